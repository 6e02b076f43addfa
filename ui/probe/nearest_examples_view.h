// SPDX-License-Identifier: GPL-3.0-or-later
// The labelled examples that a clip resembles, and what each of them adds to its score or takes from it. A
// click or Enter plays the example.
#pragma once

#include "ui/tagging/review_lists.h"

#include <vector>

namespace tagwright::ui {

struct NearestExample
{
    Mark mark = Mark::None;
    QString title;
    QString clip;      ///< "1:30"; empty for a whole track
    QString origin;    ///< in words; more than the mark says, or the mark's own
    double share = 0;  ///< of the score, signed
    bool plays = true; ///< it lies in this library
    catalogue::TrackId track = {};
    std::int64_t startMs = 0;
};

class NearestExamplesView : public ReviewList
{
    Q_OBJECT

public:
    explicit NearestExamplesView(QWidget *parent = nullptr);

    /// \param longest  the share whose bar is the longest; 0: the largest of these
    void setExamples(std::vector<NearestExample> examples, double longest = 0);
    [[nodiscard]] const std::vector<NearestExample> &examples() const { return m_examples; }

Q_SIGNALS:
    /// \param row  of examples()
    void playWanted(int row);
    /// Shift+Enter.
    void returnWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void play(const QModelIndex &index);

    std::vector<NearestExample> m_examples;
    double m_longest = 0;
};

} // namespace tagwright::ui
