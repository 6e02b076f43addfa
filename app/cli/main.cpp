// SPDX-License-Identifier: GPL-3.0-or-later
// tagwright-cli: command line -> commands.
#include "commands.h"

#include "base/files.h"

#include <CLI/CLI.hpp>

#include <atomic>
#include <csignal>
#include <functional>
#include <thread>

using namespace tagwright;
using namespace tagwright::cli;

namespace {

std::atomic<bool> interrupted = false;

void onInterrupt(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL); // the second one ends at once
}

/// Turns Ctrl+C and a polite kill into a stop request: long jobs keep what they have done.
class InterruptWatch
{
public:
    InterruptWatch()
    {
        std::signal(SIGINT, onInterrupt);
        std::signal(SIGTERM, onInterrupt);
    }
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_watcher{[this](const std::stop_token &end) {
        while (!end.stop_requested() && !interrupted)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        if (interrupted)
            m_stop.request_stop();
    }};
};

using Action = std::function<int()>;

void addLibraryCommands(CLI::App &app, const Context &context, Action &action)
{
    auto *scanCommand = app.add_subcommand("scan", "Find audio files in folders and read their tags");
    auto scanArguments = std::make_shared<ScanArguments>();
    scanCommand->add_option("FOLDER", scanArguments->folders, "Folders or files; none: those scanned before");
    scanCommand->add_flag("--deep", scanArguments->deep, "Read all files again and compare their sound");
    scanCommand->add_flag("--retry", scanArguments->retry, "Also files that were refused before");
    scanCommand->callback([&context, &action, scanArguments] {
        action = [&context, scanArguments] { return scan(context, *scanArguments); };
    });

    auto *foldersCommand =
        app.add_subcommand("folders", "The library's folders, which every scan looks through");
    auto foldersArguments = std::make_shared<FoldersArguments>();
    foldersCommand->add_option("--forget", foldersArguments->forget,
                               "No longer this one: its tracks become missing, their labels are kept");
    foldersCommand->callback([&context, &action, foldersArguments] {
        action = [&context, foldersArguments] { return folders(context, *foldersArguments); };
    });

    auto *embedCommand =
        app.add_subcommand("embed", "Analyse the sound of the scanned tracks; can be stopped and "
                                    "run again");
    auto embedArguments = std::make_shared<EmbedArguments>();
    embedCommand->add_option("--extractor", embedArguments->extractors,
                             "Only this one; may be given several times. ID@VARIANT: see models list");
    embedCommand->add_flag("--first-pass", embedArguments->firstPassOnly,
                           "Only the middle clip of every track");
    embedCommand->add_flag("--retry", embedArguments->retry, "Also files that were refused before");
    embedCommand->add_option("--threads", embedArguments->threads, "Tracks at once (one for each core)")
        ->check(CLI::Range(1, 256));
    embedCommand->callback([&context, &action, embedArguments] {
        action = [&context, embedArguments] { return embed(context, *embedArguments); };
    });

    app.add_subcommand("embed-info", "Which extractor has embedded how many clips")->callback([&] {
        action = [&] { return embedInfo(context); };
    });
    app.add_subcommand("doctor", "Check the catalogue, the weights and the libraries; list refused files")
        ->callback([&] { action = [&] { return doctor(context); }; });
}

