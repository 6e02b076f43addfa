// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagging/tag_dialog.h"

#include "ui/session/core_text.h"
#include "ui/session/texts.h"
#include "ui/theme/short_list.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

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

/// The same thing, though its numbers may be others now.
bool isSame(const TagDialog::Start &a, const TagDialog::Start &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *tag = std::get_if<catalogue::Tag>(&a))
        return tag->id == std::get<catalogue::Tag>(b).id;
    if (const auto *heard = std::get_if<tagging::HeardClass>(&a)) {
        const auto &other = std::get<tagging::HeardClass>(b);
        return heard->extractor == other.extractor && heard->name == other.name;
    }
    return true;
}

} // namespace

TagDialog::TagDialog(Session &session, StockList &stock, std::vector<catalogue::TrackId> examples,
                     QWidget *parent)
    : QDialog(parent), m_session(session), m_stock(&stock), m_examples(std::move(examples))
{
    build();
}

TagDialog::TagDialog(Session &session, StockList &stock, const tagging::HeardClass &like, QWidget *parent)
    : QDialog(parent), m_session(session), m_stock(&stock), m_like(like)
{
    build();
    m_name->setText(qText(like.name).toLower());
    m_name->selectAll();
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
        m_start = new QComboBox;
        m_start->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        showAsShortList(*m_start);
        m_start->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        form->addRow(tr("Begin with"), m_start);
        connect(m_stock, &StockList::changed, this, &TagDialog::fillStarts);
        m_stock->want();
        fillStarts();
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

/// What a new tag may begin with. The stock tags come when they are counted; the choice stays.
void TagDialog::fillStarts()
{
    const Start chosen = m_start->count() > 0
                             ? m_starts[static_cast<std::size_t>(m_start->currentData().toInt())]
                         : m_like             ? Start(*m_like)
                         : m_examples.empty() ? Start(FromNothing{})
                                              : Start(FromExamples{});
    m_start->clear();
    m_starts.clear();
    const auto add = [this](const QString &text, const Start &start) {
        m_start->addItem(text, static_cast<int>(m_starts.size()));
        m_starts.push_back(start);
    };
    add(tr("Nothing"), FromNothing{});
    if (!m_examples.empty())
        add(tr("The %n selected track(s)", nullptr, static_cast<int>(m_examples.size())), FromExamples{});
    for (const auto &view : m_session.tags())
        if (view->positive > 0)
            add(tr("Like the tag “%1”").arg(qText(view->tag.name)), view->tag);
    auto classes = m_stock->classes().value_or(std::vector<tagging::HeardClass>());
    if (m_like && std::ranges::none_of(classes, [this](const auto &heard) { return isSame(heard, *m_like); }))
        classes.insert(classes.begin(), *m_like);
    if (!classes.empty())
        m_start->insertSeparator(m_start->count());
    for (const tagging::HeardClass &heard : classes)
        add(tr("Stock tag “%1” (heard in %n track(s) by %2)", nullptr, static_cast<int>(heard.tracks))
                .arg(qText(heard.name), qText(heard.extractor)),
            heard);
    const auto found =
        std::ranges::find_if(m_starts, [&](const Start &start) { return isSame(start, chosen); });
    m_start->setCurrentIndex(
        m_start->findData(found == m_starts.end() ? 0 : static_cast<int>(found - m_starts.begin())));
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

void TagDialog::refuse(const Error &error)
{
    m_problem->setText(errorText(error));
    m_problem->show();
    setBusy(false);
}

/// What is being saved cannot be changed meanwhile.
void TagDialog::setBusy(bool isBusy)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_description, m_start, m_save})
        field->setEnabled(!isBusy);
}

void TagDialog::save()
{
    if (m_edited) {
        catalogue::Tag wanted = *m_edited;
        wanted.name = m_name->text().toStdString();
        wanted.description = m_description->toPlainText().toStdString();
        wanted.colour = colour();
        m_session.editTag(wanted, [guard = QPointer<TagDialog>(this)](const Result<void> &done) {
            if (!guard)
                return;
            done ? guard->accept() : guard->refuse(done.error());
        });
        return;
    }
    const auto then = [this](const Result<catalogue::TagStart> &start) {
        start ? add(*start, false) : refuse(start.error());
    };
    setBusy(true);
    const Start start = m_starts[static_cast<std::size_t>(m_start->currentData().toInt())];
    if (const auto *other = std::get_if<catalogue::Tag>(&start))
        m_session.reader().ask(
            this,
            [tag = *other](catalogue::Database &database, const std::stop_token &) {
                return tagging::startFromTag(database, tag);
            },
            then);
    else if (const auto *heard = std::get_if<tagging::HeardClass>(&start))
        m_stock->start(*heard, this, then);
    else
        add({}, std::holds_alternative<FromExamples>(start));
}

void TagDialog::add(const std::optional<catalogue::TagStart> &start, bool withExamples)
{
    Session::NewTag wanted{.name = m_name->text(),
                           .description = m_description->toPlainText(),
                           .colour = colour(),
                           .start = start,
                           .labels = {}};
    if (withExamples)
        for (const catalogue::TrackId track : m_examples)
            wanted.labels.push_back({track, catalogue::wholeTrack, 1, LabelSource::Manual});
    m_session.addTag(wanted, [guard = QPointer<TagDialog>(this)](const Result<catalogue::Tag> &tag) {
        if (!guard)
            return;
        tag ? guard->accept() : guard->refuse(tag.error());
    });
}

} // namespace tagwright::ui
