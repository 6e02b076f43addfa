// SPDX-License-Identifier: GPL-3.0-or-later
// The full review on a library that was made up: what is asked, and what speaks for and against it.
#include "support/desk.h"
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "support/patience.h"
#include "ui/player/player_bar.h"
#include "ui/player/waveform_view.h"
#include "ui/probe/nearest_examples_view.h"
#include "ui/review/asked_clip.h"
#include "ui/review/outlook_side.h"
#include "ui/review/review_stage.h"
#include "ui/review/session_side.h"
#include "ui/review/speaking_examples.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/window/main_window.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace tagwright;
using namespace tagwright::ui;
using namespace Qt::StringLiterals;

class TestReviewStage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<test::MadeUpLibrary> m_library;
    std::unique_ptr<MainWindow> m_window;
    ReviewStage *m_stage = nullptr;

    /// The first of its two clips.
    [[nodiscard]] ReviewClip clipOf(std::size_t track) const
    {
        return {.track = m_library->tracks[track], .startMs = 0, .durationMs = 30'000, .reason = {}};
    }
    [[nodiscard]] QList<NearestExamplesView *> lists() const
    {
        return m_stage->findChild<SpeakingExamples *>()->findChildren<NearestExamplesView *>();
    }
    void hear(std::size_t track)
    {
        m_window->review().setHeard(clipOf(track));
        QTRY_VERIFY(says(u"Track %1"_s.arg(track)));
    }
    [[nodiscard]] bool says(const QString &words) const { return !test::lineWith(*m_stage, words).isEmpty(); }

private Q_SLOTS:
    void initTestCase()
    {
        test::useSettingsIn(m_settings.path(), u"test-review"_s);
        QLocale::setDefault(QLocale::c());
        loadResources();
        QApplication::setPalette(ownPalette(false));
    }

    void init()
    {
        QSettings().clear();
        constexpr int tracks = 80;
        m_library = std::make_unique<test::MadeUpLibrary>(tracks);
        (void)m_library->tagged("first kind", {0, 4, 8, 12}, {1, 2, 3});
        m_window = std::make_unique<MainWindow>(m_library->database.folder());
        m_window->review().setGuard(0);
        m_window->show();
        m_window->resize(1500, 1000);
        m_stage = m_window->findChild<ReviewStage *>();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->session().activeTag() && m_window->session().activeTag()->hasProbe());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QTRY_VERIFY(m_stage->isVisible());
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void examplesSpeakForAndAgainst()
    {
        hear(24);
        QTRY_COMPARE(lists().at(0)->examples().size(), 3U);
        QTRY_VERIFY(says(u"Examples that speak for it"_s));
        for (const NearestExample &example : lists().at(0)->examples()) {
            QVERIFY(example.share > 0);
            QVERIFY(test::MadeUpLibrary::isFirstKind(example.title.section(u' ', 1).toInt()));
        }
        for (const NearestExample &example : lists().at(1)->examples())
            QVERIFY(example.share < 0);

        hear(22); // of the other kind
        QTRY_VERIFY(!lists().at(1)->examples().empty());
        QVERIFY(says(u"Examples that speak against it"_s));
    }

    void anExampleIsHeardForComparison()
    {
        hear(24);
        auto *list = lists().at(0);
        QTRY_VERIFY(!list->examples().empty());
        const auto examples = list->examples();
        QSignalSpy played(&m_window->review(), &ReviewController::playWanted);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(played.size(), 1);
        const auto first = played.at(0).at(0).value<ReviewClip>();
        QVERIFY(first.track == examples.front().track);
        m_window->review().setHeard(first);
        // It is not compared with itself.
        QTest::qWait(100);
        QCOMPARE(list->examples().front().title, examples.front().title);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(played.size(), 2);
        QVERIFY(played.at(1).at(0).value<ReviewClip>() == clipOf(24));
    }

    void aStretchCanBeDrawnInTheClip()
    {
        hear(24);
        const auto waves = m_stage->findChild<AskedClip *>()->findChildren<WaveformView *>();
        QCOMPARE(waves.size(), 2);
        WaveformView *clip = waves.at(0);
        WaveformView *overview = waves.at(1);
        QVERIFY(clip->height() > overview->height());
        // A third to two thirds of the clip of 30 s: the track has 60.
        const int y = clip->height() / 2;
        QTest::mousePress(clip, Qt::LeftButton, {}, {clip->width() / 3, y});
        QTest::mouseMove(clip, {clip->width() / 2, y});
        QTest::mouseMove(clip, {2 * clip->width() / 3, y});
        QTest::mouseRelease(clip, Qt::LeftButton, {}, {2 * clip->width() / 3, y});
        QVERIFY(clip->selection());
        constexpr qint64 toleranceMs = 200;
        QVERIFY(std::abs(clip->selection()->first - 10'000) < toleranceMs);
        QVERIFY(std::abs(clip->selection()->second - 20'000) < toleranceMs);
        QVERIFY(overview->selection() == clip->selection());
    }

    void aStretchThatWasChosenBeforeStays()
    {
        QTest::keyClick(m_stage, Qt::Key_Escape);
        QTRY_VERIFY(!m_stage->isVisible());
        m_window->review().setHeard(clipOf(24));
        auto &player = m_window->findChild<PlayerBar *>()->waveform();
        const WaveformView::Stretch stretch(5000, 12'000);
        player.setSelection(stretch);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QTRY_VERIFY(m_stage->isVisible());
        QVERIFY(player.selection() == stretch);
        for (const WaveformView *wave : m_stage->findChild<AskedClip *>()->findChildren<WaveformView *>())
            QVERIFY(wave->selection() == stretch);
        QVERIFY(test::buttonThatSays(*m_stage, u"Selection"_s));
    }

    void answersAreCounted()
    {
        QTRY_VERIFY(m_window->review().heard());
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QTRY_VERIFY(m_window->review().heard());
        QTest::keyClick(m_window.get(), Qt::Key_R);
        const auto *counts = m_stage->findChild<SessionSide *>();
        QTRY_COMPARE(test::lineWith(*counts, u"2"_s), u"2"_s);
        const auto *outlook = m_stage->findChild<OutlookSide *>();
        QTRY_VERIFY(!test::lineWith(*outlook, u"What your last answer did"_s).isEmpty());
        QTRY_VERIFY(!test::lineWith(*outlook, u"80 track"_s).isEmpty());
        QTRY_VERIFY(!test::lineWith(*outlook, u"of your last"_s).isEmpty());
    }

    void whereThereIsNoRoomExamplesGoFirst()
    {
        hear(24);
        const auto *examples = m_stage->findChild<SpeakingExamples *>();
        QVERIFY(examples->isVisible());
        m_window->resize(1100, 560);
        QTRY_VERIFY(!examples->isVisible());
        QVERIFY(test::buttonThatSays(*m_stage, u"Accept"_s));
    }
};

QTEST_MAIN(TestReviewStage)
#include "tst_review_stage.moc"
