// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/player_stream.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>

namespace tagwright::audio {
namespace {

constexpr std::int64_t msPerSecond = 1000;
constexpr int fadeOutMs = 15;
constexpr int fadeInMs = 10;
/// Decoded ahead of what sounds, and of what is prepared.
constexpr int aheadMs = 2000;
constexpr double targetLufs = -18;
constexpr double mostRaisedDb = 6;

/// Straight up to here, then bent so that it never reaches 1.
constexpr float kneeLevel = 0.9F;

float limited(float sample)
{
    const float size = std::abs(sample);
    if (size <= kneeLevel)
        return sample;
    const float over = (size - kneeLevel) / (1 - kneeLevel);
    return std::copysign(kneeLevel + (1 - kneeLevel) * std::tanh(over), sample);
}

} // namespace

double levellingGain(std::optional<double> loudnessLufs)
{
    if (!loudnessLufs)
        return 1;
    constexpr double dbPerDecade = 20;
    return std::pow(10, std::min(targetLufs - *loudnessLufs, mostRaisedDb) / dbPerDecade);
}

/// A piece that is being decoded. The source belongs to the decoding thread, the rest to the mutex.
struct PlayerStream::Voice
{
    PlaybackPiece piece;
    std::int64_t start = 0;                                      // sample of the file that comes first
    std::int64_t end = std::numeric_limits<std::int64_t>::max(); // and the one behind the last
    std::optional<PlaybackSource> source;
    std::deque<float> samples; // decoded, not pulled yet
    std::int64_t pulled = 0;   // samples of each channel
    bool isComplete = false;   // nothing more will be decoded
    std::optional<Error> error;
    int fadeIn = 0; // samples of the fade that are still to come

    [[nodiscard]] std::int64_t buffered() const { return std::ssize(samples) / channels; }
};

PlayerStream::PlayerStream(int rate)
    : m_rate(rate), m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

PlayerStream::~PlayerStream()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

PlayerStream::VoicePointer PlayerStream::newVoice(const PlaybackPiece &piece, std::int64_t fromMs) const
{
    auto voice = std::make_shared<Voice>();
    voice->piece = piece;
    voice->start = fromMs * m_rate / msPerSecond;
    if (piece.endMs)
        voice->end = std::max(voice->start, *piece.endMs * m_rate / msPerSecond);
    return voice;
}

/// Whatever sounds now fades out under the new voice.
void PlayerStream::switchTo(VoicePointer voice)
{
    if (m_voice && m_status.state == State::Playing) {
        const auto fade = std::min<std::int64_t>(fadeOutMs * m_rate / msPerSecond, m_voice->buffered());
        m_fading.assign(m_voice->samples.begin(), m_voice->samples.begin() + fade * channels);
        for (std::int64_t i = 0; i < fade; ++i)
            for (int c = 0; c < channels; ++c)
                m_fading[static_cast<std::size_t>(i * channels + c)] *=
                    1 - static_cast<float>(i) / static_cast<float>(fade);
    }
    m_voice = std::move(voice);
    if (m_voice)
        m_voice->fadeIn = fadeInMs * m_rate / static_cast<int>(msPerSecond);
    m_wake.notify_all();
}

void PlayerStream::play(const PlaybackPiece &piece)
{
    const std::scoped_lock lock(m_mutex);
    const bool isPrepared = m_next && m_next->piece == piece;
    switchTo(isPrepared ? m_next : newVoice(piece, piece.startMs));
    if (isPrepared)
        m_next.reset();
    m_status = {.state = State::Playing,
                .positionMs = piece.startMs,
                .piece = m_status.piece + 1,
                .underruns = m_status.underruns,
                .error = {}};
}

void PlayerStream::prepare(const PlaybackPiece &piece, bool follows)
{
    const std::scoped_lock lock(m_mutex);
    m_nextFollows = follows;
    if (m_next && m_next->piece == piece)
        return;
    m_next = newVoice(piece, piece.startMs);
    m_wake.notify_all();
}

void PlayerStream::pause()
{
    const std::scoped_lock lock(m_mutex);
    if (m_status.state != State::Playing)
        return;
    VoicePointer kept = m_voice;
    switchTo(kept); // what would come next is faded; it is heard again when it goes on
    m_status.state = State::Paused;
}

void PlayerStream::resume()
{
    const std::scoped_lock lock(m_mutex);
    if (m_status.state == State::Paused)
        m_status.state = State::Playing;
}

void PlayerStream::seek(std::int64_t ms)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_voice)
        return;
    VoicePointer voice = newVoice(m_voice->piece, std::max<std::int64_t>(0, ms));
    if (voice->piece.endMs && ms >= *voice->piece.endMs)
        voice->end = std::numeric_limits<std::int64_t>::max(); // out of the stretch: to the end of the file
    switchTo(std::move(voice));
    m_status.positionMs = ms;
    if (m_status.state == State::Ended)
        m_status.state = State::Playing;
}

