// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pr_curve_svg.h"
#include "probe/audit.h"
#include "probe/operating_point.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace tagwright;
using namespace tagwright::exporting;

class TestPrCurveSvg : public QObject
{
    Q_OBJECT

private slots:
    void theOperatingPointIsMarked()
    {
        std::vector<double> ranking;
        for (int i = 1500; i > 0; --i)
            ranking.push_back(i);
        std::vector<probe::AuditedTrack> audited;
        for (const auto &draw : probe::drawAudit(1500, 1))
            audited.push_back({draw.rank, draw.probability, draw.rank < 80});
        const auto quality = probe::auditedQuality(ranking, audited, {}).value();
        const std::string svg = prCurveSvg(quality, "tense", probe::pointAt(quality, 64));
        QXmlStreamReader reader(QByteArray::fromStdString(svg));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg.find("<circle") != std::string::npos && svg.find("64 tracks") != std::string::npos);
        QVERIFY(svg.find("among the first 1000") != std::string::npos);
        QVERIFY(prCurveSvg(quality, "tense").find("<circle") == std::string::npos);
    }

    void theCurveIsWellFormedWhateverTheTagIsCalled()
    {
        std::vector<double> ranking;
        for (int i = 300; i > 0; --i)
            ranking.push_back(i);
        const auto quality = probe::optimisticQuality(ranking, std::vector<double>{299.5, 280.5, 250.5});
        const std::string svg = prCurveSvg(*quality, "<b> & \"quotes\" 🎻");
        QXmlStreamReader reader(QByteArray::fromStdString(svg));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg.find("Optimistic") != std::string::npos && svg.find("dasharray") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestPrCurveSvg)
#include "tst_pr_curve_svg.moc"
