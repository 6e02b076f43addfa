// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the tabs Quality and Why: sections between hairlines that scroll together, and a foot that
// stays.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tagwright::ui {

class TabPage : public QWidget
{
    Q_OBJECT

public:
    explicit TabPage(QWidget *parent = nullptr);

protected:
    /// Below the sections that are there already; a hairline lies between them.
    [[nodiscard]] QWidget *addSection();
    [[nodiscard]] QWidget *foot() const { return m_foot; }
    /// \return its column
    static QVBoxLayout *columnIn(QWidget *section);

private:
    QVBoxLayout *m_sections;
    QWidget *m_foot;
};

} // namespace tagwright::ui
