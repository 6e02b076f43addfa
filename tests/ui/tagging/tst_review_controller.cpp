// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "ui/theme/icons.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tagwright;
using namespace tagwright::ui;

class TestReviewController : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        test::useSettingsIn(m_settings.path());
        loadResources();
    }

    /// The library is read when its tags are there already; only on a busy machine before.
    void aReviewThatIsWantedTooEarlyBegins()
    {
        test::MadeUpLibrary library(40);
        static_cast<void>(library.tagged("first kind", {0, 4, 8}, {1, 2, 3}));
        MainWindow window(library.database.folder());
        connect(
            &window.session(), &Session::activeTagChanged, &window,
            [&] { window.commands()[Command::FullReview]->trigger(); }, Qt::SingleShotConnection);
        window.show();
        constexpr int patienceMs = 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(window.review().heard(), patienceMs);
        QVERIFY(window.review().heard()->reason);
    }

    /// The tag that was active is trained while the new one is not in the list yet.
    void aTagIsMadeWhileAnotherOneIsTrained()
    {
        test::MadeUpLibrary library(40);
        const auto first = library.tagged("first kind", {0, 4, 8}, {1, 2, 3});
        MainWindow window(library.database.folder());
        window.review().setGuard(0);
        window.show();
        Session &session = window.session();
        constexpr int patienceMs = 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(!window.review().upNext().empty(), patienceMs);
        window.review().start();
        window.review().accept();
        bool isMade = false;
        session.addTag(
            {.name = QStringLiteral("second"), .description = {}, .colour = {}, .start = {}, .labels = {}},
            [&](const Result<catalogue::Tag> &) {
                Q_EMIT session.tagChanged(first.id);
                QVERIFY(session.activeTag());
                isMade = true;
            });
        QTRY_VERIFY_WITH_TIMEOUT(isMade, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(session.activeTag()->tag.name, "second", patienceMs);
    }
};

QTEST_MAIN(TestReviewController)
#include "tst_review_controller.moc"
