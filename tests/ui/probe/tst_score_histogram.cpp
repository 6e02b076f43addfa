// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/score_histogram.h"

#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tagwright::ui;

class TestScoreHistogram : public QObject
{
    Q_OBJECT
    std::unique_ptr<ScoreHistogram> m_view;

    [[nodiscard]] QPoint at(double score) const { return {qRound(m_view->xOf(score)), m_view->height() / 3}; }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QApplication::setPalette(ownPalette(false));
    }

    void init()
    {
        m_view = std::make_unique<ScoreHistogram>();
        ScoreHistogram::Scores scores;
        scores.counts[0] = 100;
        scores.counts[10] = 25;
        scores.counts[39] = 1;
        scores.yes = {.9, .8};
        scores.no = {.3};
        m_view->setScores(scores);
        m_view->setThreshold(.6);
        m_view->resize(401, m_view->sizeHint().height());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void heightsAreSquareRoots()
    {
        QCOMPARE(m_view->heightOf(10), m_view->heightOf(0) / 2);
        QCOMPARE(m_view->heightOf(39), m_view->heightOf(0) / 10);
        QCOMPARE(m_view->heightOf(5), 0.0);
    }

    void barsAreDrawnAsHighAsTheyAre()
    {
        const QImage picture = m_view->grab().toImage();
        for (const std::size_t bin : {std::size_t{0}, std::size_t{10}, std::size_t{39}}) {
            const int x = qRound(m_view->xOf((static_cast<double>(bin) + .5) / 40));
            const QColor wanted = bin == 39 ? tokens().machine : tokens().capline;
            int height = 0;
            for (int y = 0; y < picture.height(); ++y)
                height += picture.pixelColor(x, y) == wanted ? 1 : 0;
            // The axis below has one of the two colours.
            const int axis = bin == 39 ? 0 : 1;
            QVERIFY2(std::abs(height - axis - m_view->heightOf(bin)) <= 1,
                     qPrintable(QString::number(height)));
        }
    }

    void theThresholdIsDragged()
    {
        QSignalSpy moved(m_view.get(), &ScoreHistogram::thresholdMoved);
        QSignalSpy chosen(m_view.get(), &ScoreHistogram::thresholdChosen);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(.6) + QPoint(5, 0));
        QTest::mouseMove(m_view.get(), at(.7));
        QTest::mouseMove(m_view.get(), at(.8));
        QCOMPARE(moved.size(), 2);
        QCOMPARE(chosen.size(), 0);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(.8));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toDouble(), .8);
        QCOMPARE(m_view->threshold(), .8);
    }

    void aClickElsewhereMovesNothing()
    {
        QSignalSpy moved(m_view.get(), &ScoreHistogram::thresholdMoved);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(.2));
        QTest::mouseMove(m_view.get(), at(.3));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(.3));
        QCOMPARE(moved.size(), 0);
    }

    void keysMoveTheThreshold_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<double>("threshold");
        QTest::newRow("left") << Qt::Key_Left << .59;
        QTest::newRow("right") << Qt::Key_Right << .61;
        QTest::newRow("page up") << Qt::Key_PageUp << .65;
        QTest::newRow("page down") << Qt::Key_PageDown << .55;
    }

    void keysMoveTheThreshold()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const double, threshold);
        QSignalSpy chosen(m_view.get(), &ScoreHistogram::thresholdChosen);
        QTest::keyClick(m_view.get(), key);
        QCOMPARE(m_view->threshold(), threshold);
        QCOMPARE(chosen.size(), 1);
    }

    void itIsNotMirrored()
    {
        const double before = m_view->xOf(.2);
        m_view->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(m_view->xOf(.2), before);
    }

    void screenReadersHearASlider()
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("threshold 0.60"));
        accessible->valueInterface()->setCurrentValue(.4);
        QCOMPARE(m_view->threshold(), .4);
    }
};

QTEST_MAIN(TestScoreHistogram)
#include "tst_score_histogram.moc"
