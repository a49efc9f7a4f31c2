// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/weekrows.h"

#include "ui/hours/weekgrid.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

WeekRows::WeekRows(const WeekGrid &grid, QWidget *parent) : QWidget(parent), m_grid(grid)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    for (int row = 0; row < 7; ++row) {
        const int day = grid.dayAt(row);
        const auto at = std::size_t(day);
        m_rows[at] = new QWidget;
        auto *across = new QHBoxLayout(m_rows[at]);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(0);
        across->addSpacing(16); // margins would stay on their side from right to left
        m_words[at] = new Label(TextSize::Dense);
        m_words[at]->setObjectName(u"dayWords%1"_s.arg(day));
        m_words[at]->setElided(true);
        across->addWidget(m_words[at], 1);
        const QString name = HoursWording::weekday(day);
        auto *edit = new IconButton(u"edit"_s, tr("Type the hours of %1").arg(name));
        edit->setObjectName(u"editDay%1Button"_s.arg(day));
        auto *copy = new IconButton(u"copy"_s, tr("Copy %1 to other days").arg(name));
        copy->setObjectName(u"copyDay%1Button"_s.arg(day));
        across->addWidget(edit);
        across->addWidget(copy);
        column->addWidget(m_rows[at]);
        connect(edit, &IconButton::clicked, this, [this, day] { emit editWanted(day); });
        connect(copy, &IconButton::clicked, this, [this, day, copy] { copyMenu(day, copy); });
    }
    column->addStretch(1);
    fit();
}

void WeekRows::fit()
{
    layout()->setContentsMargins(0, m_grid.headHeight(), 0, 0);
    for (QWidget *row : m_rows)
        row->setFixedHeight(m_grid.rowHeight());
}

void WeekRows::setWeek(const WeekStretches &week)
{
    m_week = week;
    for (std::size_t day = 0; day < 7; ++day)
        m_words[day]->setText(HoursWording::day(week[day]));
}

void WeekRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void WeekRows::copyMenu(int day, QWidget *button)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"copyDayMenu"_s);
    const auto add = [this, menu, day](const QString &words, const QList<int> &others) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, day, others] { copyTo(day, others); });
    };
    add(tr("Monday to Friday"), {0, 1, 2, 3, 4});
    add(tr("Every day"), {0, 1, 2, 3, 4, 5, 6});
    menu->addSeparator();
    for (int row = 0; row < 7; ++row) {
        const int other = m_grid.dayAt(row);
        if (other != day)
            add(HoursWording::weekday(other), {other});
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void WeekRows::copyTo(int day, const QList<int> &others)
{
    const DayStretches copied = m_week[std::size_t(day)];
    WeekStretches week = m_week;
    for (const int other : others)
        week = withDay(week, other, copied);
    emit weekChanged(week);
}

class HoursLegend::Swatch : public QWidget {
public:
    Swatch(Paint paint, QWidget *parent) : QWidget(parent), m_paint(paint) { setFixedSize(20, 14); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintHoursBlock(painter, rect(), m_paint, this);
    }

private:
    Paint m_paint;
};

HoursLegend::HoursLegend(Paint paint, const QString &words, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new Swatch(paint, this));
    row->addWidget(new Label(words, TextSize::Small, Role::Text2));
}

} // namespace textback
