// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "ui/settings/last_folder.h"
#include "ui/theme/icons.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tagwright;
using namespace tagwright::ui;

class TestLastFolder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    QTemporaryDir m_folders;

    [[nodiscard]] QString made(const QString &name) const
    {
        QDir(m_folders.path()).mkpath(name);
        return m_folders.filePath(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useSettingsIn(m_settings.path());
        loadResources();
    }
    void init() { QSettings().clear(); }

    void theFirstTimeItIsWhereSuchFilesLie()
    {
        const auto place = [](QStandardPaths::StandardLocation location) {
            const QString folder = QStandardPaths::writableLocation(location);
            return QDir(folder).exists() ? folder : QDir::homePath();
        };
        QCOMPARE(folderFor(Purpose::AddMusic), place(QStandardPaths::MusicLocation));
        QCOMPARE(folderFor(Purpose::Tables), place(QStandardPaths::DocumentsLocation));
        QCOMPARE(folderFor(Purpose::Weights), place(QStandardPaths::DownloadLocation));
    }

    void itIsTheLastOneOfTheSamePurpose()
    {
        const QString music = made(QStringLiteral("music"));
        const QString tables = made(QStringLiteral("tables"));
        rememberFolderOf(Purpose::AddMusic, made(QStringLiteral("music/jazz")));
        rememberFolderOf(Purpose::Tables, tables + QStringLiteral("/a.csv"));
        QCOMPARE(folderFor(Purpose::AddMusic), music);
        QCOMPARE(folderFor(Purpose::Tables), tables);
        QCOMPARE(placeFor(Purpose::Tables, QStringLiteral("b.csv")), tables + QStringLiteral("/b.csv"));
        QVERIFY(folderFor(Purpose::Tags) != tables);
    }

    void aFolderThatIsGoneIsNotUsed()
    {
        const QString before = folderFor(Purpose::Tags);
        rememberFolderOf(Purpose::Tags, made(QStringLiteral("stick")) + QStringLiteral("/a.tagwright-tag"));
        QVERIFY(QDir(m_folders.filePath(QStringLiteral("stick"))).removeRecursively());
        QCOMPARE(folderFor(Purpose::Tags), before);
    }

    void theDialogsBeginThere()
    {
        const QString music = made(QStringLiteral("records"));
        rememberFolderOf(Purpose::AddMusic, music + QStringLiteral("/a.flac"));
        const test::MadeUpLibrary library(1);
        MainWindow window(library.database.folder());
        for (const Command command : {Command::AddFolders, Command::AddFiles}) {
            window.commands()[command]->trigger();
            auto *dialog = window.findChild<QFileDialog *>();
            QVERIFY(dialog);
            QCOMPARE(dialog->directory().absolutePath(), music);
            delete dialog;
        }
    }
};

QTEST_MAIN(TestLastFolder)
#include "tst_last_folder.moc"
