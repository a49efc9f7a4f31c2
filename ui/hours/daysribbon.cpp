// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/daysribbon.h"

#include "ui/hours/hourspaint.h"
#include "ui/hours/weekaccessible.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int BarHeight = 12;
constexpr int SidePadding = 6;
constexpr int TopPadding = 4;

Paint paintOf(Situation situation)
{
    switch (situation) {
    case Situation::Open:
        return Paint::Open;
    case Situation::Break:
        return Paint::Break;
    case Situation::Closed:
    case Situation::Holiday:
        break;
    }
    return Paint::Closed;
}

UtcTime onTheStep(UtcTime at)
{
    return std::chrono::floor<std::chrono::minutes>(at)
        - std::chrono::floor<std::chrono::minutes>(at).time_since_epoch() % 15min;
}

} // namespace

DaysRibbon::DaysRibbon(QWidget *parent) : QWidget(parent)
{
    installWeekAccessibility();
    setObjectName(u"daysRibbon"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The next 14 days"));
    setAccessibleDescription(tr("Arrow keys ask about every 15 minutes, with Ctrl about the next and the last day."));
}

void DaysRibbon::setDays(const QList<DayAhead> &days, UtcTime now)
{
    m_days = days.mid(0, DayCount);
    m_now = now;
    setChosen(m_chosen);
}

void DaysRibbon::setChosen(UtcTime at)
{
    m_chosen = at;
    m_chosenDay = -1;
    for (int day = 0; day < m_days.size(); ++day) {
        if (m_days.at(day).begins <= at && at < m_days.at(day).ends)
            m_chosenDay = day;
    }
    update();
}

QSize DaysRibbon::sizeHint() const
{
    const int line = themeOf(this).lineHeight(TextSize::Small);
    return {DayCount * 72, TopPadding + line + 6 + BarHeight + 4 + 2 * line + 4};
}

QSize DaysRibbon::minimumSizeHint() const
{
    return {DayCount * 36, sizeHint().height()};
}

QRect DaysRibbon::rowRect(int day) const
{
    const int left = width() * day / DayCount;
    const int right = width() * (day + 1) / DayCount;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, right - left, height()));
}

std::optional<UtcTime> DaysRibbon::instantAt(const QPoint &point) const
{
    for (int day = 0; day < m_days.size(); ++day) {
        const QRect box = rowRect(day);
        if (!box.contains(point))
            continue;
        const QRect bar = box.adjusted(SidePadding, 0, -SidePadding, 0);
        const int along = layoutDirection() == Qt::RightToLeft ? bar.right() + 1 - point.x() : point.x() - bar.left();
        const double part = std::clamp(double(along) / std::max(1, bar.width()), 0.0, 0.999);
        const DayAhead &shown = m_days.at(day);
        const auto into = qint64(part * double((shown.ends - shown.begins).count()));
        return onTheStep(shown.begins + Milliseconds(into));
    }
    return std::nullopt;
}

void DaysRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRounded(painter, rect(), RadiusControl, theme.color(Role::Surface), theme.color(Role::Line));
    for (int day = 0; day < m_days.size(); ++day)
        paintDay(painter, day);
    if (m_chosenDay < 0)
        return;
    const Role ring = hasFocus() ? Role::Focus : Role::Accent;
    drawRounded(painter, rowRect(m_chosenDay), RadiusSmall, {}, theme.color(ring), Qt::SolidLine, 2);
}

void DaysRibbon::paintDay(QPainter &painter, int day) const
{
    const Theme &theme = themeOf(this);
    const QRect box = rowRect(day);
    if (day > 0) {
        const double x = layoutDirection() == Qt::RightToLeft ? box.right() + 1 : box.left();
        drawHairline(painter, {x, 0}, {x, double(height())}, theme.color(Role::Line));
    }
    const int line = theme.lineHeight(TextSize::Small);
    const QRect words = box.adjusted(SidePadding, TopPadding, -SidePadding / 2, 0);
    const QDate date = m_days.at(day).date;
    const bool today = day == 0;
    painter.setFont(theme.font(TextSize::Small, today ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.color(today ? Role::Text : Role::Text2));
    //: Weekday and day of the month: "Tue 4"
    QString name = tr("%1 %2").arg(QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat)).arg(date.day());
    if (painter.fontMetrics().horizontalAdvance(name) > words.width())
        name = QString::number(date.day());
    painter.drawText(QRect(words.left(), words.top(), words.width(), line), Qt::AlignVCenter | Qt::AlignLeading, name);
    const int top = TopPadding + line + 6;
    paintBar(painter, day, QRectF(box.left() + SidePadding, top, box.width() - 2 * SidePadding, BarHeight));
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::Warn));
    const QRect notes(words.left(), top + BarHeight + 4, words.width(), 2 * line);
    const QString note = oneLine(HoursWording::note(m_days.at(day)), 60);
    const bool fits = painter.fontMetrics().boundingRect(notes, Qt::TextWordWrap, note).height() <= notes.height();
    painter.drawText(notes, (fits ? Qt::TextWordWrap : Qt::TextSingleLine) | Qt::AlignTop | Qt::AlignLeading,
                     fits ? note : painter.fontMetrics().elidedText(note, Qt::ElideRight, notes.width()));
}