void addModelCommands(CLI::App &app, const Context &context, Action &action)
{
    auto *models = app.add_subcommand("models", "Networks' weights")->require_subcommand(1);
    models->add_subcommand("list", "Known networks and whether their weights are there")->callback([&] {
        action = [&] { return listModels(context); };
    });
    auto *import =
        models->add_subcommand("import", "Convert the authors' weight files into the model folder");
    auto imported = std::make_shared<ImportArguments>();
    import->add_option("FILE", imported->files, "PyTorch, NumPy (.npz), Keras (.h5, .h5.gz) or safetensors")
        ->required();
    import->add_option("--as", imported->as, "The network that they are of, if the files do not say so");
    import->add_option("--sidecar", imported->sidecar,
                       "JSON with sample_rate, dimension and frame_hop_s, for --as torchscript:NAME");
    import->callback([&context, &action, imported] {
        action = [&context, imported] { return importModel(context, *imported); };
    });

    auto *get = models->add_subcommand("download", "Fetch networks' weights; goes on where it was stopped");
    auto fetched = std::make_shared<DownloadArguments>();
    get->add_option("ID", fetched->ids, "As in `models list`")->required();
    get->add_option("--mirror", fetched->mirror,
                    "Address of a folder to take the files from; their names are in `--json models list`")
        ->envname("TAGWRIGHT_MIRROR");
    get->callback([&context, &action, fetched] {
        action = [&context, fetched] { return downloadModels(context, *fetched); };
    });
    auto *verify = models->add_subcommand("verify", "Read the weights and compare their checksums");
    auto verified = std::make_shared<std::vector<std::string>>();
    verify->add_option("ID", *verified, "None: all that are here");
    verify->callback([&context, &action, verified] {
        action = [&context, verified] { return verifyModels(context, *verified); };
    });
    auto *remove = models->add_subcommand("remove", "Delete weights; what was embedded with them stays");
    auto removed = std::make_shared<std::vector<std::string>>();
    remove->add_option("ID", *removed)->required();
    remove->callback([&context, &action, removed] {
        action = [&context, removed] { return removeModels(context, *removed); };
    });
    auto *trust = models->add_subcommand("trust", "Allow a TorchScript file, which is program code, to run");
    auto trusted = std::make_shared<std::string>();
    trust->add_option("ID", *trusted, "torchscript:NAME")->required();
    trust->callback([&context, &action, trusted] {
        action = [&context, trusted] { return trustModel(context, *trusted); };
    });
}

/// \param tag  the command whose subcommands they are
void addRelationCommands(CLI::App &app, CLI::App &tag, const Context &context, Action &action)
{
    auto *impliesCommand = tag.add_subcommand("implies", "A yes for one tag is a yes for another");
    auto implication = std::make_shared<ImplicationArguments>();
    impliesCommand->add_option("TAG", implication->tag, "E.g. bossa nova")->required();
    impliesCommand->add_option("IMPLIED", implication->implied, "E.g. latin")->required();
    impliesCommand->add_flag("--remove", implication->remove, "It no longer does");
    impliesCommand->callback([&context, &action, implication] {
        action = [&context, implication] { return implies(context, *implication); };
    });
    auto *groupCommand = tag.add_subcommand("group", "Of these tags at most one fits a track");
    auto grouped = std::make_shared<GroupArguments>();
    groupCommand->add_option("GROUP", grouped->group, "Its name")->required();
    groupCommand->add_option("TAG", grouped->tags)->required();
    groupCommand->add_flag("--remove", grouped->remove, "They are no longer in it");
    groupCommand->callback(
        [&context, &action, grouped] { action = [&context, grouped] { return group(context, *grouped); }; });
    auto *startCommand = tag.add_subcommand("start", "Begin a tag with what is known already");
    auto start = std::make_shared<StartArguments>();
    startCommand->add_option("TAG", start->tag)->required();
    startCommand->add_option("--like", start->like, "EXTRACTOR:CLASS, as stock-tags lists them");
    startCommand->add_option("--like-tag", start->likeTag, "Another tag");
    startCommand->callback(
        [&context, &action, start] { action = [&context, start] { return startTag(context, *start); }; });
    auto *stock =
        app.add_subcommand("stock-tags", "Ready-made classes of an extractor, by how many tracks fit");
    auto extractor = std::make_shared<std::string>("yamnet");
    stock->add_option("--extractor", *extractor, "yamnet, musicnn-mtt or musicnn-msd");
    stock->callback([&context, &action, extractor] {
        action = [&context, extractor] { return stockTags(context, *extractor); };
    });
}

