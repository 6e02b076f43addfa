// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/worker.h"

#include <semaphore>

namespace tagwright::ui {

Worker::Worker(const QString &name, std::filesystem::path catalogueFolder)
    : m_folder(std::move(catalogueFolder)), m_there(new QObject)
{
    m_thread.setObjectName(name);
    m_there->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

Worker::~Worker()
{
    m_stop.request_stop();
    drain();
    m_thread.quit();
    m_thread.wait();
}

void Worker::drain()
{
    std::binary_semaphore reached{0};
    QMetaObject::invokeMethod(m_there, [&reached] { reached.release(); }, Qt::QueuedConnection);
    reached.acquire();
}

void Worker::post(std::function<void(const Error *)> task, Urgency urgency)
{
    QMetaObject::invokeMethod(
        m_there,
        [this, task = std::move(task), urgency] {
            if (!m_stop.stop_requested() || urgency == Urgency::Sacred)
                run(task);
        },
        Qt::QueuedConnection);
}

void Worker::run(const std::function<void(const Error *)> &task)
{
    if (!m_database) {
        auto opened = catalogue::Database::open(m_folder, catalogue::Access::ReadWrite);
        if (!opened) {
            task(&opened.error()); // the next one tries again
            return;
        }
        m_database = std::make_unique<catalogue::Database>(*std::move(opened));
    }
    task(nullptr);
}

void Worker::reply(std::function<void()> answer)
{
    QMetaObject::invokeMethod(&m_home, std::move(answer), Qt::QueuedConnection);
}

} // namespace tagwright::ui
