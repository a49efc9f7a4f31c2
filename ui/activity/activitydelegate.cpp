// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitydelegate.h"

#include "ui/activity/activitymodel.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int IconSize = 16;
constexpr int IconRoom = IconSize + 8;
constexpr int ColumnGap = 12;
constexpr int RowMargin = 8;
constexpr auto OneLine = Qt::AlignVCenter | Qt::TextSingleLine;

/// Room in letters, so that it grows with the font; those with an icon have room for it besides.
constexpr std::array<int, ActivityColumnCount> Letters{16, 20, 15, 16, 23, 9};
constexpr std::array<int, ActivityColumnCount> Icons{0, 0, 1, 1, 0, 0};
/// What goes first where room is short.
constexpr std::array LeavesFirst{ActivityColumn::Reason, ActivityColumn::Call, ActivityColumn::Until};

QColor inkOf(const Theme &theme, const QStyleOptionViewItem &option, Role role)
{
    return (option.state & QStyle::State_Selected) ? theme.onSel(role) : theme.color(role);
}

struct CellWords {
    QString words;
    Role role = Role::Text2;
    QFont::Weight weight = QFont::Normal;
    QString icon = {};
    Role iconRole = Role::Text2;
    Qt::AlignmentFlag side = Qt::AlignLeading;
};

void drawCell(QPainter &painter, QRect room, const CellWords &cell, const QStyleOptionViewItem &option)
{
    if (room.isEmpty())
        return;
    const Theme &theme = themeOf(option.widget);
    if (!cell.icon.isEmpty()) {
        const QRect icon(room.left(), room.top(), IconSize, room.height());
        paintIcon(painter, QStyle::visualRect(option.direction, room, icon), cell.icon, IconSize,
                  inkOf(theme, option, cell.iconRole), option.widget);
        room = QStyle::visualRect(option.direction, room, room.adjusted(IconRoom, 0, 0, 0));
    }
    painter.setFont(theme.font(TextSize::Dense, cell.weight));
    painter.setPen(inkOf(theme, option, cell.role));
    painter.drawText(room, int(cell.side | OneLine),
                     painter.fontMetrics().elidedText(cell.words, Qt::ElideRight, room.width()));
}

/// The name, and the number behind it as far as there is room.
void drawCaller(QPainter &painter, QRect room, const ActivityFace &face, const QString &icon,
                const QStyleOptionViewItem &option)
{
    if (!icon.isEmpty()) {
        drawCell(painter, room, {{}, Role::Text, QFont::Normal, icon, face.callRole}, option);
        room = QStyle::visualRect(option.direction, room, room.adjusted(IconRoom, 0, 0, 0));
    }
    const Theme &theme = themeOf(option.widget);
    const QFont::Weight weight = face.number.isEmpty() ? QFont::Normal : QFont::DemiBold;
    const QFontMetrics metrics(theme.font(TextSize::Dense, weight));
    const int wide = std::min(room.width(), metrics.horizontalAdvance(face.name) + 1);
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, room, part); };
    drawCell(painter, mirrored(QRect(room.left(), room.top(), wide, room.height())),
             {isolated(face.name), Role::Text, weight}, option);
    const QRect rest = room.adjusted(wide + 8, 0, 0, 0);
    if (QFontMetrics(theme.font(TextSize::Dense)).horizontalAdvance(face.number) <= rest.width())
        drawCell(painter, mirrored(rest), {isolated(face.number)}, option);
}

} // namespace

