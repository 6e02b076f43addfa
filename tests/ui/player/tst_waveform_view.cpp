// SPDX-License-Identifier: GPL-3.0-or-later
// A waveform that is looked at closely. No audio device is needed.
#include "support/patience.h"
#include "support/sounds.h"
#include "ui/player/waveform_view.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QTest>

using namespace tagwright;
using namespace tagwright::ui;

namespace {

constexpr int rate = 44'100;
constexpr int seconds = 60;
constexpr qint64 durationMs = seconds * 1000;
constexpr int pulseMs = 4; // sound and silence by turns, far below a column of the whole track's waveform
constexpr int columns = 1000;

test::Samples pulses()
{
    test::Samples samples = test::sine(1000, seconds, rate, .9F);
    for (std::size_t i = 0; i < samples.size(); ++i)
        if (static_cast<int>(i) * 1000LL / rate / pulseMs % 2 == 1)
            samples[i] = 0;
    return samples;
}

/// Of each column, whether it is tall.
std::vector<bool> tallColumns(WaveformView &view)
{
    constexpr int above = 8 + 16; // the lane of the labels, and what is over it
    constexpr int halfUp = 15;    // of 52
    const QImage picture = view.grab().toImage();
    std::vector<bool> tall;
    for (int x = 0; x < picture.width(); ++x)
        tall.push_back(picture.pixelColor(x, above + halfUp) == tokens().waveRms);
    return tall;
}

qsizetype tallIn(WaveformView &view)
{
    return std::ranges::count(tallColumns(view), true);
}

void zoomIn(WaveformView &view)
{
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
}

} // namespace

class TestWaveformView : public QObject
{
    Q_OBJECT

    test::SoundFolder m_folder;
    std::shared_ptr<const audio::Waveform> m_whole;

    std::unique_ptr<WaveformView> viewOf(const std::string &file)
    {
        auto view = std::make_unique<WaveformView>();
        view->resize(columns, view->sizeHint().height());
        view->setVisible(true);
        view->setDuration(durationMs);
        view->setWaveform(m_whole);
        view->setFile(m_folder / file);
        return view;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setPalette(ownPalette(false));
        test::writeWav(m_folder / "pulses.wav", pulses(), rate);
        test::writeWav(m_folder / "silence.wav", test::silence(seconds, rate), rate);
        const auto decoded =
            audio::decode(m_folder / "pulses.wav", {.sampleRates = {}, .stretch = {}, .analyse = true}, {});
        QVERIFY(decoded);
        m_whole = std::make_shared<const audio::Waveform>(*decoded->waveform);
        QVERIFY(m_whole->columnUs > 2 * pulseMs * 1000);
    }

    void aCloseLookShowsWhatTheWholeCannot()
    {
        const auto view = viewOf("pulses.wav");
        QVERIFY(tallIn(*view) > columns - 10); // the playhead, and the start of the track
        zoomIn(*view);                         // to two seconds: 2 ms a column
        QVERIFY(tallIn(*view) > columns - 10); // nothing is decoded on this thread
        QTRY_VERIFY(tallIn(*view) < columns * 6 / 10);
        const auto tall = tallColumns(*view);
        int wrong = 0;
        for (std::size_t x = 8; x < tall.size(); ++x)
            wrong += tall[x] == (x * 2 / pulseMs % 2 == 0) ? 0 : 1;
        QVERIFY2(wrong < columns / 50, qPrintable(QString::number(wrong)));
    }

    void theCloseLookFollows()
    {
        const auto view = viewOf("pulses.wav");
        zoomIn(*view);
        QTRY_VERIFY(tallIn(*view) < columns * 6 / 10);
        view->setPosition(0);
        view->setPosition(30'000); // the page turns
        QTRY_VERIFY(tallIn(*view) < columns * 6 / 10);
        QVERIFY(tallIn(*view) > columns * 4 / 10);
        QTest::keyClick(view.get(), Qt::Key_0); // all of it
        QVERIFY(tallIn(*view) < columns);
    }

    void anotherTrackHasNothingOfTheOneBefore()
    {
        const auto view = viewOf("pulses.wav");
        zoomIn(*view);
        QTest::qWait(60); // it is being decoded, or is there
        view->setDuration(durationMs);
        view->setFile(m_folder / "silence.wav");
        zoomIn(*view);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(tallIn(*view), 0);
            QTest::qWait(20);
        }
    }

    void aFileThatIsGoneKeepsTheCoarsePicture()
    {
        const auto view = viewOf("not there.wav");
        zoomIn(*view);
        QTest::qWait(300);
        QVERIFY(tallIn(*view) > columns - 10);
    }
};

QTEST_MAIN(TestWaveformView)
#include "tst_waveform_view.moc"
