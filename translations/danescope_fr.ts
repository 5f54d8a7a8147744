<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open a saved check…</source>
        <translation>&amp;Ouvrir une vérification enregistrée…</translation>
    </message>
    <message>
        <source>Open a check that was saved to a file</source>
        <translation>Ouvrir une vérification enregistrée dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Save the check…</source>
        <translation>&amp;Enregistrer la vérification…</translation>
    </message>
    <message>
        <source>Save everything this check learnt, to open it again later</source>
        <translation>Enregistrer tout ce que cette vérification a appris, pour la rouvrir plus tard</translation>
    </message>
    <message>
        <source>Save the &amp;picture…</source>
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>Save the picture of the trace</source>
        <translation>Enregistrer l’image de la trace</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Copy the &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Copy everything about the selected step as text</source>
        <translation>Copier en texte tout ce qui concerne l’étape sélectionnée</translation>
    </message>
    <message>
        <source>Copy the t&amp;ranscript</source>
        <translation>Copier la t&amp;ranscription</translation>
    </message>
    <message>
        <source>Copy what the gateway’s daneverify would have printed</source>
        <translation>Copier ce que la commande daneverify de la passerelle aurait affiché</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>Copier pour le &amp;ticket</translation>
    </message>
    <message>
        <source>Copy the check as text for a ticket</source>
        <translation>Copier la vérification en texte pour un ticket</translation>
    </message>
    <message>
        <source>Type a &amp;domain</source>
        <translation>Saisir un &amp;domaine</translation>
    </message>
    <message>
        <source>Go to the field for the domain</source>
        <translation>Aller au champ du domaine</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check the typed domain (Enter)</source>
        <translation>Vérifier le domaine saisi (Entrée)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>Make the same check again, with fresh answers</source>
        <translation>Refaire la même vérification avec des réponses fraîches</translation>
    </message>
    <message>
        <source>Res&amp;olver…</source>
        <translation>Rés&amp;olveur…</translation>
    </message>
    <message>
        <source>Choose who answers the DNS questions</source>
        <translation>Choisir qui répond aux requêtes DNS</translation>
    </message>
    <message>
        <source>Decision &amp;tables</source>
        <translation>&amp;Tables de décision</translation>
    </message>
    <message>
        <source>Show the gateway’s tables with the row that decided</source>
        <translation>Afficher les tables de la passerelle avec la ligne qui a tranché</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Make the trace larger</source>
        <translation>Agrandir la trace</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Make the trace smaller</source>
        <translation>Réduire la trace</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Show the trace at its usual size</source>
        <translation>Afficher la trace à sa taille normale</translation>
    </message>
    <message>
        <source>&amp;Fit into the window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Show the whole trace at once</source>
        <translation>Afficher toute la trace</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>Select the next step of the trace</source>
        <translation>Sélectionner l’étape suivante de la trace</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Étape &amp;précédente</translation>
    </message>
    <message>
        <source>Select the previous step of the trace</source>
        <translation>Sélectionner l’étape précédente de la trace</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Pro&amp;blème suivant</translation>
    </message>
    <message>
        <source>Select the next step that failed or warns</source>
        <translation>Sélectionner la prochaine étape en échec ou en avertissement</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>Prob&amp;lème précédent</translation>
    </message>
    <message>
        <source>Select the previous step that failed or warns</source>
        <translation>Sélectionner l’étape précédente en échec ou en avertissement</translation>
    </message>
    <message>
        <source>Show as a t&amp;ree</source>
        <translation>Afficher en ar&amp;bre</translation>
    </message>
    <message>
        <source>Show the same steps as a tree, for screen readers as well</source>
        <translation>Afficher les mêmes étapes sous forme d’arbre, aussi pour les lecteurs d’écran</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>What the signs, lines and words mean</source>
        <translation>Ce que signifient les signes, les traits et les mots</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Toutes les touches sur une page</translation>
    </message>
    <message>
        <source>&amp;About Danescope</source>
        <translation>À &amp;propos de Danescope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Paste a certificate chain…</source>
        <translation>C&amp;oller une chaîne de certificats…</translation>
    </message>
    <message>
        <source>Give the certificates of a mail host that can’t be reached from here</source>
        <translation>Fournir les certificats d’un serveur de messagerie injoignable d’ici</translation>
    </message>
    <message>
        <source>&amp;Validate as of…</source>
        <translation>&amp;Valider à la date du…</translation>
    </message>
    <message>
        <source>Decide the same check as of another time, without asking anything</source>
        <translation>Décider la même vérification à un autre moment, sans rien demander</translation>
    </message>
    <message>
        <source>&amp;Export a report…</source>
        <translation>E&amp;xporter un rapport…</translation>
    </message>
    <message>
        <source>Write a report for a ticket or a customer, as PDF or otherwise</source>
        <translation>Rédiger un rapport pour un ticket ou un client, en PDF ou autrement</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Language, theme, resolvers, times and trust anchors</source>
        <translation>Langue, thème, résolveurs, délais et ancres de confiance</translation>
    </message>
    <message>
        <source>Our &amp;gateway</source>
        <translation>Notre &amp;passerelle</translation>
    </message>
    <message>
        <source>What our own gateway would do, by its settings</source>
        <translation>Ce que ferait notre propre passerelle, d’après ses réglages</translation>
    </message>
    <message>
        <source>P&amp;ractice cases…</source>
        <translation>Cas d’exe&amp;rcice…</translation>
    </message>
    <message>
        <source>Open a check of the practice network, to learn from</source>
        <translation>Ouvrir une vérification du réseau d’exercice, pour apprendre</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show every check made so far, or go back to the result</source>
        <translation>Afficher toutes les vérifications faites jusqu’ici, ou revenir au résultat</translation>
    </message>
    <message>
        <source>Compare with the &amp;previous check</source>
        <translation>Comparer avec la vérification &amp;précédente</translation>
    </message>
    <message>
        <source>Show what changed since this domain was checked before</source>
        <translation>Montrer ce qui a changé depuis la vérification précédente de ce domaine</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the selected check (Enter)</source>
        <translation>Ouvrir la vérification sélectionnée (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Compare the two selected checks, or one with the check before it</source>
        <translation>Comparer les deux vérifications sélectionnées, ou une avec la précédente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nommer</translation>
    </message>
    <message>
        <source>Give the selected check a name</source>
        <translation>Donner un nom à la vérification sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Ticket number</source>
        <translation>Numéro de &amp;ticket</translation>
    </message>
    <message>
        <source>Note the ticket that the selected check belongs to</source>
        <translation>Noter le ticket auquel se rapporte la vérification sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected checks from the history</source>
        <translation>Supprimer de l’historique les vérifications sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Bring back the checks that were deleted last</source>
        <translation>Rétablir les dernières vérifications supprimées</translation>
    </message>
    <message>
        <source>Copy the record to &amp;publish</source>
        <translation>Copier l’&amp;enregistrement à publier</translation>
    </message>
    <message>
        <source>Copy the DNS record that would mend the fault</source>
        <translation>Copier l’enregistrement DNS qui réparerait le défaut</translation>
    </message>
    <message>
        <source>PDF and text for a ticket in E&amp;nglish</source>
        <translation>PDF et texte pour un ticket en &amp;anglais</translation>
    </message>
    <message>
        <source>Save a report in English where the last one went, and copy the text for the ticket</source>
        <translation>Enregistrer un rapport en anglais là où se trouve le dernier, et copier le texte pour le ticket</translation>
    </message>
    <message>
        <source>PDF and text for a ticket in &amp;French</source>
        <translation>PDF et texte pour un ticket en &amp;français</translation>
    </message>
    <message>
        <source>Save a report in French where the last one went, and copy the text for the ticket</source>
        <translation>Enregistrer un rapport en français là où se trouve le dernier, et copier le texte pour le ticket</translation>
    </message>
    <message>
        <source>PDF and text for a ticket in &amp;Chinese</source>
        <translation>PDF et texte pour un ticket en &amp;chinois</translation>
    </message>
    <message>
        <source>Save a report in Taiwanese Chinese where the last one went, and copy the text for the ticket</source>
        <translation>Enregistrer un rapport en chinois de Taïwan là où se trouve le dernier, et copier le texte pour le ticket</translation>
    </message>
    <message>
        <source>Stop what is under way; what a check learnt so far stays</source>
        <translation>Arrêter ce qui est en cours ; ce qu’une vérification a déjà appris reste</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Passed: proven secure, or the certificate matches.</source>
        <translation>Réussi : sécurité prouvée, ou le certificat correspond.</translation>
    </message>
    <message>
        <source>Failed: the mail stops here. Who has to mend it stands in the details.</source>
        <translation>Échec : le message s’arrête ici. Les détails indiquent qui doit agir.</translation>
    </message>
    <message>
        <source>Warning: it works now, but may not for long.</source>
        <translation>Avertissement : cela fonctionne, mais peut-être plus pour longtemps.</translation>
    </message>
    <message>
        <source>Neither good nor bad: DNSSEC or DANE is not published here.</source>
        <translation>Ni bon ni mauvais : DNSSEC ou DANE n’est pas publié ici.</translation>
    </message>
    <message>
        <source>Running: an answer is awaited.</source>
        <translation>En cours : une réponse est attendue.</translation>
    </message>
    <message>
        <source>Root trust anchor: the key that the whole chain of trust hangs on.</source>
        <translation>Ancre de confiance de la racine : la clé dont dépend toute la chaîne de confiance.</translation>
    </message>
    <message>
        <source>Not run: an earlier step made it pointless, it still waits, or something above it is broken.</source>
        <translation>Non exécuté : une étape antérieure l’a rendu inutile, il attend encore, ou quelque chose au-dessus est rompu.</translation>
    </message>
    <message>
        <source>Thick line and flag: the root cause. Everything else that fails follows from it.</source>
        <translation>Trait épais et étiquette : la cause première. Tous les autres échecs en découlent.</translation>
    </message>
    <message>
        <source>Trust passes from the DS record of the parent zone to the KSK, which signs the keys, to the ZSK, which signs the records. A CSK is both keys in one.</source>
        <translation>La confiance passe de l’enregistrement DS de la zone parente à la KSK, qui signe les clés, puis à la ZSK, qui signe les enregistrements. Une CSK réunit ces deux clés.</translation>
    </message>
    <message>
        <source>This link of the chain holds.</source>
        <translation>Ce maillon de la chaîne tient.</translation>
    </message>
    <message>
        <source>This link is broken; the word beside it says why.</source>
        <translation>Ce maillon est rompu ; le mot à côté en donne la raison.</translation>
    </message>
    <message>
        <source>This link counts for nothing, for one before it is broken.</source>
        <translation>Ce maillon ne compte pas, car un maillon précédent est rompu.</translation>
    </message>
    <message>
        <source>Full bar: good. An arrow at its end says that it goes on.</source>
        <translation>Barre pleine : valable. Une flèche à son extrémité indique qu’elle continue.</translation>
    </message>
    <message>
        <source>Hatched bar: good, but it ends soon, or nobody could tell.</source>
        <translation>Barre hachurée : valable mais bientôt terminée, ou résultat indéterminé.</translation>
    </message>
    <message>
        <source>Dashed bar: expired or otherwise bad.</source>
        <translation>Barre en tirets : expirée ou mauvaise pour une autre raison.</translation>
    </message>
    <message>
        <source>The instant that everything is judged at.</source>
        <translation>L’instant auquel tout est jugé.</translation>
    </message>
    <message>
        <source>In “Timing”: one step had to end before the other began.</source>
        <translation>Dans « Chronologie » : une étape devait se terminer avant que l’autre commence.</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>ToneWord</name>
    <message>
        <source>OK</source>
        <extracomment>State of a step or a zone: it passed.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step or a zone: DANE fails because of it.</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>State of a step or a zone: it works, but something needs attention.</extracomment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>not protected</source>
        <extracomment>State of a step or a zone: not protected by DNSSEC or DANE, which is not a fault.</extracomment>
        <translation>non protégé</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>State of a step: it did not run, or has not yet.</extracomment>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a step: it is under way.</extracomment>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>danescope::ui::CheckHistoryModel</name>
    <message>
        <source>Check</source>
        <extracomment>Column of a table: when a check was made.</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Time to verdict</source>
        <translation>Délai jusqu’au verdict</translation>
    </message>
    <message>
        <source>Validity left</source>
        <extracomment>Column of a table: how long until the first signature or certificate ends.</extracomment>
        <translation>Validité restante</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>How long something is valid: nobody could see.</extracomment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1: %2, after %3.</source>
        <extracomment>%1 an instant, %2 a verdict, %3 how long the check took.</extracomment>
        <translation>%1 : %2, en %3.</translation>
    </message>
    <message>
        <source>A signature or certificate had ended %1 before.</source>
        <extracomment>%1 a length of time.</extracomment>
        <translation>Une signature ou un certificat avait expiré %1 auparavant.</translation>
    </message>
    <message>
        <source>The first signature or certificate was to end in %1.</source>
        <extracomment>%1 a length of time.</extracomment>
        <translation>La première signature ou le premier certificat devait expirer après %1.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::CheckPage</name>
    <message>
        <source>Checks</source>
        <extracomment>Tab of the settings: how checks are made.</extracomment>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>A step can’t be given more time than the whole check.</source>
        <translation>Une étape ne peut pas disposer de plus de temps que la vérification entière.</translation>
    </message>
    <message>
        <source>Give the whole path of the file, or none.</source>
        <translation>Indiquez le chemin complet du fichier, ou aucun.</translation>
    </message>
    <message>
        <source>Time for a &amp;whole check</source>
        <translation>Durée d’une &amp;vérification entière</translation>
    </message>
    <message>
        <source>Time for each &amp;question and stage</source>
        <translation>Durée de chaque &amp;requête et étape</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Root trust anchors</source>
        <translation>Ancres de confiance de la &amp;racine</translation>
    </message>
    <message>
        <source>Built in and kept current</source>
        <extracomment>In place of a file: root trust anchors are built in and renewed by RFC 5011.</extracomment>
        <translation>Intégrées et tenues à jour</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Control hosts, one a line: mail hosts that always answer. Where no host of a check can be connected to, they tell whether this network blocks SMTP.</source>
        <translation>Serveurs témoins, un par ligne : des serveurs de messagerie qui répondent toujours. Quand aucun serveur d’une vérification n’est joignable, ils montrent si ce réseau bloque SMTP.</translation>
    </message>
    <message>
        <source>Control hosts, one a line</source>
        <translation>Serveurs témoins, un par ligne</translation>
    </message>
    <message>
        <source>Root trust anchors (*.key *.ds *.txt);;All files (*)</source>
        <extracomment>File dialog: what kind of files; keep the part in brackets.</extracomment>
        <translation>Ancres de confiance de la racine (*.key *.ds *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Root trust anchors</source>
        <translation>Ancres de confiance de la racine</translation>
    </message>
    <message>
        <source>&amp;Early warning of expiry</source>
        <extracomment>A field with a number of days follows.</extracomment>
        <translation>&amp;Avertir avant l’expiration</translation>
    </message>
    <message>
        <source>Signatures and certificates that end within this time are warned of</source>
        <translation>Les signatures et les certificats qui expirent dans ce délai donnent lieu à un avertissement</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In place of 0 days: there are no warnings.</extracomment>
        <translation>jamais</translation>
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
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The two checks side by side</source>
        <translation>Les deux vérifications côte à côte</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Copier la comparaison</translation>
    </message>
    <message>
        <source>Copy what changed as text</source>
        <translation>Copier ce qui a changé sous forme de texte</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column of a comparison: what is compared.</extracomment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>Column of a comparison; %1 is when the earlier check was made.</extracomment>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <extracomment>Column of a comparison; %1 is when the later check was made.</extracomment>
        <translation>Après : %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What is the same, or was renewed as usual</source>
        <translation>Ce qui est inchangé, ou renouvelé comme d’habitude</translation>
    </message>
</context>
<context>
    <name>danescope::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>Button. &quot;Copied&quot; stands on it for two seconds after a click.</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>danescope::ui::DaysBox</name>
    <message>
        <source>Give a number of days up to %1.</source>
        <extracomment>%1 is a number of days.</extracomment>
        <translation>Indiquez un nombre de jours, %1 au plus.</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number of days.</extracomment>
        <translation> jours</translation>
    </message>
</context>
<context>
    <name>danescope::ui::DecisionTableDialog</name>
    <message>
        <source>Decision tables</source>
        <translation>Tables de décision</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <extracomment>Label of a list of mail hosts and addresses, with mnemonic.</extracomment>
        <translation>&amp;Chemin</translation>
    </message>
    <message>
        <source>Mail host and address</source>
        <translation>Serveur de messagerie et adresse</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire (Mandatory)</translation>
    </message>
    <message>
        <source>Opportunistic</source>
        <translation>Opportuniste (Opportunistic)</translation>
    </message>
</context>
<context>
    <name>danescope::ui::DecisionTableView</name>
    <message>
        <source>Row</source>
        <extracomment>Column: number of a row.</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>A cell that the row does not look at.</extracomment>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>tranche</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclue</translation>
    </message>
</context>
<context>
    <name>danescope::ui::DetailsPanel</name>
    <message>
        <source>Details of the selected step</source>
        <translation>Détails de l’étape sélectionnée</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Copier tous les détails</translation>
    </message>
    <message>
        <source>Copy everything about the selected step as text</source>
        <translation>Copier en texte tout ce qui concerne l’étape sélectionnée</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ExportDialog</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>There is such a file already. Save again to replace it.</source>
        <translation>Ce fichier existe déjà. Enregistrez encore une fois pour le remplacer.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Fi&amp;chier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>Copier pour un &amp;ticket</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>File dialog: %1 is a kind of file, %2 its extension.</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The text for the ticket is on the clipboard.</source>
        <translation>Le texte du ticket est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::FileCommands</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Saved checks (*.json)</source>
        <extracomment>File dialog: what kind of files; keep the part in brackets.</extracomment>
        <translation>Vérifications enregistrées (*.json)</translation>
    </message>
    <message>
        <source>Open a saved check</source>
        <translation>Ouvrir une vérification enregistrée</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Enregistrer la vérification</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <extracomment>File dialog: what kind of files; keep the part in brackets.</extracomment>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>danescope::ui::GatewayForm</name>
    <message>
        <source>Mail flow</source>
        <extracomment>A setting of the gateway; RELAY and ACCEPT are its own words.</extracomment>
        <translation>Flux de messagerie</translation>
    </message>
    <message>
        <source>SMTP route for this domain</source>
        <translation>Route SMTP pour ce domaine</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There is no SMTP route.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>To &amp;a host</source>
        <extracomment>An SMTP route to a host of the gateway&apos;s own choice; with a mnemonic of its own.</extracomment>
        <translation>Vers &amp;un hôte</translation>
    </message>
    <message>
        <source>Can be chosen only where TLS Support is not None.</source>
        <translation>Ne peut être choisi que si TLS Support n’est pas None.</translation>
    </message>
    <message>
        <source>DNS resolvers, with their priority (the lower number is asked first)</source>
        <translation>Résolveurs DNS, avec leur priorité (le plus petit nombre est interrogé d’abord)</translation>
    </message>
    <message>
        <source>Secondary DNS server</source>
        <translation>Serveur DNS secondaire</translation>
    </message>
    <message>
        <source>None or not known</source>
        <extracomment>There is no secondary DNS server.</extracomment>
        <translation>Aucun ou inconnu</translation>
    </message>
    <message>
        <source>With DNSSEC</source>
        <translation>Avec DNSSEC</translation>
    </message>
    <message>
        <source>Without DNSSEC</source>
        <translation>Sans DNSSEC</translation>
    </message>
</context>
<context>
    <name>danescope::ui::GatewayPanel</name>
    <message>
        <source>What would our gateway do?</source>
        <translation>Que ferait notre passerelle ?</translation>
    </message>
    <message>
        <source>Copy what our gateway would do</source>
        <translation>Copier ce que ferait notre passerelle</translation>
    </message>
    <message>
        <source>Copy what our gateway would do as text</source>
        <translation>Copier en texte ce que ferait notre passerelle</translation>
    </message>
    <message>
        <source>Supposed, not found</source>
        <extracomment>Mark beside everything that rests on a supposed fact.</extracomment>
        <translation>Supposé, non constaté</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Revenir au constat</translation>
    </message>
    <message>
        <source>Settings of our gateway</source>
        <translation>Réglages de notre passerelle</translation>
    </message>
    <message>
        <source>Ask each resolver alo&amp;ne</source>
        <translation>Interro&amp;ger chaque résolveur seul</translation>
    </message>
    <message>
        <source>Make the same check through the built-in recursion and through each of the resolvers, and compare</source>
        <translation>Refaire la même vérification par la récursion intégrée et par chacun des résolveurs, puis comparer</translation>
    </message>
    <message>
        <source>What other senders would do</source>
        <translation>Ce que feraient d’autres expéditeurs</translation>
    </message>
    <message>
        <source>Compares them with the built-in recursion, and finds those that know no DNSSEC.</source>
        <translation>Les compare à la récursion intégrée et trouve ceux qui ignorent DNSSEC.</translation>
    </message>
    <message>
        <source>Add the resolvers of the gateway first.</source>
        <translation>Ajoutez d’abord les résolveurs de la passerelle.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::GatewayVerdict</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A setting of the gateway and its value.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>danescope::ui::GeneralPage</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice of a theme: that of the operating system.
----------
Choice of a language: that of the operating system.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Tab of the settings: language and looks.</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Forget the typed domains</source>
        <translation>&amp;Oublier les domaines saisis</translation>
    </message>
    <message>
        <source>&amp;Undo: bring them back</source>
        <extracomment>Button: undoes &quot;Forget the typed domains&quot;.</extracomment>
        <translation>&amp;Annuler : les rétablir</translation>
    </message>
    <message numerus="yes">
        <source>The field for the domain suggests %n domain(s) typed before.</source>
        <translation>
            <numerusform>Le champ du domaine propose %n domaine déjà saisi.</numerusform>
            <numerusform>Le champ du domaine propose %n domaines déjà saisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The field for the domain will suggest the domains typed before.</source>
        <translation>Le champ du domaine proposera les domaines déjà saisis.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::HistoryFilter</name>
    <message>
        <source>Search: domain, name, ticket, cause or date (2026-11-21)</source>
        <translation>Rechercher : domaine, nom, ticket, cause ou date (2026-11-21)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sans verdict</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Every cause</source>
        <translation>Toutes les causes</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>danescope::ui::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>Column of the history: when the check was made.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Opportunistic</source>
        <translation>Opportuniste</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of the history: the number of a ticket.</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the history: what the user calls a check.</extracomment>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>danescope::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Checks made so far</source>
        <translation>Vérifications faites jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Keep checks for</source>
        <translation>&amp;Conserver les vérifications</translation>
    </message>
    <message>
        <source>ever</source>
        <extracomment>How long checks are kept.</extracomment>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Older checks go when the program starts the next time</source>
        <translation>Les vérifications plus anciennes disparaissent au prochain démarrage du programme</translation>
    </message>
    <message>
        <source>Keep checks for so many days</source>
        <translation>Nombre de jours de conservation des vérifications</translation>
    </message>
    <message>
        <source>Past checks of %1</source>
        <extracomment>Heading of a plot; %1 is a domain.</extracomment>
        <translation>Vérifications passées de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n vérification</numerusform>
            <numerusform>%n vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 sur %2 vérifications</translation>
    </message>
    <message>
        <source>(the newest %1 are shown)</source>
        <extracomment>Behind the number of checks; %1 is how many are shown.</extracomment>
        <translation>(les %1 plus récentes sont affichées)</translation>
    </message>
    <message>
        <source>There is no history</source>
        <translation>Il n’y a pas d’historique</translation>
    </message>
    <message>
        <source>No check fits</source>
        <translation>Aucune vérification ne correspond</translation>
    </message>
    <message>
        <source>Search for less, or choose every verdict, every cause and any time.</source>
        <translation>Réduisez la recherche, ou choisissez tous les verdicts, toutes les causes et toutes les dates.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Rien n’a encore été vérifié</translation>
    </message>
    <message>
        <source>Every check is kept here as it ends, with all its evidence: to open it again without asking the network, to find it by domain, verdict, cause or date, to give it a name and the number of a ticket, and to compare it with another one when something “worked yesterday”. It stays on this computer.</source>
        <translation>Chaque vérification est conservée ici dès qu’elle se termine, avec toutes ses preuves : pour la rouvrir sans interroger le réseau, la retrouver par domaine, verdict, cause ou date, lui donner un nom et un numéro de ticket, et la comparer à une autre quand quelque chose « marchait hier ». Elle reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::HistoryPlot</name>
    <message>
        <source>Past checks over time</source>
        <translation>Vérifications passées au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n past checks, the oldest first.</source>
        <translation>
            <numerusform>%n vérification passée.</numerusform>
            <numerusform>%n vérifications passées, de la plus ancienne à la plus récente.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no past checks of this domain.</source>
        <translation>Il n’y a aucune vérification passée de ce domaine.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::LegendDialog</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
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
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>danescope::ui::MainWindow</name>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Les détails sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The transcript is on the clipboard.</source>
        <translation>La transcription est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éditi&amp;on</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>%1 legend · %2 shortcuts</source>
        <extracomment>Status bar; %1 and %2 are keys.</extracomment>
        <translation>%1 légende · %2 raccourcis</translation>
    </message>
    <message>
        <source>%1 – Danescope</source>
        <translation>%1 – Danescope</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>anchors %1</source>
        <extracomment>Status bar; %1 is a version, %2 key tags of the root trust anchors.</extracomment>
        <translation>ancres %1</translation>
    </message>
    <message>
        <source>libunbound %1 · anchors %2</source>
        <translation>libunbound %1 · ancres %2</translation>
    </message>
    <message>
        <source>About Danescope</source>
        <extracomment>%1 and %2 are versions.</extracomment>
        <translation>À propos de Danescope</translation>
    </message>
    <message>
        <source>Danescope %1

Shows whether DANE lets mail through to a domain, which link broke, why, and who has to mend it.

Free software under the GNU General Public Licence, version 3 or later, without any warranty.

With Qt %2, libunbound, ldns and OpenSSL.</source>
        <translation>Danescope %1

Montre si DANE laisse passer le courrier vers un domaine, quel maillon a cédé, pourquoi, et qui doit agir.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.

Avec Qt %2, libunbound, ldns et OpenSSL.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>%1 (practice case) – Danescope</source>
        <translation>%1 (cas d’exercice) – Danescope</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <extracomment>A menu: the checks made so far.</extracomment>
        <translation>Hi&amp;storique</translation>
    </message>
    <message>
        <source>The record is on the clipboard.</source>
        <translation>L’enregistrement est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ModeCardWidget</name>
    <message>
        <source>Show the decision tables with the row that decided</source>
        <translation>Afficher les tables de décision avec la ligne qui a tranché</translation>
    </message>
</context>
<context>
    <name>danescope::ui::PasteChainDialog</name>
    <message>
        <source>Paste a certificate chain</source>
        <translation>Coller une chaîne de certificats</translation>
    </message>
    <message>
        <source>No connection to %1 was possible from here, so its certificate is not known. Run this command on a machine that can connect to it:</source>
        <extracomment>%1 is a mail host.</extracomment>
        <translation>Aucune connexion à %1 n’a été possible d’ici, son certificat reste donc inconnu. Exécutez cette commande sur une machine qui peut s’y connecter :</translation>
    </message>
    <message>
        <source>Paste all that it prints here. The certificates in it are held against the TLSA records as if the server had shown them now; the result is marked as pasted.</source>
        <translation>Collez ici tout ce qu’elle affiche. Les certificats qui s’y trouvent sont comparés aux enregistrements TLSA comme si le serveur venait de les présenter ; le résultat est marqué comme collé.</translation>
    </message>
    <message>
        <source>Output with the certificates</source>
        <translation>Sortie contenant les certificats</translation>
    </message>
    <message>
        <source>Use these certificates</source>
        <translation>Utiliser ces certificats</translation>
    </message>
    <message>
        <source>This is more than any server’s certificate chain.</source>
        <translation>C’est plus que n’en contient la chaîne d’un serveur.</translation>
    </message>
    <message>
        <source>There is no certificate in this text: no line “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Ce texte ne contient aucun certificat : pas de ligne « -----BEGIN CERTIFICATE----- ».</translation>
    </message>
    <message>
        <source>Certificate %1 of this text is cut off or damaged.</source>
        <extracomment>%1 counts the certificates of the text.</extracomment>
        <translation>Le certificat %1 de ce texte est tronqué ou abîmé.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::PlotFrame</name>
    <message>
        <source>Table</source>
        <extracomment>Switches from a plot to a table with the same rows.</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>Afficher les mêmes données sous forme de tableau</translation>
    </message>
    <message>
        <source>Point at a mark, or use the arrow keys, to read its numbers here.</source>
        <translation>Pointez un repère, ou utilisez les touches fléchées, pour lire ses valeurs ici.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::PracticeDialog</name>
    <message>
        <source>Practice cases</source>
        <translation>Cas d’exercice</translation>
    </message>
    <message>
        <source>Saved checks of a private practice network: each has one fault, or none, and one thing to learn. They open without any network.</source>
        <translation>Vérifications enregistrées sur un réseau d’exercice privé : chacune comporte une panne, ou aucune, et une leçon. Elles s’ouvrent sans aucun réseau.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the practice cases</source>
        <translation>Rechercher dans les cas d’exercice</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>Ce qu’il y a à apprendre</translation>
    </message>
    <message>
        <source>No practice case has these words.</source>
        <translation>Aucun cas d’exercice ne contient ces mots.</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Ouvrir le cas</translation>
    </message>
</context>
<context>
    <name>danescope::ui::QueryBar</name>
    <message>
        <source>&amp;Domain</source>
        <extracomment>Label of the field for the domain, with mnemonic.</extracomment>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>Domain, e-mail address or web address</source>
        <translation>Domaine, adresse e-mail ou adresse web</translation>
    </message>
    <message>
        <source>Domain to check</source>
        <translation>Domaine à vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Resolver: built-in</source>
        <extracomment>Button; how DNS questions are answered.</extracomment>
        <translation>Résolveur : intégré</translation>
    </message>
    <message numerus="yes">
        <source>Resolver: %n given</source>
        <translation>
            <numerusform>Résolveur : %n indiqué</numerusform>
            <numerusform>Résolveurs : %n indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button; opens the dialog that makes reports. Short.</extracomment>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>danescope::ui::RecordsPage</name>
    <message>
        <source>History and reports</source>
        <extracomment>Tab of the settings.</extracomment>
        <translation>Historique et rapports</translation>
    </message>
    <message>
        <source>&amp;Keep checks for</source>
        <translation>&amp;Conserver les vérifications</translation>
    </message>
    <message>
        <source>ever</source>
        <extracomment>How long checks are kept.</extracomment>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Older checks go when the program starts the next time.</source>
        <translation>Les vérifications plus anciennes disparaissent au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>&amp;Hide our network in reports</source>
        <translation>&amp;Masquer notre réseau dans les rapports</translation>
    </message>
    <message>
        <source>Hides our resolvers and this computer’s names and addresses in every format. The export dialog has the same switch.</source>
        <translation>Masque nos résolveurs ainsi que les noms et adresses de cet ordinateur, dans tous les formats. La fenêtre d’exportation a le même réglage.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ReportChoices</name>
    <message>
        <source>Text for a ticket</source>
        <translation>Texte pour un ticket</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <extracomment>A report format.</extracomment>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Saved check (JSON)</source>
        <extracomment>A report format: everything the check learnt.</extracomment>
        <translation>Vérification enregistrée (JSON)</translation>
    </message>
    <message>
        <source>Picture to scale (SVG)</source>
        <extracomment>A report format.</extracomment>
        <translation>Image vectorielle (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <extracomment>A report format.</extracomment>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Hide our network</source>
        <translation>&amp;Masquer notre réseau</translation>
    </message>
    <message>
        <source>Hides our resolvers and this computer’s names and addresses, everywhere in the report</source>
        <translation>Masque partout dans le rapport nos résolveurs ainsi que les noms et adresses de cet ordinateur</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ReportDesk</name>
    <message>
        <source>Saved: %1. The text for the ticket is on the clipboard.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Enregistré : %1. Le texte du ticket est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The text for the ticket is on the clipboard.</source>
        <translation>Le texte du ticket est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The report is being made; %1 cancels it.</source>
        <extracomment>Status bar, beside a bar of progress; %1 is a key.</extracomment>
        <translation>Le rapport est en préparation ; %1 l’annule.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled. Saved before: %1.</source>
        <translation>Annulé. Enregistré auparavant : %1.</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ResolverList</name>
    <message>
        <source>Add a resolver</source>
        <translation>Ajouter un résolveur</translation>
    </message>
    <message>
        <source>Address of the resolver</source>
        <translation>Adresse du résolveur</translation>
    </message>
    <message>
        <source>Priority; the lower number is asked first</source>
        <translation>Priorité ; le plus petit nombre est interrogé d’abord</translation>
    </message>
    <message>
        <source>Priority: the lower number is asked first</source>
        <translation>Priorité : le plus petit nombre est interrogé d’abord</translation>
    </message>
    <message>
        <source>This resolver hands on DNSSEC signatures</source>
        <translation>Ce résolveur transmet les signatures DNSSEC</translation>
    </message>
    <message>
        <source>Remove this resolver</source>
        <translation>Retirer ce résolveur</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ResolverPage</name>
    <message>
        <source>Resolvers</source>
        <extracomment>Tab of the settings.</extracomment>
        <translation>Résolveurs</translation>
    </message>
    <message>
        <source>&amp;Built-in: ask the name servers of each zone, from the root down</source>
        <translation>&amp;Intégré : interroger chaque zone, depuis la racine</translation>
    </message>
    <message>
        <source>T&amp;hese resolvers, as the gateway would:</source>
        <translation>Ces ré&amp;solveurs, comme le ferait la passerelle :</translation>
    </message>
    <message>
        <source>One a line, the most preferred first: an IP address, or address@port. Answers are validated here in any case.</source>
        <translation>Un par ligne, par ordre de préférence : une adresse IP, ou adresse@port. Les réponses sont validées ici dans tous les cas.</translation>
    </message>
    <message>
        <source>Resolvers, one a line</source>
        <translation>Résolveurs, un par ligne</translation>
    </message>
    <message>
        <source>Root servers: the built-in list.</source>
        <translation>Serveurs racine : la liste intégrée.</translation>
    </message>
    <message>
        <source>Root servers: from %1.</source>
        <translation>Serveurs racine : d’après %1.</translation>
    </message>
    <message numerus="yes">
        <source>Root trust anchors: %n.</source>
        <translation>
            <numerusform>Ancre de confiance de la racine : %n.</numerusform>
            <numerusform>Ancres de confiance de la racine : %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ResultPage</name>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Trace of the check</source>
        <translation>Trace de la vérification</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>What the gateway’s own daneverify would have printed</source>
        <translation>Ce que la commande daneverify de la passerelle aurait affiché</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>The check as text for a ticket</source>
        <translation>La vérification en texte pour un ticket</translation>
    </message>
    <message>
        <source>Copy the transcript</source>
        <translation>Copier la transcription</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>Texte pour un ticket</translation>
    </message>
    <message>
        <source>Copy the text for a ticket</source>
        <translation>Copier le texte pour un ticket</translation>
    </message>
    <message>
        <source>Texts about the check</source>
        <translation>Textes sur la vérification</translation>
    </message>
    <message>
        <source>Written when the check has ended.</source>
        <translation>Rédigé une fois la vérification terminée.</translation>
    </message>
    <message>
        <source>Details and gateway</source>
        <translation>Détails et passerelle</translation>
    </message>
    <message>
        <source>Our gateway</source>
        <translation>Notre passerelle</translation>
    </message>
    <message>
        <source>What would our gateway do?</source>
        <translation>Que ferait notre passerelle ?</translation>
    </message>
    <message>
        <source>Signature windows</source>
        <translation>Périodes de validité</translation>
    </message>
    <message>
        <source>When each signature and certificate begins and ends</source>
        <translation>Quand chaque signature et chaque certificat commence et se termine</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What ran when, what waited for what, and where the time went</source>
        <translation>Ce qui s’est exécuté quand, ce qui a attendu quoi, et où le temps est passé</translation>
    </message>
</context>
<context>
    <name>danescope::ui::SectionWidget</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Accessible name of a Copy button; %1 is the heading of what it copies.</extracomment>
        <translation>Copier : %1</translation>
    </message>
</context>
<context>
    <name>danescope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>danescope::ui::ShortcutsDialog</name>
    <message>
        <source>Check the typed domain</source>
        <translation>Vérifier le domaine saisi</translation>
    </message>
    <message>
        <source>Walk over the trace when it has the focus</source>
        <translation>Parcourir la trace quand elle a le focus</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Move a line of a list up or down</source>
        <translation>Monter ou descendre une ligne d’une liste</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Là où se trouve le focus</translation>
    </message>
    <message>
        <source>Go to the first or the last step of a path</source>
        <translation>Aller à la première ou à la dernière étape d’un chemin</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Aller à l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Aller à l’onglet suivant</translation>
    </message>
    <message>
        <source>Go to the first or the last step of the trace</source>
        <translation>Aller à la première ou à la dernière étape de la trace</translation>
    </message>
    <message>
        <source>Go to the next or the previous problem of the trace</source>
        <translation>Aller au problème suivant ou précédent de la trace</translation>
    </message>
    <message>
        <source>Show the whole trace at once</source>
        <translation>Afficher toute la trace</translation>
    </message>
</context>
<context>
    <name>danescope::ui::SupposedTimeDialog</name>
    <message>
        <source>Validate as of</source>
        <translation>Valider à la date du</translation>
    </message>
    <message>
        <source>What would this check say at another time? Signatures and certificates are judged again as of the time given, from what was learnt already; nothing is asked.</source>
        <translation>Que dirait cette vérification à un autre moment ? Les signatures et les certificats sont jugés à nouveau à la date indiquée, d’après ce qui a déjà été appris ; rien n’est demandé.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Date et heure (UTC)</translation>
    </message>
    <message>
        <source>Time to validate as of, in UTC</source>
        <translation>Date et heure de validation, en UTC</translation>
    </message>
    <message>
        <source>What the check did not ask for stays unknown, and records may have changed since.</source>
        <translation>Ce que la vérification n’a pas demandé reste inconnu, et les enregistrements peuvent avoir changé depuis.</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>danescope::ui::SuppositionBar</name>
    <message>
        <source>Supposed time: %1. Signatures and certificates are judged as of then.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Date supposée : %1. Les signatures et les certificats sont jugés à cette date.</translation>
    </message>
    <message>
        <source>The certificates of %1 were pasted; no connection showed them.</source>
        <extracomment>%1 is one or more mail hosts.</extracomment>
        <translation>Les certificats de %1 ont été collés ; aucune connexion ne les a montrés.</translation>
    </message>
    <message>
        <source>Show what the check found</source>
        <translation>Revenir au résultat de la vérification</translation>
    </message>
</context>
<context>
    <name>danescope::ui::TraceTreeModel</name>
    <message>
        <source>Step</source>
        <extracomment>Column of the trace&apos;s tree: path, step, zone or key.</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the trace&apos;s tree: OK, failed, not run.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Column of the trace&apos;s tree: address, time, what is broken.</extracomment>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>danescope::ui::TraceView</name>
    <message>
        <source>Trace as a picture</source>
        <extracomment>Accessible name of the picture that shows each step of the check.</extracomment>
        <translation>Trace sous forme d’image</translation>
    </message>
    <message>
        <source>Trace as a tree</source>
        <extracomment>Accessible name of the tree that shows each step of the check.</extracomment>
        <translation>Trace sous forme d’arbre</translation>
    </message>
</context>
<context>
    <name>danescope::ui::WelcomePanel</name>
    <message>
        <source>Will DANE let your mail through?</source>
        <translation>DANE laissera-t-il passer votre courrier ?</translation>
    </message>
    <message>
        <source>Type the domain you send to, an e-mail address or a web address above, and press Enter. Danescope asks what your mail gateway would ask, one link after the other:</source>
        <translation>Saisissez ci-dessus le domaine de destination, une adresse e-mail ou une adresse web, puis appuyez sur Entrée. Danescope pose les questions que poserait votre passerelle, maillon après maillon :</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A step of the check: the address records (A, AAAA) of a mail host.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation>TLSA</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>A step of the check: what the gateway does with the mail.</extracomment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>What happens to the mail</source>
        <translation>Ce qu’il advient du message</translation>
    </message>
    <message>
        <source>One plain sentence, and the row of the decision table, for Mandatory mode, Opportunistic mode and RFC 7672.</source>
        <translation>Une phrase claire et la ligne de la table de décision, pour le mode obligatoire, le mode opportuniste et la RFC 7672.</translation>
    </message>
    <message>
        <source>Where it broke, and why</source>
        <translation>Où cela a cédé, et pourquoi</translation>
    </message>
    <message>
        <source>Every mail host and address on a lane of its own, and the chain of trust up to the root of DNSSEC.</source>
        <translation>Chaque serveur et chaque adresse sur sa propre ligne, et la chaîne de confiance jusqu’à la racine de DNSSEC.</translation>
    </message>
    <message>
        <source>Who has to mend it</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Select a step to see what it means, who acts, and the records that prove it, ready for your ticket.</source>
        <translation>Sélectionnez une étape pour voir ce qu’elle signifie, qui doit agir et les enregistrements qui le prouvent, prêts pour votre ticket.</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>Ou essayez l’un de ceux-ci :</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Or learn from saved checks, without a network:</source>
        <translation>Ou apprenez à partir de vérifications enregistrées, sans réseau :</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>Cas d’exercice</translation>
    </message>
</context>
<context>
    <name>danescope::ui::WhatIfBox</name>
    <message>
        <source>What if one fact were otherwise?</source>
        <translation>Et si un fait était différent ?</translation>
    </message>
    <message>
        <source>Nothing to suppose before the check has a verdict.</source>
        <translation>Rien à supposer tant que la vérification n’a pas de verdict.</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>Le fait</translation>
    </message>
    <message>
        <source>Its supposed state</source>
        <translation>Son état supposé</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <extracomment>The fact as the check found it; %1 is its state, such as &quot;secure&quot;.</extracomment>
        <translation>constaté : %1</translation>
    </message>
    <message>
        <source>supposed: %1</source>
        <extracomment>%1 is a state, such as &quot;bogus&quot;.</extracomment>
        <translation>supposé : %1</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Type a domain, an e-mail address or a web address.</source>
        <translation>Saisissez un domaine, une adresse e-mail ou une adresse web.</translation>
    </message>
    <message>
        <source>This name is too long: a domain has at most 253 characters.</source>
        <translation>Ce nom est trop long : un domaine compte au plus 253 caractères.</translation>
    </message>
    <message>
        <source>One part of this name is too long: at most 63 characters may stand between two dots.</source>
        <translation>Une partie de ce nom est trop longue : 63 caractères au plus entre deux points.</translation>
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
        <translation>Ce nom de domaine internationalisé n’est pas valide : il contient des lettres ou des signes qui n’y ont pas leur place.</translation>
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
    <message>
        <source>Checking %1…</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>Asking the DNS which servers take its mail.</source>
        <translation>Le DNS indique quels serveurs reçoivent son courrier.</translation>
    </message>
    <message>
        <source>Looking up the servers’ addresses and TLSA records.</source>
        <translation>Recherche des adresses des serveurs et de leurs enregistrements TLSA.</translation>
    </message>
    <message>
        <source>Looking at the servers’ certificates.</source>
        <translation>Examen des certificats des serveurs.</translation>
    </message>
    <message>
        <source>Nothing was checked: there is no usable root trust anchor.</source>
        <translation>Rien n’a été vérifié : aucune ancre de confiance de la racine n’est utilisable.</translation>
    </message>
    <message>
        <source>Choose a file with DS or DNSKEY records of the root, or go back to the built-in trust anchors.</source>
        <translation>Choisissez un fichier contenant des enregistrements DS ou DNSKEY de la racine, ou revenez aux ancres de confiance intégrées.</translation>
    </message>
    <message>
        <source>Nothing was checked: the resolver settings can’t be used.</source>
        <translation>Rien n’a été vérifié : les réglages du résolveur sont inutilisables.</translation>
    </message>
    <message>
        <source>Correct the resolver addresses or the root hints file, or go back to the built-in recursion.</source>
        <translation>Corrigez les adresses des résolveurs ou le fichier des serveurs racine, ou revenez à la récursion intégrée.</translation>
    </message>
    <message>
        <source>Nothing can be said about %1: the root of the DNS could not be validated from here.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>On ne peut rien dire de %1 : la racine du DNS n’a pas pu être validée d’ici.</translation>
    </message>
    <message>
        <source>Try another resolver or the built-in recursion, and make sure that the clock and the trust anchors are right.</source>
        <translation>Essayez un autre résolveur ou la récursion intégrée, et assurez-vous que l’horloge et les ancres de confiance sont justes.</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>La vérification de %1 a été annulée.</translation>
    </message>
    <message>
        <source>What was learnt so far stays on the screen. Check again for a verdict.</source>
        <translation>Ce qui a été appris jusque-là reste affiché. Relancez la vérification pour obtenir un verdict.</translation>
    </message>
    <message>
        <source>The time for the check of %1 ran out before a verdict.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le temps imparti à la vérification de %1 s’est écoulé avant un verdict.</translation>
    </message>
    <message>
        <source>The steps that are still open show what did not answer. Check again, or allow more time.</source>
        <translation>Les étapes restées ouvertes montrent ce qui n’a pas répondu. Relancez la vérification ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>There is no verdict for %1.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Il n’y a pas de verdict pour %1.</translation>
    </message>
    <message>
        <source>The steps below show what is known. Check again.</source>
        <translation>Les étapes ci-dessous montrent ce que l’on sait. Relancez la vérification.</translation>
    </message>
    <message>
        <source>Nothing can be said about %1: no DNS question was answered.</source>
        <translation>On ne peut rien dire de %1 : aucune requête DNS n’a reçu de réponse.</translation>
    </message>
    <message>
        <source>Check this computer’s network connection. Where only certain resolvers are allowed, choose one of them and check again.</source>
        <translation>Vérifiez la connexion réseau de cet ordinateur. Si seuls certains résolveurs sont autorisés, choisissez l’un d’eux et relancez la vérification.</translation>
    </message>
    <message>
        <source>Whether mail to %1 is delivered could not be told: no mail server can be reached from here on port %2.</source>
        <extracomment>%1 a domain, %2 a port number.</extracomment>
        <translation>Impossible de dire si le courrier pour %1 est remis : aucun serveur de messagerie n’est joignable d’ici sur le port %2.</translation>
    </message>
    <message>
        <source>What the DNS says stands; only the certificates are open. If they match, mail is delivered; if not, it waits. Check from a network that may use this port, such as the gateway’s own.</source>
        <translation>Ce que dit le DNS reste valable ; seuls les certificats restent à voir. S’ils correspondent, le message est remis ; sinon, il attend. Vérifiez depuis un réseau qui peut utiliser ce port, par exemple celui de la passerelle.</translation>
    </message>
    <message>
        <source>Mail to %1 is delivered: every server proves its identity with DANE.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le courrier pour %1 est remis : chaque serveur prouve son identité avec DANE.</translation>
    </message>
    <message>
        <source>Mail to %1 is delivered: in Mandatory mode with DANE, in Opportunistic mode by an earlier server over ordinary TLS.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le courrier pour %1 est remis : avec DANE en mode obligatoire, par un serveur précédent et un TLS ordinaire en mode opportuniste.</translation>
    </message>
    <message>
        <source>Mail to %1 is delivered without DANE in Opportunistic mode, and not delivered in Mandatory mode.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le courrier pour %1 est remis sans DANE en mode opportuniste, et n’est pas remis en mode obligatoire.</translation>
    </message>
    <message>
        <source>Mail to %1 stays in the queue in both modes.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le courrier pour %1 reste en file d’attente dans les deux modes.</translation>
    </message>
    <message>
        <source>The marked steps below show where it fails.</source>
        <translation>Les étapes signalées ci-dessous montrent où cela échoue.</translation>
    </message>
    <message>
        <source>Mail to %1 stays in the queue. %2</source>
        <extracomment>%1 a domain, %2 a whole sentence that says why.</extracomment>
        <translation>Le courrier pour %1 reste en file d’attente. %2</translation>
    </message>
    <message>
        <source>Mail to %1 is returned to its sender. %2</source>
        <extracomment>%1 a domain, %2 a whole sentence that says why.</extracomment>
        <translation>Le courrier pour %1 est renvoyé à l’expéditeur. %2</translation>
    </message>
    <message>
        <source>What happens to mail for %1 could not be told. %2</source>
        <extracomment>%1 a domain, %2 a whole sentence that says why.</extracomment>
        <translation>Impossible de dire ce qu’il advient du courrier pour %1. %2</translation>
    </message>
    <message>
        <source>{zone} is not protected by DNSSEC.</source>
        <extracomment>Title of the finding delegation-unsigned; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} n’est pas protégé par DNSSEC.</translation>
    </message>
    <message>
        <source>Its parent zone proves that there is no DS record, so nothing below it can be proven and DANE can’t be used.</source>
        <translation>Sa zone parente prouve qu’il n’y a pas d’enregistrement DS : rien de ce qui se trouve en dessous ne peut être prouvé, et DANE n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Nothing is broken: use Mandatory only for domains that publish DANE.</source>
        <translation>Rien n’est en panne : réservez le mode obligatoire aux domaines qui publient DANE.</translation>
    </message>
    <message>
        <source>{zone} is signed, but its parent publishes no DS record.</source>
        <extracomment>Title of the finding ds-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} est signée, mais sa zone parente ne publie pas d’enregistrement DS.</translation>
    </message>
    <message>
        <source>Without the DS record the signatures can’t be trusted, so the zone counts as unsigned and DANE has no effect.</source>
        <translation>Sans l’enregistrement DS, les signatures ne valent rien : la zone compte comme non signée et DANE reste sans effet.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator hands the DS record of {zone} to the registrar, who publishes it in the parent zone.</source>
        <translation>L’opérateur DNS du domaine transmet l’enregistrement DS de {zone} au bureau d’enregistrement, qui le publie dans la zone parente.</translation>
    </message>
    <message>
        <source>The DS record has to name key {key_tag}.</source>
        <translation>L’enregistrement DS doit désigner la clé {key_tag}.</translation>
    </message>
    <message>
        <source>The DS record of {zone} carries a wrong key tag.</source>
        <extracomment>Title of the finding ds-key-tag-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>L’enregistrement DS de {zone} porte un mauvais identifiant de clé.</translation>
    </message>
    <message>
        <source>Its digest fits a key of the zone, its key tag does not, so a validating sender can’t join the two and must treat everything below as forged.</source>
        <translation>Son empreinte correspond à une clé de la zone, mais pas son identifiant ; un expéditeur qui valide ne peut pas faire le lien et doit tout considérer comme falsifié.</translation>
    </message>
    <message>
        <source>The domain’s registrar publishes the DS record of {zone} again, with the right key tag.</source>
        <translation>Le bureau d’enregistrement du domaine publie de nouveau l’enregistrement DS de {zone}, avec le bon identifiant de clé.</translation>
    </message>
    <message>
        <source>Published: {actual}. With this value the chain verifies: {expected}.</source>
        <translation>Publié : {actual}. Avec cette valeur, la chaîne est valide : {expected}.</translation>
    </message>
    <message>
        <source>With this record the chain verifies: {expected}.</source>
        <translation>Avec cet enregistrement, la chaîne est valide : {expected}.</translation>
    </message>
    <message>
        <source>What is left of DNSSEC there: {actual}.</source>
        <translation>Ce qui y reste de DNSSEC : {actual}.</translation>
    </message>
    <message>
        <source>Published: {actual}.</source>
        <translation>Publié : {actual}.</translation>
    </message>
    <message>
        <source>The DS record of {zone} carries a wrong algorithm number.</source>
        <extracomment>Title of the finding ds-algorithm-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>L’enregistrement DS de {zone} porte un mauvais numéro d’algorithme.</translation>
    </message>
    <message>
        <source>Its digest fits key {key_tag}, its algorithm does not, so a validating sender must treat everything below as forged.</source>
        <translation>Son empreinte correspond à la clé {key_tag}, mais pas son algorithme ; un expéditeur qui valide doit tout considérer comme falsifié.</translation>
    </message>
    <message>
        <source>The domain’s registrar publishes the DS record of {zone} again, with the right algorithm number.</source>
        <translation>Le bureau d’enregistrement du domaine publie de nouveau l’enregistrement DS de {zone}, avec le bon numéro d’algorithme.</translation>
    </message>
    <message>
        <source>The DS record of {zone} does not fit the key it names.</source>
        <extracomment>Title of the finding ds-digest-mismatch; names in braces are filled in and stay as they are.</extracomment>
        <translation>L’enregistrement DS de {zone} ne correspond pas à la clé qu’il désigne.</translation>
    </message>
    <message>
        <source>The parent publishes a digest of key {key_tag} that differs from the digest of the key the zone serves.</source>
        <translation>La zone parente publie pour la clé {key_tag} une empreinte différente de celle de la clé servie par la zone.</translation>
    </message>
    <message>
        <source>The domain’s registrar publishes the DS record that belongs to the present key of {zone}.</source>
        <translation>Le bureau d’enregistrement du domaine publie l’enregistrement DS qui correspond à la clé actuelle de {zone}.</translation>
    </message>
    <message>
        <source>Key {key_tag}, algorithm {algorithm}, digest type {digest_type}.</source>
        <translation>Clé {key_tag}, algorithme {algorithm}, type d’empreinte {digest_type}.</translation>
    </message>
    <message>
        <source>The DS records of {zone} name only algorithms that can’t be used.</source>
        <extracomment>Title of the finding ds-algorithm-unsupported; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les enregistrements DS de {zone} ne désignent que des algorithmes inutilisables.</translation>
    </message>
    <message>
        <source>A validator that knows none of the algorithms counts the zone as unsigned, so DANE has no effect there.</source>
        <translation>Un validateur qui ne connaît aucun de ces algorithmes compte la zone comme non signée ; DANE y reste sans effet.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs {zone} with a common algorithm, such as 13, and has the registrar publish its DS record.</source>
        <translation>L’opérateur DNS du domaine signe {zone} avec un algorithme courant, par exemple 13, et fait publier son enregistrement DS par le bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>Algorithm {algorithm}.</source>
        <translation>Algorithme {algorithm}.</translation>
    </message>
    <message>
        <source>The DS records of {zone} use only digest types that can’t be checked.</source>
        <extracomment>Title of the finding ds-digest-type-unsupported; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les enregistrements DS de {zone} n’utilisent que des types d’empreinte impossibles à vérifier.</translation>
    </message>
    <message>
        <source>A validator that knows none of the digest types counts the zone as unsigned, so DANE has no effect there.</source>
        <translation>Un validateur qui ne connaît aucun de ces types compte la zone comme non signée ; DANE y reste sans effet.</translation>
    </message>
    <message>
        <source>The domain’s registrar publishes a DS record of {zone} with digest type 2 (SHA-256).</source>
        <translation>Le bureau d’enregistrement du domaine publie pour {zone} un enregistrement DS avec le type d’empreinte 2 (SHA-256).</translation>
    </message>
    <message>
        <source>Digest type {digest_type}.</source>
        <translation>Type d’empreinte {digest_type}.</translation>
    </message>
    <message>
        <source>The key that the DS record of {zone} names is gone.</source>
        <extracomment>Title of the finding ds-key-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>La clé désignée par l’enregistrement DS de {zone} a disparu.</translation>
    </message>
    <message>
        <source>The parent vouches for key {key_tag}, but the zone does not serve that key, so its other keys can’t be trusted.</source>
        <translation>La zone parente se porte garante de la clé {key_tag}, mais la zone ne la sert plus ; ses autres clés ne sont donc pas dignes de confiance.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator puts key {key_tag} back into {zone}, or has the registrar publish the DS record of the present key.</source>
        <translation>L’opérateur DNS du domaine remet la clé {key_tag} dans {zone}, ou fait publier par le bureau d’enregistrement l’enregistrement DS de la clé actuelle.</translation>
    </message>
    <message>
        <source>The DS record of {zone} belongs to keys it no longer has.</source>
        <extracomment>Title of the finding ds-stale; names in braces are filled in and stay as they are.</extracomment>
        <translation>L’enregistrement DS de {zone} correspond à des clés qu’elle n’a plus.</translation>
    </message>
    <message>
        <source>The keys were changed and the parent zone was not told: it still names key {key_tag}, so no present key can be trusted.</source>
        <translation>Les clés ont changé sans que la zone parente en soit informée : elle désigne encore la clé {key_tag}, et aucune clé actuelle n’est digne de confiance.</translation>
    </message>
    <message>
        <source>The domain’s registrar replaces the DS record of {zone} with the one of its present key.</source>
        <translation>Le bureau d’enregistrement du domaine remplace l’enregistrement DS de {zone} par celui de la clé actuelle.</translation>
    </message>
    <message>
        <source>The DS record of {zone} names a revoked key.</source>
        <extracomment>Title of the finding ds-to-revoked-key; names in braces are filled in and stay as they are.</extracomment>
        <translation>L’enregistrement DS de {zone} désigne une clé révoquée.</translation>
    </message>
    <message>
        <source>Key {key_tag} carries the revoke flag and vouches for nothing any more.</source>
        <translation>La clé {key_tag} porte l’indicateur de révocation et ne garantit plus rien.</translation>
    </message>
    <message>
        <source>The domain’s registrar replaces the DS record of {zone} with the one of a key in use.</source>
        <translation>Le bureau d’enregistrement du domaine remplace l’enregistrement DS de {zone} par celui d’une clé en service.</translation>
    </message>
    <message>
        <source>{zone} has a DS record but no keys.</source>
        <extracomment>Title of the finding dnskey-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} a un enregistrement DS mais aucune clé.</translation>
    </message>
    <message>
        <source>The parent says that the zone is signed, yet its servers give out no DNSKEY records, so a validating sender must treat its data as forged.</source>
        <translation>La zone parente déclare que la zone est signée, mais ses serveurs ne donnent aucun enregistrement DNSKEY ; un expéditeur qui valide doit donc considérer ses données comme falsifiées.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs {zone} again, or has the registrar remove the DS record.</source>
        <translation>L’opérateur DNS du domaine signe de nouveau {zone}, ou fait retirer l’enregistrement DS par le bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>The keys of {zone} are not signed.</source>
        <extracomment>Title of the finding dnskey-unsigned; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les clés de {zone} ne sont pas signées.</translation>
    </message>
    <message>
        <source>The zone serves its DNSKEY records without any signature, so none of its keys can be trusted.</source>
        <translation>La zone sert ses enregistrements DNSKEY sans aucune signature ; aucune de ses clés n’est digne de confiance.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator has to sign {zone} again, its keys included.</source>
        <translation>L’opérateur DNS du domaine doit signer de nouveau {zone}, clés comprises.</translation>
    </message>
    <message>
        <source>The keys of {zone} are not signed by the key the parent names.</source>
        <extracomment>Title of the finding dnskey-ksk-signature-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les clés de {zone} ne sont pas signées par la clé que désigne la zone parente.</translation>
    </message>
    <message>
        <source>Other signatures are there, but the one of key {key_tag}, which the DS record vouches for, is missing.</source>
        <translation>D’autres signatures sont présentes, mais il manque celle de la clé {key_tag}, que garantit l’enregistrement DS.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs the keys of {zone} with key {key_tag} again.</source>
        <translation>L’opérateur DNS du domaine signe de nouveau les clés de {zone} avec la clé {key_tag}.</translation>
    </message>
    <message>
        <source>The decisive signature on the keys of {zone} does not verify.</source>
        <extracomment>Title of the finding dnskey-ksk-signature-invalid; names in braces are filled in and stay as they are.</extracomment>
        <translation>La signature décisive sur les clés de {zone} n’est pas valide.</translation>
    </message>
    <message>
        <source>The signature of key {key_tag}, which the DS record vouches for, is damaged; another signature over the same keys is good.</source>
        <translation>La signature de la clé {key_tag}, que garantit l’enregistrement DS, est endommagée ; une autre signature sur les mêmes clés est bonne.</translation>
    </message>
    <message>
        <source>No signature on the keys of {zone} verifies.</source>
        <extracomment>Title of the finding dnskey-signatures-invalid; names in braces are filled in and stay as they are.</extracomment>
        <translation>Aucune signature sur les clés de {zone} n’est valide.</translation>
    </message>
    <message>
        <source>The set of keys was changed after it was signed, or its signatures are damaged.</source>
        <translation>Le jeu de clés a été modifié après la signature, ou ses signatures sont endommagées.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator has to sign {zone} again.</source>
        <translation>L’opérateur DNS du domaine doit signer de nouveau {zone}.</translation>
    </message>
    <message>
        <source>The key-signing key of {zone} was removed.</source>
        <extracomment>Title of the finding ksk-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>La clé de signature de clés (KSK) de {zone} a été retirée.</translation>
    </message>
    <message>
        <source>The DS record and the signatures name key {key_tag}, but the zone no longer serves it.</source>
        <translation>L’enregistrement DS et les signatures désignent la clé {key_tag}, mais la zone ne la sert plus.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator puts key {key_tag} back into {zone}, or completes the rollover with a new DS record.</source>
        <translation>L’opérateur DNS du domaine remet la clé {key_tag} dans {zone}, ou achève le renouvellement avec un nouvel enregistrement DS.</translation>
    </message>
    <message>
        <source>The zone-signing key of {zone} was removed.</source>
        <extracomment>Title of the finding zsk-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>La clé de signature de zone (ZSK) de {zone} a été retirée.</translation>
    </message>
    <message>
        <source>The records are signed with key {key_tag}, but the zone no longer serves it, so the signatures can’t be checked.</source>
        <translation>Les enregistrements sont signés avec la clé {key_tag}, mais la zone ne la sert plus ; les signatures ne peuvent pas être vérifiées.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator puts key {key_tag} back into {zone}, or signs the zone with a key it serves.</source>
        <translation>L’opérateur DNS du domaine remet la clé {key_tag} dans {zone}, ou signe la zone avec une clé qu’elle sert.</translation>
    </message>
    <message>
        <source>The key-signing key of {zone} is not the one the parent names.</source>
        <extracomment>Title of the finding ksk-altered; names in braces are filled in and stay as they are.</extracomment>
        <translation>La clé de signature de clés (KSK) de {zone} n’est pas celle que désigne la zone parente.</translation>
    </message>
    <message>
        <source>Where key {key_tag} should stand, another key stands: it was replaced or damaged.</source>
        <translation>À la place de la clé {key_tag} se trouve une autre clé : elle a été remplacée ou endommagée.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator restores key {key_tag} in {zone}, or completes the rollover with a new DS record.</source>
        <translation>L’opérateur DNS du domaine rétablit la clé {key_tag} dans {zone}, ou achève le renouvellement avec un nouvel enregistrement DS.</translation>
    </message>
    <message>
        <source>The zone-signing key of {zone} is not the one that signed.</source>
        <extracomment>Title of the finding zsk-altered; names in braces are filled in and stay as they are.</extracomment>
        <translation>La clé de signature de zone (ZSK) de {zone} n’est pas celle qui a signé.</translation>
    </message>
    <message>
        <source>Where key {key_tag} should stand, another key stands: it was replaced or damaged, and the signatures no longer verify.</source>
        <translation>À la place de la clé {key_tag} se trouve une autre clé : elle a été remplacée ou endommagée, et les signatures ne sont plus valides.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator restores key {key_tag} in {zone}, or signs the zone with its present key.</source>
        <translation>L’opérateur DNS du domaine rétablit la clé {key_tag} dans {zone}, ou signe la zone avec sa clé actuelle.</translation>
    </message>
    <message>
        <source>A signing key of {zone} is not marked as a zone key.</source>
        <extracomment>Title of the finding key-zone-bit-unset; names in braces are filled in and stay as they are.</extracomment>
        <translation>Une clé de signature de {zone} n’est pas marquée comme clé de zone.</translation>
    </message>
    <message>
        <source>Key {key_tag} has lost its zone-key flag, so its signatures must not be used.</source>
        <translation>La clé {key_tag} a perdu son indicateur de clé de zone ; ses signatures ne doivent pas être utilisées.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator sets the flags of the key back to 256 or 257 and signs {zone} again.</source>
        <translation>L’opérateur DNS du domaine remet les indicateurs de la clé à 256 ou 257 et signe de nouveau {zone}.</translation>
    </message>
    <message>
        <source>Key {key_tag}, role: {name}.</source>
        <translation>Clé {key_tag}, rôle : {name}.</translation>
    </message>
    <message>
        <source>A key of {zone} carries a wrong algorithm number.</source>
        <extracomment>Title of the finding key-algorithm-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>Une clé de {zone} porte un mauvais numéro d’algorithme.</translation>
    </message>
    <message>
        <source>With its algorithm set right, key {key_tag} verifies the set of keys: only that field was changed.</source>
        <translation>Avec le bon algorithme, la clé {key_tag} valide le jeu de clés : seul ce champ a été modifié.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator restores the algorithm number of the key and signs {zone} again.</source>
        <translation>L’opérateur DNS du domaine rétablit le numéro d’algorithme de la clé et signe de nouveau {zone}.</translation>
    </message>
    <message>
        <source>{zone} is signed with an algorithm that can’t be checked here.</source>
        <extracomment>Title of the finding key-algorithm-unsupported; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} est signée avec un algorithme impossible à vérifier ici.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs {zone} with a common algorithm, such as 13.</source>
        <translation>L’opérateur DNS du domaine signe {zone} avec un algorithme courant, par exemple 13.</translation>
    </message>
    <message>
        <source>The signing key of {zone} is revoked.</source>
        <extracomment>Title of the finding key-revoked; names in braces are filled in and stay as they are.</extracomment>
        <translation>La clé de signature de {zone} est révoquée.</translation>
    </message>
    <message>
        <source>Key {key_tag} carries the revoke flag, so its signatures vouch for nothing any more.</source>
        <translation>La clé {key_tag} porte l’indicateur de révocation ; ses signatures ne garantissent plus rien.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs {zone} with a key in use and has its DS record published.</source>
        <translation>L’opérateur DNS du domaine signe {zone} avec une clé en service et fait publier son enregistrement DS.</translation>
    </message>
    <message>
        <source>{zone} should be signed, but its servers answer without signatures.</source>
        <extracomment>Title of the finding zone-served-unsigned; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} devrait être signée, mais ses serveurs répondent sans signature.</translation>
    </message>
    <message>
        <source>The parent publishes a DS record, so a validating sender must treat every unsigned answer of the zone as forged.</source>
        <translation>La zone parente publie un enregistrement DS ; un expéditeur qui valide doit donc considérer toute réponse non signée de la zone comme falsifiée.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator loads the signed zone {zone} on all its servers, or has the registrar remove the DS record.</source>
        <translation>L’opérateur DNS du domaine charge la zone signée {zone} sur tous ses serveurs, ou fait retirer l’enregistrement DS par le bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>The root’s keys match none of the trust anchors used here.</source>
        <extracomment>Title of the finding trust-anchor-mismatch; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les clés de la racine ne correspondent à aucune ancre de confiance utilisée ici.</translation>
    </message>
    <message>
        <source>Without a matching trust anchor nothing can be validated: the anchors here are out of date, or the answers do not come from the real root.</source>
        <translation>Sans ancre de confiance correspondante, rien ne peut être validé : les ancres sont périmées, ou les réponses ne viennent pas de la vraie racine.</translation>
    </message>
    <message>
        <source>Your network’s administrator updates the trust anchors on this computer and on the gateway, and checks that DNS questions are not redirected.</source>
        <translation>Votre administrateur réseau met à jour les ancres de confiance sur cet ordinateur et sur la passerelle, et vérifie que les requêtes DNS ne sont pas détournées.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong.</source>
        <extracomment>Title of the finding clock-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>L’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Signatures of several unrelated zones, the root among them, seem out of date here, so nothing can be judged.</source>
        <translation>Les signatures de plusieurs zones sans rapport, dont la racine, paraissent périmées ici ; rien ne peut être jugé.</translation>
    </message>
    <message>
        <source>Your network’s administrator sets the clock of this computer right; then check again.</source>
        <translation>Votre administrateur réseau règle l’horloge de cet ordinateur ; relancez ensuite la vérification.</translation>
    </message>
    <message>
        <source>Two ways of validating {type} at {name} do not agree.</source>
        <extracomment>Title of the finding validator-disagrees; names in braces are filled in and stay as they are.</extracomment>
        <translation>Deux méthodes de validation de {type} pour {name} ne concordent pas.</translation>
    </message>
    <message>
        <source>The decision follows the validating library; the walk along the chain of trust, which explains it, comes to another result.</source>
        <translation>La décision suit la bibliothèque de validation ; le parcours de la chaîne de confiance, qui l’explique, aboutit à un autre résultat.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <extracomment>Title of the finding smtp-refused; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} refuse la connexion.</translation>
    </message>
    <message>
        <source>Nothing listens on port {port} at {server}, so its certificate can’t be checked.</source>
        <translation>Rien n’écoute sur le port {port} de {server} ; son certificat ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>The mail host’s administrator starts the mail service on {host}, or the firewall there lets your gateway in.</source>
        <translation>L’administrateur du serveur de messagerie démarre le service sur {host}, ou y autorise votre passerelle dans le pare-feu.</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}.</source>
        <extracomment>Title of the finding smtp-timeout; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} ne répond pas sur le port {port}.</translation>
    </message>
    <message>
        <source>No reply came from {server} in time, so its certificate can’t be checked. The server may be down, or a firewall drops the connection.</source>
        <translation>Aucune réponse de {server} dans le délai ; son certificat ne peut pas être vérifié. Le serveur est peut-être en panne, ou un pare-feu bloque la connexion.</translation>
    </message>
    <message>
        <source>The mail host’s administrator checks {host}; check also that this network may use port {port}.</source>
        <translation>L’administrateur du serveur de messagerie vérifie {host} ; vérifiez aussi que ce réseau peut utiliser le port {port}.</translation>
    </message>
    <message>
        <source>This network does not let mail connections out.</source>
        <extracomment>Title of the finding port-25-blocked-here; names in braces are filled in and stay as they are.</extracomment>
        <translation>Ce réseau ne laisse pas sortir les connexions de messagerie.</translation>
    </message>
    <message>
        <source>No mail server answers on port {port} from here, so the certificates can’t be checked. What the DNS says still stands.</source>
        <translation>Aucun serveur de messagerie ne répond d’ici sur le port {port} ; les certificats ne peuvent pas être vérifiés. Ce que dit le DNS reste valable.</translation>
    </message>
    <message>
        <source>Check from a network that may use port {port}, such as the gateway’s own, or ask your network’s administrator to open it.</source>
        <translation>Vérifiez depuis un réseau qui peut utiliser le port {port}, par exemple celui de la passerelle, ou demandez à votre administrateur réseau de l’ouvrir.</translation>
    </message>
    <message>
        <source>{host} rejects the connection.</source>
        <extracomment>Title of the finding smtp-rejects; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} rejette la connexion.</translation>
    </message>
    <message>
        <source>It greets with a permanent error (5xx), so no mail gets that far and its certificate can’t be checked.</source>
        <translation>Il accueille avec une erreur permanente (5xx) : aucun message n’arrive jusque-là et son certificat ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>The mail host’s administrator finds out why {host} rejects connections, such as a block list.</source>
        <translation>L’administrateur du serveur de messagerie cherche pourquoi {host} rejette les connexions, par exemple une liste de blocage.</translation>
    </message>
    <message>
        <source>The server {server} said: {actual}</source>
        <translation>Le serveur {server} a répondu : {actual}</translation>
    </message>
    <message>
        <source>{host} is not ready to take mail.</source>
        <extracomment>Title of the finding smtp-busy; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} n’est pas prêt à recevoir du courrier.</translation>
    </message>
    <message>
        <source>It greets with a temporary error (4xx); a sender tries again later.</source>
        <translation>Il accueille avec une erreur temporaire (4xx) ; un expéditeur réessaie plus tard.</translation>
    </message>
    <message>
        <source>The mail host’s administrator looks at the load of {host} if this goes on; check again in a while.</source>
        <translation>L’administrateur du serveur de messagerie examine la charge de {host} si cela persiste ; relancez la vérification plus tard.</translation>
    </message>
    <message>
        <source>{host} does not speak SMTP.</source>
        <extracomment>Title of the finding smtp-garbage; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} ne parle pas SMTP.</translation>
    </message>
    <message>
        <source>What comes from {server} on port {port} is not a mail server’s reply, or it never ends.</source>
        <translation>Ce qui vient de {server} sur le port {port} n’est pas une réponse de serveur de messagerie, ou ne se termine jamais.</translation>
    </message>
    <message>
        <source>The mail host’s administrator checks what runs on port {port} of {host}.</source>
        <translation>L’administrateur du serveur de messagerie vérifie ce qui fonctionne sur le port {port} de {host}.</translation>
    </message>
    <message>
        <source>{host} does not offer encryption (STARTTLS).</source>
        <extracomment>Title of the finding starttls-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} ne propose pas de chiffrement (STARTTLS).</translation>
    </message>
    <message>
        <source>It publishes TLSA records, which promise TLS, but does not offer STARTTLS; a device on the way may be removing it.</source>
        <translation>Il publie des enregistrements TLSA, qui promettent TLS, mais ne propose pas STARTTLS ; un équipement sur le trajet le retire peut-être.</translation>
    </message>
    <message>
        <source>The mail host’s administrator turns STARTTLS on at {host} or withdraws the TLSA records.</source>
        <translation>L’administrateur du serveur de messagerie active STARTTLS sur {host} ou retire les enregistrements TLSA.</translation>
    </message>
    <message>
        <source>Address: {server}.</source>
        <translation>Adresse : {server}.</translation>
    </message>
    <message>
        <source>{host} offers encryption (STARTTLS) and then refuses it.</source>
        <extracomment>Title of the finding starttls-refused; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} propose le chiffrement (STARTTLS), puis le refuse.</translation>
    </message>
    <message>
        <source>Without TLS the certificate can’t be shown, and mail must not be sent.</source>
        <translation>Sans TLS, le certificat ne peut pas être présenté, et le message ne doit pas être envoyé.</translation>
    </message>
    <message>
        <source>The mail host’s administrator mends the TLS settings of {host}; often its certificate or key can’t be read.</source>
        <translation>L’administrateur du serveur de messagerie corrige les réglages TLS de {host} ; souvent, le certificat ou la clé est illisible.</translation>
    </message>
    <message>
        <source>Somebody spoke in between while {host} was starting encryption.</source>
        <extracomment>Title of the finding starttls-injection; names in braces are filled in and stay as they are.</extracomment>
        <translation>Quelqu’un s’est immiscé pendant que {host} activait le chiffrement.</translation>
    </message>
    <message>
        <source>Plain text arrived after the server agreed to STARTTLS and before TLS began. That is how an attack looks, or a faulty server.</source>
        <translation>Du texte en clair est arrivé après l’accord STARTTLS et avant le début de TLS. C’est la marque d’une attaque, ou d’un serveur défectueux.</translation>
    </message>
    <message>
        <source>The mail host’s administrator updates the software of {host} and looks for a device that alters connections.</source>
        <translation>L’administrateur du serveur de messagerie met à jour le logiciel de {host} et recherche un équipement qui altère les connexions.</translation>
    </message>
    <message>
        <source>The TLS handshake with {host} broke off.</source>
        <extracomment>Title of the finding tls-handshake-failed; names in braces are filled in and stay as they are.</extracomment>
        <translation>La négociation TLS avec {host} a échoué.</translation>
    </message>
    <message>
        <source>No encrypted connection came about, so the certificate could not be proven.</source>
        <translation>Aucune connexion chiffrée n’a été établie ; le certificat n’a donc pas pu être prouvé.</translation>
    </message>
    <message>
        <source>The mail host’s administrator checks the TLS versions, ciphers and certificate of {host}.</source>
        <translation>L’administrateur du serveur de messagerie vérifie les versions de TLS, les suites de chiffrement et le certificat de {host}.</translation>
    </message>
    <message>
        <source>The TLS library reports for {server}: {actual}</source>
        <translation>La bibliothèque TLS signale pour {server} : {actual}</translation>
    </message>
    <message>
        <source>{host} speaks only outdated TLS.</source>
        <extracomment>Title of the finding tls-too-old; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} ne parle qu’un TLS obsolète.</translation>
    </message>
    <message>
        <source>DANE needs TLS 1.2 or later; the server offers {actual}.</source>
        <translation>DANE exige TLS 1.2 ou plus récent ; le serveur propose {actual}.</translation>
    </message>
    <message>
        <source>The mail host’s administrator turns TLS 1.2 and 1.3 on at {host}.</source>
        <translation>L’administrateur du serveur de messagerie active TLS 1.2 et 1.3 sur {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} matches none of its TLSA records.</source>
        <extracomment>Title of the finding certificate-no-match; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le certificat de {host} ne correspond à aucun de ses enregistrements TLSA.</translation>
    </message>
    <message>
        <source>The server most likely got a new certificate before the TLSA record was updated.</source>
        <translation>Le plus probable : le certificat a été renouvelé avant la mise à jour de l’enregistrement TLSA.</translation>
    </message>
    <message>
        <source>The mail host’s administrator publishes the TLSA record that fits first, and switches certificates only after the old record’s TTL has passed.</source>
        <translation>L’administrateur du serveur de messagerie publie d’abord l’enregistrement TLSA qui convient et ne change de certificat qu’une fois le TTL de l’ancien écoulé.</translation>
    </message>
    <message>
        <source>{host} does not send the issuer’s certificate that its TLSA record names.</source>
        <extracomment>Title of the finding certificate-anchor-not-sent; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} n’envoie pas le certificat d’émetteur que désigne son enregistrement TLSA.</translation>
    </message>
    <message>
        <source>With usage 2 the server has to send its whole chain, the trust-anchor certificate included, even where that is a root.</source>
        <translation>Avec l’usage 2, le serveur doit envoyer toute sa chaîne, certificat d’ancrage compris, même s’il s’agit d’une racine.</translation>
    </message>
    <message>
        <source>The mail host’s administrator adds the issuer’s certificate to the chain that {host} sends.</source>
        <translation>L’administrateur du serveur de messagerie ajoute le certificat de l’émetteur à la chaîne envoyée par {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <extracomment>Title of the finding certificate-name-mismatch; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le certificat de {host} est établi à un autre nom.</translation>
    </message>
    <message>
        <source>With TLSA usage 2 the certificate has to bear the server’s name.</source>
        <translation>Avec l’usage TLSA 2, le certificat doit porter le nom du serveur.</translation>
    </message>
    <message>
        <source>The mail host’s administrator gets a certificate for {host}.</source>
        <translation>L’administrateur du serveur de messagerie obtient un certificat pour {host}.</translation>
    </message>
    <message>
        <source>At {server}: expected {expected}, found {actual}.</source>
        <translation>Sur {server} : attendu {expected}, trouvé {actual}.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <extracomment>Title of the finding certificate-expired; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le certificat de {host} a expiré.</translation>
    </message>
    <message>
        <source>A certificate of its chain was valid until {expiration}, and with TLSA usage 2 the dates count.</source>
        <translation>Un certificat de sa chaîne était valable jusqu’au {expiration}, et avec l’usage TLSA 2 les dates comptent.</translation>
    </message>
    <message>
        <source>The mail host’s administrator renews the certificate of {host}.</source>
        <translation>L’administrateur du serveur de messagerie renouvelle le certificat de {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <extracomment>Title of the finding certificate-not-yet-valid; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le certificat de {host} n’est pas encore valide.</translation>
    </message>
    <message>
        <source>A certificate of its chain begins on {inception}, and with TLSA usage 2 the dates count.</source>
        <translation>Un certificat de sa chaîne commence le {inception}, et avec l’usage TLSA 2 les dates comptent.</translation>
    </message>
    <message>
        <source>The mail host’s administrator installs a certificate on {host} that is valid now.</source>
        <translation>L’administrateur du serveur de messagerie installe sur {host} un certificat valable dès maintenant.</translation>
    </message>
    <message>
        <source>The certificate chain of {host} does not hold together.</source>
        <extracomment>Title of the finding certificate-chain-broken; names in braces are filled in and stay as they are.</extracomment>
        <translation>La chaîne de certificats de {host} est rompue.</translation>
    </message>
    <message>
        <source>A certificate in it is not signed by the next one, so the issuer named by the TLSA record does not vouch for the server.</source>
        <translation>Un de ses certificats n’est pas signé par le suivant ; l’émetteur désigné par l’enregistrement TLSA ne garantit donc pas le serveur.</translation>
    </message>
    <message>
        <source>The mail host’s administrator installs the complete chain in the right order on {host}.</source>
        <translation>L’administrateur du serveur de messagerie installe sur {host} la chaîne complète et dans le bon ordre.</translation>
    </message>
    <message>
        <source>The dates of the certificate of {host} do not matter.</source>
        <extracomment>Title of the finding certificate-dates-ignored; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les dates du certificat de {host} n’importent pas.</translation>
    </message>
    <message>
        <source>It runs from {inception} to {expiration}. With TLSA usage 3 the record vouches for the certificate, whatever its dates.</source>
        <translation>Il court du {inception} au {expiration}. Avec l’usage TLSA 3, l’enregistrement garantit le certificat, quelles que soient ses dates.</translation>
    </message>
    <message>
        <source>Nobody has to act, though other senders may mind.</source>
        <translation>Personne n’a à agir, même si d’autres expéditeurs peuvent s’en soucier.</translation>
    </message>
    <message>
        <source>The name in the certificate of {host} does not matter.</source>
        <extracomment>Title of the finding certificate-name-ignored; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le nom inscrit dans le certificat de {host} n’importe pas.</translation>
    </message>
    <message>
        <source>It is made out to another name. With TLSA usage 3 the record vouches for the certificate, whatever its name.</source>
        <translation>Il est établi à un autre nom. Avec l’usage TLSA 3, l’enregistrement garantit le certificat, quel que soit son nom.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends soon.</source>
        <extracomment>Title of the finding certificate-expires-soon; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le certificat de {host} expire bientôt.</translation>
    </message>
    <message>
        <source>It is valid until {expiration}. When it is renewed with a new key, the TLSA record has to be there first.</source>
        <translation>Il est valable jusqu’au {expiration}. S’il est renouvelé avec une nouvelle clé, l’enregistrement TLSA doit la précéder.</translation>
    </message>
    <message>
        <source>The mail host’s administrator renews the certificate of {host} and publishes the TLSA record of a new key beforehand.</source>
        <translation>L’administrateur du serveur de messagerie renouvelle le certificat de {host} et publie au préalable l’enregistrement TLSA d’une nouvelle clé.</translation>
    </message>
    <message>
        <source>The addresses of {host} show different certificates.</source>
        <extracomment>Title of the finding certificates-differ; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les adresses de {host} présentent des certificats différents.</translation>
    </message>
    <message>
        <source>Some match the TLSA records and some may not, so mail passes or fails depending on the address that is used.</source>
        <translation>Certains correspondent aux enregistrements TLSA, d’autres peut-être pas : le message passe ou échoue selon l’adresse utilisée.</translation>
    </message>
    <message>
        <source>The mail host’s administrator installs the same certificate behind every address of {host}, or publishes a TLSA record for each.</source>
        <translation>L’administrateur du serveur de messagerie installe le même certificat derrière chaque adresse de {host}, ou publie un enregistrement TLSA pour chacun.</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist.</source>
        <extracomment>Title of the finding domain-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le domaine {domain} n’existe pas.</translation>
    </message>
    <message>
        <source>Nobody can deliver to it: the DNS says that the name is not there. A typing mistake is the usual reason.</source>
        <translation>Personne ne peut y remettre de message : le DNS déclare que ce nom n’existe pas. Une faute de frappe en est la cause habituelle.</translation>
    </message>
    <message>
        <source>Check the spelling with the sender; nobody else has to act.</source>
        <translation>Vérifiez l’orthographe avec l’expéditeur ; personne d’autre n’a à agir.</translation>
    </message>
    <message>
        <source>{domain} declares that it takes no mail.</source>
        <extracomment>Title of the finding null-mx; names in braces are filled in and stay as they are.</extracomment>
        <translation>{domain} déclare ne pas recevoir de courrier.</translation>
    </message>
    <message>
        <source>Its only MX record is the null MX, which tells every sender to return the mail at once.</source>
        <translation>Son seul enregistrement MX est le MX nul, qui demande à tout expéditeur de renvoyer le message aussitôt.</translation>
    </message>
    <message>
        <source>Nothing is broken and nobody has to act: this domain is not meant for mail.</source>
        <translation>Rien n’est en panne et personne n’a à agir : ce domaine n’est pas destiné au courrier.</translation>
    </message>
    <message>
        <source>{domain} has no MX record; its own address takes the mail.</source>
        <extracomment>Title of the finding mx-implicit; names in braces are filled in and stay as they are.</extracomment>
        <translation>{domain} n’a pas d’enregistrement MX ; sa propre adresse reçoit le courrier.</translation>
    </message>
    <message>
        <source>Without an MX record the domain itself counts as its mail server.</source>
        <translation>Sans enregistrement MX, le domaine lui-même compte comme serveur de messagerie.</translation>
    </message>
    <message>
        <source>Nobody has to act, though an MX record would be clearer.</source>
        <translation>Personne n’a à agir, même si un enregistrement MX serait plus clair.</translation>
    </message>
    <message>
        <source>The mail server {host} does not exist.</source>
        <extracomment>Title of the finding mx-host-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le serveur de messagerie {host} n’existe pas.</translation>
    </message>
    <message>
        <source>An MX record of {domain} names it, but the DNS says that there is no such name.</source>
        <translation>Un enregistrement MX de {domain} le désigne, mais le DNS déclare que ce nom n’existe pas.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator removes the MX record of {domain} or creates the name {host}.</source>
        <translation>L’opérateur DNS du domaine retire l’enregistrement MX de {domain} ou crée le nom {host}.</translation>
    </message>
    <message>
        <source>The mail server {host} has no address.</source>
        <extracomment>Title of the finding mx-host-no-address; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le serveur de messagerie {host} n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>An MX record of {domain} names it, but there is neither an A nor an AAAA record, so no connection can be made.</source>
        <translation>Un enregistrement MX de {domain} le désigne, mais il n’a ni enregistrement A ni AAAA ; aucune connexion n’est possible.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator adds an address record for {host} or removes the MX record.</source>
        <translation>L’opérateur DNS du domaine ajoute un enregistrement d’adresse pour {host} ou retire l’enregistrement MX.</translation>
    </message>
    <message>
        <source>An MX record of {domain} names an IP address instead of a server.</source>
        <extracomment>Title of the finding mx-is-address; names in braces are filled in and stay as they are.</extracomment>
        <translation>Un enregistrement MX de {domain} désigne une adresse IP au lieu d’un serveur.</translation>
    </message>
    <message>
        <source>An MX record has to hold a host name; {name} is none, so no mail can be delivered there and no TLSA record can belong to it.</source>
        <translation>Un enregistrement MX doit contenir un nom d’hôte ; {name} n’en est pas un : aucun message ne peut y être remis et aucun enregistrement TLSA ne peut lui correspondre.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator gives the server a name with an address record and puts that name into the MX record.</source>
        <translation>L’opérateur DNS du domaine donne au serveur un nom avec un enregistrement d’adresse et inscrit ce nom dans l’enregistrement MX.</translation>
    </message>
    <message>
        <source>An alias on the way to {host} is not protected by DNSSEC.</source>
        <extracomment>Title of the finding alias-insecure; names in braces are filled in and stay as they are.</extracomment>
        <translation>Un alias vers {host} n’est pas protégé par DNSSEC.</translation>
    </message>
    <message>
        <source>The name {name} points elsewhere with an unsigned CNAME record, so what follows counts as unprotected.</source>
        <translation>Le nom {name} renvoie ailleurs par un enregistrement CNAME non signé ; la suite compte donc comme non protégée.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs the zone of {name}, or names the target directly in the MX record.</source>
        <translation>L’opérateur DNS du domaine signe la zone de {name}, ou inscrit directement la cible dans l’enregistrement MX.</translation>
    </message>
    <message>
        <source>The alias {name} turns in a circle.</source>
        <extracomment>Title of the finding alias-loop; names in braces are filled in and stay as they are.</extracomment>
        <translation>L’alias {name} tourne en rond.</translation>
    </message>
    <message>
        <source>Its CNAME records lead back to themselves, so no address is ever reached.</source>
        <translation>Ses enregistrements CNAME renvoient l’un à l’autre ; aucune adresse n’est jamais atteinte.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator mends the CNAME records of {name}.</source>
        <translation>L’opérateur DNS du domaine corrige les enregistrements CNAME de {name}.</translation>
    </message>
    <message>
        <source>No name server of {zone} answers.</source>
        <extracomment>Title of the finding servers-unreachable; names in braces are filled in and stay as they are.</extracomment>
        <translation>Aucun serveur de noms de {zone} ne répond.</translation>
    </message>
    <message>
        <source>Whether the records exist can’t be told. A failed lookup is never “not there”, so mail must wait.</source>
        <translation>Impossible de dire si les enregistrements existent. Un échec de requête ne veut jamais dire « absent » : le message doit attendre.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator mends the name servers of {zone}.</source>
        <translation>L’opérateur DNS du domaine répare les serveurs de noms de {zone}.</translation>
    </message>
    <message>
        <source>Asked: {type} of {name}.</source>
        <translation>Requête : {type} de {name}.</translation>
    </message>
    <message>
        <source>Name servers asked: {server}.</source>
        <translation>Serveurs interrogés : {server}.</translation>
    </message>
    <message>
        <source>The name servers of {zone} refuse to answer for it.</source>
        <extracomment>Title of the finding servers-refuse; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les serveurs de noms de {zone} refusent de répondre pour elle.</translation>
    </message>
    <message>
        <source>They say REFUSED or do not know the zone, so whether the records exist can’t be told, and mail must wait.</source>
        <translation>Ils répondent REFUSED ou ne connaissent pas la zone ; impossible de dire si les enregistrements existent, et le message doit attendre.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator loads the zone {zone} on every name server that the parent names.</source>
        <translation>L’opérateur DNS du domaine charge la zone {zone} sur chaque serveur de noms désigné par la zone parente.</translation>
    </message>
    <message>
        <source>The parent names an address for {zone} that can’t be reached from the Internet.</source>
        <extracomment>Title of the finding server-address-unusable; names in braces are filled in and stay as they are.</extracomment>
        <translation>La zone parente donne pour {zone} une adresse inaccessible depuis Internet.</translation>
    </message>
    <message>
        <source>The address {server} is private, reserved or meant for documentation, so its name server is never found.</source>
        <translation>L’adresse {server} est privée, réservée ou destinée à la documentation ; le serveur de noms reste introuvable.</translation>
    </message>
    <message>
        <source>The domain’s registrar replaces the address of the name server in the parent zone.</source>
        <translation>Le bureau d’enregistrement du domaine remplace l’adresse du serveur de noms dans la zone parente.</translation>
    </message>
    <message>
        <source>The name servers of {zone} report a failure of their own.</source>
        <extracomment>Title of the finding servers-fail; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les serveurs de noms de {zone} signalent une défaillance interne.</translation>
    </message>
    <message>
        <source>They answer SERVFAIL. A failed lookup is never “not there”, so mail must wait.</source>
        <translation>Ils répondent SERVFAIL. Un échec de requête ne veut jamais dire « absent » : le message doit attendre.</translation>
    </message>
    <message>
        <source>The resolver {server} does not answer.</source>
        <extracomment>Title of the finding resolver-unreachable; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le résolveur {server} ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing could be asked, so nothing is known about {domain}.</source>
        <translation>Aucune requête n’a abouti : on ne sait rien de {domain}.</translation>
    </message>
    <message>
        <source>Your resolver’s administrator brings the resolver back, or you choose another one here and on the gateway.</source>
        <translation>L’administrateur de votre résolveur le remet en service, ou vous en choisissez un autre ici et sur la passerelle.</translation>
    </message>
    <message>
        <source>The resolver {server} could not find the answer.</source>
        <extracomment>Title of the finding resolver-fails; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le résolveur {server} n’a pas trouvé la réponse.</translation>
    </message>
    <message>
        <source>It answers SERVFAIL, so either the domain or the resolver is at fault. A failed lookup is never “not there”.</source>
        <translation>Il répond SERVFAIL : la faute est au domaine ou au résolveur. Un échec de requête ne veut jamais dire « absent ».</translation>
    </message>
    <message>
        <source>Check again with the built-in recursion; if that works, your resolver’s administrator looks at {server}.</source>
        <translation>Relancez avec la récursion intégrée ; si elle réussit, l’administrateur de votre résolveur examine {server}.</translation>
    </message>
    <message>
        <source>The resolver {server} removes DNSSEC from its answers.</source>
        <extracomment>Title of the finding resolver-without-dnssec; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le résolveur {server} retire DNSSEC de ses réponses.</translation>
    </message>
    <message>
        <source>Your resolver’s administrator turns DNSSEC on there, or you give a DNSSEC-capable resolver the better priority on the gateway.</source>
        <translation>L’administrateur de votre résolveur y active DNSSEC, ou vous donnez la meilleure priorité à un résolveur compatible DNSSEC sur la passerelle.</translation>
    </message>
    <message>
        <source>The resolver {server} does not answer {type} questions.</source>
        <extracomment>Title of the finding resolver-blocks-type; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le résolveur {server} ne répond pas aux requêtes {type}.</translation>
    </message>
    <message>
        <source>Other questions work, so the fault is in the resolver or in a firewall before it, not in the domain.</source>
        <translation>Les autres requêtes aboutissent : la faute est au résolveur ou à un pare-feu, pas au domaine.</translation>
    </message>
    <message>
        <source>Your resolver’s administrator allows {type} questions.</source>
        <translation>L’administrateur de votre résolveur autorise les requêtes {type}.</translation>
    </message>
    <message>
        <source>Large DNS answers do not get through to this network.</source>
        <extracomment>Title of the finding dns-tcp-blocked; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les grandes réponses DNS n’arrivent pas jusqu’à ce réseau.</translation>
    </message>
    <message>
        <source>They need TCP on port 53, which is blocked somewhere between here and the name servers.</source>
        <translation>Elles exigent TCP sur le port 53, bloqué quelque part entre ici et les serveurs de noms.</translation>
    </message>
    <message>
        <source>Your network’s administrator opens TCP port 53 towards the Internet.</source>
        <translation>Votre administrateur réseau ouvre le port TCP 53 vers Internet.</translation>
    </message>
    <message>
        <source>{domain} is not protected by DNSSEC.</source>
        <extracomment>Title of the finding mx-insecure; names in braces are filled in and stay as they are.</extracomment>
        <translation>{domain} n’est pas protégé par DNSSEC.</translation>
    </message>
    <message>
        <source>Its MX records come from an unsigned zone, so nobody can prove which servers take its mail.</source>
        <translation>Ses enregistrements MX viennent d’une zone non signée : personne ne peut prouver quels serveurs reçoivent son courrier.</translation>
    </message>
    <message>
        <source>The address of {host} is not protected by DNSSEC.</source>
        <extracomment>Title of the finding address-insecure; names in braces are filled in and stay as they are.</extracomment>
        <translation>L’adresse de {host} n’est pas protégée par DNSSEC.</translation>
    </message>
    <message>
        <source>Its zone is not signed, so DANE can’t be used with this server, and its TLSA records are not asked for.</source>
        <translation>Sa zone n’est pas signée : DANE n’est pas utilisable avec ce serveur, et ses enregistrements TLSA ne sont pas demandés.</translation>
    </message>
    <message>
        <source>The mail flow of this gateway is ACCEPT, so DANE is not used.</source>
        <extracomment>Title of the finding policy-mail-flow-accept; names in braces are filled in and stay as they are.</extracomment>
        <translation>Le flux de messagerie de cette passerelle est ACCEPT : DANE n’est pas utilisé.</translation>
    </message>
    <message>
        <source>DANE protects outbound mail only, which runs through a mail flow policy with the action RELAY.</source>
        <translation>DANE ne protège que le courrier sortant, qui passe par une politique de flux dont l’action est RELAY.</translation>
    </message>
    <message>
        <source>You send outbound mail through a mail flow policy with the action RELAY on your gateway.</source>
        <translation>Faites passer le courrier sortant par une politique de flux dont l’action est RELAY sur votre passerelle.</translation>
    </message>
    <message>
        <source>An SMTP route takes mail for {domain} elsewhere.</source>
        <extracomment>Title of the finding policy-smtp-route; names in braces are filled in and stay as they are.</extracomment>
        <translation>Une route SMTP dirige ailleurs le courrier pour {domain}.</translation>
    </message>
    <message>
        <source>On your gateway, create a destination controls profile with DANE off for {domain}, or set the route to USEDNS.</source>
        <translation>Sur votre passerelle, créez un profil de contrôle de destination sans DANE pour {domain}, ou réglez la route sur USEDNS.</translation>
    </message>
    <message>
        <source>TLS Support is None for {domain}, so DANE can’t be used.</source>
        <extracomment>Title of the finding policy-tls-off; names in braces are filled in and stay as they are.</extracomment>
        <translation>TLS Support vaut None pour {domain} : DANE n’est pas utilisable.</translation>
    </message>
    <message>
        <source>DANE proves the server’s certificate, and without TLS there is none.</source>
        <translation>DANE prouve le certificat du serveur ; sans TLS, il n’y en a pas.</translation>
    </message>
    <message>
        <source>On your gateway, set TLS Support to Preferred or higher in the destination controls profile.</source>
        <translation>Sur votre passerelle, réglez TLS Support sur Preferred ou plus dans le profil de contrôle de destination.</translation>
    </message>
    <message>
        <source>DANE Support is None for {domain}.</source>
        <extracomment>Title of the finding policy-dane-off; names in braces are filled in and stay as they are.</extracomment>
        <translation>DANE Support vaut None pour {domain}.</translation>
    </message>
    <message>
        <source>The gateway does not look at TLSA records for this destination.</source>
        <translation>La passerelle ne consulte pas les enregistrements TLSA pour cette destination.</translation>
    </message>
    <message>
        <source>On your gateway, set DANE Support to Opportunistic or Mandatory in the destination controls profile, if you want DANE.</source>
        <translation>Si vous voulez DANE, réglez DANE Support sur Opportunistic ou Mandatory dans le profil de contrôle de destination de votre passerelle.</translation>
    </message>
    <message>
        <source>Here the gateway decides otherwise than RFC 7672.</source>
        <extracomment>Title of the finding policy-table-departs-from-rfc; names in braces are filled in and stay as they are.</extracomment>
        <translation>Ici, la passerelle décide autrement que la RFC 7672.</translation>
    </message>
    <message>
        <source>The gateway follows its own table; a sender that keeps to RFC 7672 would treat the same facts differently.</source>
        <translation>La passerelle suit sa propre table ; un expéditeur fidèle à la RFC 7672 traiterait autrement les mêmes faits.</translation>
    </message>
    <message>
        <source>Nothing has to change; keep the difference in mind when other senders do get through, or do not.</source>
        <translation>Rien n’est à modifier ; gardez cette différence à l’esprit quand d’autres expéditeurs passent, ou ne passent pas.</translation>
    </message>
    <message>
        <source>The {type} records of {name} are not signed.</source>
        <extracomment>Title of the finding rrsig-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les enregistrements {type} de {name} ne sont pas signés.</translation>
    </message>
    <message>
        <source>The zone {zone} is signed, but the signature on these records is missing, so a validating sender must treat them as forged.</source>
        <translation>La zone {zone} est signée, mais la signature de ces enregistrements manque ; un expéditeur qui valide doit donc les considérer comme falsifiés.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator has to sign the zone {zone} again; nothing needs to change on your gateway.</source>
        <translation>L’opérateur DNS du domaine doit signer de nouveau la zone {zone} ; rien n’est à modifier sur votre passerelle.</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} has expired.</source>
        <extracomment>Title of the finding rrsig-expired; names in braces are filled in and stay as they are.</extracomment>
        <translation>La signature des enregistrements {type} de {name} a expiré.</translation>
    </message>
    <message>
        <source>It was valid until {expiration}, so a validating sender must treat the records as forged.</source>
        <translation>Elle était valable jusqu’au {expiration} ; un expéditeur qui valide doit donc considérer ces enregistrements comme falsifiés.</translation>
    </message>
    <message>
        <source>Made with key {key_tag}.</source>
        <translation>Faite avec la clé {key_tag}.</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} is not valid yet.</source>
        <extracomment>Title of the finding rrsig-not-yet-valid; names in braces are filled in and stay as they are.</extracomment>
        <translation>La signature des enregistrements {type} de {name} n’est pas encore valide.</translation>
    </message>
    <message>
        <source>It begins on {inception}, so a validating sender must treat the records as forged until then. The clock of the signing server may be wrong.</source>
        <translation>Elle commence le {inception} ; d’ici là, un expéditeur qui valide doit considérer ces enregistrements comme falsifiés. L’horloge du serveur qui signe est peut-être fausse.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator checks the clock of the signing server and signs the zone {zone} again.</source>
        <translation>L’opérateur DNS du domaine vérifie l’horloge du serveur qui signe et signe de nouveau la zone {zone}.</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} ends before it begins.</source>
        <extracomment>Title of the finding rrsig-window-inverted; names in braces are filled in and stay as they are.</extracomment>
        <translation>La signature des enregistrements {type} de {name} se termine avant de commencer.</translation>
    </message>
    <message>
        <source>It begins on {inception} and ends on {expiration}, so it is valid at no time.</source>
        <translation>Elle commence le {inception} et se termine le {expiration} ; elle n’est donc jamais valide.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator mends the dates in the signer’s settings and signs the zone {zone} again.</source>
        <translation>L’opérateur DNS du domaine corrige les dates dans les réglages du signataire et signe de nouveau la zone {zone}.</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} is out of date and damaged.</source>
        <extracomment>Title of the finding rrsig-dates-altered; names in braces are filled in and stay as they are.</extracomment>
        <translation>La signature des enregistrements {type} de {name} est périmée et endommagée.</translation>
    </message>
    <message>
        <source>It runs from {inception} to {expiration} and does not verify either: its dates or the records were changed after signing.</source>
        <translation>Elle court du {inception} au {expiration} et n’est pas non plus valide : ses dates ou les enregistrements ont été modifiés après la signature.</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} does not verify.</source>
        <extracomment>Title of the finding rrsig-invalid; names in braces are filled in and stay as they are.</extracomment>
        <translation>La signature des enregistrements {type} de {name} n’est pas valide.</translation>
    </message>
    <message>
        <source>The records or the signature were changed after signing, so a validating sender must treat the records as forged.</source>
        <translation>Les enregistrements ou la signature ont été modifiés après coup ; un expéditeur qui valide doit donc considérer ces enregistrements comme falsifiés.</translation>
    </message>
    <message>
        <source>The key that signed the {type} records of {name} is not published.</source>
        <extracomment>Title of the finding rrsig-key-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>La clé qui a signé les enregistrements {type} de {name} n’est pas publiée.</translation>
    </message>
    <message>
        <source>The signature names key {key_tag}, which is not among the keys of the zone {zone}, so it can’t be checked.</source>
        <translation>La signature désigne la clé {key_tag}, absente des clés de la zone {zone} ; elle ne peut donc pas être vérifiée.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator publishes key {key_tag} in {zone}, or signs the zone with a key it publishes.</source>
        <translation>L’opérateur DNS du domaine publie la clé {key_tag} dans {zone}, ou signe la zone avec une clé qu’elle publie.</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} does not belong to them.</source>
        <extracomment>Title of the finding rrsig-signer-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>La signature des enregistrements {type} de {name} ne leur correspond pas.</translation>
    </message>
    <message>
        <source>Its signer, its label count or the type it covers does not fit the records, so it must not be used.</source>
        <translation>Son signataire, son nombre d’étiquettes ou le type couvert ne correspond pas aux enregistrements ; elle ne doit pas être utilisée.</translation>
    </message>
    <message>
        <source>{name} has no {type} record, and the proof of that is missing.</source>
        <extracomment>Title of the finding denial-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>{name} n’a pas d’enregistrement {type}, et la preuve en manque.</translation>
    </message>
    <message>
        <source>A signed zone has to prove what is not there. The answer holds no NSEC or NSEC3 record, so a validating sender can’t believe it.</source>
        <translation>Une zone signée doit prouver ce qui n’existe pas. La réponse ne contient ni NSEC ni NSEC3 ; un expéditeur qui valide ne peut pas la croire.</translation>
    </message>
    <message>
        <source>The proof that {name} has no {type} record is not signed.</source>
        <extracomment>Title of the finding denial-unsigned; names in braces are filled in and stay as they are.</extracomment>
        <translation>La preuve que {name} n’a pas d’enregistrement {type} n’est pas signée.</translation>
    </message>
    <message>
        <source>The NSEC or NSEC3 record comes without a signature, so a validating sender can’t believe the answer.</source>
        <translation>L’enregistrement NSEC ou NSEC3 arrive sans signature ; un expéditeur qui valide ne peut pas croire la réponse.</translation>
    </message>
    <message>
        <source>The proof that {name} has no {type} record does not verify.</source>
        <extracomment>Title of the finding denial-signature-invalid; names in braces are filled in and stay as they are.</extracomment>
        <translation>La preuve que {name} n’a pas d’enregistrement {type} n’est pas valide.</translation>
    </message>
    <message>
        <source>The signature on the NSEC or NSEC3 record is damaged, so a validating sender can’t believe the answer.</source>
        <translation>La signature de l’enregistrement NSEC ou NSEC3 est endommagée ; un expéditeur qui valide ne peut pas croire la réponse.</translation>
    </message>
    <message>
        <source>The proof that {name} has no {type} record speaks of other names.</source>
        <extracomment>Title of the finding denial-not-covering; names in braces are filled in and stay as they are.</extracomment>
        <translation>La preuve que {name} n’a pas d’enregistrement {type} porte sur d’autres noms.</translation>
    </message>
    <message>
        <source>The NSEC or NSEC3 records given do not prove what they should: an owner or a next name in them is wrong.</source>
        <translation>Les enregistrements NSEC ou NSEC3 fournis ne prouvent pas ce qu’ils devraient : un nom ou un nom suivant y est faux.</translation>
    </message>
    <message>
        <source>The NSEC3 parameters of {zone} do not fit its NSEC3 records.</source>
        <extracomment>Title of the finding nsec3-parameters-differ; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les paramètres NSEC3 de {zone} ne correspondent pas à ses enregistrements NSEC3.</translation>
    </message>
    <message>
        <source>The zone can’t prove what is not there, so negative answers are treated as forged.</source>
        <translation>La zone ne peut pas prouver ce qui n’existe pas ; ses réponses négatives sont considérées comme falsifiées.</translation>
    </message>
    <message>
        <source>{zone} uses too many NSEC3 iterations.</source>
        <extracomment>Title of the finding nsec3-iterations-high; names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} utilise trop d’itérations NSEC3.</translation>
    </message>
    <message>
        <source>Validators count such a zone as unsigned, so DANE has no effect there.</source>
        <translation>Les validateurs comptent une telle zone comme non signée ; DANE y reste sans effet.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs {zone} again with 0 iterations.</source>
        <translation>L’opérateur DNS du domaine signe de nouveau {zone} avec 0 itération.</translation>
    </message>
    <message>
        <source>Published: {actual} iterations.</source>
        <translation>Publié : {actual} itérations.</translation>
    </message>
    <message>
        <source>A wildcard answers for {type} at {name}, and its proof is missing.</source>
        <extracomment>Title of the finding wildcard-proof-missing; names in braces are filled in and stay as they are.</extracomment>
        <translation>Un joker répond pour {type} de {name}, et sa preuve manque.</translation>
    </message>
    <message>
        <source>The answer comes from a wildcard without the proof that the name itself does not exist, so a validating sender can’t believe it.</source>
        <translation>La réponse vient d’un joker sans la preuve que le nom lui-même n’existe pas ; un expéditeur qui valide ne peut pas la croire.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator checks that the zone {zone} is signed again in time.</source>
        <translation>L’opérateur DNS du domaine vérifie que la zone {zone} sera signée de nouveau à temps.</translation>
    </message>
    <message>
        <source>Mail is not affected.</source>
        <translation>Le courrier n’est pas touché.</translation>
    </message>
    <message>
        <source>Mail is delivered today. Once this breaks, it will wait in both modes.</source>
        <translation>Le courrier est remis aujourd’hui. En cas de rupture, il attendra dans les deux modes.</translation>
    </message>
    <message>
        <source>Mail is not affected as long as another TLSA record matches.</source>
        <translation>Le courrier n’est pas touché tant qu’un autre enregistrement TLSA correspond.</translation>
    </message>
    <message>
        <source>Opportunistic mode delivers over ordinary opportunistic TLS; Mandatory mode does not deliver.</source>
        <translation>Le mode opportuniste remet le message avec un TLS opportuniste ordinaire ; le mode obligatoire ne le remet pas.</translation>
    </message>
    <message>
        <source>In both modes mail stays in the queue and is returned when the retry time ends.</source>
        <translation>Dans les deux modes, le message reste en file d’attente, puis est renvoyé à la fin du délai.</translation>
    </message>
    <message>
        <source>In both modes this server gets no mail. Where no other server of the domain passes, mail stays in the queue and is returned when the retry time ends.</source>
        <translation>Dans les deux modes, aucun message n’est remis à ce serveur. Si aucun autre serveur du domaine ne convient, le message reste en file d’attente, puis est renvoyé à la fin du délai.</translation>
    </message>
    <message>
        <source>In both modes mail is delivered or waits, depending on the address that is used.</source>
        <translation>Dans les deux modes, le message est remis ou attend, selon l’adresse utilisée.</translation>
    </message>
    <message>
        <source>No mode can deliver: the mail is returned to its sender.</source>
        <translation>Aucun mode ne peut remettre le message : il est renvoyé à l’expéditeur.</translation>
    </message>
    <message>
        <source>What happens to the mail could not be told from here; while it stays that way on the gateway, mail waits in both modes.</source>
        <translation>Impossible de dire d’ici ce qu’il advient du message ; tant que la passerelle rencontre la même situation, il attend dans les deux modes.</translation>
    </message>
    <message>
        <source>Mail is delivered without DANE, whatever the domain publishes.</source>
        <translation>Le message est remis sans DANE, quoi que publie le domaine.</translation>
    </message>
    <message>
        <source>Mail goes as the cards of the two modes say, not as RFC 7672 would have it.</source>
        <translation>Le message suit ce qu’indiquent les cartes des deux modes, et non la RFC 7672.</translation>
    </message>
    <message>
        <source>the domain’s DNS operator</source>
        <extracomment>Who has to act; shown after &quot;Who acts&quot; and a colon.</extracomment>
        <translation>l’opérateur DNS du domaine</translation>
    </message>
    <message>
        <source>the domain’s registrar or the parent zone’s operator</source>
        <translation>le bureau d’enregistrement du domaine ou l’opérateur de la zone parente</translation>
    </message>
    <message>
        <source>the mail host’s administrator</source>
        <translation>l’administrateur du serveur de messagerie</translation>
    </message>
    <message>
        <source>your resolver’s administrator</source>
        <translation>l’administrateur de votre résolveur</translation>
    </message>
    <message>
        <source>your network’s administrator</source>
        <translation>votre administrateur réseau</translation>
    </message>
    <message>
        <source>you, in your gateway’s settings</source>
        <translation>vous, dans les réglages de votre passerelle</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>{host} does not publish DANE.</source>
        <extracomment>Title of the finding tlsa-absent; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} ne publie pas DANE.</translation>
    </message>
    <message>
        <source>Its zone is signed and proves that there is no TLSA record.</source>
        <translation>Sa zone est signée et prouve qu’il n’y a pas d’enregistrement TLSA.</translation>
    </message>
    <message>
        <source>Asked: TLSA of {name}.</source>
        <translation>Requête : TLSA de {name}.</translation>
    </message>
    <message>
        <source>The TLSA records of {host} are not protected by DNSSEC.</source>
        <extracomment>Title of the finding tlsa-insecure; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les enregistrements TLSA de {host} ne sont pas protégés par DNSSEC.</translation>
    </message>
    <message>
        <source>They stand in an unsigned zone, so they prove nothing and are not used.</source>
        <translation>Ils se trouvent dans une zone non signée : ils ne prouvent rien et ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator signs the zone that holds the TLSA records and has its DS record published.</source>
        <translation>L’opérateur DNS du domaine signe la zone qui contient les enregistrements TLSA et fait publier son enregistrement DS.</translation>
    </message>
    <message>
        <source>The TLSA records of {host} could not be looked up.</source>
        <extracomment>Title of the finding tlsa-lookup-failed; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les enregistrements TLSA de {host} n’ont pas pu être obtenus.</translation>
    </message>
    <message>
        <source>A failed lookup is never “not there”: the server might publish DANE, so mail must wait.</source>
        <translation>Un échec de requête ne veut jamais dire « absent » : le serveur publie peut-être DANE, et le message doit attendre.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator makes the name servers answer TLSA questions.</source>
        <translation>L’opérateur DNS du domaine fait en sorte que les serveurs de noms répondent aux requêtes TLSA.</translation>
    </message>
    <message>
        <source>None of the TLSA records of {host} can be used for mail.</source>
        <extracomment>Title of the finding tlsa-all-unusable; names in braces are filled in and stay as they are.</extracomment>
        <translation>Aucun des enregistrements TLSA de {host} n’est exploitable pour le courrier.</translation>
    </message>
    <message>
        <source>They are signed, but of kinds that mail servers may not use, so the certificate can’t be proven. RFC 7672 would send over unauthenticated TLS.</source>
        <translation>Ils sont signés, mais de types que les serveurs de messagerie ne peuvent pas utiliser ; le certificat ne peut donc pas être prouvé. La RFC 7672 remettrait le message avec un TLS non authentifié.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator publishes a TLSA record of the form 3 1 1 at {name}.</source>
        <translation>L’opérateur DNS du domaine publie sous {name} un enregistrement TLSA de la forme 3 1 1.</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has a certificate usage that mail does not use.</source>
        <extracomment>Title of the finding tlsa-usage-unusable; names in braces are filled in and stay as they are.</extracomment>
        <translation>Un enregistrement TLSA de {host} a un usage de certificat non prévu pour le courrier.</translation>
    </message>
    <message>
        <source>Mail servers use only usages 2 and 3; records with other usages are ignored.</source>
        <translation>Les serveurs de messagerie n’utilisent que les usages 2 et 3 ; les autres sont ignorés.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator replaces this TLSA record with one of the form 3 1 1.</source>
        <translation>L’opérateur DNS du domaine remplace cet enregistrement TLSA par un enregistrement de la forme 3 1 1.</translation>
    </message>
    <message>
        <source>Published at {name}: {actual}.</source>
        <translation>Publié sous {name} : {actual}.</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has an unknown selector.</source>
        <extracomment>Title of the finding tlsa-selector-unknown; names in braces are filled in and stay as they are.</extracomment>
        <translation>Un enregistrement TLSA de {host} a un sélecteur inconnu.</translation>
    </message>
    <message>
        <source>Only the selectors 0 (certificate) and 1 (public key) exist; the record is ignored.</source>
        <translation>Seuls existent les sélecteurs 0 (certificat) et 1 (clé publique) ; l’enregistrement est ignoré.</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has an unknown matching type.</source>
        <extracomment>Title of the finding tlsa-matching-unknown; names in braces are filled in and stay as they are.</extracomment>
        <translation>Un enregistrement TLSA de {host} a un type de correspondance inconnu.</translation>
    </message>
    <message>
        <source>Only the matching types 0 (whole data), 1 (SHA-256) and 2 (SHA-512) exist; the record is ignored.</source>
        <translation>Seuls existent les types 0 (données entières), 1 (SHA-256) et 2 (SHA-512) ; l’enregistrement est ignoré.</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has data of the wrong length.</source>
        <extracomment>Title of the finding tlsa-length-wrong; names in braces are filled in and stay as they are.</extracomment>
        <translation>Un enregistrement TLSA de {host} a des données de longueur incorrecte.</translation>
    </message>
    <message>
        <source>The data do not fit the matching type, as happens when a digest is cut off while copying; the record is ignored.</source>
        <translation>Les données ne correspondent pas au type indiqué, par exemple parce qu’une empreinte a été tronquée lors de la copie ; l’enregistrement est ignoré.</translation>
    </message>
    <message>
        <source>A TLSA record of {host} is passed over for a stronger one.</source>
        <extracomment>Title of the finding tlsa-shadowed; names in braces are filled in and stay as they are.</extracomment>
        <translation>Un enregistrement TLSA de {host} est écarté au profit d’un plus fort.</translation>
    </message>
    <message>
        <source>Where SHA-512 and SHA-256 stand side by side for the same usage and selector, only the stronger digest counts.</source>
        <translation>Lorsque SHA-512 et SHA-256 coexistent pour le même usage et le même sélecteur, seule l’empreinte la plus forte compte.</translation>
    </message>
    <message>
        <source>Nobody has to act.</source>
        <translation>Personne n’a à agir.</translation>
    </message>
    <message>
        <source>{host} has a single TLSA record and none for the next certificate.</source>
        <extracomment>Title of the finding tlsa-no-rollover; names in braces are filled in and stay as they are.</extracomment>
        <translation>{host} n’a qu’un enregistrement TLSA et aucun pour le prochain certificat.</translation>
    </message>
    <message>
        <source>All is well today; if the key changes at the next renewal before a second record is published, mail will wait.</source>
        <translation>Tout va bien aujourd’hui ; si la clé change au prochain renouvellement avant la publication d’un second enregistrement, le courrier attendra.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator publishes a second record at {name} for the next key before the certificate is renewed.</source>
        <translation>L’opérateur DNS du domaine publie sous {name} un second enregistrement pour la prochaine clé avant de renouveler le certificat.</translation>
    </message>
    <message>
        <source>root cause</source>
        <extracomment>Mark on the one thing in the trace picture that everything else follows from.</extracomment>
        <translation>cause première</translation>
    </message>
    <message>
        <source>consequence</source>
        <extracomment>A fault that follows from the root cause.</extracomment>
        <translation>conséquence</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>A remark, nothing broken.</extracomment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>This step is under way.</source>
        <translation>Cette étape est en cours.</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <extracomment>%1 a step such as MX.</extracomment>
        <translation>attend : %1</translation>
    </message>
    <message>
        <source>This step begins once the step “%1” is done.</source>
        <extracomment>%1 a step such as MX.</extracomment>
        <translation>Cette étape commence une fois l’étape « %1 » terminée.</translation>
    </message>
    <message>
        <source>This step was not run, since the step “%1” already decided.</source>
        <extracomment>%1 a step such as MX.</extracomment>
        <translation>Cette étape n’a pas été exécutée, car l’étape « %1 » a déjà tranché.</translation>
    </message>
    <message>
        <source>This step was not run, since the check ended before it.</source>
        <translation>Cette étape n’a pas été exécutée, car la vérification s’est terminée avant.</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A DNS question is on its way.</extracomment>
        <translation>requête…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <extracomment>A connection to a mail server is being made.</extracomment>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <extracomment>The domain&apos;s null MX record says so.</extracomment>
        <translation>ne reçoit pas de courrier</translation>
    </message>
    <message>
        <source>The certificate of %1 matches its TLSA records.</source>
        <extracomment>%1 a server&apos;s name.</extracomment>
        <translation>Le certificat de %1 correspond à ses enregistrements TLSA.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not proven by its TLSA records.</source>
        <extracomment>%1 a server&apos;s name.</extracomment>
        <translation>Le certificat de %1 n’est pas prouvé par ses enregistrements TLSA.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be checked.</source>
        <extracomment>%1 a server&apos;s name.</extracomment>
        <translation>Le certificat de %1 n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>not in the table</source>
        <extracomment>No row of the decision table says so.</extracomment>
        <translation>hors table</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>%1 number of a row of the decision table.</extracomment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>rows %1 and %2</source>
        <extracomment>%1 and %2 numbers of rows of the Mandatory and the Opportunistic decision table.</extracomment>
        <translation>lignes %1 et %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>Nothing was decided, since the check ended before.</source>
        <translation>Rien n’a été décidé, car la vérification s’est terminée avant.</translation>
    </message>
    <message>
        <source>Mandatory: %1</source>
        <extracomment>%1 what Mandatory mode does, such as DANE FAIL.</extracomment>
        <translation>Obligatoire : %1</translation>
    </message>
    <message>
        <source>address not known yet</source>
        <translation>adresse encore inconnue</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>address could not be found out</source>
        <translation>adresse impossible à obtenir</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Column of a table: whether a TLSA record matches.</extracomment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Server %1 at %2. %3</source>
        <extracomment>%1 a server&apos;s name, %2 its address, %3 a whole sentence about the decision.</extracomment>
        <translation>Serveur %1 à l’adresse %2. %3</translation>
    </message>
    <message>
        <source>servers not known yet</source>
        <translation>serveurs encore inconnus</translation>
    </message>
    <message>
        <source>no server to check</source>
        <translation>aucun serveur à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), nothing decided yet</source>
        <translation>
            <numerusform>%n chemin, rien n’est encore décidé</numerusform>
            <numerusform>%n chemins, rien n’est encore décidé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), none with DANE</source>
        <translation>
            <numerusform>%n chemin, sans DANE</numerusform>
            <numerusform>%n chemins, aucun avec DANE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n path(s) pass</source>
        <extracomment>%1 how many paths pass, %n how many there are.</extracomment>
        <translation>
            <numerusform>Chemins réussis : %1 sur %n</numerusform>
            <numerusform>Chemins réussis : %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 of %2 · delivered</source>
        <extracomment>%1 row number, %2 number of rows.</extracomment>
        <translation>Ligne %1 sur %2 · remis</translation>
    </message>
    <message>
        <source>Row %1 of %2 · stays in the queue, then is returned</source>
        <extracomment>%1 row number, %2 number of rows.</extracomment>
        <translation>Ligne %1 sur %2 · reste en file d’attente, puis est renvoyé</translation>
    </message>
    <message>
        <source>Row %1 of %2 · delivered over ordinary TLS</source>
        <extracomment>%1 row number, %2 number of rows.</extracomment>
        <translation>Ligne %1 sur %2 · remis avec un TLS ordinaire</translation>
    </message>
    <message>
        <source>Not in the table · delivered</source>
        <translation>Hors table · remis</translation>
    </message>
    <message>
        <source>Not in the table · stays in the queue, then is returned</source>
        <translation>Hors table · reste en file d’attente, puis est renvoyé</translation>
    </message>
    <message>
        <source>Not in the table · delivered over ordinary TLS</source>
        <translation>Hors table · remis avec un TLS ordinaire</translation>
    </message>
    <message>
        <source>Delivered over TLS, the server proven (§2.2)</source>
        <translation>Remis avec TLS, serveur authentifié (§2.2)</translation>
    </message>
    <message>
        <source>Delivered over TLS, the server not proven (§2.2)</source>
        <translation>Remis avec TLS, serveur non authentifié (§2.2)</translation>
    </message>
    <message>
        <source>Delivered as if there were no DANE (§2.2)</source>
        <translation>Remis comme s’il n’y avait pas DANE (§2.2)</translation>
    </message>
    <message>
        <source>Waits and is tried again (§2.1, §2.2)</source>
        <translation>Attend, puis nouvelle tentative (§2.1, §2.2)</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>pas de décision</translation>
    </message>
    <message>
        <source>%1: nothing is decided.</source>
        <extracomment>%1 name of a mode.</extracomment>
        <translation>%1 : rien n’est décidé.</translation>
    </message>
    <message>
        <source>as in Opportunistic mode</source>
        <translation>comme le mode opportuniste</translation>
    </message>
    <message>
        <source>other than in Opportunistic mode</source>
        <translation>autrement que le mode opportuniste</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <extracomment>A way to a mail server: one server at one address.</extracomment>
        <translation>
            <numerusform>%n chemin</numerusform>
            <numerusform>%n chemins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>Chain of trust from the root anchor</source>
        <translation>Chaîne de confiance depuis l’ancre de la racine</translation>
    </message>
    <message>
        <source>secure</source>
        <extracomment>DNSSEC status of an answer: signed and proven.</extracomment>
        <translation>sécurisé</translation>
    </message>
    <message>
        <source>insecure</source>
        <extracomment>DNSSEC status of an answer: not signed.</extracomment>
        <translation>non protégé par DNSSEC</translation>
    </message>
    <message>
        <source>bogus</source>
        <extracomment>DNSSEC status of an answer: counts as forged.</extracomment>
        <translation>invalide</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nom inexistant</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>aucun enregistrement</translation>
    </message>
    <message>
        <source>lookup failed</source>
        <translation>échec de la requête</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>The %1 records of %2 are signed and proven.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>Les enregistrements %1 de %2 sont signés et prouvés.</translation>
    </message>
    <message>
        <source>The %1 records of %2 are not protected by DNSSEC.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>Les enregistrements %1 de %2 ne sont pas protégés par DNSSEC.</translation>
    </message>
    <message>
        <source>The %1 records of %2 fail DNSSEC validation and count as forged.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>Les enregistrements %1 de %2 échouent à la validation DNSSEC et comptent comme falsifiés.</translation>
    </message>
    <message>
        <source>It is proven that there is no %1 record, since the name %2 does not exist.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>Il est prouvé qu’il n’y a pas d’enregistrement %1, car le nom %2 n’existe pas.</translation>
    </message>
    <message>
        <source>It is proven that %2 has no %1 record.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>Il est prouvé que %2 n’a pas d’enregistrement %1.</translation>
    </message>
    <message>
        <source>The %1 records of %2 could not be looked up.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>Les enregistrements %1 de %2 n’ont pas pu être obtenus.</translation>
    </message>
    <message>
        <source>The %1 records of %2 were not asked for.</source>
        <extracomment>%1 record type such as MX, %2 name.</extracomment>
        <translation>Les enregistrements %1 de %2 n’ont pas été demandés.</translation>
    </message>
    <message>
        <source>matches</source>
        <extracomment>The certificate and the TLSA records.</extracomment>
        <translation>correspond</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>The certificate was not proven by the TLSA records.</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>DANE SUCCESS</source>
        <translation>Réussite DANE</translation>
    </message>
    <message>
        <source>DANE FAIL</source>
        <translation>Échec DANE</translation>
    </message>
    <message>
        <source>Fall back to TLS</source>
        <extracomment>What the gateway does: it delivers with ordinary opportunistic TLS.</extracomment>
        <translation>Repli vers TLS</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <extracomment>What a sender by RFC 7672 does: delivers to a proven server.</extracomment>
        <translation>Authentifié</translation>
    </message>
    <message>
        <source>Unauthenticated TLS</source>
        <translation>TLS non authentifié</translation>
    </message>
    <message>
        <source>Opportunistic TLS</source>
        <translation>TLS opportuniste</translation>
    </message>
    <message>
        <source>Defer</source>
        <extracomment>What a sender by RFC 7672 does: waits and tries again.</extracomment>
        <translation>Différé</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <extracomment>Name of a gateway mode.</extracomment>
        <translation>Mode obligatoire (Mandatory)</translation>
    </message>
    <message>
        <source>Opportunistic</source>
        <extracomment>Name of a gateway mode.</extracomment>
        <translation>Mode opportuniste (Opportunistic)</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>A step of the check: the lookup of a server&apos;s address.</extracomment>
        <translation>adresse</translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation>TLSA</translation>
    </message>
    <message>
        <source>certificate</source>
        <extracomment>A step of the check.</extracomment>
        <translation>certificat</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>The last step of the check.</extracomment>
        <translation>décision</translation>
    </message>
    <message>
        <source>usable</source>
        <extracomment>Of a TLSA record.</extracomment>
        <translation>exploitable</translation>
    </message>
    <message>
        <source>usage not meant for mail</source>
        <translation>usage non prévu pour le courrier</translation>
    </message>
    <message>
        <source>unknown selector</source>
        <translation>sélecteur inconnu</translation>
    </message>
    <message>
        <source>unknown matching type</source>
        <translation>type de correspondance inconnu</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>longueur incorrecte</translation>
    </message>
    <message>
        <source>damaged data</source>
        <translation>données endommagées</translation>
    </message>
    <message>
        <source>proven absent</source>
        <translation>absence prouvée</translation>
    </message>
    <message>
        <source>After the step “%1” no row fits.</source>
        <extracomment>%1 a step such as MX.</extracomment>
        <translation>Après l’étape « %1 », aucune ligne ne convient.</translation>
    </message>
    <message numerus="yes">
        <source>After the step “%1” row(s) %2 remain.</source>
        <extracomment>%n how many rows remain, %1 a step such as MX, %2 their numbers.</extracomment>
        <translation>
            <numerusform>Après l’étape « %1 », il reste la ligne %2.</numerusform>
            <numerusform>Après l’étape « %1 », il reste les lignes %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of the gateway’s table fits these facts; the result is assumed.</source>
        <translation>Aucune ligne de la table de la passerelle ne convient à ces faits ; le résultat est supposé.</translation>
    </message>
    <message>
        <source>Row %1 gives %2 where MX is %3.</source>
        <extracomment>%1 row, %2 result, %3 status of the MX records.</extracomment>
        <translation>Ligne %1 : %2 si MX est « %3 ».</translation>
    </message>
    <message>
        <source>Row %1 gives %2 where MX is %3 and the address is %4.</source>
        <extracomment>%1 row, %2 result, %3 and %4 statuses.</extracomment>
        <translation>Ligne %1 : %2 si MX est « %3 » et l’adresse « %4 ».</translation>
    </message>
    <message>
        <source>Row %1 gives %2 where MX is %3, the address is %4 and TLSA is %5.</source>
        <extracomment>%1 row, %2 result, %3, %4 and %5 statuses.</extracomment>
        <translation>Ligne %1 : %2 si MX est « %3 », l’adresse « %4 » et TLSA « %5 ».</translation>
    </message>
    <message>
        <source>Row %1 gives %2 where MX is %3, the address is %4, TLSA is %5 and the certificate check says: %6.</source>
        <extracomment>%1 row, %2 result, %3, %4 and %5 statuses, %6 result of the certificate.</extracomment>
        <translation>Ligne %1 : %2 si MX est « %3 », l’adresse « %4 », TLSA « %5 » et le certificat « %6 ».</translation>
    </message>
    <message>
        <source>Decision table of %1 mode</source>
        <extracomment>%1 a mode.</extracomment>
        <translation>Table de décision : %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of the decision table: what the gateway does.</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm &apos;UTC&apos;</source>
        <extracomment>Qt date format (QLocale::toString); text in quotes is kept as it is.</extracomment>
        <translation>d MMMM yyyy &apos;à&apos; HH:mm &apos;UTC&apos;</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm t</source>
        <extracomment>Qt date format (QLocale::toString); t is the time zone.</extracomment>
        <translation>d MMMM yyyy &apos;à&apos; HH:mm t</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A length of time.</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>A length of time.</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
    <message>
        <source>good</source>
        <extracomment>Of a signature.</extracomment>
        <translation>bonne</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>Of a signature.</extracomment>
        <translation>expirée</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <extracomment>Of a signature.</extracomment>
        <translation>pas encore valide</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>se termine avant de commencer</translation>
    </message>
    <message>
        <source>out of date and damaged</source>
        <translation>périmée et endommagée</translation>
    </message>
    <message>
        <source>does not verify</source>
        <extracomment>Of a signature.</extracomment>
        <translation>n’est pas valide</translation>
    </message>
    <message>
        <source>key not published</source>
        <translation>clé non publiée</translation>
    </message>
    <message>
        <source>key is no zone key</source>
        <translation>la clé n’est pas une clé de zone</translation>
    </message>
    <message>
        <source>algorithm not supported</source>
        <translation>algorithme non pris en charge</translation>
    </message>
    <message>
        <source>does not belong to the records</source>
        <extracomment>Of a signature.</extracomment>
        <translation>ne correspond pas aux enregistrements</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>Of a signature.</extracomment>
        <translation>non examinée</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>clé révoquée</translation>
    </message>
    <message>
        <source>no trust anchor fits</source>
        <translation>aucune ancre de confiance ne convient</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune clé</translation>
    </message>
    <message>
        <source>no DS fits</source>
        <translation>aucun DS ne convient</translation>
    </message>
    <message>
        <source>digest of the DS differs</source>
        <translation>l’empreinte du DS diffère</translation>
    </message>
    <message>
        <source>key can’t be used</source>
        <translation>clé inutilisable</translation>
    </message>
    <message>
        <source>keys not signed</source>
        <translation>clés non signées</translation>
    </message>
    <message>
        <source>keys not signed by the key of the DS</source>
        <translation>clés non signées par la clé du DS</translation>
    </message>
    <message>
        <source>signature on the keys: %1</source>
        <translation>signature des clés : %1</translation>
    </message>
    <message>
        <source>%1 not signed</source>
        <extracomment>%1 a record type.</extracomment>
        <translation>%1 non signé</translation>
    </message>
    <message>
        <source>%1 signature: %2</source>
        <extracomment>%1 a record type, %2 what is wrong with its signature.</extracomment>
        <translation>signature %1 : %2</translation>
    </message>
    <message>
        <source>no proof that there is no %1</source>
        <extracomment>%1 a record type.</extracomment>
        <translation>absence de %1 sans preuve</translation>
    </message>
    <message>
        <source>proof that there is no %1 not signed</source>
        <extracomment>%1 a record type.</extracomment>
        <translation>preuve d’absence de %1 non signée</translation>
    </message>
    <message>
        <source>proof that there is no %1 does not verify</source>
        <extracomment>%1 a record type.</extracomment>
        <translation>preuve d’absence de %1 non valide</translation>
    </message>
    <message>
        <source>proof that there is no %1 speaks of other names</source>
        <extracomment>%1 a record type.</extracomment>
        <translation>preuve d’absence de %1 portant sur d’autres noms</translation>
    </message>
    <message>
        <source>wildcard not proven</source>
        <translation>joker non prouvé</translation>
    </message>
    <message>
        <source>The keys of %1 are proven up to the trust anchor.</source>
        <extracomment>%1 a zone.</extracomment>
        <translation>Les clés de %1 sont prouvées jusqu’à l’ancre de confiance.</translation>
    </message>
    <message>
        <source>It is proven that %1 is not protected by DNSSEC.</source>
        <extracomment>%1 a zone.</extracomment>
        <translation>Il est prouvé que %1 n’est pas protégé par DNSSEC.</translation>
    </message>
    <message>
        <source>The keys of %1 can’t be trusted.</source>
        <extracomment>%1 a zone.</extracomment>
        <translation>Les clés de %1 ne sont pas dignes de confiance.</translation>
    </message>
    <message>
        <source>The keys of %1 could not be looked up.</source>
        <extracomment>%1 a zone.</extracomment>
        <translation>Les clés de %1 n’ont pas pu être obtenues.</translation>
    </message>
    <message>
        <source>Nothing is known of the keys of %1.</source>
        <extracomment>%1 a zone.</extracomment>
        <translation>On ne sait rien des clés de %1.</translation>
    </message>
    <message>
        <source>no DS</source>
        <extracomment>Between two zones: the parent proves that there is no DS record.</extracomment>
        <translation>pas de DS</translation>
    </message>
    <message>
        <source>. (root)</source>
        <extracomment>The root zone of the DNS.</extracomment>
        <translation>. (racine)</translation>
    </message>
    <message>
        <source>%1 mode: %2. %3.</source>
        <extracomment>%1 a mode, %2 what it does, %3 its row of the table, or that the table is silent.</extracomment>
        <translation>%1 : %2. %3.</translation>
    </message>
    <message>
        <source>A sender by RFC 7672: %1. %2; %3.</source>
        <extracomment>%1 what a sender by RFC 7672 does, %2 the same in other words, %3 whether the gateway agrees.</extracomment>
        <translation>Un expéditeur selon la RFC 7672 : %1. %2 ; %3.</translation>
    </message>
    <message>
        <source>the root zone</source>
        <extracomment>Stands in sentences such as &quot;The keys of %1 can’t be trusted.&quot;</extracomment>
        <translation>la zone racine</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>A TLSA record&apos;s data are not those of the certificate.</extracomment>
        <translation>diffère</translation>
    </message>
    <message>
        <source>not meant</source>
        <extracomment>A TLSA record speaks of other certificates of the chain.</extracomment>
        <translation>non concerné</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inexploitable</translation>
    </message>
    <message>
        <source>passed over</source>
        <extracomment>A TLSA record is passed over for one with a stronger digest.</extracomment>
        <translation>écarté</translation>
    </message>
    <message>
        <source>What the verdict would be</source>
        <translation>Ce que serait le verdict</translation>
    </message>
    <message>
        <source>%1: %2 if the certificate matches, %3 if it does not.</source>
        <extracomment>%1 a mode, %2 what it does if the certificate matches, %3 if it does not.</extracomment>
        <translation>%1 : %2 si le certificat correspond, %3 sinon.</translation>
    </message>
    <message>
        <source>TLSA records held against the certificates</source>
        <translation>Enregistrements TLSA comparés aux certificats</translation>
    </message>
    <message>
        <source>TLSA record</source>
        <translation>Enregistrement TLSA</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <extracomment>Column of a table; %1 counts the certificates of a chain from the server&apos;s own.</extracomment>
        <translation>Certificat %1</translation>
    </message>
    <message>
        <source>Certificate %1, the server’s own</source>
        <extracomment>%1 counts the certificates of a chain.</extracomment>
        <translation>Certificat %1, celui du serveur</translation>
    </message>
    <message>
        <source>Certificate %1, of an issuer</source>
        <extracomment>%1 counts the certificates of a chain.</extracomment>
        <translation>Certificat %1, d’un émetteur</translation>
    </message>
    <message>
        <source>What the server sent is not a readable certificate.</source>
        <translation>Ce que le serveur a envoyé n’est pas un certificat lisible.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>TLSA records</source>
        <translation>Enregistrements TLSA</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>Column of a table: what a TLSA record is worth.</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a record type or step such as MX, %2 a name.
