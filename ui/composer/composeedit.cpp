// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composeedit.h"

#include "core/policy/plainwords.h"
#include "core/policy/textlength.h"
#include "ui/composer/charwords.h"
#include "ui/composer/chips.h"
#include "ui/composer/phototray.h"
#include "ui/composer/spellmarks.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int CompactHeight = 28;
constexpr int MostHeight = 160;
constexpr int MostPasted = 20'000;

} // namespace

ComposeEdit::ComposeEdit(QWidget *parent) : QPlainTextEdit(parent), m_chips(new Chips(*this))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines wrap; a chip at the end of one made room for a bar
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &ComposeEdit::fitHeight);
}

void ComposeEdit::setCompact(bool compact)
{
    m_compact = compact;
    fitHeight();
}

void ComposeEdit::setLeastHeight(int height)
{
    m_leastHeight = height;
    fitHeight();
}

void ComposeEdit::replaceAll(const QString &source)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(source);
    cursor.endEditBlock();
}

void ComposeEdit::makePlain()
{
    replaceAll(plainVersion(m_chips->source()));
}

QSize ComposeEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < 100; block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const int words = lines * fontMetrics().lineSpacing() + 4;
    return {200, std::clamp(words, m_compact ? CompactHeight : m_leastHeight, std::max(MostHeight, m_leastHeight))};
}

void ComposeEdit::fitHeight()
{
    updateGeometry();
}

void ComposeEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged();
}

void ComposeEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusChanged();
}

void ComposeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

bool ComposeEdit::event(QEvent *event)
{
    // With nothing of its own to undo, the editor leaves the key to the window, which takes back the last text.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
        && !document()->isUndoAvailable()) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ComposeEdit::setSpelling(Spelling &spelling, QSettings &settings)
{
    m_spelling = new SpellMarks(*this, spelling, settings);
}

void ComposeEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (m_spelling)
        m_spelling->addTo(*menu, byKey ? textCursor().position() : cursorForPosition(event->pos()).position());
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool ComposeEdit::isForTray(const QMimeData &mime) const
{
    // Programs that copy words often add a picture of them.
    return m_takesPhotos && PhotoTray::hasPhotos(mime) && (mime.hasUrls() || !mime.hasText());
}

bool ComposeEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return isForTray(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void ComposeEdit::insertFromMimeData(const QMimeData *source)
{
    if (isForTray(*source))
        return emit photosOffered(*source);
    if (source->hasText())
        insertPlainText(manyLines(source->text(), MostPasted));
}

QMimeData *ComposeEdit::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData; // owned by whoever asked
    const int from = textCursor().selectionStart();
    const int to = textCursor().selectionEnd();
    mime->setText(m_copiesPlaceholders ? m_chips->source(from, to) : m_chips->words(from, to));
    return mime;
}

ComposeBox::ComposeBox(QWidget *parent)
    : QWidget(parent),
      m_edit(new ComposeEdit(this)),
      m_plain(new Button(ButtonKind::Link, {}, {}, this)),
      m_footer(new Label(TextSize::Small, Role::Text2))
{
    m_footer->setParent(this);
    m_footer->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_footer->setElided(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 4);
    layout->setSpacing(0);
    layout->addWidget(m_edit);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_plain);
    layout->addLayout(foot);
    m_plain->setObjectName(u"makePlainButton"_s);
    m_plain->hide();
    connect(m_edit, &ComposeEdit::focusChanged, this, qOverload<>(&QWidget::update));
    dress();
}

void ComposeBox::setNote(bool note)
{
    m_note = note;
    dress();
}

void ComposeBox::showLength(const QString &words, const QString &lead)
{
    m_footer->setRole(Role::Text2);
    const TextLength length = measure(words);
    const bool costs = length.parts > 1 && !length.plain;
    m_plain->setVisible(costs && measure(plainVersion(words)).plain);
    if (length.parts == 0)
        return m_footer->setText({});
    const QString counts = tr("counts as %n text(s)", nullptr, length.parts);
    if (length.parts > 1)
        m_footer->setRole(Role::Warn);
    //: "counts as 1 text · 84 of 160"
    const QString figures = lead + tr("%1 · %2 of %3").arg(counts).arg(length.used).arg(length.capacity);
    m_footer->setText(costs ? tr("%1 because of %2").arg(figures, CharacterWords::of(length.culprit)) : figures);
}

void ComposeBox::dress()
{
    if (m_dressing)
        return;
    const QScopedValueRollback dressing(m_dressing, true);
    const Theme &theme = themeOf(this);
    QPalette colors = theme.palette();
    colors.setColor(QPalette::Base, theme.color(m_note ? Role::Note : Role::Surface));
    colors.setColor(QPalette::Text, theme.color(m_note ? Role::NoteText : Role::Text));
    colors.setColor(QPalette::PlaceholderText, theme.color(m_note ? Role::NoteText : Role::Text3));
    colors.setColor(QPalette::Highlight, theme.color(Role::Accent));
    colors.setColor(QPalette::HighlightedText, theme.color(Role::OnAccent));
    m_edit->setPalette(colors);
    m_edit->setFont(theme.font(TextSize::Body));
    update();
}

void ComposeBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void ComposeBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool focus = m_edit->hasFocus();
    const Role edge = focus ? Role::Focus : m_note ? Role::NoteEdge : Role::Ctl;
    drawRounded(painter, rect(), RadiusControl, theme.color(m_note ? Role::Note : Role::Surface), theme.color(edge),
                Qt::SolidLine, focus ? 2 : 0);
}

} // namespace textback
