// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scanner.h"

#include "base/bounded_queue.h"
#include "base/flight_recorder.h"
#include "catalogue/refusal_repository.h"
#include "catalogue/track_repository.h"
#include "library/enumerator.h"
#include "library/folders.h"
#include "library/metadata_reader.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace tagwright::library {

namespace fs = std::filesystem;
using catalogue::Metadata;
using catalogue::RefusalRepository;
using catalogue::Stage;
using catalogue::Track;
using catalogue::TrackId;
using catalogue::TrackRepository;

namespace {

constexpr std::size_t batchSize = 128;
constexpr auto commitInterval = std::chrono::milliseconds(250);

/// What a reader found out about one file.
struct Reading
{
    FoundFile file;
    std::optional<TrackRepository::Known> known;
    bool unchanged = false; ///< as the catalogue has it: nothing was read
    Result<Metadata> metadata;
    std::string audioHash; ///< only in deep scans
};

using Files = std::vector<FoundFile>;
using Readings = std::vector<Reading>;

bool mayExist(const fs::path &path)
{
    std::error_code error;
    return fs::exists(path, error) || error; // "cannot tell" is not "gone"
}

/// Reader thread: compares with the catalogue through a connection of its own and reads what is new.
class Reader
{
public:
    Reader(const ScanOptions &options, const FlightRecorder &recorder, int thread, std::stop_token stop)
        : m_options(options), m_recorder(recorder), m_thread(thread), m_stop(std::move(stop))
    {
    }

    Result<void> run(const fs::path &catalogueFolder, BoundedQueue<Files> &in,
                     BoundedQueue<Result<Readings>> &out)
    {
        TAGWRIGHT_TRY_INTO(auto database,
                           catalogue::Database::open(catalogueFolder, catalogue::Access::ReadOnly));
        const TrackRepository tracks(database);
        const RefusalRepository refusals(database);
        while (auto files = in.pop(m_stop)) {
            Readings readings;
            for (FoundFile &file : *files) {
                if (m_stop.stop_requested())
                    return {};
                TAGWRIGHT_TRY_INTO(Reading reading, read(std::move(file), tracks, refusals));
                readings.push_back(std::move(reading));
            }
            out.push(std::move(readings), m_stop);
        }
        return {};
    }

    /// What may have killed the scan before, one after the other, so that the next scan knows.
    void trySuspects() const
    {
        for (const fs::path &path : m_recorder.suspects())
            if (!m_stop.stop_requested()) [[maybe_unused]]
                const auto content = open(path, FlightRecorder::Company::Alone);
    }

private:
    struct Content
    {
        Result<Metadata> metadata;
        std::string audioHash;
    };

    /// The part that foreign bytes may break.
    [[nodiscard]] Content open(const fs::path &path, FlightRecorder::Company company) const
    {
        const auto open = m_recorder.enter(m_thread, path, company);
        Content content{readMetadata(path), {}};
        if (content.metadata && m_options.contentHash) {
            if (auto hash = m_options.contentHash(path, m_stop))
                content.audioHash = *hash;
            else
                content.metadata = std::unexpected(hash.error());
        }
        return content;
    }

    Result<Reading> read(FoundFile file, const TrackRepository &tracks, const RefusalRepository &refusals)
    {
        TAGWRIGHT_TRY_INTO(auto known, tracks.known(file.path));
        Reading reading{std::move(file), known, false, Metadata{}, {}};
        if (!m_options.contentHash && reading.known && !reading.known->isOutdated &&
            reading.known->file == reading.file.state) {
            reading.unchanged = true;
            return reading;
        }
        if (!m_options.contentHash) {
            // A file that was refused as it is now would be refused again: no need to open it.
            auto before = refusals.find(reading.file.path, Stage::Scan);
            if (before && *before && (*before)->file == reading.file.state) {
                reading.metadata = fail((*before)->code, (*before)->message, reading.file.path);
                return reading;
            }
        }
        if (std::ranges::find(m_recorder.culprits(), reading.file.path) != m_recorder.culprits().end()) {
            if (m_options.brokenOff)
                m_options.brokenOff(reading.file.path);
            reading.metadata = fail(ErrorCode::Corrupt, "The reader broke here; skipped.", reading.file.path);
            return reading;
        }
        Content content = open(reading.file.path, FlightRecorder::Company::WithOthers);
        reading.metadata = std::move(content.metadata);
        reading.audioHash = std::move(content.audioHash);
        return reading;
    }

