// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/short_list.h"

#include <QComboBox>
#include <QProxyStyle>

namespace tagwright::ui {
namespace {

/// Fusion and others open such a list like a menu, over all of the screen, and then do not look at
/// maxVisibleItems.
class ListStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        return hint == SH_ComboBox_Popup ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

} // namespace

void showAsShortList(QComboBox &box)
{
    auto *style = new ListStyle;
    style->setParent(&box);
    box.setStyle(style);
    box.setMaxVisibleItems(shortListRows);
}

} // namespace tagwright::ui
