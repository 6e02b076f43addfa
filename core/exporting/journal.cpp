// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/journal.h"

#include "base/base64.h"
#include "base/files.h"
#include "base/text.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace tagwright::exporting {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using catalogue::FileState;

constexpr const char *formatName = "tagwright-journal";
constexpr int formatVersion = 2;
constexpr std::string_view ending = ".jsonl";
constexpr std::uint64_t endLineSize = 64; // the last line is shorter
constexpr std::size_t largestLine = std::size_t{1} << 31U;

constexpr std::array<std::pair<BatchEnd, std::string_view>, 5> endNames{{{BatchEnd::None, "none"},
                                                                         {BatchEnd::Complete, "complete"},
                                                                         {BatchEnd::Stopped, "stopped"},
                                                                         {BatchEnd::Failed, "failed"},
                                                                         {BatchEnd::Recovered, "recovered"}}};

fs::path journalFolder(const fs::path &catalogueFolder)
{
    return catalogueFolder / "journal";
}

fs::path fileOf(const fs::path &catalogueFolder, int number)
{
    return journalFolder(catalogueFolder) / fmt::format("{:06}{}", number, ending);
}

std::string lineOf(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

/// Names of files need not be UTF-8.
Json pathToJson(const fs::path &path)
{
    if (isValidUtf8(path.native()))
        return path.native();
    return {{"base64", toBase64(path.native())}};
}

std::string bytesFrom(const Json &text)
{
    auto bytes = fromBase64(text.get<std::string>());
    if (!bytes)
        throw std::runtime_error("not base64");
    return *std::move(bytes);
}

fs::path pathFrom(const Json &json)
{
    return json.is_object() ? bytesFrom(json.at("base64")) : json.get<std::string>();
}

Json toJson(const FileState &state)
{
    return {{"size", state.size}, {"mtime_ns", state.mtimeNs}};
}

FileState stateFrom(const Json &json)
{
    return {json.at("size").get<std::int64_t>(), json.at("mtime_ns").get<std::int64_t>()};
}

Json toJson(const FieldValues &values)
{
    const std::string text = values.joined();
    return values == FieldValues(text) ? Json(text) : Json(values.texts());
}

FieldValues valuesFrom(const Json &json)
{
    return json.is_array() ? FieldValues(json.get<std::vector<std::string>>())
                           : FieldValues(json.get<std::string>());
}

Json toJson(std::size_t index, const JournalEntry &entry)
{
    Json changes = Json::array();
    for (const FieldChange &change : entry.changes)
        changes.push_back({{"field", nameOf(change.field)},
                           {"old", toJson(change.oldValues)},
                           {"new", toJson(change.newValues)}});
    Json json{{"file", index},
              {"track", entry.track.value},
              {"path", pathToJson(entry.path)},
              {"target", pathToJson(entry.target)},
              {"temporary", pathToJson(entry.temporary)},
              {"changes", std::move(changes)}};
    if (entry.undone)
        json["undone"] = *entry.undone;
    return json;
}

JournalEntry entryFrom(const Json &json)
{
    JournalEntry entry;
    entry.track = {json.at("track").get<std::int64_t>()};
    entry.path = pathFrom(json.at("path"));
    entry.target = pathFrom(json.at("target"));
    entry.temporary = pathFrom(json.at("temporary"));
    if (json.contains("undone"))
        entry.undone = json.at("undone").get<std::size_t>();
    for (const Json &change : json.at("changes"))
        entry.changes.push_back({fieldOf(change.at("field").get<std::string>()), valuesFrom(change.at("old")),
                                 valuesFrom(change.at("new"))});
    return entry;
}

Json toJson(const Patch &patch)
{
    Json splices = Json::array();
    for (const Splice &splice : patch)
        splices.push_back(Json::array({splice.offset, toBase64(splice.removed), toBase64(splice.inserted)}));
    return splices;
}

Patch patchFrom(const Json &json)
{
    Patch patch;
    for (const Json &splice : json)
        patch.push_back(
            {splice.at(0).get<std::uint64_t>(), bytesFrom(splice.at(1)), bytesFrom(splice.at(2))});
    return patch;
}

std::string timeNow()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(now)));
}

