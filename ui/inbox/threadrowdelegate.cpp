// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/threadrowdelegate.h"

#include "ui/inbox/threadlistmodel.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/plaintext.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int CircleSize = 32;
constexpr int CircleIcon = 18;
constexpr int SmallIcon = 14;
constexpr int BarWidth = 3;

/// The colour of words: on a selected row the system's pair where contrast is high.
QColor ink(const Theme &theme, const QStyleOptionViewItem &option, Role role)
{
    return (option.state & QStyle::State_Selected) ? theme.onSel(role) : theme.color(role);
}

} // namespace

/// Where the parts of a row stand; mirrored for right-to-left.
struct ThreadRowDelegate::Places {
    QRect circle;
    QRect first;
    QRect second;
    QRect third;
    QRect cancel;
    QRect callingBack;
};

ThreadRowDelegate::Places ThreadRowDelegate::placesOf(const QStyleOptionViewItem &option, const RowFace &face) const
{
    const Theme &theme = themeOf(option.widget);
    const int body = theme.lineHeight(TextSize::Body);
    const int dense = std::max(theme.lineHeight(TextSize::Dense), body);
    const int small = theme.lineHeight(TextSize::Small) + 2;
    const QRect row = option.rect;
    const int top = row.top() + (row.height() - body - dense - small) / 2;
    const int left = row.left() + 12 + CircleSize + 12;
    const int width = row.right() + 1 - 16 - left;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    Places places;
    places.circle = mirrored(QRect(row.left() + 12, top + 4, CircleSize, CircleSize));
    places.first = mirrored(QRect(left, top, width, body));
    places.second = mirrored(QRect(left, top + body, width, dense));
    places.third = mirrored(QRect(left, top + body + dense, width, small));
    if (face.countdownLeft) {
        const QFontMetrics metrics(theme.font(TextSize::Small));
        const int start = left + SmallIcon + 6;
        const int cancel = metrics.horizontalAdvance(tr("Cancel"));
        places.cancel = mirrored(QRect(start, places.third.top(), cancel, small));
        places.callingBack = mirrored(
            QRect(start + cancel + 12, places.third.top(), metrics.horizontalAdvance(tr("I'm calling back")), small));
    }
    return places;
}

QSize ThreadRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = themeOf(option.widget);
    const int body = theme.lineHeight(TextSize::Body);
    const int lines = body + std::max(theme.lineHeight(TextSize::Dense), body) + theme.lineHeight(TextSize::Small) + 2;
    return QSize(200, std::max(76, lines + 18));
}

void ThreadRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto face = index.data(ThreadListModel::FaceRole).value<RowFace>();
    const Theme &theme = themeOf(option.widget);
    const Places places = placesOf(option, face);
    painter->save();
    paintGround(*painter, option, face);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor circleInk = theme.color(face.circleRole);
    drawRounded(*painter, places.circle, CircleSize / 2, theme.color(selected ? Role::Surface : face.circleTint));
    paintIcon(*painter, places.circle, face.circleIcon, CircleIcon, circleInk, option.widget);
    paintFirstLine(*painter, option, face);
    painter->setFont(theme.font(TextSize::Dense, face.wordsNew ? QFont::Medium : QFont::Normal));
    painter->setPen(ink(theme, option, face.wordsNew ? Role::Text : Role::Text2));
    const QString words = painter->fontMetrics().elidedText(face.words, Qt::ElideRight, places.second.width());
    // Strangers' words keep their own direction.
    painter->drawText(places.second, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      option.direction == Qt::RightToLeft ? isolated(words) : words);
    paintThirdLine(*painter, option, face);
    if (option.state & QStyle::State_HasFocus)
        drawRounded(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 2, {}, theme.color(Role::Focus),
                    Qt::SolidLine, 2);
    painter->restore();
}

void ThreadRowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const RowFace &face) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = option.state & QStyle::State_MouseOver;
    painter.fillRect(row, theme.color(selected ? Role::Sel : over ? Role::Hover : Role::Surface));
    drawHairline(painter, {double(row.left()), double(row.bottom())}, {row.right() + 1.0, double(row.bottom())},
                 theme.color(Role::Line));
    if (selected) {
        const bool active = option.state & QStyle::State_Active;
        const QRect bar(row.left(), row.top(), BarWidth, row.height());
        painter.fillRect(QStyle::visualRect(option.direction, row, bar),
                         theme.color(active ? Role::Accent : Role::Ctl));
    }
    if (face.countdownLeft) {
        const QRect line(row.left(), row.bottom() - 2, int(row.width() * *face.countdownLeft), BarWidth);
        painter.fillRect(QStyle::visualRect(option.direction, row, line),
                         theme.color(m_practice ? Role::Practice : Role::Accent));
    }
}

