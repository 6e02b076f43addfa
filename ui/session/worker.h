// SPDX-License-Identifier: GPL-3.0-or-later
// A thread with a connection of its own to the catalogue: what the window wants to know or have done is done
// here, in order, and answered on the window's thread. The window itself never waits for the catalogue.
#pragma once

#include "catalogue/database.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

namespace tagwright::ui {

class Worker
{
public:
    Worker(const QString &name, std::filesystem::path catalogueFolder);
    /// Asks what runs to stop, drops what waits, and waits for the end. Work that must not be dropped is
    /// asked for with Urgency::Sacred.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    enum class Urgency {
        Normal,
        Sacred ///< done even when the program is about to end: labels
    };

    /// \param work      (Database &, stop_token) -> Result<T>; on the worker's thread
    /// \param receiver  lives on the calling thread; once it is gone, nobody is told
    /// \param then      (Result<T>) -> void; on the calling thread
    template <typename Work, typename Then>
    void ask(QObject *receiver, Work work, Then then, Urgency urgency = Urgency::Normal)
    {
        using Answer = std::invoke_result_t<Work, catalogue::Database &, std::stop_token>;
        post(
            [this, work = std::move(work), then = std::move(then),
             home = QPointer<QObject>(receiver)](const Error *broken) {
                auto answer = std::make_shared<Answer>(broken ? Answer(std::unexpected(*broken))
                                                              : work(*m_database, m_stop.get_token()));
                reply([answer, then, home] {
                    if (home)
                        then(*std::move(answer));
                });
            },
            urgency);
    }

    /// Waits until everything that was asked for is done.
    void drain();

private:
    void post(std::function<void(const Error *)> task, Urgency urgency);
    void reply(std::function<void()> answer);
    void run(const std::function<void(const Error *)> &task);

    std::filesystem::path m_folder;
    std::unique_ptr<catalogue::Database> m_database; // made and used on the worker's thread
    std::stop_source m_stop;
    QObject m_home;   // on the thread that made the worker
    QObject *m_there; // on the worker's thread
    QThread m_thread;
};

} // namespace tagwright::ui