ActivityColumns::ActivityColumns(const QRect &row, const QWidget *widget)
{
    const QFontMetrics metrics(themeOf(widget).font(TextSize::Dense));
    const double letter = double(metrics.horizontalAdvance(u"abcdefghijklmnopqrstuvwxyz"_s)) / 26;
    std::array<int, ActivityColumnCount> widths{};
    std::transform(Letters.begin(), Letters.end(), Icons.begin(), widths.begin(),
                   [letter](int letters, int icons) { return int(letters * letter) + icons * IconRoom + ColumnGap; });
    // The head of the narrowest column is longer than what stands below it in some languages.
    int &until = widths[size_t(ActivityColumn::Until)];
    const QFontMetrics headMetrics(themeOf(widget).font(TextSize::Small, QFont::DemiBold));
    until =
        std::max(until, headMetrics.horizontalAdvance(ActivityHeader::nameOf(ActivityColumn::Until)) + 1 + ColumnGap);
    const int room = row.width() - 2 * RowMargin;
    int taken = 0;
    for (const int width : widths)
        taken += width;
    for (const ActivityColumn gone : LeavesFirst) {
        if (taken <= room)
            break;
        taken -= std::exchange(widths[size_t(gone)], 0);
    }
    int spare = std::max(0, room - taken);
    for (const ActivityColumn wordy : {ActivityColumn::Call, ActivityColumn::Decision}) {
        int &width = widths[size_t(wordy)];
        const int more = width > 0 ? spare / 4 : 0;
        width += more;
        spare -= more;
    }
    widths[size_t(ActivityColumn::Caller)] += spare;
    int x = row.left() + RowMargin;
    for (size_t column = 0; column < widths.size(); ++column) {
        if (widths[column] > 0) {
            const QRect place(x, row.top(), widths[column] - ColumnGap, row.height());
            m_places[column] = QStyle::visualRect(widget->layoutDirection(), row, place);
        }
        x += widths[column];
    }
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(200, std::max(40, themeOf(option.widget).lineHeight(TextSize::Dense) + 20));
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto face = index.data(ActivityModel::FaceRole).value<ActivityFace>();
    const Theme &theme = themeOf(option.widget);
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->fillRect(row, theme.color(selected ? Role::Sel : over ? Role::Hover : Role::Surface));
    drawHairline(*painter, {double(row.left()), double(row.bottom())}, {row.right() + 1.0, double(row.bottom())},
                 theme.color(Role::Line));
    const ActivityColumns columns(row, option.widget);
    const bool hasCall = !columns.of(ActivityColumn::Call).isEmpty();
    drawCell(*painter, columns.of(ActivityColumn::When), {face.when}, option);
    drawCaller(*painter, columns.of(ActivityColumn::Caller), face, hasCall ? QString() : face.callIcon, option);
    drawCell(*painter, columns.of(ActivityColumn::Call),
             {face.call, Role::Text, QFont::Normal, face.callIcon, face.callRole}, option);
    drawCell(*painter, columns.of(ActivityColumn::Decision),
             {face.decision, face.decisionRole, face.decisionMatters ? QFont::DemiBold : QFont::Normal,
              face.decisionIcon, face.decisionRole},
             option);
    drawCell(*painter, columns.of(ActivityColumn::Reason), {face.reason}, option);
    drawCell(*painter, columns.of(ActivityColumn::Until),
             {face.until, Role::Text, QFont::Normal, {}, Role::Text, Qt::AlignTrailing}, option);
    if (option.state & QStyle::State_HasFocus)
        drawRounded(*painter, QRectF(row).adjusted(1, 1, -1, -1), 2, {}, theme.color(Role::Focus), Qt::SolidLine, 2);
    painter->restore();
}

ActivityHeader::ActivityHeader(QWidget *rows, QWidget *parent) : QWidget(parent), m_rows(rows)
{
    setObjectName(u"activityHeader"_s);
    m_rows->installEventFilter(this);
}

bool ActivityHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QWidget::eventFilter(watched, event);
}

QSize ActivityHeader::sizeHint() const
{
    return {200, std::max(36, themeOf(this).lineHeight(TextSize::Small) + 16)};
}

QString ActivityHeader::nameOf(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::When:
        return tr("When");
    case ActivityColumn::Caller:
        return tr("Caller");
    case ActivityColumn::Call:
        return tr("Call");
    case ActivityColumn::Decision:
        return tr("Decision");
    case ActivityColumn::Reason:
        return tr("Reason");
    case ActivityColumn::Until:
        return tr("Until text");
    }
    return {};
}

void ActivityHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int width = m_rows->width();
    const QRect row(layoutDirection() == Qt::RightToLeft ? this->width() - width : 0, 0, width, height());
    const ActivityColumns columns(row, this);
    painter.setFont(theme.font(TextSize::Small, QFont::DemiBold));
    painter.setPen(theme.color(Role::Text2));
    for (int column = 0; column < ActivityColumnCount; ++column) {
        const QRect room = columns.of(ActivityColumn(column));
        if (room.isEmpty())
            continue;
        const auto side = ActivityColumn(column) == ActivityColumn::Until ? Qt::AlignTrailing : Qt::AlignLeading;
        painter.drawText(
            room, int(side | OneLine),
            painter.fontMetrics().elidedText(nameOf(ActivityColumn(column)), Qt::ElideRight, room.width()));
    }
    drawHairline(painter, {0, height() - 1.0}, {double(this->width()), height() - 1.0}, theme.color(Role::Line));
}

} // namespace textback
