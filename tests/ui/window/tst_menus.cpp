// SPDX-License-Identifier: GPL-3.0-or-later
// Menus by keys: each title and each entry has a letter of its own, in every language; the letters are marks
// in menus only.
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "support/patience.h"
#include "ui/settings/language.h"
#include "ui/theme/icons.h"
#include "ui/window/command_search.h"
#include "ui/window/main_window.h"

#include <QListView>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tagwright;
using namespace tagwright::ui;
using namespace Qt::StringLiterals;

namespace {

/// Empty without one.
QString mnemonicOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString().section(u'+', -1);
}

/// What is wrong with the entries, one a line.
QStringList faultsOf(const QList<QAction *> &entries)
{
    QStringList faults;
    QMap<QString, QString> taken;
    for (const QAction *entry : entries) {
        if (entry->isSeparator())
            continue;
        const QString key = mnemonicOf(entry->text());
        if (key.isEmpty())
            faults.append(u"no letter: "_s + entry->text());
        else if (taken.contains(key))
            faults.append(u"one letter: "_s + taken.value(key) + u", "_s + entry->text());
        taken.insert(key, entry->text());
    }
    return faults;
}

} // namespace

class TestMenus : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<test::MadeUpLibrary> m_library;
    std::unique_ptr<MainWindow> m_window;

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useSettingsIn(m_settings.path());
        loadResources();
        constexpr int tracks = 4;
        m_library = std::make_unique<test::MadeUpLibrary>(tracks);
        (void)m_library->tagged("R&B", {0});
        m_window = std::make_unique<MainWindow>(m_library->database.folder());
        m_window->show();
        QTRY_VERIFY(m_window->session().activeTag());
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_library.reset();
    }

    void eachEntryHasALetterOfItsOwn_data() { addLanguages(); }
    void eachEntryHasALetterOfItsOwn()
    {
        QFETCH(const QString, language);
        chooseLanguage(language);
        QCoreApplication::processEvents(); // the window is told
        const QList<QAction *> titles = m_window->menuBar()->actions();
        QVERIFY(titles.size() >= 9);
        QStringList faults = faultsOf(titles);
        int entries = 0;
        for (const QAction *title : titles) {
            faults += faultsOf(title->menu()->actions());
            entries += static_cast<int>(title->menu()->actions().size());
        }
        QVERIFY(entries > 70);
        // Of the tag panel and of the list.
        const auto others = m_window->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(others.size() >= 2);
        for (const QMenu *menu : others)
            faults += faultsOf(menu->actions());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theLettersAreNotShownElsewhere_data() { addLanguages(); }
    void theLettersAreNotShownElsewhere()
    {
        QFETCH(const QString, language);
        chooseLanguage(language);
        QCoreApplication::processEvents();
        const auto isPlain = [](const QString &text) {
            return !text.isEmpty() && !text.contains(u'&') && !text.contains(u'(');
        };
        for (const Command command : m_window->commands().all()) {
            const QAction &action = *m_window->commands()[command];
            QVERIFY2(isPlain(action.toolTip()), qPrintable(action.toolTip()));
            QVERIFY2(isPlain(action.iconText()), qPrintable(action.iconText()));
            QVERIFY2(isPlain(plainText(action)), qPrintable(plainText(action)));
        }
        auto *search = m_window->findChild<CommandSearch *>();
        search->open();
        const auto *found = search->findChild<QListView *>()->model();
        QVERIFY(found->rowCount() > 70);
        for (int row = 0; row < found->rowCount(); ++row) {
            const QString text = found->index(row, 0).data().toString();
            QVERIFY2(isPlain(text) || text == u"R&B"_s, qPrintable(text));
        }
        search->hide();
    }

    void aNameWithTheMarkInItStaysAsItIs()
    {
        chooseLanguage(u"en"_s);
        const auto id = m_window->session().activeTag()->tag.id;
        m_window->session().setThreshold(id, {.stop = {}, .score = .4});
        const QAction &undo = *m_window->commands()[Command::Undo];
        QTRY_VERIFY(undo.isEnabled());
        QCOMPARE(undo.text(), u"&Undo Threshold of “R&&B”"_s);
        QCOMPARE(undo.toolTip(), u"Undo Threshold of “R&B”"_s);
        QCOMPARE(plainText(undo), undo.toolTip());
    }

    void marksAreTakenOut_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::newRow("&Add folders…") << u"Add folders…"_s;
        QTest::newRow("Qu&eue: random") << u"Queue: random"_s;
        QTest::newRow("フォルダーを追加(&A)…") << u"フォルダーを追加…"_s;
        QTest::newRow("R&&B (&&c)") << u"R&B (&c)"_s;
        QTest::newRow("odd&") << u"odd"_s;
    }
    void marksAreTakenOut()
    {
        QFETCH(const QString, plain);
        QCOMPARE(withoutMnemonic(QString::fromUtf8(QTest::currentDataTag())), plain);
    }
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
