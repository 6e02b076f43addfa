// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/core_text.h"

#include "base/text.h"
#include "ui/session/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <vector>

namespace tagwright::ui {
namespace {

/// What may be shown in the window: of core, and of resources/models.json and resources/tables. "{}" stands
/// for what differs from case to case; a translation may say {0}, {1} … where the order is another one. Those
/// with much text of their own come before those that would match anything.
constexpr auto sentences = std::to_array<const char *>({
    // clang-format off
    QT_TRANSLATE_NOOP("Core", "{} What had been made was removed."),
    QT_TRANSLATE_NOOP("Core", "{} What had been made could not all be removed: see {}."),
    QT_TRANSLATE_NOOP("Core", "{} Try again later."),
    QT_TRANSLATE_NOOP("Core", "{} {} of {} are here; running it again goes on from there."),
    QT_TRANSLATE_NOOP("Core", "Stopped."),
    QT_TRANSLATE_NOOP("Core", "Cancelled."),
    QT_TRANSLATE_NOOP("Core", "Stopped. Nothing has been written."),
    QT_TRANSLATE_NOOP("Core", "Stopped. Nothing was imported."),
    QT_TRANSLATE_NOOP("Core", "Stopped. What was found so far is kept."),
    QT_TRANSLATE_NOOP("Core", "Stopped. What was embedded so far is kept; run it again to go on."),
    QT_TRANSLATE_NOOP("Core", "Stopped before it was written."),
    QT_TRANSLATE_NOOP("Core", "Not tried after the disk had failed."),
    QT_TRANSLATE_NOOP("Core", "Cannot open: {}"),
    QT_TRANSLATE_NOOP("Core", "Cannot read: {}"),
    QT_TRANSLATE_NOOP("Core", "Cannot be read: {}"),
    QT_TRANSLATE_NOOP("Core", "Cannot write: {}"),
    QT_TRANSLATE_NOOP("Core", "Cannot be written: {}"),
    QT_TRANSLATE_NOOP("Core", "Cannot be made: {}"),
    QT_TRANSLATE_NOOP("Core", "Cannot be linked: {}"),
    QT_TRANSLATE_NOOP("Core", "Cannot write the safe copy: {}"),
    QT_TRANSLATE_NOOP("Core", "Cannot write the journal: {}"),
    QT_TRANSLATE_NOOP("Core", "The folder cannot be read: {}"),
    QT_TRANSLATE_NOOP("Core", "The file is not there. Rescan, then run the dry run again."),
    QT_TRANSLATE_NOOP("Core", "Not a file."),
    QT_TRANSLATE_NOOP("Core", "Not a file. Choose another name."),
    QT_TRANSLATE_NOOP("Core", "The file is larger than expected."),
    QT_TRANSLATE_NOOP("Core", "The file is empty. Copy it again, or remove it."),
    QT_TRANSLATE_NOOP("Core", "Empty: it has 0 bytes. Copy it again."),
    QT_TRANSLATE_NOOP("Core", "Not an audio file despite its name, or its header is damaged. Copy it again, or remove it."),
    QT_TRANSLATE_NOOP("Core", "A folder or a device, not an audio file."),
    QT_TRANSLATE_NOOP("Core", "Holds tags but no sound. Copy it again."),
    QT_TRANSLATE_NOOP("Core", "No sound found in this file."),
    QT_TRANSLATE_NOOP("Core", "Shorter than one second."),
    QT_TRANSLATE_NOOP("Core", "Damaged: its header cannot be read. Copy it again."),
    QT_TRANSLATE_NOOP("Core", "Damaged: its samples cannot be converted. Copy it again."),
    QT_TRANSLATE_NOOP("Core", "Damaged: the decoder broke here (at {}). Copy it again."),
    QT_TRANSLATE_NOOP("Core", "The reader broke here; skipped."),
    QT_TRANSLATE_NOOP("Core", "Its codec ({}) is not known to this build. Convert it to FLAC or WAV."),
    QT_TRANSLATE_NOOP("Core", "Its codec uses a feature not known to this build. Convert it to FLAC."),
    QT_TRANSLATE_NOOP("Core", "Has a channel layout that this program does not know."),
    QT_TRANSLATE_NOOP("Core", "Has a sample format that this program does not know."),
    QT_TRANSLATE_NOOP("Core", "Reading failed: {}. Check the disk."),
    QT_TRANSLATE_NOOP("Core", "Changed while it was read. Try again."),
    QT_TRANSLATE_NOOP("Core", "Changed while it was read. Run the job again when it is complete."),
    QT_TRANSLATE_NOOP("Core", "Changed while it was copied. Try again."),
    QT_TRANSLATE_NOOP("Core", "Changed while it was linked. Try again."),
    QT_TRANSLATE_NOOP("Core", "Changed since the dry run. Make a new one."),
    QT_TRANSLATE_NOOP("Core", "Changed since it was scanned. Rescan it, then run the dry run again."),
    QT_TRANSLATE_NOOP("Core", "Changed meanwhile. Rescan it, then try again."),
    QT_TRANSLATE_NOOP("Core", "Another program changed it meanwhile: it was left alone. Try again."),
    QT_TRANSLATE_NOOP("Core", "The same file as another track (a link): it is written there."),
    QT_TRANSLATE_NOOP("Core", "Not a format whose tags can be written."),
    QT_TRANSLATE_NOOP("Core", "This format cannot hold the field “{}”."),
    QT_TRANSLATE_NOOP("Core", "Cannot be written without risk: {}. It stays as it is."),
    QT_TRANSLATE_NOOP("Core", "Ends in the middle of its header. Copy it again."),
    QT_TRANSLATE_NOOP("Core", "The check after writing failed; the old file was kept: {}."),
    QT_TRANSLATE_NOOP("Core", "Not an audio file that can be checked after writing."),
    QT_TRANSLATE_NOOP("Core", "The disk is read-only."),
    QT_TRANSLATE_NOOP("Core", "File is read-only. Change its permissions, then run the dry run again."),
    QT_TRANSLATE_NOOP("Core", "Its folder is read-only. Change its permissions, then run the dry run again."),
    QT_TRANSLATE_NOOP("Core", "File belongs to another user. Change its owner, then run the dry run again."),
    QT_TRANSLATE_NOOP("Core", "No room on the disk for a safe copy ({} needed)."),
    QT_TRANSLATE_NOOP("Core", "No room on the disk for safe copies ({} needed)."),
    QT_TRANSLATE_NOOP("Core", "A link to “{}”: that file is written."),
    QT_TRANSLATE_NOOP("Core", "Has more names (hard links): under the others it keeps its old tags."),
    QT_TRANSLATE_NOOP("Core", "On a network disk: do not write to it from another computer meanwhile."),
    QT_TRANSLATE_NOOP("Core", "Open in “{}”, which keeps seeing the old file."),
    QT_TRANSLATE_NOOP("Core", "Its attribute “{}” could not be kept ({}): it was left alone."),
    QT_TRANSLATE_NOOP("Core", "There is nothing to undo: no tags have been written."),
    QT_TRANSLATE_NOOP("Core", "Batch {} has not ended: it is being written, or one of its disks is not there. Wait, or connect the disk."),
    QT_TRANSLATE_NOOP("Core", "Nothing of batch {} is in effect any more."),
    QT_TRANSLATE_NOOP("Core", "There is no batch {}. `writes` lists them."),
    QT_TRANSLATE_NOOP("Core", "This journal is damaged: what it tells of cannot be undone. Move it elsewhere to go on."),
    QT_TRANSLATE_NOOP("Core", "Written by a newer Tagwright: use that one."),
    QT_TRANSLATE_NOOP("Core", "Written by an earlier Tagwright, with other checksums: it can no longer be undone."),
    QT_TRANSLATE_NOOP("Core", "The journals cannot be read: {}."),
    QT_TRANSLATE_NOOP("Core", "The journal cannot be written."),
    QT_TRANSLATE_NOOP("Core", "A field needs a name, e.g. TAGWRIGHT."),
    QT_TRANSLATE_NOOP("Core", "A field needs a value, e.g. {tag}."),
    QT_TRANSLATE_NOOP("Core", "The separator must not be empty, e.g. “; ”."),
    QT_TRANSLATE_NOOP("Core", "“{}” is never written by Tagwright. Choose another field."),
    QT_TRANSLATE_NOOP("Core", "“{}” has no track to hand over. Say yes to some first."),
    QT_TRANSLATE_NOOP("Core", "There is something of this name, and nothing is overwritten. Choose another name."),
    QT_TRANSLATE_NOOP("Core", "There is no such folder. Make it first."),
    QT_TRANSLATE_NOOP("Core", "The copies need {}, and {} are free there. Choose another disk, or links."),
    QT_TRANSLATE_NOOP("Core", "The copy is not what was written. Check that disk."),
    QT_TRANSLATE_NOOP("Core", "The music lies on another disk, so that it cannot be hard linked there. Choose symbolic links or copies."),
    QT_TRANSLATE_NOOP("Core", "That disk cannot hold such links. Choose copies."),
    QT_TRANSLATE_NOOP("Core", "Cannot be made: there is something of this name now."),
    QT_TRANSLATE_NOOP("Core", "The sheet could not be written to its end. Is the disk full?"),
    QT_TRANSLATE_NOOP("Core", "The sheet cannot be written: {}"),
    QT_TRANSLATE_NOOP("Core", "An Excel sheet holds no more than 1,048,575 tracks. Export fewer tracks, or as CSV."),
    QT_TRANSLATE_NOOP("Core", "An Excel sheet holds no more than 16,384 columns. Export fewer tags, or as CSV."),
    QT_TRANSLATE_NOOP("Core", "A cell would be longer than the 32,767 characters that Excel takes. Export fewer tags, or as CSV."),
    QT_TRANSLATE_NOOP("Core", "The column “{}” is about the tag “{}”, which is not exported. Export it too, or leave the column out."),
    QT_TRANSLATE_NOOP("Core", "A table needs a column. Choose at least one."),
    QT_TRANSLATE_NOOP("Core", "The column “{}” needs a name."),
    QT_TRANSLATE_NOOP("Core", "Two columns are called “{}”. Give one another name."),
    QT_TRANSLATE_NOOP("Core", "Cells can be separated by: {}. Choose one of them."),
    QT_TRANSLATE_NOOP("Core", "The separator between tags must not be empty, e.g. “; ”."),
    QT_TRANSLATE_NOOP("Core", "There is no column “{}”. There are: {}."),
    QT_TRANSLATE_NOOP("Core", "Not a preset for tables: {}"),
    QT_TRANSLATE_NOOP("Core", "it is not JSON."),
    QT_TRANSLATE_NOOP("Core", "it is not an object."),
    QT_TRANSLATE_NOOP("Core", "“columns” is missing."),
    QT_TRANSLATE_NOOP("Core", "“columns” is not a list."),
    QT_TRANSLATE_NOOP("Core", "A tag needs a name."),
    QT_TRANSLATE_NOOP("Core", "The tag's name is not valid UTF-8 text."),
    QT_TRANSLATE_NOOP("Core", "A tag's name cannot hold line breaks or control characters."),
    QT_TRANSLATE_NOOP("Core", "The tag's name has {} characters; use at most {}."),
    QT_TRANSLATE_NOOP("Core", "A tag's description is UTF-8 text of at most {} bytes."),
    QT_TRANSLATE_NOOP("Core", "There is a tag “{}” already. Give this one another name: `tagwright-cli tag load FILE --name NAME`."),
    QT_TRANSLATE_NOOP("Core", "There is a tag “{}” already."),
    QT_TRANSLATE_NOOP("Core", "There is another tag “{}” now. Rename it, then redo the import."),
    QT_TRANSLATE_NOOP("Core", "A saved search needs a name."),
    QT_TRANSLATE_NOOP("Core", "Not a Tagwright catalogue. Choose another --catalogue folder."),
    QT_TRANSLATE_NOOP("Core", "Made by a newer Tagwright (catalogue version {}, this program knows {}). Update Tagwright, or choose another --catalogue folder."),
    QT_TRANSLATE_NOOP("Core", "The catalogue folder cannot be made: {}."),
    QT_TRANSLATE_NOOP("Core", "No backup could be made: {}."),
    QT_TRANSLATE_NOOP("Core", "{} already runs on this catalogue (process {}). Wait for it, or stop it first."),
    QT_TRANSLATE_NOOP("Core", "The search is too long. Shorten it."),
    QT_TRANSLATE_NOOP("Core", "The search has too many conditions. Shorten it."),
    QT_TRANSLATE_NOOP("Core", "A closing bracket is missing."),
    QT_TRANSLATE_NOOP("Core", "Too many brackets inside each other. Leave some out."),
    QT_TRANSLATE_NOOP("Core", "This bracket closes nothing. Delete it, or open one before."),
    QT_TRANSLATE_NOOP("Core", "“{}” is not a field. Put it in quotation marks to look for the words."),
    QT_TRANSLATE_NOOP("Core", "“{}” is not a field. Did you mean “{}”?"),
    QT_TRANSLATE_NOOP("Core", "“score” needs a tag. Write it like score(calm):>0.8."),
    QT_TRANSLATE_NOOP("Core", "A bracket cannot follow “{}:”. Put the words in quotation marks."),
    QT_TRANSLATE_NOOP("Core", "A score is compared with a number. Write it like score(calm):>0.8."),
    QT_TRANSLATE_NOOP("Core", "“{}” cannot follow “is:”. Write is:missing or is:analysed."),
    QT_TRANSLATE_NOOP("Core", "“{}” cannot follow “is:”. Did you mean “{}”?"),
    QT_TRANSLATE_NOOP("Core", "Unknown tag “{}”."),
    QT_TRANSLATE_NOOP("Core", "“{}” is not a length. Write it like 2:30."),
    QT_TRANSLATE_NOOP("Core", "“{}” is not a time. Write it like 7d, 4w, 6m or 1y."),
    QT_TRANSLATE_NOOP("Core", "“{}” is not a number."),
    QT_TRANSLATE_NOOP("Core", "Nothing is embedded yet. Run `tagwright-cli embed` first."),
    QT_TRANSLATE_NOOP("Core", "Not analysed yet, or silent. Run `tagwright-cli embed`."),
    QT_TRANSLATE_NOOP("Core", "Not analysed by {} yet. Run `tagwright-cli embed` first."),
    QT_TRANSLATE_NOOP("Core", "The tag has no positive example that is embedded. Label at least one track that fits."),
    QT_TRANSLATE_NOOP("Core", "Only {} analysed tracks are unlabelled. A check needs {}."),
    QT_TRANSLATE_NOOP("Core", "Every track that a check can ask about has been drawn already."),
    QT_TRANSLATE_NOOP("Core", "Nothing is labelled as fitting “{}” yet, so there is nothing to begin with. Label a track of it first."),
    QT_TRANSLATE_NOOP("Core", "A yes for “{}” would be a yes for “{}” and for “{}”, of which the group “{}” allows only one."),
    QT_TRANSLATE_NOOP("Core", "Not a .tagwright-tag file. Choose another file."),
    QT_TRANSLATE_NOOP("Core", "Not a .tagwright-tag file, or not all of it. Ask for it again, or choose another file."),
    QT_TRANSLATE_NOOP("Core", "The tag file is damaged: {} is missing or wrong. Ask for it again."),
    QT_TRANSLATE_NOOP("Core", "The tag file is damaged: {} holds numbers that are none. Ask for it again."),
    QT_TRANSLATE_NOOP("Core", "Written by a newer Tagwright (format {}; this one reads {}). Update Tagwright, or have it saved by an older one."),
    QT_TRANSLATE_NOOP("Core", "The tag file holds no example that fits, so nothing can be learned from it."),
    QT_TRANSLATE_NOOP("Core", "Its examples were heard by {}; this library is heard by {}. Run `tagwright-cli embed` with one of those first, or ask for the tag from a library that uses one of yours."),
    QT_TRANSLATE_NOOP("Core", "The tag would take {}, more than the {} that a tag file may have. Label clips (FILE@1:30) in place of long tracks."),
    QT_TRANSLATE_NOOP("Core", "Not in the catalogue. Check the path, or scan its folder first."),
    QT_TRANSLATE_NOOP("Core", "No track is named."),
    QT_TRANSLATE_NOOP("Core", "{}: Not in the catalogue. Check the path, or scan its folder first."),
    QT_TRANSLATE_NOOP("Core", "“{}” may be any of {} tracks. Give its path."),
    QT_TRANSLATE_NOOP("Core", "Another row says something else of “{}” and “{}”: neither is taken."),
    QT_TRANSLATE_NOOP("Core", "The table has no column “{}”."),
    QT_TRANSLATE_NOOP("Core", "The table is empty. Its first line has to name the columns, as in: path,tense."),
    QT_TRANSLATE_NOOP("Core", "The sheet “{}” was read, one of {}."),
    QT_TRANSLATE_NOOP("Core", "This is {}. Save it as XLSX or CSV, and import that."),
    QT_TRANSLATE_NOOP("Core", "an old Excel file (.xls), or one with a password"),
    QT_TRANSLATE_NOOP("Core", "This is a folder. Name a table."),
    QT_TRANSLATE_NOOP("Core", "This is no XLSX file, despite its name, or it is damaged. Save the sheet again."),
    QT_TRANSLATE_NOOP("Core", "This is a zip file, but no XLSX. Save the sheet as XLSX or CSV, and import that."),
    QT_TRANSLATE_NOOP("Core", "The XLSX file cannot be read: {}. Save the sheet again, or as CSV."),
    QT_TRANSLATE_NOOP("Core", "The table is no UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8."),
    QT_TRANSLATE_NOOP("Core", "This is no text. Save it as UTF-8."),
    QT_TRANSLATE_NOOP("Core", "Line {} opens a quote that is never closed. Close it."),
    QT_TRANSLATE_NOOP("Core", "Line {} is no JSON, or the file is cut short. Write or get it again."),
    QT_TRANSLATE_NOOP("Core", "The JSON is not an array of objects, one for each track. Export it so, or as CSV."),
    QT_TRANSLATE_NOOP("Core", "No column names the tracks. One has to be called path, file name or ISRC, or two artist and title."),
    QT_TRANSLATE_NOOP("Core", "No column holds tags. Call one “tags”, or one by a tag's name with yes and no in it, or two “tag” and “label”."),
    QT_TRANSLATE_NOOP("Core", "The server has another file of that name: {} bytes long, {} are expected."),
    QT_TRANSLATE_NOOP("Core", "The disk has {} left, {} are needed. Make room, then run it again."),
    QT_TRANSLATE_NOOP("Core", "Stopped. Running it again goes on from here."),
    QT_TRANSLATE_NOOP("Core", "The download of {} does not match its checksum and was deleted. Try again, or import the file by hand."),
    QT_TRANSLATE_NOOP("Core", "{} has stopped sending."),
    QT_TRANSLATE_NOOP("Core", "{} redirects too many times."),
    QT_TRANSLATE_NOOP("Core", "Cannot delete it: {}."),
    QT_TRANSLATE_NOOP("Core", "These are not the weights of a network that this program knows."),
    QT_TRANSLATE_NOOP("Core", "These are not the weights of a network that this program knows ({})."),
    QT_TRANSLATE_NOOP("Core", "These are weights of {}, which no model here uses."),
    QT_TRANSLATE_NOOP("Core", "Not usable as {}: {}."),
    QT_TRANSLATE_NOOP("Core", "Not a usable safetensors file: {}."),
    QT_TRANSLATE_NOOP("Core", "A TorchScript file needs a sidecar beside it ({}), with sample_rate, dimension and frame_hop_s."),
    QT_TRANSLATE_NOOP("Core", "All that Tagwright knows of each track, for a round trip: labels, scores, who said so and when."),
    QT_TRANSLATE_NOOP("Core", "Tasks for Label Studio: what is labelled as annotations, what is suggested as predictions."),
    QT_TRANSLATE_NOOP("Core", "Tags for tracks that are in DISCO already, one row for each tagged track."),
    QT_TRANSLATE_NOOP("Core", "A sheet to sort and filter: what a track is, its tags in one cell, and a column for each tag."),
    QT_TRANSLATE_NOOP("Core", "Tags for tracks that are in SourceAudio already, found by their file's name, one row for each tagged track."),
    QT_TRANSLATE_NOOP("Core", "Tags as keywords for a Soundminer database, one row for each tagged track, between tabs."),
    QT_TRANSLATE_NOOP("Core", "Sound in general: instruments, voices, genres, and everything that is not music; 521 ready classes. Fast."),
    QT_TRANSLATE_NOOP("Core", "Music: instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags. Fast."),
    QT_TRANSLATE_NOOP("Core", "Music: genres, decades and moods as listeners of Last.fm named them; 50 ready tags. Fast."),
    QT_TRANSLATE_NOOP("Core", "Sound in general, at little cost; one of the paper's three."),
    QT_TRANSLATE_NOOP("Core", "Timbre and instrumentation of music, second by second; one of the paper's three."),
    QT_TRANSLATE_NOOP("Core", "Genre, mood and the whole scene of a clip; the strongest of the paper's three, and the slowest."),
    QT_TRANSLATE_NOOP("Core", "The paper's end-to-end baseline: 50 ready tags of MagnaTagATune."),
    QT_TRANSLATE_NOOP("Core", "Genres, decades and moods as listeners of Last.fm named them; 50 ready tags."),
    QT_TRANSLATE_NOOP("Core", "Genres, instruments and moods as musicians of Jamendo tagged their own tracks; 50 ready tags."),
    QT_TRANSLATE_NOOP("Core", "Instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags."),
    QT_TRANSLATE_NOOP("Core", "Name the authors where you publish what you made with it."),
    QT_TRANSLATE_NOOP("Core", "The author gives the weights under the code's licence, if that of the training data (AudioSet) permits it."),
    QT_TRANSLATE_NOOP("Core", "The licence of the repository that the weights lie in."),
    QT_TRANSLATE_NOOP("Core", "Nobody has published these weights; import a file that you have trained with the authors' code."),
    QT_TRANSLATE_NOOP("Core", "A guess: no public description of DISCO's metadata sheet was found. The names of the columns are those that DISCO shows for a track; tags are separated by commas, as it asks for them when they are typed. Try it with a few tracks first, or rename the columns after a sheet that DISCO has exported."),
    QT_TRANSLATE_NOOP("Core", "Tagwright's own. Nothing is put in front of cells that look like formulas, so that every text comes back as it was: open it in a spreadsheet only if you trust the names in your library."),
    QT_TRANSLATE_NOOP("Core", "XLSX (ECMA-376), which Excel, LibreOffice and Numbers open. As CSV it begins with a byte order mark, by which Excel knows UTF-8; where Excel expects semicolons between cells (as in German), choose them."),
    QT_TRANSLATE_NOOP("Core", "Documented (labelstud.io, Task Format, Pre-annotations and Local Storage): data, annotations, predictions with result, score and model_version, choices, and the address of local files. The labelling interface needs <Audio name=\"audio\" value=\"$audio\"/> and <Choices name=\"tags\" toName=\"audio\" choice=\"multiple\"> with a <Choice> for each tag; Label Studio has to run with LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true and LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/. One choice stands for a yes: a no cannot be said there, and is not written."),
    QT_TRANSLATE_NOOP("Core", "Documented (Soundminer's Metadata Initiative, its list of fields): the names Filename, Pathname, TrackTitle, CDTitle, TrackYear, Tempo and Keywords, and Artist and Genre. A guess: that a text with tabs between the cells and the names in the first line is what your version imports, that tags belong into Keywords, and that commas separate them."),
    QT_TRANSLATE_NOOP("Core", "Documented (docs.sourceaudio.com, Managing Metadata and its API): Filename, Title, Artist, Album, BPM, ISRC are standard fields, a field of one's own is called Custom: NAME, and an import has the same columns as an export. A guess: that Filename alone is enough to find a track, and that several values are separated by commas. Add a custom field Tagwright in SourceAudio first (Manage Metadata, Fields). An empty cell may delete what the site has in that field: therefore only columns that nearly every track fills are here."),
    QT_TRANSLATE_NOOP("Core", "Not an audio file, despite its name. Remove it or give it its right ending."),
    QT_TRANSLATE_NOOP("Core", "Ends in the middle of the sound. Copy it again."),
    QT_TRANSLATE_NOOP("Core", "Damaged: its container cannot be read to the end. Copy it again."),
    QT_TRANSLATE_NOOP("Core", "Damaged: holds NaN or infinity instead of samples (at {}). Export it again."),
    QT_TRANSLATE_NOOP("Core", "The decoder broke here; skipped."),
    QT_TRANSLATE_NOOP("Core", "No permission to read this file. Change its permissions, then scan again."),
    QT_TRANSLATE_NOOP("Core", "There is a tag “{}” already. Choose another name."),
    QT_TRANSLATE_NOOP("Core", "The disk is full. Make room and run the command again."),
    QT_TRANSLATE_NOOP("Core", "The disk is full. Make room, then export again."),
    QT_TRANSLATE_NOOP("Core", "The catalogue is read-only. Change its permissions, or choose another --catalogue folder."),
    QT_TRANSLATE_NOOP("Core", "The catalogue cannot be opened. Check the folder's permissions."),
    QT_TRANSLATE_NOOP("Core", "Another process is writing to the catalogue. Try again in a moment."),
    QT_TRANSLATE_NOOP("Core", "The catalogue is damaged. Restore it from its backup folder, or move it away."),
    QT_TRANSLATE_NOOP("Core", "Database error: {}."),
    QT_TRANSLATE_NOOP("Core", "Its field “{}” was changed after it was written: it stays. Undo later batches first."),
    QT_TRANSLATE_NOOP("Core", "Changed by another program while it was written. What was there lies beside it as “{}”: keep the right one."),
    QT_TRANSLATE_NOOP("Core", "Writing was interrupted before this file."),
    QT_TRANSLATE_NOOP("Core", "“{}” is not known."),
    QT_TRANSLATE_NOOP("Core", "“{}” is not a text."),
    QT_TRANSLATE_NOOP("Core", "“{}” is neither true nor false."),
    QT_TRANSLATE_NOOP("Core", "“{}” is none of: {}."),
    QT_TRANSLATE_NOOP("Core", "each of “columns” needs a “field”."),
    QT_TRANSLATE_NOOP("Core", "The start “{}” is not a time. Write seconds or m:ss."),
    QT_TRANSLATE_NOOP("Core", "“{}” says neither yes nor no of “{}”."),
    QT_TRANSLATE_NOOP("Core", "The tag is empty."),
    QT_TRANSLATE_NOOP("Core", "The label “{}” is not 1, -1 or 0."),
    QT_TRANSLATE_NOOP("Core", "An annotation names no tag."),
    QT_TRANSLATE_NOOP("Core", "{} is behind the end of the track ({}). Give an earlier instant."),
    QT_TRANSLATE_NOOP("Core", "The UTF-16 text ends in the middle of a character. Save it again."),
    QT_TRANSLATE_NOOP("Core", "This is no text, or UTF-16 without its mark. Save it as UTF-8."),
    QT_TRANSLATE_NOOP("Core", "There is no sheet “{}”. There are: {}."),
    QT_TRANSLATE_NOOP("Core", "Only a workbook has sheets. Leave the sheet's name out."),
    QT_TRANSLATE_NOOP("Core", "There is no such preset. There are: {}; or a file of your own."),
    QT_TRANSLATE_NOOP("Core", "This track is not part of the check. Only drawn clips count as answers."),
    QT_TRANSLATE_NOOP("Core", "{} clips of the check are still open. Answer them first."),
    QT_TRANSLATE_NOOP("Core", "The file has changed since it was imported."),
    QT_TRANSLATE_NOOP("Core", "Just as it was imported."),
    QT_TRANSLATE_NOOP("Core", "Readable; its checksum was not noted when it was imported."),
    QT_TRANSLATE_NOOP("Core", "Just as it was published."),
    QT_TRANSLATE_NOOP("Core", "The file is not as it was published."),
    QT_TRANSLATE_NOOP("Core", "Readable; not the published weights, but a version of its own."),
    QT_TRANSLATE_NOOP("Core", "Not the published weights: a version of its own."),
    QT_TRANSLATE_NOOP("Core", "Still needs the file with its {}."),
    QT_TRANSLATE_NOOP("Core", "{} failed (HTTP status {})."),
    QT_TRANSLATE_NOOP("Core", "There is no file at {} (HTTP status {})."),
    QT_TRANSLATE_NOOP("Core", "{} does not allow the download (HTTP status {})."),
    QT_TRANSLATE_NOOP("Core", "The connection to {} broke off."),
    QT_TRANSLATE_NOOP("Core", "The file at {} keeps changing."),
    QT_TRANSLATE_NOOP("Core", "The server sends more than {}: that cannot be it."),
    QT_TRANSLATE_NOOP("Core", "The server sent {} in place of the file: see what {} shows in a browser. It may want you to log in first."),
    QT_TRANSLATE_NOOP("Core", "a web page"),
    QT_TRANSLATE_NOOP("Core", "{} is not found on the network."),
    QT_TRANSLATE_NOOP("Core", "The proxy is not found on the network."),
    QT_TRANSLATE_NOOP("Core", "{} cannot be reached."),
    QT_TRANSLATE_NOOP("Core", "{} does not answer."),
    QT_TRANSLATE_NOOP("Core", "{} cannot prove who it is: its certificate is not trusted."),
    QT_TRANSLATE_NOOP("Core", "The file is empty: the download went wrong."),
    QT_TRANSLATE_NOOP("Core", "This is a web page, not a weight file: the download went wrong."),
    QT_TRANSLATE_NOOP("Core", "This only says where the weight file is (Git LFS): download the file itself."),
    QT_TRANSLATE_NOOP("Core", "This is no weight file that can be read: PyTorch, NumPy (.npz), Keras (HDF5) or safetensors."),
    QT_TRANSLATE_NOOP("Core", "No sample rate: {} Hz."),
    QT_TRANSLATE_NOOP("Core", "Cannot resample from {} to {} Hz."),
    QT_TRANSLATE_NOOP("Core", "Cannot resample from {} to {} Hz: FFmpeg was built without soxr. Install a libswresample that has it."),
    QT_TRANSLATE_NOOP("Core", "The tag file is damaged: its embeddings by {} have {} numbers instead of {}. Ask for it again."),
    QT_TRANSLATE_NOOP("Core", "Permission denied."),
    QT_TRANSLATE_NOOP("Core", "No such file or directory."),
    QT_TRANSLATE_NOOP("Core", "No space left on device."),
    QT_TRANSLATE_NOOP("Core", "Input/output error."),
    QT_TRANSLATE_NOOP("Core", "Read-only file system."),
    QT_TRANSLATE_NOOP("Core", "Is a directory."),
    QT_TRANSLATE_NOOP("Core", "Not a directory."),
    QT_TRANSLATE_NOOP("Core", "Too many levels of symbolic links."),
    QT_TRANSLATE_NOOP("Core", "yes for “{}”, but “{}” is labelled no, which stays."),
    QT_TRANSLATE_NOOP("Core", "no for “{}”, but “{}” is labelled yes, which stays."),
    QT_TRANSLATE_NOOP("Core", "“{}”: {}"),
    // clang-format on
});

struct Pattern
{
    const char *english;
    QString beginning; ///< before the first "{}"
    QRegularExpression expression;
    std::vector<bool> isName; ///< of each "{}": in quotation marks, and so not to be translated
};

/// Of the sentences that hold "{}".
const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char *sentence : sentences) {
            const QString text = QString::fromUtf8(sentence);
            if (!text.contains(QLatin1String("{}")))
                continue;
            Pattern pattern{sentence, text.left(text.indexOf(QLatin1String("{}"))), {}, {}};
            for (qsizetype at = text.indexOf(QLatin1String("{}")); at >= 0;
                 at = text.indexOf(QLatin1String("{}"), at + 1))
                pattern.isName.push_back(at > 0 && text[at - 1] == QChar(u'“'));
            QString expression = QRegularExpression::escape(text);
            expression.replace(QRegularExpression::escape(QStringLiteral("{}")), QStringLiteral("(.*)"));
            pattern.expression = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                                    QRegularExpression::DotMatchesEverythingOption);
            made.push_back(std::move(pattern));
        }
        return made;
    }();
    return all;
}

