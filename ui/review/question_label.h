// SPDX-License-Identifier: GPL-3.0-or-later
// The question of the review: the tag's name in it is underlined in the tag's colour.
#pragma once

#include <QTextLayout>
#include <QWidget>

namespace tagwright::ui {

class QuestionLabel : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionLabel(QWidget *parent = nullptr);
    /// \param pattern  with %1 for the name
    void setQuestion(const QString &pattern, const QString &name, const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// \return the height
    [[nodiscard]] double lay(QTextLayout &layout, int width) const;

    QString m_question;
    qsizetype m_from = 0, m_length = 0; ///< of the name
    QColor m_colour;
};

} // namespace tagwright::ui
