// SPDX-License-Identifier: GPL-3.0-or-later
// A day with Tagwright, from a folder of music to tagged files: real recordings and pieces whose players are
// known, real child processes, keys and clicks. What is asserted is what somebody at the window would see.
#include "base/csv.h"
#include "base/xlsx.h"
#include "support/desk.h"
#include "support/own_settings.h"
#include "support/patience.h"
#include "support/shared.h"
#include "support/sounds.h"
#include "ui/exporting/change_table.h"
#include "ui/exporting/export_dialog.h"
#include "ui/library/search_field.h"
#include "ui/library/side_list.h"
#include "ui/probe/chart_box.h"
#include "ui/probe/precision_recall_view.h"
#include "ui/probe/weight_share_view.h"
#include "ui/tagging/review_lists.h"
#include "ui/tagging/tag_dialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/window/main_window.h"

#include <QDoubleSpinBox>
#include <QListWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

#include <map>
#include <numeric>

using namespace tagwright;
using namespace tagwright::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int patienceMs = 120'000;
constexpr int piecesOfAKind = 28;
const auto tagName = u"bowed strings"_s;

/// By their paths below the folder.
std::map<std::string, std::string> bytesBelow(const fs::path &folder)
{
    std::map<std::string, std::string> all;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            all[fs::relative(entry.path(), folder)] = test::readBytes(entry.path());
    return all;
}

/// The truth about a file.
bool isStrings(const fs::path &path)
{
    return path.parent_path().filename() == "strings" || path.filename().string().starts_with("Hungarian");
}

/// All numbers before a percent sign.
std::vector<int> percentsIn(const QString &text)
{
    static const QRegularExpression pattern(u"(\\d+)\u00a0%"_s);
    std::vector<int> numbers;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        numbers.push_back(found.next().captured(1).toInt());
    return numbers;
}

} // namespace

class TestDay : public QObject
{
    Q_OBJECT
    QTemporaryDir m_settings;
    test::SoundFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    int m_tracks = 0;
    int m_yes = 0;
    int m_no = 0;
    bool m_isOver = false;

    [[nodiscard]] fs::path music() const { return m_folder / "music"; }

    MainWindow &open()
    {
        m_window = std::make_unique<MainWindow>(m_folder / "catalogue", TAGWRIGHT_CLI);
        m_window->review().setGuard(0);
        m_window->show();
        m_window->resize(1600, 1000);
        if (!QTest::qWaitForWindowActive(m_window.get()) ||
            !QTest::qWaitFor([this] { return m_window->session().isRead(); }, patienceMs))
            throw std::runtime_error("the window is not ready");
        return *m_window;
    }

    /// A row of the side bar.
    [[nodiscard]] QModelIndex sideRow(const QString &name) const
    {
        for (const SideList *list : m_window->findChildren<SideList *>())
            for (int row = 0; list->model() && row < list->model()->rowCount(); ++row)
                if (list->model()->index(row, 0).data().toString() == name)
                    return list->model()->index(row, 0);
        return {};
    }
    [[nodiscard]] int sideNumber(const QString &name) const
    {
        return sideRow(name).data(CountRole).toString().toInt();
    }
    /// "3 yes, 0 no, …"
    [[nodiscard]] QString tagState() const { return sideRow(tagName).data(Qt::ToolTipRole).toString(); }
    [[nodiscard]] bool countsAreRight() const
    {
        return tagState().startsWith(u"%1 yes, %2 no,"_s.arg(m_yes).arg(m_no));
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return !test::lineWith(*m_window, words).isEmpty();
    }

