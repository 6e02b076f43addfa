// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/short_list.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QStyleFactory>
#include <QTest>

using namespace tagwright::ui;

class TestShortList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongListDoesNotFillTheScreen()
    {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); // whose lists are menus
        QComboBox box;
        showAsShortList(box);
        for (int i = 0; i < 500; ++i)
            box.addItem(QStringLiteral("Stock tag %1").arg(i));
        box.show();
        box.showPopup();
        const QAbstractItemView &list = *box.view();
        QVERIFY(list.isVisible());
        QCOMPARE(list.viewport()->height() / list.sizeHintForRow(0), shortListRows);
        box.hidePopup();
    }
};

QTEST_MAIN(TestShortList)
#include "tst_short_list.moc"
