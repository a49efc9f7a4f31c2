// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QLocale>
#include <QPainter>

#include <utility>

namespace textback {

namespace {

constexpr int IconSize = 14;
constexpr int Padding = 8;
constexpr int Gap = 4;

std::pair<Role, Role> rolesOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Ours:
        return {Role::Tint, Role::OnTint};
    case BadgeKind::Ok:
        return {Role::OkTint, Role::Ok};
    case BadgeKind::Warn:
        return {Role::WarnTint, Role::Warn};
    case BadgeKind::Missed:
        return {Role::MissedTint, Role::Missed};
    case BadgeKind::Calm:
        return {Role::CalmTint, Role::Calm};
    case BadgeKind::Practice:
        return {Role::PracticeTint, Role::Practice};
    case BadgeKind::Neutral:
        break;
    }
    return {Role::Sunken, Role::Text2};
}

} // namespace

Badge::Badge(BadgeKind kind, const QString &icon, const QString &text, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_icon(icon), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize Badge::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int words = QFontMetrics(theme.font(TextSize::Small)).horizontalAdvance(m_text) + 2;
    const int icon = m_icon.isEmpty() ? 0 : IconSize + Gap;
    return QSize(words + icon + 2 * Padding, std::max(20, theme.lineHeight(TextSize::Small)));
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto [fill, text] = rolesOf(m_kind);
    drawRounded(painter, rect(), height() / 2.0, theme.color(fill),
                theme.highContrast() ? theme.color(text) : QColor());
    const int icon = m_icon.isEmpty() ? 0 : IconSize + Gap;
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    paintIcon(painter, place(QRect(Padding, 0, IconSize, height())), m_icon, IconSize, theme.color(text), this);
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(text));
    painter.drawText(place(rect().adjusted(Padding + icon, 0, -Padding + 2, 0)), Qt::AlignVCenter | Qt::AlignLeading,
                     m_text);
}

QRect paintCount(QPainter &painter, const QRect &room, int count, bool hot, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    painter.save();
    painter.setFont(theme.font(TextSize::Small, hot ? QFont::DemiBold : QFont::Normal));
    const QString figures = QLocale().toString(count);
    const int height = std::max(18, painter.fontMetrics().height() + 2);
    const int width = hot ? std::max(height, painter.fontMetrics().horizontalAdvance(figures) + 12)
                          : painter.fontMetrics().horizontalAdvance(figures);
    const QRect place =
        QStyle::visualRect(widget->layoutDirection(), room,
                           QRect(room.right() + 1 - width, room.top() + (room.height() - height) / 2, width, height));
    if (hot)
        drawRounded(painter, place, height / 2.0, theme.color(Role::Accent));
    painter.setPen(theme.color(hot ? Role::OnAccent : Role::Text2));
    painter.drawText(place, Qt::AlignCenter, figures);
    painter.restore();
    return place;
}

} // namespace textback
