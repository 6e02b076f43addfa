// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/embed_job.h"

#include "base/bounded_queue.h"
#include "base/flight_recorder.h"
#include "catalogue/clip_repository.h"
#include "catalogue/refusal_repository.h"
#include "catalogue/track_repository.h"
#include "embedding/clip_grid.h"
#include "embedding/store.h"
#include "embedding/track_embedder.h"
#include "embedding/waveform_file.h"

#include <algorithm>
#include <thread>

namespace tagwright::embedding {

namespace fs = std::filesystem;
using catalogue::ClipRepository;
using catalogue::ExtractorId;
using catalogue::RefusalRepository;
using catalogue::Stage;
using catalogue::Track;
using catalogue::TrackId;
using catalogue::TrackRepository;

namespace {

/// Brings the workers' events into the stores and the catalogue, in batches: first the rows, synced, then
/// their numbers in one transaction. A kill between the two leaves rows that nothing points at.
class Writer
{
public:
    Writer(catalogue::Database &database, const std::vector<const Extractor *> &extractors)
        : m_database(database), m_tracks(database), m_clips(database), m_refusals(database),
          m_extractors(extractors)
    {
    }

    Result<void> openStores()
    {
        for (const Extractor *extractor : m_extractors) {
            const ExtractorInfo &info = extractor->info();
            const StoreKey key{info.id, info.version, 2 * info.frameDimension};
            TAGWRIGHT_TRY_INTO(auto store, StoreWriter::open(m_database.folder(), key));
            TAGWRIGHT_TRY_INTO(const ExtractorId id,
                               m_clips.useExtractor(info.id, info.version, key.dimension));
            // A store that lost its tail (restored from an old backup, say): embed those clips again.
            TAGWRIGHT_TRY(m_clips.forgetRowsFrom(id, store.rows()));
            m_stores.push_back(std::move(store));
            m_ids.push_back(id);
        }
        return {};
    }

    Result<void> writeBatch(std::vector<TrackEvent> &events)
    {
        std::vector<std::vector<std::int64_t>> rows(events.size());
        for (std::size_t i = 0; i < events.size(); ++i)
            if (const auto *clip = std::get_if<ClipEmbedded>(&events[i].what))
                for (std::size_t e = 0; e < clip->embeddings.size(); ++e) {
                    TAGWRIGHT_TRY_INTO(const std::int64_t row, m_stores[e].append(clip->embeddings[e]));
                    rows[i].push_back(row);
                }
        for (StoreWriter &store : m_stores)
            TAGWRIGHT_TRY(store.sync());
        TAGWRIGHT_TRY_INTO(auto transaction, catalogue::Transaction::begin(m_database));
        for (std::size_t i = 0; i < events.size(); ++i)
            TAGWRIGHT_TRY(write(events[i], rows[i]));
        return transaction.commit();
    }

    [[nodiscard]] const std::vector<ExtractorId> &extractorIds() const { return m_ids; }
    [[nodiscard]] EmbedReport &report() { return m_report; }

private:
    Result<void> write(TrackEvent &event, const std::vector<std::int64_t> &rows)
    {
        return std::visit(
            [&](auto &what) -> Result<void> {
                using Event = std::decay_t<decltype(what)>;
                if constexpr (std::is_same_v<Event, ClipEmbedded>)
                    return writeClip(event.track, what, rows);
                else
                    return writeTrack(event.track, what);
            },
            event.what);
    }

    Result<void> writeTrack(TrackId track, const TrackBegun &begun)
    {
        if (begun.reset)
            TAGWRIGHT_TRY(m_clips.removeOfTrack(track));
        return m_tracks.recordDecodingBegun(track, begun.file, begun.reset);
    }

    Result<void> writeClip(TrackId track, const ClipEmbedded &clip, const std::vector<std::int64_t> &rows)
    {
        const bool silent = clip.embeddings.empty();
        TAGWRIGHT_TRY_INTO(const catalogue::ClipId id, m_clips.ensure(track, clip.stretch, silent));
        for (std::size_t e = 0; e < rows.size(); ++e)
            TAGWRIGHT_TRY(m_clips.recordEmbedding(m_ids[e], id, rows[e], clip.seconds[e]));
        ++(silent ? m_report.silentClips : m_report.clips);
        return {};
    }

    Result<void> writeTrack(TrackId track, TrackDone &done)
    {
        ++m_report.tracks;
        const audio::DecodeSummary &sound = done.summary;
        TAGWRIGHT_TRY(m_tracks.recordDecoded(track, {done.file, sound.audioHash, sound.durationMs,
                                                     sound.sampleRate, sound.channels, sound.loudnessLufs}));
        TAGWRIGHT_TRY(m_clips.writeGrid(track, clipGrid(sound.durationMs)));
        TAGWRIGHT_TRY_INTO(const TrackId kept, mergeIfMoved(track, sound.audioHash));
        TAGWRIGHT_TRY_INTO(const auto row, m_tracks.byId(kept));
        TAGWRIGHT_TRY(m_refusals.remove(row->path, Stage::Embed));
        if (sound.waveform)
            TAGWRIGHT_TRY(writeWaveform(m_database.folder(), kept, *sound.waveform));
        return {};
    }

