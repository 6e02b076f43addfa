// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedding/track_embedder.h"

#include "embedding/clip_assembler.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace tagwright::embedding {
namespace {

/// A clip below this is silence: half of a 16-bit step has −96 dBFS, EBU R 128's absolute gate is −70.
constexpr double silenceDbfs = -70;

bool isSilent(std::span<const float> samples)
{
    double energy = 0;
    for (const float x : samples)
        energy += double{x} * x;
    return 10 * std::log10(energy / static_cast<double>(samples.size()) + 1e-30) < silenceDbfs;
}

/// Processor time of the calling thread.
double threadSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

class TrackEmbedder
{
public:
    TrackEmbedder(const TrackTask &task, const std::vector<const Extractor *> &extractors,
                  const EventSink &sink, std::stop_token stop)
        : m_task(task), m_extractors(extractors), m_sink(sink), m_stop(std::move(stop))
    {
        for (const Extractor *extractor : extractors)
            if (std::ranges::find(m_rates, extractor->info().sampleRate) == m_rates.end())
                m_rates.push_back(extractor->info().sampleRate);
    }

    void run()
    {
        auto file = catalogue::fileState(m_task.track.path);
        if (!file)
            return refuse({}, file.error());
        m_file = *file;
        const auto &before = m_task.track.decodedState;
        const bool changed = before && *before != m_file;
        if (changed && !m_task.track.audioHash.empty()) {
            auto hash = audio::audioHash(m_task.track.path, m_stop);
            if (!hash)
                return refuse(m_file, hash.error());
            if (*hash == m_task.track.audioHash)
                return emit(SoundUnchanged{m_file});
        }
        m_fresh = changed || !before;
        emit(TrackBegun{m_file, m_fresh});
        auto summary = decode();
        if (!summary)
            return refuse(m_file, summary.error());
        emit(TrackDone{m_file, std::move(*summary)});
    }

private:
    template <typename Event>
    void emit(Event event)
    {
        m_sink({m_task.track.id, std::move(event)});
    }

    void refuse(const catalogue::FileState &file, const Error &error)
    {
        if (error.code != ErrorCode::Cancelled)
            emit(TrackRefused{file, error});
    }

    Result<audio::DecodeSummary> decode()
    {
        // Short tracks have one clip: the whole of it, then there is no second pass.
        const std::int64_t expectedMs = m_task.track.metadata.durationMs;
        if (!m_task.middleOnly || expectedMs < clipMs + shortestClipMs)
            return decodeWhole();
        Stretch middle = middleClip(expectedMs);
        TAGWRIGHT_TRY_INTO(auto summary, decodeStretch(middle));
        // The header's duration may have been wrong; after one pass the true one is known.
        const Stretch trueMiddle = middleClip(summary.durationMs);
        if (m_clips == 0 && trueMiddle.startMs != middle.startMs)
            return decodeStretch(trueMiddle);
        return summary;
    }

    Result<audio::DecodeSummary> decodeWhole()
    {
        audio::DecodeRequest request{
            .sampleRates = m_rates, .stretch = {}, .analyse = !m_task.track.loudnessLufs};
        return decode(request, 0);
    }

    Result<audio::DecodeSummary> decodeStretch(Stretch stretch)
    {
        audio::DecodeRequest request{.sampleRates = m_rates,
                                     .stretch =
                                         audio::DecodeRequest::Stretch{stretch.startMs, stretch.durationMs},
                                     .analyse = false};
        return decode(request, stretch.startMs);
    }

    Result<audio::DecodeSummary> decode(const audio::DecodeRequest &request, std::int64_t startMs)
    {
        Result<void> embedded;
        std::stop_source failed; // ends the decoder when an extractor fails
        const std::stop_callback forward(m_stop, [&] { failed.request_stop(); });
        ClipAssembler assembler(m_rates, startMs, [&](Stretch stretch, const ClipSamples &samples) {
            if (embedded && !m_stop.stop_requested() && isWanted(stretch.startMs)) {
                embedded = embedClip(stretch, samples);
                if (!embedded)
                    failed.request_stop();
            }
        });
        auto summary = audio::decode(
            m_task.track.path, request,
            [&](std::size_t rate, std::span<const float> samples) { assembler.add(rate, samples); },
            failed.get_token());
        if (summary)
            assembler.finish();
        TAGWRIGHT_TRY(embedded);
        return summary;
    }

    [[nodiscard]] bool isWanted(std::int64_t startMs) const
    {
        const auto at = [&](const catalogue::Clip &clip) { return clip.startMs == startMs; };
        return m_fresh || std::ranges::none_of(m_task.clips, at) ||
               std::ranges::any_of(m_task.pendingClips, at);
    }

    Result<void> embedClip(Stretch stretch, const ClipSamples &samples)
    {
        ++m_clips;
        ClipEmbedded clip{stretch, {}, {}};
        if (!isSilent(samples.front())) {
            for (const Extractor *extractor : m_extractors) {
                const auto rate = std::ranges::find(m_rates, extractor->info().sampleRate) - m_rates.begin();
                const double begun = threadSeconds();
                TAGWRIGHT_TRY_INTO(const FrameMatrix frames,
                                   extractor->embed(samples[static_cast<std::size_t>(rate)], m_stop));
                TAGWRIGHT_TRY_INTO(Embedding embedding, aggregate(frames));
                clip.embeddings.push_back(std::move(embedding));
                clip.seconds.push_back(threadSeconds() - begun);
            }
        }
        emit(std::move(clip));
        return {};
    }

    const TrackTask &m_task;
    const std::vector<const Extractor *> &m_extractors;
    const EventSink &m_sink;
    std::stop_token m_stop;
    std::vector<int> m_rates;
    catalogue::FileState m_file;
    bool m_fresh = false; // nothing that is known about clips can be kept
    int m_clips = 0;
};

} // namespace

void embedTrack(const TrackTask &task, const std::vector<const Extractor *> &extractors,
                const EventSink &sink, std::stop_token stop)
{
    TrackEmbedder(task, extractors, sink, std::move(stop)).run();
}

} // namespace tagwright::embedding
