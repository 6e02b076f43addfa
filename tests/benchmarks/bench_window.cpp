// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a made-up catalogue: how long until it is there, until a key stroke is seen, and what
// keeps its thread busy for longer than a frame. Runs offscreen.
//   bench_window [TRACKS [CLIPS]]      so many analysed clips each; 100,000 and 7
#include "support/made_up_library.h"
#include "ui/library/search_field.h"
#include "ui/settings/appearance.h"
#include "ui/theme/icons.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <map>
#include <string>
#include <vector>

using namespace tagwright;

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

/// Every event's time, by receiver and kind, where it is longer than a frame.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const QByteArray name = receiver->metaObject()->className();
        const QEvent::Type type = event->type();
        const auto begun = Clock::now();
        const int depth = m_depth++;
        const bool result = QApplication::notify(receiver, event);
        m_depth = depth;
        constexpr double frameMs = 16;
        if (const double took = msSince(begun); depth == 0 && took > frameMs && m_isWatching) {
            auto &[count, longest] = m_slow[fmt::format("{} {}", name.constData(), static_cast<int>(type))];
            ++count;
            longest = std::max(longest, took);
        }
        return result;
    }

    void watch(bool on) { m_isWatching = on; }

    void print() const
    {
        fmt::print("events over 16 ms on the window's thread: {}\n", m_slow.empty() ? "none" : "");
        for (const auto &[what, slow] : m_slow)
            fmt::print("  {:<44} {:>4} times, longest {:>6.1f} ms\n", what, slow.first, slow.second);
    }

private:
    std::map<std::string, std::pair<int, double>> m_slow;
    int m_depth = 0;
    bool m_isWatching = false;
};

double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0
                          : values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

void line(const char *what, double ms, const char *goal)
{
    fmt::print("{:<52} {:>8.1f} ms   (goal {})\n", what, ms, goal);
}

/// Until the signal has come, after `work`.
template <typename Sender, typename Signal>
double until(Sender *sender, Signal signal, const std::function<void()> &work)
{
    bool isDone = false;
    const auto connection = QObject::connect(sender, signal, sender, [&isDone] { isDone = true; });
    const auto begun = Clock::now();
    work();
    while (!isDone && msSince(begun) < 30'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    QObject::disconnect(connection);
    return msSince(begun);
}

void measureList(ui::MainWindow &window)
{
    auto &browser = window.browser();
    auto *field = window.findChild<ui::SearchField *>();
    std::vector<double> strokes;
    for (const QString &words : {QStringLiteral("track 12 first"), QStringLiteral("title:77 ogg")}) {
        field->clear();
        QTest::qWait(300);
        field->setFocus();
        for (const QChar letter : words)
            strokes.push_back(until(&browser, &ui::TrackBrowser::listChanged,
                                    [&] { QTest::keyClick(field, letter.toLatin1()); }));
    }
    line("key stroke in the search to new rows, 95th percentile", percentile(strokes, 0.95), "50");
    field->clear();
    QTest::qWait(500);
    std::vector<double> sorts;
    for (const int column : {ui::TrackTableModel::Title, ui::TrackTableModel::File,
                             ui::TrackTableModel::Length, ui::TrackTableModel::Title})
        sorts.push_back(
            until(&browser, &ui::TrackBrowser::listChanged, [&] { browser.sortBy({{column, true}}); }));
    line("sort, slowest of four", *std::ranges::max_element(sorts), "200");
    const auto begun = Clock::now();
    browser.table().selectAll();
    line("select all", msSince(begun), "16");
    browser.table().clearSelection();
    std::vector<double> frames;
    auto *bar = browser.table().verticalScrollBar();
    constexpr int steps = 200;
    for (int i = 0; i < steps; ++i) {
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * i / steps));
        const auto frame = Clock::now();
        browser.table().viewport()->repaint();
        frames.push_back(msSince(frame));
    }
    line("a frame while scrolling, 95th percentile", percentile(frames, 0.95), "16.6");
}

QString programOf(const char *name)
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/") + QLatin1String(name);
}

