// SPDX-License-Identifier: GPL-3.0-or-later
// What a zoomed waveform shows: the stretch that is seen, decoded in the background and as fine as the
// screen. Only the last stretch is kept; what is being decoded when another one is wanted is stopped.
#pragma once

#include "audio/decoder.h"

#include <QObject>

#include <filesystem>
#include <optional>

class QTimer;

namespace tagwright::ui {

class FineWaveform : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        qint64 startMs = 0;
        qint64 durationMs = 0;
        qint64 columnUs = 0;
        bool operator==(const Wish &) const = default;
    };

    explicit FineWaveform(QObject *parent = nullptr);
    ~FineWaveform() override;

    /// Another track: what is known of the one before goes. Empty: none
    void setFile(std::filesystem::path file);
    /// Once it is there, changed() says so; a file that cannot be read never has one. Nothing: what is being
    /// decoded is not needed any more.
    void want(const std::optional<Wish> &wish);
    /// Lowest and highest sample (−127 … 127) between two instants of the track, if they are known.
    [[nodiscard]] std::optional<std::pair<int, int>> range(double fromUs, double toUs) const;

Q_SIGNALS:
    void changed();

private:
    void decode();
    void stop();

    std::filesystem::path m_file;
    std::optional<Wish> m_wish;
    QTimer *m_settle; ///< while a wheel turns, wishes come faster than they can be met
    std::stop_source m_stop;
    audio::Waveform m_waveform;
    qint64 m_startMs = 0; ///< of m_waveform
};

/// Lowest and highest sample of the columns between two instants; nothing outside of it.
[[nodiscard]] std::optional<std::pair<int, int>> rangeOf(const audio::Waveform &waveform, double fromUs,
                                                         double toUs);

} // namespace tagwright::ui
