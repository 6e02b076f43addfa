// SPDX-License-Identifier: GPL-3.0-or-later
// What the audio device pulls: one piece of sound after the other, without gaps, with fades where one is cut
// off. A thread decodes ahead; pulling only copies. Safe to use from several threads.
#pragma once

#include "audio/playback_source.h"

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace tagwright::audio {

/// A stretch of a file to be heard.
struct PlaybackPiece
{
    std::filesystem::path path;
    std::int64_t startMs = 0;
    std::optional<std::int64_t> endMs = {}; ///< none: to the end of the file
    double gain = 1;                        ///< linear; what would clip is limited

    bool operator==(const PlaybackPiece &) const = default;
};

/// Linear gain that brings sound of this loudness to −18 LUFS; quiet sound is raised by at most 6 dB, so that
/// noise stays where it is. (ReplayGain 2 takes −18 LUFS as its reference, too.)
[[nodiscard]] double levellingGain(std::optional<double> loudnessLufs);

class PlayerStream
{
public:
    static constexpr int channels = 2;

    /// \param rate  of the device, Hz
    explicit PlayerStream(int rate);
    PlayerStream(const PlayerStream &) = delete;
    PlayerStream &operator=(const PlayerStream &) = delete;
    ~PlayerStream();

    [[nodiscard]] int rate() const { return m_rate; }

    /// Plays this now: what sounds fades out in 15 ms, this fades in in 10 ms. At once if it was prepared.
    void play(const PlaybackPiece &piece);
    /// Decodes the beginning ahead. \param follows  it goes on with this when the present piece ends
    void prepare(const PlaybackPiece &piece, bool follows);
    void pause();
    void resume();
    /// Of the present piece; also before its start, up to its end.
    void seek(std::int64_t ms);
    void stop();

    enum class State { Stopped, Playing, Paused, Ended, Failed };
    struct Status
    {
        State state = State::Stopped;
        std::int64_t positionMs = 0; ///< in the file, of the last sample that was pulled
        std::uint64_t piece = 0;     ///< counts up with each piece that begins to sound
        std::int64_t underruns = 0;  ///< samples of silence because decoding was late
        std::optional<Error> error;  ///< of State::Failed
    };
    [[nodiscard]] Status status() const;

    /// Fills all of `out`, left and right by turns; with silence where there is nothing. Never waits for
    /// decoding.
    void pull(std::span<float> out);

private:
    struct Voice;
    using VoicePointer = std::shared_ptr<Voice>;

    void run(const std::stop_token &stop);
    [[nodiscard]] VoicePointer voiceToFill() const;
    void fill(const VoicePointer &voice, const std::stop_token &stop);
    [[nodiscard]] VoicePointer newVoice(const PlaybackPiece &piece, std::int64_t fromMs) const;
    void switchTo(VoicePointer voice);
    void pullFrom(std::span<float> out);
    void mixFading(std::span<float> out);

    const int m_rate;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    VoicePointer m_voice;
    VoicePointer m_next;
    bool m_nextFollows = false;
    std::vector<float> m_fading; ///< the end of what was cut off
    Status m_status;
    std::jthread m_thread; ///< last: ends first
};

} // namespace tagwright::audio