/// What is computed of a library as a whole, as after an analysis: by a process of its own, whose memory goes
/// with it.
double fitMs(const std::filesystem::path &catalogueFolder)
{
    QProcess process;
    const auto begun = Clock::now();
    process.start(programOf("tagwright-cli"),
                  {QStringLiteral("--catalogue"), QString::fromStdString(catalogueFolder.string()),
                   QStringLiteral("train")});
    return process.waitForFinished(-1) && process.exitCode() == 0 ? msSince(begun) : std::nan("");
}

/// The program itself, from its start to the first pixels of its window; median of some starts.
double startMs(const std::filesystem::path &catalogueFolder)
{
    std::vector<double> starts;
    constexpr int rounds = 5;
    for (int i = 0; i < rounds; ++i) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                           QString::fromStdString(catalogueFolder.string())); // not the user's own
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.widgets.painting=true"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        const auto begun = Clock::now();
        process.start(programOf("tagwright"),
                      {QStringLiteral("--catalogue"), QString::fromStdString(catalogueFolder.string())});
        QByteArray said;
        while (!said.contains("lushing") && process.waitForReadyRead())
            said += process.readAll();
        if (said.contains("lushing"))
            starts.push_back(msSince(begun));
        process.terminate();
        process.waitForFinished();
    }
    return starts.empty() ? std::nan("") : percentile(starts, 0.5);
}

void measureReview(ui::MainWindow &window)
{
    window.commands()[ui::Command::StartReview]->trigger();
    QTest::qWait(2000);
    std::vector<double> next;
    std::vector<double> scored;
    for (int i = 0; i < 20 && window.review().heard(); ++i) {
        bool isScored = false;
        const auto connection = QObject::connect(&window.session(), &ui::Session::tagChanged, &window,
                                                 [&isScored] { isScored = true; });
        const auto begun = Clock::now();
        next.push_back(until(&window.review(), &ui::ReviewController::heardChanged,
                             [&] { QTest::keyClick(&window, i % 2 == 0 ? Qt::Key_A : Qt::Key_R); }));
        while (!isScored && msSince(begun) < 30'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        scored.push_back(msSince(begun));
        QObject::disconnect(connection);
        QTest::qWait(300);
    }
    line("label key to the next clip, 95th percentile", percentile(next, 0.95), "150");
    line("label key to the library scored again, median", percentile(scored, 0.5), "-");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setApplicationName(QStringLiteral("bench"));
    QApplication::setOrganizationName(QStringLiteral("tagwright"));
    WatchedApplication app(argc, argv);
    ui::loadResources();
    ui::applyColours(ui::Colours::Light);
    const int count = argc > 1 ? std::stoi(argv[1]) : 100'000;
    const int clips = argc > 2 ? std::stoi(argv[2]) : 7;
    fmt::print("making {} tracks of {} clips …\n", count, clips);
    test::MadeUpLibrary library(count, {.clipsPerTrack = clips});
    static_cast<void>(library.tagged("first kind", {0, 4, 8, 12, 16}, {1, 2, 3}));

    line("library fitted by the command line, once", fitMs(library.database.folder()), "-");
    line("program started to window painted, median of 5", startMs(library.database.folder()), "300");
    const auto begun = Clock::now();
    ui::MainWindow window(library.database.folder());
    window.review().setGuard(0);
    window.show();
    const bool isShown = QTest::qWaitForWindowExposed(&window);
    window.repaint();
    line(isShown ? "window made and painted" : "window made, not shown", msSince(begun), "300");
    while (window.browser().shown() != count && msSince(begun) < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    line("list of tracks there", msSince(begun), "-");
    while (!window.session().library() && msSince(begun) < 600'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    line("library ready for probes", msSince(begun), "-");
    const auto isScored = [&window] {
        const auto view = window.session().activeTag();
        return view && view->hasProbe() && view->tracks == window.session().tracks();
    };
    while (!isScored() && msSince(begun) < 600'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    QTest::qWait(1000);
    app.watch(true);
    measureList(window);
    measureReview(window);
    app.print();
    fmt::print("resident: {:.0f} MB\n", residentMb());
    return 0;
}
