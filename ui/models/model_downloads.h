// SPDX-License-Identifier: GPL-3.0-or-later
// Weights on their way into the model folder, one model after the other, on a thread of its own. They go on
// when the dialog is closed; broken off, they go on from there the next time.
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QObject>

#include <deque>
#include <map>
#include <string>
#include <thread>

namespace tagwright::ui {

class ModelDownloads : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ModelDownloads() override;

    /// \param id  of the registry
    void start(const std::string &id);
    void cancel(const std::string &id);
    /// Null unless it waits or is on its way.
    [[nodiscard]] const Progress *progressOf(const std::string &id) const;
    /// Why the last try was in vain; empty if it was not.
    [[nodiscard]] QString problemOf(const std::string &id) const;

Q_SIGNALS:
    void progressed(const std::string &id);
    /// Ready, failed or cancelled.
    void ended(const std::string &id, bool ready);

private:
    void next();
    void end(const std::string &id, const Result<void> &result);

    std::map<std::string, Progress> m_progress;
    std::map<std::string, QString> m_problems;
    std::deque<std::string> m_waiting;
    std::string m_running;
    std::jthread m_thread;
};

} // namespace tagwright::ui