void DaysRibbon::paintBar(QPainter &painter, int day, const QRectF &bar) const
{
    const Theme &theme = themeOf(this);
    const DayAhead &shown = m_days.at(day);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const double length = double((shown.ends - shown.begins).count());
    const auto x = [&](UtcTime at) {
        const double along = bar.width() * double((at - shown.begins).count()) / length;
        return rightToLeft ? bar.right() - along : bar.left() + along;
    };
    painter.fillRect(bar, theme.color(Role::Sunken));
    for (qsizetype at = 0; at < shown.pieces.size(); ++at) {
        const double one = x(shown.pieces.at(at).from);
        const double other = x(at + 1 < shown.pieces.size() ? shown.pieces.at(at + 1).from : shown.ends);
        const QRectF part(std::min(one, other), bar.top(), std::abs(other - one), bar.height());
        if (const Paint paint = paintOf(shown.pieces.at(at).situation); paint != Paint::Closed)
            paintHoursBar(painter, part, paint, this);
    }
    if (theme.highContrast())
        drawRounded(painter, bar, 0, {}, theme.color(Role::Ctl));
    if (shown.begins <= m_now && m_now < shown.ends)
        painter.fillRect(QRectF(x(m_now) - 1, bar.top() - 4, 2, bar.height() + 8), theme.color(Role::Text));
    if (day == m_chosenDay)
        painter.fillRect(QRectF(x(m_chosen) - 1, bar.top() - 2, 2, bar.height() + 4), theme.color(Role::Focus));
}

QString DaysRibbon::spokenDay(int day) const
{
    if (day < 0 || day >= m_days.size())
        return {};
    const DayAhead &shown = m_days.at(day);
    QStringList words{HoursWording::date(shown.date, m_days.constFirst().date),
                      HoursWording::day(shown.plan.stretches)};
    if (const QString note = oneLine(HoursWording::note(shown)); !note.isEmpty())
        words << note;
    if (day == m_chosenDay && m_answer)
        words << m_answer(m_chosen);
    return words.join(u". "_s);
}

void DaysRibbon::choose(UtcTime at)
{
    if (m_days.isEmpty())
        return;
    setChosen(std::clamp(at, m_days.constFirst().begins, m_days.constLast().ends - 15min));
    emit instantChosen(m_chosen);
    say();
}

void DaysRibbon::say()
{
    QAccessibleEvent moved(this, QAccessible::Focus);
    moved.setChild(m_chosenDay);
    QAccessible::updateAccessibility(&moved);
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    renamed.setChild(m_chosenDay);
    QAccessible::updateAccessibility(&renamed);
}

void DaysRibbon::mousePressEvent(QMouseEvent *event)
{
    if (const auto at = instantAt(event->pos()); at && event->button() == Qt::LeftButton)
        choose(*at);
}

void DaysRibbon::mouseMoveEvent(QMouseEvent *event)
{
    if (const auto at = instantAt(event->pos()); at && (event->buttons() & Qt::LeftButton))
        choose(*at);
}

void DaysRibbon::keyPressEvent(QKeyEvent *event)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto step = event->modifiers() & Qt::ControlModifier ? std::chrono::minutes(24h) : 15min;
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(onTheStep(m_chosen) + (rightToLeft ? -step : step));
    case Qt::Key_Left:
        return choose(onTheStep(m_chosen) - (rightToLeft ? -step : step));
    case Qt::Key_Home:
        return choose(m_now);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DaysRibbon::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DaysRibbon::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool DaysRibbon::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto at = instantAt(help->pos());
        QToolTip::showText(help->globalPos(), at && m_answer ? m_answer(*at) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace textback
