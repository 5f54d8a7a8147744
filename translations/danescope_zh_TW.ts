<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open a saved check…</source>
        <translation>開啟已儲存的檢查(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a check that was saved to a file</source>
        <translation>開啟存在檔案中的檢查</translation>
    </message>
    <message>
        <source>&amp;Save the check…</source>
        <translation>儲存檢查(&amp;S)…</translation>
    </message>
    <message>
        <source>Save everything this check learnt, to open it again later</source>
        <translation>儲存這次檢查得知的一切，以便日後再開啟</translation>
    </message>
    <message>
        <source>Save the &amp;picture…</source>
        <translation>儲存圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the picture of the trace</source>
        <translation>儲存驗證軌跡的圖片</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Copy the &amp;details</source>
        <translation>複製詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>Copy everything about the selected step as text</source>
        <translation>以文字複製所選步驟的全部內容</translation>
    </message>
    <message>
        <source>Copy the t&amp;ranscript</source>
        <translation>複製文字記錄(&amp;R)</translation>
    </message>
    <message>
        <source>Copy what the gateway’s daneverify would have printed</source>
        <translation>複製閘道的 daneverify 會印出的內容</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>複製工單文字(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the check as text for a ticket</source>
        <translation>把檢查結果複製成工單文字</translation>
    </message>
    <message>
        <source>Type a &amp;domain</source>
        <translation>輸入網域(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the field for the domain</source>
        <translation>移到網域欄位</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>檢查(&amp;C)</translation>
    </message>
    <message>
        <source>Check the typed domain (Enter)</source>
        <translation>檢查輸入的網域 (Enter)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>重新檢查(&amp;R)</translation>
    </message>
    <message>
        <source>Make the same check again, with fresh answers</source>
        <translation>以全新的回覆再做一次相同的檢查</translation>
    </message>
    <message>
        <source>Res&amp;olver…</source>
        <translation>解析器(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose who answers the DNS questions</source>
        <translation>選擇由誰回覆 DNS 查詢</translation>
    </message>
    <message>
        <source>Decision &amp;tables</source>
        <translation>判定表(&amp;T)</translation>
    </message>
    <message>
        <source>Show the gateway’s tables with the row that decided</source>
        <translation>顯示閘道的判定表與決定結果的那一列</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Make the trace larger</source>
        <translation>放大驗證軌跡</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Make the trace smaller</source>
        <translation>縮小驗證軌跡</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>一般大小(&amp;U)</translation>
    </message>
    <message>
        <source>Show the trace at its usual size</source>
        <translation>以一般大小顯示驗證軌跡</translation>
    </message>
    <message>
        <source>&amp;Fit into the window</source>
        <translation>符合視窗大小(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole trace at once</source>
        <translation>一次顯示整個驗證軌跡</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一個步驟(&amp;N)</translation>
    </message>
    <message>
        <source>Select the next step of the trace</source>
        <translation>選取下一個步驟</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>上一個步驟(&amp;P)</translation>
    </message>
    <message>
        <source>Select the previous step of the trace</source>
        <translation>選取上一個步驟</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>下一個問題(&amp;B)</translation>
    </message>
    <message>
        <source>Select the next step that failed or warns</source>
        <translation>選取下一個失敗或有警告的步驟</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>上一個問題(&amp;L)</translation>
    </message>
    <message>
        <source>Select the previous step that failed or warns</source>
        <translation>選取上一個失敗或有警告的步驟</translation>
    </message>
    <message>
        <source>Show as a t&amp;ree</source>
        <translation>以樹狀顯示(&amp;R)</translation>
    </message>
    <message>
        <source>Show the same steps as a tree, for screen readers as well</source>
        <translation>以樹狀顯示相同的步驟，也方便螢幕報讀軟體</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>圖例(&amp;L)</translation>
    </message>
    <message>
        <source>What the signs, lines and words mean</source>
        <translation>各種符號、線條與用語的意思</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>所有按鍵一覽</translation>
    </message>
    <message>
        <source>&amp;About Danescope</source>
        <translation>關於 Danescope(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本與授權</translation>
    </message>
    <message>
        <source>&amp;Paste a certificate chain…</source>
        <translation>貼上憑證鏈(&amp;P)…</translation>
    </message>
    <message>
        <source>Give the certificates of a mail host that can’t be reached from here</source>
        <translation>提供從這裡無法連線的郵件主機的憑證</translation>
    </message>
    <message>
        <source>&amp;Validate as of…</source>
        <translation>以其他時間驗證(&amp;V)…</translation>
    </message>
    <message>
        <source>Decide the same check as of another time, without asking anything</source>
        <translation>以另一個時間重新判定同一次檢查，不再查詢</translation>
    </message>
    <message>
        <source>&amp;Export a report…</source>
        <translation>匯出報告(&amp;E)…</translation>
    </message>
    <message>
        <source>Write a report for a ticket or a customer, as PDF or otherwise</source>
        <translation>為工單或客戶寫出報告，可為 PDF 或其他格式</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, theme, resolvers, times and trust anchors</source>
        <translation>語言、佈景主題、解析器、時限與信任錨點</translation>
    </message>
    <message>
        <source>Our &amp;gateway</source>
        <translation>我們的閘道(&amp;G)</translation>
    </message>
    <message>
        <source>What our own gateway would do, by its settings</source>
        <translation>依設定，我們自己的閘道會怎麼做</translation>
    </message>
    <message>
        <source>P&amp;ractice cases…</source>
        <translation>練習案例(&amp;R)…</translation>
    </message>
    <message>
        <source>Open a check of the practice network, to learn from</source>
        <translation>開啟練習網路的檢查，從中學習</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>歷史記錄(&amp;H)</translation>
    </message>
    <message>
        <source>Show every check made so far, or go back to the result</source>
        <translation>顯示至今所有的檢查，或回到結果</translation>
    </message>
    <message>
        <source>Compare with the &amp;previous check</source>
        <translation>與前一次檢查比較(&amp;P)</translation>
    </message>
    <message>
        <source>Show what changed since this domain was checked before</source>
        <translation>顯示此網域自前一次檢查後有何變更</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Open the selected check (Enter)</source>
        <translation>開啟選取的檢查 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Compare the two selected checks, or one with the check before it</source>
        <translation>比較選取的兩次檢查，或將一次檢查與它的前一次比較</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>命名(&amp;N)</translation>
    </message>
    <message>
        <source>Give the selected check a name</source>
        <translation>為選取的檢查命名</translation>
    </message>
    <message>
        <source>&amp;Ticket number</source>
        <translation>工單編號(&amp;T)</translation>
    </message>
    <message>
        <source>Note the ticket that the selected check belongs to</source>
        <translation>註記選取的檢查所屬的工單</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected checks from the history</source>
        <translation>從歷史記錄刪除選取的檢查</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>復原刪除(&amp;U)</translation>
    </message>
    <message>
        <source>Bring back the checks that were deleted last</source>
        <translation>找回最近刪除的檢查</translation>
    </message>
    <message>
        <source>Copy the record to &amp;publish</source>
        <translation>複製要發布的記錄(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the DNS record that would mend the fault</source>
        <translation>複製可修復問題的 DNS 記錄</translation>
    </message>
    <message>
        <source>PDF and text for a ticket in E&amp;nglish</source>
        <translation>製作英文 PDF 與工單文字(&amp;N)</translation>
    </message>
    <message>
        <source>Save a report in English where the last one went, and copy the text for the ticket</source>
        <translation>將英文報告儲存到上次的位置，並複製工單文字</translation>
    </message>
    <message>
        <source>PDF and text for a ticket in &amp;French</source>
        <translation>製作法文 PDF 與工單文字(&amp;F)</translation>
    </message>
    <message>
        <source>Save a report in French where the last one went, and copy the text for the ticket</source>
        <translation>將法文報告儲存到上次的位置，並複製工單文字</translation>
    </message>
    <message>
        <source>PDF and text for a ticket in &amp;Chinese</source>
        <translation>製作中文 PDF 與工單文字(&amp;C)</translation>
    </message>
    <message>
        <source>Save a report in Taiwanese Chinese where the last one went, and copy the text for the ticket</source>
        <translation>將繁體中文報告儲存到上次的位置，並複製工單文字</translation>
    </message>
    <message>
        <source>Stop what is under way; what a check learnt so far stays</source>
        <translation>停止進行中的工作；檢查目前得知的內容會保留</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Passed: proven secure, or the certificate matches.</source>
        <translation>通過：已證明安全，或憑證相符。</translation>
    </message>
    <message>
        <source>Failed: the mail stops here. Who has to mend it stands in the details.</source>
        <translation>失敗：郵件停在這裡。詳細資料說明應由誰處理。</translation>
    </message>
    <message>
        <source>Warning: it works now, but may not for long.</source>
        <translation>警告：目前可用，但可能維持不久。</translation>
    </message>
    <message>
        <source>Neither good nor bad: DNSSEC or DANE is not published here.</source>
        <translation>無好壞之分：這裡沒有發布 DNSSEC 或 DANE。</translation>
    </message>
    <message>
        <source>Running: an answer is awaited.</source>
        <translation>進行中：正在等待回覆。</translation>
    </message>
    <message>
        <source>Root trust anchor: the key that the whole chain of trust hangs on.</source>
        <translation>根信任錨點：整條信任鏈所依靠的金鑰。</translation>
    </message>
    <message>
        <source>Not run: an earlier step made it pointless, it still waits, or something above it is broken.</source>
        <translation>未執行：先前的步驟使其失去意義、仍在等待，或其上層有問題。</translation>
    </message>
    <message>
        <source>Thick line and flag: the root cause. Everything else that fails follows from it.</source>
        <translation>粗線與標籤：根本原因。其他失敗都由此而來。</translation>
    </message>
    <message>
        <source>Trust passes from the DS record of the parent zone to the KSK, which signs the keys, to the ZSK, which signs the records. A CSK is both keys in one.</source>
        <translation>信任從上層區域的 DS 記錄傳到簽署金鑰的 KSK，再傳到簽署記錄的 ZSK。CSK 則兼具兩者。</translation>
    </message>
    <message>
        <source>This link of the chain holds.</source>
        <translation>信任鏈的這個環節有效。</translation>
    </message>
    <message>
        <source>This link is broken; the word beside it says why.</source>
        <translation>這個環節已中斷，旁邊的文字說明原因。</translation>
    </message>
    <message>
        <source>This link counts for nothing, for one before it is broken.</source>
        <translation>這個環節不算數，因為先前的環節已中斷。</translation>
    </message>
    <message>
        <source>Full bar: good. An arrow at its end says that it goes on.</source>
        <translation>實心長條：有效。末端的箭頭表示仍會延續。</translation>
    </message>
    <message>
        <source>Hatched bar: good, but it ends soon, or nobody could tell.</source>
        <translation>斜線長條：有效但即將到期，或無法判定。</translation>
    </message>
    <message>
        <source>Dashed bar: expired or otherwise bad.</source>
        <translation>虛線長條：已到期，或有其他問題。</translation>
    </message>
    <message>
        <source>The instant that everything is judged at.</source>
        <translation>判定所依據的時間點。</translation>
    </message>
    <message>
        <source>In “Timing”: one step had to end before the other began.</source>
        <translation>在「時序」中：一個步驟須先結束，另一個才能開始。</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>向左捲動</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右捲動</translation>
    </message>
</context>
<context>
    <name>ToneWord</name>
    <message>
        <source>OK</source>
        <extracomment>State of a step or a zone: it passed.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step or a zone: DANE fails because of it.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>State of a step or a zone: it works, but something needs attention.</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>not protected</source>
        <extracomment>State of a step or a zone: not protected by DNSSEC or DANE, which is not a fault.</extracomment>
        <translation>未受保護</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>State of a step: it did not run, or has not yet.</extracomment>
        <translation>未執行</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a step: it is under way.</extracomment>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>danescope::ui::CheckHistoryModel</name>
    <message>
        <source>Check</source>
        <extracomment>Column of a table: when a check was made.</extracomment>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Time to verdict</source>
        <translation>得出判定所需時間</translation>
    </message>
    <message>
        <source>Validity left</source>
        <extracomment>Column of a table: how long until the first signature or certificate ends.</extracomment>
        <translation>剩餘有效期間</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>How long something is valid: nobody could see.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2, after %3.</source>
        <extracomment>%1 an instant, %2 a verdict, %3 how long the check took.</extracomment>
        <translation>%1：%2，歷時 %3。</translation>
    </message>
    <message>
        <source>A signature or certificate had ended %1 before.</source>
        <extracomment>%1 a length of time.</extracomment>
        <translation>有簽章或憑證已在 %1前到期。</translation>
    </message>
    <message>
        <source>The first signature or certificate was to end in %1.</source>
        <extracomment>%1 a length of time.</extracomment>
        <translation>最早到期的簽章或憑證將在 %1後到期。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::CheckPage</name>
    <message>
        <source>Checks</source>
        <extracomment>Tab of the settings: how checks are made.</extracomment>
        <translation>檢查</translation>
    </message>
    <message>
        <source>A step can’t be given more time than the whole check.</source>
        <translation>單一步驟的時限不能比整個檢查長。</translation>
    </message>
    <message>
        <source>Give the whole path of the file, or none.</source>
        <translation>請填寫檔案的完整路徑，或留空。</translation>
    </message>
    <message>
        <source>Time for a &amp;whole check</source>
        <translation>整個檢查的時限(&amp;W)</translation>
    </message>
    <message>
        <source>Time for each &amp;question and stage</source>
        <translation>每次查詢與每個階段的時限(&amp;Q)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Root trust anchors</source>
        <translation>根信任錨點(&amp;R)</translation>
    </message>
    <message>
        <source>Built in and kept current</source>
        <extracomment>In place of a file: root trust anchors are built in and renewed by RFC 5011.</extracomment>
        <translation>內建，並自動保持最新</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>選擇檔案(&amp;C)…</translation>
    </message>
    <message>
        <source>Control hosts, one a line: mail hosts that always answer. Where no host of a check can be connected to, they tell whether this network blocks SMTP.</source>
        <translation>對照主機，每行一個：隨時都會回應的郵件伺服器。檢查中的主機全都連不上時，可由它們判斷是否為本地網路阻擋 SMTP。</translation>
    </message>
    <message>
        <source>Control hosts, one a line</source>
        <translation>對照主機，每行一個</translation>
    </message>
    <message>
        <source>Root trust anchors (*.key *.ds *.txt);;All files (*)</source>
        <extracomment>File dialog: what kind of files; keep the part in brackets.</extracomment>
        <translation>根信任錨點 (*.key *.ds *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Root trust anchors</source>
        <translation>根信任錨點</translation>
    </message>
    <message>
        <source>&amp;Early warning of expiry</source>
        <extracomment>A field with a number of days follows.</extracomment>
        <translation>到期前提早警告(&amp;E)</translation>
    </message>
    <message>
        <source>Signatures and certificates that end within this time are warned of</source>
        <translation>在這段時間內到期的簽章與憑證會提出警告</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In place of 0 days: there are no warnings.</extracomment>
        <translation>不警告</translation>
    </message>
</context>
<context>
    <name>danescope::ui::CommandActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip: what a command does, then its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ComparisonDialog</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The two checks side by side</source>
        <translation>兩次檢查並列</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>複製比較結果</translation>
    </message>
    <message>
        <source>Copy what changed as text</source>
        <translation>以文字複製變更內容</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of a comparison: what is compared.</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>Column of a comparison; %1 is when the earlier check was made.</extracomment>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <extracomment>Column of a comparison; %1 is when the later check was made.</extracomment>
        <translation>之後：%1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>What is the same, or was renewed as usual</source>
        <translation>相同，或只是例行更新</translation>
    </message>
</context>
<context>
    <name>danescope::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>Button. &quot;Copied&quot; stands on it for two seconds after a click.</extracomment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>danescope::ui::DaysBox</name>
    <message>
        <source>Give a number of days up to %1.</source>
        <extracomment>%1 is a number of days.</extracomment>
        <translation>請輸入天數，最多 %1 天。</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number of days.</extracomment>
        <translation> 天</translation>
    </message>
</context>
<context>
    <name>danescope::ui::DecisionTableDialog</name>
    <message>
        <source>Decision tables</source>
        <translation>判定表</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <extracomment>Label of a list of mail hosts and addresses, with mnemonic.</extracomment>
        <translation>路徑(&amp;P)</translation>
    </message>
    <message>
        <source>Mail host and address</source>
        <translation>郵件伺服器與位址</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>強制模式 (Mandatory)</translation>
    </message>
    <message>
        <source>Opportunistic</source>
        <translation>機會性模式 (Opportunistic)</translation>
    </message>
</context>
<context>
    <name>danescope::ui::DecisionTableView</name>
    <message>
        <source>Row</source>
        <extracomment>Column: number of a row.</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>A cell that the row does not look at.</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>danescope::ui::DetailsPanel</name>
    <message>
        <source>Details of the selected step</source>
        <translation>所選步驟的詳細資料</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>複製全部詳細資料</translation>
    </message>
    <message>
        <source>Copy everything about the selected step as text</source>
        <translation>以文字複製所選步驟的全部內容</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ExportDialog</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>There is such a file already. Save again to replace it.</source>
        <translation>檔案已存在。再按一次儲存即可取代。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>匯出報告</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>檔案(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>複製工單文字(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>File dialog: %1 is a kind of file, %2 its extension.</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The text for the ticket is on the clipboard.</source>
        <translation>工單文字已在剪貼簿中。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>報告已在剪貼簿中。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::FileCommands</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>Saved checks (*.json)</source>
        <extracomment>File dialog: what kind of files; keep the part in brackets.</extracomment>
        <translation>已儲存的檢查 (*.json)</translation>
    </message>
    <message>
        <source>Open a saved check</source>
        <translation>開啟已儲存的檢查</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>儲存檢查</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <extracomment>File dialog: what kind of files; keep the part in brackets.</extracomment>
        <translation>圖片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
</context>
<context>
    <name>danescope::ui::GatewayForm</name>
    <message>
        <source>Mail flow</source>
        <extracomment>A setting of the gateway; RELAY and ACCEPT are its own words.</extracomment>
        <translation>郵件流向</translation>
    </message>
    <message>
        <source>SMTP route for this domain</source>
        <translation>此網域的 SMTP 路由</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There is no SMTP route.</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>To &amp;a host</source>
        <extracomment>An SMTP route to a host of the gateway&apos;s own choice; with a mnemonic of its own.</extracomment>
        <translation>指向主機(&amp;A)</translation>
    </message>
    <message>
        <source>Can be chosen only where TLS Support is not None.</source>
        <translation>只有 TLS Support 不是 None 時才能選擇。</translation>
    </message>
    <message>
        <source>DNS resolvers, with their priority (the lower number is asked first)</source>
        <translation>DNS 解析器與優先順序（數字小的先查詢）</translation>
    </message>
    <message>
        <source>Secondary DNS server</source>
        <translation>次要 DNS 伺服器</translation>
    </message>
    <message>
        <source>None or not known</source>
        <extracomment>There is no secondary DNS server.</extracomment>
        <translation>沒有或不清楚</translation>
    </message>
    <message>
        <source>With DNSSEC</source>
        <translation>支援 DNSSEC</translation>
    </message>
    <message>
        <source>Without DNSSEC</source>
        <translation>不支援 DNSSEC</translation>
    </message>
</context>
<context>
    <name>danescope::ui::GatewayPanel</name>
    <message>
        <source>What would our gateway do?</source>
        <translation>我們的閘道會怎麼做？</translation>
    </message>
    <message>
        <source>Copy what our gateway would do</source>
        <translation>複製我們的閘道會怎麼做</translation>
    </message>
    <message>
        <source>Copy what our gateway would do as text</source>
        <translation>以文字複製我們的閘道會怎麼做</translation>
    </message>
    <message>
        <source>Supposed, not found</source>
        <extracomment>Mark beside everything that rests on a supposed fact.</extracomment>
        <translation>假設，並非檢查所得</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>回到檢查結果</translation>
    </message>
    <message>
        <source>Settings of our gateway</source>
        <translation>我們閘道的設定</translation>
    </message>
    <message>
        <source>Ask each resolver alo&amp;ne</source>
        <translation>逐一查詢各解析器(&amp;N)</translation>
    </message>
    <message>
        <source>Make the same check through the built-in recursion and through each of the resolvers, and compare</source>
        <translation>透過內建遞迴與每個解析器做相同的檢查，再加以比較</translation>
    </message>
    <message>
        <source>What other senders would do</source>
        <translation>其他寄件端會怎麼做</translation>
    </message>
    <message>
        <source>Compares them with the built-in recursion, and finds those that know no DNSSEC.</source>
        <translation>與內建遞迴比較，找出不支援 DNSSEC 的解析器。</translation>
    </message>
    <message>
        <source>Add the resolvers of the gateway first.</source>
        <translation>請先加入閘道的解析器。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::GatewayVerdict</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A setting of the gateway and its value.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>danescope::ui::GeneralPage</name>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of a theme: that of the operating system.
----------
Choice of a language: that of the operating system.</extracomment>
        <translation>依照系統</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Tab of the settings: language and looks.</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>視窗語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Forget the typed domains</source>
        <translation>忘記輸入過的網域(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo: bring them back</source>
        <extracomment>Button: undoes &quot;Forget the typed domains&quot;.</extracomment>
        <translation>復原：找回這些網域(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>The field for the domain suggests %n domain(s) typed before.</source>
        <translation>
            <numerusform>網域欄位會建議 %n 個先前輸入過的網域。</numerusform>
        </translation>
    </message>
    <message>
        <source>The field for the domain will suggest the domains typed before.</source>
        <translation>網域欄位會建議先前輸入過的網域。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::HistoryFilter</name>
    <message>
        <source>Search: domain, name, ticket, cause or date (2026-11-21)</source>
        <translation>搜尋：網域、名稱、工單、原因或日期 (2026-11-21)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜尋歷史記錄</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>所有判定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>沒有判定</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Every cause</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>danescope::ui::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>Column of the history: when the check was made.</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>強制模式</translation>
    </message>
    <message>
        <source>Opportunistic</source>
        <translation>機會性模式</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of the history: the number of a ticket.</extracomment>
        <translation>工單</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the history: what the user calls a check.</extracomment>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>danescope::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Checks made so far</source>
        <translation>至今所有的檢查</translation>
    </message>
    <message>
        <source>&amp;Keep checks for</source>
        <translation>檢查保留(&amp;K)</translation>
    </message>
    <message>
        <source>ever</source>
        <extracomment>How long checks are kept.</extracomment>
        <translation>永久</translation>
    </message>
    <message>
        <source>Older checks go when the program starts the next time</source>
        <translation>較舊的檢查會在程式下次啟動時移除</translation>
    </message>
    <message>
        <source>Keep checks for so many days</source>
        <translation>檢查保留的天數</translation>
    </message>
    <message>
        <source>Past checks of %1</source>
        <extracomment>Heading of a plot; %1 is a domain.</extracomment>
        <translation>%1 過去的檢查</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n 次檢查</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%2 次檢查中的 %1 次</translation>
    </message>
    <message>
        <source>(the newest %1 are shown)</source>
        <extracomment>Behind the number of checks; %1 is how many are shown.</extracomment>
        <translation>（顯示最新的 %1 次）</translation>
    </message>
    <message>
        <source>There is no history</source>
        <translation>沒有歷史記錄</translation>
    </message>
    <message>
        <source>No check fits</source>
        <translation>沒有符合的檢查</translation>
    </message>
    <message>
        <source>Search for less, or choose every verdict, every cause and any time.</source>
        <translation>請減少搜尋條件，或選擇所有判定、所有原因與不限時間。</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>尚未檢查過任何網域</translation>
    </message>
    <message>
        <source>Every check is kept here as it ends, with all its evidence: to open it again without asking the network, to find it by domain, verdict, cause or date, to give it a name and the number of a ticket, and to compare it with another one when something “worked yesterday”. It stays on this computer.</source>
        <translation>每次檢查結束後，都會連同全部佐證保存在這裡：不必再查詢網路就能重新開啟，可依網域、判定、原因或日期尋找，可加上名稱與工單編號，遇到「昨天還正常」時也能與另一次檢查比較。資料只留在這台電腦上。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::HistoryPlot</name>
    <message>
        <source>Past checks over time</source>
        <translation>過去檢查的時間變化</translation>
    </message>
    <message numerus="yes">
        <source>%n past checks, the oldest first.</source>
        <translation>
            <numerusform>過去的 %n 次檢查，由舊到新。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no past checks of this domain.</source>
        <translation>這個網域沒有過去的檢查。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::LegendDialog</name>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
</context>
<context>
    <name>danescope::ui::LineList</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip: what a button does, then its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>將此行上移</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>將此行下移</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>danescope::ui::MainWindow</name>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>詳細資料已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The transcript is on the clipboard.</source>
        <translation>文字記錄已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>檢查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>%1 legend · %2 shortcuts</source>
        <extracomment>Status bar; %1 and %2 are keys.</extracomment>
        <translation>%1 圖例 · %2 快速鍵</translation>
    </message>
    <message>
        <source>%1 – Danescope</source>
        <translation>%1 – Danescope</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>anchors %1</source>
        <extracomment>Status bar; %1 is a version, %2 key tags of the root trust anchors.</extracomment>
        <translation>信任錨點 %1</translation>
    </message>
    <message>
        <source>libunbound %1 · anchors %2</source>
        <translation>libunbound %1 · 信任錨點 %2</translation>
    </message>
    <message>
        <source>About Danescope</source>
        <extracomment>%1 and %2 are versions.</extracomment>
        <translation>關於 Danescope</translation>
    </message>
    <message>
        <source>Danescope %1

Shows whether DANE lets mail through to a domain, which link broke, why, and who has to mend it.

Free software under the GNU General Public Licence, version 3 or later, without any warranty.

With Qt %2, libunbound, ldns and OpenSSL.</source>
        <translation>Danescope %1

顯示 DANE 是否讓郵件送達某個網域、哪個環節斷了、原因為何，以及應由誰處理。

自由軟體，採用 GNU 通用公共授權條款第 3 版或更新版本，不提供任何擔保。

使用 Qt %2、libunbound、ldns 與 OpenSSL。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1 (practice case) – Danescope</source>
        <translation>%1（練習案例）– Danescope</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <extracomment>A menu: the checks made so far.</extracomment>
        <translation>歷史記錄(&amp;S)</translation>
    </message>
    <message>
        <source>The record is on the clipboard.</source>
        <translation>記錄已複製到剪貼簿。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ModeCardWidget</name>
    <message>
        <source>Show the decision tables with the row that decided</source>
        <translation>顯示判定表與決定結果的那一列</translation>
    </message>
</context>
<context>
    <name>danescope::ui::PasteChainDialog</name>
    <message>
        <source>Paste a certificate chain</source>
        <translation>貼上憑證鏈</translation>
    </message>
    <message>
        <source>No connection to %1 was possible from here, so its certificate is not known. Run this command on a machine that can connect to it:</source>
        <extracomment>%1 is a mail host.</extracomment>
        <translation>從這裡無法連線到 %1，因此不知道它的憑證。請在可以連線的電腦上執行這個命令：</translation>
    </message>
    <message>
        <source>Paste all that it prints here. The certificates in it are held against the TLSA records as if the server had shown them now; the result is marked as pasted.</source>
        <translation>請把命令輸出的全部內容貼在這裡。其中的憑證會與 TLSA 記錄比對，如同伺服器現在出示一樣；結果會標示為貼上的憑證。</translation>
    </message>
    <message>
        <source>Output with the certificates</source>
        <translation>含有憑證的輸出</translation>
    </message>
    <message>
        <source>Use these certificates</source>
        <translation>使用這些憑證</translation>
    </message>
    <message>
        <source>This is more than any server’s certificate chain.</source>
        <translation>這比任何伺服器的憑證鏈都還多。</translation>
    </message>
    <message>
        <source>There is no certificate in this text: no line “-----BEGIN CERTIFICATE-----”.</source>
        <translation>這段文字中沒有憑證：找不到「-----BEGIN CERTIFICATE-----」這一行。</translation>
    </message>
    <message>
        <source>Certificate %1 of this text is cut off or damaged.</source>
        <extracomment>%1 counts the certificates of the text.</extracomment>
        <translation>這段文字中的第 %1 張憑證不完整或已損毀。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::PlotFrame</name>
    <message>
        <source>Table</source>
        <extracomment>Switches from a plot to a table with the same rows.</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>以表格顯示相同內容</translation>
    </message>
    <message>
        <source>Point at a mark, or use the arrow keys, to read its numbers here.</source>
        <translation>將游標移到標記上，或使用方向鍵，即可在此讀取其數值。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::PracticeDialog</name>
    <message>
        <source>Practice cases</source>
        <translation>練習案例</translation>
    </message>
    <message>
        <source>Saved checks of a private practice network: each has one fault, or none, and one thing to learn. They open without any network.</source>
        <translation>在私有練習網路上儲存的檢查：每個案例有一個故障，或沒有故障，並各有一個學習重點。不需要網路就能開啟。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the practice cases</source>
        <translation>搜尋練習案例</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>學習重點</translation>
    </message>
    <message>
        <source>No practice case has these words.</source>
        <translation>沒有練習案例包含這些字詞。</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>開啟案例(&amp;O)</translation>
    </message>
</context>
<context>
    <name>danescope::ui::QueryBar</name>
    <message>
        <source>&amp;Domain</source>
        <extracomment>Label of the field for the domain, with mnemonic.</extracomment>
        <translation>網域(&amp;D)</translation>
    </message>
    <message>
        <source>Domain, e-mail address or web address</source>
        <translation>網域、電子郵件地址或網址</translation>
    </message>
    <message>
        <source>Domain to check</source>
        <translation>要檢查的網域</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Resolver: built-in</source>
        <extracomment>Button; how DNS questions are answered.</extracomment>
        <translation>解析器：內建</translation>
    </message>
    <message numerus="yes">
        <source>Resolver: %n given</source>
        <translation>
            <numerusform>解析器：指定 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>視窗語言</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button; opens the dialog that makes reports. Short.</extracomment>
        <translation>匯出…</translation>
    </message>
</context>
<context>
    <name>danescope::ui::RecordsPage</name>
    <message>
        <source>History and reports</source>
        <extracomment>Tab of the settings.</extracomment>
        <translation>歷史記錄與報告</translation>
    </message>
    <message>
        <source>&amp;Keep checks for</source>
        <translation>檢查保留(&amp;K)</translation>
    </message>
    <message>
        <source>ever</source>
        <extracomment>How long checks are kept.</extracomment>
        <translation>永久</translation>
    </message>
    <message>
        <source>Older checks go when the program starts the next time.</source>
        <translation>較舊的檢查會在程式下次啟動時移除。</translation>
    </message>
    <message>
        <source>&amp;Hide our network in reports</source>
        <translation>在報告中隱藏我方的網路(&amp;H)</translation>
    </message>
    <message>
        <source>Hides our resolvers and this computer’s names and addresses in every format. The export dialog has the same switch.</source>
        <translation>所有格式的報告都會隱藏我方的解析器，以及這台電腦的名稱與位址。匯出視窗也有此開關。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ReportChoices</name>
    <message>
        <source>Text for a ticket</source>
        <translation>工單文字</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <extracomment>A report format.</extracomment>
        <translation>網頁 (HTML)</translation>
    </message>
    <message>
        <source>Saved check (JSON)</source>
        <extracomment>A report format: everything the check learnt.</extracomment>
        <translation>儲存的檢查 (JSON)</translation>
    </message>
    <message>
        <source>Picture to scale (SVG)</source>
        <extracomment>A report format.</extracomment>
        <translation>向量圖 (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <extracomment>A report format.</extracomment>
        <translation>圖片 (PNG)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>紙張(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hide our network</source>
        <translation>隱藏我方的網路(&amp;H)</translation>
    </message>
    <message>
        <source>Hides our resolvers and this computer’s names and addresses, everywhere in the report</source>
        <translation>在報告各處隱藏我方的解析器，以及本機的名稱與位址</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報告的語言</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ReportDesk</name>
    <message>
        <source>Saved: %1. The text for the ticket is on the clipboard.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>已儲存：%1。工單文字已在剪貼簿中。</translation>
    </message>
    <message>
        <source>The text for the ticket is on the clipboard.</source>
        <translation>工單文字已在剪貼簿中。</translation>
    </message>
    <message>
        <source>The report is being made; %1 cancels it.</source>
        <extracomment>Status bar, beside a bar of progress; %1 is a key.</extracomment>
        <translation>正在製作報告；按 %1 可取消。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancelled. Saved before: %1.</source>
        <translation>已取消。先前已儲存：%1。</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ResolverList</name>
    <message>
        <source>Add a resolver</source>
        <translation>新增解析器</translation>
    </message>
    <message>
        <source>Address of the resolver</source>
        <translation>解析器的位址</translation>
    </message>
    <message>
        <source>Priority; the lower number is asked first</source>
        <translation>優先順序；數字小的先查詢</translation>
    </message>
    <message>
        <source>Priority: the lower number is asked first</source>
        <translation>優先順序：數字小的先查詢</translation>
    </message>
    <message>
        <source>This resolver hands on DNSSEC signatures</source>
        <translation>此解析器會傳回 DNSSEC 簽章</translation>
    </message>
    <message>
        <source>Remove this resolver</source>
        <translation>移除此解析器</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ResolverPage</name>
    <message>
        <source>Resolvers</source>
        <extracomment>Tab of the settings.</extracomment>
        <translation>解析器</translation>
    </message>
    <message>
        <source>&amp;Built-in: ask the name servers of each zone, from the root down</source>
        <translation>內建：從根開始逐一查詢各區域的名稱伺服器(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;hese resolvers, as the gateway would:</source>
        <translation>使用下列解析器，與閘道相同(&amp;H)：</translation>
    </message>
    <message>
        <source>One a line, the most preferred first: an IP address, or address@port. Answers are validated here in any case.</source>
        <translation>每行一個，優先者在前：IP 位址，或「位址@連接埠」。無論如何，回覆都會在這裡驗證。</translation>
    </message>
    <message>
        <source>Resolvers, one a line</source>
        <translation>解析器，每行一個</translation>
    </message>
    <message>
        <source>Root servers: the built-in list.</source>
        <translation>根伺服器：內建清單。</translation>
    </message>
    <message>
        <source>Root servers: from %1.</source>
        <translation>根伺服器：取自 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Root trust anchors: %n.</source>
        <translation>
            <numerusform>根信任錨點：%n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ResultPage</name>
    <message>
        <source>Trace</source>
        <translation>驗證軌跡</translation>
    </message>
    <message>
        <source>Trace of the check</source>
        <translation>檢查的驗證軌跡</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字記錄</translation>
    </message>
    <message>
        <source>What the gateway’s own daneverify would have printed</source>
        <translation>閘道的 daneverify 會印出的內容</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>The check as text for a ticket</source>
        <translation>工單用的檢查結果文字</translation>
    </message>
    <message>
        <source>Copy the transcript</source>
        <translation>複製文字記錄</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>工單文字</translation>
    </message>
    <message>
        <source>Copy the text for a ticket</source>
        <translation>複製工單文字</translation>
    </message>
    <message>
        <source>Texts about the check</source>
        <translation>檢查的文字結果</translation>
    </message>
    <message>
        <source>Written when the check has ended.</source>
        <translation>檢查結束後才會產生。</translation>
    </message>
    <message>
        <source>Details and gateway</source>
        <translation>詳細資料與閘道</translation>
    </message>
    <message>
        <source>Our gateway</source>
        <translation>我們的閘道</translation>
    </message>
    <message>
        <source>What would our gateway do?</source>
        <translation>我們的閘道會怎麼做？</translation>
    </message>
    <message>
        <source>Signature windows</source>
        <translation>有效期間</translation>
    </message>
    <message>
        <source>When each signature and certificate begins and ends</source>
        <translation>各簽章與憑證何時開始、何時結束</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>時序</translation>
    </message>
    <message>
        <source>What ran when, what waited for what, and where the time went</source>
        <translation>各步驟何時執行、等待什麼，以及時間花在哪裡</translation>
    </message>
</context>
<context>
    <name>danescope::ui::SectionWidget</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Accessible name of a Copy button; %1 is the heading of what it copies.</extracomment>
        <translation>複製：%1</translation>
    </message>
</context>
<context>
    <name>danescope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ShortcutsDialog</name>
    <message>
        <source>Check the typed domain</source>
        <translation>檢查輸入的網域</translation>
    </message>
    <message>
        <source>Walk over the trace when it has the focus</source>
        <translation>焦點在驗證軌跡上時逐步移動</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Move a line of a list up or down</source>
        <translation>將清單中的一行上移或下移</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>焦點所在之處</translation>
    </message>
    <message>
        <source>Go to the first or the last step of a path</source>
        <translation>移到路徑的第一個或最後一個步驟</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>移到下一個或上一個控制項</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>移到下一個分頁</translation>
    </message>
    <message>
        <source>Go to the first or the last step of the trace</source>
        <translation>移到驗證軌跡的第一步或最後一步</translation>
    </message>
    <message>
        <source>Go to the next or the previous problem of the trace</source>
        <translation>移到驗證軌跡的下一個或上一個問題</translation>
    </message>
    <message>
        <source>Show the whole trace at once</source>
        <translation>一次顯示整個驗證軌跡</translation>
    </message>
</context>
<context>
    <name>danescope::ui::SupposedTimeDialog</name>
    <message>
        <source>Validate as of</source>
        <translation>以其他時間驗證</translation>
    </message>
    <message>
        <source>What would this check say at another time? Signatures and certificates are judged again as of the time given, from what was learnt already; nothing is asked.</source>
        <translation>換一個時間，這次檢查的結果會是什麼？簽章與憑證會依指定的時間重新判定，只使用已經得知的資料，不再查詢。</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時間 (UTC)</translation>
    </message>
    <message>
        <source>Time to validate as of, in UTC</source>
        <translation>驗證所依據的時間 (UTC)</translation>
    </message>
    <message>
        <source>What the check did not ask for stays unknown, and records may have changed since.</source>
        <translation>這次檢查沒有查詢的項目仍然未知，而且記錄可能已經變更。</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>驗證</translation>
    </message>
</context>
<context>
    <name>danescope::ui::SuppositionBar</name>
    <message>
        <source>Supposed time: %1. Signatures and certificates are judged as of then.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>假設的時間：%1。簽章與憑證依此時間判定。</translation>
    </message>
    <message>
        <source>The certificates of %1 were pasted; no connection showed them.</source>
        <extracomment>%1 is one or more mail hosts.</extracomment>
        <translation>%1 的憑證是貼上的，並非由連線取得。</translation>
    </message>
    <message>
        <source>Show what the check found</source>
        <translation>顯示檢查的原結果</translation>
    </message>
</context>
<context>
    <name>danescope::ui::TraceTreeModel</name>
    <message>
        <source>Step</source>
        <extracomment>Column of the trace&apos;s tree: path, step, zone or key.</extracomment>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the trace&apos;s tree: OK, failed, not run.</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Column of the trace&apos;s tree: address, time, what is broken.</extracomment>
        <translation>詳細資料</translation>
    </message>
</context>
<context>
    <name>danescope::ui::TraceView</name>
    <message>
        <source>Trace as a picture</source>
        <extracomment>Accessible name of the picture that shows each step of the check.</extracomment>
        <translation>以圖呈現的驗證軌跡</translation>
    </message>
    <message>
        <source>Trace as a tree</source>
        <extracomment>Accessible name of the tree that shows each step of the check.</extracomment>
        <translation>以樹狀呈現的驗證軌跡</translation>
    </message>
</context>
<context>
    <name>danescope::ui::WelcomePanel</name>
    <message>
        <source>Will DANE let your mail through?</source>
        <translation>DANE 會讓您的郵件通過嗎？</translation>
    </message>
    <message>
        <source>Type the domain you send to, an e-mail address or a web address above, and press Enter. Danescope asks what your mail gateway would ask, one link after the other:</source>
        <translation>請在上方輸入收件網域、電子郵件地址或網址，然後按 Enter。Danescope 會依序查詢您的郵件閘道會查的每個環節：</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A step of the check: the address records (A, AAAA) of a mail host.</extracomment>
        <translation>位址</translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation>TLSA</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>A step of the check: what the gateway does with the mail.</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>What happens to the mail</source>
        <translation>郵件會如何</translation>
    </message>
    <message>
        <source>One plain sentence, and the row of the decision table, for Mandatory mode, Opportunistic mode and RFC 7672.</source>
        <translation>以一句白話與判定表中的那一列，說明強制模式、機會性模式與 RFC 7672。</translation>
    </message>
    <message>
        <source>Where it broke, and why</source>
        <translation>哪裡斷了，原因為何</translation>
    </message>
    <message>
        <source>Every mail host and address on a lane of its own, and the chain of trust up to the root of DNSSEC.</source>
        <translation>每台郵件伺服器與位址各成一列，並顯示直到 DNSSEC 根的信任鏈。</translation>
    </message>
    <message>
        <source>Who has to mend it</source>
        <translation>應由誰處理</translation>
    </message>
    <message>
        <source>Select a step to see what it means, who acts, and the records that prove it, ready for your ticket.</source>
        <translation>選取一個步驟，即可看到它的意思、應由誰處理，以及可直接放進工單的佐證記錄。</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>或試試這些：</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>檢查 %1</translation>
    </message>
    <message>
        <source>Or learn from saved checks, without a network:</source>
        <translation>或從已儲存的檢查學習，不需要網路：</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>練習案例</translation>
    </message>
</context>
<context>
    <name>danescope::ui::WhatIfBox</name>
    <message>
        <source>What if one fact were otherwise?</source>
        <translation>如果有一項事實不同呢？</translation>
    </message>
    <message>
        <source>Nothing to suppose before the check has a verdict.</source>
        <translation>檢查有結論之後才能做假設。</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>事實</translation>
    </message>
    <message>
        <source>Its supposed state</source>
        <translation>假設的狀態</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <extracomment>The fact as the check found it; %1 is its state, such as &quot;secure&quot;.</extracomment>
        <translation>檢查所得：%1</translation>
    </message>
    <message>
        <source>supposed: %1</source>
        <extracomment>%1 is a state, such as &quot;bogus&quot;.</extracomment>
        <translation>假設：%1</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Type a domain, an e-mail address or a web address.</source>
        <translation>請輸入網域、電子郵件地址或網址。</translation>
    </message>
    <message>
        <source>This name is too long: a domain has at most 253 characters.</source>
        <translation>這個名稱太長：網域最多 253 個字元。</translation>
    </message>
    <message>
        <source>One part of this name is too long: at most 63 characters may stand between two dots.</source>
        <translation>名稱中有一段太長：兩個點之間最多 63 個字元。</translation>
    </message>
    <message>
        <source>Nothing stands between two dots of this name.</source>
        <translation>這個名稱的兩個點之間沒有任何文字。</translation>
    </message>
    <message>
        <source>This is an IP address. DANE needs the name of a domain, such as example.org.</source>
        <translation>這是 IP 位址。DANE 需要網域名稱，例如 example.org。</translation>
    </message>
    <message>
        <source>This name holds a character that no mail domain has. Letters, digits, hyphens inside a part, and dots are allowed.</source>
        <translation>這個名稱含有郵件網域不會有的字元。可用的是字母、數字、點，以及段落中間的連字號。</translation>
    </message>
    <message>
        <source>This is not a valid internationalised domain name: it holds letters or signs that can’t stand there.</source>
        <translation>這不是有效的國際化網域名稱：其中有不能使用的文字或符號。</translation>
    </message>
    <message>
        <source>Type the whole domain, with its ending, such as example.org.</source>
        <translation>請輸入完整的網域，包含結尾，例如 example.org。</translation>
    </message>
    <message>
        <source>Root name servers to start from, in place of the built-in list.</source>
        <extracomment>Help for --root-hints.</extracomment>
        <translation>起始用的根名稱伺服器，取代內建清單。</translation>
    </message>
    <message>
        <source>Root keys to trust (DS or DNSKEY lines), in place of the built-in ones.</source>
        <extracomment>Help for --trust-anchor.</extracomment>
        <translation>要信任的根金鑰（DS 或 DNSKEY 記錄行），取代內建金鑰。</translation>
    </message>
    <message>
        <source>Forward questions to this resolver; repeat the option for more, the most important first.</source>
        <extracomment>Help for --resolver.</extracomment>
        <translation>將查詢轉送給這個解析器；可重複使用此選項，最重要的放最前面。</translation>
    </message>
    <message>
        <source>Port of the mail servers; 25 by default.</source>
        <extracomment>Help for --smtp-port.</extracomment>
        <translation>郵件伺服器的連接埠；預設為 25。</translation>
    </message>
    <message>
        <source>Longest time for one check, in seconds; 30 by default.</source>
        <extracomment>Help for --timeout.</extracomment>
        <translation>單次檢查的時間上限（秒）；預設為 30。</translation>
    </message>
    <message>
        <source>Language of the texts; the system&apos;s by default.</source>
        <extracomment>Help for --lang.</extracomment>
        <translation>文字的語言；預設為系統語言。</translation>
    </message>
    <message>
        <source>Judge signatures and certificates as of this time, such as 2026-11-18T04:00:00Z.</source>
        <extracomment>Help for --at.</extracomment>
        <translation>以這個時間點判斷簽章與憑證，例如 2026-11-18T04:00:00Z。</translation>
    </message>
    <message>
        <source>Read a saved trace in place of asking the network.</source>
        <extracomment>Help for --open.</extracomment>
        <translation>讀取已儲存的驗證軌跡，不向網路查詢。</translation>
    </message>
    <message>
        <source>Check the domain, save a picture of the window in this file and end.</source>
        <extracomment>Help for --picture.</extracomment>
        <translation>檢查網域，將視窗畫面存入此檔案後結束。</translation>
    </message>
    <message>
        <source>What to print; the transcript by default.</source>
        <extracomment>Help for --format.</extracomment>
        <translation>要輸出的內容；預設為文字記錄。</translation>
    </message>
    <message>
        <source>The same as --format json: one document a line.</source>
        <extracomment>Help for --json.</extracomment>
        <translation>等同 --format json：每行一份文件。</translation>
    </message>
    <message>
        <source>Write to this file in place of standard output.</source>
        <extracomment>Help for --output.</extracomment>
        <translation>寫入此檔案，而非標準輸出。</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <extracomment>Help for --help.</extracomment>
        <translation>顯示此說明後結束。</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <extracomment>Help for --version.</extracomment>
        <translation>顯示版本後結束。</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <extracomment>%1 is the option, %2 stays empty.</extracomment>
        <translation>沒有 --%1 這個選項。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <extracomment>%1 is the option.</extracomment>
        <translation>選項 --%1 需要一個值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a number in its range, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>選項 --%1 需要範圍內的數字，不能是「%2」。</translation>
    </message>
    <message>
        <source>The option --%1 needs a time such as 2026-11-18T04:00:00Z, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>選項 --%1 需要像 2026-11-18T04:00:00Z 的時間，不能是「%2」。</translation>
    </message>
    <message>
        <source>The option --%1 takes en, fr or zh_TW, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>選項 --%1 可用 en、fr 或 zh_TW，不能是「%2」。</translation>
    </message>
    <message>
        <source>The option --%1 needs an IP address, with @PORT after it if wished, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>選項 --%1 需要 IP 位址，後面可加 @PORT，不能是「%2」。</translation>
    </message>
    <message>
        <source>Give at least one domain to check, or a saved trace with --open.</source>
        <extracomment>Wrong usage: neither a domain nor --open was given.</extracomment>
        <translation>請至少輸入一個要檢查的網域，或用 --open 指定已儲存的驗證軌跡。</translation>
    </message>
    <message>
        <source>“%2” is one argument too many here.</source>
        <extracomment>%2 is the argument that does not fit beside the others.</extracomment>
        <translation>「%2」是多餘的引數。</translation>
    </message>
    <message>
        <source>The file %1 can’t be read.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>無法讀取檔案 %1。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what is asked for.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>檔案 %1 太大，不會是所需要的內容。</translation>
    </message>
    <message>
        <source>The file %1 holds no usable root key: DS or DNSKEY lines of the root are needed.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>檔案 %1 沒有可用的根金鑰：需要根區域的 DS 或 DNSKEY 記錄行。</translation>
    </message>
    <message>
        <source>The file %1 is not a Danescope trace, or it is damaged.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>檔案 %1 不是 Danescope 的驗證軌跡，或已損毀。</translation>
    </message>
    <message>
        <source>The file %1 was saved by a newer version of Danescope.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>檔案 %1 是由較新版的 Danescope 儲存的。</translation>
    </message>
    <message>
        <source>The file %1 can’t be written.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>無法寫入檔案 %1。</translation>
    </message>
    <message>
        <source>Shows whether DANE lets mail through to a domain, and why not.</source>
        <extracomment>First line of the window&apos;s --help.</extracomment>
        <translation>顯示 DANE 是否讓郵件送達某個網域，以及不行的原因。</translation>
    </message>
    <message>
        <source>Checks whether DANE lets mail through to a domain, as the mail gateway would.</source>
        <extracomment>First line of daneverify&apos;s --help.</extracomment>
        <translation>如同郵件閘道，檢查 DANE 是否讓郵件送達某個網域。</translation>
    </message>
    <message>
        <source>Exit code: 0 every domain DANE SUCCESS, 1 some domain not, 2 wrong usage, 3 the check could not be made.</source>
        <extracomment>The exit codes of daneverify.</extracomment>
        <translation>結束碼：0 所有網域皆為 DANE SUCCESS，1 有網域不是，2 用法錯誤，3 無法進行檢查。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>正在檢查 %1…</translation>
    </message>
    <message>
        <source>Asking the DNS which servers take its mail.</source>
        <translation>正在向 DNS 查詢由哪些伺服器收信。</translation>
    </message>
    <message>
        <source>Looking up the servers’ addresses and TLSA records.</source>
        <translation>正在查詢伺服器的位址與 TLSA 記錄。</translation>
    </message>
    <message>
        <source>Looking at the servers’ certificates.</source>
        <translation>正在檢查伺服器的憑證。</translation>
    </message>
    <message>
        <source>Nothing was checked: there is no usable root trust anchor.</source>
        <translation>未進行檢查：沒有可用的根信任錨點。</translation>
    </message>
    <message>
        <source>Choose a file with DS or DNSKEY records of the root, or go back to the built-in trust anchors.</source>
        <translation>請選擇含有根區域 DS 或 DNSKEY 記錄的檔案，或改回內建的信任錨點。</translation>
    </message>
    <message>
        <source>Nothing was checked: the resolver settings can’t be used.</source>
        <translation>未進行檢查：解析器設定無法使用。</translation>
    </message>
    <message>
        <source>Correct the resolver addresses or the root hints file, or go back to the built-in recursion.</source>
        <translation>請更正解析器位址或根伺服器提示檔，或改回內建遞迴。</translation>
    </message>
    <message>
        <source>Nothing can be said about %1: the root of the DNS could not be validated from here.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>無法判斷 %1：從這裡無法驗證 DNS 的根。</translation>
    </message>
    <message>
        <source>Try another resolver or the built-in recursion, and make sure that the clock and the trust anchors are right.</source>
        <translation>請改用其他解析器或內建遞迴，並確認時鐘與信任錨點正確。</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>已取消檢查 %1。</translation>
    </message>
    <message>
        <source>What was learnt so far stays on the screen. Check again for a verdict.</source>
        <translation>目前得知的內容仍會保留在畫面上。請再檢查一次以取得結果。</translation>
    </message>
    <message>
        <source>The time for the check of %1 ran out before a verdict.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>檢查 %1 的時間已到，尚未得出結果。</translation>
    </message>
    <message>
        <source>The steps that are still open show what did not answer. Check again, or allow more time.</source>
        <translation>尚未完成的步驟顯示哪些沒有回應。請再檢查一次，或延長時限。</translation>
    </message>
    <message>
        <source>There is no verdict for %1.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>%1 沒有結果。</translation>
    </message>
    <message>
        <source>The steps below show what is known. Check again.</source>
        <translation>以下步驟顯示已知的內容。請再檢查一次。</translation>
    </message>
    <message>
        <source>Nothing can be said about %1: no DNS question was answered.</source>
        <translation>無法判斷 %1：所有 DNS 查詢都沒有回應。</translation>
    </message>
    <message>
        <source>Check this computer’s network connection. Where only certain resolvers are allowed, choose one of them and check again.</source>
        <translation>請檢查這台電腦的網路連線。若網路只允許特定的解析器，請選用其中一個再檢查一次。</translation>
    </message>
    <message>
        <source>Whether mail to %1 is delivered could not be told: no mail server can be reached from here on port %2.</source>
        <extracomment>%1 a domain, %2 a port number.</extracomment>
        <translation>無法得知寄往 %1 的郵件能否送達：從這裡連不上任何郵件伺服器的連接埠 %2。</translation>
    </message>
    <message>
        <source>What the DNS says stands; only the certificates are open. If they match, mail is delivered; if not, it waits. Check from a network that may use this port, such as the gateway’s own.</source>
        <translation>DNS 的結果仍然有效，未知的只有憑證：若相符，郵件會送達；若不符，郵件會等候。請從可以使用這個連接埠的網路檢查，例如閘道所在的網路。</translation>
    </message>
    <message>
        <source>Mail to %1 is delivered: every server proves its identity with DANE.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件會送達：每台伺服器都以 DANE 證明身分。</translation>
    </message>
    <message>
        <source>Mail to %1 is delivered: in Mandatory mode with DANE, in Opportunistic mode by an earlier server over ordinary TLS.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件會送達：強制模式使用 DANE，機會性模式則由順位較前的伺服器以一般 TLS 收下。</translation>
    </message>
    <message>
        <source>Mail to %1 is delivered without DANE in Opportunistic mode, and not delivered in Mandatory mode.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件在機會性模式下不使用 DANE 送達，在強制模式下不會送達。</translation>
    </message>
    <message>
        <source>Mail to %1 stays in the queue in both modes.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件在兩種模式下都會留在佇列。</translation>
    </message>
    <message>
        <source>The marked steps below show where it fails.</source>
        <translation>下方標示的步驟顯示失敗的地方。</translation>
    </message>
    <message>
        <source>Mail to %1 stays in the queue. %2</source>
        <extracomment>%1 a domain, %2 a whole sentence that says why.</extracomment>
        <translation>寄往 %1 的郵件會留在佇列。%2</translation>
    </message>
    <message>
        <source>Mail to %1 is returned to its sender. %2</source>
        <extracomment>%1 a domain, %2 a whole sentence that says why.</extracomment>
        <translation>寄往 %1 的郵件會退回給寄件者。%2</translation>
    </message>
    <message>
        <source>What happens to mail for %1 could not be told. %2</source>
        <extracomment>%1 a domain, %2 a whole sentence that says why.</extracomment>
        <translation>無法得知寄往 %1 的郵件會如何。%2</translation>
    </message>
    <message>
        <source>{zone} is not protected by DNSSEC.</source>
        <extracomment>Title of the finding delegation-unsigned; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 未受 DNSSEC 保護。</translation>
    </message>
    <message>
        <source>Its parent zone proves that there is no DS record, so nothing below it can be proven and DANE can’t be used.</source>
        <translation>它的上層區域證明沒有 DS 記錄，因此以下的一切都無法證明，DANE 也就無法使用。</translation>
    </message>
    <message>
        <source>Nothing is broken: use Mandatory only for domains that publish DANE.</source>
        <translation>這不是故障：強制模式只適合已發布 DANE 的網域。</translation>
    </message>
    <message>
        <source>{zone} is signed, but its parent publishes no DS record.</source>
        <extracomment>Title of the finding ds-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 已簽署，但上層區域沒有發布 DS 記錄。</translation>
    </message>
    <message>
        <source>Without the DS record the signatures can’t be trusted, so the zone counts as unsigned and DANE has no effect.</source>
        <translation>沒有 DS 記錄，簽章就無法信任；這個區域視同未簽署，DANE 不會生效。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator hands the DS record of {zone} to the registrar, who publishes it in the parent zone.</source>
        <translation>請該網域的 DNS 管理者把 {zone} 的 DS 記錄交給註冊商，由註冊商發布到上層區域。</translation>
    </message>
    <message>
        <source>The DS record has to name key {key_tag}.</source>
        <translation>DS 記錄必須指向金鑰 {key_tag}。</translation>
    </message>
    <message>
        <source>The DS record of {zone} carries a wrong key tag.</source>
        <extracomment>Title of the finding ds-key-tag-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的 DS 記錄中金鑰標籤有誤。</translation>
    </message>
    <message>
        <source>Its digest fits a key of the zone, its key tag does not, so a validating sender can’t join the two and must treat everything below as forged.</source>
        <translation>它的摘要符合區域中的金鑰，金鑰標籤卻不符；做驗證的寄件端無法把兩者對上，只能把以下的一切視為偽造。</translation>
    </message>
    <message>
        <source>The domain’s registrar publishes the DS record of {zone} again, with the right key tag.</source>
        <translation>請該網域的註冊商以正確的金鑰標籤重新發布 {zone} 的 DS 記錄。</translation>
    </message>
    <message>
        <source>Published: {actual}. With this value the chain verifies: {expected}.</source>
        <translation>目前發布：{actual}。改成此值後信任鏈即可通過驗證：{expected}。</translation>
    </message>
    <message>
        <source>With this record the chain verifies: {expected}.</source>
        <translation>改用此記錄後信任鏈即可通過驗證：{expected}。</translation>
    </message>
    <message>
        <source>What is left of DNSSEC there: {actual}.</source>
        <translation>該處僅存的 DNSSEC 記錄：{actual}。</translation>
    </message>
    <message>
        <source>Published: {actual}.</source>
        <translation>目前發布：{actual}。</translation>
    </message>
    <message>
        <source>The DS record of {zone} carries a wrong algorithm number.</source>
        <extracomment>Title of the finding ds-algorithm-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的 DS 記錄中演算法編號有誤。</translation>
    </message>
    <message>
        <source>Its digest fits key {key_tag}, its algorithm does not, so a validating sender must treat everything below as forged.</source>
        <translation>它的摘要符合金鑰 {key_tag}，演算法卻不符；做驗證的寄件端必須把以下的一切視為偽造。</translation>
    </message>
    <message>
        <source>The domain’s registrar publishes the DS record of {zone} again, with the right algorithm number.</source>
        <translation>請該網域的註冊商以正確的演算法編號重新發布 {zone} 的 DS 記錄。</translation>
    </message>
    <message>
        <source>The DS record of {zone} does not fit the key it names.</source>
        <extracomment>Title of the finding ds-digest-mismatch; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的 DS 記錄與它指向的金鑰不符。</translation>
    </message>
    <message>
        <source>The parent publishes a digest of key {key_tag} that differs from the digest of the key the zone serves.</source>
        <translation>上層區域所發布的金鑰 {key_tag} 摘要，與該區域實際提供的金鑰摘要不同。</translation>
    </message>
    <message>
        <source>The domain’s registrar publishes the DS record that belongs to the present key of {zone}.</source>
        <translation>請該網域的註冊商發布與 {zone} 目前金鑰相符的 DS 記錄。</translation>
    </message>
    <message>
        <source>Key {key_tag}, algorithm {algorithm}, digest type {digest_type}.</source>
        <translation>金鑰 {key_tag}、演算法 {algorithm}、摘要類型 {digest_type}。</translation>
    </message>
    <message>
        <source>The DS records of {zone} name only algorithms that can’t be used.</source>
        <extracomment>Title of the finding ds-algorithm-unsupported; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的 DS 記錄只列出無法使用的演算法。</translation>
    </message>
    <message>
        <source>A validator that knows none of the algorithms counts the zone as unsigned, so DANE has no effect there.</source>
        <translation>驗證端若不認得其中任何演算法，就會把這個區域視同未簽署，DANE 不會生效。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs {zone} with a common algorithm, such as 13, and has the registrar publish its DS record.</source>
        <translation>請該網域的 DNS 管理者改用通行的演算法（例如 13）簽署 {zone}，並請註冊商發布對應的 DS 記錄。</translation>
    </message>
    <message>
        <source>Algorithm {algorithm}.</source>
        <translation>演算法 {algorithm}。</translation>
    </message>
    <message>
        <source>The DS records of {zone} use only digest types that can’t be checked.</source>
        <extracomment>Title of the finding ds-digest-type-unsupported; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的 DS 記錄只使用無法檢查的摘要類型。</translation>
    </message>
    <message>
        <source>A validator that knows none of the digest types counts the zone as unsigned, so DANE has no effect there.</source>
        <translation>驗證端若不認得其中任何摘要類型，就會把這個區域視同未簽署，DANE 不會生效。</translation>
    </message>
    <message>
        <source>The domain’s registrar publishes a DS record of {zone} with digest type 2 (SHA-256).</source>
        <translation>請該網域的註冊商以摘要類型 2 (SHA-256) 發布 {zone} 的 DS 記錄。</translation>
    </message>
    <message>
        <source>Digest type {digest_type}.</source>
        <translation>摘要類型 {digest_type}。</translation>
    </message>
    <message>
        <source>The key that the DS record of {zone} names is gone.</source>
        <extracomment>Title of the finding ds-key-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的 DS 記錄所指向的金鑰已不存在。</translation>
    </message>
    <message>
        <source>The parent vouches for key {key_tag}, but the zone does not serve that key, so its other keys can’t be trusted.</source>
        <translation>上層區域擔保的是金鑰 {key_tag}，但該區域沒有提供這把金鑰，其他金鑰因此無法信任。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator puts key {key_tag} back into {zone}, or has the registrar publish the DS record of the present key.</source>
        <translation>請該網域的 DNS 管理者把金鑰 {key_tag} 放回 {zone}，或請註冊商發布目前金鑰的 DS 記錄。</translation>
    </message>
    <message>
        <source>The DS record of {zone} belongs to keys it no longer has.</source>
        <extracomment>Title of the finding ds-stale; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的 DS 記錄屬於已不存在的金鑰。</translation>
    </message>
    <message>
        <source>The keys were changed and the parent zone was not told: it still names key {key_tag}, so no present key can be trusted.</source>
        <translation>金鑰已更換，上層區域卻沒有更新，仍指向金鑰 {key_tag}，因此目前的金鑰都無法信任。</translation>
    </message>
    <message>
        <source>The domain’s registrar replaces the DS record of {zone} with the one of its present key.</source>
        <translation>請該網域的註冊商把 {zone} 的 DS 記錄換成目前金鑰的 DS 記錄。</translation>
    </message>
    <message>
        <source>The DS record of {zone} names a revoked key.</source>
        <extracomment>Title of the finding ds-to-revoked-key; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的 DS 記錄指向已撤銷的金鑰。</translation>
    </message>
    <message>
        <source>Key {key_tag} carries the revoke flag and vouches for nothing any more.</source>
        <translation>金鑰 {key_tag} 帶有撤銷旗標，已不能再擔保任何資料。</translation>
    </message>
    <message>
        <source>The domain’s registrar replaces the DS record of {zone} with the one of a key in use.</source>
        <translation>請該網域的註冊商把 {zone} 的 DS 記錄換成使用中金鑰的 DS 記錄。</translation>
    </message>
    <message>
        <source>{zone} has a DS record but no keys.</source>
        <extracomment>Title of the finding dnskey-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 有 DS 記錄，卻沒有金鑰。</translation>
    </message>
    <message>
        <source>The parent says that the zone is signed, yet its servers give out no DNSKEY records, so a validating sender must treat its data as forged.</source>
        <translation>上層區域表示這個區域已簽署，它的伺服器卻不提供 DNSKEY 記錄；做驗證的寄件端必須把它的資料視為偽造。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs {zone} again, or has the registrar remove the DS record.</source>
        <translation>請該網域的 DNS 管理者重新簽署 {zone}，或請註冊商移除 DS 記錄。</translation>
    </message>
    <message>
        <source>The keys of {zone} are not signed.</source>
        <extracomment>Title of the finding dnskey-unsigned; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的金鑰沒有簽章。</translation>
    </message>
    <message>
        <source>The zone serves its DNSKEY records without any signature, so none of its keys can be trusted.</source>
        <translation>這個區域提供的 DNSKEY 記錄完全沒有簽章，因此沒有任何金鑰可以信任。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator has to sign {zone} again, its keys included.</source>
        <translation>請該網域的 DNS 管理者重新簽署 {zone}，包括它的金鑰。</translation>
    </message>
    <message>
        <source>The keys of {zone} are not signed by the key the parent names.</source>
        <extracomment>Title of the finding dnskey-ksk-signature-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的金鑰沒有由上層區域所指的金鑰簽署。</translation>
    </message>
    <message>
        <source>Other signatures are there, but the one of key {key_tag}, which the DS record vouches for, is missing.</source>
        <translation>雖有其他簽章，卻缺少 DS 記錄所擔保的金鑰 {key_tag} 的簽章。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs the keys of {zone} with key {key_tag} again.</source>
        <translation>請該網域的 DNS 管理者再次以金鑰 {key_tag} 簽署 {zone} 的金鑰。</translation>
    </message>
    <message>
        <source>The decisive signature on the keys of {zone} does not verify.</source>
        <extracomment>Title of the finding dnskey-ksk-signature-invalid; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 金鑰上的關鍵簽章無法通過驗證。</translation>
    </message>
    <message>
        <source>The signature of key {key_tag}, which the DS record vouches for, is damaged; another signature over the same keys is good.</source>
        <translation>DS 記錄所擔保的金鑰 {key_tag} 的簽章已損壞；同一組金鑰上的另一個簽章則是好的。</translation>
    </message>
    <message>
        <source>No signature on the keys of {zone} verifies.</source>
        <extracomment>Title of the finding dnskey-signatures-invalid; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 金鑰上的簽章全都無法通過驗證。</translation>
    </message>
    <message>
        <source>The set of keys was changed after it was signed, or its signatures are damaged.</source>
        <translation>金鑰集在簽署之後被改過，或是簽章已損壞。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator has to sign {zone} again.</source>
        <translation>請該網域的 DNS 管理者重新簽署 {zone}。</translation>
    </message>
    <message>
        <source>The key-signing key of {zone} was removed.</source>
        <extracomment>Title of the finding ksk-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的金鑰簽署金鑰 (KSK) 已被移除。</translation>
    </message>
    <message>
        <source>The DS record and the signatures name key {key_tag}, but the zone no longer serves it.</source>
        <translation>DS 記錄與簽章都指向金鑰 {key_tag}，該區域卻不再提供它。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator puts key {key_tag} back into {zone}, or completes the rollover with a new DS record.</source>
        <translation>請該網域的 DNS 管理者把金鑰 {key_tag} 放回 {zone}，或以新的 DS 記錄完成金鑰輪替。</translation>
    </message>
    <message>
        <source>The zone-signing key of {zone} was removed.</source>
        <extracomment>Title of the finding zsk-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的區域簽署金鑰 (ZSK) 已被移除。</translation>
    </message>
    <message>
        <source>The records are signed with key {key_tag}, but the zone no longer serves it, so the signatures can’t be checked.</source>
        <translation>記錄以金鑰 {key_tag} 簽署，該區域卻不再提供它，簽章因此無法檢查。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator puts key {key_tag} back into {zone}, or signs the zone with a key it serves.</source>
        <translation>請該網域的 DNS 管理者把金鑰 {key_tag} 放回 {zone}，或以現有的金鑰簽署該區域。</translation>
    </message>
    <message>
        <source>The key-signing key of {zone} is not the one the parent names.</source>
        <extracomment>Title of the finding ksk-altered; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的金鑰簽署金鑰 (KSK) 與上層區域所指的不同。</translation>
    </message>
    <message>
        <source>Where key {key_tag} should stand, another key stands: it was replaced or damaged.</source>
        <translation>金鑰 {key_tag} 的位置上是另一把金鑰：它被換掉或損壞了。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator restores key {key_tag} in {zone}, or completes the rollover with a new DS record.</source>
        <translation>請該網域的 DNS 管理者還原 {zone} 的金鑰 {key_tag}，或以新的 DS 記錄完成金鑰輪替。</translation>
    </message>
    <message>
        <source>The zone-signing key of {zone} is not the one that signed.</source>
        <extracomment>Title of the finding zsk-altered; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的區域簽署金鑰 (ZSK) 不是當初簽署的那一把。</translation>
    </message>
    <message>
        <source>Where key {key_tag} should stand, another key stands: it was replaced or damaged, and the signatures no longer verify.</source>
        <translation>金鑰 {key_tag} 的位置上是另一把金鑰：它被換掉或損壞了，簽章因此無法通過驗證。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator restores key {key_tag} in {zone}, or signs the zone with its present key.</source>
        <translation>請該網域的 DNS 管理者還原 {zone} 的金鑰 {key_tag}，或以目前的金鑰簽署該區域。</translation>
    </message>
    <message>
        <source>A signing key of {zone} is not marked as a zone key.</source>
        <extracomment>Title of the finding key-zone-bit-unset; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的簽署金鑰沒有標示為區域金鑰。</translation>
    </message>
    <message>
        <source>Key {key_tag} has lost its zone-key flag, so its signatures must not be used.</source>
        <translation>金鑰 {key_tag} 失去了區域金鑰旗標，它的簽章不得使用。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator sets the flags of the key back to 256 or 257 and signs {zone} again.</source>
        <translation>請該網域的 DNS 管理者把金鑰的旗標改回 256 或 257，並重新簽署 {zone}。</translation>
    </message>
    <message>
        <source>Key {key_tag}, role: {name}.</source>
        <translation>金鑰 {key_tag}，角色：{name}。</translation>
    </message>
    <message>
        <source>A key of {zone} carries a wrong algorithm number.</source>
        <extracomment>Title of the finding key-algorithm-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 有一把金鑰的演算法編號有誤。</translation>
    </message>
    <message>
        <source>With its algorithm set right, key {key_tag} verifies the set of keys: only that field was changed.</source>
        <translation>只要把演算法改正，金鑰 {key_tag} 就能驗證金鑰集：被改動的只有這個欄位。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator restores the algorithm number of the key and signs {zone} again.</source>
        <translation>請該網域的 DNS 管理者還原金鑰的演算法編號，並重新簽署 {zone}。</translation>
    </message>
    <message>
        <source>{zone} is signed with an algorithm that can’t be checked here.</source>
        <extracomment>Title of the finding key-algorithm-unsupported; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 使用了此處無法檢查的演算法簽署。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs {zone} with a common algorithm, such as 13.</source>
        <translation>請該網域的 DNS 管理者改用通行的演算法（例如 13）簽署 {zone}。</translation>
    </message>
    <message>
        <source>The signing key of {zone} is revoked.</source>
        <extracomment>Title of the finding key-revoked; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的簽署金鑰已撤銷。</translation>
    </message>
    <message>
        <source>Key {key_tag} carries the revoke flag, so its signatures vouch for nothing any more.</source>
        <translation>金鑰 {key_tag} 帶有撤銷旗標，它的簽章已不能再擔保任何資料。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs {zone} with a key in use and has its DS record published.</source>
        <translation>請該網域的 DNS 管理者以使用中的金鑰簽署 {zone}，並發布它的 DS 記錄。</translation>
    </message>
    <message>
        <source>{zone} should be signed, but its servers answer without signatures.</source>
        <extracomment>Title of the finding zone-served-unsigned; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 應該已簽署，它的伺服器卻回覆沒有簽章的資料。</translation>
    </message>
    <message>
        <source>The parent publishes a DS record, so a validating sender must treat every unsigned answer of the zone as forged.</source>
        <translation>上層區域有發布 DS 記錄，因此做驗證的寄件端必須把這個區域所有沒有簽章的回覆視為偽造。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator loads the signed zone {zone} on all its servers, or has the registrar remove the DS record.</source>
        <translation>請該網域的 DNS 管理者在所有伺服器上載入已簽署的 {zone} 區域，或請註冊商移除 DS 記錄。</translation>
    </message>
    <message>
        <source>The root’s keys match none of the trust anchors used here.</source>
        <extracomment>Title of the finding trust-anchor-mismatch; names in braces are filled in and stay as they are.</extracomment>
        <translation>根區域的金鑰與此處使用的信任錨點都不相符。</translation>
    </message>
    <message>
        <source>Without a matching trust anchor nothing can be validated: the anchors here are out of date, or the answers do not come from the real root.</source>
        <translation>沒有相符的信任錨點就什麼都無法驗證：此處的信任錨點已過時，或是回覆並非來自真正的根。</translation>
    </message>
    <message>
        <source>Your network’s administrator updates the trust anchors on this computer and on the gateway, and checks that DNS questions are not redirected.</source>
        <translation>請您的網路管理者更新這台電腦與閘道的信任錨點，並確認 DNS 查詢沒有被轉向。</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong.</source>
        <extracomment>Title of the finding clock-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>這台電腦的時鐘不準。</translation>
    </message>
    <message>
        <source>Signatures of several unrelated zones, the root among them, seem out of date here, so nothing can be judged.</source>
        <translation>多個互不相關的區域（包括根區域）的簽章在此都顯得過期，因此無法判斷。</translation>
    </message>
    <message>
        <source>Your network’s administrator sets the clock of this computer right; then check again.</source>
        <translation>請您的網路管理者校正這台電腦的時鐘，然後再檢查一次。</translation>
    </message>
    <message>
        <source>Two ways of validating {type} at {name} do not agree.</source>
        <extracomment>Title of the finding validator-disagrees; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 的 {type} 有兩種驗證方式結果不一致。</translation>
    </message>
    <message>
        <source>The decision follows the validating library; the walk along the chain of trust, which explains it, comes to another result.</source>
        <translation>判定以驗證程式庫為準；用來說明原因的信任鏈逐段檢查卻得到不同的結果。</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <extracomment>Title of the finding smtp-refused; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 拒絕連線。</translation>
    </message>
    <message>
        <source>Nothing listens on port {port} at {server}, so its certificate can’t be checked.</source>
        <translation>{server} 的連接埠 {port} 沒有服務，因此無法檢查它的憑證。</translation>
    </message>
    <message>
        <source>The mail host’s administrator starts the mail service on {host}, or the firewall there lets your gateway in.</source>
        <translation>請郵件主機的管理者啟動 {host} 的郵件服務，或在防火牆放行您的閘道。</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}.</source>
        <extracomment>Title of the finding smtp-timeout; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的連接埠 {port} 沒有回應。</translation>
    </message>
    <message>
        <source>No reply came from {server} in time, so its certificate can’t be checked. The server may be down, or a firewall drops the connection.</source>
        <translation>{server} 未在時限內回應，因此無法檢查它的憑證。可能是伺服器停機，或防火牆丟棄了連線。</translation>
    </message>
    <message>
        <source>The mail host’s administrator checks {host}; check also that this network may use port {port}.</source>
        <translation>請郵件主機的管理者檢查 {host}；也請確認這個網路可以使用連接埠 {port}。</translation>
    </message>
    <message>
        <source>This network does not let mail connections out.</source>
        <extracomment>Title of the finding port-25-blocked-here; names in braces are filled in and stay as they are.</extracomment>
        <translation>這個網路不允許對外的郵件連線。</translation>
    </message>
    <message>
        <source>No mail server answers on port {port} from here, so the certificates can’t be checked. What the DNS says still stands.</source>
        <translation>從這裡連不上任何郵件伺服器的連接埠 {port}，因此無法檢查憑證。DNS 的結果仍然有效。</translation>
    </message>
    <message>
        <source>Check from a network that may use port {port}, such as the gateway’s own, or ask your network’s administrator to open it.</source>
        <translation>請從可以使用連接埠 {port} 的網路（例如閘道所在的網路）檢查，或請您的網路管理者開放。</translation>
    </message>
    <message>
        <source>{host} rejects the connection.</source>
        <extracomment>Title of the finding smtp-rejects; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 拒絕服務。</translation>
    </message>
    <message>
        <source>It greets with a permanent error (5xx), so no mail gets that far and its certificate can’t be checked.</source>
        <translation>它以永久錯誤 (5xx) 回應連線，郵件送不進去，也無法檢查它的憑證。</translation>
    </message>
    <message>
        <source>The mail host’s administrator finds out why {host} rejects connections, such as a block list.</source>
        <translation>請郵件主機的管理者查明 {host} 為何拒絕連線，例如封鎖清單。</translation>
    </message>
    <message>
        <source>The server {server} said: {actual}</source>
        <translation>伺服器 {server} 的回覆：{actual}</translation>
    </message>
    <message>
        <source>{host} is not ready to take mail.</source>
        <extracomment>Title of the finding smtp-busy; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 目前無法收信。</translation>
    </message>
    <message>
        <source>It greets with a temporary error (4xx); a sender tries again later.</source>
        <translation>它以暫時錯誤 (4xx) 回應連線，寄件端會稍後再試。</translation>
    </message>
    <message>
        <source>The mail host’s administrator looks at the load of {host} if this goes on; check again in a while.</source>
        <translation>若持續發生，請郵件主機的管理者查看 {host} 的負載；請稍後再檢查一次。</translation>
    </message>
    <message>
        <source>{host} does not speak SMTP.</source>
        <extracomment>Title of the finding smtp-garbage; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 回覆的不是 SMTP。</translation>
    </message>
    <message>
        <source>What comes from {server} on port {port} is not a mail server’s reply, or it never ends.</source>
        <translation>{server} 的連接埠 {port} 傳回的不是郵件伺服器的回覆，或是永無止盡。</translation>
    </message>
    <message>
        <source>The mail host’s administrator checks what runs on port {port} of {host}.</source>
        <translation>請郵件主機的管理者檢查 {host} 的連接埠 {port} 上是什麼服務。</translation>
    </message>
    <message>
        <source>{host} does not offer encryption (STARTTLS).</source>
        <extracomment>Title of the finding starttls-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 沒有提供加密 (STARTTLS)。</translation>
    </message>
    <message>
        <source>It publishes TLSA records, which promise TLS, but does not offer STARTTLS; a device on the way may be removing it.</source>
        <translation>它發布了 TLSA 記錄（等於承諾使用 TLS），卻沒有提供 STARTTLS；可能是途中的設備把它移除了。</translation>
    </message>
    <message>
        <source>The mail host’s administrator turns STARTTLS on at {host} or withdraws the TLSA records.</source>
        <translation>請郵件主機的管理者在 {host} 啟用 STARTTLS，或撤下 TLSA 記錄。</translation>
    </message>
    <message>
        <source>Address: {server}.</source>
        <translation>位址：{server}。</translation>
    </message>
    <message>
        <source>{host} offers encryption (STARTTLS) and then refuses it.</source>
        <extracomment>Title of the finding starttls-refused; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 提供加密 (STARTTLS)，隨後又拒絕。</translation>
    </message>
    <message>
        <source>Without TLS the certificate can’t be shown, and mail must not be sent.</source>
        <translation>沒有 TLS 就無法出示憑證，郵件也不得寄送。</translation>
    </message>
    <message>
        <source>The mail host’s administrator mends the TLS settings of {host}; often its certificate or key can’t be read.</source>
        <translation>請郵件主機的管理者修正 {host} 的 TLS 設定；常見原因是憑證或金鑰無法讀取。</translation>
    </message>
    <message>
        <source>Somebody spoke in between while {host} was starting encryption.</source>
        <extracomment>Title of the finding starttls-injection; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 開始加密時有資料被夾帶進來。</translation>
    </message>
    <message>
        <source>Plain text arrived after the server agreed to STARTTLS and before TLS began. That is how an attack looks, or a faulty server.</source>
        <translation>伺服器同意 STARTTLS 之後、TLS 開始之前，出現了明文資料。這是攻擊的徵兆，或是伺服器有缺陷。</translation>
    </message>
    <message>
        <source>The mail host’s administrator updates the software of {host} and looks for a device that alters connections.</source>
        <translation>請郵件主機的管理者更新 {host} 的軟體，並查看是否有設備竄改連線。</translation>
    </message>
    <message>
        <source>The TLS handshake with {host} broke off.</source>
        <extracomment>Title of the finding tls-handshake-failed; names in braces are filled in and stay as they are.</extracomment>
        <translation>與 {host} 的 TLS 交握中斷。</translation>
    </message>
    <message>
        <source>No encrypted connection came about, so the certificate could not be proven.</source>
        <translation>加密連線沒有建立，因此無法證明憑證。</translation>
    </message>
    <message>
        <source>The mail host’s administrator checks the TLS versions, ciphers and certificate of {host}.</source>
        <translation>請郵件主機的管理者檢查 {host} 的 TLS 版本、加密套件與憑證。</translation>
    </message>
    <message>
        <source>The TLS library reports for {server}: {actual}</source>
        <translation>TLS 程式庫對 {server} 的回報：{actual}</translation>
    </message>
    <message>
        <source>{host} speaks only outdated TLS.</source>
        <extracomment>Title of the finding tls-too-old; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 只支援過時的 TLS。</translation>
    </message>
    <message>
        <source>DANE needs TLS 1.2 or later; the server offers {actual}.</source>
        <translation>DANE 需要 TLS 1.2 以上，這台伺服器提供的是 {actual}。</translation>
    </message>
    <message>
        <source>The mail host’s administrator turns TLS 1.2 and 1.3 on at {host}.</source>
        <translation>請郵件主機的管理者在 {host} 啟用 TLS 1.2 與 1.3。</translation>
    </message>
    <message>
        <source>The certificate of {host} matches none of its TLSA records.</source>
        <extracomment>Title of the finding certificate-no-match; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的憑證與它的 TLSA 記錄都不相符。</translation>
    </message>
    <message>
        <source>The server most likely got a new certificate before the TLSA record was updated.</source>
        <translation>最可能的原因是伺服器換了新憑證，TLSA 記錄卻沒有先更新。</translation>
    </message>
    <message>
        <source>The mail host’s administrator publishes the TLSA record that fits first, and switches certificates only after the old record’s TTL has passed.</source>
        <translation>請郵件主機的管理者先發布相符的 TLSA 記錄，等舊記錄的 TTL 過後再更換憑證。</translation>
    </message>
    <message>
        <source>{host} does not send the issuer’s certificate that its TLSA record names.</source>
        <extracomment>Title of the finding certificate-anchor-not-sent; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 沒有送出 TLSA 記錄所指的簽發者憑證。</translation>
    </message>
    <message>
        <source>With usage 2 the server has to send its whole chain, the trust-anchor certificate included, even where that is a root.</source>
        <translation>用途 2 要求伺服器送出完整的憑證鏈，包括信任錨點憑證，即使它是根憑證。</translation>
    </message>
    <message>
        <source>The mail host’s administrator adds the issuer’s certificate to the chain that {host} sends.</source>
        <translation>請郵件主機的管理者把簽發者憑證加入 {host} 送出的憑證鏈。</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <extracomment>Title of the finding certificate-name-mismatch; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的憑證是發給別的名稱。</translation>
    </message>
    <message>
        <source>With TLSA usage 2 the certificate has to bear the server’s name.</source>
        <translation>TLSA 用途 2 要求憑證上有伺服器的名稱。</translation>
    </message>
    <message>
        <source>The mail host’s administrator gets a certificate for {host}.</source>
        <translation>請郵件主機的管理者為 {host} 申請憑證。</translation>
    </message>
    <message>
        <source>At {server}: expected {expected}, found {actual}.</source>
        <translation>{server}：應為 {expected}，實際為 {actual}。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <extracomment>Title of the finding certificate-expired; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的憑證已過期。</translation>
    </message>
    <message>
        <source>A certificate of its chain was valid until {expiration}, and with TLSA usage 2 the dates count.</source>
        <translation>憑證鏈中有一張憑證只到 {expiration} 有效，而 TLSA 用途 2 會檢查日期。</translation>
    </message>
    <message>
        <source>The mail host’s administrator renews the certificate of {host}.</source>
        <translation>請郵件主機的管理者更新 {host} 的憑證。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <extracomment>Title of the finding certificate-not-yet-valid; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的憑證尚未生效。</translation>
    </message>
    <message>
        <source>A certificate of its chain begins on {inception}, and with TLSA usage 2 the dates count.</source>
        <translation>憑證鏈中有一張憑證從 {inception} 起才生效，而 TLSA 用途 2 會檢查日期。</translation>
    </message>
    <message>
        <source>The mail host’s administrator installs a certificate on {host} that is valid now.</source>
        <translation>請郵件主機的管理者在 {host} 安裝目前有效的憑證。</translation>
    </message>
    <message>
        <source>The certificate chain of {host} does not hold together.</source>
        <extracomment>Title of the finding certificate-chain-broken; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的憑證鏈不連貫。</translation>
    </message>
    <message>
        <source>A certificate in it is not signed by the next one, so the issuer named by the TLSA record does not vouch for the server.</source>
        <translation>其中有一張憑證不是由下一張簽署，TLSA 記錄所指的簽發者因此無法擔保這台伺服器。</translation>
    </message>
    <message>
        <source>The mail host’s administrator installs the complete chain in the right order on {host}.</source>
        <translation>請郵件主機的管理者在 {host} 依正確順序安裝完整的憑證鏈。</translation>
    </message>
    <message>
        <source>The dates of the certificate of {host} do not matter.</source>
        <extracomment>Title of the finding certificate-dates-ignored; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的憑證日期不影響結果。</translation>
    </message>
    <message>
        <source>It runs from {inception} to {expiration}. With TLSA usage 3 the record vouches for the certificate, whatever its dates.</source>
        <translation>它的有效期為 {inception} 到 {expiration}。TLSA 用途 3 由記錄擔保憑證，不看日期。</translation>
    </message>
    <message>
        <source>Nobody has to act, though other senders may mind.</source>
        <translation>沒有人需要處理，不過其他寄件端可能會在意。</translation>
    </message>
    <message>
        <source>The name in the certificate of {host} does not matter.</source>
        <extracomment>Title of the finding certificate-name-ignored; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的憑證名稱不影響結果。</translation>
    </message>
    <message>
        <source>It is made out to another name. With TLSA usage 3 the record vouches for the certificate, whatever its name.</source>
        <translation>憑證是發給別的名稱。TLSA 用途 3 由記錄擔保憑證，不看名稱。</translation>
    </message>
    <message>
        <source>The certificate of {host} ends soon.</source>
        <extracomment>Title of the finding certificate-expires-soon; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的憑證即將到期。</translation>
    </message>
    <message>
        <source>It is valid until {expiration}. When it is renewed with a new key, the TLSA record has to be there first.</source>
        <translation>它到 {expiration} 為止有效。若更新時換用新金鑰，必須先發布對應的 TLSA 記錄。</translation>
    </message>
    <message>
        <source>The mail host’s administrator renews the certificate of {host} and publishes the TLSA record of a new key beforehand.</source>
        <translation>請郵件主機的管理者更新 {host} 的憑證；若換用新金鑰，先發布它的 TLSA 記錄。</translation>
    </message>
    <message>
        <source>The addresses of {host} show different certificates.</source>
        <extracomment>Title of the finding certificates-differ; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的各個位址出示不同的憑證。</translation>
    </message>
    <message>
        <source>Some match the TLSA records and some may not, so mail passes or fails depending on the address that is used.</source>
        <translation>有些與 TLSA 記錄相符，有些可能不符，因此郵件能否送達取決於使用哪個位址。</translation>
    </message>
    <message>
        <source>The mail host’s administrator installs the same certificate behind every address of {host}, or publishes a TLSA record for each.</source>
        <translation>請郵件主機的管理者在 {host} 的每個位址安裝相同的憑證，或為每張憑證發布 TLSA 記錄。</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist.</source>
        <extracomment>Title of the finding domain-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>網域 {domain} 不存在。</translation>
    </message>
    <message>
        <source>Nobody can deliver to it: the DNS says that the name is not there. A typing mistake is the usual reason.</source>
        <translation>沒有人能寄信到這裡：DNS 表示這個名稱不存在。最常見的原因是打錯字。</translation>
    </message>
    <message>
        <source>Check the spelling with the sender; nobody else has to act.</source>
        <translation>請與寄件者核對拼字；其他人不需要處理。</translation>
    </message>
    <message>
        <source>{domain} declares that it takes no mail.</source>
        <extracomment>Title of the finding null-mx; names in braces are filled in and stay as they are.</extracomment>
        <translation>{domain} 宣告不收郵件。</translation>
    </message>
    <message>
        <source>Its only MX record is the null MX, which tells every sender to return the mail at once.</source>
        <translation>它唯一的 MX 記錄是空 MX (null MX)，表示寄件端應立即退回郵件。</translation>
    </message>
    <message>
        <source>Nothing is broken and nobody has to act: this domain is not meant for mail.</source>
        <translation>這不是故障，沒有人需要處理：這個網域不是用來收信的。</translation>
    </message>
    <message>
        <source>{domain} has no MX record; its own address takes the mail.</source>
        <extracomment>Title of the finding mx-implicit; names in braces are filled in and stay as they are.</extracomment>
        <translation>{domain} 沒有 MX 記錄，由它自己的位址收信。</translation>
    </message>
    <message>
        <source>Without an MX record the domain itself counts as its mail server.</source>
        <translation>沒有 MX 記錄時，網域本身就視為郵件伺服器。</translation>
    </message>
    <message>
        <source>Nobody has to act, though an MX record would be clearer.</source>
        <translation>沒有人需要處理，不過有 MX 記錄會更清楚。</translation>
    </message>
    <message>
        <source>The mail server {host} does not exist.</source>
        <extracomment>Title of the finding mx-host-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>郵件伺服器 {host} 不存在。</translation>
    </message>
    <message>
        <source>An MX record of {domain} names it, but the DNS says that there is no such name.</source>
        <translation>{domain} 的 MX 記錄指向它，DNS 卻表示沒有這個名稱。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator removes the MX record of {domain} or creates the name {host}.</source>
        <translation>請該網域的 DNS 管理者移除 {domain} 的這筆 MX 記錄，或建立 {host} 這個名稱。</translation>
    </message>
    <message>
        <source>The mail server {host} has no address.</source>
        <extracomment>Title of the finding mx-host-no-address; names in braces are filled in and stay as they are.</extracomment>
        <translation>郵件伺服器 {host} 沒有位址。</translation>
    </message>
    <message>
        <source>An MX record of {domain} names it, but there is neither an A nor an AAAA record, so no connection can be made.</source>
        <translation>{domain} 的 MX 記錄指向它，但它既沒有 A 也沒有 AAAA 記錄，因此無法連線。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator adds an address record for {host} or removes the MX record.</source>
        <translation>請該網域的 DNS 管理者為 {host} 新增位址記錄，或移除這筆 MX 記錄。</translation>
    </message>
    <message>
        <source>An MX record of {domain} names an IP address instead of a server.</source>
        <extracomment>Title of the finding mx-is-address; names in braces are filled in and stay as they are.</extracomment>
        <translation>{domain} 的 MX 記錄填的是 IP 位址，而不是伺服器名稱。</translation>
    </message>
    <message>
        <source>An MX record has to hold a host name; {name} is none, so no mail can be delivered there and no TLSA record can belong to it.</source>
        <translation>MX 記錄必須填主機名稱；{name} 不是主機名稱，因此郵件無法送達，也不可能有對應的 TLSA 記錄。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator gives the server a name with an address record and puts that name into the MX record.</source>
        <translation>請該網域的 DNS 管理者為伺服器設定名稱與位址記錄，並把該名稱填入 MX 記錄。</translation>
    </message>
    <message>
        <source>An alias on the way to {host} is not protected by DNSSEC.</source>
        <extracomment>Title of the finding alias-insecure; names in braces are filled in and stay as they are.</extracomment>
        <translation>通往 {host} 的別名未受 DNSSEC 保護。</translation>
    </message>
    <message>
        <source>The name {name} points elsewhere with an unsigned CNAME record, so what follows counts as unprotected.</source>
        <translation>{name} 以未簽署的 CNAME 記錄指向別處，之後的一切都視同未受保護。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs the zone of {name}, or names the target directly in the MX record.</source>
        <translation>請該網域的 DNS 管理者簽署 {name} 所在的區域，或在 MX 記錄中直接填入目標名稱。</translation>
    </message>
    <message>
        <source>The alias {name} turns in a circle.</source>
        <extracomment>Title of the finding alias-loop; names in braces are filled in and stay as they are.</extracomment>
        <translation>別名 {name} 形成循環。</translation>
    </message>
    <message>
        <source>Its CNAME records lead back to themselves, so no address is ever reached.</source>
        <translation>它的 CNAME 記錄互相指回自己，永遠找不到位址。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator mends the CNAME records of {name}.</source>
        <translation>請該網域的 DNS 管理者修正 {name} 的 CNAME 記錄。</translation>
    </message>
    <message>
        <source>No name server of {zone} answers.</source>
        <extracomment>Title of the finding servers-unreachable; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的名稱伺服器都沒有回應。</translation>
    </message>
    <message>
        <source>Whether the records exist can’t be told. A failed lookup is never “not there”, so mail must wait.</source>
        <translation>無法得知記錄是否存在。查詢失敗絕不等於「不存在」，因此郵件必須等候。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator mends the name servers of {zone}.</source>
        <translation>請該網域的 DNS 管理者修復 {zone} 的名稱伺服器。</translation>
    </message>
    <message>
        <source>Asked: {type} of {name}.</source>
        <translation>查詢：{name} 的 {type}。</translation>
    </message>
    <message>
        <source>Name servers asked: {server}.</source>
        <translation>查詢的名稱伺服器：{server}。</translation>
    </message>
    <message>
        <source>The name servers of {zone} refuse to answer for it.</source>
        <extracomment>Title of the finding servers-refuse; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的名稱伺服器拒絕回覆。</translation>
    </message>
    <message>
        <source>They say REFUSED or do not know the zone, so whether the records exist can’t be told, and mail must wait.</source>
        <translation>它們回覆 REFUSED 或不認得這個區域，無法得知記錄是否存在，郵件必須等候。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator loads the zone {zone} on every name server that the parent names.</source>
        <translation>請該網域的 DNS 管理者在上層區域所列的每台名稱伺服器上載入 {zone} 區域。</translation>
    </message>
    <message>
        <source>The parent names an address for {zone} that can’t be reached from the Internet.</source>
        <extracomment>Title of the finding server-address-unusable; names in braces are filled in and stay as they are.</extracomment>
        <translation>上層區域為 {zone} 列出的位址無法從網際網路連線。</translation>
    </message>
    <message>
        <source>The address {server} is private, reserved or meant for documentation, so its name server is never found.</source>
        <translation>位址 {server} 是私有、保留或文件專用的位址，因此找不到這台名稱伺服器。</translation>
    </message>
    <message>
        <source>The domain’s registrar replaces the address of the name server in the parent zone.</source>
        <translation>請該網域的註冊商更換上層區域中名稱伺服器的位址。</translation>
    </message>
    <message>
        <source>The name servers of {zone} report a failure of their own.</source>
        <extracomment>Title of the finding servers-fail; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的名稱伺服器回報自身發生錯誤。</translation>
    </message>
    <message>
        <source>They answer SERVFAIL. A failed lookup is never “not there”, so mail must wait.</source>
        <translation>它們回覆 SERVFAIL。查詢失敗絕不等於「不存在」，因此郵件必須等候。</translation>
    </message>
    <message>
        <source>The resolver {server} does not answer.</source>
        <extracomment>Title of the finding resolver-unreachable; names in braces are filled in and stay as they are.</extracomment>
        <translation>解析器 {server} 沒有回應。</translation>
    </message>
    <message>
        <source>Nothing could be asked, so nothing is known about {domain}.</source>
        <translation>什麼都查不到，因此無從得知 {domain} 的情況。</translation>
    </message>
    <message>
        <source>Your resolver’s administrator brings the resolver back, or you choose another one here and on the gateway.</source>
        <translation>請您的解析器管理者恢復該解析器，或在此處與閘道改用其他解析器。</translation>
    </message>
    <message>
        <source>The resolver {server} could not find the answer.</source>
        <extracomment>Title of the finding resolver-fails; names in braces are filled in and stay as they are.</extracomment>
        <translation>解析器 {server} 找不到答案。</translation>
    </message>
    <message>
        <source>It answers SERVFAIL, so either the domain or the resolver is at fault. A failed lookup is never “not there”.</source>
        <translation>它回覆 SERVFAIL，問題可能在網域，也可能在解析器。查詢失敗絕不等於「不存在」。</translation>
    </message>
    <message>
        <source>Check again with the built-in recursion; if that works, your resolver’s administrator looks at {server}.</source>
        <translation>請改用內建遞迴再檢查一次；若能成功，請您的解析器管理者檢查 {server}。</translation>
    </message>
    <message>
        <source>The resolver {server} removes DNSSEC from its answers.</source>
        <extracomment>Title of the finding resolver-without-dnssec; names in braces are filled in and stay as they are.</extracomment>
        <translation>解析器 {server} 會移除回覆中的 DNSSEC 資料。</translation>
    </message>
    <message>
        <source>Your resolver’s administrator turns DNSSEC on there, or you give a DNSSEC-capable resolver the better priority on the gateway.</source>
        <translation>請您的解析器管理者啟用 DNSSEC，或在閘道把支援 DNSSEC 的解析器設為較高優先。</translation>
    </message>
    <message>
        <source>The resolver {server} does not answer {type} questions.</source>
        <extracomment>Title of the finding resolver-blocks-type; names in braces are filled in and stay as they are.</extracomment>
        <translation>解析器 {server} 不回覆 {type} 查詢。</translation>
    </message>
    <message>
        <source>Other questions work, so the fault is in the resolver or in a firewall before it, not in the domain.</source>
        <translation>其他查詢都正常，因此問題在解析器或它前面的防火牆，不在網域。</translation>
    </message>
    <message>
        <source>Your resolver’s administrator allows {type} questions.</source>
        <translation>請您的解析器管理者允許 {type} 查詢。</translation>
    </message>
    <message>
        <source>Large DNS answers do not get through to this network.</source>
        <extracomment>Title of the finding dns-tcp-blocked; names in braces are filled in and stay as they are.</extracomment>
        <translation>較大的 DNS 回覆無法進入這個網路。</translation>
    </message>
    <message>
        <source>They need TCP on port 53, which is blocked somewhere between here and the name servers.</source>
        <translation>它們需要 TCP 連接埠 53，而這在此處與名稱伺服器之間的某處被封鎖。</translation>
    </message>
    <message>
        <source>Your network’s administrator opens TCP port 53 towards the Internet.</source>
        <translation>請您的網路管理者開放對外的 TCP 連接埠 53。</translation>
    </message>
    <message>
        <source>{domain} is not protected by DNSSEC.</source>
        <extracomment>Title of the finding mx-insecure; names in braces are filled in and stay as they are.</extracomment>
        <translation>{domain} 未受 DNSSEC 保護。</translation>
    </message>
    <message>
        <source>Its MX records come from an unsigned zone, so nobody can prove which servers take its mail.</source>
        <translation>它的 MX 記錄來自未簽署的區域，因此無法證明是哪些伺服器替它收信。</translation>
    </message>
    <message>
        <source>The address of {host} is not protected by DNSSEC.</source>
        <extracomment>Title of the finding address-insecure; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的位址未受 DNSSEC 保護。</translation>
    </message>
    <message>
        <source>Its zone is not signed, so DANE can’t be used with this server, and its TLSA records are not asked for.</source>
        <translation>它的區域未簽署，因此這台伺服器無法使用 DANE，也不會查詢它的 TLSA 記錄。</translation>
    </message>
    <message>
        <source>The mail flow of this gateway is ACCEPT, so DANE is not used.</source>
        <extracomment>Title of the finding policy-mail-flow-accept; names in braces are filled in and stay as they are.</extracomment>
        <translation>這台閘道的郵件流向是 ACCEPT，因此不會使用 DANE。</translation>
    </message>
    <message>
        <source>DANE protects outbound mail only, which runs through a mail flow policy with the action RELAY.</source>
        <translation>DANE 只保護寄出的郵件，也就是動作為 RELAY 的郵件流向政策。</translation>
    </message>
    <message>
        <source>You send outbound mail through a mail flow policy with the action RELAY on your gateway.</source>
        <translation>請在您的閘道讓寄出的郵件走動作為 RELAY 的郵件流向政策。</translation>
    </message>
    <message>
        <source>An SMTP route takes mail for {domain} elsewhere.</source>
        <extracomment>Title of the finding policy-smtp-route; names in braces are filled in and stay as they are.</extracomment>
        <translation>寄往 {domain} 的郵件被 SMTP 路由導向別處。</translation>
    </message>
    <message>
        <source>On your gateway, create a destination controls profile with DANE off for {domain}, or set the route to USEDNS.</source>
        <translation>請在您的閘道為 {domain} 建立關閉 DANE 的目的地控管設定檔，或把路由設為 USEDNS。</translation>
    </message>
    <message>
        <source>TLS Support is None for {domain}, so DANE can’t be used.</source>
        <extracomment>Title of the finding policy-tls-off; names in braces are filled in and stay as they are.</extracomment>
        <translation>{domain} 的 TLS Support 設為 None，因此無法使用 DANE。</translation>
    </message>
    <message>
        <source>DANE proves the server’s certificate, and without TLS there is none.</source>
        <translation>DANE 用來證明伺服器的憑證，沒有 TLS 就沒有憑證。</translation>
    </message>
    <message>
        <source>On your gateway, set TLS Support to Preferred or higher in the destination controls profile.</source>
        <translation>請在您的閘道把目的地控管設定檔的 TLS Support 設為 Preferred 以上。</translation>
    </message>
    <message>
        <source>DANE Support is None for {domain}.</source>
        <extracomment>Title of the finding policy-dane-off; names in braces are filled in and stay as they are.</extracomment>
        <translation>{domain} 的 DANE Support 設為 None。</translation>
    </message>
    <message>
        <source>The gateway does not look at TLSA records for this destination.</source>
        <translation>閘道不會查詢這個目的地的 TLSA 記錄。</translation>
    </message>
    <message>
        <source>On your gateway, set DANE Support to Opportunistic or Mandatory in the destination controls profile, if you want DANE.</source>
        <translation>若要使用 DANE，請在您的閘道把目的地控管設定檔的 DANE Support 設為 Opportunistic 或 Mandatory。</translation>
    </message>
    <message>
        <source>Here the gateway decides otherwise than RFC 7672.</source>
        <extracomment>Title of the finding policy-table-departs-from-rfc; names in braces are filled in and stay as they are.</extracomment>
        <translation>在這種情況下，閘道的判定與 RFC 7672 不同。</translation>
    </message>
    <message>
        <source>The gateway follows its own table; a sender that keeps to RFC 7672 would treat the same facts differently.</source>
        <translation>閘道依照自己的判定表；遵守 RFC 7672 的寄件端面對相同的事實會有不同的做法。</translation>
    </message>
    <message>
        <source>Nothing has to change; keep the difference in mind when other senders do get through, or do not.</source>
        <translation>不需要任何變更；當其他寄件端的結果不同時，請記得這項差異。</translation>
    </message>
    <message>
        <source>The {type} records of {name} are not signed.</source>
        <extracomment>Title of the finding rrsig-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 的 {type} 記錄沒有簽章。</translation>
    </message>
    <message>
        <source>The zone {zone} is signed, but the signature on these records is missing, so a validating sender must treat them as forged.</source>
        <translation>{zone} 區域已簽署，這些記錄卻缺少簽章；做驗證的寄件端必須把它們視為偽造。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator has to sign the zone {zone} again; nothing needs to change on your gateway.</source>
        <translation>請該網域的 DNS 管理者重新簽署 {zone} 區域；您的閘道不需要任何變更。</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} has expired.</source>
        <extracomment>Title of the finding rrsig-expired; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 的 {type} 記錄簽章已過期。</translation>
    </message>
    <message>
        <source>It was valid until {expiration}, so a validating sender must treat the records as forged.</source>
        <translation>簽章只到 {expiration} 有效，會做驗證的寄件端必須把這些記錄視為偽造。</translation>
    </message>
    <message>
        <source>Made with key {key_tag}.</source>
        <translation>由金鑰 {key_tag} 簽署。</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} is not valid yet.</source>
        <extracomment>Title of the finding rrsig-not-yet-valid; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 的 {type} 記錄簽章尚未生效。</translation>
    </message>
    <message>
        <source>It begins on {inception}, so a validating sender must treat the records as forged until then. The clock of the signing server may be wrong.</source>
        <translation>簽章從 {inception} 起才生效，在那之前會做驗證的寄件端必須把這些記錄視為偽造。簽署伺服器的時鐘可能不準。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator checks the clock of the signing server and signs the zone {zone} again.</source>
        <translation>請該網域的 DNS 管理者檢查簽署伺服器的時鐘，並重新簽署 {zone} 區域。</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} ends before it begins.</source>
        <extracomment>Title of the finding rrsig-window-inverted; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 的 {type} 記錄簽章在開始之前就結束了。</translation>
    </message>
    <message>
        <source>It begins on {inception} and ends on {expiration}, so it is valid at no time.</source>
        <translation>簽章從 {inception} 開始，卻在 {expiration} 結束，因此任何時間都無效。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator mends the dates in the signer’s settings and signs the zone {zone} again.</source>
        <translation>請該網域的 DNS 管理者修正簽署程式的日期設定，並重新簽署 {zone} 區域。</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} is out of date and damaged.</source>
        <extracomment>Title of the finding rrsig-dates-altered; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 的 {type} 記錄簽章不在有效期內，而且已損壞。</translation>
    </message>
    <message>
        <source>It runs from {inception} to {expiration} and does not verify either: its dates or the records were changed after signing.</source>
        <translation>簽章的有效期為 {inception} 到 {expiration}，內容也無法通過驗證：日期或記錄在簽署之後被改過。</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} does not verify.</source>
        <extracomment>Title of the finding rrsig-invalid; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 的 {type} 記錄簽章無法通過驗證。</translation>
    </message>
    <message>
        <source>The records or the signature were changed after signing, so a validating sender must treat the records as forged.</source>
        <translation>記錄或簽章在簽署之後被改過，會做驗證的寄件端必須把這些記錄視為偽造。</translation>
    </message>
    <message>
        <source>The key that signed the {type} records of {name} is not published.</source>
        <extracomment>Title of the finding rrsig-key-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>簽署 {name} 的 {type} 記錄的金鑰沒有發布。</translation>
    </message>
    <message>
        <source>The signature names key {key_tag}, which is not among the keys of the zone {zone}, so it can’t be checked.</source>
        <translation>簽章指向金鑰 {key_tag}，但 {zone} 區域的金鑰中沒有它，因此無法檢查。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator publishes key {key_tag} in {zone}, or signs the zone with a key it publishes.</source>
        <translation>請該網域的 DNS 管理者在 {zone} 發布金鑰 {key_tag}，或以已發布的金鑰簽署該區域。</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} does not belong to them.</source>
        <extracomment>Title of the finding rrsig-signer-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 的 {type} 記錄上的簽章並不屬於它們。</translation>
    </message>
    <message>
        <source>Its signer, its label count or the type it covers does not fit the records, so it must not be used.</source>
        <translation>它的簽署者、標籤數或涵蓋的類型與這些記錄不符，因此不得使用。</translation>
    </message>
    <message>
        <source>{name} has no {type} record, and the proof of that is missing.</source>
        <extracomment>Title of the finding denial-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 沒有 {type} 記錄，但缺少「不存在」的證明。</translation>
    </message>
    <message>
        <source>A signed zone has to prove what is not there. The answer holds no NSEC or NSEC3 record, so a validating sender can’t believe it.</source>
        <translation>已簽署的區域必須證明什麼不存在。回覆中沒有 NSEC 或 NSEC3 記錄，會做驗證的寄件端無法採信。</translation>
    </message>
    <message>
        <source>The proof that {name} has no {type} record is not signed.</source>
        <extracomment>Title of the finding denial-unsigned; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 沒有 {type} 記錄的證明未經簽署。</translation>
    </message>
    <message>
        <source>The NSEC or NSEC3 record comes without a signature, so a validating sender can’t believe the answer.</source>
        <translation>NSEC 或 NSEC3 記錄沒有簽章，會做驗證的寄件端無法採信這個回覆。</translation>
    </message>
    <message>
        <source>The proof that {name} has no {type} record does not verify.</source>
        <extracomment>Title of the finding denial-signature-invalid; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 沒有 {type} 記錄的證明無法通過驗證。</translation>
    </message>
    <message>
        <source>The signature on the NSEC or NSEC3 record is damaged, so a validating sender can’t believe the answer.</source>
        <translation>NSEC 或 NSEC3 記錄的簽章已損壞，會做驗證的寄件端無法採信這個回覆。</translation>
    </message>
    <message>
        <source>The proof that {name} has no {type} record speaks of other names.</source>
        <extracomment>Title of the finding denial-not-covering; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 沒有 {type} 記錄的證明講的是別的名稱。</translation>
    </message>
    <message>
        <source>The NSEC or NSEC3 records given do not prove what they should: an owner or a next name in them is wrong.</source>
        <translation>所附的 NSEC 或 NSEC3 記錄沒有證明該證明的事：其中的擁有者名稱或下一個名稱有誤。</translation>
    </message>
    <message>
        <source>The NSEC3 parameters of {zone} do not fit its NSEC3 records.</source>
        <extracomment>Title of the finding nsec3-parameters-differ; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的 NSEC3 參數與它的 NSEC3 記錄不符。</translation>
    </message>
    <message>
        <source>The zone can’t prove what is not there, so negative answers are treated as forged.</source>
        <translation>這個區域無法證明什麼不存在，因此否定的回覆會被視為偽造。</translation>
    </message>
    <message>
        <source>{zone} uses too many NSEC3 iterations.</source>
        <extracomment>Title of the finding nsec3-iterations-high; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的 NSEC3 重複次數過高。</translation>
    </message>
    <message>
        <source>Validators count such a zone as unsigned, so DANE has no effect there.</source>
        <translation>驗證端會把這樣的區域視同未簽署，DANE 不會生效。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs {zone} again with 0 iterations.</source>
        <translation>請該網域的 DNS 管理者以 0 次重複重新簽署 {zone}。</translation>
    </message>
    <message>
        <source>Published: {actual} iterations.</source>
        <translation>目前發布：{actual} 次。</translation>
    </message>
    <message>
        <source>A wildcard answers for {type} at {name}, and its proof is missing.</source>
        <extracomment>Title of the finding wildcard-proof-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 的 {type} 由萬用字元回覆，但缺少證明。</translation>
    </message>
    <message>
        <source>The answer comes from a wildcard without the proof that the name itself does not exist, so a validating sender can’t believe it.</source>
        <translation>回覆來自萬用字元，卻沒有附上該名稱本身不存在的證明，會做驗證的寄件端無法採信。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator checks that the zone {zone} is signed again in time.</source>
        <translation>請該網域的 DNS 管理者確認 {zone} 區域會及時重新簽署。</translation>
    </message>
    <message>
        <source>Mail is not affected.</source>
        <translation>郵件不受影響。</translation>
    </message>
    <message>
        <source>Mail is delivered today. Once this breaks, it will wait in both modes.</source>
        <translation>郵件目前會送達。一旦出問題，兩種模式下郵件都會等候。</translation>
    </message>
    <message>
        <source>Mail is not affected as long as another TLSA record matches.</source>
        <translation>只要有其他 TLSA 記錄相符，郵件就不受影響。</translation>
    </message>
    <message>
        <source>Opportunistic mode delivers over ordinary opportunistic TLS; Mandatory mode does not deliver.</source>
        <translation>機會性模式會改用一般的機會性 TLS 送達；強制模式不會送達。</translation>
    </message>
    <message>
        <source>In both modes mail stays in the queue and is returned when the retry time ends.</source>
        <translation>兩種模式下郵件都會留在佇列，重試期限一到便退回。</translation>
    </message>
    <message>
        <source>In both modes this server gets no mail. Where no other server of the domain passes, mail stays in the queue and is returned when the retry time ends.</source>
        <translation>兩種模式下郵件都不會送到這台伺服器。若該網域沒有其他伺服器通過，郵件會留在佇列，重試期限一到便退回。</translation>
    </message>
    <message>
        <source>In both modes mail is delivered or waits, depending on the address that is used.</source>
        <translation>兩種模式下，郵件會送達或等候，取決於使用哪個位址。</translation>
    </message>
    <message>
        <source>No mode can deliver: the mail is returned to its sender.</source>
        <translation>任何模式都無法送達：郵件會退回給寄件者。</translation>
    </message>
    <message>
        <source>What happens to the mail could not be told from here; while it stays that way on the gateway, mail waits in both modes.</source>
        <translation>從這裡無法得知郵件會如何；只要閘道遇到同樣的情況，兩種模式下郵件都會等候。</translation>
    </message>
    <message>
        <source>Mail is delivered without DANE, whatever the domain publishes.</source>
        <translation>不論網域發布什麼，郵件都會在不使用 DANE 的情況下送達。</translation>
    </message>
    <message>
        <source>Mail goes as the cards of the two modes say, not as RFC 7672 would have it.</source>
        <translation>郵件依兩種模式卡片所示處理，而不是依 RFC 7672。</translation>
    </message>
    <message>
        <source>the domain’s DNS operator</source>
        <extracomment>Who has to act; shown after &quot;Who acts&quot; and a colon.</extracomment>
        <translation>該網域的 DNS 管理者</translation>
    </message>
    <message>
        <source>the domain’s registrar or the parent zone’s operator</source>
        <translation>該網域的註冊商或上層區域的管理者</translation>
    </message>
    <message>
        <source>the mail host’s administrator</source>
        <translation>郵件主機的管理者</translation>
    </message>
    <message>
        <source>your resolver’s administrator</source>
        <translation>您的解析器管理者</translation>
    </message>
    <message>
        <source>your network’s administrator</source>
        <translation>您的網路管理者</translation>
    </message>
    <message>
        <source>you, in your gateway’s settings</source>
        <translation>您，在您的閘道設定中</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>沒有人需要處理</translation>
    </message>
    <message>
        <source>{host} does not publish DANE.</source>
        <extracomment>Title of the finding tlsa-absent; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 沒有發布 DANE。</translation>
    </message>
    <message>
        <source>Its zone is signed and proves that there is no TLSA record.</source>
        <translation>它的區域已簽署，並證明沒有 TLSA 記錄。</translation>
    </message>
    <message>
        <source>Asked: TLSA of {name}.</source>
        <translation>查詢：{name} 的 TLSA。</translation>
    </message>
    <message>
        <source>The TLSA records of {host} are not protected by DNSSEC.</source>
        <extracomment>Title of the finding tlsa-insecure; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的 TLSA 記錄未受 DNSSEC 保護。</translation>
    </message>
    <message>
        <source>They stand in an unsigned zone, so they prove nothing and are not used.</source>
        <translation>它們位於未簽署的區域，無法證明任何事，因此不會使用。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs the zone that holds the TLSA records and has its DS record published.</source>
        <translation>請該網域的 DNS 管理者簽署存放 TLSA 記錄的區域，並發布它的 DS 記錄。</translation>
    </message>
    <message>
        <source>The TLSA records of {host} could not be looked up.</source>
        <extracomment>Title of the finding tlsa-lookup-failed; names in braces are filled in and stay as they are.</extracomment>
        <translation>無法查詢 {host} 的 TLSA 記錄。</translation>
    </message>
    <message>
        <source>A failed lookup is never “not there”: the server might publish DANE, so mail must wait.</source>
        <translation>查詢失敗絕不等於「不存在」：這台伺服器可能有發布 DANE，因此郵件必須等候。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator makes the name servers answer TLSA questions.</source>
        <translation>請該網域的 DNS 管理者讓名稱伺服器能回覆 TLSA 查詢。</translation>
    </message>
    <message>
        <source>None of the TLSA records of {host} can be used for mail.</source>
        <extracomment>Title of the finding tlsa-all-unusable; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 的 TLSA 記錄都不能用於郵件。</translation>
    </message>
    <message>
        <source>They are signed, but of kinds that mail servers may not use, so the certificate can’t be proven. RFC 7672 would send over unauthenticated TLS.</source>
        <translation>它們已簽署，但屬於郵件伺服器不可使用的種類，因此無法證明憑證。RFC 7672 會改用未經驗證的 TLS 寄送。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator publishes a TLSA record of the form 3 1 1 at {name}.</source>
        <translation>請該網域的 DNS 管理者在 {name} 發布 3 1 1 形式的 TLSA 記錄。</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has a certificate usage that mail does not use.</source>
        <extracomment>Title of the finding tlsa-usage-unusable; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 有一筆 TLSA 記錄的憑證用途不適用於郵件。</translation>
    </message>
    <message>
        <source>Mail servers use only usages 2 and 3; records with other usages are ignored.</source>
        <translation>郵件伺服器只使用用途 2 與 3，其他用途的記錄會被忽略。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator replaces this TLSA record with one of the form 3 1 1.</source>
        <translation>請該網域的 DNS 管理者把這筆 TLSA 記錄換成 3 1 1 的形式。</translation>
    </message>
    <message>
        <source>Published at {name}: {actual}.</source>
        <translation>{name} 目前發布：{actual}。</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has an unknown selector.</source>
        <extracomment>Title of the finding tlsa-selector-unknown; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 有一筆 TLSA 記錄的選擇器不明。</translation>
    </message>
    <message>
        <source>Only the selectors 0 (certificate) and 1 (public key) exist; the record is ignored.</source>
        <translation>選擇器只有 0（憑證）與 1（公開金鑰），這筆記錄會被忽略。</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has an unknown matching type.</source>
        <extracomment>Title of the finding tlsa-matching-unknown; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 有一筆 TLSA 記錄的比對類型不明。</translation>
    </message>
    <message>
        <source>Only the matching types 0 (whole data), 1 (SHA-256) and 2 (SHA-512) exist; the record is ignored.</source>
        <translation>比對類型只有 0（完整資料）、1 (SHA-256) 與 2 (SHA-512)，這筆記錄會被忽略。</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has data of the wrong length.</source>
        <extracomment>Title of the finding tlsa-length-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 有一筆 TLSA 記錄的資料長度不對。</translation>
    </message>
    <message>
        <source>The data do not fit the matching type, as happens when a digest is cut off while copying; the record is ignored.</source>
        <translation>資料與比對類型不符，常見於複製時摘要被截斷；這筆記錄會被忽略。</translation>
    </message>
    <message>
        <source>A TLSA record of {host} is passed over for a stronger one.</source>
        <extracomment>Title of the finding tlsa-shadowed; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 有一筆 TLSA 記錄因另有更強的摘要而略過。</translation>
    </message>
    <message>
        <source>Where SHA-512 and SHA-256 stand side by side for the same usage and selector, only the stronger digest counts.</source>
        <translation>同一用途與選擇器若同時有 SHA-512 與 SHA-256，只有較強的摘要會採用。</translation>
    </message>
    <message>
        <source>Nobody has to act.</source>
        <translation>沒有人需要處理。</translation>
    </message>
    <message>
        <source>{host} has a single TLSA record and none for the next certificate.</source>
        <extracomment>Title of the finding tlsa-no-rollover; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} 只有一筆 TLSA 記錄，沒有為下一張憑證準備。</translation>
    </message>
    <message>
        <source>All is well today; if the key changes at the next renewal before a second record is published, mail will wait.</source>
        <translation>目前一切正常；但下次換發憑證時若先換了金鑰，卻沒有先發布第二筆記錄，郵件就會卡住。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator publishes a second record at {name} for the next key before the certificate is renewed.</source>
        <translation>請該網域的 DNS 管理者在換發憑證之前，先在 {name} 為下一把金鑰發布第二筆記錄。</translation>
    </message>
    <message>
        <source>root cause</source>
        <extracomment>Mark on the one thing in the trace picture that everything else follows from.</extracomment>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>consequence</source>
        <extracomment>A fault that follows from the root cause.</extracomment>
        <translation>連帶結果</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>A remark, nothing broken.</extracomment>
        <translation>附註</translation>
    </message>
    <message>
        <source>This step is under way.</source>
        <translation>這個步驟正在進行。</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <extracomment>%1 a step such as MX.</extracomment>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>This step begins once the step “%1” is done.</source>
        <extracomment>%1 a step such as MX.</extracomment>
        <translation>這個步驟會在「%1」步驟完成後開始。</translation>
    </message>
    <message>
        <source>This step was not run, since the step “%1” already decided.</source>
        <extracomment>%1 a step such as MX.</extracomment>
        <translation>這個步驟沒有執行，因為「%1」步驟已經決定了結果。</translation>
    </message>
    <message>
        <source>This step was not run, since the check ended before it.</source>
        <translation>這個步驟沒有執行，因為檢查在此之前就結束了。</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A DNS question is on its way.</extracomment>
        <translation>查詢中…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <extracomment>A connection to a mail server is being made.</extracomment>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <extracomment>The domain&apos;s null MX record says so.</extracomment>
        <translation>不收郵件</translation>
    </message>
    <message>
        <source>The certificate of %1 matches its TLSA records.</source>
        <extracomment>%1 a server&apos;s name.</extracomment>
        <translation>%1 的憑證與它的 TLSA 記錄相符。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not proven by its TLSA records.</source>
        <extracomment>%1 a server&apos;s name.</extracomment>
        <translation>%1 的憑證無法由它的 TLSA 記錄證明。</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be checked.</source>
        <extracomment>%1 a server&apos;s name.</extracomment>
        <translation>無法檢查 %1 的憑證。</translation>
    </message>
    <message>
        <source>not in the table</source>
        <extracomment>No row of the decision table says so.</extracomment>
        <translation>表中未列</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>%1 number of a row of the decision table.</extracomment>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>rows %1 and %2</source>
        <extracomment>%1 and %2 numbers of rows of the Mandatory and the Opportunistic decision table.</extracomment>
        <translation>第 %1 列與第 %2 列</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>尚未判定。</translation>
    </message>
    <message>
        <source>Nothing was decided, since the check ended before.</source>
        <translation>沒有判定，因為檢查在此之前就結束了。</translation>
    </message>
    <message>
        <source>Mandatory: %1</source>
        <extracomment>%1 what Mandatory mode does, such as DANE FAIL.</extracomment>
        <translation>強制模式：%1</translation>
    </message>
    <message>
        <source>address not known yet</source>
        <translation>位址尚未得知</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>沒有位址</translation>
    </message>
    <message>
        <source>address could not be found out</source>
        <translation>無法查得位址</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Column of a table: whether a TLSA record matches.</extracomment>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Server %1 at %2. %3</source>
        <extracomment>%1 a server&apos;s name, %2 its address, %3 a whole sentence about the decision.</extracomment>
        <translation>伺服器 %1，位址 %2。%3</translation>
    </message>
    <message>
        <source>servers not known yet</source>
        <translation>伺服器尚未得知</translation>
    </message>
    <message>
        <source>no server to check</source>
        <translation>沒有伺服器可檢查</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), nothing decided yet</source>
        <translation>
            <numerusform>%n 條路徑，尚未判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), none with DANE</source>
        <translation>
            <numerusform>%n 條路徑，都沒有 DANE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n path(s) pass</source>
        <extracomment>%1 how many paths pass, %n how many there are.</extracomment>
        <translation>
            <numerusform>%n 條路徑中有 %1 條通過</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 of %2 · delivered</source>
        <extracomment>%1 row number, %2 number of rows.</extracomment>
        <translation>第 %1 列，共 %2 列 · 已送達</translation>
    </message>
    <message>
        <source>Row %1 of %2 · stays in the queue, then is returned</source>
        <extracomment>%1 row number, %2 number of rows.</extracomment>
        <translation>第 %1 列，共 %2 列 · 留在佇列，之後退回</translation>
    </message>
    <message>
        <source>Row %1 of %2 · delivered over ordinary TLS</source>
        <extracomment>%1 row number, %2 number of rows.</extracomment>
        <translation>第 %1 列，共 %2 列 · 以一般 TLS 送達</translation>
    </message>
    <message>
        <source>Not in the table · delivered</source>
        <translation>表中未列 · 已送達</translation>
    </message>
    <message>
        <source>Not in the table · stays in the queue, then is returned</source>
        <translation>表中未列 · 留在佇列，之後退回</translation>
    </message>
    <message>
        <source>Not in the table · delivered over ordinary TLS</source>
        <translation>表中未列 · 以一般 TLS 送達</translation>
    </message>
    <message>
        <source>Delivered over TLS, the server proven (§2.2)</source>
        <translation>以 TLS 送達，伺服器身分已證明 (§2.2)</translation>
    </message>
    <message>
        <source>Delivered over TLS, the server not proven (§2.2)</source>
        <translation>以 TLS 送達，伺服器身分未證明 (§2.2)</translation>
    </message>
    <message>
        <source>Delivered as if there were no DANE (§2.2)</source>
        <translation>如同沒有 DANE 一般送達 (§2.2)</translation>
    </message>
    <message>
        <source>Waits and is tried again (§2.1, §2.2)</source>
        <translation>等候並重試 (§2.1, §2.2)</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>%1: nothing is decided.</source>
        <extracomment>%1 name of a mode.</extracomment>
        <translation>%1：尚未判定。</translation>
    </message>
    <message>
        <source>as in Opportunistic mode</source>
        <translation>與機會性模式相同</translation>
    </message>
    <message>
        <source>other than in Opportunistic mode</source>
        <translation>與機會性模式不同</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <extracomment>A way to a mail server: one server at one address.</extracomment>
        <translation>
            <numerusform>%n 條路徑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n 個區域</numerusform>
        </translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Chain of trust from the root anchor</source>
        <translation>從根信任錨點開始的信任鏈</translation>
    </message>
    <message>
        <source>secure</source>
        <extracomment>DNSSEC status of an answer: signed and proven.</extracomment>
        <translation>安全</translation>
    </message>
    <message>
        <source>insecure</source>
        <extracomment>DNSSEC status of an answer: not signed.</extracomment>
        <translation>未受 DNSSEC 保護</translation>
    </message>
    <message>
        <source>bogus</source>
        <extracomment>DNSSEC status of an answer: counts as forged.</extracomment>
        <translation>驗證失敗</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>名稱不存在</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>無此記錄</translation>
    </message>
    <message>
        <source>lookup failed</source>
        <translation>查詢失敗</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>The %1 records of %2 are signed and proven.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>%2 的 %1 記錄已簽署並經過證明。</translation>
    </message>
    <message>
        <source>The %1 records of %2 are not protected by DNSSEC.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>%2 的 %1 記錄未受 DNSSEC 保護。</translation>
    </message>
    <message>
        <source>The %1 records of %2 fail DNSSEC validation and count as forged.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>%2 的 %1 記錄未通過 DNSSEC 驗證，視同偽造。</translation>
    </message>
    <message>
        <source>It is proven that there is no %1 record, since the name %2 does not exist.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>已證明沒有 %1 記錄，因為名稱 %2 不存在。</translation>
    </message>
    <message>
        <source>It is proven that %2 has no %1 record.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>已證明 %2 沒有 %1 記錄。</translation>
    </message>
    <message>
        <source>The %1 records of %2 could not be looked up.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>無法查詢 %2 的 %1 記錄。</translation>
    </message>
    <message>
        <source>The %1 records of %2 were not asked for.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>沒有查詢 %2 的 %1 記錄。</translation>
    </message>
    <message>
        <source>matches</source>
        <extracomment>The certificate and the TLSA records.</extracomment>
        <translation>相符</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>The certificate was not proven by the TLSA records.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>DANE SUCCESS</source>
        <translation>DANE 成功</translation>
    </message>
    <message>
        <source>DANE FAIL</source>
        <translation>DANE 失敗</translation>
    </message>
    <message>
        <source>Fall back to TLS</source>
        <extracomment>What the gateway does: it delivers with ordinary opportunistic TLS.</extracomment>
        <translation>退回機會性 TLS</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <extracomment>What a sender by RFC 7672 does: delivers to a proven server.</extracomment>
        <translation>已驗證身分</translation>
    </message>
    <message>
        <source>Unauthenticated TLS</source>
        <translation>未驗證身分的 TLS</translation>
    </message>
    <message>
        <source>Opportunistic TLS</source>
        <translation>機會性 TLS</translation>
    </message>
    <message>
        <source>Defer</source>
        <extracomment>What a sender by RFC 7672 does: waits and tries again.</extracomment>
        <translation>延後</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <extracomment>Name of a gateway mode.</extracomment>
        <translation>強制模式 (Mandatory)</translation>
    </message>
    <message>
        <source>Opportunistic</source>
        <extracomment>Name of a gateway mode.</extracomment>
        <translation>機會性模式 (Opportunistic)</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>A step of the check: the lookup of a server&apos;s address.</extracomment>
        <translation>位址</translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation>TLSA</translation>
    </message>
    <message>
        <source>certificate</source>
        <extracomment>A step of the check.</extracomment>
        <translation>憑證</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>The last step of the check.</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>usable</source>
        <extracomment>Of a TLSA record.</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>usage not meant for mail</source>
        <translation>用途不適用於郵件</translation>
    </message>
    <message>
        <source>unknown selector</source>
        <translation>選擇器不明</translation>
    </message>
    <message>
        <source>unknown matching type</source>
        <translation>比對類型不明</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>長度不對</translation>
    </message>
    <message>
        <source>damaged data</source>
        <translation>資料損壞</translation>
    </message>
    <message>
        <source>proven absent</source>
        <translation>已證明不存在</translation>
    </message>
    <message>
        <source>After the step “%1” no row fits.</source>
        <extracomment>%1 a step such as MX.</extracomment>
        <translation>「%1」步驟之後，沒有符合的列。</translation>
    </message>
    <message numerus="yes">
        <source>After the step “%1” row(s) %2 remain.</source>
        <extracomment>%n how many rows remain, %1 a step such as MX, %2 their numbers.</extracomment>
        <translation>
            <numerusform>「%1」步驟之後，還剩第 %2 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of the gateway’s table fits these facts; the result is assumed.</source>
        <translation>閘道的判定表中沒有符合這些事實的列，結果為推定。</translation>
    </message>
    <message>
        <source>Row %1 gives %2 where MX is %3.</source>
        <extracomment>%1 row, %2 result, %3 status of the MX records.</extracomment>
        <translation>第 %1 列：MX 為「%3」時，結果為「%2」。</translation>
    </message>
    <message>
        <source>Row %1 gives %2 where MX is %3 and the address is %4.</source>
        <extracomment>%1 row, %2 result, %3 and %4 statuses.</extracomment>
        <translation>第 %1 列：MX 為「%3」、位址為「%4」時，結果為「%2」。</translation>
    </message>
    <message>
        <source>Row %1 gives %2 where MX is %3, the address is %4 and TLSA is %5.</source>
        <extracomment>%1 row, %2 result, %3, %4 and %5 statuses.</extracomment>
        <translation>第 %1 列：MX 為「%3」、位址為「%4」、TLSA 為「%5」時，結果為「%2」。</translation>
    </message>
    <message>
        <source>Row %1 gives %2 where MX is %3, the address is %4, TLSA is %5 and the certificate check says: %6.</source>
        <extracomment>%1 row, %2 result, %3, %4 and %5 statuses, %6 result of the certificate.</extracomment>
        <translation>第 %1 列：MX 為「%3」、位址為「%4」、TLSA 為「%5」、憑證為「%6」時，結果為「%2」。</translation>
    </message>
    <message>
        <source>Decision table of %1 mode</source>
        <extracomment>%1 a mode.</extracomment>
        <translation>判定表：%1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of the decision table: what the gateway does.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm &apos;UTC&apos;</source>
        <extracomment>Qt date format (QLocale::toString); text in quotes is kept as it is.</extracomment>
        <translation>yyyy 年 M 月 d 日 HH:mm &apos;(UTC)&apos;</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm t</source>
        <extracomment>Qt date format (QLocale::toString); t is the time zone.</extracomment>
        <translation>yyyy 年 M 月 d 日 HH:mm (t)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds.</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A length of time.</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>A length of time.</extracomment>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>A length of time.</extracomment>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>Of a signature.</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>Of a signature.</extracomment>
        <translation>已過期</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <extracomment>Of a signature.</extracomment>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>開始之前就結束</translation>
    </message>
    <message>
        <source>out of date and damaged</source>
        <translation>不在有效期內且已損壞</translation>
    </message>
    <message>
        <source>does not verify</source>
        <extracomment>Of a signature.</extracomment>
        <translation>無法通過驗證</translation>
    </message>
    <message>
        <source>key not published</source>
        <translation>金鑰未發布</translation>
    </message>
    <message>
        <source>key is no zone key</source>
        <translation>金鑰不是區域金鑰</translation>
    </message>
    <message>
        <source>algorithm not supported</source>
        <translation>不支援的演算法</translation>
    </message>
    <message>
        <source>does not belong to the records</source>
        <extracomment>Of a signature.</extracomment>
        <translation>不屬於這些記錄</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>Of a signature.</extracomment>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>金鑰已撤銷</translation>
    </message>
    <message>
        <source>no trust anchor fits</source>
        <translation>沒有相符的信任錨點</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>沒有金鑰</translation>
    </message>
    <message>
        <source>no DS fits</source>
        <translation>沒有相符的 DS</translation>
    </message>
    <message>
        <source>digest of the DS differs</source>
        <translation>DS 的摘要不同</translation>
    </message>
    <message>
        <source>key can’t be used</source>
        <translation>金鑰無法使用</translation>
    </message>
    <message>
        <source>keys not signed</source>
        <translation>金鑰沒有簽章</translation>
    </message>
    <message>
        <source>keys not signed by the key of the DS</source>
        <translation>金鑰沒有由 DS 所指的金鑰簽署</translation>
    </message>
    <message>
        <source>signature on the keys: %1</source>
        <translation>金鑰的簽章：%1</translation>
    </message>
    <message>
        <source>%1 not signed</source>
        <extracomment>%1 a record type.</extracomment>
        <translation>%1 沒有簽章</translation>
    </message>
    <message>
        <source>%1 signature: %2</source>
        <extracomment>%1 a record type, %2 what is wrong with its signature.</extracomment>
        <translation>%1 簽章：%2</translation>
    </message>
    <message>
        <source>no proof that there is no %1</source>
        <extracomment>%1 a record type.</extracomment>
        <translation>缺少沒有 %1 的證明</translation>
    </message>
    <message>
        <source>proof that there is no %1 not signed</source>
        <extracomment>%1 a record type.</extracomment>
        <translation>沒有 %1 的證明未經簽署</translation>
    </message>
    <message>
        <source>proof that there is no %1 does not verify</source>
        <extracomment>%1 a record type.</extracomment>
        <translation>沒有 %1 的證明無法通過驗證</translation>
    </message>
    <message>
        <source>proof that there is no %1 speaks of other names</source>
        <extracomment>%1 a record type.</extracomment>
        <translation>沒有 %1 的證明講的是別的名稱</translation>
    </message>
    <message>
        <source>wildcard not proven</source>
        <translation>萬用字元未經證明</translation>
    </message>
    <message>
        <source>The keys of %1 are proven up to the trust anchor.</source>
        <extracomment>%1 a zone.</extracomment>
        <translation>%1 的金鑰已證明可追溯到信任錨點。</translation>
    </message>
    <message>
        <source>It is proven that %1 is not protected by DNSSEC.</source>
        <extracomment>%1 a zone.</extracomment>
        <translation>已證明 %1 未受 DNSSEC 保護。</translation>
    </message>
    <message>
        <source>The keys of %1 can’t be trusted.</source>
        <extracomment>%1 a zone.</extracomment>
        <translation>%1 的金鑰無法信任。</translation>
    </message>
    <message>
        <source>The keys of %1 could not be looked up.</source>
        <extracomment>%1 a zone.</extracomment>
        <translation>無法查詢 %1 的金鑰。</translation>
    </message>
    <message>
        <source>Nothing is known of the keys of %1.</source>
        <extracomment>%1 a zone.</extracomment>
        <translation>不清楚 %1 的金鑰。</translation>
    </message>
    <message>
        <source>no DS</source>
        <extracomment>Between two zones: the parent proves that there is no DS record.</extracomment>
        <translation>沒有 DS</translation>
    </message>
    <message>
        <source>. (root)</source>
        <extracomment>The root zone of the DNS.</extracomment>
        <translation>. (根)</translation>
    </message>
    <message>
        <source>%1 mode: %2. %3.</source>
        <extracomment>%1 a mode, %2 what it does, %3 its row of the table, or that the table is silent.</extracomment>
        <translation>%1：%2。%3。</translation>
    </message>
    <message>
        <source>A sender by RFC 7672: %1. %2; %3.</source>
        <extracomment>%1 what a sender by RFC 7672 does, %2 the same in other words, %3 whether the gateway agrees.</extracomment>
        <translation>依 RFC 7672 的寄件端：%1。%2；%3。</translation>
    </message>
    <message>
        <source>the root zone</source>
        <extracomment>Stands in sentences such as &quot;The keys of %1 can’t be trusted.&quot;</extracomment>
        <translation>根區域</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>A TLSA record&apos;s data are not those of the certificate.</extracomment>
        <translation>不同</translation>
    </message>
    <message>
        <source>not meant</source>
        <extracomment>A TLSA record speaks of other certificates of the chain.</extracomment>
        <translation>不適用</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>passed over</source>
        <extracomment>A TLSA record is passed over for one with a stronger digest.</extracomment>
        <translation>略過</translation>
    </message>
    <message>
        <source>What the verdict would be</source>
        <translation>可能的結果</translation>
    </message>
    <message>
        <source>%1: %2 if the certificate matches, %3 if it does not.</source>
        <extracomment>%1 a mode, %2 what it does if the certificate matches, %3 if it does not.</extracomment>
        <translation>%1：憑證相符時為「%2」，不符時為「%3」。</translation>
    </message>
    <message>
        <source>TLSA records held against the certificates</source>
        <translation>TLSA 記錄與憑證的比對</translation>
    </message>
    <message>
        <source>TLSA record</source>
        <translation>TLSA 記錄</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <extracomment>Column of a table; %1 counts the certificates of a chain from the server&apos;s own.</extracomment>
        <translation>憑證 %1</translation>
    </message>
    <message>
        <source>Certificate %1, the server’s own</source>
        <extracomment>%1 counts the certificates of a chain.</extracomment>
        <translation>憑證 %1，伺服器本身</translation>
    </message>
    <message>
        <source>Certificate %1, of an issuer</source>
        <extracomment>%1 counts the certificates of a chain.</extracomment>
        <translation>憑證 %1，簽發者</translation>
    </message>
    <message>
        <source>What the server sent is not a readable certificate.</source>
        <translation>伺服器送出的不是可讀取的憑證。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>發給</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開金鑰</translation>
    </message>
    <message>
        <source>TLSA records</source>
        <translation>TLSA 記錄</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>Column of a table: what a TLSA record is worth.</extracomment>
        <translation>效力</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a record type or step such as MX, %2 a name.
----------
%1 record type A or AAAA, %2 a mail host.
----------
%1 record type TLSA, %2 a mail host.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 a server&apos;s name, %2 its address.</extracomment>
        <translation>%1，位址 %2</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <extracomment>Row of a comparison; %1 is a zone.
----------
%1 a zone of the DNS.</extracomment>
        <translation>區域 %1</translation>
    </message>
    <message>
        <source>Who acts, and how</source>
        <translation>應由誰處理、如何處理</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>應由誰處理</translation>
    </message>
    <message>
        <source>Also here: %1 (%2)</source>
        <extracomment>%1 what a finding is to the check, such as &quot;warning&quot;; %2 its code.</extracomment>
        <translation>另外：%1（%2）</translation>
    </message>
    <message>
        <source>References</source>
        <translation>參考資料</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>這代表什麼</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時限內沒有回應</translation>
    </message>
    <message>
        <source>the resolver reports a failure (SERVFAIL)</source>
        <translation>解析器回報失敗 (SERVFAIL)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s)</source>
        <translation>
            <numerusform>另有 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Alias</source>
        <extracomment>A CNAME that leads to another name.</extracomment>
        <translation>別名</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回覆者</translation>
    </message>
    <message>
        <source>built-in recursion</source>
        <extracomment>Recursion of the program&apos;s own, in place of a resolver.</extracomment>
        <translation>內建遞迴</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>所需時間</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>回覆代碼</translation>
    </message>
    <message>
        <source>Validator’s words</source>
        <translation>驗證端訊息</translation>
    </message>
    <message>
        <source>Signatures (RRSIG)</source>
        <translation>簽章 (RRSIG)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n in the reply</source>
        <translation>
            <numerusform>回覆中有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>Time to live of the records, %1 seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>連線被拒</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>時限內無法連線</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>網路無法連線</translation>
    </message>
    <message>
        <source>no reply in time</source>
        <translation>時限內沒有回應</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>伺服器關閉連線</translation>
    </message>
    <message>
        <source>rejected by the server (5xx)</source>
        <translation>伺服器拒絕 (5xx)</translation>
    </message>
    <message>
        <source>server busy (4xx)</source>
        <translation>伺服器忙碌 (4xx)</translation>
    </message>
    <message>
        <source>not SMTP, or without end</source>
        <translation>不是 SMTP，或永無止盡</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>未提供 STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS refused</source>
        <translation>STARTTLS 被拒</translation>
    </message>
    <message>
        <source>plain text slipped in before TLS</source>
        <translation>TLS 之前夾帶了明文</translation>
    </message>
    <message>
        <source>TLS handshake broke off</source>
        <translation>TLS 交握中斷</translation>
    </message>
    <message>
        <source>TLS older than 1.2</source>
        <translation>TLS 版本低於 1.2</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>對話內容</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>另有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>%1 an IP address, %2 a port number.</extracomment>
        <translation>%1，連接埠 %2</translation>
    </message>
    <message>
        <source>Connected from</source>
        <extracomment>The IP address of our end of a connection.</extracomment>
        <translation>連線來源</translation>
    </message>
    <message>
        <source>Ended by</source>
        <extracomment>Why a connection ended early.</extracomment>
        <translation>結束原因</translation>
    </message>
    <message>
        <source>Name asked for (SNI)</source>
        <extracomment>The name given to the server with the TLS handshake (SNI).</extracomment>
        <translation>要求的名稱 (SNI)</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS 版本</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>加密套件</translation>
    </message>
    <message>
        <source>TLS library’s words</source>
        <translation>TLS 程式庫訊息</translation>
    </message>
    <message>
        <source>DANE check of %1</source>
        <extracomment>First line of a ticket; %1 a domain.
----------
Title of a report; %1 a domain.</extracomment>
        <translation>%1 的 DANE 檢查</translation>
    </message>
    <message>
        <source>%1 [%2]: %3</source>
        <extracomment>A line of a ticket; %1 what a finding is to the check, %2 its code, %3 its sentence.</extracomment>
        <translation>%1 [%2]：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more path(s)</source>
        <translation>
            <numerusform>……另有 %n 條路徑</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolver: %1. Trust anchor: %2. %3</source>
        <extracomment>Last line of a ticket; %1 a resolver, %2 a key tag of the root, %3 versions.</extracomment>
        <translation>解析器：%1。信任錨點：%2。%3</translation>
    </message>
    <message>
        <source>Trust anchor that matched</source>
        <translation>相符的信任錨點</translation>
    </message>
    <message>
        <source>What the parent zone vouches for</source>
        <translation>上層區域所擔保的內容</translation>
    </message>
    <message>
        <source>No DS record is known.</source>
        <translation>沒有已知的 DS 記錄。</translation>
    </message>
    <message>
        <source>Keys (DNSKEY)</source>
        <translation>金鑰 (DNSKEY)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>演算法</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>Column of a table: flags of a DNSSEC key.</extracomment>
        <translation>旗標</translation>
    </message>
    <message>
        <source>Vouched for from above</source>
        <translation>由上層擔保</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>Column of a table: the records that a signature covers.</extracomment>
        <translation>涵蓋</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column of a table: what a signature is worth.</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>The broken link</source>
        <translation>斷掉的環節</translation>
    </message>
    <message>
        <source>reason</source>
        <extracomment>Why a domain is not protected, though nothing is broken.</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Mail to %1 stays in the queue: DNSSEC validation fails, and why could not be found out.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件會留在佇列：DNSSEC 驗證失敗，但查不出原因。</translation>
    </message>
    <message>
        <source>Check again, and compare with another resolver’s answer.</source>
        <translation>請再檢查一次，並與另一個解析器的回覆比較。</translation>
    </message>
    <message>
        <source>No DNS question was answered.</source>
        <translation>所有 DNS 查詢都沒有回應。</translation>
    </message>
    <message>
        <source>Not even the root servers answered, so this computer’s network does not let DNS questions out, or has no connection at all. Nothing is known about {domain}.</source>
        <translation>連根伺服器都沒有回應：這台電腦的網路不讓 DNS 查詢送出，或根本沒有連線。因此無法得知 {domain} 的任何資訊。</translation>
    </message>
    <message>
        <source>Not in the table · returned to its sender</source>
        <translation>表中未列 · 退回給寄件者</translation>
    </message>
    <message>
        <source>Returned by any sender, with DANE or without</source>
        <translation>不論是否使用 DANE，寄件端都會退回</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>What a sender does with the mail: back to who wrote it.</extracomment>
        <translation>退回</translation>
    </message>
    <message numerus="yes">
        <source>At first: %n row(s)</source>
        <translation>
            <numerusform>一開始：%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After MX: %n row(s)</source>
        <translation>
            <numerusform>MX 之後：%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the address: %n row(s)</source>
        <translation>
            <numerusform>位址之後：%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After TLSA: %n row(s)</source>
        <translation>
            <numerusform>TLSA 之後：%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the certificate: %n row(s)</source>
        <translation>
            <numerusform>憑證之後：%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Qt date format (QLocale::toString): day and month, short.</extracomment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>The reply byte by byte</source>
        <translation>逐位元組的回覆內容</translation>
    </message>
    <message numerus="yes">
        <source>%n more byte(s)</source>
        <translation>
            <numerusform>還有 %n 個位元組</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed</source>
        <extracomment>On a link of the chain of trust: there is no signature.</extracomment>
        <translation>未簽署</translation>
    </message>
    <message>
        <source>not proven</source>
        <extracomment>On a link of the chain of trust: the proof that there is no such record is missing.</extracomment>
        <translation>未獲證明</translation>
    </message>
    <message>
        <source>%1 published</source>
        <extracomment>A digest in a TLSA record; %1 the record’s three numbers.
----------
A digest in a DS record; %1 the kind of digest.</extracomment>
        <translation>已發布的 %1</translation>
    </message>
    <message>
        <source>No key of the zone has this tag and algorithm.</source>
        <translation>此區域沒有具備此標籤與演算法的金鑰。</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>金鑰標籤</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <extracomment>Of an RSA key; %1 the number of bits.</extracomment>
        <translation>%1 位元</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>%1 in zone %2</source>
        <extracomment>%1 a key, DS or record type with its name, %2 a zone.</extracomment>
        <translation>區域 %2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>More RRsets of a zone than are shown.</extracomment>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchor %1</source>
        <extracomment>Short, over a box of the chain; %1 a key tag.</extracomment>
        <translation>錨點 %1</translation>
    </message>
    <message>
        <source>%1 vouches for a key of %2.</source>
        <extracomment>%1 a DS record such as “DS 4711”, %2 a zone.</extracomment>
        <translation>%1 擔保 %2 的一把金鑰。</translation>
    </message>
    <message>
        <source>%1 fits no key of %2.</source>
        <extracomment>%1 a DS record such as “DS 4711”, %2 a zone.</extracomment>
        <translation>%1 與 %2 的任何金鑰都不相符。</translation>
    </message>
    <message>
        <source>%1 of %2 is trusted.</source>
        <extracomment>%1 a key such as “KSK 4711”, %2 a zone.</extracomment>
        <translation>%2 的 %1 可信任。</translation>
    </message>
    <message>
        <source>%1 of %2 is vouched for from above, yet the keys as a whole can’t be trusted.</source>
        <extracomment>%1 a key such as “KSK 4711”, %2 a zone.</extracomment>
        <translation>%2 的 %1 由上層擔保，但整組金鑰無法信任。</translation>
    </message>
    <message>
        <source>%1 of %2 can’t be trusted.</source>
        <extracomment>%1 a key such as “KSK 4711”, %2 a zone.</extracomment>
        <translation>%2 的 %1 無法信任。</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a signature; %1 a date such as “9 Dec”.</extracomment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1 in %2 is signed until %3.</source>
        <extracomment>%1 records such as “TLSA _25._tcp.mx1”, %2 a zone, %3 a date and time.</extracomment>
        <translation>%2 中的 %1 的簽章有效至 %3。</translation>
    </message>
    <message>
        <source>%1 in %2 can’t be trusted: %3.</source>
        <extracomment>%1 records such as “TLSA _25._tcp.mx1”, %2 a zone, %3 what is wrong in a few words.</extracomment>
        <translation>%2 中的 %1 無法信任：%3。</translation>
    </message>
    <message>
        <source>%1 in %2 can’t be trusted, for the zone’s keys can’t.</source>
        <extracomment>%1 records such as “TLSA _25._tcp.mx1”, %2 a zone.</extracomment>
        <translation>%2 中的 %1 無法信任，因為此區域的金鑰無法信任。</translation>
    </message>
    <message>
        <source>DS does not fit</source>
        <extracomment>Between two zones: the DS record of the parent fits no key of the zone.</extracomment>
        <translation>DS 不相符</translation>
    </message>
    <message>
        <source>trust anchor %1</source>
        <extracomment>On the root zone; %1 the tag of the key that a trust anchor vouches for.</extracomment>
        <translation>信任錨點 %1</translation>
    </message>
    <message>
        <source>A validator that does not know algorithm {algorithm} counts the zone as unsigned, so DANE has no effect there.</source>
        <translation>驗證端若不認得演算法 {algorithm}，就會把這個區域視同未簽署，DANE 不會生效。</translation>
    </message>
    <message>
        <source>The name servers of {zone} do not agree, and not all answers are good.</source>
        <extracomment>Title of the finding servers-differ; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 的名稱伺服器回答不一致，而且並非每個回答都正確。</translation>
    </message>
    <message>
        <source>With the answer of {server} the chain of trust breaks. A secondary server that no longer fetches the zone looks like this, and so does one that strips signatures.</source>
        <translation>採用 {server} 的回答時，信任鏈就會中斷。次要伺服器不再更新區域，或伺服器移除了簽章，都會出現這種情形。</translation>
    </message>
    <message>
        <source>The domain’s DNS operator lets every name server of {zone} serve the same signed zone, and takes out of the delegation those that can’t.</source>
        <translation>請該網域的 DNS 管理者讓 {zone} 的每台名稱伺服器都提供相同的已簽署區域，並把做不到的伺服器從委派中移除。</translation>
    </message>
    <message>
        <source>Asked: {type} of {name}. Answers: {actual}.</source>
        <translation>查詢：{name} 的 {type}。回答：{actual}。</translation>
    </message>
    <message>
        <source>With these answers the chain verifies: {expected}.</source>
        <translation>採用下列回答時，信任鏈可通過驗證：{expected}。</translation>
    </message>
    <message>
        <source>These certificates were pasted; no connection showed them.</source>
        <translation>這些憑證是貼上的，並非由連線取得。</translation>
    </message>
    <message>
        <source>Mail host to try when none of the domain can be reached, to tell whether this network blocks mail; repeat the option for more.</source>
        <extracomment>Help for --control-host.</extracomment>
        <translation>網域的郵件主機都無法連線時所嘗試的郵件主機，用來判斷是否為這個網路封鎖郵件；可重複使用此選項。</translation>
    </message>
    <message>
        <source>Certificates, as openssl s_client -starttls smtp -showcerts prints them, of a mail host that can’t be reached from here.</source>
        <extracomment>Help for --pem.</extracomment>
        <translation>從這裡無法連線的郵件主機的憑證，格式如 openssl s_client -starttls smtp -showcerts 的輸出。</translation>
    </message>
    <message>
        <source>The option --%1 needs a host name, with :PORT after it if wished, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>選項 --%1 需要主機名稱，必要時後接 :PORT，而不是「%2」。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate chain, or a damaged one.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>檔案 %1 不含憑證鏈，或憑證鏈已損毀。</translation>
    </message>
    <message>
        <source>resolver %1 (hidden)</source>
        <extracomment>In place of a resolver’s address, in a report for others; %1 counts the resolvers.</extracomment>
        <translation>解析器 %1（已隱藏）</translation>
    </message>
    <message>
        <source>Hide our resolvers and this computer’s names and addresses.</source>
        <extracomment>Help for --redact.</extracomment>
        <translation>隱藏我方的解析器，以及本機的名稱與位址。</translation>
    </message>
    <message>
        <source>Paper of a PDF; a4 by default.</source>
        <extracomment>Help for --paper.</extracomment>
        <translation>PDF 的紙張；預設為 a4。</translation>
    </message>
    <message>
        <source>The option --%1 takes transcript, json, ticket, markdown, html, pdf, svg or png, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>選項 --%1 只接受 transcript、json、ticket、markdown、html、pdf、svg 或 png，不接受「%2」。</translation>
    </message>
    <message>
        <source>The option --%1 takes a4 or letter, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>選項 --%1 只接受 a4 或 letter，不接受「%2」。</translation>
    </message>
    <message>
        <source>With this --%1, give one domain at a time: “%2” is one too many.</source>
        <extracomment>%1 is the option --format, %2 the second domain that was given.</extracomment>
        <translation>使用這個 --%1 時，一次只能指定一個網域：「%2」是多餘的。</translation>
    </message>
    <message>
        <source>Reports of this format need %1, which is not installed or can’t be loaded.</source>
        <extracomment>%1 is a file, a part of the program that paints reports.</extracomment>
        <translation>這種格式的報告需要 %1，但它尚未安裝或無法載入。</translation>
    </message>
    <message>
        <source>The report %1 would be too large to write.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>報告 %1 過大，無法寫出。</translation>
    </message>
    <message>
        <source>Zone</source>
        <extracomment>Column of a table: a zone of the DNS.</extracomment>
        <translation>區域</translation>
    </message>
    <message>
        <source>Link from above</source>
        <extracomment>Column of a table: how a zone is linked to the one above.</extracomment>
        <translation>與上層區域的連結</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>Column of a table: what is broken.</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>none matched; tried %1</source>
        <extracomment>In place of the trust anchor that matched; %1 the key tags of those that were tried.</extracomment>
        <translation>沒有相符的；已嘗試 %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Column of a table: a mode of the gateway.</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>What happens to the mail</source>
        <extracomment>Column of a table.</extracomment>
        <translation>郵件的結果</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>Column of a table: the mail server whose facts decide.</extracomment>
        <translation>判定依據</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>驗證軌跡</translation>
    </message>
    <message>
        <source>Evidence: domain and mail servers</source>
        <translation>佐證：網域與郵件伺服器</translation>
    </message>
    <message numerus="yes">
        <source>The evidence of %n more path(s) is in the saved check.</source>
        <extracomment>%n counts the ways to mail servers whose evidence the report leaves out.</extracomment>
        <translation>
            <numerusform>另外 %n 條路徑的佐證在儲存的檢查中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence: chain of trust</source>
        <translation>佐證：信任鏈</translation>
    </message>
    <message>
        <source>Checked (UTC)</source>
        <translation>檢查時間 (UTC)</translation>
    </message>
    <message>
        <source>Checked (local time)</source>
        <translation>檢查時間（當地時間）</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>判定所依據的時間</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>解析器</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>信任錨點</translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation>SMTP 連接埠</translation>
    </message>
    <message>
        <source>Our resolvers, and the names and addresses of the computer that made the check, are hidden in this report.</source>
        <translation>本報告已隱藏我方的解析器，以及執行檢查的電腦的名稱與位址。</translation>
    </message>
    <message>
        <source>How the check was made</source>
        <translation>檢查的方式</translation>
    </message>
    <message>
        <source>Cause, proof and repair</source>
        <translation>原因、證據與修復</translation>
    </message>
    <message>
        <source>The same holds for %1.</source>
        <extracomment>%1 names of servers or zones.</extracomment>
        <translation>%1 也是如此。</translation>
    </message>
    <message>
        <source>Also found</source>
        <extracomment>Chapter of a report: everything found but the root cause.</extracomment>
        <translation>其他發現</translation>
    </message>
    <message>
        <source>What the gateway’s own command would have printed; it stops at the first success.</source>
        <translation>閘道本身的命令會顯示的內容；該命令在第一次成功時就會停止。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字記錄</translation>
    </message>
    <message>
        <source>“%1” is not an IP address or address@port, such as 192.0.2.53 or 2001:db8::53@5353.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>「%1」不是 IP 位址，也不是「位址@連接埠」，例如 192.0.2.53 或 2001:db8::53@5353。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host.</source>
        <extracomment>%1 is what was typed; a sentence with the reason follows.</extracomment>
        <translation>「%1」不是主機名稱。</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>「%1」重複出現。</translation>
    </message>
    <message>
        <source>“%1” is one too many: the list is full.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>「%1」放不下：清單已滿。</translation>
    </message>
    <message>
        <source>Name at least one resolver, or choose the built-in recursion.</source>
        <translation>請至少填寫一個解析器，或選擇內建遞迴。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>resolvers</source>
        <translation>解析器</translation>
    </message>
    <message>
        <source>time for a check</source>
        <translation>檢查時限</translation>
    </message>
    <message>
        <source>time for a step</source>
        <translation>步驟時限</translation>
    </message>
    <message>
        <source>trust anchors</source>
        <translation>信任錨點</translation>
    </message>
    <message>
        <source>control hosts</source>
        <translation>對照主機</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged. What could be read of it holds, everything else has its usual value.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>設定檔 %1 已損壞。可讀取的部分仍然有效，其餘皆採用預設值。</translation>
    </message>
    <message>
        <source>The settings file %1 holds values that can’t be used. These have their usual value: %2.</source>
        <extracomment>%1 is a file, %2 a list of settings.</extracomment>
        <translation>設定檔 %1 含有無法使用的值。下列項目改用預設值：%2。</translation>
    </message>
    <message>
        <source>It could not be kept as it was.</source>
        <translation>無法保留原檔。</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>原檔已保留為 %1。</translation>
    </message>
    <message>
        <source>The settings file %1 can’t be read or written. The usual settings hold until the program ends.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>設定檔 %1 無法讀取或寫入。在程式結束前採用預設設定。</translation>
    </message>
    <message>
        <source>Mail to %1 is delivered, and DANE proves the server.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件會送達，並由 DANE 證明伺服器身分。</translation>
    </message>
    <message>
        <source>Mail to %1 is delivered over ordinary TLS, without DANE.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件會以一般 TLS 送達，不使用 DANE。</translation>
    </message>
    <message>
        <source>Mail to %1 goes out without a look at DANE.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件會直接送出，不檢查 DANE。</translation>
    </message>
    <message>
        <source>Mail to %1 stays in the queue, and is returned when the bounce profile’s time ends.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件會留在佇列，退信設定檔的期限一到便退回。</translation>
    </message>
    <message>
        <source>Some mail to %1 is delivered and some stays in the queue.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件有些會送達，有些會留在佇列。</translation>
    </message>
    <message>
        <source>What happens to mail for %1 can’t be told: the check does not reach that far.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>無法判定寄往 %1 的郵件會如何：檢查沒有進行到那一步。</translation>
    </message>
    <message>
        <source>It goes out in clear text.</source>
        <translation>郵件會以明文送出。</translation>
    </message>
    <message>
        <source>By TLS Support it goes over TLS where the server offers it, otherwise in clear text.</source>
        <translation>依 TLS Support，伺服器提供 TLS 時加密送出，否則以明文送出。</translation>
    </message>
    <message>
        <source>By TLS Support it goes over TLS only, whoever the server may be.</source>
        <translation>依 TLS Support，只以 TLS 送出，不論伺服器是誰。</translation>
    </message>
    <message>
        <source>By TLS Support it goes over TLS where the server offers it, and the certificate is looked at but does not decide.</source>
        <translation>依 TLS Support，伺服器提供 TLS 時加密送出；憑證會檢查，但不影響結果。</translation>
    </message>
    <message>
        <source>By TLS Support it goes over TLS only, to a server whose certificate an authority vouches for.</source>
        <translation>依 TLS Support，只以 TLS 送往憑證由憑證機構擔保的伺服器。</translation>
    </message>
    <message>
        <source>By TLS Support it goes over TLS only, to a server whose certificate names the domain itself.</source>
        <translation>依 TLS Support，只以 TLS 送往憑證上寫有該網域名稱的伺服器。</translation>
    </message>
    <message>
        <source>A resolver of lesser priority has no DNSSEC: as soon as the first one does not answer, the domain turns BOGUS.</source>
        <translation>優先順序較低的解析器不支援 DNSSEC：只要第一個沒有回應，該網域就會變成 BOGUS。</translation>
    </message>
    <message>
        <source>The secondary DNS server has no DNSSEC: as soon as the resolvers can’t be reached, the domain turns BOGUS.</source>
        <translation>次要 DNS 伺服器不支援 DNSSEC：只要解析器連不上，該網域就會變成 BOGUS。</translation>
    </message>
    <message>
        <source>Nothing has to change on the gateway.</source>
        <translation>閘道不需要任何變更。</translation>
    </message>
    <message>
        <source>Turn TLS on with this destination controls profile:</source>
        <translation>請用這個目的地控管設定檔開啟 TLS：</translation>
    </message>
    <message>
        <source>The domain publishes DANE. This destination controls profile makes use of it:</source>
        <translation>該網域有發布 DANE。這個目的地控管設定檔可以加以利用：</translation>
    </message>
    <message>
        <source>The domain publishes no DANE, so turning it on would gain nothing.</source>
        <translation>該網域沒有發布 DANE，開啟也沒有幫助。</translation>
    </message>
    <message>
        <source>Set the route to USEDNS, or turn DANE off for this domain with a destination controls profile:</source>
        <translation>請把路由設為 USEDNS，或用目的地控管設定檔為這個網域關閉 DANE：</translation>
    </message>
    <message>
        <source>Give a resolver with DNSSEC the better priority, that is the lower number.</source>
        <translation>請給支援 DNSSEC 的解析器較高的優先順序，也就是較小的數字。</translation>
    </message>
    <message>
        <source>Give the gateway a resolver with DNSSEC.</source>
        <translation>請為閘道設定支援 DNSSEC 的解析器。</translation>
    </message>
    <message>
        <source>Every server of the domain passes. This destination controls profile makes sure that it stays so:</source>
        <translation>該網域的每台伺服器都通過。這個目的地控管設定檔可確保一直如此：</translation>
    </message>
    <message>
        <source>Mandatory asks for more than the domain offers. This destination controls profile lets its mail through:</source>
        <translation>Mandatory 的要求超過該網域所提供的。這個目的地控管設定檔能讓郵件送出：</translation>
    </message>
    <message>
        <source>If mail can’t wait, this destination controls profile delivers it without the protection of DANE:</source>
        <translation>如果郵件不能等，這個目的地控管設定檔會在沒有 DANE 保護的情況下送出：</translation>
    </message>
    <message>
        <source>By %1 mode: %2</source>
        <extracomment>%1 name of a mode, %2 a whole sentence about the row of its table.</extracomment>
        <translation>依%1：%2</translation>
    </message>
    <message>
        <source>Mail to %1 is returned to its sender.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>寄往 %1 的郵件會退回給寄件者。</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>A field of the gateway&apos;s destination controls: the domain that a profile is for.</extracomment>
        <translation>目的地</translation>
    </message>
    <message>
        <source>host or domain name not found</source>
        <extracomment>Why a sender does not use DANE, as its log says it.</extracomment>
        <translation>找不到主機或網域名稱</translation>
    </message>
    <message>
        <source>host name lookup error</source>
        <translation>主機名稱查詢失敗</translation>
    </message>
    <message>
        <source>destination without DNSSEC</source>
        <translation>目的地沒有 DNSSEC</translation>
    </message>
    <message>
        <source>no TLSA record</source>
        <translation>沒有 TLSA 記錄</translation>
    </message>
    <message>
        <source>TLSA lookup error</source>
        <translation>TLSA 查詢失敗</translation>
    </message>
    <message>
        <source>TLSA records unusable</source>
        <translation>TLSA 記錄不可用</translation>
    </message>
    <message>
        <source>server certificate not trusted</source>
        <translation>伺服器憑證不受信任</translation>
    </message>
    <message>
        <source>Delivers with DANE</source>
        <extracomment>What a sender does: the server is proven with DANE.</extracomment>
        <translation>以 DANE 送達</translation>
    </message>
    <message>
        <source>Delivers, not proven</source>
        <extracomment>What a sender does: encrypted, but the server is not proven.</extracomment>
        <translation>送達，未證明身分</translation>
    </message>
    <message>
        <source>Delivers without DANE</source>
        <extracomment>What a sender does: ordinary opportunistic TLS.</extracomment>
        <translation>不用 DANE 送達</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>What a sender does: keeps the mail and tries again.</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>not laid down, assumed</source>
        <translation>沒有規定，以推定處理</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a resolver: whether it knows DNSSEC could not be told.</extracomment>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>knows DNSSEC</source>
        <extracomment>Of a resolver.</extracomment>
        <translation>支援 DNSSEC</translation>
    </message>
    <message>
        <source>no DNSSEC</source>
        <extracomment>Of a resolver.</extracomment>
        <translation>不支援 DNSSEC</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Of a resolver.
----------
Of a server that was asked.</extracomment>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>MX of the domain</source>
        <extracomment>A fact that can be supposed to be otherwise.</extracomment>
        <translation>網域的 MX</translation>
    </message>
    <message>
        <source>Certificate of %1 %2</source>
        <extracomment>%1 a mail host, %2 its address.</extracomment>
        <translation>%1 %2 的憑證</translation>
    </message>
    <message>
        <source>Only supposed – %1: %2. Found in the check: %3.</source>
        <extracomment>%1 a fact such as &quot;TLSA of mx1.example.org&quot;, %2 its supposed state, %3 the state it was found in.</extracomment>
        <translation>純屬假設：%1 為「%2」。檢查所得：「%3」。</translation>
    </message>
    <message>
        <source>The gateway documents’ examples</source>
        <translation>閘道文件中的範例</translation>
    </message>
    <message>
        <source>Every row of the decision tables</source>
        <translation>判定表的每一列</translation>
    </message>
    <message>
        <source>Chain of trust</source>
        <translation>信任鏈</translation>
    </message>
    <message>
        <source>Names, name servers and resolvers</source>
        <translation>名稱、名稱伺服器與解析器</translation>
    </message>
    <message>
        <source>Mail hosts and certificates</source>
        <translation>郵件主機與憑證</translation>
    </message>
    <message>
        <source>The gateway document’s valid pass: this is what a working DANE domain looks like.</source>
        <translation>閘道文件中的正常通過：運作正常的 DANE 網域就是這個樣子。</translation>
    </message>
    <message>
        <source>The gateway document’s invalid failure: a good domain turns BOGUS through a resolver without DNSSEC.</source>
        <translation>閘道文件中的異常失敗：經由不支援 DNSSEC 的解析器，正常的網域也會變成 BOGUS。</translation>
    </message>
    <message>
        <source>The gateway document’s valid failure: a domain without DNSSEC prints DANE FAILED, and mail still arrives.</source>
        <translation>閘道文件中的正常失敗：沒有 DNSSEC 的網域會顯示 DANE FAILED，但郵件仍會送達。</translation>
    </message>
    <message>
        <source>Every link holds: row 1 of both tables.</source>
        <translation>每個環節都有效：兩張表的第 1 列。</translation>
    </message>
    <message>
        <source>A certificate that matches no TLSA record keeps mail back in both modes.</source>
        <translation>憑證與任何 TLSA 記錄都不相符時，兩種模式都不會送出郵件。</translation>
    </message>
    <message>
        <source>TLSA records in an unsigned zone count for nothing.</source>
        <translation>放在未簽署區域的 TLSA 記錄不算數。</translation>
    </message>
    <message>
        <source>Signed, but without TLSA records: not broken, merely no DANE.</source>
        <translation>已簽署但沒有 TLSA 記錄：沒有故障，只是沒有 DANE。</translation>
    </message>
    <message>
        <source>The TLSA name exists without TLSA records; that is absence too.</source>
        <translation>TLSA 的名稱存在卻沒有 TLSA 記錄，也算是沒有。</translation>
    </message>
    <message>
        <source>An expired signature over TLSA is worse than no TLSA at all.</source>
        <translation>TLSA 的簽章過期，比完全沒有 TLSA 還糟。</translation>
    </message>
    <message>
        <source>The mail host’s zone decides too: its unsigned address ends DANE.</source>
        <translation>郵件主機的區域也有影響：位址未簽署，DANE 就到此為止。</translation>
    </message>
    <message>
        <source>A forged address stops mail before TLSA is even asked for.</source>
        <translation>位址驗證失敗時，還沒查詢 TLSA 就不會送出郵件。</translation>
    </message>
    <message>
        <source>A matching certificate does not help Mandatory mode when the MX is unsigned.</source>
        <translation>MX 未簽署時，憑證相符也幫不了強制模式。</translation>
    </message>
    <message>
        <source>Below an unsigned MX the gateway does not look at the certificate; RFC 7672 would.</source>
        <translation>MX 未簽署時閘道不看憑證；依 RFC 7672 則會看。</translation>
    </message>
    <message>
        <source>Neither MX nor TLSA is signed: ordinary TLS.</source>
        <translation>MX 與 TLSA 都未簽署：使用一般 TLS。</translation>
    </message>
    <message>
        <source>A signed provider without DANE, behind an unsigned domain: ordinary TLS.</source>
        <translation>網域未簽署，服務商已簽署但沒有 DANE：使用一般 TLS。</translation>
    </message>
    <message>
        <source>Even below an unsigned MX, bogus TLSA records keep mail back.</source>
        <translation>即使 MX 未簽署，驗證失敗的 TLSA 記錄仍會擋下郵件。</translation>
    </message>
    <message>
        <source>Nothing is signed, as in most of the Internet.</source>
        <translation>什麼都沒有簽署，網際網路上大多如此。</translation>
    </message>
    <message>
        <source>A provider’s bogus address hurts its unsigned customers as well.</source>
        <translation>服務商的位址驗證失敗，未簽署的客戶也會受影響。</translation>
    </message>
    <message>
        <source>A bogus MX answer decides everything at once.</source>
        <translation>MX 驗證失敗，一切就此決定。</translation>
    </message>
    <message>
        <source>A zone that is signed, but whose parent has no DS, counts as unsigned.</source>
        <translation>區域已簽署，但上層沒有 DS，就等於未簽署。</translation>
    </message>
    <message>
        <source>One wrong number in the DS breaks the whole domain: the key tag.</source>
        <translation>DS 裡錯一個數字，整個網域就壞了：金鑰標籤。</translation>
    </message>
    <message>
        <source>The parent’s DS does not fit the domain’s key: the registrar has to act.</source>
        <translation>上層的 DS 與網域的金鑰不符：要由註冊商處理。</translation>
    </message>
    <message>
        <source>The key that the DS names was taken out of the zone.</source>
        <translation>DS 所指的金鑰已從區域移除。</translation>
    </message>
    <message>
        <source>Another key stands in the place of the one that signed.</source>
        <translation>簽署用的金鑰被換成另一把。</translation>
    </message>
    <message>
        <source>A DS, but no keys to go with it.</source>
        <translation>有 DS，卻沒有對應的金鑰。</translation>
    </message>
    <message>
        <source>The key set must be signed by the key that the DS names.</source>
        <translation>金鑰集必須由 DS 所指的金鑰簽署。</translation>
    </message>
    <message>
        <source>The parent says signed, the servers answer as if it were not.</source>
        <translation>上層說已簽署，伺服器卻當作未簽署來回覆。</translation>
    </message>
    <message>
        <source>A signature that begins tomorrow is no better than an expired one.</source>
        <translation>明天才生效的簽章，跟過期的一樣沒用。</translation>
    </message>
    <message>
        <source>In date, but it does not verify: data or signature were changed.</source>
        <translation>仍在有效期內卻驗證不過：資料或簽章被改過。</translation>
    </message>
    <message>
        <source>One unsigned answer in a signed zone is a fault.</source>
        <translation>已簽署的區域裡，只要有一個回答沒有簽章就是故障。</translation>
    </message>
    <message>
        <source>Signatures that end before they begin: a broken signer.</source>
        <translation>簽章在生效前就過期：簽署程式出了問題。</translation>
    </message>
    <message>
        <source>“There is no TLSA” has to be proven, too.</source>
        <translation>「沒有 TLSA」也必須有證明。</translation>
    </message>
    <message>
        <source>A denial that covers the wrong names proves nothing.</source>
        <translation>否定證明涵蓋了錯誤的名稱，就什麼也證明不了。</translation>
    </message>
    <message>
        <source>Too many NSEC3 iterations: validators treat the zone as unsigned.</source>
        <translation>NSEC3 重複次數太多：驗證端會把區域視同未簽署。</translation>
    </message>
    <message>
        <source>A wrong algorithm number makes every signature useless.</source>
        <translation>演算法編號錯了，所有簽章都沒用。</translation>
    </message>
    <message>
        <source>A DS that nobody can read counts as no DS.</source>
        <translation>沒有人看得懂的 DS 等於沒有 DS。</translation>
    </message>
    <message>
        <source>A null MX says: this domain takes no mail. Nothing is broken.</source>
        <translation>空 MX 表示：這個網域不收郵件。沒有故障。</translation>
    </message>
    <message>
        <source>The domain does not exist: look for a typing error first.</source>
        <translation>網域不存在：先檢查有沒有打錯字。</translation>
    </message>
    <message>
        <source>The MX names a host that does not exist.</source>
        <translation>MX 指向不存在的主機。</translation>
    </message>
    <message>
        <source>The MX host has no address, so there is nowhere to connect to.</source>
        <translation>MX 主機沒有位址，無從連線。</translation>
    </message>
    <message>
        <source>An MX must name a host, never an IP address.</source>
        <translation>MX 必須指向主機名稱，不能是 IP 位址。</translation>
    </message>
    <message>
        <source>No MX at all: the domain itself takes its mail.</source>
        <translation>沒有 MX：由網域本身收信。</translation>
    </message>
    <message>
        <source>An alias on the way is only as secure as its weakest part.</source>
        <translation>途中的別名，安全程度取決於最弱的一環。</translation>
    </message>
    <message>
        <source>The domain’s name servers fail: mail waits, whatever the mode.</source>
        <translation>網域的名稱伺服器故障：不論哪種模式，郵件都會等待。</translation>
    </message>
    <message>
        <source>The name servers refuse to answer for the domain.</source>
        <translation>名稱伺服器拒絕回答這個網域的查詢。</translation>
    </message>
    <message>
        <source>No name server answers: an error is never an absence.</source>
        <translation>沒有名稱伺服器回應：查詢失敗絕不等於不存在。</translation>
    </message>
    <message>
        <source>Everything signed turns BOGUS: suspect the resolver before the domain.</source>
        <translation>凡是簽署過的都變成 BOGUS：先懷疑解析器，再懷疑網域。</translation>
    </message>
    <message>
        <source>A resolver that refuses TLSA questions stops DANE mail.</source>
        <translation>拒絕 TLSA 查詢的解析器會擋住 DANE 郵件。</translation>
    </message>
    <message>
        <source>The resolver does not serve you at all.</source>
        <translation>解析器完全不為您服務。</translation>
    </message>
    <message>
        <source>Large answers get lost when DNS over TCP is blocked.</source>
        <translation>DNS 的 TCP 被擋時，大型回答會遺失。</translation>
    </message>
    <message>
        <source>TLSA usages 0 and 1 are not meant for mail.</source>
        <translation>TLSA 用途 0 與 1 不適用於郵件。</translation>
    </message>
    <message>
        <source>A failed TLSA lookup must not be taken for “no TLSA”.</source>
        <translation>TLSA 查詢失敗不能當成「沒有 TLSA」。</translation>
    </message>
    <message>
        <source>A rollover done right: the next key’s record is published first.</source>
        <translation>正確的輪替：先發布下一把金鑰的記錄。</translation>
    </message>
    <message>
        <source>A rollover missed: none of the records is of the key in use.</source>
        <translation>錯過的輪替：沒有一筆記錄屬於使用中的金鑰。</translation>
    </message>
    <message>
        <source>Of several digests only the strongest counts.</source>
        <translation>有多種摘要時，只有最強的算數。</translation>
    </message>
    <message>
        <source>The DNS is fine, but nobody answers on the mail port.</source>
        <translation>DNS 沒問題，但郵件連接埠沒有人回應。</translation>
    </message>
    <message>
        <source>TLSA records promise TLS; a server without STARTTLS breaks that promise.</source>
        <translation>TLSA 記錄承諾會用 TLS；沒有 STARTTLS 的伺服器就違背了承諾。</translation>
    </message>
    <message>
        <source>STARTTLS is offered and then refused.</source>
        <translation>伺服器宣告 STARTTLS 卻又拒絕。</translation>
    </message>
    <message>
        <source>Text before the handshake: somebody may sit in between.</source>
        <translation>交握前出現文字：可能有人在中間。</translation>
    </message>
    <message>
        <source>The TLS handshake breaks off.</source>
        <translation>TLS 交握中斷。</translation>
    </message>
    <message>
        <source>Too old: DANE needs TLS 1.2 or later.</source>
        <translation>太舊了：DANE 需要 TLS 1.2 以上。</translation>
    </message>
    <message>
        <source>The server rejects the session before TLS begins.</source>
        <translation>伺服器在 TLS 開始前就拒絕連線。</translation>
    </message>
    <message>
        <source>The server is busy: try again before you look for a fault.</source>
        <translation>伺服器忙碌中：先再試一次，再找故障。</translation>
    </message>
    <message>
        <source>With DANE-TA the dates of a certificate do count.</source>
        <translation>使用 DANE-TA 時，憑證的日期會被檢查。</translation>
    </message>
    <message>
        <source>With DANE-TA the name in the certificate must fit.</source>
        <translation>使用 DANE-TA 時，憑證上的名稱必須相符。</translation>
    </message>
    <message>
        <source>The server has to send the issuer that its TLSA record names.</source>
        <translation>伺服器必須送出 TLSA 記錄所指的簽發者憑證。</translation>
    </message>
    <message>
        <source>DANE-EE does not look at dates: an expired certificate passes.</source>
        <translation>DANE-EE 不看日期：過期的憑證也會通過。</translation>
    </message>
    <message>
        <source>The first host fails, the second passes: mail gets through there.</source>
        <translation>第一台主機失敗、第二台通過：郵件從第二台送達。</translation>
    </message>
    <message>
        <source>Two addresses of one host, two certificates: only some mail fails.</source>
        <translation>同一台主機的兩個位址用不同憑證：只有部分郵件失敗。</translation>
    </message>
    <message>
        <source>One host with DANE and one without: the modes take different ways.</source>
        <translation>一台主機有 DANE、一台沒有：兩種模式走不同的路。</translation>
    </message>
    <message>
        <source>Practice case</source>
        <translation>練習案例</translation>
    </message>
    <message>
        <source>Practice case: %1</source>
        <extracomment>%1 one sentence: what there is to learn.</extracomment>
        <translation>練習案例：%1</translation>
    </message>
    <message>
        <source>Valid from %1 until %2.</source>
        <extracomment>%1 and %2 are instants.</extracomment>
        <translation>有效期間：%1 至 %2。</translation>
    </message>
    <message>
        <source>It ended %1 before this check.</source>
        <extracomment>%1 a length of time.</extracomment>
        <translation>在這次檢查的 %1前已結束。</translation>
    </message>
    <message>
        <source>It begins %1 after this check.</source>
        <extracomment>%1 a length of time.</extracomment>
        <translation>在這次檢查的 %1後才開始。</translation>
    </message>
    <message>
        <source>It ends %1 after this check.</source>
        <extracomment>%1 a length of time.</extracomment>
        <translation>在這次檢查的 %1後結束。</translation>
    </message>
    <message>
        <source>Signature on the %1 records of %2, by key %3: %4.</source>
        <extracomment>%1 a record type, %2 a name, %3 the tag of a key, %4 what the signature is worth.</extracomment>
        <translation>%2 的 %1 記錄簽章，金鑰 %3：%4。</translation>
    </message>
    <message>
        <source>ends soon</source>
        <extracomment>Of a signature or a certificate.</extracomment>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>憑證已過期</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>憑證尚未生效</translation>
    </message>
    <message>
        <source>within its dates</source>
        <extracomment>Of a certificate: its dates include the day of the check.</extracomment>
        <translation>在有效期間內</translation>
    </message>
    <message>
        <source>Certificate · %1</source>
        <extracomment>%1 the host and address that presented it.</extracomment>
        <translation>憑證 · %1</translation>
    </message>
    <message>
        <source>Issuer’s certificate · %1</source>
        <extracomment>%1 the host and address that presented it.</extracomment>
        <translation>簽發者憑證 · %1</translation>
    </message>
    <message>
        <source>Certificate of %1, issued to %2: %3.</source>
        <extracomment>%1 hosts and addresses, %2 the certificate&apos;s subject, %3 what its dates say.</extracomment>
        <translation>%1 的憑證，簽發給 %2：%3。</translation>
    </message>
    <message>
        <source>Issuer’s certificate from %1, issued to %2: %3.</source>
        <extracomment>%1 hosts and addresses, %2 the certificate&apos;s subject, %3 what its dates say.</extracomment>
        <translation>%1 提供的簽發者憑證，簽發給 %2：%3。</translation>
    </message>
    <message>
        <source>A TLSA record vouches for this certificate, so DANE ignores its dates.</source>
        <translation>有 TLSA 記錄為此憑證擔保，因此 DANE 不看其日期。</translation>
    </message>
    <message>
        <source>Signature or certificate</source>
        <extracomment>Column of a table.</extracomment>
        <translation>簽章或憑證</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column of a table: how long until a signature or certificate ends.</extracomment>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Judged as of %1. The soonest end comes first.</source>
        <extracomment>%1 an instant. The rows of a plot or table are in that order.</extracomment>
        <translation>以 %1 為判定時間。最早到期者排在最前。</translation>
    </message>
    <message numerus="yes">
        <source>%n that end later are not shown.</source>
        <translation>
            <numerusform>另有 %n 項較晚到期，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity periods of signatures and certificates</source>
        <translation>簽章與憑證的有效期間</translation>
    </message>
    <message>
        <source>No signature and no certificate is known of this check.</source>
        <translation>這次檢查沒有已知的簽章或憑證。</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Beside the line that marks the instant of the check on an axis of dates.</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Of a server that was asked.</extracomment>
        <translation>已回應</translation>
    </message>
    <message>
        <source>Its greeting came after %1.</source>
        <extracomment>Of a mail server; %1 a length of time.</extracomment>
        <translation>%1 後收到問候訊息。</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Of a connection to a server.</extracomment>
        <translation>已連線</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a step of the check such as “MX example.org”, %2 what came of it.</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>It ran from %1 to %2 of the check: %3.</source>
        <extracomment>Of a step; %1 and %2 times since the check began, %3 how long it took.</extracomment>
        <translation>從檢查開始後 %1 執行到 %2，歷時 %3。</translation>
    </message>
    <message>
        <source>Before it came %1.</source>
        <extracomment>%1 another step of the check.</extracomment>
        <translation>在此之前須先完成：%1。</translation>
    </message>
    <message>
        <source>The check took %1. What took longest: %2, %3.</source>
        <extracomment>%1 and %3 lengths of time, %2 a step such as “MX example.org”.</extracomment>
        <translation>檢查歷時 %1。耗時最久的是：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n that began later are not shown.</source>
        <translation>
            <numerusform>另有 %n 項較晚開始，未顯示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and connections over time</source>
        <translation>查詢與連線的時間分布</translation>
    </message>
    <message>
        <source>Nothing was asked in this check.</source>
        <translation>這次檢查沒有提出任何查詢。</translation>
    </message>
    <message>
        <source>Question or connection</source>
        <translation>查詢或連線</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a table: what came of a question or a connection.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Begins after</source>
        <extracomment>Column of a table: a time since the check began.</extracomment>
        <translation>開始於</translation>
    </message>
    <message>
        <source>Ends after</source>
        <extracomment>Column of a table: a time since the check began.</extracomment>
        <translation>結束於</translation>
    </message>
    <message>
        <source>Time to verdict</source>
        <extracomment>Heading of a part of a plot.</extracomment>
        <translation>得出判定所需時間</translation>
    </message>
    <message>
        <source>Validity left, in days</source>
        <extracomment>Heading of a part of a plot: how long until the first signature or certificate ends.</extracomment>
        <translation>剩餘有效天數</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>解析器</translation>
    </message>
    <message>
        <source>Root hints file</source>
        <translation>根伺服器檔案</translation>
    </message>
    <message>
        <source>Root trust anchors</source>
        <translation>根信任錨點</translation>
    </message>
    <message>
        <source>Time limit in milliseconds</source>
        <translation>時間上限（毫秒）</translation>
    </message>
    <message>
        <source>Version of Danescope</source>
        <translation>Danescope 版本</translation>
    </message>
    <message>
        <source>Version of libunbound</source>
        <translation>libunbound 版本</translation>
    </message>
    <message>
        <source>Version of OpenSSL</source>
        <translation>OpenSSL 版本</translation>
    </message>
    <message>
        <source>STARTTLS not reached</source>
        <translation>未進行到 STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS accepted</source>
        <translation>STARTTLS 已接受</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <extracomment>Row of a comparison; %1 is a mail host with its address.</extracomment>
        <translation>%1 的判定</translation>
    </message>
    <message>
        <source>%1 records of %2</source>
        <extracomment>Row of a comparison; %1 is a record type, %2 a name.</extracomment>
        <translation>%2 的 %1 記錄</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <extracomment>Row of a comparison; %1 is a mail host with its address.</extracomment>
        <translation>%1 的憑證</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <extracomment>A certificate in a comparison; %1 its subject, %2 when it ends.</extracomment>
        <translation>%1，有效至 %2</translation>
    </message>
    <message>
        <source>DS records of %1, at its parent</source>
        <extracomment>Row of a comparison; %1 is a zone.</extracomment>
        <translation>%1 在上層區域的 DS 記錄</translation>
    </message>
    <message>
        <source>Keys (DNSKEY) of %1</source>
        <extracomment>Row of a comparison; %1 is a zone.</extracomment>
        <translation>%1 的金鑰 (DNSKEY)</translation>
    </message>
    <message>
        <source>%1, flags %2, algorithm %3</source>
        <extracomment>A DNSSEC key in a comparison; %1 its name, %2 and %3 numbers.</extracomment>
        <translation>%1，旗標 %2，演算法 %3</translation>
    </message>
    <message>
        <source>Signatures over the %1 records of %2</source>
        <extracomment>Row of a comparison; %1 is a record type, %2 a name.</extracomment>
        <translation>%2 的 %1 記錄簽章</translation>
    </message>
    <message>
        <source>Key %1: %2, valid until %3</source>
        <extracomment>A signature in a comparison; %1 a key tag, %2 what it is worth, %3 when it ends.</extracomment>
        <translation>金鑰 %1：%2，有效至 %3</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <extracomment>Row of a comparison; %1 is a mail host with its address.</extracomment>
        <translation>與 %1 的連線</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>內建</translation>
    </message>
    <message>
        <source>The keys (DNSKEY) of %1 were replaced, but its DS record at the parent zone is still the old one: the chain of trust is broken there.</source>
        <translation>%1 的金鑰 (DNSKEY) 已更換，但它在上層區域的 DS 記錄仍是舊的：信任鏈在此中斷。</translation>
    </message>
    <message>
        <source>The DS record of %1 at the parent zone was replaced, but the zone’s keys (DNSKEY) are still the old ones: the chain of trust is broken there.</source>
        <translation>%1 在上層區域的 DS 記錄已更換，但該區域的金鑰 (DNSKEY) 仍是舊的：信任鏈在此中斷。</translation>
    </message>
    <message>
        <source>%1 presents another certificate, but its TLSA records are still the old ones: they no longer match.</source>
        <translation>%1 換了另一張憑證，但它的 TLSA 記錄仍是舊的：兩者不再相符。</translation>
    </message>
    <message>
        <source>The TLSA records of %1 were replaced, but its certificate is still the old one: they no longer match.</source>
        <translation>%1 的 TLSA 記錄已更換，但它的憑證仍是舊的：兩者不再相符。</translation>
    </message>
    <message>
        <source>The signatures of %1 were not renewed, and their time has passed.</source>
        <translation>%1 的簽章沒有更新，期限已過。</translation>
    </message>
    <message>
        <source>%1 was signed with DNSSEC and is no longer: without signatures there is no DANE.</source>
        <translation>%1 原本以 DNSSEC 簽署，現在不再簽署：沒有簽章就沒有 DANE。</translation>
    </message>
    <message>
        <source>%1 is signed with DNSSEC now, and was not before.</source>
        <translation>%1 現在以 DNSSEC 簽署，之前沒有。</translation>
    </message>
    <message>
        <source>The connection to %1 worked before and fails now.</source>
        <translation>之前能連線到 %1，現在連線失敗。</translation>
    </message>
    <message>
        <source>The two checks were made with different settings: that alone can explain a difference.</source>
        <translation>兩次檢查使用的設定不同：單是這一點就可能造成差異。</translation>
    </message>
    <message>
        <source>The verdict has changed.</source>
        <translation>判定已改變。</translation>
    </message>
    <message>
        <source>The verdict is the same, but for another reason.</source>
        <translation>判定相同，但原因不同。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message numerus="yes">
        <source>The verdict is the same; %n thing(s) changed.</source>
        <translation>
            <numerusform>判定相同；有 %n 項變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two checks of %1</source>
        <extracomment>Title of a comparison; %1 a domain.</extracomment>
        <translation>%1 的兩次檢查</translation>
    </message>
    <message>
        <source>Before (−): %1
After (+): %2</source>
        <extracomment>Heading in a comparison as text; %1 and %2 are when the checks were made.</extracomment>
        <translation>之前 (−)：%1
之後 (+)：%2</translation>
    </message>
    <message>
        <source>No history is kept: Qt’s driver for SQLite is not installed (on Debian, the package libqt6sql6-sqlite).</source>
        <translation>無法保存歷史記錄：未安裝 Qt 的 SQLite 驅動元件（在 Debian 上是套件 libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>No history is kept: the file %1 can’t be opened for writing.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>無法保存歷史記錄：檔案 %1 無法開啟寫入。</translation>
    </message>
    <message>
        <source>No history is kept: the file %1 was written by a newer version of Danescope. It was left as it is.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>無法保存歷史記錄：檔案 %1 是由較新版本的 Danescope 寫入的。檔案保持原狀。</translation>
    </message>
    <message>
        <source>The history can’t be read: %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>無法讀取歷史記錄：%1。</translation>
    </message>
    <message>
        <source>The change could not be stored in the history: %1. Is the disk full?</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>無法將變更存入歷史記錄：%1。磁碟是否已滿？</translation>
    </message>
    <message>
        <source>This check is no longer in the history, or what was stored of it is damaged.</source>
        <translation>這次檢查已不在歷史記錄中，或保存的內容已損壞。</translation>
    </message>
    <message>
        <source>The history was damaged. Nothing of it was removed: it is kept as %1, and a new history was begun.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>歷史記錄已損壞。內容並未刪除：已保留為 %1，並開始新的歷史記錄。</translation>
    </message>
    <message>
        <source>Check of %1, from the history.</source>
        <extracomment>Over an earlier check; %1 is when it was made.</extracomment>
        <translation>%1 的檢查，取自歷史記錄。</translation>
    </message>
    <message>
        <source>Check of %1, from the file %2.</source>
        <extracomment>Over a saved check; %1 is when it was made, %2 a file.</extracomment>
        <translation>%1 的檢查，取自檔案 %2。</translation>
    </message>
    <message>
        <source>The check before, of %1, had the same result.</source>
        <extracomment>%1 is when the domain was checked before.</extracomment>
        <translation>前一次檢查（%1）的結果相同。</translation>
    </message>
    <message>
        <source>The check before, of %1, had another result: Mandatory %2, Opportunistic %3.</source>
        <extracomment>%1 is when the domain was checked before, %2 and %3 what the two modes did.</extracomment>
        <translation>前一次檢查（%1）的結果不同：強制模式 %2，機會性模式 %3。</translation>
    </message>
    <message>
        <source>The history has no earlier check of %1.</source>
        <extracomment>%1 is a domain.</extracomment>
        <translation>歷史記錄中沒有 %1 更早的檢查。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 次檢查。</numerusform>
        </translation>
    </message>
    <message>
        <source>could not tell</source>
        <extracomment>A check that ended without a verdict.</extracomment>
        <translation>無法判定</translation>
    </message>
    <message>
        <source>Mandatory mode is safe for this domain today.</source>
        <translation>目前對這個網域採用強制模式 (Mandatory) 是安全的。</translation>
    </message>
    <message>
        <source>The gateway’s daneverify answers for Mandatory mode, so its “DANE FAILED” does not keep mail from being delivered in Opportunistic mode.</source>
        <extracomment>daneverify is the gateway&apos;s command; DANE FAILED is what it prints.</extracomment>
        <translation>閘道的 daneverify 是依強制模式 (Mandatory) 回答，因此它顯示「DANE FAILED」並不妨礙郵件以機會性模式 (Opportunistic) 送達。</translation>
    </message>
    <message>
        <source>This record would match the certificate at {server}: {expected}</source>
        <translation>這筆記錄會與 {server} 的憑證相符：{expected}</translation>
    </message>
    <message>
        <source>Checked again without its dates, the signature verifies with key {key_tag}: only its time has passed.</source>
        <translation>不計日期重新驗證，簽章可用金鑰 {key_tag} 驗證：只是期限已過。</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} ends soon, on {expiration}.</source>
        <extracomment>Title of the finding expires-soon; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} 的 {type} 記錄簽章即將在 {expiration} 到期。</translation>
    </message>
    <message>
        <source>Signers usually renew much earlier.</source>
        <translation>一般會更早就更新。</translation>
    </message>
    <message>
        <source>Days of early warning</source>
        <extracomment>A setting: a number of days; what ends within them is warned of.</extracomment>
        <translation>提早警告的天數</translation>
    </message>
    <message>
        <source>%1 fails, and it is first in the delivery order: all mail meets it.</source>
        <extracomment>%1 a server, or a server at an address.</extracomment>
        <translation>%1 失敗，而且排在遞送順序的第一位：所有郵件都會遇到它。</translation>
    </message>
    <message>
        <source>%1 fails, and it is among the first in the delivery order: some mail meets it.</source>
        <extracomment>%1 a server, or a server at an address.</extracomment>
        <translation>%1 失敗，而且屬於遞送順序的最前面：部分郵件會遇到它。</translation>
    </message>
    <message>
        <source>%1 fails, and it is later in the delivery order: only mail that no server before it takes meets it.</source>
        <extracomment>%1 a server, or a server at an address.</extracomment>
        <translation>%1 失敗，而它在遞送順序的後面：只有前面的伺服器都沒收下的郵件才會遇到它。</translation>
    </message>
    <message numerus="yes">
        <source>%n more path(s) fail.</source>
        <translation>
            <numerusform>另有 %n 條路徑失敗。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>Heading over what has to be published to mend a fault.</extracomment>
        <translation>修復</translation>
    </message>
    <message>
        <source>It is redacted: what tells of the network it was made in is hidden.</source>
        <extracomment>Of a saved check: resolvers, addresses and names in it are hidden.</extracomment>
        <translation>內容已遮蔽：可看出檢查所在網路的資料均已隱藏。</translation>
    </message>
    <message>
        <source>days of early warning</source>
        <extracomment>A setting: a number of days; what ends within them is warned of.</extracomment>
        <translation>提早警告的天數</translation>
    </message>
    <message>
        <source>keeping checks</source>
        <extracomment>A setting: for how many days.</extracomment>
        <translation>檢查的保留時間</translation>
    </message>
    <message>
        <source>hiding our network in reports</source>
        <extracomment>A setting: whether reports hide what tells of our network.</extracomment>
        <translation>在報告中隱藏我方的網路</translation>
    </message>
    <message>
        <source>Nothing can be checked until another file is chosen in the settings, or none.</source>
        <translation>在設定中改選其他檔案或留空之前，無法進行任何檢查。</translation>
    </message>
    <message>
        <source>Warn of signatures and certificates that end within so many days, 0 to 365; 14 by default, or as the saved trace has it.</source>
        <extracomment>Help for --warn-days.</extracomment>
        <translation>對在此天數內到期的簽章與憑證提出警告，0 到 365；預設為 14，或依已儲存的驗證軌跡。</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>Column of a table: a mail program that sends.</extracomment>
        <translation>寄件端</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a table: why a sender does what it does.</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Laid down in</source>
        <extracomment>Column of a table: the document that a rule is written in.</extracomment>
        <translation>依據</translation>
    </message>
    <message>
        <source>What other senders would do</source>
        <extracomment>Over a table: the mail programs of others, and what they would do with the mail.</extracomment>
        <translation>其他寄件端會怎麼做</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are in the saved check.</source>
        <extracomment>%n counts rows of a table that the report leaves out.</extracomment>
        <translation>
            <numerusform>另外 %n 列在儲存的檢查中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity and timing</source>
        <extracomment>Chapter of a report: until when signatures are valid, and how long the check took.</extracomment>
        <translation>有效期與時間</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), nothing decided</source>
        <translation>
            <numerusform>%n 條路徑，沒有判定</numerusform>
        </translation>
    </message>
    <message>
        <source>The only path passes</source>
        <extracomment>A way to a mail server, one server at one address; there is no other.</extracomment>
        <translation>唯一的路徑通過</translation>
    </message>
    <message>
        <source>The only path fails</source>
        <extracomment>A way to a mail server, one server at one address; there is no other.</extracomment>
        <translation>唯一的路徑失敗</translation>
    </message>
    <message>
        <source>Addresses by the first digits of their certificate’s SHA-256: {actual}.</source>
        <translation>各位址及其憑證 SHA-256 的開頭數字：{actual}。</translation>
    </message>
    <message>
        <source>Published digests and those found</source>
        <translation>已發布的摘要與實際的摘要</translation>
    </message>
    <message>
        <source>of certificate %1</source>
        <extracomment>A digest computed from a certificate; %1 counts the certificates of a chain.</extracomment>
        <translation>憑證 %1 的摘要</translation>
    </message>
    <message>
        <source>TLSA records that match these certificates</source>
        <translation>與這些憑證相符的 TLSA 記錄</translation>
    </message>
    <message>
        <source>%1 computed from %2</source>
        <extracomment>A digest computed from a key; %1 the kind of digest, %2 a key such as “KSK 4711”.</extracomment>
        <translation>由 %2 計算的 %1</translation>
    </message>
    <message>
        <source>DS records of this key</source>
        <translation>此金鑰的 DS 記錄</translation>
    </message>
    <message>
        <source>The parent zone proves that there is no DS record, as the records below show.</source>
        <translation>上層區域證明沒有 DS 記錄，如下方的記錄所示。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Qt date format (QLocale::toString): day, month and year, short.</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>Mandatory mode would be safe for this domain at the supposed time.</source>
        <extracomment>The user supposed another time than that of the check.</extracomment>
        <translation>在假設的時間，對這個網域採用強制模式 (Mandatory) 是安全的。</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <extracomment>All that a step needs is there; it is about to begin.</extracomment>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>This step is about to begin.</source>
        <translation>這個步驟即將開始。</translation>
    </message>
    <message>
        <source>Version of ldns</source>
        <translation>ldns 版本</translation>
    </message>
    <message>
        <source>{zone} publishes no CDS or CDNSKEY record, so its parent can’t take the right DS record over by itself: somebody has to hand it over.</source>
        <extracomment>Names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 沒有發布 CDS 或 CDNSKEY 記錄，上層區域無法自行取得正確的 DS 記錄，必須由人提交。</translation>
    </message>
    <message>
        <source>{zone} itself asks its parent to remove all DS records: {requested}. Once the parent does, the zone counts as unsigned and DANE has no effect.</source>
        <extracomment>Names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 本身要求上層區域移除所有 DS 記錄：{requested}。上層區域照做之後，這個區域就視為未簽署，DANE 也就沒有作用。</translation>
    </message>
    <message>
        <source>{zone} itself asks its parent to publish this, and with it the chain verifies: {requested}.</source>
        <extracomment>Names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 本身要求上層區域發布以下記錄，發布之後信任鏈即可通過驗證：{requested}。</translation>
    </message>
    <message>
        <source>{zone} itself asks its parent to publish what would not mend the chain: {requested}. Its operator has to put these records right first.</source>
        <extracomment>Names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} 本身要求上層區域發布的記錄無法修復信任鏈：{requested}。必須先由它的管理者更正這些記錄。</translation>
    </message>
    <message>
        <source>none published</source>
        <extracomment>Of the CDS and CDNSKEY records of a zone.</extracomment>
        <translation>沒有發布</translation>
    </message>
    <message>
        <source>removal of all DS records</source>
        <extracomment>What the CDS or CDNSKEY record of a zone asks for.</extracomment>
        <translation>要求移除所有 DS 記錄</translation>
    </message>
    <message>
        <source>fit the zone’s keys; with them the chain verifies</source>
        <extracomment>Of the CDS or CDNSKEY records of a zone.</extracomment>
        <translation>與該區域的金鑰相符；發布之後信任鏈即可通過驗證</translation>
    </message>
    <message>
        <source>do not fit the zone’s keys</source>
        <extracomment>Of the CDS or CDNSKEY records of a zone.</extracomment>
        <translation>與該區域的金鑰不符</translation>
    </message>
    <message>
        <source>What the zone asks its parent to publish</source>
        <translation>該區域要求上層區域發布的內容</translation>
    </message>
    <message numerus="yes">
        <source>Mail to %1 is delivered, but DANE fails on %2 of %n path(s) to its servers.</source>
        <extracomment>%1 a domain, %2 how many ways to its servers fail, %n how many there are.</extracomment>
        <translation>
            <numerusform>寄往 %1 的郵件會送達，但通往伺服器的 %n 條路徑中有 %2 條 DANE 失敗。</numerusform>
        </translation>
    </message>
    <message>
        <source>Through such a resolver every signed domain looks forged (BOGUS). The fault is not the domain’s.</source>
        <translation>透過這樣的解析器查詢時，所有已簽署的網域都像是偽造的 (BOGUS)。問題不在網域。</translation>
    </message>
    <message>
        <source>A host of your own choice is not the destination that the domain publishes, so DANE can’t hold there, in Opportunistic mode no more than in Mandatory mode.</source>
        <translation>您自己指定的主機並不是該網域發布的目的地，因此 DANE 無法成立，機會性模式 (Opportunistic) 與強制模式 (Mandatory) 都一樣。</translation>
    </message>
    <message>
        <source>Other resolvers of the same priority have DNSSEC, so it depends on which of them the gateway asks.</source>
        <translation>另有優先順序相同而支援 DNSSEC 的解析器，因此結果取決於閘道查詢的是哪一個。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>How long something is valid: nobody could see.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Past checks over time</source>
        <extracomment>Heading of a plot and a table: the checks made of a domain.</extracomment>
        <translation>過去檢查的時間變化</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier check(s) are in the history.</source>
        <extracomment>%n counts rows of a table that the report leaves out.</extracomment>
        <translation>
            <numerusform>另有 %n 次較早的檢查在歷史記錄中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a table: when a check was made.</extracomment>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Validity left</source>
        <extracomment>Column of a table: how long until the first signature or certificate ends.</extracomment>
        <translation>剩餘有效期間</translation>
    </message>
</context>
</TS>
