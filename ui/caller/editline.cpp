// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/editline.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/plaintext.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

EditLine::EditLine(QWidget *parent) : QLineEdit(parent) {}

void EditLine::setKept(const QString &words)
{
    const bool writing = hasFocus() && text() != m_kept;
    m_kept = words;
    if (!writing)
        setText(words);
}

void EditLine::flush()
{
    const QString words = text().trimmed();
    if (words == m_kept)
        return;
    m_kept = words;
    emit edited(words);
}

void EditLine::putBack()
{
    setText(m_kept);
}

void EditLine::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter && event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    event->accept();
    enter ? flush() : putBack();
    emit left();
}

void EditLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        flush();
}

InlineEdit::InlineEdit(QWidget *parent) : QAbstractButton(parent), m_line(new EditLine(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSmall(m_line);
    m_line->hide();
    connect(this, &QAbstractButton::clicked, this, &InlineEdit::beginEditing);
    connect(m_line, &EditLine::edited, this, [this](const QString &words) {
        m_kept = words;
        describe();
        emit edited(words);
    });
    connect(m_line, &EditLine::left, this, [this] {
        endEditing();
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_line, &QLineEdit::editingFinished, this, &InlineEdit::endEditing);
}

void InlineEdit::setWords(const QString &name, const QString &offer)
{
    m_name = name;
    m_offer = offer;
    m_line->setAccessibleName(name);
    describe();
}

void InlineEdit::setKept(const QString &words)
{
    m_kept = words;
    m_line->setKept(words);
    describe();
}

void InlineEdit::describe()
{
    const QString words = oneLine(m_kept, 400);
    //: What is written about somebody: "Address: 12 Mill Lane"
    setAccessibleName(words.isEmpty() ? m_offer : tr("%1: %2").arg(m_name, words));
    setToolTip(words.toHtmlEscaped());
    update();
}

void InlineEdit::beginEditing()
{
    m_line->setGeometry(rect());
    m_line->show();
    m_line->raise();
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void InlineEdit::endEditing()
{
    m_line->hide();
}

QSize InlineEdit::sizeHint() const
{
    return {120, std::max(28, themeOf(this).lineHeight(TextSize::Dense) + 8)};
}

void InlineEdit::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_line->setGeometry(rect());
}

void InlineEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (underMouse() || isDown())
        drawRounded(painter, rect(), RadiusSmall, theme.color(Role::Hover));
    const QString words = oneLine(m_kept, 400);
    painter.setFont(theme.font(TextSize::Dense));
    painter.setPen(theme.color(words.isEmpty() ? Role::Accent : Role::Text));
    const QString shown = words.isEmpty() ? m_offer : words;
    painter.drawText(rect(), Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
                     painter.fontMetrics().elidedText(shown, Qt::ElideRight, width()));
}

} // namespace textback