----------
%1 record type A or AAAA, %2 a mail host.
----------
%1 record type TLSA, %2 a mail host.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 a server&apos;s name, %2 its address.</extracomment>
        <translation>%1 à l’adresse %2</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <extracomment>Row of a comparison; %1 is a zone.
----------
%1 a zone of the DNS.</extracomment>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Who acts, and how</source>
        <translation>Qui doit agir, et comment</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Also here: %1 (%2)</source>
        <extracomment>%1 what a finding is to the check, such as &quot;warning&quot;; %2 its code.</extracomment>
        <translation>Également ici : %1 (%2)</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>aucune réponse dans le délai</translation>
    </message>
    <message>
        <source>the resolver reports a failure (SERVFAIL)</source>
        <translation>le résolveur signale un échec (SERVFAIL)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s)</source>
        <translation>
            <numerusform>%n enregistrement de plus</numerusform>
            <numerusform>%n enregistrements de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments relevés</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Alias</source>
        <extracomment>A CNAME that leads to another name.</extracomment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>built-in recursion</source>
        <extracomment>Recursion of the program&apos;s own, in place of a resolver.</extracomment>
        <translation>récursion intégrée</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Code de réponse</translation>
    </message>
    <message>
        <source>Validator’s words</source>
        <translation>Message du validateur</translation>
    </message>
    <message>
        <source>Signatures (RRSIG)</source>
        <translation>Signatures (RRSIG)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n in the reply</source>
        <translation>
            <numerusform>%n dans la réponse</numerusform>
            <numerusform>%n dans la réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>Time to live of the records, %1 seconds.</extracomment>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>aucune connexion dans le délai</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>no reply in time</source>
        <translation>aucune réponse dans le délai</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>fermée par le serveur</translation>
    </message>
    <message>
        <source>rejected by the server (5xx)</source>
        <translation>rejet par le serveur (5xx)</translation>
    </message>
    <message>
        <source>server busy (4xx)</source>
        <translation>serveur occupé (4xx)</translation>
    </message>
    <message>
        <source>not SMTP, or without end</source>
        <translation>pas du SMTP, ou sans fin</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>STARTTLS non proposé</translation>
    </message>
    <message>
        <source>STARTTLS refused</source>
        <translation>STARTTLS refusé</translation>
    </message>
    <message>
        <source>plain text slipped in before TLS</source>
        <translation>texte en clair glissé avant TLS</translation>
    </message>
    <message>
        <source>TLS handshake broke off</source>
        <translation>négociation TLS interrompue</translation>
    </message>
    <message>
        <source>TLS older than 1.2</source>
        <translation>TLS antérieur à 1.2</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n ligne de plus</numerusform>
            <numerusform>%n lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>%1 an IP address, %2 a port number.</extracomment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Connected from</source>
        <extracomment>The IP address of our end of a connection.</extracomment>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Ended by</source>
        <extracomment>Why a connection ended early.</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Name asked for (SNI)</source>
        <extracomment>The name given to the server with the TLS handshake (SNI).</extracomment>
        <translation>Nom demandé (SNI)</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Version de TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>TLS library’s words</source>
        <translation>Message de la bibliothèque TLS</translation>
    </message>
    <message>
        <source>DANE check of %1</source>
        <extracomment>First line of a ticket; %1 a domain.
