// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watchsheet.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype MostGaps = 12; ///< Of a day; a connection that comes and goes all day long says no more.

std::chrono::minutes inMinutes(Milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::minutes>(time);
}

} // namespace

WatchSheet::WatchSheet(const Result<QList<WatchDay>> &days, UtcTime now, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"watchSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("When Textback watched"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(new Label(windowTitle(), TextSize::PageTitle, Role::Text, QFont::DemiBold, this));
    auto *words = new Label(tr("Calls that were missed in a gap are fetched afterwards: those of the last minutes are "
                               "texted, older ones are left for you to decide."),
                            TextSize::Body, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"watchDays"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->setSpacing(4);
    if (!days.ok() || days.value().isEmpty()) {
        auto *nothing = new Label(days.ok() ? tr("Nothing yet. It begins when an account is connected.")
                                            : tr("This could not be read. Nothing is lost."),
                                  TextSize::Body, Role::Text, QFont::Normal, list);
        nothing->setWordWrap(true);
        rows->addWidget(nothing);
    } else {
        for (const WatchDay &day : days.value())
            addDay(day, now, *rows);
    }
    rows->addStretch(1);
    scroll->setWidget(list);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto *closing = new Button(ButtonKind::Primary, tr("Close"), {}, this);
    closing->setObjectName(u"closeWatchButton"_s);
    connect(closing, &Button::clicked, this, &QDialog::close);
    column->addWidget(closing, 0, Qt::AlignTrailing);
    resize(600, 560);
}

void WatchSheet::addDay(const WatchDay &day, UtcTime now, QVBoxLayout &column)
{
    const UtcTime noon = fromQDateTime(day.date.startOfDay()) + 12h;
    column.addWidget(new Label(TimeWords::day(noon, now), TextSize::Body, Role::Text, QFont::DemiBold, this));
    const bool whole = day.gaps.isEmpty();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(whole ? u"tick"_s : u"warning"_s, 16, whole ? Role::Ok : Role::Warn, this), 0,
                   Qt::AlignTop);
    auto *sum =
        new Label(whole ? tr("Watched all the time: %1.").arg(TimeWords::waiting(inMinutes(day.watched)))
                        //: Two lengths of time
                        : tr("Watched %1 of %2.")
                              .arg(TimeWords::waiting(inMinutes(day.watched)), TimeWords::waiting(inMinutes(day.all))),
                  TextSize::Body, Role::Text, QFont::Normal, this);
    sum->setWordWrap(true);
    row->addWidget(sum, 1);
    column.addLayout(row);
    for (const WatchGap &gap : day.gaps.mid(0, MostGaps)) {
        const QString why = gap.why == TroubleKind::None ? tr("Textback was closed, or the computer asleep or off.")
                                                         : Words::trouble(gap.why);
        //: From when to when nobody watched, and why
        auto *line = new Label(tr("%1 – %2: %3").arg(TimeWords::clock(gap.from), TimeWords::clock(gap.to), why),
                               TextSize::Dense, Role::Text2, QFont::Normal, this);
        line->setContentsMargins(24, 0, 0, 0);
        line->setWordWrap(true);
        column.addWidget(line);
    }
    if (day.gaps.size() > MostGaps) {
        auto *more = new Label(tr("And %n more.", nullptr, int(day.gaps.size() - MostGaps)), TextSize::Dense,
                               Role::Text2, QFont::Normal, this);
        more->setContentsMargins(24, 0, 0, 0);
        column.addWidget(more);
    }
    column.addSpacing(8);
}

} // namespace textback
