<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>danescope::ui::GeneralPage</name>
    <message numerus="yes">
        <source>The field for the domain suggests %n domain(s) typed before.</source>
        <translation>
            <numerusform>The field for the domain suggests %n domain typed before.</numerusform>
            <numerusform>The field for the domain suggests %n domains typed before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danescope::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danescope::ui::HistoryPlot</name>
    <message numerus="yes">
        <source>%n past checks, the oldest first.</source>
        <translation>
            <numerusform>%n past check.</numerusform>
            <numerusform>%n past checks, the oldest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danescope::ui::QueryBar</name>
    <message numerus="yes">
        <source>Resolver: %n given</source>
        <translation>
            <numerusform>Resolver: %n given</numerusform>
            <numerusform>Resolvers: %n given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>danescope::ui::ResolverPage</name>
    <message numerus="yes">
        <source>Root trust anchors: %n.</source>
        <translation>
            <numerusform>Root trust anchors: %n.</numerusform>
            <numerusform>Root trust anchors: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message numerus="yes">
        <source>%n path(s), nothing decided yet</source>
        <translation>
            <numerusform>%n path, nothing decided yet</numerusform>
            <numerusform>%n paths, nothing decided yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), none with DANE</source>
        <translation>
            <numerusform>%n path, without DANE</numerusform>
            <numerusform>%n paths, none with DANE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n path(s) pass</source>
        <extracomment>%1 how many paths pass, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 of %n path passes</numerusform>
            <numerusform>%1 of %n paths pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <extracomment>A way to a mail server: one server at one address.</extracomment>
        <translation>
            <numerusform>%n path</numerusform>
            <numerusform>%n paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the step “%1” row(s) %2 remain.</source>
        <extracomment>%n how many rows remain, %1 a step such as MX, %2 their numbers.</extracomment>
        <translation>
            <numerusform>After the step “%1” row %2 remains.</numerusform>
            <numerusform>After the step “%1” rows %2 remain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A length of time.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>A length of time.</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>A length of time.</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s)</source>
        <translation>
            <numerusform>%n more record</numerusform>
            <numerusform>%n more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the reply</source>
        <translation>
            <numerusform>%n in the reply</numerusform>
            <numerusform>%n in the reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more path(s)</source>
        <translation>
            <numerusform>… and %n more path</numerusform>
            <numerusform>… and %n more paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At first: %n row(s)</source>
        <translation>
            <numerusform>At first: %n row</numerusform>
            <numerusform>At first: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After MX: %n row(s)</source>
        <translation>
            <numerusform>After MX: %n row</numerusform>
            <numerusform>After MX: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the address: %n row(s)</source>
        <translation>
            <numerusform>After the address: %n row</numerusform>
            <numerusform>After the address: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After TLSA: %n row(s)</source>
        <translation>
            <numerusform>After TLSA: %n row</numerusform>
            <numerusform>After TLSA: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the certificate: %n row(s)</source>
        <translation>
            <numerusform>After the certificate: %n row</numerusform>
            <numerusform>After the certificate: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more byte(s)</source>
        <translation>
            <numerusform>%n more byte</numerusform>
            <numerusform>%n more bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>More RRsets of a zone than are shown.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evidence of %n more path(s) is in the saved check.</source>
        <extracomment>%n counts the ways to mail servers whose evidence the report leaves out.</extracomment>
        <translation>
            <numerusform>The evidence of %n more path is in the saved check.</numerusform>
            <numerusform>The evidence of %n more paths is in the saved check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that end later are not shown.</source>
        <translation>
            <numerusform>%n that ends later is not shown.</numerusform>
            <numerusform>%n that end later are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that began later are not shown.</source>
        <translation>
            <numerusform>%n that began later is not shown.</numerusform>
            <numerusform>%n that began later are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The verdict is the same; %n thing(s) changed.</source>
        <translation>
            <numerusform>The verdict is the same; %n thing changed.</numerusform>
            <numerusform>The verdict is the same; %n things changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) deleted.</source>
        <translation>
            <numerusform>%n check deleted.</numerusform>
            <numerusform>%n checks deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more path(s) fail.</source>
        <translation>
            <numerusform>%n more path fails.</numerusform>
            <numerusform>%n more paths fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are in the saved check.</source>
        <extracomment>%n counts rows of a table that the report leaves out.</extracomment>
        <translation>
            <numerusform>%n more row is in the saved check.</numerusform>
            <numerusform>%n more rows are in the saved check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), nothing decided</source>
        <translation>
            <numerusform>%n path, nothing decided</numerusform>
            <numerusform>%n paths, nothing decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail to %1 is delivered, but DANE fails on %2 of %n path(s) to its servers.</source>
        <extracomment>%1 a domain, %2 how many ways to its servers fail, %n how many there are.</extracomment>
        <translation>
            <numerusform>Mail to %1 is delivered, but DANE fails on %2 of %n path to its servers.</numerusform>
            <numerusform>Mail to %1 is delivered, but DANE fails on %2 of %n paths to its servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier check(s) are in the history.</source>
        <extracomment>%n counts rows of a table that the report leaves out.</extracomment>
        <translation>
            <numerusform>%n earlier check is in the history.</numerusform>
            <numerusform>%n earlier checks are in the history.</numerusform>
        </translation>
    </message>
</context>
</TS>
