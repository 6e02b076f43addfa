<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BulkLabels</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Add folders…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>&amp;Labels importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Save tag to file…</source>
        <translation>Tag &amp;in Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;Load tag…</source>
        <translation>&amp;Tag laden…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Take &amp;back last answer</source>
        <translation>&amp;Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>&amp;Suche speichern…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>S&amp;eitenleiste</translation>
    </message>
    <message>
        <source>&amp;Tag panel</source>
        <translation>&amp;Tag-Bereich</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Show Review</source>
        <translation>&amp;Durchsicht zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Examples</source>
        <translation>&amp;Beispiele zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Quality</source>
        <translation>&amp;Qualität zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Why</source>
        <translation>&amp;Warum zeigen</translation>
    </message>
    <message>
        <source>F&amp;ull review</source>
        <translation>&amp;Ganze Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>R&amp;escan</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Check files for changes</source>
        <translation>&amp;Dateien auf Änderungen prüfen</translation>
    </message>
    <message>
        <source>&amp;Find similar</source>
        <translation>Ähnliche &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Im Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Missing tracks</source>
        <translation>Fehlende &amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Refused files</source>
        <translation>&amp;Abgewiesene Dateien</translation>
    </message>
    <message>
        <source>Show &amp;probable mislabels</source>
        <translation>&amp;Wahrscheinlich falsche Labels zeigen</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>N&amp;eues Tag…</translation>
    </message>
    <message>
        <source>&amp;Edit tag…</source>
        <translation>Tag &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Label selected &amp;yes</source>
        <translation>Auswahl mit &amp;Ja labeln</translation>
    </message>
    <message>
        <source>Label selected n&amp;o</source>
        <translation>Aus&amp;wahl mit Nein labeln</translation>
    </message>
    <message>
        <source>&amp;Label selected not sure</source>
        <translation>Auswahl als &amp;unsicher labeln</translation>
    </message>
    <message>
        <source>&amp;Remove label</source>
        <translation>&amp;Label entfernen</translation>
    </message>
    <message>
        <source>&amp;Check this tag…</source>
        <translation>&amp;Dieses Tag prüfen…</translation>
    </message>
    <message>
        <source>&amp;Threshold: surer</source>
        <translation>&amp;Schwelle: sicherer</translation>
    </message>
    <message>
        <source>Threshold: &amp;balanced</source>
        <translation>Schwelle: &amp;ausgewogen</translation>
    </message>
    <message>
        <source>Threshold: &amp;more</source>
        <translation>Schwelle: &amp;mehr</translation>
    </message>
    <message>
        <source>Ne&amp;xt tag</source>
        <translation>&amp;Nächstes Tag</translation>
    </message>
    <message>
        <source>&amp;Previous tag</source>
        <translation>&amp;Voriges Tag</translation>
    </message>
    <message>
        <source>&amp;Delete tag</source>
        <translation>&amp;Tag löschen</translation>
    </message>
    <message>
        <source>Start re&amp;view</source>
        <translation>&amp;Durchsicht beginnen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Ann&amp;ehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Not s&amp;ure</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>&amp;Next queue</source>
        <translation>&amp;Nächste Reihe</translation>
    </message>
    <message>
        <source>Queue: &amp;mixed</source>
        <translation>Rei&amp;he: gemischt</translation>
    </message>
    <message>
        <source>Queue: most &amp;likely</source>
        <translation>Reihe: &amp;wahrscheinlichste</translation>
    </message>
    <message>
        <source>&amp;Queue: uncertain</source>
        <translation>&amp;Reihe: ungewiss</translation>
    </message>
    <message>
        <source>Qu&amp;eue: random</source>
        <translation>Reihe: &amp;zufällig</translation>
    </message>
    <message>
        <source>Queue: like this &amp;clip</source>
        <translation>Reihe: wie dieser &amp;Clip</translation>
    </message>
    <message>
        <source>Answer is about &amp;this clip</source>
        <translation>Antwort gilt &amp;für diesen Clip</translation>
    </message>
    <message>
        <source>Answer &amp;is about the selection</source>
        <translation>Antwort &amp;gilt für die Auswahl</translation>
    </message>
    <message>
        <source>Answer is about the &amp;whole track</source>
        <translation>Antwort gilt für den ganzen &amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Abspielen &amp;oder anhalten</translation>
    </message>
    <message>
        <source>Play &amp;again</source>
        <translation>Noch &amp;einmal spielen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>&amp;Jump to loudest part</source>
        <translation>&amp;Zur lautesten Stelle</translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation>10 Se&amp;kunden zurück</translation>
    </message>
    <message>
        <source>&amp;Forward 10 seconds</source>
        <translation>10 &amp;Sekunden vor</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>La&amp;uter</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>&amp;Leiser</translation>
    </message>
    <message>
        <source>&amp;Level loudness</source>
        <translation>Lautheit &amp;angleichen</translation>
    </message>
    <message>
        <source>Play next by &amp;itself</source>
        <translation>Von selbst &amp;weiterspielen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;Keyboard map…</source>
        <translation>&amp;Tastenbelegung…</translation>
    </message>
    <message>
        <source>&amp;What the marks mean</source>
        <translation>&amp;Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>&amp;About and licences</source>
        <translation>Über Tagwright &amp;und Lizenzen</translation>
    </message>
    <message>
        <source>Undo file &amp;writing…</source>
        <translation>Schreiben in &amp;Dateien rückgängig…</translation>
    </message>
    <message>
        <source>Check &amp;the installation…</source>
        <translation>&amp;Installation prüfen…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{} What had been made was removed.</source>
        <translation>{} Was angelegt war, wurde entfernt.</translation>
    </message>
    <message>
        <source>{} What had been made could not all be removed: see {}.</source>
        <translation>{} Was angelegt war, ließ sich nicht ganz entfernen: siehe {}.</translation>
    </message>
    <message>
        <source>{} Try again later.</source>
        <translation>{} Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{} {} of {} are here; running it again goes on from there.</source>
        <translation>{} {} von {} sind da; ein neuer Start macht dort weiter.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation>Abgebrochen. Das bisher Gefundene bleibt.</translation>
    </message>
    <message>
        <source>Stopped. What was embedded so far is kept; run it again to go on.</source>
        <translation>Abgebrochen. Das bisher Analysierte bleibt; ein neuer Start macht weiter.</translation>
    </message>
    <message>
        <source>Stopped before it was written.</source>
        <translation>Abgebrochen, bevor sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Not tried after the disk had failed.</source>
        <translation>Nach dem Fehler des Datenträgers nicht mehr versucht.</translation>
    </message>
    <message>
        <source>Cannot open: {}</source>
        <translation>Kann nicht geöffnet werden: {}</translation>
    </message>
    <message>
        <source>Cannot read: {}</source>
        <translation>Kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>Cannot be read: {}</source>
        <translation>Kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>Cannot write: {}</source>
        <translation>Kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>Cannot be written: {}</source>
        <translation>Kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>Cannot be made: {}</source>
        <translation>Kann nicht angelegt werden: {}</translation>
    </message>
    <message>
        <source>Cannot be linked: {}</source>
        <translation>Kann nicht verknüpft werden: {}</translation>
    </message>
    <message>
        <source>Cannot write the safe copy: {}</source>
        <translation>Die sichere Kopie kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>Cannot write the journal: {}</source>
        <translation>Das Journal kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>The folder cannot be read: {}</source>
        <translation>Der Ordner kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>The file is not there. Rescan, then run the dry run again.</source>
        <translation>Die Datei ist nicht da. Lesen Sie neu ein, und wiederholen Sie den Probelauf.</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>Keine Datei.</translation>
    </message>
    <message>
        <source>Not a file. Choose another name.</source>
        <translation>Keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file is larger than expected.</source>
        <translation>Die Datei ist größer als erwartet.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again, or remove it.</source>
        <translation>Die Datei ist leer. Kopieren Sie die Datei noch einmal, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Empty: it has 0 bytes. Copy it again.</source>
        <translation>Leer: 0 Byte. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Not an audio file despite its name, or its header is damaged. Copy it again, or remove it.</source>
        <translation>Trotz des Namens keine Audiodatei, oder ihr Kopf ist beschädigt. Kopieren Sie die Datei noch einmal, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A folder or a device, not an audio file.</source>
        <translation>Ein Ordner oder Gerät, keine Audiodatei.</translation>
    </message>
    <message>
        <source>Holds tags but no sound. Copy it again.</source>
        <translation>Enthält Tags, aber keinen Ton. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>No sound found in this file.</source>
        <translation>In dieser Datei ist kein Ton.</translation>
    </message>
    <message>
        <source>Shorter than one second.</source>
        <translation>Kürzer als eine Sekunde.</translation>
    </message>
    <message>
        <source>Damaged: its header cannot be read. Copy it again.</source>
        <translation>Beschädigt: Der Kopf ist nicht lesbar. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Damaged: its samples cannot be converted. Copy it again.</source>
        <translation>Beschädigt: Der Ton ist nicht umwandelbar. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Damaged: the decoder broke here (at {}). Copy it again.</source>
        <translation>Beschädigt: Der Decoder brach hier ab (bei {}). Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The reader broke here; skipped.</source>
        <translation>Das Einlesen brach hier ab; übersprungen.</translation>
    </message>
    <message>
        <source>Its codec ({}) is not known to this build. Convert it to FLAC or WAV.</source>
        <translation>Der Codec ({}) ist diesem Programm unbekannt. Wandeln Sie die Datei in FLAC oder WAV um.</translation>
    </message>
    <message>
        <source>Its codec uses a feature not known to this build. Convert it to FLAC.</source>
        <translation>Der Codec nutzt etwas, das diesem Programm unbekannt ist. Wandeln Sie die Datei in FLAC um.</translation>
    </message>
    <message>
        <source>Has a channel layout that this program does not know.</source>
        <translation>Hat eine Kanalanordnung, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Has a sample format that this program does not know.</source>
        <translation>Hat ein Abtastformat, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Reading failed: {}. Check the disk.</source>
        <translation>Lesen misslang: {}. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Changed while it was read. Try again.</source>
        <translation>Während des Lesens geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Changed while it was read. Run the job again when it is complete.</source>
        <translation>Während des Lesens geändert. Starten Sie noch einmal, wenn die Datei fertig ist.</translation>
    </message>
    <message>
        <source>Changed while it was copied. Try again.</source>
        <translation>Während des Kopierens geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Changed while it was linked. Try again.</source>
        <translation>Während des Verknüpfens geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Changed since the dry run. Make a new one.</source>
        <translation>Seit dem Probelauf geändert. Machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Changed since it was scanned. Rescan it, then run the dry run again.</source>
        <translation>Seit dem Einlesen geändert. Lesen Sie neu ein, und wiederholen Sie den Probelauf.</translation>
    </message>
    <message>
        <source>Changed meanwhile. Rescan it, then try again.</source>
        <translation>Inzwischen geändert. Lesen Sie neu ein, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile: it was left alone. Try again.</source>
        <translation>Ein anderes Programm hat sie inzwischen geändert: Sie blieb, wie sie ist. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The same file as another track (a link): it is written there.</source>
        <translation>Dieselbe Datei wie ein anderer Titel (eine Verknüpfung): Sie wird dort geschrieben.</translation>
    </message>
    <message>
        <source>Not a format whose tags can be written.</source>
        <translation>Kein Format, dessen Tags sich schreiben lassen.</translation>
    </message>
    <message>
        <source>This format cannot hold the field “{}”.</source>
        <translation>Dieses Format kennt das Feld „{}“ nicht.</translation>
    </message>
    <message>
        <source>Cannot be written without risk: {}. It stays as it is.</source>
        <translation>Lässt sich nicht ohne Risiko schreiben: {}. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Ends in the middle of its header. Copy it again.</source>
        <translation>Endet mitten im Kopf. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The check after writing failed; the old file was kept: {}.</source>
        <translation>Die Prüfung nach dem Schreiben misslang; die alte Datei blieb: {}.</translation>
    </message>
    <message>
        <source>Not an audio file that can be checked after writing.</source>
        <translation>Keine Audiodatei, die sich nach dem Schreiben prüfen lässt.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>File is read-only. Change its permissions, then run the dry run again.</source>
        <translation>Die Datei ist schreibgeschützt. Ändern Sie die Rechte, und wiederholen Sie den Probelauf.</translation>
    </message>
    <message>
        <source>Its folder is read-only. Change its permissions, then run the dry run again.</source>
        <translation>Ihr Ordner ist schreibgeschützt. Ändern Sie die Rechte, und wiederholen Sie den Probelauf.</translation>
    </message>
    <message>
        <source>File belongs to another user. Change its owner, then run the dry run again.</source>
        <translation>Die Datei gehört jemand anderem. Ändern Sie den Besitzer, und wiederholen Sie den Probelauf.</translation>
    </message>
    <message>
        <source>No room on the disk for a safe copy ({} needed).</source>
        <translation>Kein Platz für eine sichere Kopie ({} nötig).</translation>
    </message>
    <message>
        <source>No room on the disk for safe copies ({} needed).</source>
        <translation>Kein Platz für sichere Kopien ({} nötig).</translation>
    </message>
    <message>
        <source>A link to “{}”: that file is written.</source>
        <translation>Eine Verknüpfung mit „{}“: Jene Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>Has more names (hard links): under the others it keeps its old tags.</source>
        <translation>Hat weitere Namen (feste Verknüpfungen): Unter jenen behält sie die alten Tags.</translation>
    </message>
    <message>
        <source>On a network disk: do not write to it from another computer meanwhile.</source>
        <translation>Auf einem Netzlaufwerk: Schreiben Sie solange nicht von einem anderen Rechner aus darauf.</translation>
    </message>
    <message>
        <source>Open in “{}”, which keeps seeing the old file.</source>
        <translation>In „{}“ geöffnet, das weiter die alte Datei sieht.</translation>
    </message>
    <message>
        <source>Its attribute “{}” could not be kept ({}): it was left alone.</source>
        <translation>Ihr Attribut „{}“ ließ sich nicht erhalten ({}): Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no tags have been written.</source>
        <translation>Nichts zurückzunehmen: Es wurden keine Tags geschrieben.</translation>
    </message>
    <message>
        <source>Batch {} has not ended: it is being written, or one of its disks is not there. Wait, or connect the disk.</source>
        <translation>Vorgang {} ist nicht beendet: Er wird noch geschrieben, oder ein Datenträger fehlt. Warten Sie, oder schließen Sie den Datenträger an.</translation>
    </message>
    <message>
        <source>Nothing of batch {} is in effect any more.</source>
        <translation>Von Vorgang {} gilt nichts mehr.</translation>
    </message>
    <message>
        <source>There is no batch {}. `writes` lists them.</source>
        <translation>Vorgang {} gibt es nicht.</translation>
    </message>
    <message>
        <source>This journal is damaged: what it tells of cannot be undone. Move it elsewhere to go on.</source>
        <translation>Dieses Journal ist beschädigt: Was darin steht, lässt sich nicht zurücknehmen. Verschieben Sie es, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Written by a newer Tagwright: use that one.</source>
        <translation>Von einem neueren Tagwright geschrieben: Verwenden Sie jenes.</translation>
    </message>
    <message>
        <source>Written by an earlier Tagwright, with other checksums: it can no longer be undone.</source>
        <translation>Von einem älteren Tagwright mit anderen Prüfsummen geschrieben: Lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>The journals cannot be read: {}.</source>
        <translation>Die Journale sind nicht lesbar: {}.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A field needs a name, e.g. TAGWRIGHT.</source>
        <translation>Ein Feld braucht einen Namen, z. B. TAGWRIGHT.</translation>
    </message>
    <message>
        <source>A field needs a value, e.g. {tag}.</source>
        <translation>Ein Feld braucht einen Wert, z. B. {tag}.</translation>
    </message>
    <message>
        <source>The separator must not be empty, e.g. “; ”.</source>
        <translation>Das Trennzeichen darf nicht leer sein, z. B. „; “.</translation>
    </message>
    <message>
        <source>“{}” is never written by Tagwright. Choose another field.</source>
        <translation>„{}“ schreibt Tagwright nie. Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>“{}” has no track to hand over. Say yes to some first.</source>
        <translation>„{}“ hat keinen Titel zum Übergeben. Sagen Sie zuerst zu einigen Ja.</translation>
    </message>
    <message>
        <source>There is something of this name, and nothing is overwritten. Choose another name.</source>
        <translation>Diesen Namen gibt es schon, und nichts wird überschrieben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first.</source>
        <translation>Diesen Ordner gibt es nicht. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The copies need {}, and {} are free there. Choose another disk, or links.</source>
        <translation>Die Kopien brauchen {}, dort sind {} frei. Wählen Sie einen anderen Datenträger oder Verknüpfungen.</translation>
    </message>
    <message>
        <source>The copy is not what was written. Check that disk.</source>
        <translation>Die Kopie ist nicht das, was geschrieben wurde. Prüfen Sie jenen Datenträger.</translation>
    </message>
    <message>
        <source>The music lies on another disk, so that it cannot be hard linked there. Choose symbolic links or copies.</source>
        <translation>Die Musik liegt auf einem anderen Datenträger, dorthin gehen keine festen Verknüpfungen. Wählen Sie symbolische oder Kopien.</translation>
    </message>
    <message>
        <source>That disk cannot hold such links. Choose copies.</source>
        <translation>Jener Datenträger kennt solche Verknüpfungen nicht. Wählen Sie Kopien.</translation>
    </message>
    <message>
        <source>Cannot be made: there is something of this name now.</source>
        <translation>Kann nicht angelegt werden: Den Namen gibt es jetzt.</translation>
    </message>
    <message>
        <source>The sheet could not be written to its end. Is the disk full?</source>
        <translation>Die Tabelle ließ sich nicht zu Ende schreiben. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The sheet cannot be written: {}</source>
        <translation>Die Tabelle kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 1,048,575 tracks. Export fewer tracks, or as CSV.</source>
        <translation>Eine Excel-Tabelle fasst höchstens 1.048.575 Titel. Exportieren Sie weniger, oder als CSV.</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 16,384 columns. Export fewer tags, or as CSV.</source>
        <translation>Eine Excel-Tabelle fasst höchstens 16.384 Spalten. Exportieren Sie weniger Tags, oder als CSV.</translation>
    </message>
    <message>
        <source>A cell would be longer than the 32,767 characters that Excel takes. Export fewer tags, or as CSV.</source>
        <translation>Eine Zelle wäre länger als die 32.767 Zeichen, die Excel erlaubt. Exportieren Sie weniger Tags, oder als CSV.</translation>
    </message>
    <message>
        <source>The column “{}” is about the tag “{}”, which is not exported. Export it too, or leave the column out.</source>
        <translation>Die Spalte „{}“ gehört zum Tag „{}“, das nicht exportiert wird. Exportieren Sie es mit, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>A table needs a column. Choose at least one.</source>
        <translation>Eine Tabelle braucht eine Spalte. Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>The column “{}” needs a name.</source>
        <translation>Die Spalte „{}“ braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two columns are called “{}”. Give one another name.</source>
        <translation>Zwei Spalten heißen „{}“. Geben Sie einer einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cells can be separated by: {}. Choose one of them.</source>
        <translation>Zellen lassen sich trennen durch: {}. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>The separator between tags must not be empty, e.g. “; ”.</source>
        <translation>Das Trennzeichen zwischen Tags darf nicht leer sein, z. B. „; “.</translation>
    </message>
    <message>
        <source>There is no column “{}”. There are: {}.</source>
        <translation>Eine Spalte „{}“ gibt es nicht. Es gibt: {}.</translation>
    </message>
    <message>
        <source>Not a preset for tables: {}</source>
        <translation>Keine Vorlage für Tabellen: {}</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>kein JSON.</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>kein Objekt.</translation>
    </message>
    <message>
        <source>“columns” is missing.</source>
        <translation>„columns“ fehlt.</translation>
    </message>
    <message>
        <source>“columns” is not a list.</source>
        <translation>„columns“ ist keine Liste.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Tag braucht einen Namen.</translation>
    </message>
    <message>
        <source>The tag&apos;s name is not valid UTF-8 text.</source>
        <translation>Der Name des Tags ist kein gültiger UTF-8-Text.</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot hold line breaks or control characters.</source>
        <translation>Der Name eines Tags darf keine Zeilenumbrüche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The tag&apos;s name has {} characters; use at most {}.</source>
        <translation>Der Name des Tags hat {} Zeichen; höchstens {} sind erlaubt.</translation>
    </message>
    <message>
        <source>A tag&apos;s description is UTF-8 text of at most {} bytes.</source>
        <translation>Die Beschreibung eines Tags ist UTF-8-Text von höchstens {} Byte.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already. Give this one another name: `tagwright-cli tag load FILE --name NAME`.</source>
        <translation>Ein Tag „{}“ gibt es schon. Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already.</source>
        <translation>Ein Tag „{}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is another tag “{}” now. Rename it, then redo the import.</source>
        <translation>Es gibt jetzt ein anderes Tag „{}“. Benennen Sie es um, dann wiederholen Sie den Import.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>Not a Tagwright catalogue. Choose another --catalogue folder.</source>
        <translation>Kein Katalog von Tagwright. Wählen Sie einen anderen Ordner (--catalogue).</translation>
    </message>
    <message>
        <source>Made by a newer Tagwright (catalogue version {}, this program knows {}). Update Tagwright, or choose another --catalogue folder.</source>
        <translation>Von einem neueren Tagwright angelegt (Katalogversion {}, dieses Programm kennt {}). Aktualisieren Sie Tagwright, oder wählen Sie einen anderen Ordner (--catalogue).</translation>
    </message>
    <message>
        <source>The catalogue folder cannot be made: {}.</source>
        <translation>Der Katalogordner kann nicht angelegt werden: {}.</translation>
    </message>
    <message>
        <source>No backup could be made: {}.</source>
        <translation>Es ließ sich keine Sicherung anlegen: {}.</translation>
    </message>
    <message>
        <source>{} already runs on this catalogue (process {}). Wait for it, or stop it first.</source>
        <translation>{} läuft schon mit diesem Katalog (Prozess {}). Warten Sie, oder halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The search is too long. Shorten it.</source>
        <translation>Die Suche ist zu lang. Fassen Sie sie kürzer.</translation>
    </message>
    <message>
        <source>The search has too many conditions. Shorten it.</source>
        <translation>Die Suche hat zu viele Bedingungen. Fassen Sie sie kürzer.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>Too many brackets inside each other. Leave some out.</source>
        <translation>Zu viele Klammern ineinander. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Delete it, or open one before.</source>
        <translation>Diese Klammer schließt nichts. Löschen Sie sie, oder öffnen Sie vorher eine.</translation>
    </message>
    <message>
        <source>“{}” is not a field. Put it in quotation marks to look for the words.</source>
        <translation>„{}“ ist kein Feld. Um die Wörter zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“{}” is not a field. Did you mean “{}”?</source>
        <translation>„{}“ ist kein Feld. Gemeint: „{}“?</translation>
    </message>
    <message>
        <source>“score” needs a tag. Write it like score(calm):&gt;0.8.</source>
        <translation>„score“ braucht ein Tag. Schreiben Sie: score(ruhig):&gt;0.8.</translation>
    </message>
    <message>
        <source>A bracket cannot follow “{}:”. Put the words in quotation marks.</source>
        <translation>Auf „{}:“ kann keine Klammer folgen. Setzen Sie die Wörter in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A score is compared with a number. Write it like score(calm):&gt;0.8.</source>
        <translation>Ein Wert wird mit einer Zahl verglichen. Schreiben Sie: score(ruhig):&gt;0.8.</translation>
    </message>
    <message>
        <source>“{}” cannot follow “is:”. Write is:missing or is:analysed.</source>
        <translation>„{}“ kann nicht auf „is:“ folgen. Schreiben Sie is:missing oder is:analysed.</translation>
    </message>
    <message>
        <source>“{}” cannot follow “is:”. Did you mean “{}”?</source>
        <translation>„{}“ kann nicht auf „is:“ folgen. Gemeint: „{}“?</translation>
    </message>
    <message>
        <source>Unknown tag “{}”.</source>
        <translation>Unbekanntes Tag „{}“.</translation>
    </message>
    <message>
        <source>“{}” is not a length. Write it like 2:30.</source>
        <translation>„{}“ ist keine Länge. Schreiben Sie: 2:30.</translation>
    </message>
    <message>
        <source>“{}” is not a time. Write it like 7d, 4w, 6m or 1y.</source>
        <translation>„{}“ ist keine Zeitspanne. Schreiben Sie: 7d, 4w, 6m oder 1y.</translation>
    </message>
    <message>
        <source>“{}” is not a number.</source>
        <translation>„{}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Nothing is embedded yet. Run `tagwright-cli embed` first.</source>
        <translation>Noch nichts ist analysiert. Analysieren Sie zuerst die Bibliothek.</translation>
    </message>
    <message>
        <source>Not analysed yet, or silent. Run `tagwright-cli embed`.</source>
        <translation>Noch nicht analysiert, oder still.</translation>
    </message>
    <message>
        <source>Not analysed by {} yet. Run `tagwright-cli embed` first.</source>
        <translation>Noch nicht mit {} analysiert.</translation>
    </message>
    <message>
        <source>The tag has no positive example that is embedded. Label at least one track that fits.</source>
        <translation>Das Tag hat kein analysiertes Ja-Beispiel. Labeln Sie mindestens einen passenden Titel.</translation>
    </message>
    <message>
        <source>Only {} analysed tracks are unlabelled. A check needs {}.</source>
        <translation>Nur {} analysierte Titel sind ohne Label. Eine Prüfung braucht {}.</translation>
    </message>
    <message>
        <source>Every track that a check can ask about has been drawn already.</source>
        <translation>Jeder Titel, nach dem eine Prüfung fragen kann, wurde schon gezogen.</translation>
    </message>
    <message>
        <source>Nothing is labelled as fitting “{}” yet, so there is nothing to begin with. Label a track of it first.</source>
        <translation>Für „{}“ gibt es noch kein Ja, also keinen Anfang. Labeln Sie zuerst einen Titel.</translation>
    </message>
    <message>
        <source>A yes for “{}” would be a yes for “{}” and for “{}”, of which the group “{}” allows only one.</source>
        <translation>Ein Ja zu „{}“ wäre ein Ja zu „{}“ und zu „{}“, von denen die Gruppe „{}“ nur eines erlaubt.</translation>
    </message>
    <message>
        <source>Not a .tagwright-tag file. Choose another file.</source>
        <translation>Keine .tagwright-tag-Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Not a .tagwright-tag file, or not all of it. Ask for it again, or choose another file.</source>
        <translation>Keine .tagwright-tag-Datei, oder nicht die ganze. Fordern Sie sie noch einmal an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The tag file is damaged: {} is missing or wrong. Ask for it again.</source>
        <translation>Die Tag-Datei ist beschädigt: {} fehlt oder stimmt nicht. Fordern Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>The tag file is damaged: {} holds numbers that are none. Ask for it again.</source>
        <translation>Die Tag-Datei ist beschädigt: {} enthält ungültige Zahlen. Fordern Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Written by a newer Tagwright (format {}; this one reads {}). Update Tagwright, or have it saved by an older one.</source>
        <translation>Von einem neueren Tagwright geschrieben (Format {}; dieses liest {}). Aktualisieren Sie Tagwright, oder lassen Sie es mit einem älteren speichern.</translation>
    </message>
    <message>
        <source>The tag file holds no example that fits, so nothing can be learned from it.</source>
        <translation>Die Tag-Datei enthält kein Ja-Beispiel, also lässt sich nichts daraus lernen.</translation>
    </message>
    <message>
        <source>Its examples were heard by {}; this library is heard by {}. Run `tagwright-cli embed` with one of those first, or ask for the tag from a library that uses one of yours.</source>
        <translation>Seine Beispiele wurden mit {} gehört, diese Bibliothek mit {}. Zuerst mit einem von jenen analysieren, oder das Tag aus einer Bibliothek anfordern, die eines von diesen nutzt.</translation>
    </message>
    <message>
        <source>The tag would take {}, more than the {} that a tag file may have. Label clips (FILE@1:30) in place of long tracks.</source>
        <translation>Das Tag bräuchte {}, mehr als die {} einer Tag-Datei. Labeln Sie Clips statt langer Titel.</translation>
    </message>
    <message>
        <source>Not in the catalogue. Check the path, or scan its folder first.</source>
        <translation>Nicht im Katalog. Prüfen Sie den Pfad, oder lesen Sie zuerst den Ordner ein.</translation>
    </message>
    <message>
        <source>No track is named.</source>
        <translation>Kein Titel ist genannt.</translation>
    </message>
    <message>
        <source>{}: Not in the catalogue. Check the path, or scan its folder first.</source>
        <translation>{}: Nicht im Katalog. Prüfen Sie den Pfad, oder lesen Sie zuerst den Ordner ein.</translation>
    </message>
    <message>
        <source>“{}” may be any of {} tracks. Give its path.</source>
        <translation>„{}“ kann einer von {} Titeln sein. Geben Sie den Pfad an.</translation>
    </message>
    <message>
        <source>Another row says something else of “{}” and “{}”: neither is taken.</source>
        <translation>Eine andere Zeile sagt etwas anderes über „{}“ und „{}“: Keine gilt.</translation>
    </message>
    <message>
        <source>The table has no column “{}”.</source>
        <translation>Die Tabelle hat keine Spalte „{}“.</translation>
    </message>
    <message>
        <source>The table is empty. Its first line has to name the columns, as in: path,tense.</source>
        <translation>Die Tabelle ist leer. Ihre erste Zeile muss die Spalten nennen, etwa: path,tense.</translation>
    </message>
    <message>
        <source>The sheet “{}” was read, one of {}.</source>
        <translation>Das Blatt „{}“ wurde gelesen, eines von {}.</translation>
    </message>
    <message>
        <source>This is {}. Save it as XLSX or CSV, and import that.</source>
        <translation>Das ist {}. Speichern Sie sie als XLSX oder CSV, und importieren Sie das.</translation>
    </message>
    <message>
        <source>an old Excel file (.xls), or one with a password</source>
        <translation>eine alte Excel-Datei (.xls) oder eine mit Passwort</translation>
    </message>
    <message>
        <source>This is a folder. Name a table.</source>
        <translation>Das ist ein Ordner. Nennen Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>This is no XLSX file, despite its name, or it is damaged. Save the sheet again.</source>
        <translation>Trotz des Namens keine XLSX-Datei, oder sie ist beschädigt. Speichern Sie die Tabelle noch einmal.</translation>
    </message>
    <message>
        <source>This is a zip file, but no XLSX. Save the sheet as XLSX or CSV, and import that.</source>
        <translation>Das ist eine ZIP-Datei, aber kein XLSX. Speichern Sie die Tabelle als XLSX oder CSV, und importieren Sie das.</translation>
    </message>
    <message>
        <source>The XLSX file cannot be read: {}. Save the sheet again, or as CSV.</source>
        <translation>Die XLSX-Datei ist nicht lesbar: {}. Speichern Sie die Tabelle noch einmal, oder als CSV.</translation>
    </message>
    <message>
        <source>The table is no UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8.</source>
        <translation>Die Tabelle ist kein UTF-8 und wurde als Windows-1252 gelesen. Sind Buchstaben falsch, speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>This is no text. Save it as UTF-8.</source>
        <translation>Das ist kein Text. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Line {} opens a quote that is never closed. Close it.</source>
        <translation>Zeile {} öffnet ein Anführungszeichen, das nie geschlossen wird. Schließen Sie es.</translation>
    </message>
    <message>
        <source>Line {} is no JSON, or the file is cut short. Write or get it again.</source>
        <translation>Zeile {} ist kein JSON, oder die Datei ist abgeschnitten. Schreiben oder holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The JSON is not an array of objects, one for each track. Export it so, or as CSV.</source>
        <translation>Das JSON ist keine Liste von Objekten, eines je Titel. Exportieren Sie es so, oder als CSV.</translation>
    </message>
    <message>
        <source>No column names the tracks. One has to be called path, file name or ISRC, or two artist and title.</source>
        <translation>Keine Spalte nennt die Titel. Eine muss path, file name oder ISRC heißen, oder zwei artist und title.</translation>
    </message>
    <message>
        <source>No column holds tags. Call one “tags”, or one by a tag&apos;s name with yes and no in it, or two “tag” and “label”.</source>
        <translation>Keine Spalte enthält Tags. Eine „tags“ nennen, oder eine nach einem Tag mit yes und no darin, oder zwei „tag“ und „label“.</translation>
    </message>
    <message>
        <source>The server has another file of that name: {} bytes long, {} are expected.</source>
        <translation>Der Server hat unter diesem Namen eine andere Datei: {} Byte lang, {} erwartet.</translation>
    </message>
    <message>
        <source>The disk has {} left, {} are needed. Make room, then run it again.</source>
        <translation>Der Datenträger hat noch {} frei, {} sind nötig. Schaffen Sie Platz, dann starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Stopped. Running it again goes on from here.</source>
        <translation>Abgebrochen. Ein neuer Start macht hier weiter.</translation>
    </message>
    <message>
        <source>The download of {} does not match its checksum and was deleted. Try again, or import the file by hand.</source>
        <translation>Der Download von {} passt nicht zur Prüfsumme und wurde gelöscht. Versuchen Sie es noch einmal, oder importieren Sie die Datei von Hand.</translation>
    </message>
    <message>
        <source>{} has stopped sending.</source>
        <translation>{} sendet nichts mehr.</translation>
    </message>
    <message>
        <source>{} redirects too many times.</source>
        <translation>{} leitet zu oft weiter.</translation>
    </message>
    <message>
        <source>Cannot delete it: {}.</source>
        <translation>Kann nicht gelöscht werden: {}.</translation>
    </message>
    <message>
        <source>These are not the weights of a network that this program knows.</source>
        <translation>Das sind nicht die Gewichte eines Netzes, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>These are not the weights of a network that this program knows ({}).</source>
        <translation>Das sind nicht die Gewichte eines Netzes, das dieses Programm kennt ({}).</translation>
    </message>
    <message>
        <source>These are weights of {}, which no model here uses.</source>
        <translation>Das sind Gewichte von {}, die kein Modell hier nutzt.</translation>
    </message>
    <message>
        <source>Not usable as {}: {}.</source>
        <translation>Nicht als {} brauchbar: {}.</translation>
    </message>
    <message>
        <source>Not a usable safetensors file: {}.</source>
        <translation>Keine brauchbare safetensors-Datei: {}.</translation>
    </message>
    <message>
        <source>A TorchScript file needs a sidecar beside it ({}), with sample_rate, dimension and frame_hop_s.</source>
        <translation>Eine TorchScript-Datei braucht eine Begleitdatei daneben ({}), mit sample_rate, dimension und frame_hop_s.</translation>
    </message>
    <message>
        <source>All that Tagwright knows of each track, for a round trip: labels, scores, who said so and when.</source>
        <translation>Alles, was Tagwright von jedem Titel weiß, für hin und zurück: Labels, Scores, von wem und wann.</translation>
    </message>
    <message>
        <source>Tasks for Label Studio: what is labelled as annotations, what is suggested as predictions.</source>
        <translation>Aufgaben für Label Studio: Labels als Annotationen, Vorschläge als Vorhersagen.</translation>
    </message>
    <message>
        <source>Tags for tracks that are in DISCO already, one row for each tagged track.</source>
        <translation>Tags für Titel, die schon in DISCO sind, eine Zeile je Titel mit Tags.</translation>
    </message>
    <message>
        <source>A sheet to sort and filter: what a track is, its tags in one cell, and a column for each tag.</source>
        <translation>Eine Tabelle zum Sortieren und Filtern: Angaben zum Titel, seine Tags in einer Zelle und eine Spalte je Tag.</translation>
    </message>
    <message>
        <source>Tags for tracks that are in SourceAudio already, found by their file&apos;s name, one row for each tagged track.</source>
        <translation>Tags für Titel, die schon in SourceAudio sind, über den Dateinamen gefunden, eine Zeile je Titel mit Tags.</translation>
    </message>
    <message>
        <source>Tags as keywords for a Soundminer database, one row for each tagged track, between tabs.</source>
        <translation>Tags als Schlagwörter für eine Soundminer-Datenbank, eine Zeile je Titel mit Tags, durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>Sound in general: instruments, voices, genres, and everything that is not music; 521 ready classes. Fast.</source>
        <translation>Klang allgemein: Instrumente, Stimmen, Genres und alles, was keine Musik ist; 521 fertige Klassen. Schnell.</translation>
    </message>
    <message>
        <source>Music: instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags. Fast.</source>
        <translation>Musik: Instrumente, Stimmen, Tempo und Stimmung, wie Hörer von MagnaTagATune sie hörten; 50 fertige Tags. Schnell.</translation>
    </message>
    <message>
        <source>Music: genres, decades and moods as listeners of Last.fm named them; 50 ready tags. Fast.</source>
        <translation>Musik: Genres, Jahrzehnte und Stimmungen, wie Hörer von Last.fm sie nannten; 50 fertige Tags. Schnell.</translation>
    </message>
    <message>
        <source>Sound in general, at little cost; one of the paper&apos;s three.</source>
        <translation>Klang allgemein, mit wenig Aufwand; eines der drei aus der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Timbre and instrumentation of music, second by second; one of the paper&apos;s three.</source>
        <translation>Klangfarbe und Besetzung der Musik, Sekunde für Sekunde; eines der drei aus der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Genre, mood and the whole scene of a clip; the strongest of the paper&apos;s three, and the slowest.</source>
        <translation>Genre, Stimmung und die ganze Szene eines Clips; das stärkste der drei aus der Veröffentlichung, und das langsamste.</translation>
    </message>
    <message>
        <source>The paper&apos;s end-to-end baseline: 50 ready tags of MagnaTagATune.</source>
        <translation>Das Vergleichsnetz der Veröffentlichung: 50 fertige Tags von MagnaTagATune.</translation>
    </message>
    <message>
        <source>Genres, decades and moods as listeners of Last.fm named them; 50 ready tags.</source>
        <translation>Genres, Jahrzehnte und Stimmungen, wie Hörer von Last.fm sie nannten; 50 fertige Tags.</translation>
    </message>
    <message>
        <source>Genres, instruments and moods as musicians of Jamendo tagged their own tracks; 50 ready tags.</source>
        <translation>Genres, Instrumente und Stimmungen, mit denen Musiker auf Jamendo ihre eigenen Titel getaggt haben; 50 fertige Tags.</translation>
    </message>
    <message>
        <source>Instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags.</source>
        <translation>Instrumente, Stimmen, Tempo und Stimmung, wie Hörer von MagnaTagATune sie hörten; 50 fertige Tags.</translation>
    </message>
    <message>
        <source>Name the authors where you publish what you made with it.</source>
        <translation>Nennen Sie die Autoren, wo Sie veröffentlichen, was Sie damit gemacht haben.</translation>
    </message>
    <message>
        <source>The author gives the weights under the code&apos;s licence, if that of the training data (AudioSet) permits it.</source>
        <translation>Der Autor gibt die Gewichte unter der Lizenz des Codes, wenn die der Trainingsdaten (AudioSet) es erlaubt.</translation>
    </message>
    <message>
        <source>The licence of the repository that the weights lie in.</source>
        <translation>Die Lizenz des Repositorys, in dem die Gewichte liegen.</translation>
    </message>
    <message>
        <source>Nobody has published these weights; import a file that you have trained with the authors&apos; code.</source>
        <translation>Diese Gewichte hat niemand veröffentlicht; importieren Sie eine Datei, die Sie mit dem Code der Autoren trainiert haben.</translation>
    </message>
    <message>
        <source>A guess: no public description of DISCO&apos;s metadata sheet was found. The names of the columns are those that DISCO shows for a track; tags are separated by commas, as it asks for them when they are typed. Try it with a few tracks first, or rename the columns after a sheet that DISCO has exported.</source>
        <translation>Eine Vermutung: Eine öffentliche Beschreibung der DISCO-Tabelle fand sich nicht. Die Spalten heißen so, wie DISCO sie bei einem Titel zeigt; Tags sind durch Kommas getrennt, wie DISCO sie beim Tippen verlangt. Versuchen Sie es zuerst mit wenigen Titeln, oder benennen Sie die Spalten nach einer von DISCO exportierten Tabelle.</translation>
    </message>
    <message>
        <source>Tagwright&apos;s own. Nothing is put in front of cells that look like formulas, so that every text comes back as it was: open it in a spreadsheet only if you trust the names in your library.</source>
        <translation>Tagwrights eigenes Format. Vor Zellen, die wie Formeln aussehen, wird nichts gesetzt, damit jeder Text unverändert zurückkommt: Öffnen Sie es in einer Tabellenkalkulation nur, wenn Sie den Namen in Ihrer Bibliothek trauen.</translation>
    </message>
    <message>
        <source>XLSX (ECMA-376), which Excel, LibreOffice and Numbers open. As CSV it begins with a byte order mark, by which Excel knows UTF-8; where Excel expects semicolons between cells (as in German), choose them.</source>
        <translation>XLSX (ECMA-376), das Excel, LibreOffice und Numbers öffnen. Als CSV beginnt es mit einer Byte-Reihenfolge-Marke, an der Excel UTF-8 erkennt; wo Excel Semikolons zwischen Zellen erwartet (wie auf Deutsch), wählen Sie diese.</translation>
    </message>
    <message>
        <source>Documented (labelstud.io, Task Format, Pre-annotations and Local Storage): data, annotations, predictions with result, score and model_version, choices, and the address of local files. The labelling interface needs &lt;Audio name=&quot;audio&quot; value=&quot;$audio&quot;/&gt; and &lt;Choices name=&quot;tags&quot; toName=&quot;audio&quot; choice=&quot;multiple&quot;&gt; with a &lt;Choice&gt; for each tag; Label Studio has to run with LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true and LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/. One choice stands for a yes: a no cannot be said there, and is not written.</source>
        <translation>Dokumentiert (labelstud.io: Task Format, Pre-annotations, Local Storage): data, annotations, predictions mit result, score und model_version, choices und die Adresse lokaler Dateien. Die Oberfläche braucht &lt;Audio name=&quot;audio&quot; value=&quot;$audio&quot;/&gt; und &lt;Choices name=&quot;tags&quot; toName=&quot;audio&quot; choice=&quot;multiple&quot;&gt; mit einem &lt;Choice&gt; je Tag; Label Studio muss mit LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true und LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/ laufen. Eine Auswahl steht für ein Ja: Ein Nein lässt sich dort nicht sagen und wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>Documented (Soundminer&apos;s Metadata Initiative, its list of fields): the names Filename, Pathname, TrackTitle, CDTitle, TrackYear, Tempo and Keywords, and Artist and Genre. A guess: that a text with tabs between the cells and the names in the first line is what your version imports, that tags belong into Keywords, and that commas separate them.</source>
        <translation>Dokumentiert (Soundminers Metadata Initiative, Liste der Felder): die Namen Filename, Pathname, TrackTitle, CDTitle, TrackYear, Tempo und Keywords sowie Artist und Genre. Eine Vermutung: dass Ihre Version einen Text mit Tabulatoren zwischen den Zellen und den Namen in der ersten Zeile importiert, dass Tags zu Keywords gehören und dass Kommas sie trennen.</translation>
    </message>
    <message>
        <source>Documented (docs.sourceaudio.com, Managing Metadata and its API): Filename, Title, Artist, Album, BPM, ISRC are standard fields, a field of one&apos;s own is called Custom: NAME, and an import has the same columns as an export. A guess: that Filename alone is enough to find a track, and that several values are separated by commas. Add a custom field Tagwright in SourceAudio first (Manage Metadata, Fields). An empty cell may delete what the site has in that field: therefore only columns that nearly every track fills are here.</source>
        <translation>Dokumentiert (docs.sourceaudio.com, Managing Metadata und die API): Filename, Title, Artist, Album, BPM und ISRC sind Standardfelder, ein eigenes Feld heißt Custom: NAME, und ein Import hat dieselben Spalten wie ein Export. Eine Vermutung: dass Filename allein genügt, um einen Titel zu finden, und dass Kommas mehrere Werte trennen. Legen Sie in SourceAudio zuerst ein eigenes Feld Tagwright an (Manage Metadata, Fields). Eine leere Zelle löscht womöglich, was dort im Feld steht: Deshalb sind hier nur Spalten, die fast jeder Titel füllt.</translation>
    </message>
    <message>
        <source>Not an audio file, despite its name. Remove it or give it its right ending.</source>
        <translation>Trotz des Namens keine Audiodatei. Entfernen Sie die Datei, oder geben Sie ihr die richtige Endung.</translation>
    </message>
    <message>
        <source>Ends in the middle of the sound. Copy it again.</source>
        <translation>Endet mitten im Ton. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Damaged: its container cannot be read to the end. Copy it again.</source>
        <translation>Beschädigt: Die Datei ist nicht bis zum Ende lesbar. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Damaged: holds NaN or infinity instead of samples (at {}). Export it again.</source>
        <translation>Beschädigt: Enthält ungültige Zahlen statt Ton (bei {}). Exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The decoder broke here; skipped.</source>
        <translation>Der Decoder brach hier ab; übersprungen.</translation>
    </message>
    <message>
        <source>No permission to read this file. Change its permissions, then scan again.</source>
        <translation>Keine Berechtigung, diese Datei zu lesen. Ändern Sie die Rechte, dann lesen Sie neu ein.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already. Choose another name.</source>
        <translation>Ein Tag „{}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and run the command again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then export again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, dann exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The catalogue is read-only. Change its permissions, or choose another --catalogue folder.</source>
        <translation>Der Katalog ist schreibgeschützt. Ändern Sie seine Rechte, oder wählen Sie einen anderen Ordner (--catalogue).</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened. Check the folder&apos;s permissions.</source>
        <translation>Der Katalog kann nicht geöffnet werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Another process is writing to the catalogue. Try again in a moment.</source>
        <translation>Ein anderer Prozess schreibt gerade in den Katalog. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. Restore it from its backup folder, or move it away.</source>
        <translation>Der Katalog ist beschädigt. Stellen Sie ihn aus dem Ordner „backup“ wieder her, oder verschieben Sie ihn.</translation>
    </message>
    <message>
        <source>Database error: {}.</source>
        <translation>Fehler der Datenbank: {}.</translation>
    </message>
    <message>
        <source>Its field “{}” was changed after it was written: it stays. Undo later batches first.</source>
        <translation>Das Feld „{}“ wurde nach dem Schreiben geändert: Es bleibt. Nehmen Sie zuerst spätere Vorgänge zurück.</translation>
    </message>
    <message>
        <source>Changed by another program while it was written. What was there lies beside it as “{}”: keep the right one.</source>
        <translation>Während des Schreibens von einem anderen Programm geändert. Was da war, liegt daneben als „{}“: Behalten Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>Writing was interrupted before this file.</source>
        <translation>Das Schreiben wurde vor dieser Datei unterbrochen.</translation>
    </message>
    <message>
        <source>“{}” is not known.</source>
        <translation>„{}“ ist unbekannt.</translation>
    </message>
    <message>
        <source>“{}” is not a text.</source>
        <translation>„{}“ ist kein Text.</translation>
    </message>
    <message>
        <source>“{}” is neither true nor false.</source>
        <translation>„{}“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>“{}” is none of: {}.</source>
        <translation>„{}“ ist keines von: {}.</translation>
    </message>
    <message>
        <source>each of “columns” needs a “field”.</source>
        <translation>jede von „columns“ braucht ein „field“.</translation>
    </message>
    <message>
        <source>The start “{}” is not a time. Write seconds or m:ss.</source>
        <translation>Der Beginn „{}“ ist keine Zeit. Schreiben Sie Sekunden oder m:ss.</translation>
    </message>
    <message>
        <source>“{}” says neither yes nor no of “{}”.</source>
        <translation>„{}“ sagt weder ja noch nein zu „{}“.</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>Das Tag ist leer.</translation>
    </message>
    <message>
        <source>The label “{}” is not 1, -1 or 0.</source>
        <translation>Das Label „{}“ ist nicht 1, -1 oder 0.</translation>
    </message>
    <message>
        <source>An annotation names no tag.</source>
        <translation>Eine Annotation nennt kein Tag.</translation>
    </message>
    <message>
        <source>{} is behind the end of the track ({}). Give an earlier instant.</source>
        <translation>{} liegt hinter dem Ende des Titels ({}). Geben Sie einen früheren Zeitpunkt an.</translation>
    </message>
    <message>
        <source>The UTF-16 text ends in the middle of a character. Save it again.</source>
        <translation>Der UTF-16-Text endet mitten in einem Zeichen. Speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This is no text, or UTF-16 without its mark. Save it as UTF-8.</source>
        <translation>Das ist kein Text, oder UTF-16 ohne Kennzeichen. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>There is no sheet “{}”. There are: {}.</source>
        <translation>Ein Blatt „{}“ gibt es nicht. Es gibt: {}.</translation>
    </message>
    <message>
        <source>Only a workbook has sheets. Leave the sheet&apos;s name out.</source>
        <translation>Nur eine Arbeitsmappe hat Blätter. Lassen Sie den Namen des Blatts weg.</translation>
    </message>
    <message>
        <source>There is no such preset. There are: {}; or a file of your own.</source>
        <translation>Diese Vorlage gibt es nicht. Es gibt: {}; oder eine eigene Datei.</translation>
    </message>
    <message>
        <source>This track is not part of the check. Only drawn clips count as answers.</source>
        <translation>Dieser Titel gehört nicht zur Prüfung. Nur gezogene Clips zählen als Antworten.</translation>
    </message>
    <message>
        <source>{} clips of the check are still open. Answer them first.</source>
        <translation>{} Clips der Prüfung sind noch offen. Beantworten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported.</source>
        <translation>Die Datei hat sich seit dem Import geändert.</translation>
    </message>
    <message>
        <source>Just as it was imported.</source>
        <translation>So, wie sie importiert wurde.</translation>
    </message>
    <message>
        <source>Readable; its checksum was not noted when it was imported.</source>
        <translation>Lesbar; beim Import wurde keine Prüfsumme notiert.</translation>
    </message>
    <message>
        <source>Just as it was published.</source>
        <translation>So, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The file is not as it was published.</source>
        <translation>Die Datei ist nicht so, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Readable; not the published weights, but a version of its own.</source>
        <translation>Lesbar; nicht die veröffentlichten Gewichte, sondern eine eigene Version.</translation>
    </message>
    <message>
        <source>Not the published weights: a version of its own.</source>
        <translation>Nicht die veröffentlichten Gewichte: eine eigene Version.</translation>
    </message>
    <message>
        <source>Still needs the file with its {}.</source>
        <translation>Braucht noch die Datei mit: {}.</translation>
    </message>
    <message>
        <source>{} failed (HTTP status {}).</source>
        <translation>{} antwortete mit einem Fehler (HTTP-Status {}).</translation>
    </message>
    <message>
        <source>There is no file at {} (HTTP status {}).</source>
        <translation>Unter {} gibt es keine Datei (HTTP-Status {}).</translation>
    </message>
    <message>
        <source>{} does not allow the download (HTTP status {}).</source>
        <translation>{} erlaubt den Download nicht (HTTP-Status {}).</translation>
    </message>
    <message>
        <source>The connection to {} broke off.</source>
        <translation>Die Verbindung zu {} brach ab.</translation>
    </message>
    <message>
        <source>The file at {} keeps changing.</source>
        <translation>Die Datei bei {} ändert sich ständig.</translation>
    </message>
    <message>
        <source>The server sends more than {}: that cannot be it.</source>
        <translation>Der Server sendet mehr als {}: Das kann sie nicht sein.</translation>
    </message>
    <message>
        <source>The server sent {} in place of the file: see what {} shows in a browser. It may want you to log in first.</source>
        <translation>Der Server sandte {} statt der Datei: Sehen Sie im Browser nach, was {} zeigt. Vielleicht müssen Sie sich erst anmelden.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>{} is not found on the network.</source>
        <translation>{} ist im Netz nicht zu finden.</translation>
    </message>
    <message>
        <source>The proxy is not found on the network.</source>
        <translation>Der Proxy ist im Netz nicht zu finden.</translation>
    </message>
    <message>
        <source>{} cannot be reached.</source>
        <translation>{} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{} does not answer.</source>
        <translation>{} antwortet nicht.</translation>
    </message>
    <message>
        <source>{} cannot prove who it is: its certificate is not trusted.</source>
        <translation>{} kann nicht beweisen, wer es ist: Seinem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The file is empty: the download went wrong.</source>
        <translation>Die Datei ist leer: Der Download ging schief.</translation>
    </message>
    <message>
        <source>This is a web page, not a weight file: the download went wrong.</source>
        <translation>Das ist eine Webseite, keine Gewichtsdatei: Der Download ging schief.</translation>
    </message>
    <message>
        <source>This only says where the weight file is (Git LFS): download the file itself.</source>
        <translation>Das sagt nur, wo die Gewichtsdatei liegt (Git LFS): Laden Sie die Datei selbst herunter.</translation>
    </message>
    <message>
        <source>This is no weight file that can be read: PyTorch, NumPy (.npz), Keras (HDF5) or safetensors.</source>
        <translation>Das ist keine lesbare Gewichtsdatei: PyTorch, NumPy (.npz), Keras (HDF5) oder safetensors.</translation>
    </message>
    <message>
        <source>No sample rate: {} Hz.</source>
        <translation>Keine Abtastrate: {} Hz.</translation>
    </message>
    <message>
        <source>Cannot resample from {} to {} Hz.</source>
        <translation>Umwandlung von {} auf {} Hz nicht möglich.</translation>
    </message>
    <message>
        <source>Cannot resample from {} to {} Hz: FFmpeg was built without soxr. Install a libswresample that has it.</source>
        <translation>Umwandlung von {} auf {} Hz nicht möglich: FFmpeg wurde ohne soxr gebaut. Installieren Sie eine libswresample damit.</translation>
    </message>
    <message>
        <source>The tag file is damaged: its embeddings by {} have {} numbers instead of {}. Ask for it again.</source>
        <translation>Die Tag-Datei ist beschädigt: Ihre Einbettungen von {} haben {} Zahlen statt {}. Fordern Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Keine Berechtigung.</translation>
    </message>
    <message>
        <source>No such file or directory.</source>
        <translation>Datei oder Ordner nicht gefunden.</translation>
    </message>
    <message>
        <source>No space left on device.</source>
        <translation>Kein Platz mehr auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Input/output error.</source>
        <translation>Lese- oder Schreibfehler.</translation>
    </message>
    <message>
        <source>Read-only file system.</source>
        <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Is a directory.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Not a directory.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links.</source>
        <translation>Zu viele symbolische Verknüpfungen.</translation>
    </message>
    <message>
        <source>yes for “{}”, but “{}” is labelled no, which stays.</source>
        <translation>Ja zu „{}“, aber „{}“ ist mit Nein gelabelt, was bleibt.</translation>
    </message>
    <message>
        <source>no for “{}”, but “{}” is labelled yes, which stays.</source>
        <translation>Nein zu „{}“, aber „{}“ ist mit Ja gelabelt, was bleibt.</translation>
    </message>
    <message>
        <source>“{}”: {}</source>
        <translation>„{}“: {}</translation>
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
        <translation>Schwebende Synths</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>not suggested</source>
        <translation>nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>labelled yes</source>
        <translation>mit Ja gelabelt</translation>
    </message>
    <message>
        <source>labelled no</source>
        <translation>mit Nein gelabelt</translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation>Vorschlag angenommen</translation>
    </message>
    <message>
        <source>suggestion rejected</source>
        <translation>Vorschlag abgelehnt</translation>
    </message>
    <message>
        <source>checked: yes</source>
        <translation>geprüft: ja</translation>
    </message>
    <message>
        <source>checked: no</source>
        <translation>geprüft: nein</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1 %</translation>
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
        <translation>Die Daten der Bibliothek sind in Ordnung.</translation>
    </message>
    <message>
        <source>The library&apos;s data is damaged. Close Tagwright and restore a copy from the folder “backup” in the library&apos;s folder.</source>
        <translation>Die Daten der Bibliothek sind beschädigt. Schließen Sie Tagwright und stellen Sie eine Kopie aus dem Ordner „backup“ im Ordner der Bibliothek wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in the library.</source>
        <translation>
            <numerusform>%n Titel ist in der Bibliothek.</numerusform>
            <numerusform>%n Titel sind in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tracks yet. Add a folder of music.</source>
        <translation>Es gibt noch keine Titel. Fügen Sie einen Ordner mit Musik hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing; their labels are kept. Connect the disk they are on, or add the folder they were moved to.</source>
        <translation>
            <numerusform>%n Titel fehlt; seine Labels bleiben. Schließen Sie den Datenträger an, auf dem er liegt, oder fügen Sie den Ordner hinzu, in dem er jetzt liegt.</numerusform>
            <numerusform>%n Titel fehlen; ihre Labels bleiben. Schließen Sie den Datenträger an, auf dem sie liegen, oder fügen Sie den Ordner hinzu, in dem sie jetzt liegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing because their folder is no part of the library; their labels are kept. Add the folder again to get them back.</source>
        <translation>
            <numerusform>%n Titel fehlt, weil sein Ordner nicht zur Bibliothek gehört; seine Labels bleiben. Fügen Sie den Ordner wieder hinzu, um ihn zurückzubekommen.</numerusform>
            <numerusform>%n Titel fehlen, weil ihr Ordner nicht zur Bibliothek gehört; ihre Labels bleiben. Fügen Sie den Ordner wieder hinzu, um sie zurückzubekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) were analysed with %1.</source>
        <translation>
            <numerusform>%n Clip wurde mit %1 analysiert.</numerusform>
            <numerusform>%n Clips wurden mit %1 analysiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is ready.</source>
        <translation>Das Modell %1 ist bereit.</translation>
    </message>
    <message>
        <source>The model %1 is damaged. Remove and download it again under Tools ▸ Models.</source>
        <translation>Das Modell %1 ist beschädigt. Entfernen Sie es unter Extras ▸ Modelle und laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>A part of the model %1 is not there yet. Download or import it under Tools ▸ Models.</source>
        <translation>Ein Teil des Modells %1 ist noch nicht da. Laden Sie ihn unter Extras ▸ Modelle herunter oder importieren Sie ihn dort.</translation>
    </message>
    <message>
        <source>The model %1 is gone, so new tracks cannot be analysed with it. Download or import it under Tools ▸ Models.</source>
        <translation>Das Modell %1 ist nicht mehr da; neue Titel können nicht damit analysiert werden. Laden Sie es unter Extras ▸ Modelle herunter oder importieren Sie es dort.</translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) could help to find tracks. They are under Tools ▸ Models.</source>
        <translation>
            <numerusform>%n weiteres Modell könnte helfen, Titel zu finden. Es steht unter Extras ▸ Modelle.</numerusform>
            <numerusform>%n weitere Modelle könnten helfen, Titel zu finden. Sie stehen unter Extras ▸ Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models take up to 25 times as long as they need to. Install the package “libopenblas0-pthread”.</source>
        <translation>Modelle brauchen bis zu 25-mal so lange wie nötig. Installieren Sie das Paket „libopenblas0-pthread“.</translation>
    </message>
    <message>
        <source>Models cannot run on this computer. Install Tagwright again.</source>
        <translation>Modelle laufen auf diesem Computer nicht. Installieren Sie Tagwright neu.</translation>
    </message>
    <message>
        <source>Writing tags into files has not ended, or was interrupted. The next time that you write tags, it is put in order.</source>
        <translation>Das Schreiben von Tags in Dateien ist nicht beendet oder wurde unterbrochen. Wenn Sie das nächste Mal Tags schreiben, wird das in Ordnung gebracht.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused. Library ▸ Refused files says why, and what to do.</source>
        <translation>
            <numerusform>%n Datei wurde abgewiesen. Bibliothek ▸ Abgewiesene Dateien sagt, warum und was zu tun ist.</numerusform>
            <numerusform>%n Dateien wurden abgewiesen. Bibliothek ▸ Abgewiesene Dateien sagt, warum und was zu tun ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The analysis of %n clip(s) with %1 is damaged. “Analyse again” makes it anew.</source>
        <translation>
            <numerusform>Die Analyse von %n Clip mit %1 ist beschädigt. „Neu analysieren“ wiederholt sie.</numerusform>
            <numerusform>Die Analyse von %n Clips mit %1 ist beschädigt. „Neu analysieren“ wiederholt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Nothing scores above the threshold %1. Lower it to see suggestions.</source>
        <translation>Kein Titel liegt über der Schwelle %1. Senken Sie die Schwelle, um Vorschläge zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 tracks score above %2. How many of them are right is &lt;b&gt;not known yet&lt;/b&gt;.</source>
        <translation>
            <numerusform>Etwa %1 Titel liegt über %2. Ob er richtig ist, ist &lt;b&gt;noch nicht bekannt&lt;/b&gt;.</numerusform>
            <numerusform>Etwa %1 Titel liegen über %2. Wie viele davon richtig sind, ist &lt;b&gt;noch nicht bekannt&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 tracks score above %2. About %3 of them are right (%4).</source>
        <translation>
            <numerusform>Etwa %1 Titel liegt über %2. Davon sind etwa %3 richtig (%4).</numerusform>
            <numerusform>Etwa %1 Titel liegen über %2. Davon sind etwa %3 richtig (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about %1 of all that fit among the first %2.</source>
        <translation>Das sind etwa %1 von allen passenden unter den ersten %2.</translation>
    </message>
    <message>
        <source>Fewer than half of these tracks are right. Reject a few wrong ones, or choose “Surer”.</source>
        <translation>Weniger als die Hälfte dieser Titel ist richtig. Lehnen Sie einige falsche ab, oder wählen Sie „Sicherer“.</translation>
    </message>
    <message>
        <source>The estimate is rough. Check 30 more clips to narrow it.</source>
        <translation>Die Schätzung ist grob. 30 weitere geprüfte Clips machen sie genauer.</translation>
    </message>
    <message>
        <source>Checked today: %1 yes, %2 no.</source>
        <translation>Heute geprüft: %1 ja, %2 nein.</translation>
    </message>
    <message>
        <source>Checked on %1: %2 yes, %3 no.</source>
        <translation>Geprüft am %1: %2 ja, %3 nein.</translation>
    </message>
    <message>
        <source>A check needs a first example.</source>
        <translation>Eine Prüfung braucht ein erstes Beispiel.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n analysed track(s) have no label for this tag. A check needs %1.</source>
        <translation>
            <numerusform>Nur %n analysierter Titel hat für dieses Tag noch kein Label. Eine Prüfung braucht %1.</numerusform>
            <numerusform>Nur %n analysierte Titel haben für dieses Tag noch kein Label. Eine Prüfung braucht %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::AboutDialog</name>
    <message>
        <source>About and licences</source>
        <translation>Über Tagwright und Lizenzen</translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation>Labeln Sie eine Handvoll Clips. Tagwright findet den Rest Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Networks that are downloaded have licences of their own: see Models.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Netze, die heruntergeladen werden, haben eigene Lizenzen: siehe Modelle.</translation>
    </message>
    <message>
        <source>The method implements and extends:</source>
        <translation>Das Verfahren setzt um und erweitert:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Zitat kopieren</translation>
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
            <numerusform>Label von %n Titel für „%1“ entfernt</numerusform>
            <numerusform>Labels von %n Titeln für „%1“ entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) labelled as “%1”: %2</source>
        <translation>
            <numerusform>%n Titel als „%1“ gelabelt: %2</numerusform>
            <numerusform>%n Titel als „%1“ gelabelt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Label many tracks</source>
        <translation>Viele Titel labeln</translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) as “%1”: %2?</source>
        <translation>
            <numerusform>%n Titel als „%1“ labeln: %2?</numerusform>
            <numerusform>%n Titel als „%1“ labeln: %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z.</source>
        <translation>Strg+Z macht das rückgängig.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry the opposite label already.</source>
        <translation>
            <numerusform>%n davon trägt schon das gegenteilige Label.</numerusform>
            <numerusform>%n davon tragen schon das gegenteilige Label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave those %n as they are</source>
        <translation>
            <numerusform>Diesen %n lassen, wie er ist</numerusform>
            <numerusform>Diese %n lassen, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s)</source>
        <translation>
            <numerusform>%n Titel labeln</numerusform>
            <numerusform>%n Titel labeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChangeModel</name>
    <message>
        <source>right already</source>
        <translation>schon richtig</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChangeTable</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChartBox</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Zeichnung, die scharf bleibt (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
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
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Every clip needs an answer here. Press U for not sure.</source>
        <translation>Hier braucht jeder Clip eine Antwort. U heißt „unsicher“.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip %1 of %2 · about %3 left</source>
        <translation>Clip %1 von %2 · noch etwa %3</translation>
    </message>
    <message>
        <source>Check this tag: %1</source>
        <translation>Dieses Tag prüfen: %1</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Ist das %1?</translation>
    </message>
    <message>
        <source>%1 of %2 clips answered</source>
        <translation>%1 von %2 Clips beantwortet</translation>
    </message>
    <message>
        <source>The estimate is being made.</source>
        <translation>Die Schätzung wird berechnet.</translation>
    </message>
    <message>
        <source>Stop and keep answers</source>
        <translation>Beenden, Antworten behalten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Go by what you hear in this clip, as if you knew nothing about the suggestions. A clip marked “Not sure” is left out and another one is drawn in its place.</source>
        <translation>Urteilen Sie nach dem, was Sie in diesem Clip hören, als wüssten Sie nichts von den Vorschlägen. Ein Clip mit „Unsicher“ zählt nicht; ein anderer wird an seiner Stelle gezogen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Check 30 more</source>
        <translation>30 weitere prüfen</translation>
    </message>
    <message>
        <source>Why random clips?</source>
        <translation>Warum zufällige Clips?</translation>
    </message>
    <message>
        <source>Your own labels cannot test the tag: the probe has learned from them. These clips are drawn at random from the first 1,000 tracks of the ranking, so the result is fair.</source>
        <translation>Ihre eigenen Labels können das Tag nicht testen: Der Klassifikator hat aus ihnen gelernt. Diese Clips sind zufällig aus den ersten 1.000 Titeln der Rangliste gezogen, daher ist das Ergebnis fair.</translation>
    </message>
    <message>
        <source>Your answers are kept as labels. They stay out of training while the curve is shown.</source>
        <translation>Ihre Antworten bleiben als Labels. Solange die Kurve gezeigt wird, wird mit ihnen nicht trainiert.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ColumnList</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Address for Label Studio</source>
        <translation>Adresse für Label Studio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albuminterpret</translation>
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
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Länge in Sekunden</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Fingerprint of the sound</source>
        <translation>Audio-Fingerabdruck</translation>
    </message>
    <message>
        <source>All tags in one cell</source>
        <translation>Alle Tags in einer Zelle</translation>
    </message>
    <message>
        <source>Each tag: label</source>
        <translation>Je Tag: Label</translation>
    </message>
    <message>
        <source>Each tag: score</source>
        <translation>Je Tag: Score</translation>
    </message>
    <message>
        <source>Each tag: who said so</source>
        <translation>Je Tag: von wem</translation>
    </message>
    <message>
        <source>Each tag: when</source>
        <translation>Je Tag: wann</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drag columns into another order, or press Alt with the arrow keys.</source>
        <translation>Ziehen Sie Spalten in eine andere Reihenfolge, oder drücken Sie Alt mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::CommandSearch</name>
    <message>
        <source>Find a command, a tag or a saved search</source>
        <translation>Befehl, Tag oder gespeicherte Suche finden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts heißt so.</translation>
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
        <translation>Was dafür und dagegen spricht</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DecisionList</name>
    <message>
        <source>Last ten decisions</source>
        <translation>Letzte zehn Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>label removed</source>
        <translation>Label entfernt</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>&amp;Standard des Systems</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExamplesPage</name>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>whole track</source>
        <translation>ganzer Titel</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Fügen Sie ein erstes Beispiel hinzu: Spielen Sie einen passenden Titel und drücken Sie A, oder ziehen Sie Titel auf das Tag.</translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation>Kein Label widerspricht den anderen.</translation>
    </message>
    <message>
        <source>No label of this kind.</source>
        <translation>Kein Label dieser Art.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Labels that the others contradict.</source>
        <translation>Labels, denen die anderen widersprechen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What the other labels say of this one.</source>
        <translation>Was die anderen Labels von diesem sagen.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One line a track</source>
        <translation>Eine Zeile je Titel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>XLSX, with filters</source>
        <translation>XLSX, mit Filtern</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Labels and scores</source>
        <translation>Labels und Scores</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>M3U8 or XSPF</source>
        <translation>M3U8 oder XSPF</translation>
    </message>
    <message>
        <source>Hand-over folder</source>
        <translation>Übergabeordner</translation>
    </message>
    <message>
        <source>Copies, with a sheet</source>
        <translation>Kopien, mit Tabelle</translation>
    </message>
    <message>
        <source>The music files</source>
        <translation>Musikdateien</translation>
    </message>
    <message>
        <source>Written into their tags</source>
        <translation>In ihre Tags geschrieben</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExportPage</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FileExchange</name>
    <message>
        <source>Import labels</source>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>Save tag to file</source>
        <translation>Tag in Datei speichern</translation>
    </message>
    <message>
        <source>Tags (*%1)</source>
        <translation>Tags (*%1)</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n example(s) to %1.</source>
        <translation>
            <numerusform>Mit %n Beispiel gespeichert in %1.</numerusform>
            <numerusform>Mit %n Beispielen gespeichert in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on tracks that are not analysed were left out.</source>
        <translation>
            <numerusform>%n Label auf einem Titel ohne Analyse wurde ausgelassen.</numerusform>
            <numerusform>%n Labels auf Titeln ohne Analyse wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load tag</source>
        <translation>Tag laden</translation>
    </message>
    <message>
        <source>There is a tag of this name already. Name of the new one:</source>
        <translation>Ein Tag dieses Namens gibt es schon. Name des neuen:</translation>
    </message>
    <message>
        <source>Tag “%1” loaded. Examples: %2.</source>
        <translation>Tag „%1“ geladen. Beispiele: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cannot be compared with this library.</source>
        <translation>
            <numerusform>%n weiteres ist mit dieser Bibliothek nicht vergleichbar.</numerusform>
            <numerusform>%n weitere sind mit dieser Bibliothek nicht vergleichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables of labels (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</source>
        <translation>Tabellen mit Labels (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FirstRunPage</name>
    <message>
        <source>Invent a tag by ear</source>
        <translation>Ein Tag nach Gehör erfinden</translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation>Labeln Sie eine Handvoll Clips. Tagwright findet den Rest Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, MP3, M4A, Ogg and Opus. You can play and search at once.</source>
        <translation>WAV, AIFF, FLAC, MP3, M4A, Ogg und Opus. Abspielen und Suchen geht sofort.</translation>
    </message>
    <message>
        <source>or drop folders and files here</source>
        <translation>oder Ordner und Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>Your music stays on this computer. Tagwright only reads your files, until you ask it to write tags.</source>
        <translation>Ihre Musik bleibt auf diesem Computer. Tagwright liest Ihre Dateien nur, bis Sie Tags schreiben lassen.</translation>
    </message>
    <message>
        <source>Add your music folders</source>
        <translation>Musikordner hinzufügen</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Demobibliothek ausprobieren</translation>
    </message>
    <message>
        <source>A small set of free music with two half-finished tags, to see how it feels.</source>
        <translation>Ein wenig freie Musik mit zwei halbfertigen Tags, um einen Eindruck zu bekommen.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Demo öffnen</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FoldersPage</name>
    <message>
        <source>Take out of the library</source>
        <translation>Aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Find new and changed files by itself</source>
        <translation>Neue und geänderte Dateien von selbst finden</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Tracks of a folder that is taken out become missing. Their labels are kept, and come back with the folder.</source>
        <translation>Titel eines Ordners, der herausgenommen wird, gelten als fehlend. Ihre Labels bleiben und kommen mit dem Ordner wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of it are missing now. Their labels are kept, and come back with the folder.</source>
        <translation>
            <numerusform>%n Titel daraus fehlt jetzt. Seine Labels bleiben und kommen mit dem Ordner wieder.</numerusform>
            <numerusform>%n Titel daraus fehlen jetzt. Ihre Labels bleiben und kommen mit dem Ordner wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>Aus der Bibliothek nehmen…</translation>
    </message>
    <message>
        <source>Take “%1” out of the library?</source>
        <translation>„%1“ aus der Bibliothek nehmen?</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) become missing; no file is touched.</source>
        <translation>
            <numerusform>%n Titel gilt dann als fehlend; keine Datei wird angetastet.</numerusform>
            <numerusform>%n Titel gelten dann als fehlend; keine Datei wird angetastet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry labels, which are kept and come back with the folder.</source>
        <translation>
            <numerusform>%n davon trägt Labels; sie bleiben und kommen mit dem Ordner wieder.</numerusform>
            <numerusform>%n davon tragen Labels; sie bleiben und kommen mit dem Ordner wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them carries a label.</source>
        <translation>Keiner davon trägt ein Label.</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n track(s)</source>
        <translation>
            <numerusform>%n Titel herausnehmen</numerusform>
            <numerusform>%n Titel herausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the folder</source>
        <translation>Ordner herausnehmen</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::HandoverPage</name>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Hard links</source>
        <translation>Harte Links</translation>
    </message>
    <message>
        <source>Symbolic links</source>
        <translation>Symbolische Links</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>As Windows and USB sticks allow</source>
        <translation>Wie Windows und USB-Sticks sie zulassen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>A new folder with the tag&apos;s tracks, a playlist and a sheet of them. Each copy is compared with its file. Your own files are only read.</source>
        <translation>Ein neuer Ordner mit den Titeln des Tags, einer Playlist und einer Tabelle davon. Jede Kopie wird mit ihrer Datei verglichen. Ihre eigenen Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>Make folder…</source>
        <translation>Ordner erstellen…</translation>
    </message>
    <message>
        <source>New folder for the tracks</source>
        <translation>Neuer Ordner für die Titel</translation>
    </message>
    <message>
        <source>Make folder</source>
        <translation>Ordner erstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) handed over in %1</source>
        <translation>
            <numerusform>%n Titel übergeben in %1</numerusform>
            <numerusform>%n Titel übergeben in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ImportDialog</name>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Instant in the track</source>
        <translation>Zeitpunkt im Titel</translation>
    </message>
    <message>
        <source>Names of tags</source>
        <translation>Namen von Tags</translation>
    </message>
    <message>
        <source>Name of one tag</source>
        <translation>Name eines Tags</translation>
    </message>
    <message>
        <source>Yes or no to that tag</source>
        <translation>Ja oder Nein zu diesem Tag</translation>
    </message>
    <message>
        <source>Yes or no to the tag of the heading</source>
        <translation>Ja oder Nein zum Tag der Überschrift</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Where somebody has labelled otherwise, take the table&apos;s word</source>
        <translation>Wo jemand anders gelabelt hat, gilt die Tabelle</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The column holds</source>
        <translation>Die Spalte enthält</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to take.</source>
        <translation>
            <numerusform>%n Label zu übernehmen.</numerusform>
            <numerusform>%n Labels zu übernehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n ist schon da.</numerusform>
            <numerusform>%n sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict what is labelled, and are left out.</source>
        <translation>
            <numerusform>%n widerspricht einem Label und wird ausgelassen.</numerusform>
            <numerusform>%n widersprechen Labels und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s).</source>
        <translation>
            <numerusform>%n neues Tag.</numerusform>
            <numerusform>%n neue Tags.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Gefunden %1</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <translation>Nicht gefunden %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n label(s)</source>
        <translation>
            <numerusform>%n Label importieren</numerusform>
            <numerusform>%n Labels importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation>
            <numerusform>%n Label importiert.</numerusform>
            <numerusform>%n Labels importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n Zeile ausgelassen.</numerusform>
            <numerusform>%n Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Die Tabelle wird gelesen.</translation>
    </message>
    <message>
        <source>Several fit %1</source>
        <translation>Mehrere passen %1</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ImportModel</name>
    <message>
        <source>by path</source>
        <translation>über den Pfad</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>über den Dateinamen</translation>
    </message>
    <message>
        <source>by ISRC</source>
        <translation>über den ISRC</translation>
    </message>
    <message>
        <source>by artist and title</source>
        <translation>über Interpret und Titel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(already)</source>
        <translation>(schon da)</translation>
    </message>
    <message>
        <source>(now %1)</source>
        <translation>(jetzt %1)</translation>
    </message>
    <message>
        <source>(stays %1)</source>
        <translation>(bleibt %1)</translation>
    </message>
    <message>
        <source>(another row says otherwise)</source>
        <translation>(eine andere Zeile sagt es anders)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) fit this row</source>
        <translation>
            <numerusform>%n Titel passt zu dieser Zeile</numerusform>
            <numerusform>%n Titel passen zu dieser Zeile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::InstallationDialog</name>
    <message>
        <source>Check the installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n Problem gefunden.</numerusform>
            <numerusform>%n Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>The installation is being checked.</source>
        <translation>Die Installation wird geprüft.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Neu analysieren</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::Job</name>
    <message numerus="yes">
        <source>The worker broke off %n times. Look whether memory and disk have room, then start the job again.</source>
        <translation>
            <numerusform>Die Arbeit brach einmal ab. Prüfen Sie, ob Speicher und Platte Platz haben, und starten Sie noch einmal.</numerusform>
            <numerusform>Die Arbeit brach %n-mal ab. Prüfen Sie, ob Speicher und Platte Platz haben, und starten Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>%n Datei angesehen</numerusform>
            <numerusform>%n Dateien angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is to be done</source>
        <translation>Sucht, was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 von %n Titel</numerusform>
            <numerusform>%1 von %n Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>middle clip of each</source>
        <translation>von jedem der mittlere Clip</translation>
    </message>
    <message>
        <source>every clip</source>
        <translation>alle Clips</translation>
    </message>
    <message>
        <source>Starts after the scan that runs</source>
        <translation>Beginnt nach dem laufenden Einlesen</translation>
    </message>
    <message>
        <source>Starts after the analysis that runs</source>
        <translation>Beginnt nach der laufenden Analyse</translation>
    </message>
    <message>
        <source>Starts after the first pass</source>
        <translation>Beginnt nach dem ersten Durchgang</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>Ordner einlesen</translation>
    </message>
    <message>
        <source>Analysing, first pass</source>
        <translation>Analyse, erster Durchgang</translation>
    </message>
    <message>
        <source>Analysing, all clips</source>
        <translation>Analyse, alle Clips</translation>
    </message>
    <message>
        <source>Stopping; what is done is kept</source>
        <translation>Wird beendet; was getan ist, bleibt</translation>
    </message>
    <message>
        <source>Stopped; what is done is kept</source>
        <translation>Beendet; was getan ist, bleibt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Folders read</source>
        <translation>Ordner eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back again</source>
        <translation>
            <numerusform>%n wieder da</numerusform>
            <numerusform>%n wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>First pass done</source>
        <translation>Erster Durchgang fertig</translation>
    </message>
    <message>
        <source>Analysis done</source>
        <translation>Analyse fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent clip(s)</source>
        <translation>
            <numerusform>%n stiller Clip</numerusform>
            <numerusform>%n stille Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgewiesen</numerusform>
            <numerusform>%n abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>noch weniger als 1 min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) looked at</source>
        <translation>
            <numerusform>%1 von %n Datei angesehen</numerusform>
            <numerusform>%1 von %n Dateien angesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobBlock</name>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>Beenden; was getan ist, bleibt</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobsIndicator</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · angehalten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufgaben zeigen</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobsPanel</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Finished today (%1)</source>
        <translation>Heute fertig (%1)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close jobs</source>
        <translation>Aufgaben schließen</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste finden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Enter or a double click on a command, then press its new key. Delete takes the key away.</source>
        <translation>Eingabe oder Doppelklick auf einen Befehl, dann die neue Taste drücken. Entf nimmt die Taste weg.</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that command another key first.</source>
        <translation>%1 gehört schon zu „%2“. Geben Sie jenem Befehl erst eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::LibraryJobs</name>
    <message numerus="yes">
        <source>%1 of %n can be suggested so far</source>
        <translation>
            <numerusform>%1 von %n kann schon vorgeschlagen werden</numerusform>
            <numerusform>%1 von %n können schon vorgeschlagen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fully analysed</source>
        <translation>
            <numerusform>%1 von %n ganz analysiert</numerusform>
            <numerusform>%1 von %n ganz analysiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MainWindow</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 von %n Titel</numerusform>
            <numerusform>%1 von %n Titeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the threshold %2</source>
        <translation>%1 über der Schwelle %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Label entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tracks)</source>
        <translation>
            <numerusform>%1 (%n Titel)</numerusform>
            <numerusform>%1 (%n Titel)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Kein Audiogerät</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Search: words, artist:…, year:1990-1999, bpm:&gt;120, suggested:…</source>
        <translation>Suche: Wörter, artist:…, year:1990-1999, bpm:&gt;120, suggested:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Tag panel</source>
        <translation>Tag-Bereich</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation>Tag „%1“ gelöscht</translation>
    </message>
    <message>
        <source>There is no search to save. Type one first.</source>
        <translation>Es gibt keine Suche zum Speichern. Geben Sie zuerst eine ein.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), more are coming</source>
        <translation>
            <numerusform>%n Titel, weitere kommen</numerusform>
            <numerusform>%n Titel, weitere kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Most similar to “%1”</source>
        <translation>Am ähnlichsten zu „%1“</translation>
    </message>
    <message>
        <source>Most similar to “%1” at %2</source>
        <translation>Am ähnlichsten zu „%1“ bei %2</translation>
    </message>
    <message>
        <source>The analysis worker stopped at “%1” and was started again. The file is in the list of refused files.</source>
        <translation>Die Analyse brach bei „%1“ ab und wurde neu gestartet. Die Datei steht bei den abgewiesenen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Audiodateien (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n folder(s) or file(s).</source>
        <translation>
            <numerusform>%n Ordner oder Datei wird gelesen.</numerusform>
            <numerusform>%n Ordner oder Dateien werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder and no audio file is among these. Drop WAV, AIFF, FLAC, MP3, M4A, Ogg or Opus files, or their folder.</source>
        <translation>Darunter ist kein Ordner und keine Audiodatei. Ziehen Sie Dateien in WAV, AIFF, FLAC, MP3, M4A, Ogg oder Opus hierher, oder ihren Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgewiesen</numerusform>
            <numerusform>%n abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Work goes on in the background. Stop it and quit?</source>
        <translation>Im Hintergrund wird gearbeitet. Abbrechen und beenden?</translation>
    </message>
    <message>
        <source>Nothing done so far is lost.</source>
        <translation>Was bis jetzt getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>The demo could not be started. Install Tagwright again.</source>
        <translation>Die Demo konnte nicht starten. Installieren Sie Tagwright neu.</translation>
    </message>
    <message>
        <source>Threshold of “%1”</source>
        <translation>Schwelle von „%1“</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import von „%1“</translation>
    </message>
    <message>
        <source>There is no tag yet.</source>
        <translation>Es gibt noch kein Tag.</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Durchsicht: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MarksDialog</name>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Filled means that a person decided; dashed means that the probe thinks so. The shape says how a label came: a square by hand, a circle as the answer to a suggestion, a diamond in a check. A tick is yes, a cross is no.</source>
        <translation>Gefüllt heißt, dass ein Mensch entschieden hat; gestrichelt heißt, dass der Klassifikator es annimmt. Die Form sagt, woher ein Label kommt: ein Quadrat von Hand, ein Kreis als Antwort auf einen Vorschlag, eine Raute aus einer Prüfung. Ein Haken ist ja, ein Kreuz nein.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ModelsDialog</name>
    <message>
        <source>%1 values · %2 kHz</source>
        <translation>%1 Werte · %2 kHz</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Extractors turn sound into numbers. A tag uses all that are ready. More extractors find better and analyse more slowly.</source>
        <translation>Extraktoren machen aus Klang Zahlen. Ein Tag nutzt alle, die bereit sind. Mehr Extraktoren finden besser und analysieren langsamer.</translation>
    </message>
    <message>
        <source>Extractors</source>
        <translation>Extraktoren</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktor</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Import weights…</source>
        <translation>Gewichte importieren…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>%1 values · built in</source>
        <translation>%1 Werte · eingebaut</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Download von %1</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Download von %1 abbrechen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Nur Import</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Signal analysis that is always there: loudness, spectrum, rhythm, harmony. Needs no download.</source>
        <translation>Signalanalyse, die immer da ist: Lautheit, Spektrum, Rhythmus, Harmonie. Braucht keinen Download.</translation>
    </message>
    <message>
        <source>Its licence does not allow commercial use.</source>
        <translation>Die Lizenz erlaubt keine kommerzielle Nutzung.</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove the weights of %1?</source>
        <translation>Gewichte von %1 entfernen?</translation>
    </message>
    <message>
        <source>What was analysed with it stays, and tags go on using it. New tracks are not analysed with it any more.</source>
        <translation>Was damit analysiert ist, bleibt, und Tags nutzen es weiter. Neue Titel werden nicht mehr damit analysiert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::NearestExamplesView</name>
    <message>
        <source>Nearest examples</source>
        <translation>Ähnlichste Beispiele</translation>
    </message>
    <message>
        <source>%1 %2, %3, adds %4</source>
        <translation>%1 %2, %3, trägt %4 bei</translation>
    </message>
    <message>
        <source>follows from the tag “%1”</source>
        <translation>folgt aus dem Tag „%1“</translation>
    </message>
    <message>
        <source>from the start of the tag: %1</source>
        <translation>vom Anfang des Tags: %1</translation>
    </message>
    <message>
        <source>from another library</source>
        <translation>aus einer anderen Bibliothek</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::OutlookSide</name>
    <message>
        <source>Joined the suggestions</source>
        <translation>Neu bei den Vorschlägen</translation>
    </message>
    <message>
        <source>Left the suggestions</source>
        <translation>Aus den Vorschlägen gefallen</translation>
    </message>
    <message>
        <source>Scored again</source>
        <translation>Neu bewertet</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 in %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>What your last answer did</source>
        <translation>Was Ihre letzte Antwort bewirkt hat</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaybackController</name>
    <message>
        <source>“%1” cannot be played: the file is not there. Its labels are kept.</source>
        <translation>„%1“ kann nicht gespielt werden: Die Datei ist nicht da. Ihre Labels bleiben.</translation>
    </message>
    <message>
        <source>“%1” cannot be played: %2</source>
        <translation>„%1“ kann nicht gespielt werden: %2</translation>
    </message>
    <message>
        <source>“%1” is not connected any more. Playing is paused.</source>
        <translation>„%1“ ist nicht mehr angeschlossen. Die Wiedergabe ist angehalten.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlayerBar</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Nichts wird gespielt</translation>
    </message>
    <message>
        <source>No audio device. You can search, label and export; playing starts when a device appears.</source>
        <translation>Kein Audiogerät. Suchen, Labeln und Exportieren gehen; das Abspielen beginnt, sobald ein Gerät da ist.</translation>
    </message>
    <message>
        <source>Loudness levelled</source>
        <translation>Lautheit angeglichen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Kein Audiogerät</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaylistPage</name>
    <message>
        <source>Whole paths in the playlist</source>
        <translation>Vollständige Pfade in der Playlist</translation>
    </message>
    <message>
        <source>M3U8, for every player</source>
        <translation>M3U8, für jeden Player</translation>
    </message>
    <message>
        <source>XSPF, with scores</source>
        <translation>XSPF, mit Scores</translation>
    </message>
    <message>
        <source>Best score first</source>
        <translation>Bester Score zuerst</translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Nach Pfad</translation>
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
        <translation>Titel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>One playlist for each tag, in a folder that you choose. Paths in it are written from that folder, so that a playlist can travel with the music.</source>
        <translation>Eine Playlist für jedes Tag, in einem Ordner Ihrer Wahl. Pfade darin gehen von diesem Ordner aus, damit eine Playlist mit der Musik mitreisen kann.</translation>
    </message>
    <message>
        <source>For a playlist that lies on another disk than the music.</source>
        <translation>Für eine Playlist, die auf einem anderen Laufwerk liegt als die Musik.</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>In Ordner speichern…</translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Ordner für die Playlists</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) written to %1</source>
        <translation>
            <numerusform>%n Playlist geschrieben nach %1</numerusform>
            <numerusform>%n Playlists geschrieben nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) of these names are there already.</source>
        <translation>
            <numerusform>%n Playlist dieses Namens ist schon da.</numerusform>
            <numerusform>%n Playlists dieser Namen sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaylistPreview</name>
    <message>
        <source>The tracks that would be in it</source>
        <translation>Die Titel, die darin wären</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>No track would be in it.</source>
        <translation>Kein Titel wäre darin.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PrecisionRecallView</name>
    <message>
        <source>No curve yet: too few examples.</source>
        <translation>Noch keine Kurve: zu wenige Beispiele.</translation>
    </message>
    <message>
        <source>Optimistic: guessed from your own examples.</source>
        <translation>Optimistisch: aus Ihren eigenen Beispielen geschätzt.</translation>
    </message>
    <message>
        <source>threshold %1, no track</source>
        <translation>Schwelle %1, kein Titel</translation>
    </message>
    <message numerus="yes">
        <source>threshold %1, about %2 tracks, %3 right, %4 to %5</source>
        <translation>
            <numerusform>Schwelle %1, etwa %2 Titel, %3 richtig, %4 bis %5</numerusform>
            <numerusform>Schwelle %1, etwa %2 Titel, %3 richtig, %4 bis %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Right against found</source>
        <translation>Richtig gegen gefunden</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Optimistisch</translation>
    </message>
    <message>
        <source>Found, % of those among the first %1</source>
        <translation>Gefunden, % derer unter den ersten %1</translation>
    </message>
    <message>
        <source>Found, % of all that fit</source>
        <translation>Gefunden, % aller passenden</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Richtig, %</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play all tracks equally loud</source>
        <translation>Alle Titel gleich laut spielen</translation>
    </message>
    <message>
        <source>At the end of a track, play the next one</source>
        <translation>Am Ende eines Titels den nächsten spielen</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Labeln</translation>
    </message>
    <message>
        <source>Ignore answers in the first quarter of a second of a clip</source>
        <translation>Antworten in der ersten Viertelsekunde eines Clips nicht annehmen</translation>
    </message>
    <message>
        <source>Hide titles during a check</source>
        <translation>Titel während einer Prüfung verbergen</translation>
    </message>
    <message>
        <source>So that a key pressed twice does not answer for a clip that nobody has heard.</source>
        <translation>Damit eine doppelt gedrückte Taste nicht für einen Clip antwortet, den niemand gehört hat.</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::QualityPanel</name>
    <message>
        <source>Changed since the check: %1 of the suggestions are new.</source>
        <translation>Seit der Prüfung geändert: %1 der Vorschläge sind neu.</translation>
    </message>
    <message>
        <source>Drag the point on the curve, or use ← and →.</source>
        <translation>Ziehen Sie den Punkt auf der Kurve, oder nehmen Sie ← und →.</translation>
    </message>
    <message>
        <source>Guessed from your own examples. The true curve is usually lower.</source>
        <translation>Aus Ihren eigenen Beispielen geschätzt. Die wahre Kurve liegt meist tiefer.</translation>
    </message>
    <message>
        <source>Your examples were found by the suggestions. They cannot tell how good the suggestions are; a check can.</source>
        <translation>Ihre Beispiele wurden durch die Vorschläge gefunden. Sie können nicht sagen, wie gut die Vorschläge sind; eine Prüfung kann es.</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>8 in 10 chance</source>
        <translation>8 von 10 Fällen</translation>
    </message>
    <message>
        <source>You can also drag tracks from the list onto the tag.</source>
        <translation>Sie können auch Titel aus der Liste auf das Tag ziehen.</translation>
    </message>
    <message>
        <source>Suggestions work already, but nobody can say yet how good they are. Add tracks that differ from each other: another tempo, another instrument, the same feeling.</source>
        <translation>Vorschläge gibt es schon, aber noch kann niemand sagen, wie gut sie sind. Fügen Sie Titel hinzu, die sich voneinander unterscheiden: anderes Tempo, anderes Instrument, gleiches Gefühl.</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Fügen Sie ein erstes Beispiel hinzu: Spielen Sie einen passenden Titel und drücken Sie A, oder ziehen Sie Titel auf das Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n more example(s) for a first estimate</source>
        <translation>
            <numerusform>Noch %n Beispiel für eine erste Schätzung</numerusform>
            <numerusform>Noch %n Beispiele für eine erste Schätzung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples</source>
        <translation>%1 von %2 Beispielen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right, optimistic</source>
        <translation>Richtig, optimistisch</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Add what is playing</source>
        <translation>Laufenden Titel hinzufügen</translation>
    </message>
    <message>
        <source>Review the closest</source>
        <translation>Die nächsten durchsehen</translation>
    </message>
    <message>
        <source>Check this tag…</source>
        <translation>Dieses Tag prüfen…</translation>
    </message>
    <message>
        <source>30 random clips, about two minutes.</source>
        <translation>30 zufällige Clips, etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>Erneut prüfen…</translation>
    </message>
    <message>
        <source>Right against found</source>
        <translation>Richtig gegen gefunden</translation>
    </message>
    <message>
        <source>Scores in the library</source>
        <translation>Scores in der Bibliothek</translation>
    </message>
    <message>
        <source>Ticks: your yes labels above, no labels below.</source>
        <translation>Striche: oben Ihre Ja-Labels, unten die Nein-Labels.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Surer</source>
        <translation>Sicherer</translation>
    </message>
    <message>
        <source>95 in 100 are right, or as near as it gets.</source>
        <translation>95 von 100 sind richtig, oder so viele wie möglich.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>As many right as found, as far as possible.</source>
        <translation>Möglichst ebenso viele richtige wie gefundene.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>90 in 100 of all that fit are found.</source>
        <translation>90 von 100 aller passenden sind gefunden.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedFilesDialog</name>
    <message>
        <source>Refused files</source>
        <translation>Abgewiesene Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out. All others are there.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden und wurde ausgelassen. Alle anderen sind da.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden und wurden ausgelassen. Alle anderen sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>refused files.txt</source>
        <translation>abgewiesene Dateien.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedModel</name>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedView</name>
    <message numerus="yes">
        <source>%n refused file(s)</source>
        <translation>
            <numerusform>%n abgewiesene Datei</numerusform>
            <numerusform>%n abgewiesene Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Abgewiesene Dateien</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path and reason</source>
        <translation>Pfad und Grund kopieren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>refused files</source>
        <translation>abgewiesene Dateien</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Alle erneut</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>No file was refused.</source>
        <translation>Keine Datei wurde abgewiesen.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewCard</name>
    <message>
        <source>The tag you work on will be here: suggestions to review, how good they are, and why.</source>
        <translation>Hier steht das Tag, an dem Sie arbeiten: Vorschläge zum Durchsehen, wie gut sie sind, und warum.</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Fügen Sie ein erstes Beispiel hinzu: Spielen Sie einen passenden Titel und drücken Sie A, oder ziehen Sie Titel auf das Tag.</translation>
    </message>
    <message>
        <source>The examples are not analysed yet. Suggestions come as soon as they are.</source>
        <translation>Die Beispiele sind noch nicht analysiert. Vorschläge kommen, sobald sie es sind.</translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose *Random* to look for surprises.</source>
        <translation>Über der Schwelle ist nichts mehr durchzusehen. Senken Sie sie, oder wählen Sie *Zufällig*, um Überraschungen zu finden.</translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation>Braucht drei Labels.</translation>
    </message>
    <message>
        <source>Last answer: %1 joined the suggestions, %2 left.</source>
        <translation>Letzte Antwort: %1 kamen zu den Vorschlägen, %2 fielen weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Ganze Durchsicht</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Durchsicht beginnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>Letzte zehn Entscheidungen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 of %2 tracks can be suggested so far. The list grows while the analysis runs; you can start now.</source>
        <translation>%1 von %2 Titeln können schon vorgeschlagen werden. Die Liste wächst mit der Analyse; Sie können jetzt beginnen.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewController</name>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Among the highest scores.</source>
        <translation>Unter den höchsten Scores.</translation>
    </message>
    <message>
        <source>High score, but unlike everything labelled so far.</source>
        <translation>Hoher Score, aber anders als alles bisher Gelabelte.</translation>
    </message>
    <message>
        <source>Near the middle between your yes and your no.</source>
        <translation>Nahe der Mitte zwischen Ihrem Ja und Ihrem Nein.</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>Zufällig gezogen.</translation>
    </message>
    <message>
        <source>Close to the clip that you chose.</source>
        <translation>Nah am gewählten Clip.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Wahrscheinlichste</translation>
    </message>
    <message>
        <source>Like this clip</source>
        <translation>Wie dieser Clip</translation>
    </message>
    <message>
        <source>Select a stretch of the waveform first.</source>
        <translation>Wählen Sie zuerst ein Stück der Wellenform.</translation>
    </message>
    <message>
        <source>Choose or make a tag first.</source>
        <translation>Wählen oder erstellen Sie zuerst ein Tag.</translation>
    </message>
    <message>
        <source>Nothing is playing. Shift+A labels the selected tracks.</source>
        <translation>Nichts wird gespielt. Umschalt+A labelt die ausgewählten Titel.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>Es gibt keine Antwort zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>(a track that is gone)</source>
        <translation>(ein Titel, der nicht mehr da ist)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>%1 ja</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>%1 nein</translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation>%1 vorgeschlagen</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Ist das %1?</translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose “Random” to look for surprises.</source>
        <translation>Über der Schwelle ist nichts mehr durchzusehen. Senken Sie sie, oder wählen Sie „Zufällig“, um Überraschungen zu finden.</translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation>Braucht drei Labels.</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>Durchsicht verlassen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Answer is about</source>
        <translation>Antwort gilt für</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>Diesen Clip</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Ganzen Titel</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
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
        <translation>noch nicht analysiert</translation>
    </message>
    <message>
        <source>This clip: %1, %2.</source>
        <translation>Dieser Clip: %1, %2.</translation>
    </message>
    <message>
        <source>It is the track&apos;s best clip, so the table shows the same.</source>
        <translation>Es ist der beste Clip des Titels, daher zeigt die Tabelle dasselbe.</translation>
    </message>
    <message>
        <source>The table shows %1, the score of the track&apos;s best clip.</source>
        <translation>Die Tabelle zeigt %1, den Score des besten Clips des Titels.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ScoreHistogram</name>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Scores in the library</source>
        <translation>Scores in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%1 tracks have scores.</source>
        <translation>
            <numerusform>%1 Titel hat einen Score.</numerusform>
            <numerusform>%1 Titel haben Scores.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many tracks have which score. Heights are square roots, so that few tracks show too.</source>
        <translation>Wie viele Titel welchen Score haben. Höhen sind Wurzeln, damit auch wenige Titel zu sehen sind.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SessionSide</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>Letzte zehn Entscheidungen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Choose a line and press A, R or U to change that answer.</source>
        <translation>Wählen Sie eine Zeile und drücken Sie A, R oder U, um die Antwort zu ändern.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SettledBox</name>
    <message numerus="yes">
        <source>%1 of your last %2 answers changed fewer than %3 suggestions.</source>
        <translation>
            <numerusform>%1 Ihrer letzten %2 Antworten änderte weniger als %3 Vorschläge.</numerusform>
            <numerusform>%1 Ihrer letzten %2 Antworten änderten weniger als %3 Vorschläge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can stop soon.</source>
        <translation>%1 Sie können bald aufhören.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Gefestigt</translation>
    </message>
    <message>
        <source>One for each of the last answers: filled if it changed few suggestions.</source>
        <translation>Eines für jede der letzten Antworten: gefüllt, wenn sie wenige Vorschläge geändert hat.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SettledView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Gefestigt</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SideBar</name>
    <message>
        <source>%1 yes, %2 no, %3 not sure.</source>
        <translation>%1 ja, %2 nein, %3 unsicher.</translation>
    </message>
    <message>
        <source>%1 suggested.</source>
        <translation>%1 vorgeschlagen.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Checked today.</source>
        <translation>Heute geprüft.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <source>The tag has changed since.</source>
        <translation>Das Tag hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Gespeicherte Suche entfernen</translation>
    </message>
    <message>
        <source>Show suggestions in the list</source>
        <translation>Vorschläge in der Liste zeigen</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Tag bearbeiten…</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Tag löschen</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Titel</translation>
    </message>
    <message>
        <source>Added last 7 days</source>
        <translation>Neu seit 7 Tagen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Abgewiesene Dateien</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 von 3</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>No tags yet. Choose a few tracks that share something, then press Ctrl+T.</source>
        <translation>Noch keine Tags. Wählen Sie einige Titel, die etwas gemeinsam haben, und drücken Sie Strg+T.</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>No extractor that has analysed this library brings tags of its own. Tools ▸ Models lists those that do: YAMNet and MusiCNN.</source>
        <translation>Kein Extraktor, der diese Bibliothek analysiert hat, bringt eigene Tags mit. Extras ▸ Modelle führt die auf, die es tun: YAMNet und MusiCNN.</translation>
    </message>
    <message>
        <source>Stock tags</source>
        <translation>Mitgelieferte Tags</translation>
    </message>
    <message numerus="yes">
        <source>Heard in %n track(s) by %1. Make a tag like it.</source>
        <translation>
            <numerusform>In %n Titel von %1 gehört. Ein Tag wie dieses erstellen.</numerusform>
            <numerusform>In %n Titeln von %1 gehört. Ein Tag wie dieses erstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock tags are being counted.</source>
        <translation>Mitgelieferte Tags werden gezählt.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SpeakingExamples</name>
    <message>
        <source>Examples that speak for it</source>
        <translation>Beispiele, die dafür sprechen</translation>
    </message>
    <message>
        <source>Examples that speak against it</source>
        <translation>Beispiele, die dagegen sprechen</translation>
    </message>
    <message>
        <source>A click or Enter plays the example, Shift+Enter the clip from before.</source>
        <translation>Ein Klick oder Eingabe spielt das Beispiel, Umschalt+Eingabe den Clip von vorher.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TablePage</name>
    <message>
        <source>With a mark that Excel needs for accents</source>
        <translation>Mit der Marke, die Excel für Umlaute braucht</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Titel</translation>
    </message>
    <message>
        <source>Tracks with one of the tags</source>
        <translation>Titel mit einem der Tags</translation>
    </message>
    <message>
        <source>Marked as suggested</source>
        <translation>Als vorgeschlagen markiert</translation>
    </message>
    <message>
        <source>Count as yes</source>
        <translation>Zählen als Ja</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>The table&apos;s beginning</source>
        <translation>Anfang der Tabelle</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>Vorlage speichern…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) exported to %1</source>
        <translation>
            <numerusform>%n Titel exportiert nach %1</numerusform>
            <numerusform>%n Titel exportiert nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON, ein Objekt je Zeile (*.jsonl)</translation>
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
        <translation>Tags wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
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
        <translation>Violett</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Tag bearbeiten</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>For example: tense underscore</source>
        <translation>Zum Beispiel: gespannte Untermalung</translation>
    </message>
    <message>
        <source>What fits, what does not; for you and for colleagues</source>
        <translation>Was passt und was nicht; für Sie und für Kollegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Make tag</source>
        <translation>Tag erstellen</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>Ein Tag „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected track(s)</source>
        <translation>
            <numerusform>Dem ausgewählten Titel</numerusform>
            <numerusform>Den %n ausgewählten Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the tag “%1”</source>
        <translation>Wie das Tag „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Stock tag “%1” (heard in %n track(s) by %2)</source>
        <translation>
            <numerusform>Mitgeliefertes Tag „%1“ (in %n Titel von %2 gehört)</numerusform>
            <numerusform>Mitgeliefertes Tag „%1“ (in %n Titeln von %2 gehört)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagList</name>
    <message numerus="yes">
        <source>Label %n track(s) no</source>
        <translation>
            <numerusform>%n Titel mit Nein labeln</numerusform>
            <numerusform>%n Titel mit Nein labeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) yes</source>
        <translation>
            <numerusform>%n Titel mit Ja labeln</numerusform>
            <numerusform>%n Titel mit Ja labeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagPanel</name>
    <message>
        <source>More about this tag</source>
        <translation>Mehr zu diesem Tag</translation>
    </message>
    <message>
        <source>About this tag</source>
        <translation>Zu diesem Tag</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>%1 ja</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>%1 nein</translation>
    </message>
    <message>
        <source>%1 not sure</source>
        <translation>%1 unsicher</translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation>%1 vorgeschlagen</translation>
    </message>
    <message>
        <source>No suggestions are left at this threshold. “Threshold: more” in this tag&apos;s menu lowers it.</source>
        <translation>Bei dieser Schwelle sind keine Vorschläge übrig. „Schwelle: mehr“ im Menü dieses Tags senkt sie.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackBrowser</name>
    <message>
        <source>No track matches this search. %1</source>
        <translation>Kein Titel passt zu dieser Suche. %1</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No track is missing.</source>
        <translation>Kein Titel fehlt.</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>Alle Titel zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing, and no other is there. Their labels are kept, and come back with their folder. %1</source>
        <translation>
            <numerusform>%n Titel fehlt, und kein anderer ist da. Seine Labels bleiben und kommen mit seinem Ordner wieder. %1</numerusform>
            <numerusform>%n Titel fehlen, und kein anderer ist da. Ihre Labels bleiben und kommen mit ihrem Ordner wieder. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>No suggestions are left at this threshold. %1</source>
        <translation>Bei dieser Schwelle sind keine Vorschläge übrig. %1</translation>
    </message>
    <message>
        <source>Show more suggestions</source>
        <translation>Mehr Vorschläge zeigen</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackHeader</name>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>How alike each track is to the examples of “%1”. Click to sort.</source>
        <translation>Wie ähnlich jeder Titel den Beispielen von „%1“ ist. Klicken zum Sortieren.</translation>
    </message>
    <message>
        <source>The order is older than the scores. Click to sort again.</source>
        <translation>Die Reihenfolge ist älter als die Scores. Klicken zum Sortieren.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTableModel</name>
    <message>
        <source>not analysed yet</source>
        <translation>noch nicht analysiert</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, score %3</source>
        <translation>%1: %2, Score %3</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>The file is missing; its labels are kept.</source>
        <translation>Die Datei fehlt; ihre Labels bleiben.</translation>
    </message>
    <message>
        <source>Score %1: about %2 in 100 tracks like this are right.</source>
        <translation>Score %1: Etwa %2 von 100 solchen Titeln sind richtig.</translation>
    </message>
    <message>
        <source>Score %1. It says how alike, not yet how probable.</source>
        <translation>Score %1. Er sagt, wie ähnlich, noch nicht, wie wahrscheinlich.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It is that of the track&apos;s best clip.</source>
        <translation>Es ist der des besten Clips des Titels.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TracksBox</name>
    <message>
        <source>Labelled yes</source>
        <translation>Mit Ja gelabelte</translation>
    </message>
    <message>
        <source>Labelled yes, and suggested</source>
        <translation>Mit Ja gelabelte und vorgeschlagene</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UndoWritingDialog</name>
    <message>
        <source>Undo file writing</source>
        <translation>Schreiben in Dateien rückgängig machen</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UpNextList</name>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is playing.</source>
        <translation>Nichts wird gespielt.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, not analysed yet</source>
        <translation>%1, noch nicht analysiert</translation>
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
        <translation>Worauf der Klassifikator achtet</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WhyPanel</name>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Fügen Sie ein erstes Beispiel hinzu: Spielen Sie einen passenden Titel und drücken Sie A, oder ziehen Sie Titel auf das Tag.</translation>
    </message>
    <message>
        <source>Play a clip or choose a track to see why it scores as it does.</source>
        <translation>Spielen Sie einen Clip oder wählen Sie einen Titel, um zu sehen, woher sein Score kommt.</translation>
    </message>
    <message>
        <source>This clip is not analysed yet.</source>
        <translation>Dieser Clip ist noch nicht analysiert.</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>From %1, an average track, to %2.</source>
        <translation>Von %1, einem mittleren Titel, zu %2.</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktor</translation>
    </message>
    <message>
        <source>Typical sound</source>
        <translation>Typischer Klang</translation>
    </message>
    <message>
        <source>How much it changes</source>
        <translation>Wie sehr er sich ändert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Part of the score</source>
        <translation>Anteil am Score</translation>
    </message>
    <message>
        <source>Where the probe looks</source>
        <translation>Worauf der Klassifikator achtet</translation>
    </message>
    <message>
        <source>typical sound</source>
        <translation>typischer Klang</translation>
    </message>
    <message>
        <source>how much it changes</source>
        <translation>wie sehr er sich ändert</translation>
    </message>
    <message>
        <source>Nearest examples</source>
        <translation>Ähnlichste Beispiele</translation>
    </message>
    <message>
        <source>A click or Enter plays the example, Shift+Enter the clip from before.</source>
        <translation>Ein Klick oder Eingabe spielt das Beispiel, Umschalt+Eingabe den Clip von vorher.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WorkerProcess</name>
    <message>
        <source>Cannot start the worker (%1). Install Tagwright again.</source>
        <translation>Die Arbeit kann nicht starten (%1). Installieren Sie Tagwright neu.</translation>
    </message>
    <message>
        <source>The worker broke off. Start again.</source>
        <translation>Die Arbeit brach ab. Starten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The worker ended without a reason. Start the job again.</source>
        <translation>Die Arbeit endete ohne Grund. Starten Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WritePage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben in</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>Wenn gefüllt</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>Add to what is there</source>
        <translation>Zu Vorhandenem hinzufügen</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Eigenes Feld: %1</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>Anderes Feld…</translation>
    </message>
    <message>
        <source>Each file is copied, checked and swapped in; the sound is not touched. You can undo the whole batch later.</source>
        <translation>Jede Datei wird kopiert, geprüft und ausgetauscht; der Klang bleibt unberührt. Sie können später alles zusammen rückgängig machen.</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Diese Liste speichern…</translation>
    </message>
    <message>
        <source>Undo writing…</source>
        <translation>Schreiben rückgängig…</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Neuer Probelauf</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Anderes Feld</translation>
    </message>
    <message>
        <source>Name of the field. With {tag} in it, each tag gets a field of its own.</source>
        <translation>Name des Feldes. Mit {tag} darin bekommt jedes Tag ein eigenes Feld.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Änderungen %1</translation>
    </message>
    <message>
        <source>Already right %1</source>
        <translation>Schon richtig %1</translation>
    </message>
    <message>
        <source>Cannot be written %1</source>
        <translation>Nicht schreibbar %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei schreiben</numerusform>
            <numerusform>%n Dateien schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the tags to write.</source>
        <translation>Wählen Sie die Tags, die geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>No track has these tags.</source>
        <translation>Kein Titel hat diese Tags.</translation>
    </message>
    <message>
        <source>Dry run of the undo finished. Nothing has been written.</source>
        <translation>Probelauf zum Rückgängigmachen beendet. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Dry run finished. Nothing has been written.</source>
        <translation>Probelauf beendet. Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <translation>
            <numerusform>%n blieb, wie sie war.</numerusform>
            <numerusform>%n blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Diese Liste speichern</translation>
    </message>
    <message>
        <source>files.txt</source>
        <translation>dateien.txt</translation>
    </message>
    <message>
        <source>Text, separated by tabs (*.txt)</source>
        <translation>Text, durch Tabulatoren getrennt (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n file(s)</source>
        <translation>
            <numerusform>%n Datei wiederherstellen</numerusform>
            <numerusform>%n Dateien wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored.</source>
        <translation>
            <numerusform>%n Datei wiederhergestellt.</numerusform>
            <numerusform>%n Dateien wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>Der Probelauf läuft.</translation>
    </message>
    <message>
        <source>Files are being written.</source>
        <translation>Dateien werden geschrieben.</translation>
    </message>
</context>
</TS>
