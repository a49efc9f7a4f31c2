// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/shortcallsstrip.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ShortRow = 36;
constexpr qsizetype MostShortRows = 6;

} // namespace

ShortCallsStrip::ShortCallsStrip(QWidget *parent)
    : QWidget(parent), m_head(new QToolButton(this)), m_list(new QWidget(this)), m_rows(new QVBoxLayout(m_list))
{
    setObjectName(u"shortCallsStrip"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    m_head->setObjectName(u"shortCallsButton"_s);
    setButtonKind(m_head, ButtonKind::Quiet);
    m_head->setProperty("textbackLeading", true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_head->setMinimumHeight(ShortRow);
    m_head->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_head);
    m_rows->setContentsMargins(16, 0, 16, 4);
    m_rows->setSpacing(0);
    column->addWidget(m_list);
    m_list->hide();
    hide();
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

void ShortCallsStrip::show(const QList<ShortCall> &calls, UtcTime carrierNow)
{
    m_calls = calls;
    m_now = carrierNow;
    fill();
    setVisible(!calls.isEmpty());
}

void ShortCallsStrip::setOpen(bool open)
{
    m_open = open;
    fill();
}

void ShortCallsStrip::fill()
{
    m_head->setText(tr("%n very short call(s), not texted", nullptr, int(m_calls.size())));
    setButtonIcon(m_head, m_open ? u"chevron-down"_s : u"chevron-right"_s);
    m_head->setAccessibleDescription(m_open ? tr("Opened. Press to close.") : tr("Closed. Press to open."));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater(); // its button may be telling us
        }
        delete item;
    }
    m_list->setVisible(m_open && !m_calls.isEmpty());
    if (!m_open)
        return;
    for (const ShortCall &call : m_calls.mid(0, MostShortRows))
        m_rows->addWidget(makeRow(call));
    if (m_calls.size() > MostShortRows)
        m_rows->addWidget(new Label(tr("%n more stand under All.", nullptr, int(m_calls.size() - MostShortRows)),
                                    TextSize::Small, Role::Text2, QFont::Normal, m_list));
}

QWidget *ShortCallsStrip::makeRow(const ShortCall &call)
{
    auto *row = new QWidget(m_list);
    row->setMinimumHeight(ShortRow);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QString known = oneLine(call.name, 120);
    const QString name = known.isEmpty() ? isolated(call.caller.forPeople()) : known;
    auto *who = new Button(ButtonKind::Link, name, {}, row);
    who->setObjectName(u"shortCallName"_s);
    const QString rang = call.rang
        ? tr("%1, rang %2").arg(TimeWords::brief(call.at, m_now), TimeWords::length(*call.rang))
        : TimeWords::brief(call.at, m_now);
    auto *when = new Label(rang, TextSize::Small, Role::Text2, QFont::Normal, row);
    when->setElided(true);
    auto *text = new Button(ButtonKind::Link, tr("Text", "verb, button"), {}, row);
    text->setObjectName(u"shortCallTextButton"_s);
    text->setAccessibleName(tr("Text %1").arg(name));
    layout->addWidget(new IconLabel(u"call-short"_s, 16, Role::Text2, row));
    layout->addWidget(who);
    layout->addWidget(when, 1);
    layout->addWidget(text);
    connect(who, &Button::clicked, this, [this, thread = call.thread] { emit openPressed(thread); });
    connect(text, &Button::clicked, this, [this, id = call.call] { emit textPressed(id); });
    return row;
}

void ShortCallsStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(painter, {0, 0}, {double(width()), 0}, themeOf(this).color(Role::Line));
}

void ShortCallsStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace textback