----------
Title of a report; %1 a domain.</extracomment>
        <translation>Vérification DANE de %1</translation>
    </message>
    <message>
        <source>%1 [%2]: %3</source>
        <extracomment>A line of a ticket; %1 what a finding is to the check, %2 its code, %3 its sentence.</extracomment>
        <translation>%1 [%2] : %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more path(s)</source>
        <translation>
            <numerusform>… et %n chemin de plus</numerusform>
            <numerusform>… et %n chemins de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolver: %1. Trust anchor: %2. %3</source>
        <extracomment>Last line of a ticket; %1 a resolver, %2 a key tag of the root, %3 versions.</extracomment>
        <translation>Résolveur : %1. Ancre de confiance : %2. %3</translation>
    </message>
    <message>
        <source>Trust anchor that matched</source>
        <translation>Ancre de confiance qui correspond</translation>
    </message>
    <message>
        <source>What the parent zone vouches for</source>
        <translation>Ce que garantit la zone parente</translation>
    </message>
    <message>
        <source>No DS record is known.</source>
        <translation>Aucun enregistrement DS n’est connu.</translation>
    </message>
    <message>
        <source>Keys (DNSKEY)</source>
        <translation>Clés (DNSKEY)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>Column of a table: flags of a DNSSEC key.</extracomment>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Vouched for from above</source>
        <translation>Garantie par la zone parente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>Column of a table: the records that a signature covers.</extracomment>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column of a table: what a signature is worth.</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>The broken link</source>
        <translation>Le maillon rompu</translation>
    </message>
    <message>
        <source>reason</source>
        <extracomment>Why a domain is not protected, though nothing is broken.</extracomment>
        <translation>raison</translation>
    </message>
    <message>
        <source>Mail to %1 stays in the queue: DNSSEC validation fails, and why could not be found out.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le courrier pour %1 reste en file d’attente : la validation DNSSEC échoue, sans que l’on ait pu trouver pourquoi.</translation>
    </message>
    <message>
        <source>Check again, and compare with another resolver’s answer.</source>
        <translation>Relancez la vérification et comparez avec la réponse d’un autre résolveur.</translation>
    </message>
    <message>
        <source>No DNS question was answered.</source>
        <translation>Aucune requête DNS n’a reçu de réponse.</translation>
    </message>
    <message>
        <source>Not even the root servers answered, so this computer’s network does not let DNS questions out, or has no connection at all. Nothing is known about {domain}.</source>
        <translation>Même les serveurs racine n’ont pas répondu : le réseau de cet ordinateur ne laisse pas sortir les requêtes DNS, ou n’a aucune connexion. On ne sait rien de {domain}.</translation>
    </message>
    <message>
        <source>Not in the table · returned to its sender</source>
        <translation>Hors table · renvoyé à l’expéditeur</translation>
    </message>
    <message>
        <source>Returned by any sender, with DANE or without</source>
        <translation>Renvoyé par tout expéditeur, avec ou sans DANE</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>What a sender does with the mail: back to who wrote it.</extracomment>
        <translation>Renvoi</translation>
    </message>
    <message numerus="yes">
        <source>At first: %n row(s)</source>
        <translation>
            <numerusform>Au départ : %n ligne</numerusform>
            <numerusform>Au départ : %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After MX: %n row(s)</source>
        <translation>
            <numerusform>Après MX : %n ligne</numerusform>
            <numerusform>Après MX : %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the address: %n row(s)</source>
        <translation>
            <numerusform>Après l’adresse : %n ligne</numerusform>
            <numerusform>Après l’adresse : %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After TLSA: %n row(s)</source>
        <translation>
            <numerusform>Après TLSA : %n ligne</numerusform>
            <numerusform>Après TLSA : %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the certificate: %n row(s)</source>
        <translation>
            <numerusform>Après le certificat : %n ligne</numerusform>
            <numerusform>Après le certificat : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Qt date format (QLocale::toString): day and month, short.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>The reply byte by byte</source>
        <translation>La réponse octet par octet</translation>
    </message>
    <message numerus="yes">
        <source>%n more byte(s)</source>
        <translation>
            <numerusform>encore %n octet</numerusform>
            <numerusform>encore %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed</source>
        <extracomment>On a link of the chain of trust: there is no signature.</extracomment>
        <translation>non signé</translation>
    </message>
    <message>
        <source>not proven</source>
        <extracomment>On a link of the chain of trust: the proof that there is no such record is missing.</extracomment>
        <translation>non prouvé</translation>
    </message>
    <message>
        <source>%1 published</source>
        <extracomment>A digest in a TLSA record; %1 the record’s three numbers.
