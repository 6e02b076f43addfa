// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs Quality and Why in the window, on a library that was made up.
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "support/patience.h"
#include "ui/probe/chart_box.h"
#include "ui/probe/nearest_examples_view.h"
#include "ui/probe/precision_recall_view.h"
#include "ui/probe/quality_panel.h"
#include "ui/probe/score_histogram.h"
#include "ui/probe/settled_view.h"
#include "ui/probe/weight_share_view.h"
#include "ui/probe/why_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/window/command_search.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <numeric>

using namespace tagwright;
using namespace tagwright::ui;
using catalogue::TagId;
using test::MadeUpLibrary;

class TestTagTabs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<MadeUpLibrary> m_library;
    std::unique_ptr<MainWindow> m_window;
    QualityPanel *m_quality = nullptr;
    WhyPanel *m_why = nullptr;

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_library->database.folder());
        m_window->review().setGuard(0);
        m_window->show();
        m_quality = m_window->findChild<QualityPanel *>();
        m_why = m_window->findChild<WhyPanel *>();
        if (!QTest::qWaitForWindowActive(m_window.get()) || !QTest::qWaitFor([this] {
                const auto view = m_window->session().activeTag();
                return view && view->tracks == m_window->session().tracks() &&
                       m_window->session().library() &&
                       m_window->browser().shown() == static_cast<int>(m_library->tracks.size());
            }))
            throw std::runtime_error("the window is not ready");
    }

    template <typename Widget>
    [[nodiscard]] static Widget *shown(const QWidget *parent)
    {
        Widget *widget = parent->findChild<Widget *>();
        return widget && widget->isVisible() ? widget : nullptr;
    }

    [[nodiscard]] static bool says(const QWidget *parent, const QString &text)
    {
        const auto labels = parent->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() &&
                   label->text().remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>")).contains(text);
        });
    }

    /// Where the threshold can be dragged: at this height of the face of `owner`, whose cursor tells.
    [[nodiscard]] static QPoint thresholdIn(QWidget &face, const QWidget &owner, int y)
    {
        QPoint hand(0, y);
        for (; hand.x() < face.width() && owner.cursor().shape() != Qt::SplitHCursor; hand.rx()++) {
            // Without a button QTest moves the cursor, which finds the widget only once all is laid out.
            QMouseEvent hover(QEvent::MouseMove, hand, face.mapToGlobal(hand), Qt::NoButton, Qt::NoButton,
                              {});
            QApplication::sendEvent(&face, &hover);
        }
        return hand;
    }

    /// All thirty answers of a check, right ones.
    void checkTag()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->check().current());
        while (m_window->check().current()) {
            const auto track = m_window->check().current()->track;
            const auto place = std::ranges::find(m_library->tracks, track) - m_library->tracks.begin();
            const std::size_t before = m_window->check().answered();
            QTest::keyClick(m_window.get(),
                            MadeUpLibrary::isFirstKind(static_cast<int>(place)) ? Qt::Key_A : Qt::Key_R);
            QTRY_COMPARE(m_window->check().answered(), before + 1);
        }
        QTRY_VERIFY(m_window->session().activeTag()->checkedAt);
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useSettingsIn(m_settings.path(), QStringLiteral("test-tabs"));
        QLocale::setDefault(QLocale::c());
        loadResources();
        QApplication::setPalette(ownPalette(false));
    }

    void init()
    {
        QSettings().clear();
        constexpr int tracks = 160;
        m_library = std::make_unique<MadeUpLibrary>(tracks);
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void oneExampleIsTooFew()
    {
        (void)m_library->tagged("first kind", {0});
        open();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(says(m_quality, QStringLiteral("1 of 3 examples")));
        QVERIFY(!says(m_quality, QStringLiteral("score above")));
        QVERIFY(!shown<ScoreHistogram>(m_quality));
        QVERIFY(shown<PrecisionRecallView>(m_quality));
    }

    void beforeACheckNothingIsClaimed()
    {
        (void)m_library->tagged("first kind", {0, 4, 8, 12}, {1, 2});
        open();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(says(m_quality, QStringLiteral("not known yet")));
        auto *curve = m_quality->findChild<PrecisionRecallView *>();
        QVERIFY(curve->summary().startsWith(QStringLiteral("Optimistic")));
        QVERIFY(!says(m_quality, QStringLiteral("are right (")));
        // The number draws the line.
        auto *number = m_quality->findChild<QDoubleSpinBox *>();
        number->setValue(.77);
        QCOMPARE(m_quality->findChild<ScoreHistogram *>()->threshold(), .77);
        QTRY_COMPARE(m_window->session().activeTag()->threshold, .77);
    }

    void aCheckOfTooFewTracksIsRefusedBeforeItBegins()
    {
        m_library = std::make_unique<MadeUpLibrary>(32);
        (void)m_library->tagged("first kind", {0, 4, 8});
        open();
        QTRY_VERIFY(m_window->session().activeTag()->hasProbe());
        const QString why = QStringLiteral("Only 29 analysed track");
        QTRY_VERIFY(m_window->commands().refusal(*m_window->commands()[Command::CheckTag]).startsWith(why));
        QAction *entry = m_window->commands()[Command::CheckTag];
        QVERIFY(!entry->isEnabled());
        const auto menus = m_window->menuBar()->actions();
        const auto place = std::ranges::find_if(
            menus, [entry](const QAction *title) { return title->menu()->actions().contains(entry); });
        QMenu *menu = (*place)->menu();
        menu->popup({});
        const QPoint middle = menu->actionGeometry(entry).center();
        QHelpEvent help(QEvent::ToolTip, middle, menu->mapToGlobal(middle));
        QApplication::sendEvent(menu, &help);
        QVERIFY2(QToolTip::text().startsWith(why), qPrintable(QToolTip::text()));
        menu->hide();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(says(m_quality, why));
        for (const auto *button : m_quality->findChildren<QAbstractButton *>())
            if (button->text().startsWith(QStringLiteral("Check this tag")))
                QVERIFY(!button->isEnabled() && button->toolTip().startsWith(why));
        // In the command search the reason stands where others have their key.
        m_window->commands()[Command::Commands]->trigger();
        auto *search = m_window->findChild<CommandSearch *>();
        search->findChild<QLineEdit *>()->setText(QStringLiteral("check this"));
        const QAbstractItemModel *results = search->findChild<QListView *>()->model();
        QCOMPARE(results->rowCount(), 1);
        QVERIFY(results->index(0, 0).data(CommandSearch::EndRole).toString().startsWith(why));
        search->hide();
    }

    void aCheckThatHasBegunGoesOnHoweverFewAreLeft()
    {
        m_library = std::make_unique<MadeUpLibrary>(32);
        (void)m_library->tagged("first kind", {0, 4});
        open();
        QTRY_VERIFY(m_window->commands()[Command::CheckTag]->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->check().current());
        for (const std::size_t answers : {1U, 2U, 3U}) {
            QTest::keyClick(m_window.get(), Qt::Key_R);
            QTRY_COMPARE(m_window->check().answered(), answers);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(m_window->session().activeTag()->negative, 3);
        QTRY_VERIFY(m_window->session().activeTag()->auditable < 30);
        QVERIFY(m_window->commands()[Command::CheckTag]->isEnabled());
    }

    void aCheckedTagHasAPointThatMovesEverywhere()
    {
        const TagId tag = m_library->tagged("first kind", {0, 4, 8, 12}, {1, 2}).id;
        open();
        QTRY_VERIFY(m_window->session().activeTag()->hasProbe());
        checkTag();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(says(m_quality, QStringLiteral("are right (")));
        QVERIFY(says(m_quality, QStringLiteral("Checked today")));
        auto *curve = m_quality->findChild<PrecisionRecallView *>();
        auto *histogram = m_quality->findChild<ScoreHistogram *>();
        // After the last answer the probe is trained at once, and then once more, at its best.
        constexpr int bothMs = 500;
        QTest::qWait(bothMs);
        QTRY_COMPARE(curve->threshold(), m_window->session().activeTag()->threshold);
        const auto view = m_window->session().activeTag();

        // What is drawn is what is known.
        const auto &counts = histogram->scores().counts;
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}),
                 std::ssize(m_library->tracks));
        const QAbstractItemModel &table = *m_quality->findChild<ChartBox *>()->table().model();
        const auto &quality = view->model->quality();
        QCOMPARE(table.rowCount(), static_cast<int>(quality->curve.size()));
        for (int line = 0; line < table.rowCount(); ++line) {
            const probe::PrPoint &point = quality->curve[static_cast<std::size_t>(line)];
            QCOMPARE(table.index(line, 1).data().toString(), QString::number(point.count));
            QCOMPARE(table.index(line, 2).data().toString(),
                     QStringLiteral("%1\u00a0%").arg(std::lround(100 * point.precision)));
        }

        // A key on the point moves it in the list, the histogram and the sentence at once.
        curve->setFocus();
        QTest::keyPress(curve, Qt::Key_PageUp);
        const double moved = curve->threshold();
        QVERIFY(moved != view->threshold);
        QCOMPARE(histogram->threshold(), moved);
        TrackTableModel &list = m_window->browser().model();
        int column = -1;
        for (int i = 0; i < list.columnCount(); ++i)
            if (list.tagAt(i) && list.tagAt(i)->tag.id == tag)
                column = i;
        QCOMPARE(list.thresholdAt(column), moved);
        QVERIFY(says(m_quality, QStringLiteral("About %1 tracks").arg(view->model->at(moved).tracks)));
        QCOMPARE(m_window->session().activeTag()->threshold, view->threshold); // nothing is stored yet
        QTest::keyRelease(curve, Qt::Key_PageUp);
        QTRY_COMPARE(m_window->session().activeTag()->threshold, moved);

        // And the other way round.
        m_window->session().previewThreshold(tag, .5);
        QCOMPARE(curve->threshold(), .5);
        QCOMPARE(histogram->threshold(), .5);
    }

    void theTableHeadMovesTheThresholdOnlyByADrag()
    {
        const TagId tag = m_library->tagged("first kind", {0, 4, 8, 12}, {1, 2}).id;
        open();
        QTRY_VERIFY(m_window->session().activeTag()->hasProbe());
        const auto threshold = [this] { return m_window->session().activeTag()->threshold; };
        m_window->session().setThreshold(tag, {.stop = {}, .score = .5});
        QTRY_COMPARE(threshold(), .5);
        auto &header = *m_window->browser().table().horizontalHeader();
        QWidget *face = header.viewport();
        QPoint hand = thresholdIn(*face, header, face->height() - 2);
        QVERIFY(hand.x() < face->width());

        QSignalSpy chosen(&dynamic_cast<TrackHeader &>(header), &TrackHeader::thresholdChosen);
        QTest::mouseClick(face, Qt::LeftButton, {}, hand);
        QTest::mousePress(face, Qt::LeftButton, {}, hand);
        QTest::mouseMove(face, hand);
        QTest::mouseRelease(face, Qt::LeftButton, {}, hand);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(threshold(), .5);

        QTest::mousePress(face, Qt::LeftButton, {}, hand);
        QTest::mouseMove(face, hand += QPoint(9, 0));
        QTest::mouseRelease(face, Qt::LeftButton, {}, hand);
        QCOMPARE(chosen.size(), 1);
        QTRY_VERIFY(threshold() > .5);
    }

    void aMovedThresholdIsUndoneDragByDrag()
    {
        const TagId tag = m_library->tagged("first kind", {0, 4, 8, 12}, {1, 2}).id;
        open();
        QTRY_VERIFY(m_window->session().activeTag()->hasProbe());
        const auto threshold = [this] { return m_window->session().activeTag()->threshold; };
        m_window->session().setThreshold(tag, {.stop = {}, .score = .5});
        QTRY_COMPARE(threshold(), .5);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(shown<ScoreHistogram>(m_quality));
        auto *histogram = m_quality->findChild<ScoreHistogram *>();
        QTRY_COMPARE(histogram->threshold(), .5);

        // A drag over many places.
        m_quality->findChild<QScrollArea *>()->ensureWidgetVisible(histogram);
        QPoint hand = thresholdIn(*histogram, *histogram, histogram->height() / 2);
        QTest::mousePress(histogram, Qt::LeftButton, {}, hand);
        constexpr int places = 5;
        constexpr int apart = 8;
        for (int i = 0; i < places; ++i)
            QTest::mouseMove(histogram, hand += QPoint(apart, 0));
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, hand);
        const double dragged = histogram->threshold();
        QVERIFY(dragged > .5);
        QTRY_COMPARE(threshold(), dragged);

        // A key that is held, and a label between the two.
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        m_window->session().label(tag, {{m_library->tracks[16], catalogue::wholeTrack, 1}});
        QTRY_COMPARE(m_window->session().activeTag()->positive, 5);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(histogram->threshold(), dragged);
        for (int i = 0; i < places; ++i)
            QTest::keyPress(histogram, Qt::Key_Left);
        QTest::keyRelease(histogram, Qt::Key_Left);
        const double held = histogram->threshold();
        QVERIFY(held < dragged);
        QTRY_COMPARE(threshold(), held);

        m_window.reset();
        open();
        const QAction &undo = *m_window->commands()[Command::Undo];
        QTRY_COMPARE(undo.toolTip(), QStringLiteral("Undo Threshold of “first kind”"));
        const auto press = [this](Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(m_window.get(), Qt::Key_Z, modifiers);
        };
        QTRY_COMPARE(threshold(), held);
        press(Qt::ControlModifier);
        QTRY_COMPARE(threshold(), dragged);
        QTRY_COMPARE(undo.toolTip(), QStringLiteral("Undo Yes “Track 16”"));
        press(Qt::ControlModifier);
        QTRY_COMPARE(m_window->session().activeTag()->positive, 4);
        QCOMPARE(threshold(), dragged);
        press(Qt::ControlModifier);
        QTRY_COMPARE(threshold(), .5);
        const QAction &redo = *m_window->commands()[Command::Redo];
        QTRY_COMPARE(redo.toolTip(), QStringLiteral("Redo Threshold of “first kind”"));
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(threshold(), dragged);
    }

    void whyFollowsWhatIsChosenAndWhatIsHeard()
    {
        (void)m_library->tagged("first kind", {0, 4, 8, 12}, {1, 2});
        open();
        QTRY_VERIFY(m_window->session().activeTag()->hasProbe());
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(shown<WeightShareView>(m_why));
        const auto &rows = m_why->findChild<WeightShareView *>()->rows();
        double sum = 0;
        for (const WeightShareRow &row : rows)
            sum += row.means + row.deviations;
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QVERIFY(!shown<ContributionView>(m_why));

        TrackTable &table = m_window->browser().table();
        const int row = *m_window->browser().model().rowOf(m_library->tracks[20]);
        table.setCurrentIndex(m_window->browser().model().index(row, TrackTableModel::Title));
        QTRY_VERIFY(shown<ContributionView>(m_why));
        QVERIFY(says(m_why, QStringLiteral("Track 20,")));
        QVERIFY(says(m_why, QStringLiteral("an average track")));
        // From the average track's score to this one's, as the list shows it.
        const auto view = m_window->session().activeTag();
        const double score = view->scores[*view->tracks->rowOf(m_library->tracks[20])];
        QVERIFY(says(m_why, QStringLiteral("to %1.").arg(score, 0, 'f', 2)));
        auto *nearest = m_why->findChild<NearestExamplesView *>();
        QCOMPARE(nearest->examples().size(), 6U);

        m_window->review().setHeard(ReviewClip{
            .track = m_library->tracks[24], .startMs = 30'000, .durationMs = 30'000, .reason = {}});
        QTRY_VERIFY(says(m_why, QStringLiteral("Track 24, 0:30")));

        // An example that is listened to for comparison is not explained itself.
        const int example = nearest->examples().front().title.section(QLatin1Char(' '), 1).toInt();
        QTest::mouseClick(nearest->viewport(), Qt::LeftButton, {},
                          nearest->visualRect(nearest->model()->index(0, 0)).center());
        m_window->review().setHeard(ReviewClip{.track = m_library->tracks[static_cast<std::size_t>(example)],
                                               .startMs = 0,
                                               .durationMs = 30'000,
                                               .reason = {}});
        QCOMPARE(m_why->subject()->track, m_library->tracks[24]);
        m_window->review().setHeard(
            ReviewClip{.track = m_library->tracks[28], .startMs = 0, .durationMs = 30'000, .reason = {}});
        QTRY_VERIFY(says(m_why, QStringLiteral("Track 28, 0:00")));
    }

    void contributionsLeadFromTheAverageToTheScore()
    {
        (void)m_library->tagged("first kind", {0, 4, 8, 12}, {1, 2});
        open();
        QTRY_VERIFY(m_window->session().activeTag()->hasProbe());
        const auto view = m_window->session().activeTag();
        for (const int track : {16, 20, 21, 33}) {
            const WhyData why = whyDataOf(
                *view, WhySubject{.track = m_library->tracks[static_cast<std::size_t>(track)], .ms = {}});
            QVERIFY(why.clip);
            double score = why.clip->average;
            for (const Contribution &part : why.clip->contributions)
                score += part.share;
            QVERIFY2(std::abs(score - why.clip->score) < 1e-4, qPrintable(QString::number(score)));
        }
    }

    void answersSettle()
    {
        (void)m_library->tagged("first kind", {0, 4, 8, 12}, {1, 2, 3});
        open();
        QTRY_VERIFY(m_window->session().activeTag()->hasProbe());
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(shown<SettledView>(m_why));
        QVERIFY(says(m_why, QStringLiteral("of your last 5 answers")));
    }
};

QTEST_MAIN(TestTagTabs)
#include "tst_tag_tabs.moc"