/// \param tag  the command whose subcommands they are
void addTagFileCommands(CLI::App &tag, const Context &context, Action &action)
{
    auto *save = tag.add_subcommand("save", "Write a tag and its examples, without sound, to a file");
    auto saved = std::make_shared<TagSaveArguments>();
    save->add_option("TAG", saved->tag)->required();
    save->add_option("FILE", saved->file, "E.g. tense.tagwright-tag")->required();
    save->callback(
        [&context, &action, saved] { action = [&context, saved] { return saveTag(context, *saved); }; });
    auto *load = tag.add_subcommand("load", "Make a tag from a file that came from another library");
    auto loaded = std::make_shared<TagLoadArguments>();
    load->add_option("FILE", loaded->file, "What `tag save` wrote")->required();
    load->add_option("--name", loaded->name, "In place of the name in the file");
    load->callback(
        [&context, &action, loaded] { action = [&context, loaded] { return loadTag(context, *loaded); }; });
}

void addTagCommands(CLI::App &app, const Context &context, Action &action)
{
    auto *tag = app.add_subcommand("tag", "Tags")->require_subcommand(1);
    auto *add = tag->add_subcommand("add", "Make new tags");
    auto names = std::make_shared<std::vector<std::string>>();
    add->add_option("NAME", *names)->required();
    add->callback(
        [&context, &action, names] { action = [&context, names] { return addTags(context, *names); }; });
    tag->add_subcommand("list", "All tags with their labels")->callback([&] {
        action = [&] { return listTags(context); };
    });
    auto *rename = tag->add_subcommand("rename", "Give a tag another name");
    auto pair = std::make_shared<std::pair<std::string, std::string>>();
    rename->add_option("TAG", pair->first)->required();
    rename->add_option("NAME", pair->second)->required();
    rename->callback([&context, &action, pair] {
        action = [&context, pair] { return renameTag(context, pair->first, pair->second); };
    });

    auto *describe = tag->add_subcommand("describe", "Say in words what a tag is for");
    auto described = std::make_shared<std::pair<std::string, std::string>>();
    describe->add_option("TAG", described->first)->required();
    describe->add_option("TEXT", described->second, "Empty: none")->required();
    describe->callback([&context, &action, described] {
        action = [&context, described] { return describeTag(context, described->first, described->second); };
    });

    auto *threshold = tag->add_subcommand("threshold", "From which score on a tag is suggested");
    auto chosen = std::make_shared<ThresholdArguments>();
    threshold->add_option("TAG", chosen->tag)->required();
    threshold->add_option("THRESHOLD", chosen->value, "0 to 1, or surer, balanced or more")->required();
    threshold->callback([&context, &action, chosen] {
        action = [&context, chosen] { return setThreshold(context, *chosen); };
    });

    addRelationCommands(app, *tag, context, action);
    addTagFileCommands(*tag, context, action);

    auto *labelCommand = app.add_subcommand("label", "Say which tracks or clips fit a tag and which do not");
    auto labels = std::make_shared<LabelArguments>();
    auto *labelTag = labelCommand->add_option("TAG", labels->tag);
    labelCommand->add_option("--positive", labels->positive,
                             "Files that fit; FILE@1:30 for the clip at that instant");
    labelCommand->add_option("--negative", labels->negative, "Files that do not fit");
    labelCommand->add_option("--remove", labels->remove, "Take the label back");
    auto table = std::make_shared<LabelTableArguments>();
    auto *from =
        labelCommand->add_option("--from", table->table, "CSV, XLSX or JSON that names tracks and tags")
            ->excludes(labelTag);
    labelCommand->add_flag("--dry-run", table->dryRun, "Only show what the table would do")->needs(from);
    labelCommand->add_flag("--overwrite", table->overwrite, "The table's word in place of labels that differ")
        ->needs(from);
    labelCommand->add_option("--sheet", table->sheet, "Of a workbook (the first)")->needs(from);
    labelCommand
        ->add_option("--match", table->match,
                     "How to find tracks, in order (path,file-name,isrc,artist-title)")
        ->delimiter(',')
        ->check(CLI::IsMember({"path", "file-name", "isrc", "artist-title"}))
        ->needs(from);
    labelCommand
        ->add_option("--column", table->columns,
                     "HEADER=ROLE where the guess is wrong: path, file-name, isrc, artist, title, album, "
                     "start, tags, tag, label, yes-no, ignore; may be given several times")
        ->needs(from);
    labelCommand->add_option("--separator", table->separator, "Between several tags in a cell")->needs(from);
    labelCommand->callback([&context, &action, labels, table] {
        if (labels->tag.empty() == table->table.empty())
            throw CLI::RequiredError("TAG, or --from FILE,");
        action = [&context, labels, table] {
            return table->table.empty() ? label(context, *labels) : labelFromTable(context, *table);
        };
    });

    auto *trainCommand =
        app.add_subcommand("train", "Train the tags' probes on their labels; none: all tags");
    auto trained = std::make_shared<std::vector<std::string>>();
    trainCommand->add_option("TAG", *trained);
    trainCommand->callback(
        [&context, &action, trained] { action = [&context, trained] { return train(context, *trained); }; });

    auto *suggestCommand = app.add_subcommand("suggest", "The unlabelled tracks that fit best, and why");
    auto suggestions = std::make_shared<SuggestArguments>();
    suggestCommand->add_option("TAG", suggestions->tag)->required();
    suggestCommand->add_option("--limit", suggestions->limit, "How many (20)")->check(CLI::PositiveNumber);
    suggestCommand->add_flag("--all", suggestions->all, "Labelled tracks, too");
    suggestCommand->add_option("--extractor", suggestions->extractors,
                               "Hear only by this one; may be given several times");
    suggestCommand->callback([&context, &action, suggestions] {
        action = [&context, suggestions] { return suggest(context, *suggestions); };
    });

    auto *scoresCommand = app.add_subcommand("scores", "A track's score over time, clip by clip");
    auto scored = std::make_shared<ScoresArguments>();
    scoresCommand->add_option("TAG", scored->tag)->required();
    scoresCommand->add_option("FILE", scored->target, "FILE@1:30 for the clip at that instant")->required();
    scoresCommand->callback(
        [&context, &action, scored] { action = [&context, scored] { return scores(context, *scored); }; });

    auto *tracksCommand = app.add_subcommand("tracks", "The tracks that a search finds (docs/search.md)");
    auto found = std::make_shared<TracksArguments>();
    tracksCommand->add_option("SEARCH", found->search,
                              "As in \"genre:jazz year:1950-1969 -live\"; all without");
    tracksCommand
        ->add_option("--sort", found->sort,
                     "Keys with commas between: " + trackSortKeys() + "; --sort=-year: the latest first")
        ->delimiter(',')
        ->allow_extra_args(false);
    tracksCommand->add_option("--limit", found->limit, "How many (all)")->check(CLI::PositiveNumber);
    tracksCommand->callback(
        [&context, &action, found] { action = [&context, found] { return listTracks(context, *found); }; });
}