    template <typename Widget>
    [[nodiscard]] Widget &seen() const
    {
        for (Widget *widget : m_window->findChildren<Widget *>())
            if (widget->isVisible())
                return *widget;
        throw std::runtime_error(Widget::staticMetaObject.className());
    }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        TrackTable &table = m_window->browser().table();
        const QModelIndex index = m_window->browser().model().index(row, TrackTableModel::Title);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(index).center());
    }
    void search(const QString &text)
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&seen<SearchField>(), text);
    }
    void endSearch() { QTest::keyClick(&seen<SearchField>(), Qt::Key_Escape); }

    [[nodiscard]] fs::path fileOf(catalogue::TrackId track) const
    {
        const library::TrackList &list = *m_window->session().tracks();
        return list.path(list.rowOf(track).value());
    }
    void giveWindowTheFocus()
    {
        m_window->activateWindow(); // there is no window manager to do it
        QTRY_VERIFY(m_window->isActiveWindow());
    }

    [[nodiscard]] int shownStrings() const
    {
        int strings = 0;
        for (int row = 0; row < m_window->browser().shown(); ++row)
            strings += isStrings(fileOf(m_window->browser().model().trackAt(row))) ? 1 : 0;
        return strings;
    }

    struct Above
    {
        int tracks = 0; ///< that the check's sentence is about
        int right = 0;  ///< the library is small, so that the truth can be counted
    };
    [[nodiscard]] Above aboveTheThreshold() const
    {
        const auto view = m_window->session().activeTag();
        Above above;
        for (std::size_t row = 0; row < view->scores.size(); ++row) {
            const Mark mark = view->marks[row];
            const bool isChecked = mark == Mark::CheckedYes || mark == Mark::CheckedNo;
            if (mark != Mark::Suggested && !(isChecked && reaches(view->scores[row], view->threshold)))
                continue;
            ++above.tracks;
            above.right += isStrings(view->tracks->path(static_cast<library::TrackList::Row>(row))) ? 1 : 0;
        }
        return above;
    }

    void whatTheCheckSaysIsNearTheTruth()
    {
        static const QRegularExpression pattern(u"About <b>(\\d+)</b> tracks? score above"_s);
        const auto said = [this] {
            return pattern.match(test::lineWith(*m_window, u"score above"_s)).captured(1).toInt();
        };
        constexpr int trainingMs = 30'000; // the tag may just be trained again
        QTRY_COMPARE_WITH_TIMEOUT(said(), aboveTheThreshold().tracks, trainingMs);
        const QString sentence = test::lineWith(*m_window, u"score above"_s);
        const auto percents = percentsIn(sentence);
        QVERIFY2(!percents.empty(), qPrintable(sentence));
        const Above above = aboveTheThreshold();
        const int truth = 100 * above.right / above.tracks;
        QVERIFY2(std::abs(percents.front() - truth) <= 30,
                 qPrintable(sentence + u" In truth %1 of %2."_s.arg(above.right).arg(above.tracks)));
    }

    ExportDialog *openExport(const QString &target)
    {
        giveWindowTheFocus();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<ExportDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            throw std::runtime_error("no export dialog");
        auto *targets = dialog->findChild<QListWidget *>();
        const auto *item = targets->findItems(target, Qt::MatchExactly).at(0);
        QTest::mouseClick(targets->viewport(), Qt::LeftButton, {}, targets->visualItemRect(item).center());
        return dialog;
    }
    void exportTo(const QString &target, const QString &button, const fs::path &file)
    {
        auto *dialog = openExport(target);
        QTRY_VERIFY_WITH_TIMEOUT(test::buttonThatSays(*dialog, button), patienceMs);
        test::answerFileDialog(this, file);
        test::press(*dialog, button);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<ExportDialog *>(), patienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TAGWRIGHT_NEED_SHARED("data/librosa-data/audio");
        TAGWRIGHT_NEED(!QStandardPaths::findExecutable(u"fluidsynth"_s).isEmpty() &&
                           fs::exists("/usr/share/sounds/sf2/FluidR3_GM.sf2"),
                       "the packages fluidsynth and fluid-soundfont-gm");
        test::useSettingsIn(m_settings.path());
        QLocale::setDefault(QLocale::c());
        loadResources();
        QApplication::setPalette(ownPalette(false));
        qputenv("TAGWRIGHT_MODELS", QByteArray::fromStdString(m_folder / "models")); // timbre alone

        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-B"_s,
                      QString::fromStdString(test::sourceFolder() + "/tests/support/played_pieces.py"),
                      QString::fromStdString(music()), QString::number(piecesOfAKind)});
        QVERIFY(python.waitForFinished(-1));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        fs::create_directory(music() / "recordings");
        for (const auto &entry : fs::directory_iterator(test::sharedFolder() / "data/librosa-data/audio")) {
            if (entry.path().extension() != ".ogg")
                continue;
            const fs::path copy = music() / "recordings" / entry.path().filename();
            test::writeBytes(copy, test::readBytes(entry.path())); // one's own: they may be read-only
        }
        m_tracks = static_cast<int>(bytesBelow(music()).size());
        QVERIFY(m_tracks > 4 * piecesOfAKind + 10);
    }

    /// Each goes on from where the one before has ended.
    void init()
    {
        if (m_isOver)
            QSKIP("goes on from what has failed");
    }
    void cleanup() { m_isOver = m_isOver || QTest::currentTestFailed(); }

    // ---- the day

    void musicIsDroppedAndFoundAtOnce()
    {
        MainWindow &window = open();
        const auto files = test::filesToDrop({music()});
        QVERIFY(test::drop(window, *files));
        QTRY_VERIFY_WITH_TIMEOUT(sideNumber(u"All tracks"_s) == m_tracks, patienceMs);
        window.jobs().setPaused(true); // or the analysis might be over too soon
        QVERIFY(window.jobs().isBusy());
        search(u"artist:\"brass ensemble\""_s);
        QTRY_COMPARE(window.browser().shown(), piecesOfAKind);
        QVERIFY(says(u"%1 of %2 track"_s.arg(piecesOfAKind).arg(m_tracks)));
        endSearch();
        QTRY_COMPARE(window.browser().shown(), m_tracks);
        window.jobs().setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs().isBusy(), patienceMs);
        QCOMPARE(sideNumber(u"Refused files"_s), 0);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().library(), patienceMs);
    }

    void threeExamplesGiveSuggestions()
    {
        search(u"artist:\"strings ensemble\""_s);
        QTRY_COMPARE(m_window->browser().shown(), piecesOfAKind);
        clickRow(0);
        clickRow(9, Qt::ControlModifier);
        clickRow(19, Qt::ControlModifier);
        QVERIFY(says(u"3 selected"_s));
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        auto *dialog = m_window->findChild<TagDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(name, tagName);
        QTest::keyClick(name, Qt::Key_Return);
        m_yes = 3;
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight() && sideNumber(tagName) > 0, patienceMs);
        QTRY_VERIFY(!m_window->findChild<TagDialog *>());
        giveWindowTheFocus();
        endSearch();
        QTRY_COMPARE(m_window->browser().shown(), m_tracks);

        // Most of what is suggested are strings, which a quarter of the library is.
        search(u"suggested:\"bowed strings\""_s);
        const int suggested = sideNumber(tagName);
        QTRY_COMPARE(m_window->browser().shown(), suggested);
        QVERIFY2(2 * shownStrings() > suggested, qPrintable(QString::number(suggested)));
        endSearch();
    }

    void nobodyIsToldMoreThanIsKnown()
    {
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"not known yet"_s), patienceMs);
        QVERIFY(says(u"The true curve is usually lower."_s));
        QVERIFY(seen<PrecisionRecallView>().summary().startsWith(u"Optimistic"_s));
        QVERIFY(tagState().endsWith(u"Not checked yet."_s));
    }

    void reviewIsDoneByKeys()
    {
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(test::buttonThatSays(*m_window, u"Start review"_s), patienceMs);
        test::press(*m_window, u"Start review"_s);
        ReviewController &review = m_window->review();
        for (int answers = 1; answers <= 12; ++answers) {
            if (answers == 7) // from here on by chance, so that something is to be rejected
                for (int i = 0; i < 3; ++i)
                    QTest::keyClick(m_window.get(), Qt::Key_Q);
            QTRY_VERIFY_WITH_TIMEOUT(review.heard(), patienceMs);
            const bool fits = isStrings(fileOf(review.heard()->track));
            QTest::keyClick(m_window.get(), fits ? Qt::Key_A : Qt::Key_R);
            (fits ? m_yes : m_no) += 1;
            QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(review.upNext().size() >= 2, patienceMs);
        }
        QVERIFY(m_no > 0);
        QVERIFY(says(u"Last ten decisions"_s));
        QCOMPARE(seen<DecisionList>().model()->rowCount(), 10);

        const ReviewClip skipped = *review.heard();
        QTest::keyClick(m_window.get(), Qt::Key_S);
        QVERIFY(!(*review.heard() == skipped));
        QVERIFY(countsAreRight());

        // What is taken back is asked again.
        const ReviewClip asked = *review.heard();
        QTest::keyClick(m_window.get(), Qt::Key_R);
        ++m_no;
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), patienceMs);
        QTest::keyClick(m_window.get(), Qt::Key_Backspace);
        --m_no;
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), patienceMs);
        QVERIFY(*review.heard() == asked);
    }

    void answersAreTakenBackTheNextMorning()
    {
        QVERIFY(m_window->close());
        m_window.reset();
        open();
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), patienceMs);
        const QAction &undo = *m_window->commands()[Command::Undo];
        QTRY_VERIFY(undo.isEnabled());
        const bool wasYes = undo.toolTip().startsWith(u"Undo Yes"_s); // answers to clips of chance are
        QVERIFY(wasYes || undo.toolTip().startsWith(u"Undo No"_s));   // labels like those by hand
        int &count = wasYes ? m_yes : m_no;
        const auto stepBack = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(m_window.get(), key, modifiers);
            --count;
            QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), patienceMs);
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            ++count;
            QTRY_VERIFY_WITH_TIMEOUT(countsAreRight(), patienceMs);
        };
        stepBack(Qt::Key_Z, Qt::ControlModifier);
    }

    void aCheckSaysHowGoodTheTagIs()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->commands()[Command::CheckTag]->isEnabled(), patienceMs);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        CheckSession &check = m_window->check();
        QTRY_VERIFY_WITH_TIMEOUT(check.current(), patienceMs);
        QTRY_VERIFY(says(u"Is this"_s) || says(u"Clip 1 of %1"_s.arg(check.clips().size())));
        QTest::keyClick(m_window.get(), Qt::Key_S);
        QVERIFY(says(u"Every clip needs an answer here."_s));
        int yes = 0;
        int no = 0;
        while (check.current()) {
            const auto answered = check.answered();
            QVERIFY(says(u"Clip %1 of %2"_s.arg(answered + 1).arg(check.clips().size())));
            const bool fits = isStrings(fileOf(check.current()->track));
            QTest::keyClick(m_window.get(), fits ? Qt::Key_A : Qt::Key_R);
            (fits ? yes : no) += 1;
            QTRY_COMPARE_WITH_TIMEOUT(check.answered(), answered + 1, patienceMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(says(u"of them are right"_s), patienceMs);
        test::press(*m_window, u"Done"_s);
        m_yes += yes;
        m_no += no;
        QTRY_VERIFY_WITH_TIMEOUT(countsAreRight() && tagState().contains(u"Checked today."_s), patienceMs);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Checked today: %1 yes, %2 no."_s.arg(yes).arg(no)), patienceMs);
        QVERIFY(!says(u"not known yet"_s));
        QVERIFY(seen<PrecisionRecallView>().summary().startsWith(u"threshold"_s));
        whatTheCheckSaysIsNearTheTruth();
    }

    void theThresholdIsMoved()
    {
        test::press(*m_window, u"More"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!says(u"Nothing scores"_s), patienceMs);
        auto &number = seen<QDoubleSpinBox>();
        const auto choose = [&](const QString &threshold) {
            number.setFocus();
            number.selectAll();
            QTest::keyClicks(&number, threshold);
            QTest::keyClick(&number, Qt::Key_Return);
            return QTest::qWaitFor(
                [&] {
                    const auto view = m_window->session().activeTag();
                    return qFuzzyCompare(view->threshold, threshold.toDouble()) &&
                           sideNumber(tagName) == view->suggested && says(threshold);
                },
                patienceMs);
        };
        QVERIFY(choose(u"0.01"_s));
        const int many = sideNumber(tagName);
        QVERIFY(choose(u"0.99"_s));
        const int few = sideNumber(tagName);
        QVERIFY2(few < many, qPrintable(u"%1 %2"_s.arg(few).arg(many)));

        test::press(*m_window, u"Balanced"_s);
        QTRY_VERIFY_WITH_TIMEOUT(number.value() > 0.01 && number.value() < 0.99, patienceMs);
        auto &curve = seen<PrecisionRecallView>();
        const QString before = curve.summary();
        curve.setFocus();
        QTest::keyClick(&curve, Qt::Key_Left);
        QTRY_VERIFY_WITH_TIMEOUT(curve.summary() != before, patienceMs);
        test::press(*m_window, u"Balanced"_s);
        QTRY_COMPARE_WITH_TIMEOUT(curve.summary(), before, patienceMs);
    }

    void whySaysWhereTheProbeLooks()
    {
        clickRow(0);
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Where the probe looks"_s) && says(u"an average track"_s), patienceMs);
        auto &shares = seen<WeightShareView>();
        QVERIFY(shares.summary().startsWith(u"Timbre"_s));
        const auto percents = percentsIn(shares.summary());
        QCOMPARE(std::accumulate(percents.begin(), percents.end(), 0), 100);
        QVERIFY(says(u"Nearest examples"_s));
        // The same as a table: its parts add up, too.
        auto *box = qobject_cast<ChartBox *>(shares.parentWidget());
        QVERIFY(box);
        const QAbstractItemModel &table = *box->table().model();
        for (int row = 0; row < table.rowCount(); ++row) {
            std::vector<int> cells;
            for (int column = 1; column < table.columnCount(); ++column)
                cells.push_back(percentsIn(table.index(row, column).data().toString()).at(0));
            QCOMPARE(cells.at(0) + cells.at(1), cells.at(2));
        }
    }

    void theLibraryGoesIntoTables()
    {
        exportTo(u"CSV"_s, u"Save as"_s, m_folder / "tags.csv");
        QVERIFY(says(u"%1 track(s) exported"_s.arg(m_tracks)));
        const auto csv = parseCsv(test::readBytes(m_folder / "tags.csv"));
        QVERIFY(csv.has_value());
        QCOMPARE(std::ssize(*csv), m_tracks + 1);
        const auto &headers = csv->front().cells;
        const auto labels = std::ranges::find(headers, tagName.toStdString()) - headers.begin();
        QVERIFY(labels < std::ssize(headers));
        int yes = 0;
        for (const CsvRow &row : *csv)
            yes += row.cells[static_cast<std::size_t>(labels)] == "yes" ? 1 : 0;
        QCOMPARE(yes, m_yes);

        exportTo(u"Excel workbook"_s, u"Save as"_s, m_folder / "tags.xlsx");
        const auto sheet = readXlsx(m_folder / "tags.xlsx");
        QVERIFY(sheet.has_value());
        QCOMPARE(std::ssize(sheet->rows), m_tracks + 1);
        QCOMPARE(sheet->rows.front().cells, headers);
    }

    void theTagBecomesAPlaylist()
    {
        fs::create_directory(m_folder / "lists");
        exportTo(u"Playlist"_s, u"Save to folder"_s, m_folder / "lists");
        QVERIFY(fs::exists(m_folder / "lists/bowed strings.m3u8"));
        const auto lines =
            QString::fromStdString(test::readBytes(m_folder / "lists/bowed strings.m3u8")).split(u'\n');
        int tracks = 0;
        for (const QString &line : lines) {
            if (line.trimmed().isEmpty() || line.startsWith(u'#'))
                continue;
            ++tracks;
            const fs::path file = m_folder / "lists" / fs::path(line.trimmed().toStdString());
            QVERIFY2(fs::exists(file) && isStrings(file), qPrintable(line));
        }
        QCOMPARE(tracks, m_yes);
    }

    void tagsAreWrittenIntoTheFilesAndTakenBack()
    {
        const auto before = bytesBelow(music());
        auto *dialog = openExport(u"The music files"_s);
        const auto writeAll = u"Write %1 file"_s.arg(m_yes);
        QTRY_VERIFY_WITH_TIMEOUT(test::buttonThatSays(*dialog, writeAll), patienceMs);
        QVERIFY(!test::lineWith(*dialog, u"Nothing has been written."_s).isEmpty());
        QCOMPARE(dialog->findChild<ChangeTable *>()->model()->rowCount(), m_yes);
        QVERIFY(bytesBelow(music()) == before);
        test::press(*dialog, writeAll);
        QTRY_VERIFY_WITH_TIMEOUT(!test::lineWith(*dialog, u"%1 file(s) written."_s.arg(m_yes)).isEmpty(),
                                 patienceMs);
        const auto after = bytesBelow(music());
        QCOMPARE(after.size(), before.size());
        int written = 0;
        for (const auto &[name, content] : after) {
            if (content == before.at(name))
                continue;
            ++written;
            QVERIFY2(isStrings(music() / name), name.c_str());
            QVERIFY2(content.find(tagName.toStdString()) != std::string::npos, name.c_str());
        }
        QCOMPARE(written, m_yes);
        test::press(*dialog, u"Close"_s);
        QTRY_VERIFY(!m_window->findChild<ExportDialog *>());

        giveWindowTheFocus();
        const auto restoreAll = u"Restore %1 file"_s.arg(m_yes);
        m_window->commands()[Command::UndoWriting]->trigger();
        auto *undo = m_window->findChild<UndoWritingDialog *>();
        QVERIFY(undo);
        QTRY_VERIFY_WITH_TIMEOUT(test::buttonThatSays(*undo, restoreAll), patienceMs);
        test::press(*undo, restoreAll);
        QTRY_VERIFY_WITH_TIMEOUT(!test::lineWith(*undo, u"%1 file(s) restored."_s.arg(m_yes)).isEmpty(),
                                 patienceMs);
        QVERIFY(bytesBelow(music()) == before);
        test::press(*undo, u"Close"_s);
        QVERIFY(countsAreRight());
        QCOMPARE(sideNumber(u"All tracks"_s), m_tracks);
        QCOMPARE(sideNumber(u"Missing"_s), 0);
    }

    void cleanupTestCase() { m_window.reset(); }
};

QTEST_MAIN(TestDay)
#include "tst_day.moc"
