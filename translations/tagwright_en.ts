<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkLabels</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Add folders…</source>
        <translation>&amp;Add folders…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Add &amp;files…</translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>&amp;Import labels…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Save tag to file…</source>
        <translation>&amp;Save tag to file…</translation>
    </message>
    <message>
        <source>&amp;Load tag…</source>
        <translation>&amp;Load tag…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Take &amp;back last answer</source>
        <translation>Take &amp;back last answer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>&amp;Save search…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>Side &amp;bar</translation>
    </message>
    <message>
        <source>&amp;Tag panel</source>
        <translation>&amp;Tag panel</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>&amp;Show Review</source>
        <translation>&amp;Show Review</translation>
    </message>
    <message>
        <source>Show &amp;Examples</source>
        <translation>Show &amp;Examples</translation>
    </message>
    <message>
        <source>Show &amp;Quality</source>
        <translation>Show &amp;Quality</translation>
    </message>
    <message>
        <source>Show &amp;Why</source>
        <translation>Show &amp;Why</translation>
    </message>
    <message>
        <source>F&amp;ull review</source>
        <translation>F&amp;ull review</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Reset layout</translation>
    </message>
    <message>
        <source>R&amp;escan</source>
        <translation>R&amp;escan</translation>
    </message>
    <message>
        <source>&amp;Check files for changes</source>
        <translation>&amp;Check files for changes</translation>
    </message>
    <message>
        <source>&amp;Find similar</source>
        <translation>&amp;Find similar</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Show in folder</translation>
    </message>
    <message>
        <source>&amp;Missing tracks</source>
        <translation>&amp;Missing tracks</translation>
    </message>
    <message>
        <source>&amp;Refused files</source>
        <translation>&amp;Refused files</translation>
    </message>
    <message>
        <source>Show &amp;probable mislabels</source>
        <translation>Show &amp;probable mislabels</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;New tag…</translation>
    </message>
    <message>
        <source>&amp;Edit tag…</source>
        <translation>&amp;Edit tag…</translation>
    </message>
    <message>
        <source>Label selected &amp;yes</source>
        <translation>Label selected &amp;yes</translation>
    </message>
    <message>
        <source>Label selected n&amp;o</source>
        <translation>Label selected n&amp;o</translation>
    </message>
    <message>
        <source>&amp;Label selected not sure</source>
        <translation>&amp;Label selected not sure</translation>
    </message>
    <message>
        <source>&amp;Remove label</source>
        <translation>&amp;Remove label</translation>
    </message>
    <message>
        <source>&amp;Check this tag…</source>
        <translation>&amp;Check this tag…</translation>
    </message>
    <message>
        <source>&amp;Threshold: surer</source>
        <translation>&amp;Threshold: surer</translation>
    </message>
    <message>
        <source>Threshold: &amp;balanced</source>
        <translation>Threshold: &amp;balanced</translation>
    </message>
    <message>
        <source>Threshold: &amp;more</source>
        <translation>Threshold: &amp;more</translation>
    </message>
    <message>
        <source>Ne&amp;xt tag</source>
        <translation>Ne&amp;xt tag</translation>
    </message>
    <message>
        <source>&amp;Previous tag</source>
        <translation>&amp;Previous tag</translation>
    </message>
    <message>
        <source>&amp;Delete tag</source>
        <translation>&amp;Delete tag</translation>
    </message>
    <message>
        <source>Start re&amp;view</source>
        <translation>Start re&amp;view</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Reject</translation>
    </message>
    <message>
        <source>Not s&amp;ure</source>
        <translation>Not s&amp;ure</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <source>&amp;Next queue</source>
        <translation>&amp;Next queue</translation>
    </message>
    <message>
        <source>Queue: &amp;mixed</source>
        <translation>Queue: &amp;mixed</translation>
    </message>
    <message>
        <source>Queue: most &amp;likely</source>
        <translation>Queue: most &amp;likely</translation>
    </message>
    <message>
        <source>&amp;Queue: uncertain</source>
        <translation>&amp;Queue: uncertain</translation>
    </message>
    <message>
        <source>Qu&amp;eue: random</source>
        <translation>Qu&amp;eue: random</translation>
    </message>
    <message>
        <source>Queue: like this &amp;clip</source>
        <translation>Queue: like this &amp;clip</translation>
    </message>
    <message>
        <source>Answer is about &amp;this clip</source>
        <translation>Answer is about &amp;this clip</translation>
    </message>
    <message>
        <source>Answer &amp;is about the selection</source>
        <translation>Answer &amp;is about the selection</translation>
    </message>
    <message>
        <source>Answer is about the &amp;whole track</source>
        <translation>Answer is about the &amp;whole track</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Play or pause</translation>
    </message>
    <message>
        <source>Play &amp;again</source>
        <translation>Play &amp;again</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>Pre&amp;vious</translation>
    </message>
    <message>
        <source>&amp;Jump to loudest part</source>
        <translation>&amp;Jump to loudest part</translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation>&amp;Back 10 seconds</translation>
    </message>
    <message>
        <source>&amp;Forward 10 seconds</source>
        <translation>&amp;Forward 10 seconds</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>L&amp;ouder</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>&amp;Quieter</translation>
    </message>
    <message>
        <source>&amp;Level loudness</source>
        <translation>&amp;Level loudness</translation>
    </message>
    <message>
        <source>Play next by &amp;itself</source>
        <translation>Play next by &amp;itself</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commands…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Models…</translation>
    </message>
    <message>
        <source>&amp;Keyboard map…</source>
        <translation>&amp;Keyboard map…</translation>
    </message>
    <message>
        <source>&amp;What the marks mean</source>
        <translation>&amp;What the marks mean</translation>
    </message>
    <message>
        <source>&amp;About and licences</source>
        <translation>&amp;About and licences</translation>
    </message>
    <message>
        <source>Undo file &amp;writing…</source>
        <translation>Undo file &amp;writing…</translation>
    </message>
    <message>
        <source>Check &amp;the installation…</source>
        <translation>Check &amp;the installation…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;User guide</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{} What had been made was removed.</source>
        <translation>{} What had been made was removed.</translation>
    </message>
    <message>
        <source>{} What had been made could not all be removed: see {}.</source>
        <translation>{} What had been made could not all be removed: see {}.</translation>
    </message>
    <message>
        <source>{} Try again later.</source>
        <translation>{} Try again later.</translation>
    </message>
    <message>
        <source>{} {} of {} are here; running it again goes on from there.</source>
        <translation>{} {} of {} are here; running it again goes on from there.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been written.</source>
        <translation>Stopped. Nothing has been written.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation>Stopped. What was found so far is kept.</translation>
    </message>
    <message>
        <source>Stopped. What was embedded so far is kept; run it again to go on.</source>
        <translation>Stopped. What was analysed so far is kept; start again to go on.</translation>
    </message>
    <message>
        <source>Stopped before it was written.</source>
        <translation>Stopped before it was written.</translation>
    </message>
    <message>
        <source>Not tried after the disk had failed.</source>
        <translation>Not tried after the disk had failed.</translation>
    </message>
    <message>
        <source>Cannot open: {}</source>
        <translation>Cannot open: {}</translation>
    </message>
    <message>
        <source>Cannot read: {}</source>
        <translation>Cannot read: {}</translation>
    </message>
    <message>
        <source>Cannot be read: {}</source>
        <translation>Cannot be read: {}</translation>
    </message>
    <message>
        <source>Cannot write: {}</source>
        <translation>Cannot write: {}</translation>
    </message>
    <message>
        <source>Cannot be written: {}</source>
        <translation>Cannot be written: {}</translation>
    </message>
    <message>
        <source>Cannot be made: {}</source>
        <translation>Cannot be made: {}</translation>
    </message>
    <message>
        <source>Cannot be linked: {}</source>
        <translation>Cannot be linked: {}</translation>
    </message>
    <message>
        <source>Cannot write the safe copy: {}</source>
        <translation>Cannot write the safe copy: {}</translation>
    </message>
    <message>
        <source>Cannot write the journal: {}</source>
        <translation>Cannot write the journal: {}</translation>
    </message>
    <message>
        <source>The folder cannot be read: {}</source>
        <translation>The folder cannot be read: {}</translation>
    </message>
    <message>
        <source>The file is not there. Rescan, then run the dry run again.</source>
        <translation>The file is not there. Rescan, then run the dry run again.</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>Not a file.</translation>
    </message>
    <message>
        <source>Not a file. Choose another name.</source>
        <translation>Not a file. Choose another name.</translation>
    </message>
    <message>
        <source>The file is larger than expected.</source>
        <translation>The file is larger than expected.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again, or remove it.</source>
        <translation>The file is empty. Copy it again, or remove it.</translation>
    </message>
    <message>
        <source>Empty: it has 0 bytes. Copy it again.</source>
        <translation>Empty: it has 0 bytes. Copy it again.</translation>
    </message>
    <message>
        <source>Not an audio file despite its name, or its header is damaged. Copy it again, or remove it.</source>
        <translation>Not an audio file despite its name, or its header is damaged. Copy it again, or remove it.</translation>
    </message>
    <message>
        <source>A folder or a device, not an audio file.</source>
        <translation>A folder or a device, not an audio file.</translation>
    </message>
    <message>
        <source>Holds tags but no sound. Copy it again.</source>
        <translation>Holds tags but no sound. Copy it again.</translation>
    </message>
    <message>
        <source>No sound found in this file.</source>
        <translation>No sound found in this file.</translation>
    </message>
    <message>
        <source>Shorter than one second.</source>
        <translation>Shorter than one second.</translation>
    </message>
    <message>
        <source>Damaged: its header cannot be read. Copy it again.</source>
        <translation>Damaged: its header cannot be read. Copy it again.</translation>
    </message>
    <message>
        <source>Damaged: its samples cannot be converted. Copy it again.</source>
        <translation>Damaged: its samples cannot be converted. Copy it again.</translation>
    </message>
    <message>
        <source>Damaged: the decoder broke here (at {}). Copy it again.</source>
        <translation>Damaged: the decoder broke here (at {}). Copy it again.</translation>
    </message>
    <message>
        <source>The reader broke here; skipped.</source>
        <translation>The reader broke here; skipped.</translation>
    </message>
    <message>
        <source>Its codec ({}) is not known to this build. Convert it to FLAC or WAV.</source>
        <translation>Its codec ({}) is not known to this build. Convert it to FLAC or WAV.</translation>
    </message>
    <message>
        <source>Its codec uses a feature not known to this build. Convert it to FLAC.</source>
        <translation>Its codec uses a feature not known to this build. Convert it to FLAC.</translation>
    </message>
    <message>
        <source>Has a channel layout that this program does not know.</source>
        <translation>Has a channel layout that this program does not know.</translation>
    </message>
    <message>
        <source>Has a sample format that this program does not know.</source>
        <translation>Has a sample format that this program does not know.</translation>
    </message>
    <message>
        <source>Reading failed: {}. Check the disk.</source>
        <translation>Reading failed: {}. Check the disk.</translation>
    </message>
    <message>
        <source>Changed while it was read. Try again.</source>
        <translation>Changed while it was read. Try again.</translation>
    </message>
    <message>
        <source>Changed while it was read. Run the job again when it is complete.</source>
        <translation>Changed while it was read. Run the job again when it is complete.</translation>
    </message>
    <message>
        <source>Changed while it was copied. Try again.</source>
        <translation>Changed while it was copied. Try again.</translation>
    </message>
    <message>
        <source>Changed while it was linked. Try again.</source>
        <translation>Changed while it was linked. Try again.</translation>
    </message>
    <message>
        <source>Changed since the dry run. Make a new one.</source>
        <translation>Changed since the dry run. Make a new one.</translation>
    </message>
    <message>
        <source>Changed since it was scanned. Rescan it, then run the dry run again.</source>
        <translation>Changed since it was scanned. Rescan it, then run the dry run again.</translation>
    </message>
    <message>
        <source>Changed meanwhile. Rescan it, then try again.</source>
        <translation>Changed meanwhile. Rescan it, then try again.</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile: it was left alone. Try again.</source>
        <translation>Another program changed it meanwhile: it was left alone. Try again.</translation>
    </message>
    <message>
        <source>The same file as another track (a link): it is written there.</source>
        <translation>The same file as another track (a link): it is written there.</translation>
    </message>
    <message>
        <source>Not a format whose tags can be written.</source>
        <translation>Not a format whose tags can be written.</translation>
    </message>
    <message>
        <source>This format cannot hold the field “{}”.</source>
        <translation>This format cannot hold the field “{}”.</translation>
    </message>
    <message>
        <source>Cannot be written without risk: {}. It stays as it is.</source>
        <translation>Cannot be written without risk: {}. It stays as it is.</translation>
    </message>
    <message>
        <source>Ends in the middle of its header. Copy it again.</source>
        <translation>Ends in the middle of its header. Copy it again.</translation>
    </message>
    <message>
        <source>The check after writing failed; the old file was kept: {}.</source>
        <translation>The check after writing failed; the old file was kept: {}.</translation>
    </message>
    <message>
        <source>Not an audio file that can be checked after writing.</source>
        <translation>Not an audio file that can be checked after writing.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>The disk is read-only.</translation>
    </message>
    <message>
        <source>File is read-only. Change its permissions, then run the dry run again.</source>
        <translation>File is read-only. Change its permissions, then run the dry run again.</translation>
    </message>
    <message>
        <source>Its folder is read-only. Change its permissions, then run the dry run again.</source>
        <translation>Its folder is read-only. Change its permissions, then run the dry run again.</translation>
    </message>
    <message>
        <source>File belongs to another user. Change its owner, then run the dry run again.</source>
        <translation>File belongs to another user. Change its owner, then run the dry run again.</translation>
    </message>
    <message>
        <source>No room on the disk for a safe copy ({} needed).</source>
        <translation>No room on the disk for a safe copy ({} needed).</translation>
    </message>
    <message>
        <source>No room on the disk for safe copies ({} needed).</source>
        <translation>No room on the disk for safe copies ({} needed).</translation>
    </message>
    <message>
        <source>A link to “{}”: that file is written.</source>
        <translation>A link to “{}”: that file is written.</translation>
    </message>
    <message>
        <source>Has more names (hard links): under the others it keeps its old tags.</source>
        <translation>Has more names (hard links): under the others it keeps its old tags.</translation>
    </message>
    <message>
        <source>On a network disk: do not write to it from another computer meanwhile.</source>
        <translation>On a network disk: do not write to it from another computer meanwhile.</translation>
    </message>
    <message>
        <source>Open in “{}”, which keeps seeing the old file.</source>
        <translation>Open in “{}”, which keeps seeing the old file.</translation>
    </message>
    <message>
        <source>Its attribute “{}” could not be kept ({}): it was left alone.</source>
        <translation>Its attribute “{}” could not be kept ({}): it was left alone.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no tags have been written.</source>
        <translation>There is nothing to undo: no tags have been written.</translation>
    </message>
    <message>
        <source>Batch {} has not ended: it is being written, or one of its disks is not there. Wait, or connect the disk.</source>
        <translation>Batch {} has not ended: it is being written, or one of its disks is not there. Wait, or connect the disk.</translation>
    </message>
    <message>
        <source>Nothing of batch {} is in effect any more.</source>
        <translation>Nothing of batch {} is in effect any more.</translation>
    </message>
    <message>
        <source>There is no batch {}. `writes` lists them.</source>
        <translation>There is no batch {}.</translation>
    </message>
    <message>
        <source>This journal is damaged: what it tells of cannot be undone. Move it elsewhere to go on.</source>
        <translation>This journal is damaged: what it tells of cannot be undone. Move it elsewhere to go on.</translation>
    </message>
    <message>
        <source>Written by a newer Tagwright: use that one.</source>
        <translation>Written by a newer Tagwright: use that one.</translation>
    </message>
    <message>
        <source>Written by an earlier Tagwright, with other checksums: it can no longer be undone.</source>
        <translation>Written by an earlier Tagwright, with other checksums: it can no longer be undone.</translation>
    </message>
    <message>
        <source>The journals cannot be read: {}.</source>
        <translation>The journals cannot be read: {}.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>The journal cannot be written.</translation>
    </message>
    <message>
        <source>A field needs a name, e.g. TAGWRIGHT.</source>
        <translation>A field needs a name, e.g. TAGWRIGHT.</translation>
    </message>
    <message>
        <source>A field needs a value, e.g. {tag}.</source>
        <translation>A field needs a value, e.g. {tag}.</translation>
    </message>
    <message>
        <source>The separator must not be empty, e.g. “; ”.</source>
        <translation>The separator must not be empty, e.g. “; ”.</translation>
    </message>
    <message>
        <source>“{}” is never written by Tagwright. Choose another field.</source>
        <translation>“{}” is never written by Tagwright. Choose another field.</translation>
    </message>
    <message>
        <source>“{}” has no track to hand over. Say yes to some first.</source>
        <translation>“{}” has no track to hand over. Say yes to some first.</translation>
    </message>
    <message>
        <source>There is something of this name, and nothing is overwritten. Choose another name.</source>
        <translation>There is something of this name, and nothing is overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first.</source>
        <translation>There is no such folder. Make it first.</translation>
    </message>
    <message>
        <source>The copies need {}, and {} are free there. Choose another disk, or links.</source>
        <translation>The copies need {}, and {} are free there. Choose another disk, or links.</translation>
    </message>
    <message>
        <source>The copy is not what was written. Check that disk.</source>
        <translation>The copy is not what was written. Check that disk.</translation>
    </message>
    <message>
        <source>The music lies on another disk, so that it cannot be hard linked there. Choose symbolic links or copies.</source>
        <translation>The music lies on another disk, so that it cannot be hard linked there. Choose symbolic links or copies.</translation>
    </message>
    <message>
        <source>That disk cannot hold such links. Choose copies.</source>
        <translation>That disk cannot hold such links. Choose copies.</translation>
    </message>
    <message>
        <source>Cannot be made: there is something of this name now.</source>
        <translation>Cannot be made: there is something of this name now.</translation>
    </message>
    <message>
        <source>The sheet could not be written to its end. Is the disk full?</source>
        <translation>The sheet could not be written to its end. Is the disk full?</translation>
    </message>
    <message>
        <source>The sheet cannot be written: {}</source>
        <translation>The sheet cannot be written: {}</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 1,048,575 tracks. Export fewer tracks, or as CSV.</source>
        <translation>An Excel sheet holds no more than 1,048,575 tracks. Export fewer tracks, or as CSV.</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 16,384 columns. Export fewer tags, or as CSV.</source>
        <translation>An Excel sheet holds no more than 16,384 columns. Export fewer tags, or as CSV.</translation>
    </message>
    <message>
        <source>A cell would be longer than the 32,767 characters that Excel takes. Export fewer tags, or as CSV.</source>
        <translation>A cell would be longer than the 32,767 characters that Excel takes. Export fewer tags, or as CSV.</translation>
    </message>
    <message>
        <source>The column “{}” is about the tag “{}”, which is not exported. Export it too, or leave the column out.</source>
        <translation>The column “{}” is about the tag “{}”, which is not exported. Export it too, or leave the column out.</translation>
    </message>
    <message>
        <source>A table needs a column. Choose at least one.</source>
        <translation>A table needs a column. Choose at least one.</translation>
    </message>
    <message>
        <source>The column “{}” needs a name.</source>
        <translation>The column “{}” needs a name.</translation>
    </message>
    <message>
        <source>Two columns are called “{}”. Give one another name.</source>
        <translation>Two columns are called “{}”. Give one another name.</translation>
    </message>
    <message>
        <source>Cells can be separated by: {}. Choose one of them.</source>
        <translation>Cells can be separated by: {}. Choose one of them.</translation>
    </message>
    <message>
        <source>The separator between tags must not be empty, e.g. “; ”.</source>
        <translation>The separator between tags must not be empty, e.g. “; ”.</translation>
    </message>
    <message>
        <source>There is no column “{}”. There are: {}.</source>
        <translation>There is no column “{}”. There are: {}.</translation>
    </message>
    <message>
        <source>Not a preset for tables: {}</source>
        <translation>Not a preset for tables: {}</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>it is not JSON.</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>it is not an object.</translation>
    </message>
    <message>
        <source>“columns” is missing.</source>
        <translation>“columns” is missing.</translation>
    </message>
    <message>
        <source>“columns” is not a list.</source>
        <translation>“columns” is not a list.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>A tag needs a name.</translation>
    </message>
    <message>
        <source>The tag&apos;s name is not valid UTF-8 text.</source>
        <translation>The tag&apos;s name is not valid UTF-8 text.</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot hold line breaks or control characters.</source>
        <translation>A tag&apos;s name cannot hold line breaks or control characters.</translation>
    </message>
    <message>
        <source>The tag&apos;s name has {} characters; use at most {}.</source>
        <translation>The tag&apos;s name has {} characters; use at most {}.</translation>
    </message>
    <message>
        <source>A tag&apos;s description is UTF-8 text of at most {} bytes.</source>
        <translation>A tag&apos;s description is UTF-8 text of at most {} bytes.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already. Give this one another name: `tagwright-cli tag load FILE --name NAME`.</source>
        <translation>There is a tag “{}” already. Give this one another name.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already.</source>
        <translation>There is a tag “{}” already.</translation>
    </message>
    <message>
        <source>There is another tag “{}” now. Rename it, then redo the import.</source>
        <translation>There is another tag “{}” now. Rename it, then redo the import.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>A saved search needs a name.</translation>
    </message>
    <message>
        <source>Not a Tagwright catalogue. Choose another --catalogue folder.</source>
        <translation>Not a Tagwright catalogue. Choose another --catalogue folder.</translation>
    </message>
    <message>
        <source>Made by a newer Tagwright (catalogue version {}, this program knows {}). Update Tagwright, or choose another --catalogue folder.</source>
        <translation>Made by a newer Tagwright (catalogue version {}, this program knows {}). Update Tagwright, or choose another --catalogue folder.</translation>
    </message>
    <message>
        <source>The catalogue folder cannot be made: {}.</source>
        <translation>The catalogue folder cannot be made: {}.</translation>
    </message>
    <message>
        <source>No backup could be made: {}.</source>
        <translation>No backup could be made: {}.</translation>
    </message>
    <message>
        <source>{} already runs on this catalogue (process {}). Wait for it, or stop it first.</source>
        <translation>{} already runs on this catalogue (process {}). Wait for it, or stop it first.</translation>
    </message>
    <message>
        <source>The search is too long. Shorten it.</source>
        <translation>The search is too long. Shorten it.</translation>
    </message>
    <message>
        <source>The search has too many conditions. Shorten it.</source>
        <translation>The search has too many conditions. Shorten it.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>A closing bracket is missing.</translation>
    </message>
    <message>
        <source>Too many brackets inside each other. Leave some out.</source>
        <translation>Too many brackets inside each other. Leave some out.</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Delete it, or open one before.</source>
        <translation>This bracket closes nothing. Delete it, or open one before.</translation>
    </message>
    <message>
        <source>“{}” is not a field. Put it in quotation marks to look for the words.</source>
        <translation>“{}” is not a field. Put it in quotation marks to look for the words.</translation>
    </message>
    <message>
        <source>“{}” is not a field. Did you mean “{}”?</source>
        <translation>“{}” is not a field. Did you mean “{}”?</translation>
    </message>
    <message>
        <source>“score” needs a tag. Write it like score(calm):&gt;0.8.</source>
        <translation>“score” needs a tag. Write it like score(calm):&gt;0.8.</translation>
    </message>
    <message>
        <source>A bracket cannot follow “{}:”. Put the words in quotation marks.</source>
        <translation>A bracket cannot follow “{}:”. Put the words in quotation marks.</translation>
    </message>
    <message>
        <source>A score is compared with a number. Write it like score(calm):&gt;0.8.</source>
        <translation>A score is compared with a number. Write it like score(calm):&gt;0.8.</translation>
    </message>
    <message>
        <source>“{}” cannot follow “is:”. Write is:missing or is:analysed.</source>
        <translation>“{}” cannot follow “is:”. Write is:missing or is:analysed.</translation>
    </message>
    <message>
        <source>“{}” cannot follow “is:”. Did you mean “{}”?</source>
        <translation>“{}” cannot follow “is:”. Did you mean “{}”?</translation>
    </message>
    <message>
        <source>Unknown tag “{}”.</source>
        <translation>Unknown tag “{}”.</translation>
    </message>
    <message>
        <source>“{}” is not a length. Write it like 2:30.</source>
        <translation>“{}” is not a length. Write it like 2:30.</translation>
    </message>
    <message>
        <source>“{}” is not a time. Write it like 7d, 4w, 6m or 1y.</source>
        <translation>“{}” is not a time. Write it like 7d, 4w, 6m or 1y.</translation>
    </message>
    <message>
        <source>“{}” is not a number.</source>
        <translation>“{}” is not a number.</translation>
    </message>
    <message>
        <source>Nothing is embedded yet. Run `tagwright-cli embed` first.</source>
        <translation>Nothing is analysed yet. Analyse the library first.</translation>
    </message>
    <message>
        <source>Not analysed yet, or silent. Run `tagwright-cli embed`.</source>
        <translation>Not analysed yet, or silent.</translation>
    </message>
    <message>
        <source>Not analysed by {} yet. Run `tagwright-cli embed` first.</source>
        <translation>Not analysed by {} yet.</translation>
    </message>
    <message>
        <source>The tag has no positive example that is embedded. Label at least one track that fits.</source>
        <translation>The tag has no positive example that is analysed. Label at least one track that fits.</translation>
    </message>
    <message>
        <source>Only {} analysed tracks are unlabelled. A check needs {}.</source>
        <translation>Only {} analysed tracks are unlabelled. A check needs {}.</translation>
    </message>
    <message>
        <source>Every track that a check can ask about has been drawn already.</source>
        <translation>Every track that a check can ask about has been drawn already.</translation>
    </message>
    <message>
        <source>Nothing is labelled as fitting “{}” yet, so there is nothing to begin with. Label a track of it first.</source>
        <translation>Nothing is labelled as fitting “{}” yet, so there is nothing to begin with. Label a track of it first.</translation>
    </message>
    <message>
        <source>A yes for “{}” would be a yes for “{}” and for “{}”, of which the group “{}” allows only one.</source>
        <translation>A yes for “{}” would be a yes for “{}” and for “{}”, of which the group “{}” allows only one.</translation>
    </message>
    <message>
        <source>Not a .tagwright-tag file. Choose another file.</source>
        <translation>Not a .tagwright-tag file. Choose another file.</translation>
    </message>
    <message>
        <source>Not a .tagwright-tag file, or not all of it. Ask for it again, or choose another file.</source>
        <translation>Not a .tagwright-tag file, or not all of it. Ask for it again, or choose another file.</translation>
    </message>
    <message>
        <source>The tag file is damaged: {} is missing or wrong. Ask for it again.</source>
        <translation>The tag file is damaged: {} is missing or wrong. Ask for it again.</translation>
    </message>
    <message>
        <source>The tag file is damaged: {} holds numbers that are none. Ask for it again.</source>
        <translation>The tag file is damaged: {} holds numbers that are none. Ask for it again.</translation>
    </message>
    <message>
        <source>Written by a newer Tagwright (format {}; this one reads {}). Update Tagwright, or have it saved by an older one.</source>
        <translation>Written by a newer Tagwright (format {}; this one reads {}). Update Tagwright, or have it saved by an older one.</translation>
    </message>
    <message>
        <source>The tag file holds no example that fits, so nothing can be learned from it.</source>
        <translation>The tag file holds no example that fits, so nothing can be learned from it.</translation>
    </message>
    <message>
        <source>Its examples were heard by {}; this library is heard by {}. Run `tagwright-cli embed` with one of those first, or ask for the tag from a library that uses one of yours.</source>
        <translation>Its examples were heard by {}; this library is heard by {}. Analyse it with one of those first, or ask for the tag from a library that uses one of yours.</translation>
    </message>
    <message>
        <source>The tag would take {}, more than the {} that a tag file may have. Label clips (FILE@1:30) in place of long tracks.</source>
        <translation>The tag would take {}, more than the {} that a tag file may have. Label clips in place of long tracks.</translation>
    </message>
    <message>
        <source>Not in the catalogue. Check the path, or scan its folder first.</source>
        <translation>Not in the catalogue. Check the path, or scan its folder first.</translation>
    </message>
    <message>
        <source>No track is named.</source>
        <translation>No track is named.</translation>
    </message>
    <message>
        <source>{}: Not in the catalogue. Check the path, or scan its folder first.</source>
        <translation>{}: Not in the catalogue. Check the path, or scan its folder first.</translation>
    </message>
    <message>
        <source>“{}” may be any of {} tracks. Give its path.</source>
        <translation>“{}” may be any of {} tracks. Give its path.</translation>
    </message>
    <message>
        <source>Another row says something else of “{}” and “{}”: neither is taken.</source>
        <translation>Another row says something else of “{}” and “{}”: neither is taken.</translation>
    </message>
    <message>
        <source>The table has no column “{}”.</source>
        <translation>The table has no column “{}”.</translation>
    </message>
    <message>
        <source>The table is empty. Its first line has to name the columns, as in: path,tense.</source>
        <translation>The table is empty. Its first line has to name the columns, as in: path,tense.</translation>
    </message>
    <message>
        <source>The sheet “{}” was read, one of {}.</source>
        <translation>The sheet “{}” was read, one of {}.</translation>
    </message>
    <message>
        <source>This is {}. Save it as XLSX or CSV, and import that.</source>
        <translation>This is {}. Save it as XLSX or CSV, and import that.</translation>
    </message>
    <message>
        <source>an old Excel file (.xls), or one with a password</source>
        <translation>an old Excel file (.xls), or one with a password</translation>
    </message>
    <message>
        <source>This is a folder. Name a table.</source>
        <translation>This is a folder. Name a table.</translation>
    </message>
    <message>
        <source>This is no XLSX file, despite its name, or it is damaged. Save the sheet again.</source>
        <translation>This is no XLSX file, despite its name, or it is damaged. Save the sheet again.</translation>
    </message>
    <message>
        <source>This is a zip file, but no XLSX. Save the sheet as XLSX or CSV, and import that.</source>
        <translation>This is a zip file, but no XLSX. Save the sheet as XLSX or CSV, and import that.</translation>
    </message>
    <message>
        <source>The XLSX file cannot be read: {}. Save the sheet again, or as CSV.</source>
        <translation>The XLSX file cannot be read: {}. Save the sheet again, or as CSV.</translation>
    </message>
    <message>
        <source>The table is no UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8.</source>
        <translation>The table is no UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8.</translation>
    </message>
    <message>
        <source>This is no text. Save it as UTF-8.</source>
        <translation>This is no text. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>Line {} opens a quote that is never closed. Close it.</source>
        <translation>Line {} opens a quote that is never closed. Close it.</translation>
    </message>
    <message>
        <source>Line {} is no JSON, or the file is cut short. Write or get it again.</source>
        <translation>Line {} is no JSON, or the file is cut short. Write or get it again.</translation>
    </message>
    <message>
        <source>The JSON is not an array of objects, one for each track. Export it so, or as CSV.</source>
        <translation>The JSON is not an array of objects, one for each track. Export it so, or as CSV.</translation>
    </message>
    <message>
        <source>No column names the tracks. One has to be called path, file name or ISRC, or two artist and title.</source>
        <translation>No column names the tracks. One has to be called path, file name or ISRC, or two artist and title.</translation>
    </message>
    <message>
        <source>No column holds tags. Call one “tags”, or one by a tag&apos;s name with yes and no in it, or two “tag” and “label”.</source>
        <translation>No column holds tags. Call one “tags”, or one by a tag&apos;s name with yes and no in it, or two “tag” and “label”.</translation>
    </message>
    <message>
        <source>The server has another file of that name: {} bytes long, {} are expected.</source>
        <translation>The server has another file of that name: {} bytes long, {} are expected.</translation>
    </message>
    <message>
        <source>The disk has {} left, {} are needed. Make room, then run it again.</source>
        <translation>The disk has {} left, {} are needed. Make room, then run it again.</translation>
    </message>
    <message>
        <source>Stopped. Running it again goes on from here.</source>
        <translation>Stopped. Running it again goes on from here.</translation>
    </message>
    <message>
        <source>The download of {} does not match its checksum and was deleted. Try again, or import the file by hand.</source>
        <translation>The download of {} does not match its checksum and was deleted. Try again, or import the file by hand.</translation>
    </message>
    <message>
        <source>{} has stopped sending.</source>
        <translation>{} has stopped sending.</translation>
    </message>
    <message>
        <source>{} redirects too many times.</source>
        <translation>{} redirects too many times.</translation>
    </message>
    <message>
        <source>Cannot delete it: {}.</source>
        <translation>Cannot delete it: {}.</translation>
    </message>
    <message>
        <source>These are not the weights of a network that this program knows.</source>
        <translation>These are not the weights of a network that this program knows.</translation>
    </message>
    <message>
        <source>These are not the weights of a network that this program knows ({}).</source>
        <translation>These are not the weights of a network that this program knows ({}).</translation>
    </message>
    <message>
        <source>These are weights of {}, which no model here uses.</source>
        <translation>These are weights of {}, which no model here uses.</translation>
    </message>
    <message>
        <source>Not usable as {}: {}.</source>
        <translation>Not usable as {}: {}.</translation>
    </message>
    <message>
        <source>Not a usable safetensors file: {}.</source>
        <translation>Not a usable safetensors file: {}.</translation>
    </message>
    <message>
        <source>A TorchScript file needs a sidecar beside it ({}), with sample_rate, dimension and frame_hop_s.</source>
        <translation>A TorchScript file needs a sidecar beside it ({}), with sample_rate, dimension and frame_hop_s.</translation>
    </message>
    <message>
        <source>All that Tagwright knows of each track, for a round trip: labels, scores, who said so and when.</source>
        <translation>All that Tagwright knows of each track, for a round trip: labels, scores, who said so and when.</translation>
    </message>
    <message>
        <source>Tasks for Label Studio: what is labelled as annotations, what is suggested as predictions.</source>
        <translation>Tasks for Label Studio: what is labelled as annotations, what is suggested as predictions.</translation>
    </message>
    <message>
        <source>Tags for tracks that are in DISCO already, one row for each tagged track.</source>
        <translation>Tags for tracks that are in DISCO already, one row for each tagged track.</translation>
    </message>
    <message>
        <source>A sheet to sort and filter: what a track is, its tags in one cell, and a column for each tag.</source>
        <translation>A sheet to sort and filter: what a track is, its tags in one cell, and a column for each tag.</translation>
    </message>
    <message>
        <source>Tags for tracks that are in SourceAudio already, found by their file&apos;s name, one row for each tagged track.</source>
        <translation>Tags for tracks that are in SourceAudio already, found by their file&apos;s name, one row for each tagged track.</translation>
    </message>
    <message>
        <source>Tags as keywords for a Soundminer database, one row for each tagged track, between tabs.</source>
        <translation>Tags as keywords for a Soundminer database, one row for each tagged track, between tabs.</translation>
    </message>
    <message>
        <source>Sound in general: instruments, voices, genres, and everything that is not music; 521 ready classes. Fast.</source>
        <translation>Sound in general: instruments, voices, genres, and everything that is not music; 521 ready classes. Fast.</translation>
    </message>
    <message>
        <source>Music: instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags. Fast.</source>
        <translation>Music: instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags. Fast.</translation>
    </message>
    <message>
        <source>Music: genres, decades and moods as listeners of Last.fm named them; 50 ready tags. Fast.</source>
        <translation>Music: genres, decades and moods as listeners of Last.fm named them; 50 ready tags. Fast.</translation>
    </message>
    <message>
        <source>Sound in general, at little cost; one of the paper&apos;s three.</source>
        <translation>Sound in general, at little cost; one of the paper&apos;s three.</translation>
    </message>
    <message>
        <source>Timbre and instrumentation of music, second by second; one of the paper&apos;s three.</source>
        <translation>Timbre and instrumentation of music, second by second; one of the paper&apos;s three.</translation>
    </message>
    <message>
        <source>Genre, mood and the whole scene of a clip; the strongest of the paper&apos;s three, and the slowest.</source>
        <translation>Genre, mood and the whole scene of a clip; the strongest of the paper&apos;s three, and the slowest.</translation>
    </message>
    <message>
        <source>The paper&apos;s end-to-end baseline: 50 ready tags of MagnaTagATune.</source>
        <translation>The paper&apos;s end-to-end baseline: 50 ready tags of MagnaTagATune.</translation>
    </message>
    <message>
        <source>Genres, decades and moods as listeners of Last.fm named them; 50 ready tags.</source>
        <translation>Genres, decades and moods as listeners of Last.fm named them; 50 ready tags.</translation>
    </message>
    <message>
        <source>Genres, instruments and moods as musicians of Jamendo tagged their own tracks; 50 ready tags.</source>
        <translation>Genres, instruments and moods as musicians of Jamendo tagged their own tracks; 50 ready tags.</translation>
    </message>
    <message>
        <source>Instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags.</source>
        <translation>Instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags.</translation>
    </message>
    <message>
        <source>Name the authors where you publish what you made with it.</source>
        <translation>Name the authors where you publish what you made with it.</translation>
    </message>
    <message>
        <source>The author gives the weights under the code&apos;s licence, if that of the training data (AudioSet) permits it.</source>
        <translation>The author gives the weights under the code&apos;s licence, if that of the training data (AudioSet) permits it.</translation>
    </message>
    <message>
        <source>The licence of the repository that the weights lie in.</source>
        <translation>The licence of the repository that the weights lie in.</translation>
    </message>
    <message>
        <source>Nobody has published these weights; import a file that you have trained with the authors&apos; code.</source>
        <translation>Nobody has published these weights; import a file that you have trained with the authors&apos; code.</translation>
    </message>
    <message>
        <source>A guess: no public description of DISCO&apos;s metadata sheet was found. The names of the columns are those that DISCO shows for a track; tags are separated by commas, as it asks for them when they are typed. Try it with a few tracks first, or rename the columns after a sheet that DISCO has exported.</source>
        <translation>A guess: no public description of DISCO&apos;s metadata sheet was found. The names of the columns are those that DISCO shows for a track; tags are separated by commas, as it asks for them when they are typed. Try it with a few tracks first, or rename the columns after a sheet that DISCO has exported.</translation>
    </message>
    <message>
        <source>Tagwright&apos;s own. Nothing is put in front of cells that look like formulas, so that every text comes back as it was: open it in a spreadsheet only if you trust the names in your library.</source>
        <translation>Tagwright&apos;s own. Nothing is put in front of cells that look like formulas, so that every text comes back as it was: open it in a spreadsheet only if you trust the names in your library.</translation>
    </message>
    <message>
        <source>XLSX (ECMA-376), which Excel, LibreOffice and Numbers open. As CSV it begins with a byte order mark, by which Excel knows UTF-8; where Excel expects semicolons between cells (as in German), choose them.</source>
        <translation>XLSX (ECMA-376), which Excel, LibreOffice and Numbers open. As CSV it begins with a byte order mark, by which Excel knows UTF-8; where Excel expects semicolons between cells (as in German), choose them.</translation>
    </message>
    <message>
        <source>Documented (labelstud.io, Task Format, Pre-annotations and Local Storage): data, annotations, predictions with result, score and model_version, choices, and the address of local files. The labelling interface needs &lt;Audio name=&quot;audio&quot; value=&quot;$audio&quot;/&gt; and &lt;Choices name=&quot;tags&quot; toName=&quot;audio&quot; choice=&quot;multiple&quot;&gt; with a &lt;Choice&gt; for each tag; Label Studio has to run with LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true and LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/. One choice stands for a yes: a no cannot be said there, and is not written.</source>
        <translation>Documented (labelstud.io, Task Format, Pre-annotations and Local Storage): data, annotations, predictions with result, score and model_version, choices, and the address of local files. The labelling interface needs &lt;Audio name=&quot;audio&quot; value=&quot;$audio&quot;/&gt; and &lt;Choices name=&quot;tags&quot; toName=&quot;audio&quot; choice=&quot;multiple&quot;&gt; with a &lt;Choice&gt; for each tag; Label Studio has to run with LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true and LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/. One choice stands for a yes: a no cannot be said there, and is not written.</translation>
    </message>
    <message>
        <source>Documented (Soundminer&apos;s Metadata Initiative, its list of fields): the names Filename, Pathname, TrackTitle, CDTitle, TrackYear, Tempo and Keywords, and Artist and Genre. A guess: that a text with tabs between the cells and the names in the first line is what your version imports, that tags belong into Keywords, and that commas separate them.</source>
        <translation>Documented (Soundminer&apos;s Metadata Initiative, its list of fields): the names Filename, Pathname, TrackTitle, CDTitle, TrackYear, Tempo and Keywords, and Artist and Genre. A guess: that a text with tabs between the cells and the names in the first line is what your version imports, that tags belong into Keywords, and that commas separate them.</translation>
    </message>
    <message>
        <source>Documented (docs.sourceaudio.com, Managing Metadata and its API): Filename, Title, Artist, Album, BPM, ISRC are standard fields, a field of one&apos;s own is called Custom: NAME, and an import has the same columns as an export. A guess: that Filename alone is enough to find a track, and that several values are separated by commas. Add a custom field Tagwright in SourceAudio first (Manage Metadata, Fields). An empty cell may delete what the site has in that field: therefore only columns that nearly every track fills are here.</source>
        <translation>Documented (docs.sourceaudio.com, Managing Metadata and its API): Filename, Title, Artist, Album, BPM, ISRC are standard fields, a field of one&apos;s own is called Custom: NAME, and an import has the same columns as an export. A guess: that Filename alone is enough to find a track, and that several values are separated by commas. Add a custom field Tagwright in SourceAudio first (Manage Metadata, Fields). An empty cell may delete what the site has in that field: therefore only columns that nearly every track fills are here.</translation>
    </message>
    <message>
        <source>Not an audio file, despite its name. Remove it or give it its right ending.</source>
        <translation>Not an audio file, despite its name. Remove it or give it its right ending.</translation>
    </message>
    <message>
        <source>Ends in the middle of the sound. Copy it again.</source>
        <translation>Ends in the middle of the sound. Copy it again.</translation>
    </message>
    <message>
        <source>Damaged: its container cannot be read to the end. Copy it again.</source>
        <translation>Damaged: its container cannot be read to the end. Copy it again.</translation>
    </message>
    <message>
        <source>Damaged: holds NaN or infinity instead of samples (at {}). Export it again.</source>
        <translation>Damaged: holds NaN or infinity instead of samples (at {}). Export it again.</translation>
    </message>
    <message>
        <source>The decoder broke here; skipped.</source>
        <translation>The decoder broke here; skipped.</translation>
    </message>
    <message>
        <source>No permission to read this file. Change its permissions, then scan again.</source>
        <translation>No permission to read this file. Change its permissions, then scan again.</translation>
    </message>
    <message>
        <source>There is a tag “{}” already. Choose another name.</source>
        <translation>There is a tag “{}” already. Choose another name.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and run the command again.</source>
        <translation>The disk is full. Make room and run the command again.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then export again.</source>
        <translation>The disk is full. Make room, then export again.</translation>
    </message>
    <message>
        <source>The catalogue is read-only. Change its permissions, or choose another --catalogue folder.</source>
        <translation>The catalogue is read-only. Change its permissions, or choose another --catalogue folder.</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened. Check the folder&apos;s permissions.</source>
        <translation>The catalogue cannot be opened. Check the folder&apos;s permissions.</translation>
    </message>
    <message>
        <source>Another process is writing to the catalogue. Try again in a moment.</source>
        <translation>Another process is writing to the catalogue. Try again in a moment.</translation>
    </message>
    <message>
        <source>The catalogue is damaged. Restore it from its backup folder, or move it away.</source>
        <translation>The catalogue is damaged. Restore it from its backup folder, or move it away.</translation>
    </message>
    <message>
        <source>Database error: {}.</source>
        <translation>Database error: {}.</translation>
    </message>
    <message>
        <source>Its field “{}” was changed after it was written: it stays. Undo later batches first.</source>
        <translation>Its field “{}” was changed after it was written: it stays. Undo later batches first.</translation>
    </message>
    <message>
        <source>Changed by another program while it was written. What was there lies beside it as “{}”: keep the right one.</source>
        <translation>Changed by another program while it was written. What was there lies beside it as “{}”: keep the right one.</translation>
    </message>
    <message>
        <source>Writing was interrupted before this file.</source>
        <translation>Writing was interrupted before this file.</translation>
    </message>
    <message>
        <source>“{}” is not known.</source>
        <translation>“{}” is not known.</translation>
    </message>
    <message>
        <source>“{}” is not a text.</source>
        <translation>“{}” is not a text.</translation>
    </message>
    <message>
        <source>“{}” is neither true nor false.</source>
        <translation>“{}” is neither true nor false.</translation>
    </message>
    <message>
        <source>“{}” is none of: {}.</source>
        <translation>“{}” is none of: {}.</translation>
    </message>
    <message>
        <source>each of “columns” needs a “field”.</source>
        <translation>each of “columns” needs a “field”.</translation>
    </message>
    <message>
        <source>The start “{}” is not a time. Write seconds or m:ss.</source>
        <translation>The start “{}” is not a time. Write seconds or m:ss.</translation>
    </message>
    <message>
        <source>“{}” says neither yes nor no of “{}”.</source>
        <translation>“{}” says neither yes nor no of “{}”.</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>The tag is empty.</translation>
    </message>
    <message>
        <source>The label “{}” is not 1, -1 or 0.</source>
        <translation>The label “{}” is not 1, -1 or 0.</translation>
    </message>
    <message>
        <source>An annotation names no tag.</source>
        <translation>An annotation names no tag.</translation>
    </message>
    <message>
        <source>{} is behind the end of the track ({}). Give an earlier instant.</source>
        <translation>{} is behind the end of the track ({}). Give an earlier instant.</translation>
    </message>
    <message>
        <source>The UTF-16 text ends in the middle of a character. Save it again.</source>
        <translation>The UTF-16 text ends in the middle of a character. Save it again.</translation>
    </message>
    <message>
        <source>This is no text, or UTF-16 without its mark. Save it as UTF-8.</source>
        <translation>This is no text, or UTF-16 without its mark. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>There is no sheet “{}”. There are: {}.</source>
        <translation>There is no sheet “{}”. There are: {}.</translation>
    </message>
    <message>
        <source>Only a workbook has sheets. Leave the sheet&apos;s name out.</source>
        <translation>Only a workbook has sheets. Leave the sheet&apos;s name out.</translation>
    </message>
    <message>
        <source>There is no such preset. There are: {}; or a file of your own.</source>
        <translation>There is no such preset. There are: {}; or a file of your own.</translation>
    </message>
    <message>
        <source>This track is not part of the check. Only drawn clips count as answers.</source>
        <translation>This track is not part of the check. Only drawn clips count as answers.</translation>
    </message>
    <message>
        <source>{} clips of the check are still open. Answer them first.</source>
        <translation>{} clips of the check are still open. Answer them first.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported.</source>
        <translation>The file has changed since it was imported.</translation>
    </message>
    <message>
        <source>Just as it was imported.</source>
        <translation>Just as it was imported.</translation>
    </message>
    <message>
        <source>Readable; its checksum was not noted when it was imported.</source>
        <translation>Readable; its checksum was not noted when it was imported.</translation>
    </message>
    <message>
        <source>Just as it was published.</source>
        <translation>Just as it was published.</translation>
    </message>
    <message>
        <source>The file is not as it was published.</source>
        <translation>The file is not as it was published.</translation>
    </message>
    <message>
        <source>Readable; not the published weights, but a version of its own.</source>
        <translation>Readable; not the published weights, but a version of its own.</translation>
    </message>
    <message>
        <source>Not the published weights: a version of its own.</source>
        <translation>Not the published weights: a version of its own.</translation>
    </message>
    <message>
        <source>Still needs the file with its {}.</source>
        <translation>Still needs the file with its {}.</translation>
    </message>
    <message>
        <source>{} failed (HTTP status {}).</source>
        <translation>{} failed (HTTP status {}).</translation>
    </message>
    <message>
        <source>There is no file at {} (HTTP status {}).</source>
        <translation>There is no file at {} (HTTP status {}).</translation>
    </message>
    <message>
        <source>{} does not allow the download (HTTP status {}).</source>
        <translation>{} does not allow the download (HTTP status {}).</translation>
    </message>
    <message>
        <source>The connection to {} broke off.</source>
        <translation>The connection to {} broke off.</translation>
    </message>
    <message>
        <source>The file at {} keeps changing.</source>
        <translation>The file at {} keeps changing.</translation>
    </message>
    <message>
        <source>The server sends more than {}: that cannot be it.</source>
        <translation>The server sends more than {}: that cannot be it.</translation>
    </message>
    <message>
        <source>The server sent {} in place of the file: see what {} shows in a browser. It may want you to log in first.</source>
        <translation>The server sent {} in place of the file: see what {} shows in a browser. It may want you to log in first.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>{} is not found on the network.</source>
        <translation>{} is not found on the network.</translation>
    </message>
    <message>
        <source>The proxy is not found on the network.</source>
        <translation>The proxy is not found on the network.</translation>
    </message>
    <message>
        <source>{} cannot be reached.</source>
        <translation>{} cannot be reached.</translation>
    </message>
    <message>
        <source>{} does not answer.</source>
        <translation>{} does not answer.</translation>
    </message>
    <message>
        <source>{} cannot prove who it is: its certificate is not trusted.</source>
        <translation>{} cannot prove who it is: its certificate is not trusted.</translation>
    </message>
    <message>
        <source>The file is empty: the download went wrong.</source>
        <translation>The file is empty: the download went wrong.</translation>
    </message>
    <message>
        <source>This is a web page, not a weight file: the download went wrong.</source>
        <translation>This is a web page, not a weight file: the download went wrong.</translation>
    </message>
    <message>
        <source>This only says where the weight file is (Git LFS): download the file itself.</source>
        <translation>This only says where the weight file is (Git LFS): download the file itself.</translation>
    </message>
    <message>
        <source>This is no weight file that can be read: PyTorch, NumPy (.npz), Keras (HDF5) or safetensors.</source>
        <translation>This is no weight file that can be read: PyTorch, NumPy (.npz), Keras (HDF5) or safetensors.</translation>
    </message>
    <message>
        <source>No sample rate: {} Hz.</source>
        <translation>No sample rate: {} Hz.</translation>
    </message>
    <message>
        <source>Cannot resample from {} to {} Hz.</source>
        <translation>Cannot resample from {} to {} Hz.</translation>
    </message>
    <message>
        <source>Cannot resample from {} to {} Hz: FFmpeg was built without soxr. Install a libswresample that has it.</source>
        <translation>Cannot resample from {} to {} Hz: FFmpeg was built without soxr. Install a libswresample that has it.</translation>
    </message>
    <message>
        <source>The tag file is damaged: its embeddings by {} have {} numbers instead of {}. Ask for it again.</source>
        <translation>The tag file is damaged: its embeddings by {} have {} numbers instead of {}. Ask for it again.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Permission denied.</translation>
    </message>
    <message>
        <source>No such file or directory.</source>
        <translation>No such file or directory.</translation>
    </message>
    <message>
        <source>No space left on device.</source>
        <translation>No space left on device.</translation>
    </message>
    <message>
        <source>Input/output error.</source>
        <translation>Input/output error.</translation>
    </message>
    <message>
        <source>Read-only file system.</source>
        <translation>Read-only file system.</translation>
    </message>
    <message>
        <source>Is a directory.</source>
        <translation>Is a directory.</translation>
    </message>
    <message>
        <source>Not a directory.</source>
        <translation>Not a directory.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links.</source>
        <translation>Too many levels of symbolic links.</translation>
    </message>
    <message>
        <source>yes for “{}”, but “{}” is labelled no, which stays.</source>
        <translation>yes for “{}”, but “{}” is labelled no, which stays.</translation>
    </message>
    <message>
        <source>no for “{}”, but “{}” is labelled yes, which stays.</source>
        <translation>no for “{}”, but “{}” is labelled yes, which stays.</translation>
    </message>
    <message>
        <source>“{}”: {}</source>
        <translation>“{}”: {}</translation>
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
        <translation>Drifting synths</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>not suggested</source>
        <translation>not suggested</translation>
    </message>
    <message>
        <source>labelled yes</source>
        <translation>labelled yes</translation>
    </message>
    <message>
        <source>labelled no</source>
        <translation>labelled no</translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation>suggestion accepted</translation>
    </message>
    <message>
        <source>suggestion rejected</source>
        <translation>suggestion rejected</translation>
    </message>
    <message>
        <source>checked: yes</source>
        <translation>checked: yes</translation>
    </message>
    <message>
        <source>checked: no</source>
        <translation>checked: no</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggested</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Library</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Playback</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>T&amp;ools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>The library&apos;s data is in order.</translation>
    </message>
    <message>
        <source>The library&apos;s data is damaged. Close Tagwright and restore a copy from the folder “backup” in the library&apos;s folder.</source>
        <translation>The library&apos;s data is damaged. Close Tagwright and restore a copy from the folder “backup” in the library&apos;s folder.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in the library.</source>
        <translation>
            <numerusform>%n track is in the library.</numerusform>
            <numerusform>%n tracks are in the library.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tracks yet. Add a folder of music.</source>
        <translation>There are no tracks yet. Add a folder of music.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing; their labels are kept. Connect the disk they are on, or add the folder they were moved to.</source>
        <translation>
            <numerusform>%n track is missing; its labels are kept. Connect the disk it is on, or add the folder it was moved to.</numerusform>
            <numerusform>%n tracks are missing; their labels are kept. Connect the disk they are on, or add the folder they were moved to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing because their folder is no part of the library; their labels are kept. Add the folder again to get them back.</source>
        <translation>
            <numerusform>%n track is missing because its folder is no part of the library; its labels are kept. Add the folder again to get it back.</numerusform>
            <numerusform>%n tracks are missing because their folder is no part of the library; their labels are kept. Add the folder again to get them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) were analysed with %1.</source>
        <translation>
            <numerusform>%n clip was analysed with %1.</numerusform>
            <numerusform>%n clips were analysed with %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is ready.</source>
        <translation>The model %1 is ready.</translation>
    </message>
    <message>
        <source>The model %1 is damaged. Remove and download it again under Tools ▸ Models.</source>
        <translation>The model %1 is damaged. Remove and download it again under Tools ▸ Models.</translation>
    </message>
    <message>
        <source>A part of the model %1 is not there yet. Download or import it under Tools ▸ Models.</source>
        <translation>A part of the model %1 is not there yet. Download or import it under Tools ▸ Models.</translation>
    </message>
    <message>
        <source>The model %1 is gone, so new tracks cannot be analysed with it. Download or import it under Tools ▸ Models.</source>
        <translation>The model %1 is gone, so new tracks cannot be analysed with it. Download or import it under Tools ▸ Models.</translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) could help to find tracks. They are under Tools ▸ Models.</source>
        <translation>
            <numerusform>%n more model could help to find tracks. It is under Tools ▸ Models.</numerusform>
            <numerusform>%n more models could help to find tracks. They are under Tools ▸ Models.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models take up to 25 times as long as they need to. Install the package “libopenblas0-pthread”.</source>
        <translation>Models take up to 25 times as long as they need to. Install the package “libopenblas0-pthread”.</translation>
    </message>
    <message>
        <source>Models cannot run on this computer. Install Tagwright again.</source>
        <translation>Models cannot run on this computer. Install Tagwright again.</translation>
    </message>
    <message>
        <source>Writing tags into files has not ended, or was interrupted. The next time that you write tags, it is put in order.</source>
        <translation>Writing tags into files has not ended, or was interrupted. The next time that you write tags, it is put in order.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused. Library ▸ Refused files says why, and what to do.</source>
        <translation>
            <numerusform>%n file was refused. Library ▸ Refused files says why, and what to do.</numerusform>
            <numerusform>%n files were refused. Library ▸ Refused files says why, and what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The analysis of %n clip(s) with %1 is damaged. “Analyse again” makes it anew.</source>
        <translation>
            <numerusform>The analysis of %n clip with %1 is damaged. “Analyse again” makes it anew.</numerusform>
            <numerusform>The analysis of %n clips with %1 is damaged. “Analyse again” makes it anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Nothing scores above the threshold %1. Lower it to see suggestions.</source>
        <translation>Nothing scores above the threshold %1. Lower it to see suggestions.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 tracks score above %2. How many of them are right is &lt;b&gt;not known yet&lt;/b&gt;.</source>
        <translation>
            <numerusform>About %1 track scores above %2. Whether it is right is &lt;b&gt;not known yet&lt;/b&gt;.</numerusform>
            <numerusform>About %1 tracks score above %2. How many of them are right is &lt;b&gt;not known yet&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 tracks score above %2. About %3 of them are right (%4).</source>
        <translation>
            <numerusform>About %1 track scores above %2. About %3 of them are right (%4).</numerusform>
            <numerusform>About %1 tracks score above %2. About %3 of them are right (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about %1 of all that fit among the first %2.</source>
        <translation>They are about %1 of all that fit among the first %2.</translation>
    </message>
    <message>
        <source>Fewer than half of these tracks are right. Reject a few wrong ones, or choose “Surer”.</source>
        <translation>Fewer than half of these tracks are right. Reject a few wrong ones, or choose “Surer”.</translation>
    </message>
    <message>
        <source>The estimate is rough. Check 30 more clips to narrow it.</source>
        <translation>The estimate is rough. Check 30 more clips to narrow it.</translation>
    </message>
    <message>
        <source>Checked today: %1 yes, %2 no.</source>
        <translation>Checked today: %1 yes, %2 no.</translation>
    </message>
    <message>
        <source>Checked on %1: %2 yes, %3 no.</source>
        <translation>Checked on %1: %2 yes, %3 no.</translation>
    </message>
    <message>
        <source>A check needs a first example.</source>
        <translation>A check needs a first example.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n analysed track(s) have no label for this tag. A check needs %1.</source>
        <translation>
            <numerusform>Only %n analysed track has no label for this tag. A check needs %1.</numerusform>
            <numerusform>Only %n analysed tracks have no label for this tag. A check needs %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::AboutDialog</name>
    <message>
        <source>About and licences</source>
        <translation>About and licences</translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation>Label a handful of clips. Tagwright finds the rest of your library.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Networks that are downloaded have licences of their own: see Models.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. Networks that are downloaded have licences of their own: see Models.</translation>
    </message>
    <message>
        <source>The method implements and extends:</source>
        <translation>The method implements and extends:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Libraries and their licences</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copy citation</translation>
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
            <numerusform>Label of %n track for “%1” removed</numerusform>
            <numerusform>Label of %n tracks for “%1” removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) labelled as “%1”: %2</source>
        <translation>
            <numerusform>%n track labelled as “%1”: %2</numerusform>
            <numerusform>%n tracks labelled as “%1”: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Label many tracks</source>
        <translation>Label many tracks</translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) as “%1”: %2?</source>
        <translation>
            <numerusform>Label %n track as “%1”: %2?</numerusform>
            <numerusform>Label %n tracks as “%1”: %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z.</source>
        <translation>You can undo this with Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry the opposite label already.</source>
        <translation>
            <numerusform>%n of them carries the opposite label already.</numerusform>
            <numerusform>%n of them carry the opposite label already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave those %n as they are</source>
        <translation>
            <numerusform>Leave that one as it is</numerusform>
            <numerusform>Leave those %n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s)</source>
        <translation>
            <numerusform>Label %n track</numerusform>
            <numerusform>Label %n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChangeModel</name>
    <message>
        <source>right already</source>
        <translation>right already</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChangeTable</name>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChartBox</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Drawing that stays sharp (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Save picture…</translation>
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
        <translation>Play</translation>
    </message>
    <message>
        <source>Every clip needs an answer here. Press U for not sure.</source>
        <translation>Every clip needs an answer here. Press U for not sure.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>less than a minute</translation>
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
        <translation>Clip %1 of %2 · about %3 left</translation>
    </message>
    <message>
        <source>Check this tag: %1</source>
        <translation>Check this tag: %1</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Is this %1?</translation>
    </message>
    <message>
        <source>%1 of %2 clips answered</source>
        <translation>%1 of %2 clips answered</translation>
    </message>
    <message>
        <source>The estimate is being made.</source>
        <translation>The estimate is being made.</translation>
    </message>
    <message>
        <source>Stop and keep answers</source>
        <translation>Stop and keep answers</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Play again</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Go by what you hear in this clip, as if you knew nothing about the suggestions. A clip marked “Not sure” is left out and another one is drawn in its place.</source>
        <translation>Go by what you hear in this clip, as if you knew nothing about the suggestions. A clip marked “Not sure” is left out and another one is drawn in its place.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Check 30 more</source>
        <translation>Check 30 more</translation>
    </message>
    <message>
        <source>Why random clips?</source>
        <translation>Why random clips?</translation>
    </message>
    <message>
        <source>Your own labels cannot test the tag: the probe has learned from them. These clips are drawn at random from the first 1,000 tracks of the ranking, so the result is fair.</source>
        <translation>Your own labels cannot test the tag: the probe has learned from them. These clips are drawn at random from the first 1,000 tracks of the ranking, so the result is fair.</translation>
    </message>
    <message>
        <source>Your answers are kept as labels. They stay out of training while the curve is shown.</source>
        <translation>Your answers are kept as labels. They stay out of training while the curve is shown.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ColumnList</name>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Address for Label Studio</source>
        <translation>Address for Label Studio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Album artist</translation>
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
        <translation>Year</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>Track number</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Length in seconds</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Sample rate</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Fingerprint of the sound</source>
        <translation>Fingerprint of the sound</translation>
    </message>
    <message>
        <source>All tags in one cell</source>
        <translation>All tags in one cell</translation>
    </message>
    <message>
        <source>Each tag: label</source>
        <translation>Each tag: label</translation>
    </message>
    <message>
        <source>Each tag: score</source>
        <translation>Each tag: score</translation>
    </message>
    <message>
        <source>Each tag: who said so</source>
        <translation>Each tag: who said so</translation>
    </message>
    <message>
        <source>Each tag: when</source>
        <translation>Each tag: when</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Drag columns into another order, or press Alt with the arrow keys.</source>
        <translation>Drag columns into another order, or press Alt with the arrow keys.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::CommandSearch</name>
    <message>
        <source>Find a command, a tag or a saved search</source>
        <translation>Find a command, a tag or a saved search</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>not now</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Saved search</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nothing has this name.</translation>
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
        <translation>What speaks for and against</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DecisionList</name>
    <message>
        <source>Last ten decisions</source>
        <translation>Last ten decisions</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>label removed</source>
        <translation>label removed</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Device</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>System &amp;default</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (not connected)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExamplesPage</name>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>whole track</source>
        <translation>whole track</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation>No label contradicts the others.</translation>
    </message>
    <message>
        <source>No label of this kind.</source>
        <translation>No label of this kind.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Labels that the others contradict.</source>
        <translation>Labels that the others contradict.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What the other labels say of this one.</source>
        <translation>What the other labels say of this one.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One line a track</source>
        <translation>One line a track</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>XLSX, with filters</source>
        <translation>XLSX, with filters</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Labels and scores</source>
        <translation>Labels and scores</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>M3U8 or XSPF</source>
        <translation>M3U8 or XSPF</translation>
    </message>
    <message>
        <source>Hand-over folder</source>
        <translation>Hand-over folder</translation>
    </message>
    <message>
        <source>Copies, with a sheet</source>
        <translation>Copies, with a sheet</translation>
    </message>
    <message>
        <source>The music files</source>
        <translation>The music files</translation>
    </message>
    <message>
        <source>Written into their tags</source>
        <translation>Written into their tags</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExportPage</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FileExchange</name>
    <message>
        <source>Import labels</source>
        <translation>Import labels</translation>
    </message>
    <message>
        <source>Save tag to file</source>
        <translation>Save tag to file</translation>
    </message>
    <message>
        <source>Tags (*%1)</source>
        <translation>Tags (*%1)</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n example(s) to %1.</source>
        <translation>
            <numerusform>Saved with %n example to %1.</numerusform>
            <numerusform>Saved with %n examples to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on tracks that are not analysed were left out.</source>
        <translation>
            <numerusform>%n label on a track that is not analysed was left out.</numerusform>
            <numerusform>%n labels on tracks that are not analysed were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load tag</source>
        <translation>Load tag</translation>
    </message>
    <message>
        <source>There is a tag of this name already. Name of the new one:</source>
        <translation>There is a tag of this name already. Name of the new one:</translation>
    </message>
    <message>
        <source>Tag “%1” loaded. Examples: %2.</source>
        <translation>Tag “%1” loaded. Examples: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cannot be compared with this library.</source>
        <translation>
            <numerusform>%n other cannot be compared with this library.</numerusform>
            <numerusform>%n others cannot be compared with this library.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables of labels (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</source>
        <translation>Tables of labels (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FirstRunPage</name>
    <message>
        <source>Invent a tag by ear</source>
        <translation>Invent a tag by ear</translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation>Label a handful of clips. Tagwright finds the rest of your library.</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, MP3, M4A, Ogg and Opus. You can play and search at once.</source>
        <translation>WAV, AIFF, FLAC, MP3, M4A, Ogg and Opus. You can play and search at once.</translation>
    </message>
    <message>
        <source>or drop folders and files here</source>
        <translation>or drop folders and files here</translation>
    </message>
    <message>
        <source>Your music stays on this computer. Tagwright only reads your files, until you ask it to write tags.</source>
        <translation>Your music stays on this computer. Tagwright only reads your files, until you ask it to write tags.</translation>
    </message>
    <message>
        <source>Add your music folders</source>
        <translation>Add your music folders</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Add folders…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Try the demo library</translation>
    </message>
    <message>
        <source>A small set of free music with two half-finished tags, to see how it feels.</source>
        <translation>A small set of free music with two half-finished tags, to see how it feels.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Open demo</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FoldersPage</name>
    <message>
        <source>Take out of the library</source>
        <translation>Take out of the library</translation>
    </message>
    <message>
        <source>Find new and changed files by itself</source>
        <translation>Find new and changed files by itself</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Folders of the library</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Add folders…</translation>
    </message>
    <message>
        <source>Tracks of a folder that is taken out become missing. Their labels are kept, and come back with the folder.</source>
        <translation>Tracks of a folder that is taken out become missing. Their labels are kept, and come back with the folder.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of it are missing now. Their labels are kept, and come back with the folder.</source>
        <translation>
            <numerusform>%n track of it is missing now. Its labels are kept, and come back with the folder.</numerusform>
            <numerusform>%n tracks of it are missing now. Their labels are kept, and come back with the folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>Take out of the library…</translation>
    </message>
    <message>
        <source>Take “%1” out of the library?</source>
        <translation>Take “%1” out of the library?</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) become missing; no file is touched.</source>
        <translation>
            <numerusform>%n track becomes missing; no file is touched.</numerusform>
            <numerusform>%n tracks become missing; no file is touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry labels, which are kept and come back with the folder.</source>
        <translation>
            <numerusform>%n of them carries labels, which are kept and come back with the folder.</numerusform>
            <numerusform>%n of them carry labels, which are kept and come back with the folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them carries a label.</source>
        <translation>None of them carries a label.</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n track(s)</source>
        <translation>
            <numerusform>Take out %n track</numerusform>
            <numerusform>Take out %n tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the folder</source>
        <translation>Take out the folder</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
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
        <translation>Hard links</translation>
    </message>
    <message>
        <source>Symbolic links</source>
        <translation>Symbolic links</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>As they are</translation>
    </message>
    <message>
        <source>As Windows and USB sticks allow</source>
        <translation>As Windows and USB sticks allow</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>File names</translation>
    </message>
    <message>
        <source>A new folder with the tag&apos;s tracks, a playlist and a sheet of them. Each copy is compared with its file. Your own files are only read.</source>
        <translation>A new folder with the tag&apos;s tracks, a playlist and a sheet of them. Each copy is compared with its file. Your own files are only read.</translation>
    </message>
    <message>
        <source>Make folder…</source>
        <translation>Make folder…</translation>
    </message>
    <message>
        <source>New folder for the tracks</source>
        <translation>New folder for the tracks</translation>
    </message>
    <message>
        <source>Make folder</source>
        <translation>Make folder</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) handed over in %1</source>
        <translation>
            <numerusform>%n track handed over in %1</numerusform>
            <numerusform>%n tracks handed over in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ImportDialog</name>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Instant in the track</source>
        <translation>Instant in the track</translation>
    </message>
    <message>
        <source>Names of tags</source>
        <translation>Names of tags</translation>
    </message>
    <message>
        <source>Name of one tag</source>
        <translation>Name of one tag</translation>
    </message>
    <message>
        <source>Yes or no to that tag</source>
        <translation>Yes or no to that tag</translation>
    </message>
    <message>
        <source>Yes or no to the tag of the heading</source>
        <translation>Yes or no to the tag of the heading</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Who said so</translation>
    </message>
    <message>
        <source>Where somebody has labelled otherwise, take the table&apos;s word</source>
        <translation>Where somebody has labelled otherwise, take the table&apos;s word</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Import labels</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>The column holds</source>
        <translation>The column holds</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to take.</source>
        <translation>
            <numerusform>%n label to take.</numerusform>
            <numerusform>%n labels to take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n is there already.</numerusform>
            <numerusform>%n are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict what is labelled, and are left out.</source>
        <translation>
            <numerusform>%n contradicts what is labelled, and is left out.</numerusform>
            <numerusform>%n contradict what is labelled, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s).</source>
        <translation>
            <numerusform>%n new tag.</numerusform>
            <numerusform>%n new tags.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Found %1</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <translation>Not found %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n label(s)</source>
        <translation>
            <numerusform>Import %n label</numerusform>
            <numerusform>Import %n labels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation>
            <numerusform>%n label imported.</numerusform>
            <numerusform>%n labels imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>The table is being read.</translation>
    </message>
    <message>
        <source>Several fit %1</source>
        <translation>Several fit %1</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ImportModel</name>
    <message>
        <source>by path</source>
        <translation>by path</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>by file name</translation>
    </message>
    <message>
        <source>by ISRC</source>
        <translation>by ISRC</translation>
    </message>
    <message>
        <source>by artist and title</source>
        <translation>by artist and title</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(already)</source>
        <translation>(already)</translation>
    </message>
    <message>
        <source>(now %1)</source>
        <translation>(now %1)</translation>
    </message>
    <message>
        <source>(stays %1)</source>
        <translation>(stays %1)</translation>
    </message>
    <message>
        <source>(another row says otherwise)</source>
        <translation>(another row says otherwise)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) fit this row</source>
        <translation>
            <numerusform>%n track fits this row</numerusform>
            <numerusform>%n tracks fit this row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::InstallationDialog</name>
    <message>
        <source>Check the installation</source>
        <translation>Check the installation</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Save diagnostics…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Everything is in order.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Save diagnostics</translation>
    </message>
    <message>
        <source>The installation is being checked.</source>
        <translation>The installation is being checked.</translation>
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
        <translation>Analyse again</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::Job</name>
    <message numerus="yes">
        <source>The worker broke off %n times. Look whether memory and disk have room, then start the job again.</source>
        <translation>
            <numerusform>The worker broke off once. Look whether memory and disk have room, then start the job again.</numerusform>
            <numerusform>The worker broke off %n times. Look whether memory and disk have room, then start the job again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>%n file looked at</numerusform>
            <numerusform>%n files looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is to be done</source>
        <translation>Looking for what is to be done</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 of %n track</numerusform>
            <numerusform>%1 of %n tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>middle clip of each</source>
        <translation>middle clip of each</translation>
    </message>
    <message>
        <source>every clip</source>
        <translation>every clip</translation>
    </message>
    <message>
        <source>Starts after the scan that runs</source>
        <translation>Starts after the scan that runs</translation>
    </message>
    <message>
        <source>Starts after the analysis that runs</source>
        <translation>Starts after the analysis that runs</translation>
    </message>
    <message>
        <source>Starts after the first pass</source>
        <translation>Starts after the first pass</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>Reading folders</translation>
    </message>
    <message>
        <source>Analysing, first pass</source>
        <translation>Analysing, first pass</translation>
    </message>
    <message>
        <source>Analysing, all clips</source>
        <translation>Analysing, all clips</translation>
    </message>
    <message>
        <source>Stopping; what is done is kept</source>
        <translation>Stopping; what is done is kept</translation>
    </message>
    <message>
        <source>Stopped; what is done is kept</source>
        <translation>Stopped; what is done is kept</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>Folders read</source>
        <translation>Folders read</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back again</source>
        <translation>
            <numerusform>%n back again</numerusform>
            <numerusform>%n back again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>First pass done</source>
        <translation>First pass done</translation>
    </message>
    <message>
        <source>Analysis done</source>
        <translation>Analysis done</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent clip(s)</source>
        <translation>
            <numerusform>%n silent clip</numerusform>
            <numerusform>%n silent clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>less than 1 min left</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min left</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 h %2 min left</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) looked at</source>
        <translation>
            <numerusform>%1 of %n file looked at</numerusform>
            <numerusform>%1 of %n files looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobBlock</name>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>Stop; what is done is kept</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobsIndicator</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · paused</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Show jobs</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobsPanel</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pause all</translation>
    </message>
    <message>
        <source>Finished today (%1)</source>
        <translation>Finished today (%1)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>Nothing is being done.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close jobs</source>
        <translation>Close jobs</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation>Keyboard map</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Find a command or a key</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Enter or a double click on a command, then press its new key. Delete takes the key away.</source>
        <translation>Enter or a double click on a command, then press its new key. Delete takes the key away.</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restore all</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that command another key first.</source>
        <translation>%1 belongs to “%2” already. Give that command another key first.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::LibraryJobs</name>
    <message numerus="yes">
        <source>%1 of %n can be suggested so far</source>
        <translation>
            <numerusform>%1 of %n can be suggested so far</numerusform>
            <numerusform>%1 of %n can be suggested so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fully analysed</source>
        <translation>
            <numerusform>%1 of %n fully analysed</numerusform>
            <numerusform>%1 of %n fully analysed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MainWindow</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 of %n track</numerusform>
            <numerusform>%1 of %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the threshold %2</source>
        <translation>%1 above the threshold %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Remove label</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tracks)</source>
        <translation>
            <numerusform>%1 (%n track)</numerusform>
            <numerusform>%1 (%n tracks)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>No audio device</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Search: words, artist:…, year:1990-1999, bpm:&gt;120, suggested:…</source>
        <translation>Search: words, artist:…, year:1990-1999, bpm:&gt;120, suggested:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Side bar</translation>
    </message>
    <message>
        <source>Tag panel</source>
        <translation>Tag panel</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation>Tag “%1” deleted</translation>
    </message>
    <message>
        <source>There is no search to save. Type one first.</source>
        <translation>There is no search to save. Type one first.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Save search</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>No folders yet</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), more are coming</source>
        <translation>
            <numerusform>%n track, more are coming</numerusform>
            <numerusform>%n tracks, more are coming</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Most similar to “%1”</source>
        <translation>Most similar to “%1”</translation>
    </message>
    <message>
        <source>Most similar to “%1” at %2</source>
        <translation>Most similar to “%1” at %2</translation>
    </message>
    <message>
        <source>The analysis worker stopped at “%1” and was started again. The file is in the list of refused files.</source>
        <translation>The analysis worker stopped at “%1” and was started again. The file is in the list of refused files.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Add folder</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>Audio files (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n folder(s) or file(s).</source>
        <translation>
            <numerusform>Reading %n folder or file.</numerusform>
            <numerusform>Reading %n folders or files.</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder and no audio file is among these. Drop WAV, AIFF, FLAC, MP3, M4A, Ogg or Opus files, or their folder.</source>
        <translation>No folder and no audio file is among these. Drop WAV, AIFF, FLAC, MP3, M4A, Ogg or Opus files, or their folder.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Work goes on in the background. Stop it and quit?</source>
        <translation>Work goes on in the background. Stop it and quit?</translation>
    </message>
    <message>
        <source>Nothing done so far is lost.</source>
        <translation>Nothing done so far is lost.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Keep open</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stop and quit</translation>
    </message>
    <message>
        <source>The demo could not be started. Install Tagwright again.</source>
        <translation>The demo could not be started. Install Tagwright again.</translation>
    </message>
    <message>
        <source>Threshold of “%1”</source>
        <translation>Threshold of “%1”</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import of “%1”</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Undo %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Redo %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>There is no tag yet.</source>
        <translation>There is no tag yet.</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Review: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Check: %1</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MarksDialog</name>
    <message>
        <source>What the marks mean</source>
        <translation>What the marks mean</translation>
    </message>
    <message>
        <source>Filled means that a person decided; dashed means that the probe thinks so. The shape says how a label came: a square by hand, a circle as the answer to a suggestion, a diamond in a check. A tick is yes, a cross is no.</source>
        <translation>Filled means that a person decided; dashed means that the probe thinks so. The shape says how a label came: a square by hand, a circle as the answer to a suggestion, a diamond in a check. A tick is yes, a cross is no.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ModelsDialog</name>
    <message>
        <source>%1 values · %2 kHz</source>
        <translation>%1 values · %2 kHz</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Extractors turn sound into numbers. A tag uses all that are ready. More extractors find better and analyse more slowly.</source>
        <translation>Extractors turn sound into numbers. A tag uses all that are ready. More extractors find better and analyse more slowly.</translation>
    </message>
    <message>
        <source>Extractors</source>
        <translation>Extractors</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extractor</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Import weights…</source>
        <translation>Import weights…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>%1 values · built in</source>
        <translation>%1 values · built in</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Download of %1</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Cancel the download of %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>Import only</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Download %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Signal analysis that is always there: loudness, spectrum, rhythm, harmony. Needs no download.</source>
        <translation>Signal analysis that is always there: loudness, spectrum, rhythm, harmony. Needs no download.</translation>
    </message>
    <message>
        <source>Its licence does not allow commercial use.</source>
        <translation>Its licence does not allow commercial use.</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Import weights</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Remove model</translation>
    </message>
    <message>
        <source>Remove the weights of %1?</source>
        <translation>Remove the weights of %1?</translation>
    </message>
    <message>
        <source>What was analysed with it stays, and tags go on using it. New tracks are not analysed with it any more.</source>
        <translation>What was analysed with it stays, and tags go on using it. New tracks are not analysed with it any more.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::NearestExamplesView</name>
    <message>
        <source>Nearest examples</source>
        <translation>Nearest examples</translation>
    </message>
    <message>
        <source>%1 %2, %3, adds %4</source>
        <translation>%1 %2, %3, adds %4</translation>
    </message>
    <message>
        <source>follows from the tag “%1”</source>
        <translation>follows from the tag “%1”</translation>
    </message>
    <message>
        <source>from the start of the tag: %1</source>
        <translation>from the start of the tag: %1</translation>
    </message>
    <message>
        <source>from another library</source>
        <translation>from another library</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::OutlookSide</name>
    <message>
        <source>Joined the suggestions</source>
        <translation>Joined the suggestions</translation>
    </message>
    <message>
        <source>Left the suggestions</source>
        <translation>Left the suggestions</translation>
    </message>
    <message>
        <source>Scored again</source>
        <translation>Scored again</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 in %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Up next</translation>
    </message>
    <message>
        <source>What your last answer did</source>
        <translation>What your last answer did</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaybackController</name>
    <message>
        <source>“%1” cannot be played: the file is not there. Its labels are kept.</source>
        <translation>“%1” cannot be played: the file is not there. Its labels are kept.</translation>
    </message>
    <message>
        <source>“%1” cannot be played: %2</source>
        <translation>“%1” cannot be played: %2</translation>
    </message>
    <message>
        <source>“%1” is not connected any more. Playing is paused.</source>
        <translation>“%1” is not connected any more. Playing is paused.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlayerBar</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Nothing is playing</translation>
    </message>
    <message>
        <source>No audio device. You can search, label and export; playing starts when a device appears.</source>
        <translation>No audio device. You can search, label and export; playing starts when a device appears.</translation>
    </message>
    <message>
        <source>Loudness levelled</source>
        <translation>Loudness levelled</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>No audio device</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaylistPage</name>
    <message>
        <source>Whole paths in the playlist</source>
        <translation>Whole paths in the playlist</translation>
    </message>
    <message>
        <source>M3U8, for every player</source>
        <translation>M3U8, for every player</translation>
    </message>
    <message>
        <source>XSPF, with scores</source>
        <translation>XSPF, with scores</translation>
    </message>
    <message>
        <source>Best score first</source>
        <translation>Best score first</translation>
    </message>
    <message>
        <source>By path</source>
        <translation>By path</translation>
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
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>One playlist for each tag, in a folder that you choose. Paths in it are written from that folder, so that a playlist can travel with the music.</source>
        <translation>One playlist for each tag, in a folder that you choose. Paths in it are written from that folder, so that a playlist can travel with the music.</translation>
    </message>
    <message>
        <source>For a playlist that lies on another disk than the music.</source>
        <translation>For a playlist that lies on another disk than the music.</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>Save to folder…</translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Folder for the playlists</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) written to %1</source>
        <translation>
            <numerusform>%n playlist written to %1</numerusform>
            <numerusform>%n playlists written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) of these names are there already.</source>
        <translation>
            <numerusform>%n playlist of this name is there already.</numerusform>
            <numerusform>%n playlists of these names are there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaylistPreview</name>
    <message>
        <source>The tracks that would be in it</source>
        <translation>The tracks that would be in it</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
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
        <translation>No track would be in it.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PrecisionRecallView</name>
    <message>
        <source>No curve yet: too few examples.</source>
        <translation>No curve yet: too few examples.</translation>
    </message>
    <message>
        <source>Optimistic: guessed from your own examples.</source>
        <translation>Optimistic: guessed from your own examples.</translation>
    </message>
    <message>
        <source>threshold %1, no track</source>
        <translation>threshold %1, no track</translation>
    </message>
    <message numerus="yes">
        <source>threshold %1, about %2 tracks, %3 right, %4 to %5</source>
        <translation>
            <numerusform>threshold %1, about %2 track, %3 right, %4 to %5</numerusform>
            <numerusform>threshold %1, about %2 tracks, %3 right, %4 to %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Right against found</source>
        <translation>Right against found</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Optimistic</translation>
    </message>
    <message>
        <source>Found, % of those among the first %1</source>
        <translation>Found, % of those among the first %1</translation>
    </message>
    <message>
        <source>Found, % of all that fit</source>
        <translation>Found, % of all that fit</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Right, %</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Playback</translation>
    </message>
    <message>
        <source>Play all tracks equally loud</source>
        <translation>Play all tracks equally loud</translation>
    </message>
    <message>
        <source>At the end of a track, play the next one</source>
        <translation>At the end of a track, play the next one</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Labelling</translation>
    </message>
    <message>
        <source>Ignore answers in the first quarter of a second of a clip</source>
        <translation>Ignore answers in the first quarter of a second of a clip</translation>
    </message>
    <message>
        <source>Hide titles during a check</source>
        <translation>Hide titles during a check</translation>
    </message>
    <message>
        <source>So that a key pressed twice does not answer for a clip that nobody has heard.</source>
        <translation>So that a key pressed twice does not answer for a clip that nobody has heard.</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::QualityPanel</name>
    <message>
        <source>Changed since the check: %1 of the suggestions are new.</source>
        <translation>Changed since the check: %1 of the suggestions are new.</translation>
    </message>
    <message>
        <source>Drag the point on the curve, or use ← and →.</source>
        <translation>Drag the point on the curve, or use ← and →.</translation>
    </message>
    <message>
        <source>Guessed from your own examples. The true curve is usually lower.</source>
        <translation>Guessed from your own examples. The true curve is usually lower.</translation>
    </message>
    <message>
        <source>Your examples were found by the suggestions. They cannot tell how good the suggestions are; a check can.</source>
        <translation>Your examples were found by the suggestions. They cannot tell how good the suggestions are; a check can.</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>8 in 10 chance</source>
        <translation>8 in 10 chance</translation>
    </message>
    <message>
        <source>You can also drag tracks from the list onto the tag.</source>
        <translation>You can also drag tracks from the list onto the tag.</translation>
    </message>
    <message>
        <source>Suggestions work already, but nobody can say yet how good they are. Add tracks that differ from each other: another tempo, another instrument, the same feeling.</source>
        <translation>Suggestions work already, but nobody can say yet how good they are. Add tracks that differ from each other: another tempo, another instrument, the same feeling.</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n more example(s) for a first estimate</source>
        <translation>
            <numerusform>%n more example for a first estimate</numerusform>
            <numerusform>%n more examples for a first estimate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples</source>
        <translation>%1 of %2 examples</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Right, optimistic</source>
        <translation>Right, optimistic</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Add what is playing</source>
        <translation>Add what is playing</translation>
    </message>
    <message>
        <source>Review the closest</source>
        <translation>Review the closest</translation>
    </message>
    <message>
        <source>Check this tag…</source>
        <translation>Check this tag…</translation>
    </message>
    <message>
        <source>30 random clips, about two minutes.</source>
        <translation>30 random clips, about two minutes.</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>Check again…</translation>
    </message>
    <message>
        <source>Right against found</source>
        <translation>Right against found</translation>
    </message>
    <message>
        <source>Scores in the library</source>
        <translation>Scores in the library</translation>
    </message>
    <message>
        <source>Ticks: your yes labels above, no labels below.</source>
        <translation>Ticks: your yes labels above, no labels below.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Surer</source>
        <translation>Surer</translation>
    </message>
    <message>
        <source>95 in 100 are right, or as near as it gets.</source>
        <translation>95 in 100 are right, or as near as it gets.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Balanced</translation>
    </message>
    <message>
        <source>As many right as found, as far as possible.</source>
        <translation>As many right as found, as far as possible.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>90 in 100 of all that fit are found.</source>
        <translation>90 in 100 of all that fit are found.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedFilesDialog</name>
    <message>
        <source>Refused files</source>
        <translation>Refused files</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out. All others are there.</source>
        <translation>
            <numerusform>%n file could not be read and was left out. All others are there.</numerusform>
            <numerusform>%n files could not be read and were left out. All others are there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Save list…</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Save list</translation>
    </message>
    <message>
        <source>refused files.txt</source>
        <translation>refused files.txt</translation>
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
        <translation>Retry</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Why, and what to do</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedView</name>
    <message numerus="yes">
        <source>%n refused file(s)</source>
        <translation>
            <numerusform>%n refused file</numerusform>
            <numerusform>%n refused files</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Refused files</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Copy path and reason</source>
        <translation>Copy path and reason</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Save list</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>refused files</source>
        <translation>refused files</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Retry all</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Save list…</translation>
    </message>
    <message>
        <source>No file was refused.</source>
        <translation>No file was refused.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewCard</name>
    <message>
        <source>The tag you work on will be here: suggestions to review, how good they are, and why.</source>
        <translation>The tag you work on will be here: suggestions to review, how good they are, and why.</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</translation>
    </message>
    <message>
        <source>The examples are not analysed yet. Suggestions come as soon as they are.</source>
        <translation>The examples are not analysed yet. Suggestions come as soon as they are.</translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose *Random* to look for surprises.</source>
        <translation>Nothing left to review above the threshold. Lower it, or choose *Random* to look for surprises.</translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation>Needs three labels.</translation>
    </message>
    <message>
        <source>Last answer: %1 joined the suggestions, %2 left.</source>
        <translation>Last answer: %1 joined the suggestions, %2 left.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Full review</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Start review</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Up next</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>Last ten decisions</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>%1 of %2 tracks can be suggested so far. The list grows while the analysis runs; you can start now.</source>
        <translation>%1 of %2 tracks can be suggested so far. The list grows while the analysis runs; you can start now.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewController</name>
    <message>
        <source>Likely</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Uncertain</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Random</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Among the highest scores.</source>
        <translation>Among the highest scores.</translation>
    </message>
    <message>
        <source>High score, but unlike everything labelled so far.</source>
        <translation>High score, but unlike everything labelled so far.</translation>
    </message>
    <message>
        <source>Near the middle between your yes and your no.</source>
        <translation>Near the middle between your yes and your no.</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>Drawn at random.</translation>
    </message>
    <message>
        <source>Close to the clip that you chose.</source>
        <translation>Close to the clip that you chose.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Most likely</translation>
    </message>
    <message>
        <source>Like this clip</source>
        <translation>Like this clip</translation>
    </message>
    <message>
        <source>Select a stretch of the waveform first.</source>
        <translation>Select a stretch of the waveform first.</translation>
    </message>
    <message>
        <source>Choose or make a tag first.</source>
        <translation>Choose or make a tag first.</translation>
    </message>
    <message>
        <source>Nothing is playing. Shift+A labels the selected tracks.</source>
        <translation>Nothing is playing. Shift+A labels the selected tracks.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>There is no answer to take back.</translation>
    </message>
    <message>
        <source>(a track that is gone)</source>
        <translation>(a track that is gone)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
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
        <translation>Play</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>%1 yes</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>%1 no</translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation>%1 suggested</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Is this %1?</translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose “Random” to look for surprises.</source>
        <translation>Nothing left to review above the threshold. Lower it, or choose “Random” to look for surprises.</translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation>Needs three labels.</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>Leave review</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Play again</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Answer is about</source>
        <translation>Answer is about</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>This clip</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>Whole track</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Find similar</translation>
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
        <translation>not analysed yet</translation>
    </message>
    <message>
        <source>This clip: %1, %2.</source>
        <translation>This clip: %1, %2.</translation>
    </message>
    <message>
        <source>It is the track&apos;s best clip, so the table shows the same.</source>
        <translation>It is the track&apos;s best clip, so the table shows the same.</translation>
    </message>
    <message>
        <source>The table shows %1, the score of the track&apos;s best clip.</source>
        <translation>The table shows %1, the score of the track&apos;s best clip.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ScoreHistogram</name>
    <message>
        <source>threshold %1</source>
        <translation>threshold %1</translation>
    </message>
    <message>
        <source>Scores in the library</source>
        <translation>Scores in the library</translation>
    </message>
    <message numerus="yes">
        <source>%1 tracks have scores.</source>
        <translation>
            <numerusform>%1 track has a score.</numerusform>
            <numerusform>%1 tracks have scores.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many tracks have which score. Heights are square roots, so that few tracks show too.</source>
        <translation>How many tracks have which score. Heights are square roots, so that few tracks show too.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SessionSide</name>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>Last ten decisions</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Choose a line and press A, R or U to change that answer.</source>
        <translation>Choose a line and press A, R or U to change that answer.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>This session</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SettledBox</name>
    <message numerus="yes">
        <source>%1 of your last %2 answers changed fewer than %3 suggestions.</source>
        <translation>
            <numerusform>%1 of your last %2 answers changed fewer than %3 suggestions.</numerusform>
            <numerusform>%1 of your last %2 answers changed fewer than %3 suggestions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can stop soon.</source>
        <translation>%1 You can stop soon.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>One for each of the last answers: filled if it changed few suggestions.</source>
        <translation>One for each of the last answers: filled if it changed few suggestions.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SettledView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SideBar</name>
    <message>
        <source>%1 yes, %2 no, %3 not sure.</source>
        <translation>%1 yes, %2 no, %3 not sure.</translation>
    </message>
    <message>
        <source>%1 suggested.</source>
        <translation>%1 suggested.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>Checked today.</source>
        <translation>Checked today.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Checked on %1.</translation>
    </message>
    <message>
        <source>The tag has changed since.</source>
        <translation>The tag has changed since.</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Remove saved search</translation>
    </message>
    <message>
        <source>Show suggestions in the list</source>
        <translation>Show suggestions in the list</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Edit tag…</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Delete tag</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>All tracks</translation>
    </message>
    <message>
        <source>Added last 7 days</source>
        <translation>Added last 7 days</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>Refused files</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 of 3</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggested</translation>
    </message>
    <message>
        <source>No tags yet. Choose a few tracks that share something, then press Ctrl+T.</source>
        <translation>No tags yet. Choose a few tracks that share something, then press Ctrl+T.</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Unfolded</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Folded up</translation>
    </message>
    <message>
        <source>No extractor that has analysed this library brings tags of its own. Tools ▸ Models lists those that do: YAMNet and MusiCNN.</source>
        <translation>No extractor that has analysed this library brings tags of its own. Tools ▸ Models lists those that do: YAMNet and MusiCNN.</translation>
    </message>
    <message>
        <source>Stock tags</source>
        <translation>Stock tags</translation>
    </message>
    <message numerus="yes">
        <source>Heard in %n track(s) by %1. Make a tag like it.</source>
        <translation>
            <numerusform>Heard in %n track by %1. Make a tag like it.</numerusform>
            <numerusform>Heard in %n tracks by %1. Make a tag like it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock tags are being counted.</source>
        <translation>Stock tags are being counted.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SpeakingExamples</name>
    <message>
        <source>Examples that speak for it</source>
        <translation>Examples that speak for it</translation>
    </message>
    <message>
        <source>Examples that speak against it</source>
        <translation>Examples that speak against it</translation>
    </message>
    <message>
        <source>A click or Enter plays the example, Shift+Enter the clip from before.</source>
        <translation>A click or Enter plays the example, Shift+Enter the clip from before.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TablePage</name>
    <message>
        <source>With a mark that Excel needs for accents</source>
        <translation>With a mark that Excel needs for accents</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>All tracks</translation>
    </message>
    <message>
        <source>Tracks with one of the tags</source>
        <translation>Tracks with one of the tags</translation>
    </message>
    <message>
        <source>Marked as suggested</source>
        <translation>Marked as suggested</translation>
    </message>
    <message>
        <source>Count as yes</source>
        <translation>Count as yes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
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
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Between cells</translation>
    </message>
    <message>
        <source>The table&apos;s beginning</source>
        <translation>The table&apos;s beginning</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>Save preset…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) exported to %1</source>
        <translation>
            <numerusform>%n track exported to %1</numerusform>
            <numerusform>%n tracks exported to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Save preset</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name of the preset</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON, an object a line (*.jsonl)</translation>
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
        <translation>Choose tags</translation>
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
        <translation>Ochre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Slate</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Edit tag</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>For example: tense underscore</source>
        <translation>For example: tense underscore</translation>
    </message>
    <message>
        <source>What fits, what does not; for you and for colleagues</source>
        <translation>What fits, what does not; for you and for colleagues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Make tag</source>
        <translation>Make tag</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>There is a tag “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected track(s)</source>
        <translation>
            <numerusform>The selected track</numerusform>
            <numerusform>The %n selected tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the tag “%1”</source>
        <translation>Like the tag “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Stock tag “%1” (heard in %n track(s) by %2)</source>
        <translation>
            <numerusform>Stock tag “%1” (heard in %n track by %2)</numerusform>
            <numerusform>Stock tag “%1” (heard in %n tracks by %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagList</name>
    <message numerus="yes">
        <source>Label %n track(s) no</source>
        <translation>
            <numerusform>Label %n track no</numerusform>
            <numerusform>Label %n tracks no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) yes</source>
        <translation>
            <numerusform>Label %n track yes</numerusform>
            <numerusform>Label %n tracks yes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagPanel</name>
    <message>
        <source>More about this tag</source>
        <translation>More about this tag</translation>
    </message>
    <message>
        <source>About this tag</source>
        <translation>About this tag</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>%1 yes</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>%1 no</translation>
    </message>
    <message>
        <source>%1 not sure</source>
        <translation>%1 not sure</translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation>%1 suggested</translation>
    </message>
    <message>
        <source>No suggestions are left at this threshold. “Threshold: more” in this tag&apos;s menu lowers it.</source>
        <translation>No suggestions are left at this threshold. “Threshold: more” in this tag&apos;s menu lowers it.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackBrowser</name>
    <message>
        <source>No track matches this search. %1</source>
        <translation>No track matches this search. %1</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>No track is missing.</source>
        <translation>No track is missing.</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>Show all tracks</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing, and no other is there. Their labels are kept, and come back with their folder. %1</source>
        <translation>
            <numerusform>%n track is missing, and no other is there. Its labels are kept, and come back with its folder. %1</numerusform>
            <numerusform>%n tracks are missing, and no other is there. Their labels are kept, and come back with their folder. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Add folders…</translation>
    </message>
    <message>
        <source>No suggestions are left at this threshold. %1</source>
        <translation>No suggestions are left at this threshold. %1</translation>
    </message>
    <message>
        <source>Show more suggestions</source>
        <translation>Show more suggestions</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackHeader</name>
    <message>
        <source>Threshold %1</source>
        <translation>Threshold %1</translation>
    </message>
    <message>
        <source>How alike each track is to the examples of “%1”. Click to sort.</source>
        <translation>How alike each track is to the examples of “%1”. Click to sort.</translation>
    </message>
    <message>
        <source>The order is older than the scores. Click to sort again.</source>
        <translation>The order is older than the scores. Click to sort again.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTableModel</name>
    <message>
        <source>not analysed yet</source>
        <translation>not analysed yet</translation>
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
        <translation>%1: %2, score %3</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>playing</translation>
    </message>
    <message>
        <source>The file is missing; its labels are kept.</source>
        <translation>The file is missing; its labels are kept.</translation>
    </message>
    <message>
        <source>Score %1: about %2 in 100 tracks like this are right.</source>
        <translation>Score %1: about %2 in 100 tracks like this are right.</translation>
    </message>
    <message>
        <source>Score %1. It says how alike, not yet how probable.</source>
        <translation>Score %1. It says how alike, not yet how probable.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Playing</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Album artist</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>It is that of the track&apos;s best clip.</source>
        <translation>It is that of the track&apos;s best clip.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TracksBox</name>
    <message>
        <source>Labelled yes</source>
        <translation>Labelled yes</translation>
    </message>
    <message>
        <source>Labelled yes, and suggested</source>
        <translation>Labelled yes, and suggested</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UndoWritingDialog</name>
    <message>
        <source>Undo file writing</source>
        <translation>Undo file writing</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UpNextList</name>
    <message>
        <source>Up next</source>
        <translation>Up next</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Waveform</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nothing is playing.</source>
        <translation>Nothing is playing.</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, not analysed yet</source>
        <translation>%1, not analysed yet</translation>
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
        <translation>Where the probe looks</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WhyPanel</name>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</translation>
    </message>
    <message>
        <source>Play a clip or choose a track to see why it scores as it does.</source>
        <translation>Play a clip or choose a track to see why it scores as it does.</translation>
    </message>
    <message>
        <source>This clip is not analysed yet.</source>
        <translation>This clip is not analysed yet.</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>From %1, an average track, to %2.</source>
        <translation>From %1, an average track, to %2.</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extractor</translation>
    </message>
    <message>
        <source>Typical sound</source>
        <translation>Typical sound</translation>
    </message>
    <message>
        <source>How much it changes</source>
        <translation>How much it changes</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Part of the score</source>
        <translation>Part of the score</translation>
    </message>
    <message>
        <source>Where the probe looks</source>
        <translation>Where the probe looks</translation>
    </message>
    <message>
        <source>typical sound</source>
        <translation>typical sound</translation>
    </message>
    <message>
        <source>how much it changes</source>
        <translation>how much it changes</translation>
    </message>
    <message>
        <source>Nearest examples</source>
        <translation>Nearest examples</translation>
    </message>
    <message>
        <source>A click or Enter plays the example, Shift+Enter the clip from before.</source>
        <translation>A click or Enter plays the example, Shift+Enter the clip from before.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WorkerProcess</name>
    <message>
        <source>Cannot start the worker (%1). Install Tagwright again.</source>
        <translation>Cannot start the worker (%1). Install Tagwright again.</translation>
    </message>
    <message>
        <source>The worker broke off. Start again.</source>
        <translation>The worker broke off. Start again.</translation>
    </message>
    <message>
        <source>The worker ended without a reason. Start the job again.</source>
        <translation>The worker ended without a reason. Start the job again.</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WritePage</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Write to</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>If filled</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Replace what is there</translation>
    </message>
    <message>
        <source>Add to what is there</source>
        <translation>Add to what is there</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Own field: %1</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>Another field…</translation>
    </message>
    <message>
        <source>Each file is copied, checked and swapped in; the sound is not touched. You can undo the whole batch later.</source>
        <translation>Each file is copied, checked and swapped in; the sound is not touched. You can undo the whole batch later.</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Save this list…</translation>
    </message>
    <message>
        <source>Undo writing…</source>
        <translation>Undo writing…</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>Dry run again</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Another field</translation>
    </message>
    <message>
        <source>Name of the field. With {tag} in it, each tag gets a field of its own.</source>
        <translation>Name of the field. With {tag} in it, each tag gets a field of its own.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Changes %1</translation>
    </message>
    <message>
        <source>Already right %1</source>
        <translation>Already right %1</translation>
    </message>
    <message>
        <source>Cannot be written %1</source>
        <translation>Cannot be written %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Write files</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose the tags to write.</source>
        <translation>Choose the tags to write.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>No track has these tags.</source>
        <translation>No track has these tags.</translation>
    </message>
    <message>
        <source>Dry run of the undo finished. Nothing has been written.</source>
        <translation>Dry run of the undo finished. Nothing has been written.</translation>
    </message>
    <message>
        <source>Dry run finished. Nothing has been written.</source>
        <translation>Dry run finished. Nothing has been written.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <translation>
            <numerusform>%n was left as it was.</numerusform>
            <numerusform>%n were left as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Save this list</translation>
    </message>
    <message>
        <source>files.txt</source>
        <translation>files.txt</translation>
    </message>
    <message>
        <source>Text, separated by tabs (*.txt)</source>
        <translation>Text, separated by tabs (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n file(s)</source>
        <translation>
            <numerusform>Restore %n file</numerusform>
            <numerusform>Restore %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored.</source>
        <translation>
            <numerusform>%n file restored.</numerusform>
            <numerusform>%n files restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>The dry run is going on.</translation>
    </message>
    <message>
        <source>Files are being written.</source>
        <translation>Files are being written.</translation>
    </message>
</context>
</TS>
