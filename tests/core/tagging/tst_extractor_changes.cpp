// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_up_library.h"
#include "tagging/extractor_changes.h"
#include "tagging/tag_model.h"

#include <QTest>

using namespace tagwright;
using namespace tagwright::tagging;
using test::unwrap;

class TestExtractorChanges : public QObject
{
    Q_OBJECT

private slots:
    void aProbeOfTheSameExtractorsSaysNothing()
    {
        test::MadeUpLibrary made(40);
        const auto library = unwrap(LibraryModel::load(made.database));
        const auto model = unwrap(TagModel::build(made.database, *library, made.tagged("first", {0, 4})));
        QCOMPARE(extractorChanges(model.document(), library->source().blocks()).inWords(), std::string());
    }

    void eachChangeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("version") << QByteArray(R"({"timbre": "3", "yamnet": "a-1"})")
                                 << QByteArray("yamnet has another version than before");
        QTest::newRow("versions") << QByteArray(R"({"timbre": "2", "yamnet": "a-1"})")
                                  << QByteArray("timbre, yamnet have other versions than before");
        QTest::newRow("new") << QByteArray(R"({"timbre": "3"})") << QByteArray("yamnet is new");
        QTest::newRow("gone") << QByteArray(R"({"timbre": "3", "yamnet": "b-1", "passt": "c"})")
                              << QByteArray("passt is not used now");
        QTest::newRow("all") << QByteArray(R"({"timbre": "2", "passt": "c", "vggish": "d"})")
                             << QByteArray("timbre has another version than before; yamnet is new; "
                                           "passt, vggish are not used now");
    }
    void eachChangeIsNamed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, words);
        const std::vector<probe::Block> now{{"timbre", "3", 0, 8}, {"yamnet", "b-1", 8, 8}};
        QCOMPARE(extractorChanges("{\"extractors\": " + before.toStdString() + "}", now).inWords(),
                 words.toStdString());
    }

    void whatIsNoDocumentSaysNothing()
    {
        for (const char *text : {"", "{", "[]", "{}", R"({"extractors": 3})"})
            QVERIFY2(extractorChanges(text, {{"timbre", "3", 0, 8}}).inWords().empty(), text);
    }
};

QTEST_GUILESS_MAIN(TestExtractorChanges)
#include "tst_extractor_changes.moc"
