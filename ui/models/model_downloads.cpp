// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_downloads.h"

#include "base/files.h"
#include "embedding/weights/model_download.h"
#include "ui/session/core_text.h"

namespace tagwright::ui {

using embedding::ModelEntry;

namespace {

Result<void> fetch(const ModelEntry &entry, const ProgressSink &progress, const std::stop_token &stop)
{
    TAGWRIGHT_TRY(embedding::downloadModel(entry, modelFolder(), {}, progress, stop));
    return {};
}

} // namespace

ModelDownloads::~ModelDownloads()
{
    m_waiting.clear();
}

void ModelDownloads::start(const std::string &id)
{
    if (m_progress.contains(id) || !embedding::findModel(id))
        return;
    m_problems.erase(id);
    m_progress[id] = {.what = {},
                      .total = static_cast<std::int64_t>(embedding::downloadSize(*embedding::findModel(id))),
                      .eta = {},
                      .unit = ProgressUnit::Bytes};
    m_waiting.push_back(id);
    Q_EMIT progressed(id);
    next();
}

void ModelDownloads::cancel(const std::string &id)
{
    if (id == m_running) {
        m_thread.request_stop();
    } else if (std::erase(m_waiting, id) > 0) {
        m_progress.erase(id);
        Q_EMIT ended(id, false);
    }
}

const Progress *ModelDownloads::progressOf(const std::string &id) const
{
    const auto found = m_progress.find(id);
    return found == m_progress.end() ? nullptr : &found->second;
}

QString ModelDownloads::problemOf(const std::string &id) const
{
    const auto found = m_problems.find(id);
    return found == m_problems.end() ? QString() : found->second;
}

void ModelDownloads::next()
{
    if (!m_running.empty() || m_waiting.empty())
        return;
    m_running = m_waiting.front();
    m_waiting.pop_front();
    m_thread = std::jthread([this, entry = embedding::findModel(m_running)](const std::stop_token &stop) {
        const auto tell = [this, id = entry->id](const Progress &progress) {
            QMetaObject::invokeMethod(this, [this, id, progress] {
                m_progress[id] = progress;
                Q_EMIT progressed(id);
            });
        };
        auto result = fetch(*entry, tell, stop);
        QMetaObject::invokeMethod(this, [this, id = entry->id, result] { end(id, result); });
    });
}

void ModelDownloads::end(const std::string &id, const Result<void> &result)
{
    m_thread.join();
    m_running.clear();
    m_progress.erase(id);
    if (!result && result.error().code != ErrorCode::Cancelled)
        m_problems[id] = errorText(result.error());
    Q_EMIT ended(id, result.has_value());
    next();
}

} // namespace tagwright::ui
