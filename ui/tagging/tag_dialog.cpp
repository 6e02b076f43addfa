// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/tag_dialog.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace tagwright::ui {

using catalogue::LabelSource;

namespace {

/// Names of the colours, for those who cannot see them.
QString colourName(int index)
{
    const QStringList names{TagDialog::tr("Orange"), TagDialog::tr("Cyan"),  TagDialog::tr("Violet"),
                            TagDialog::tr("Ochre"),  TagDialog::tr("Green"), TagDialog::tr("Pink"),
                            TagDialog::tr("Olive"),  TagDialog::tr("Slate")};
    return names[index];
}

QIcon dotIcon(int index, double ratio)
{
    constexpr int size = 14;
    QPixmap dot(QSize(size, size) * ratio);
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().tagColour(index));
    painter.drawRoundedRect(QRectF(1, 1, size - 2, size - 2), 3, 3);
    return {dot};
}

} // namespace

TagDialog::TagDialog(Session &session, std::vector<catalogue::TrackId> examples, QWidget *parent)
    : QDialog(parent), m_session(session), m_examples(std::move(examples))
{
    build();
}

TagDialog::TagDialog(Session &session, const catalogue::Tag &tag, QWidget *parent)
    : QDialog(parent), m_session(session), m_edited(tag)
{
    build();
}

void TagDialog::build()
{
    setWindowTitle(m_edited ? tr("Edit tag") : tr("New tag"));
    setMinimumWidth(480);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("For example: tense underscore"));
    m_description = new QPlainTextEdit;
    m_description->setTabChangesFocus(true);
    m_description->setPlaceholderText(tr("What fits, what does not; for you and for colleagues"));
    m_description->setFixedHeight(fontMetrics().height() * 4);
    m_colours = new QButtonGroup(this);
    auto *colours = new QHBoxLayout;
    colours->setSpacing(6);
    for (int i = 0; i < Tokens::tagColours; ++i) {
        auto *dot = new QRadioButton;
        dot->setIcon(dotIcon(i, devicePixelRatioF()));
        dot->setAccessibleName(colourName(i));
        dot->setToolTip(colourName(i));
        m_colours->addButton(dot, i);
        colours->addWidget(dot);
    }
    colours->addStretch();
    const int standard = static_cast<int>(m_session.tags().size()) % Tokens::tagColours;
    m_colours->button(m_edited ? m_edited->colour % Tokens::tagColours : standard)->setChecked(true);
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    QPalette trouble = m_problem->palette();
    trouble.setColor(QPalette::WindowText, tokens().error);
    m_problem->setPalette(trouble);
    m_problem->hide();

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->setContentsMargins(16, 16, 16, 16);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_problem);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Colour"), colours);
    if (!m_edited) {
        m_fromExamples = new QCheckBox(
            tr("Begin with the %n selected track(s)", nullptr, static_cast<int>(m_examples.size())));
        m_fromExamples->setChecked(!m_examples.empty());
        m_fromExamples->setVisible(!m_examples.empty());
        form->addRow(QString(), m_fromExamples);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(m_edited ? tr("Save") : tr("Make tag"), QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    m_save->setDefault(true); // not before it belongs to the dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &TagDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &TagDialog::check);
    if (m_edited) {
        m_name->setText(QString::fromStdString(m_edited->name));
        m_description->setPlainText(QString::fromStdString(m_edited->description));
    }
    check();
    m_name->setFocus();
}

int TagDialog::colour() const
{
    return m_colours->checkedId();
}

/// A name that is taken is said while it is typed.
void TagDialog::check()
{
    const QString name = m_name->text().trimmed();
    QString problem;
    for (const auto &view : m_session.tags()) {
        const bool isSelf = m_edited && view->tag.id == m_edited->id;
        if (!isSelf && QString::fromStdString(view->tag.name).compare(name, Qt::CaseInsensitive) == 0)
            problem = tr("There is a tag “%1” already. Choose another name.").arg(name);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(!name.isEmpty() && problem.isEmpty());
}

void TagDialog::save()
{
    const auto refuse = [this](const Error &error) {
        m_problem->setText(QString::fromStdString(error.toString()));
        m_problem->show();
    };
    if (m_edited) {
        catalogue::Tag wanted = *m_edited;
        wanted.name = m_name->text().toStdString();
        wanted.description = m_description->toPlainText().toStdString();
        wanted.colour = colour();
        m_session.editTag(wanted, [guard = QPointer<TagDialog>(this), refuse](const Result<void> &done) {
            if (!guard)
                return;
            done ? guard->accept() : refuse(done.error());
        });
        return;
    }
    Session::NewTag wanted{.name = m_name->text(),
                           .description = m_description->toPlainText(),
                           .colour = colour(),
                           .start = {},
                           .labels = {}};
    if (m_fromExamples->isChecked())
        for (const catalogue::TrackId track : m_examples)
            wanted.labels.push_back({track, catalogue::wholeTrack, 1, LabelSource::Manual});
    m_session.addTag(wanted, [guard = QPointer<TagDialog>(this), refuse](const Result<catalogue::Tag> &tag) {
        if (!guard)
            return;
        tag ? guard->accept() : refuse(tag.error());
    });
}

} // namespace tagwright::ui
