// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"

#include "ui/theme/type.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace tagwright::ui {
namespace {

struct Component
{
    const char *name;
    const char *licence;
};

// What the program is linked with.
constexpr std::array components{
    Component{"Qt 6 (Widgets, Charts, Svg, Multimedia)", "LGPL-3.0, GPL-3.0 (Charts)"},
    Component{"PyTorch (libtorch)", "BSD-3-Clause"},
    Component{"FFmpeg", "LGPL-2.1-or-later, GPL-2.0-or-later"},
    Component{"TagLib", "LGPL-2.1, MPL-1.1"},
    Component{"SQLite, SQLiteCpp", "Public domain, MIT"},
    Component{"Eigen", "MPL-2.0"},
    Component{"OpenBLAS", "BSD-3-Clause"},
    Component{"FFTW", "GPL-2.0-or-later"},
    Component{"Faiss", "MIT"},
    Component{"Highway", "Apache-2.0"},
    Component{"libebur128", "MIT"},
    Component{"libcurl", "curl"},
    Component{"OpenSSL", "Apache-2.0"},
    Component{"libzip, zlib", "BSD-3-Clause, Zlib"},
    Component{"HDF5", "BSD-3-Clause"},
    Component{"Expat, libxlsxwriter", "MIT, BSD-2-Clause"},
    Component{"xxHash", "BSD-2-Clause"},
    Component{"CLI11, {fmt}, JSON for Modern C++", "BSD-3-Clause, MIT, MIT"},
};

const QString citation =
    QStringLiteral("T. Ma and A. Lerch, “Music auto-tagging in the long tail: a few-shot approach”, "
                   "AES 157th Convention, New York, 2024.");

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About and licences"));
    auto *name = new QLabel(QStringLiteral("Tagwright %1").arg(QApplication::applicationVersion()));
    name->setFont(ui::font(Type::Question));
    auto *body = new QLabel(tr("Label a handful of clips. Tagwright finds the rest of your library."));
    auto *licence =
        new QLabel(tr("Free software under the GNU General Public License, version 3 or later. Networks that "
                      "are downloaded have licences of their own: see Models."));
    auto *method = new QLabel(tr("The method implements and extends:"));
    auto *paper = new QLabel(citation);
    paper->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {body, licence, paper})
        label->setWordWrap(true);
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Libraries and their licences"));
    list->setHeaderLabels({tr("Library"), tr("Licence")});
    list->setRootIsDecorated(false);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const Component &component : components)
        list->addTopLevelItem(
            new QTreeWidgetItem({QLatin1String(component.name), QLatin1String(component.licence)}));
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto *copy = buttons->addButton(tr("Copy citation"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(citation); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    for (QWidget *part :
         {static_cast<QWidget *>(name), static_cast<QWidget *>(body), static_cast<QWidget *>(licence),
          static_cast<QWidget *>(method), static_cast<QWidget *>(paper), static_cast<QWidget *>(list),
          static_cast<QWidget *>(buttons)})
        column->addWidget(part);
    resize(620, 620);
}

} // namespace tagwright::ui
