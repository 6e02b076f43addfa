// SPDX-License-Identifier: GPL-3.0-or-later
// A button with its key in a cap beside the words. At most one of a screen is filled.
#pragma once

#include <QPushButton>

namespace tagwright::ui {

class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Filled, Quiet };

    explicit KeyButton(Look look, QWidget *parent = nullptr);

    /// \param key  as it is written on the cap; empty: none
    void setKey(const QString &key);
    /// Looks pressed for a moment: the key was pressed instead.
    void flash();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] int capWidth() const;

    Look m_look;
    QString m_key;
    bool m_isFlashing = false;
};

} // namespace tagwright::ui
