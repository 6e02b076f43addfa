// SPDX-License-Identifier: GPL-3.0-or-later
// What comes out of the audio device, recorded and compared with the files that were played.
#include "support/shared.h"
#include "support/sound_server.h"
#include "support/sounds.h"
#include "ui/player/player.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <span>

using namespace tagwright;
using namespace tagwright::ui;

namespace {

constexpr int rate = test::SoundServer::rate;
constexpr int patienceMs = 60'000;
constexpr double alike = .99;
/// A busy machine may be late with the sound, which then has a gap: one try without is enough.
constexpr int tries = 8;

constexpr std::size_t framesIn(std::int64_t ms)
{
    return static_cast<std::size_t>(ms * rate / 1000);
}

std::vector<float> channelOf(const std::vector<float> &samples, std::size_t channel)
{
    std::vector<float> one;
    for (std::size_t i = channel; i < samples.size(); i += 2)
        one.push_back(samples[i]);
    return one;
}

/// −1 … 1, whatever their levels; 0 if one of them is silent.
double correlation(std::span<const float> a, std::span<const float> b)
{
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += double{a[i]} * b[i];
        aa += double{a[i]} * a[i];
        bb += double{b[i]} * b[i];
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

/// Where in `all` the part lies. \return nothing if it is not there, or not as it was
std::optional<std::size_t> placeOf(std::span<const float> part, std::span<const float> all)
{
    constexpr std::size_t glance = 512;
    for (std::size_t at = 0; at + part.size() <= all.size(); ++at)
        if (correlation(part.first(glance), all.subspan(at, glance)) > alike &&
            correlation(part, all.subspan(at, part.size())) > alike)
            return at;
    return std::nullopt;
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT
    test::SoundFolder m_folder;
    std::unique_ptr<test::SoundServer> m_server;

    /// Noise: no stretch of it is like another one.
    test::Samples makeFile(const std::string &name, double seconds, std::uint32_t seed) const
    {
        constexpr float amplitude = .2F;
        const auto stereo = test::interleaved(
            {test::noise(seconds, rate, amplitude, seed), test::noise(seconds, rate, amplitude, seed + 1)});
        test::writeWav(m_folder / name, stereo, rate, 2);
        return stereo;
    }

    [[nodiscard]] PlayRequest request(const std::string &name) const
    {
        return {.track = {1}, .path = m_folder / name, .startMs = 0, .endMs = {}, .loudnessLufs = {}};
    }

    /// \return whether `attempt` has gone well at last
    template <typename Attempt>
    static bool anyOf(Attempt attempt)
    {
        for (int i = 0; i < tries; ++i)
            if (attempt())
                return true;
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TAGWRIGHT_NEED(test::SoundServer::isInstalled(), "the packages pulseaudio and pulseaudio-utils");
        m_server = std::make_unique<test::SoundServer>();
    }

    void aFileSoundsAsItIs()
    {
        const auto file = makeFile("file.wav", 1, 1);
        Player player;
        player.start();
        QTRY_VERIFY_WITH_TIMEOUT(player.isAvailable(), patienceMs);
        QVERIFY(player.deviceText().contains(QStringLiteral("44.1 kHz")));
        QVERIFY(anyOf([&] {
            test::Recording recording;
            QSignalSpy ended(&player, &Player::ended);
            player.play(request("file.wav"));
            if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, patienceMs))
                return false;
            QTest::qWait(300); // the last of it is on its way
            const auto heard = recording.samples();
            // All of it but the fades, in both channels, at one place.
            const std::size_t fade = framesIn(20);
            std::vector<std::size_t> places;
            for (const std::size_t channel : {0U, 1U}) {
                const auto whole = channelOf(file, channel);
                const auto middle = std::span(whole).subspan(fade, whole.size() - 2 * fade);
                if (const auto place = placeOf(middle, channelOf(heard, channel)))
                    places.push_back(*place);
            }
            return places.size() == 2 && places[0] == places[1];
        }));
    }

