<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BulkLabels</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Add folders…</source>
        <translation>&amp;Ajouter des dossiers…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter &amp;des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>&amp;Importer des annotations…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Save tag to file…</source>
        <translation>Enregistrer le &amp;tag…</translation>
    </message>
    <message>
        <source>&amp;Load tag…</source>
        <translation>&amp;Charger un tag…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Take &amp;back last answer</source>
        <translation>Retirer la &amp;dernière réponse</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>&amp;Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Tag panel</source>
        <translation>Panneau &amp;du tag</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;Show Review</source>
        <translation>Afficher &amp;Revue</translation>
    </message>
    <message>
        <source>Show &amp;Examples</source>
        <translation>&amp;Afficher Exemples</translation>
    </message>
    <message>
        <source>Show &amp;Quality</source>
        <translation>Afficher &amp;Qualité</translation>
    </message>
    <message>
        <source>Show &amp;Why</source>
        <translation>A&amp;fficher Pourquoi</translation>
    </message>
    <message>
        <source>F&amp;ull review</source>
        <translation>Revue &amp;complète</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Rétablir &amp;la disposition</translation>
    </message>
    <message>
        <source>R&amp;escan</source>
        <translation>&amp;Relire les dossiers</translation>
    </message>
    <message>
        <source>&amp;Check files for changes</source>
        <translation>&amp;Vérifier les changements des fichiers</translation>
    </message>
    <message>
        <source>&amp;Find similar</source>
        <translation>&amp;Trouver des morceaux semblables</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Afficher &amp;dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Missing tracks</source>
        <translation>&amp;Morceaux manquants</translation>
    </message>
    <message>
        <source>&amp;Refused files</source>
        <translation>&amp;Fichiers refusés</translation>
    </message>
    <message>
        <source>Show &amp;probable mislabels</source>
        <translation>&amp;Afficher les annotations douteuses</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nouveau tag…</translation>
    </message>
    <message>
        <source>&amp;Edit tag…</source>
        <translation>&amp;Modifier le tag…</translation>
    </message>
    <message>
        <source>Label selected &amp;yes</source>
        <translation>Annoter la sélection : &amp;oui</translation>
    </message>
    <message>
        <source>Label selected n&amp;o</source>
        <translation>&amp;Annoter la sélection : non</translation>
    </message>
    <message>
        <source>&amp;Label selected not sure</source>
        <translation>Annoter la sélection : &amp;incertain</translation>
    </message>
    <message>
        <source>&amp;Remove label</source>
        <translation>Supprimer &amp;l’annotation</translation>
    </message>
    <message>
        <source>&amp;Check this tag…</source>
        <translation>&amp;Vérifier ce tag…</translation>
    </message>
    <message>
        <source>&amp;Threshold: surer</source>
        <translation>Seuil : &amp;plus sûr</translation>
    </message>
    <message>
        <source>Threshold: &amp;balanced</source>
        <translation>&amp;Seuil : équilibré</translation>
    </message>
    <message>
        <source>Threshold: &amp;more</source>
        <translation>Seuil : &amp;davantage</translation>
    </message>
    <message>
        <source>Ne&amp;xt tag</source>
        <translation>&amp;Tag suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tag</source>
        <translation>Tag p&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Delete tag</source>
        <translation>S&amp;upprimer le tag</translation>
    </message>
    <message>
        <source>Start re&amp;view</source>
        <translation>&amp;Commencer la revue</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Not s&amp;ure</source>
        <translation>&amp;Incertain</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Next queue</source>
        <translation>File &amp;suivante</translation>
    </message>
    <message>
        <source>Queue: &amp;mixed</source>
        <translation>File : &amp;mixte</translation>
    </message>
    <message>
        <source>Queue: most &amp;likely</source>
        <translation>File : les pl&amp;us probables</translation>
    </message>
    <message>
        <source>&amp;Queue: uncertain</source>
        <translation>&amp;File&#x202f;: cas limites</translation>
    </message>
    <message>
        <source>Qu&amp;eue: random</source>
        <translation>File : au &amp;hasard</translation>
    </message>
    <message>
        <source>Queue: like this &amp;clip</source>
        <translation>File : comme cet &amp;extrait</translation>
    </message>
    <message>
        <source>Answer is about &amp;this clip</source>
        <translation>La &amp;réponse porte sur cet extrait</translation>
    </message>
    <message>
        <source>Answer &amp;is about the selection</source>
        <translation>&amp;La réponse porte sur la sélection</translation>
    </message>
    <message>
        <source>Answer is about the &amp;whole track</source>
        <translation>La réponse porte sur &amp;tout le morceau</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>Play &amp;again</source>
        <translation>&amp;Rejouer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Jump to loudest part</source>
        <translation>&amp;Aller au passage le plus fort</translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation>Re&amp;culer de 10 secondes</translation>
    </message>
    <message>
        <source>&amp;Forward 10 seconds</source>
        <translation>Avancer &amp;de 10 secondes</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Plus &amp;fort</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>&amp;Moins fort</translation>
    </message>
    <message>
        <source>&amp;Level loudness</source>
        <translation>Égaliser le &amp;volume</translation>
    </message>
    <message>
        <source>Play next by &amp;itself</source>
        <translation>&amp;Enchaîner les morceaux</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Keyboard map…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;What the marks mean</source>
        <translation>&amp;Signification des marques</translation>
    </message>
    <message>
        <source>&amp;About and licences</source>
        <translation>À &amp;propos et licences</translation>
    </message>
    <message>
        <source>Undo file &amp;writing…</source>
        <translation>Annuler &amp;l’écriture des fichiers…</translation>
    </message>
    <message>
        <source>Check &amp;the installation…</source>
        <translation>&amp;Vérifier l’installation…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{} What had been made was removed.</source>
        <translation>{} Ce qui avait été créé a été supprimé.</translation>
    </message>
    <message>
        <source>{} What had been made could not all be removed: see {}.</source>
        <translation>{} Ce qui avait été créé n’a pas pu être entièrement supprimé&#x202f;: voir {}.</translation>
    </message>
    <message>
        <source>{} Try again later.</source>
        <translation>{} Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{} {} of {} are here; running it again goes on from there.</source>
        <translation>{} {} sur {} sont là&#x202f;; relancer continue à partir de là.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been written.</source>
        <translation>Interrompu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Interrompu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation>Interrompu. Ce qui a été trouvé est conservé.</translation>
    </message>
    <message>
        <source>Stopped. What was embedded so far is kept; run it again to go on.</source>
        <translation>Interrompu. Ce qui a été analysé est conservé&#x202f;; relancez pour continuer.</translation>
    </message>
    <message>
        <source>Stopped before it was written.</source>
        <translation>Interrompu avant l’écriture.</translation>
    </message>
    <message>
        <source>Not tried after the disk had failed.</source>
        <translation>Pas essayé après l’échec du disque.</translation>
    </message>
    <message>
        <source>Cannot open: {}</source>
        <translation>Impossible d’ouvrir&#x202f;: {}</translation>
    </message>
    <message>
        <source>Cannot read: {}</source>
        <translation>Impossible de lire&#x202f;: {}</translation>
    </message>
    <message>
        <source>Cannot be read: {}</source>
        <translation>Impossible de lire&#x202f;: {}</translation>
    </message>
    <message>
        <source>Cannot write: {}</source>
        <translation>Impossible d’écrire&#x202f;: {}</translation>
    </message>
    <message>
        <source>Cannot be written: {}</source>
        <translation>Impossible d’écrire&#x202f;: {}</translation>
    </message>
    <message>
        <source>Cannot be made: {}</source>
        <translation>Impossible de créer&#x202f;: {}</translation>
    </message>
    <message>
        <source>Cannot be linked: {}</source>
        <translation>Impossible de créer le lien&#x202f;: {}</translation>
    </message>
    <message>
        <source>Cannot write the safe copy: {}</source>
        <translation>Impossible d’écrire la copie de sécurité&#x202f;: {}</translation>
    </message>
    <message>
        <source>Cannot write the journal: {}</source>
        <translation>Impossible d’écrire le journal&#x202f;: {}</translation>
    </message>
    <message>
        <source>The folder cannot be read: {}</source>
        <translation>Impossible de lire le dossier&#x202f;: {}</translation>
    </message>
    <message>
        <source>The file is not there. Rescan, then run the dry run again.</source>
        <translation>Le fichier n’est pas là. Relisez les dossiers, puis refaites la simulation.</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>Pas un fichier.</translation>
    </message>
    <message>
        <source>Not a file. Choose another name.</source>
        <translation>Pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file is larger than expected.</source>
        <translation>Le fichier est plus grand que prévu.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again, or remove it.</source>
        <translation>Le fichier est vide. Copiez le fichier à nouveau ou supprimez-le.</translation>
    </message>
    <message>
        <source>Empty: it has 0 bytes. Copy it again.</source>
        <translation>Vide&#x202f;: 0 octet. Copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Not an audio file despite its name, or its header is damaged. Copy it again, or remove it.</source>
        <translation>Pas un fichier audio malgré son nom, ou son en-tête est endommagé. Copiez le fichier à nouveau ou supprimez-le.</translation>
    </message>
    <message>
        <source>A folder or a device, not an audio file.</source>
        <translation>Un dossier ou un périphérique, pas un fichier audio.</translation>
    </message>
    <message>
        <source>Holds tags but no sound. Copy it again.</source>
        <translation>Contient des tags mais pas de son. Copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>No sound found in this file.</source>
        <translation>Aucun son dans ce fichier.</translation>
    </message>
    <message>
        <source>Shorter than one second.</source>
        <translation>Dure moins d’une seconde.</translation>
    </message>
    <message>
        <source>Damaged: its header cannot be read. Copy it again.</source>
        <translation>Endommagé&#x202f;: en-tête illisible. Copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Damaged: its samples cannot be converted. Copy it again.</source>
        <translation>Endommagé&#x202f;: le son ne peut pas être converti. Copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Damaged: the decoder broke here (at {}). Copy it again.</source>
        <translation>Endommagé&#x202f;: le décodeur s’est arrêté ici (à {}). Copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>The reader broke here; skipped.</source>
        <translation>La lecture s’est arrêtée ici&#x202f;; ignoré.</translation>
    </message>
    <message>
        <source>Its codec ({}) is not known to this build. Convert it to FLAC or WAV.</source>
        <translation>Son codec ({}) est inconnu de ce programme. Convertissez le fichier en FLAC ou WAV.</translation>
    </message>
    <message>
        <source>Its codec uses a feature not known to this build. Convert it to FLAC.</source>
        <translation>Son codec utilise une fonction inconnue de ce programme. Convertissez le fichier en FLAC.</translation>
    </message>
    <message>
        <source>Has a channel layout that this program does not know.</source>
        <translation>Sa disposition de canaux est inconnue de ce programme.</translation>
    </message>
    <message>
        <source>Has a sample format that this program does not know.</source>
        <translation>Son format d’échantillons est inconnu de ce programme.</translation>
    </message>
    <message>
        <source>Reading failed: {}. Check the disk.</source>
        <translation>Échec de lecture&#x202f;: {}. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Changed while it was read. Try again.</source>
        <translation>Modifié pendant la lecture. Réessayez.</translation>
    </message>
    <message>
        <source>Changed while it was read. Run the job again when it is complete.</source>
        <translation>Modifié pendant la lecture. Relancez quand il sera complet.</translation>
    </message>
    <message>
        <source>Changed while it was copied. Try again.</source>
        <translation>Modifié pendant la copie. Réessayez.</translation>
    </message>
    <message>
        <source>Changed while it was linked. Try again.</source>
        <translation>Modifié pendant la création du lien. Réessayez.</translation>
    </message>
    <message>
        <source>Changed since the dry run. Make a new one.</source>
        <translation>Modifié depuis la simulation. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Changed since it was scanned. Rescan it, then run the dry run again.</source>
        <translation>Modifié depuis la lecture des dossiers. Relisez-le, puis refaites la simulation.</translation>
    </message>
    <message>
        <source>Changed meanwhile. Rescan it, then try again.</source>
        <translation>Modifié entre-temps. Relisez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile: it was left alone. Try again.</source>
        <translation>Un autre programme l’a modifié entre-temps&#x202f;: il est resté tel quel. Réessayez.</translation>
    </message>
    <message>
        <source>The same file as another track (a link): it is written there.</source>
        <translation>Le même fichier qu’un autre morceau (un lien)&#x202f;: il est écrit là-bas.</translation>
    </message>
    <message>
        <source>Not a format whose tags can be written.</source>
        <translation>Un format dont les tags ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>This format cannot hold the field “{}”.</source>
        <translation>Ce format ne peut pas contenir le champ «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Cannot be written without risk: {}. It stays as it is.</source>
        <translation>Impossible à écrire sans risque&#x202f;: {}. Il reste tel quel.</translation>
    </message>
    <message>
        <source>Ends in the middle of its header. Copy it again.</source>
        <translation>S’arrête au milieu de son en-tête. Copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>The check after writing failed; the old file was kept: {}.</source>
        <translation>La vérification après écriture a échoué&#x202f;; l’ancien fichier a été gardé&#x202f;: {}.</translation>
    </message>
    <message>
        <source>Not an audio file that can be checked after writing.</source>
        <translation>Pas un fichier audio vérifiable après écriture.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>File is read-only. Change its permissions, then run the dry run again.</source>
        <translation>Le fichier est en lecture seule. Changez ses droits, puis refaites la simulation.</translation>
    </message>
    <message>
        <source>Its folder is read-only. Change its permissions, then run the dry run again.</source>
        <translation>Son dossier est en lecture seule. Changez ses droits, puis refaites la simulation.</translation>
    </message>
    <message>
        <source>File belongs to another user. Change its owner, then run the dry run again.</source>
        <translation>Le fichier appartient à un autre utilisateur. Changez son propriétaire, puis refaites la simulation.</translation>
    </message>
    <message>
        <source>No room on the disk for a safe copy ({} needed).</source>
        <translation>Pas de place pour une copie de sécurité ({} nécessaires).</translation>
    </message>
    <message>
        <source>No room on the disk for safe copies ({} needed).</source>
        <translation>Pas de place pour les copies de sécurité ({} nécessaires).</translation>
    </message>
    <message>
        <source>A link to “{}”: that file is written.</source>
        <translation>Un lien vers «&#x202f;{}&#x202f;»&#x202f;: c’est ce fichier qui est écrit.</translation>
    </message>
    <message>
        <source>Has more names (hard links): under the others it keeps its old tags.</source>
        <translation>A d’autres noms (liens physiques)&#x202f;: sous ceux-ci, il garde ses anciens tags.</translation>
    </message>
    <message>
        <source>On a network disk: do not write to it from another computer meanwhile.</source>
        <translation>Sur un disque réseau&#x202f;: n’y écrivez pas depuis un autre ordinateur pendant ce temps.</translation>
    </message>
    <message>
        <source>Open in “{}”, which keeps seeing the old file.</source>
        <translation>Ouvert dans «&#x202f;{}&#x202f;», qui continue de voir l’ancien fichier.</translation>
    </message>
    <message>
        <source>Its attribute “{}” could not be kept ({}): it was left alone.</source>
        <translation>Son attribut «&#x202f;{}&#x202f;» n’a pas pu être conservé ({})&#x202f;: il est resté tel quel.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no tags have been written.</source>
        <translation>Rien à annuler&#x202f;: aucun tag n’a été écrit.</translation>
    </message>
    <message>
        <source>Batch {} has not ended: it is being written, or one of its disks is not there. Wait, or connect the disk.</source>
        <translation>Le lot {} n’est pas terminé&#x202f;: il est en cours d’écriture, ou l’un de ses disques manque. Attendez ou branchez le disque.</translation>
    </message>
    <message>
        <source>Nothing of batch {} is in effect any more.</source>
        <translation>Plus rien du lot {} n’est en vigueur.</translation>
    </message>
    <message>
        <source>There is no batch {}. `writes` lists them.</source>
        <translation>Il n’y a pas de lot {}.</translation>
    </message>
    <message>
        <source>This journal is damaged: what it tells of cannot be undone. Move it elsewhere to go on.</source>
        <translation>Ce journal est endommagé&#x202f;: ce qu’il décrit ne peut plus être annulé. Déplacez-le pour continuer.</translation>
    </message>
    <message>
        <source>Written by a newer Tagwright: use that one.</source>
        <translation>Écrit par un Tagwright plus récent&#x202f;: utilisez-le.</translation>
    </message>
    <message>
        <source>Written by an earlier Tagwright, with other checksums: it can no longer be undone.</source>
        <translation>Écrit par un Tagwright plus ancien, avec d’autres sommes de contrôle&#x202f;: ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>The journals cannot be read: {}.</source>
        <translation>Impossible de lire les journaux&#x202f;: {}.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Impossible d’écrire le journal.</translation>
    </message>
    <message>
        <source>A field needs a name, e.g. TAGWRIGHT.</source>
        <translation>Un champ a besoin d’un nom, p. ex. TAGWRIGHT.</translation>
    </message>
    <message>
        <source>A field needs a value, e.g. {tag}.</source>
        <translation>Un champ a besoin d’une valeur, p. ex. {tag}.</translation>
    </message>
    <message>
        <source>The separator must not be empty, e.g. “; ”.</source>
        <translation>Le séparateur ne peut pas être vide, p. ex. «&#x202f;;&#x202f;».</translation>
    </message>
    <message>
        <source>“{}” is never written by Tagwright. Choose another field.</source>
        <translation>Tagwright n’écrit jamais «&#x202f;{}&#x202f;». Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>“{}” has no track to hand over. Say yes to some first.</source>
        <translation>«&#x202f;{}&#x202f;» n’a aucun morceau à remettre. Dites d’abord oui à quelques-uns.</translation>
    </message>
    <message>
        <source>There is something of this name, and nothing is overwritten. Choose another name.</source>
        <translation>Ce nom existe déjà, et rien n’est écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first.</source>
        <translation>Ce dossier n’existe pas. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>The copies need {}, and {} are free there. Choose another disk, or links.</source>
        <translation>Les copies prennent {}, et {} y sont libres. Choisissez un autre disque ou des liens.</translation>
    </message>
    <message>
        <source>The copy is not what was written. Check that disk.</source>
        <translation>La copie n’est pas ce qui a été écrit. Vérifiez ce disque.</translation>
    </message>
    <message>
        <source>The music lies on another disk, so that it cannot be hard linked there. Choose symbolic links or copies.</source>
        <translation>La musique est sur un autre disque, où aucun lien physique n’est possible. Choisissez des liens symboliques ou des copies.</translation>
    </message>
    <message>
        <source>That disk cannot hold such links. Choose copies.</source>
        <translation>Ce disque n’accepte pas de tels liens. Choisissez des copies.</translation>
    </message>
    <message>
        <source>Cannot be made: there is something of this name now.</source>
        <translation>Impossible de créer&#x202f;: ce nom existe à présent.</translation>
    </message>
    <message>
        <source>The sheet could not be written to its end. Is the disk full?</source>
        <translation>La feuille n’a pas pu être écrite jusqu’au bout. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>The sheet cannot be written: {}</source>
        <translation>Impossible d’écrire la feuille&#x202f;: {}</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 1,048,575 tracks. Export fewer tracks, or as CSV.</source>
        <translation>Une feuille Excel contient au plus 1 048 575 morceaux. Exportez-en moins, ou en CSV.</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 16,384 columns. Export fewer tags, or as CSV.</source>
        <translation>Une feuille Excel contient au plus 16 384 colonnes. Exportez moins de tags, ou en CSV.</translation>
    </message>
    <message>
        <source>A cell would be longer than the 32,767 characters that Excel takes. Export fewer tags, or as CSV.</source>
        <translation>Une cellule dépasserait les 32 767 caractères qu’Excel accepte. Exportez moins de tags, ou en CSV.</translation>
    </message>
    <message>
        <source>The column “{}” is about the tag “{}”, which is not exported. Export it too, or leave the column out.</source>
        <translation>La colonne «&#x202f;{}&#x202f;» concerne le tag «&#x202f;{}&#x202f;», qui n’est pas exporté. Exportez-le aussi ou retirez la colonne.</translation>
    </message>
    <message>
        <source>A table needs a column. Choose at least one.</source>
        <translation>Un tableau a besoin d’une colonne. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>The column “{}” needs a name.</source>
        <translation>La colonne «&#x202f;{}&#x202f;» a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Two columns are called “{}”. Give one another name.</source>
        <translation>Deux colonnes s’appellent «&#x202f;{}&#x202f;». Donnez un autre nom à l’une.</translation>
    </message>
    <message>
        <source>Cells can be separated by: {}. Choose one of them.</source>
        <translation>Les cellules peuvent être séparées par&#x202f;: {}. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The separator between tags must not be empty, e.g. “; ”.</source>
        <translation>Le séparateur entre tags ne peut pas être vide, p. ex. «&#x202f;;&#x202f;».</translation>
    </message>
    <message>
        <source>There is no column “{}”. There are: {}.</source>
        <translation>Il n’y a pas de colonne «&#x202f;{}&#x202f;». Il y a&#x202f;: {}.</translation>
    </message>
    <message>
        <source>Not a preset for tables: {}</source>
        <translation>Pas un préréglage de tableau&#x202f;: {}</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>“columns” is missing.</source>
        <translation>«&#x202f;columns&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“columns” is not a list.</source>
        <translation>«&#x202f;columns&#x202f;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Un tag a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The tag&apos;s name is not valid UTF-8 text.</source>
        <translation>Le nom du tag n’est pas un texte UTF-8 valide.</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot hold line breaks or control characters.</source>
        <translation>Le nom d’un tag ne peut contenir ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>The tag&apos;s name has {} characters; use at most {}.</source>
        <translation>Le nom du tag a {} caractères&#x202f;; {} au plus.</translation>
    </message>
    <message>
        <source>A tag&apos;s description is UTF-8 text of at most {} bytes.</source>
        <translation>La description d’un tag est un texte UTF-8 de {} octets au plus.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already. Give this one another name: `tagwright-cli tag load FILE --name NAME`.</source>
        <translation>Il y a déjà un tag «&#x202f;{}&#x202f;». Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already.</source>
        <translation>Il y a déjà un tag «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>There is another tag “{}” now. Rename it, then redo the import.</source>
        <translation>Il y a maintenant un autre tag «&#x202f;{}&#x202f;». Renommez-le, puis rétablissez l’import.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Not a Tagwright catalogue. Choose another --catalogue folder.</source>
        <translation>Pas un catalogue Tagwright. Choisissez un autre dossier (--catalogue).</translation>
    </message>
    <message>
        <source>Made by a newer Tagwright (catalogue version {}, this program knows {}). Update Tagwright, or choose another --catalogue folder.</source>
        <translation>Créé par un Tagwright plus récent (version {} du catalogue, ce programme connaît {}). Mettez Tagwright à jour ou choisissez un autre dossier (--catalogue).</translation>
    </message>
    <message>
        <source>The catalogue folder cannot be made: {}.</source>
        <translation>Impossible de créer le dossier du catalogue&#x202f;: {}.</translation>
    </message>
    <message>
        <source>No backup could be made: {}.</source>
        <translation>Aucune sauvegarde n’a pu être faite&#x202f;: {}.</translation>
    </message>
    <message>
        <source>{} already runs on this catalogue (process {}). Wait for it, or stop it first.</source>
        <translation>{} travaille déjà sur ce catalogue (processus {}). Attendez ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The search is too long. Shorten it.</source>
        <translation>La recherche est trop longue. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The search has too many conditions. Shorten it.</source>
        <translation>La recherche a trop de conditions. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Il manque une parenthèse fermante.</translation>
    </message>
    <message>
        <source>Too many brackets inside each other. Leave some out.</source>
        <translation>Trop de parenthèses imbriquées. Retirez-en.</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Delete it, or open one before.</source>
        <translation>Cette parenthèse ne ferme rien. Supprimez-la, ou ouvrez-en une avant.</translation>
    </message>
    <message>
        <source>“{}” is not a field. Put it in quotation marks to look for the words.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un champ. Mettez-le entre guillemets pour chercher les mots.</translation>
    </message>
    <message>
        <source>“{}” is not a field. Did you mean “{}”?</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un champ. Vouliez-vous dire «&#x202f;{}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“score” needs a tag. Write it like score(calm):&gt;0.8.</source>
        <translation>«&#x202f;score&#x202f;» a besoin d’un tag. Écrivez score(calme):&gt;0.8.</translation>
    </message>
    <message>
        <source>A bracket cannot follow “{}:”. Put the words in quotation marks.</source>
        <translation>Une parenthèse ne peut pas suivre «&#x202f;{}:&#x202f;». Mettez les mots entre guillemets.</translation>
    </message>
    <message>
        <source>A score is compared with a number. Write it like score(calm):&gt;0.8.</source>
        <translation>Un score se compare à un nombre. Écrivez score(calme):&gt;0.8.</translation>
    </message>
    <message>
        <source>“{}” cannot follow “is:”. Write is:missing or is:analysed.</source>
        <translation>«&#x202f;{}&#x202f;» ne peut pas suivre «&#x202f;is:&#x202f;». Écrivez is:missing ou is:analysed.</translation>
    </message>
    <message>
        <source>“{}” cannot follow “is:”. Did you mean “{}”?</source>
        <translation>«&#x202f;{}&#x202f;» ne peut pas suivre «&#x202f;is:&#x202f;». Vouliez-vous dire «&#x202f;{}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Unknown tag “{}”.</source>
        <translation>Tag «&#x202f;{}&#x202f;» inconnu.</translation>
    </message>
    <message>
        <source>“{}” is not a length. Write it like 2:30.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas une durée. Écrivez 2:30.</translation>
    </message>
    <message>
        <source>“{}” is not a time. Write it like 7d, 4w, 6m or 1y.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas une période. Écrivez 7d, 4w, 6m ou 1y.</translation>
    </message>
    <message>
        <source>“{}” is not a number.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Nothing is embedded yet. Run `tagwright-cli embed` first.</source>
        <translation>Rien n’est encore analysé.</translation>
    </message>
    <message>
        <source>Not analysed yet, or silent. Run `tagwright-cli embed`.</source>
        <translation>Pas encore analysé, ou silencieux.</translation>
    </message>
    <message>
        <source>Not analysed by {} yet. Run `tagwright-cli embed` first.</source>
        <translation>Pas encore analysé par {}.</translation>
    </message>
    <message>
        <source>The tag has no positive example that is embedded. Label at least one track that fits.</source>
        <translation>Le tag n’a aucun exemple positif analysé. Annotez au moins un morceau qui convient.</translation>
    </message>
    <message>
        <source>Only {} analysed tracks are unlabelled. A check needs {}.</source>
        <translation>Seuls {} morceaux analysés sont sans annotation. Une vérification en demande {}.</translation>
    </message>
    <message>
        <source>Every track that a check can ask about has been drawn already.</source>
        <translation>Tous les morceaux sur lesquels une vérification peut porter ont déjà été tirés.</translation>
    </message>
    <message>
        <source>Nothing is labelled as fitting “{}” yet, so there is nothing to begin with. Label a track of it first.</source>
        <translation>Rien n’est encore annoté «&#x202f;{}&#x202f;», il n’y a donc pas de point de départ. Annotez d’abord un morceau.</translation>
    </message>
    <message>
        <source>A yes for “{}” would be a yes for “{}” and for “{}”, of which the group “{}” allows only one.</source>
        <translation>Un oui pour «&#x202f;{}&#x202f;» serait un oui pour «&#x202f;{}&#x202f;» et pour «&#x202f;{}&#x202f;», dont le groupe «&#x202f;{}&#x202f;» n’autorise qu’un seul.</translation>
    </message>
    <message>
        <source>Not a .tagwright-tag file. Choose another file.</source>
        <translation>Pas un fichier .tagwright-tag. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Not a .tagwright-tag file, or not all of it. Ask for it again, or choose another file.</source>
        <translation>Pas un fichier .tagwright-tag, ou incomplet. Redemandez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The tag file is damaged: {} is missing or wrong. Ask for it again.</source>
        <translation>Le fichier de tag est endommagé&#x202f;: {} manque ou est faux. Redemandez-le.</translation>
    </message>
    <message>
        <source>The tag file is damaged: {} holds numbers that are none. Ask for it again.</source>
        <translation>Le fichier de tag est endommagé&#x202f;: {} contient des nombres invalides. Redemandez-le.</translation>
    </message>
    <message>
        <source>Written by a newer Tagwright (format {}; this one reads {}). Update Tagwright, or have it saved by an older one.</source>
        <translation>Écrit par un Tagwright plus récent (format {}&#x202f;; celui-ci lit {}). Mettez Tagwright à jour ou faites-le enregistrer par un plus ancien.</translation>
    </message>
    <message>
        <source>The tag file holds no example that fits, so nothing can be learned from it.</source>
        <translation>Le fichier de tag ne contient aucun exemple positif&#x202f;: on ne peut rien en apprendre.</translation>
    </message>
    <message>
        <source>Its examples were heard by {}; this library is heard by {}. Run `tagwright-cli embed` with one of those first, or ask for the tag from a library that uses one of yours.</source>
        <translation>Ses exemples ont été entendus par {}&#x202f;; cette bibliothèque l’est par {}. Analysez d’abord avec l’un de ceux-là, ou demandez le tag à une bibliothèque qui utilise l’un des vôtres.</translation>
    </message>
    <message>
        <source>The tag would take {}, more than the {} that a tag file may have. Label clips (FILE@1:30) in place of long tracks.</source>
        <translation>Le tag prendrait {}, plus que les {} d’un fichier de tag. Annotez des extraits plutôt que de longs morceaux.</translation>
    </message>
    <message>
        <source>Not in the catalogue. Check the path, or scan its folder first.</source>
        <translation>Pas dans le catalogue. Vérifiez le chemin ou lisez d’abord son dossier.</translation>
    </message>
    <message>
        <source>No track is named.</source>
        <translation>Aucun morceau n’est nommé.</translation>
    </message>
    <message>
        <source>{}: Not in the catalogue. Check the path, or scan its folder first.</source>
        <translation>{}&#x202f;: pas dans le catalogue. Vérifiez le chemin ou lisez d’abord son dossier.</translation>
    </message>
    <message>
        <source>“{}” may be any of {} tracks. Give its path.</source>
        <translation>«&#x202f;{}&#x202f;» peut désigner {} morceaux. Donnez son chemin.</translation>
    </message>
    <message>
        <source>Another row says something else of “{}” and “{}”: neither is taken.</source>
        <translation>Une autre ligne dit autre chose de «&#x202f;{}&#x202f;» et «&#x202f;{}&#x202f;»&#x202f;: aucune n’est prise.</translation>
    </message>
    <message>
        <source>The table has no column “{}”.</source>
        <translation>Le tableau n’a pas de colonne «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>The table is empty. Its first line has to name the columns, as in: path,tense.</source>
        <translation>Le tableau est vide. Sa première ligne doit nommer les colonnes, par exemple&#x202f;: path,tense.</translation>
    </message>
    <message>
        <source>The sheet “{}” was read, one of {}.</source>
        <translation>La feuille «&#x202f;{}&#x202f;» a été lue, l’une de {}.</translation>
    </message>
    <message>
        <source>This is {}. Save it as XLSX or CSV, and import that.</source>
        <translation>C’est {}. Enregistrez-le en XLSX ou CSV, puis importez-le.</translation>
    </message>
    <message>
        <source>an old Excel file (.xls), or one with a password</source>
        <translation>un ancien fichier Excel (.xls), ou protégé par mot de passe</translation>
    </message>
    <message>
        <source>This is a folder. Name a table.</source>
        <translation>C’est un dossier. Nommez un tableau.</translation>
    </message>
    <message>
        <source>This is no XLSX file, despite its name, or it is damaged. Save the sheet again.</source>
        <translation>Pas un fichier XLSX malgré son nom, ou il est endommagé. Enregistrez à nouveau la feuille.</translation>
    </message>
    <message>
        <source>This is a zip file, but no XLSX. Save the sheet as XLSX or CSV, and import that.</source>
        <translation>C’est un fichier zip, mais pas un XLSX. Enregistrez la feuille en XLSX ou CSV, puis importez-la.</translation>
    </message>
    <message>
        <source>The XLSX file cannot be read: {}. Save the sheet again, or as CSV.</source>
        <translation>Impossible de lire le fichier XLSX&#x202f;: {}. Enregistrez à nouveau la feuille, ou en CSV.</translation>
    </message>
    <message>
        <source>The table is no UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8.</source>
        <translation>Le tableau n’est pas en UTF-8 et a été lu en Windows-1252. Si des lettres sont fausses, enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>This is no text. Save it as UTF-8.</source>
        <translation>Ce n’est pas du texte. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Line {} opens a quote that is never closed. Close it.</source>
        <translation>La ligne {} ouvre un guillemet jamais fermé. Fermez-le.</translation>
    </message>
    <message>
        <source>Line {} is no JSON, or the file is cut short. Write or get it again.</source>
        <translation>La ligne {} n’est pas du JSON, ou le fichier est tronqué. Réécrivez-le ou redemandez-le.</translation>
    </message>
    <message>
        <source>The JSON is not an array of objects, one for each track. Export it so, or as CSV.</source>
        <translation>Le JSON n’est pas un tableau d’objets, un par morceau. Exportez-le ainsi, ou en CSV.</translation>
    </message>
    <message>
        <source>No column names the tracks. One has to be called path, file name or ISRC, or two artist and title.</source>
        <translation>Aucune colonne ne nomme les morceaux. L’une doit s’appeler path, file name ou ISRC, ou deux artist et title.</translation>
    </message>
    <message>
        <source>No column holds tags. Call one “tags”, or one by a tag&apos;s name with yes and no in it, or two “tag” and “label”.</source>
        <translation>Aucune colonne ne contient de tags. Appelez-en une «&#x202f;tags&#x202f;», ou une du nom d’un tag avec yes et no, ou deux «&#x202f;tag&#x202f;» et «&#x202f;label&#x202f;».</translation>
    </message>
    <message>
        <source>The server has another file of that name: {} bytes long, {} are expected.</source>
        <translation>Le serveur a un autre fichier de ce nom&#x202f;: {} octets, {} attendus.</translation>
    </message>
    <message>
        <source>The disk has {} left, {} are needed. Make room, then run it again.</source>
        <translation>Il reste {} sur le disque, il en faut {}. Faites de la place, puis relancez.</translation>
    </message>
    <message>
        <source>Stopped. Running it again goes on from here.</source>
        <translation>Interrompu. Relancer continue d’ici.</translation>
    </message>
    <message>
        <source>The download of {} does not match its checksum and was deleted. Try again, or import the file by hand.</source>
        <translation>Le téléchargement de {} ne correspond pas à sa somme de contrôle et a été supprimé. Réessayez ou importez le fichier à la main.</translation>
    </message>
    <message>
        <source>{} has stopped sending.</source>
        <translation>{} n’envoie plus rien.</translation>
    </message>
    <message>
        <source>{} redirects too many times.</source>
        <translation>{} redirige trop de fois.</translation>
    </message>
    <message>
        <source>Cannot delete it: {}.</source>
        <translation>Impossible de supprimer&#x202f;: {}.</translation>
    </message>
    <message>
        <source>These are not the weights of a network that this program knows.</source>
        <translation>Ce ne sont pas les poids d’un réseau que ce programme connaît.</translation>
    </message>
    <message>
        <source>These are not the weights of a network that this program knows ({}).</source>
        <translation>Ce ne sont pas les poids d’un réseau que ce programme connaît ({}).</translation>
    </message>
    <message>
        <source>These are weights of {}, which no model here uses.</source>
        <translation>Ce sont des poids de {}, qu’aucun modèle ici n’utilise.</translation>
    </message>
    <message>
        <source>Not usable as {}: {}.</source>
        <translation>Inutilisable comme {}&#x202f;: {}.</translation>
    </message>
    <message>
        <source>Not a usable safetensors file: {}.</source>
        <translation>Pas un fichier safetensors utilisable&#x202f;: {}.</translation>
    </message>
    <message>
        <source>A TorchScript file needs a sidecar beside it ({}), with sample_rate, dimension and frame_hop_s.</source>
        <translation>Un fichier TorchScript a besoin d’un fichier compagnon ({}), avec sample_rate, dimension et frame_hop_s.</translation>
    </message>
    <message>
        <source>All that Tagwright knows of each track, for a round trip: labels, scores, who said so and when.</source>
        <translation>Tout ce que Tagwright sait de chaque morceau, pour l’aller-retour&#x202f;: annotations, scores, par qui et quand.</translation>
    </message>
    <message>
        <source>Tasks for Label Studio: what is labelled as annotations, what is suggested as predictions.</source>
        <translation>Tâches pour Label Studio&#x202f;: les annotations comme annotations, les suggestions comme prédictions.</translation>
    </message>
    <message>
        <source>Tags for tracks that are in DISCO already, one row for each tagged track.</source>
        <translation>Tags pour des morceaux déjà dans DISCO, une ligne par morceau taggé.</translation>
    </message>
    <message>
        <source>A sheet to sort and filter: what a track is, its tags in one cell, and a column for each tag.</source>
        <translation>Une feuille à trier et filtrer&#x202f;: le morceau, ses tags dans une cellule, et une colonne par tag.</translation>
    </message>
    <message>
        <source>Tags for tracks that are in SourceAudio already, found by their file&apos;s name, one row for each tagged track.</source>
        <translation>Tags pour des morceaux déjà dans SourceAudio, trouvés par leur nom de fichier, une ligne par morceau taggé.</translation>
    </message>
    <message>
        <source>Tags as keywords for a Soundminer database, one row for each tagged track, between tabs.</source>
        <translation>Tags comme mots-clés pour une base Soundminer, une ligne par morceau taggé, cellules séparées par des tabulations.</translation>
    </message>
    <message>
        <source>Sound in general: instruments, voices, genres, and everything that is not music; 521 ready classes. Fast.</source>
        <translation>Le son en général&#x202f;: instruments, voix, genres et tout ce qui n’est pas musique&#x202f;; 521 classes prêtes. Rapide.</translation>
    </message>
    <message>
        <source>Music: instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags. Fast.</source>
        <translation>Musique&#x202f;: instruments, voix, tempo et ambiance tels que les auditeurs de MagnaTagATune les ont entendus&#x202f;; 50 tags prêts. Rapide.</translation>
    </message>
    <message>
        <source>Music: genres, decades and moods as listeners of Last.fm named them; 50 ready tags. Fast.</source>
        <translation>Musique&#x202f;: genres, décennies et ambiances tels que les auditeurs de Last.fm les ont nommés&#x202f;; 50 tags prêts. Rapide.</translation>
    </message>
    <message>
        <source>Sound in general, at little cost; one of the paper&apos;s three.</source>
        <translation>Le son en général, à peu de frais&#x202f;; l’un des trois de l’article.</translation>
    </message>
    <message>
        <source>Timbre and instrumentation of music, second by second; one of the paper&apos;s three.</source>
        <translation>Timbre et instrumentation de la musique, seconde par seconde&#x202f;; l’un des trois de l’article.</translation>
    </message>
    <message>
        <source>Genre, mood and the whole scene of a clip; the strongest of the paper&apos;s three, and the slowest.</source>
        <translation>Genre, ambiance et toute la scène d’un extrait&#x202f;; le plus fort des trois de l’article, et le plus lent.</translation>
    </message>
    <message>
        <source>The paper&apos;s end-to-end baseline: 50 ready tags of MagnaTagATune.</source>
        <translation>La référence de bout en bout de l’article&#x202f;: 50 tags prêts de MagnaTagATune.</translation>
    </message>
    <message>
        <source>Genres, decades and moods as listeners of Last.fm named them; 50 ready tags.</source>
        <translation>Genres, décennies et ambiances tels que les auditeurs de Last.fm les ont nommés&#x202f;; 50 tags prêts.</translation>
    </message>
    <message>
        <source>Genres, instruments and moods as musicians of Jamendo tagged their own tracks; 50 ready tags.</source>
        <translation>Genres, instruments et ambiances par lesquels les musiciens de Jamendo ont décrit leurs propres morceaux&#x202f;; 50 tags prêts.</translation>
    </message>
    <message>
        <source>Instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags.</source>
        <translation>Instruments, voix, tempo et ambiance tels que les auditeurs de MagnaTagATune les ont entendus&#x202f;; 50 tags prêts.</translation>
    </message>
    <message>
        <source>Name the authors where you publish what you made with it.</source>
        <translation>Nommez les auteurs là où vous publiez ce que vous en avez fait.</translation>
    </message>
    <message>
        <source>The author gives the weights under the code&apos;s licence, if that of the training data (AudioSet) permits it.</source>
        <translation>L’auteur donne les poids sous la licence du code, si celle des données d’entraînement (AudioSet) le permet.</translation>
    </message>
    <message>
        <source>The licence of the repository that the weights lie in.</source>
        <translation>La licence du dépôt où se trouvent les poids.</translation>
    </message>
    <message>
        <source>Nobody has published these weights; import a file that you have trained with the authors&apos; code.</source>
        <translation>Personne n’a publié ces poids&#x202f;; importez un fichier que vous avez entraîné avec le code des auteurs.</translation>
    </message>
    <message>
        <source>A guess: no public description of DISCO&apos;s metadata sheet was found. The names of the columns are those that DISCO shows for a track; tags are separated by commas, as it asks for them when they are typed. Try it with a few tracks first, or rename the columns after a sheet that DISCO has exported.</source>
        <translation>Une supposition&#x202f;: aucune description publique de la feuille de DISCO n’a été trouvée. Les colonnes portent les noms que DISCO montre pour un morceau&#x202f;; les tags sont séparés par des virgules, comme il les demande à la saisie. Essayez d’abord avec quelques morceaux, ou renommez les colonnes d’après une feuille exportée par DISCO.</translation>
    </message>
    <message>
        <source>Tagwright&apos;s own. Nothing is put in front of cells that look like formulas, so that every text comes back as it was: open it in a spreadsheet only if you trust the names in your library.</source>
        <translation>Le format de Tagwright. Rien n’est ajouté devant les cellules qui ressemblent à des formules, pour que chaque texte revienne tel quel&#x202f;: ne l’ouvrez dans un tableur que si vous faites confiance aux noms de votre bibliothèque.</translation>
    </message>
    <message>
        <source>XLSX (ECMA-376), which Excel, LibreOffice and Numbers open. As CSV it begins with a byte order mark, by which Excel knows UTF-8; where Excel expects semicolons between cells (as in German), choose them.</source>
        <translation>XLSX (ECMA-376), qu’ouvrent Excel, LibreOffice et Numbers. En CSV, il commence par une marque d’ordre des octets, à laquelle Excel reconnaît UTF-8&#x202f;; là où Excel attend des points-virgules entre les cellules, choisissez-les.</translation>
    </message>
    <message>
        <source>Documented (labelstud.io, Task Format, Pre-annotations and Local Storage): data, annotations, predictions with result, score and model_version, choices, and the address of local files. The labelling interface needs &lt;Audio name=&quot;audio&quot; value=&quot;$audio&quot;/&gt; and &lt;Choices name=&quot;tags&quot; toName=&quot;audio&quot; choice=&quot;multiple&quot;&gt; with a &lt;Choice&gt; for each tag; Label Studio has to run with LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true and LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/. One choice stands for a yes: a no cannot be said there, and is not written.</source>
        <translation>Documenté (labelstud.io&#x202f;: Task Format, Pre-annotations, Local Storage)&#x202f;: data, annotations, predictions avec result, score et model_version, choices, et l’adresse des fichiers locaux. L’interface a besoin de &lt;Audio name=&quot;audio&quot; value=&quot;$audio&quot;/&gt; et de &lt;Choices name=&quot;tags&quot; toName=&quot;audio&quot; choice=&quot;multiple&quot;&gt; avec un &lt;Choice&gt; par tag&#x202f;; Label Studio doit tourner avec LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true et LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/. Un choix vaut un oui&#x202f;: un non ne peut pas s’y exprimer et n’est pas écrit.</translation>
    </message>
    <message>
        <source>Documented (Soundminer&apos;s Metadata Initiative, its list of fields): the names Filename, Pathname, TrackTitle, CDTitle, TrackYear, Tempo and Keywords, and Artist and Genre. A guess: that a text with tabs between the cells and the names in the first line is what your version imports, that tags belong into Keywords, and that commas separate them.</source>
        <translation>Documenté (Metadata Initiative de Soundminer, liste des champs)&#x202f;: les noms Filename, Pathname, TrackTitle, CDTitle, TrackYear, Tempo et Keywords, ainsi que Artist et Genre. Une supposition&#x202f;: que votre version importe un texte avec des tabulations entre les cellules et les noms sur la première ligne, que les tags vont dans Keywords et que des virgules les séparent.</translation>
    </message>
    <message>
        <source>Documented (docs.sourceaudio.com, Managing Metadata and its API): Filename, Title, Artist, Album, BPM, ISRC are standard fields, a field of one&apos;s own is called Custom: NAME, and an import has the same columns as an export. A guess: that Filename alone is enough to find a track, and that several values are separated by commas. Add a custom field Tagwright in SourceAudio first (Manage Metadata, Fields). An empty cell may delete what the site has in that field: therefore only columns that nearly every track fills are here.</source>
        <translation>Documenté (docs.sourceaudio.com, Managing Metadata et son API)&#x202f;: Filename, Title, Artist, Album, BPM et ISRC sont des champs standard, un champ personnel s’appelle Custom: NAME, et un import a les mêmes colonnes qu’un export. Une supposition&#x202f;: que Filename seul suffit pour trouver un morceau et que des virgules séparent plusieurs valeurs. Ajoutez d’abord un champ personnel Tagwright dans SourceAudio (Manage Metadata, Fields). Une cellule vide peut effacer ce que le site a dans ce champ&#x202f;: il n’y a donc ici que des colonnes que presque chaque morceau remplit.</translation>
    </message>
    <message>
        <source>Not an audio file, despite its name. Remove it or give it its right ending.</source>
        <translation>Pas un fichier audio malgré son nom. Supprimez-le ou donnez-lui la bonne extension.</translation>
    </message>
    <message>
        <source>Ends in the middle of the sound. Copy it again.</source>
        <translation>S’arrête au milieu du son. Copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Damaged: its container cannot be read to the end. Copy it again.</source>
        <translation>Endommagé&#x202f;: impossible à lire jusqu’au bout. Copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Damaged: holds NaN or infinity instead of samples (at {}). Export it again.</source>
        <translation>Endommagé&#x202f;: contient des nombres invalides au lieu du son (à {}). Exportez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>The decoder broke here; skipped.</source>
        <translation>Le décodeur s’est arrêté ici&#x202f;; ignoré.</translation>
    </message>
    <message>
        <source>No permission to read this file. Change its permissions, then scan again.</source>
        <translation>Pas le droit de lire ce fichier. Changez ses droits, puis relisez les dossiers.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already. Choose another name.</source>
        <translation>Il y a déjà un tag «&#x202f;{}&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and run the command again.</source>
        <translation>Le disque est plein. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then export again.</source>
        <translation>Le disque est plein. Faites de la place, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>The catalogue is read-only. Change its permissions, or choose another --catalogue folder.</source>
        <translation>Le catalogue est en lecture seule. Changez ses droits ou choisissez un autre dossier (--catalogue).</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened. Check the folder&apos;s permissions.</source>
        <translation>Impossible d’ouvrir le catalogue. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Another process is writing to the catalogue. Try again in a moment.</source>
        <translation>Un autre processus écrit dans le catalogue. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. Restore it from its backup folder, or move it away.</source>
        <translation>Le catalogue est endommagé. Restaurez-le depuis son dossier «&#x202f;backup&#x202f;» ou déplacez-le.</translation>
    </message>
    <message>
        <source>Database error: {}.</source>
        <translation>Erreur de la base de données&#x202f;: {}.</translation>
    </message>
    <message>
        <source>Its field “{}” was changed after it was written: it stays. Undo later batches first.</source>
        <translation>Son champ «&#x202f;{}&#x202f;» a été modifié après l’écriture&#x202f;: il reste. Annulez d’abord les lots suivants.</translation>
    </message>
    <message>
        <source>Changed by another program while it was written. What was there lies beside it as “{}”: keep the right one.</source>
        <translation>Modifié par un autre programme pendant l’écriture. L’ancien contenu se trouve à côté sous «&#x202f;{}&#x202f;»&#x202f;: gardez le bon.</translation>
    </message>
    <message>
        <source>Writing was interrupted before this file.</source>
        <translation>L’écriture a été interrompue avant ce fichier.</translation>
    </message>
    <message>
        <source>“{}” is not known.</source>
        <translation>«&#x202f;{}&#x202f;» est inconnu.</translation>
    </message>
    <message>
        <source>“{}” is not a text.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>“{}” is neither true nor false.</source>
        <translation>«&#x202f;{}&#x202f;» n’est ni true ni false.</translation>
    </message>
    <message>
        <source>“{}” is none of: {}.</source>
        <translation>«&#x202f;{}&#x202f;» n’est aucun de&#x202f;: {}.</translation>
    </message>
    <message>
        <source>each of “columns” needs a “field”.</source>
        <translation>chacune de «&#x202f;columns&#x202f;» a besoin d’un «&#x202f;field&#x202f;».</translation>
    </message>
    <message>
        <source>The start “{}” is not a time. Write seconds or m:ss.</source>
        <translation>Le début «&#x202f;{}&#x202f;» n’est pas un temps. Écrivez des secondes ou m:ss.</translation>
    </message>
    <message>
        <source>“{}” says neither yes nor no of “{}”.</source>
        <translation>«&#x202f;{}&#x202f;» ne dit ni oui ni non de «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>Le tag est vide.</translation>
    </message>
    <message>
        <source>The label “{}” is not 1, -1 or 0.</source>
        <translation>L’annotation «&#x202f;{}&#x202f;» n’est ni 1, ni -1, ni 0.</translation>
    </message>
    <message>
        <source>An annotation names no tag.</source>
        <translation>Une annotation ne nomme aucun tag.</translation>
    </message>
    <message>
        <source>{} is behind the end of the track ({}). Give an earlier instant.</source>
        <translation>{} est après la fin du morceau ({}). Donnez un instant antérieur.</translation>
    </message>
    <message>
        <source>The UTF-16 text ends in the middle of a character. Save it again.</source>
        <translation>Le texte UTF-16 s’arrête au milieu d’un caractère. Enregistrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>This is no text, or UTF-16 without its mark. Save it as UTF-8.</source>
        <translation>Ce n’est pas du texte, ou de l’UTF-16 sans marque. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>There is no sheet “{}”. There are: {}.</source>
        <translation>Il n’y a pas de feuille «&#x202f;{}&#x202f;». Il y a&#x202f;: {}.</translation>
    </message>
    <message>
        <source>Only a workbook has sheets. Leave the sheet&apos;s name out.</source>
        <translation>Seul un classeur a des feuilles. Laissez le nom de la feuille de côté.</translation>
    </message>
    <message>
        <source>There is no such preset. There are: {}; or a file of your own.</source>
        <translation>Ce préréglage n’existe pas. Il y a&#x202f;: {}&#x202f;; ou un fichier à vous.</translation>
    </message>
    <message>
        <source>This track is not part of the check. Only drawn clips count as answers.</source>
        <translation>Ce morceau ne fait pas partie de la vérification. Seuls les extraits tirés comptent comme réponses.</translation>
    </message>
    <message>
        <source>{} clips of the check are still open. Answer them first.</source>
        <translation>{} extraits de la vérification sont encore ouverts. Répondez-y d’abord.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported.</source>
        <translation>Le fichier a changé depuis son importation.</translation>
    </message>
    <message>
        <source>Just as it was imported.</source>
        <translation>Tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>Readable; its checksum was not noted when it was imported.</source>
        <translation>Lisible&#x202f;; sa somme de contrôle n’a pas été notée à l’importation.</translation>
    </message>
    <message>
        <source>Just as it was published.</source>
        <translation>Tel qu’il a été publié.</translation>
    </message>
    <message>
        <source>The file is not as it was published.</source>
        <translation>Le fichier n’est pas tel qu’il a été publié.</translation>
    </message>
    <message>
        <source>Readable; not the published weights, but a version of its own.</source>
        <translation>Lisible&#x202f;; pas les poids publiés, mais une version à part.</translation>
    </message>
    <message>
        <source>Not the published weights: a version of its own.</source>
        <translation>Pas les poids publiés&#x202f;: une version à part.</translation>
    </message>
    <message>
        <source>Still needs the file with its {}.</source>
        <translation>Il manque encore le fichier avec&#x202f;: {}.</translation>
    </message>
    <message>
        <source>{} failed (HTTP status {}).</source>
        <translation>{} a échoué (statut HTTP {}).</translation>
    </message>
    <message>
        <source>There is no file at {} (HTTP status {}).</source>
        <translation>Il n’y a pas de fichier à {} (statut HTTP {}).</translation>
    </message>
    <message>
        <source>{} does not allow the download (HTTP status {}).</source>
        <translation>{} n’autorise pas le téléchargement (statut HTTP {}).</translation>
    </message>
    <message>
        <source>The connection to {} broke off.</source>
        <translation>La connexion à {} s’est interrompue.</translation>
    </message>
    <message>
        <source>The file at {} keeps changing.</source>
        <translation>Le fichier chez {} change sans cesse.</translation>
    </message>
    <message>
        <source>The server sends more than {}: that cannot be it.</source>
        <translation>Le serveur envoie plus de {}&#x202f;: ce ne peut pas être ça.</translation>
    </message>
    <message>
        <source>The server sent {} in place of the file: see what {} shows in a browser. It may want you to log in first.</source>
        <translation>Le serveur a envoyé {} au lieu du fichier&#x202f;: voyez ce que {} montre dans un navigateur. Il faut peut-être se connecter d’abord.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>{} is not found on the network.</source>
        <translation>{} est introuvable sur le réseau.</translation>
    </message>
    <message>
        <source>The proxy is not found on the network.</source>
        <translation>Le proxy est introuvable sur le réseau.</translation>
    </message>
    <message>
        <source>{} cannot be reached.</source>
        <translation>{} est inaccessible.</translation>
    </message>
    <message>
        <source>{} does not answer.</source>
        <translation>{} ne répond pas.</translation>
    </message>
    <message>
        <source>{} cannot prove who it is: its certificate is not trusted.</source>
        <translation>{} ne peut pas prouver son identité&#x202f;: son certificat n’est pas fiable.</translation>
    </message>
    <message>
        <source>The file is empty: the download went wrong.</source>
        <translation>Le fichier est vide&#x202f;: le téléchargement a échoué.</translation>
    </message>
    <message>
        <source>This is a web page, not a weight file: the download went wrong.</source>
        <translation>C’est une page web, pas un fichier de poids&#x202f;: le téléchargement a échoué.</translation>
    </message>
    <message>
        <source>This only says where the weight file is (Git LFS): download the file itself.</source>
        <translation>Ceci dit seulement où est le fichier de poids (Git LFS)&#x202f;: téléchargez le fichier lui-même.</translation>
    </message>
    <message>
        <source>This is no weight file that can be read: PyTorch, NumPy (.npz), Keras (HDF5) or safetensors.</source>
        <translation>Ce n’est pas un fichier de poids lisible&#x202f;: PyTorch, NumPy (.npz), Keras (HDF5) ou safetensors.</translation>
    </message>
    <message>
        <source>No sample rate: {} Hz.</source>
        <translation>Pas une fréquence d’échantillonnage&#x202f;: {} Hz.</translation>
    </message>
    <message>
        <source>Cannot resample from {} to {} Hz.</source>
        <translation>Impossible de rééchantillonner de {} à {} Hz.</translation>
    </message>
    <message>
        <source>Cannot resample from {} to {} Hz: FFmpeg was built without soxr. Install a libswresample that has it.</source>
        <translation>Impossible de rééchantillonner de {} à {} Hz&#x202f;: FFmpeg a été compilé sans soxr. Installez une libswresample qui l’a.</translation>
    </message>
    <message>
        <source>The tag file is damaged: its embeddings by {} have {} numbers instead of {}. Ask for it again.</source>
        <translation>Le fichier de tag est endommagé&#x202f;: ses vecteurs de {} ont {} nombres au lieu de {}. Redemandez-le.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Permission refusée.</translation>
    </message>
    <message>
        <source>No such file or directory.</source>
        <translation>Fichier ou dossier introuvable.</translation>
    </message>
    <message>
        <source>No space left on device.</source>
        <translation>Plus de place sur le disque.</translation>
    </message>
    <message>
        <source>Input/output error.</source>
        <translation>Erreur d’entrée/sortie.</translation>
    </message>
    <message>
        <source>Read-only file system.</source>
        <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Is a directory.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>Not a directory.</source>
        <translation>Ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links.</source>
        <translation>Trop de liens symboliques.</translation>
    </message>
    <message>
        <source>yes for “{}”, but “{}” is labelled no, which stays.</source>
        <translation>Oui pour «&#x202f;{}&#x202f;», mais «&#x202f;{}&#x202f;» est annoté non, ce qui reste.</translation>
    </message>
    <message>
        <source>no for “{}”, but “{}” is labelled yes, which stays.</source>
        <translation>Non pour «&#x202f;{}&#x202f;», mais «&#x202f;{}&#x202f;» est annoté oui, ce qui reste.</translation>
    </message>
    <message>
        <source>“{}”: {}</source>
        <translation>«&#x202f;{}&#x202f;»&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>DemoLibrary</name>
    <message>
        <source>Orchestral</source>
        <translation>Orchestral</translation>
    </message>
    <message>
        <source>Drifting synths</source>
        <translation>Synthés planants</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>not suggested</source>
        <translation>non suggéré</translation>
    </message>
    <message>
        <source>labelled yes</source>
        <translation>annoté oui</translation>
    </message>
    <message>
        <source>labelled no</source>
        <translation>annoté non</translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation>suggestion acceptée</translation>
    </message>
    <message>
        <source>suggestion rejected</source>
        <translation>suggestion rejetée</translation>
    </message>
    <message>
        <source>checked: yes</source>
        <translation>vérifié&#x202f;: oui</translation>
    </message>
    <message>
        <source>checked: no</source>
        <translation>vérifié&#x202f;: non</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Timbre</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>The library&apos;s data is in order.</source>
        <translation>Les données de la bibliothèque sont en ordre.</translation>
    </message>
    <message>
        <source>The library&apos;s data is damaged. Close Tagwright and restore a copy from the folder “backup” in the library&apos;s folder.</source>
        <translation>Les données de la bibliothèque sont endommagées. Fermez Tagwright et restaurez une copie du dossier «&#x202f;backup&#x202f;» situé dans le dossier de la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in the library.</source>
        <translation>
            <numerusform>%n morceau est dans la bibliothèque.</numerusform>
            <numerusform>%n morceaux sont dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tracks yet. Add a folder of music.</source>
        <translation>Il n’y a pas encore de morceaux. Ajoutez un dossier de musique.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing; their labels are kept. Connect the disk they are on, or add the folder they were moved to.</source>
        <translation>
            <numerusform>%n morceau manque&#x202f;; ses annotations sont gardées. Connectez le disque où il se trouve, ou ajoutez le dossier où il a été déplacé.</numerusform>
            <numerusform>%n morceaux manquent&#x202f;; leurs annotations sont gardées. Connectez le disque où ils se trouvent, ou ajoutez le dossier où ils ont été déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing because their folder is no part of the library; their labels are kept. Add the folder again to get them back.</source>
        <translation>
            <numerusform>%n morceau manque parce que son dossier ne fait pas partie de la bibliothèque&#x202f;; ses annotations sont gardées. Ajoutez de nouveau le dossier pour le retrouver.</numerusform>
            <numerusform>%n morceaux manquent parce que leur dossier ne fait pas partie de la bibliothèque&#x202f;; leurs annotations sont gardées. Ajoutez de nouveau le dossier pour les retrouver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) were analysed with %1.</source>
        <translation>
            <numerusform>%n extrait a été analysé avec %1.</numerusform>
            <numerusform>%n extraits ont été analysés avec %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is ready.</source>
        <translation>Le modèle %1 est prêt.</translation>
    </message>
    <message>
        <source>The model %1 is damaged. Remove and download it again under Tools ▸ Models.</source>
        <translation>Le modèle %1 est endommagé. Supprimez-le et téléchargez-le de nouveau sous Outils ▸ Modèles.</translation>
    </message>
    <message>
        <source>A part of the model %1 is not there yet. Download or import it under Tools ▸ Models.</source>
        <translation>Une partie du modèle %1 n’est pas encore là. Téléchargez-la ou importez-la sous Outils ▸ Modèles.</translation>
    </message>
    <message>
        <source>The model %1 is gone, so new tracks cannot be analysed with it. Download or import it under Tools ▸ Models.</source>
        <translation>Le modèle %1 n’est plus là&#x202f;; les nouveaux morceaux ne peuvent pas être analysés avec lui. Téléchargez-le ou importez-le sous Outils ▸ Modèles.</translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) could help to find tracks. They are under Tools ▸ Models.</source>
        <translation>
            <numerusform>%n autre modèle pourrait aider à trouver des morceaux. Il est sous Outils ▸ Modèles.</numerusform>
            <numerusform>%n autres modèles pourraient aider à trouver des morceaux. Ils sont sous Outils ▸ Modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models take up to 25 times as long as they need to. Install the package “libopenblas0-pthread”.</source>
        <translation>Les modèles prennent jusqu’à 25 fois plus de temps que nécessaire. Installez le paquet «&#x202f;libopenblas0-pthread&#x202f;».</translation>
    </message>
    <message>
        <source>Models cannot run on this computer. Install Tagwright again.</source>
        <translation>Les modèles ne peuvent pas fonctionner sur cet ordinateur. Réinstallez Tagwright.</translation>
    </message>
    <message>
        <source>Writing tags into files has not ended, or was interrupted. The next time that you write tags, it is put in order.</source>
        <translation>L’écriture de tags dans des fichiers n’est pas terminée ou a été interrompue. La prochaine fois que vous écrirez des tags, tout sera remis en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused. Library ▸ Refused files says why, and what to do.</source>
        <translation>
            <numerusform>%n fichier a été refusé. Bibliothèque ▸ Fichiers refusés indique pourquoi et que faire.</numerusform>
            <numerusform>%n fichiers ont été refusés. Bibliothèque ▸ Fichiers refusés indique pourquoi et que faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The analysis of %n clip(s) with %1 is damaged. “Analyse again” makes it anew.</source>
        <translation>
            <numerusform>L’analyse de %n extrait avec %1 est endommagée. «&#x202f;Analyser de nouveau&#x202f;» la refait.</numerusform>
            <numerusform>L’analyse de %n extraits avec %1 est endommagée. «&#x202f;Analyser de nouveau&#x202f;» la refait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Nothing scores above the threshold %1. Lower it to see suggestions.</source>
        <translation>Aucun morceau ne dépasse le seuil %1. Baissez-le pour voir des suggestions.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 tracks score above %2. How many of them are right is &lt;b&gt;not known yet&lt;/b&gt;.</source>
        <translation>
            <numerusform>Environ %1 morceau dépasse %2. On ne sait &lt;b&gt;pas encore&lt;/b&gt; s’il est juste.</numerusform>
            <numerusform>Environ %1 morceaux dépassent %2. On ne sait &lt;b&gt;pas encore&lt;/b&gt; combien sont justes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 tracks score above %2. About %3 of them are right (%4).</source>
        <translation>
            <numerusform>Environ %1 morceau dépasse %2. Il est juste à environ %3 (%4).</numerusform>
            <numerusform>Environ %1 morceaux dépassent %2. Environ %3 d’entre eux sont justes (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about %1 of all that fit among the first %2.</source>
        <translation>Soit environ %1 de tous ceux qui conviennent parmi les %2 premiers.</translation>
    </message>
    <message>
        <source>Fewer than half of these tracks are right. Reject a few wrong ones, or choose “Surer”.</source>
        <translation>Moins de la moitié de ces morceaux sont justes. Rejetez-en quelques-uns de faux, ou choisissez «&#x202f;Plus sûr&#x202f;».</translation>
    </message>
    <message>
        <source>The estimate is rough. Check 30 more clips to narrow it.</source>
        <translation>L’estimation est grossière. Vérifiez 30 extraits de plus pour l’affiner.</translation>
    </message>
    <message>
        <source>Checked today: %1 yes, %2 no.</source>
        <translation>Vérifié aujourd’hui&#x202f;: %1 oui, %2 non.</translation>
    </message>
    <message>
        <source>Checked on %1: %2 yes, %3 no.</source>
        <translation>Vérifié le %1&#x202f;: %2 oui, %3 non.</translation>
    </message>
    <message>
        <source>A check needs a first example.</source>
        <translation>Une vérification demande un premier exemple.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n analysed track(s) have no label for this tag. A check needs %1.</source>
        <translation>
            <numerusform>Seul %n morceau analysé n’a pas d’annotation pour ce tag. Une vérification en demande %1.</numerusform>
            <numerusform>Seuls %n morceaux analysés n’ont pas d’annotation pour ce tag. Une vérification en demande %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::AboutDialog</name>
    <message>
        <source>About and licences</source>
        <translation>À propos et licences</translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation>Annotez une poignée d’extraits. Tagwright trouve le reste de votre bibliothèque.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Networks that are downloaded have licences of their own: see Models.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Les réseaux téléchargés ont leurs propres licences&#x202f;: voir Modèles.</translation>
    </message>
    <message>
        <source>The method implements and extends:</source>
        <translation>La méthode met en œuvre et étend&#x202f;:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques logicielles et licences</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la citation</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::AudioOutput</name>
    <message>
        <source>%1, %2 kHz</source>
        <translation>%1, %2 kHz</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::BulkLabels</name>
    <message numerus="yes">
        <source>Label of %n track(s) for “%1” removed</source>
        <translation>
            <numerusform>Annotation de %n morceau pour «&#x202f;%1&#x202f;» supprimée</numerusform>
            <numerusform>Annotations de %n morceaux pour «&#x202f;%1&#x202f;» supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) labelled as “%1”: %2</source>
        <translation>
            <numerusform>%n morceau annoté «&#x202f;%1&#x202f;»&#x202f;: %2</numerusform>
            <numerusform>%n morceaux annotés «&#x202f;%1&#x202f;»&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Label many tracks</source>
        <translation>Annoter de nombreux morceaux</translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) as “%1”: %2?</source>
        <translation>
            <numerusform>Annoter %n morceau comme «&#x202f;%1&#x202f;»&#x202f;: %2&#x202f;?</numerusform>
            <numerusform>Annoter %n morceaux comme «&#x202f;%1&#x202f;»&#x202f;: %2&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z.</source>
        <translation>Vous pouvez annuler avec Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry the opposite label already.</source>
        <translation>
            <numerusform>%n d’entre eux porte déjà l’annotation contraire.</numerusform>
            <numerusform>%n d’entre eux portent déjà l’annotation contraire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave those %n as they are</source>
        <translation>
            <numerusform>Laisser ce morceau (%n) tel quel</numerusform>
            <numerusform>Laisser ces %n morceaux tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s)</source>
        <translation>
            <numerusform>Annoter %n morceau</numerusform>
            <numerusform>Annoter %n morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChangeModel</name>
    <message>
        <source>right already</source>
        <translation>déjà correct</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChangeTable</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChartBox</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Dessin toujours net (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::CheckPage</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Every clip needs an answer here. Press U for not sure.</source>
        <translation>Chaque extrait demande une réponse ici. Appuyez sur U pour «&#x202f;incertain&#x202f;».</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip %1 of %2 · about %3 left</source>
        <translation>Extrait %1 sur %2 · encore %3 environ</translation>
    </message>
    <message>
        <source>Check this tag: %1</source>
        <translation>Vérifier ce tag&#x202f;: %1</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Est-ce %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 of %2 clips answered</source>
        <translation>%1 réponses pour %2 extraits</translation>
    </message>
    <message>
        <source>The estimate is being made.</source>
        <translation>L’estimation est en cours.</translation>
    </message>
    <message>
        <source>Stop and keep answers</source>
        <translation>Arrêter et garder les réponses</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Go by what you hear in this clip, as if you knew nothing about the suggestions. A clip marked “Not sure” is left out and another one is drawn in its place.</source>
        <translation>Fiez-vous à ce que vous entendez dans cet extrait, comme si vous ne saviez rien des suggestions. Un extrait marqué «&#x202f;Incertain&#x202f;» est écarté et un autre est tiré à sa place.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Check 30 more</source>
        <translation>Vérifier 30 de plus</translation>
    </message>
    <message>
        <source>Why random clips?</source>
        <translation>Pourquoi des extraits au hasard&#x202f;?</translation>
    </message>
    <message>
        <source>Your own labels cannot test the tag: the probe has learned from them. These clips are drawn at random from the first 1,000 tracks of the ranking, so the result is fair.</source>
        <translation>Vos propres annotations ne peuvent pas tester le tag&#x202f;: la sonde a appris d’elles. Ces extraits sont tirés au hasard parmi les 1&#x202f;000 premiers morceaux du classement&#x202f;; le résultat est donc impartial.</translation>
    </message>
    <message>
        <source>Your answers are kept as labels. They stay out of training while the curve is shown.</source>
        <translation>Vos réponses sont gardées comme annotations. Elles restent hors de l’entraînement tant que la courbe est affichée.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ColumnList</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Address for Label Studio</source>
        <translation>Adresse pour Label Studio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>Numéro de piste</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>Fingerprint of the sound</source>
        <translation>Empreinte audio</translation>
    </message>
    <message>
        <source>All tags in one cell</source>
        <translation>Tous les tags dans une cellule</translation>
    </message>
    <message>
        <source>Each tag: label</source>
        <translation>Chaque tag&#x202f;: annotation</translation>
    </message>
    <message>
        <source>Each tag: score</source>
        <translation>Chaque tag&#x202f;: score</translation>
    </message>
    <message>
        <source>Each tag: who said so</source>
        <translation>Chaque tag&#x202f;: par qui</translation>
    </message>
    <message>
        <source>Each tag: when</source>
        <translation>Chaque tag&#x202f;: quand</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Drag columns into another order, or press Alt with the arrow keys.</source>
        <translation>Faites glisser les colonnes pour changer leur ordre, ou appuyez sur Alt et les touches fléchées.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::CommandSearch</name>
    <message>
        <source>Find a command, a tag or a saved search</source>
        <translation>Chercher une commande, un tag ou une recherche enregistrée</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ContributionView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What speaks for and against</source>
        <translation>Ce qui joue pour et contre</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DecisionList</name>
    <message>
        <source>Last ten decisions</source>
        <translation>Dix dernières décisions</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>label removed</source>
        <translation>annotation supprimée</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>Périp&amp;hérique audio</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>Par &amp;défaut du système</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (non connecté)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExamplesPage</name>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>import</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>whole track</source>
        <translation>morceau entier</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Ajoutez un premier exemple&#x202f;: écoutez un morceau qui convient et appuyez sur A, ou faites glisser des morceaux sur le tag.</translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation>Aucune annotation ne contredit les autres.</translation>
    </message>
    <message>
        <source>No label of this kind.</source>
        <translation>Aucune annotation de ce type.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteuses</translation>
    </message>
    <message>
        <source>Labels that the others contradict.</source>
        <translation>Annotations que les autres contredisent.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What the other labels say of this one.</source>
        <translation>Ce que les autres annotations disent de celle-ci.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One line a track</source>
        <translation>Une ligne par morceau</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>XLSX, with filters</source>
        <translation>XLSX, avec filtres</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Labels and scores</source>
        <translation>Annotations et scores</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>M3U8 or XSPF</source>
        <translation>M3U8 ou XSPF</translation>
    </message>
    <message>
        <source>Hand-over folder</source>
        <translation>Dossier de livraison</translation>
    </message>
    <message>
        <source>Copies, with a sheet</source>
        <translation>Copies, avec un tableau</translation>
    </message>
    <message>
        <source>The music files</source>
        <translation>Fichiers de musique</translation>
    </message>
    <message>
        <source>Written into their tags</source>
        <translation>Écrit dans leurs tags</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExportPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FileExchange</name>
    <message>
        <source>Import labels</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Save tag to file</source>
        <translation>Enregistrer le tag dans un fichier</translation>
    </message>
    <message>
        <source>Tags (*%1)</source>
        <translation>Tags (*%1)</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n example(s) to %1.</source>
        <translation>
            <numerusform>Enregistré avec %n exemple dans %1.</numerusform>
            <numerusform>Enregistré avec %n exemples dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on tracks that are not analysed were left out.</source>
        <translation>
            <numerusform>%n annotation d’un morceau non analysé a été écartée.</numerusform>
            <numerusform>%n annotations de morceaux non analysés ont été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load tag</source>
        <translation>Charger un tag</translation>
    </message>
    <message>
        <source>There is a tag of this name already. Name of the new one:</source>
        <translation>Un tag de ce nom existe déjà. Nom du nouveau&#x202f;:</translation>
    </message>
    <message>
        <source>Tag “%1” loaded. Examples: %2.</source>
        <translation>Tag «&#x202f;%1&#x202f;» chargé. Exemples&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cannot be compared with this library.</source>
        <translation>
            <numerusform>%n autre n’est pas comparable à cette bibliothèque.</numerusform>
            <numerusform>%n autres ne sont pas comparables à cette bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables of labels (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</source>
        <translation>Tableaux d’annotations (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FirstRunPage</name>
    <message>
        <source>Invent a tag by ear</source>
        <translation>Inventez un tag à l’oreille</translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation>Annotez une poignée d’extraits. Tagwright trouve le reste de votre bibliothèque.</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, MP3, M4A, Ogg and Opus. You can play and search at once.</source>
        <translation>WAV, AIFF, FLAC, MP3, M4A, Ogg et Opus. Écoute et recherche possibles aussitôt.</translation>
    </message>
    <message>
        <source>or drop folders and files here</source>
        <translation>ou déposez des dossiers et des fichiers ici</translation>
    </message>
    <message>
        <source>Your music stays on this computer. Tagwright only reads your files, until you ask it to write tags.</source>
        <translation>Votre musique reste sur cet ordinateur. Tagwright ne fait que lire vos fichiers, tant que vous ne lui demandez pas d’écrire des tags.</translation>
    </message>
    <message>
        <source>Add your music folders</source>
        <translation>Ajoutez vos dossiers de musique</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Ajouter des dossiers…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Essayez la bibliothèque de démonstration</translation>
    </message>
    <message>
        <source>A small set of free music with two half-finished tags, to see how it feels.</source>
        <translation>Un peu de musique libre et deux tags à moitié faits, pour se faire une idée.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FoldersPage</name>
    <message>
        <source>Take out of the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Find new and changed files by itself</source>
        <translation>Trouver d’office les fichiers nouveaux et modifiés</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Ajouter des dossiers…</translation>
    </message>
    <message>
        <source>Tracks of a folder that is taken out become missing. Their labels are kept, and come back with the folder.</source>
        <translation>Les morceaux d’un dossier retiré deviennent manquants. Leurs annotations sont gardées et reviennent avec le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of it are missing now. Their labels are kept, and come back with the folder.</source>
        <translation>
            <numerusform>%n de ses morceaux est maintenant manquant. Ses annotations sont gardées et reviennent avec le dossier.</numerusform>
            <numerusform>%n de ses morceaux sont maintenant manquants. Leurs annotations sont gardées et reviennent avec le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>Retirer de la bibliothèque…</translation>
    </message>
    <message>
        <source>Take “%1” out of the library?</source>
        <translation>Retirer «&#x202f;%1&#x202f;» de la bibliothèque&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) become missing; no file is touched.</source>
        <translation>
            <numerusform>%n morceau devient manquant&#x202f;; aucun fichier n’est touché.</numerusform>
            <numerusform>%n morceaux deviennent manquants&#x202f;; aucun fichier n’est touché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry labels, which are kept and come back with the folder.</source>
        <translation>
            <numerusform>%n d’entre eux porte des annotations, qui sont gardées et reviennent avec le dossier.</numerusform>
            <numerusform>%n d’entre eux portent des annotations, qui sont gardées et reviennent avec le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them carries a label.</source>
        <translation>Aucun d’entre eux ne porte d’annotation.</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n track(s)</source>
        <translation>
            <numerusform>Retirer %n morceau</numerusform>
            <numerusform>Retirer %n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the folder</source>
        <translation>Retirer le dossier</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::HandoverPage</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Hard links</source>
        <translation>Liens physiques</translation>
    </message>
    <message>
        <source>Symbolic links</source>
        <translation>Liens symboliques</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>As Windows and USB sticks allow</source>
        <translation>Admis par Windows et les clés USB</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>A new folder with the tag&apos;s tracks, a playlist and a sheet of them. Each copy is compared with its file. Your own files are only read.</source>
        <translation>Un nouveau dossier avec les morceaux du tag, une playlist et un tableau de ceux-ci. Chaque copie est comparée à son fichier. Vos propres fichiers sont seulement lus.</translation>
    </message>
    <message>
        <source>Make folder…</source>
        <translation>Créer un dossier…</translation>
    </message>
    <message>
        <source>New folder for the tracks</source>
        <translation>Nouveau dossier pour les morceaux</translation>
    </message>
    <message>
        <source>Make folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) handed over in %1</source>
        <translation>
            <numerusform>%n morceau livré dans %1</numerusform>
            <numerusform>%n morceaux livrés dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ImportDialog</name>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Instant in the track</source>
        <translation>Instant dans le morceau</translation>
    </message>
    <message>
        <source>Names of tags</source>
        <translation>Noms de tags</translation>
    </message>
    <message>
        <source>Name of one tag</source>
        <translation>Nom d’un tag</translation>
    </message>
    <message>
        <source>Yes or no to that tag</source>
        <translation>Oui ou non à ce tag</translation>
    </message>
    <message>
        <source>Yes or no to the tag of the heading</source>
        <translation>Oui ou non au tag de l’en-tête</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Where somebody has labelled otherwise, take the table&apos;s word</source>
        <translation>Là où quelqu’un a annoté autrement, suivre le tableau</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The column holds</source>
        <translation>La colonne contient</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to take.</source>
        <translation>
            <numerusform>%n annotation à reprendre.</numerusform>
            <numerusform>%n annotations à reprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n existe déjà.</numerusform>
            <numerusform>%n existent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict what is labelled, and are left out.</source>
        <translation>
            <numerusform>%n contredit une annotation et est écartée.</numerusform>
            <numerusform>%n contredisent des annotations et sont écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s).</source>
        <translation>
            <numerusform>%n nouveau tag.</numerusform>
            <numerusform>%n nouveaux tags.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Trouvées %1</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <translation>Non trouvées %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n label(s)</source>
        <translation>
            <numerusform>Importer %n annotation</numerusform>
            <numerusform>Importer %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation>
            <numerusform>%n annotation importée.</numerusform>
            <numerusform>%n annotations importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n ligne écartée.</numerusform>
            <numerusform>%n lignes écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Le tableau est en cours de lecture.</translation>
    </message>
    <message>
        <source>Several fit %1</source>
        <translation>Plusieurs possibles %1</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ImportModel</name>
    <message>
        <source>by path</source>
        <translation>par chemin</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>par nom de fichier</translation>
    </message>
    <message>
        <source>by ISRC</source>
        <translation>par ISRC</translation>
    </message>
    <message>
        <source>by artist and title</source>
        <translation>par artiste et titre</translation>
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
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trouvé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>(already)</source>
        <translation>(déjà)</translation>
    </message>
    <message>
        <source>(now %1)</source>
        <translation>(maintenant %1)</translation>
    </message>
    <message>
        <source>(stays %1)</source>
        <translation>(reste %1)</translation>
    </message>
    <message>
        <source>(another row says otherwise)</source>
        <translation>(une autre ligne dit autre chose)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Annotations</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) fit this row</source>
        <translation>
            <numerusform>%n morceau correspond à cette ligne</numerusform>
            <numerusform>%n morceaux correspondent à cette ligne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::InstallationDialog</name>
    <message>
        <source>Check the installation</source>
        <translation>Vérifier l’installation</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problème trouvé.</numerusform>
            <numerusform>%n problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>The installation is being checked.</source>
        <translation>L’installation est en cours de vérification.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#x202f;: %1</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analyser de nouveau</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::Job</name>
    <message numerus="yes">
        <source>The worker broke off %n times. Look whether memory and disk have room, then start the job again.</source>
        <translation>
            <numerusform>Le traitement s’est interrompu %n fois. Vérifiez la mémoire et la place sur le disque, puis relancez la tâche.</numerusform>
            <numerusform>Le traitement s’est interrompu %n fois. Vérifiez la mémoire et la place sur le disque, puis relancez la tâche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>%n fichier examiné</numerusform>
            <numerusform>%n fichiers examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is to be done</source>
        <translation>Recherche du travail à faire</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 sur %n morceau</numerusform>
            <numerusform>%1 sur %n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>middle clip of each</source>
        <translation>extrait central de chacun</translation>
    </message>
    <message>
        <source>every clip</source>
        <translation>tous les extraits</translation>
    </message>
    <message>
        <source>Starts after the scan that runs</source>
        <translation>Commence après la lecture des dossiers en cours</translation>
    </message>
    <message>
        <source>Starts after the analysis that runs</source>
        <translation>Commence après l’analyse en cours</translation>
    </message>
    <message>
        <source>Starts after the first pass</source>
        <translation>Commence après le premier passage</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>Lecture des dossiers</translation>
    </message>
    <message>
        <source>Analysing, first pass</source>
        <translation>Analyse, premier passage</translation>
    </message>
    <message>
        <source>Analysing, all clips</source>
        <translation>Analyse, tous les extraits</translation>
    </message>
    <message>
        <source>Stopping; what is done is kept</source>
        <translation>Arrêt en cours&#x202f;; ce qui est fait est gardé</translation>
    </message>
    <message>
        <source>Stopped; what is done is kept</source>
        <translation>Arrêté&#x202f;; ce qui est fait est gardé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Folders read</source>
        <translation>Dossiers lus</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back again</source>
        <translation>
            <numerusform>%n retrouvé</numerusform>
            <numerusform>%n retrouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>First pass done</source>
        <translation>Premier passage terminé</translation>
    </message>
    <message>
        <source>Analysis done</source>
        <translation>Analyse terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent clip(s)</source>
        <translation>
            <numerusform>%n extrait silencieux</numerusform>
            <numerusform>%n extraits silencieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>encore moins de 1 min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) looked at</source>
        <translation>
            <numerusform>%1 fichier sur %n examiné</numerusform>
            <numerusform>%1 fichiers sur %n examinés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobBlock</name>
    <message>
        <source>Start again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>Arrêter&#x202f;; ce qui est fait est gardé</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobsIndicator</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · en pause</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobsPanel</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Finished today (%1)</source>
        <translation>Terminées aujourd’hui (%1)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>Rien en cours.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close jobs</source>
        <translation>Fermer les tâches</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Enter or a double click on a command, then press its new key. Delete takes the key away.</source>
        <translation>Entrée ou double clic sur une commande, puis appuyez sur sa nouvelle touche. Suppr retire la touche.</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that command another key first.</source>
        <translation>%1 appartient déjà à «&#x202f;%2&#x202f;». Donnez d’abord une autre touche à cette commande.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::LibraryJobs</name>
    <message numerus="yes">
        <source>%1 of %n can be suggested so far</source>
        <translation>
            <numerusform>%1 sur %n peut déjà être suggéré</numerusform>
            <numerusform>%1 sur %n peuvent déjà être suggérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fully analysed</source>
        <translation>
            <numerusform>%1 sur %n entièrement analysé</numerusform>
            <numerusform>%1 sur %n entièrement analysés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MainWindow</name>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 sur %n morceau</numerusform>
            <numerusform>%1 sur %n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the threshold %2</source>
        <translation>%1 au-dessus du seuil %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tracks)</source>
        <translation>
            <numerusform>%1 (%n morceau)</numerusform>
            <numerusform>%1 (%n morceaux)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Aucune sortie audio</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Search: words, artist:…, year:1990-1999, bpm:&gt;120, suggested:…</source>
        <translation>Recherche&#x202f;: mots, artist:…, year:1990-1999, bpm:&gt;120, suggested:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Tag panel</source>
        <translation>Panneau du tag</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation>Tag «&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>There is no search to save. Type one first.</source>
        <translation>Il n’y a pas de recherche à enregistrer. Saisissez-en une d’abord.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Pas encore de dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), more are coming</source>
        <translation>
            <numerusform>%n morceau, d’autres arrivent</numerusform>
            <numerusform>%n morceaux, d’autres arrivent</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Most similar to “%1”</source>
        <translation>Les plus semblables à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Most similar to “%1” at %2</source>
        <translation>Les plus semblables à «&#x202f;%1&#x202f;» à %2</translation>
    </message>
    <message>
        <source>The analysis worker stopped at “%1” and was started again. The file is in the list of refused files.</source>
        <translation>L’analyse s’est arrêtée sur «&#x202f;%1&#x202f;» et a été relancée. Le fichier est dans la liste des fichiers refusés.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Fichiers audio (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n folder(s) or file(s).</source>
        <translation>
            <numerusform>Lecture de %n dossier ou fichier.</numerusform>
            <numerusform>Lecture de %n dossiers ou fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder and no audio file is among these. Drop WAV, AIFF, FLAC, MP3, M4A, Ogg or Opus files, or their folder.</source>
        <translation>Aucun dossier ni fichier audio parmi ceux-ci. Déposez des fichiers WAV, AIFF, FLAC, MP3, M4A, Ogg ou Opus, ou leur dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Work goes on in the background. Stop it and quit?</source>
        <translation>Un travail continue en arrière-plan. L’arrêter et quitter&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing done so far is lost.</source>
        <translation>Rien de ce qui est fait n’est perdu.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>The demo could not be started. Install Tagwright again.</source>
        <translation>La démo n’a pas pu démarrer. Réinstallez Tagwright.</translation>
    </message>
    <message>
        <source>Threshold of “%1”</source>
        <translation>Seuil de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Importation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>There is no tag yet.</source>
        <translation>Il n’y a pas encore de tag.</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revue : %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Vérification : %1</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MarksDialog</name>
    <message>
        <source>What the marks mean</source>
        <translation>Signification des marques</translation>
    </message>
    <message>
        <source>Filled means that a person decided; dashed means that the probe thinks so. The shape says how a label came: a square by hand, a circle as the answer to a suggestion, a diamond in a check. A tick is yes, a cross is no.</source>
        <translation>Une marque pleine signifie qu’une personne a décidé&#x202f;; en tirets, que la sonde le pense. La forme indique d’où vient l’annotation&#x202f;: un carré, à la main&#x202f;; un cercle, en réponse à une suggestion&#x202f;; un losange, lors d’une vérification. Une coche veut dire oui, une croix non.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ModelsDialog</name>
    <message>
        <source>%1 values · %2 kHz</source>
        <translation>%1 valeurs · %2 kHz</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Extractors turn sound into numbers. A tag uses all that are ready. More extractors find better and analyse more slowly.</source>
        <translation>Les extracteurs convertissent le son en nombres. Un tag utilise tous ceux qui sont prêts. Plus ils sont nombreux, meilleurs sont les résultats et plus l’analyse est lente.</translation>
    </message>
    <message>
        <source>Extractors</source>
        <translation>Extracteurs</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extracteur</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Import weights…</source>
        <translation>Importer des poids…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>%1 values · built in</source>
        <translation>%1 valeurs · intégré</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Annuler le téléchargement de %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Import uniquement</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Télécharger %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Signal analysis that is always there: loudness, spectrum, rhythm, harmony. Needs no download.</source>
        <translation>Analyse du signal toujours présente&#x202f;: niveau sonore, spectre, rythme, harmonie. Aucun téléchargement nécessaire.</translation>
    </message>
    <message>
        <source>Its licence does not allow commercial use.</source>
        <translation>Sa licence n’autorise pas l’usage commercial.</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Importer des poids</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Remove the weights of %1?</source>
        <translation>Supprimer les poids de %1&#x202f;?</translation>
    </message>
    <message>
        <source>What was analysed with it stays, and tags go on using it. New tracks are not analysed with it any more.</source>
        <translation>Ce qui a été analysé avec lui reste, et les tags continuent de l’utiliser. Les nouveaux morceaux ne sont plus analysés avec lui.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation en cours</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::NearestExamplesView</name>
    <message>
        <source>Nearest examples</source>
        <translation>Exemples les plus proches</translation>
    </message>
    <message>
        <source>%1 %2, %3, adds %4</source>
        <translation>%1 %2, %3, ajoute %4</translation>
    </message>
    <message>
        <source>follows from the tag “%1”</source>
        <translation>découle du tag «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>from the start of the tag: %1</source>
        <translation>du début du tag&#x202f;: %1</translation>
    </message>
    <message>
        <source>from another library</source>
        <translation>d’une autre bibliothèque</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::OutlookSide</name>
    <message>
        <source>Joined the suggestions</source>
        <translation>Entrés dans les suggestions</translation>
    </message>
    <message>
        <source>Left the suggestions</source>
        <translation>Sortis des suggestions</translation>
    </message>
    <message>
        <source>Scored again</source>
        <translation>Réévalué</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>What your last answer did</source>
        <translation>Effet de votre dernière réponse</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaybackController</name>
    <message>
        <source>“%1” cannot be played: the file is not there. Its labels are kept.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: le fichier n’est pas là. Ses annotations sont gardées.</translation>
    </message>
    <message>
        <source>“%1” cannot be played: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is not connected any more. Playing is paused.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus connecté. La lecture est en pause.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlayerBar</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Aucune lecture</translation>
    </message>
    <message>
        <source>No audio device. You can search, label and export; playing starts when a device appears.</source>
        <translation>Aucune sortie audio. Vous pouvez chercher, annoter et exporter&#x202f;; la lecture commence dès qu’un périphérique apparaît.</translation>
    </message>
    <message>
        <source>Loudness levelled</source>
        <translation>Volume égalisé</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Aucune sortie audio</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaylistPage</name>
    <message>
        <source>Whole paths in the playlist</source>
        <translation>Chemins complets dans la playlist</translation>
    </message>
    <message>
        <source>M3U8, for every player</source>
        <translation>M3U8, pour tout lecteur</translation>
    </message>
    <message>
        <source>XSPF, with scores</source>
        <translation>XSPF, avec scores</translation>
    </message>
    <message>
        <source>Best score first</source>
        <translation>Meilleur score d’abord</translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Par chemin</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>One playlist for each tag, in a folder that you choose. Paths in it are written from that folder, so that a playlist can travel with the music.</source>
        <translation>Une playlist par tag, dans un dossier de votre choix. Les chemins y partent de ce dossier, pour qu’une playlist puisse voyager avec la musique.</translation>
    </message>
    <message>
        <source>For a playlist that lies on another disk than the music.</source>
        <translation>Pour une playlist qui se trouve sur un autre disque que la musique.</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>Enregistrer dans un dossier…</translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Dossier pour les playlists</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) written to %1</source>
        <translation>
            <numerusform>%n playlist écrite dans %1</numerusform>
            <numerusform>%n playlists écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) of these names are there already.</source>
        <translation>
            <numerusform>%n playlist de ce nom existe déjà.</numerusform>
            <numerusform>%n playlists de ces noms existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaylistPreview</name>
    <message>
        <source>The tracks that would be in it</source>
        <translation>Les morceaux qu’il contiendrait</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>No track would be in it.</source>
        <translation>Il ne contiendrait aucun morceau.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PrecisionRecallView</name>
    <message>
        <source>No curve yet: too few examples.</source>
        <translation>Pas encore de courbe&#x202f;: trop peu d’exemples.</translation>
    </message>
    <message>
        <source>Optimistic: guessed from your own examples.</source>
        <translation>Optimiste&#x202f;: estimé d’après vos propres exemples.</translation>
    </message>
    <message>
        <source>threshold %1, no track</source>
        <translation>seuil %1, aucun morceau</translation>
    </message>
    <message numerus="yes">
        <source>threshold %1, about %2 tracks, %3 right, %4 to %5</source>
        <translation>
            <numerusform>seuil %1, environ %2 morceau, %3 justes, de %4 à %5</numerusform>
            <numerusform>seuil %1, environ %2 morceaux, %3 justes, de %4 à %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Right against found</source>
        <translation>Justes et trouvés</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Optimiste</translation>
    </message>
    <message>
        <source>Found, % of those among the first %1</source>
        <translation>Trouvés, en % de ceux des %1 premiers</translation>
    </message>
    <message>
        <source>Found, % of all that fit</source>
        <translation>Trouvés, en % de tous ceux qui conviennent</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Justes, en %</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play all tracks equally loud</source>
        <translation>Lire tous les morceaux au même volume</translation>
    </message>
    <message>
        <source>At the end of a track, play the next one</source>
        <translation>À la fin d’un morceau, lire le suivant</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Ignore answers in the first quarter of a second of a clip</source>
        <translation>Ignorer les réponses dans le premier quart de seconde d’un extrait</translation>
    </message>
    <message>
        <source>Hide titles during a check</source>
        <translation>Masquer les titres pendant une vérification</translation>
    </message>
    <message>
        <source>So that a key pressed twice does not answer for a clip that nobody has heard.</source>
        <translation>Pour qu’une touche pressée deux fois ne réponde pas pour un extrait que personne n’a entendu.</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
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
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::QualityPanel</name>
    <message>
        <source>Changed since the check: %1 of the suggestions are new.</source>
        <translation>Changé depuis la vérification&#x202f;: %1 des suggestions sont nouvelles.</translation>
    </message>
    <message>
        <source>Drag the point on the curve, or use ← and →.</source>
        <translation>Faites glisser le point sur la courbe, ou utilisez ← et →.</translation>
    </message>
    <message>
        <source>Guessed from your own examples. The true curve is usually lower.</source>
        <translation>Estimé d’après vos propres exemples. La vraie courbe est d’ordinaire plus basse.</translation>
    </message>
    <message>
        <source>Your examples were found by the suggestions. They cannot tell how good the suggestions are; a check can.</source>
        <translation>Vos exemples ont été trouvés par les suggestions. Ils ne peuvent pas dire ce qu’elles valent&#x202f;; une vérification le peut.</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>8 in 10 chance</source>
        <translation>8 chances sur 10</translation>
    </message>
    <message>
        <source>You can also drag tracks from the list onto the tag.</source>
        <translation>Vous pouvez aussi faire glisser des morceaux de la liste sur le tag.</translation>
    </message>
    <message>
        <source>Suggestions work already, but nobody can say yet how good they are. Add tracks that differ from each other: another tempo, another instrument, the same feeling.</source>
        <translation>Les suggestions fonctionnent déjà, mais personne ne peut encore dire ce qu’elles valent. Ajoutez des morceaux différents entre eux&#x202f;: un autre tempo, un autre instrument, la même émotion.</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Ajoutez un premier exemple&#x202f;: écoutez un morceau qui convient et appuyez sur A, ou faites glisser des morceaux sur le tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n more example(s) for a first estimate</source>
        <translation>
            <numerusform>Encore %n exemple pour une première estimation</numerusform>
            <numerusform>Encore %n exemples pour une première estimation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples</source>
        <translation>%1 exemples sur %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Right, optimistic</source>
        <translation>Justes, optimiste</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Add what is playing</source>
        <translation>Ajouter ce qui joue</translation>
    </message>
    <message>
        <source>Review the closest</source>
        <translation>Revoir les plus proches</translation>
    </message>
    <message>
        <source>Check this tag…</source>
        <translation>Vérifier ce tag…</translation>
    </message>
    <message>
        <source>30 random clips, about two minutes.</source>
        <translation>30 extraits au hasard, environ deux minutes.</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>Vérifier à nouveau…</translation>
    </message>
    <message>
        <source>Right against found</source>
        <translation>Justes et trouvés</translation>
    </message>
    <message>
        <source>Scores in the library</source>
        <translation>Scores dans la bibliothèque</translation>
    </message>
    <message>
        <source>Ticks: your yes labels above, no labels below.</source>
        <translation>Traits&#x202f;: vos «&#x202f;oui&#x202f;» en haut, vos «&#x202f;non&#x202f;» en bas.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Surer</source>
        <translation>Plus sûr</translation>
    </message>
    <message>
        <source>95 in 100 are right, or as near as it gets.</source>
        <translation>95 sur 100 sont justes, ou le plus près possible.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>As many right as found, as far as possible.</source>
        <translation>Autant de justes que de trouvés, si possible.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Davantage</translation>
    </message>
    <message>
        <source>90 in 100 of all that fit are found.</source>
        <translation>90 sur 100 de tous ceux qui conviennent sont trouvés.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedFilesDialog</name>
    <message>
        <source>Refused files</source>
        <translation>Fichiers refusés</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out. All others are there.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu et a été laissé de côté. Tous les autres sont là.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus et ont été laissés de côté. Tous les autres sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>refused files.txt</source>
        <translation>fichiers refusés.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedModel</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedView</name>
    <message numerus="yes">
        <source>%n refused file(s)</source>
        <translation>
            <numerusform>%n fichier refusé</numerusform>
            <numerusform>%n fichiers refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Fichiers refusés</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy path and reason</source>
        <translation>Copier le chemin et la raison</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>refused files</source>
        <translation>fichiers refusés</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>No file was refused.</source>
        <translation>Aucun fichier n’a été refusé.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewCard</name>
    <message>
        <source>The tag you work on will be here: suggestions to review, how good they are, and why.</source>
        <translation>Le tag sur lequel vous travaillez sera ici&#x202f;: suggestions à revoir, leur qualité, et pourquoi.</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Ajoutez un premier exemple&#x202f;: écoutez un morceau qui convient et appuyez sur A, ou faites glisser des morceaux sur le tag.</translation>
    </message>
    <message>
        <source>The examples are not analysed yet. Suggestions come as soon as they are.</source>
        <translation>Les exemples ne sont pas encore analysés. Les suggestions arriveront dès qu’ils le seront.</translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose *Random* to look for surprises.</source>
        <translation>Plus rien à revoir au-dessus du seuil. Baissez-le, ou choisissez *Au hasard* pour chercher des surprises.</translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation>Nécessite trois annotations.</translation>
    </message>
    <message>
        <source>Last answer: %1 joined the suggestions, %2 left.</source>
        <translation>Dernière réponse&#x202f;: %1 entrés dans les suggestions, %2 sortis.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Revue complète</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Commencer la revue</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>Dix dernières décisions</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 of %2 tracks can be suggested so far. The list grows while the analysis runs; you can start now.</source>
        <translation>%1 morceaux sur %2 peuvent déjà être suggérés. La liste grandit pendant l’analyse&#x202f;; vous pouvez commencer.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewController</name>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Cas limite</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Semblable</translation>
    </message>
    <message>
        <source>Among the highest scores.</source>
        <translation>Parmi les scores les plus élevés.</translation>
    </message>
    <message>
        <source>High score, but unlike everything labelled so far.</source>
        <translation>Score élevé, mais différent de tout ce qui est annoté jusqu’ici.</translation>
    </message>
    <message>
        <source>Near the middle between your yes and your no.</source>
        <translation>Près du milieu entre vos oui et vos non.</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>Tiré au hasard.</translation>
    </message>
    <message>
        <source>Close to the clip that you chose.</source>
        <translation>Proche de l’extrait choisi.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Les plus probables</translation>
    </message>
    <message>
        <source>Like this clip</source>
        <translation>Comme cet extrait</translation>
    </message>
    <message>
        <source>Select a stretch of the waveform first.</source>
        <translation>Sélectionnez d’abord un passage de la forme d’onde.</translation>
    </message>
    <message>
        <source>Choose or make a tag first.</source>
        <translation>Choisissez ou créez d’abord un tag.</translation>
    </message>
    <message>
        <source>Nothing is playing. Shift+A labels the selected tracks.</source>
        <translation>Rien n’est en lecture. Maj+A annote les morceaux sélectionnés.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>Il n’y a pas de réponse à retirer.</translation>
    </message>
    <message>
        <source>(a track that is gone)</source>
        <translation>(un morceau disparu)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewStage</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>%1 oui</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>%1 non</translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation>%1 suggérés</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Est-ce %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose “Random” to look for surprises.</source>
        <translation>Plus rien à revoir au-dessus du seuil. Baissez-le, ou choisissez «&#x202f;Au hasard&#x202f;» pour chercher des surprises.</translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation>Nécessite trois annotations.</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>Quitter la revue</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Answer is about</source>
        <translation>La réponse porte sur</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>Cet extrait</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Tout le morceau</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trouver des morceaux semblables</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ScoreBar</name>
    <message>
        <source>Score %1, %2</source>
        <translation>Score %1, %2</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>pas encore analysé</translation>
    </message>
    <message>
        <source>This clip: %1, %2.</source>
        <translation>Cet extrait&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>It is the track&apos;s best clip, so the table shows the same.</source>
        <translation>C’est le meilleur extrait du morceau, le tableau affiche donc la même valeur.</translation>
    </message>
    <message>
        <source>The table shows %1, the score of the track&apos;s best clip.</source>
        <translation>Le tableau affiche %1, le score du meilleur extrait du morceau.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ScoreHistogram</name>
    <message>
        <source>threshold %1</source>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>Scores in the library</source>
        <translation>Scores dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%1 tracks have scores.</source>
        <translation>
            <numerusform>%1 morceau a un score.</numerusform>
            <numerusform>%1 morceaux ont un score.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many tracks have which score. Heights are square roots, so that few tracks show too.</source>
        <translation>Combien de morceaux ont quel score. Les hauteurs sont des racines carrées, pour voir aussi les petits nombres.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SessionSide</name>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>Dix dernières décisions</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a line and press A, R or U to change that answer.</source>
        <translation>Choisissez une ligne et appuyez sur A, R ou U pour changer la réponse.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SettledBox</name>
    <message numerus="yes">
        <source>%1 of your last %2 answers changed fewer than %3 suggestions.</source>
        <translation>
            <numerusform>Moins de %3 suggestions changées par %1 réponse sur %2.</numerusform>
            <numerusform>Moins de %3 suggestions changées par %1 de vos %2 dernières réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can stop soon.</source>
        <translation>%1 Vous pouvez bientôt arrêter.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>One for each of the last answers: filled if it changed few suggestions.</source>
        <translation>Un pour chacune des dernières réponses&#x202f;: plein si elle a changé peu de suggestions.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SettledView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Stabilité</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SideBar</name>
    <message>
        <source>%1 yes, %2 no, %3 not sure.</source>
        <translation>%1 oui, %2 non, %3 incertains.</translation>
    </message>
    <message>
        <source>%1 suggested.</source>
        <translation>%1 suggérés.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Checked today.</source>
        <translation>Vérifié aujourd’hui.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Vérifié le %1.</translation>
    </message>
    <message>
        <source>The tag has changed since.</source>
        <translation>Le tag a changé depuis.</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Show suggestions in the list</source>
        <translation>Afficher les suggestions dans la liste</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Modifier le tag…</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Supprimer le tag</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Tous les morceaux</translation>
    </message>
    <message>
        <source>Added last 7 days</source>
        <translation>Ajoutés ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Fichiers refusés</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 sur 3</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérés</translation>
    </message>
    <message>
        <source>No tags yet. Choose a few tracks that share something, then press Ctrl+T.</source>
        <translation>Pas encore de tags. Choisissez quelques morceaux qui ont un point commun, puis appuyez sur Ctrl+T.</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>No extractor that has analysed this library brings tags of its own. Tools ▸ Models lists those that do: YAMNet and MusiCNN.</source>
        <translation>Aucun extracteur ayant analysé cette bibliothèque n’apporte ses propres tags. Outils ▸ Modèles indique ceux qui en ont&#x202f;: YAMNet et MusiCNN.</translation>
    </message>
    <message>
        <source>Stock tags</source>
        <translation>Tags fournis</translation>
    </message>
    <message numerus="yes">
        <source>Heard in %n track(s) by %1. Make a tag like it.</source>
        <translation>
            <numerusform>Entendu dans %n morceau par %1. Créer un tag semblable.</numerusform>
            <numerusform>Entendu dans %n morceaux par %1. Créer un tag semblable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock tags are being counted.</source>
        <translation>Les tags fournis sont en cours de comptage.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SpeakingExamples</name>
    <message>
        <source>Examples that speak for it</source>
        <translation>Exemples qui jouent pour</translation>
    </message>
    <message>
        <source>Examples that speak against it</source>
        <translation>Exemples qui jouent contre</translation>
    </message>
    <message>
        <source>A click or Enter plays the example, Shift+Enter the clip from before.</source>
        <translation>Un clic ou Entrée lit l’exemple, Maj+Entrée l’extrait précédent.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TablePage</name>
    <message>
        <source>With a mark that Excel needs for accents</source>
        <translation>Avec la marque qu’il faut à Excel pour les accents</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Tous les morceaux</translation>
    </message>
    <message>
        <source>Tracks with one of the tags</source>
        <translation>Morceaux avec l’un des tags</translation>
    </message>
    <message>
        <source>Marked as suggested</source>
        <translation>Marquées comme suggérées</translation>
    </message>
    <message>
        <source>Count as yes</source>
        <translation>Comptent comme oui</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <source>The table&apos;s beginning</source>
        <translation>Début du tableau</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>Enregistrer le préréglage…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) exported to %1</source>
        <translation>
            <numerusform>%n morceau exporté vers %1</numerusform>
            <numerusform>%n morceaux exportés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON, un objet par ligne (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagChooser</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Choose tags</source>
        <translation>Choisir des tags</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagDialog</name>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Modifier le tag</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouveau tag</translation>
    </message>
    <message>
        <source>For example: tense underscore</source>
        <translation>Par exemple&#x202f;: nappe de tension</translation>
    </message>
    <message>
        <source>What fits, what does not; for you and for colleagues</source>
        <translation>Ce qui convient ou non&#x202f;; pour vous et vos collègues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Make tag</source>
        <translation>Créer le tag</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>Un tag «&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected track(s)</source>
        <translation>
            <numerusform>Le morceau sélectionné</numerusform>
            <numerusform>Les %n morceaux sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the tag “%1”</source>
        <translation>Comme le tag «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Stock tag “%1” (heard in %n track(s) by %2)</source>
        <translation>
            <numerusform>Tag fourni «&#x202f;%1&#x202f;» (entendu dans %n morceau par %2)</numerusform>
            <numerusform>Tag fourni «&#x202f;%1&#x202f;» (entendu dans %n morceaux par %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagList</name>
    <message numerus="yes">
        <source>Label %n track(s) no</source>
        <translation>
            <numerusform>Annoter %n morceau&#x202f;: non</numerusform>
            <numerusform>Annoter %n morceaux&#x202f;: non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) yes</source>
        <translation>
            <numerusform>Annoter %n morceau&#x202f;: oui</numerusform>
            <numerusform>Annoter %n morceaux&#x202f;: oui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagPanel</name>
    <message>
        <source>More about this tag</source>
        <translation>Plus sur ce tag</translation>
    </message>
    <message>
        <source>About this tag</source>
        <translation>À propos de ce tag</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>%1 oui</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>%1 non</translation>
    </message>
    <message>
        <source>%1 not sure</source>
        <translation>%1 incertains</translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation>%1 suggérés</translation>
    </message>
    <message>
        <source>No suggestions are left at this threshold. “Threshold: more” in this tag&apos;s menu lowers it.</source>
        <translation>Il ne reste aucune suggestion à ce seuil. «&#x202f;Seuil&#x202f;: davantage&#x202f;», dans le menu de ce tag, l’abaisse.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackBrowser</name>
    <message>
        <source>No track matches this search. %1</source>
        <translation>Aucun morceau ne correspond à cette recherche. %1</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No track is missing.</source>
        <translation>Aucun morceau ne manque.</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>Afficher tous les morceaux</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing, and no other is there. Their labels are kept, and come back with their folder. %1</source>
        <translation>
            <numerusform>%n morceau manque, et il n’y en a pas d’autre. Ses annotations sont gardées et reviennent avec son dossier. %1</numerusform>
            <numerusform>%n morceaux manquent, et il n’y en a pas d’autre. Leurs annotations sont gardées et reviennent avec leur dossier. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Ajouter des dossiers…</translation>
    </message>
    <message>
        <source>No suggestions are left at this threshold. %1</source>
        <translation>Il ne reste aucune suggestion à ce seuil. %1</translation>
    </message>
    <message>
        <source>Show more suggestions</source>
        <translation>Afficher plus de suggestions</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackHeader</name>
    <message>
        <source>Threshold %1</source>
        <translation>Seuil %1</translation>
    </message>
    <message>
        <source>How alike each track is to the examples of “%1”. Click to sort.</source>
        <translation>Ressemblance de chaque morceau aux exemples de «&#x202f;%1&#x202f;». Cliquez pour trier.</translation>
    </message>
    <message>
        <source>The order is older than the scores. Click to sort again.</source>
        <translation>L’ordre est plus ancien que les scores. Cliquez pour trier à nouveau.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTableModel</name>
    <message>
        <source>not analysed yet</source>
        <translation>pas encore analysé</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2, score %3</source>
        <translation>%1&#x202f;: %2, score %3</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>The file is missing; its labels are kept.</source>
        <translation>Le fichier manque&#x202f;; ses annotations sont gardées.</translation>
    </message>
    <message>
        <source>Score %1: about %2 in 100 tracks like this are right.</source>
        <translation>Score %1&#x202f;: environ %2 morceaux sur 100 comme celui-ci sont justes.</translation>
    </message>
    <message>
        <source>Score %1. It says how alike, not yet how probable.</source>
        <translation>Score %1. Il indique la ressemblance, pas encore la probabilité.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>It is that of the track&apos;s best clip.</source>
        <translation>C’est celui du meilleur extrait du morceau.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TracksBox</name>
    <message>
        <source>Labelled yes</source>
        <translation>Annotés oui</translation>
    </message>
    <message>
        <source>Labelled yes, and suggested</source>
        <translation>Annotés oui, et suggérés</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UndoWritingDialog</name>
    <message>
        <source>Undo file writing</source>
        <translation>Annuler l’écriture des fichiers</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UpNextList</name>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is playing.</source>
        <translation>Aucune lecture en cours.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, not analysed yet</source>
        <translation>%1, pas encore analysé</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WeightShareView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Where the probe looks</source>
        <translation>Ce que la sonde écoute</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WhyPanel</name>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Ajoutez un premier exemple&#x202f;: écoutez un morceau qui convient et appuyez sur A, ou faites glisser des morceaux sur le tag.</translation>
    </message>
    <message>
        <source>Play a clip or choose a track to see why it scores as it does.</source>
        <translation>Écoutez un extrait ou choisissez un morceau pour voir d’où vient son score.</translation>
    </message>
    <message>
        <source>This clip is not analysed yet.</source>
        <translation>Cet extrait n’est pas encore analysé.</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>From %1, an average track, to %2.</source>
        <translation>De %1, un morceau moyen, à %2.</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extracteur</translation>
    </message>
    <message>
        <source>Typical sound</source>
        <translation>Son typique</translation>
    </message>
    <message>
        <source>How much it changes</source>
        <translation>Sa variation</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Part of the score</source>
        <translation>Part du score</translation>
    </message>
    <message>
        <source>Where the probe looks</source>
        <translation>Ce que la sonde écoute</translation>
    </message>
    <message>
        <source>typical sound</source>
        <translation>son typique</translation>
    </message>
    <message>
        <source>how much it changes</source>
        <translation>sa variation</translation>
    </message>
    <message>
        <source>Nearest examples</source>
        <translation>Exemples les plus proches</translation>
    </message>
    <message>
        <source>A click or Enter plays the example, Shift+Enter the clip from before.</source>
        <translation>Un clic ou Entrée lit l’exemple, Maj+Entrée l’extrait précédent.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WorkerProcess</name>
    <message>
        <source>Cannot start the worker (%1). Install Tagwright again.</source>
        <translation>Impossible de lancer le traitement (%1). Réinstallez Tagwright.</translation>
    </message>
    <message>
        <source>The worker broke off. Start again.</source>
        <translation>Le traitement s’est interrompu. Relancez-le.</translation>
    </message>
    <message>
        <source>The worker ended without a reason. Start the job again.</source>
        <translation>Le traitement s’est arrêté sans donner de raison. Relancez la tâche.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WritePage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>Si rempli</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Remplacer l’existant</translation>
    </message>
    <message>
        <source>Add to what is there</source>
        <translation>Ajouter à l’existant</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Champ dédié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>Autre champ…</translation>
    </message>
    <message>
        <source>Each file is copied, checked and swapped in; the sound is not touched. You can undo the whole batch later.</source>
        <translation>Chaque fichier est copié, vérifié puis remplacé&#x202f;; le son n’est pas touché. Vous pourrez annuler tout le lot plus tard.</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>Undo writing…</source>
        <translation>Annuler l’écriture…</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Nouvelle simulation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Autre champ</translation>
    </message>
    <message>
        <source>Name of the field. With {tag} in it, each tag gets a field of its own.</source>
        <translation>Nom du champ. S’il contient {tag}, chaque tag a son propre champ.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Modifications %1</translation>
    </message>
    <message>
        <source>Already right %1</source>
        <translation>Déjà corrects %1</translation>
    </message>
    <message>
        <source>Cannot be written %1</source>
        <translation>Non inscriptibles %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Écrire %n fichier</numerusform>
            <numerusform>Écrire %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Écrire les fichiers</translation>
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
        <source>Choose the tags to write.</source>
        <translation>Choisissez les tags à écrire.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>No track has these tags.</source>
        <translation>Aucun morceau n’a ces tags.</translation>
    </message>
    <message>
        <source>Dry run of the undo finished. Nothing has been written.</source>
        <translation>Simulation de l’annulation terminée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Dry run finished. Nothing has been written.</source>
        <translation>Simulation terminée. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <translation>
            <numerusform>%n est resté tel quel.</numerusform>
            <numerusform>%n sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <source>files.txt</source>
        <translation>fichiers.txt</translation>
    </message>
    <message>
        <source>Text, separated by tabs (*.txt)</source>
        <translation>Texte, séparé par des tabulations (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n file(s)</source>
        <translation>
            <numerusform>Restaurer %n fichier</numerusform>
            <numerusform>Restaurer %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored.</source>
        <translation>
            <numerusform>%n fichier restauré.</numerusform>
            <numerusform>%n fichiers restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>La simulation est en cours.</translation>
    </message>
    <message>
        <source>Files are being written.</source>
        <translation>Les fichiers sont en cours d’écriture.</translation>
    </message>
</context>
</TS>