    Result<void> writeTrack(TrackId track, const SoundUnchanged &same)
    {
        return m_tracks.recordDecodingBegun(track, same.file, false);
    }

    Result<void> writeTrack(TrackId track, const TrackRefused &refused)
    {
        TAGWRIGHT_TRY_INTO(const auto row, m_tracks.byId(track));
        if (refused.error.code == ErrorCode::NotFound) // deleted since the scan: not refused, gone
            return m_tracks.setMissing(track, true);
        m_report.refused.push_back(refused.error);
        m_report.refused.back().path = row->path;
        // With its clips goes what marks it as done: it is analysed again once the refusal is taken back.
        TAGWRIGHT_TRY(writeTrack(track, TrackBegun{row->file, true}));
        return m_refusals.add(
            {row->path, Stage::Embed, refused.error.code, refused.error.message, row->file});
    }

    static Result<void> writeTrack(TrackId /*track*/, const TrackSkipped & /*skipped*/) { return {}; }

    /// The sound may be that of a track that vanished from its place: then this is that track, labels and
    /// all.
    Result<TrackId> mergeIfMoved(TrackId track, const std::string &hash)
    {
        TAGWRIGHT_TRY_INTO(const auto same, m_tracks.withHash(hash));
        for (const Track &other : same) {
            std::error_code error;
            if (other.id == track || fs::exists(other.path, error) || error)
                continue;
            TAGWRIGHT_TRY(m_tracks.merge(other.id, track));
            ++m_report.movedTracks;
            return other.id;
        }
        return track;
    }

    catalogue::Database &m_database;
    TrackRepository m_tracks;
    ClipRepository m_clips;
    RefusalRepository m_refusals;
    const std::vector<const Extractor *> &m_extractors;
    std::vector<StoreWriter> m_stores;
    std::vector<ExtractorId> m_ids;
    EmbedReport m_report;
};

/// What one pass does with a track; nothing if it is done.
Result<std::optional<TrackTask>> taskFor(catalogue::Database &database, TrackId id,
                                         const std::vector<ExtractorId> &extractors, bool middleOnly)
{
    const TrackRepository tracks(database);
    const ClipRepository clips(database);
    TAGWRIGHT_TRY_INTO(auto track, tracks.byId(id));
    if (!track)
        return std::nullopt; // merged into another one meanwhile
    TrackTask task{std::move(*track), {}, {}, middleOnly};
    TAGWRIGHT_TRY_INTO(task.clips, clips.ofTrack(id));
    TAGWRIGHT_TRY_INTO(task.pendingClips, clips.pendingClips(id, extractors));
    const bool stale = !task.track.decodedState || *task.track.decodedState != task.track.file ||
                       task.track.audioHash.empty();
    if (middleOnly && !stale) {
        const auto middle = middleClip(task.track.metadata.durationMs).startMs;
        if (std::ranges::none_of(task.pendingClips,
                                 [&](const catalogue::Clip &clip) { return clip.startMs == middle; }))
            return std::nullopt;
    }
    return task;
}

/// One pass over the pending tracks: a feeder, workers, and the writer on the caller's thread.
class Pass
{
public:
    Pass(catalogue::Database &database, Writer &writer, const std::vector<const Extractor *> &extractors,
         int workers, const FlightRecorder &recorder, std::stop_token stop)
        : m_database(database), m_writer(writer), m_extractors(extractors), m_workers(workers),
          m_recorder(recorder), m_stop(std::move(stop))
    {
    }

    Result<void> run(bool middleOnly, const ProgressSink &progress)
    {
        const ClipRepository clips(m_database);
        TAGWRIGHT_TRY_INTO(auto pending, clips.pendingTracks(m_writer.extractorIds()));
        if (pending.empty())
            return {};
        ProgressMeter meter(progress, middleOnly ? "Middle clips" : "All clips",
                            static_cast<std::int64_t>(pending.size()));
        TAGWRIGHT_TRY(runSuspects(pending, middleOnly, meter));
        BoundedQueue<TrackTask> tasks(2);
        BoundedQueue<TrackEvent> events(256);
        std::stop_source inner;
        const std::stop_callback forward(m_stop, [&] { inner.request_stop(); });
        const std::stop_token token = inner.get_token();
        Result<void> fed;
        Result<void> written;
        {
            std::jthread feeder([&] {
                fed = feed(pending, middleOnly, tasks, token, events);
                tasks.close();
            });
            std::jthread pool([&] {
                std::vector<std::jthread> threads;
                for (int i = 0; i < m_workers; ++i)
                    threads.emplace_back([&, i] {
                        while (auto task = tasks.pop(token)) {
                            const auto open = m_recorder.enter(i, task->track.path);
                            embedTrack(
                                *task, m_extractors, [&](TrackEvent event) { events.push(std::move(event)); },
                                token);
                        }
                    });
                threads.clear(); // joins
                feeder.join();
                events.close();
            });
            written = write(events, meter);
            if (!written) {
                inner.request_stop();
                while (events.pop()) // lets workers that wait for room see the stop
                    continue;
            }
        }
        TAGWRIGHT_TRY(written);
        TAGWRIGHT_TRY(fed);
        meter.finish();
        return {};
    }

private:
    /// Tracks at which the run before may have been killed: one after the other, so that the next run knows.
    Result<void> runSuspects(std::vector<TrackId> &pending, bool middleOnly, ProgressMeter &meter)
    {
        const TrackRepository tracks(m_database);
        for (const fs::path &path : m_recorder.suspects()) {
            TAGWRIGHT_TRY_INTO(const auto known, tracks.known(path));
            if (m_stop.stop_requested() || !known || std::erase(pending, known->id) == 0)
                continue;
            TAGWRIGHT_TRY_INTO(const auto task,
                               taskFor(m_database, known->id, m_writer.extractorIds(), middleOnly));
            std::vector<TrackEvent> events;
            if (task) {
                const auto open = m_recorder.enter(0, path, FlightRecorder::Company::Alone);
                embedTrack(
                    *task, m_extractors, [&](TrackEvent event) { events.push_back(std::move(event)); },
                    m_stop);
            }
            TAGWRIGHT_TRY(m_writer.writeBatch(events));
            meter.advance();
        }
        return {};
    }

