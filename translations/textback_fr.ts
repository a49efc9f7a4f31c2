<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ContactWords</name>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Address book of the phone account</source>
        <translation>Carnet d’adresses du compte téléphonique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>aucun numéro de téléphone</translation>
    </message>
    <message>
        <source>not a telephone number</source>
        <translation>ce n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>the number stands under another name in an earlier row</source>
        <translation>le numéro figure sous un autre nom dans une ligne précédente</translation>
    </message>
    <message>
        <source>damaged, or too long</source>
        <translation>endommagée ou trop longue</translation>
    </message>
    <message>
        <source>more contacts than one file may hold</source>
        <translation>plus de contacts qu’un fichier ne peut en contenir</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Fiche %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>row, reason, what stands there</comment>
        <translation>%1&#xa0;: %2 – %3</translation>
    </message>
    <message>
        <source>Nothing new stands in this file.</source>
        <translation>Ce fichier ne contient rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be added.</source>
        <translation>
            <numerusform>%Ln contact sera ajouté.</numerusform>
            <numerusform>%Ln contacts seront ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has a number that shows another contact&apos;s name now; the new name will be shown.</source>
        <translation>
            <numerusform>%Ln d’entre eux a un numéro qui affiche actuellement le nom d’un autre contact; le nouveau nom sera affiché.</numerusform>
            <numerusform>%Ln d’entre eux ont un numéro qui affiche actuellement le nom d’un autre contact; le nouveau nom sera affiché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are here already.</source>
        <translation>
            <numerusform>%Ln contact est déjà ici.</numerusform>
            <numerusform>%Ln contacts sont déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to a contact of an earlier row and were put together with it.</source>
        <translation>
            <numerusform>%Ln ligne appartient à un contact d’une ligne précédente et lui a été jointe.</numerusform>
            <numerusform>%Ln lignes appartiennent à un contact d’une ligne précédente et lui ont été jointes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large. Take it apart, or export contacts alone from the other program.</source>
        <translation>Ce fichier est trop volumineux. Divisez-le, ou exportez seulement les contacts depuis l’autre programme.</translation>
    </message>
    <message>
        <source>Another import is still under way. Try again when it is done.</source>
        <translation>Une autre importation est encore en cours. Réessayez lorsqu’elle sera terminée.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was added; make room and try again.</source>
        <translation>Le disque est plein. Rien n’a été ajouté; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it.</source>
        <translation>Ce fichier ne peut pas être lu. Vérifiez qu’il est bien là et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was added; try again.</source>
        <translation>Cela n’a pas fonctionné. Rien n’a été ajouté; réessayez.</translation>
    </message>
</context>
<context>
    <name>textback::ActionTable</name>
    <message>
        <source>Enter</source>
        <extracomment>What is written on the key that ends a line</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Écrire une réponse</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Écrire une note privée</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send and done</source>
        <translation>Envoyer et terminer</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Terminer ou rouvrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Veille sur les appels</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Next thread waiting on us</source>
        <translation>Conversation suivante qui nous attend</translation>
    </message>
    <message>
        <source>Search names, numbers, texts</source>
        <translation>Chercher noms, numéros, textos</translation>
    </message>
    <message>
        <source>Choose the next one as well</source>
        <translation>Choisir aussi la suivante</translation>
    </message>
    <message>
        <source>Choose the one before as well</source>
        <translation>Choisir aussi la précédente</translation>
    </message>
    <message>
        <source>Choose all threads of the list</source>
        <translation>Choisir toutes les conversations de la liste</translation>
    </message>
    <message>
        <source>New text to any number or name</source>
        <translation>Nouveau texto à un numéro ou un nom</translation>
    </message>
    <message>
        <source>Never text this number, or again</source>
        <translation>Ne jamais écrire à ce numéro, ou de nouveau</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Appeler ce numéro</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Who gets a text</source>
        <translation>Qui reçoit un texto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Automatic texts on</source>
        <translation>Activer les textos automatiques</translation>
    </message>
    <message>
        <source>Pause automatic texts for 1 hour</source>
        <translation>Suspendre les textos automatiques 1 heure</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pause jusqu&apos;à demain</translation>
    </message>
    <message>
        <source>Check the connection now</source>
        <translation>Vérifier la connexion maintenant</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Masquer l&apos;écran</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Tag this caller</source>
        <translation>Étiqueter cette personne</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Guided tour, two minutes</source>
        <translation>Visite guidée, deux minutes</translation>
    </message>
    <message>
        <source>Hand over to somebody</source>
        <translation>Confier à quelqu&apos;un</translation>
    </message>
    <message>
        <source>Say who is at this desk</source>
        <translation>Dire qui est à ce poste</translation>
    </message>
    <message>
        <source>Play or pause the voicemail</source>
        <translation>Écouter le message vocal ou le mettre en pause</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Cancel the text that is about to leave</source>
        <translation>Annuler le texto sur le point de partir</translation>
    </message>
    <message>
        <source>I&apos;m calling back: no text</source>
        <translation>Je rappelle&#xa0;: pas de texto</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>It became a job</source>
        <translation>C&apos;est devenu un travail</translation>
    </message>
    <message>
        <source>They asked us to stop</source>
        <translation>Ne veut plus de textos</translation>
    </message>
    <message>
        <source>Show who this is</source>
        <translation>Montrer qui c’est</translation>
    </message>
    <message>
        <source>Erase this person...</source>
        <translation>Effacer cette personne...</translation>
    </message>
    <message>
        <source>Text now, or try again</source>
        <translation>Texter maintenant, ou réessayer</translation>
    </message>
    <message>
        <source>After a call-back: left a message</source>
        <translation>Après un rappel&#xa0;: message laissé</translation>
    </message>
    <message>
        <source>After a call-back: no answer</source>
        <translation>Après un rappel&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>After a call-back: wrong number</source>
        <translation>Après un rappel&#xa0;: mauvais numéro</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Put in a placeholder</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Show who waits on us</source>
        <translation>Montrer qui attend notre réponse</translation>
    </message>
    <message>
        <source>Show whom we wait for</source>
        <translation>Montrer de qui nous attendons une réponse</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>Montrer ce qui est reporté</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Montrer ce qui est terminé</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>Montrer toutes les conversations</translation>
    </message>
    <message>
        <source>Turn the order of the list round</source>
        <translation>Inverser l’ordre de la liste</translation>
    </message>
    <message>
        <source>Keep this search under a name</source>
        <translation>Garder cette recherche sous un nom</translation>
    </message>
    <message>
        <source>When Textback watched...</source>
        <translation>Quand Textback a surveillé...</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Names and PINs...</source>
        <translation>Noms et NIP...</translation>
    </message>
    <message>
        <source>Privacy screen...</source>
        <translation>Écran de confidentialité...</translation>
    </message>
    <message>
        <source>Notices...</source>
        <translation>Avis...</translation>
    </message>
    <message>
        <source>Look like the computer</source>
        <translation>Comme l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>Language...</source>
        <translation>Langue...</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est?</translation>
    </message>
    <message>
        <source>File for support...</source>
        <translation>Fichier pour l&apos;assistance...</translation>
    </message>
    <message>
        <source>Sign out...</source>
        <translation>Se déconnecter...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>After a call-back: talked</source>
        <translation>Après un rappel&#xa0;: nous avons parlé</translation>
    </message>
    <message>
        <source>Explain the selected part</source>
        <translation>Expliquer la partie sélectionnée</translation>
    </message>
    <message>
        <source>Show the longest wait</source>
        <translation>Montrer la plus longue attente</translation>
    </message>
    <message>
        <source>Copy the chosen words</source>
        <translation>Copier les mots choisis</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>Delete this private note</source>
        <translation>Supprimer cette note privée</translation>
    </message>
    <message>
        <source>Schedule the text for later</source>
        <translation>Programmer le texto pour plus tard</translation>
    </message>
</context>
<context>
    <name>textback::ActivityHeader</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Until text</source>
        <translation>Jusqu&apos;au texto</translation>
    </message>
</context>
<context>
    <name>textback::ActivityPage</name>
    <message>
        <source>The text is on its way.</source>
        <translation>Le texto est en route.</translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>Non envoyé&#xa0;: ce numéro ne peut pas ou ne doit pas recevoir de textos.</translation>
    </message>
    <message>
        <source>%1 gets no automatic texts.</source>
        <translation>%1 ne reçoit pas de textos automatiques.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>every call and what was decided</source>
        <translation>chaque appel et ce qui a été décidé</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Writes the calls listed here to a file for spreadsheets</source>
        <translation>Écrit les appels de la liste dans un fichier pour tableurs</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Chercher des appels</translation>
    </message>
    <message>
        <source>Search calls by name or number</source>
        <translation>Chercher des appels par nom ou numéro</translation>
    </message>
    <message>
        <source>Which calls are listed</source>
        <translation>Quels appels sont affichés</translation>
    </message>
    <message>
        <source>Calls of which days are listed</source>
        <translation>De quels jours les appels sont affichés</translation>
    </message>
    <message>
        <source>Calls, newest first. Enter opens the thread, W says why.</source>
        <translation>Appels, les plus récents d&apos;abord. Entrée ouvre la conversation, W dit pourquoi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>The list could not be read. Nothing is lost.</source>
        <translation>La liste n&apos;a pas pu être lue. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Part of a name or a number works too.</source>
        <translation>Une partie d&apos;un nom ou d&apos;un numéro convient aussi.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Montrer tous les jours</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Pas encore d&apos;appels.</translation>
    </message>
    <message>
        <source>Every call appears here within seconds, with what was decided and why.</source>
        <translation>Chaque appel apparaît ici en quelques secondes, avec ce qui a été décidé et pourquoi.</translation>
    </message>
    <message>
        <source>No calls in these days.</source>
        <translation>Aucun appel ces jours-là.</translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Enregistrer les appels</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tableaux pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>The name of a file, followed by a date</extracomment>
        <translation>appels</translation>
    </message>
    <message>
        <source>Writing the calls …</source>
        <translation>Écriture des appels …</translation>
    </message>
    <message>
        <source>Writing the calls: %1 so far</source>
        <translation>Écriture des appels&#xa0;: %1 pour l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) saved as %1.</source>
        <translation>
            <numerusform>%n appel enregistré dans %1.</numerusform>
            <numerusform>%n appels enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Le fichier n&apos;a pas pu être écrit là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>Cela n&apos;a pas pu être enregistré. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Rien à enregistrer pour l&apos;instant</translation>
    </message>
</context>
<context>
    <name>textback::ActivitySide</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was decided, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment cela s&apos;est passé</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s)</source>
        <translation>
            <numerusform>La seule vérification</numerusform>
            <numerusform>Les %n vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Open thread</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>We rang</source>
        <translation>Nous avons appelé</translation>
    </message>
    <message>
        <source>Call came in</source>
        <translation>L&apos;appel est arrivé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Voicemail left</source>
        <translation>Message vocal laissé</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>L&apos;appel s&apos;est terminé</translation>
    </message>
    <message>
        <source>Decided: text</source>
        <translation>Décidé&#xa0;: texto</translation>
    </message>
    <message>
        <source>Decided: ask you</source>
        <translation>Décidé&#xa0;: vous demander</translation>
    </message>
    <message>
        <source>Decided: no text</source>
        <translation>Décidé&#xa0;: pas de texto</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>Texto envoyé</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>It became a job</source>
        <translation>C&apos;est devenu un travail</translation>
    </message>
    <message>
        <source>Counts as won in the report</source>
        <translation>Compte comme gagné dans le rapport</translation>
    </message>
</context>
<context>
    <name>textback::ActivityWords</name>
    <message>
        <source>text %1 after the call</source>
        <translation>texto %1 après l&apos;appel</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Texted</source>
        <comment>calls</comment>
        <translation>Avec texto</translation>
    </message>
    <message>
        <source>Not texted</source>
        <comment>calls</comment>
        <translation>Sans texto</translation>
    </message>
    <message>
        <source>For you</source>
        <comment>calls that wait for a person</comment>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>texts</comment>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>calls</comment>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>Answered, %1</source>
        <translation>Répondu, %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>We called, %1</source>
        <translation>Nous avons appelé, %1</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Nous avons appelé</translation>
    </message>
    <message>
        <source>Voicemail %1</source>
        <translation>Message vocal %1</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <translation>Manqué, %1</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Text will leave</source>
        <translation>Le texto va partir</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Texted</source>
        <translation>Texto envoyé</translation>
    </message>
    <message>
        <source>Text failed</source>
        <translation>Texto échoué</translation>
    </message>
    <message>
        <source>Not sure it went out</source>
        <translation>Pas sûr qu&apos;il soit parti</translation>
    </message>
    <message>
        <source>Called back first</source>
        <translation>Rappelé avant</translation>
    </message>
    <message>
        <source>Not texted</source>
        <translation>Sans texto</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>Gardé pour vous</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>Ne peut pas recevoir de textos</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>One of you sent it anyway</source>
        <translation>L&apos;un de vous l&apos;a envoyé quand même</translation>
    </message>
    <message>
        <source>Left a voicemail</source>
        <translation>A laissé un message vocal</translation>
    </message>
    <message>
        <source>One of you talked to them</source>
        <translation>L&apos;un de vous a parlé avec la personne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Notre numéro</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Rang seconds</source>
        <translation>Secondes de sonnerie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Seconds until the text</source>
        <translation>Secondes jusqu&apos;au texto</translation>
    </message>
    <message>
        <source>From before Textback watched</source>
        <translation>D’avant que Textback surveille</translation>
    </message>
</context>
<context>
    <name>textback::AdvancedSignIn</name>
    <message>
        <source>Address of the phone company&apos;s server</source>
        <translation>Adresse du serveur de l&apos;opérateur</translation>
    </message>
    <message>
        <source>Client ID of your app</source>
        <translation>Client ID de votre application</translation>
    </message>
    <message>
        <source>Client secret, if your app has one</source>
        <translation>Client secret, si votre application en a un</translation>
    </message>
    <message>
        <source>JWT; leave it empty to sign in in the browser</source>
        <translation>JWT; laissez vide pour vous connecter dans le navigateur</translation>
    </message>
    <message>
        <source>Your app has to know these addresses to send people back to: %1</source>
        <translation>Votre application doit connaître ces adresses de retour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>textback::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>textback::AskValue</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Numbers begin with + and the country code, like +1512.</source>
        <translation>Les numéros commencent par + et l&apos;indicatif du pays, comme +1512.</translation>
    </message>
    <message>
        <source>Type at least one.</source>
        <translation>Entrez-en au moins un.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Both times are the same.</source>
        <translation>Les deux heures sont identiques.</translation>
    </message>
    <message>
        <source>Between which times?</source>
        <translation>Entre quelles heures?</translation>
    </message>
    <message>
        <source>What is this sentence called?</source>
        <translation>Comment s’appelle cette phrase?</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il lui faut un nom.</translation>
    </message>
    <message>
        <source>Unit of the number</source>
        <translation>Unité du nombre</translation>
    </message>
</context>
<context>
    <name>textback::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copies de sauvegarde, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Going back takes a moment, and Textback starts anew. Texts and calls since then are fetched again as far as the phone company keeps them; notes, names and settings since then are not in it. Nothing is sent twice, and whoever asked for no texts stays asked. What is here now is set aside, not deleted.</source>
        <translation>Le retour prend un instant, et Textback redémarre. Les textos et les appels reçus depuis sont redemandés dans la mesure où la compagnie de téléphone les garde; les notes, les noms et les réglages faits depuis n’y sont pas. Rien n’est envoyé deux fois, et qui a demandé de ne plus recevoir de textos n’en reçoit pas. Ce qui est ici maintenant est mis de côté, et non supprimé.</translation>
    </message>
    <message>
        <source>I know what is not in it</source>
        <translation>Je sais ce qu’elle ne contient pas</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Revenir à cette copie</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A time, and how large a file is</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made a few minutes after the start.</source>
        <translation>Il n’y a pas encore de copie. La première est faite quelques minutes après le démarrage.</translation>
    </message>
    <message>
        <source>Choose one to see what it holds.</source>
        <translation>Choisissez-en une pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Copying everything...</source>
        <translation>Copie en cours...</translation>
    </message>
    <message>
        <source>A backup was made, and it is whole.</source>
        <translation>Une copie a été faite, et elle est complète.</translation>
    </message>
    <message>
        <source>There is no room for a backup on this disk. Nothing was changed.</source>
        <translation>Il n’y a pas de place pour une copie sur ce disque. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No backup could be made. Nothing was changed.</source>
        <translation>Aucune copie n’a pu être faite. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading it to its end...</source>
        <translation>Lecture jusqu’à la fin...</translation>
    </message>
    <message>
        <source>A later version of Textback made it; this one cannot read it.</source>
        <translation>Une version ultérieure de Textback l’a faite; celle-ci ne peut pas la lire.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be used. Choose another.</source>
        <translation>Elle est endommagée et ne peut pas servir. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose a backup that is whole first.</source>
        <translation>Choisissez d’abord une copie complète.</translation>
    </message>
    <message>
        <source>Say first that you know what is not in it.</source>
        <translation>Confirmez d’abord que vous savez ce qu’elle ne contient pas.</translation>
    </message>
    <message>
        <source>Choose an archive of Textback</source>
        <translation>Choisissez une archive de Textback</translation>
    </message>
    <message>
        <source>Archives (*.tar);;All files (*)</source>
        <translation>Archives (*.tar);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the archive...</source>
        <translation>Lecture de l’archive...</translation>
    </message>
    <message>
        <source>Reading the archive: %1 %</source>
        <translation>Lecture de l’archive&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Annulé. Tout est comme avant.</translation>
    </message>
    <message>
        <source>A later version of Textback made this archive; this one cannot read it.</source>
        <translation>Cette archive vient d’une version plus récente de Textback; celle-ci ne peut pas la lire.</translation>
    </message>
    <message>
        <source>This file is not an archive of Textback. Nothing was changed.</source>
        <translation>Ce fichier n’est pas une archive de Textback. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no room on this disk for what the archive holds. Nothing was changed.</source>
        <translation>Ce disque n’a pas assez de place pour ce que contient l’archive. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The archive is damaged or not whole. Copy it from the other computer once more. Nothing was changed.</source>
        <translation>L’archive est endommagée ou incomplète. Copiez-la de nouveau depuis l’autre ordinateur. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Import an archive...</source>
        <translation>Importer une archive...</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Writing everything into the file...</source>
        <translation>Écriture de tout dans le fichier...</translation>
    </message>
    <message>
        <source>Writing everything into the file: %1 %</source>
        <translation>Écriture de tout dans le fichier&#xa0;: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n text(s), calls and notes, with photos and settings. Sign-ins are not in the file. Keep it safe: who has it can read everything.</source>
        <translation>
            <numerusform>Exporté&#xa0;: %n texto, appel ou note, avec photos et réglages. Le fichier ne contient aucune connexion. Gardez-le en lieu sûr&#xa0;: qui le possède peut tout lire.</numerusform>
            <numerusform>Exportés&#xa0;: %n textos, appels et notes, avec photos et réglages. Le fichier ne contient aucune connexion. Gardez-le en lieu sûr&#xa0;: qui le possède peut tout lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. There is no new file.</source>
        <translation>Annulé. Il n’y a pas de nouveau fichier.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Choose another place.</source>
        <translation>Il n’y a pas de place pour le fichier à cet endroit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Once a day everything here is copied into a file on this computer. The copies of the last seven days, four weeks and three months are kept. Photos are kept beside them, once. An archive is one file with everything, for another computer or another program; what another computer exported can be brought here.</source>
        <translation>Une fois par jour, tout ce qui est ici est copié dans un fichier de cet ordinateur. Les copies des sept derniers jours, quatre semaines et trois mois sont conservées. Les photos sont gardées à côté, une seule fois. Une archive est un seul fichier qui contient tout, pour un autre ordinateur ou un autre programme; ce qu’un autre ordinateur a exporté peut être apporté ici.</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Export everything...</source>
        <translation>Tout exporter...</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
</context>
<context>
    <name>textback::BlockedPanel</name>
    <message>
        <source>This person asked us not to text.</source>
        <translation>Cette personne ne veut plus de textos.</translation>
    </message>
    <message>
        <source>This number can&apos;t get texts.</source>
        <translation>Ce numéro ne peut pas recevoir de textos.</translation>
    </message>
    <message>
        <source>No text may go to this number, from any line, until they write START or an owner lifts it.</source>
        <translation>Aucun texto ne peut partir vers ce numéro, d&apos;aucune ligne, tant qu&apos;elle n&apos;écrit pas START ou que le propriétaire ne l&apos;autorise pas.</translation>
    </message>
    <message>
        <source>A text to it failed before; it may be a landline. Ring instead.</source>
        <translation>Un texto précédent n&apos;est pas arrivé; c&apos;est peut-être une ligne fixe. Mieux vaut appeler.</translation>
    </message>
    <message>
        <source>Call instead</source>
        <translation>Appeler plutôt</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Écrire quand même</translation>
    </message>
</context>
<context>
    <name>textback::CallBackRowWidget</name>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Écrire maintenant</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 est terminé</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Try the text to %1 again</source>
        <translation>Renvoyer le texto à %1</translation>
    </message>
    <message>
        <source>Text %1 now</source>
        <translation>Écrire maintenant à %1</translation>
    </message>
</context>
<context>
    <name>textback::CallBackSide</name>
    <message>
        <source>Why this call is here</source>
        <translation>Pourquoi cet appel est ici</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Après l&apos;appel</translation>
    </message>
    <message>
        <source>Newest note</source>
        <translation>Dernière note</translation>
    </message>
</context>
<context>
    <name>textback::CallBackWords</name>
    <message>
        <source>Withheld number</source>
        <translation>Numéro masqué</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>A appelé %n fois</numerusform>
            <numerusform>A appelé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Voicemail, %1</source>
        <translation>Message vocal, %1</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>No voicemail.</source>
        <translation>Pas de message vocal.</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>manqué %1</translation>
    </message>
    <message>
        <source>Text failed: %1</source>
        <translation>Texto en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Can&apos;t get texts (landline)</source>
        <translation>Ne reçoit pas de textos (ligne fixe)</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>Ne reçoit pas de textos</translation>
    </message>
    <message>
        <source>Our line can&apos;t send texts</source>
        <translation>Notre ligne ne peut pas envoyer de textos</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>A demandé d&apos;arrêter</translation>
    </message>
    <message>
        <source>One of us said: I&apos;m calling back</source>
        <translation>Quelqu&apos;un d&apos;ici a dit&#xa0;: je rappelle</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>À vous de décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held for you to decide</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Our text came back: %1.</source>
        <translation>Notre texto est revenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The text was cancelled because one of us wanted to ring. No call to them was seen yet.</source>
        <translation>Le texto a été annulé parce que quelqu&apos;un d&apos;ici voulait appeler. Aucun appel n&apos;a encore été vu.</translation>
    </message>
    <message>
        <source>They called a line of ours that can&apos;t send texts.</source>
        <translation>L&apos;appel est arrivé sur une de nos lignes qui ne peut pas envoyer de textos.</translation>
    </message>
    <message>
        <source>This number can&apos;t get texts, so somebody has to ring.</source>
        <translation>Ce numéro ne reçoit pas de textos&#xa0;: quelqu&apos;un doit appeler.</translation>
    </message>
    <message>
        <source>They asked us not to text. Ringing is allowed.</source>
        <translation>Cette personne ne veut pas de textos. Appeler est permis.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. You can text or call.</source>
        <translation>Rien n&apos;est envoyé tout seul. Vous pouvez écrire ou appeler.</translation>
    </message>
    <message>
        <source>Talked, done</source>
        <translation>Parlé, terminé</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>No answer, stays here</source>
        <translation>Pas de réponse, reste ici</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Mauvais numéro</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: take off the list</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Called back: talked.</source>
        <translation>Rappelé&#xa0;: nous avons parlé.</translation>
    </message>
    <message>
        <source>Called back: left a message.</source>
        <translation>Rappelé&#xa0;: message laissé.</translation>
    </message>
    <message>
        <source>Called back: no answer.</source>
        <translation>Rappelé&#xa0;: pas de réponse.</translation>
    </message>
    <message>
        <source>Called back: wrong number.</source>
        <translation>Rappelé&#xa0;: mauvais numéro.</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Nous avons parlé</translation>
    </message>
    <message>
        <source>We left a message</source>
        <translation>Nous avons laissé un message</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Personne n&apos;a répondu</translation>
    </message>
    <message>
        <source>It was a wrong number</source>
        <translation>C&apos;était un mauvais numéro</translation>
    </message>
    <message>
        <source>Marked done</source>
        <translation>Marqué comme terminé</translation>
    </message>
    <message>
        <source>Kept: talked with %1.</source>
        <translation>Noté&#xa0;: parlé avec %1.</translation>
    </message>
    <message>
        <source>Kept: left a message for %1.</source>
        <translation>Noté&#xa0;: message laissé à %1.</translation>
    </message>
    <message>
        <source>Kept: %1 did not answer.</source>
        <translation>Noté&#xa0;: %1 n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Kept: %1 is a wrong number.</source>
        <translation>Noté&#xa0;: %1 est un mauvais numéro.</translation>
    </message>
    <message>
        <source>%1 is off the call-back list.</source>
        <translation>%1 n&apos;est plus dans la liste des rappels.</translation>
    </message>
</context>
<context>
    <name>textback::CallBacksPage</name>
    <message>
        <source>Only the %1 longest waits are shown. More follow as you go.</source>
        <translation>Seules les %1 plus longues attentes sont affichées. Les autres suivent au fur et à mesure.</translation>
    </message>
    <message>
        <source>Nobody to ring.</source>
        <translation>Personne à rappeler.</translation>
    </message>
    <message>
        <source>The list could not be read. Nothing is lost.</source>
        <translation>La liste n&apos;a pas pu être lue. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>In practice nobody is called.</source>
        <translation>En entraînement, personne n&apos;est appelé.</translation>
    </message>
    <message>
        <source>The text is on its way.</source>
        <translation>Le texto est en route.</translation>
    </message>
    <message>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>Cela n&apos;a pas pu être enregistré. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>whom to ring next, longest wait first</source>
        <translation>qui appeler ensuite, la plus longue attente d&apos;abord</translation>
    </message>
    <message>
        <source>Missed callers who can&apos;t be texted, texts that did not arrive, and calls that wait for you to decide appear here.</source>
        <translation>Ici apparaissent les appels manqués de numéros sans textos, les textos qui ne sont pas arrivés et les appels qui attendent votre décision.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Faits aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>textback::CallerCare</name>
    <message>
        <source>%1 stands alone again. Both keep what is written down.</source>
        <translation>%1 est de nouveau à part. Les deux gardent ce qui est noté.</translation>
    </message>
    <message>
        <source>Not done: together it would be more than one person may have.</source>
        <translation>Non fait&#xa0;: ensemble, ce serait plus qu&apos;une personne ne peut avoir.</translation>
    </message>
    <message>
        <source>Not kept: it is too long, or makes no sense.</source>
        <translation>Non enregistré&#xa0;: c&apos;est trop long ou n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>Not done: this person is not here any more.</source>
        <translation>Non fait&#xa0;: cette personne n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>It could not be kept. Nothing was changed; try again.</source>
        <translation>Cela n&apos;a pas pu être enregistré. Rien n&apos;a changé; réessayez.</translation>
    </message>
    <message>
        <source>Not lifted: %1 has asked to stop anew, or it could not be kept.</source>
        <translation>Non levé&#xa0;: %1 a de nouveau demandé d&apos;arrêter, ou cela n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Texts may go to %1 again.</source>
        <translation>Des textos peuvent de nouveau aller à %1.</translation>
    </message>
    <message>
        <source>Lifted by mistake</source>
        <translation>Levé par erreur</translation>
    </message>
    <message>
        <source>%1 is the same person now.</source>
        <translation>%1 est maintenant la même personne.</translation>
    </message>
    <message>
        <source>The fields were changed.</source>
        <translation>Les champs ont changé.</translation>
    </message>
    <message>
        <source>The tag %1 was added.</source>
        <translation>L&apos;étiquette %1 a été ajoutée.</translation>
    </message>
    <message>
        <source>The tag %1 was taken off.</source>
        <translation>L&apos;étiquette %1 a été retirée.</translation>
    </message>
</context>
<context>
    <name>textback::CallerPanel</name>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>Le nom a changé.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>L&apos;adresse a changé.</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>Les notes ont changé.</translation>
    </message>
    <message numerus="yes">
        <source>Notes hold %n characters at most.</source>
        <translation>
            <numerusform>Les notes comptent %n caractère au plus.</numerusform>
            <numerusform>Les notes comptent %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a changé.</translation>
    </message>
    <message>
        <source>The tag %1 was added.</source>
        <translation>L&apos;étiquette %1 a été ajoutée.</translation>
    </message>
    <message>
        <source>The tag %1 was taken off.</source>
        <translation>L&apos;étiquette %1 a été retirée.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes about this caller</source>
        <translation>Notes sur cette personne</translation>
    </message>
    <message>
        <source>Nothing yet. Notes stay in your office.</source>
        <translation>Rien encore. Les notes restent dans votre bureau.</translation>
    </message>
    <message>
        <source>Everything with this caller</source>
        <translation>Tout avec cette personne</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>sans frais</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Entreprise&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>textback::CallsBlock</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <translation>Manqué, %1</translation>
    </message>
</context>
<context>
    <name>textback::ChangeDialog</name>
    <message>
        <source>Change a day</source>
        <translation>Changer un jour</translation>
    </message>
    <message>
        <source>Other hours on some days</source>
        <translation>D&apos;autres horaires certains jours</translation>
    </message>
    <message>
        <source>Use these hours</source>
        <translation>Utiliser ces horaires</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Closing at</source>
        <translation>Fermeture à</translation>
    </message>
    <message>
        <source>Callers get the holiday text</source>
        <translation>Les appelants reçoivent le texto des jours fériés</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Fermé toute la journée</translation>
    </message>
    <message>
        <source>Closing early</source>
        <translation>Fermeture anticipée</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autres horaires</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>8 – 5, break 12 – 1</source>
        <translation>8 – 5, pause 12 – 1</translation>
    </message>
    <message>
        <source>What it is, for you</source>
        <translation>Ce que c&apos;est, pour vous</translation>
    </message>
    <message>
        <source>What it is, for you: team training</source>
        <translation>Ce que c&apos;est, pour vous&#xa0;: formation</translation>
    </message>
    <message>
        <source>until</source>
        <comment>between two dates</comment>
        <translation>jusqu&apos;au</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>That is more than a year.</source>
        <translation>C&apos;est plus d&apos;un an.</translation>
    </message>
    <message>
        <source>When do you close? Write it like 12:30 pm.</source>
        <translation>Quand fermez-vous? Écrivez par exemple 12:30 pm.</translation>
    </message>
</context>
<context>
    <name>textback::ChangesPanel</name>
    <message>
        <source>closing at %1</source>
        <translation>fermeture à %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>One-off changes</source>
        <translation>Changements ponctuels</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a one-off change</source>
        <translation>Ajouter un changement ponctuel</translation>
    </message>
    <message>
        <source>They win over the week and the holidays.</source>
        <translation>Ils l&apos;emportent sur la semaine et les jours fériés.</translation>
    </message>
    <message>
        <source>A day off, an early closing, a week away: add it here.</source>
        <translation>Un jour de congé, une fermeture anticipée, une semaine d&apos;absence&#xa0;: ajoutez-le ici.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two dates</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What holds on a day, and why</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Changer %1</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>textback::CharacterWords</name>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>a special space</source>
        <translation>une espace spéciale</translation>
    </message>
    <message>
        <source>an accent</source>
        <translation>un accent</translation>
    </message>
    <message>
        <source>a character that cannot be seen</source>
        <translation>un caractère invisible</translation>
    </message>
    <message>
        <source>the curly quote %1</source>
        <translation>le guillemet courbe %1</translation>
    </message>
    <message>
        <source>the long dash %1</source>
        <translation>le tiret long %1</translation>
    </message>
    <message>
        <source>the emoji %1</source>
        <translation>l&apos;emoji %1</translation>
    </message>
    <message>
        <source>the letter %1 with its accent</source>
        <translation>la lettre %1 avec son accent</translation>
    </message>
    <message>
        <source>the character %1</source>
        <translation>le caractère %1</translation>
    </message>
