<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BulkLabels</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>not suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::AudioOutput</name>
    <message>
        <source>%1, %2 kHz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::BulkLabels</name>
    <message numerus="yes">
        <source>Label of %n track(s) for “%1” removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) labelled as “%1”: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Label many tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) as “%1”: %2?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry the opposite label already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave those %n as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::CheckPage</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every clip needs an answer here. Press U for not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clip %1 of %2 · about %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clips answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 tracks score above %2. About %3 % of them are right (%4–%5 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are about %1 % of all that fit among the first 1,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate is rough. Check 30 more clips to narrow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing scores above the threshold %1. Lower it to see suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by what you hear in this clip, as if you knew nothing about the suggestions. A clip marked “Not sure” is left out and another one is drawn in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check 30 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why random clips?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own labels cannot test the tag: the probe has learned from them. These clips are drawn at random from the first 1,000 tracks of the ranking, so the result is fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept as labels. They stay out of training while the curve is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::CommandSearch</name>
    <message>
        <source>Find a command, a tag or a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DecisionList</name>
    <message>
        <source>Last ten decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>label removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExamplesPage</name>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that the others contradict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other labels say of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FirstRunPage</name>
    <message>
        <source>Invent a tag by ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your music folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, MP3, M4A, Ogg and Opus. You can play and search at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop folders and files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your music stays on this computer. Tagwright only reads your files, until you ask it to write tags.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MainWindow</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the threshold %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tracks)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: words, artist:…, year:1990-1999, bpm:&gt;120, suggested:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no search to save. Type one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of labels (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused. The first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaybackController</name>
    <message>
        <source>“%1” cannot be played: the file is not there. Its labels are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be played: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlayerBar</name>
    <message>
        <source>Nothing is playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio device. You can search, label and export; playing starts when a device appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness levelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewCard</name>
    <message>
        <source>The tag you work on will be here: suggestions to review, how good they are, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples are not analysed yet. Suggestions come as soon as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose *Random* to look for surprises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer: %1 joined the suggestions, %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewController</name>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the highest scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High score, but unlike everything labelled so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the middle between your yes and your no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the clip that you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a stretch of the waveform first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or make a tag first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is playing. Shift+A labels the selected tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a track that is gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewStage</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined the suggestions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the suggestions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scored again: %n track(s) in %1 ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 tracks score above %2. About %3 % of them are right (%4–%5 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 tracks score above %2. How many of them are right is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose “Random” to look for surprises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line and press A, R or U to change that answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your last answer did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ScoreBar</name>
    <message>
        <source>Score %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SideBar</name>
    <message>
        <source>%1 yes, %2 no, %3 not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show suggestions in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet. Choose a few tracks that share something, then press Ctrl+T.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagDialog</name>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: tense underscore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits, what does not; for you and for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Begin with the %n selected track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagList</name>
    <message numerus="yes">
        <source>Label %n track(s) no</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagPanel</name>
    <message>
        <source>More about this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackBrowser</name>
    <message>
        <source>No track matches this search. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No track is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackHeader</name>
    <message>
        <source>Threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike each track is to the examples of “%1”. Click to sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is older than the scores. Click to sort again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTableModel</name>
    <message>
        <source>not analysed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, score %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing; its labels are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1: about %2 in 100 tracks like this are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1. It says how alike, not yet how probable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UpNextList</name>
    <message>
        <source>Up next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not analysed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
