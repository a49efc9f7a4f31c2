<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
        <source>Longest wait</source>
        <translation>La plus longue attente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
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
</context>
<context>
    <name>textback::BlockedPanel</name>
    <message>
        <source>This person asked us not to text.</source>
        <translation>Cette personne ne veut plus de messages.</translation>
    </message>
    <message>
        <source>This number can&apos;t get texts.</source>
        <translation>Ce numéro ne peut pas recevoir de messages.</translation>
    </message>
    <message>
        <source>No text may go to this number, from any line, until they write START or an owner lifts it.</source>
        <translation>Aucun message ne peut partir vers ce numéro, d&apos;aucune ligne, tant qu&apos;elle n&apos;écrit pas START ou que le propriétaire ne l&apos;autorise pas.</translation>
    </message>
    <message>
        <source>A text to it failed before; it may be a landline. Ring instead.</source>
        <translation>Un message précédent n&apos;est pas arrivé ; c&apos;est peut-être une ligne fixe. Mieux vaut appeler.</translation>
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
    <message>
        <source>Open the thread</source>
        <translation>Ouvrir la conversation</translation>
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
        <translation><numerusform>%n essai</numerusform><numerusform>%n essais</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation><numerusform>A appelé %n fois</numerusform><numerusform>A appelé %n fois</numerusform></translation>
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
        <translation>Texto en échec : %1</translation>
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
        <translation>Quelqu&apos;un d&apos;ici a dit : je rappelle</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>À vous de décider : %1</translation>
    </message>
    <message>
        <source>Held for you to decide</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Our text came back: %1.</source>
        <translation>Notre texto est revenu : %1.</translation>
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
        <translation>Ce numéro ne reçoit pas de textos : quelqu&apos;un doit appeler.</translation>
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
        <translation>Rappelé : nous avons parlé.</translation>
    </message>
    <message>
        <source>Called back: left a message.</source>
        <translation>Rappelé : message laissé.</translation>
    </message>
    <message>
        <source>Called back: no answer.</source>
        <translation>Rappelé : pas de réponse.</translation>
    </message>
    <message>
        <source>Called back: wrong number.</source>
        <translation>Rappelé : mauvais numéro.</translation>
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
        <translation>Noté : parlé avec %1.</translation>
    </message>
    <message>
        <source>Kept: left a message for %1.</source>
        <translation>Noté : message laissé à %1.</translation>
    </message>
    <message>
        <source>Kept: %1 did not answer.</source>
        <translation>Noté : %1 n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Kept: %1 is a wrong number.</source>
        <translation>Noté : %1 est un mauvais numéro.</translation>
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
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>Non envoyé : ce numéro ne peut pas ou ne doit pas recevoir de textos.</translation>
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
        <source>Never text this number</source>
        <translation>Ne jamais écrire à ce numéro</translation>
    </message>
    <message>
        <source>No automatic text goes to this number. You can still write by hand.</source>
        <translation>Aucun message automatique ne part vers ce numéro. Vous pouvez écrire à la main.</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>Ne veut plus de messages</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
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
        <translation>messages</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <translation>Manqué, %1</translation>
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
    <name>textback::CloseQuestion</name>
    <message>
        <source>Keep watching in the background?</source>
        <translation>Continuer à veiller en arrière-plan ?</translation>
    </message>
    <message>
        <source>Missed calls are not texted while Textback is closed. This computer has no tray, so a running Textback waits as a minimised window.</source>
        <translation>Quand Textback est fermé, les appels manqués restent sans message. Cet ordinateur n&apos;a pas de zone de notification : Textback attend donc en fenêtre réduite.</translation>
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
    <name>textback::Composer</name>
    <message>
        <source>No text can go to this number.</source>
        <translation>Aucun message ne peut partir vers ce numéro.</translation>
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
            <numerusform>Pas envoyé : %n caractère de trop.</numerusform>
            <numerusform>Pas envoyé : %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>Pas envoyé : ce numéro ne veut pas ou ne peut pas recevoir de messages.</translation>
    </message>
    <message>
        <source>Not sent: it could not be kept on this computer. Your words are still here.</source>
        <translation>Pas envoyé : impossible de le garder sur cet ordinateur. Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>only your office sees this</source>
        <translation>seul votre bureau voit ceci</translation>
    </message>
    <message numerus="yes">
        <source>counts as %n text(s)</source>
        <translation>
            <numerusform>compte pour %n message</numerusform>
            <numerusform>compte pour %n messages</numerusform>
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
        <translation>Non envoyé : %1. Écrivez la valeur, ou retirez-la.</translation>
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
        <translation>Guillemets et tirets simples, ni accents ni emojis : un texto en contient alors davantage.</translation>
    </message>
    <message>
        <source>/ for saved replies</source>
        <translation>/ pour les réponses enregistrées</translation>
    </message>