</context>
<context>
    <name>textback::CheckEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Where automatic texts may go</source>
        <translation>Où les textos automatiques peuvent aller</translation>
    </message>
    <message>
        <source>Countries, two letters each</source>
        <translation>Pays, deux lettres chacun</translation>
    </message>
    <message>
        <source>Our own country</source>
        <translation>Notre propre pays</translation>
    </message>
    <message>
        <source>Rang long enough</source>
        <translation>A sonné assez longtemps</translation>
    </message>
    <message>
        <source>Seconds (6 are about one ring; 0: however short)</source>
        <translation>Secondes (6 font environ une sonnerie; 0&#xa0;: si court soit-il)</translation>
    </message>
    <message>
        <source>Not texted lately</source>
        <translation>Pas de texto récent</translation>
    </message>
    <message>
        <source>Hours until the next automatic text to a caller</source>
        <translation>Heures avant le prochain texto automatique à la même personne</translation>
    </message>
    <message>
        <source>No conversation going on</source>
        <translation>Pas de conversation en cours</translation>
    </message>
    <message>
        <source>Hours after one of us wrote or talked</source>
        <translation>Heures après que l&apos;un de nous a écrit ou parlé</translation>
    </message>
    <message>
        <source>Still worth it</source>
        <translation>Encore utile</translation>
    </message>
    <message>
        <source>Minutes after which a person decides</source>
        <translation>Minutes après lesquelles une personne décide</translation>
    </message>
    <message>
        <source>Not too many</source>
        <translation>Pas trop</translation>
    </message>
    <message>
        <source>Texts an hour at most</source>
        <translation>Textos par heure au plus</translation>
    </message>
    <message>
        <source>Texts a day at most</source>
        <translation>Textos par jour au plus</translation>
    </message>
    <message>
        <source>Countries are written in two letters, like US or CA.</source>
        <translation>Les pays s&apos;écrivent en deux lettres, comme US ou CA.</translation>
    </message>
</context>
<context>
    <name>textback::CheckTable</name>
    <message>
        <source>never needed</source>
        <translation>jamais nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>held back %n</source>
        <comment>calls</comment>
        <translation>
            <numerusform>a retenu %n appel</numerusform>
            <numerusform>a retenu %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number can get texts</source>
        <translation>Le numéro peut recevoir des textos</translation>
    </message>
    <message>
        <source>landline, withheld, toll-free and short numbers don&apos;t; only to %1</source>
        <translation>pas les fixes, masqués, sans frais ni courts; seulement vers %1</translation>
    </message>
    <message>
        <source>Not on the never-text list</source>
        <translation>Pas sur la liste à ne jamais texter</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Hasn&apos;t asked us to stop</source>
        <translation>Ne nous a pas demandé d&apos;arrêter</translation>
    </message>
    <message>
        <source>Rang long enough</source>
        <translation>A sonné assez longtemps</translation>
    </message>
    <message>
        <source>however short</source>
        <translation>si court soit-il</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Not texted lately</source>
        <translation>Pas de texto récent</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>once in %1 for each caller, over all lines</source>
        <translation>une fois par %1 pour chaque personne, toutes lignes confondues</translation>
    </message>
    <message>
        <source>No conversation going on</source>
        <translation>Pas de conversation en cours</translation>
    </message>
    <message>
        <source>nobody of ours wrote or talked in the last %1</source>
        <translation>aucun de nous n&apos;a écrit ni parlé depuis %1</translation>
    </message>
    <message>
        <source>Still worth it</source>
        <translation>Encore utile</translation>
    </message>
    <message>
        <source>however old, not called back yet</source>
        <translation>si ancien soit-il, pas encore rappelé</translation>
    </message>
    <message>
        <source>less than %1 old, not called back yet</source>
        <translation>datant de moins de %1, pas encore rappelé</translation>
    </message>
    <message>
        <source>Not too many</source>
        <translation>Pas trop</translation>
    </message>
    <message>
        <source>%1 an hour, %2 a day, then we stop and tell you</source>
        <translation>%1 par heure, %2 par jour; ensuite nous arrêtons et vous le disons</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>tout numéro</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Listes de numéros</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) that sentences can ask about</source>
        <translation>
            <numerusform>%n liste que les phrases peuvent consulter</numerusform>
            <numerusform>%n listes que les phrases peuvent consulter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::CloseNowMenu</name>
    <message>
        <source>For an hour, until %1</source>
        <translation>Une heure, jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>For the rest of the day</source>
        <translation>Le reste de la journée</translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <translation>Jusqu&apos;à %1, %2</translation>
    </message>
    <message>
        <source>Until …</source>
        <translation>Jusqu&apos;à …</translation>
    </message>
</context>
<context>
    <name>textback::CloseQuestion</name>
    <message>
        <source>Keep watching in the background?</source>
        <translation>Continuer à veiller en arrière-plan?</translation>
    </message>
    <message>
        <source>Missed calls are not texted while Textback is closed. This computer has no tray, so a running Textback waits as a minimised window.</source>
        <translation>Quand Textback est fermé, les appels manqués restent sans texto. Cet ordinateur n&apos;a pas de zone de notification&#xa0;: Textback attend donc en fenêtre réduite.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>textback::CloseUntilDialog</name>
    <message>
        <source>Close now until …</source>
        <translation>Fermer maintenant jusqu&apos;à …</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Callers get the text for closed hours until then. The office opens again by itself.</source>
        <translation>D&apos;ici là, les appelants reçoivent le texto de fermeture. Le bureau rouvre tout seul.</translation>
    </message>
    <message>
        <source>Until when? Write the time like 8:00 am.</source>
        <translation>Jusqu&apos;à quand? Écrivez l&apos;heure, par exemple 8:00 am.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>For more than two months, add a one-off change.</source>
        <translation>Au-delà de deux mois, ajoutez un changement ponctuel.</translation>
    </message>
</context>
<context>
    <name>textback::ColumnMatch</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <comment>the column&apos;s name</comment>
        <translation>Ce que contient la colonne %1</translation>
    </message>
</context>
<context>
    <name>textback::CommandPalette</name>
    <message>
        <source>Up and Down choose, Enter does it, Esc closes</source>
        <translation>Haut et Bas choisissent, Entrée exécute, Échap ferme</translation>
    </message>
    <message>
        <source>Every command shows its key</source>
        <translation>Chaque commande montre sa touche</translation>
    </message>
    <message>
        <source>Type a command, a name or a number</source>
        <translation>Tapez une commande, un nom ou un numéro</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>New text to %1</source>
        <translation>Nouveau texto à %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;. Part of a name, a number or a command is enough.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;». Une partie d’un nom, d’un numéro ou d’une commande suffit.</translation>
    </message>
</context>
<context>
    <name>textback::ComposeBox</name>
    <message numerus="yes">
        <source>counts as %n text(s)</source>
        <translation>
            <numerusform>compte pour %n texto</numerusform>
            <numerusform>compte pour %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>&quot;counts as 1 text · 84 of 160&quot;</extracomment>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>%1 because of %2</source>
        <translation>%1 à cause de %2</translation>
    </message>
</context>
<context>
    <name>textback::Composer</name>
    <message>
        <source>No text can go to this number.</source>
        <translation>Aucun texto ne peut partir vers ce numéro.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Écrivez d&apos;abord la note.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d&apos;abord quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: it is %n character(s) too long.</source>
        <translation>
            <numerusform>Pas envoyé&#xa0;: %n caractère de trop.</numerusform>
            <numerusform>Pas envoyé&#xa0;: %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>Pas envoyé&#xa0;: ce numéro ne veut pas ou ne peut pas recevoir de textos.</translation>
    </message>
    <message>
        <source>Not sent: it could not be kept on this computer. Your words are still here.</source>
        <translation>Pas envoyé&#xa0;: impossible de le garder sur cet ordinateur. Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>only your office sees this</source>
        <translation>seul votre bureau voit ceci</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Write a note for your office</source>
        <translation>Écrivez une note pour votre bureau</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrivez à %1</translation>
    </message>
    <message>
        <source>Write a reply. It is kept and sent when we are back.</source>
        <translation>Écrivez une réponse. Elle est gardée et part à notre retour.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send and done</source>
        <translation>Envoyer et terminer</translation>
    </message>
    <message>
        <source>Not sent: %1. Write it out, or remove it.</source>
        <translation>Non envoyé&#xa0;: %1. Écrivez la valeur, ou retirez-la.</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Put in a placeholder</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>Simplifier</translation>
    </message>
    <message>
        <source>Straight quotes and dashes, no accents, no emoji: then more fits into one text.</source>
        <translation>Guillemets et tirets simples, ni accents ni emojis&#xa0;: un texto en contient alors davantage.</translation>
    </message>
    <message>
        <source>/ for saved replies</source>
        <translation>/ pour les réponses enregistrées</translation>
    </message>
    <message>
        <source>The line this text leaves from</source>
        <translation>La ligne d&apos;où part ce texto</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Not sent yet: the photo is still being prepared.</source>
        <translation>Pas encore envoyé&#xa0;: la photo est en préparation.</translation>
    </message>
    <message>
        <source>Not sent: it is too long, too large, or its time is past.</source>
        <translation>Non envoyé&#xa0;: trop long, trop lourd, ou l&apos;heure est passée.</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd&apos;hui</translation>
    </message>
    <message>
        <source>At our next opening</source>
        <translation>À notre prochaine ouverture</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>goes as a picture message</source>
        <translation>part comme texto avec image</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Photos can&apos;t be sent from this line.</source>
        <translation>On ne peut pas envoyer de photos depuis cette ligne.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Not sent: texts can&apos;t be sent from this line.</source>
        <translation>Non envoyé&#xa0;: cette ligne ne peut pas envoyer de textos.</translation>
    </message>
    <message>
        <source>What you have begun can&apos;t be kept on this computer just now. It stays here meanwhile.</source>
        <translation>Ce que vous avez commencé à écrire ne peut pas être conservé sur cet ordinateur pour le moment. Entre-temps, tout reste ici.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Schedule and done</source>
        <translation>Programmer et terminer</translation>
    </message>
    <message>
        <source>Not scheduled: its time is past. Send it without waiting, or choose another time.</source>
        <translation>Non programmé&#xa0;: l&apos;heure prévue est passée. Envoyez-le sans attendre ou choisissez une autre heure.</translation>
    </message>
    <message>
        <source>Not kept: this computer could not write it down. Your words are still here.</source>
        <translation>Non conservée&#xa0;: cet ordinateur n&apos;a pas pu l&apos;enregistrer. Votre texte est toujours ici.</translation>
    </message>
    <message>
        <source>The note about %1 was not kept. Its words still stand there.</source>
        <translation>La note sur %1 n&apos;a pas été conservée. Son texte est toujours dans cette conversation.</translation>
    </message>
    <message>
        <source>Not sent to %1. Your words still stand in that conversation.</source>
        <translation>Non envoyé à %1. Votre texte est toujours dans cette conversation.</translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <translation>Sera envoyé %1</translation>
    </message>
    <message>
        <source>Send without waiting</source>
        <translation>Envoyer sans attendre</translation>
    </message>
    <message>
        <source>Not sent: no phone account is connected. Your words are still here.</source>
        <translation>Non envoyé&#xa0;: aucun compte téléphonique n’est connecté. Votre texte est toujours là.</translation>
    </message>
</context>
<context>
    <name>textback::ConditionMenus</name>
    <message>
        <source>they leave a voicemail</source>
        <translation>la personne laisse un message vocal</translation>
    </message>
    <message>
        <source>they leave no voicemail</source>
        <translation>la personne ne laisse pas de message vocal</translation>
    </message>
    <message>
        <source>they hang up in the menu</source>
        <translation>la personne raccroche dans le menu</translation>
    </message>
    <message>
        <source>they get past the menu</source>
        <translation>la personne dépasse le menu</translation>
    </message>
    <message>
        <source>There is no list yet: make one under “Lists of numbers”.</source>
        <translation>Il n&apos;y a pas encore de liste&#xa0;: créez-en une sous «&#xa0;Listes de numéros&#xa0;».</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Beginnings like +1512, with commas between them</source>
        <translation>Débuts comme +1512, séparés par des virgules</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Type …</source>
        <translation>Entrer …</translation>
    </message>
    <message>
        <source>between %1</source>
        <translation>entre %1</translation>
    </message>
    <message>
        <source>Other times …</source>
        <translation>Autres heures …</translation>
    </message>
    <message>
        <source>Don&apos;t ask about this</source>
        <translation>Ne pas demander cela</translation>
    </message>
    <message>
        <source>the usual %1</source>
        <translation>l&apos;habituel %1</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Autre …</translation>
    </message>
    <message>
        <source>For how long does it ring at least?</source>
        <translation>Combien de temps cela sonne-t-il au moins?</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Within which time did they call before?</source>
        <translation>Dans quel délai ont-ils déjà appelé?</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>How long after the call?</source>
        <translation>Combien de temps après l’appel?</translation>
    </message>
</context>
<context>
    <name>textback::ConnectStep</name>
    <message>
        <source>No password store took the sign-in, so it lasts until Textback is closed. Unlock the password store of this computer and Textback keeps it there.</source>
        <translation>Aucun trousseau n&apos;a pris la connexion&#xa0;: elle dure jusqu&apos;à la fermeture de Textback. Déverrouillez le trousseau de cet ordinateur et Textback l&apos;y gardera.</translation>
    </message>
    <message>
        <source>These are your numbers, and what each can do.</source>
        <translation>Voici vos numéros, et ce que chacun peut faire.</translation>
    </message>
    <message>
        <source>Your numbers are being read ...</source>
        <translation>Lecture de vos numéros ...</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Ouvrir l&apos;entraînement</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page de connexion</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser ...</source>
        <translation>En attente de votre connexion dans le navigateur ...</translation>
    </message>
    <message>
        <source>You can come back here from the menu at any time.</source>
        <translation>Vous pouvez revenir ici à tout moment par le menu.</translation>
    </message>
    <message>
        <source>Your browser opens; this window waits for you.</source>
        <translation>Votre navigateur s&apos;ouvre; cette fenêtre vous attend.</translation>
    </message>
    <message>
        <source>First fill in under Advanced who you sign in as.</source>
        <translation>Indiquez d&apos;abord sous Avancé avec quoi vous vous connectez.</translation>
    </message>
    <message>
        <source>Next is ready once you have signed in</source>
        <translation>Suivant sera prêt une fois connecté</translation>
    </message>
    <message>
        <source>Connect your office&apos;s phone account</source>
        <translation>Connectez le compte téléphonique de votre bureau</translation>
    </message>
    <message>
        <source>Textback needs to see which calls nobody picked up, and to send texts from your own number.</source>
        <translation>Textback doit voir quels appels sont restés sans réponse, et envoyer des textos depuis votre propre numéro.</translation>
    </message>
    <message>
        <source>You sign in on their page in your browser. Textback never sees your password.</source>
        <translation>Vous vous connectez sur leur page, dans votre navigateur. Textback ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Regarder d&apos;abord</translation>
    </message>
    <message>
        <source>A practice account with made-up callers. Nothing real is sent.</source>
        <translation>Un compte d&apos;entraînement avec des appelants inventés. Rien n&apos;est vraiment envoyé.</translation>
    </message>
    <message>
        <source>What Textback will ask for</source>
        <translation>Ce que Textback demandera</translation>
    </message>
    <message>
        <source>See calls as they happen, and the call list of the last days</source>
        <translation>Voir les appels quand ils arrivent, et la liste des derniers jours</translation>
    </message>
    <message>
        <source>Read and send texts on your office&apos;s numbers</source>
        <translation>Lire et envoyer des textos sur les numéros de votre bureau</translation>
    </message>
    <message>
        <source>Read the names of your lines and people</source>
        <translation>Lire les noms de vos lignes et de vos collègues</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s own password store and nowhere else.</source>
        <translation>Votre connexion est gardée dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>My office uses another phone company</source>
        <translation>Mon bureau a un autre opérateur</translation>
    </message>
    <message>
        <source>Today Textback speaks RingCentral; other phone companies follow. Until then you can look around in practice.</source>
        <translation>Aujourd&apos;hui Textback fonctionne avec RingCentral; d&apos;autres opérateurs suivront. D&apos;ici là, regardez dans l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Advanced: an app of your own</source>
        <translation>Avancé&#xa0;: votre propre application</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>textback::ConsentBlock</name>
    <message>
        <source>%1: they wrote “%2”</source>
        <translation>%1&#xa0;: a écrit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: the phone company says so</source>
        <translation>%1&#xa0;: la compagnie de téléphone le dit</translation>
    </message>
    <message>
        <source>%1: noted by %2 (%3)</source>
        <translation>%1&#xa0;: noté par %2 (%3)</translation>
    </message>
    <message>
        <source>%1: noted by one of us (%2)</source>
        <translation>%1&#xa0;: noté par l&apos;un de nous (%2)</translation>
    </message>
    <message>
        <source>%1: lifted, they wrote “%2”</source>
        <translation>%1&#xa0;: levé, a écrit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: lifted by one of us. Reason: %2</source>
        <translation>%1&#xa0;: levé par l&apos;un de nous. Raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: lifted by %2. Reason: %3</source>
        <translation>%1&#xa0;: levé par %2. Raison&#xa0;: %3</translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation>Ne jamais texter ce numéro</translation>
    </message>
    <message>
        <source>No automatic text goes to this number. You can still write by hand.</source>
        <translation>Aucun texto automatique ne va à ce numéro. Vous pouvez encore lui écrire à la main.</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Nous a demandé d&apos;arrêter</translation>
    </message>
    <message>
        <source>Let texts go to them again...</source>
        <translation>Permettre de nouveau les textos...</translation>
    </message>
    <message>
        <source>Only when they told you so. The reason is kept, with who lifted it and when. If they wrote STOP, the phone company may refuse texts until they write START.</source>
        <translation>Seulement si la personne vous l&apos;a dit. La raison est gardée, avec qui l&apos;a levé et quand. Si elle a écrit STOP, la compagnie peut refuser les textos jusqu&apos;à ce qu&apos;elle écrive START.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason, like: asked for the times</source>
        <translation>Raison, par exemple&#xa0;: a demandé les heures</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Le lever</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Écrivez d&apos;abord la raison.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>textback::ContactImport</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add contacts from a file</source>
        <translation>Ajouter des contacts à partir d’un fichier</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1 …</translation>
    </message>
    <message>
        <source>No contacts stand in this file.</source>
        <translation>Ce fichier ne contient aucun contact.</translation>
    </message>
    <message>
        <source>No column is taken for telephone numbers. Say above which one holds them.</source>
        <translation>Aucune colonne n’est prise pour des numéros de téléphone. Indiquez ci-dessus celle qui les contient.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln contact(s)</source>
        <translation>
            <numerusform>Ajouter %Ln contact</numerusform>
            <numerusform>Ajouter %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used:</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être utilisée&#xa0;:</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être utilisées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the contacts …</source>
        <translation>Ajout des contacts …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were added.</source>
        <translation>
            <numerusform>%Ln contact a été ajouté.</numerusform>
            <numerusform>%Ln contacts ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Il n’y a rien à ajouter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rows that cannot be used, and why</source>
        <translation>Lignes qui ne peuvent pas être utilisées, et pourquoi</translation>
    </message>
    <message>
        <source>Copy these rows</source>
        <translation>Copier ces lignes</translation>
    </message>
</context>
<context>
    <name>textback::ContactsDialog</name>
    <message>
        <source>Add from a file …</source>
        <translation>Ajouter à partir d’un fichier …</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nouveau texto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV) …</source>
        <translation>Tableau pour chiffriers (CSV) …</translation>
    </message>
    <message>
        <source>Cards for phones and mail programs (vCard) …</source>
        <translation>Fiches pour téléphones et logiciels de courriel (vCard) …</translation>
    </message>
    <message>
        <source>There are no contacts to save yet.</source>
        <translation>Il n’y a pas encore de contacts à enregistrer.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choisissez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>The contacts could not be read.</source>
        <translation>Les contacts n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close this window and open it again.</source>
        <translation>Rien n’est perdu. Fermez cette fenêtre et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Nobody found for “%1”.</source>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Part of a name, a company or a number works too.</source>
        <translation>Une partie d’un nom, d’une entreprise ou d’un numéro fonctionne aussi.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Pas encore de contacts.</translation>
    </message>
    <message>
        <source>Add the file that another program or a phone exports (CSV or vCard), and names appear wherever a number stood.</source>
        <translation>Ajoutez le fichier qu’exporte un autre programme ou un téléphone (CSV ou vCard), et les noms apparaîtront partout où il y avait un numéro.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>where contacts came from, how many, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The address book of the phone account may not be read. Everything else works; ask the administrator of the phone account for the permission to read contacts.</source>
        <translation>Le carnet d’adresses du compte téléphonique ne peut pas être lu. Tout le reste fonctionne; demandez à l’administrateur du compte téléphonique l’autorisation de lire les contacts.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take away the contacts of %1</source>
        <translation>Retirer les contacts de %1</translation>
    </message>
    <message>
        <source>Add contacts from a file</source>
        <translation>Ajouter des contacts à partir d’un fichier</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.vcf *.vcard *.txt *.tsv);;All files (*)</source>
        <translation>Contacts (*.csv *.vcf *.vcard *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the contacts</source>
        <translation>Enregistrer les contacts</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>Fiches (*.vcf)</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contacts.csv</translation>
    </message>
    <message>
        <source>contacts.vcf</source>
        <translation>contacts.vcf</translation>
    </message>
    <message>
        <source>Telephone number %1</source>
        <translation>Numéro de téléphone %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were saved.</source>
        <translation>
            <numerusform>%Ln contact a été enregistré.</numerusform>
            <numerusform>%Ln contacts ont été enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place, or make room on the disk.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre emplacement ou libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>Take away %1 of %2? Names they gave to callers go with them; names you gave stay.</source>
        <translation>Retirer %1 de %2? Les noms qu’ils donnaient aux appelants partent avec eux; ceux que vous avez donnés restent.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Taking away %1 …</source>
        <translation>Retrait de %1 …</translation>
    </message>
    <message>
        <source>They could not all be taken away. Try again.</source>
        <translation>Ils n’ont pas tous pu être retirés. Réessayez.</translation>
    </message>
    <message>
        <source>Search names, companies, numbers</source>
        <translation>Chercher des noms, des entreprises, des numéros</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Chercher des contacts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are more than these. Type more of the name, the company or the number.</source>
        <translation>Il y en a d&apos;autres. Tapez-en plus du nom, de l&apos;entreprise ou du numéro.</translation>
    </message>
</context>
<context>
    <name>textback::CountdownNotice</name>
    <message>
        <source>Missed: %1</source>
        <translation>Manqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Texting in %1 s</source>
        <translation>Texto dans %1 s</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Ranger cet avis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation>Je rappelle</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
</context>
<context>
    <name>textback::CountryWords</name>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
</context>
<context>
    <name>textback::CrashLine</name>
    <message>
        <source>Textback stopped unexpectedly (%1). What is known of it stays on this computer.</source>
        <extracomment>%1 is a time, like &quot;Monday 9:14 pm&quot;</extracomment>
        <translation>Textback s&apos;est arrêté de façon inattendue (%1). Ce que l&apos;on en sait reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is known of the unexpected stop</source>
        <translation>Afficher ce que l&apos;on sait de l&apos;arrêt inattendu</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the unexpected stop</source>
        <translation>Oublier l&apos;arrêt inattendu</translation>
    </message>
</context>
<context>
    <name>textback::CrashSheet</name>
    <message>
        <source>An unexpected stop</source>
        <translation>Un arrêt inattendu</translation>
    </message>
    <message>
        <source>Nothing of this was sent anywhere. It says where in the program it happened, and holds no names, numbers or texts. If you report the problem, add it.</source>
        <translation>Rien de ceci n&apos;a été envoyé. On y lit à quel endroit du programme c&apos;est arrivé, sans noms, numéros ni textos. Si vous signalez le problème, joignez-le.</translation>
    </message>
    <message>
        <source>What is known of the unexpected stop</source>
        <translation>Ce que l&apos;on sait de l&apos;arrêt inattendu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>textback::DataWords</name>
    <message>
        <source>Today %1</source>
        <extracomment>A day and a time of day</extracomment>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>set aside, %1</source>
        <translation>mise de côté, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>It is whole: %1, %2, %3.</source>
        <extracomment>Texts, calls, callers</extracomment>
        <translation>Elle est complète&#xa0;: %1, %2, %3.</translation>
    </message>
    <message>
        <source>It is whole: %1, %2, %3. The newest is from %4.</source>
        <extracomment>Texts, calls, callers, a time</extracomment>
        <translation>Elle est complète&#xa0;: %1, %2, %3. Le plus récent&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s)</source>
        <translation>
            <numerusform>%n photo ou fichier</numerusform>
            <numerusform>%n photos ou fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Texts, calls, notes, photos and files</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) on this computer still hold them; the older ones go by themselves in the coming months.</source>
        <translation>
            <numerusform>%n copie de sauvegarde sur cet ordinateur les contient encore; les plus anciennes disparaissent d’elles-mêmes dans les mois qui viennent.</numerusform>
            <numerusform>%n copies de sauvegarde sur cet ordinateur les contiennent encore; les plus anciennes disparaissent d’elles-mêmes dans les mois qui viennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>from an archive, %1</source>
        <translation>d’une archive, %1</translation>
    </message>
</context>
<context>
    <name>textback::DayCard</name>
    <message>
        <source>Put this card away</source>
        <translation>Ranger cette carte</translation>
    </message>
</context>
<context>
    <name>textback::DayKeeper</name>
    <message numerus="yes">
        <source>%n were texted.</source>
        <translation>
            <numerusform>%n a reçu un texto.</numerusform>
            <numerusform>%n ont reçu un texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replied.</source>
        <translation>
            <numerusform>%n a répondu.</numerusform>
            <numerusform>%n ont répondu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t get texts.</source>
        <translation>
            <numerusform>%n ne reçoit pas de textos.</numerusform>
            <numerusform>%n ne reçoivent pas de textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While the office was closed: %n missed call(s)</source>
        <translation>
            <numerusform>Pendant la fermeture&#xa0;: %n appel manqué</numerusform>
            <numerusform>Pendant la fermeture&#xa0;: %n appels manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n replies</source>
        <translation>
            <numerusform>Afficher la réponse</numerusform>
            <numerusform>Afficher les %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Call-back list</source>
        <translation>Liste des rappels</translation>
    </message>
    <message>
        <source>Closing time. What should happen with them?</source>
        <translation>C&apos;est l&apos;heure de fermer. Que faire d&apos;eux?</translation>
    </message>
    <message numerus="yes">
        <source>%n people still waiting</source>
        <translation>
            <numerusform>%n personne attend encore</numerusform>
            <numerusform>%n personnes attendent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze to %1</source>
        <translation>Reporter à %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>verb, button: leave them waiting</comment>
        <translation>Laisser</translation>
    </message>
    <message numerus="yes">
        <source>%n threads are snoozed until %1.</source>
        <translation>
            <numerusform>%n conversation reportée à %1.</numerusform>
            <numerusform>%n conversations reportées à %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::DayTimesDialog</name>
    <message>
        <source>Hours on %1</source>
        <translation>Horaires du %1</translation>
    </message>
    <message>
        <source>Use these hours</source>
        <translation>Utiliser ces horaires</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>8 – 5, break 12 – 1</source>
        <translation>8 – 5, pause 12 – 1</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <translation>Aussi le %1</translation>
    </message>
</context>
<context>
    <name>textback::DaysRibbon</name>
    <message>
        <source>The next 14 days</source>
        <translation>Les 14 prochains jours</translation>
    </message>
    <message>
        <source>Arrow keys ask about every 15 minutes, with Ctrl about the next and the last day.</source>
        <translation>Les flèches interrogent toutes les 15 minutes; avec Ctrl, le jour suivant ou précédent.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Weekday and day of the month: &quot;Tue 4&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>textback::DeleteTextDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) send this text: %1</source>
        <translation>
            <numerusform>%n phrase envoie ce texto&#xa0;: %1</numerusform>
            <numerusform>%n phrases envoient ce texto&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on they send</source>
        <translation>Ensuite elles envoient</translation>
    </message>
    <message>
        <source>There is no other text they could send. Add one first.</source>
        <translation>Il n&apos;y a pas d&apos;autre texto qu&apos;elles puissent envoyer. Ajoutez-en un d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>textback::DeskActs</name>
    <message>
        <source>Not done: no phone account is connected.</source>
        <translation>Non fait&#xa0;: aucun compte téléphonique n&apos;est connecté.</translation>
    </message>
    <message>
        <source>Not done: it could not be kept on this computer. Nothing was changed.</source>
        <translation>Non fait&#xa0;: rien n&apos;a pu être conservé sur cet ordinateur. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Not done: what it is about is not here any more.</source>
        <translation>Non fait&#xa0;: ce dont il s&apos;agit n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>It could not be taken back: this computer could not keep it.</source>
        <translation>Annulation impossible&#xa0;: cet ordinateur n&apos;a pas pu la conserver.</translation>
    </message>
    <message>
        <source>Not all of it is done: some could not be kept on this computer.</source>
        <translation>Tout n&apos;est pas fait&#xa0;: une partie n&apos;a pas pu être conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>Non envoyé&#xa0;: ce numéro ne peut pas ou ne doit pas recevoir de textos.</translation>
    </message>
    <message>
        <source>Too late: the text has left.</source>
        <translation>Trop tard&#xa0;: le texto est parti.</translation>
    </message>
</context>
<context>
    <name>textback::DeskPerson</name>
    <message>
        <source>Names and PINs...</source>
        <translation>Noms et NIP...</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>It could not be kept who is here. Try again.</source>
        <translation>Qui est ici n&apos;a pas pu être enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>From now on texts and notes are by %1.</source>
        <translation>Désormais textos et notes sont de %1.</translation>
    </message>
    <message>
        <source>From now on texts and notes carry no name.</source>
        <translation>Désormais textos et notes ne portent pas de nom.</translation>
    </message>
    <message>
        <source>It could not be handed over. Nothing was changed; try again.</source>
        <translation>Cela n&apos;a pas pu être confié. Rien n&apos;a changé; réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 looks after %n conversations now.</source>
        <translation>
            <numerusform>%1 s&apos;occupe maintenant de %n conversation.</numerusform>
            <numerusform>%1 s&apos;occupe maintenant de %n conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in particular looks after %n conversations now.</source>
        <translation>
            <numerusform>Personne en particulier ne s&apos;occupe maintenant de %n conversation.</numerusform>
            <numerusform>Personne en particulier ne s&apos;occupe maintenant de %n conversations.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names were changed.</source>
        <translation>Les noms ont changé.</translation>
    </message>
</context>
<context>
    <name>textback::EntryWords</name>
    <message numerus="yes">
        <source>%n photo(s) or file(s)</source>
        <translation>
            <numerusform>Photo ou fichier</numerusform>
            <numerusform>%n photos ou fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of this text are not shown by the phone company.</source>
        <translation>L&apos;opérateur ne montre pas les mots de ce texto.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation>Je rappelle</translation>
    </message>
    <message>
        <source>%1, %2 after the call</source>
        <translation>%1, %2 après l&apos;appel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>L&apos;envoyer encore</translation>
    </message>
    <message>
        <source>This practice text goes out in %1 s</source>
        <translation>Ce texto d&apos;essai part dans %1 s</translation>
    </message>
    <message>
        <source>This text goes out in %1 s</source>
        <translation>Ce texto part dans %1 s</translation>
    </message>
    <message>
        <source>Textback tried to send this</source>
        <translation>Textback a essayé d&apos;envoyer ceci</translation>
    </message>
    <message>
        <source>Textback is sending this</source>
        <translation>Textback envoie ceci</translation>
    </message>
    <message>
        <source>Textback did not send this</source>
        <translation>Textback n&apos;a pas envoyé ceci</translation>
    </message>
    <message>
        <source>Textback sent this</source>
        <translation>Envoyé par Textback</translation>
    </message>
    <message numerus="yes">
        <source>rang %1 (%n ring(s))</source>
        <translation>
            <numerusform>a sonné %1 (%n sonnerie)</numerusform>
            <numerusform>a sonné %1 (%n sonneries)</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <translation>message vocal %1</translation>
    </message>
    <message>
        <source>left a voicemail</source>
        <translation>a laissé un message vocal</translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation>sans message vocal</translation>
    </message>
    <message>
        <source>somebody here is calling back</source>
        <translation>quelqu&apos;un d&apos;ici rappelle</translation>
    </message>
    <message>
        <source>held for you to decide: %1</source>
        <translation>à vous de décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>not texted: %1</source>
        <translation>sans texto&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Écrire maintenant</translation>
    </message>
    <message>
        <source>Private note · %1 · only your office sees this</source>
        <translation>Note privée · %1 · seul votre bureau voit ceci</translation>
    </message>
    <message>
        <source>Private note · %1 %2 · only your office sees this</source>
        <translation>Note privée · %1 %2 · seul votre bureau voit ceci</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>De nous</translation>
    </message>
    <message>
        <source>texting in %1 s</source>
        <translation>texto dans %1 s</translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <translation>Sera envoyé %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New since you left</source>
        <translation>Nouveau depuis votre départ</translation>
    </message>
    <message>
        <source>Photo, being read</source>
        <translation>Photo, en lecture</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>A photo or file, being fetched</source>
        <translation>Photo ou fichier, en téléchargement</translation>
    </message>
    <message>
        <source>A photo or file that could not be fetched</source>
        <translation>Une photo ou un fichier qui n&apos;a pas pu être téléchargé</translation>
    </message>
    <message>
        <source>A file too large to keep here (%1)</source>
        <translation>Un fichier trop lourd pour être gardé ici (%1)</translation>
    </message>
    <message>
        <source>A file that the phone company does not have any more</source>
        <translation>Un fichier que l&apos;opérateur n&apos;a plus</translation>
    </message>
    <message>
        <source>A photo that this computer cannot show, %1</source>
        <translation>Une photo que cet ordinateur ne peut pas afficher, %1</translation>
    </message>
    <message>
        <source>A sound, %1</source>
        <translation>Un son, %1</translation>
    </message>
    <message>
        <source>A film, %1</source>
        <translation>Une vidéo, %1</translation>
    </message>
    <message>
        <source>A document, %1</source>
        <translation>Un document, %1</translation>
    </message>
    <message>
        <source>A file of an unknown kind, %1. Open it only if you expected it.</source>
        <translation>Un fichier de type inconnu, %1. Ne l&apos;ouvrez que si vous l&apos;attendiez.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the number that was called</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>not listened to yet</source>
        <translation>pas encore écouté</translation>
    </message>
    <message>
        <source>Play voicemail</source>
        <translation>Écouter le message vocal</translation>
    </message>
    <message>
        <source>New from %1</source>
        <extracomment>Said of a text of theirs that nobody has read</extracomment>
        <translation>Nouveau, de %1</translation>
    </message>