----------
A digest in a DS record; %1 the kind of digest.</extracomment>
        <translation>%1 publié</translation>
    </message>
    <message>
        <source>No key of the zone has this tag and algorithm.</source>
        <translation>Aucune clé de la zone n’a cet identifiant et cet algorithme.</translation>
    </message>
    <message>
        <source>Key tag</source>
        <translation>Identifiant de clé</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <extracomment>Of an RSA key; %1 the number of bits.</extracomment>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 in zone %2</source>
        <extracomment>%1 a key, DS or record type with its name, %2 a zone.</extracomment>
        <translation>%1 dans la zone %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>More RRsets of a zone than are shown.</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchor %1</source>
        <extracomment>Short, over a box of the chain; %1 a key tag.</extracomment>
        <translation>Ancre %1</translation>
    </message>
    <message>
        <source>%1 vouches for a key of %2.</source>
        <extracomment>%1 a DS record such as “DS 4711”, %2 a zone.</extracomment>
        <translation>%1 se porte garant d’une clé de %2.</translation>
    </message>
    <message>
        <source>%1 fits no key of %2.</source>
        <extracomment>%1 a DS record such as “DS 4711”, %2 a zone.</extracomment>
        <translation>%1 ne correspond à aucune clé de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is trusted.</source>
        <extracomment>%1 a key such as “KSK 4711”, %2 a zone.</extracomment>
        <translation>%1 de %2 est digne de confiance.</translation>
    </message>
    <message>
        <source>%1 of %2 is vouched for from above, yet the keys as a whole can’t be trusted.</source>
        <extracomment>%1 a key such as “KSK 4711”, %2 a zone.</extracomment>
        <translation>%1 de %2 est garantie par la zone parente, mais l’ensemble des clés n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>%1 of %2 can’t be trusted.</source>
        <extracomment>%1 a key such as “KSK 4711”, %2 a zone.</extracomment>
        <translation>%1 de %2 n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a signature; %1 a date such as “9 Dec”.</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 in %2 is signed until %3.</source>
        <extracomment>%1 records such as “TLSA _25._tcp.mx1”, %2 a zone, %3 a date and time.</extracomment>
        <translation>%1 dans %2 est signé jusqu’au %3.</translation>
    </message>
    <message>
        <source>%1 in %2 can’t be trusted: %3.</source>
        <extracomment>%1 records such as “TLSA _25._tcp.mx1”, %2 a zone, %3 what is wrong in a few words.</extracomment>
        <translation>%1 dans %2 n’est pas digne de confiance : %3.</translation>
    </message>
    <message>
        <source>%1 in %2 can’t be trusted, for the zone’s keys can’t.</source>
        <extracomment>%1 records such as “TLSA _25._tcp.mx1”, %2 a zone.</extracomment>
        <translation>%1 dans %2 n’est pas digne de confiance, car les clés de la zone ne le sont pas.</translation>
    </message>
    <message>
        <source>DS does not fit</source>
        <extracomment>Between two zones: the DS record of the parent fits no key of the zone.</extracomment>
        <translation>DS discordant</translation>
    </message>
    <message>
        <source>trust anchor %1</source>
        <extracomment>On the root zone; %1 the tag of the key that a trust anchor vouches for.</extracomment>
        <translation>ancre de confiance %1</translation>
    </message>
    <message>
        <source>A validator that does not know algorithm {algorithm} counts the zone as unsigned, so DANE has no effect there.</source>
        <translation>Un validateur qui ne connaît pas l’algorithme {algorithm} compte la zone comme non signée ; DANE y reste sans effet.</translation>
    </message>
    <message>
        <source>The name servers of {zone} do not agree, and not all answers are good.</source>
        <extracomment>Title of the finding servers-differ; names in braces are filled in and stay as they are.</extracomment>
        <translation>Les serveurs de noms de {zone} ne s’accordent pas, et leurs réponses ne sont pas toutes bonnes.</translation>
    </message>
    <message>
        <source>With the answer of {server} the chain of trust breaks. A secondary server that no longer fetches the zone looks like this, and so does one that strips signatures.</source>
        <translation>Avec la réponse de {server}, la chaîne de confiance se rompt. C’est ce que l’on voit d’un serveur secondaire qui ne recopie plus la zone, ou d’un serveur qui retire les signatures.</translation>
    </message>
    <message>
        <source>The domain’s DNS operator lets every name server of {zone} serve the same signed zone, and takes out of the delegation those that can’t.</source>
        <translation>L’opérateur DNS du domaine fait servir la même zone signée par tous les serveurs de noms de {zone}, et retire de la délégation ceux qui ne le peuvent pas.</translation>
    </message>
    <message>
        <source>Asked: {type} of {name}. Answers: {actual}.</source>
        <translation>Requête : {type} de {name}. Réponses : {actual}.</translation>
    </message>
    <message>
        <source>With these answers the chain verifies: {expected}.</source>
        <translation>Avec ces réponses, la chaîne se vérifie : {expected}.</translation>
    </message>
    <message>
        <source>These certificates were pasted; no connection showed them.</source>
        <translation>Ces certificats ont été collés ; aucune connexion ne les a montrés.</translation>
    </message>
    <message>
        <source>Mail host to try when none of the domain can be reached, to tell whether this network blocks mail; repeat the option for more.</source>
        <extracomment>Help for --control-host.</extracomment>
        <translation>Serveur de messagerie à essayer quand aucun de ceux du domaine n’est joignable, pour savoir si ce réseau bloque le courrier ; répétez l’option pour en donner d’autres.</translation>
    </message>
    <message>
        <source>Certificates, as openssl s_client -starttls smtp -showcerts prints them, of a mail host that can’t be reached from here.</source>
        <extracomment>Help for --pem.</extracomment>
        <translation>Certificats, tels que les affiche openssl s_client -starttls smtp -showcerts, d’un serveur de messagerie injoignable d’ici.</translation>
    </message>
    <message>
        <source>The option --%1 needs a host name, with :PORT after it if wished, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>L’option --%1 demande un nom d’hôte, suivi de :PORT au besoin, et non « %2 ».</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate chain, or a damaged one.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le fichier %1 ne contient aucune chaîne de certificats, ou une chaîne abîmée.</translation>
    </message>
    <message>
        <source>resolver %1 (hidden)</source>
        <extracomment>In place of a resolver’s address, in a report for others; %1 counts the resolvers.</extracomment>
        <translation>résolveur %1 (masqué)</translation>
    </message>
    <message>
        <source>Hide our resolvers and this computer’s names and addresses.</source>
        <extracomment>Help for --redact.</extracomment>
        <translation>Masquer nos résolveurs ainsi que les noms et adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>Paper of a PDF; a4 by default.</source>
        <extracomment>Help for --paper.</extracomment>
        <translation>Papier d’un PDF ; a4 par défaut.</translation>
    </message>
    <message>
        <source>The option --%1 takes transcript, json, ticket, markdown, html, pdf, svg or png, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>L’option --%1 accepte transcript, json, ticket, markdown, html, pdf, svg ou png, pas « %2 ».</translation>
    </message>
    <message>
        <source>The option --%1 takes a4 or letter, not “%2”.</source>
        <extracomment>%1 is the option, %2 the value given.</extracomment>
        <translation>L’option --%1 accepte a4 ou letter, pas « %2 ».</translation>
    </message>
    <message>
        <source>With this --%1, give one domain at a time: “%2” is one too many.</source>
        <extracomment>%1 is the option --format, %2 the second domain that was given.</extracomment>
        <translation>Avec cette valeur de --%1, indiquez un seul domaine à la fois : « %2 » est de trop.</translation>
    </message>
    <message>
        <source>Reports of this format need %1, which is not installed or can’t be loaded.</source>
        <extracomment>%1 is a file, a part of the program that paints reports.</extracomment>
        <translation>Les rapports de ce format ont besoin de %1, qui n’est pas installé ou ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>The report %1 would be too large to write.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le rapport %1 serait trop grand pour être écrit.</translation>
    </message>
    <message>
        <source>Zone</source>
        <extracomment>Column of a table: a zone of the DNS.</extracomment>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Link from above</source>
        <extracomment>Column of a table: how a zone is linked to the one above.</extracomment>
        <translation>Lien depuis la zone parente</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>Column of a table: what is broken.</extracomment>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>none matched; tried %1</source>
        <extracomment>In place of the trust anchor that matched; %1 the key tags of those that were tried.</extracomment>
        <translation>aucune ne correspond ; essayées : %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Column of a table: a mode of the gateway.</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>What happens to the mail</source>
        <extracomment>Column of a table.</extracomment>
        <translation>Sort du message</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>Column of a table: the mail server whose facts decide.</extracomment>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace de vérification</translation>
    </message>
    <message>
        <source>Evidence: domain and mail servers</source>
        <translation>Preuves : domaine et serveurs de messagerie</translation>
    </message>
    <message numerus="yes">
        <source>The evidence of %n more path(s) is in the saved check.</source>
        <extracomment>%n counts the ways to mail servers whose evidence the report leaves out.</extracomment>
        <translation>
            <numerusform>Les preuves de %n autre chemin se trouvent dans la vérification enregistrée.</numerusform>
            <numerusform>Les preuves de %n autres chemins se trouvent dans la vérification enregistrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence: chain of trust</source>
        <translation>Preuves : chaîne de confiance</translation>
    </message>
    <message>
        <source>Checked (UTC)</source>
        <translation>Vérifié le (UTC)</translation>
    </message>
    <message>
        <source>Checked (local time)</source>
        <translation>Vérifié le (heure locale)</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Jugé à la date du</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Résolveur</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Ancre de confiance</translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation>Port SMTP</translation>
    </message>
    <message>
        <source>Our resolvers, and the names and addresses of the computer that made the check, are hidden in this report.</source>
        <translation>Nos résolveurs, ainsi que les noms et adresses de l’ordinateur qui a fait la vérification, sont masqués dans ce rapport.</translation>
    </message>
    <message>
        <source>How the check was made</source>
        <translation>Conditions de la vérification</translation>
    </message>
    <message>
        <source>Cause, proof and repair</source>
        <translation>Cause, preuve et réparation</translation>
    </message>
    <message>
        <source>The same holds for %1.</source>
        <extracomment>%1 names of servers or zones.</extracomment>
        <translation>Il en va de même pour %1.</translation>
    </message>
    <message>
        <source>Also found</source>
        <extracomment>Chapter of a report: everything found but the root cause.</extracomment>
        <translation>Autres constats</translation>
    </message>
    <message>
        <source>What the gateway’s own command would have printed; it stops at the first success.</source>
        <translation>Ce qu’aurait affiché la commande de la passerelle, qui s’arrête à la première réussite.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>“%1” is not an IP address or address@port, such as 192.0.2.53 or 2001:db8::53@5353.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>« %1 » n’est ni une adresse IP ni adresse@port, comme 192.0.2.53 ou 2001:db8::53@5353.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host.</source>
        <extracomment>%1 is what was typed; a sentence with the reason follows.</extracomment>
        <translation>« %1 » n’est pas le nom d’un serveur.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>« %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” is one too many: the list is full.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>« %1 » est de trop : la liste est pleine.</translation>
    </message>
    <message>
        <source>Name at least one resolver, or choose the built-in recursion.</source>
        <translation>Indiquez au moins un résolveur, ou choisissez la récursion intégrée.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>resolvers</source>
        <translation>résolveurs</translation>
    </message>
    <message>
        <source>time for a check</source>
        <translation>durée d’une vérification</translation>
    </message>
    <message>
        <source>time for a step</source>
        <translation>durée d’une étape</translation>
    </message>
    <message>
        <source>trust anchors</source>
        <translation>ancres de confiance</translation>
    </message>
    <message>
        <source>control hosts</source>
        <translation>serveurs témoins</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged. What could be read of it holds, everything else has its usual value.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le fichier de préférences %1 est endommagé. Ce qui a pu être lu s’applique, tout le reste a sa valeur habituelle.</translation>
    </message>
    <message>
        <source>The settings file %1 holds values that can’t be used. These have their usual value: %2.</source>
        <extracomment>%1 is a file, %2 a list of settings.</extracomment>
        <translation>Le fichier de préférences %1 contient des valeurs inutilisables. Celles-ci ont leur valeur habituelle : %2.</translation>
    </message>
    <message>
        <source>It could not be kept as it was.</source>
        <translation>Il n’a pas pu être conservé tel quel.</translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le fichier d’origine est conservé sous %1.</translation>
    </message>
    <message>
        <source>The settings file %1 can’t be read or written. The usual settings hold until the program ends.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Le fichier de préférences %1 ne peut être ni lu ni écrit. Les préférences habituelles s’appliquent jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Mail to %1 is delivered, and DANE proves the server.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le message pour %1 est remis, et DANE prouve l’identité du serveur.</translation>
    </message>
    <message>
        <source>Mail to %1 is delivered over ordinary TLS, without DANE.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le message pour %1 est remis avec un TLS ordinaire, sans DANE.</translation>
    </message>
    <message>
        <source>Mail to %1 goes out without a look at DANE.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le message pour %1 part sans que DANE soit examiné.</translation>
    </message>
    <message>
        <source>Mail to %1 stays in the queue, and is returned when the bounce profile’s time ends.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le message pour %1 reste en file d’attente, puis est renvoyé à la fin du délai du profil de retour.</translation>
    </message>
    <message>
        <source>Some mail to %1 is delivered and some stays in the queue.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Une partie des messages pour %1 est remise, une autre reste en file d’attente.</translation>
    </message>
    <message>
        <source>What happens to mail for %1 can’t be told: the check does not reach that far.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le sort des messages pour %1 ne peut être établi : la vérification ne va pas jusque-là.</translation>
    </message>
    <message>
        <source>It goes out in clear text.</source>
        <translation>Il part en clair.</translation>
    </message>
    <message>
        <source>By TLS Support it goes over TLS where the server offers it, otherwise in clear text.</source>
        <translation>Selon TLS Support, il part en TLS si le serveur le propose, sinon en clair.</translation>
    </message>
    <message>
        <source>By TLS Support it goes over TLS only, whoever the server may be.</source>
        <translation>Selon TLS Support, il part uniquement en TLS, quel que soit le serveur.</translation>
    </message>
    <message>
        <source>By TLS Support it goes over TLS where the server offers it, and the certificate is looked at but does not decide.</source>
        <translation>Selon TLS Support, il part en TLS si le serveur le propose ; le certificat est examiné sans être décisif.</translation>
    </message>
    <message>
        <source>By TLS Support it goes over TLS only, to a server whose certificate an authority vouches for.</source>
        <translation>Selon TLS Support, il part uniquement en TLS, vers un serveur dont une autorité garantit le certificat.</translation>
    </message>
    <message>
        <source>By TLS Support it goes over TLS only, to a server whose certificate names the domain itself.</source>
        <translation>Selon TLS Support, il part uniquement en TLS, vers un serveur dont le certificat nomme le domaine lui-même.</translation>
    </message>
    <message>
        <source>A resolver of lesser priority has no DNSSEC: as soon as the first one does not answer, the domain turns BOGUS.</source>
        <translation>Un résolveur moins prioritaire est sans DNSSEC : dès que le premier ne répond plus, le domaine devient BOGUS.</translation>
    </message>
    <message>
        <source>The secondary DNS server has no DNSSEC: as soon as the resolvers can’t be reached, the domain turns BOGUS.</source>
        <translation>Le serveur DNS secondaire est sans DNSSEC : dès que les résolveurs sont injoignables, le domaine devient BOGUS.</translation>
    </message>
    <message>
        <source>Nothing has to change on the gateway.</source>
        <translation>Rien n’est à modifier sur la passerelle.</translation>
    </message>
    <message>
        <source>Turn TLS on with this destination controls profile:</source>
        <translation>Activez TLS avec ce profil de contrôle de destination :</translation>
    </message>
    <message>
        <source>The domain publishes DANE. This destination controls profile makes use of it:</source>
        <translation>Le domaine publie DANE. Ce profil de contrôle de destination en tire parti :</translation>
    </message>
    <message>
        <source>The domain publishes no DANE, so turning it on would gain nothing.</source>
        <translation>Le domaine ne publie pas DANE : l’activer n’apporterait rien.</translation>
    </message>
    <message>
        <source>Set the route to USEDNS, or turn DANE off for this domain with a destination controls profile:</source>
        <translation>Réglez la route sur USEDNS, ou désactivez DANE pour ce domaine avec un profil de contrôle de destination :</translation>
    </message>
    <message>
        <source>Give a resolver with DNSSEC the better priority, that is the lower number.</source>
        <translation>Donnez la meilleure priorité, c’est-à-dire le plus petit nombre, à un résolveur avec DNSSEC.</translation>
    </message>
    <message>
        <source>Give the gateway a resolver with DNSSEC.</source>
        <translation>Donnez à la passerelle un résolveur avec DNSSEC.</translation>
    </message>
    <message>
        <source>Every server of the domain passes. This destination controls profile makes sure that it stays so:</source>
        <translation>Tous les serveurs du domaine réussissent. Ce profil de contrôle de destination garantit qu’il en reste ainsi :</translation>
    </message>
    <message>
        <source>Mandatory asks for more than the domain offers. This destination controls profile lets its mail through:</source>
        <translation>Mandatory exige plus que ce que le domaine offre. Ce profil de contrôle de destination laisse passer ses messages :</translation>
    </message>
    <message>
        <source>If mail can’t wait, this destination controls profile delivers it without the protection of DANE:</source>
        <translation>Si le message ne peut attendre, ce profil de contrôle de destination le remet sans la protection de DANE :</translation>
    </message>
    <message>
        <source>By %1 mode: %2</source>
        <extracomment>%1 name of a mode, %2 a whole sentence about the row of its table.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Mail to %1 is returned to its sender.</source>
        <extracomment>%1 a domain.</extracomment>
        <translation>Le message pour %1 est renvoyé à son expéditeur.</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>A field of the gateway&apos;s destination controls: the domain that a profile is for.</extracomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>host or domain name not found</source>
        <extracomment>Why a sender does not use DANE, as its log says it.</extracomment>
        <translation>nom d’hôte ou de domaine introuvable</translation>
    </message>
    <message>
        <source>host name lookup error</source>
        <translation>échec de la requête du nom d’hôte</translation>
    </message>
    <message>
        <source>destination without DNSSEC</source>
        <translation>destination sans DNSSEC</translation>
    </message>
    <message>
        <source>no TLSA record</source>
        <translation>aucun enregistrement TLSA</translation>
    </message>
    <message>
        <source>TLSA lookup error</source>
        <translation>échec de la requête TLSA</translation>
    </message>
    <message>
        <source>TLSA records unusable</source>
        <translation>enregistrements TLSA inexploitables</translation>
    </message>
    <message>
        <source>server certificate not trusted</source>
        <translation>certificat du serveur non fiable</translation>
    </message>
    <message>
        <source>Delivers with DANE</source>
        <extracomment>What a sender does: the server is proven with DANE.</extracomment>
        <translation>Remet avec DANE</translation>
    </message>
    <message>
        <source>Delivers, not proven</source>
        <extracomment>What a sender does: encrypted, but the server is not proven.</extracomment>
        <translation>Remet, sans authentifier</translation>
    </message>
    <message>
        <source>Delivers without DANE</source>
        <extracomment>What a sender does: ordinary opportunistic TLS.</extracomment>
        <translation>Remet sans DANE</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>What a sender does: keeps the mail and tries again.</extracomment>
        <translation>Attend</translation>
    </message>
    <message>
        <source>not laid down, assumed</source>
        <translation>non prescrit, supposé</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a resolver: whether it knows DNSSEC could not be told.</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>knows DNSSEC</source>
        <extracomment>Of a resolver.</extracomment>
        <translation>connaît DNSSEC</translation>
    </message>
    <message>
        <source>no DNSSEC</source>
        <extracomment>Of a resolver.</extracomment>
        <translation>sans DNSSEC</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Of a resolver.