</context>
<context>
    <name>textback::CountdownNotice</name>
    <message>
        <source>Missed: %1</source>
        <translation>Manqué : %1</translation>
    </message>
    <message>
        <source>Texting in %1 s</source>
        <translation>Message dans %1 s</translation>
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
        <translation>L&apos;opérateur ne montre pas les mots de ce message.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
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
        <translation>Ce message d&apos;essai part dans %1 s</translation>
    </message>
    <message>
        <source>This text goes out in %1 s</source>
        <translation>Ce message part dans %1 s</translation>
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
        <translation>à vous de décider : %1</translation>
    </message>
    <message>
        <source>not texted: %1</source>
        <translation>sans message : %1</translation>
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
        <translation>message dans %1 s</translation>
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
    <name>textback::InboxList</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Longest wait first</source>
        <translation>La plus longue attente d&apos;abord</translation>
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
        <translation>Les appels manqués et les réponses apparaissent ici ; d&apos;abord qui attend le plus.</translation>
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
        <translation>Annuler le message</translation>
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
        <translation>Reprendre les messages automatiques</translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation>Ne jamais écrire à ce numéro</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Letters work while you are not writing.</source>
        <translation>Les lettres agissent quand vous n&apos;écrivez pas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>textback::MainWindow</name>
    <message>
        <source>Look like the computer</source>
        <translation>Comme l&apos;ordinateur</translation>
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
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Missed calls will not be texted while Textback is closed.</source>
        <translation>Quand Textback est fermé, les appels manqués restent sans message.</translation>
    </message>
