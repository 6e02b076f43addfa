// SPDX-License-Identifier: GPL-3.0-or-later
// The commands: each takes its parsed arguments and returns the exit code.
#pragma once

#include "context.h"

#include <optional>
#include <string>
#include <vector>

namespace tagwright::cli {

// library_commands.cpp
struct ScanArguments
{
    std::vector<std::string> folders;
    bool deep = false;
    bool retry = false;
};
struct EmbedArguments
{
    std::vector<std::string> extractors;
    bool firstPassOnly = false;
    bool retry = false;
    int threads = 0;
};
struct FoldersArguments
{
    std::filesystem::path forget; ///< this one; empty: they are listed
};
[[nodiscard]] int folders(const Context &context, const FoldersArguments &arguments);
[[nodiscard]] int scan(const Context &context, const ScanArguments &arguments);
[[nodiscard]] int embed(const Context &context, const EmbedArguments &arguments);
[[nodiscard]] int embedInfo(const Context &context);

// track_commands.cpp
struct TracksArguments
{
    std::string search;
    std::vector<std::string> sort; ///< keys; one with a minus before it is descending
    int limit = 0;                 ///< 0: all
};
/// That `sort` takes, for people.
[[nodiscard]] std::string trackSortKeys();
[[nodiscard]] int listTracks(const Context &context, const TracksArguments &arguments);

// model_commands.cpp
[[nodiscard]] int listModels(const Context &context);
struct ImportArguments
{
    std::vector<std::string> files;
    std::string as;      ///< id
    std::string sidecar; ///< of a TorchScript file
};
struct DownloadArguments
{
    std::vector<std::string> ids;
    std::string mirror; ///< address of a folder, in place of the official ones
};
[[nodiscard]] int importModel(const Context &context, const ImportArguments &arguments);
[[nodiscard]] int downloadModels(const Context &context, const DownloadArguments &arguments);
/// No ids: all that are here.
[[nodiscard]] int verifyModels(const Context &context, const std::vector<std::string> &ids);
[[nodiscard]] int removeModels(const Context &context, const std::vector<std::string> &ids);

// script_commands.cpp
void listScripts(const Context &context);
[[nodiscard]] int importScript(const Context &context, const ImportArguments &arguments);
[[nodiscard]] int trustModel(const Context &context, const std::string &id);

// tag_commands.cpp
struct LabelArguments
{
    std::string tag;
    std::vector<std::string> positive;
    std::vector<std::string> negative;
    std::vector<std::string> remove;
};
struct SuggestArguments
{
    std::string tag;
    int limit = 20;
    bool all = false;
    std::vector<std::string> extractors;
};
struct ScoresArguments
{
    std::string tag;
    std::string target; ///< a file, or an instant in it
};
[[nodiscard]] int addTags(const Context &context, const std::vector<std::string> &names);
[[nodiscard]] int listTags(const Context &context);
[[nodiscard]] int renameTag(const Context &context, const std::string &tag, const std::string &name);
[[nodiscard]] int describeTag(const Context &context, const std::string &tag, const std::string &description);
[[nodiscard]] int label(const Context &context, const LabelArguments &arguments);
[[nodiscard]] int train(const Context &context, const std::vector<std::string> &tags);
[[nodiscard]] int suggest(const Context &context, const SuggestArguments &arguments);
[[nodiscard]] int scores(const Context &context, const ScoresArguments &arguments);

// export_command.cpp
struct ExportArguments
{
    std::string format; ///< none: by the file's ending, or as the preset says
    std::string output;
    std::string preset; ///< a name or a file
    std::vector<std::string> columns;
    std::vector<std::string> tags;
    std::string search;
    std::string separator;
    std::string multiValueSeparator;
    std::string suggestions;
    bool byteOrderMark = false;
    bool exact = false;
    bool taggedOnly = false;
};
[[nodiscard]] int exportTable(const Context &context, const ExportArguments &arguments);
[[nodiscard]] int listPresets(const Context &context);

// report.cpp
struct ReportArguments
{
    std::string tag;
    std::optional<double> threshold; ///< to look at, in place of the tag's own
    std::string svg;
    std::vector<std::string> extractors;
};
[[nodiscard]] int report(const Context &context, const ReportArguments &arguments);

// quality_commands.cpp
struct AuditDrawArguments
{
    std::string tag;
    bool more = false; ///< into the same audit
};
struct ThresholdArguments
{
    std::string tag;
    std::string value; ///< a score, or surer, balanced, more
};
struct AuditAnswerArguments
{
    std::string tag;
    std::vector<std::string> yes;
    std::vector<std::string> no;
    std::vector<std::string> unsure;
};
[[nodiscard]] int drawAudit(const Context &context, const AuditDrawArguments &arguments);
[[nodiscard]] int listOpenClips(const Context &context, const std::string &tag);
[[nodiscard]] int setThreshold(const Context &context, const ThresholdArguments &arguments);
[[nodiscard]] int answerAudit(const Context &context, const AuditAnswerArguments &arguments);
[[nodiscard]] int evaluate(const Context &context, const std::string &tag, const std::string &truth);

// relation_commands.cpp
struct ImplicationArguments
{
    std::string tag;
    std::string implied;
    bool remove = false;
};
struct GroupArguments
{
    std::string group;
    std::vector<std::string> tags;
    bool remove = false;
};
struct StartArguments
{
    std::string tag;
    std::string like;    ///< EXTRACTOR:CLASS
    std::string likeTag; ///< another tag's name
};
[[nodiscard]] int implies(const Context &context, const ImplicationArguments &arguments);
[[nodiscard]] int group(const Context &context, const GroupArguments &arguments);
[[nodiscard]] int startTag(const Context &context, const StartArguments &arguments);
[[nodiscard]] int stockTags(const Context &context, const std::string &extractor);

// tag_file_commands.cpp
struct TagSaveArguments
{
    std::string tag;
    std::string file;
};
struct TagLoadArguments
{
    std::string file;
    std::optional<std::string> name; ///< in place of the file's own
};
[[nodiscard]] int saveTag(const Context &context, const TagSaveArguments &arguments);
[[nodiscard]] int loadTag(const Context &context, const TagLoadArguments &arguments);

// queue_commands.cpp
struct QueueArguments
{
    std::string tag;
    std::string mode; ///< as probe::name; empty: mixed
    std::string like;
    std::vector<std::string> skipped;
    int limit = 5;
};
struct SimilarArguments
{
    std::string target;
    std::vector<std::string> extractors;
    int limit = 10;
};
[[nodiscard]] int queue(const Context &context, const QueueArguments &arguments);
[[nodiscard]] int mislabels(const Context &context, const std::string &tag);
[[nodiscard]] int similar(const Context &context, const SimilarArguments &arguments);

// experiment_commands.cpp
struct SingleTagArguments
{
    std::string dataset;
    std::string output;
    std::vector<int> seeds;
    std::vector<int> ks;
    std::vector<std::string> methods;
    std::vector<std::string> extractors;
    bool noAudit = false;
    bool noQueue = false;
    int queueTags = 0;
    int threads = 0;
};
/// Their names, for people.
[[nodiscard]] std::string singleTagMethods();
[[nodiscard]] int singleTag(const Context &context, const SingleTagArguments &arguments);

// paper_command.cpp
struct PaperArguments
{
    std::string dataset; ///< empty: the catalogue
    std::string splits;
    std::string output;
    std::vector<int> seeds;
    std::vector<int> ks;
    std::vector<int> ns;
    std::vector<std::string> trainers;
    std::vector<std::string> extractors;
    std::vector<std::string> beyond; ///< parts; empty: all
    bool combinedOnly = false;
    int threads = 0;
};
/// Their names, for people.
[[nodiscard]] std::string paperTrainers();
[[nodiscard]] std::string beyondParts();
[[nodiscard]] int paper(const Context &context, const PaperArguments &arguments);

// write_commands.cpp
struct WriteArguments
{
    std::vector<std::string> tags;
    std::string search; ///< only tracks that it finds
    std::vector<std::string> fields{"TAGWRIGHT"};
    std::string value = "{tag}";
    std::string separator = "; ";
    bool append = false;
    bool suggestions = false;
    bool keepTimes = false;
    bool yes = false;     ///< otherwise only the dry run
    bool dryRun = false;  ///< said so
    std::string approved; ///< file with lines of a dry run: nothing else is written
};
struct UndoWriteArguments
{
    int batch = 0; ///< 0: the last one that is in effect
    bool yes = false;
    bool dryRun = false;
    std::string approved;
};
[[nodiscard]] int writeTags(const Context &context, const WriteArguments &arguments);
[[nodiscard]] int undoWrite(const Context &context, const UndoWriteArguments &arguments);
[[nodiscard]] int listWrites(const Context &context);

// import_commands.cpp
struct LabelTableArguments
{
    std::string table;
    std::string sheet;
    std::vector<std::string> match;   ///< ways to find tracks, in order; empty: all
    std::vector<std::string> columns; ///< HEADER=ROLE
    std::string separator;            ///< between tags in a cell
    bool overwrite = false;
    bool dryRun = false;
};
[[nodiscard]] int labelFromTable(const Context &context, const LabelTableArguments &arguments);

// handover_commands.cpp
struct PlaylistArguments
{
    std::vector<std::string> tags;
    std::string output; ///< a folder; or a file, of one tag
    std::string format; ///< m3u8 or xspf; empty: what the file's name says, else m3u8
    std::string order = "score";
    bool absolute = false;
    bool suggestions = false;
};
struct HandoverArguments
{
    std::string tag;
    std::string output;
    std::string link; ///< hard or symbolic; empty: copies
    std::string format = "m3u8";
    std::string order = "score";
    bool portable = false;
    bool suggestions = false;
};
[[nodiscard]] int playlist(const Context &context, const PlaylistArguments &arguments);
[[nodiscard]] int handOver(const Context &context, const HandoverArguments &arguments);

// doctor.cpp
[[nodiscard]] int doctor(const Context &context);

} // namespace tagwright::cli