BatchEnd endFrom(const std::string &text)
{
    for (const auto &[end, name] : endNames)
        if (name == text)
            return end;
    return BatchEnd::Recovered;
}

/// \param offset  of the line
void take(const Json &line, std::uint64_t offset, Batch &batch)
{
    if (line.contains("file")) {
        if (line.at("file").get<std::size_t>() != batch.entries.size())
            throw std::runtime_error("files out of order");
        batch.entries.push_back(entryFrom(line));
    } else if (line.contains("prepared")) {
        JournalEntry &entry = batch.entries.at(line.at("prepared").get<std::size_t>());
        entry.state = EntryState::Prepared;
        entry.wayBack = WayBack{.before = stateFrom(line.at("before")),
                                .hash = line.at("before").at("xxh64").get<std::string>(),
                                .after = stateFrom(line.at("after")),
                                .patch = {}};
        entry.wayBackOffset = offset;
    } else if (line.contains("written")) {
        batch.entries.at(line.at("written").get<std::size_t>()).state = EntryState::Written;
    } else if (line.contains("not_written")) {
        JournalEntry &entry = batch.entries.at(line.at("not_written").get<std::size_t>());
        entry.state = EntryState::NotWritten;
        entry.keepsCopy = line.value("keeps_copy", false);
        entry.error = Error{errorCodeFromName(line.at("code").get<std::string>()),
                            line.at("message").get<std::string>(), entry.path};
    } else if (line.contains("end")) {
        batch.end = endFrom(line.at("end").get<std::string>());
    }
}

void takeHead(const Json &line, Batch &batch)
{
    batch.at = line.at("at").get<std::string>();
    if (!line.at("undoes").is_null())
        batch.undoes = line.at("undoes").get<int>();
}

std::unexpected<Error> damaged(const fs::path &path)
{
    return fail(ErrorCode::BadFormat,
                "This journal is damaged: what it tells of cannot be undone. Move it elsewhere to go on.",
                path);
}

/// The file's lines, one after the other; memory for one.
class LineReader
{
public:
    explicit LineReader(ByteSource source) : m_source(std::move(source)) {}

    /// \return false at the end; what follows the last line break is left out
    Result<bool> next(std::string &line)
    {
        m_offset = m_next;
        while (true) {
            const std::size_t end = m_buffer.find('\n', m_searched);
            if (end != std::string::npos) {
                line = m_buffer.substr(m_begin, end - m_begin);
                m_next += line.size() + 1;
                m_begin = m_searched = end + 1;
                return true;
            }
            m_buffer.erase(0, m_begin);
            m_begin = 0;
            m_searched = m_buffer.size();
            TAGWRIGHT_TRY_INTO(const std::string more, m_source.readSome(m_read, blockSize));
            if (more.empty() || m_buffer.size() > largestLine)
                return false;
            m_read += more.size();
            m_buffer += more;
        }
    }
    [[nodiscard]] std::uint64_t offset() const { return m_offset; } ///< of the line read last
    [[nodiscard]] std::uint64_t end() const { return m_next; }      ///< behind it

private:
    static constexpr std::uint64_t blockSize = 1 << 18;
    ByteSource m_source;
    std::string m_buffer;
    std::size_t m_begin = 0, m_searched = 0;
    std::uint64_t m_read = 0, m_offset = 0, m_next = 0;
};

/// Nothing if the line is not whole.
std::optional<Json> parsed(const std::string &line)
{
    if (line.find('\0') != std::string::npos) // where the system had no time to write; a parser stops there
        return std::nullopt;
    Json json = Json::parse(line, nullptr, false);
    return json.is_object() ? std::optional(std::move(json)) : std::nullopt;
}

