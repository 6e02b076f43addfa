// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/contribution_view.h"
#include "ui/probe/nearest_examples_view.h"
#include "ui/probe/settled_view.h"
#include "ui/probe/weight_share_view.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tagwright::ui;

class TestWhyViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QApplication::setPalette(ownPalette(false));
    }

    void weightBarsAreAsLongAsTheShares()
    {
        WeightShareView view;
        view.setRows({{QStringLiteral("PaSST"), .5, .25}, {QStringLiteral("Timbre"), .15, .10}});
        view.resize(400, view.sizeHint().height());
        const auto [means, deviations] = view.parts(0);
        const auto [otherMeans, otherDeviations] = view.parts(1);
        QVERIFY(std::abs(otherMeans.width() / means.width() - .3) < .01);
        // One pixel of ground lies between the parts, at any width.
        QVERIFY(std::abs(deviations.left() - means.right() - 1) < 1e-6);
        QVERIFY(std::abs(deviations.right() - means.left() - 1.5 * means.width()) < 1e-6);
        QCOMPARE(view.summary(), QStringLiteral("PaSST 75\u00a0%, Timbre 25\u00a0%"));
    }

    void percentsAddUp()
    {
        WeightShareView view;
        view.setRows({{QStringLiteral("a"), 1 / 3., 0},
                      {QStringLiteral("b"), 1 / 3., 0},
                      {QStringLiteral("c"), 1 / 3., 0}});
        QCOMPARE(view.summary(), QStringLiteral("a 34\u00a0%, b 33\u00a0%, c 33\u00a0%"));
    }

    void contributionsDivergeFromTheCentre()
    {
        ContributionView view;
        view.setRows({{QStringLiteral("PaSST"), .52},
                      {QStringLiteral("OpenL3"), .26},
                      {QStringLiteral("Timbre"), -.13}});
        view.resize(400, view.sizeHint().height());
        const QRectF most = view.part(0);
        QVERIFY(std::abs(view.part(1).width() - most.width() / 2) < 1e-6);
        QVERIFY(std::abs(view.part(2).width() - most.width() / 4) < 1e-6);
        QVERIFY(std::abs(view.part(2).right() - most.left()) < 1e-6);
        QCOMPARE(view.number(view.rows()[2]), QStringLiteral("−0.13"));
        // "For" is where reading ends.
        view.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(view.part(0).right() <= view.part(2).left() + 1e-6);
    }

    void smallContributionsDoNotReadAsNothing()
    {
        ContributionView view;
        view.setRows({{QStringLiteral("PaSST"), -.012}, {QStringLiteral("OpenL3"), .004}});
        QCOMPARE(view.summary(), QStringLiteral("PaSST −0.012, OpenL3 +0.004"));
    }

    void examplesArePlayedByClickAndByEnter()
    {
        NearestExamplesView view;
        view.setExamples(
            {{.mark = Mark::Accepted,
              .title = QStringLiteral("Wire"),
              .clip = QStringLiteral("2:00"),
              .origin = {},
              .share = .24},
             {.mark = Mark::No, .title = QStringLiteral("Third"), .clip = {}, .origin = {}, .share = -.11},
             {.mark = Mark::Yes,
              .title = QStringLiteral("Far"),
              .clip = {},
              .origin = {},
              .share = .05,
              .plays = false}});
        view.resize(300, view.sizeHint().height());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy played(&view, &NearestExamplesView::playWanted);
        QSignalSpy returned(&view, &NearestExamplesView::returnWanted);
        const auto place = [&](int row) { return view.visualRect(view.model()->index(row, 0)).center(); };
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place(0));
        QCOMPARE(played.size(), 1);
        QCOMPARE(played.last().front().toInt(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(played.size(), 2);
        QCOMPARE(played.last().front().toInt(), 1);
        QTest::keyClick(&view, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(played.size(), 2);
        QCOMPARE(returned.size(), 1);
        // What is not in this library cannot be heard.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place(2));
        QCOMPARE(played.size(), 2);
    }

    void screenReadersHearTheExamples()
    {
        NearestExamplesView view;
        view.setExamples({{.mark = Mark::Accepted,
                           .title = QStringLiteral("Wire"),
                           .clip = QStringLiteral("2:00"),
                           .origin = markText(Mark::Accepted),
                           .share = .24}});
        QCOMPARE(view.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Wire 2:00, suggestion accepted, adds +0.24"));
    }

    void pipsAreFilledByAnswers()
    {
        SettledView view;
        view.setAnswers({true, false, true});
        QCOMPARE(view.filled(), 2);
        view.setAnswers({false, true, true, true, true, true, true});
        QCOMPARE(view.filled(), 4);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::ProgressBar);
        QCOMPARE(accessible->valueInterface()->currentValue().toInt(), 4);
        QCOMPARE(accessible->valueInterface()->maximumValue().toInt(), 5);
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("4 of 5"));
    }
};

QTEST_MAIN(TestWhyViews)
#include "tst_why_views.moc"