</context>
<context>
    <name>textback::EraseDialog</name>
    <message>
        <source>Erase this person</source>
        <translation>Effacer cette personne</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Everything about %1 goes: calls, texts, notes, photos, names and tags, with all numbers of this person. The phone company keeps its own records.</source>
        <translation>Tout ce qui concerne %1 disparaît&#xa0;: appels, textos, notes, photos, noms et étiquettes, avec tous les numéros de cette personne. La compagnie de téléphone garde ses propres dossiers.</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Calcul en cours...</translation>
    </message>
    <message>
        <source>I know that nobody can bring it back</source>
        <translation>Je sais que personne ne pourra le récupérer</translation>
    </message>
    <message>
        <source>Nothing is known of this number.</source>
        <translation>Rien n’est connu de ce numéro.</translation>
    </message>
    <message>
        <source>It could not be counted. Try again.</source>
        <translation>Le calcul n’a pas réussi. Réessayez.</translation>
    </message>
    <message>
        <source>Goes: %1.</source>
        <extracomment>A list of amounts</extracomment>
        <translation>Est effacé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This person has %n number(s) here.</source>
        <translation>
            <numerusform>Cette personne a %n numéro ici.</numerusform>
            <numerusform>Cette personne a %n numéros ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>That no texts are wanted stays known, by a fingerprint of the number alone.</source>
        <translation>Qu’elle ne veut pas de textos reste connu, par une empreinte du numéro seulement.</translation>
    </message>
    <message>
        <source>A text or a call with this person is under way; try again when it is over.</source>
        <translation>Un texto ou un appel avec cette personne est en cours; réessayez quand il sera terminé.</translation>
    </message>
    <message>
        <source>Erasing...</source>
        <translation>Effacement...</translation>
    </message>
    <message>
        <source>There is no room on this disk to do it. Nothing was erased.</source>
        <translation>Il n’y a pas de place sur ce disque pour le faire. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>It did not work. Nothing was erased.</source>
        <translation>Cela n’a pas fonctionné. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Say first that you know it cannot be brought back.</source>
        <translation>Confirmez d’abord que vous savez que c’est irrécupérable.</translation>
    </message>
    <message>
        <source>Erasing: %1 %</source>
        <translation>Effacement&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>This person is not shown any more. The rest could not be erased yet; it is tried again by itself, while Textback runs.</source>
        <translation>Cette personne n’est plus affichée. Le reste n’a pas encore pu être effacé; un nouvel essai se fait tout seul pendant que Textback est ouvert.</translation>
    </message>
</context>
<context>
    <name>textback::FieldsBlock</name>
    <message>
        <source>Add a field of your own...</source>
        <translation>Ajouter un champ à vous...</translation>
    </message>
    <message>
        <source>Fields...</source>
        <translation>Champs...</translation>
    </message>
    <message>
        <source>What your office writes down about everybody, like a gate code</source>
        <translation>Ce que votre bureau note de chacun, comme un code de porte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>textback::FieldsDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Fields of your office</source>
        <translation>Champs de votre bureau</translation>
    </message>
    <message>
        <source>What your office writes down about everybody, like a gate code or a model. A field you take away is hidden; what was written in it comes back with it.</source>
        <translation>Ce que votre bureau note de chacun, comme un code de porte ou un modèle. Un champ retiré est masqué; ce qui y était écrit revient avec lui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Take this field away</source>
        <translation>Retirer ce champ</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n fields.</source>
        <translation>
            <numerusform>Il peut y avoir %n champ.</numerusform>
            <numerusform>Il peut y avoir %n champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field needs a name of its own.</source>
        <translation>Chaque champ a besoin d&apos;un nom à lui.</translation>
    </message>
    <message>
        <source>The fields could not be kept. Nothing was changed; try again.</source>
        <translation>Les champs n&apos;ont pas pu être enregistrés. Rien n&apos;a changé; réessayez.</translation>
    </message>
</context>
<context>
    <name>textback::FigurePanel</name>
    <message>
        <source>Show as picture</source>
        <translation>Afficher en image</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>textback::FiguresBlock</name>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
</context>
<context>
    <name>textback::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>Résultat plus ancien</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>Résultat plus récent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This conversation could not be read.</source>
        <translation>Cette conversation n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 from the end</source>
        <translation>%1 depuis la fin</translation>
    </message>
</context>
<context>
    <name>textback::FinishedRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put %1 back on the list</source>
        <translation>Remettre %1 dans la liste</translation>
    </message>
</context>
<context>
    <name>textback::ForgetDialog</name>
    <message>
        <source>How long things are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Keep so long</source>
        <translation>Garder cette durée</translation>
    </message>
    <message>
        <source>Older calls, texts, notes and photos are erased for good, a little at a time while Textback runs. People with a name, a tag or a wish stay known.</source>
        <translation>Les appels, les textos, les notes et les photos plus anciens sont effacés pour de bon, petit à petit, pendant que Textback fonctionne. Les personnes qui ont un nom, une étiquette ou un souhait restent connues.</translation>
    </message>
    <message>
        <source>I know that nobody can bring it back</source>
        <translation>Je sais que personne ne pourra le récupérer</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Calcul en cours...</translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>Tout est gardé.</translation>
    </message>
    <message>
        <source>It could not be counted. Try again.</source>
        <translation>Le calcul n’a pas réussi. Réessayez.</translation>
    </message>
    <message>
        <source>Today nothing is that old.</source>
        <translation>Aujourd’hui, rien n’est aussi ancien.</translation>
    </message>
    <message>
        <source>It is still being counted.</source>
        <translation>Le calcul n’est pas terminé.</translation>
    </message>
    <message>
        <source>Say first that you know it cannot be brought back.</source>
        <translation>Confirmez d’abord que vous savez que c’est irrécupérable.</translation>
    </message>
    <message>
        <source>Goes within the next hours: %1.</source>
        <extracomment>A list of amounts</extracomment>
        <translation>Est effacé dans les prochaines heures&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Being erased, a little at a time; still to go: %1. To stop it, choose to keep things for good.</source>
        <extracomment>A list of amounts</extracomment>
        <translation>Effacement en cours, petit à petit; il reste&#xa0;: %1. Pour l’arrêter, choisissez de tout garder pour de bon.</translation>
    </message>
</context>
<context>
    <name>textback::HelpPages</name>
    <message>
        <source>Watching</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>What do the colours of the top strip mean?</source>
        <translation>Que veulent dire les couleurs de la bande du haut?</translation>
    </message>
    <message>
        <source>Green: missed calls are seen and texted. Grey: somebody paused the automatic texts, or you are on a break. Amber: Textback cannot see your calls just now; it says since when and why, and fetches what was missed. Red: somebody has to sign in again.</source>
        <translation>Vert&#xa0;: les appels manqués sont vus et suivis d&apos;un texto. Gris&#xa0;: quelqu&apos;un a suspendu les textos automatiques, ou vous êtes en pause. Ambre&#xa0;: Textback ne voit pas vos appels en ce moment; il dit depuis quand et pourquoi, et rattrape ce qui a été manqué. Rouge&#xa0;: quelqu&apos;un doit se reconnecter.</translation>
    </message>
    <message>
        <source>What happens while the computer sleeps or is off?</source>
        <translation>Que se passe-t-il quand l&apos;ordinateur dort ou est éteint?</translation>
    </message>
    <message>
        <source>Nobody is texted. When it runs again, missed calls are fetched: those of the last ten minutes are texted, older ones are listed for you to decide.</source>
        <translation>Personne ne reçoit de texto. À son retour, les appels manqués sont rattrapés&#xa0;: ceux des dix dernières minutes reçoivent un texto, les plus anciens sont listés pour que vous décidiez.</translation>
    </message>
    <message>
        <source>May I close the window?</source>
        <translation>Puis-je fermer la fenêtre?</translation>
    </message>
    <message>
        <source>Yes. Textback stays in the tray and goes on. Only Quit ends it.</source>
        <translation>Oui. Textback reste dans la barre et continue. Seul Quitter l&apos;arrête.</translation>
    </message>
    <message>
        <source>It says that no text was accepted today. What now?</source>
        <translation>Il dit qu&apos;aucun texto n&apos;a été accepté aujourd&apos;hui. Que faire?</translation>
    </message>
    <message>
        <source>Calls are seen but nothing leaves. Open one of today&apos;s missed calls and press Why?. If texts were refused, ask your phone company whether your line may send texts to businesses and people.</source>
        <translation>Les appels sont vus mais rien ne part. Ouvrez un appel manqué d&apos;aujourd&apos;hui et appuyez sur Pourquoi?. Si des textos ont été refusés, demandez à votre compagnie si votre ligne peut en envoyer aux entreprises et aux personnes.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Who stands in the list?</source>
        <translation>Qui est dans la liste?</translation>
    </message>
    <message>
        <source>Waiting on us: people who called or wrote and have no answer yet, the longest wait first. Waiting on them: you wrote last. Snoozed: they come back at the time you chose. Done: nothing is open.</source>
        <translation>Attendent notre réponse&#xa0;: ceux qui ont appelé ou écrit sans réponse, la plus longue attente d&apos;abord. Nous attendons leur réponse&#xa0;: vous avez écrit en dernier. Reportées&#xa0;: elles reviennent à l&apos;heure choisie. Terminées&#xa0;: plus rien d&apos;ouvert.</translation>
    </message>
    <message>
        <source>Why was this caller texted, or not?</source>
        <translation>Pourquoi cette personne a-t-elle reçu un texto, ou non?</translation>
    </message>
    <message>
        <source>Press Why? in the conversation. It lists every check that was made, in order, and the one that decided.</source>
        <translation>Appuyez sur Pourquoi? dans la conversation. Chaque vérification y est, dans l&apos;ordre, et celle qui a décidé.</translation>
    </message>
    <message>
        <source>How do I stop a text that is about to leave?</source>
        <translation>Comment arrêter un texto sur le point de partir?</translation>
    </message>
    <message>
        <source>Press Cancel in the row that counts down, or I&apos;m calling back. The call is then left to you.</source>
        <translation>Appuyez sur Annuler dans la ligne qui décompte, ou Je rappelle. L&apos;appel est alors à vous.</translation>
    </message>
    <message>
        <source>Can I take a sent text back?</source>
        <translation>Puis-je reprendre un texto envoyé?</translation>
    </message>
    <message>
        <source>For a few seconds: press Undo in the strip that says Sent. After that it has left.</source>
        <translation>Pendant quelques secondes&#xa0;: appuyez sur Annuler dans la bande qui dit Envoyé. Après, il est parti.</translation>
    </message>
    <message>
        <source>What is a private note?</source>
        <translation>Qu&apos;est-ce qu&apos;une note privée?</translation>
    </message>
    <message>
        <source>Words for your colleagues only, in yellow. They are never sent.</source>
        <translation>Des mots pour vos collègues seulement, en jaune. Ils ne sont jamais envoyés.</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Who is in this list?</source>
        <translation>Qui est dans cette liste?</translation>
    </message>
    <message>
        <source>People whom a text did not or could not reach: landlines, failed texts, calls that are left for you to decide.</source>
        <translation>Les personnes qu&apos;un texto n&apos;a pas ou ne peut pas atteindre&#xa0;: fixes, textos échoués, appels laissés à votre décision.</translation>
    </message>
    <message>
        <source>How do they leave it?</source>
        <translation>Comment en sortent-elles?</translation>
    </message>
    <message>
        <source>Ring them and say what came of it, or press Done. Done can be taken back.</source>
        <translation>Appelez-les et dites ce qui en est sorti, ou appuyez sur Terminé. On peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What is this list for?</source>
        <translation>À quoi sert cette liste?</translation>
    </message>
    <message>
        <source>Every call and what was decided about it, with the reason and the seconds until the text left.</source>
        <translation>Chaque appel et ce qui a été décidé, avec la raison et les secondes jusqu&apos;au départ du texto.</translation>
    </message>
    <message>
        <source>Can I get it out?</source>
        <translation>Puis-je la sortir?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Where do the numbers come from?</source>
        <translation>D&apos;où viennent les chiffres?</translation>
    </message>
    <message>
        <source>Only from what this computer saw. A call counts as missed if nobody of yours talked to the caller; replied means that they wrote back.</source>
        <translation>Seulement de ce que cet ordinateur a vu. Un appel compte comme manqué si aucun de vous n&apos;a parlé à la personne; répondu veut dire qu&apos;elle a écrit.</translation>
    </message>
    <message>
        <source>What is the value worth?</source>
        <translation>Que vaut la valeur?</translation>
    </message>
    <message>
        <source>It is an estimate from the average you entered. The formula stands beside it.</source>
        <translation>C&apos;est une estimation d&apos;après la moyenne que vous avez indiquée. La formule est à côté.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Which text goes out?</source>
        <translation>Quel texto part?</translation>
    </message>
    <message>
        <source>The one that the sentences under Who gets a text name for the situation: open, on a break, closed, a holiday.</source>
        <translation>Celui que nomment les phrases de Qui reçoit un texto pour la situation&#xa0;: ouvert, en pause, fermé, jour férié.</translation>
    </message>
    <message>
        <source>What are the words in braces?</source>
        <translation>Que sont les mots entre accolades?</translation>
    </message>
    <message>
        <source>They fill themselves in, {company} with your name for instance. If a value is missing in an automatic text, the whole sentence is left out.</source>
        <translation>Ils se remplissent seuls, {company} avec votre nom par exemple. Si une valeur manque dans un texto automatique, la phrase entière est omise.</translation>
    </message>
    <message>
        <source>Why does it count as 2 texts?</source>
        <translation>Pourquoi compte-t-il pour 2 textos?</translation>
    </message>
    <message>
        <source>Long texts, and texts with certain characters, travel in several parts and may cost more. The editor names the character.</source>
        <translation>Les textos longs, ou avec certains caractères, voyagent en plusieurs parties et peuvent coûter plus. L&apos;éditeur nomme le caractère.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>How do I change the week?</source>
        <translation>Comment changer la semaine?</translation>
    </message>
    <message>
        <source>What about holidays?</source>
        <translation>Et les jours fériés?</translation>
    </message>
    <message>
        <source>Switch on the holidays of your country; each can be open, closed, or end early.</source>
        <translation>Activez les jours fériés de votre pays; chacun peut être ouvert, fermé ou finir plus tôt.</translation>
    </message>
    <message>
        <source>We close early today.</source>
        <translation>Nous fermons plus tôt aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Use Close now until; it ends by itself.</source>
        <translation>Utilisez Fermer maintenant jusqu&apos;à; cela finit tout seul.</translation>
    </message>
    <message>
        <source>Who gets a text</source>
        <translation>Qui reçoit un texto</translation>
    </message>
    <message>
        <source>How are the sentences read?</source>
        <translation>Comment les phrases sont-elles lues?</translation>
    </message>
    <message>
        <source>From the top: the first one that fits a call decides. Drag them into another order, or switch one off.</source>
        <translation>Du haut&#xa0;: la première qui convient à un appel décide. Glissez-les dans un autre ordre, ou désactivez-en une.</translation>
    </message>
    <message>
        <source>What is checked before?</source>
        <translation>Que vérifie-t-on avant?</translation>
    </message>
    <message>
        <source>That the caller can get texts, did not ask to stop, was not texted lately, and some more. The list of checks stands below the sentences.</source>
        <translation>Que la personne peut recevoir des textos, n&apos;a pas demandé d&apos;arrêter, n&apos;en a pas reçu récemment, et d&apos;autres points. La liste est sous les phrases.</translation>
    </message>
    <message>
        <source>Can I try a change first?</source>
        <translation>Puis-je d&apos;abord essayer un changement?</translation>
    </message>
    <message>
        <source>Yes. It can be tried on last month&apos;s calls before it counts; nothing is sent.</source>
        <translation>Oui. On peut l&apos;essayer sur les appels du mois dernier avant qu&apos;il compte; rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>When does a change count?</source>
        <translation>Quand un changement compte-t-il?</translation>
    </message>
    <message>
        <source>At once. Undo last change takes it back.</source>
        <translation>Tout de suite. Annuler le dernier changement le reprend.</translation>
    </message>
    <message>
        <source>What is worth looking at first?</source>
        <translation>Que vaut-il mieux regarder d&apos;abord?</translation>
    </message>
    <message>
        <source>Your company&apos;s name, the time before a text leaves, and how long a caller gets no second text.</source>
        <translation>Le nom de votre entreprise, le temps avant qu&apos;un texto parte, et combien de temps personne n&apos;en reçoit un deuxième.</translation>
    </message>
    <message>
        <source>How do I leave, or move to another computer?</source>
        <translation>Comment partir, ou changer d&apos;ordinateur?</translation>
    </message>
    <message>
        <source>Sign out, under This computer, asks what happens to the data and can save everything into one file.</source>
        <translation>Se déconnecter, sous Cet ordinateur, demande ce que deviennent les données et peut tout enregistrer dans un fichier.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Is anything real sent?</source>
        <translation>Quelque chose est-il vraiment envoyé?</translation>
    </message>
    <message>
        <source>No. The callers are made up and live on this computer. What you do here is gone when you leave.</source>
        <translation>Non. Les personnes sont inventées et vivent sur cet ordinateur. Ce que vous faites ici disparaît en partant.</translation>
    </message>
    <message>
        <source>Is my real phone still watched meanwhile?</source>
        <translation>Mon vrai téléphone est-il veillé pendant ce temps?</translation>
    </message>
    <message>
        <source>Yes. The real desk goes on behind this window.</source>
        <translation>Oui. Le vrai poste continue derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>Where do I begin?</source>
        <translation>Par où commencer?</translation>
    </message>
    <message>
        <source>Choose Guided tour in the menu. It takes two minutes.</source>
        <translation>Choisissez Visite guidée dans le menu. Elle dure deux minutes.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>A call from outside that ended without anybody of yours having talked to the caller. Voicemail counts as missed.</source>
        <translation>Un appel de l&apos;extérieur terminé sans qu&apos;aucun de vous ait parlé à la personne. La messagerie compte comme manqué.</translation>
    </message>
    <message>
        <source>Texted back</source>
        <translation>Texto envoyé</translation>
    </message>
    <message>
        <source>The one automatic text for a missed call. No call gets two.</source>
        <translation>Le seul texto automatique pour un appel manqué. Aucun appel n&apos;en reçoit deux.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>A call that is left for you to decide, because it was found too late or a limit was reached.</source>
        <translation>Un appel laissé à votre décision, parce qu&apos;il a été trouvé trop tard ou qu&apos;une limite a été atteinte.</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Nous a demandé d&apos;arrêter</translation>
    </message>
    <message>
        <source>The caller wrote STOP or a word like it. Nobody here can text them until they write START, or an owner lifts it.</source>
        <translation>La personne a écrit STOP ou un mot semblable. Personne ici ne peut la texter jusqu&apos;à ce qu&apos;elle écrive START, ou qu&apos;un responsable le lève.</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>Ne peut pas recevoir de textos</translation>
    </message>
    <message>
        <source>A landline, or a number that refuses texts. Call instead.</source>
        <translation>Un fixe, ou un numéro qui refuse les textos. Appelez plutôt.</translation>
    </message>
    <message>
        <source>Somebody left a voicemail. What now?</source>
        <translation>Quelqu’un a laissé un message vocal. Que faire?</translation>
    </message>
    <message>
        <source>They wait on us until somebody answers them, also if they were texted. Press Play voicemail in the conversation, or V; arrows go back and on by five seconds.</source>
        <translation>Cette personne attend notre réponse jusqu’à ce que quelqu’un lui réponde, même si un texto lui a été envoyé. Appuyez sur Écouter le message vocal dans la conversation, ou sur V; les flèches reculent et avancent de cinq secondes.</translation>
    </message>
    <message>
        <source>I pressed the wrong key. Can I go back?</source>
        <translation>J’ai appuyé sur la mauvaise touche. Puis-je revenir en arrière?</translation>
    </message>
    <message>
        <source>Where do names come from?</source>
        <translation>D’où viennent les noms?</translation>
    </message>
    <message>
        <source>From you, when you write one on the caller card; it always wins. From Contacts (Ctrl+Shift+C), where you add the file another program or a phone exports, and see before anything is kept what comes in and what cannot be used. From the address book of your phone account. And from what the phone network shows. What came from a file can be taken away whole.</source>
        <translation>De vous, lorsque vous en écrivez un sur la fiche de l’appelant; c’est toujours celui-là qui l’emporte. De Contacts (Ctrl+Maj+C), où vous ajoutez le fichier qu’exporte un autre programme ou un téléphone, et voyez, avant que quoi que ce soit soit conservé, ce qui arrive et ce qui ne peut pas être utilisé. Du carnet d’adresses de votre compte téléphonique. Et de ce que le réseau téléphonique affiche. Ce qui vient d’un fichier peut être retiré en entier.</translation>
    </message>
    <message>
        <source>Where are the texts and calls from before Textback?</source>
        <translation>Où sont les textos et les appels d’avant Textback?</translation>
    </message>
    <message>
        <source>They are fetched from your phone company after the first sign-in, newest first, while everything else goes on. Who wrote to you in the three days before and has no answer waits on you; all the rest is under Done, and nobody is texted because of it. Settings says how far it is, and how far back your phone company goes.</source>
        <translation>Ils sont récupérés auprès de votre compagnie de téléphone après la première connexion, les plus récents d’abord, pendant que tout le reste continue. Les personnes qui vous ont écrit dans les trois jours précédents sans recevoir de réponse vous attendent; tout le reste est sous Terminé, et personne ne reçoit de texto à cause de cela. Les Réglages disent où en est la récupération et jusqu’où remonte votre compagnie de téléphone.</translation>
    </message>
    <message>
        <source>Save as CSV writes what you see into a file that spreadsheets open.</source>
        <translation>Enregistrer en CSV écrit ce que vous voyez dans un fichier que les tableurs ouvrent.</translation>
    </message>
    <message>
        <source>Choose Open, Break or Closed and drag over the times, or move with the arrow keys and press Space. Enter opens a day to type its hours.</source>
        <translation>Choisissez Ouvert, Pause ou Fermé et glissez sur les heures, ou déplacez-vous avec les flèches et appuyez sur la barre d&apos;espace. Entrée ouvre une journée pour en taper l&apos;horaire.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did, step by step; Ctrl+Shift+Z does it again. Esc leads from writing back to the list; your words stay.</source>
        <translation>Ctrl+Z annule ce que vous avez fait, pas à pas; Ctrl+Maj+Z le refait. Échap ramène de l’écriture à la liste; votre texte reste.</translation>
    </message>
</context>
<context>
    <name>textback::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What the help is about</source>
        <translation>De quoi parle l&apos;aide</translation>
    </message>
    <message>
        <source>Guided tour, two minutes</source>
        <translation>Visite guidée, deux minutes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>textback::HistoryWords</name>
    <message>
        <source>Fetching your earlier texts and calls: back to %1.</source>
        <translation>Récupération de vos textos et appels antérieurs&#xa0;: jusqu’à %1.</translation>
    </message>
    <message>
        <source>Your earlier texts and calls are fetched next; so far back to %1.</source>
        <translation>Vos textos et appels antérieurs seront récupérés ensuite; pour l’instant, jusqu’à %1.</translation>
    </message>
    <message>
        <source>Your earlier texts and calls wait for the phone company; so far back to %1.</source>
        <translation>Vos textos et appels antérieurs attendent la compagnie de téléphone; pour l’instant, jusqu’à %1.</translation>
    </message>
    <message>
        <source>Your earlier texts and calls are not fetched any further; they go back to %1.</source>
        <translation>Vos textos et appels antérieurs ne sont plus récupérés; ils remontent jusqu’à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <comment>of before the first sign-in</comment>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>of before the first sign-in</comment>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Your earlier conversations are here: %1 and %2, back to %3.</source>
        <extracomment>%1: &quot;312 texts&quot;, %2: &quot;80 calls&quot;, %3: a date</extracomment>
        <translation>Vos conversations antérieures sont ici&#xa0;: %1 et %2, jusqu’à %3.</translation>
    </message>
    <message>
        <source>Your phone company has nothing from before you signed in.</source>
        <translation>Votre compagnie de téléphone n’a rien d’avant votre connexion.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>verb: fetch no more earlier texts</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>verb: fetch more earlier texts</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Ask again</source>
        <comment>verb: for earlier texts that were refused</comment>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Your phone company keeps no texts from before %1 and no calls from before %2.</source>
        <translation>Votre compagnie de téléphone ne garde aucun texto d’avant %1 ni aucun appel d’avant %2.</translation>
    </message>
    <message>
        <source>Your phone company keeps no texts from before %1.</source>
        <translation>Votre compagnie de téléphone ne garde aucun texto d’avant %1.</translation>
    </message>
    <message>
        <source>Your phone company keeps no calls from before %1.</source>
        <translation>Votre compagnie de téléphone ne garde aucun appel d’avant %1.</translation>
    </message>
    <message>
        <source>What is older than you want to keep was not fetched.</source>
        <translation>Ce qui est plus ancien que ce que vous voulez garder n’a pas été récupéré.</translation>
    </message>
    <message>
        <source>Your phone company does not let this sign-in read earlier texts.</source>
        <translation>Votre compagnie de téléphone ne permet pas à cette connexion de lire les textos antérieurs.</translation>
    </message>
    <message>
        <source>Your phone company does not let this sign-in read earlier calls.</source>
        <translation>Votre compagnie de téléphone ne permet pas à cette connexion de lire les appels antérieurs.</translation>
    </message>
    <message>
        <source>What is older than %1 was not fetched, as you wanted it.</source>
        <translation>Ce qui est antérieur à %1 n’a pas été récupéré, comme vous l’avez voulu.</translation>
    </message>
    <message>
        <source>What is older than %1 is still being fetched.</source>
        <translation>Ce qui est antérieur à %1 est encore en cours de récupération.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in the middle of a sentence</comment>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>textback::HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Use these holidays</source>
        <translation>Utiliser ces jours fériés</translation>
    </message>
    <message>
        <source>On these days callers get the holiday text. What falls on a weekend is kept on the weekday the law gives for it, too.</source>
        <translation>Ces jours-là, les appelants reçoivent le texto des jours fériés. Ce qui tombe un week-end est aussi observé le jour ouvrable prévu par la loi.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Observer %1</translation>
    </message>
    <message>
        <source>Switch the holiday on first.</source>
        <translation>Activez d&apos;abord le jour férié.</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Horaires du %1</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Fermé toute la journée</translation>
    </message>
    <message>
        <source>Closing at %1</source>
        <translation>Fermeture à %1</translation>
    </message>
