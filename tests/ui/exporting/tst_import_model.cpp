// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/import_model.h"

#include <QTest>

using namespace tagwright;
using namespace tagwright::ui;
using Filter = ImportModel::Filter;

class TestImportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowThatFitsSeveralTracksIsNotOneThatFitsNone()
    {
        auto plan = std::make_shared<tagging::ImportPlan>();
        plan->rows.resize(3);
        plan->rows[0].match = {.by = tagging::MatchedBy::Path, .tracks = {{1}}};
        plan->rows[1].match = {.by = tagging::MatchedBy::FileName, .tracks = {{1}, {2}}};
        ImportModel model;
        model.setPlan(plan);
        QCOMPARE(model.count(Filter::Found), 1);
        QCOMPARE(model.count(Filter::Several), 1);
        QCOMPARE(model.count(Filter::NotFound), 1);
        model.setFilter(Filter::Several);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.isGood(0));
        const QString text = model.index(0, ImportModel::Found).data().toString();
        QVERIFY2(text.startsWith(QStringLiteral("2 track")) && text.endsWith(QStringLiteral("fit this row")),
                 qPrintable(text));
    }
};

QTEST_MAIN(TestImportModel)
#include "tst_import_model.moc"