Result<void> readLines(LineReader &reader, Batch &batch)
{
    std::string line;
    bool isTorn = false, isHead = true;
    while (true) {
        TAGWRIGHT_TRY_INTO(const bool more, reader.next(line));
        if (!more)
            return {};
        const auto json = parsed(line);
        if (!json) { // what was being written when the power failed
            isTorn = true;
            continue;
        }
        if (isTorn)
            return damaged(batch.file);
        if (isHead && json->value("format", "") != formatName)
            return damaged(batch.file);
        if (isHead && json->value("format_version", 0) > formatVersion)
            return fail(ErrorCode::WrongVersion, "Written by a newer Tagwright: use that one.", batch.file);
        if (isHead && json->value("format_version", 0) < formatVersion)
            return fail(ErrorCode::Unsupported,
                        "Written by an earlier Tagwright, with other checksums: it can no longer be undone.",
                        batch.file);
        if (isHead)
            takeHead(*json, batch);
        else
            take(*json, reader.offset(), batch);
        isHead = false;
        batch.wholeSize = reader.end();
    }
}

} // namespace

std::string_view name(BatchEnd end)
{
    return std::ranges::find(endNames, end, &std::pair<BatchEnd, std::string_view>::first)->second;
}

std::int64_t Batch::count(EntryState state) const
{
    return std::ranges::count(entries, state, &JournalEntry::state);
}

Result<std::vector<int>> batchNumbers(const fs::path &catalogueFolder)
{
    std::vector<int> numbers;
    std::error_code failed;
    const fs::path folder = journalFolder(catalogueFolder);
    if (!fs::exists(folder, failed) && !failed)
        return numbers;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const std::string file = entry->path().filename();
        int number = 0;
        const auto [rest, error] = std::from_chars(file.data(), file.data() + file.size(), number);
        if (error == std::errc{} && number > 0 && rest == file.data() + file.size() - ending.size() &&
            file.ends_with(ending))
            numbers.push_back(number);
    }
    if (failed)
        return fail(ErrorCode::NotReadable, "The journals cannot be read: " + failed.message() + ".", folder);
    std::ranges::sort(numbers);
    return numbers;
}

Result<std::vector<int>> openBatches(const fs::path &catalogueFolder)
{
    TAGWRIGHT_TRY_INTO(const auto numbers, batchNumbers(catalogueFolder));
    std::vector<int> open;
    for (const int number : numbers) {
        TAGWRIGHT_TRY_INTO(const auto source, ByteSource::open(fileOf(catalogueFolder, number)));
        TAGWRIGHT_TRY_INTO(
            const std::string tail,
            source.readSome(source.size() - std::min(endLineSize, source.size()), endLineSize));
        if (!tail.ends_with("\"}\n") || tail.find("\n{\"end\":\"") == std::string::npos)
            open.push_back(number);
    }
    return open;
}

Result<Batch> readBatch(const fs::path &catalogueFolder, int number)
{
    Batch batch;
    batch.number = number;
    batch.file = fileOf(catalogueFolder, number);
    auto source = ByteSource::open(batch.file);
    if (!source && source.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, fmt::format("There is no batch {}. `writes` lists them.", number));
    if (!source)
        return std::unexpected(source.error());
    LineReader reader(*std::move(source));
    try {
        TAGWRIGHT_TRY(readLines(reader, batch));
    } catch (const std::exception &) { // lines that say something else than they should
        return damaged(batch.file);
    }
    return batch;
}

Result<Patch> readPatch(const Batch &batch, const JournalEntry &entry)
{
    TAGWRIGHT_TRY_INTO(const auto source, ByteSource::open(batch.file));
    std::string line;
    for (std::uint64_t block = 1 << 12; line.find('\n') == std::string::npos; block *= 4) {
        const std::size_t before = line.size();
        TAGWRIGHT_TRY_INTO(line, source.readSome(entry.wayBackOffset, block));
        if (line.size() == before)
            return damaged(batch.file);
    }
    try {
        const Json json = Json::parse(line.substr(0, line.find('\n')));
        if (&batch.entries.at(json.at("prepared").get<std::size_t>()) == &entry)
            return patchFrom(json.at("back"));
    } catch (const std::exception &) { // lines that say something else than they should
        return damaged(batch.file);
    }
    return damaged(batch.file);
}

