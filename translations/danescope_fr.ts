<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>explain</name>
    <message>
        <source>Type a domain, an e-mail address or a web address.</source>
        <translation>Saisissez un domaine, une adresse e-mail ou une adresse web.</translation>
    </message>
    <message>
        <source>This name is too long: a domain has at most 253 characters.</source>
        <translation>Ce nom est trop long : un domaine compte au plus 253 caractères.</translation>
    </message>
    <message>
        <source>One part of this name is too long: at most 63 characters may stand between two dots.</source>
        <translation>Une partie de ce nom est trop longue : 63 caractères au plus entre deux points.</translation>
    </message>
    <message>
        <source>Nothing stands between two dots of this name.</source>
        <translation>Il manque un mot entre deux points de ce nom.</translation>
    </message>
    <message>
        <source>This is an IP address. DANE needs the name of a domain, such as example.org.</source>
        <translation>C’est une adresse IP. DANE a besoin d’un nom de domaine, par exemple example.org.</translation>
    </message>
    <message>
        <source>This name holds a character that no mail domain has. Letters, digits, hyphens inside a part, and dots are allowed.</source>
        <translation>Ce nom contient un caractère impossible dans un domaine de messagerie. Sont admis les lettres, les chiffres, les points et, à l’intérieur d’une partie, le trait d’union.</translation>
    </message>
    <message>
        <source>This is not a valid internationalised domain name: it holds letters or signs that can’t stand there.</source>
        <translation>Ce nom de domaine internationalisé n’est pas valide : il contient des lettres ou des signes qui n’y ont pas leur place.</translation>
    </message>
    <message>
        <source>Type the whole domain, with its ending, such as example.org.</source>
        <translation>Saisissez le domaine complet, avec sa terminaison, par exemple example.org.</translation>
    </message>
</context>
</TS>
