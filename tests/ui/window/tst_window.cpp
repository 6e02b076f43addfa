// SPDX-License-Identifier: GPL-3.0-or-later
// The window as one uses it: keys and clicks on a library that was made up. No audio device is needed.
#include "support/desk.h"
#include "support/made_up_library.h"
#include "support/own_settings.h"
#include "support/patience.h"
#include "tagging/label_import.h"
#include "ui/library/search_field.h"
#include "ui/library/side_list.h"
#include "ui/settings/folders_page.h"
#include "ui/tagging/tag_dialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tagwright;
using namespace tagwright::ui;
using catalogue::TagId;
using test::MadeUpLibrary;
using test::unwrap;

namespace {

constexpr int tracks = 160;

bool isScored(MainWindow &window)
{
    const auto view = window.session().activeTag();
    return view && view->hasProbe() && view->tracks == window.session().tracks();
}

/// Rows that show these titles.
void selectTitles(MainWindow &window, const QStringList &titles)
{
    TrackTable &table = window.browser().table();
    table.clearSelection();
    for (int row = 0; row < window.browser().shown(); ++row) {
        const QModelIndex index = window.browser().model().index(row, TrackTableModel::Title);
        if (titles.contains(index.data().toString()))
            table.selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

QStringList shownTitles(MainWindow &window)
{
    QStringList titles;
    for (int row = 0; row < window.browser().shown(); ++row)
        titles.append(window.browser().model().index(row, TrackTableModel::Title).data().toString());
    return titles;
}

TagId makeTag(MainWindow &window, const QString &name, const QStringList &examples)
{
    selectTitles(window, examples);
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    auto *dialog = window.findChild<TagDialog *>();
    if (!dialog)
        throw std::runtime_error("no dialog");
    auto *field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    if (!QTest::qWaitFor([&] {
            const auto view = window.session().activeTag();
            return view && QString::fromStdString(view->tag.name) == name &&
                   std::ssize(view->labels) == examples.size();
        }))
        throw std::runtime_error("no tag");
    // No window manager gives the focus back here.
    window.activateWindow();
    if (!QTest::qWaitFor([&] { return window.isActiveWindow() && !window.findChild<TagDialog *>(); }))
        throw std::runtime_error("the window is not active");
    return window.session().activeTag()->tag.id;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<MadeUpLibrary> m_library;
    std::unique_ptr<MainWindow> m_window;

    MainWindow &open()
    {
        m_window = std::make_unique<MainWindow>(m_library->database.folder());
        m_window->review().setGuard(0);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()) || !QTest::qWaitFor([this] {
                return m_window->browser().shown() == static_cast<int>(m_library->tracks.size()) &&
                       m_window->session().library() != nullptr;
            }))
            throw std::runtime_error("the window is not ready");
        return *m_window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useSettingsIn(m_settings.path());
        loadResources();
        QApplication::setPalette(ownPalette(false));
    }

    void init()
    {
        QSettings().clear();
        m_library = std::make_unique<MadeUpLibrary>(tracks);
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void threeExamplesGiveSuggestions()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("first kind"),
                {QStringLiteral("Track 0"), QStringLiteral("Track 4"), QStringLiteral("Track 8")});
        QTRY_VERIFY(isScored(window));
        const auto view = window.session().activeTag();
        QCOMPARE(view->positive, 3);
        QVERIFY(view->suggested > 0);
        // Sorted by the tag, tracks of the first kind come first.
        window.browser().sortByTag(view->tag.id);
        QTRY_VERIFY(shownTitles(window).first() != QStringLiteral("Track 0") ||
                    shownTitles(window).at(1) != QStringLiteral("Track 1"));
        int found = 0;
        for (const QString &title : shownTitles(window).first(20))
            found += MadeUpLibrary::isFirstKind(title.section(QLatin1Char(' '), 1).toInt()) ? 1 : 0;
        QVERIFY2(found >= 15, qPrintable(QString::number(found)));
    }

