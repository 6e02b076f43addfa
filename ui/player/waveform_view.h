// SPDX-License-Identifier: GPL-3.0-or-later
// A track over time: its waveform, the active tag's score of each clip below it, the labelled clips above it,
// and where it plays. Time runs from left to right in all languages. Ctrl and the wheel zoom; the picture
// then follows the playhead.
#pragma once

#include "audio/decoder.h"
#include "ui/player/fine_waveform.h"
#include "ui/tagging/label_mark.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tagwright::ui {

class WaveformView : public QWidget
{
    Q_OBJECT

public:
    struct Clip
    {
        qint64 startMs = 0;
        qint64 durationMs = 0;
        std::optional<double> score; ///< nothing: not analysed, or silent
    };
    struct Labelled
    {
        qint64 startMs = 0; ///< −1: the whole track
        qint64 durationMs = 0;
        Mark mark = Mark::None;
    };
    using Stretch = std::pair<qint64, qint64>;

    explicit WaveformView(QWidget *parent = nullptr);

    /// Of another track: everything else is forgotten. 0: no track.
    void setDuration(qint64 ms);
    /// Of the track only this, with room for the wave: no labels, no scores, and it cannot be zoomed.
    void showOnly(const Stretch &stretch);
    /// Null: not there yet; a line is drawn.
    void setWaveform(std::shared_ptr<const audio::Waveform> waveform);
    /// Where a closer look is decoded from; without one, zooming shows the same columns wider.
    void setFile(const std::filesystem::path &file);
    /// \param tag  for tool tips; empty: no strip
    void setClips(std::vector<Clip> clips, double threshold, const QString &tag);
    void setThreshold(double threshold);
    void setLabels(std::vector<Labelled> labels);
    void setPosition(qint64 ms);
    /// The clip that is asked about.
    void setHeardClip(std::optional<Stretch> clip);
    void setSelection(std::optional<Stretch> stretch);
    [[nodiscard]] const std::optional<Stretch> &selection() const { return m_selection; }
    [[nodiscard]] qint64 duration() const { return m_duration; }
    [[nodiscard]] qint64 position() const { return m_position; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekWanted(qint64 ms);
    void selectionChanged(std::optional<std::pair<qint64, qint64>> stretch);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Lanes
    {
        QRectF labels, wave, strip, times;
    };
    [[nodiscard]] Lanes lanes() const;
    [[nodiscard]] double xOf(qint64 ms) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    [[nodiscard]] const Clip *clipAt(qint64 ms) const;
    [[nodiscard]] qint64 snapped(qint64 ms) const;
    void paintStill(QPainter &painter, const Lanes &lanes) const;
    void paintWave(QPainter &painter, const QRectF &lane) const;
    void paintStrip(QPainter &painter, const QRectF &lane) const;
    void paintTimes(QPainter &painter, const QRectF &lane) const;
    void paintLabels(QPainter &painter, const QRectF &lane) const;
    void show(qint64 from, qint64 span);
    /// \param factor  of the time that is shown: below 1 comes nearer
    /// \param around  stays where it is
    void zoom(double factor, qint64 around);
    void forget();
    void wantFine();
    void describe();

    qint64 m_duration = 0;
    qint64 m_from = 0, m_span = 0; ///< that is shown
    bool m_isStretch = false;      ///< showOnly
    std::shared_ptr<const audio::Waveform> m_waveform;
    FineWaveform *m_fine;
    std::vector<Clip> m_clips;
    std::vector<Labelled> m_labels;
    double m_threshold = 1;
    QString m_tag;
    qint64 m_position = 0;
    std::optional<Stretch> m_heard;
    std::optional<Stretch> m_selection;
    std::optional<qint64> m_dragFrom;
    QPixmap m_still, m_played; ///< everything but playhead and tints: before and behind the playhead
};

} // namespace tagwright::ui
