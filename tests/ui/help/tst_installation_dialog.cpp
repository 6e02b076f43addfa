// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor finds, in plain words; with the program that finds it.
#include "library/folders.h"
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "ui/help/finding_text.h"
#include "ui/help/installation_dialog.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tagwright;
using namespace tagwright::ui;
using test::unwrap;

class TestInstallationDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

    [[nodiscard]] static QStringList findings(const InstallationDialog &dialog)
    {
        QStringList texts;
        const auto *list = dialog.findChild<QListWidget *>();
        for (int line = 0; line < list->count(); ++line)
            texts.append(list->item(line)->text());
        return texts;
    }

    /// Once the doctor has ended.
    [[nodiscard]] static bool isReady(const InstallationDialog &dialog)
    {
        const auto buttons = dialog.findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons, [](const QAbstractButton *button) {
            return button->text().startsWith(QStringLiteral("Save diagnostics")) && button->isEnabled();
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useSettingsIn(m_settings.path(), QStringLiteral("test-installation"));
        loadResources();
    }

    void curatorsReadSentencesAndTechniciansTheRest()
    {
        test::MadeUpLibrary library(12);
        unwrap(catalogue::TrackRepository(library.database).addFolder("/music"));
        InstallationDialog dialog({TAGWRIGHT_CLI, library.database.folder()}, nullptr);
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(dialog), 30'000);
        const QStringList plain = findings(dialog);
        QVERIFY(std::ranges::any_of(plain, [](const QString &text) { return text.startsWith(u"12 track"); }));
        for (const QString &text : plain)
            for (const char *jargon : {"`", "BLAS", "version", "embed", "ebase"})
                QVERIFY2(!text.contains(QLatin1String(jargon)), qPrintable(text));
        auto *details = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(!details->isVisible());
        QVERIFY(details->toPlainText().contains(QStringLiteral("Embeddings of made-up 1")));
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            if (button->text() == QStringLiteral("Details"))
                button->click();
        QVERIFY(details->isVisible());
    }

    void aFolderThatWasTakenOutIsNotToBeLookedForElsewhere()
    {
        test::MadeUpLibrary library(12);
        unwrap(catalogue::TrackRepository(library.database).addFolder("/music"));
        unwrap(library::forgetFolder(library.database, "/music"));
        InstallationDialog dialog({TAGWRIGHT_CLI, library.database.folder()}, nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(dialog), 30'000);
        const QStringList plain = findings(dialog);
        QVERIFY(std::ranges::any_of(plain, [](const QString &text) {
            return text.startsWith(u"12 track") && text.contains(QStringLiteral("Add the folder again"));
        }));
        QVERIFY(std::ranges::none_of(plain, [](const QString &text) { return text.contains(u"moved"); }));
    }

    void missingFilesOfAFolderAreToBeLookedFor()
    {
        test::MadeUpLibrary library(12);
        catalogue::TrackRepository tracks(library.database);
        unwrap(tracks.addFolder("/music"));
        unwrap(tracks.setMissing(library.tracks.front(), true));
        InstallationDialog dialog({TAGWRIGHT_CLI, library.database.folder()}, nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(dialog), 30'000);
        const QStringList plain = findings(dialog);
        QVERIFY(std::ranges::any_of(plain, [](const QString &text) {
            return text.startsWith(u"1 track") && text.contains(u"moved");
        }));
    }

    void aLostAnalysisCanBeMadeAgain()
    {
        test::MadeUpLibrary library(12);
        int cut = 0;
        for (const auto &entry :
             std::filesystem::recursive_directory_iterator(library.database.folder() / "embeddings"))
            if (entry.is_regular_file() && ++cut > 0)
                std::filesystem::resize_file(entry, entry.file_size() - 16); // a vector of eight halves
        QCOMPARE(cut, 1);
        InstallationDialog dialog({TAGWRIGHT_CLI, library.database.folder()}, nullptr);
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(dialog), 30'000);
        QVERIFY2(findings(dialog).first().startsWith(u"The analysis of"),
                 qPrintable(findings(dialog).first()));
        const QSignalSpy wanted(&dialog, &InstallationDialog::analysisWanted);
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            if (button->text() == QStringLiteral("Analyse again") && button->isVisible())
                button->click();
        QCOMPARE(wanted.count(), 1);
    }

    void whatIsForTechniciansHasNoSentence()
    {
        QVERIFY(findingText({{QStringLiteral("about"), QStringLiteral("blas")},
                             {QStringLiteral("state"), QStringLiteral("ok")}})
                    .isEmpty());
        QCOMPARE(findingText({{QStringLiteral("about"), QStringLiteral("damaged-model")},
                              {QStringLiteral("state"), QStringLiteral("problem")},
                              {QStringLiteral("name"), QStringLiteral("YAMNet")}}),
                 QStringLiteral(
                     "The model YAMNet is damaged. Remove and download it again under Tools ▸ Models."));
    }
};

QTEST_MAIN(TestInstallationDialog)
#include "tst_installation_dialog.moc"