----------
Of a server that was asked.</extracomment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>MX of the domain</source>
        <extracomment>A fact that can be supposed to be otherwise.</extracomment>
        <translation>MX du domaine</translation>
    </message>
    <message>
        <source>Certificate of %1 %2</source>
        <extracomment>%1 a mail host, %2 its address.</extracomment>
        <translation>Certificat de %1 %2</translation>
    </message>
    <message>
        <source>Only supposed – %1: %2. Found in the check: %3.</source>
        <extracomment>%1 a fact such as &quot;TLSA of mx1.example.org&quot;, %2 its supposed state, %3 the state it was found in.</extracomment>
        <translation>Simple supposition – %1 : %2. Constaté lors de la vérification : %3.</translation>
    </message>
    <message>
        <source>The gateway documents’ examples</source>
        <translation>Les exemples des documents de la passerelle</translation>
    </message>
    <message>
        <source>Every row of the decision tables</source>
        <translation>Chaque ligne des tables de décision</translation>
    </message>
    <message>
        <source>Chain of trust</source>
        <translation>Chaîne de confiance</translation>
    </message>
    <message>
        <source>Names, name servers and resolvers</source>
        <translation>Noms, serveurs de noms et résolveurs</translation>
    </message>
    <message>
        <source>Mail hosts and certificates</source>
        <translation>Serveurs de messagerie et certificats</translation>
    </message>
    <message>
        <source>The gateway document’s valid pass: this is what a working DANE domain looks like.</source>
        <translation>La réussite valide du document de la passerelle : voici un domaine DANE qui fonctionne.</translation>
    </message>
    <message>
        <source>The gateway document’s invalid failure: a good domain turns BOGUS through a resolver without DNSSEC.</source>
        <translation>L’échec non valide du document : un bon domaine devient BOGUS à travers un résolveur sans DNSSEC.</translation>
    </message>
    <message>
        <source>The gateway document’s valid failure: a domain without DNSSEC prints DANE FAILED, and mail still arrives.</source>
        <translation>L’échec valide du document : un domaine sans DNSSEC affiche DANE FAILED, et le courrier arrive quand même.</translation>
    </message>
    <message>
        <source>Every link holds: row 1 of both tables.</source>
        <translation>Chaque maillon tient : ligne 1 des deux tables.</translation>
    </message>
    <message>
        <source>A certificate that matches no TLSA record keeps mail back in both modes.</source>
        <translation>Un certificat qui ne correspond à aucun enregistrement TLSA retient le courrier dans les deux modes.</translation>
    </message>
    <message>
        <source>TLSA records in an unsigned zone count for nothing.</source>
        <translation>Des enregistrements TLSA dans une zone non signée ne comptent pas.</translation>
    </message>
    <message>
        <source>Signed, but without TLSA records: not broken, merely no DANE.</source>
        <translation>Signé, mais sans enregistrement TLSA : rien de cassé, simplement pas de DANE.</translation>
    </message>
    <message>
        <source>The TLSA name exists without TLSA records; that is absence too.</source>
        <translation>Le nom TLSA existe sans enregistrement TLSA ; c’est aussi une absence.</translation>
    </message>
    <message>
        <source>An expired signature over TLSA is worse than no TLSA at all.</source>
        <translation>Une signature expirée sur TLSA est pire que l’absence de TLSA.</translation>
    </message>
    <message>
        <source>The mail host’s zone decides too: its unsigned address ends DANE.</source>
        <translation>La zone du serveur décide aussi : son adresse non signée met fin à DANE.</translation>
    </message>
    <message>
        <source>A forged address stops mail before TLSA is even asked for.</source>
        <translation>Une adresse falsifiée arrête le courrier avant même la question TLSA.</translation>
    </message>
    <message>
        <source>A matching certificate does not help Mandatory mode when the MX is unsigned.</source>
        <translation>Un certificat qui correspond n’aide pas le mode obligatoire si le MX n’est pas signé.</translation>
    </message>
    <message>
        <source>Below an unsigned MX the gateway does not look at the certificate; RFC 7672 would.</source>
        <translation>Sous un MX non signé, la passerelle n’examine pas le certificat ; la RFC 7672 le ferait.</translation>
    </message>
    <message>
        <source>Neither MX nor TLSA is signed: ordinary TLS.</source>
        <translation>Ni MX ni TLSA ne sont signés : TLS ordinaire.</translation>
    </message>
    <message>
        <source>A signed provider without DANE, behind an unsigned domain: ordinary TLS.</source>
        <translation>Un hébergeur signé sans DANE, derrière un domaine non signé : TLS ordinaire.</translation>
    </message>
    <message>
        <source>Even below an unsigned MX, bogus TLSA records keep mail back.</source>
        <translation>Même sous un MX non signé, des enregistrements TLSA invalides retiennent le courrier.</translation>
    </message>
    <message>
        <source>Nothing is signed, as in most of the Internet.</source>
        <translation>Rien n’est signé, comme dans la plus grande partie d’Internet.</translation>
    </message>
    <message>
        <source>A provider’s bogus address hurts its unsigned customers as well.</source>
        <translation>L’adresse invalide d’un hébergeur touche aussi ses clients non signés.</translation>
    </message>
    <message>
        <source>A bogus MX answer decides everything at once.</source>
        <translation>Une réponse MX invalide suffit à tout décider.</translation>
    </message>
    <message>
        <source>A zone that is signed, but whose parent has no DS, counts as unsigned.</source>
        <translation>Une zone signée dont la zone parente n’a pas de DS compte comme non signée.</translation>
    </message>
    <message>
        <source>One wrong number in the DS breaks the whole domain: the key tag.</source>
        <translation>Un seul nombre faux dans le DS brise tout le domaine : l’identifiant de clé.</translation>
    </message>
    <message>
        <source>The parent’s DS does not fit the domain’s key: the registrar has to act.</source>
        <translation>Le DS de la zone parente ne correspond pas à la clé : au bureau d’enregistrement d’agir.</translation>
    </message>
    <message>
        <source>The key that the DS names was taken out of the zone.</source>
        <translation>La clé que le DS désigne a été retirée de la zone.</translation>
    </message>
    <message>
        <source>Another key stands in the place of the one that signed.</source>
        <translation>Une autre clé a pris la place de celle qui a signé.</translation>
    </message>
    <message>
        <source>A DS, but no keys to go with it.</source>
        <translation>Un DS, mais aucune clé correspondante.</translation>
    </message>
    <message>
        <source>The key set must be signed by the key that the DS names.</source>
        <translation>Le jeu de clés doit être signé par la clé que le DS désigne.</translation>
    </message>
    <message>
        <source>The parent says signed, the servers answer as if it were not.</source>
        <translation>La zone parente annonce une zone signée, les serveurs répondent comme si elle ne l’était pas.</translation>
    </message>
    <message>
        <source>A signature that begins tomorrow is no better than an expired one.</source>
        <translation>Une signature qui commence demain ne vaut pas mieux qu’une signature expirée.</translation>
    </message>
    <message>
        <source>In date, but it does not verify: data or signature were changed.</source>
        <translation>À jour, mais non vérifiable : les données ou la signature ont été modifiées.</translation>
    </message>
    <message>
        <source>One unsigned answer in a signed zone is a fault.</source>
        <translation>Une seule réponse non signée dans une zone signée est une faute.</translation>
    </message>
    <message>
        <source>Signatures that end before they begin: a broken signer.</source>
        <translation>Des signatures qui finissent avant de commencer : un signataire défaillant.</translation>
    </message>
    <message>
        <source>“There is no TLSA” has to be proven, too.</source>
        <translation>« Il n’y a pas de TLSA » doit aussi être prouvé.</translation>
    </message>
    <message>
        <source>A denial that covers the wrong names proves nothing.</source>
        <translation>Un déni qui couvre d’autres noms ne prouve rien.</translation>
    </message>
    <message>
        <source>Too many NSEC3 iterations: validators treat the zone as unsigned.</source>
        <translation>Trop d’itérations NSEC3 : les validateurs traitent la zone comme non signée.</translation>
    </message>
    <message>
        <source>A wrong algorithm number makes every signature useless.</source>
        <translation>Un numéro d’algorithme faux rend toute signature inutile.</translation>
    </message>
    <message>
        <source>A DS that nobody can read counts as no DS.</source>
        <translation>Un DS que personne ne sait lire compte comme absent.</translation>
    </message>
    <message>
        <source>A null MX says: this domain takes no mail. Nothing is broken.</source>
        <translation>Un MX nul dit : ce domaine n’accepte pas de courrier. Rien n’est cassé.</translation>
    </message>
    <message>
        <source>The domain does not exist: look for a typing error first.</source>
        <translation>Le domaine n’existe pas : cherchez d’abord une faute de frappe.</translation>
    </message>
    <message>
        <source>The MX names a host that does not exist.</source>
        <translation>Le MX désigne un serveur qui n’existe pas.</translation>
    </message>
    <message>
        <source>The MX host has no address, so there is nowhere to connect to.</source>
        <translation>Le serveur MX n’a pas d’adresse : aucun endroit où se connecter.</translation>
    </message>
    <message>
        <source>An MX must name a host, never an IP address.</source>
        <translation>Un MX doit désigner un hôte, jamais une adresse IP.</translation>
    </message>
    <message>
        <source>No MX at all: the domain itself takes its mail.</source>
        <translation>Aucun MX : le domaine reçoit lui-même son courrier.</translation>
    </message>
    <message>
        <source>An alias on the way is only as secure as its weakest part.</source>
        <translation>Un alias sur le chemin n’est sûr que par son maillon le plus faible.</translation>
    </message>
    <message>
        <source>The domain’s name servers fail: mail waits, whatever the mode.</source>
        <translation>Les serveurs de noms du domaine échouent : le courrier attend, quel que soit le mode.</translation>
    </message>
    <message>
        <source>The name servers refuse to answer for the domain.</source>
        <translation>Les serveurs de noms refusent de répondre pour le domaine.</translation>
    </message>
    <message>
        <source>No name server answers: an error is never an absence.</source>
        <translation>Aucun serveur de noms ne répond : une erreur n’est jamais une absence.</translation>
    </message>
    <message>
        <source>Everything signed turns BOGUS: suspect the resolver before the domain.</source>
        <translation>Tout ce qui est signé devient BOGUS : soupçonnez le résolveur avant le domaine.</translation>
    </message>
    <message>
        <source>A resolver that refuses TLSA questions stops DANE mail.</source>
        <translation>Un résolveur qui refuse les questions TLSA arrête le courrier DANE.</translation>
    </message>
    <message>
        <source>The resolver does not serve you at all.</source>
        <translation>Le résolveur ne vous sert pas du tout.</translation>
    </message>
    <message>
        <source>Large answers get lost when DNS over TCP is blocked.</source>
        <translation>Les grandes réponses se perdent quand le DNS sur TCP est bloqué.</translation>
    </message>
    <message>
        <source>TLSA usages 0 and 1 are not meant for mail.</source>
        <translation>Les usages TLSA 0 et 1 ne sont pas faits pour le courrier.</translation>
    </message>
    <message>
        <source>A failed TLSA lookup must not be taken for “no TLSA”.</source>
        <translation>Une requête TLSA en échec ne doit pas passer pour « pas de TLSA ».</translation>
    </message>
    <message>
        <source>A rollover done right: the next key’s record is published first.</source>
        <translation>Un renouvellement réussi : l’enregistrement de la prochaine clé est publié d’abord.</translation>
    </message>
    <message>
        <source>A rollover missed: none of the records is of the key in use.</source>
        <translation>Un renouvellement manqué : aucun enregistrement n’est celui de la clé en service.</translation>
    </message>
    <message>
        <source>Of several digests only the strongest counts.</source>
        <translation>De plusieurs empreintes, seule la plus forte compte.</translation>
    </message>
    <message>
        <source>The DNS is fine, but nobody answers on the mail port.</source>
        <translation>Le DNS va bien, mais personne ne répond sur le port du courrier.</translation>
    </message>
    <message>
        <source>TLSA records promise TLS; a server without STARTTLS breaks that promise.</source>
        <translation>Les enregistrements TLSA promettent TLS ; un serveur sans STARTTLS rompt cette promesse.</translation>
    </message>
    <message>
        <source>STARTTLS is offered and then refused.</source>
        <translation>STARTTLS est proposé, puis refusé.</translation>
    </message>
    <message>
        <source>Text before the handshake: somebody may sit in between.</source>
        <translation>Du texte avant la négociation : quelqu’un s’interpose peut-être.</translation>
    </message>
    <message>
        <source>The TLS handshake breaks off.</source>
        <translation>La négociation TLS s’interrompt.</translation>
    </message>
    <message>
        <source>Too old: DANE needs TLS 1.2 or later.</source>
        <translation>Trop ancien : DANE exige TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>The server rejects the session before TLS begins.</source>
        <translation>Le serveur rejette la session avant le début de TLS.</translation>
    </message>
    <message>
        <source>The server is busy: try again before you look for a fault.</source>
        <translation>Le serveur est occupé : réessayez avant de chercher une panne.</translation>
    </message>
    <message>
        <source>With DANE-TA the dates of a certificate do count.</source>
        <translation>Avec DANE-TA, les dates d’un certificat comptent.</translation>
    </message>
    <message>
        <source>With DANE-TA the name in the certificate must fit.</source>
        <translation>Avec DANE-TA, le nom du certificat doit correspondre.</translation>
    </message>
    <message>
        <source>The server has to send the issuer that its TLSA record names.</source>
        <translation>Le serveur doit envoyer l’émetteur que son enregistrement TLSA désigne.</translation>
    </message>
    <message>
        <source>DANE-EE does not look at dates: an expired certificate passes.</source>
        <translation>DANE-EE n’examine pas les dates : un certificat expiré passe.</translation>
    </message>
    <message>
        <source>The first host fails, the second passes: mail gets through there.</source>
        <translation>Le premier serveur échoue, le second réussit : le courrier passe par celui-ci.</translation>
    </message>
    <message>
        <source>Two addresses of one host, two certificates: only some mail fails.</source>
        <translation>Deux adresses d’un même serveur, deux certificats : seule une partie du courrier échoue.</translation>
    </message>
    <message>
        <source>One host with DANE and one without: the modes take different ways.</source>
        <translation>Un serveur avec DANE, un autre sans : les deux modes suivent des chemins différents.</translation>
    </message>
    <message>
        <source>Practice case</source>
        <translation>Cas d’exercice</translation>
    </message>
    <message>
        <source>Practice case: %1</source>
        <extracomment>%1 one sentence: what there is to learn.</extracomment>
        <translation>Cas d’exercice : %1</translation>
    </message>
    <message>
        <source>Valid from %1 until %2.</source>
        <extracomment>%1 and %2 are instants.</extracomment>
        <translation>Période de validité : du %1 au %2.</translation>
    </message>
    <message>
        <source>It ended %1 before this check.</source>
        <extracomment>%1 a length of time.</extracomment>
        <translation>La fin précède cette vérification de %1.</translation>
    </message>
    <message>
        <source>It begins %1 after this check.</source>
        <extracomment>%1 a length of time.</extracomment>
        <translation>Le début suit cette vérification de %1.</translation>
    </message>
    <message>
        <source>It ends %1 after this check.</source>
        <extracomment>%1 a length of time.</extracomment>
        <translation>La fin suit cette vérification de %1.</translation>
    </message>
    <message>
        <source>Signature on the %1 records of %2, by key %3: %4.</source>
        <extracomment>%1 a record type, %2 a name, %3 the tag of a key, %4 what the signature is worth.</extracomment>
        <translation>Signature des enregistrements %1 de %2, par la clé %3 : %4.</translation>
    </message>
    <message>
        <source>ends soon</source>
        <extracomment>Of a signature or a certificate.</extracomment>
        <translation>se termine bientôt</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificat expiré</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>certificat pas encore valide</translation>
    </message>
    <message>
        <source>within its dates</source>
        <extracomment>Of a certificate: its dates include the day of the check.</extracomment>
        <translation>dates respectées</translation>
    </message>
    <message>
        <source>Certificate · %1</source>
        <extracomment>%1 the host and address that presented it.</extracomment>
        <translation>Certificat · %1</translation>
    </message>
    <message>
        <source>Issuer’s certificate · %1</source>
        <extracomment>%1 the host and address that presented it.</extracomment>
        <translation>Certificat de l’émetteur · %1</translation>
    </message>
    <message>
        <source>Certificate of %1, issued to %2: %3.</source>
        <extracomment>%1 hosts and addresses, %2 the certificate&apos;s subject, %3 what its dates say.</extracomment>
        <translation>Certificat de %1, délivré à %2 : %3.</translation>
    </message>
    <message>
        <source>Issuer’s certificate from %1, issued to %2: %3.</source>
        <extracomment>%1 hosts and addresses, %2 the certificate&apos;s subject, %3 what its dates say.</extracomment>
        <translation>Certificat d’émetteur présenté par %1, délivré à %2 : %3.</translation>
    </message>
    <message>
        <source>A TLSA record vouches for this certificate, so DANE ignores its dates.</source>
        <translation>Un enregistrement TLSA se porte garant de ce certificat, DANE ignore donc ses dates.</translation>
    </message>
    <message>
        <source>Signature or certificate</source>
        <extracomment>Column of a table.</extracomment>
        <translation>Signature ou certificat</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column of a table: how long until a signature or certificate ends.</extracomment>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Judged as of %1. The soonest end comes first.</source>
        <extracomment>%1 an instant. The rows of a plot or table are in that order.</extracomment>
        <translation>État au %1. La fin la plus proche est en tête.</translation>
    </message>
    <message numerus="yes">
        <source>%n that end later are not shown.</source>
        <translation>
            <numerusform>%n autre, qui se termine plus tard, n’est pas affiché.</numerusform>
            <numerusform>%n autres, qui se terminent plus tard, ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity periods of signatures and certificates</source>
        <translation>Périodes de validité des signatures et des certificats</translation>
    </message>
    <message>
        <source>No signature and no certificate is known of this check.</source>
        <translation>Aucune signature ni aucun certificat n’est connu pour cette vérification.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Beside the line that marks the instant of the check on an axis of dates.</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Of a server that was asked.</extracomment>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>Its greeting came after %1.</source>
        <extracomment>Of a mail server; %1 a length of time.</extracomment>
        <translation>Son message d’accueil est arrivé après %1.</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Of a connection to a server.</extracomment>
        <translation>connecté</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a step of the check such as “MX example.org”, %2 what came of it.</extracomment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>It ran from %1 to %2 of the check: %3.</source>
        <extracomment>Of a step; %1 and %2 times since the check began, %3 how long it took.</extracomment>
        <translation>Cela a duré de %1 à %2 après le début : %3.</translation>
    </message>
    <message>
        <source>Before it came %1.</source>
        <extracomment>%1 another step of the check.</extracomment>
        <translation>Il a fallu attendre d’abord : %1.</translation>
    </message>
    <message>
        <source>The check took %1. What took longest: %2, %3.</source>
        <extracomment>%1 and %3 lengths of time, %2 a step such as “MX example.org”.</extracomment>
        <translation>La vérification a pris %1. Le plus long : %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n that began later are not shown.</source>
        <translation>
            <numerusform>%n ligne commencée plus tard n’est pas affichée.</numerusform>
            <numerusform>%n lignes commencées plus tard ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and connections over time</source>
        <translation>Requêtes et connexions au fil du temps</translation>
    </message>
    <message>
        <source>Nothing was asked in this check.</source>
        <translation>Aucune requête n’a été faite lors de cette vérification.</translation>
    </message>
    <message>
        <source>Question or connection</source>
        <translation>Requête ou connexion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a table: what came of a question or a connection.</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Begins after</source>
        <extracomment>Column of a table: a time since the check began.</extracomment>
        <translation>Début après</translation>
    </message>
    <message>
        <source>Ends after</source>
        <extracomment>Column of a table: a time since the check began.</extracomment>
        <translation>Fin après</translation>
    </message>
    <message>
        <source>Time to verdict</source>
        <extracomment>Heading of a part of a plot.</extracomment>
        <translation>Délai jusqu’au verdict</translation>
    </message>
    <message>
        <source>Validity left, in days</source>
        <extracomment>Heading of a part of a plot: how long until the first signature or certificate ends.</extracomment>
        <translation>Validité restante, en jours</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Résolveurs</translation>
    </message>
    <message>
        <source>Root hints file</source>
        <translation>Fichier des serveurs racine</translation>
    </message>
    <message>
        <source>Root trust anchors</source>
        <translation>Ancres de confiance de la racine</translation>
    </message>
    <message>
        <source>Time limit in milliseconds</source>
        <translation>Délai maximal en millisecondes</translation>
    </message>
    <message>
        <source>Version of Danescope</source>
        <translation>Version de Danescope</translation>
    </message>
    <message>
        <source>Version of libunbound</source>
        <translation>Version de libunbound</translation>
    </message>
    <message>
        <source>Version of OpenSSL</source>
        <translation>Version d’OpenSSL</translation>
    </message>
    <message>
        <source>STARTTLS not reached</source>
        <translation>STARTTLS non atteint</translation>
    </message>
    <message>
        <source>STARTTLS accepted</source>
        <translation>STARTTLS accepté</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <extracomment>Row of a comparison; %1 is a mail host with its address.</extracomment>
        <translation>Verdict pour %1</translation>
    </message>
    <message>
        <source>%1 records of %2</source>
        <extracomment>Row of a comparison; %1 is a record type, %2 a name.</extracomment>
        <translation>Enregistrements %1 de %2</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <extracomment>Row of a comparison; %1 is a mail host with its address.</extracomment>
        <translation>Certificats de %1</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <extracomment>A certificate in a comparison; %1 its subject, %2 when it ends.</extracomment>
        <translation>%1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>DS records of %1, at its parent</source>
        <extracomment>Row of a comparison; %1 is a zone.</extracomment>
        <translation>Enregistrements DS de %1, dans la zone parente</translation>
    </message>
    <message>
        <source>Keys (DNSKEY) of %1</source>
        <extracomment>Row of a comparison; %1 is a zone.</extracomment>
        <translation>Clés (DNSKEY) de %1</translation>
    </message>
    <message>
        <source>%1, flags %2, algorithm %3</source>
        <extracomment>A DNSSEC key in a comparison; %1 its name, %2 and %3 numbers.</extracomment>
        <translation>%1, indicateurs %2, algorithme %3</translation>
    </message>
    <message>
        <source>Signatures over the %1 records of %2</source>
        <extracomment>Row of a comparison; %1 is a record type, %2 a name.</extracomment>
        <translation>Signatures des enregistrements %1 de %2</translation>
    </message>
    <message>
        <source>Key %1: %2, valid until %3</source>
        <extracomment>A signature in a comparison; %1 a key tag, %2 what it is worth, %3 when it ends.</extracomment>
        <translation>Clé %1 : %2, valable jusqu’au %3</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <extracomment>Row of a comparison; %1 is a mail host with its address.</extracomment>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>valeur intégrée</translation>
    </message>
    <message>
        <source>The keys (DNSKEY) of %1 were replaced, but its DS record at the parent zone is still the old one: the chain of trust is broken there.</source>
        <translation>Les clés (DNSKEY) de %1 ont été remplacées, mais son enregistrement DS dans la zone parente est resté l’ancien : la chaîne de confiance y est rompue.</translation>
    </message>
    <message>
        <source>The DS record of %1 at the parent zone was replaced, but the zone’s keys (DNSKEY) are still the old ones: the chain of trust is broken there.</source>
        <translation>L’enregistrement DS de %1 dans la zone parente a été remplacé, mais les clés (DNSKEY) de la zone sont restées les anciennes : la chaîne de confiance y est rompue.</translation>
    </message>
    <message>
        <source>%1 presents another certificate, but its TLSA records are still the old ones: they no longer match.</source>
        <translation>%1 présente un autre certificat, mais ses enregistrements TLSA sont restés les anciens : ils ne correspondent plus.</translation>
    </message>
    <message>
        <source>The TLSA records of %1 were replaced, but its certificate is still the old one: they no longer match.</source>
        <translation>Les enregistrements TLSA de %1 ont été remplacés, mais son certificat est resté l’ancien : ils ne correspondent plus.</translation>
    </message>
    <message>
        <source>The signatures of %1 were not renewed, and their time has passed.</source>
        <translation>Les signatures de %1 n’ont pas été renouvelées et sont arrivées à échéance.</translation>
    </message>
    <message>
        <source>%1 was signed with DNSSEC and is no longer: without signatures there is no DANE.</source>
        <translation>%1 était signé avec DNSSEC et ne l’est plus : sans signatures, pas de DANE.</translation>
    </message>
    <message>
        <source>%1 is signed with DNSSEC now, and was not before.</source>
        <translation>%1 est maintenant signé avec DNSSEC et ne l’était pas auparavant.</translation>
    </message>
    <message>
        <source>The connection to %1 worked before and fails now.</source>
        <translation>La connexion à %1 fonctionnait auparavant et échoue maintenant.</translation>
    </message>
    <message>
        <source>The two checks were made with different settings: that alone can explain a difference.</source>
        <translation>Les deux vérifications ont été faites avec des réglages différents : cela seul peut expliquer une différence.</translation>
    </message>
    <message>
        <source>The verdict has changed.</source>
        <translation>Le verdict a changé.</translation>
    </message>
    <message>
        <source>The verdict is the same, but for another reason.</source>
        <translation>Le verdict est le même, mais pour une autre raison.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>The verdict is the same; %n thing(s) changed.</source>
        <translation>
            <numerusform>Le verdict est le même ; %n élément a changé.</numerusform>
            <numerusform>Le verdict est le même ; %n éléments ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two checks of %1</source>
        <extracomment>Title of a comparison; %1 a domain.</extracomment>
        <translation>Deux vérifications de %1</translation>
    </message>
    <message>
        <source>Before (−): %1