void addExportCommands(CLI::App &app, const Context &context, Action &action)
{
    auto *command = app.add_subcommand(
        "export",
        "Write the tagged library as a table for spreadsheets and other programs (docs/exporting.md)");
    auto arguments = std::make_shared<ExportArguments>();
    command->add_option("--output", arguments->output, "File to write")->required();
    command->add_option("--format", arguments->format, "csv, xlsx, json or jsonl (by the file's ending)")
        ->check(CLI::IsMember({"csv", "xlsx", "json", "jsonl"}));
    command->add_option("--preset", arguments->preset,
                        "Columns and format for a product: one of `export-presets`, or a file of your own");
    command
        ->add_option("--columns", arguments->columns,
                     "Instead of the preset's, with commas between; FIELD=NAME names one, {tag} is the tag: "
                     "title,tags=Keywords,tag_score={tag} %")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_option("--tag", arguments->tags, "Only this tag; may be given several times");
    command->add_option("--search", arguments->search, "Only tracks that this finds (docs/search.md)");
    command->add_flag("--tagged-only", arguments->taggedOnly, "Only tracks to which one of the tags applies");
    command
        ->add_option(
            "--suggestions", arguments->suggestions,
            "Tags that are only suggested: mark (say so), apply (as if somebody had said yes), leave-out")
        ->check(CLI::IsMember({"mark", "apply", "leave-out"}));
    command->add_option("--multi-value-separator", arguments->multiValueSeparator,
                        "Between several tags in a cell (“; ”)");
    command->add_option("--separator", arguments->separator, "CSV: comma, semicolon or tab between cells")
        ->check(CLI::IsMember({"comma", "semicolon", "tab", ",", ";", "\t"}));
    command->add_flag("--bom", arguments->byteOrderMark,
                      "CSV: a byte order mark, by which Excel knows UTF-8");
    command->add_flag("--exact", arguments->exact,
                      "CSV: no apostrophe before what a spreadsheet would take for a formula");
    command->callback([&context, &action, arguments] {
        action = [&context, arguments] { return exportTable(context, *arguments); };
    });
    app.add_subcommand("export-presets", "Ready-made layouts for `export --preset`")->callback([&] {
        action = [&] { return listPresets(context); };
    });
}