    void labelsOfManyAreUndoneTogetherEvenAfterARestart()
    {
        {
            MainWindow &window = open();
            makeTag(window, QStringLiteral("x"), {QStringLiteral("Track 0")});
            selectTitles(window,
                         {QStringLiteral("Track 1"), QStringLiteral("Track 2"), QStringLiteral("Track 3")});
            QTest::keyClick(&window, Qt::Key_R, Qt::ShiftModifier);
            QTRY_COMPARE(window.session().activeTag()->negative, 3);
            m_window.reset();
        }
        MainWindow &window = open();
        QTRY_VERIFY(window.commands()[Command::Undo]->isEnabled());
        QVERIFY(window.commands()[Command::Undo]->text().contains(QLatin1Char('3')));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.session().activeTag()->negative, 0);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window.session().activeTag()->negative, 3);
    }

    void anImportIsUndoneWithTheTagsThatItMade()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("x"), {QStringLiteral("Track 0")});
        const QTemporaryDir folder;
        const std::filesystem::path file =
            std::filesystem::path(folder.path().toStdString()) / "from & for.csv";
        std::ofstream(file) << "path,x,y\n/music/1 second.ogg,yes,yes\n/music/2 second.ogg,no,yes\n";
        unwrap(tagging::importLabels(m_library->database, file));
        window.session().reloadTags();
        const QAction &undo = *window.commands()[Command::Undo];
        QTRY_COMPARE(undo.toolTip(), QStringLiteral("Undo Import of “from & for.csv”"));
        QTRY_COMPARE(window.session().tags().size(), 2U);
        QTRY_COMPARE(window.session().activeTag()->positive, 2);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.session().tags().size(), 1U);
        QTRY_COMPARE(window.session().activeTag()->positive, 1);
        QTRY_VERIFY(window.commands()[Command::Redo]->isEnabled());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window.session().tags().size(), 2U);
        QTRY_COMPARE(window.session().tags()[1]->positive, 2);
    }

    void aTagRowSaysNothingBeforeItsLabelsAreRead()
    {
        (void)m_library->tagged("x", {0});
        m_window = std::make_unique<MainWindow>(m_library->database.folder());
        const auto *rows = m_window->findChild<TagList *>()->model();
        QStringList said;
        connect(&m_window->session(), &Session::tagListChanged, this, [&] {
            if (!m_window->session().tags().front()->isRead)
                said.append(rows->index(0, 0).data(CountRole).toString() +
                            rows->index(0, 0).data(Qt::ToolTipRole).toString());
        });
        QTRY_COMPARE(rows->index(0, 0).data(CountRole).toString(), QStringLiteral("1 of 3"));
        QCOMPARE(said, QStringList{QString()});
        m_window.reset();
    }

    void showingSuggestionsLeavesTheKeysToTheList()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("x"), {QStringLiteral("Track 0")});
        QTRY_VERIFY(isScored(window));
        auto *list = window.findChild<TagList *>();
        const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(window.findChild<SearchField *>()->text(), QStringLiteral("suggested:\"x\""));
        QVERIFY(window.browser().table().hasFocus());
    }

    void theStockTagsStayUnfolded()
    {
        const auto title = [this]() -> QAbstractButton & {
            return *test::buttonThatSays(*m_window, QStringLiteral("Stock tags"));
        };
        open();
        QCOMPARE(title().accessibleDescription(), QStringLiteral("Folded up"));
        title().click();
        m_window.reset();
        open();
        QCOMPARE(title().accessibleDescription(), QStringLiteral("Unfolded"));
        title().click();
        m_window.reset();
        open();
        QCOMPARE(title().accessibleDescription(), QStringLiteral("Folded up"));
    }

    void reviewIsDoneByKeys()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("first kind"),
                {QStringLiteral("Track 0"), QStringLiteral("Track 4"), QStringLiteral("Track 8")});
        QTRY_VERIFY(isScored(window));
        QTRY_VERIFY(!window.review().upNext().empty());
        window.commands()[Command::StartReview]->trigger();
        for (int answers = 1; answers <= 6; ++answers) {
            QTRY_VERIFY(window.review().heard());
            const ReviewClip asked = *window.review().heard();
            const auto place = std::ranges::find(m_library->tracks, asked.track) - m_library->tracks.begin();
            const bool fits = MadeUpLibrary::isFirstKind(static_cast<int>(place));
            QTest::keyClick(&window, fits ? Qt::Key_A : Qt::Key_R);
            // The next clip is there before anything else has happened.
            QVERIFY(!(*window.review().heard() == asked));
            QTRY_COMPARE(std::ssize(window.session().activeTag()->labels), 3 + answers);
            QTRY_VERIFY(window.review().upNext().size() >= 2);
        }
        const auto labels = unwrap(
            catalogue::LabelRepository(m_library->database).ofTag(window.session().activeTag()->tag.id));
        QCOMPARE(std::ranges::count(labels, catalogue::LabelSource::Suggestion, &catalogue::Label::source),
                 6);
        // Back to the clip before.
        const ReviewClip now = *window.review().heard();
        QTest::keyClick(&window, Qt::Key_Backspace);
        QTRY_COMPARE(std::ssize(window.session().activeTag()->labels), 8);
        QVERIFY(!(*window.review().heard() == now));
        QTest::keyClick(&window, Qt::Key_U);
        QTRY_COMPARE(std::ssize(window.session().activeTag()->notSure), 1);
    }

    void noClipIsAskedAboutTwice()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("first kind"), {QStringLiteral("Track 0")});
        QTRY_VERIFY(isScored(window));
        QTRY_VERIFY(!window.review().upNext().empty());
        window.commands()[Command::StartReview]->trigger();
        std::set<catalogue::TrackId> asked;
        for (int i = 0; i < 12; ++i) {
            QVERIFY(window.review().heard());
            QVERIFY(asked.insert(window.review().heard()->track).second);
            const auto count = std::ssize(window.session().activeTag()->labels);
            QTest::keyClick(&window, Qt::Key_S);
            QTRY_VERIFY(!window.review().upNext().empty());
            QCOMPARE(std::ssize(window.session().activeTag()->labels), count);
        }
    }

    void lettersAreTypedIntoFields()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("x"), {QStringLiteral("Track 0")});
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto *field = window.findChild<SearchField *>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("track 12 a"));
        QCOMPARE(field->text(), QStringLiteral("track 12 a"));
        QCOMPARE(std::ssize(window.session().activeTag()->labels), 1);
        field->setText(QStringLiteral("title:\"track 12\""));
        QTRY_VERIFY(window.browser().shown() > 0 && window.browser().shown() < 20);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(window.browser().shown(), tracks);
    }

    void aWrongSearchKeepsTheListAndSaysWhy()
    {
        MainWindow &window = open();
        auto *field = window.findChild<SearchField *>();
        field->setText(QStringLiteral("artst:x"));
        QCOMPARE(window.browser().shown(), tracks);
        const auto labels = window.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("artst"));
        }));
    }

    void suggestionsCanBeSearchedFor()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("first kind"),
                {QStringLiteral("Track 0"), QStringLiteral("Track 4"), QStringLiteral("Track 8")});
        QTRY_VERIFY(isScored(window));
        window.findChild<SearchField *>()->setText(QStringLiteral("suggested:\"first kind\""));
        QTRY_COMPARE(window.browser().shown(), static_cast<int>(window.session().activeTag()->suggested));
    }

    void whereNoSuggestionIsLeftItSaysHowToGetMore()
    {
        MainWindow &window = open();
        const TagId tag =
            makeTag(window, QStringLiteral("first kind"),
                    {QStringLiteral("Track 0"), QStringLiteral("Track 4"), QStringLiteral("Track 8")});
        QTRY_VERIFY(isScored(window));
        window.session().setThreshold(tag, {.stop = {}, .score = 1.0});
        QTRY_COMPARE(window.session().activeTag()->suggested, 0);
        window.findChild<SearchField *>()->setText(QStringLiteral("suggested:\"first kind\""));
        QTRY_COMPARE(window.browser().shown(), 0);
        const auto labels = window.browser().findChildren<QLabel *>();
        const auto said = std::ranges::find_if(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("No suggestions are left"));
        });
        QVERIFY(said != labels.end());
        Q_EMIT(*said)->linkActivated(QStringLiteral("more"));
        QTRY_VERIFY(window.browser().shown() > 0);
        QCOMPARE(window.session().activeTag()->model->stop(), probe::Stop::More);
    }

    void aDeletedTagComesBack()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("x"), {QStringLiteral("Track 0")});
        const TagId id = window.session().activeTag()->tag.id;
        window.commands()[Command::DeleteTag]->trigger();
        QTRY_VERIFY(window.session().tags().empty());
        QVERIFY(!window.session().activeTag());
        window.session().restoreTag(id);
        QTRY_COMPARE(window.session().tags().size(), 1U);
        QTRY_COMPARE(window.session().activeTag()->positive, 1);
    }

    void aFolderIsTakenOutAfterAQuestionOnly()
    {
        unwrap(catalogue::TrackRepository(m_library->database).addFolder("/music"));
        MainWindow &window = open();
        makeTag(window, QStringLiteral("first kind"),
                {QStringLiteral("Track 0"), QStringLiteral("Track 4"), QStringLiteral("Track 8")});
        QTRY_VERIFY(isScored(window));
        QVERIFY(window.session().activeTag()->suggested > 0);
        window.commands()[Command::Preferences]->trigger();
        auto *page = window.findChild<FoldersPage *>();
        auto *list = page->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 1);
        list->setCurrentRow(0);
        const auto press = [](const QWidget *parent, const QString &text) {
            const auto buttons = parent->findChildren<QAbstractButton *>();
            const auto found = std::ranges::find_if(
                buttons, [&](const QAbstractButton *button) { return button->text().startsWith(text); });
            return found != buttons.end() && ((*found)->click(), true);
        };
        const auto ask = [&] {
            const bool pressed = press(page, QStringLiteral("Take out of the library"));
            return pressed && QTest::qWaitFor([page] { return page->findChild<QMessageBox *>() != nullptr; });
        };
        QVERIFY(ask());
        auto *question = page->findChild<QMessageBox *>();
        QVERIFY(question->text().contains(QStringLiteral("/music")));
        QVERIFY(question->informativeText().startsWith(QString::number(tracks)));
        QVERIFY(question->informativeText().contains(QStringLiteral("3 of them")));
        QVERIFY(press(question, QStringLiteral("Cancel")));
        QTRY_VERIFY(!page->findChild<QMessageBox *>());
        QCOMPARE(window.browser().shown(), tracks);

        QVERIFY(ask());
        QVERIFY(press(page->findChild<QMessageBox *>(), QStringLiteral("Take out %1 track").arg(tracks)));
        QTRY_COMPARE(window.browser().shown(), 0);
        QTRY_COMPARE(window.session().activeTag()->suggested, 0);
        // What is left says where the rest went, and what brings it back.
        const auto labels = window.browser().findChildren<QLabel *>();
        QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QString::number(tracks)) &&
                   label->text().contains(QStringLiteral("missing"));
        }));
        QVERIFY(!window.commands()[Command::Export]->isEnabled());
        QVERIFY(window.commands()[Command::Rescan]->isEnabled());
    }

    void fullReviewLeavesEverythingAsItWas()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("x"), {QStringLiteral("Track 0")});
        QTRY_VERIFY(isScored(window));
        const QByteArray before = window.saveState();
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(!window.browser().isVisible());
        QVERIFY(window.saveState() != before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(window.browser().isVisible());
        QCOMPARE(window.saveState(), before);
    }

    void aCheckTellsHowGoodTheTagIs()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("first kind"),
                {QStringLiteral("Track 0"), QStringLiteral("Track 4"), QStringLiteral("Track 8")});
        QTRY_VERIFY(isScored(window));
        QVERIFY(!window.session().activeTag()->checkedAt);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!window.check().clips().empty());
        const std::size_t clips = window.check().clips().size();
        QVERIFY(clips >= 18);
        QVERIFY(!window.browser().isVisible());
        // One that nobody can tell is replaced, one that was too quick is taken back.
        const auto unsure = window.check().current()->track;
        QTest::keyClick(&window, Qt::Key_U);
        QTRY_VERIFY(window.check().current()->track != unsure);
        QTest::keyClick(&window, Qt::Key_R);
        QTRY_COMPARE(window.check().answered(), 1U);
        QTest::keyClick(&window, Qt::Key_Backspace);
        QTRY_COMPARE(window.check().answered(), 0U);
        std::size_t answered = 0;
        while (window.check().current()) {
            const auto track = window.check().current()->track;
            const auto place = std::ranges::find(m_library->tracks, track) - m_library->tracks.begin();
            QTest::keyClick(&window,
                            MadeUpLibrary::isFirstKind(static_cast<int>(place)) ? Qt::Key_A : Qt::Key_R);
            ++answered;
            QTRY_COMPARE(window.check().answered(), answered);
        }
        QTRY_VERIFY(window.session().activeTag()->checkedAt);
        const auto view = window.session().activeTag();
        QVERIFY(view->model->isCalibrated());
        QVERIFY(view->model->at(view->threshold).estimate->precision > 0.7);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(window.browser().isVisible());
        QCOMPARE(window.session().activeTag()->positive + window.session().activeTag()->negative,
                 3 + static_cast<std::int64_t>(answered));
    }

    void aCheckGoesOnWhereItWasLeft()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("first kind"), {QStringLiteral("Track 0"), QStringLiteral("Track 4")});
        QTRY_VERIFY(isScored(window));
        window.commands()[Command::CheckTag]->trigger();
        QTRY_VERIFY(window.check().current());
        QTest::keyClick(&window, Qt::Key_A);
        QTRY_COMPARE(window.check().answered(), 1U);
        const auto next = window.check().current()->track;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!window.check().tag());
        QTRY_COMPARE(window.session().activeTag()->positive, 3);
        QTRY_VERIFY(isScored(window));
        QVERIFY(!window.session().activeTag()->checkedAt); // one answer is no check
        window.commands()[Command::CheckTag]->trigger();
        QTRY_COMPARE(window.check().answered(), 1U);
        QCOMPARE(window.check().current()->track, next);
    }

    void noDockMakesTheWindowGrow()
    {
        MainWindow &window = open();
        (void)makeTag(window, QStringLiteral("first kind"),
                      {QStringLiteral("Track 0"), QStringLiteral("Track 4"), QStringLiteral("Track 8")});
        QTRY_VERIFY(isScored(window));
        const QSize small(1350, 700); // what panels and frames leave of 1366 × 768
        window.resize(small);
        QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<QDockWidget *>(QStringLiteral("jobs"))->isVisible());
        QTest::qWait(50);
        QCOMPARE(window.size(), small);
    }

    void everyControlHasAName()
    {
        MainWindow &window = open();
        makeTag(window, QStringLiteral("x"), {QStringLiteral("Track 0")});
        QTRY_VERIFY(isScored(window));
        QStringList nameless;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isControl =
                button || qobject_cast<const QComboBox *>(widget) ||
                qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QSlider *>(widget) ||
                (qobject_cast<const QAbstractItemView *>(widget) && widget->focusPolicy() != Qt::NoFocus);
            // The buttons inside of a field belong to it.
            if (!isControl || !widget->isVisible() || widget->inherits("QLineEditIconButton") ||
                widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (!hasName)
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                                widget->objectName() + QLatin1Char(' ') + widget->toolTip());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void noKeyMeansTwoThings()
    {
        MainWindow &window = open();
        QMap<QString, QString> used;
        for (const Command command : window.commands().all()) {
            const QAction &action = *window.commands()[command];
            const QString key = action.shortcut().toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!used.contains(key), qPrintable(key + used.value(key) + action.text()));
            used.insert(key, action.text());
        }
        QVERIFY(used.size() > 30);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
