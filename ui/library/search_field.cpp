// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/search_field.h"

#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>
#include <QTextCharFormat>

#include <algorithm>

namespace tagwright::ui {
namespace {

/// Positions in the text as the field counts them, from those in its UTF-8.
qsizetype position(const QByteArray &utf8, std::size_t bytes)
{
    return QString::fromUtf8(utf8.first(std::min(static_cast<qsizetype>(bytes), utf8.size()))).size();
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(m_model, this))
{
    setLayoutDirection(Qt::LeftToRight); // as expressions are written in every language
    setClearButtonEnabled(true);
    translate();
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SearchField::complete);
    connect(this, &QLineEdit::textChanged, this, &SearchField::read);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offer);
}

void SearchField::setTracks(std::shared_ptr<const library::TrackList> tracks)
{
    m_tracks = std::move(tracks);
}

void SearchField::setTagNames(std::vector<std::string> names)
{
    m_tagNames = std::move(names);
    read();
}

void SearchField::read()
{
    auto search = library::Search::parse(text().toStdString(), m_tagNames);
    m_error = search ? std::nullopt : std::optional(search.error());
    underlineError();
    const QString message = m_error ? QString::fromStdString(m_error->message) : QString();
    setToolTip(message);
    setAccessibleDescription(message);
    if (m_error) {
        Q_EMIT searchWrong(*m_error);
        return;
    }
    m_search = std::move(*search);
    Q_EMIT searchChanged(m_search);
}

/// By the way in which input methods format text, the only one that a line edit has.
void SearchField::underlineError()
{
    if (m_isComposing)
        return;
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_error) {
        const QByteArray utf8 = text().toUtf8();
        const auto start = position(utf8, m_error->start);
        const auto end = position(utf8, m_error->start + m_error->length);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(tokens().error);
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(start) - cursorPosition(),
                           static_cast<int>(end - start), format});
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void SearchField::offer()
{
    m_model->clear();
    m_offered = {};
    if (m_tracks)
        m_offered = library::completions(
            text().toStdString(), static_cast<std::size_t>(text().first(cursorPosition()).toUtf8().size()),
            *m_tracks, m_tagNames);
    const QByteArray typed = text().toUtf8().mid(static_cast<qsizetype>(m_offered.start),
                                                 static_cast<qsizetype>(m_offered.length));
    for (const auto &candidate : m_offered.candidates) {
        QString shown = QString::fromStdString(candidate.shown);
        if (candidate.count > 0)
            shown +=
                QStringLiteral("  (%1)").arg(QLocale().toString(static_cast<qulonglong>(candidate.count)));
        m_model->appendRow(new QStandardItem(shown));
    }
    const bool isComplete =
        m_offered.candidates.size() == 1 && m_offered.candidates.front().text == typed.toStdString();
    if (m_offered.candidates.empty() || isComplete) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect(); // under the beginning of the word
    place.moveLeft(std::max(0, place.left() - fontMetrics().horizontalAdvance(QString::fromUtf8(typed))));
    place.setWidth(std::max(m_completer->popup()->sizeHintForColumn(0) + 2 * fontMetrics().height(), 160));
    m_completer->complete(place);
}

void SearchField::complete(const QModelIndex &index)
{
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_offered.candidates.size())
        return;
    QByteArray utf8 = text().toUtf8();
    const QByteArray chosen = QByteArray::fromStdString(m_offered.candidates[row].text);
    const auto start = static_cast<qsizetype>(m_offered.start);
    const auto cursor = position(utf8, m_offered.start) + QString::fromUtf8(chosen).size();
    utf8.replace(start, static_cast<qsizetype>(m_offered.length), chosen);
    // As if it had been typed, so that it can be undone.
    const QString completed = QString::fromUtf8(utf8);
    selectAll();
    insert(completed);
    setCursorPosition(static_cast<int>(cursor));
    underlineError(); // which counts from the cursor
    if (chosen.endsWith(':') || chosen.endsWith('('))
        QMetaObject::invokeMethod(this, &SearchField::offer,
                                  Qt::QueuedConnection); // when the list has closed
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1) {
        Q_EMIT helpWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// The field's own help comes before the guide, which has the same key.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    underlineError();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
    else if (event->type() == QEvent::PaletteChange)
        underlineError();
}

void SearchField::translate()
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
}

} // namespace tagwright::ui
