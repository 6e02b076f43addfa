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

    void aReviewThatIsWantedTooEarlyBegins()
    {
        test::MadeUpLibrary library(40);
        static_cast<void>(library.tagged("first kind", {0, 4, 8}, {1, 2, 3}));
        MainWindow window(library.database.folder());
        bool wasReady = true;
        connect(
            &window.session(), &Session::activeTagChanged, &window,
            [&] {
                wasReady = window.session().library() != nullptr;
                window.commands()[Command::FullReview]->trigger();
            },
            Qt::SingleShotConnection);
        window.show();
        constexpr int patienceMs = 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(window.review().heard(), patienceMs);
        QVERIFY(!wasReady);
        QVERIFY(window.review().heard()->reason);
    }
};

QTEST_MAIN(TestReviewController)
#include "tst_review_controller.moc"
