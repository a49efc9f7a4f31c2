// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/crashline.h"

#include "ui/shell/crashsheet.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

CrashLine::CrashLine(CrashNotes &notes, Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_notes(notes),
      m_clock(clock),
      m_note(notes.newest()),
      m_words(new Label(TextSize::Dense, Role::Text2)),
      m_show(new Button(ButtonKind::Link)),
      m_forget(new Button(ButtonKind::Link))
{
    setObjectName(u"crashLine"_s);
    m_words->setElided(true);
    m_show->setObjectName(u"showCrashButton"_s);
    m_forget->setObjectName(u"forgetCrashButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 20, 4);
    row->setSpacing(12);
    row->addWidget(new IconLabel(u"warning"_s, 16, Role::Warn, this));
    row->addWidget(m_words);
    row->addWidget(m_show);
    row->addWidget(m_forget);
    row->addStretch(1);
    setMinimumHeight(36);
    connect(m_show, &Button::clicked, this, &CrashLine::showNote);
    connect(m_forget, &Button::clicked, this, &CrashLine::forget);
    retranslate();
    setVisible(m_note.has_value());
}

void CrashLine::retranslate()
{
    if (!m_note)
        return;
    //: %1 is a time, like "Monday 9:14 pm"
    m_words->setText(tr("Textback stopped unexpectedly (%1). What is known of it stays on this computer.")
                         .arg(TimeWords::full(m_note->at, m_clock.now())));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show what is known of the unexpected stop"));
    m_forget->setText(tr("Forget"));
    m_forget->setAccessibleName(tr("Forget the unexpected stop"));
}

void CrashLine::showNote()
{
    auto *sheet = new CrashSheet(m_note->text, window());
    connect(sheet, &CrashSheet::forgetPressed, this, &CrashLine::forget);
    sheet->open();
}

void CrashLine::forget()
{
    m_notes.forget();
    hide();
}

void CrashLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Sunken));
    drawHairline(painter, {0, height() - 1.0}, {double(width()), height() - 1.0}, theme.color(Role::Line));
}

void CrashLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
