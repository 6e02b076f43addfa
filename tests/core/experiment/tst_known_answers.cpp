// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "experiment/known_answers.h"
#include "support/made_up_library.h"

#include <QTest>

using namespace tagwright;
using test::MadeUpLibrary;
using test::unwrap;

class TestKnownAnswers : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    std::filesystem::path write(const std::string &text)
    {
        const auto table = std::filesystem::path(m_folder.path().toStdString()) / "truth.csv";
        unwrap(writeFileAtomically(table, text));
        return table;
    }

private slots:
    void labelledTracksAreNotTested()
    {
        MadeUpLibrary made(80);
        const auto tag = made.tagged("first", {0, 4, 8});
        std::string text = "path,label\n";
        for (int t = 0; t < 80; ++t)
            text += "/music/" + std::to_string(t) +
                    (MadeUpLibrary::isFirstKind(t) ? " first.ogg,1\n" : " second.ogg,0\n");
        const auto report = unwrap(experiment::readAnswers(made.database, write(text)));
        QVERIFY(report.refused.empty());
        const auto evaluations = unwrap(experiment::evaluate(made.database, tag, report.answers));
        QCOMPARE(evaluations.size(), 1U); // one extractor: nothing to combine
        QCOMPARE(evaluations[0].tracks, 77);
        QCOMPARE(evaluations[0].positives, 17);
        QVERIFY(evaluations[0].averagePrecision > 0.9);
    }

    void badRowsAreNamedAndTheRestIsTaken()
    {
        MadeUpLibrary made(8);
        const auto report = unwrap(experiment::readAnswers(
            made.database,
            write("path,label\n/music/0 first.ogg,1\n/music/none.ogg,1\n/music/1 second.ogg,perhaps\n")));
        QCOMPARE(report.answers.size(), 1U);
        QCOMPARE(report.refused.size(), 2U);
        QVERIFY(!experiment::readAnswers(made.database, write("file,truth\n")));
    }

    void answersOfOneKindRankNothing()
    {
        MadeUpLibrary made(40);
        const auto tag = made.tagged("first", {0});
        const auto evaluated = experiment::evaluate(made.database, tag, {{made.tracks[4], true}});
        QVERIFY(!evaluated);
        QCOMPARE(evaluated.error().code, ErrorCode::NotEnough);
    }
};

QTEST_GUILESS_MAIN(TestKnownAnswers)
#include "tst_known_answers.moc"
