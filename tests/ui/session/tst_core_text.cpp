// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search.h"
#include "support/own_settings.h"
#include "ui/session/core_text.h"
#include "ui/settings/language.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tagwright;
using namespace tagwright::ui;
using namespace Qt::StringLiterals;

namespace {

/// Sentences of errors in these sources, without those that are put together by "+".
QStringList sentencesIn(const QString &folder)
{
    static const QRegularExpression call(
        u"ErrorCode::\\w+,\\s*(?:fmt::format\\(\\s*)?((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)[,)}]"_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList sentences;
    for (QDirIterator files(folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error(file.fileName().toStdString());
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = call.globalMatch(text); found.hasNext();) {
            QString sentence;
            for (auto part = literal.globalMatch(found.next().captured(1)); part.hasNext();)
                sentence += part.next().captured(1);
            sentences.append(sentence);
        }
    }
    return sentences;
}

} // namespace

class TestCoreText : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useSettingsIn(m_settings.path()); }
    void init() { chooseLanguage(u"de"_s); }

    void sentencesAreTranslated()
    {
        QCOMPARE(coreText("Shorter than one second."), u"Kürzer als eine Sekunde."_s);
        chooseLanguage(u"ja"_s);
        QCOMPARE(coreText("Shorter than one second."), u"1秒より短いです。"_s);
        chooseLanguage(u"en"_s);
        QCOMPARE(coreText("Shorter than one second."), u"Shorter than one second."_s);
    }

    void whatStandsInThemIsTakenOver()
    {
        QCOMPARE(coreText("Unknown tag “a {} b”."), u"Unbekanntes Tag „a {} b“."_s);
        QCOMPARE(coreText("Unknown tag “”."), u"Unbekanntes Tag „“."_s);
        QCOMPARE(coreText("The copies need 3 GB, and 1 GB are free there. Choose another disk, or links."),
                 u"Die Kopien brauchen 3 GB, dort sind 1 GB frei. Wählen Sie einen anderen Datenträger oder "
                 u"Verknüpfungen."_s);
        QCOMPARE(coreText("A field needs a value, e.g. {tag}."),
                 u"Ein Feld braucht einen Wert, z. B. {tag}."_s);
    }

    void theOrderMayBeAnother()
    {
        chooseLanguage(u"ja"_s);
        QCOMPARE(coreText("The sheet “Mai” was read, one of 12."),
                 u"12枚のうちシート「Mai」を読みました。"_s);
    }

    void namesAreNotTranslated()
    {
        QCOMPARE(coreText("Unknown tag “Stopped.”."), u"Unbekanntes Tag „Stopped.“."_s);
    }

    void aSentenceWithinASentenceIsTranslatedToo()
    {
        QCOMPARE(coreText("Cannot be read: Permission denied."),
                 u"Kann nicht gelesen werden: Keine Berechtigung."_s);
        QCOMPARE(coreText("The disk is read-only. What had been made was removed."),
                 u"Der Datenträger ist schreibgeschützt. Was angelegt war, wurde entfernt."_s);
        QCOMPARE(coreText("Not a preset for tables: it is not JSON."),
                 u"Keine Vorlage für Tabellen: kein JSON."_s);
    }

    void whatIsNotKnownStaysAsItIs()
    {
        QCOMPARE(coreText("Nobody has said this."), u"Nobody has said this."_s);
        QCOMPARE(coreText(""), QString());
    }

    void thePathStaysInFront()
    {
        const Error error{ErrorCode::NoSound, "No sound found in this file.", "/music/a.ogg"};
        QCOMPARE(errorText(error), u"/music/a.ogg: In dieser Datei ist kein Ton."_s);
        QCOMPARE(errorText({ErrorCode::Cancelled, "Stopped.", {}}), u"Abgebrochen."_s);
    }

    /// As it comes from the places that the window hears most of.
    void errorsOfTheCoreAreFound_data()
    {
        QTest::addColumn<QString>("english");
        const auto errorOf = [](std::string_view search) {
            const std::vector<std::string> tags{"calm"};
            const auto parsed = library::Search::parse(search, tags);
            return parsed ? QString() : QString::fromStdString(parsed.error().message);
        };
        for (const char *search :
             {"artst:x", "zzzzzz:x", "is:gone", "is:mising", "(a", "a)", "year:x", "length:x", "added:x",
              "score:x", "unlabelled:zzz", "title:(a)", "score(calm)x"})
            QTest::newRow(search) << errorOf(search);
        errno = EACCES;
        QTest::newRow("errno") << QString::fromStdString(errnoError("Cannot be read", "x").message);
    }
    void errorsOfTheCoreAreFound()
    {
        QFETCH(const QString, english);
        QVERIFY2(coreText(english.toStdString()) != english, qPrintable(english));
    }

    /// What is read of music files and of the user's tables, and written to them.
    void noSentenceOfTheseFoldersIsForgotten_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"audio", "library", "exporting"})
            QTest::newRow(folder) << QStringLiteral(TAGWRIGHT_CORE "/") + QString::fromLatin1(folder);
    }
    void noSentenceOfTheseFoldersIsForgotten()
    {
        QFETCH(const QString, folder);
        const QStringList sentences = sentencesIn(folder);
        QVERIFY(sentences.size() > 3);
        for (const QString &sentence : sentences)
            if (!sentence.contains(u"tagwright-cli"_s) && !sentence.contains(u'`')) // of the command line
                QVERIFY2(coreText(sentence.toStdString()) != sentence, qPrintable(sentence));
    }
};

QTEST_MAIN(TestCoreText)
#include "tst_core_text.moc"
