// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/precision_recall_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tagwright;
using namespace tagwright::ui;
using Certainty = PrecisionRecallView::Certainty;

namespace {

/// Precision falls from 1 to ½ while everything is found; the threshold is 1 − recall.
std::vector<CurvePoint> curve()
{
    std::vector<CurvePoint> points;
    for (int i = 1; i <= 20; ++i) {
        const double recall = i / 20.0;
        const double precision = 1 - recall / 2;
        points.push_back({.tracks = i,
                          .threshold = 1 - recall,
                          .precision = precision,
                          .low = precision - .1,
                          .high = precision + .05,
                          .recall = recall});
    }
    return points;
}

tagging::OperatingPoint at(double threshold)
{
    const double recall = 1 - threshold;
    const double precision = 1 - recall / 2;
    probe::PrPoint estimate;
    estimate.precision = precision;
    estimate.low = precision - .1;
    estimate.high = precision + .05;
    estimate.recall = recall;
    return {.threshold = threshold, .tracks = 340, .suggestions = 292, .estimate = estimate};
}

} // namespace

class TestPrecisionRecallView : public QObject
{
    Q_OBJECT
    std::unique_ptr<PrecisionRecallView> m_view;

    [[nodiscard]] QPoint pointAt(double threshold) const
    {
        const double recall = 1 - threshold;
        return m_view->position(recall, 1 - recall / 2).toPoint();
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_view = std::make_unique<PrecisionRecallView>();
        connect(m_view.get(), &PrecisionRecallView::thresholdMoved, m_view.get(),
                [this](double threshold) { m_view->setPoint(at(threshold)); });
        m_view->resize(320, m_view->sizeHint().height());
        m_view->setCurve(Certainty::Checked, curve(), 1000);
        m_view->setStops({.9, .62, .1});
        m_view->setPoint(at(.6));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    void thePointIsDraggedAlongTheCurve()
    {
        QSignalSpy moved(m_view.get(), &PrecisionRecallView::thresholdMoved);
        QSignalSpy chosen(m_view.get(), &PrecisionRecallView::thresholdChosen);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, pointAt(.6) + QPoint(5, 5));
        QTest::mouseMove(m_view.get(), pointAt(.5));
        QTest::mouseMove(m_view.get(), pointAt(.3));
        QCOMPARE(moved.size(), 2);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(std::abs(m_view->threshold() - .3) < .01);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, pointAt(.3));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toDouble(), m_view->threshold());
    }

    void aClickBesideThePointMovesNothing()
    {
        QSignalSpy moved(m_view.get(), &PrecisionRecallView::thresholdMoved);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, pointAt(.6) + QPoint(20, 0));
        QTest::mouseMove(m_view.get(), pointAt(.3));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, pointAt(.3));
        QCOMPARE(moved.size(), 0);
    }

    void keysMoveTheThreshold_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<double>("threshold");
        QTest::newRow("left is surer") << Qt::Key_Left << .61;
        QTest::newRow("right finds more") << Qt::Key_Right << .59;
        QTest::newRow("page up") << Qt::Key_PageUp << .65;
        QTest::newRow("page down") << Qt::Key_PageDown << .55;
    }

    void keysMoveTheThreshold()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const double, threshold);
        QSignalSpy chosen(m_view.get(), &PrecisionRecallView::thresholdChosen);
        QTest::keyClick(m_view.get(), key);
        QCOMPARE(m_view->threshold(), threshold);
        QCOMPARE(chosen.size(), 1);
    }

    void aHeldKeyChoosesOnce()
    {
        QSignalSpy moved(m_view.get(), &PrecisionRecallView::thresholdMoved);
        QSignalSpy chosen(m_view.get(), &PrecisionRecallView::thresholdChosen);
        for (int i = 0; i < 5; ++i)
            QTest::keyPress(m_view.get(), Qt::Key_Right);
        QCOMPARE(moved.size(), 5);
        QCOMPARE(chosen.size(), 0);
        QTest::keyRelease(m_view.get(), Qt::Key_Right);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toDouble(), .55);
    }

    void thePointStaysOnTheCurve()
    {
        m_view->setPoint(at(.02));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_view->threshold(), 0.0);
    }

    void homeAndEndGoToTheNextStop_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<double>("from");
        QTest::addColumn<probe::Stop>("stop");
        QTest::newRow("home") << Qt::Key_Home << .6 << probe::Stop::Balanced;
        QTest::newRow("home again") << Qt::Key_Home << .62 << probe::Stop::Surer;
        QTest::newRow("end") << Qt::Key_End << .6 << probe::Stop::More;
        QTest::newRow("end, from far") << Qt::Key_End << .95 << probe::Stop::Surer;
    }

    void homeAndEndGoToTheNextStop()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const double, from);
        QFETCH(const probe::Stop, stop);
        m_view->setPoint(at(from));
        std::optional<probe::Stop> chosen;
        connect(m_view.get(), &PrecisionRecallView::stopChosen, this,
                [&](probe::Stop which) { chosen = which; });
        QTest::keyClick(m_view.get(), key);
        QCOMPARE(chosen, std::optional(stop));
    }

    void beforeACheckThereIsNoPoint()
    {
        m_view->setCurve(Certainty::Optimistic, curve(), 1000);
        QCOMPARE(m_view->focusPolicy(), Qt::NoFocus);
        QSignalSpy moved(m_view.get(), &PrecisionRecallView::thresholdMoved);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, pointAt(.6));
        QTest::mouseMove(m_view.get(), pointAt(.3));
        QCOMPARE(moved.size(), 0);
        QVERIFY(m_view->summary().startsWith(QStringLiteral("Optimistic")));
    }

    void screenReadersHearASlider()
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QCOMPARE(accessible->text(QAccessible::Value),
                 QStringLiteral("threshold 0.60, about 340 tracks, 80\u00a0% right, 70\u00a0% to 85\u00a0%"));
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        QSignalSpy chosen(m_view.get(), &PrecisionRecallView::thresholdChosen);
        accessible->valueInterface()->setCurrentValue(.4);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), .4);
    }

    void axesAreNotMirrored()
    {
        const QPointF before = m_view->position(.2, .5);
        m_view->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(m_view->position(.2, .5), before);
    }
};

QTEST_MAIN(TestPrecisionRecallView)
#include "tst_precision_recall_view.moc"
