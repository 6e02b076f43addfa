// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/chart_box.h"

#include "ui/probe/weight_share_view.h"
#include "ui/theme/icons.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace tagwright;
using namespace tagwright::ui;

class TestChartBox : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<ChartBox> m_box;
    WeightShareView *m_chart = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        loadResources();
        QApplication::setPalette(ownPalette(false));
    }

    void init()
    {
        m_chart = new WeightShareView;
        m_chart->setRows({{QStringLiteral("PaSST"), .5, .25}, {QStringLiteral("Timbre"), .15, .10}});
        m_box = std::make_unique<ChartBox>(m_chart);
        m_box->setTitle(QStringLiteral("Where the probe looks"));
        m_box->setLegend({{QStringLiteral("typical sound"), &Tokens::accent}});
        m_box->setTable({.columns = {QStringLiteral("Extractor"), QStringLiteral("Sum")},
                         .lines = {{QStringLiteral("PaSST"), QStringLiteral("75 %")},
                                   {QStringLiteral("Timbre"), QStringLiteral("25 %")}},
                         .startsWithName = true});
        m_box->resize(320, 200);
        m_box->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
    }

    void theTableTakesTheChartsPlace()
    {
        QToolButton *button = m_box->findChild<QToolButton *>();
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(m_chart->isVisible() && !m_box->table().isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!m_chart->isVisible() && m_box->table().isVisible());
        const QAbstractItemModel &model = *m_box->table().model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("25 %"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_chart->isVisible() && !m_box->table().isVisible());
    }

    void theCurrentLineIsSelected()
    {
        m_box->setCurrentLine(1);
        QCOMPARE(m_box->table().currentIndex().row(), 1);
        m_box->setCurrentLine(std::nullopt);
        QVERIFY(m_box->table().selectionModel()->selectedRows().isEmpty());
    }

    void aPictureShowsTheBars()
    {
        const QString path = m_folder.filePath(QStringLiteral("chart.png"));
        QVERIFY(m_box->saveTo(path).has_value());
        const QImage picture(path);
        QVERIFY(picture.width() >= 2 * m_chart->width());
        int accent = 0;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y)
                accent += picture.pixelColor(x, y) == tokens().accent ? 1 : 0;
        const auto [first, rest] = m_chart->parts(0);
        QVERIFY2(accent > 3 * first.width() * first.height(), qPrintable(QString::number(accent)));
    }

    void aDrawingHoldsTextAsText()
    {
        const QString path = m_folder.filePath(QStringLiteral("chart.svg"));
        m_box->setSubject(QStringLiteral("tense underscore"));
        QVERIFY(m_box->saveTo(path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString text;
        int shapes = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            text += xml.isCharacters() ? xml.text().toString() : QString();
            shapes += xml.isStartElement() &&
                              (xml.name() == QStringLiteral("path") || xml.name() == QStringLiteral("rect"))
                          ? 1
                          : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.contains(QStringLiteral("tense underscore")));
        QVERIFY(text.contains(QStringLiteral("PaSST")));
        QVERIFY(text.contains(QStringLiteral("typical sound")));
        QVERIFY(shapes >= 6);
    }

    void aPlaceThatIsNotThereIsAnError()
    {
        const auto saved = m_box->saveTo(m_folder.filePath(QStringLiteral("nowhere/chart.png")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::NotWritable);
    }
};

QTEST_MAIN(TestChartBox)
#include "tst_chart_box.moc"