Result<Journal> Journal::begin(const fs::path &catalogueFolder, Batch &batch, const Disk &disk)
{
    const fs::path folder = journalFolder(catalogueFolder);
    TAGWRIGHT_TRY(disk.before("create", folder));
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        return fail(ErrorCode::NotWritable, "Cannot be made: " + failed.message() + ".", folder);
    TAGWRIGHT_TRY_INTO(const auto numbers, batchNumbers(catalogueFolder));
    batch.number = numbers.empty() ? 1 : numbers.back() + 1;
    batch.file = fileOf(catalogueFolder, batch.number);
    batch.at = timeNow();
    TAGWRIGHT_TRY_INTO(auto file, disk.create(batch.file));
    Journal journal(batch.file, std::move(file), disk);
    std::string lines = lineOf({{"format", formatName},
                                {"format_version", formatVersion},
                                {"at", batch.at},
                                {"undoes", batch.undoes ? Json(*batch.undoes) : Json()}});
    for (std::size_t i = 0; i < batch.entries.size(); ++i)
        lines += lineOf(toJson(i, batch.entries[i]));
    const auto named = [&]() -> Result<void> {
        TAGWRIGHT_TRY(journal.add(lines));
        TAGWRIGHT_TRY(journal.sync());
        TAGWRIGHT_TRY(disk.syncFolder(folder));
        return disk.syncFolder(catalogueFolder);
    }();
    if (!named) {
        ::unlink(batch.file.c_str()); // nothing was begun
        return std::unexpected(named.error());
    }
    return journal;
}

Result<Journal> Journal::resume(const Batch &batch, const Disk &disk)
{
    TAGWRIGHT_TRY(disk.before("append", batch.file));
    FileDescriptor file(::open(batch.file.c_str(), O_RDWR | O_CLOEXEC));
    if (!file.isOpen() || ::ftruncate(file.get(), static_cast<off_t>(batch.wholeSize)) != 0)
        return std::unexpected(errnoError("Cannot write the journal", batch.file));
    Journal journal(batch.file, std::move(file), disk);
    journal.m_size = batch.wholeSize;
    return journal;
}

Result<void> Journal::add(const std::string &line)
{
    if (m_isBroken)
        return fail(ErrorCode::Io, "The journal cannot be written.", m_path);
    auto added = m_disk.append(m_file, m_path, m_size, line);
    if (added)
        m_size += line.size();
    else // no torn line before the next one
        m_isBroken = ::ftruncate(m_file.get(), static_cast<off_t>(m_size)) != 0;
    return added;
}

Result<void> Journal::prepared(std::size_t entry, const WayBack &wayBack)
{
    Json before = toJson(wayBack.before);
    before["xxh64"] = wayBack.hash;
    return add(lineOf({{"prepared", entry},
                       {"before", std::move(before)},
                       {"after", toJson(wayBack.after)},
                       {"back", toJson(wayBack.patch)}}));
}

Result<void> Journal::written(std::size_t entry)
{
    return add(lineOf({{"written", entry}}));
}

Result<void> Journal::notWritten(std::size_t entry, const Error &error, bool keepsCopy)
{
    Json line{{"not_written", entry}, {"code", name(error.code)}, {"message", validUtf8(error.message)}};
    if (keepsCopy)
        line["keeps_copy"] = true;
    return add(lineOf(line));
}

Result<void> Journal::sync()
{
    auto synced = m_disk.sync(m_file, m_path);
    // The system takes what it could not write for written: a second attempt would say nothing.
    m_isBroken = m_isBroken || !synced;
    return synced;
}

Result<void> Journal::end(BatchEnd end)
{
    TAGWRIGHT_TRY(add(lineOf({{"end", name(end)}})));
    return sync();
}

} // namespace tagwright::exporting