/// With parts in place of "{}" (in their order) and "{2}".
QString filled(const QString &text, const QStringList &parts)
{
    static const QRegularExpression place(QStringLiteral("\\{(\\d*)\\}"));
    QString result;
    qsizetype end = 0;
    qsizetype next = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        result += text.mid(end, match.capturedStart() - end);
        result += parts.value(match.captured(1).isEmpty() ? next++ : match.captured(1).toInt());
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString translated(const QString &english)
{
    if (english.isEmpty())
        return english;
    const QString whole = QCoreApplication::translate("Core", english.toUtf8());
    if (whole != english)
        return whole;
    for (const Pattern &pattern : patterns()) {
        if (!english.startsWith(pattern.beginning))
            continue;
        const auto match = pattern.expression.match(english);
        if (!match.hasMatch())
            continue;
        QStringList parts;
        for (std::size_t i = 0; i < pattern.isName.size(); ++i) {
            const QString part = match.captured(static_cast<int>(i) + 1);
            parts.append(pattern.isName[i] ? part : translated(part));
        }
        return filled(QCoreApplication::translate("Core", pattern.english), parts);
    }
    return english;
}

} // namespace

QString coreText(std::string_view english)
{
    return translated(qText(english));
}

QString errorText(const Error &error)
{
    const QString message = coreText(error.message);
    return error.path.empty() ? message
                              : QStringLiteral("%1: %2").arg(qText(displayPath(error.path)), message);
}

} // namespace tagwright::ui