constexpr const char *approvedHelp =
    "Only the files on these lines of a dry run (--dry-run --json), and only if they would still be changed "
    "like that; a file, or - for standard input";

void addWriteCommands(CLI::App &app, const Context &context, Action &action)
{
    auto *writeCommand = app.add_subcommand(
        "write-tags", "Write tags into the music files; shows what would change, until --yes");
    auto written = std::make_shared<WriteArguments>();
    writeCommand->add_option("--tag", written->tags, "Only this tag; may be given several times");
    writeCommand->add_option("--search", written->search, "Only tracks that this finds (docs/search.md)");
    writeCommand->add_option(
        "--field", written->fields,
        "Where to: a name of your own, or genre, grouping, mood, comment (TAGWRIGHT); with "
        "{tag} in it a field for each tag; may be given several times");
    writeCommand->add_option("--value", written->value, "For each tag ({tag}: its name)");
    writeCommand->add_option("--separator", written->separator, "Between several tags (“; ”)");
    writeCommand->add_flag("--append", written->append, "To what the field holds, instead of in its place");
    writeCommand->add_flag("--suggestions", written->suggestions, "Also tags that are only suggested");
    writeCommand->add_flag("--keep-times", written->keepTimes, "Files keep the time of their last change");
    auto *writeNow = writeCommand->add_flag("--yes", written->yes, "Write; undo-write takes it back");
    writeCommand->add_flag("--dry-run", written->dryRun, "Only show what would change (the default)")
        ->excludes(writeNow);
    writeCommand->add_option("--approved", written->approved, approvedHelp);
    writeCommand->callback([&context, &action, written] {
        action = [&context, written] { return writeTags(context, *written); };
    });

    auto *undoCommand =
        app.add_subcommand("undo-write", "Give files back the tags that they had; shows them, until --yes");
    auto undone = std::make_shared<UndoWriteArguments>();
    undoCommand->add_option("BATCH", undone->batch, "As `writes` lists them; none: the last")
        ->check(CLI::PositiveNumber);
    auto *undoNow = undoCommand->add_flag("--yes", undone->yes, "Do it");
    undoCommand->add_flag("--dry-run", undone->dryRun, "Only show what would change (the default)")
        ->excludes(undoNow);
    undoCommand->add_option("--approved", undone->approved, approvedHelp);
    undoCommand->callback(
        [&context, &action, undone] { action = [&context, undone] { return undoWrite(context, *undone); }; });
    app.add_subcommand("writes", "What has been written into files, batch by batch")->callback([&] {
        action = [&] { return listWrites(context); };
    });
}

