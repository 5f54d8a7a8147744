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
    <message>
        <source>Root name servers to start from, in place of the built-in list.</source>
        <extracomment>Help for --root-hints.</extracomment>
        <translation>Serveurs racine de départ, à la place de la liste intégrée.</translation>
    </message>
    <message>
        <source>Root keys to trust (DS or DNSKEY lines), in place of the built-in ones.</source>
        <extracomment>Help for --trust-anchor.</extracomment>
        <translation>Clés de la racine à croire (lignes DS ou DNSKEY), à la place des clés intégrées.</translation>
    </message>
    <message>
        <source>Forward questions to this resolver; repeat the option for more, the most important first.</source>
        <extracomment>Help for --resolver.</extracomment>
        <translation>Relayer les requêtes à ce résolveur ; répétez l’option pour en donner plusieurs, le plus important d’abord.</translation>
    </message>
    <message>
        <source>Port of the mail servers; 25 by default.</source>
        <extracomment>Help for --smtp-port.</extracomment>
        <translation>Port des serveurs de messagerie ; 25 par défaut.</translation>
    </message>
    <message>
        <source>Longest time for one check, in seconds; 30 by default.</source>
        <extracomment>Help for --timeout.</extracomment>
        <translation>Durée maximale d’une vérification, en secondes ; 30 par défaut.</translation>
    </message>
    <message>
        <source>Language of the texts; the system&apos;s by default.</source>
        <extracomment>Help for --lang.</extracomment>
        <translation>Langue des textes ; celle du système par défaut.</translation>
    </message>
    <message>
        <source>Judge signatures and certificates as of this time, such as 2026-11-18T04:00:00Z.</source>
        <extracomment>Help for --at.</extracomment>
        <translation>Juger signatures et certificats à cet instant, par exemple 2026-11-18T04:00:00Z.</translation>
    </message>
    <message>
        <source>Read a saved trace in place of asking the network.</source>
        <extracomment>Help for --open.</extracomment>
        <translation>Lire une trace enregistrée au lieu d’interroger le réseau.</translation>
    </message>
    <message>
        <source>Check the domain, save a picture of the window in this file and end.</source>
        <extracomment>Help for --picture.</extracomment>
        <translation>Vérifier le domaine, enregistrer une image de la fenêtre dans ce fichier et terminer.</translation>
    </message>
    <message>
        <source>What to print; the transcript by default.</source>
        <extracomment>Help for --format.</extracomment>
        <translation>Ce qui est affiché ; la transcription par défaut.</translation>
    </message>
    <message>
        <source>The same as --format json: one document a line.</source>
        <extracomment>Help for --json.</extracomment>
        <translation>Comme --format json : un document par ligne.</translation>
    </message>
    <message>
        <source>Write to this file in place of standard output.</source>
        <extracomment>Help for --output.</extracomment>
        <translation>Écrire dans ce fichier au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <extracomment>Help for --help.</extracomment>
        <translation>Afficher cette aide et terminer.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <extracomment>Help for --version.</extracomment>
        <translation>Afficher la version et terminer.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <extracomment>%1 is the option, %2 stays empty.</extracomment>
        <translation>L’option --%1 n’existe pas.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <extracomment>%1 is the option.</extracomment>
        <translation>L’option --%1 attend une valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a number in its range, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>L’option --%1 attend un nombre dans ses limites, pas « %2 ».</translation>
    </message>
    <message>
        <source>The option --%1 needs a time such as 2026-11-18T04:00:00Z, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>L’option --%1 attend une date telle que 2026-11-18T04:00:00Z, pas « %2 ».</translation>
    </message>
    <message>
        <source>The option --%1 takes en, fr or zh_TW, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>L’option --%1 accepte en, fr ou zh_TW, pas « %2 ».</translation>
    </message>
    <message>
        <source>The option --%1 takes transcript, json or ticket, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>L’option --%1 accepte transcript, json ou ticket, pas « %2 ».</translation>
    </message>
    <message>
        <source>The option --%1 needs an IP address, with @PORT after it if wished, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>L’option --%1 attend une adresse IP, suivie au besoin de @PORT, pas « %2 ».</translation>
    </message>
    <message>
        <source>Give at least one domain to check, or a saved trace with --open.</source>
        <extracomment>Wrong usage: neither a domain nor --open was given.</extracomment>
        <translation>Indiquez au moins un domaine à vérifier, ou une trace enregistrée avec --open.</translation>
    </message>
    <message>
        <source>“%2” is one argument too many here.</source>
        <extracomment>%2 is the argument that does not fit beside the others.</extracomment>
        <translation>« %2 » est un argument de trop ici.</translation>
    </message>
    <message>
        <source>The file %1 can’t be read.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what is asked for.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le fichier %1 est trop volumineux pour être ce qui est demandé.</translation>
    </message>
    <message>
        <source>The file %1 holds no usable root key: DS or DNSKEY lines of the root are needed.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le fichier %1 ne contient aucune clé de la racine exploitable : il faut des lignes DS ou DNSKEY de la racine.</translation>
    </message>
    <message>
        <source>The file %1 is not a Danescope trace, or it is damaged.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le fichier %1 n’est pas une trace de Danescope, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The file %1 was saved by a newer version of Danescope.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le fichier %1 a été enregistré par une version plus récente de Danescope.</translation>
    </message>
    <message>
        <source>The file %1 can’t be written.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Shows whether DANE lets mail through to a domain, and why not.</source>
        <extracomment>First line of the window&apos;s --help.</extracomment>
        <translation>Montre si DANE laisse passer les messages vers un domaine, et sinon pourquoi.</translation>
    </message>
    <message>
        <source>Checks whether DANE lets mail through to a domain, as the mail gateway would.</source>
        <extracomment>First line of daneverify&apos;s --help.</extracomment>
        <translation>Vérifie si DANE laisse passer les messages vers un domaine, comme le ferait la passerelle de messagerie.</translation>
    </message>
    <message>
        <source>Exit code: 0 every domain DANE SUCCESS, 1 some domain not, 2 wrong usage, 3 the check could not be made.</source>
        <extracomment>The exit codes of daneverify.</extracomment>
        <translation>Code de sortie : 0 tous les domaines en DANE SUCCESS, 1 au moins un domaine non, 2 mauvais usage, 3 vérification impossible.</translation>
    </message>
</context>
</TS>
