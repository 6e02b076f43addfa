// SPDX-License-Identifier: GPL-3.0-or-later
// The Quality tab of the tag panel: how good the tag is, as far as that is known, and where to draw the line.
// The last good state stays while new numbers are made.
#pragma once

#include "ui/probe/quality_data.h"
#include "ui/probe/tab_page.h"
#include "ui/session/session.h"

#include <QTimer>

class QButtonGroup;
class QDoubleSpinBox;
class QLabel;

namespace tagwright::ui {

class ChartBox;
class KeyButton;

class QualityPanel : public TabPage
{
    Q_OBJECT

public:
    explicit QualityPanel(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void checkWanted();
    void reviewWanted();
    /// The clip that plays is an example.
    void exampleWanted();
    void failed(const tagwright::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class ExamplePips;
    void buildFew();
    void buildSentence();
    void buildCurve();
    void buildHistogram();
    void buildFoot();
    void connectThreshold();

    void refresh();
    void take(const std::shared_ptr<const TagView> &view, QualityData made);
    void showState();
    void showFew();
    void showThreshold(double threshold);
    void fillTables();
    void preview(double threshold);
    void choose(double threshold);
    void chooseStop(probe::Stop stop);
    void retranslate();
    [[nodiscard]] bool isFew() const;
    [[nodiscard]] QString hint() const;

    Session &m_session;
    std::shared_ptr<const TagView> m_view; ///< what is shown is about
    QualityData m_data;
    double m_threshold = 1;
    std::uint64_t m_request = 0; ///< number of the last question; older answers are out of date
    QTimer m_typing;             ///< a number is chosen once it stands still

    QWidget *m_few;
    QLabel *m_fewTitle;
    ExamplePips *m_pips;
    QLabel *m_fewCount;
    QLabel *m_fewBody;
    KeyButton *m_addPlaying;
    KeyButton *m_reviewClosest;
    QWidget *m_result;
    QLabel *m_sentence;
    QLabel *m_recall;
    QLabel *m_advice;
    QLabel *m_changed;
    KeyButton *m_check;
    QLabel *m_checkHint;
    QWidget *m_curveSection;
    PrecisionRecallView *m_curve;
    ChartBox *m_curveBox;
    QLabel *m_curveHint;
    QWidget *m_thresholdRow;
    QLabel *m_thresholdLabel;
    QDoubleSpinBox *m_number;
    QButtonGroup *m_stops;
    QWidget *m_histogramSection;
    ScoreHistogram *m_histogram;
    ChartBox *m_histogramBox;
    QLabel *m_ticks;
    QLabel *m_shield;
    QLabel *m_footText;
    KeyButton *m_checkAgain;
};

} // namespace tagwright::ui
