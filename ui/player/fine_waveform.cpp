// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/fine_waveform.h"

#include "audio/stretch_waveform.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>

namespace tagwright::ui {
namespace {

constexpr int settleMs = 40;
constexpr double usPerMs = 1000;

} // namespace

std::optional<std::pair<int, int>> rangeOf(const audio::Waveform &waveform, double fromUs, double toUs)
{
    const auto count = std::ssize(waveform.minimum);
    const auto columnUs = static_cast<double>(waveform.columnUs);
    if (count == 0 || fromUs < 0)
        return std::nullopt;
    const auto first = static_cast<std::ptrdiff_t>(fromUs / columnUs);
    const auto last = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(toUs / columnUs), first + 1,
                                                 std::max(count, first + 1));
    if (first >= count)
        return std::nullopt;
    int low = 0;
    int high = 0;
    for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
        low = std::min<int>(low, waveform.minimum[i]);
        high = std::max<int>(high, waveform.maximum[i]);
    }
    return std::pair{low, high};
}

FineWaveform::FineWaveform(QObject *parent) : QObject(parent), m_settle(new QTimer(this))
{
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    connect(m_settle, &QTimer::timeout, this, &FineWaveform::decode);
}

FineWaveform::~FineWaveform()
{
    stop();
}

void FineWaveform::stop()
{
    m_settle->stop();
    m_stop.request_stop();
}

void FineWaveform::setFile(std::filesystem::path file)
{
    if (file == m_file)
        return;
    stop();
    m_file = std::move(file);
    m_wish.reset();
    m_waveform = {};
}

void FineWaveform::want(const std::optional<Wish> &wish)
{
    if (wish == m_wish || m_file.empty())
        return;
    stop();
    m_wish = wish;
    if (m_wish)
        m_settle->start();
}

void FineWaveform::decode()
{
    m_stop = {};
    auto *watcher = new QFutureWatcher<Result<audio::Waveform>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, startMs = m_wish->startMs, stop = m_stop.get_token()] {
                watcher->deleteLater();
                auto found = watcher->future().takeResult();
                if (!found || stop.stop_requested()) // by then, for another file perhaps
                    return;
                m_waveform = std::move(*found);
                m_startMs = startMs;
                Q_EMIT changed();
            });
    watcher->setFuture(QtConcurrent::run([file = m_file, wish = *m_wish, stop = m_stop.get_token()] {
        return audio::stretchWaveform(file, {.startMs = wish.startMs, .durationMs = wish.durationMs},
                                      wish.columnUs, stop);
    }));
}

std::optional<std::pair<int, int>> FineWaveform::range(double fromUs, double toUs) const
{
    const double start = static_cast<double>(m_startMs) * usPerMs;
    return rangeOf(m_waveform, fromUs - start, toUs - start);
}

} // namespace tagwright::ui