</context>
<context>
    <name>textback::HolidaysPanel</name>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between countries</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, closing at %2</source>
        <translation>%1, fermeture à %2</translation>
    </message>
    <message>
        <source>Choose a country, and its holidays close the office by themselves, every year.</source>
        <translation>Choisissez un pays&#xa0;: ses jours fériés ferment le bureau tout seuls, chaque année.</translation>
    </message>
    <message numerus="yes">
        <source>All %n holiday(s)</source>
        <translation>
            <numerusform>Le jour férié</numerusform>
            <numerusform>Les %n jours fériés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>The time zone of the office. Press to change it.</source>
        <translation>Le fuseau horaire du bureau. Appuyez pour le changer.</translation>
    </message>
    <message>
        <source>Close now …</source>
        <translation>Fermer maintenant …</translation>
    </message>
    <message>
        <source>Copy from the phone account</source>
        <translation>Copier du compte téléphonique</translation>
    </message>
    <message>
        <source>Copies the hours of the phone account</source>
        <translation>Copie les horaires du compte téléphonique</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Enregistrer les horaires</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>De qui sont ces horaires</translation>
    </message>
    <message>
        <source>This line has hours of its own</source>
        <translation>Cette ligne a ses propres horaires</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>14 prochains jours</translation>
    </message>
    <message>
        <source>what callers meet, with holidays and the clock change</source>
        <translation>ce que trouvent les appelants, avec jours fériés et changement d&apos;heure</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>The hours could not be read. Nothing is lost.</source>
        <translation>Les horaires n&apos;ont pas pu être lus. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Tout le bureau</translation>
    </message>
    <message>
        <source>Drag to paint in 15-minute steps, or use the arrow keys with Shift.</source>
        <translation>Glissez pour peindre par 15 minutes, ou utilisez les flèches avec Maj.</translation>
    </message>
    <message>
        <source>This line has the hours of the office until you switch its own on.</source>
        <translation>Cette ligne suit les horaires du bureau tant que vous n&apos;activez pas les siens.</translation>
    </message>
    <message>
        <source>Takes the last step back (Ctrl+Z)</source>
        <translation>Reprend le dernier pas (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to take back yet</source>
        <translation>Rien à reprendre pour l&apos;instant</translation>
    </message>
    <message>
        <source>From then on callers get it (Ctrl+S)</source>
        <translation>Vaut dès lors pour les appelants (Ctrl+S)</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Rien n&apos;a encore changé</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Fuseau horaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hours were changed somewhere else meanwhile. Saving puts yours in their place.</source>
        <translation>Les horaires ont été changés ailleurs entre-temps. Enregistrer met les vôtres à la place.</translation>
    </message>
    <message>
        <source>Show those instead</source>
        <translation>Afficher ceux-là</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Closed by hand until %1. It opens by itself.</source>
        <translation>Fermé à la main jusqu&apos;à %1. Rouvre tout seul.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Rouvrir maintenant</translation>
    </message>
    <message>
        <source>The hours could not be kept. They are still here, and the old ones still hold.</source>
        <translation>Les horaires n&apos;ont pas pu être gardés. Ils sont encore ici, et les anciens valent toujours.</translation>
    </message>
    <message>
        <source>Saved. Callers get these hours from now on.</source>
        <translation>Enregistré. Ces horaires valent dès maintenant.</translation>
    </message>
    <message>
        <source>The change could not be taken back. The hours shown here are the ones that hold.</source>
        <translation>Le changement n&apos;a pas pu être repris. Les horaires affichés sont ceux qui valent.</translation>
    </message>
    <message>
        <source>These hours are not saved yet.</source>
        <translation>Ces horaires ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>That could not be kept. The office is as it was.</source>
        <translation>Cela n&apos;a pas pu être gardé. Le bureau reste comme il était.</translation>
    </message>
    <message>
        <source>Asking the phone account for its hours …</source>
        <translation>Demande des horaires au compte téléphonique …</translation>
    </message>
    <message>
        <source>The phone account does not let this sign-in see its hours.</source>
        <translation>Le compte téléphonique ne laisse pas cette connexion voir ses horaires.</translation>
    </message>
    <message>
        <source>The phone account could not be asked. The hours here are as they were.</source>
        <translation>Le compte téléphonique n&apos;a pas pu être interrogé. Les horaires restent comme avant.</translation>
    </message>
    <message>
        <source>The phone account has the same hours.</source>
        <translation>Le compte téléphonique a les mêmes horaires.</translation>
    </message>
    <message>
        <source>These are the hours of the phone account. They hold once you save them; breaks and holidays are yours to add.</source>
        <translation>Voici les horaires du compte téléphonique. Ils valent une fois enregistrés; pauses et jours fériés sont à ajouter.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Brings back what you took back last (Ctrl+Shift+Z)</source>
        <translation>Rétablit ce que vous avez annulé en dernier (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n&apos;a été annulé.</translation>
    </message>
    <message>
        <source>Try on last month</source>
        <translation>Essayer sur le dernier mois</translation>
    </message>
    <message>
        <source>What these hours would have done to past calls</source>
        <translation>Ce que ces heures auraient changé aux appels passés</translation>
    </message>
</context>
<context>
    <name>textback::HoursStep</name>
    <message>
        <source>You have to open before you close</source>
        <translation>L&apos;ouverture doit précéder la fermeture</translation>
    </message>
    <message>
        <source>When you are open, and who gets a text</source>
        <translation>Quand vous ouvrez, et qui reçoit un texto</translation>
    </message>
    <message>
        <source>Callers get another text while you are closed: it says when you open again.</source>
        <translation>Pendant la fermeture, un autre texto part&#xa0;: il dit quand vous rouvrez.</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Toujours ouvert</translation>
    </message>
    <message>
        <source>Every caller gets the same text, day and night.</source>
        <translation>Chaque appelant reçoit le même texto, jour et nuit.</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Closed at the weekend. Breaks and holidays come later, in Hours.</source>
        <translation>Fermé le week-end. Pauses et jours fériés viennent plus tard, dans Horaires.</translation>
    </message>
    <message>
        <source>As you have set it in Hours</source>
        <translation>Comme réglé dans Horaires</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Ouvert de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>until a time of day</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Ouvert jusqu&apos;à</translation>
    </message>
    <message>
        <source>Who gets a text</source>
        <translation>Qui reçoit un texto</translation>
    </message>
    <message numerus="yes">
        <source>Everybody whose call nobody picked up, %n second(s) after they hung up.</source>
        <translation>
            <numerusform>Tous ceux à qui personne n&apos;a répondu, %n seconde après avoir raccroché.</numerusform>
            <numerusform>Tous ceux à qui personne n&apos;a répondu, %n secondes après avoir raccroché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody who rang for less than %n second(s).</source>
        <translation>
            <numerusform>Personne qui a laissé sonner moins de %n seconde.</numerusform>
            <numerusform>Personne qui a laissé sonner moins de %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody twice within %n hour(s).</source>
        <translation>
            <numerusform>Personne deux fois en %n heure.</numerusform>
            <numerusform>Personne deux fois en %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is talking or writing with you, and nobody who wrote STOP.</source>
        <translation>Personne qui est en train de parler ou d&apos;écrire avec vous, ni personne qui a écrit STOP.</translation>
    </message>
    <message>
        <source>You can change all of this later.</source>
        <translation>Vous pourrez tout changer plus tard.</translation>
    </message>
</context>
<context>
    <name>textback::HoursWording</name>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l&apos;An</translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation>Jour de Martin Luther King Jr.</translation>
    </message>
    <message>
        <source>Presidents&apos; Day</source>
        <translation>Jour des Présidents</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Memorial Day</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Jour de l&apos;Indépendance</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Fête du Travail (États-Unis)</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Jour de Christophe Colomb</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Jour des Anciens combattants</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Action de grâce</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Family Day</source>
        <translation>Jour de la Famille</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Victoria Day</source>
        <translation>Fête de la Reine</translation>
    </message>
    <message>
        <source>Saint-Jean-Baptiste Day</source>
        <translation>Saint-Jean-Baptiste</translation>
    </message>
    <message>
        <source>Canada Day</source>
        <translation>Fête du Canada</translation>
    </message>
    <message>
        <source>Civic Holiday</source>
        <translation>Congé civique</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Truth and Reconciliation Day</source>
        <translation>Journée de la vérité et de la réconciliation</translation>
    </message>
    <message>
        <source>Remembrance Day</source>
        <translation>Jour du Souvenir</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Lendemain de Noël</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two times: &quot;8:00 am – 5:00 pm&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Fermé toute la journée</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>Ouvert toute la journée</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, break %1 – %2</source>
        <extracomment>Follows the times of a day: &quot;8:00 am – 5:00 pm, break 12 pm – 1 pm&quot;</extracomment>
        <translation>, pause %1 – %2</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>minuit</translation>
    </message>
    <message>
        <source>%1, open %2 to %3</source>
        <translation>%1, ouvert de %2 à %3</translation>
    </message>
    <message>
        <source>%1, break %2 to %3</source>
        <translation>%1, pause de %2 à %3</translation>
    </message>
    <message>
        <source>%1, closed %2 to %3</source>
        <translation>%1, fermé de %2 à %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3 chosen, %4</source>
        <extracomment>A day, two times, and what holds there: &quot;Wednesday, 1 pm to 7 pm chosen, open&quot;</extracomment>
        <translation>%1, de %2 à %3 choisi, %4</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>Weekday, month, day: &quot;Sat, March 8&quot;</extracomment>
        <translation>%1 %3 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and its year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>fermé à la main</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>other hours</source>
        <translation>autres horaires</translation>
    </message>
    <message>
        <source>closing at %1</source>
        <translation>fermeture à %1</translation>
    </message>
    <message>
        <source>clocks go forward</source>
        <translation>on avance l&apos;heure</translation>
    </message>
    <message>
        <source>clocks go back</source>
        <translation>on recule l&apos;heure</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between notes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of a time zone and a city in it: &quot;Central Time (Chicago)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>break</source>
        <comment>before the times of a break</comment>
        <translation>pause</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 8 – 5, break 12 – 1.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure. Écrivez par exemple 8 – 5, pause 12 – 1.</translation>
    </message>
    <message>
        <source>When does “%1” end? Write it like 8 – 5.</source>
        <translation>Quand «&#xa0;%1&#xa0;» finit-il? Écrivez par exemple 8 – 5.</translation>
    </message>
    <message>
        <source>That is too long for one day.</source>
        <translation>C&apos;est trop long pour un jour.</translation>
    </message>
</context>
<context>
    <name>textback::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>This file changes nothing.</source>
        <translation>Ce fichier ne change rien.</translation>
    </message>
    <message numerus="yes">
        <source>This would change %n thing(s)</source>
        <translation>
            <numerusform>Cela changerait %n chose</numerusform>
            <numerusform>Cela changerait %n choses</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take numbers off this desk’s lists that are not in the file</source>
        <translation>Retirer des listes de ce poste les numéros qui ne sont pas dans le fichier</translation>
    </message>
</context>
<context>
    <name>textback::InboxList</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Longest wait first</source>
        <translation>La plus longue attente</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A view and how many threads it holds: &quot;Waiting on us 6&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>La liste n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>Rien n&apos;est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Rien trouvé pour %1.</translation>
    </message>
    <message>
        <source>You can also look for part of a number or of a name.</source>
        <translation>Vous pouvez aussi chercher une partie d&apos;un numéro ou d&apos;un nom.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No phone account yet.</source>
        <translation>Pas encore de compte téléphonique.</translation>
    </message>
    <message>
        <source>Missed calls appear here once a phone account is connected. Until then you can try everything with made-up callers.</source>
        <translation>Les appels manqués apparaissent ici dès qu&apos;un compte téléphonique est connecté. D&apos;ici là, vous pouvez tout essayer avec des personnes inventées.</translation>
    </message>
    <message>
        <source>Try it in practice</source>
        <translation>Essayer en exercice</translation>
    </message>
    <message>
        <source>Nobody is waiting on us.</source>
        <translation>Personne n&apos;attend notre réponse.</translation>
    </message>
    <message>
        <source>Missed calls and replies show up here; who waits longest comes first.</source>
        <translation>Les appels manqués et les réponses apparaissent ici; d&apos;abord qui attend le plus.</translation>
    </message>
    <message>
        <source>Waiting on them (%1)</source>
        <translation>Nous attendons leur réponse (%1)</translation>
    </message>
    <message>
        <source>Nobody owes us an answer.</source>
        <translation>Personne ne nous doit de réponse.</translation>
    </message>
    <message>
        <source>Nothing is snoozed.</source>
        <translation>Rien n&apos;est reporté.</translation>
    </message>
    <message>
        <source>Press S on a thread to have it back later.</source>
        <translation>Appuyez sur S dans une conversation pour la revoir plus tard.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Rien n&apos;est encore terminé.</translation>
    </message>
    <message>
        <source>Threads you finish with E rest here.</source>
        <translation>Les conversations terminées avec E restent ici.</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Pas encore d&apos;appels.</translation>
    </message>
    <message>
        <source>When somebody calls and nobody picks up, you see it here within seconds.</source>
        <translation>Quand quelqu&apos;un appelle et que personne ne répond, vous le voyez ici en quelques secondes.</translation>
    </message>
    <message>
        <source>Shortest wait first</source>
        <translation>La plus courte attente d&apos;abord</translation>
    </message>
    <message>
        <source>Press for the other order</source>
        <translation>Appuyez pour l&apos;autre ordre</translation>
    </message>
    <message>
        <source>New text to any number or name</source>
        <translation>Nouveau texto à un numéro ou un nom</translation>
    </message>
    <message>
        <source>Keep this search under a name</source>
        <translation>Garder cette recherche sous un nom</translation>
    </message>
    <message>
        <source>Rename or take away the view %1</source>
        <translation>Renommer ou retirer la vue %1</translation>
    </message>
</context>
<context>
    <name>textback::InboxPage</name>
    <message>
        <source>Welcome to Textback</source>
        <translation>Bienvenue dans Textback</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Tout est à jour</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d&apos;ouvert</translation>
    </message>
    <message>
        <source>No phone account is connected yet. Practice shows what happens to a missed call, with made-up callers.</source>
        <translation>Aucun compte téléphonique n&apos;est connecté. L&apos;exercice montre ce que devient un appel manqué, avec des personnes inventées.</translation>
    </message>
    <message>
        <source>Missed calls and replies appear in the list by themselves.</source>
        <translation>Les appels manqués et les réponses apparaissent d&apos;eux-mêmes dans la liste.</translation>
    </message>
    <message>
        <source>Choose somebody in the list, or press N for the longest wait.</source>
        <translation>Choisissez quelqu&apos;un dans la liste, ou appuyez sur N pour la plus longue attente.</translation>
    </message>
    <message>
        <source>Try it in practice</source>
        <translation>Essayer en exercice</translation>
    </message>
    <message>
        <source>Cancel the text</source>
        <translation>Annuler le texto</translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation>Je rappelle</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: finish a thread</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Automatic texts to this number again</source>
        <translation>Reprendre les textos automatiques</translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation>Ne jamais écrire à ce numéro</translation>
    </message>
    <message numerus="yes">
        <source>%n threads wait on us again.</source>
        <translation>
            <numerusform>%n conversation nous attend de nouveau.</numerusform>
            <numerusform>%n conversations nous attendent de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads are done.</source>
        <translation>
            <numerusform>%n conversation est terminée.</numerusform>
            <numerusform>%n conversations sont terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads are snoozed until %1.</source>
        <translation>
            <numerusform>%n conversation reportée à %1.</numerusform>
            <numerusform>%n conversations reportées à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get no automatic texts.</source>
        <translation>
            <numerusform>%n numéro ne reçoit pas de textos automatiques.</numerusform>
            <numerusform>%n numéros ne reçoivent pas de textos automatiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers get automatic texts again.</source>
        <translation>
            <numerusform>%n numéro reçoit de nouveau des textos automatiques.</numerusform>
            <numerusform>%n numéros reçoivent de nouveau des textos automatiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze...</source>
        <translation>Reporter...</translation>
    </message>
    <message>
        <source>Never text these numbers</source>
        <translation>Ne jamais écrire à ces numéros</translation>
    </message>
    <message>
        <source>The text is on its way.</source>
        <translation>Le texto est en route.</translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>Non envoyé&#xa0;: ce numéro ne peut pas ou ne doit pas recevoir de textos.</translation>
    </message>
    <message>
        <source>Tag...</source>
        <translation>Étiquette...</translation>
    </message>
    <message>
        <source>Add a tag...</source>
        <translation>Ajouter une étiquette...</translation>
    </message>
    <message>
        <source>Hand over...</source>
        <translation>Confier...</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>Provoquer un événement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
</context>
<context>
    <name>textback::InlineEdit</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is written about somebody: &quot;Address: 12 Mill Lane&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>textback::JoinDialog</name>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Another number of this person</source>
        <translation>Autre numéro de cette personne</translation>
    </message>
    <message>
        <source>Which number does %1 have as well? Name, tags, notes and fields are put together and are about both from then on. The conversations stay apart, and so does who may be texted.</source>
        <translation>Quel autre numéro %1 a-t-il? Nom, étiquettes, notes et champs sont réunis et valent ensuite pour les deux. Les conversations restent séparées, et aussi qui peut recevoir des textos.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Numbers that were found</source>
        <translation>Numéros trouvés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody found. Only numbers that called or wrote before can be put together.</source>
        <translation>Personne trouvé. Seuls des numéros qui ont déjà appelé ou écrit peuvent être réunis.</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Choisissez d&apos;abord un numéro.</translation>
    </message>
</context>
<context>
    <name>textback::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Letters work while you are not writing.</source>
        <translation>Les lettres agissent quand vous n&apos;écrivez pas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys that are single letters are switched off.</source>
        <translation>Les touches d&apos;une seule lettre sont désactivées.</translation>
    </message>
    <message>
        <source>Change keys...</source>
        <translation>Changer les touches...</translation>
    </message>
</context>
<context>
    <name>textback::KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Single letters are keys while you are not writing</source>
        <translation>Les lettres seules sont des touches quand vous n&apos;écrivez pas</translation>
    </message>
    <message>
        <source>Press the new key in its field. Delete empties it.</source>
        <translation>Appuyez sur la nouvelle touche dans son champ. Suppr le vide.</translation>
    </message>
    <message>
        <source>All keys as they were</source>
        <translation>Toutes les touches comme avant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All keys are as they were.</source>
        <translation>Toutes les touches sont comme avant.</translation>
    </message>
    <message>
        <source>Key for: %1</source>
        <translation>Touche pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 already means: %2. Nothing was changed.</source>
        <translation>%1 veut déjà dire&#xa0;: %2. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <translation>%1 n&apos;a plus de touche.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>textback::LanguageCombo</name>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>textback::LineChoice</name>
    <message>
        <source>Say what every line says</source>
        <translation>Dire ce que dit chaque ligne</translation>
    </message>
    <message>
        <source>Words for calls to</source>
        <translation>Mots pour les appels au</translation>
    </message>
    <message>
        <source>every line</source>
        <translation>chaque ligne</translation>
    </message>
    <message>
        <source>%1 (words of its own)</source>
        <translation>%1 (avec ses propres mots)</translation>
    </message>
</context>
<context>
    <name>textback::LineList</name>
    <message>
        <source>This sign-in does not allow everything</source>
        <translation>Cette connexion ne permet pas tout</translation>
    </message>
    <message>
        <source>Ask whoever looks after your phone account to allow: %1.</source>
        <translation>Demandez à qui gère votre compte téléphonique d&apos;autoriser&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A name of a line and its number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None of your numbers may send texts</source>
        <translation>Aucun de vos numéros ne peut envoyer de textos</translation>
    </message>
    <message>
        <source>Textback can list missed calls, but not text anybody, until the phone company allows it for one.</source>
        <translation>Textback peut lister les appels manqués, mais n&apos;écrire à personne tant que l&apos;opérateur ne l&apos;autorise pas pour un numéro.</translation>
    </message>
    <message>
        <source>Your phone account follows health privacy rules (HIPAA)</source>
        <translation>Votre compte téléphonique suit des règles de confidentialité en santé (HIPAA)</translation>
    </message>
    <message>
        <source>The phone company may not send texts for such accounts: ask them before you rely on it. Leave everything about somebody&apos;s health out of texts.</source>
        <translation>Il se peut que la compagnie de téléphone n’envoie pas de textos pour ces comptes&#xa0;: demandez-lui avant de compter dessus. Ne mettez dans les textos rien qui touche à la santé de quelqu’un.</translation>
    </message>
    <message>
        <source>Who writes STOP</source>
        <translation>Qui écrit STOP</translation>
    </message>
    <message>
        <source>Is texted no more. The phone company confirms that to them itself, so Textback says nothing.</source>
        <translation>Ne reçoit plus de textos. La compagnie de téléphone le lui confirme elle-même; Textback ne dit donc rien.</translation>
    </message>
    <message>
        <source>Is texted no more. Whether the phone company confirms that to them shows with the first who does; Textback itself sends no confirmation, so nobody gets two.</source>
        <translation>Ne reçoit plus de textos. On verra avec la première personne qui le fait si la compagnie de téléphone le lui confirme; Textback n’envoie pas de confirmation, personne n’en reçoit donc deux.</translation>
    </message>
    <message>
        <source>Who writes HELP</source>
        <translation>Qui écrit HELP</translation>
    </message>
    <message>
        <source>Is answered by the phone company or another program already, so Textback does not answer too.</source>
        <translation>Reçoit déjà une réponse de la compagnie de téléphone ou d’un autre programme; Textback ne répond donc pas en plus.</translation>
    </message>
    <message>
        <source>Good to know about the phone account</source>
        <translation>Bon à savoir sur le compte téléphonique</translation>
    </message>
</context>
<context>
    <name>textback::LinesSheet</name>
    <message>
        <source>Your numbers</source>
        <translation>Vos numéros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your numbers could not be read. Nothing is lost.</source>
        <translation>Vos numéros n’ont pas pu être lus. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>No numbers are known yet. They come with the sign-in.</source>
        <translation>Aucun numéro n’est encore connu. Ils arrivent avec la connexion.</translation>
    </message>
    <message>
        <source>What each can do, as the phone company tells it.</source>
        <translation>Ce que chacun peut faire, selon la compagnie de téléphone.</translation>
    </message>
</context>
<context>
    <name>textback::LookRows</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer has it.</source>
        <translation>Clair, sombre ou comme l’ordinateur.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
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
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the windows, with their dates and numbers. What callers get stays as you wrote it.</source>
        <translation>Celle des fenêtres, avec leurs dates et leurs nombres. Ce que reçoivent les appelants reste tel que vous l’avez écrit.</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>Démarrer avec cet ordinateur</translation>
    </message>
    <message>
        <source>Textback begins to watch when you sign in to this computer. Callers can only be texted while it runs.</source>
        <translation>Textback commence à surveiller quand vous ouvrez une session sur cet ordinateur. On ne peut écrire aux appelants que pendant qu’il fonctionne.</translation>
    </message>
</context>
<context>
    <name>textback::MainWindow</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Quitter l&apos;exercice</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Missed calls will not be texted while Textback is closed.</source>
        <translation>Quand Textback est fermé, les appels manqués restent sans texto.</translation>
    </message>
    <message>
        <source>The contacts were taken away again.</source>
        <translation>Les contacts ont été retirés.</translation>
    </message>
    <message>
        <source>The contacts could not be taken away. Try again in Contacts.</source>
        <translation>Les contacts n’ont pas pu être retirés. Réessayez dans Contacts.</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>Le numéro est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Écrire un texto</translation>
    </message>
    <message>
        <source>Try the text again</source>
        <translation>Réessayer le texto</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Écrire maintenant</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: finish a thread</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>Nobody has to be rung.</source>
        <translation>Il n’y a personne à rappeler.</translation>
    </message>
    <message>
        <source>The caller hid the number.</source>
        <translation>L’appelant a masqué son numéro.</translation>
    </message>
    <message>
        <source>No text may or can go to this number.</source>
        <translation>Aucun texto ne peut ou ne doit partir vers ce numéro.</translation>
    </message>
    <message>
        <source>Choose a thread first.</source>
        <translation>Choisissez d’abord une conversation.</translation>
    </message>
    <message>
        <source>No text is about to leave here.</source>
        <translation>Aucun texto n’est sur le point de partir ici.</translation>
    </message>
    <message>
        <source>Everything here is read.</source>
        <translation>Tout est lu ici.</translation>
    </message>
    <message>
        <source>There is no missed call here.</source>
        <translation>Il n’y a pas d’appel manqué ici.</translation>
    </message>
    <message>
        <source>They asked us to stop already.</source>
        <translation>On nous a déjà demandé de ne plus écrire.</translation>
    </message>
    <message>
        <source>It stands beside the thread already.</source>
        <translation>C’est déjà affiché à côté de la conversation.</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Faites d’abord une recherche.</translation>
    </message>
    <message>
        <source>Open the thread first.</source>
        <translation>Ouvrez d’abord la conversation.</translation>
    </message>
    <message>
        <source>This is for replies, not for private notes.</source>
        <translation>Ceci est pour les réponses, pas pour les notes privées.</translation>
    </message>
    <message>
        <source>It is not possible in this thread.</source>
        <translation>Ce n’est pas possible dans cette conversation.</translation>
    </message>
    <message>
        <source>Choose words of the conversation first.</source>
        <translation>Choisissez d’abord des mots de la conversation.</translation>
    </message>
    <message>
        <source>Open the menu of a private note, or choose words of it.</source>
        <translation>Ouvrez le menu d’une note privée, ou choisissez des mots de celle-ci.</translation>
    </message>
    <message>
        <source>Nobody is waiting on us.</source>
        <translation>Personne n’attend notre réponse.</translation>
    </message>
</context>
<context>
    <name>textback::MessageStep</name>
    <message numerus="yes">
        <source>counts as %n text(s)</source>
        <translation>
            <numerusform>compte pour %n texto</numerusform>
            <numerusform>compte pour %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next is ready once your company has a name</source>
        <translation>Suivant sera prêt une fois l&apos;entreprise nommée</translation>
    </message>
    <message>
        <source>The link must be a web address, like example.com/book</source>
        <translation>Le lien doit être une adresse web, comme example.com/book</translation>
    </message>
    <message>
        <source>We may text you back at this number; reply STOP to opt out.</source>
        <translation>Nous pouvons vous répondre par texto à ce numéro; répondez STOP pour ne plus en recevoir.</translation>
    </message>
    <message>
        <source>What callers get</source>
        <translation>Ce que reçoivent les appelants</translation>
    </message>
    <message>
        <source>The text has to say who you are and what to do next, or people take it for advertising.</source>
        <translation>Le texto doit dire qui vous êtes et que faire ensuite, sinon on le prend pour de la publicité.</translation>
    </message>
    <message>
        <source>The name callers know you by</source>
        <translation>Le nom sous lequel on vous connaît</translation>
    </message>
    <message>
        <source>Simple and direct</source>
        <translation>Simple et direct</translation>
    </message>
    <message>
        <source>Sorry we missed you, how can we help? Most people reply.</source>
        <translation>Désolés d&apos;avoir manqué votre appel, que pouvons-nous faire? La plupart répondent.</translation>
    </message>
    <message>
        <source>With a booking link</source>
        <translation>Avec un lien de réservation</translation>
    </message>
    <message>
        <source>Callers pick a time by themselves, or reply.</source>
        <translation>L&apos;appelant choisit une heure lui-même, ou répond.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Votre propre texto</translation>
    </message>
    <message>
        <source>As it stands in Texts.</source>
        <translation>Comme écrit dans Textos.</translation>
    </message>
    <message>
        <source>Web address where callers pick a time</source>
        <translation>Adresse web où l&apos;on choisit une heure</translation>
    </message>
    <message>
        <source>A caller reads</source>
        <translation>Voici ce qu&apos;on lira</translation>
    </message>
    <message>
        <source>Tell callers that you may text them</source>
        <translation>Prévenez que vous pouvez écrire</translation>
    </message>
    <message>
        <source>Consent is easiest to show when your voicemail greeting says it. Add this sentence:</source>
        <translation>Le consentement se prouve mieux quand votre messagerie l&apos;annonce. Ajoutez cette phrase&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <extracomment>A sentence in quotes</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Our greeting says so</source>
        <translation>Notre annonce le dit</translation>
    </message>
    <message>
        <source>Our greeting says so since %1</source>
        <translation>Notre annonce le dit depuis le %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>textback::NamesDialog</name>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>Qui travaille à ce poste</translation>
    </message>
    <message>
        <source>Texts and notes are signed with the name of who is at this desk, and {agent} in a reply becomes it. A PIN of 4 to 12 digits keeps others from taking a name by mistake.</source>
        <translation>Textos et notes portent le nom de qui est à ce poste, et {agent} dans une réponse le devient. Un NIP de 4 à 12 chiffres évite que d&apos;autres prennent un nom par erreur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sans NIP</translation>
    </message>
    <message>
        <source>PIN as it is</source>
        <translation>NIP inchangé</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Enlever le NIP</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>Enlever ce nom</translation>
    </message>
    <message>
        <source>Everybody needs a name of their own.</source>
        <translation>Chacun a besoin d&apos;un nom à lui.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits and nothing else.</source>
        <translation>Un NIP a de 4 à 12 chiffres et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>The names could not be kept. Nothing was changed; try again.</source>
        <translation>Les noms n&apos;ont pas pu être enregistrés. Rien n&apos;a changé; réessayez.</translation>
    </message>
</context>
<context>
    <name>textback::NewTextPanel</name>
    <message>
        <source>New text</source>
        <translation>Nouveau texto</translation>
    </message>
    <message>
        <source>To a number or a name</source>
        <translation>À un numéro ou un nom</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>From which line</source>
        <translation>Depuis quelle ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>None of our lines can send texts.</source>
        <translation>Aucune de nos lignes ne peut envoyer de textos.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>They asked us to stop. No text can go to this number until they write START.</source>
        <translation>Cette personne a demandé d&apos;arrêter. Aucun texto ne part vers ce numéro tant qu&apos;elle n&apos;écrit pas START.</translation>
    </message>
    <message>
        <source>This number can&apos;t get texts. You can call it.</source>
        <translation>Ce numéro ne reçoit pas de textos. Vous pouvez l&apos;appeler.</translation>
    </message>
    <message>
        <source>This is one of our own numbers.</source>
        <translation>C&apos;est l&apos;un de nos numéros.</translation>
    </message>
    <message>
        <source>This is a landline; it can&apos;t get texts. You can call it.</source>
        <translation>C&apos;est une ligne fixe; elle ne reçoit pas de textos. Vous pouvez l&apos;appeler.</translation>
    </message>
    <message>
        <source>Numbers of this kind can&apos;t get texts.</source>
        <translation>Les numéros de ce type ne reçoivent pas de textos.</translation>
    </message>
    <message>
        <source>Type a number, or a name we know.</source>
        <translation>Tapez un numéro, ou un nom que nous connaissons.</translation>
    </message>
    <message>
        <source>This is neither a number nor a name we know.</source>
        <translation>Ce n&apos;est ni un numéro ni un nom connu.</translation>
    </message>
    <message>
        <source>They asked us to stop. No text can go to this number.</source>
        <translation>Cette personne a demandé d&apos;arrêter. Aucun texto ne part vers ce numéro.</translation>
    </message>
    <message>
        <source>This did not work. Try again in a moment.</source>
        <translation>Cela n&apos;a pas marché. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>textback::NotOpenedSheet</name>
    <message>
        <source>No program dials here</source>
        <translation>Aucun programme n&apos;appelle d&apos;ici</translation>
    </message>
    <message>
        <source>No program opens this</source>
        <translation>Aucun programme n&apos;ouvre ceci</translation>
    </message>
    <message>
        <source>This computer has no program that makes calls. Dial the number by hand:</source>
        <translation>Cet ordinateur n&apos;a aucun programme pour appeler. Composez le numéro vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>This computer has no program that opens this:</source>
        <translation>Cet ordinateur n&apos;a aucun programme pour ouvrir ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>textback::NoticeBar</name>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>textback::Notices</name>
    <message>
        <source>Not watching: sign in again</source>
        <translation>Ne veille pas&#xa0;: connectez-vous à nouveau</translation>
    </message>
    <message>
        <source>The phone company ended the sign-in. Open Textback and press Sign in; nothing is lost.</source>
        <translation>L&apos;opérateur a mis fin à la connexion. Ouvrez Textback et appuyez sur Se connecter; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new texts</source>
        <translation>
            <numerusform>%1&#xa0;: %n nouveau texto</numerusform>
            <numerusform>%1&#xa0;: %n nouveaux textos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 a écrit</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Manqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text leaves in a few seconds.</source>
        <translation>Le texto part dans quelques secondes.</translation>
    </message>
    <message>
        <source>A text to %1 was not delivered</source>
        <translation>Un texto à %1 n&apos;a pas été remis</translation>
    </message>
    <message>
        <source>%1 asked us to stop</source>
        <translation>%1 a demandé d&apos;arrêter</translation>
    </message>
    <message>
        <source>A missed call of %1 waits for you to decide</source>
        <translation>Un appel manqué de %1 attend votre décision</translation>
    </message>
    <message>
        <source>Automatic texts have reached their limit</source>
        <translation>Les textos automatiques ont atteint leur limite</translation>
    </message>
    <message>
        <source>Cancel the text</source>
        <translation>Annuler le texto</translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation>Je rappelle</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation>Appeler</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) today, and no text was accepted</source>
        <translation>
            <numerusform>%n appel manqué aujourd&apos;hui, et aucun texto accepté</numerusform>
            <numerusform>%n appels manqués aujourd&apos;hui, et aucun texto accepté</numerusform>
        </translation>
    </message>
    <message>
        <source>Textback is watching, but something keeps the texts back. Open it to see why.</source>
        <translation>Textback veille, mais quelque chose retient les textos. Ouvrez-le pour voir pourquoi.</translation>
    </message>
</context>
<context>
    <name>textback::NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Show a notice when something happens while Textback is not in front</source>
        <translation>Afficher un avis quand il se passe quelque chose et que Textback n&apos;est pas devant</translation>
    </message>
    <message>
        <source>Say neither who nor what</source>
        <translation>Ne dire ni qui ni quoi</translation>
    </message>
    <message>
        <source>Repeat until somebody has looked</source>
        <translation>Répéter jusqu&apos;à ce que quelqu&apos;un regarde</translation>
    </message>
    <message>
        <source>Show each once</source>
        <translation>Afficher chacun une fois</translation>
    </message>
    <message numerus="yes">
        <source>Again every %n minute(s) until somebody has looked</source>
        <translation>
            <numerusform>De nouveau chaque %n minute jusqu&apos;à ce que quelqu&apos;un regarde</numerusform>
            <numerusform>De nouveau toutes les %n minutes jusqu&apos;à ce que quelqu&apos;un regarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No notices from</source>
        <translation>Pas d&apos;avis de</translation>
    </message>
    <message>
        <source>No notices from this time</source>
        <translation>Pas d&apos;avis à partir de cette heure</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>Jusqu&apos;à cette heure</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>when a call is missed (two tones)</source>
        <translation>quand un appel est manqué (deux tons)</translation>
    </message>
    <message>
        <source>when somebody writes (one tone)</source>
        <translation>quand quelqu’un écrit (un ton)</translation>
    </message>
    <message>
        <source>when somebody is needed: a text that did not arrive, a sign-in that ended (three tones)</source>
        <translation>quand on a besoin de quelqu’un&#xa0;: un texto qui n’est pas arrivé, une connexion qui a pris fin (trois tons)</translation>
    </message>
</context>
<context>
    <name>textback::NoticesStep</name>
    <message>
        <source>How you hear of it</source>
        <translation>Comment vous l&apos;apprenez</translation>
    </message>
    <message>
        <source>Textback works while this computer runs, also with its window closed. It can only text callers while it runs.</source>
        <translation>Textback travaille tant que cet ordinateur est allumé, même fenêtre fermée. Il ne peut écrire aux appelants qu&apos;à ce moment-là.</translation>
    </message>
    <message>
        <source>Start Textback with this computer</source>
        <translation>Démarrer Textback avec cet ordinateur</translation>
    </message>
    <message>
        <source>It begins in the tray as soon as you sign in to the computer.</source>
        <translation>Il démarre dans la zone de notification dès que vous ouvrez votre session.</translation>
    </message>
    <message>
        <source>A missed call</source>
        <translation>Un appel manqué</translation>
    </message>
    <message>
        <source>A small notice shows who called, with Cancel and I&apos;m calling back, until the text goes out.</source>
        <translation>Un petit avis montre qui a appelé, avec Annuler et Je rappelle, jusqu&apos;au départ du texto.</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>A notice, and a number on the tray icon: so many people wait on you.</source>
        <translation>Un avis, et un nombre sur l&apos;icône&#xa0;: autant de personnes vous attendent.</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Ne veille pas</translation>
    </message>
    <message>
        <source>The strip on top turns amber and says since when and why. This cannot be switched off.</source>
        <translation>Le bandeau du haut devient ambre et dit depuis quand et pourquoi. Cela ne se désactive pas.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>While this computer sleeps nobody is texted. What was missed meanwhile is fetched when it wakes; older calls are left to you.</source>
        <translation>Pendant la veille, personne ne reçoit de texto. Ce qui a été manqué est récupéré au réveil; les appels plus anciens vous sont laissés.</translation>
    </message>
    <message>
        <source>This could not be changed. Ask whoever looks after this computer.</source>
        <translation>Cela n&apos;a pas pu être changé. Demandez à qui s&apos;occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep it awake while it is plugged in</source>
        <translation>Le garder éveillé tant qu&apos;il est branché</translation>
    </message>
    <message>
        <source>Nobody is texted while it sleeps. The screen may still go dark.</source>
        <translation>Personne ne reçoit de texto pendant qu&apos;il dort. L&apos;écran peut s&apos;éteindre quand même.</translation>
    </message>
</context>
<context>
    <name>textback::NumberListEditor</name>
    <message>
        <source>List of numbers</source>
        <translation>Liste de numéros</translation>
    </message>
    <message>
        <source>Who asked us to stop</source>
        <translation>Qui nous a demandé d&apos;arrêter</translation>
    </message>
    <message>
        <source>Never text these numbers</source>
        <translation>Ne jamais texter ces numéros</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Only they can lift it, by writing START, or you in their thread.</source>
        <translation>Eux seuls peuvent le lever, en écrivant START, ou vous dans leur conversation.</translation>
    </message>
    <message>
        <source>One number a line. A file may hold names and other columns too.</source>
        <translation>Un numéro par ligne. Un fichier peut aussi contenir des noms et d&apos;autres colonnes.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Add from a file …</source>
        <translation>Ajouter d&apos;un fichier …</translation>
    </message>
    <message>
        <source>Add numbers from a file</source>
        <translation>Ajouter des numéros d&apos;un fichier</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv);;All files (*)</source>
        <translation>Fichiers texte et CSV (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n line(s) without a telephone number</source>
        <translation>
            <numerusform>%1; %n ligne sans numéro de téléphone</numerusform>
            <numerusform>%1; %n lignes sans numéro de téléphone</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read, or is too large.</source>
        <translation>Ce fichier est illisible ou trop gros.</translation>
    </message>
    <message>
        <source>The list needs a name.</source>
        <translation>La liste a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) ask about this list.</source>
        <translation>
            <numerusform>%n phrase consulte cette liste.</numerusform>
            <numerusform>%n phrases consultent cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>Une autre liste porte ce nom.</translation>
    </message>
    <message>
        <source>The numbers are still being read.</source>
        <translation>Les numéros sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Reading the numbers …</source>
        <translation>Lecture des numéros…</translation>
    </message>
</context>
<context>
    <name>textback::NumbersBlock</name>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Ouvrir la conversation avec %1</translation>
    </message>
    <message>
        <source>There is no conversation with this number.</source>
        <translation>Il n&apos;y a pas de conversation avec ce numéro.</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Nous a demandé d&apos;arrêter</translation>
    </message>
    <message>
        <source>Never texted</source>
        <translation>Jamais texté</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>Ne peut pas recevoir de textos</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 est quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Other numbers of this person</source>
        <translation>Autres numéros de cette personne</translation>
    </message>
    <message>
        <source>Same person as another number...</source>
        <translation>La même personne qu&apos;un autre numéro...</translation>
    </message>
</context>
<context>
    <name>textback::OfficeChangesDialog</name>
    <message>
        <source>Everything that was changed</source>
        <translation>Tout ce qui a été modifié</translation>
    </message>
    <message>
        <source>Put it back as it was before</source>
        <translation>Remettre comme avant</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Afficher les modifications plus anciennes</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Modifications, la plus récente en premier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The changes could not be read. Nothing is lost.</source>
        <translation>Impossible de lire les modifications. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Each change appears here with its time and who made it.</source>
        <translation>Rien n&apos;a encore été modifié. Chaque modification apparaît ici avec l&apos;heure et son auteur.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time, and who changed something then</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) of the same would be taken back with it.</source>
        <translation>
            <numerusform>%n modification ultérieure de la même chose serait annulée avec elle.</numerusform>
            <numerusform>%n modifications ultérieures de la même chose seraient annulées avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before. That is a change, too: it stands on top.</source>
        <translation>C&apos;est comme avant. C&apos;est aussi une modification&#xa0;: elle figure en haut.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>C&apos;est déjà le cas.</translation>
    </message>
    <message>
        <source>This can&apos;t be put back: something else needs it as it is now.</source>
        <translation>Impossible de revenir en arrière&#xa0;: autre chose en dépend tel quel.</translation>
    </message>
    <message>
        <source>Nothing of it is left: it was about the number of somebody who is erased.</source>
        <translation>Il n’en reste rien&#xa0;: il s’agissait du numéro de quelqu’un qui a été effacé.</translation>
    </message>