void addHandoverCommands(CLI::App &app, const Context &context, Action &action)
{
    auto *playlistCommand = app.add_subcommand("playlist", "Write a tag's tracks as a playlist");
    auto listed = std::make_shared<PlaylistArguments>();
    playlistCommand->add_option("--tag", listed->tags, "Only this tag; may be given several times");
    playlistCommand->add_option("--output", listed->output, "Folder, or a file for one tag")->required();
    playlistCommand->add_option("--format", listed->format, "m3u8 or xspf")
        ->check(CLI::IsMember({"m3u8", "xspf"}));
    playlistCommand->add_option("--order", listed->order, "score (default) or path")
        ->check(CLI::IsMember({"score", "path"}));
    playlistCommand->add_flag("--absolute", listed->absolute, "Whole paths, not from the playlist's folder");
    playlistCommand->add_flag("--suggestions", listed->suggestions, "Also tracks that are only suggested");
    playlistCommand->callback(
        [&context, &action, listed] { action = [&context, listed] { return playlist(context, *listed); }; });

    auto *handOverCommand =
        app.add_subcommand("hand-over", "Copy a tag's tracks into a new folder, with a playlist and a sheet");
    auto handed = std::make_shared<HandoverArguments>();
    handOverCommand->add_option("--tag", handed->tag, "The tag")->required();
    handOverCommand->add_option("--output", handed->output, "Folder to make")->required();
    handOverCommand->add_option("--link", handed->link, "Links in place of copies: hard or symbolic")
        ->check(CLI::IsMember({"hard", "symbolic"}));
    handOverCommand->add_option("--format", handed->format, "Of the playlist: m3u8 (default) or xspf")
        ->check(CLI::IsMember({"m3u8", "xspf"}));
    handOverCommand->add_option("--order", handed->order, "Of the playlist: score (default) or path")
        ->check(CLI::IsMember({"score", "path"}));
    handOverCommand->add_flag("--portable", handed->portable,
                              "File names that Windows and USB sticks can hold");
    handOverCommand->add_flag("--suggestions", handed->suggestions, "Also tracks that are only suggested");
    handOverCommand->callback(
        [&context, &action, handed] { action = [&context, handed] { return handOver(context, *handed); }; });
}

void addQueueCommands(CLI::App &app, const Context &context, Action &action)
{
    auto *queueCommand = app.add_subcommand("queue", "The clips that are most worth labelling next, and why");
    auto queued = std::make_shared<QueueArguments>();
    queueCommand->add_option("TAG", queued->tag)->required();
    queueCommand
        ->add_option("--mode", queued->mode,
                     "mixed (default): in every five, two likely, two different, one uncertain")
        ->check(CLI::IsMember({"mixed", "likely", "uncertain", "random", "similar"}));
    queueCommand->add_option("--like", queued->like,
                             "Clips like this track, or with FILE@1:30 like the clip at that instant");
    queueCommand->add_option("--limit", queued->limit, "How many (5)")->check(CLI::PositiveNumber);
    queueCommand->add_option("--skip", queued->skipped, "Files not to ask about now");
    queueCommand->callback([&context, &action, queued] {
        if (queued->mode.empty() && !queued->like.empty())
            queued->mode = "similar";
        if ((queued->mode == "similar") == queued->like.empty())
            throw CLI::ValidationError("--mode similar and --like FILE belong together");
        action = [&context, queued] { return queue(context, *queued); };
    });

    auto *mislabelsCommand =
        app.add_subcommand("mislabels", "Labels that the tag's other labels contradict, the worst first");
    auto mislabelled = std::make_shared<std::string>();
    mislabelsCommand->add_option("TAG", *mislabelled)->required();
    mislabelsCommand->callback([&context, &action, mislabelled] {
        action = [&context, mislabelled] { return mislabels(context, *mislabelled); };
    });

    auto *similarCommand = app.add_subcommand("similar", "Tracks that sound most like a track or a clip");
    auto alike = std::make_shared<SimilarArguments>();
    similarCommand->add_option("FILE", alike->target, "FILE@1:30 for the clip at that instant")->required();
    similarCommand->add_option("--limit", alike->limit, "How many (10)")->check(CLI::PositiveNumber);
    similarCommand->add_option("--extractor", alike->extractors,
                               "Hear only by this one; may be given several times");
    similarCommand->callback(
        [&context, &action, alike] { action = [&context, alike] { return similar(context, *alike); }; });
}

