// SPDX-License-Identifier: GPL-3.0-or-later
// What the export's pages show before anything is made, and what they say of files that were refused.
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "support/patience.h"
#include "ui/exporting/handover_page.h"
#include "ui/exporting/playlist_page.h"
#include "ui/exporting/refused_files_dialog.h"
#include "ui/exporting/tracks_box.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace tagwright;
using namespace tagwright::ui;
using namespace Qt::StringLiterals;
using test::MadeUpLibrary;

class TestExportPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

    [[nodiscard]] static bool says(const QWidget &parent, const QString &text)
    {
        const auto labels = parent.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    }

    [[nodiscard]] static bool isReady(const Session &session)
    {
        return session.isRead() && !session.tags().empty() &&
               std::ranges::all_of(session.tags(), [](const auto &view) { return view->hasProbe(); });
    }

private Q_SLOTS:
    void initTestCase() { test::useSettingsIn(m_settings.path(), u"test-export-pages"_s); }

    void aPlaylistsBeginningIsShown()
    {
        MadeUpLibrary library(230);
        std::vector<int> most(210);
        std::iota(most.begin(), most.end(), 0);
        (void)library.tagged("most", most);
        Session session(library.database.folder());
        QTRY_VERIFY(isReady(session));
        PlaylistPage page(session);
        page.show();
        const auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 200);
        QVERIFY(says(page, u"and 10 more"_s));
        QVERIFY(table->model()->index(0, 0).data().toString().startsWith(u"Track "_s));
        QVERIFY(!table->model()->index(0, 2).data().toString().isEmpty());
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"labelled yes"_s);
    }

    void suggestionsJoinTheHandOver()
    {
        MadeUpLibrary library(160);
        (void)library.tagged("first kind", {0, 4, 8}, {1, 2, 3});
        Session session(library.database.folder());
        QTRY_VERIFY(isReady(session));
        HandoverPage page(session);
        page.show();
        const auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        auto *which = page.findChild<TracksBox *>();
        which->setCurrentIndex(1);
        Q_EMIT which->activated(1);
        QTRY_VERIFY(table->model()->rowCount() > 3);
        const int last = table->model()->rowCount() - 1;
        QCOMPARE(table->model()->index(last, 3).data().toString(), u"suggested"_s);
        QVERIFY(!table->model()->index(last, 2).data().toString().isEmpty());
    }

    void allRefusedFilesAreListed()
    {
        RefusedFilesDialog dialog({{ErrorCode::NotFound, "It is gone.", "/music/a.wav"},
                                   {ErrorCode::Io, "It broke.", "/music/b.wav"}},
                                  nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
            if (button->text() == u"Copy list")
                button->click();
        const QString list = QGuiApplication::clipboard()->text();
        QCOMPARE(list.count(u'\n'), 2);
        for (const char *part : {"a.wav", "It is gone.", "b.wav", "It broke."})
            QVERIFY(list.contains(QLatin1String(part)));
    }
};

QTEST_MAIN(TestExportPages)
#include "tst_export_pages.moc"