void ThreadRowDelegate::paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, const RowFace &face) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect line = placesOf(option, face).first;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, line, rect); };
    painter.setFont(theme.font(TextSize::Small));
    const int waitWidth = painter.fontMetrics().horizontalAdvance(face.wait) + 1;
    const int iconWidth = face.waitsLong ? SmallIcon + 4 : 0;
    const QRect wait(line.right() + 1 - waitWidth, line.top(), waitWidth, line.height());
    const QColor waitInk = ink(theme, option, face.waitsLong ? Role::Warn : Role::Text2);
    if (face.waitsLong)
        paintIcon(painter, mirrored(QRect(wait.left() - iconWidth, line.top(), SmallIcon, line.height())), u"hours"_s,
                  SmallIcon, waitInk, option.widget);
    painter.setPen(waitInk);
    painter.drawText(mirrored(wait), Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, face.wait);
    const QRect name = mirrored(line.adjusted(0, 0, -(waitWidth + iconWidth + 8), 0));
    painter.setFont(theme.font(TextSize::Body, QFont::DemiBold));
    painter.setPen(ink(theme, option, Role::Text));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(face.name, Qt::ElideRight, name.width()));
}

void ThreadRowDelegate::paintThirdLine(QPainter &painter, const QStyleOptionViewItem &option, const RowFace &face) const
{
    const Theme &theme = themeOf(option.widget);
    const Places places = placesOf(option, face);
    const QRect line = places.third;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, line, rect); };
    const QColor color = ink(theme, option, face.stateRole);
    if (!face.stateIcon.isEmpty())
        paintIcon(painter, mirrored(QRect(line.left(), line.top(), SmallIcon, line.height())), face.stateIcon,
                  SmallIcon, color, option.widget);
    QFont font = theme.font(TextSize::Small);
    if (face.countdownLeft) {
        font.setUnderline(true);
        painter.setFont(font);
        painter.setPen(ink(theme, option, Role::Accent));
        painter.drawText(places.cancel, Qt::AlignVCenter | Qt::AlignLeading, tr("Cancel"));
        painter.drawText(places.callingBack, Qt::AlignVCenter | Qt::AlignLeading, tr("I'm calling back"));
        return;
    }
    painter.setFont(font);
    const int owner = paintOwner(painter, option, face, line);
    painter.setPen(color);
    const QRect words = mirrored(line.adjusted(face.stateIcon.isEmpty() ? 0 : SmallIcon + 6, 0, -owner, 0));
    const bool fits = painter.fontMetrics().horizontalAdvance(face.state) <= words.width();
    const QString text = fits ? face.state : face.stateShort;
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
}

int ThreadRowDelegate::paintOwner(QPainter &painter, const QStyleOptionViewItem &option, const RowFace &face,
                                  const QRect &line) const
{
    if (face.owner.isEmpty())
        return 0;
    const QFontMetrics metrics = painter.fontMetrics();
    const QString name = metrics.elidedText(face.owner, Qt::ElideRight, line.width() * 2 / 5);
    const int wide = metrics.horizontalAdvance(name) + 1;
    const QColor color = ink(themeOf(option.widget), option, Role::Text2);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, line, rect); };
    const QRect words(line.right() + 1 - wide, line.top(), wide, line.height());
    paintIcon(painter, mirrored(QRect(words.left() - SmallIcon - 4, line.top(), SmallIcon, line.height())), u"person"_s,
              SmallIcon, color, option.widget);
    painter.setPen(color);
    painter.drawText(mirrored(words), Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, name);
    return wide + SmallIcon + 12;
}

bool ThreadRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto face = index.data(ThreadListModel::FaceRole).value<RowFace>();
    if (!face.countdownLeft)
        return false;
    const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
    const Places places = placesOf(option, face);
    const QMargins reach(4, 4, 4, 4);
    if (places.cancel.marginsAdded(reach).contains(at))
        emit cancelPressed(face.countdownCall);
    else if (places.callingBack.marginsAdded(reach).contains(at))
        emit callingBackPressed(face.countdownCall);
    else
        return false;
    return true;
}

} // namespace textback