    const ScanOptions &m_options;
    const FlightRecorder &m_recorder;
    int m_thread;
    std::stop_token m_stop;
};

/// Brings readings into the catalogue and counts what happened.
class Writer
{
public:
    explicit Writer(catalogue::Database &database) : m_tracks(database), m_refusals(database) {}

    Result<void> write(Reading &reading)
    {
        ++m_report.seen;
        if (!reading.known) { // another scan may have added it since it was looked up
            TAGWRIGHT_TRY_INTO(reading.known, m_tracks.known(reading.file.path));
        }
        if (reading.known)
            markSeen(reading.known->id);
        if (!reading.metadata)
            return refuse(reading);
        if (reading.unchanged)
            return reading.known->missing ? comeBack(reading.known->id) : Result<void>{};
        TAGWRIGHT_TRY_INTO(const TrackId id, reading.known ? update(reading) : relocateOrInsert(reading));
        markSeen(id);
        if (!reading.audioHash.empty())
            TAGWRIGHT_TRY(m_tracks.recordHash(id, reading.file.state, reading.audioHash));
        return m_refusals.remove(reading.file.path, Stage::Scan);
    }

    Result<void> refuseFolder(const Error &error)
    {
        m_report.refused.push_back(error);
        return m_refusals.add({error.path, Stage::Scan, error.code, error.message, {}});
    }

    /// Tracks below `roots` that were not seen and are really gone become missing.
    Result<void> markMissing(const std::vector<fs::path> &roots)
    {
        std::vector<TrackId> gone;
        TAGWRIGHT_TRY(m_tracks.forEach([&](const Track &track) {
            const bool below = std::ranges::any_of(
                roots, [&](const fs::path &root) { return track.path == root || isBelow(track.path, root); });
            if (below && !track.missing && !wasSeen(track.id) && !mayExist(track.path))
                gone.push_back(track.id);
        }));
        for (const TrackId id : gone)
            TAGWRIGHT_TRY(m_tracks.setMissing(id, true));
        m_report.missing += static_cast<std::int64_t>(gone.size());
        return {};
    }

    [[nodiscard]] ScanReport &report() { return m_report; }

private:
    Result<void> refuse(const Reading &reading)
    {
        const Error &error = reading.metadata.error();
        if (error.code == ErrorCode::NotFound)
            return {}; // deleted while the scan ran; a known track becomes missing with the others
        m_report.refused.push_back(error);
        return m_refusals.add(
            {reading.file.path, Stage::Scan, error.code, error.message, reading.file.state});
    }

    Result<void> comeBack(TrackId id)
    {
        ++m_report.returned;
        return m_tracks.setMissing(id, false);
    }

    Result<TrackId> update(const Reading &reading)
    {
        const TrackId id = reading.known->id;
        const bool isSameFile = reading.known->file == reading.file.state;
        if (reading.known->missing)
            ++m_report.returned;
        else if (!isSameFile)
            ++m_report.updated;
        if (isSameFile && reading.audioHash.empty()) {
            // Read again for what an older program did not read: what decoding has found out stays.
            TAGWRIGHT_TRY(
                m_tracks.recordRetagged(id, reading.file.state, reading.file.state, *reading.metadata));
            TAGWRIGHT_TRY(m_tracks.setMissing(id, false));
        } else {
            TAGWRIGHT_TRY(m_tracks.update(id, reading.file.state, *reading.metadata));
        }
        return id;
    }

