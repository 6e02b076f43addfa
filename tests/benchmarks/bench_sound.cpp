// SPDX-License-Identifier: GPL-3.0-or-later
// From the key to the sound: the real window, offscreen, plays real files on a PulseAudio that nobody hears;
// each clip is a tone of its own, so that the recording tells when the next one begins.
//   bench_sound [KEYS]      answers in the full review; 30
//
// One clock for both: the null sink renders a block when its time has come, and its monitor hands it on at
// once. The time of the first sample of a block is when the block arrived here, so that what is measured
// includes the way through the recorder, and is rather too long than too short; the spread of these times is
// printed as the resolution. A real device adds its own latency.
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "support/sound_server.h"
#include "support/sounds.h"
#include "ui/settings/appearance.h"
#include "ui/theme/icons.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <complex>
#include <cstdio>
#include <numbers>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace tagwright;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int rate = test::SoundServer::rate;
constexpr int trackCount = 200;
/// Their distance is one over the window's length: in a window none is heard as another.
constexpr double toneStep = 250;
constexpr int tones = 10;
constexpr double windowMs = 4;

double secondsOf(Clock::time_point time)
{
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

int toneOf(std::int64_t track, std::int64_t startMs)
{
    return static_cast<int>((2 * track + startMs / 30'000) % tones);
}

double hzOf(int tone)
{
    return toneStep * (tone + 1);
}

/// The monitor of the sink, each block with the time at which it came.
class TimedRecording
{
public:
    TimedRecording()
        : m_pipe(popen(fmt::format("exec parec --device=null.monitor --raw --format=float32le --channels=1 "
                                   "--rate={} --latency-msec=5",
                                   rate)
                           .c_str(),
                       "r")),
          m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }
    TimedRecording(const TimedRecording &) = delete;
    TimedRecording &operator=(const TimedRecording &) = delete;
    ~TimedRecording() { end(); }

    /// Before anything is asked for. The server goes on, so that the last block has come, too.
    void end()
    {
        if (!m_thread.joinable())
            return;
        m_thread.request_stop();
        m_thread.join();
        pclose(m_pipe);
        std::vector<double> begins;
        for (const auto &[time, sample] : m_blocks)
            begins.push_back(time - static_cast<double>(sample) / rate);
        std::ranges::sort(begins);
        const auto at = [&begins](double part) {
            return begins.at(static_cast<std::size_t>(part * static_cast<double>(begins.size() - 1)));
        };
        m_begin = at(.5);
        fmt::print("resolution: 9 of 10 blocks came within −{:.1f} … +{:.1f} ms of the median\n",
                   1000 * (m_begin - at(.05)), 1000 * (at(.95) - m_begin));
    }

    [[nodiscard]] const std::vector<float> &samples() const { return m_samples; }
    /// Of the sample, in the seconds of the clock.
    [[nodiscard]] double timeOf(std::size_t sample) const
    {
        return m_begin + static_cast<double>(sample) / rate;
    }
    [[nodiscard]] std::size_t sampleAt(double time) const
    {
        return static_cast<std::size_t>(std::max(0.0, (time - m_begin) * rate));
    }

private:
    void run(const std::stop_token &stop)
    {
        std::vector<char> bytes(1 << 16);
        while (!stop.stop_requested()) {
            const auto count = ::read(fileno(m_pipe), bytes.data(), bytes.size());
            if (count <= 0)
                return;
            const double now = secondsOf(Clock::now());
            m_blocks.emplace_back(now, m_bytes / sizeof(float));
            const auto kept = static_cast<std::size_t>(count);
            m_samples.resize((m_bytes + kept + sizeof(float) - 1) / sizeof(float));
            std::memcpy(reinterpret_cast<char *>(m_samples.data()) + m_bytes, bytes.data(), kept);
            m_bytes += kept;
        }
    }

    FILE *m_pipe;
    std::vector<std::pair<double, std::size_t>> m_blocks;
    std::vector<float> m_samples;
    std::size_t m_bytes = 0;
    double m_begin = 0;
    std::jthread m_thread;
};

/// Amplitude of the tone in the window that begins there.
double amplitude(const std::vector<float> &samples, std::size_t from, int tone)
{
    constexpr auto length = static_cast<std::size_t>(windowMs * rate / 1000);
    if (from + length > samples.size())
        return 0;
    std::complex<double> sum = 0;
    for (std::size_t i = 0; i < length; ++i)
        sum += double{samples[from + i]} *
               std::polar(1.0, -2 * std::numbers::pi * hzOf(tone) * static_cast<double>(i) / rate);
    return 2 * std::abs(sum) / static_cast<double>(length);
}

/// Of each kind of file there is one for each pair of tones; the tracks are names for them.
void makeMusic(const test::SoundFolder &folder, const test::MadeUpLibrary &library)
{
    constexpr double clipSeconds = 30;
    constexpr double pause = .1; // so that a codec does not smear one into the other
    const std::vector<std::pair<std::string, QStringList>> kinds{
        {"mp3", {QStringLiteral("-b:a"), QStringLiteral("192k")}},
        {"flac", {}},
        {"m4a", {QStringLiteral("-b:a"), QStringLiteral("160k")}}};
    for (int first = 0; first < tones; first += 2) {
        auto sound = test::sine(hzOf(first), clipSeconds - pause, rate);
        sound.resize(static_cast<std::size_t>(clipSeconds * rate));
        const auto second = test::sine(hzOf(first + 1), clipSeconds, rate);
        sound.insert(sound.end(), second.begin(), second.end());
        test::writeWav(folder / "tone.wav", sound, rate);
        for (const auto &[ending, arguments] : kinds)
            test::encode(folder / fmt::format("tone {}.{}", first, ending), folder / "tone.wav", arguments);
    }
    for (int t = 0; t < trackCount; ++t)
        std::filesystem::create_symlink(
            folder / fmt::format("tone {}.{}", toneOf(t, 0), kinds[static_cast<std::size_t>(t) % 3].first),
            library.pathOf(t));
}

struct Key
{
    double time = 0;
    int before = 0; ///< tone
    int after = 0;
};

std::vector<Key> answer(ui::MainWindow &window, const test::MadeUpLibrary &library, int count)
{
    const auto heardTone = [&] {
        const auto &heard = *window.review().heard();
        return toneOf(std::ranges::find(library.tracks, heard.track) - library.tracks.begin(), heard.startMs);
    };
    std::vector<Key> keys;
    while (std::ssize(keys) < count && window.review().heard()) {
        // Not in step with anybody's timer.
        QTest::qWait(500 + static_cast<int>(keys.size()) * 37 % 160);
        Key key{.before = heardTone()};
        key.time = secondsOf(Clock::now());
        QTest::keyClick(&window, keys.size() % 2 == 0 ? Qt::Key_A : Qt::Key_R);
        if (window.review().heard())
            key.after = heardTone();
        keys.push_back(key);
    }
    QTest::qWait(500);
    return keys;
}

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? NAN
                          : values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

void line(const char *what, const std::vector<double> &values, const char *goal)
{
    fmt::print("{:<44} median {:>6.1f} ms, 95th percentile {:>6.1f} ms   ({})\n", what,
               percentile(values, .5), percentile(values, .95), goal);
}

/// Steps from sample to sample, the largest.
double steepest(const std::vector<float> &samples, std::size_t from, std::size_t to)
{
    double most = 0;
    for (std::size_t i = std::max<std::size_t>(from, 1); i < std::min(to, samples.size()); ++i)
        most = std::max(most, std::abs(double{samples[i]} - samples[i - 1]));
    return most;
}

/// When the amplitude passes `part` of what it is at the end, from there on.
/// \param rises  else: of what it is at the beginning, for the last time
std::optional<std::size_t> passes(const std::vector<float> &samples, std::size_t from, std::size_t to,
                                  int tone, double part, bool rises)
{
    constexpr auto half = static_cast<std::size_t>(windowMs * rate / 1000 / 2);
    const double whole = amplitude(samples, rises ? to : from, tone);
    constexpr std::size_t hop = 11; // a quarter of a millisecond
    for (std::size_t i = from; i < to; i += hop)
        if (const double now = amplitude(samples, i, tone); rises ? now > part * whole : now < part * whole)
            return i + half;
    return std::nullopt;
}

/// Silence in the middle of the sound: somebody was late. No tone is zero for so long.
int gaps(const std::vector<float> &samples, std::size_t from, std::size_t to)
{
    constexpr std::size_t least = rate / 1000;
    std::size_t zeros = 0;
    int count = 0;
    for (std::size_t i = from; i < std::min(to, samples.size()); ++i) {
        zeros = samples[i] == 0 ? zeros + 1 : 0;
        count += zeros == least ? 1 : 0;
    }
    return count;
}

void evaluate(const TimedRecording &recording, const std::vector<Key> &keys)
{
    constexpr double before = .03; // seconds around the key
    constexpr double behind = .4;
    constexpr double little = .05;
    constexpr double much = .95;
    constexpr double msPerSecond = 1000;
    std::vector<double> delays;
    std::vector<double> fadesIn;
    std::vector<double> fadesOut;
    double worstStep = 0;
    int same = 0;
    const auto &samples = recording.samples();
    for (const Key &key : keys) {
        if (key.before == key.after) {
            ++same; // nothing to be told apart
            continue;
        }
        const std::size_t from = recording.sampleAt(key.time - before);
        const std::size_t to = recording.sampleAt(key.time + behind);
        const auto begins = passes(samples, from, to, key.after, little, true);
        const auto full = passes(samples, from, to, key.after, much, true);
        const auto leaves = passes(samples, from, to, key.before, much, false);
        const auto gone = passes(samples, from, to, key.before, little, false);
        if (!begins || !full || !leaves || !gone) {
            delays.push_back(INFINITY);
            continue;
        }
        const auto ms = [](std::size_t a, std::size_t b) {
            return msPerSecond * (static_cast<double>(b) - static_cast<double>(a)) / rate / (much - little);
        };
        delays.push_back(msPerSecond * (recording.timeOf(*begins) - key.time));
        fadesIn.push_back(ms(*begins, *full));
        fadesOut.push_back(ms(*leaves, *gone));
        const auto around = static_cast<std::size_t>(before * rate);
        const double own = std::max(steepest(samples, *begins - 3 * around, *begins - around),
                                    steepest(samples, *begins + around, *begins + 3 * around));
        worstStep = std::max(worstStep, steepest(samples, *begins - around, *begins + around) / own);
    }
    fmt::print("{} keys, {} of them between clips of the same tone; gaps in the sound: {}\n", keys.size(),
               same,
               keys.empty() ? 0
                            : gaps(samples, recording.sampleAt(keys.front().time - behind),
                                   recording.sampleAt(keys.back().time + behind)));
    line("label key to the next clip's sound", delays, "goal 150");
    line("it fades in", fadesIn, "10");
    line("the one before fades out", fadesOut, "15");
    fmt::print(
        "steepest step around a change: {:.2f} times that of the tones themselves (both at once: 1.33, and "
        "what a codec overshoots)\n",
        worstStep);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir settings;
    test::useSettingsIn(settings.path(), QStringLiteral("bench"));
    QApplication app(argc, argv);
    ui::loadResources();
    ui::applyColours(ui::Colours::Light);
    const int count = argc > 1 ? std::stoi(argv[1]) : 30;

    const test::SoundServer server;
    const test::SoundFolder music;
    test::MadeUpLibrary library(trackCount, {}, music.path());
    static_cast<void>(library.tagged("first kind", {0, 4, 8, 12, 16}, {1, 2, 3}));
    makeMusic(music, library);

    ui::MainWindow window(library.database.folder());
    window.review().setGuard(0);
    window.show();
    constexpr int patienceMs = 60'000;
    if (!QTest::qWaitFor(
            [&window] {
                const auto view = window.session().activeTag();
                return view && view->hasProbe() && view->tracks == window.session().tracks() &&
                       window.player().isAvailable() && !window.review().upNext().empty();
            },
            patienceMs)) {
        fmt::print("the window is not ready\n");
        return 1;
    }
    TimedRecording recording;
    window.commands()[ui::Command::FullReview]->trigger();
    QTest::qWait(3000); // the server settles on a latency
    const auto keys = answer(window, library, count);
    recording.end();
    evaluate(recording, keys);
    fmt::print("samples that came too late for the device: {}\n",
               window.player().output().stream()->status().underruns);
    return 0;
}
