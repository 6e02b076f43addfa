// SPDX-License-Identifier: GPL-3.0-or-later
// Five pips, one for each of the last answers, the newest at the end: filled if it changed little.
#pragma once

#include <QWidget>

#include <vector>

namespace tagwright::ui {

class SettledView : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t pips = 5;

    explicit SettledView(QWidget *parent = nullptr);

    /// \param wasSmall  of the last answers, the newest first; those after the fifth are not shown
    void setAnswers(std::vector<bool> wasSmall);
    [[nodiscard]] int filled() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    std::vector<bool> m_wasSmall;
};

} // namespace tagwright::ui
