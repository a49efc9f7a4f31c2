// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/theme/textbackstyle.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextOption>
#include <QToolTip>

namespace textback {

Label::Label(TextSize size, Role role, QFont::Weight weight, QWidget *parent) : Label({}, size, role, weight, parent) {}

Label::Label(const QString &text, TextSize size, Role role, QFont::Weight weight, QWidget *parent)
    : QLabel(text, parent), m_size(size), m_role(role), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // not what the ground suggests
    dress();
}

void Label::setRole(Role role)
{
    m_role = role;
    dress();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

void Label::dress()
{
    if (m_dressing)
        return;
    const QScopedValueRollback dressing(m_dressing, true); // setting font and palette sends the events we answer to
    const Theme &theme = themeOf(this);
    setFont(theme.font(m_size, m_weight));
    QPalette colors;
    colors.setColor(QPalette::WindowText, theme.color(m_role));
    setPalette(colors);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

QSize Label::minimumSizeHint() const
{
    if (!m_elided)
        return QLabel::minimumSizeHint();
    return QSize(fontMetrics().horizontalAdvance(QChar(0x2026)) * 2, sizeHint().height());
}

QSize Label::sizeHint() const
{
    const QSize plain = QLabel::sizeHint();
    const int line = themeOf(this).lineHeight(m_size);
    return wordWrap() ? plain : QSize(plain.width(), std::max(plain.height(), line));
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided && isRightToLeft() && !textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
        return paintAtItsSide();
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

/// Where lines begin on the right all of them do, also numbers and what is written from the left; QLabel goes by the
/// words alone.
void Label::paintAtItsSide() const
{
    QTextOption how(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
    how.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    how.setWrapMode(wordWrap() ? QTextOption::WordWrap : QTextOption::NoWrap);
    QPainter painter(const_cast<Label *>(this));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(contentsRect()), text(), how);
}

bool Label::event(QEvent *event)
{
    const bool cut = m_elided && fontMetrics().horizontalAdvance(text()) > width();
    if (event->type() == QEvent::ToolTip && cut) {
        // A stranger's name must not be taken for markup by the tip.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace textback
