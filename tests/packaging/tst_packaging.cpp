// SPDX-License-Identifier: GPL-3.0-or-later
// What desktops and man read of the installed program: valid, and true of the program as it is.
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return QString::fromStdString(tagwright::test::sourceFolder() + "/packaging/") + name;
}

QString read(const QString &name)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(file.errorString().toStdString());
    return QString::fromUtf8(file.readAll());
}

struct Outcome
{
    int status = -1; ///< −1: not even started
    QString text;    ///< on both outputs
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {.text = program + u": "_s + process.errorString()};
    return {.status = process.exitCode(), .text = QString::fromUtf8(process.readAll())};
}

/// The commands beneath a command (none: of the program), as its help lists them.
QStringList commandsOf(const QStringList &command)
{
    const QString help = run(QStringLiteral(TAGWRIGHT_CLI), command + QStringList{u"--help"_s}).text;
    QStringList names;
    static const QRegularExpression line(u"^  ([a-z][a-z-]*)  "_s, QRegularExpression::MultilineOption);
    for (auto found = line.globalMatch(help.section(u"\nSubcommands:\n"_s, 1)); found.hasNext();)
        names.append(found.next().captured(1));
    return names;
}

/// The words of each command's entry in the man page.
QList<QStringList> entries()
{
    QList<QStringList> all;
    static const QRegularExpression item(u"^\\.It (Cm .*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression words(u"[^a-z-]*(?:Cm |Ar |Op |Fl | |$)"_s);
    for (auto found = item.globalMatch(read(u"man/tagwright-cli.1"_s)); found.hasNext();)
        all.append(found.next().captured(1).split(words, Qt::SkipEmptyParts));
    return all;
}

} // namespace

class TestPackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desktopEntryIsValid()
    {
        const Outcome outcome =
            run(u"desktop-file-validate"_s, {pathOf(u"org.tagwright.Tagwright.desktop"_s)});
        QCOMPARE(outcome.text, QString());
        QCOMPARE(outcome.status, 0);
    }

    void metadataIsValid()
    {
        const Outcome outcome = run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s,
                                                        pathOf(u"org.tagwright.Tagwright.metainfo.xml"_s)});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.text));
    }

    void metadataKnowsThisRelease()
    {
        static const QRegularExpression release(u"<release version=\"([^\"]*)\""_s);
        QCOMPARE(release.match(read(u"org.tagwright.Tagwright.metainfo.xml"_s)).captured(1),
                 QStringLiteral(TAGWRIGHT_VERSION));
    }

    void manPageNamesEachCommand()
    {
        const QList<QStringList> named = entries();
        QStringList missing;
        for (const QString &command : commandsOf({})) {
            const QStringList beneath = commandsOf({command});
            for (const QString &name : beneath.isEmpty() ? QStringList{QString()} : beneath)
                if (std::ranges::none_of(named, [&](const QStringList &entry) {
                        return entry.contains(command) && (name.isEmpty() || entry.contains(name));
                    }))
                    missing.append(command + u' ' + name);
        }
        QCOMPARE(missing, QStringList());
    }

    void manPageNamesNothingElse()
    {
        const QStringList commands = commandsOf({});
        QVERIFY(!commands.isEmpty());
        QVERIFY(!entries().isEmpty());
        for (const QStringList &entry : entries())
            QVERIFY2(commands.contains(entry.first()), qPrintable(entry.first()));
    }

    void tagFilesHaveATypeOfTheirOwn()
    {
        const QTemporaryDir data;
        QVERIFY(QDir(data.path()).mkpath(u"mime/packages"_s));
        const QString file = u"org.tagwright.Tagwright.xml"_s;
        QVERIFY(QFile::copy(pathOf(file), data.filePath(u"mime/packages/"_s + file)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
        const QMimeType type =
            QMimeDatabase().mimeTypeForFile(u"tense.tagwright-tag"_s, QMimeDatabase::MatchExtension);
        QCOMPARE(type.name(), u"application/vnd.tagwright.tag+json"_s);
        QVERIFY(type.inherits(u"application/json"_s));
    }
};

QTEST_GUILESS_MAIN(TestPackaging)
#include "support/places.h"
#include "tst_packaging.moc"