    void aSeekGoesWhereItWasToldTo()
    {
        const auto file = channelOf(makeFile("long.wav", 6, 3), 0);
        Player player;
        player.start();
        QTRY_VERIFY_WITH_TIMEOUT(player.isAvailable(), patienceMs);
        constexpr std::int64_t targetMs = 4000;
        QVERIFY(anyOf([&] {
            test::Recording recording;
            player.play(request("long.wav"));
            if (!QTest::qWaitFor([&] { return player.positionMs() > 300; }, patienceMs))
                return false;
            player.seek(targetMs);
            if (!QTest::qWaitFor([&] { return player.positionMs() > targetMs + 500; }, patienceMs))
                return false;
            player.stop();
            QTest::qWait(200);
            const auto heard = channelOf(recording.samples(), 0);
            // What sounds 200 ms behind the target is found; from there back to where the stretch began.
            const auto part = std::span(file).subspan(framesIn(targetMs + 200), framesIn(200));
            const auto place = placeOf(part, heard);
            if (!place)
                return false;
            const std::size_t block = framesIn(5);
            std::size_t back = 0;
            while (*place >= back + block &&
                   correlation(std::span(heard).subspan(*place - back - block, block),
                               std::span(file).subspan(framesIn(targetMs + 200) - back - block, block)) > .9)
                back += block;
            const auto beginMs = targetMs + 200 - static_cast<std::int64_t>(back) * 1000 / rate;
            return std::abs(beginMs - targetMs) <= 50;
        }));
    }

    void aPauseIsSilentAndGoesOnFromThere()
    {
        const auto file = channelOf(makeFile("paused.wav", 4, 5), 0);
        Player player;
        player.start();
        QTRY_VERIFY_WITH_TIMEOUT(player.isAvailable(), patienceMs);
        QVERIFY(anyOf([&] {
            player.play(request("paused.wav"));
            if (!QTest::qWaitFor([&] { return player.positionMs() > 300; }, patienceMs))
                return false;
            player.togglePause();
            QTest::qWait(300); // what is in the device's buffer
            const auto pausedMs = player.positionMs();
            test::Recording recording;
            QTest::qWait(300);
            const auto silence = recording.samples();
            if (silence.size() <= framesIn(100) ||
                !std::ranges::all_of(silence, [](float sample) { return sample == 0; }))
                return false;
            player.togglePause();
            if (!QTest::qWaitFor([&] { return player.positionMs() > pausedMs + 400; }, patienceMs))
                return false;
            player.stop();
            QTest::qWait(200);
            const auto heard = channelOf(recording.samples(), 0);
            const auto begin = static_cast<std::size_t>(
                std::ranges::find_if(heard, [](float sample) { return sample != 0; }) - heard.begin());
            constexpr std::size_t length = 2048;
            if (begin + framesIn(20) + length > heard.size())
                return false;
            const auto place = placeOf(std::span(heard).subspan(begin + framesIn(20), length), file);
            if (!place)
                return false;
            const auto placeMs = static_cast<std::int64_t>(*place) * 1000 / rate - 20;
            return std::abs(placeMs - pausedMs) <= 50;
        }));
    }

    void whatFollowsFollowsWithoutAGap()
    {
        auto both = channelOf(makeFile("first.wav", 0.7, 7), 0);
        const std::size_t joint = both.size();
        const auto second = channelOf(makeFile("second.wav", 0.7, 9), 0);
        both.insert(both.end(), second.begin(), second.end());
        AudioOutput output;
        output.start();
        QTRY_VERIFY_WITH_TIMEOUT(output.isAvailable(), patienceMs);
        QVERIFY(anyOf([&] {
            test::Recording recording;
            output.stream()->play({.path = m_folder / "first.wav"});
            output.stream()->prepare({.path = m_folder / "second.wav"}, true);
            if (!QTest::qWaitFor(
                    [&] { return output.stream()->status().state == audio::PlayerStream::State::Ended; },
                    patienceMs))
                return false;
            QTest::qWait(300);
            const auto around = std::span(both).subspan(joint - framesIn(200), framesIn(400));
            const auto heard = channelOf(recording.samples(), 0);
            const auto place = placeOf(around, heard);
            // Most of all where they meet.
            return place && correlation(std::span(heard).subspan(*place + framesIn(195), framesIn(10)),
                                        around.subspan(framesIn(195), framesIn(10))) > alike;
        }));
    }

    void cleanupTestCase() { m_server.reset(); }
};

QTEST_MAIN(TestRecording)
#include "tst_recording.moc"