</context>
<context>
    <name>textback::OfficeDetails</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the lists of public holidays</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <extracomment>A sentence about who gets a text, which is switched off</extracomment>
        <translation>Désactivée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n of those that are here go away)</source>
        <translation>
            <numerusform> (%n de ceux qui sont ici disparaît)</numerusform>
            <numerusform> (%n de ceux qui sont ici disparaissent)</numerusform>
        </translation>
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
        <source>Always open</source>
        <translation>Toujours ouvert</translation>
    </message>
    <message>
        <source>of the computer</source>
        <translation>celui de l’ordinateur</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>A day that goes away</source>
        <translation>Un jour qui disparaît</translation>
    </message>
    <message>
        <source>A day of its own</source>
        <translation>Un jour à part</translation>
    </message>
    <message>
        <source>What is done otherwise on single holidays</source>
        <translation>Ce qui se fait autrement certains jours fériés</translation>
    </message>
    <message>
        <source>Hours of single lines</source>
        <translation>Heures de certaines lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>A thing, and its value after and before a change</extracomment>
        <translation>%1&#xa0;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>textback::OfficeTransfer</name>
    <message>
        <source>Textback rules (*.json)</source>
        <translation>Règles de Textback (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file was made by a later version of Textback. Update this one first.</source>
        <translation>Ce fichier vient d&apos;une version plus récente de Textback. Mettez d&apos;abord celle-ci à jour.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Ce fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This is not a file that Textback exported, or it is damaged. Nothing was changed.</source>
        <translation>Ce n&apos;est pas un fichier exporté par Textback, ou il est endommagé. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Le fichier n&apos;a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>New text: %1</source>
        <translation>Nouveau texto&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text goes away: %1</source>
        <translation>Texto retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other words: %1</source>
        <translation>Autres mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>New sentence: %1</source>
        <translation>Nouvelle phrase&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sentence goes away: %1</source>
        <translation>Phrase retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other sentence: %1</source>
        <translation>Autre phrase&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sentences stand in another order</source>
        <translation>Les phrases sont dans un autre ordre</translation>
    </message>
    <message>
        <source>Other opening hours, holidays or time zone</source>
        <translation>Autres heures, jours fériés ou fuseau horaire</translation>
    </message>
    <message>
        <source>Another setting: %1</source>
        <translation>Autre réglage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importer d&apos;un fichier</translation>
    </message>
    <message>
        <source>New saved reply: %1</source>
        <translation>Nouvelle réponse enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved reply goes away: %1</source>
        <translation>Réponse enregistrée supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other words of a saved reply: %1</source>
        <translation>Réponse enregistrée reformulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exported. The file holds your lists of numbers, but no calls, texts of callers or sign-ins.</source>
        <translation>Exporté. Le fichier contient vos listes de numéros, mais aucun appel, texto d’appelant ni connexion.</translation>
    </message>
    <message>
        <source>Numbers that never get a text</source>
        <translation>Numéros qui ne reçoivent jamais de texto</translation>
    </message>
    <message>
        <source>New list of numbers: %1</source>
        <translation>Nouvelle liste de numéros&#xa0;: %1</translation>
    </message>
    <message>
        <source>List of numbers goes away: %1</source>
        <translation>La liste de numéros disparaît&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other numbers on the list %1</source>
        <translation>Autres numéros sur la liste %1</translation>
    </message>
    <message>
        <source>This is more than one file can hold. Delete texts that no call gets, and try again.</source>
        <translation>C’est plus que ce qu’un fichier peut contenir. Supprimez des textes qu’aucun appel ne reçoit, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is larger than any that Textback exports. Nothing was changed.</source>
        <translation>Ce fichier est plus grand que tous ceux que Textback exporte. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>textback::PhonePreview</name>
    <message>
        <source>What the caller sees</source>
        <translation>Ce que voit l&apos;appelant</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>textback::PhotoChip</name>
    <message>
        <source>Photo %1 is being prepared</source>
        <translation>La photo %1 est en préparation</translation>
    </message>
    <message>
        <source>Leave out photo %1</source>
        <translation>Retirer la photo %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
</context>
<context>
    <name>textback::PhotoTray</name>
    <message numerus="yes">
        <source>At most %n photo(s) go with one text.</source>
        <translation>
            <numerusform>%n photo au plus par texto.</numerusform>
            <numerusform>%n photos au plus par texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>That file is too large for a photo.</source>
        <translation>Ce fichier est trop lourd pour une photo.</translation>
    </message>
    <message>
        <source>That file is not a photo this computer can read.</source>
        <translation>Ce fichier n&apos;est pas une photo que cet ordinateur sait lire.</translation>
    </message>
</context>
<context>
    <name>textback::PhotoViewer</name>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Photo %1 of %2 from %3</source>
        <translation>Photo %1 sur %2 de %3</translation>
    </message>
    <message>
        <source>Photo from %1</source>
        <translation>Photo de %1</translation>
    </message>
    <message>
        <source>This photo cannot be shown. It can still be saved.</source>
        <translation>Cette photo ne peut pas être affichée. Elle peut tout de même être enregistrée.</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Lecture de la photo</translation>
    </message>
</context>
<context>
    <name>textback::PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>The PIN of %1</source>
        <translation>Le NIP de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>C&apos;est moi</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again.</source>
        <translation>Ce n&apos;était pas le NIP. Réessayez.</translation>
    </message>
</context>
<context>
    <name>textback::PlaceNames</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Who gets a text</source>
        <translation>Qui reçoit un texto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>textback::PlaceholderWords</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>no first name</source>
        <translation>pas de prénom</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de l&apos;entreprise</translation>
    </message>
    <message>
        <source>no company name</source>
        <translation>pas de nom d&apos;entreprise</translation>
    </message>
    <message>
        <source>Booking link</source>
        <translation>Lien de réservation</translation>
    </message>
    <message>
        <source>no booking link</source>
        <translation>pas de lien de réservation</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numéro à appeler</translation>
    </message>
    <message>
        <source>no number to call</source>
        <translation>pas de numéro à appeler</translation>
    </message>
    <message>
        <source>Our line</source>
        <translation>Notre ligne</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>pas de ligne</translation>
    </message>
    <message>
        <source>When we open next</source>
        <translation>Prochaine ouverture</translation>
    </message>
    <message>
        <source>no next opening time</source>
        <translation>pas de prochaine ouverture</translation>
    </message>
    <message>
        <source>Opening times today</source>
        <translation>Horaires du jour</translation>
    </message>
    <message>
        <source>no opening times today</source>
        <translation>pas d&apos;horaires du jour</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Qui écrit</translation>
    </message>
    <message>
        <source>no name of who writes</source>
        <translation>pas de nom pour qui écrit</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <extracomment>A placeholder and what stands in for it: &quot;First name, or there&quot;</extracomment>
        <translation>%1, ou %2</translation>
    </message>
</context>
<context>
    <name>textback::PracticeDesk</name>
    <message>
        <source>Practice Office</source>
        <translation>Bureau d&apos;entraînement</translation>
    </message>
    <message>
        <source>Hi! Our kitchen tap drips all night. Could somebody have a look this week?</source>
        <translation>Bonjour! Notre robinet de cuisine goutte toute la nuit. Quelqu&apos;un pourrait-il passer cette semaine?</translation>
    </message>
    <message>
        <source>This is the label on the tank</source>
        <translation>Voici l&apos;étiquette du chauffe-eau</translation>
    </message>
</context>
<context>
    <name>textback::PracticePanel</name>
    <message>
        <source>Nobody has called yet. Start with a call nobody picks up.</source>
        <translation>Personne n&apos;a encore appelé. Commencez par un appel sans réponse.</translation>
    </message>
    <message>
        <source>A call nobody picks up</source>
        <translation>Un appel sans réponse</translation>
    </message>
    <message>
        <source>A caller leaves a voicemail</source>
        <translation>Quelqu&apos;un laisse un message vocal</translation>
    </message>
    <message>
        <source>All ring, somebody answers</source>
        <translation>Tous sonnent, quelqu&apos;un répond</translation>
    </message>
    <message>
        <source>Three very short calls</source>
        <translation>Trois appels très courts</translation>
    </message>
    <message>
        <source>The last caller replies</source>
        <translation>La dernière personne répond</translation>
    </message>
    <message>
        <source>The last caller sends a photo</source>
        <translation>La dernière personne envoie une photo</translation>
    </message>
    <message>
        <source>The last caller writes STOP</source>
        <translation>La dernière personne écrit STOP</translation>
    </message>
    <message>
        <source>A landline calls</source>
        <translation>Une ligne fixe appelle</translation>
    </message>
    <message>
        <source>The internet fails for 30 s</source>
        <translation>Internet tombe pendant 30 s</translation>
    </message>
    <message>
        <source>See a missed call become a text</source>
        <translation>Voir un appel manqué devenir un texto</translation>
    </message>
    <message>
        <source>Answer a reply</source>
        <translation>Répondre à une réponse</translation>
    </message>
    <message>
        <source>Open &quot;Why?&quot;</source>
        <translation>Ouvrir «&#xa0;Pourquoi?&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel a text before it goes</source>
        <translation>Annuler un texto avant son départ</translation>
    </message>
    <message>
        <source>Finish a thread, then undo it</source>
        <translation>Terminer une conversation, puis revenir</translation>
    </message>
    <message>
        <source>See what STOP does</source>
        <translation>Voir ce que fait STOP</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Make something happen, then deal with it in the inbox.</source>
        <translation>Provoquez quelque chose, puis traitez-le dans la boîte.</translation>
    </message>
    <message>
        <source>First five minutes</source>
        <translation>Les cinq premières minutes</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Watch one call step by step</source>
        <translation>Suivre un appel étape par étape</translation>
    </message>
</context>
<context>
    <name>textback::PracticeTest</name>
    <message>
        <source>Watch one call step by step</source>
        <translation>Suivre un appel étape par étape</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>textback::PrivacyDialog</name>
    <message>
        <source>Privacy screen</source>
        <translation>Écran de confidentialité</translation>
    </message>
    <message>
        <source>Cover names, numbers and texts</source>
        <translation>Masquer noms, numéros et textos</translation>
    </message>
    <message>
        <source>Only by key</source>
        <translation>Seulement par touche</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or the mouse</source>
        <translation>
            <numerusform>Après %n minute sans clavier ni souris</numerusform>
            <numerusform>Après %n minutes sans clavier ni souris</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN that uncovers it, 4 to 12 digits; empty: any key does</source>
        <translation>Code qui le découvre, 4 à 12 chiffres; vide&#xa0;: toute touche suffit</translation>
    </message>
    <message>
        <source>There is a PIN. It stays unless you type another one.</source>
        <translation>Il y a un code. Il reste tant que vous n&apos;en tapez pas un autre.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Pas de code</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits and nothing else.</source>
        <translation>Un code a 4 à 12 chiffres et rien d&apos;autre.</translation>
    </message>
</context>
<context>
    <name>textback::PrivacyScreen</name>
    <message>
        <source>The screen is covered</source>
        <translation>L&apos;écran est masqué</translation>
    </message>
    <message>
        <source>Textback keeps watching. Type the PIN to go on.</source>
        <translation>Textback continue de surveiller. Tapez le code pour continuer.</translation>
    </message>
    <message>
        <source>Textback keeps watching. Press any key to go on.</source>
        <translation>Textback continue de surveiller. Appuyez sur une touche pour continuer.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again.</source>
        <translation>Ce n&apos;était pas le bon code. Réessayez.</translation>
    </message>
</context>
<context>
    <name>textback::PutInChip</name>
    <message>
        <source>Put in: %1</source>
        <translation>Insérer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Press to put it in where you write, or drag it to its place.</source>
        <translation>Appuyez pour l&apos;insérer où vous écrivez, ou glissez-le à sa place.</translation>
    </message>
</context>
<context>
    <name>textback::Rail</name>
    <message>
        <source>Leave practice</source>
        <translation>Quitter l&apos;exercice</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Qui est ici?</translation>
    </message>
    <message>
        <source>Who is at this desk. Texts and notes are signed with the name.</source>
        <translation>Qui est à ce poste. Textos et notes portent le nom.</translation>
    </message>
</context>
<context>
    <name>textback::RailItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>textback::ReplyList</name>
    <message>
        <source>Saved reply %1 of %2: %3</source>
        <translation>Réponse enregistrée %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>No saved reply fits. Esc writes on.</source>
        <translation>Aucune réponse enregistrée ne convient. Échap pour continuer à écrire.</translation>
    </message>
    <message>
        <source>Keep this text as a saved reply</source>
        <translation>Garder ce texte comme réponse enregistrée</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of the saved reply</source>
        <translation>Nom de la réponse enregistrée</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>textback::ReportPage</name>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) so far</source>
        <translation>
            <numerusform>%n appel pour l&apos;instant</numerusform>
            <numerusform>%n appels pour l&apos;instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The report could not be read. Nothing is lost.</source>
        <translation>Le rapport n&apos;a pas pu être lu. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The report starts with the first missed call.</source>
        <translation>Le rapport commence avec le premier appel manqué.</translation>
    </message>
    <message>
        <source>No call was missed in these days.</source>
        <translation>Aucun appel n&apos;a été manqué ces jours-là.</translation>
    </message>
    <message>
        <source>Then it says what came of it.</source>
        <translation>Il dit alors ce qui en est sorti.</translation>
    </message>
    <message>
        <source>Show the last 90 days</source>
        <translation>Montrer les 90 derniers jours</translation>
    </message>
    <message>
        <source>From hang-up to text</source>
        <translation>Du raccroché au texto</translation>
    </message>
    <message>
        <source>From their reply to ours, while open</source>
        <translation>De leur réponse à la nôtre, aux heures d&apos;ouverture</translation>
    </message>
    <message>
        <source>Of those texted replied</source>
        <translation>Parmi ceux qui ont reçu un texto, ont répondu</translation>
    </message>
    <message>
        <source>%1 of %2, within 7 days</source>
        <translation>%1 sur %2, en 7 jours</translation>
    </message>
    <message>
        <source>Worth of jobs won</source>
        <translation>Valeur des travaux gagnés</translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n gagné</numerusform>
            <numerusform>%n gagnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what an average job is worth to you, and the value stands here.</source>
        <translation>Dites ce que vaut pour vous un travail moyen, et la valeur apparaît ici.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Set the value of a job</source>
        <translation>Indiquer la valeur d&apos;un travail</translation>
    </message>
    <message>
        <source>Won is what you ticked: &quot;It became a job&quot;, under More in a thread or beside a call in Activity.</source>
        <translation>Gagné est ce que vous avez coché&#xa0;: «&#xa0;C&apos;est devenu un travail&#xa0;», sous Plus d&apos;une conversation ou à côté d&apos;un appel dans Activité.</translation>
    </message>
    <message>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>Cela n&apos;a pas pu être enregistré. Rien n&apos;a changé.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>A month and its year: &quot;February 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Is it worth it?</source>
        <translation>Est-ce que ça vaut la peine?</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Enregistrer ou imprimer</translation>
    </message>
    <message>
        <source>Days of the report</source>
        <translation>Jours du rapport</translation>
    </message>
    <message>
        <source>What an average job is worth to you; 0 for no value</source>
        <translation>Ce que vaut pour vous un travail moyen; 0 pour aucune valeur</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tableaux pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>The name of a file, followed by a date</extracomment>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Textback report, %1</source>
        <translation>Rapport Textback, %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Le fichier n&apos;a pas pu être écrit là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Rien à enregistrer pour l&apos;instant</translation>
    </message>
</context>
<context>
    <name>textback::ReportWords</name>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Texted back</source>
        <translation>Texto envoyé</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>From missed to won</source>
        <translation>De manqué à gagné</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Missed calls by hour of the week</source>
        <translation>Appels manqués par heure de la semaine</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message numerus="yes">
        <source>Why %n got no text</source>
        <comment>calls</comment>
        <translation>
            <numerusform>Pourquoi %n n&apos;a pas eu de texto</numerusform>
            <numerusform>Pourquoi %n n&apos;ont pas eu de texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The text failed</source>
        <translation>Le texto a échoué</translation>
    </message>
    <message>
        <source>Taken back, or not decided yet</source>
        <translation>Retiré, ou pas encore décidé</translation>
    </message>
    <message>
        <source>Text by text</source>
        <translation>Texto par texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>A text that is not known any more</source>
        <translation>Un texto qu&apos;on ne connaît plus</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From hang-up to text, half were faster</source>
        <translation>Du raccroché au texto, la moitié plus vite</translation>
    </message>
    <message>
        <source>From hang-up to text, 9 of 10 were faster</source>
        <translation>Du raccroché au texto, 9 sur 10 plus vite</translation>
    </message>
    <message>
        <source>From their reply to ours while open, half were faster</source>
        <translation>De leur réponse à la nôtre aux heures d&apos;ouverture, la moitié plus vite</translation>
    </message>
    <message>
        <source>From their reply to ours while open, 9 of 10 were faster</source>
        <translation>De leur réponse à la nôtre aux heures d&apos;ouverture, 9 sur 10 plus vite</translation>
    </message>
    <message>
        <source>Worth of jobs won: %1</source>
        <translation>Valeur des travaux gagnés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of missed</source>
        <translation>%1 des manqués</translation>
    </message>
    <message>
        <source>%1 of texted</source>
        <translation>%1 de ceux avec texto</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>cochés par vous</translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n gagné</numerusform>
            <numerusform>%n gagnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 average job</source>
        <translation>travail moyen %1</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>pas encore de chiffres</translation>
    </message>
    <message>
        <source>half were faster, 9 of 10 within %1</source>
        <translation>la moitié plus vite, 9 sur 10 en %1</translation>
    </message>
    <message>
        <source>Automatic texts were off</source>
        <translation>Les textos automatiques étaient désactivés</translation>
    </message>
    <message>
        <source>Automatic texts were paused</source>
        <translation>Les textos automatiques étaient suspendus</translation>
    </message>
    <message>
        <source>Another desk sends the texts</source>
        <translation>Un autre poste envoie les textos</translation>
    </message>
    <message>
        <source>Nobody knows how the call ended</source>
        <translation>Personne ne sait comment l&apos;appel s&apos;est terminé</translation>
    </message>
    <message>
        <source>Number withheld, or one of our own</source>
        <translation>Numéro masqué, ou l&apos;un des nôtres</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>Ne peut pas recevoir de textos</translation>
    </message>
    <message>
        <source>Our line can&apos;t send texts</source>
        <translation>Notre ligne ne peut pas envoyer de textos</translation>
    </message>
    <message>
        <source>On the never-text list</source>
        <translation>Sur la liste à ne jamais texter</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Nous a demandé d&apos;arrêter</translation>
    </message>
    <message>
        <source>Very short call</source>
        <translation>Appel très court</translation>
    </message>
    <message>
        <source>Had a text not long before</source>
        <translation>A eu un texto peu avant</translation>
    </message>
    <message>
        <source>In conversation with us</source>
        <translation>En conversation avec nous</translation>
    </message>
    <message>
        <source>One of us got in touch first</source>
        <translation>L&apos;un de nous l&apos;a contacté avant</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>Annulé ici</translation>
    </message>
    <message>
        <source>Too old, held for you</source>
        <translation>Trop ancien, gardé pour vous</translation>
    </message>
    <message>
        <source>A safety limit was reached</source>
        <translation>Une limite de sécurité a été atteinte</translation>
    </message>
    <message>
        <source>Left by your own rule</source>
        <translation>Laissé par votre propre règle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates: &quot;2/1/26 to 2/28/26&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No call was missed in these days.</source>
        <translation>Aucun appel n&apos;a été manqué ces jours-là.</translation>
    </message>
    <message>
        <source>Most calls are missed on %1 from %2 to %3: %4.</source>
        <translation>La plupart sont manqués le %1 de %2 à %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The most were missed on %1: %2.</source>
        <translation>Le plus d&apos;appels manqués le %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>textback::RestoreNews</name>
    <message>
        <source>Putting the backup in its place...</source>
        <translation>Mise en place de la copie de sauvegarde...</translation>
    </message>
    <message>
        <source>Textback</source>
        <translation>Textback</translation>
    </message>
    <message>
        <source>The backup could not be put in place. Nothing was changed.</source>
        <translation>Le retour à la copie de sauvegarde n’a pas réussi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La copie de sauvegarde est en place.</translation>
    </message>
    <message>
        <source>Is there room on this disk? The backup itself is untouched.</source>
        <translation>Y a-t-il de la place sur ce disque? La copie elle-même est intacte.</translation>
    </message>
    <message>
        <source>What was here before is set aside; the list of backups shows it.</source>
        <translation>Ce qui était ici avant est mis de côté; la liste des copies le montre.</translation>
    </message>
</context>
<context>
    <name>textback::ReviewPanel</name>
    <message>
        <source>Before you save</source>
        <translation>Avant d&apos;enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>textback::ReviewWording</name>
    <message numerus="yes">
        <source>It counts as %n text(s) instead of %1 because of %2.</source>
        <extracomment>%1 is a number, %2 names a character: &quot;the curly quote&quot;</extracomment>
        <translation>
            <numerusform>Compte pour %n texto au lieu de %1 à cause de %2.</numerusform>
            <numerusform>Compte pour %n textos au lieu de %1 à cause de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At its longest it counts as %n text(s). Short ones are read at once and cost less.</source>
        <translation>
            <numerusform>Au plus long, il compte pour %n texto. Les courts se lisent tout de suite et coûtent moins.</numerusform>
            <numerusform>Au plus long, il compte pour %n textos. Les courts se lisent tout de suite et coûtent moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>It doesn&apos;t say who writes. Callers take such texts for advertising.</source>
        <translation>Il ne dit pas qui écrit. Les gens prennent de tels textos pour de la publicité.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say what to do next.</source>
        <translation>Il ne dit pas quoi faire ensuite.</translation>
    </message>
    <message>
        <source>“%1” sounds like advertising. Carriers hold such texts back.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à de la publicité. Les compagnies retiennent de tels textos.</translation>
    </message>
    <message>
        <source>It is written in capitals, which reads like shouting.</source>
        <translation>Il est écrit en majuscules, qui se lisent comme des cris.</translation>
    </message>
    <message>
        <source>%1 hides where it leads. Carriers drop texts with such links.</source>
        <translation>%1 cache où il mène. Les compagnies rejettent les textos avec de tels liens.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say how to stop.</source>
        <translation>Il ne dit pas comment arrêter.</translation>
    </message>
    <message>
        <source>It can&apos;t be sent while there is %1.</source>
        <extracomment>%1: &quot;no booking link&quot;</extracomment>
        <translation>Il ne peut pas partir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is %1: callers get the text without that sentence.</source>
        <translation>Il n&apos;y a %1&#xa0;: l&apos;appelant reçoit le texto sans cette phrase.</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>Le simplifier</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>L&apos;insérer</translation>
    </message>
    <message>
        <source>Ask for a reply</source>
        <translation>Demander une réponse</translation>
    </message>
    <message>
        <source>Use small letters</source>
        <translation>Utiliser des minuscules</translation>
    </message>
    <message>
        <source>Use our booking link</source>
        <translation>Utiliser notre lien de réservation</translation>
    </message>
    <message>
        <source>Say how to stop</source>
        <translation>Dire comment arrêter</translation>
    </message>
    <message>
        <source>Leave that sentence out</source>
        <translation>Enlever cette phrase</translation>
    </message>
    <message>
        <source>No character that costs more</source>
        <translation>Aucun caractère qui coûte plus</translation>
    </message>
    <message>
        <source>Counts as one text</source>
        <translation>Compte pour un texto</translation>
    </message>
    <message>
        <source>Says who we are</source>
        <translation>Dit qui nous sommes</translation>
    </message>
    <message>
        <source>Says what to do next</source>
        <translation>Dit quoi faire ensuite</translation>
    </message>
    <message>
        <source>Doesn&apos;t sound like advertising</source>
        <translation>Ne ressemble pas à de la publicité</translation>
    </message>
    <message>
        <source>Doesn&apos;t shout</source>
        <translation>Ne crie pas</translation>
    </message>
    <message>
        <source>No link that hides where it leads</source>
        <translation>Aucun lien qui cache où il mène</translation>
    </message>
    <message>
        <source>Says how to stop</source>
        <translation>Dit comment arrêter</translation>
    </message>
    <message>
        <source>Every placeholder has a value or a stand-in</source>
        <translation>Chaque champ a une valeur ou un remplaçant</translation>
    </message>
    <message>
        <source>Use the short text</source>
        <translation>Prendre le texte court</translation>
    </message>
    <message>
        <source>Leave out what it can do without</source>
        <translation>Retirer le superflu</translation>
    </message>
</context>
<context>
    <name>textback::RowWords</name>
    <message>
        <source>texting in %1 s</source>
        <translation>texto dans %1 s</translation>
    </message>
    <message>
        <source>texting now</source>
        <translation>texto en cours</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo. %1</source>
        <translation>Photo. %1</translation>
    </message>
    <message>
        <source>We: %1</source>
        <translation>Nous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <translation>Note privée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Voicemail %1</source>
        <translation>Message vocal %1</translation>
    </message>
    <message>
        <source>Answered call %1</source>
        <translation>Appel pris %1</translation>
    </message>
    <message>
        <source>We called %1</source>
        <translation>Nous avons appelé %1</translation>
    </message>
    <message>
        <source>Missed call %1, rang %2</source>
        <translation>Appel manqué %1, a sonné %2</translation>
    </message>
    <message>
        <source>Missed call %1</source>
        <translation>Appel manqué %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, called %n times</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1, a appelé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Ne veut plus de textos</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>Ne peut pas recevoir de textos</translation>
    </message>
    <message>
        <source>Last text not delivered</source>
        <translation>Dernier texto non remis</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reporté jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a thread</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Never texted</source>
        <translation>Jamais de texto</translation>
    </message>
    <message>
        <source>Held for you to decide</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Not texted: %1</source>
        <translation>Sans texto&#xa0;: %1</translation>
    </message>
    <message>
        <source>We wrote %1</source>
        <translation>Nous avons écrit %1</translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation>Nous avons écrit</translation>
    </message>
    <message>
        <source>Texted back %1, replied %2</source>
        <translation>Texto %1, réponse %2</translation>
    </message>
    <message>
        <source>Texted back, replied %1</source>
        <translation>Texto, réponse %1</translation>
    </message>
    <message>
        <source>Texted back %1</source>
        <translation>Texto envoyé %1</translation>
    </message>
    <message>
        <source>Texted back</source>
        <translation>Texto envoyé</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>Our own last text, in the list Our own last text, in the list, which was taken back before it left</extracomment>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 s&apos;en occupe</translation>
    </message>
    <message>
        <source>Voicemail %1, texted back</source>
        <translation>Message vocal %1, texto envoyé</translation>
    </message>
    <message>
        <source>Left a voicemail</source>
        <translation>A laissé un message vocal</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Said of a thread with something in it that nobody has read</extracomment>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>textback::RuleList</name>
    <message>
        <source>Another sentence is called so. Choose another name.</source>
        <translation>Une autre phrase s’appelle ainsi. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>textback::RuleRow</name>
    <message>
        <source>Sentence %1: %2</source>
        <translation>Phrase %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sentence %1 is used</source>
        <translation>La phrase %1 est utilisée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>More about sentence %1</source>
        <translation>Plus sur la phrase %1</translation>
    </message>
    <message>
        <source>a call is missed</source>
        <translation>un appel est manqué</translation>
    </message>
    <message>
        <source>Ask about something else too</source>
        <translation>Demander aussi autre chose</translation>
    </message>
    <message>
        <source>When</source>
        <comment>begins a sentence: When we&apos;re closed, then text with ...</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between conditions</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>then</source>
        <comment>between the conditions and what follows</comment>
        <translation>alors</translation>
    </message>
    <message>
        <source>choose a text</source>
        <translation>choisissez un texto</translation>
    </message>
    <message>
        <source>after</source>
        <comment>before a time: after 10 s</comment>
        <translation>après</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) would fit</source>
        <translation>
            <numerusform>%n appel conviendrait</numerusform>
            <numerusform>%n appels conviendraient</numerusform>
        </translation>
    </message>
    <message>
        <source>New sentence below</source>
        <translation>Nouvelle phrase dessous</translation>
    </message>
    <message>
        <source>It is called %1.</source>
        <translation>Elle s’appelle %1.</translation>
    </message>
    <message>
        <source>On. Alt+Up and Alt+Down move it, F2 gives it a name.</source>
        <translation>Activée. Alt+Haut et Alt+Bas la déplacent, F2 lui donne un nom.</translation>
    </message>
    <message>
        <source>Off. Alt+Up and Alt+Down move it, F2 gives it a name.</source>
        <translation>Désactivée. Alt+Haut et Alt+Bas la déplacent, F2 lui donne un nom.</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
</context>
<context>
    <name>textback::RuleWords</name>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <comment>a list of choices in a sentence</comment>
        <translation>
            <numerusform>%1 ou %n autre</numerusform>
            <numerusform>%1 ou %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of choices in a sentence</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 sonne</translation>
    </message>
    <message>
        <source>they leave a voicemail</source>
        <translation>la personne laisse un message vocal</translation>
    </message>
    <message>
        <source>they leave no voicemail</source>
        <translation>la personne ne laisse pas de message vocal</translation>
    </message>
    <message>
        <source>they hang up in the menu</source>
        <translation>la personne raccroche dans le menu</translation>
    </message>
    <message>
        <source>they get past the menu</source>
        <translation>la personne dépasse le menu</translation>
    </message>
    <message>
        <source>it rings at least %1</source>
        <translation>ça sonne au moins %1</translation>
    </message>
    <message>
        <source>the caller is tagged %1</source>
        <translation>l&apos;appelant porte l&apos;étiquette %1</translation>
    </message>
    <message>
        <source>the caller is on %1</source>
        <translation>l&apos;appelant est sur %1</translation>
    </message>
    <message>
        <source>the number begins with %1</source>
        <translation>le numéro commence par %1</translation>
    </message>
    <message>
        <source>they called before within %1</source>
        <translation>a déjà appelé en %1</translation>
    </message>
    <message>
        <source>it is between %1</source>
        <translation>il est entre %1</translation>
    </message>
    <message>
        <source>Open, break, closed or holiday</source>
        <translation>Ouvert, pause, fermé ou jour férié</translation>
    </message>
    <message>
        <source>Which line rings</source>
        <translation>Quelle ligne sonne</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Comment l&apos;appel s&apos;est terminé</translation>
    </message>
    <message>
        <source>Voicemail left or not</source>
        <translation>Message vocal laissé ou non</translation>
    </message>
    <message>
        <source>Hung up in the menu</source>
        <translation>Raccroché dans le menu</translation>
    </message>
    <message>
        <source>How long it rings</source>
        <translation>Durée de la sonnerie</translation>
    </message>
    <message>
        <source>Known, new or withheld caller</source>
        <translation>Connu, nouveau ou masqué</translation>
    </message>
    <message>
        <source>Tag of the caller</source>
        <translation>Étiquette de l&apos;appelant</translation>
    </message>
    <message>
        <source>Caller on a list</source>
        <translation>Appelant sur une liste</translation>
    </message>
    <message>
        <source>Beginning of the number</source>
        <translation>Début du numéro</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>A déjà appelé</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>we&apos;re open</source>
        <translation>nous sommes ouverts</translation>
    </message>
    <message>
        <source>we&apos;re on a break</source>
        <translation>nous sommes en pause</translation>
    </message>
    <message>
        <source>we&apos;re closed</source>
        <translation>nous sommes fermés</translation>
    </message>
    <message>
        <source>it&apos;s a holiday</source>
        <translation>c&apos;est un jour férié</translation>
    </message>
    <message>
        <source>we know the caller</source>
        <translation>nous connaissons l&apos;appelant</translation>
    </message>
    <message>
        <source>the caller is new</source>
        <translation>l&apos;appelant est nouveau</translation>
    </message>
    <message>
        <source>the number is withheld</source>
        <translation>le numéro est masqué</translation>
    </message>
    <message>
        <source>the call is missed for another reason</source>
        <translation>l&apos;appel est manqué pour une autre raison</translation>
    </message>
    <message>
        <source>nobody picks up</source>
        <translation>personne ne répond</translation>
    </message>
    <message>
        <source>voicemail picks up</source>
        <translation>la messagerie vocale répond</translation>
    </message>
    <message>
        <source>the line is busy</source>
        <translation>la ligne est occupée</translation>
    </message>
    <message>
        <source>somebody declines the call</source>
        <translation>quelqu&apos;un refuse l&apos;appel</translation>
    </message>
    <message>
        <source>the caller hangs up</source>
        <translation>l&apos;appelant raccroche</translation>
    </message>
    <message>
        <source>text with</source>
        <comment>what a rule does, followed by the name of a text</comment>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>list it for a person</source>
        <comment>what a rule does</comment>
        <translation>la laisser à une personne</translation>
    </message>
    <message>
        <source>leave it</source>
        <comment>what a rule does</comment>
        <translation>ne rien faire</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s (about %n ring(s))</source>
        <translation>
            <numerusform>%1 s (environ %n sonnerie)</numerusform>
            <numerusform>%1 s (environ %n sonneries)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two times of day</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>a call is missed</source>
        <translation>un appel est manqué</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between conditions</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>When %1, then %2.</source>
        <translation>Quand %1, alors %2.</translation>
    </message>
    <message>
        <source>When %1, then text with %2 after %3.</source>
        <translation>Quand %1, alors envoyer %2 après %3.</translation>
    </message>
    <message>
        <source>This sentence can never fit: what it asks contradicts itself.</source>
        <translation>Cette phrase ne peut jamais convenir&#xa0;: ce qu&apos;elle demande se contredit.</translation>
    </message>
    <message>
        <source>No call gets here: sentence %1 decides them all. Move this one above it.</source>
        <translation>Aucun appel n&apos;arrive ici&#xa0;: la phrase %1 les décide tous. Montez celle-ci au-dessus.</translation>
    </message>
    <message>
        <source>A withheld number can&apos;t get texts. List these calls for a person instead.</source>
        <translation>Un numéro masqué ne peut pas recevoir de textos. Laissez plutôt ces appels à une personne.</translation>
    </message>
    <message>
        <source>The text it sends is not there any more. Choose another.</source>
        <translation>Le texto qu&apos;elle envoie n&apos;existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Every call must ring that long anyway, see “Rang long enough” below.</source>
        <translation>Tout appel doit sonner aussi longtemps de toute façon; voir «&#xa0;A sonné assez longtemps&#xa0;» plus bas.</translation>
    </message>
    <message>
        <source>texted with %1</source>
        <translation>texto envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <comment>the reason of a decision</comment>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>listed for a person: %1</source>
        <translation>pour une personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>laissé&#xa0;: %1</translation>
    </message>
    <message>
        <source>a list that is gone</source>
        <translation>une liste qui n’est plus là</translation>
    </message>
    <message>
        <source>Hung up in the menu</source>
        <comment>a rule&apos;s name</comment>
        <translation>Raccroché dans le menu</translation>
    </message>
    <message>
        <source>While open</source>
        <comment>a rule&apos;s name</comment>
        <translation>Pendant l’ouverture</translation>
    </message>
    <message>
        <source>While closed</source>
        <comment>a rule&apos;s name</comment>
        <translation>Pendant la fermeture</translation>
    </message>
    <message>
        <source>During a break</source>
        <comment>a rule&apos;s name</comment>
        <translation>Pendant une pause</translation>
    </message>
    <message>
        <source>The list it asks about is not there any more. Choose another, or don’t ask about it.</source>
        <translation>La liste dont elle parle n’est plus là. Choisissez-en une autre ou retirez cette condition.</translation>
    </message>
