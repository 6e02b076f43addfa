// SPDX-License-Identifier: GPL-3.0-or-later
// How the dry run's columns share the room.
#include "ui/exporting/change_model.h"
#include "ui/exporting/change_table.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QTest>

using namespace tagwright::ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<QJsonObject> lines(const QString &file, const QString &now, const QString &willBe)
{
    return {{{u"event"_s, u"change"_s},
             {u"path"_s, file},
             {u"changes"_s,
              QJsonArray{QJsonObject{{u"field"_s, u"GENRE"_s}, {u"old"_s, now}, {u"new"_s, willBe}}}}}};
}

} // namespace

class TestChangeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextIsCutWhileThereIsRoom()
    {
        ChangeModel model;
        ChangeTable table(model);
        table.resize(900, 300);
        table.show();
        const QString willBe = u"tense underscore; warm analogue pads; no drums at all, really"_s;
        model.setLines(lines(u"a.wav"_s, u"Film"_s, willBe));
        const auto room = [&](int column) { return table.columnWidth(column); };
        QVERIFY(room(ChangeModel::WillBe) > table.fontMetrics().horizontalAdvance(willBe) + 16);
        QVERIFY(room(ChangeModel::File) > table.fontMetrics().horizontalAdvance(u"a.wav"_s) + 16);
        int all = 0;
        for (int column = 0; column < model.columnCount(); ++column)
            all += room(column);
        QCOMPARE(all, table.viewport()->width());
    }

    void aFieldThatIsEmptyCanSaySo()
    {
        ChangeModel model;
        ChangeTable table(model);
        table.resize(900, 300);
        table.show();
        model.setLines(lines(u"a.wav"_s, {}, u"tense"_s));
        QVERIFY(table.columnWidth(ChangeModel::Now) >
                table.fontMetrics().horizontalAdvance(ChangeModel::tr("empty")) + 16);
    }

    void whereThereIsNotEnoughNobodyTakesItAll()
    {
        ChangeModel model;
        ChangeTable table(model);
        table.resize(900, 300);
        table.show();
        const QString endless(400, u'x');
        model.setLines(lines(endless, u"Film"_s, endless));
        QVERIFY(std::abs(table.columnWidth(ChangeModel::File) - table.columnWidth(ChangeModel::WillBe)) <= 1);
        QVERIFY(table.columnWidth(ChangeModel::Now) < table.columnWidth(ChangeModel::File));
    }

    void anEdgeThatWasMovedStays()
    {
        ChangeModel model;
        ChangeTable table(model);
        table.resize(900, 300);
        table.show();
        model.setLines(lines(u"a.wav"_s, u"Film"_s, u"tense"_s));
        table.horizontalHeader()->resizeSection(ChangeModel::File, 333);
        table.resize(1000, 300);
        model.setLines(lines(u"another.wav"_s, u"Film"_s, u"tense"_s));
        QCOMPARE(table.columnWidth(ChangeModel::File), 333);
    }
};

QTEST_MAIN(TestChangeTable)
#include "tst_change_table.moc"
