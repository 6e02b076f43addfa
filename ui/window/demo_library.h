// SPDX-License-Identifier: GPL-3.0-or-later
// The demo library: free music that packages of the system have brought, in a catalogue of its own, with two
// half-finished tags. The user's own library is not touched.
#pragma once

#include "ui/jobs/job_list.h"
#include "ui/session/session.h"

#include <QObject>

#include <filesystem>

namespace tagwright::ui {

/// What the demo needs is on this computer.
[[nodiscard]] bool hasDemoMusic();
[[nodiscard]] std::filesystem::path demoCatalogueFolder();
/// Opens the demo in a window of its own. \return whether that could be started
[[nodiscard]] bool startDemo();

/// Fills the demo's catalogue, once: adds the music, and when it has been read, the tags.
class DemoLibrary : public QObject
{
    Q_OBJECT

public:
    DemoLibrary(Session &session, JobList &jobs, QObject *parent = nullptr);

private:
    void goOn();
    void addTags();

    Session &m_session;
    JobList &m_jobs;
    bool m_hasAdded = false;
    bool m_hasTags = false;
};

} // namespace tagwright::ui