</context>
<context>
    <name>textback::RulesPage</name>
    <message>
        <source>Who gets a text</source>
        <translation>Qui reçoit un texto</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>Que se passerait-il?</translation>
    </message>
    <message>
        <source>Try on last month</source>
        <translation>Essayer sur le mois dernier</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exporter et importer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The first sentence that fits a missed call decides</source>
        <translation>La première phrase qui convient à un appel manqué décide</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Ajouter une phrase</translation>
    </message>
    <message>
        <source>Move with Alt+Up and Alt+Down</source>
        <translation>Déplacer avec Alt+Haut et Alt+Bas</translation>
    </message>
    <message>
        <source>Checked before any sentence</source>
        <translation>Vérifié avant toute phrase</translation>
    </message>
    <message>
        <source>These protect you and your callers and can&apos;t be switched off, only tuned.</source>
        <translation>Cela vous protège, vous et vos appelants; on ne peut que le régler, pas le désactiver.</translation>
    </message>
    <message>
        <source>The rules could not be read. Nothing is lost.</source>
        <translation>Les règles n&apos;ont pas pu être lues. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Not saved yet. Callers still get what was saved before.</source>
        <translation>Pas encore enregistré. Les appelants reçoivent toujours ce qui était enregistré.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved: a sentence sends a text that is not there, or asks for the impossible.</source>
        <translation>Impossible d&apos;enregistrer&#xa0;: une phrase envoie un texto qui n&apos;existe pas, ou demande l&apos;impossible.</translation>
    </message>
    <message>
        <source>This could not be saved. Nothing is lost; try again.</source>
        <translation>Cela n&apos;a pas pu être enregistré. Rien n&apos;est perdu; réessayez.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next missed call on.</source>
        <translation>Enregistré. Cela compte dès le prochain appel manqué.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>C&apos;est comme avant.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again.</source>
        <translation>Cela n&apos;a pas pu être annulé. Réessayez.</translation>
    </message>
    <message>
        <source>Save what you changed about who gets a text?</source>
        <translation>Enregistrer vos changements de qui reçoit un texto?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n numéro</numerusform>
            <numerusform>%1&#xa0;: %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>New list …</source>
        <translation>Nouvelle liste …</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>La liste est enregistrée.</translation>
    </message>
    <message>
        <source>The list could not be saved. Try again.</source>
        <translation>La liste n&apos;a pas pu être enregistrée. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>No missed calls in the last %n day(s)</source>
        <translation>
            <numerusform>Aucun appel manqué depuis %n jour</numerusform>
            <numerusform>Aucun appel manqué depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last month&apos;s %n missed call(s) would get one</source>
        <translation>
            <numerusform>%1 sur %n appel manqué du dernier mois en recevrait un</numerusform>
            <numerusform>%1 sur %n appels manqués du dernier mois en recevraient un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls in the last %n day(s):</source>
        <translation>
            <numerusform>Appels du dernier jour&#xa0;:</numerusform>
            <numerusform>Appels des %n derniers jours&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n manqué</numerusform>
            <numerusform>%n manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Importer d&apos;un fichier …</translation>
    </message>
    <message>
        <source>Save or discard what you changed here first.</source>
        <translation>Enregistrez ou abandonnez d&apos;abord vos changements ici.</translation>
    </message>
    <message>
        <source>The settings could not be read. Try again.</source>
        <translation>Les réglages n&apos;ont pas pu être lus. Réessayez.</translation>
    </message>
    <message>
        <source>Imported. It counts from the next missed call on.</source>
        <translation>Importé. Cela compte dès le prochain appel manqué.</translation>
    </message>
    <message>
        <source>Import and save</source>
        <translation>Importer et enregistrer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The list is deleted.</source>
        <translation>La liste est supprimée.</translation>
    </message>
    <message>
        <source>The list is as it was before.</source>
        <translation>La liste est comme avant.</translation>
    </message>
    <message>
        <source>Everything that was changed …</source>
        <translation>Tout ce qui a été modifié…</translation>
    </message>
    <message>
        <source>The saved replies could not be read. Try again.</source>
        <translation>Impossible de lire les réponses enregistrées. Réessayez.</translation>
    </message>
    <message>
        <source>Everything stands as it was saved.</source>
        <translation>Tout est tel qu&apos;enregistré.</translation>
    </message>
    <message>
        <source>Nobody gets a text until there is a sentence.</source>
        <translation>Personne ne reçoit de texto tant qu&apos;il n&apos;y a pas de phrase.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export texts, rules, lists, hours and settings …</source>
        <translation>Exporter les textes, les règles, les listes, les heures et les réglages …</translation>
    </message>
    <message>
        <source>The lists of numbers could not be read. Try again.</source>
        <translation>Les listes de numéros n’ont pas pu être lues. Réessayez.</translation>
    </message>
    <message>
        <source>These sentences ask about a list of numbers that is neither here nor in the file: %1. They fit no call until you choose another list.</source>
        <translation>Ces phrases parlent d’une liste de numéros qui n’est ni ici ni dans le fichier&#xa0;: %1. Elles ne conviennent à aucun appel tant que vous n’avez pas choisi une autre liste.</translation>
    </message>
    <message>
        <source>Every sentence is switched off: no missed caller gets a text. The calls are only listed in the inbox; texts that people write themselves still leave.</source>
        <translation>Toutes les phrases sont désactivées&#xa0;: aucun appelant manqué ne reçoit de texto. Les appels figurent seulement dans la boîte; les textos que des personnes écrivent partent toujours.</translation>
    </message>
    <message>
        <source>The list could not be saved: all lists together can hold at most %1 numbers.</source>
        <translation>La liste n’a pas pu être enregistrée&#xa0;: toutes les listes ensemble peuvent contenir au plus %1 numéros.</translation>
    </message>
    <message>
        <source>This file could not be imported: something in it makes no sense, or there would be more than %1 numbers on the lists. Nothing was changed.</source>
        <translation>Ce fichier n’a pas pu être importé&#xa0;: quelque chose n’y a pas de sens, ou il y aurait plus de %1 numéros dans les listes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The list could not be read. Try again.</source>
        <translation>La liste n&apos;a pas pu être lue. Réessayez.</translation>
    </message>
</context>
<context>
    <name>textback::SaveFile</name>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>The file is not on this computer any more.</source>
        <translation>Le fichier n&apos;est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>Le fichier n&apos;a pas pu être enregistré là.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>textback::SavedReplies</name>
    <message>
        <source>Kept as the saved reply %1.</source>
        <translation>Gardée comme réponse %1.</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>Renommée en %1.</translation>
    </message>
    <message>
        <source>The saved reply could not be kept on this computer.</source>
        <translation>La réponse n&apos;a pas pu être gardée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The saved reply could not be deleted.</source>
        <translation>La réponse enregistrée n&apos;a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>The saved reply %1 is deleted.</source>
        <translation>La réponse enregistrée %1 est supprimée.</translation>
    </message>
</context>
<context>
    <name>textback::SavedViewDialog</name>
    <message>
        <source>Name in the navigation</source>
        <translation>Nom dans la navigation</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Tapez d’abord un nom.</translation>
    </message>
</context>
<context>
    <name>textback::SavedViews</name>
    <message>
        <source>Take this view away</source>
        <translation>Retirer cette vue</translation>
    </message>
    <message>
        <source>The search is kept as %1.</source>
        <translation>La recherche est gardée sous le nom %1.</translation>
    </message>
    <message>
        <source>The view %1 was taken away.</source>
        <translation>La vue %1 a été retirée.</translation>
    </message>
    <message>
        <source>The view %1 is called %2 now.</source>
        <translation>La vue %1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>There is room for %1 kept searches. Take one away first, or give the name of one that this replaces.</source>
        <translation>Il y a de la place pour %1 recherches gardées. Retirez-en d’abord une, ou donnez le nom de celle à remplacer.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Searches for %1. F2 renames it, Delete takes it away.</source>
        <translation>Cherche %1. F2 la renomme, Suppr la retire.</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Renommer...</translation>
    </message>
</context>
<context>
    <name>textback::SchedulePanel</name>
    <message>
        <source>Send on</source>
        <translation>Envoyer le</translation>
    </message>
    <message>
        <source>Date and time to send</source>
        <translation>Date et heure d&apos;envoi</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>That time is past or too close. Send it now instead.</source>
        <translation>Cette heure est passée ou trop proche. Envoyez-le maintenant.</translation>
    </message>
    <message>
        <source>That is more than a year away.</source>
        <translation>C&apos;est dans plus d&apos;un an.</translation>
    </message>
    <message>
        <source>Between %1 and %2 most people don&apos;t want texts that can wait; in many places the law says so, too.</source>
        <translation>Entre %1 et %2, la plupart des gens ne veulent pas de textos qui peuvent attendre; à bien des endroits, la loi le dit aussi.</translation>
    </message>
</context>
<context>
    <name>textback::SearchField</name>
    <message>
        <source>Search names, numbers, texts</source>
        <translation>Chercher noms, numéros, textos</translation>
    </message>
</context>
<context>
    <name>textback::SearchFilterWords</name>
    <message>
        <source>a caller: part of the number or name</source>
        <translation>un appelant&#xa0;: partie du numéro ou du nom</translation>
    </message>
    <message>
        <source>one of your lines: part of the number or name</source>
        <translation>une de vos lignes&#xa0;: partie du numéro ou du nom</translation>
    </message>
    <message>
        <source>or %1, or %2</source>
        <comment>states that a search takes besides the one before</comment>
        <translation>ou %1, ou %2</translation>
    </message>
    <message>
        <source>with a photo</source>
        <translation>avec une photo</translation>
    </message>
    <message>
        <source>before a day, a month or a year</source>
        <translation>avant un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>from a day, a month or a year on</source>
        <translation>à partir d’un jour, d’un mois ou d’une année</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and its meaning</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A search can be narrowed:</source>
        <translation>Une recherche peut être précisée&#xa0;:</translation>
    </message>
    <message>
        <source>%1 needs part of a number or a name after it.</source>
        <translation>Après %1 vient une partie d’un numéro ou d’un nom.</translation>
    </message>
    <message>
        <source>%1 is not understood: after %2 stands %3, %4 or %5.</source>
        <translation>%1 n’est pas compris&#xa0;: après %2 vient %3, %4 ou %5.</translation>
    </message>
    <message>
        <source>%1 is not understood: after %2 stands %3.</source>
        <translation>%1 n’est pas compris&#xa0;: après %2 vient %3.</translation>
    </message>
    <message>
        <source>%1 is no date: write a year, a month or a day, like 2026, 2026-05 or 2026-05-01.</source>
        <translation>%1 n’est pas une date&#xa0;: écrivez une année, un mois ou un jour, comme 2026, 2026-05 ou 2026-05-01.</translation>
    </message>
</context>
<context>
    <name>textback::SearchHelp</name>
    <message>
        <source>A search can be narrowed</source>
        <translation>Une recherche peut être précisée</translation>
    </message>
</context>
<context>
    <name>textback::SearchHitsModel</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a screen reader says of a found text: name, text, day</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Note about %1: %2, %3</source>
        <extracomment>What a screen reader says of a found note: name, note, day</extracomment>
        <translation>Note sur %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>To %1: %2, %3</source>
        <extracomment>What a screen reader says of a found text of ours: name, text, day</extracomment>
        <translation>À %1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>textback::SearchResults</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>The search could not be made.</source>
        <translation>La recherche n&apos;a pas pu être faite.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>Rien n&apos;est perdu. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Rien trouvé pour %1.</translation>
    </message>
    <message>
        <source>Part of a number or the beginning of a name works too.</source>
        <translation>Une partie d&apos;un numéro ou le début d&apos;un nom convient aussi.</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>New text to %1</source>
        <translation>Nouveau texto à %1</translation>
    </message>
</context>
<context>
    <name>textback::SelectionBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze all that are chosen</source>
        <translation>Reporter toutes celles choisies</translation>
    </message>
    <message>
        <source>Never text the numbers that are chosen</source>
        <translation>Ne jamais écrire aux numéros choisis</translation>
    </message>
    <message>
        <source>Choose one only</source>
        <translation>N&apos;en choisir qu&apos;une</translation>
    </message>
    <message>
        <source>Done with all that are chosen</source>
        <translation>Terminer toutes celles choisies</translation>
    </message>
    <message>
        <source>Tag all that are chosen</source>
        <translation>Étiqueter toutes celles choisies</translation>
    </message>
    <message>
        <source>Hand over all that are chosen</source>
        <translation>Confier toutes celles choisies</translation>
    </message>
</context>
<context>
    <name>textback::SettingActs</name>
    <message>
        <source>Show...</source>
        <translation>Afficher...</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>Fichier pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Versions, state, settings and the log, without texts, names and whole numbers. You see it before it is saved; nothing is sent.</source>
        <translation>Versions, état, réglages et journal, sans textos, noms ni numéros entiers. Vous le voyez avant de l&apos;enregistrer; rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Sign out...</source>
        <translation>Se déconnecter...</translation>
    </message>
    <message>
        <source>Sign out of the phone account</source>
        <translation>Se déconnecter du compte téléphonique</translation>
    </message>
    <message>
        <source>You are asked what happens to the calls and texts on this computer.</source>
        <translation>On vous demande ce que deviennent les appels et les textos sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Older calls, texts and notes can be erased by themselves; you see first what goes.</source>
        <translation>Les appels, les textos et les notes plus anciens peuvent s’effacer d’eux-mêmes; vous voyez d’abord ce qui disparaît.</translation>
    </message>
    <message>
        <source>Earlier texts and calls</source>
        <translation>Textos et appels antérieurs</translation>
    </message>
    <message>
        <source>Everything that was changed</source>
        <translation>Tout ce qui a été modifié</translation>
    </message>
    <message>
        <source>Texts, rules, hours and settings: when, by whom, and back again.</source>
        <translation>Textos, règles, heures et réglages&#xa0;: quand, par qui, et retour en arrière.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Names from other programs and phones (CSV, vCard), shown wherever a number stood.</source>
        <translation>Noms provenant d’autres programmes et de téléphones (CSV, vCard), affichés partout où il y avait un numéro.</translation>
    </message>
    <message>
        <source>Try...</source>
        <translation>Essayer...</translation>
    </message>
    <message>
        <source>Try other values on past calls</source>
        <translation>Essayer d’autres valeurs sur des appels passés</translation>
    </message>
    <message>
        <source>What would have become of last month&apos;s missed calls with another delay, limit or time; nothing is kept before you say so.</source>
        <translation>Ce que seraient devenus les appels manqués du dernier mois avec un autre délai, une autre limite ou une autre durée; rien n’est gardé avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Vos numéros</translation>
    </message>
    <message>
        <source>What each of them can do, and what the phone company does about STOP and HELP.</source>
        <translation>Ce que chacun peut faire, et ce que fait la compagnie de téléphone de STOP et de HELP.</translation>
    </message>
    <message>
        <source>The copies of everything here, one a day; make one now, go back to one, export everything into one file, or bring an archive from another computer.</source>
        <translation>Les copies de tout ce qui est ici, une par jour; faites-en une maintenant, revenez à l’une d’elles, exportez tout dans un fichier ou apportez une archive d’un autre ordinateur.</translation>
    </message>
</context>
<context>
    <name>textback::SettingEditor</name>
    <message>
        <source>%1 %2.</source>
        <extracomment>What a setting means, and its value at first</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Open Hours</source>
        <translation>Ouvrir Horaires</translation>
    </message>
    <message>
        <source>Open Texts</source>
        <translation>Ouvrir Textos</translation>
    </message>
</context>
<context>
    <name>textback::SettingWords</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>The name callers know you by.</source>
        <translation>Le nom sous lequel on vous connaît.</translation>
    </message>
    <message>
        <source>Booking link</source>
        <translation>Lien de réservation</translation>
    </message>
    <message>
        <source>The web address where callers can pick a time.</source>
        <translation>L&apos;adresse web où l&apos;on peut choisir une heure.</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Numéro de rappel</translation>
    </message>
    <message>
        <source>The number callers should ring, as they should read it.</source>
        <translation>Le numéro à appeler, tel qu&apos;on le lira.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Where numbers without a country code belong; two letters, like US.</source>
        <translation>D&apos;où viennent les numéros sans indicatif; deux lettres, comme US.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays autorisés</translation>
    </message>
    <message>
        <source>Where automatic texts may go; two letters each, like US CA.</source>
        <translation>Où les textos automatiques peuvent aller; deux lettres chacun, comme US CA.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d&apos;ouverture</translation>
    </message>
    <message>
        <source>When you are open; callers get another text while you are closed.</source>
        <translation>Quand vous ouvrez; pendant la fermeture, un autre texto part.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Of the opening hours, like America/Chicago; empty for this computer&apos;s.</source>
        <translation>Des horaires, comme America/Chicago; vide, celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation>Textos automatiques</translation>
    </message>
    <message>
        <source>Missed callers are texted. Off: they are only listed.</source>
        <translation>On écrit aux appels manqués. Désactivé&#xa0;: ils sont seulement listés.</translation>
    </message>
    <message>
        <source>This desk texts</source>
        <translation>Ce poste écrit</translation>
    </message>
    <message>
        <source>Where several computers watch the same lines, one of them texts.</source>
        <translation>Si plusieurs ordinateurs surveillent les mêmes lignes, un seul écrit.</translation>
    </message>
    <message>
        <source>Wait before the text</source>
        <translation>Attente avant le texto</translation>
    </message>
    <message>
        <source>Counted from the end of the call; you can cancel meanwhile.</source>
        <translation>Comptée depuis la fin de l&apos;appel; vous pouvez annuler d&apos;ici là.</translation>
    </message>
    <message>
        <source>Wait for late news</source>
        <translation>Attendre les nouvelles tardives</translation>
    </message>
    <message>
        <source>How long the phone company may correct itself about a call.</source>
        <translation>Combien de temps l&apos;opérateur peut se corriger sur un appel.</translation>
    </message>
    <message>
        <source>Rang at least</source>
        <translation>A sonné au moins</translation>
    </message>
    <message>
        <source>Calls that rang shorter get no text. One ring is about 6 seconds.</source>
        <translation>Les appels plus courts ne reçoivent pas de texto. Une sonnerie dure environ 6 secondes.</translation>
    </message>
    <message>
        <source>No second text within</source>
        <translation>Pas de second texto avant</translation>
    </message>
    <message>
        <source>A caller who was texted gets no other automatic text so long.</source>
        <translation>Qui a reçu un texto automatique n&apos;en reçoit pas d&apos;autre pendant ce temps.</translation>
    </message>
    <message>
        <source>Leave conversations alone for</source>
        <translation>Laisser les conversations pendant</translation>
    </message>
    <message>
        <source>After a talk or a text by one of you.</source>
        <translation>Après un échange avec l&apos;un de vous.</translation>
    </message>
    <message>
        <source>Too late after</source>
        <translation>Trop tard après</translation>
    </message>
    <message>
        <source>Older missed calls are left for you to decide.</source>
        <translation>Les appels plus anciens attendent votre décision.</translation>
    </message>
    <message>
        <source>Most texts in an hour</source>
        <translation>Textos par heure au plus</translation>
    </message>
    <message>
        <source>Beyond it automatic texts pause and you are told.</source>
        <translation>Au-delà, les textos automatiques s&apos;arrêtent et vous êtes prévenu.</translation>
    </message>
    <message>
        <source>Most texts in a day</source>
        <translation>Textos par jour au plus</translation>
    </message>
    <message>
        <source>Say how to stop</source>
        <translation>Dire comment arrêter</translation>
    </message>
    <message>
        <source>The first automatic text to a number says: reply STOP to opt out.</source>
        <translation>Le premier texto automatique à un numéro dit comment ne plus en recevoir (STOP).</translation>
    </message>
    <message>
        <source>Answer to HELP</source>
        <translation>Réponse à HELP</translation>
    </message>
    <message>
        <source>For callers who write HELP; empty for none.</source>
        <translation>Pour qui écrit HELP; vide, aucune.</translation>
    </message>
    <message>
        <source>Text while open</source>
        <translation>Texto pendant l&apos;ouverture</translation>
    </message>
    <message>
        <source>Empty for the one that comes along.</source>
        <translation>Vide&#xa0;: celui fourni avec le programme.</translation>
    </message>
    <message>
        <source>Text while closed</source>
        <translation>Texto pendant la fermeture</translation>
    </message>
    <message>
        <source>Text during breaks</source>
        <translation>Texto pendant les pauses</translation>
    </message>
    <message>
        <source>Take back within</source>
        <translation>Reprise possible pendant</translation>
    </message>
    <message>
        <source>How long a text of yours waits before it leaves.</source>
        <translation>Combien de temps votre texto attend avant de partir.</translation>
    </message>
    <message>
        <source>Read the call list every</source>
        <translation>Lire la liste des appels toutes les</translation>
    </message>
    <message>
        <source>While you are open; it finds what was not told at once.</source>
        <translation>Pendant l&apos;ouverture; trouve ce qui n&apos;a pas été annoncé.</translation>
    </message>
    <message>
        <source>Look up a text first after</source>
        <translation>Chercher d&apos;abord un texto après</translation>
    </message>
    <message>
        <source>When nobody knows whether it went out.</source>
        <translation>Quand personne ne sait s&apos;il est parti.</translation>
    </message>
    <message>
        <source>Look it up again after</source>
        <translation>Le chercher encore après</translation>
    </message>
    <message>
        <source>Only then it is sent once more.</source>
        <translation>Alors seulement il est renvoyé.</translation>
    </message>
    <message>
        <source>Whole numbers in the log</source>
        <translation>Numéros entiers dans le journal</translation>
    </message>
    <message>
        <source>For support. Off: only the last four digits stand there.</source>
        <translation>Pour l&apos;assistance. Désactivé&#xa0;: seuls les quatre derniers chiffres.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Units after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Inner workings</source>
        <translation>Fonctionnement interne</translation>
    </message>
    <message>
        <source>who you are and when you are open</source>
        <translation>qui vous êtes et quand vous ouvrez</translation>
    </message>
    <message>
        <source>who is texted, how soon and how often</source>
        <translation>qui reçoit un texto, quand et combien</translation>
    </message>
    <message>
        <source>what the texts say</source>
        <translation>ce que disent les textos</translation>
    </message>
    <message>
        <source>rarely needed</source>
        <translation>rarement utile</translation>
    </message>
    <message>
        <source>At first: on</source>
        <translation>Au départ&#xa0;: activé</translation>
    </message>
    <message>
        <source>At first: off</source>
        <translation>Au départ&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>Au départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>A country in two letters, like US.</source>
        <translation>Un pays en deux lettres, comme US.</translation>
    </message>
    <message>
        <source>Countries in two letters each, like US CA.</source>
        <translation>Des pays en deux lettres chacun, comme US CA.</translation>
    </message>
    <message>
        <source>Days and times, like mon-fri 08:00-17:00.</source>
        <translation>Jours et heures, comme mon-fri 08:00-17:00.</translation>
    </message>
    <message>
        <source>A time zone like America/Chicago, or nothing.</source>
        <translation>Un fuseau comme America/Chicago, ou rien.</translation>
    </message>
    <message>
        <source>A web address, like https://example.com/book.</source>
        <translation>Une adresse web, comme https://example.com/book.</translation>
    </message>
    <message>
        <source>At most %1 characters that can be shown.</source>
        <translation>Au plus %1 caractères affichables.</translation>
    </message>
    <message>
        <source>Alarm after missed calls</source>
        <translation>Alarme après des appels manqués</translation>
    </message>
    <message>
        <source>If that many calls of a day were missed and no text was accepted, you are told. 0: never.</source>
        <translation>Si autant d&apos;appels d&apos;une journée sont manqués et qu&apos;aucun texto n&apos;est accepté, vous êtes averti. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Keep awake while plugged in</source>
        <translation>Garder éveillé tant qu&apos;il est branché</translation>
    </message>
    <message>
        <source>While this computer sleeps, missed calls are not texted. The screen may still go dark.</source>
        <translation>Pendant que cet ordinateur dort, les appels manqués ne reçoivent pas de texto. L&apos;écran peut s&apos;éteindre quand même.</translation>
    </message>
    <message>
        <source>Ask for later versions at</source>
        <translation>Demander les nouvelles versions à</translation>
    </message>
    <message>
        <source>A web address, asked once a day; it only tells. Empty: nobody is asked.</source>
        <translation>Une adresse web, consultée une fois par jour; elle informe seulement. Vide&#xa0;: personne n&apos;est consulté.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>how Textback lives here, and how to leave</source>
        <translation>comment Textback vit ici, et comment le quitter</translation>
    </message>
    <message>
        <source>Average job</source>
        <translation>Travail moyen</translation>
    </message>
    <message>
        <source>What a job that a missed call became is worth to you, for the report.</source>
        <translation>Ce que vaut pour vous un travail né d&apos;un appel manqué, pour le rapport.</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Heures calmes à partir de</translation>
    </message>
    <message>
        <source>From this hour on you are warned when you schedule a text, and no such time is offered.</source>
        <translation>À partir de cette heure, vous êtes averti si vous planifiez un texto, et aucune heure de ce genre n&apos;est proposée.</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Heures calmes jusqu&apos;à</translation>
    </message>
    <message>
        <source>Until this hour. The same hour twice: no quiet hours.</source>
        <translation>Jusqu&apos;à cette heure. Deux fois la même heure&#xa0;: pas d&apos;heures calmes.</translation>
    </message>
    <message>
        <source>More words for STOP</source>
        <translation>Autres mots pour STOP</translation>
    </message>
    <message>
        <source>Callers who write nothing but one of these are not texted again; commas between them. STOP and the usual words in English, Spanish and French always count.</source>
        <translation>Les personnes qui n&apos;écrivent qu&apos;un de ces mots ne reçoivent plus de textos; séparez-les par des virgules. STOP et les mots usuels en anglais, en espagnol et en français comptent toujours.</translation>
    </message>
    <message>
        <source>Language of your callers</source>
        <translation>Langue de vos appelants</translation>
    </message>
    <message>
        <source>Of the texts that come along, and of opening times in texts whose words do not tell the language.</source>
        <translation>Celle des textos fournis, et des heures d&apos;ouverture dans les textos dont les mots n&apos;indiquent pas la langue.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>One of those in the list.</source>
        <translation>Un de ceux de la liste.</translation>
    </message>
</context>
<context>
    <name>textback::SettingsPage</name>
    <message>
        <source>Nothing found for %1.</source>
        <translation>Rien trouvé pour %1.</translation>
    </message>
    <message>
        <source>Found in all settings</source>
        <translation>Trouvé dans tous les réglages</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Les changements sont gardés aussitôt.</translation>
    </message>
    <message>
        <source>This could not be kept. Nothing was changed.</source>
        <translation>Cela n&apos;a pas pu être enregistré. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>The settings could not be read. Nothing is lost.</source>
        <translation>Les réglages n&apos;ont pas pu être lus. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>textback::SettingsTrial</name>
    <message>
        <source>Try on past calls</source>
        <translation>Essayer sur des appels passés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try other values on past calls</source>
        <translation>Essayer d’autres valeurs sur des appels passés</translation>
    </message>
    <message>
        <source>Set what you think of and see which missed calls would have gone otherwise. Nothing is kept, and nobody is texted, before you save.</source>
        <translation>Réglez ce que vous avez en tête et voyez quels appels manqués se seraient passés autrement. Rien n’est gardé, et personne ne reçoit de texto, avant que vous enregistriez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change a value first.</source>
        <translation>Changez d’abord une valeur.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next missed call on.</source>
        <translation>Enregistré. Cela compte dès le prochain appel manqué.</translation>
    </message>
    <message>
        <source>This could not be saved. Nothing was changed; try again.</source>
        <translation>Cela n’a pas pu être enregistré. Rien n’a changé; réessayez.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>C’est comme avant.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again.</source>
        <translation>Cela n’a pas pu être annulé. Réessayez.</translation>
    </message>
