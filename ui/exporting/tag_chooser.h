// SPDX-License-Identifier: GPL-3.0-or-later
// Which tags an export is about: a button that names them and opens a menu to tick them.
#pragma once

#include <QPushButton>
#include <QStringList>

#include <memory>
#include <vector>

namespace tagwright::ui {

class Session;
struct TagView;

class TagChooser : public QPushButton
{
    Q_OBJECT

public:
    /// Begins with the active tag. \param all  begins with all tags
    TagChooser(const Session &session, bool all, QWidget *parent = nullptr);
    /// In the user's order.
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] std::vector<std::shared_ptr<const TagView>> chosenViews() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showChosen();
    [[nodiscard]] QString textFor(const QStringList &names) const;

    const Session &m_session;
    QMenu *m_menu;
};

} // namespace tagwright::ui