After (+): %2</source>
        <extracomment>Heading in a comparison as text; %1 and %2 are when the checks were made.</extracomment>
        <translation>Avant (−) : %1
Après (+) : %2</translation>
    </message>
    <message>
        <source>No history is kept: Qt’s driver for SQLite is not installed (on Debian, the package libqt6sql6-sqlite).</source>
        <translation>Aucun historique n’est conservé : le pilote SQLite de Qt n’est pas installé (sous Debian, le paquet libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>No history is kept: the file %1 can’t be opened for writing.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Aucun historique n’est conservé : le fichier %1 ne peut pas être ouvert en écriture.</translation>
    </message>
    <message>
        <source>No history is kept: the file %1 was written by a newer version of Danescope. It was left as it is.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Aucun historique n’est conservé : le fichier %1 a été écrit par une version plus récente de Danescope. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The history can’t be read: %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>L’historique ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The change could not be stored in the history: %1. Is the disk full?</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>La modification n’a pas pu être enregistrée dans l’historique : %1. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>This check is no longer in the history, or what was stored of it is damaged.</source>
        <translation>Cette vérification n’est plus dans l’historique, ou ce qui en a été conservé est endommagé.</translation>
    </message>
    <message>
        <source>The history was damaged. Nothing of it was removed: it is kept as %1, and a new history was begun.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>L’historique était endommagé. Rien n’en a été supprimé : il est conservé sous %1, et un nouvel historique a été commencé.</translation>
    </message>
    <message>
        <source>Check of %1, from the history.</source>
        <extracomment>Over an earlier check; %1 is when it was made.</extracomment>
        <translation>Vérification du %1, tirée de l’historique.</translation>
    </message>
    <message>
        <source>Check of %1, from the file %2.</source>
        <extracomment>Over a saved check; %1 is when it was made, %2 a file.</extracomment>
        <translation>Vérification du %1, tirée du fichier %2.</translation>
    </message>
    <message>
        <source>The check before, of %1, had the same result.</source>
        <extracomment>%1 is when the domain was checked before.</extracomment>
        <translation>La vérification précédente, du %1, avait donné le même résultat.</translation>
    </message>
    <message>
        <source>The check before, of %1, had another result: Mandatory %2, Opportunistic %3.</source>
        <extracomment>%1 is when the domain was checked before, %2 and %3 what the two modes did.</extracomment>
        <translation>La vérification précédente, du %1, avait donné un autre résultat : obligatoire %2, opportuniste %3.</translation>
    </message>
    <message>
        <source>The history has no earlier check of %1.</source>
        <extracomment>%1 is a domain.</extracomment>
        <translation>L’historique ne contient aucune vérification antérieure de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) deleted.</source>
        <translation>
            <numerusform>%n vérification supprimée.</numerusform>
            <numerusform>%n vérifications supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>could not tell</source>
        <extracomment>A check that ended without a verdict.</extracomment>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>Mandatory mode is safe for this domain today.</source>
        <translation>Le mode obligatoire (Mandatory) est sûr pour ce domaine aujourd’hui.</translation>
    </message>
    <message>
        <source>The gateway’s daneverify answers for Mandatory mode, so its “DANE FAILED” does not keep mail from being delivered in Opportunistic mode.</source>
        <extracomment>daneverify is the gateway&apos;s command; DANE FAILED is what it prints.</extracomment>
        <translation>La commande daneverify de la passerelle répond pour le mode obligatoire (Mandatory) : son « DANE FAILED » n’empêche pas la remise en mode opportuniste (Opportunistic).</translation>
    </message>
    <message>
        <source>This record would match the certificate at {server}: {expected}</source>
        <translation>Cet enregistrement correspondrait au certificat de {server} : {expected}</translation>
    </message>
    <message>
        <source>Checked again without its dates, the signature verifies with key {key_tag}: only its time has passed.</source>
        <translation>Revérifiée sans tenir compte de ses dates, la signature est bonne avec la clé {key_tag} : seul son délai est passé.</translation>
    </message>
    <message>
        <source>The signature on the {type} records of {name} ends soon, on {expiration}.</source>
        <extracomment>Title of the finding expires-soon; names in braces are filled in and stay as they are.</extracomment>
        <translation>La signature des enregistrements {type} de {name} expire bientôt, le {expiration}.</translation>
    </message>
    <message>
        <source>Signers usually renew much earlier.</source>
        <translation>D’ordinaire, le renouvellement a lieu bien plus tôt.</translation>
    </message>
    <message>
        <source>Days of early warning</source>
        <extracomment>A setting: a number of days; what ends within them is warned of.</extracomment>
        <translation>Jours d’avertissement avant l’expiration</translation>
    </message>
    <message>
        <source>%1 fails, and it is first in the delivery order: all mail meets it.</source>
        <extracomment>%1 a server, or a server at an address.</extracomment>
        <translation>%1 échoue, et c’est le premier dans l’ordre de remise : tout le courrier le rencontre.</translation>
    </message>
    <message>
        <source>%1 fails, and it is among the first in the delivery order: some mail meets it.</source>
        <extracomment>%1 a server, or a server at an address.</extracomment>
        <translation>%1 échoue, et il est parmi les premiers dans l’ordre de remise : une partie du courrier le rencontre.</translation>
    </message>
    <message>
        <source>%1 fails, and it is later in the delivery order: only mail that no server before it takes meets it.</source>
        <extracomment>%1 a server, or a server at an address.</extracomment>
        <translation>%1 échoue, et il vient plus loin dans l’ordre de remise : seul le courrier qu’aucun serveur précédent n’accepte le rencontre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more path(s) fail.</source>
        <translation>
            <numerusform>%n autre chemin échoue.</numerusform>
            <numerusform>%n autres chemins échouent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>Heading over what has to be published to mend a fault.</extracomment>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>It is redacted: what tells of the network it was made in is hidden.</source>
        <extracomment>Of a saved check: resolvers, addresses and names in it are hidden.</extracomment>
        <translation>Elle est expurgée : ce qui renseigne sur le réseau où elle a été faite est masqué.</translation>
    </message>
    <message>
        <source>days of early warning</source>
        <extracomment>A setting: a number of days; what ends within them is warned of.</extracomment>
        <translation>jours d’avertissement avant l’expiration</translation>
    </message>
    <message>
        <source>keeping checks</source>
        <extracomment>A setting: for how many days.</extracomment>
        <translation>conservation des vérifications</translation>
    </message>
    <message>
        <source>hiding our network in reports</source>
        <extracomment>A setting: whether reports hide what tells of our network.</extracomment>
        <translation>masquage de notre réseau dans les rapports</translation>
    </message>
    <message>
        <source>Nothing can be checked until another file is chosen in the settings, or none.</source>
        <translation>Rien ne peut être vérifié tant qu’un autre fichier, ou aucun, n’est pas choisi dans les préférences.</translation>
    </message>
    <message>
        <source>Warn of signatures and certificates that end within so many days, 0 to 365; 14 by default, or as the saved trace has it.</source>
        <extracomment>Help for --warn-days.</extracomment>
        <translation>Avertit des signatures et des certificats qui expirent dans ce nombre de jours, de 0 à 365 ; 14 par défaut, ou selon la trace enregistrée.</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>Column of a table: a mail program that sends.</extracomment>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a table: why a sender does what it does.</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Laid down in</source>
        <extracomment>Column of a table: the document that a rule is written in.</extracomment>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>What other senders would do</source>
        <extracomment>Over a table: the mail programs of others, and what they would do with the mail.</extracomment>
        <translation>Ce que feraient d’autres expéditeurs</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are in the saved check.</source>
        <extracomment>%n counts rows of a table that the report leaves out.</extracomment>
        <translation>
            <numerusform>%n autre ligne se trouve dans la vérification enregistrée.</numerusform>
            <numerusform>%n autres lignes se trouvent dans la vérification enregistrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity and timing</source>
        <extracomment>Chapter of a report: until when signatures are valid, and how long the check took.</extracomment>
        <translation>Validité et durées</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), nothing decided</source>
        <translation>
            <numerusform>%n chemin, rien n’est décidé</numerusform>
            <numerusform>%n chemins, rien n’est décidé</numerusform>
        </translation>
    </message>
    <message>
        <source>The only path passes</source>
        <extracomment>A way to a mail server, one server at one address; there is no other.</extracomment>
        <translation>Le seul chemin réussit</translation>
    </message>
    <message>
        <source>The only path fails</source>
        <extracomment>A way to a mail server, one server at one address; there is no other.</extracomment>
        <translation>Le seul chemin échoue</translation>
    </message>
    <message>
        <source>Addresses by the first digits of their certificate’s SHA-256: {actual}.</source>
        <translation>Adresses selon les premiers chiffres du SHA-256 de leur certificat : {actual}.</translation>
    </message>
    <message>
        <source>Published digests and those found</source>
        <translation>Empreintes publiées et empreintes trouvées</translation>
    </message>
    <message>
        <source>of certificate %1</source>
        <extracomment>A digest computed from a certificate; %1 counts the certificates of a chain.</extracomment>
        <translation>du certificat %1</translation>
    </message>
    <message>
        <source>TLSA records that match these certificates</source>
        <translation>Enregistrements TLSA qui correspondent à ces certificats</translation>
    </message>
    <message>
        <source>%1 computed from %2</source>
        <extracomment>A digest computed from a key; %1 the kind of digest, %2 a key such as “KSK 4711”.</extracomment>
        <translation>%1 calculé d’après %2</translation>
    </message>
    <message>
        <source>DS records of this key</source>
        <translation>Enregistrements DS de cette clé</translation>
    </message>
    <message>
        <source>The parent zone proves that there is no DS record, as the records below show.</source>
        <translation>La zone parente prouve l’absence d’enregistrement DS, comme le montrent les enregistrements ci-dessous.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Qt date format (QLocale::toString): day, month and year, short.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Mandatory mode would be safe for this domain at the supposed time.</source>
        <extracomment>The user supposed another time than that of the check.</extracomment>
        <translation>À la date supposée, le mode obligatoire (Mandatory) serait sûr pour ce domaine.</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <extracomment>All that a step needs is there; it is about to begin.</extracomment>
        <translation>pas encore commencé</translation>
    </message>
    <message>
        <source>This step is about to begin.</source>
        <translation>Cette étape est sur le point de commencer.</translation>
    </message>
    <message>
        <source>Version of ldns</source>
        <translation>Version de ldns</translation>
    </message>
    <message>
        <source>{zone} publishes no CDS or CDNSKEY record, so its parent can’t take the right DS record over by itself: somebody has to hand it over.</source>
        <extracomment>Names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} ne publie aucun enregistrement CDS ou CDNSKEY : sa zone parente ne peut donc pas reprendre d’elle-même le bon enregistrement DS, il faut le lui transmettre.</translation>
    </message>
    <message>
        <source>{zone} itself asks its parent to remove all DS records: {requested}. Once the parent does, the zone counts as unsigned and DANE has no effect.</source>
        <extracomment>Names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} demande elle-même à sa zone parente de supprimer tous les enregistrements DS : {requested}. Une fois que ce sera fait, la zone comptera comme non signée et DANE n’aura plus d’effet.</translation>
    </message>
    <message>
        <source>{zone} itself asks its parent to publish this, and with it the chain verifies: {requested}.</source>
        <extracomment>Names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} demande elle-même à sa zone parente de publier ce qui suit, et avec cela la chaîne est valide : {requested}.</translation>
    </message>
    <message>
        <source>{zone} itself asks its parent to publish what would not mend the chain: {requested}. Its operator has to put these records right first.</source>
        <extracomment>Names in braces are filled in and stay as they are.</extracomment>
        <translation>{zone} demande elle-même à sa zone parente de publier ce qui ne réparerait pas la chaîne : {requested}. Son opérateur doit d’abord corriger ces enregistrements.</translation>
    </message>
    <message>
        <source>none published</source>
        <extracomment>Of the CDS and CDNSKEY records of a zone.</extracomment>
        <translation>aucun n’est publié</translation>
    </message>
    <message>
        <source>removal of all DS records</source>
        <extracomment>What the CDS or CDNSKEY record of a zone asks for.</extracomment>
        <translation>suppression de tous les enregistrements DS</translation>
    </message>
    <message>
        <source>fit the zone’s keys; with them the chain verifies</source>
        <extracomment>Of the CDS or CDNSKEY records of a zone.</extracomment>
        <translation>conformes aux clés de la zone ; avec eux, la chaîne est valide</translation>
    </message>
    <message>
        <source>do not fit the zone’s keys</source>
        <extracomment>Of the CDS or CDNSKEY records of a zone.</extracomment>
        <translation>non conformes aux clés de la zone</translation>
    </message>
    <message>
        <source>What the zone asks its parent to publish</source>
        <translation>Ce que la zone demande à sa zone parente de publier</translation>
    </message>
    <message numerus="yes">
        <source>Mail to %1 is delivered, but DANE fails on %2 of %n path(s) to its servers.</source>
        <extracomment>%1 a domain, %2 how many ways to its servers fail, %n how many there are.</extracomment>
        <translation>
            <numerusform>Le courrier pour %1 est remis, mais DANE échoue sur %2 chemin sur %n vers ses serveurs.</numerusform>
            <numerusform>Le courrier pour %1 est remis, mais DANE échoue sur %2 des %n chemins vers ses serveurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Through such a resolver every signed domain looks forged (BOGUS). The fault is not the domain’s.</source>
        <translation>À travers un tel résolveur, tout domaine signé paraît falsifié (BOGUS). La faute n’est pas au domaine.</translation>
    </message>
    <message>
        <source>A host of your own choice is not the destination that the domain publishes, so DANE can’t hold there, in Opportunistic mode no more than in Mandatory mode.</source>
        <translation>Un hôte de votre choix n’est pas la destination que le domaine publie : DANE ne peut donc pas s’y appliquer, pas plus en mode opportuniste (Opportunistic) qu’en mode obligatoire (Mandatory).</translation>
    </message>
    <message>
        <source>Other resolvers of the same priority have DNSSEC, so it depends on which of them the gateway asks.</source>
        <translation>D’autres résolveurs de même priorité ont DNSSEC : tout dépend donc de celui que la passerelle interroge.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>How long something is valid: nobody could see.</extracomment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Past checks over time</source>
        <extracomment>Heading of a plot and a table: the checks made of a domain.</extracomment>
        <translation>Vérifications passées au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier check(s) are in the history.</source>
        <extracomment>%n counts rows of a table that the report leaves out.</extracomment>
        <translation>
            <numerusform>%n vérification antérieure se trouve dans l’historique.</numerusform>
            <numerusform>%n vérifications antérieures se trouvent dans l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a table: when a check was made.</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Validity left</source>
        <extracomment>Column of a table: how long until the first signature or certificate ends.</extracomment>
        <translation>Validité restante</translation>
    </message>
</context>
</TS>