</context>
<context>
    <name>textback::SetupWindow</name>
    <message>
        <source>Next: Message</source>
        <translation>Suivant&#xa0;: Texto</translation>
    </message>
    <message>
        <source>Next: Hours and who</source>
        <translation>Suivant&#xa0;: Horaires et qui</translation>
    </message>
    <message>
        <source>Next: Notices</source>
        <translation>Suivant&#xa0;: Avis</translation>
    </message>
    <message>
        <source>Next: Test</source>
        <translation>Suivant&#xa0;: Essai</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Commencer à surveiller</translation>
    </message>
    <message>
        <source>Set up Textback</source>
        <translation>Configurer Textback</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l&apos;instant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>textback::SetupWords</name>
    <message>
        <source>You said no on the sign-in page. Open it again when you have changed your mind.</source>
        <translation>Vous avez refusé sur la page de connexion. Rouvrez-la si vous changez d&apos;avis.</translation>
    </message>
    <message>
        <source>Nobody signed in within ten minutes. Open the page again when you are ready.</source>
        <translation>Personne ne s&apos;est connecté en dix minutes. Rouvrez la page quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Another program on this computer is in the way of the browser. Restart the computer, then try again.</source>
        <translation>Un autre programme de cet ordinateur gêne le navigateur. Redémarrez l&apos;ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The phone company did not answer. Check the internet connection, then try again.</source>
        <translation>L&apos;opérateur n&apos;a pas répondu. Vérifiez internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The phone company did not accept the sign-in. Try once more; if it stays so, check what stands under Advanced.</source>
        <translation>L&apos;opérateur n&apos;a pas accepté la connexion. Réessayez; si cela persiste, vérifiez ce qui est sous Avancé.</translation>
    </message>
    <message>
        <source>Textback is connected to another phone account already. Remove that one first in Settings.</source>
        <translation>Textback est déjà connecté à un autre compte téléphonique. Retirez-le d&apos;abord dans Réglages.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept on this computer. Unlock its password store, then try again.</source>
        <translation>La connexion n&apos;a pas pu être gardée sur cet ordinateur. Déverrouillez son trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>May send texts once the phone company has verified this toll-free number. Ask them whether it is.</source>
        <translation>Pourra envoyer des textos une fois ce numéro gratuit vérifié par l&apos;opérateur. Demandez-lui s&apos;il l&apos;est.</translation>
    </message>
    <message>
        <source>May not send texts. Ask the phone company to switch on texting for it.</source>
        <translation>Ne peut pas envoyer de textos. Demandez à l&apos;opérateur de les activer.</translation>
    </message>
    <message>
        <source>Its texts belong to somebody else in your office. An administrator can give them to the person who signed in.</source>
        <translation>Ses textos appartiennent à quelqu&apos;un d&apos;autre du bureau. Un administrateur peut les donner à la personne connectée.</translation>
    </message>
    <message>
        <source>Is for faxes.</source>
        <translation>Sert aux télécopies.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Textback.</source>
        <translation>Vous êtes connecté. Vous pouvez fermer cette page et revenir à Textback.</translation>
    </message>
    <message>
        <source>You are not signed in. You can close this page; in Textback you can try again.</source>
        <translation>Vous n&apos;êtes pas connecté. Vous pouvez fermer cette page; réessayez dans Textback.</translation>
    </message>
    <message>
        <source>This page belongs to an earlier try. Go back to Textback and open the newest one.</source>
        <translation>Cette page vient d&apos;un essai précédent. Revenez à Textback et ouvrez la plus récente.</translation>
    </message>
    <message>
        <source>reading lines and people (%1)</source>
        <translation>lire les lignes et les personnes (%1)</translation>
    </message>
    <message>
        <source>sending texts (%1)</source>
        <translation>envoyer des textos (%1)</translation>
    </message>
    <message>
        <source>reading the call list (%1)</source>
        <translation>lire la liste des appels (%1)</translation>
    </message>
    <message>
        <source>seeing calls as they happen (%1)</source>
        <translation>voir les appels quand ils arrivent (%1)</translation>
    </message>
    <message>
        <source>reading texts (%1)</source>
        <translation>lire les textos (%1)</translation>
    </message>
    <message>
        <source>being told at once (%1)</source>
        <translation>être prévenu aussitôt (%1)</translation>
    </message>
    <message>
        <source>May send texts.</source>
        <translation>Peut envoyer des textos.</translation>
    </message>
    <message>
        <source>May send texts. The phone company does not say whether it is registered for business texts: ask them, because texts from numbers that are not are refused.</source>
        <translation>Peut envoyer des textos. La compagnie de téléphone ne dit pas s’il est inscrit pour les textos d’entreprise&#xa0;: demandez-lui, car les textos des numéros non inscrits sont refusés.</translation>
    </message>
    <message>
        <source>Its registration for business texts is still being checked, and until then its texts are refused. That takes days; the phone company can say how far it is.</source>
        <translation>Son inscription pour les textos d’entreprise est encore à l’étude, et ses textos sont refusés d’ici là. Cela prend des jours; la compagnie de téléphone peut dire où elle en est.</translation>
    </message>
    <message>
        <source>Its registration for business texts was refused or has ended, so its texts are refused. An administrator sees the reason at the phone company and can hand it in again.</source>
        <translation>Son inscription pour les textos d’entreprise a été refusée ou a pris fin&#xa0;: ses textos sont donc refusés. Un administrateur en voit la raison auprès de la compagnie de téléphone et peut la présenter de nouveau.</translation>
    </message>
    <message>
        <source>Not registered for business texts yet, so its texts are refused. An administrator can register it with the phone company; allow a few days.</source>
        <translation>Pas encore inscrit pour les textos d’entreprise&#xa0;: ses textos sont donc refusés. Un administrateur peut l’inscrire auprès de la compagnie de téléphone; comptez quelques jours.</translation>
    </message>
    <message>
        <source>Texting is switched off for the person who signed in. Ask an administrator of the phone account to switch it on.</source>
        <translation>Les textos sont désactivés pour la personne qui s’est connectée. Demandez à un administrateur du compte téléphonique de les activer.</translation>
    </message>
    <message>
        <source>The phone company did not tell who signed in. Numbers and texts work all the same.</source>
        <translation>La compagnie de téléphone n’a pas dit qui s’est connecté. Les numéros et les textos fonctionnent quand même.</translation>
    </message>
    <message>
        <source>The phone company did not list your numbers this time. Those that are known stay; Textback asks again.</source>
        <translation>La compagnie de téléphone n’a pas donné la liste de vos numéros cette fois. Ceux qui sont connus restent; Textback redemande.</translation>
    </message>
    <message>
        <source>The phone company did not list the people and queues of your office. Calls are seen all the same, some without the name of who was rung.</source>
        <translation>La compagnie de téléphone n’a pas donné la liste des personnes et des files de votre bureau. Les appels sont vus quand même, certains sans le nom de la personne appelée.</translation>
    </message>
    <message>
        <source>The phone company did not tell who asked it for no more texts. Textback knows those who wrote STOP to you; the phone company stops texts to the others.</source>
        <translation>La compagnie de téléphone n’a pas dit qui lui a demandé de ne plus recevoir de textos. Textback connaît ceux qui vous ont écrit STOP; pour les autres, la compagnie arrête les textos.</translation>
    </message>
    <message>
        <source>The phone company says that texting is switched off for the person who signed in.</source>
        <translation>La compagnie de téléphone dit que les textos sont désactivés pour la personne connectée.</translation>
    </message>
    <message>
        <source>(Its code: %1.)</source>
        <extracomment>Added for who talks to the phone company: its own code of the problem</extracomment>
        <translation>(Son code&#xa0;: %1.)</translation>
    </message>
</context>
<context>
    <name>textback::ShortCallsStrip</name>
    <message numerus="yes">
        <source>%n very short call(s), not texted</source>
        <translation>
            <numerusform>%n appel très court, sans texto</numerusform>
            <numerusform>%n appels très courts, sans texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened. Press to close.</source>
        <translation>Ouvert. Appuyez pour fermer.</translation>
    </message>
    <message>
        <source>Closed. Press to open.</source>
        <translation>Fermé. Appuyez pour ouvrir.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand under All.</source>
        <translation>
            <numerusform>%n de plus sous Toutes.</numerusform>
            <numerusform>%n de plus sous Toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, rang %2</source>
        <translation>%1, a sonné %2</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>verb, button</comment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Écrire à %1</translation>
    </message>
</context>
<context>
    <name>textback::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Textback stops watching: missed calls are neither seen nor texted until somebody signs in again. What happens to the calls, texts and notes on this computer?</source>
        <translation>Textback cesse de veiller&#xa0;: les appels manqués ne sont ni vus ni suivis d&apos;un texto jusqu&apos;à ce que quelqu&apos;un se reconnecte. Que deviennent les appels, textos et notes sur cet ordinateur?</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have not left yet. They leave after the next sign-in, unless you erase.</source>
        <translation>
            <numerusform>%n texto n&apos;est pas encore parti. Il part après la prochaine connexion, sauf si vous effacez.</numerusform>
            <numerusform>%n textos ne sont pas encore partis. Ils partent après la prochaine connexion, sauf si vous effacez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>Tout garder ici</translation>
    </message>
    <message>
        <source>Erase what is about callers</source>
        <translation>Effacer ce qui concerne les appelants</translation>
    </message>
    <message>
        <source>What happens to the calls, texts and notes</source>
        <translation>Ce que deviennent les appels, textos et notes</translation>
    </message>
    <message>
        <source>First save everything into one file that any program can read</source>
        <translation>D&apos;abord tout enregistrer dans un fichier que tout programme peut lire</translation>
    </message>
    <message>
        <source>File to save everything into</source>
        <translation>Fichier où tout enregistrer</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>I know that nobody can bring it back</source>
        <translation>Je sais que personne ne peut le faire revenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Calls, texts, notes, names, lists and photos go, from the backups too. Your own texts, hours, rules and settings stay. Whoever asked for no texts stays known by a fingerprint of the number alone.</source>
        <translation>Appels, textos, notes, noms, listes et photos partent, des sauvegardes aussi. Vos propres textos, horaires, règles et réglages restent. De qui a demandé à ne pas être texté, il ne reste qu&apos;une empreinte du numéro.</translation>
    </message>
    <message>
        <source>It can be read as before. The next sign-in goes on from there.</source>
        <translation>On peut le lire comme avant. La prochaine connexion reprend à partir de là.</translation>
    </message>
    <message>
        <source>Sign out and erase</source>
        <translation>Se déconnecter et effacer</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d&apos;abord un fichier.</translation>
    </message>
    <message>
        <source>Say first that you know it cannot be brought back.</source>
        <translation>Dites d&apos;abord que vous savez que cela ne peut pas revenir.</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Textback archives (*.tar)</source>
        <translation>Archives Textback (*.tar)</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Arrêt...</translation>
    </message>
    <message>
        <source>Saving everything...</source>
        <translation>Enregistrement de tout...</translation>
    </message>
    <message>
        <source>Signing out...</source>
        <translation>Déconnexion...</translation>
    </message>
    <message>
        <source>Erasing...</source>
        <translation>Effacement...</translation>
    </message>
    <message>
        <source>You are signed out, and everything about callers is erased.</source>
        <translation>Vous êtes déconnecté, et tout ce qui concerne les appelants est effacé.</translation>
    </message>
    <message>
        <source>You are signed out. Everything else is as it was.</source>
        <translation>Vous êtes déconnecté. Tout le reste est comme avant.</translation>
    </message>
    <message>
        <source>Cancelled. You are still signed in and nothing was changed.</source>
        <translation>Annulé. Vous êtes toujours connecté et rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>The file could not be written, so nothing was changed and you are still signed in. Is there room, and may you write there?</source>
        <translation>Le fichier n&apos;a pas pu être écrit; rien n&apos;a donc changé et vous êtes toujours connecté. Y a-t-il de la place, et pouvez-vous y écrire?</translation>
    </message>
    <message>
        <source>Signing out did not work; nothing was erased. Try again.</source>
        <translation>La déconnexion n&apos;a pas marché; rien n&apos;a été effacé. Réessayez.</translation>
    </message>
    <message>
        <source>You are signed out, but nothing was erased: everything is still here.</source>
        <translation>Vous êtes déconnecté, mais rien n&apos;a été effacé&#xa0;: tout est encore ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), calls and notes are in the file. Keep it safe.</source>
        <translation>
            <numerusform>%n texto, appel ou note est dans le fichier. Gardez-le en lieu sûr.</numerusform>
            <numerusform>%n textos, appels et notes sont dans le fichier. Gardez-le en lieu sûr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::SilentNotice</name>
    <message>
        <source>Put this notice away</source>
        <translation>Ranger cet avis</translation>
    </message>
</context>
<context>
    <name>textback::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Reporter à</translation>
    </message>
    <message>
        <source>Bring it back on this day at this time</source>
        <translation>Le faire revenir ce jour à cette heure</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>textback::SnoozeMenu</name>
    <message>
        <source>Date and time...</source>
        <translation>Date et heure...</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>Dans 3 heures</translation>
    </message>
    <message>
        <source>When we open</source>
        <translation>À l&apos;ouverture</translation>
    </message>
    <message>
        <source>After the break</source>
        <translation>Après la pause</translation>
    </message>
    <message>
        <source>Tomorrow at opening</source>
        <translation>Demain à l&apos;ouverture</translation>
    </message>
    <message>
        <source>When we open next</source>
        <translation>Prochaine ouverture</translation>
    </message>
    <message>
        <source>On Monday at opening</source>
        <translation>Lundi à l&apos;ouverture</translation>
    </message>
</context>
<context>
    <name>textback::SpellMarks</name>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l&apos;orthographe</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>This word is right</source>
        <translation>Ce mot est juste</translation>
    </message>
</context>
<context>
    <name>textback::StatusStrip</name>
    <message>
        <source>On</source>
        <comment>automatic texts</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Pause 1 h</source>
        <translation>Pause 1 h</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu&apos;à demain</translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation>Textos automatiques</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Quitter l&apos;exercice</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
</context>
<context>
    <name>textback::StepItem</name>
    <message>
        <source>Step %1, %2, done</source>
        <extracomment>For screen readers</extracomment>
        <translation>Étape %1, %2, faite</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Étape %1, %2</translation>
    </message>
</context>
<context>
    <name>textback::StepsRail</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Your phone account</source>
        <translation>Votre compte téléphonique</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What callers get</source>
        <translation>Ce que reçoivent les appelants</translation>
    </message>
    <message>
        <source>Hours and who</source>
        <translation>Horaires et qui</translation>
    </message>
    <message>
        <source>When, and who gets it</source>
        <translation>Quand, et qui le reçoit</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>How you hear of it</source>
        <translation>Comment vous l&apos;apprenez</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>See it work once</source>
        <translation>Le voir marcher une fois</translation>
    </message>
    <message>
        <source>Set up in about five minutes</source>
        <translation>Prêt en cinq minutes environ</translation>
    </message>
    <message>
        <source>You can stop any time; Textback remembers where you were. Until you press Start watching, only your own test text is sent.</source>
        <translation>Vous pouvez vous arrêter à tout moment; Textback retient où vous étiez. Avant Commencer à surveiller, seul votre texto d&apos;essai part.</translation>
    </message>
</context>
<context>
    <name>textback::StopQuestionBar</name>
    <message>
        <source>This reads as if they want no more texts: &quot;%1&quot;</source>
        <translation>On dirait que cette personne ne veut plus de textos&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>They asked us to stop</source>
        <translation>Ne veut plus de textos</translation>
    </message>
    <message>
        <source>No, keep texting</source>
        <translation>Non, continuer les textos</translation>
    </message>
    <message>
        <source>Did they ask us to stop?</source>
        <translation>Cette personne ne veut plus de textos?</translation>
    </message>
</context>
<context>
    <name>textback::StripWords</name>
    <message>
        <source>Always open.</source>
        <translation>Toujours ouvert.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>Ouvert jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>On a break.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>On a break until %1.</source>
        <translation>En pause jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Fermé.</translation>
    </message>
    <message>
        <source>Closed until %1.</source>
        <translation>Fermé jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Closed for a holiday.</source>
        <translation>Fermé pour jour férié.</translation>
    </message>
    <message>
        <source>Closed for a holiday until %1.</source>
        <translation>Fermé pour jour férié jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Missed calls are listed, not texted.</source>
        <translation>Les appels manqués sont notés, sans texto.</translation>
    </message>
    <message>
        <source>A caller now gets a text.</source>
        <translation>Qui appelle maintenant reçoit un texto.</translation>
    </message>
    <message>
        <source>A caller now gets &quot;%1&quot;.</source>
        <translation>Qui appelle maintenant reçoit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: when we are open, and what a caller gets
----------
Two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pause jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Automatic texts are off</source>
        <translation>Textos automatiques désactivés</translation>
    </message>
    <message>
        <source>Not watching: sign in again</source>
        <translation>Ne veille pas&#xa0;: connectez-vous à nouveau</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Ne veille pas</translation>
    </message>
    <message>
        <source>Not watching since %1</source>
        <translation>Ne veille pas depuis %1</translation>
    </message>
    <message>
        <source>Calls missed now are listed when we are back.</source>
        <translation>Les appels manqués maintenant seront notés à notre retour.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) wait to be sent.</source>
        <translation>
            <numerusform>%n texto attend de partir.</numerusform>
            <numerusform>%n textos attendent de partir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>La connexion s&apos;établit.</translation>
    </message>
    <message>
        <source>Last good sign %1.</source>
        <translation>Dernier bon signe %1.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Made-up callers on this computer. Nothing real is sent.</source>
        <translation>Des personnes inventées sur cet ordinateur. Rien de réel n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Getting ready for made-up callers.</source>
        <translation>Préparation des appelants inventés.</translation>
    </message>
    <message>
        <source>The made-up internet is down. Calls are fetched when it is back.</source>
        <translation>L&apos;internet inventé est en panne. Les appels seront lus à son retour.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
    <message>
        <source>No phone account is connected, so nobody is texted.</source>
        <translation>Aucun compte téléphonique n&apos;est connecté&#xa0;: personne ne reçoit de texto.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Reading what happened while we were not watching.</source>
        <translation>Lecture de ce qui s&apos;est passé pendant l&apos;absence.</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Veille sur les appels</translation>
    </message>
    <message>
        <source>No text accepted today</source>
        <translation>Aucun texto accepté aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Watching works, but something keeps the texts back.</source>
        <translation>La veille fonctionne, mais quelque chose retient les textos.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s), and not one text left.</source>
        <translation>
            <numerusform>%n appel manqué, et pas un texto n&apos;est parti.</numerusform>
            <numerusform>%n appels manqués, et pas un texto n&apos;est parti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a missed call of today and press Why? to see what keeps its text back. If texts were refused, ask your phone company whether your line may send texts.</source>
        <translation>Ouvrez un appel manqué d&apos;aujourd&apos;hui et appuyez sur Pourquoi? pour voir ce qui retient son texto. Si des textos ont été refusés, demandez à votre compagnie si votre ligne peut en envoyer.</translation>
    </message>
</context>
<context>
    <name>textback::SupportSheet</name>
    <message>
        <source>File for support</source>
        <translation>Fichier pour l&apos;assistance</translation>
    </message>
    <message>
        <source>This is all that the file holds: no texts, no names, no sign-ins, and of numbers the last four digits. Look it over. Nothing is sent; pass the file on if you want to.</source>
        <translation>C&apos;est tout ce que contient le fichier&#xa0;: ni textos, ni noms, ni connexions, et des numéros les quatre derniers chiffres. Relisez-le. Rien n&apos;est envoyé; transmettez-le si vous voulez.</translation>
    </message>
    <message>
        <source>What the file for support holds</source>
        <translation>Ce que contient le fichier pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the file for support</source>
        <translation>Enregistrer le fichier pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>Le fichier n&apos;a pas pu être enregistré là.</translation>
    </message>
</context>
<context>
    <name>textback::TagDialog</name>
    <message>
        <source>Add the tag</source>
        <translation>Ajouter l&apos;étiquette</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>L&apos;enlever</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>A tag for the %n people that are chosen</source>
        <translation>
            <numerusform>Une étiquette pour la personne choisie</numerusform>
            <numerusform>Une étiquette pour les %n personnes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag, or one in use</source>
        <translation>Nouvelle étiquette, ou une existante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write a tag first.</source>
        <translation>Écrivez d&apos;abord une étiquette.</translation>
    </message>
    <message>
        <source>A tag for this person</source>
        <translation>Une étiquette pour cette personne</translation>
    </message>
</context>
<context>
    <name>textback::TagList</name>
    <message>
        <source>tag</source>
        <extracomment>Button that adds a tag to a caller</extracomment>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Enlever l&apos;étiquette %1</translation>
    </message>
</context>
<context>
    <name>textback::TestStep</name>
    <message>
        <source>Call seen</source>
        <translation>Appel vu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Text accepted</source>
        <translation>Texto accepté</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>%1 · in progress</source>
        <translation>%1 · en cours</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It works. Press Start watching and every caller you miss gets a text.</source>
        <translation>Cela marche. Appuyez sur Commencer à surveiller et chaque appel manqué recevra un texto.</translation>
    </message>
    <message>
        <source>First write the number of your own mobile above.</source>
        <translation>Écrivez d&apos;abord ci-dessus le numéro de votre mobile.</translation>
    </message>
    <message>
        <source>If a step stays open for a minute, this page says what to check.</source>
        <translation>Si une étape reste ouverte une minute, cette page dit quoi vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to go; you can finish without them</source>
        <translation>
            <numerusform>Encore %n étape; vous pouvez terminer sans elle</numerusform>
            <numerusform>Encore %n étapes; vous pouvez terminer sans elles</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Toutes les étapes sont faites</translation>
    </message>
    <message>
        <source>as soon as your call arrives</source>
        <translation>dès que votre appel arrive</translation>
    </message>
    <message>
        <source>Rang %1 s, nobody picked up</source>
        <translation>A sonné %1 s, personne n&apos;a répondu</translation>
    </message>
    <message>
        <source>Nobody picked up</source>
        <translation>Personne n&apos;a répondu</translation>
    </message>
    <message>
        <source>let it ring until it stops</source>
        <translation>laissez sonner jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>Your phone gets the text that callers get now (%1)</source>
        <translation>Votre téléphone reçoit le texto du moment (%1)</translation>
    </message>
    <message>
        <source>a few seconds after you hung up</source>
        <translation>quelques secondes après avoir raccroché</translation>
    </message>
    <message>
        <source>by the phone company</source>
        <translation>par l&apos;opérateur</translation>
    </message>
    <message>
        <source>by the phone company, within half a minute</source>
        <translation>par l&apos;opérateur, en une demi-minute</translation>
    </message>
    <message>
        <source>You answered it, so it arrived</source>
        <translation>Vous avez répondu, il est donc arrivé</translation>
    </message>
    <message>
        <source>The text is on your phone</source>
        <translation>Le texto est sur votre téléphone</translation>
    </message>
    <message>
        <source>waiting for the phone&apos;s receipt, usually within 10 s</source>
        <translation>en attente de l&apos;accusé du téléphone, en général sous 10 s</translation>
    </message>
    <message>
        <source>Your answer is in the inbox</source>
        <translation>Votre réponse est dans la boîte</translation>
    </message>
    <message>
        <source>answer the text on your phone with any word</source>
        <translation>répondez au texto sur votre téléphone par un mot quelconque</translation>
    </message>
    <message>
        <source>Somebody picked up. Press Try again, call once more and let it ring.</source>
        <translation>Quelqu&apos;un a décroché. Appuyez sur Réessayer, rappelez et laissez sonner.</translation>
    </message>
    <message>
        <source>This phone cannot get a text from you: it wrote STOP, it cannot receive texts, or your number may not send them. Look under Connect what your number can do.</source>
        <translation>Ce téléphone ne peut pas recevoir votre texto&#xa0;: il a écrit STOP, ne reçoit pas de textos, ou votre numéro ne peut pas en envoyer. Voyez sous Connecter ce que peut votre numéro.</translation>
    </message>
    <message>
        <source>No call from your mobile was seen yet. Call exactly the number above from exactly that mobile, with its number shown.</source>
        <translation>Aucun appel de votre mobile n&apos;a été vu. Appelez exactement le numéro ci-dessus depuis ce mobile, numéro affiché.</translation>
    </message>
    <message>
        <source>The call still goes on. Hang up, or let it ring until your voicemail answers.</source>
        <translation>L&apos;appel continue. Raccrochez, ou laissez sonner jusqu&apos;à la messagerie.</translation>
    </message>
    <message>
        <source>Nothing was decided yet. Look at the strip on top of the main window: it says whether Textback is watching.</source>
        <translation>Rien n&apos;est encore décidé. Regardez le bandeau de la fenêtre principale&#xa0;: il dit si Textback surveille.</translation>
    </message>
    <message>
        <source>The phone company has not accepted the text. The thread with your number in the inbox says why.</source>
        <translation>L&apos;opérateur n&apos;a pas accepté le texto. La conversation avec votre numéro dit pourquoi.</translation>
    </message>
    <message>
        <source>The text was accepted, but no receipt came. Look at your phone: some networks send none.</source>
        <translation>Le texto a été accepté, mais sans accusé. Regardez votre téléphone&#xa0;: certains réseaux n&apos;en envoient pas.</translation>
    </message>
    <message>
        <source>No answer has arrived. Write any word but STOP back to the text.</source>
        <translation>Aucune réponse n&apos;est arrivée. Répondez au texto par un mot autre que STOP.</translation>
    </message>
    <message>
        <source>See it work once</source>
        <translation>Le voir marcher une fois</translation>
    </message>
    <message>
        <source>Call your office from your own mobile, and let it ring until it stops. Nobody should pick up.</source>
        <translation>Appelez votre bureau de votre mobile et laissez sonner jusqu&apos;au bout. Personne ne doit décrocher.</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Appeler ce numéro</translation>
    </message>
    <message>
        <source>your office</source>
        <translation>votre bureau</translation>
    </message>
    <message>
        <source>from your mobile</source>
        <translation>depuis votre mobile</translation>
    </message>
    <message>
        <source>Number of your own mobile</source>
        <translation>Numéro de votre mobile</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use a practice call instead</source>
        <translation>Utiliser un appel d&apos;entraînement</translation>
    </message>
    <message>
        <source>That is all: every caller you miss gets such a text, and the answer waits in the inbox.</source>
        <translation>C’est tout&#xa0;: chaque appelant que vous manquez reçoit un tel texto, et la réponse attend dans la boîte.</translation>
    </message>
    <message>
        <source>A made-up caller rang at %1</source>
        <translation>Un appelant inventé a appelé %1</translation>
    </message>
    <message>
        <source>as soon as somebody rings</source>
        <translation>dès que quelqu’un appelle</translation>
    </message>
    <message>
        <source>when it stops ringing</source>
        <translation>quand la sonnerie s’arrête</translation>
    </message>
    <message>
        <source>The caller gets the text that callers get now (%1)</source>
        <translation>L’appelant reçoit le texto que les appelants reçoivent en ce moment (%1)</translation>
    </message>
    <message>
        <source>a few seconds after the call</source>
        <translation>quelques secondes après l’appel</translation>
    </message>
    <message>
        <source>It was answered, so it arrived</source>
        <translation>On y a répondu, il est donc arrivé</translation>
    </message>
    <message>
        <source>The text is on the caller’s phone</source>
        <translation>Le texto est sur le téléphone de l’appelant</translation>
    </message>
    <message>
        <source>The answer is in the inbox</source>
        <translation>La réponse est dans la boîte</translation>
    </message>
    <message>
        <source>when the caller answers the text</source>
        <translation>quand l’appelant répond au texto</translation>
    </message>
    <message>
        <source>Press “Let it ring”, or “A call nobody picks up” in the practice panel.</source>
        <translation>Appuyez sur «&#xa0;Laisser sonner&#xa0;», ou sur «&#xa0;Un appel sans réponse&#xa0;» dans le panneau d’exercice.</translation>
    </message>
    <message>
        <source>It rings. Nobody picks up in practice; after a while the caller gives up.</source>
        <translation>Cela sonne. En exercice, personne ne répond; après un moment, l’appelant abandonne.</translation>
    </message>
    <message>
        <source>Nothing is to do: this goes by itself.</source>
        <translation>Il n’y a rien à faire&#xa0;: cela se fait tout seul.</translation>
    </message>
    <message>
        <source>Press “Answer as the caller”, or “The last caller replies” in the practice panel.</source>
        <translation>Appuyez sur «&#xa0;Répondre comme l’appelant&#xa0;», ou sur «&#xa0;La dernière personne répond&#xa0;» dans le panneau d’exercice.</translation>
    </message>
    <message>
        <source>Somebody picked up. Press Try again and let it ring once more.</source>
        <translation>Quelqu’un a répondu. Appuyez sur Réessayer et laissez sonner encore une fois.</translation>
    </message>
    <message>
        <source>This takes longer than it should. The strip on top of the practice window says whether the made-up phone company can be reached.</source>
        <translation>Cela prend plus de temps que prévu. La bande en haut de la fenêtre d’exercice dit si la compagnie de téléphone inventée est joignable.</translation>
    </message>
    <message>
        <source>A made-up caller rings, nobody picks up, and you see every part of what follows. Nothing real is sent.</source>
        <translation>Un appelant inventé appelle, personne ne répond, et vous voyez chaque partie de la suite. Rien de réel n’est envoyé.</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>Laisser sonner</translation>
    </message>
    <message>
        <source>Answer as the caller</source>
        <translation>Répondre comme l’appelant</translation>
    </message>
    <message>
        <source>The made-up office</source>
        <translation>Le bureau inventé</translation>
    </message>
    <message>
        <source>Your call rang at %1</source>
        <translation>Votre appel a sonné au %1</translation>
    </message>
</context>
<context>
    <name>textback::TextEditor</name>
    <message>
        <source>Who gets a text</source>
        <translation>Qui reçoit un texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Mots du texto</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>Le simplifier</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Nom du texto</translation>
    </message>
    <message>
        <source>What the text is for</source>
        <translation>À quoi sert le texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>When we don&apos;t know the first name, write</source>
        <translation>Si nous ne connaissons pas le prénom, écrire</translation>
    </message>
    <message>
        <source>At its longest:</source>
        <extracomment>Begins a sentence: &quot;At its longest: counts as 1 text, 137 of 160&quot;</extracomment>
        <translation>Au plus long&#xa0;:</translation>
    </message>
    <message>
        <source>there</source>
        <comment>stands in for a first name: Hi there</comment>
        <translation>bonjour</translation>
    </message>
    <message>
        <source>%1, by its words</source>
        <extracomment>A language that the program found out by itself: &quot;English, by its words&quot;</extracomment>
        <translation>%1, d&apos;après les mots</translation>
    </message>
    <message>
        <source>Language in which times are said</source>
        <translation>Langue dans laquelle les heures sont dites</translation>
    </message>
    <message>
        <source>Opening times and how to stop are said in this language.</source>
        <translation>Les heures d&apos;ouverture et la façon de se désabonner sont dites dans cette langue.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>textback::TextHistoryDialog</name>
    <message>
        <source>How “%1” read before</source>
        <translation>Ce que disait «&#xa0;%1&#xa0;» avant</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Prendre cette version</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time, and who changed a text then</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The earlier versions could not be read. Nothing is lost.</source>
        <translation>Les versions antérieures n&apos;ont pas pu être lues. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>This text was never changed. Versions appear here each time it is saved.</source>
        <translation>Ce texte n&apos;a jamais changé. Les versions apparaissent ici à chaque enregistrement.</translation>
    </message>
</context>
<context>
    <name>textback::TextListModel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatiques</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A text in a list: its name, and when it goes out or its first words</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not sent by any sentence</source>
        <translation>%1, envoyé par aucune phrase</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>pas envoyé</translation>
    </message>
</context>
<context>
    <name>textback::TextListView</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down put them in order, F2 renames, Delete deletes.</source>
        <translation>Alt+Haut et Alt+Bas les ordonnent, F2 renomme, Suppr supprime.</translation>
    </message>
</context>
<context>
    <name>textback::TextStartersDialog</name>
    <message>
        <source>Start from …</source>
        <translation>Partir de …</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Utiliser ces mots</translation>
    </message>
    <message>
        <source>Add all of them as new texts instead</source>
        <translation>Les ajouter tous comme nouveaux textos</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Genre de bureau</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Entrepreneur</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textos</translation>
    </message>
    <message>
        <source>Texts to start from</source>
        <translation>Textos de départ</translation>
    </message>
</context>
<context>
    <name>textback::TextWords</name>
    <message>
        <source>When we&apos;re open</source>
        <translation>Quand nous sommes ouverts</translation>
    </message>
    <message>
        <source>During a break</source>
        <translation>Pendant une pause</translation>
    </message>
    <message>
        <source>When we&apos;re closed</source>
        <translation>Quand nous sommes fermés</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>Les jours fériés</translation>
    </message>
    <message>
        <source>After a voicemail</source>
        <translation>Après un message vocal</translation>
    </message>
    <message>
        <source>When they call again</source>
        <translation>Quand on rappelle</translation>
    </message>
    <message>
        <source>Saved reply</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nouveau texto</translation>
    </message>
</context>
<context>
    <name>textback::TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a new text</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>More about this text</source>
        <translation>Plus sur ce texto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Takes back what you changed last here</source>
        <translation>Annule votre dernier changement ici</translation>
    </message>
    <message>
        <source>The texts could not be read. Nothing is lost.</source>
        <translation>Les textos n&apos;ont pas pu être lus. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is no text yet. Callers get one as soon as a sentence in Who gets a text sends it. Press New to write one.</source>
        <translation>Il n&apos;y a pas encore de texto. Les appelants en reçoivent un dès qu&apos;une phrase de Qui reçoit un texto l&apos;envoie. Appuyez sur Nouveau pour en écrire un.</translation>
    </message>
    <message>
        <source>Choose it with / while you write to somebody.</source>
        <translation>Choisissez-le avec / pendant que vous écrivez à quelqu&apos;un.</translation>
    </message>
    <message numerus="yes">
        <source>Sent by %n sentence(s): %1</source>
        <translation>
            <numerusform>Envoyé par %n phrase&#xa0;: %1</numerusform>
            <numerusform>Envoyé par %n phrases&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence that is on sends this text.</source>
        <translation>Aucune phrase active n&apos;envoie ce texto.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Not saved yet. Callers still get what was saved before.</source>
        <translation>Pas encore enregistré. Les appelants reçoivent toujours ce qui était enregistré.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Every text needs a name.</source>
        <translation>Chaque texto a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>“%1” has no words yet.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas encore de mots.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is too long: %n character(s) at most.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est trop long&#xa0;: %n caractère au plus.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est trop long&#xa0;: %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts could not be saved. They are still here, and the old ones still go out.</source>
        <translation>Les textos n&apos;ont pas pu être enregistrés. Ils sont encore ici, et les anciens partent toujours.</translation>
    </message>
    <message>
        <source>Saved. Callers get these texts from now on.</source>
        <translation>Enregistré. Les appelants reçoivent ces textos désormais.</translation>
    </message>
    <message>
        <source>The change could not be taken back. The texts shown here are the ones that go out.</source>
        <translation>Le changement n&apos;a pas pu être annulé. Les textos affichés sont ceux qui partent.</translation>
    </message>
    <message>
        <source>These texts are not saved yet.</source>
        <translation>Ces textos ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a caller</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Quelqu&apos;un sans nom</translation>
    </message>
    <message>
        <source>A new caller</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a caller</comment>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Somebody called Helen</source>
        <translation>Quelqu&apos;un nommé Helen</translation>
    </message>
    <message>
        <source>Somebody who was texted before</source>
        <translation>Quelqu&apos;un qui a déjà reçu un texto</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a text</comment>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>Somebody called Bartholomew</source>
        <translation>Quelqu&apos;un nommé Bartholomew</translation>
    </message>
    <message>
        <source>A new caller, at the time with the longest words</source>
        <translation>Une nouvelle personne, à l&apos;heure aux mots les plus longs</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Right now a caller gets “%1”</source>
        <translation>En ce moment un appelant reçoit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Right now a caller gets no text</source>
        <translation>En ce moment un appelant ne reçoit pas de texto</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>Partir de …</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Versions antérieures …</translation>
    </message>
    <message>
        <source>Export all texts …</source>
        <translation>Exporter tous les textos …</translation>
    </message>
    <message>
        <source>Import texts …</source>
        <translation>Importer des textos …</translation>
    </message>
    <message>
        <source>There are no texts in this file. Nothing was changed.</source>
        <translation>Il n&apos;y a pas de textos dans ce fichier. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>This file could not be imported: something in it makes no sense. Nothing was changed.</source>
        <translation>Ce fichier n&apos;a pas pu être importé&#xa0;: quelque chose n&apos;y a pas de sens. Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Les insérer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Brings back what you took back last</source>
        <translation>Rétablit ce que vous avez annulé en dernier</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n&apos;a été annulé.</translation>
    </message>
    <message>
        <source>Everything that was changed …</source>
        <translation>Tout ce qui a été modifié…</translation>
    </message>
    <message>
        <source>Not sent in the last 30 days</source>
        <translation>Pas envoyé au cours des 30 derniers jours</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s) in the last 30 days,</source>
        <translation>
            <numerusform>Envoyé %n fois au cours des 30 derniers jours,</numerusform>
            <numerusform>Envoyé %n fois au cours des 30 derniers jours,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them answered</source>
        <translation>
            <numerusform>%n avec réponse</numerusform>
            <numerusform>%n avec réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::ThreadFiles</name>
    <message>
        <source>Voicemail of %1, %2</source>
        <extracomment>whose voicemail is played and when it was left: &quot;Sam Hill, today, 9:14 pm&quot;</extracomment>
        <translation>Message vocal de %1, %2</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Le fichier n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>textback::ThreadHead</name>
    <message>
        <source>Asked us to stop</source>
        <translation>Ne veut plus de textos</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>Ne peut pas recevoir de textos</translation>
    </message>
    <message numerus="yes">
        <source>called %n time(s)</source>
        <translation>
            <numerusform>a appelé une fois</numerusform>
            <numerusform>a appelé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>inventé</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>verb, button</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>verb: finish a thread</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>reporté jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Looks after this conversation</source>
        <translation>S&apos;occupe de cette conversation</translation>
    </message>