</context>
<context>
    <name>textback::Notices</name>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>A text was not delivered</source>
        <translation>Un texto n&apos;a pas été remis</translation>
    </message>
    <message>
        <source>Asked us to stop</source>
        <translation>A demandé d&apos;arrêter</translation>
    </message>
    <message>
        <source>A missed call waits for you to decide</source>
        <translation>Un appel manqué attend votre décision</translation>
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
</context>
<context>
    <name>textback::PracticeDesk</name>
    <message>
        <source>Practice Office</source>
        <translation>Bureau d&apos;entraînement</translation>
    </message>
    <message>
        <source>Hi! Our kitchen tap drips all night. Could somebody have a look this week?</source>
        <translation>Bonjour ! Notre robinet de cuisine goutte toute la nuit. Quelqu&apos;un pourrait-il passer cette semaine ?</translation>
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
        <translation>Voir un appel manqué devenir un message</translation>
    </message>
    <message>
        <source>Answer a reply</source>
        <translation>Répondre à une réponse</translation>
    </message>
    <message>
        <source>Open &quot;Why?&quot;</source>
        <translation>Ouvrir « Pourquoi ? »</translation>
    </message>
    <message>
        <source>Cancel a text before it goes</source>
        <translation>Annuler un message avant son départ</translation>
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
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire : %1</translation>
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
        <translation>Réponse enregistrée %1 sur %2 : %3</translation>
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
    <name>textback::RowWords</name>
    <message>
        <source>texting in %1 s</source>
        <translation>message dans %1 s</translation>
    </message>
    <message>
        <source>texting now</source>
        <translation>message en cours</translation>
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
        <extracomment>Our own last text, in the list</extracomment>
        <translation>Nous : %1</translation>
    </message>
    <message>
        <source>Private note: %1</source>
        <translation>Note privée : %1</translation>
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
        <translation>Ne veut plus de messages</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>Ne peut pas recevoir de messages</translation>
    </message>
    <message>
        <source>Last text not delivered</source>
        <translation>Dernier message non remis</translation>
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
        <translation>Jamais de message</translation>
    </message>
    <message>
        <source>Held for you to decide</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Not texted: %1</source>
        <translation>Sans message : %1</translation>
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
        <translation>Message %1, réponse %2</translation>
    </message>
    <message>
        <source>Texted back, replied %1</source>
        <translation>Message, réponse %1</translation>
    </message>
    <message>
        <source>Texted back %1</source>
        <translation>Message envoyé %1</translation>
    </message>
    <message>
        <source>Texted back</source>
        <translation>Message envoyé</translation>
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
    <name>textback::SearchField</name>
    <message>
        <source>Search names, numbers, texts</source>
        <translation>Chercher noms, numéros, messages</translation>
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
        <translation>Messages automatiques</translation>
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
        <translation>Les appels manqués sont notés, sans message.</translation>
    </message>
    <message>
        <source>A caller now gets a text.</source>
        <translation>Qui appelle maintenant reçoit un message.</translation>
    </message>
    <message>
        <source>A caller now gets &quot;%1&quot;.</source>
        <translation>Qui appelle maintenant reçoit « %1 ».</translation>
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
        <translation>Messages automatiques désactivés</translation>
    </message>
    <message>
        <source>Not watching: sign in again</source>
        <translation>Ne veille pas : connectez-vous à nouveau</translation>
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
            <numerusform>%n message attend de partir.</numerusform>
            <numerusform>%n messages attendent de partir.</numerusform>
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
        <source>The made-up internet is down. Calls are fetched when it is back.</source>
        <translation>L&apos;internet inventé est en panne. Les appels seront lus à son retour.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
    <message>
        <source>No phone account is connected, so nobody is texted.</source>
        <translation>Aucun compte téléphonique n&apos;est connecté : personne ne reçoit de message.</translation>
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
</context>
<context>
    <name>textback::ThreadHead</name>
    <message>
        <source>Asked us to stop</source>
        <translation>Ne veut plus de messages</translation>
    </message>
    <message>
        <source>Can&apos;t get texts</source>
        <translation>Ne peut pas recevoir de messages</translation>
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
        <translation>Qui est-ce ?</translation>
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
</context>
<context>
    <name>textback::ThreadPane</name>
    <message>
        <source>The text was not sent.</source>
        <translation>Le message n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>Too late: the text has left.</source>
        <translation>Trop tard : le message est parti.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 : terminé.</translation>
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
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>Dans 3 heures</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>On Monday morning</source>
        <translation>Lundi matin</translation>
    </message>
    <message>
        <source>Automatic texts to this number again</source>
        <translation>Reprendre les messages automatiques</translation>
    </message>
    <message>
        <source>Never text this number</source>
        <translation>Ne jamais écrire à ce numéro</translation>
    </message>
    <message>
        <source>They asked us to stop</source>
        <translation>Ne veut plus de messages</translation>
    </message>
    <message>
        <source>Told us by phone</source>
        <translation>Dit par téléphone</translation>
    </message>
    <message>
        <source>No text goes to %1 any more.</source>
        <translation>Plus aucun message ne part vers %1.</translation>
    </message>
    <message>
        <source>Set by mistake</source>
        <translation>Marqué par erreur</translation>
    </message>
    <message>
        <source>%1 gets no automatic texts.</source>
        <translation>%1 ne reçoit plus de messages automatiques.</translation>
    </message>
    <message>
        <source>%1 gets automatic texts again.</source>
        <translation>%1 reçoit de nouveau des messages automatiques.</translation>
    </message>
    <message>
        <source>In practice nobody is called.</source>
        <translation>En exercice, personne n&apos;est appelé.</translation>
    </message>
    <message>
        <source>The text is on its way.</source>
        <translation>Le message est en route.</translation>
    </message>
    <message>
        <source>Not sent: this number may not or can&apos;t get texts.</source>
        <translation>Pas envoyé : ce numéro ne veut pas ou ne peut pas recevoir de messages.</translation>
    </message>
    <message>
        <source>Sent to %1 at %2.</source>
        <translation>Envoyé à %1 à %2.</translation>
    </message>
    <message>
        <source>The text was not sent. Your words are back.</source>
        <translation>Le message n&apos;a pas été envoyé. Votre texte est revenu.</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copier tout le message</translation>
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
</context>
<context>
    <name>textback::TrayIcon</name>
    <message>
        <source>Textback keeps watching</source>
        <translation>Textback continue de veiller</translation>
    </message>
    <message>
        <source>The window is closed; missed calls are still texted. Quit is in this menu.</source>
        <translation>La fenêtre est fermée ; les appels manqués reçoivent toujours un message. Quitter est dans ce menu.</translation>
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
        <translation>Textback : %1. %2</translation>
    </message>
    <message>
        <source>Open Textback</source>
        <translation>Ouvrir Textback</translation>
    </message>
    <message>
        <source>Show the longest wait</source>
        <translation>Montrer la plus longue attente</translation>
    </message>
    <message>
        <source>Automatic texts on</source>
        <translation>Activer les messages automatiques</translation>
    </message>
    <message>
        <source>Pause 1 h</source>
        <translation>Pause 1 h</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pause jusqu&apos;à demain</translation>
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
        <source>Quit (missed calls will not be texted)</source>
        <translation>Quitter (les appels manqués resteront sans message)</translation>
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
    <name>textback::WhyPopup</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checked in this order</source>
        <translation>Vérifié dans cet ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed before it.</source>
        <translation>
            <numerusform>%n autre condition remplie avant.</numerusform>
            <numerusform>%n autres conditions remplies avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle : %1</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
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
</context>
<context>
    <name>textback::Words</name>
    <message>
        <source>Automatic texts are on</source>
        <translation>Les messages automatiques sont activés</translation>
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
        <translation>Ce poste envoie les messages</translation>
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
        <translation>Le numéro peut recevoir des messages</translation>
    </message>
    <message>
        <source>a text to it failed before</source>
        <translation>un message précédent n&apos;est pas arrivé</translation>
    </message>
    <message>
        <source>Our line can send texts</source>
        <translation>Notre ligne peut envoyer des messages</translation>
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
        <translation>Pas de message automatique depuis %1 h</translation>
    </message>
    <message>
        <source>No automatic text lately</source>
        <translation>Pas de message automatique récent</translation>
    </message>
    <message>
        <source>last one %1 before</source>
        <translation>le dernier, %1 avant</translation>
    </message>
    <message>
        <source>never texted</source>
        <translation>jamais de message</translation>
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
        <translation>les messages automatiques sont désactivés</translation>
    </message>
    <message>
        <source>automatic texts are paused</source>
        <translation>les messages automatiques sont en pause</translation>
    </message>
    <message>
        <source>another desk sends the texts</source>
        <translation>un autre poste envoie les messages</translation>
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
        <translation>ce numéro ne peut pas recevoir de messages</translation>
    </message>
    <message>
        <source>our line can&apos;t send texts</source>
        <translation>notre ligne ne peut pas envoyer de messages</translation>
    </message>
    <message>
        <source>on the never-text list</source>
        <translation>sur la liste des exclus</translation>
    </message>
    <message>
        <source>they asked us to stop</source>
        <translation>ne veut plus de messages</translation>
    </message>
    <message>
        <source>a very short call</source>
        <translation>un appel très court</translation>
    </message>
    <message>
        <source>our last text is %1 old</source>
        <translation>notre dernier message date de %1</translation>
    </message>
    <message>
        <source>texted not long ago</source>
        <translation>un message est parti il y a peu</translation>
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
        <translation>Message envoyé, car personne n&apos;a répondu</translation>
    </message>
    <message>
        <source>no reason is kept</source>
        <translation>aucune raison gardée</translation>
    </message>
    <message>
        <source>Held for you to decide: %1</source>
        <translation>À vous de décider : %1</translation>
    </message>
    <message>
        <source>Not texted: %1</source>
        <translation>Sans message : %1</translation>
    </message>
    <message>
        <source>All checks passed, so the text for opening hours was sent.</source>
        <translation>Tout est rempli : le message des heures d&apos;ouverture est parti.</translation>
    </message>
    <message>
        <source>All checks passed. The office was %1, so the text for that was sent.</source>
        <translation>Tout est rempli. Le bureau était %1 : le message prévu est parti.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. You can text or call.</source>
        <translation>Rien ne part tout seul. Vous pouvez écrire ou appeler.</translation>
    </message>
    <message>
        <source>A caller gets one automatic text in a while, whichever line they call. You can still write by hand.</source>
        <translation>Chaque personne reçoit un seul message automatique dans un certain temps, quelle que soit la ligne. Vous pouvez écrire à la main.</translation>
    </message>
    <message>
        <source>No text may go to this number until they write START or an owner lifts it.</source>
        <translation>Aucun message ne peut partir vers ce numéro tant qu&apos;il n&apos;écrit pas START ou que le propriétaire ne l&apos;autorise pas.</translation>
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
        <translation>notre ligne n&apos;est pas prête pour les messages</translation>
    </message>
    <message>
        <source>the phone company took it for advertising</source>
        <translation>l&apos;opérateur l&apos;a pris pour de la publicité</translation>
    </message>
    <message>
        <source>too many texts in a short time</source>
        <translation>trop de messages en peu de temps</translation>
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
        <translation>les messages automatiques étaient en pause</translation>
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
        <translation>La connexion n&apos;est pas sûre ; elle n&apos;a pas servi.</translation>
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
        <translation>Attendez un peu ; Textback réessaie tout seul. Si cela dure, regardez la page d&apos;état de l&apos;opérateur.</translation>
    </message>
    <message>
        <source>Nothing to do: Textback goes on as soon as it may.</source>
        <translation>Rien à faire : Textback reprend dès qu&apos;il le peut.</translation>
    </message>
    <message>
        <source>Ask whoever set up Textback to sign in to the phone company again.</source>
        <translation>Demandez à qui a installé Textback de se reconnecter à l&apos;opérateur.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the phone account to allow reading calls and sending texts.</source>
        <translation>Demandez à qui gère le compte téléphonique d&apos;autoriser la lecture des appels et l&apos;envoi de messages.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and whether the network asks you to sign in first.</source>
        <translation>Vérifiez la date et l&apos;heure de cet ordinateur, et si le réseau demande d&apos;abord une connexion.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the phone account to allow reading calls and texts.</source>
        <translation>Demandez à qui gère le compte téléphonique d&apos;autoriser la lecture des appels et des messages.</translation>
    </message>
    <message>
        <source>Nothing to do: Textback is opening a new connection.</source>
        <translation>Rien à faire : Textback ouvre une nouvelle connexion.</translation>
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
        <translation>Rien n&apos;a été supprimé : le fichier abîmé est gardé. Redémarrez Textback, et demandez de l&apos;aide si cela se reproduit.</translation>
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
</context>
</TS>
