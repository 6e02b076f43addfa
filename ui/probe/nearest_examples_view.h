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
};

class NearestExamplesView : public ReviewList
{
    Q_OBJECT

public:
    explicit NearestExamplesView(QWidget *parent = nullptr);

    void setExamples(std::vector<NearestExample> examples);
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
};

} // namespace tagwright::ui
