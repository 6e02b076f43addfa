// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/own_settings.h"
#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace tagwright::ui;

namespace {

struct Message
{
    QString source;
    QStringList translations; ///< one for each plural form
    bool isFinished = true;
    bool hasPlurals = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(path.toStdString());
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("message")) {
            messages.append(Message{});
            messages.last().hasPlurals = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == QStringLiteral("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            messages.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.last().hasPlurals)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == QStringLiteral("numerusform")) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9]|%n"));
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

/// "{}" or "{1}", of sentences of the core, by the part that each stands for.
QList<int> places(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{(\\d*)\\}"));
    QList<int> parts;
    int next = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QString number = match.next().captured(1);
        parts.append(number.isEmpty() ? next++ : number.toInt());
    }
    std::ranges::sort(parts);
    return parts;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { tagwright::test::useSettingsIn(m_settings.path()); }

    void allTextsAreTranslated_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TAGWRIGHT_TRANSLATIONS));
        for (const QString &file : folder.entryList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void allTextsAreTranslated()
    {
        QFETCH(const QString, path);
        const auto messages = messagesOf(path);
        QVERIFY(messages.size() > 500);
        for (const Message &message : messages) {
            QVERIFY2(message.isFinished, qPrintable(message.source));
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                // A plural form may write the number out.
                auto missing = placeholders(message.source) - placeholders(translation);
                missing.remove(QStringLiteral("%n"));
                QVERIFY2(missing.isEmpty(), qPrintable(translation));
                QVERIFY2(places(translation) == places(message.source), qPrintable(translation));
                QVERIFY2((placeholders(translation) - placeholders(message.source)).isEmpty(),
                         qPrintable(translation));
            }
        }
    }

    void languagesChangeWhileTheProgramRuns()
    {
        QCOMPARE(languages(), QStringLiteral("de en es fr ja").split(QLatin1Char(' ')));
        const auto find = [] { return QCoreApplication::translate("Command", "&Find similar"); };
        const auto tracks = [](int count) {
            return QCoreApplication::translate("tagwright::ui::MainWindow", "%n track(s)", nullptr, count);
        };
        chooseLanguage(QStringLiteral("de"));
        QCOMPARE(find(), QStringLiteral("Ähnliche &finden"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        chooseLanguage(QStringLiteral("en"));
        QCOMPARE(find(), QStringLiteral("&Find similar"));
        QCOMPARE(tracks(1), QStringLiteral("1 track"));
        QCOMPARE(tracks(2), QStringLiteral("2 tracks"));
        QCOMPARE(chosenLanguage(), QStringLiteral("en"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
