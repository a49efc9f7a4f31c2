// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityside.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ActivitySideWidth = 336;

/// To the second: how long each step took is what these are read for.
QString exactTime(UtcTime at)
{
    return toQDateTime(at).toLocalTime().time().toString(u"HH:mm:ss"_s);
}

} // namespace

ActivitySide::ActivitySide(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"activitySide"_s);
    setFixedWidth(ActivitySideWidth);
    build();
    show(std::nullopt);
}

void ActivitySide::build()
{
    m_content = new QWidget(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->addWidget(m_content);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto words = [this](TextSize size, Role role, QFont::Weight weight) {
        auto *label = new Label(size, role, weight, m_content);
        label->setWordWrap(true);
        return label;
    };
    m_name = words(TextSize::PaneTitle, Role::Text, QFont::DemiBold);
    auto *close = new IconButton(u"close"_s, tr("Close"), m_content);
    close->setObjectName(u"closeActivitySideButton"_s);
    connect(close, &IconButton::clicked, this, &ActivitySide::closePressed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_facts = words(TextSize::Dense, Role::Text2, QFont::Normal);
    column->addWidget(m_facts);
    column->addWidget(new Hairline(Qt::Horizontal, m_content));
    m_icon = new IconLabel(u"why"_s, 16, Role::Text, m_content);
    m_answer = words(TextSize::Body, Role::Text, QFont::DemiBold);
    m_answer->setObjectName(u"activityAnswer"_s);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    answer->addWidget(m_icon, 0, Qt::AlignTop);
    answer->addWidget(m_answer, 1);
    column->addLayout(answer);
    m_sentence = words(TextSize::Dense, Role::Text2, QFont::Normal);
    column->addWidget(m_sentence);
    column->addWidget(new Hairline(Qt::Horizontal, m_content));
    m_stepsTitle = words(TextSize::Small, Role::Text2, QFont::DemiBold);
    column->addWidget(m_stepsTitle);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(4);
    column->addLayout(m_steps);
    column->addWidget(new Hairline(Qt::Horizontal, m_content));
    m_won = new QCheckBox(m_content);
    m_won->setObjectName(u"activityWonBox"_s);
    connect(m_won, &QCheckBox::clicked, this, &ActivitySide::wonPressed);
    column->addWidget(m_won);
    m_why = new Button(ButtonKind::Link, {}, {}, m_content);
    m_why->setObjectName(u"activityWhyButton"_s);
    connect(m_why, &Button::clicked, this, &ActivitySide::whyPressed);
    m_open = new Button(ButtonKind::Link, {}, {}, m_content);
    m_open->setObjectName(u"activityOpenButton"_s);
    connect(m_open, &Button::clicked, this, &ActivitySide::openPressed);
    auto *links = new QHBoxLayout;
    links->addWidget(m_why);
    links->addStretch(1);
    links->addWidget(m_open);
    column->addLayout(links);
}

void ActivitySide::show(const std::optional<Shown> &shown)
{
    m_content->setVisible(shown.has_value());
    if (!shown)
        return;
    const ActivityRow &row = shown->row;
    const Call &call = row.call.stored.call;
    const ActivityFace face = ActivityWords::faceOf(row, shown->carrierNow);
    m_name->setText(face.name);
    QStringList facts{face.number, face.when, shown->line};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" \u00B7 "_s));
    m_icon->setIcon(face.decisionIcon, face.decisionRole);
    m_answer->setRole(face.decisionMatters ? face.decisionRole : Role::Text);
    const bool plain = row.call.verdict && (!row.text || row.sentAt);
    m_answer->setText(plain ? Words::answerTitle(*row.call.verdict)
                          : face.reason.isEmpty()
                          ? face.decision
                          : tr("%1: %2", "what was decided, and why").arg(face.decision, face.reason));
    m_sentence->setText(plain ? Words::answerSentence(*row.call.verdict) : face.call);
    m_stepsTitle->setText(tr("How it went"));
    addSteps(*shown);
    const int checks = row.call.verdict ? int(row.call.verdict->checks.size()) : 0;
    m_why->setVisible(checks > 0);
    m_why->setText(tr("All %n check(s)", nullptr, checks));
    m_open->setVisible(call.caller && row.call.stored.thread != ThreadId{0});
    m_open->setText(tr("Open thread"));
    m_won->setVisible(shown->won.has_value());
    m_won->setText(tr("It became a job"));
    m_won->setToolTip(tr("Counts as won in the report"));
    m_won->setChecked(shown->won.value_or(false));
}

void ActivitySide::addSteps(const Shown &shown)
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ActivityRow &row = shown.row;
    const Call &call = row.call.stored.call;
    const bool ours = call.outcome == CallOutcome::Outbound;
    addStep(ours ? u"call-out"_s : u"call-in"_s, Role::Text2, ours ? tr("We rang") : tr("Call came in"),
            call.startedAt);
    if (call.answeredAt)
        addStep(u"call-answered"_s, Role::Ok, tr("Answered"), *call.answeredAt);
    if (call.endedAt)
        addStep(call.voicemailLeft ? u"voicemail"_s : u"phone"_s, Role::Text2,
                call.voicemailLeft ? tr("Voicemail left") : tr("Call ended"), *call.endedAt);
    if (row.call.verdict)
        addStep(u"text-back"_s, Role::Accent,
                row.call.verdict->decision == Decision::Text       ? tr("Decided: text")
                    : row.call.verdict->decision == Decision::Hold ? tr("Decided: ask you")
                                                                   : tr("Decided: no text"),
                row.call.verdict->judgedAt);
    if (row.sentAt)
        addStep(u"send"_s, Role::Ok, tr("Text sent"), *row.sentAt);
    if (shown.repliedAt)
        addStep(u"bubble"_s, Role::Accent, tr("Replied"), *shown.repliedAt);
}

void ActivitySide::addStep(const QString &icon, Role role, const QString &words, UtcTime at)
{
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, 16, role, line));
    auto *what = new Label(words, TextSize::Dense, Role::Text, QFont::Normal, line);
    what->setWordWrap(true);
    row->addWidget(what, 1);
    auto *when = new Label(exactTime(at), TextSize::Small, Role::Text2, QFont::Normal, line);
    row->addWidget(when);
    m_steps->addWidget(line);
}

void ActivitySide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Window));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height()));
    painter.fillRect(edge, theme.color(Role::Line));
}

} // namespace textback
