// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/marks_dialog.h"

#include "ui/tagging/label_mark.h"
#include "ui/theme/tokens.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <array>

namespace tagwright::ui {
namespace {

QPixmap picture(Mark mark, double ratio)
{
    constexpr int size = 22;
    constexpr double drawn = 16;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, mark, {size / 2.0, size / 2.0}, drawn);
    return pixmap;
}

} // namespace

MarksDialog::MarksDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What the marks mean"));
    auto *intro = new QLabel(
        tr("Filled means that a person decided; dashed means that the probe thinks so. The shape says how a "
           "label came: a square by hand, a circle as the answer to a suggestion, a diamond in a check. A "
           "tick is yes, a cross is no."));
    intro->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    constexpr std::array marks{Mark::Yes,        Mark::No,        Mark::Accepted,  Mark::Rejected,
                               Mark::CheckedYes, Mark::CheckedNo, Mark::Suggested, Mark::NotSure};
    int row = 0;
    for (const Mark mark : marks) {
        auto *sign = new QLabel;
        sign->setPixmap(picture(mark, devicePixelRatioF()));
        auto *text = new QLabel(markText(mark));
        grid->addWidget(sign, row, 0);
        grid->addWidget(text, row++, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(14);
    column->addWidget(intro);
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(buttons);
    constexpr int wide = 420;
    setMinimumWidth(wide);
}

} // namespace tagwright::ui
