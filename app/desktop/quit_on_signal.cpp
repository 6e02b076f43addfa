// SPDX-License-Identifier: GPL-3.0-or-later
#include "quit_on_signal.h"

#include <QApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <tuple>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace tagwright {

namespace {

int writeEnd = -1;

/// A handler may do little more than write to a pipe.
void onSignal(int /*signal*/)
{
    const char wake = 0;
    std::ignore = ::write(writeEnd, &wake, 1);
}

} // namespace

void quitOnSignals(std::function<void()> before)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [notifier, before = std::move(before)] {
        notifier->setEnabled(false);
        before();
        QApplication::closeAllWindows();
        QApplication::exit();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

} // namespace tagwright
