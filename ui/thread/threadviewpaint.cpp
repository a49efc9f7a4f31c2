// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing the thread view, and what changes its look.
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/threadview.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void ThreadView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = themeOf(this);
    for (const Visible &entry : std::as_const(m_visible)) {
        if (!entry.rect.intersects(event->rect()))
            continue;
        EntryLayout::Paint how;
        std::tie(how.selectFrom, how.selectTo) = selectionIn(entry.index);
        if (m_focusedLink && m_focusedLink->first == entry.key && hasFocus())
            how.focusedLink = m_focusedLink->second;
        layoutAt(entry.index).paint(painter, entry.rect.topLeft(), theme, how, this);
    }
    if (m_timeline.unreadable()) {
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.color(Role::Text2));
        painter.drawText(viewport()->rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("This conversation could not be read. Nothing is lost. Open it again to retry."));
    }
    if (hasFocus() && !m_focusedLink && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawRounded(painter, QRectF(viewport()->rect()).adjusted(3, 3, -3, -3), RadiusSmall, {},
                    theme.color(Role::Focus), Qt::SolidLine, 2);
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        forgetLayouts();
    if (m_atEnd)
        return jumpToNewest();
    placeVisible();
}

void ThreadView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("Conversation"));
        m_jump->setText(tr("Newest"));
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        forgetLayouts();
        placeVisible();
        break;
    default:
        break;
    }
}

QString ThreadView::spokenAt(int index) const
{
    return index >= 0 && index < m_timeline.count() ? m_timeline.faceAt(index).spoken : QString();
}

} // namespace textback