    Result<void> feed(const std::vector<TrackId> &pending, bool middleOnly, BoundedQueue<TrackTask> &tasks,
                      const std::stop_token &stop, BoundedQueue<TrackEvent> &events)
    {
        TAGWRIGHT_TRY_INTO(auto database,
                           catalogue::Database::open(m_database.folder(), catalogue::Access::ReadOnly));
        for (const TrackId id : pending) {
            TAGWRIGHT_TRY_INTO(auto task, taskFor(database, id, m_writer.extractorIds(), middleOnly));
            if (!task)
                events.push({id, TrackSkipped{}});
            else if (!tasks.push(std::move(*task), stop))
                break;
        }
        return {};
    }

    /// What has arrived while the last batch was synced makes the next one.
    Result<void> write(BoundedQueue<TrackEvent> &events, ProgressMeter &meter)
    {
        auto next = events.pop();
        while (next) {
            std::vector<TrackEvent> batch;
            for (; next; next = events.tryPop())
                batch.push_back(std::move(*next));
            const auto ended = std::ranges::count_if(batch, endsTrack);
            TAGWRIGHT_TRY(m_writer.writeBatch(batch));
            meter.advance(ended);
            next = events.pop();
        }
        return {};
    }

    static bool endsTrack(const TrackEvent &event)
    {
        return !std::holds_alternative<TrackBegun>(event.what) &&
               !std::holds_alternative<ClipEmbedded>(event.what);
    }

    catalogue::Database &m_database;
    Writer &m_writer;
    const std::vector<const Extractor *> &m_extractors;
    int m_workers;
    const FlightRecorder &m_recorder;
    std::stop_token m_stop;
};

/// The files that have killed an earlier run are refused as they are.
Result<void> refuseCulprits(catalogue::Database &database, Writer &writer, const EmbedOptions &options,
                            const FlightRecorder &recorder)
{
    const TrackRepository tracks(database);
    for (const fs::path &path : recorder.culprits()) {
        TAGWRIGHT_TRY_INTO(const auto known, tracks.known(path));
        if (!known)
            continue;
        std::vector<TrackEvent> events;
        events.push_back(
            {known->id,
             TrackRefused{known->file, {ErrorCode::Corrupt, "The decoder broke here; skipped.", path}}});
        TAGWRIGHT_TRY(writer.writeBatch(events));
        if (options.brokenOff)
            options.brokenOff(path);
    }
    return {};
}

} // namespace

Result<EmbedReport> embedLibrary(catalogue::Database &database,
                                 const std::vector<const Extractor *> &extractors,
                                 const EmbedOptions &options, const ProgressSink &progress,
                                 std::stop_token stop)
{
    TAGWRIGHT_TRY_INTO(const FileLock lock,
                       FileLock::acquire(database.folder() / "embed.lock", "An embed job"));
    if (options.retryRefused)
        TAGWRIGHT_TRY(RefusalRepository(database).clear(Stage::Embed));
    Writer writer(database, extractors);
    TAGWRIGHT_TRY(writer.openStores());
    const int workers = options.threads > 0
                            ? options.threads
                            : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    TAGWRIGHT_TRY_INTO(const FlightRecorder recorder,
                       FlightRecorder::open(database.folder() / "embed.open", workers));
    TAGWRIGHT_TRY(refuseCulprits(database, writer, options, recorder));
    Pass pass(database, writer, extractors, workers, recorder, stop);
    TAGWRIGHT_TRY(pass.run(true, progress));
    if (!options.firstPassOnly && !stop.stop_requested())
        TAGWRIGHT_TRY(pass.run(false, progress));
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled,
                    "Stopped. What was embedded so far is kept; run it again to go on.");
    return std::move(writer.report());
}

} // namespace tagwright::embedding