void addQualityCommands(CLI::App &app, const Context &context, Action &action)
{
    auto *reportCommand = app.add_subcommand("report", "How good a tag is, and what it listens to");
    auto reported = std::make_shared<ReportArguments>();
    reportCommand->add_option("TAG", reported->tag)->required();
    reportCommand->add_option("--threshold", reported->threshold, "Look at this one, without keeping it")
        ->check(CLI::Range(0.0, 1.0));
    reportCommand->add_option("--svg", reported->svg, "Also draw the PR curve into this file");
    reportCommand->add_option("--extractor", reported->extractors,
                              "Hear only by this one; may be given several times");
    reportCommand->callback([&context, &action, reported] {
        action = [&context, reported] { return report(context, *reported); };
    });

    auto *audit =
        app.add_subcommand("audit", "Check a tag on a random sample of its ranking")->require_subcommand(1);
    auto *draw = audit->add_subcommand("draw", "Begin a check: draws up to 30 clips to listen to");
    auto drawn = std::make_shared<AuditDrawArguments>();
    draw->add_option("TAG", drawn->tag)->required();
    draw->add_flag("--more", drawn->more, "Draw up to 30 more into the check that there is");
    draw->callback(
        [&context, &action, drawn] { action = [&context, drawn] { return drawAudit(context, *drawn); }; });
    auto *open = audit->add_subcommand("open", "Clips of the check that wait for an answer");
    auto openTag = std::make_shared<std::string>();
    open->add_option("TAG", *openTag)->required();
    open->callback([&context, &action, openTag] {
        action = [&context, openTag] { return listOpenClips(context, *openTag); };
    });
    auto *answer = audit->add_subcommand("answer", "Say of drawn clips whether they fit");
    auto answers = std::make_shared<AuditAnswerArguments>();
    answer->add_option("TAG", answers->tag)->required();
    answer->add_option("--yes", answers->yes, "Files that fit");
    answer->add_option("--no", answers->no, "Files that do not fit");
    answer->add_option("--unsure", answers->unsure, "Left out; another clip is drawn for each");
    answer->callback([&context, &action, answers] {
        action = [&context, answers] { return answerAudit(context, *answers); };
    });

    auto *evaluateCommand =
        app.add_subcommand("evaluate", "Compare the extractors on a tag whose answers are known");
    auto evaluated = std::make_shared<std::pair<std::string, std::string>>();
    evaluateCommand->add_option("TAG", evaluated->first)->required();
    evaluateCommand->add_option("--truth", evaluated->second, "CSV with the columns path,label (1 or 0)")
        ->required();
    evaluateCommand->callback([&context, &action, evaluated] {
        action = [&context, evaluated] { return evaluate(context, evaluated->first, evaluated->second); };
    });
}