    Result<TrackId> relocateOrInsert(const Reading &reading)
    {
        TAGWRIGHT_TRY_INTO(const auto origin, movedFrom(reading));
        if (!origin) {
            ++m_report.added;
            return m_tracks.insert(reading.file.path, reading.file.state, *reading.metadata);
        }
        ++m_report.moved;
        TAGWRIGHT_TRY(m_tracks.relocate(*origin, reading.file.path));
        TAGWRIGHT_TRY(m_tracks.update(*origin, reading.file.state, *reading.metadata));
        return *origin;
    }

    /// The track whose file this was before it was moved: gone from its old place, and the same by content
    /// (deep scan), or by size, time to the nanosecond, title and length.
    Result<std::optional<TrackId>> movedFrom(const Reading &reading)
    {
        TAGWRIGHT_TRY_INTO(auto candidates, m_tracks.withState(reading.file.state));
        if (!reading.audioHash.empty()) {
            TAGWRIGHT_TRY_INTO(const auto same, m_tracks.withHash(reading.audioHash));
            candidates.insert(candidates.end(), same.begin(), same.end());
        }
        const auto isOrigin = [&](const Track &track) {
            const bool sameSound = !track.audioHash.empty() && track.audioHash == reading.audioHash;
            const bool sameFile = track.file == reading.file.state &&
                                  track.metadata.title == reading.metadata->title &&
                                  track.metadata.artist == reading.metadata->artist &&
                                  track.metadata.sampleRate == reading.metadata->sampleRate;
            return (sameSound || sameFile) && !wasSeen(track.id) && !mayExist(track.path);
        };
        // Of several equal ones the one with the same file name: then whole albums move in order.
        std::ranges::stable_partition(
            candidates, [&](const Track &t) { return t.path.filename() == reading.file.path.filename(); });
        const auto found = std::ranges::find_if(candidates, isOrigin);
        return found == candidates.end() ? std::nullopt : std::optional(found->id);
    }

    void markSeen(TrackId id)
    {
        const auto index = static_cast<std::size_t>(id.value);
        if (m_seen.size() <= index)
            m_seen.resize(index + 1 + index / 2);
        m_seen[index] = true;
    }

    [[nodiscard]] bool wasSeen(TrackId id) const
    {
        const auto index = static_cast<std::size_t>(id.value);
        return index < m_seen.size() && m_seen[index];
    }

    TrackRepository m_tracks;
    RefusalRepository m_refusals;
    ScanReport m_report;
    std::vector<bool> m_seen; // by track id: one bit for each track
};

/// Writes batches as they come, in transactions of at most `commitInterval`.
/// \param total  number of files, 0 until it is known
Result<void> writeAll(catalogue::Database &database, Writer &writer, BoundedQueue<Result<Readings>> &in,
                      ProgressMeter &meter, const std::atomic<std::int64_t> &total,
                      const std::stop_token &stop)
{
    auto next = in.pop(stop);
    while (next) {
        TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
        const auto begun = std::chrono::steady_clock::now();
        while (next && std::chrono::steady_clock::now() - begun < commitInterval) {
            if (!*next)
                return std::unexpected(next->error());
            meter.setTotal(total);
            for (Reading &reading : **next) {
                TAGWRIGHT_TRY(writer.write(reading));
                meter.advance();
            }
            next = in.pop(stop);
        }
        TAGWRIGHT_TRY(transaction.commit());
    }
    return {};
}

/// Walks all roots, handing files out in batches and folders' errors to `refused`.
Result<void> enumerateAll(const std::vector<fs::path> &roots, BoundedQueue<Files> &out,
                          std::vector<Error> &refused, const std::stop_token &stop)
{
    Files batch;
    const EnumerationSinks sinks{.file =
                                     [&](FoundFile file) {
                                         batch.push_back(std::move(file));
                                         if (batch.size() == batchSize)
                                             out.push(std::exchange(batch, {}), stop);
                                     },
                                 .refused = [&](Error error) { refused.push_back(std::move(error)); }};
    for (const fs::path &root : roots) {
        auto walked = enumerate(root, sinks, stop);
        if (!walked && (roots.size() == 1 || walked.error().code == ErrorCode::Cancelled))
            return walked;
        if (!walked)
            refused.push_back(walked.error());
    }
    if (!batch.empty())
        out.push(std::move(batch), stop);
    return {};
}

/// For the next scan. What lies in a folder that is remembered is found with it.
Result<void> rememberRoots(TrackRepository &tracks, const std::vector<fs::path> &roots)
{
    TAGWRIGHT_TRY_INTO(std::vector<fs::path> known, tracks.folders());
    known.insert(known.end(), roots.begin(), roots.end());
    for (const fs::path &root : roots)
        if (std::ranges::none_of(known, [&](const fs::path &other) { return isBelow(root, other); }))
            TAGWRIGHT_TRY(tracks.addFolder(root));
    return {};
}

} // namespace