</context>
<context>
    <name>textback::ThreadPane</name>
    <message>
        <source>The text was not sent.</source>
        <translation>Le texto n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>%1 waits on us again.</source>
        <translation>%1 attend de nouveau notre réponse.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Reporté jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Told us by phone</source>
        <translation>Dit par téléphone</translation>
    </message>
    <message>
        <source>No text goes to %1 any more.</source>
        <translation>Plus aucun texto ne part vers %1.</translation>
    </message>
    <message>
        <source>Set by mistake</source>
        <translation>Marqué par erreur</translation>
    </message>
    <message>
        <source>%1 gets no automatic texts.</source>
        <translation>%1 ne reçoit plus de textos automatiques.</translation>
    </message>
    <message>
        <source>%1 gets automatic texts again.</source>
        <translation>%1 reçoit de nouveau des textos automatiques.</translation>
    </message>
    <message>
        <source>In practice nobody is called.</source>
        <translation>En exercice, personne n&apos;est appelé.</translation>
    </message>
    <message>
        <source>The text is on its way.</source>
        <translation>Le texto est en route.</translation>
    </message>
    <message>
        <source>Sent to %1 at %2.</source>
        <translation>Envoyé à %1 à %2.</translation>
    </message>
    <message>
        <source>The text was not sent. Your words are back.</source>
        <translation>Le texto n&apos;a pas été envoyé. Votre texte est revenu.</translation>
    </message>
    <message>
        <source>Will be sent to %1: %2.</source>
        <translation>Sera envoyé à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not counted as won any more.</source>
        <translation>Ne compte plus comme gagné.</translation>
    </message>
    <message>
        <source>Counted as won in the report.</source>
        <translation>Compté comme gagné dans le rapport.</translation>
    </message>
    <message>
        <source>There is no voicemail in this conversation.</source>
        <translation>Il n’y a aucun message vocal dans cette conversation.</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>Le numéro est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 gets texts as before.</source>
        <translation>%1 reçoit des textos comme avant.</translation>
    </message>
    <message>
        <source>The text is sent, but that this is done could not be kept on this computer.</source>
        <translation>Le texto est envoyé, mais cet ordinateur n&apos;a pas pu conserver que c&apos;est terminé.</translation>
    </message>
    <message>
        <source>The note is taken back. Its words stand under Private note.</source>
        <translation>La note est reprise. Son texte se trouve sous Note privée.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La note est conservée.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>La note est supprimée.</translation>
    </message>
    <message>
        <source>Your words are back, with their time. They wait until you press Schedule.</source>
        <translation>Votre texte est revenu, avec son heure. Il attend que vous appuyiez sur Programmer.</translation>
    </message>
    <message>
        <source>The text will not be sent.</source>
        <translation>Le texto ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>It can&apos;t be scheduled again. Your words are back.</source>
        <translation>Impossible de le programmer de nouveau. Votre texte est revenu.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>It is on its way already, or was delivered.</source>
        <translation>Il est déjà en route, ou a été remis.</translation>
    </message>
    <message>
        <source>That this is read could not be kept on this computer. It still counts as new.</source>
        <translation>Impossible d’enregistrer sur cet ordinateur que ceci est lu. Cela compte toujours comme nouveau.</translation>
    </message>
</context>
<context>
    <name>textback::ThreadRowDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I&apos;m calling back</source>
        <translation>Je rappelle</translation>
    </message>
</context>
<context>
    <name>textback::ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>This conversation could not be read. Nothing is lost. Open it again to retry.</source>
        <translation>Cette conversation n&apos;a pas pu être lue. Rien n&apos;est perdu. Rouvrez-la pour réessayer.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Le plus récent</translation>
    </message>
    <message>
        <source>Photo: open it</source>
        <translation>Photo&#xa0;: l’ouvrir</translation>
    </message>
</context>
<context>
    <name>textback::TimeWords</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time: &quot;Monday 9:14 pm&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Weekday and date: &quot;Tuesday, March 4&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd&apos;hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>In the middle of a sentence: &quot;missed yesterday 9:14 pm&quot;</extracomment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>In the middle of a sentence: &quot;closed until tomorrow 8:00 am&quot;</extracomment>
        <translation>demain %1</translation>
    </message>
</context>
<context>
    <name>textback::Tour</name>
    <message>
        <source>Ring the office</source>
        <translation>Appelez le bureau</translation>
    </message>
    <message>
        <source>Press &quot;A call nobody picks up&quot; in the practice panel. A made-up caller rings and gets no answer.</source>
        <translation>Appuyez sur «&#xa0;Un appel sans réponse&#xa0;» dans le panneau d&apos;exercice. Une personne inventée appelle sans réponse.</translation>
    </message>
    <message>
        <source>See the text</source>
        <translation>Voyez le texto</translation>
    </message>
    <message>
        <source>It rings for some seconds, then a countdown begins. Open the caller in the list: when it is over, the text leaves by itself. Until then you could cancel it.</source>
        <translation>Cela sonne quelques secondes, puis un décompte commence. Ouvrez la personne dans la liste&#xa0;: à la fin, le texto part seul. Jusque-là, vous pourriez l&apos;annuler.</translation>
    </message>
    <message>
        <source>Be the caller</source>
        <translation>Soyez l&apos;appelant</translation>
    </message>
    <message>
        <source>Now press &quot;The last caller replies&quot; in the practice panel.</source>
        <translation>Appuyez maintenant sur «&#xa0;La dernière personne répond&#xa0;» dans le panneau d&apos;exercice.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondez</translation>
    </message>
    <message>
        <source>The caller now stands under Waiting on us. Open them, write a few words and press Send.</source>
        <translation>La personne est maintenant sous Attendent notre réponse. Ouvrez-la, écrivez quelques mots et appuyez sur Envoyer.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C&apos;est tout</translation>
    </message>
    <message>
        <source>A missed call became a conversation. Try the other buttons of the panel when you like; nothing real is ever sent here.</source>
        <translation>Un appel manqué est devenu une conversation. Essayez les autres boutons du panneau quand vous voulez; rien de réel n&apos;est jamais envoyé ici.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>With the keyboard: F6 goes from this card to what it speaks of, and back.</source>
        <translation>Au clavier&#xa0;: F6 va de cette carte à ce dont elle parle, et revient.</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>M’y conduire</translation>
    </message>
</context>
<context>
    <name>textback::TrayIcon</name>
    <message>
        <source>Textback keeps watching</source>
        <translation>Textback continue de veiller</translation>
    </message>
    <message>
        <source>The window is closed; missed calls are still texted. Quit is in this menu.</source>
        <translation>La fenêtre est fermée; les appels manqués reçoivent toujours un texto. Quitter est dans ce menu.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait on us.</source>
        <translation>
            <numerusform>%n personne attend notre réponse.</numerusform>
            <numerusform>%n personnes attendent notre réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits on us.</source>
        <translation>Personne n&apos;attend notre réponse.</translation>
    </message>
    <message>
        <source>Textback: %1. %2</source>
        <translation>Textback&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Open Textback</source>
        <translation>Ouvrir Textback</translation>
    </message>
    <message>
        <source>Quit (missed calls will not be texted)</source>
        <translation>Quitter (les appels manqués resteront sans texto)</translation>
    </message>
</context>
<context>
    <name>textback::TrialDialog</name>
    <message>
        <source>Tried on past calls</source>
        <translation>Essai sur les appels passés</translation>
    </message>
</context>
<context>
    <name>textback::TrialPanel</name>
    <message>
        <source>Calls that would have gone otherwise</source>
        <translation>Appels qui se seraient passés autrement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>As edited</source>
        <translation>Comme modifié</translation>
    </message>
    <message>
        <source>Trying on past calls …</source>
        <translation>Essai sur les appels passés …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 sur %n appel</numerusform>
            <numerusform>%1 sur %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>a number of calls now and before</comment>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No calls to try this on</source>
        <translation>Aucun appel sur lequel essayer</translation>
    </message>
    <message>
        <source>Nothing would have gone otherwise</source>
        <translation>Rien ne se serait passé autrement</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) would have gone otherwise</source>
        <translation>
            <numerusform>%n appel se serait passé autrement</numerusform>
            <numerusform>%n appels se seraient passés autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n missed call(s)</source>
        <translation>
            <numerusform>Sur %n appel manqué</numerusform>
            <numerusform>Sur %n appels manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s):</source>
        <translation>
            <numerusform>au dernier jour&#xa0;:</numerusform>
            <numerusform>aux %n derniers jours&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>texted %1, listed for a person %2, left %3.</source>
        <translation>avec texto %1, pour une personne %2, laissés %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n older call(s) could not be read.</source>
        <translation>
            <numerusform>%n appel plus ancien n&apos;a pas pu être lu.</numerusform>
            <numerusform>%n appels plus anciens n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>The calls could not be read</source>
        <translation>Les appels n&apos;ont pas pu être lus</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation>Rien n&apos;est perdu. Réessayez.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu&apos;à quand</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Dernier %n jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with what held before the last change (%1).</source>
        <translation>Comparé à ce qui valait avant la dernière modification (%1).</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Avant la modification</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Switch a sentence or change a check: then you see here which past calls would have gone otherwise, before anything is saved.</source>
        <translation>Activez ou désactivez une phrase, ou modifiez une vérification&#xa0;: vous verrez alors ici quels appels passés se seraient déroulés autrement, avant tout enregistrement.</translation>
    </message>
</context>
<context>
    <name>textback::TryNow</name>
    <message>
        <source>What would happen?</source>
        <translation>Que se passerait-il?</translation>
    </message>
    <message>
        <source>A number, or nothing for a withheld one</source>
        <translation>Un numéro, ou rien s&apos;il est masqué</translation>
    </message>
    <message>
        <source>This number calls</source>
        <translation>Ce numéro appelle</translation>
    </message>
    <message>
        <source>our line</source>
        <translation>notre ligne</translation>
    </message>
    <message>
        <source>and gives up at</source>
        <translation>et raccroche à</translation>
    </message>
    <message>
        <source>They leave a voicemail</source>
        <translation>La personne laisse un message vocal</translation>
    </message>
    <message>
        <source>The number that calls</source>
        <translation>Le numéro qui appelle</translation>
    </message>
    <message>
        <source>Our line</source>
        <translation>Notre ligne</translation>
    </message>
    <message>
        <source>When the call ends</source>
        <translation>Quand l&apos;appel se termine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Ce n&apos;est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>They would get %1.</source>
        <translation>La personne recevrait %1.</translation>
    </message>
    <message>
        <source>The answer with its checks</source>
        <translation>La réponse avec ses vérifications</translation>
    </message>
</context>
<context>
    <name>textback::UndoStack</name>
    <message>
        <source>Nothing was taken back that could be done again.</source>
        <translation>Rien n’a été annulé qui puisse être refait.</translation>
    </message>
</context>
<context>
    <name>textback::UndoStrip</name>
    <message>
        <source>Undo (%1)</source>
        <extracomment>The number is the seconds left</extracomment>
        <translation>Annuler (%1)</translation>
    </message>
</context>
<context>
    <name>textback::VoicemailBar</name>
    <message>
        <source>voicemail</source>
        <comment>name of a file</comment>
        <translation>message vocal</translation>
    </message>
    <message>
        <source>Place in the voicemail</source>
        <translation>Position dans le message vocal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetch the voicemail again</source>
        <translation>Récupérer de nouveau le message vocal</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Save the voicemail as a file</source>
        <translation>Enregistrer le message vocal dans un fichier</translation>
    </message>
    <message>
        <source>Close the voicemail</source>
        <translation>Fermer le message vocal</translation>
    </message>
    <message>
        <source>Being fetched from the phone company</source>
        <translation>En cours de récupération auprès de la compagnie de téléphone</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>It could not be fetched. Look whether Textback is watching, then try again.</source>
        <translation>Il n’a pas pu être récupéré. Vérifiez si Textback veille, puis réessayez.</translation>
    </message>
    <message>
        <source>The phone company does not have it any more. Voicemails are often kept for 30 days only.</source>
        <translation>La compagnie de téléphone ne l’a plus. Les messages vocaux ne sont souvent gardés que 30 jours.</translation>
    </message>
    <message>
        <source>It is too large to be kept here. Listen to it in the phone company&apos;s own program.</source>
        <translation>Il est trop volumineux pour être gardé ici. Écoutez-le dans le programme de la compagnie de téléphone.</translation>
    </message>
    <message>
        <source>What the phone company keeps is not a sound, so it is not played. You can save it.</source>
        <translation>Ce que garde la compagnie de téléphone n’est pas un son; il n’est donc pas lu. Vous pouvez l’enregistrer.</translation>
    </message>
    <message>
        <source>This copy of Textback cannot play sounds; another program can.</source>
        <translation>Cette copie de Textback ne peut pas lire de sons; un autre programme le peut.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones connected.</source>
        <translation>Cet ordinateur n’a ni haut-parleurs ni écouteurs branchés.</translation>
    </message>
    <message>
        <source>It could not be played here. Another program may be able to.</source>
        <translation>Il n’a pas pu être lu ici. Un autre programme le pourra peut-être.</translation>
    </message>
    <message>
        <source>Pause the voicemail (Space)</source>
        <translation>Mettre le message vocal en pause (Espace)</translation>
    </message>
    <message>
        <source>Play the voicemail (Space)</source>
        <translation>Écouter le message vocal (Espace)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of a voicemail was played, and how long it is: &quot;0:04 of 0:17&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>textback::WatchSheet</name>
    <message>
        <source>When Textback watched</source>
        <translation>Quand Textback a surveillé</translation>
    </message>
    <message>
        <source>Calls that were missed in a gap are fetched afterwards: those of the last minutes are texted, older ones are left for you to decide.</source>
        <translation>Les appels manqués pendant une interruption sont récupérés ensuite&#xa0;: ceux des dernières minutes reçoivent un texto, les plus anciens sont laissés à votre décision.</translation>
    </message>
    <message>
        <source>Nothing yet. It begins when an account is connected.</source>
        <translation>Rien encore. Cela commence quand un compte est connecté.</translation>
    </message>
    <message>
        <source>This could not be read. Nothing is lost.</source>
        <translation>La lecture a échoué. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Watched all the time: %1.</source>
        <translation>A surveillé tout le temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Watched %1 of %2.</source>
        <translation>A surveillé %1 sur %2.</translation>
    </message>
    <message>
        <source>Textback was closed, or the computer asleep or off.</source>
        <translation>Textback était fermé, ou l’ordinateur en veille ou éteint.</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>From when to when nobody watched, and why</extracomment>
        <translation>%1 – %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>textback::WeekGrid</name>
    <message>
        <source>Opening hours of the week</source>
        <translation>Horaires de la semaine</translation>
    </message>
    <message>
        <source>Arrow keys move by 15 minutes and by day, with Ctrl by an hour, with Shift they choose a stretch. O opens it, B makes it a break, Delete closes it. Enter types the times of a day.</source>
        <translation>Les flèches avancent de 15 minutes et par jour; avec Ctrl d&apos;une heure; avec Maj elles choisissent une plage. O l&apos;ouvre, B en fait une pause, Suppr la ferme. Entrée saisit les heures d&apos;un jour.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Beside the name of the weekday</extracomment>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day and its times: &quot;Monday: 8:00 am – 5:00 pm&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What the keyboard is at, and then the day: &quot;Monday, open 8 am to 12 pm. Monday: 8:00 am – 5:00 pm&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 copied. Ctrl+V puts its times on another day.</source>
        <translation>%1 copié. Ctrl+V met ses heures sur un autre jour.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The tip while painting: what, and the times: &quot;Open 1:00 pm – 7:00 pm&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>textback::WeekRows</name>
    <message>
        <source>Type the hours of %1</source>
        <translation>Saisir les horaires de %1</translation>
    </message>
    <message>
        <source>Copy %1 to other days</source>
        <translation>Copier %1 vers d&apos;autres jours</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
</context>
<context>
    <name>textback::WhatPanel</name>
    <message>
        <source>Open.</source>
        <translation>Ouvert.</translation>
    </message>
    <message>
        <source>On a break.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Holiday.</source>
        <translation>Jour férié.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Fermé.</translation>
    </message>
    <message>
        <source>What would happen at …</source>
        <translation>Que se passerait-il le …</translation>
    </message>
    <message>
        <source>Day to ask about</source>
        <translation>Jour à interroger</translation>
    </message>
    <message>
        <source>Time to ask about</source>
        <translation>Heure à interroger</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1: %2 Callers get “%3”.</source>
        <extracomment>A time, the situation, the name of a text</extracomment>
        <translation>%1&#xa0;: %2 Les appelants reçoivent «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 Callers get no text.</source>
        <translation>%1&#xa0;: %2 Les appelants ne reçoivent rien.</translation>
    </message>
    <message>
        <source>%1 The caller gets “%2”.</source>
        <translation>%1 L&apos;appelant reçoit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A person decides about the call.</source>
        <translation>Une personne décide de l&apos;appel.</translation>
    </message>
    <message>
        <source>The caller gets no text.</source>
        <translation>L&apos;appelant ne reçoit rien.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Until %1, %2.</source>
        <translation>Jusqu&apos;à %1, %2.</translation>
    </message>
</context>
<context>
    <name>textback::WhyPopup</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checked in this order</source>
        <translation>Vérifié dans cet ordre</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text anyway</source>
        <translation>Écrire quand même</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>The other %n check(s) passed.</source>
        <translation>
            <numerusform>L&apos;autre vérification est passée.</numerusform>
            <numerusform>Les %n autres vérifications sont passées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>checks</comment>
        <translation>
            <numerusform>Montrer la seule</numerusform>
            <numerusform>Montrer les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Plus jamais</translation>
    </message>
    <message>
        <source>Never text this number automatically</source>
        <translation>Ne jamais texter ce numéro automatiquement</translation>
    </message>
</context>
<context>
    <name>textback::WindowHints</name>
    <message>
        <source>Textback %1 is out; this is an earlier version.</source>
        <translation>Textback %1 est sorti; celle-ci est plus ancienne.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D&apos;accord</translation>
    </message>
    <message>
        <source>This computer goes to sleep by itself, and calls are not texted meanwhile.</source>
        <translation>Cet ordinateur se met en veille tout seul, et pendant ce temps les appels ne reçoivent pas de texto.</translation>
    </message>
    <message>
        <source>Keep awake while plugged in</source>
        <translation>Garder éveillé tant qu&apos;il est branché</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>verb: this line</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked or missing, so the sign-in lasts until Textback is closed. Unlock it, and within half a minute the sign-in is kept there.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé ou absent&#xa0;: la connexion dure donc jusqu’à la fermeture de Textback. Déverrouillez-le, et elle y sera gardée en moins d’une demi-minute.</translation>
    </message>
    <message>
        <source>No backup could be made of your texts and calls. The disk may be full.</source>
        <translation>Aucune copie de sauvegarde de vos textos et de vos appels n&apos;a pu être faite. Le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
</context>
<context>
    <name>textback::WindowProgram</name>
    <message>
        <source>Textback</source>
        <translation>Textback</translation>
    </message>
    <message>
        <source>Textback cannot open its data. Nothing was changed.</source>
        <translation>Textback ne peut pas ouvrir ses données. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The data file was damaged and has been set aside. Nothing was deleted.</source>
        <translation>Le fichier de données était endommagé et a été mis de côté. Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Textback began a new one. The damaged file is kept as %1.</source>
        <translation>Textback en a commencé un nouveau. Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>The newest backup took its place. The damaged file is kept as %1.</source>
        <translation>La sauvegarde la plus récente a pris sa place. Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>Textback keeps watching</source>
        <translation>Textback continue de surveiller</translation>
    </message>
    <message>
        <source>It is here in the tray. Quit from its menu.</source>
        <translation>Il est ici, dans la zone de notification. Quittez par son menu.</translation>
    </message>
    <message>
        <source>Automatic texts</source>
        <translation>Textos automatiques</translation>
    </message>
</context>
<context>
    <name>textback::Words</name>
    <message>
        <source>Automatic texts are on</source>
        <translation>Les textos automatiques sont activés</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Pas en pause</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>en pause jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>This desk sends the texts</source>
        <translation>Ce poste envoie les textos</translation>
    </message>
    <message>
        <source>We know how the call ended</source>
        <translation>Nous savons comment l&apos;appel a fini</translation>
    </message>
    <message>
        <source>Called from outside</source>
        <translation>Appel de l&apos;extérieur</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>numéro masqué</translation>
    </message>
    <message>
        <source>one of our own lines</source>
        <translation>une de nos lignes</translation>
    </message>
    <message>
        <source>The number can get texts</source>
        <translation>Le numéro peut recevoir des textos</translation>
    </message>
    <message>
        <source>a text to it failed before</source>
        <translation>un texto précédent n&apos;est pas arrivé</translation>
    </message>
    <message>
        <source>Our line can send texts</source>
        <translation>Notre ligne peut envoyer des textos</translation>
    </message>
    <message>
        <source>Not on the never-text list</source>
        <translation>Pas sur la liste des exclus</translation>
    </message>
    <message>
        <source>Has not asked us to stop</source>
        <translation>N&apos;a pas demandé d&apos;arrêter</translation>
    </message>
    <message>
        <source>Rang long enough</source>
        <translation>A sonné assez longtemps</translation>
    </message>
    <message>
        <source>%1 s, at least %2 s</source>
        <translation>%1 s, au moins %2 s</translation>
    </message>
    <message>
        <source>ringing time unknown, at least %1 s</source>
        <translation>durée de sonnerie inconnue, au moins %1 s</translation>
    </message>
    <message>
        <source>No automatic text in the last %1 h</source>
        <translation>Pas de texto automatique depuis %1 h</translation>
    </message>
    <message>
        <source>No automatic text lately</source>
        <translation>Pas de texto automatique récent</translation>
    </message>
    <message>
        <source>last one %1 before</source>
        <translation>le dernier, %1 avant</translation>
    </message>
    <message>
        <source>never texted</source>
        <translation>jamais de texto</translation>
    </message>
    <message>
        <source>No conversation going on</source>
        <translation>Pas de conversation en cours</translation>
    </message>
    <message>
        <source>last contact %1 before</source>
        <translation>dernier contact, %1 avant</translation>
    </message>
    <message>
        <source>no contact in %1 h</source>
        <translation>pas de contact depuis %1 h</translation>
    </message>
    <message>
        <source>Nobody got in touch since</source>
        <translation>Personne n&apos;a repris contact depuis</translation>
    </message>
    <message>
        <source>%1 after the call</source>
        <translation>%1 après l&apos;appel</translation>
    </message>
    <message>
        <source>Nobody here cancelled it</source>
        <translation>Personne ici ne l&apos;a annulé</translation>
    </message>
    <message>
        <source>Call less than %1 old</source>
        <translation>Appel de moins de %1</translation>
    </message>
    <message>
        <source>The call is recent</source>
        <translation>L&apos;appel est récent</translation>
    </message>
    <message>
        <source>Below the limit for an hour</source>
        <translation>Sous la limite par heure</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Below the limit for a day</source>
        <translation>Sous la limite par jour</translation>
    </message>
    <message>
        <source>A rule fits</source>
        <translation>Une règle convient</translation>
    </message>
    <message>
        <source>automatic texts are off</source>
        <translation>les textos automatiques sont désactivés</translation>
    </message>
    <message>
        <source>automatic texts are paused</source>
        <translation>les textos automatiques sont en pause</translation>
    </message>
    <message>
        <source>another desk sends the texts</source>
        <translation>un autre poste envoie les textos</translation>
    </message>
    <message>
        <source>we don&apos;t know how the call ended</source>
        <translation>nous ne savons pas comment l&apos;appel a fini</translation>
    </message>
    <message>
        <source>the number is withheld</source>
        <translation>le numéro est masqué</translation>
    </message>
    <message>
        <source>it is one of our own numbers</source>
        <translation>c&apos;est un de nos numéros</translation>
    </message>
    <message>
        <source>this number can&apos;t get texts</source>
        <translation>ce numéro ne peut pas recevoir de textos</translation>
    </message>
    <message>
        <source>our line can&apos;t send texts</source>
        <translation>notre ligne ne peut pas envoyer de textos</translation>
    </message>
    <message>
        <source>on the never-text list</source>
        <translation>sur la liste des exclus</translation>
    </message>
    <message>
        <source>they asked us to stop</source>
        <translation>ne veut plus de textos</translation>
    </message>
    <message>
        <source>a very short call</source>
        <translation>un appel très court</translation>
    </message>
    <message>
        <source>our last text is %1 old</source>
        <translation>notre dernier texto date de %1</translation>
    </message>
    <message>
        <source>texted not long ago</source>
        <translation>un texto est parti il y a peu</translation>
    </message>
    <message>
        <source>a conversation is going on</source>
        <translation>une conversation est en cours</translation>
    </message>
    <message>
        <source>somebody got in touch already</source>
        <translation>quelqu&apos;un a déjà repris contact</translation>
    </message>
    <message>
        <source>cancelled here</source>
        <translation>annulé ici</translation>
    </message>
    <message>
        <source>the call was too old when we saw it</source>
        <translation>l&apos;appel était trop ancien quand nous l&apos;avons vu</translation>
    </message>
    <message>
        <source>the limit for an hour is reached</source>
        <translation>la limite par heure est atteinte</translation>
    </message>
    <message>
        <source>the limit for a day is reached</source>
        <translation>la limite par jour est atteinte</translation>
    </message>
    <message>
        <source>the rules say no</source>
        <translation>les règles disent non</translation>
    </message>
    <message>
        <source>Texted, because nobody picked up</source>
        <translation>Texto envoyé, car personne n&apos;a répondu</translation>
    </message>
    <message>
        <source>no reason is kept</source>
        <translation>aucune raison gardée</translation>
    </message>
    <message>
        <source>Held for you to decide: %1</source>
        <translation>À vous de décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not texted: %1</source>
        <translation>Sans texto&#xa0;: %1</translation>
    </message>
    <message>
        <source>All checks passed, so the text for opening hours was sent.</source>
        <translation>Tout est rempli&#xa0;: le texto des heures d&apos;ouverture est parti.</translation>
    </message>
    <message>
        <source>All checks passed. The office was %1, so the text for that was sent.</source>
        <translation>Tout est rempli. Le bureau était %1&#xa0;: le texto prévu est parti.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. You can text or call.</source>
        <translation>Rien ne part tout seul. Vous pouvez écrire ou appeler.</translation>
    </message>
    <message>
        <source>A caller gets one automatic text in a while, whichever line they call. You can still write by hand.</source>
        <translation>Chaque personne reçoit un seul texto automatique dans un certain temps, quelle que soit la ligne. Vous pouvez écrire à la main.</translation>
    </message>
    <message>
        <source>No text may go to this number until they write START or an owner lifts it.</source>
        <translation>Aucun texto ne peut partir vers ce numéro tant qu&apos;il n&apos;écrit pas START ou que le propriétaire ne l&apos;autorise pas.</translation>
    </message>
    <message>
        <source>The call is on the call-back list. You can ring this number.</source>
        <translation>L&apos;appel est sur la liste à rappeler. Vous pouvez appeler ce numéro.</translation>
    </message>
    <message>
        <source>You can still write by hand.</source>
        <translation>Vous pouvez écrire à la main.</translation>
    </message>
    <message>
        <source>Waiting on us</source>
        <translation>Attendent notre réponse</translation>
    </message>
    <message>
        <source>Waiting on them</source>
        <translation>Nous attendons leur réponse</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>view of finished threads</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>All</source>
        <comment>view of all threads</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d&apos;envoi</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Not sure it went out</source>
        <translation>Départ incertain</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>our line is not set up for texting</source>
        <translation>notre ligne n&apos;est pas prête pour les textos</translation>
    </message>
    <message>
        <source>the phone company took it for advertising</source>
        <translation>l&apos;opérateur l&apos;a pris pour de la publicité</translation>
    </message>
    <message>
        <source>too many texts in a short time</source>
        <translation>trop de textos en peu de temps</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>phone off or out of reach</source>
        <translation>téléphone éteint ou hors de portée</translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation>ce numéro n&apos;existe pas</translation>
    </message>
    <message>
        <source>we are signed out, or may not send texts</source>
        <translation>nous sommes déconnectés, ou l&apos;envoi n&apos;est pas permis</translation>
    </message>
    <message>
        <source>the phone company did not answer</source>
        <translation>l&apos;opérateur n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>the phone company refused it</source>
        <translation>l&apos;opérateur l&apos;a refusé</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>il a été retiré</translation>
    </message>
    <message>
        <source>somebody here is calling back</source>
        <translation>quelqu&apos;un d&apos;ici rappelle</translation>
    </message>
    <message>
        <source>the call was answered after all</source>
        <translation>l&apos;appel a finalement été pris</translation>
    </message>
    <message>
        <source>somebody got in touch first</source>
        <translation>quelqu&apos;un a repris contact avant</translation>
    </message>
    <message>
        <source>automatic texts were paused</source>
        <translation>les textos automatiques étaient en pause</translation>
    </message>
    <message>
        <source>it was too late for it</source>
        <translation>il était trop tard</translation>
    </message>
    <message>
        <source>something changed before it left</source>
        <translation>quelque chose a changé avant son départ</translation>
    </message>
    <message>
        <source>The internet does not answer.</source>
        <translation>Internet ne répond pas.</translation>
    </message>
    <message>
        <source>The phone company does not answer.</source>
        <translation>L&apos;opérateur ne répond pas.</translation>
    </message>
    <message>
        <source>The phone company asks us to wait.</source>
        <translation>L&apos;opérateur nous demande d&apos;attendre.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>La connexion a pris fin.</translation>
    </message>
    <message>
        <source>The sign-in lacks a permission that watching needs.</source>
        <translation>Il manque à la connexion une permission pour veiller.</translation>
    </message>
    <message>
        <source>The connection is not safe, so it was not used.</source>
        <translation>La connexion n&apos;est pas sûre; elle n&apos;a pas servi.</translation>
    </message>
    <message>
        <source>The phone company tells us only part of what happens.</source>
        <translation>L&apos;opérateur ne nous dit qu&apos;une partie de ce qui se passe.</translation>
    </message>
    <message>
        <source>The connection went silent.</source>
        <translation>La connexion est devenue muette.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store does not answer.</source>
        <translation>Le coffre de mots de passe de l&apos;ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Le disque de cet ordinateur est plein.</translation>
    </message>
    <message>
        <source>The file that keeps everything is damaged.</source>
        <translation>Le fichier qui garde tout est abîmé.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection of this computer. Textback tries again by itself.</source>
        <translation>Vérifiez le câble réseau ou la connexion sans fil de cet ordinateur. Textback réessaie tout seul.</translation>
    </message>
    <message>
        <source>Wait a little; Textback tries again by itself. If it lasts, look at the phone company&apos;s status page.</source>
        <translation>Attendez un peu; Textback réessaie tout seul. Si cela dure, regardez la page d&apos;état de l&apos;opérateur.</translation>
    </message>
    <message>
        <source>Nothing to do: Textback goes on as soon as it may.</source>
        <translation>Rien à faire&#xa0;: Textback reprend dès qu&apos;il le peut.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the phone account to allow reading calls and sending texts.</source>
        <translation>Demandez à qui gère le compte téléphonique d&apos;autoriser la lecture des appels et l&apos;envoi de textos.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and whether the network asks you to sign in first.</source>
        <translation>Vérifiez la date et l&apos;heure de cet ordinateur, et si le réseau demande d&apos;abord une connexion.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the phone account to allow reading calls and texts.</source>
        <translation>Demandez à qui gère le compte téléphonique d&apos;autoriser la lecture des appels et des textos.</translation>
    </message>
    <message>
        <source>Nothing to do: Textback is opening a new connection.</source>
        <translation>Rien à faire&#xa0;: Textback ouvre une nouvelle connexion.</translation>
    </message>
    <message>
        <source>Unlock the password store of this computer, then press Try now.</source>
        <translation>Déverrouillez le coffre de mots de passe de cet ordinateur, puis appuyez sur Essayer maintenant.</translation>
    </message>
    <message>
        <source>Make room on the disk. Textback goes on as soon as there is some.</source>
        <translation>Faites de la place sur le disque. Textback reprend dès qu&apos;il y en a.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the damaged file is kept. Restart Textback, and ask for help if it happens again.</source>
        <translation>Rien n&apos;a été supprimé&#xa0;: le fichier abîmé est gardé. Redémarrez Textback, et demandez de l&apos;aide si cela se reproduit.</translation>
    </message>
    <message>
        <source>nobody picked up</source>
        <translation>personne n&apos;a répondu</translation>
    </message>
    <message>
        <source>went to voicemail</source>
        <translation>passé sur la messagerie</translation>
    </message>
    <message>
        <source>the line was busy</source>
        <translation>la ligne était occupée</translation>
    </message>
    <message>
        <source>the call was declined</source>
        <translation>l&apos;appel a été refusé</translation>
    </message>
    <message>
        <source>the caller hung up</source>
        <translation>la personne a raccroché</translation>
    </message>
    <message>
        <source>Call going on</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <source>Answered call</source>
        <translation>Appel pris</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>Hung up in the menu</source>
        <translation>A raccroché dans le menu</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Nous avons appelé</translation>
    </message>
    <message>
        <source>Call inside the office</source>
        <translation>Appel interne</translation>
    </message>
    <message>
        <source>Not a call for us</source>
        <translation>Pas un appel pour nous</translation>
    </message>
    <message>
        <source>Call with an unknown end</source>
        <translation>Appel à la fin inconnue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>closed for a holiday</source>
        <translation>fermé pour jour férié</translation>
    </message>
    <message>
        <source>Press Sign in. The phone company&apos;s page opens in your browser; nothing is lost meanwhile.</source>
        <translation>Appuyez sur Se connecter. La page de l&apos;opérateur s&apos;ouvre dans votre navigateur; rien n&apos;est perdu entre-temps.</translation>
    </message>
    <message>
        <source>The law says in many places who may be texted and when, and that everybody can make it stop. These checks help you keep to it; they are no legal advice.</source>
        <translation>À bien des endroits, la loi dit à qui l&apos;on peut envoyer des textos et quand, et que chacun peut y mettre fin. Ces vérifications vous aident à la respecter; elles ne sont pas un avis juridique.</translation>
    </message>
</context>
<context>
    <name>textback::ZoneDialog</name>
    <message>
        <source>Time zone of the office</source>
        <translation>Fuseau horaire du bureau</translation>
    </message>
    <message>
        <source>Use this time zone</source>
        <translation>Utiliser ce fuseau</translation>
    </message>
    <message>
        <source>Search for a city</source>
        <translation>Chercher une ville</translation>
    </message>
    <message>
        <source>A city: Chicago</source>
        <translation>Une ville&#xa0;: Chicago</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation>Comme cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 now</source>
        <extracomment>A city, its part of the world, its distance from UTC, and the time there now</extracomment>
        <translation>%1 · %2 · %3 · %4 maintenant</translation>
    </message>
    <message>
        <source>No city goes by that name. Try the next big one.</source>
        <translation>Aucune ville de ce nom. Essayez la grande ville voisine.</translation>
    </message>
</context>
</TS>