void PlayerStream::stop()
{
    const std::scoped_lock lock(m_mutex);
    switchTo(nullptr);
    m_status.state = State::Stopped;
}

PlayerStream::Status PlayerStream::status() const
{
    const std::scoped_lock lock(m_mutex);
    return m_status;
}

// ---- pulling

void PlayerStream::pull(std::span<float> out)
{
    std::ranges::fill(out, 0.F);
    const std::scoped_lock lock(m_mutex);
    if (m_status.state == State::Playing)
        pullFrom(out);
    mixFading(out);
    for (float &sample : out)
        sample = limited(sample);
}

void PlayerStream::pullFrom(std::span<float> out)
{
    while (!out.empty() && m_voice) {
        Voice &voice = *m_voice;
        const auto count = std::min<std::int64_t>(std::ssize(out) / channels, voice.buffered());
        for (std::int64_t i = 0; i < count; ++i) {
            float gain = 1;
            if (voice.fadeIn > 0) {
                const auto whole = static_cast<float>(fadeInMs * m_rate) / static_cast<float>(msPerSecond);
                gain = 1 - static_cast<float>(voice.fadeIn--) / whole;
            }
            for (int c = 0; c < channels; ++c)
                out[static_cast<std::size_t>(i * channels + c)] =
                    gain * voice.samples[static_cast<std::size_t>(i * channels + c)];
        }
        voice.samples.erase(voice.samples.begin(), voice.samples.begin() + count * channels);
        voice.pulled += count;
        m_status.positionMs = (voice.start + voice.pulled) * msPerSecond / m_rate;
        out = out.subspan(static_cast<std::size_t>(count * channels));
        m_wake.notify_all();
        if (out.empty())
            return;
        if (!voice.isComplete) { // the decoder is late
            m_status.underruns += std::ssize(out) / channels;
            return;
        }
        if (voice.error && voice.pulled == 0) {
            m_status.state = State::Failed;
            m_status.error = voice.error;
            return;
        }
        if (!m_next || !m_nextFollows) {
            m_status.state = State::Ended;
            return;
        }
        m_voice = std::move(m_next); // without a gap and without a fade
        m_next.reset();
        m_nextFollows = false;
        m_status.piece += 1;
    }
}

void PlayerStream::mixFading(std::span<float> out)
{
    const std::size_t count = std::min(out.size(), m_fading.size());
    for (std::size_t i = 0; i < count; ++i)
        out[i] += m_fading[i];
    m_fading.erase(m_fading.begin(), m_fading.begin() + static_cast<std::ptrdiff_t>(count));
}

// ---- decoding ahead

void PlayerStream::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const VoicePointer voice = voiceToFill();
        if (!voice) {
            m_wake.wait(lock, stop, [this] { return voiceToFill() != nullptr; });
            continue;
        }
        lock.unlock();
        fill(voice, stop);
        lock.lock();
    }
}

/// The present one first.
PlayerStream::VoicePointer PlayerStream::voiceToFill() const
{
    for (const VoicePointer &voice : {m_voice, m_next})
        if (voice && !voice->isComplete && voice->buffered() < aheadMs * m_rate / msPerSecond)
            return voice;
    return nullptr;
}

/// One packet more.
void PlayerStream::fill(const VoicePointer &voice, const std::stop_token &stop)
{
    std::optional<Error> error;
    std::vector<float> fresh;
    if (!voice->source) {
        auto opened = PlaybackSource::open(voice->piece.path, m_rate, voice->start, stop);
        if (opened)
            voice->source.emplace(std::move(*opened));
        else
            error = std::move(opened.error());
    }
    if (voice->source) {
        const auto block = voice->source->read();
        if (block)
            fresh.assign(block->begin(), block->end());
        else
            error = block.error();
    }
    for (float &sample : fresh)
        sample *= static_cast<float>(voice->piece.gain);
    const bool isLast = fresh.empty();
    const std::scoped_lock lock(m_mutex);
    const std::int64_t have = voice->pulled + voice->buffered();
    const std::int64_t room = voice->end - voice->start - have;
    const auto count = std::min<std::int64_t>(std::ssize(fresh) / channels, room);
    voice->samples.insert(voice->samples.end(), fresh.begin(), fresh.begin() + count * channels);
    voice->isComplete = isLast || count == room;
    voice->error = std::move(error);
}

} // namespace tagwright::audio
