// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_window.h"
#include "ui/theme/icons.h"

#include <QTest>

using namespace tagwright::ui;

class TestGuideWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadResources(); }

    void theTitleSaysWhatIsShown()
    {
        QWidget parent;
        const GuideWindow guide(QStringLiteral("user-guide.md"), &parent);
        QCOMPARE(guide.windowTitle(), QStringLiteral("User guide"));
        const GuideWindow search(QStringLiteral("search.md"), &parent);
        QCOMPARE(search.windowTitle(), QStringLiteral("Search"));
    }
};

QTEST_MAIN(TestGuideWindow)
#include "tst_guide_window.moc"
