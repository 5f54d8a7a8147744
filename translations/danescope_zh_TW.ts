<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>這個名稱有兩個點之間沒有任何文字。</translation>
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
        <translation>要輸出的內容；預設為文字紀錄。</translation>
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
        <source>The option --%1 takes transcript, json or ticket, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>選項 --%1 可用 transcript、json 或 ticket，不能是「%2」。</translation>
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
</context>
</TS>