Result<ScanReport> scan(catalogue::Database &database, const ScanOptions &options,
                        const ProgressSink &progress, std::stop_token stop)
{
    TrackRepository tracks(database);
    std::vector<fs::path> roots;
    if (options.roots.empty()) {
        TAGWRIGHT_TRY_INTO(roots, tracks.folders());
        if (roots.empty())
            return fail(ErrorCode::BadInput,
                        "No folder was scanned yet. Name one: tagwright-cli scan FOLDER.");
    }
    std::ranges::transform(options.roots, std::back_inserter(roots), normalPath);

    const int readers = options.threads > 0
                            ? options.threads
                            : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    BoundedQueue<Files> files(16);
    BoundedQueue<Result<Readings>> readings(16);
    std::stop_source inner; // ends the threads when the writer gives up
    const std::stop_callback forward(stop, [&] { inner.request_stop(); });

    TAGWRIGHT_TRY_INTO(const FlightRecorder recorder,
                       FlightRecorder::open(database.folder() / "scan.open", readers));
    Reader(options, recorder, 0, stop).trySuspects();

    std::vector<Error> refusedFolders;
    Result<void> enumerated;
    Writer writer(database);
    Result<void> written;
    ProgressMeter meter(progress, "Scanning", 0);
    std::atomic<std::int64_t> total = 0;
    {
        // Ahead of the others, which wait for each other and know only what comes next.
        const std::jthread counter([&] {
            std::int64_t count = 0;
            for (const fs::path &root : roots)
                count += countFiles(root, inner.get_token());
            if (!inner.stop_requested())
                total = count;
        });
        std::jthread enumerator([&] {
            enumerated = enumerateAll(roots, files, refusedFolders, inner.get_token());
            files.close();
        });
        std::jthread readerPool([&] {
            std::vector<std::jthread> pool;
            for (int i = 0; i < readers; ++i)
                pool.emplace_back([&, i] {
                    auto read = Reader(options, recorder, i, inner.get_token())
                                    .run(database.folder(), files, readings);
                    if (!read)
                        readings.push(std::unexpected(read.error()), inner.get_token());
                });
            pool.clear(); // joins
            readings.close();
        });
        written = writeAll(database, writer, readings, meter, total, stop);
        inner.request_stop(); // after an error; and nobody needs to count any longer
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "Stopped. What was found so far is kept.");
    TAGWRIGHT_TRY(written);
    TAGWRIGHT_TRY(enumerated);

    TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(database));
    if (!options.roots.empty()) // those that are remembered may have been taken out meanwhile
        TAGWRIGHT_TRY(rememberRoots(tracks, roots));
    for (const Error &error : refusedFolders)
        TAGWRIGHT_TRY(writer.refuseFolder(error));
    TAGWRIGHT_TRY(writer.markMissing(roots));
    TAGWRIGHT_TRY(transaction.commit());
    meter.setTotal(writer.report().seen);
    meter.finish();
    return std::move(writer.report());
}

} // namespace tagwright::library
