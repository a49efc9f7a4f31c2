// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/hoursstep.h"

#include "core/policy/settings.h"
#include "ui/setup/choicecard.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString HoursKey = u"opening-hours"_s;
constexpr int WhoSentences = 4;
constexpr int CardWords = 88; ///< Where the words of the cards above begin.

/// A label and its field, which stay on one line.
QWidget *besides(Label *words, QWidget *field)
{
    auto *pair = new QWidget(field->parentWidget());
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(words);
    row->addWidget(field);
    return pair;
}

} // namespace

HoursStep::HoursStep(const SetupPorts &ports, QWidget *parent) : SetupStep(parent), m_ports(ports)
{
    build();
    for (ChoiceCard *card : m_cards)
        connect(card, &ChoiceCard::toggled, this, [this] {
            m_times->setVisible(m_cards[Weekdays]->isChecked());
            emit changed();
        });
    for (QTimeEdit *edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &HoursStep::changed);
    m_cards[Always]->setChecked(true);
    retranslate();
}

void HoursStep::build()
{
    const std::array<QString, 3> icons{u"light-on"_s, u"hours"_s, u"calendar"_s};
    for (size_t index = 0; index < m_cards.size(); ++index) {
        m_cards.at(index) = new ChoiceCard(icons.at(index), this);
        body()->addWidget(m_cards.at(index));
        if (index != Weekdays)
            continue;
        m_times = new QWidget(this);
        auto *row = new FlowLayout(m_times, 8, 8); // on a small screen below each other
        row->setContentsMargins(0, 0, 0, 4);
        m_fromWords = new Label(TextSize::Body, Role::Text, QFont::Normal, m_times);
        m_toWords = new Label(TextSize::Body, Role::Text, QFont::Normal, m_times);
        m_from = new QTimeEdit(QTime(8, 0), m_times);
        m_to = new QTimeEdit(QTime(17, 0), m_times);
        for (QTimeEdit *edit : {m_from, m_to}) {
            edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"00:00:00 AM"_s) + 48);
            edit->setLayoutDirection(Qt::LeftToRight); // hours before minutes, everywhere
        }
        m_from->setObjectName(u"openFromTimeEdit"_s);
        m_to->setObjectName(u"openToTimeEdit"_s);
        row->addWidget(besides(m_fromWords, m_from));
        row->addWidget(besides(m_toWords, m_to));
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(0, 0, 0, 0);
        inset->addSpacing(CardWords); // margins would stay on their side from right to left
        inset->addWidget(m_times, 1);
        body()->addLayout(inset);
    }
    m_times->hide();
    m_cards[AsSet]->hide();
    body()->addSpacing(8);
    auto *panel = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_who.append(new Label(TextSize::Body, Role::Text, QFont::DemiBold, panel));
    column->addWidget(m_who.constLast());
    for (int sentence = 0; sentence < WhoSentences; ++sentence) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new IconLabel(u"tick"_s, 16, Role::Ok, panel), 0, Qt::AlignTop);
        m_who.append(new Label(TextSize::Body, Role::Text, QFont::Normal, panel));
        m_who.constLast()->setWordWrap(true);
        row->addWidget(m_who.constLast(), 1);
        column->addLayout(row);
    }
    m_who.append(new Label(TextSize::Small, Role::Text2, QFont::Normal, panel));
    m_who.constLast()->setWordWrap(true);
    column->addWidget(m_who.constLast());
    body()->addWidget(panel);
    body()->addStretch(1);
}

void HoursStep::enter()
{
    static const QRegularExpression plainWeek(u"^mon-fri (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)$"_s);
    const auto kept = m_ports.queries.settings();
    m_keptWeek = kept.ok() ? kept.value().value(HoursKey, u"always"_s) : u"always"_s;
    const auto match = plainWeek.match(m_keptWeek);
    const bool always = m_keptWeek == "always"_L1;
    m_cards[AsSet]->setVisible(!always && !match.hasMatch());
    if (match.hasMatch()) {
        m_from->setTime(QTime::fromString(match.captured(1), u"HH:mm"_s));
        m_to->setTime(QTime::fromString(match.captured(2), u"HH:mm"_s));
    }
    m_cards.at(always ? Always : match.hasMatch() ? Weekdays : AsSet)->setChecked(true);
    retranslate();
}

QString HoursStep::chosenWeek() const
{
    if (m_cards[AsSet]->isChecked())
        return m_keptWeek;
    if (m_cards[Always]->isChecked())
        return u"always"_s;
    return u"mon-fri %1-%2"_s.arg(m_from->time().toString(u"HH:mm"_s), m_to->time().toString(u"HH:mm"_s));
}

bool HoursStep::isReady() const
{
    return readSetting(HoursKey, chosenWeek()).ok();
}

QString HoursStep::remark() const
{
    return isReady() ? QString() : tr("You have to open before you close");
}

void HoursStep::keep()
{
    if (isReady() && chosenWeek() != m_keptWeek)
        m_ports.commands.setSetting(HoursKey, chosenWeek(), this, [](const Status &) {});
}

void HoursStep::retranslate()
{
    setHeading(tr("When you are open, and who gets a text"),
               tr("Callers get another text while you are closed: it says when you open again."));
    m_cards[Always]->setWords(tr("Always open"), tr("Every caller gets the same text, day and night."));
    m_cards[Weekdays]->setWords(tr("Monday to Friday"),
                                tr("Closed at the weekend. Breaks and holidays come later, in "
                                   "Hours."));
    m_cards[AsSet]->setWords(tr("As you have set it in Hours"), tr("Nothing changes."));
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_fromWords->setText(tr("Open from"));
    m_toWords->setText(tr("to", "until a time of day"));
    m_from->setAccessibleName(tr("Open from"));
    m_to->setAccessibleName(tr("Open until"));
    const auto kept = m_ports.queries.settings();
    const OfficePolicy policy = policyFrom(kept.ok() ? kept.value() : QMap<QString, QString>());
    m_who.at(0)->setText(tr("Who gets a text"));
    m_who.at(1)->setText(tr("Everybody whose call nobody picked up, %n second(s) after they hung up.", nullptr,
                            int(policy.delay.count())));
    m_who.at(2)->setText(tr("Nobody who rang for less than %n second(s).", nullptr, int(policy.ringThreshold.count())));
    m_who.at(3)->setText(tr("Nobody twice within %n hour(s).", nullptr, int(policy.coolDown.count())));
    m_who.at(4)->setText(tr("Nobody who is talking or writing with you, and nobody who wrote STOP."));
    m_who.at(5)->setText(tr("You can change all of this later."));
}

} // namespace textback
