// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trynow.h"

#include "core/policy/officedays.h"
#include "ui/rules/rulespage.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

TryNow::TryNow(const OfficePolicy &policy, const RuleNames &names, const RulesPorts &ports, QWidget *parent)
    : QDialog(parent), m_policy(policy), m_names(names), m_lists(ports.lists), m_contacts(ports.contacts)
{
    setObjectName(u"tryNowDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What would happen?"));
    setMinimumWidth(520);
    build(ports.clock.now());
}

void TryNow::build(UtcTime now)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto *form = new QFormLayout;
    m_number = new QLineEdit(this);
    m_number->setObjectName(u"tryNumberEdit"_s);
    m_number->setPlaceholderText(tr("A number, or nothing for a withheld one"));
    form->addRow(new Label(tr("This number calls"), TextSize::Body), m_number);
    m_line = new QComboBox(this);
    m_line->setObjectName(u"tryLineBox"_s);
    for (const Line &line : m_names.lines)
        m_line->addItem(m_names.line(line.carrier.number.e164()), line.carrier.number.e164());
    form->addRow(new Label(tr("our line"), TextSize::Body), m_line);
    const OfficeDays days(m_policy.hours); // the office's clock, whatever this computer's shows
    m_when = new QDateTimeEdit(this);
    m_when->setTimeSpec(Qt::UTC); // shown as it is: no hour is left out
    m_when->setDateTime({days.dateAt(now), days.wallTimeAt(now), Qt::UTC});
    m_when->setObjectName(u"tryWhenEdit"_s);
    m_when->setCalendarPopup(true);
    form->addRow(new Label(tr("and gives up at"), TextSize::Body), m_when);
    m_voicemail = new QCheckBox(tr("They leave a voicemail"), this);
    m_voicemail->setObjectName(u"tryVoicemailBox"_s);
    form->addRow(QString(), m_voicemail);
    m_number->setAccessibleName(tr("The number that calls"));
    m_line->setAccessibleName(tr("Our line"));
    m_when->setAccessibleName(tr("When the call ends"));
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = new Button(ButtonKind::Normal, tr("Close"), {}, this);
    auto *go = new Button(ButtonKind::Primary, tr("Try it"), {}, this);
    go->setObjectName(u"tryItButton"_s);
    go->setDefault(true);
    row->addWidget(close);
    row->addWidget(go);
    column->addLayout(row);
    m_answer = new QWidget(this);
    m_answer->setObjectName(u"tryAnswer"_s);
    m_answerLayout = new QVBoxLayout(m_answer);
    m_answerLayout->setContentsMargins(0, 0, 0, 0);
    m_answerLayout->setSpacing(4);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_answer);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("The answer with its checks"));
    m_scroll->hide();
    column->addWidget(m_scroll, 1);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(go, &Button::clicked, this, &TryNow::tryIt);
}

void TryNow::tryIt()
{
    const QString typed = m_number->text().trimmed();
    std::optional<PhoneNumber> caller;
    if (!typed.isEmpty()) {
        const auto number = PhoneNumber::parse(typed, m_policy.homeCountry);
        if (!number.ok()) {
            m_number->setFocus();
            m_number->selectAll();
            return showCall({{}, {}, tr("This is not a telephone number.")});
        }
        caller = number.value();
    }
    std::optional<PhoneNumber> line;
    if (const auto chosen = PhoneNumber::fromE164(m_line->currentData().toString()); chosen.ok())
        line = chosen.value();
    const UtcTime at =
        OfficeDays(m_policy.hours).instantAt(m_when->date(), m_when->time().msecsSinceStartOfDay() / 60'000);
    Call call = madeUpCall(caller, line, at);
    call.voicemailLeft = m_voicemail->isChecked();
    if (call.voicemailLeft)
        call.label = MissedLabel::Voicemail;
    CallerFacts facts;
    if (m_lists) {
        if (const auto known = m_lists->factsOf(call, at); known.ok())
            facts = known.value();
    }
    showCall(tryCall(call, facts, m_policy, at, firstNameOf(caller)));
}

QString TryNow::firstNameOf(const std::optional<PhoneNumber> &caller) const
{
    const auto name = caller && m_contacts ? m_contacts->firstNameOf(*caller) : Result(QString());
    return name.ok() ? name.value() : QString(); // the text says without it what it says to strangers
}

void TryNow::showCall(const TriedCall &tried)
{
    while (QLayoutItem *item = m_answerLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const bool judged = !tried.verdict.checks.isEmpty();
    const bool texts = tried.verdict.decision == Decision::Text;
    auto *title =
        new Label(!judged     ? tried.text
                      : texts ? tr("They would get %1.").arg(isolated(m_names.text(tried.verdict.templateKey)))
                              : Words::answerTitle(tried.verdict),
                  TextSize::PaneTitle, Role::Text, QFont::DemiBold, m_answer);
    title->setObjectName(u"tryTitle"_s);
    title->setWordWrap(true);
    m_answerLayout->addWidget(title);
    if (texts) {
        auto *bubble = new Panel(Role::Tint, std::nullopt, RadiusBubble, m_answer);
        auto *inside = new QVBoxLayout(bubble);
        inside->setContentsMargins(12, 8, 12, 8);
        auto *words = new Label(manyLines(tried.text), TextSize::Body, Role::OnTint, QFont::Normal, bubble);
        words->setObjectName(u"tryText"_s);
        words->setWordWrap(true);
        inside->addWidget(words);
        m_answerLayout->addWidget(bubble);
    }
    for (const Check &check : tried.verdict.checks)
        addCheck(check);
    m_answerLayout->addStretch(1);
    m_scroll->show();
    m_scroll->ensureVisible(0, 0);
    fit();
}

void TryNow::fit()
{
    constexpr int Margins = 24;
    const QRect home = parentWidget()->window()->geometry();
    layout()->activate();
    const int answer = m_answerLayout->totalHeightForWidth(width() - 2 * Margins);
    resize(width(), std::min(m_scroll->y() + answer + Margins, home.height() - 2 * Margins));
    if (geometry().bottom() > home.bottom()) // it grew: the buttons stay where people see them
        move(x(), std::max(home.top(), home.bottom() - height()));
}

void TryNow::addCheck(const Check &check)
{
    const CheckWords words = Words::check(check);
    const bool passed = check.result == CheckResult::Passed;
    auto *line = new QWidget(m_answer);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(8);
    row->addWidget(new IconLabel(passed ? u"tick"_s : u"stop"_s, 16, passed ? Role::Ok : Role::Calm, line));
    row->addWidget(new Label(words.name, TextSize::Dense, passed ? Role::Text : Role::Calm,
                             passed ? QFont::Normal : QFont::DemiBold, line));
    row->addStretch(1);
    row->addWidget(new Label(oneLine(words.input, 120), TextSize::Small, Role::Text2, QFont::Normal, line));
    m_answerLayout->addWidget(line);
}

} // namespace textback