void addPaperCommand(CLI::App &experimentCommand, const Context &context, Action &action)
{
    auto *command = experimentCommand.add_subcommand(
        "paper", "The experiments of Ma & Lerch 2024: full and few-shot probes of N tags, with a report");
    auto arguments = std::make_shared<PaperArguments>();
    command->add_option("--dataset", arguments->dataset,
                        "MagnaTagATune's folder, or a folder of arrays; without it: the catalogue's labels");
    command->add_option(
        "--split", arguments->splits,
        "Folder of MagnaTagATune's train.npy, valid.npy, test.npy and tags.npy (Won et al. 2020)");
    command->add_option("--output", arguments->output, "Folder for the report; what is there goes on")
        ->required();
    command->add_option("--seeds", arguments->seeds, "Random draws (0,1,2,3,4)")
        ->delimiter(',')
        ->check(CLI::NonNegativeNumber);
    command->add_option("--k", arguments->ks, "Numbers of clips of a tag (1,5,10,15,20)")
        ->delimiter(',')
        ->check(CLI::PositiveNumber);
    command->add_option("--n", arguments->ns, "Numbers of tags (2,5,10,15, … all)")
        ->delimiter(',')
        ->check(CLI::PositiveNumber);
    command->add_option("--trainers", arguments->trainers, "Of " + paperTrainers())->delimiter(',');
    command
        ->add_option("--beyond", arguments->beyond,
                     "What the paper does not ask, of " + beyondParts() + ", or all, or none (all)")
        ->delimiter(',');
    command->add_option("--extractor", arguments->extractors, "Only this one; may be given several times");
    command->add_flag("--combined-only", arguments->combinedOnly, "Not each embedding by itself");
    command->add_option("--threads", arguments->threads, "Computations at once (one for each core)")
        ->check(CLI::Range(1, 256));
    command->callback([&context, &action, arguments] {
        action = [&context, arguments] { return paper(context, *arguments); };
    });
}

void addExperimentCommands(CLI::App &app, const Context &context, Action &action)
{
    auto *experimentCommand =
        app.add_subcommand("experiment", "Measure the method on published data")->require_subcommand(1);
    auto *single = experimentCommand->add_subcommand(
        "single-tag", "Every tag by itself, learned from K clips; audits and review queues, simulated");
    auto arguments = std::make_shared<SingleTagArguments>();
    single
        ->add_option("--dataset", arguments->dataset,
                     "Folder with clips.csv, tags.txt, labels.npy and an array for each extractor")
        ->required();
    single->add_option("--output", arguments->output, "Folder for the tables")->required();
    single->add_option("--seeds", arguments->seeds, "Random draws, and test folds if there are (0,1,2,3,4)")
        ->delimiter(',')
        ->check(CLI::NonNegativeNumber);
    single->add_option("--k", arguments->ks, "Numbers of examples (1,2,3,5,10,20)")
        ->delimiter(',')
        ->check(CLI::PositiveNumber);
    single->add_option("--methods", arguments->methods, "Of " + singleTagMethods() + " (all)")
        ->delimiter(',');
    single->add_option("--extractor", arguments->extractors,
                       "Only this array, without .npy; may be given several times");
    single->add_flag("--no-audit", arguments->noAudit, "Simulate no audits");
    auto *noQueue = single->add_flag("--no-queue", arguments->noQueue, "Simulate no review queues");
    single->add_option("--queue-tags", arguments->queueTags, "Review only so many of the tags")
        ->check(CLI::PositiveNumber)
        ->excludes(noQueue);
    single->add_option("--threads", arguments->threads, "Computations at once (one for each core)")
        ->check(CLI::Range(1, 256));
    single->callback([&context, &action, arguments] {
        action = [&context, arguments] { return singleTag(context, *arguments); };
    });
    addPaperCommand(*experimentCommand, context, action);
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app{
        "Tagwright: invent a tag by ear. Label a handful of clips; it finds the rest of your library.",
        "tagwright-cli"};
    app.footer("Exit status: 0 done, 1 failed, 2 wrong usage, 3 done but some files were refused.");
    app.set_version_flag("--version", TAGWRIGHT_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    const InterruptWatch watch;
    Context context;
    context.stop = watch.token();
    std::string folder = defaultCatalogueFolder();
    app.add_option("--catalogue", folder, "Folder of the catalogue (" + folder + ")");
    app.add_flag("--json", context.json, "JSON lines on standard output");
    Action action;
    addLibraryCommands(app, context, action);
    addModelCommands(app, context, action);
    addTagCommands(app, context, action);
    addExportCommands(app, context, action);
    addWriteCommands(app, context, action);
    addHandoverCommands(app, context, action);
    addQueueCommands(app, context, action);
    addQualityCommands(app, context, action);
    addExperimentCommands(app, context, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? done : usage;
    }
    context.catalogueFolder = folder;
    return action();
}
