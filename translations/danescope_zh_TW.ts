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
</context>
</TS>
