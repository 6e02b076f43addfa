// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/score_bar.h"

#include <QLocale>
#include <QTest>

using namespace tagwright::ui;

class TestScoreBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theHintSaysWhichScoreIsWhich()
    {
        ScoreBar bar;
        bar.setScore(.83, Mark::None, .91);
        QCOMPARE(bar.toolTip(),
                 QStringLiteral("This clip: 0.83, not suggested. The table shows 0.91, the score "
                                "of the track's best clip."));
        bar.setScore(.91, Mark::Suggested, .91);
        QCOMPARE(bar.toolTip(),
                 QStringLiteral("This clip: 0.91, suggested. It is the track's best clip, so the "
                                "table shows the same."));
        bar.setScore({}, Mark::None, {});
        QCOMPARE(bar.toolTip(), QStringLiteral("not analysed yet"));
    }
};

QTEST_MAIN(TestScoreBar)
#include "tst_score_bar.moc"
