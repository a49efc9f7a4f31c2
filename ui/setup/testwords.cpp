// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the test looks and what it says.
#include "ui/setup/teststep.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/words.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void TestStep::build()
{
    auto *ring = new Panel(Role::Tint, Role::Accent, RadiusControl, this);
    auto *across = new QHBoxLayout(ring);
    across->setContentsMargins(16, 16, 16, 16);
    across->setSpacing(12);
    across->addWidget(new IconLabel(u"phone"_s, 20, Role::Accent, ring));
    m_callWords = new Label(TextSize::Small, Role::OnTint, QFont::Normal, ring);
    m_number = new Label(TextSize::PageTitle, Role::OnTint, QFont::DemiBold, ring);
    m_fromWords = new Label(TextSize::Small, Role::OnTint, QFont::Normal, ring);
    m_mobile = new QLineEdit(ring);
    m_mobile->setObjectName(u"mobileEdit"_s);
    m_mobile->setMaxLength(40);
    m_mobile->setMinimumWidth(m_mobile->fontMetrics().horizontalAdvance(u"(000) 000-0000"_s) + 32);
    m_callWords->setWordWrap(true);
    m_fromWords->setWordWrap(true);
    m_fromWords->setBuddy(m_mobile);
    const auto pair = [across](QWidget *above, QWidget *below) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(above);
        column->addWidget(below);
        across->addLayout(column, 1);
    };
    pair(m_callWords, m_number);
    if (m_ports.practice)
        buildPractice(across, ring);
    else
        pair(m_fromWords, m_mobile);
    m_fromWords->setHidden(m_ports.practice);
    m_mobile->setHidden(m_ports.practice);
    body()->addWidget(ring);
    body()->addSpacing(8);

    auto *panel = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    for (int index = 0; index < TestPartCount; ++index) {
        if (index > 0)
            column->addWidget(new Hairline(Qt::Horizontal, panel));
        m_rows.append(new TestRow(index + 1, panel));
        column->addWidget(m_rows.constLast());
    }
    body()->addWidget(panel);
    body()->addSpacing(4);

    auto *help = new QHBoxLayout;
    help->setSpacing(8);
    help->addWidget(new IconLabel(u"why"_s, 16, Role::Text2, this), 0, Qt::AlignTop);
    m_help = new Label(TextSize::Body, Role::Text, QFont::Normal, this);
    m_help->setObjectName(u"testHelp"_s);
    m_help->setWordWrap(true);
    help->addWidget(m_help, 1);
    body()->addLayout(help);
    m_earlier = new Label(TextSize::Dense, Role::Text2, QFont::Normal, this);
    m_earlier->setObjectName(u"earlierWords"_s);
    m_earlier->setWordWrap(true);
    body()->addWidget(m_earlier);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(16);
    m_again = new Button(ButtonKind::Link, {}, {}, this);
    m_again->setObjectName(u"testAgainButton"_s);
    m_practice = new Button(ButtonKind::Link, {}, {}, this);
    m_practice->setObjectName(u"testPracticeButton"_s);
    acts->addSpacing(8);
    acts->addWidget(m_again);
    acts->addWidget(m_practice);
    acts->addStretch(1);
    body()->addLayout(acts);
    body()->addStretch(1);
}

void TestStep::buildPractice(QHBoxLayout *across, QWidget *ring)
{
    m_ring = new Button(ButtonKind::Primary, {}, {}, ring);
    m_ring->setObjectName(u"practiceRingButton"_s);
    m_reply = new Button(ButtonKind::Normal, {}, {}, ring);
    m_reply->setObjectName(u"practiceReplyButton"_s);
    across->addWidget(m_ring);
    across->addWidget(m_reply);
    connect(m_ring, &Button::clicked, this, &TestStep::ringWanted);
    connect(m_reply, &Button::clicked, this, &TestStep::replyWanted);
}

QString TestStep::lineName() const
{
    const auto &line = m_progress.call ? m_progress.call->stored.call.line : m_line;
    return line ? isolated(line->forPeople()) : QString();
}

QString TestStep::sentenceOf(TestPart part) const
{
    const auto &call = m_progress.call;
    switch (part) {
    case TestPart::Seen:
        if (m_ports.practice)
            return call ? tr("A made-up caller rang at %1").arg(lineName()) : tr("as soon as somebody rings");
        return call ? tr("Your call rang at %1").arg(lineName()) : tr("as soon as your call arrives");
    case TestPart::Missed:
        if (m_progress.isDone(part) && call->stored.call.rang)
            return tr("Rang %1 s, nobody picked up").arg(locale().toString(int(call->stored.call.rang->count())));
        return m_progress.isDone(part) ? tr("Nobody picked up")
            : m_ports.practice         ? tr("when it stops ringing")
                                       : tr("let it ring until it stops");
    case TestPart::Decided:
        if (m_ports.practice)
            return m_progress.isDone(part) ? tr("The caller gets the text that callers get now (%1)")
                                                 .arg(Words::situation(call->verdict->situation))
                                           : tr("a few seconds after the call");
        return m_progress.isDone(part)
            ? tr("Your phone gets the text that callers get now (%1)").arg(Words::situation(call->verdict->situation))
            : tr("a few seconds after you hung up");
    case TestPart::Accepted:
        return m_progress.isDone(part) ? tr("by the phone company") : tr("by the phone company, within half a minute");
    case TestPart::Delivered:
        if (!m_progress.isDone(part) && m_progress.repliedAt)
            return m_ports.practice ? tr("It was answered, so it arrived") : tr("You answered it, so it arrived");
        if (m_ports.practice)
            return m_progress.isDone(part) ? tr("The text is on the caller\u2019s phone")
                                           : tr("waiting for the phone's receipt, usually within 10 s");
        return m_progress.isDone(part) ? tr("The text is on your phone")
                                       : tr("waiting for the phone's receipt, usually within 10 s");
    case TestPart::Replied:
        if (m_ports.practice)
            return m_progress.isDone(part) ? tr("The answer is in the inbox") : tr("when the caller answers the text");
        return m_progress.isDone(part) ? tr("Your answer is in the inbox")
                                       : tr("answer the text on your phone with any "
                                            "word");
    }
    return {};
}

QString TestStep::timeOf(TestPart part) const
{
    const auto words = [](std::optional<UtcTime> at) {
        const QString format = QLocale().timeFormat(QLocale::LongFormat).remove(u't').trimmed(); // without the zone
        return at ? QLocale().toString(toQDateTime(*at).toLocalTime().time(), format) : QString();
    };
    const auto &call = m_progress.call;
    switch (part) {
    case TestPart::Seen:
        return words(m_progress.seenAt);
    case TestPart::Missed:
        return words(call ? call->stored.call.endedAt : std::nullopt);
    case TestPart::Decided:
        return words(call && call->verdict ? std::optional(call->verdict->judgedAt) : std::nullopt);
    case TestPart::Accepted:
        return words(m_progress.text ? m_progress.text->sendingSince : std::nullopt);
    case TestPart::Delivered:
        return {};
    case TestPart::Replied:
        return words(m_progress.repliedAt);
    }
    return {};
}

QString TestStep::practiceAdvice(TestPart part) const
{
    switch (part) {
    case TestPart::Seen:
        return tr("Press \u201CLet it ring\u201D, or \u201C"
                  "A call nobody picks up\u201D in the practice panel.");
    case TestPart::Missed:
        return tr("It rings. Nobody picks up in practice; after a while the caller gives up.");
    case TestPart::Decided:
    case TestPart::Accepted:
    case TestPart::Delivered:
        return tr("Nothing is to do: this goes by itself.");
    case TestPart::Replied:
        return tr("Press \u201C"
                  "Answer as the caller\u201D, or \u201CThe last caller replies\u201D in the practice panel.");
    }
    return {};
}

QString TestStep::advice(TestPart part) const
{
    if (m_ports.practice)
        return m_progress.wasAnswered() ? tr("Somebody picked up. Press Try again and let it ring once more.")
            : part == TestPart::Seen || part == TestPart::Replied
            ? practiceAdvice(part)
            : tr("This takes longer than it should. The strip on top of the practice window says whether the made-up "
                 "phone company can be reached.");
    if (m_progress.wasAnswered())
        return tr("Somebody picked up. Press Try again, call once more and let it ring.");
    if (m_refused)
        return tr(
            "This phone cannot get a text from you: it wrote STOP, it cannot receive texts, or your number may not "
            "send them. Look under Connect what your number can do.");
    switch (part) {
    case TestPart::Seen:
        return tr("No call from your mobile was seen yet. Call exactly the number above from exactly that mobile, with "
                  "its number shown.");
    case TestPart::Missed:
        return tr("The call still goes on. Hang up, or let it ring until your voicemail answers.");
    case TestPart::Decided:
        return tr("Nothing was decided yet. Look at the strip on top of the main window: it says whether Textback is "
                  "watching.");
    case TestPart::Accepted:
        return tr("The phone company has not accepted the text. The thread with your number in the inbox says why.");
    case TestPart::Delivered:
        return tr("The text was accepted, but no receipt came. Look at your phone: some networks send none.");
    case TestPart::Replied:
        return tr("No answer has arrived. Write any word but STOP back to the text.");
    }
    return {};
}

void TestStep::retranslate()
{
    setHeading(tr("See it work once"),
               tr("Call your office from your own mobile, and let it ring until it stops. Nobody should pick up."));
    if (m_ports.practice)
        setHeading(
            tr("See it work once"),
            tr("A made-up caller rings, nobody picks up, and you see every part of what follows. Nothing real is "
               "sent."));
    if (m_ring)
        m_ring->setText(tr("Let it ring"));
    if (m_reply)
        m_reply->setText(tr("Answer as the caller"));
    m_practice->setHidden(m_ports.practice);
    m_callWords->setText(m_ports.practice ? tr("The made-up office") : tr("Call this number"));
    m_number->setText(m_line ? m_line->forPeople() : tr("your office"));
    m_fromWords->setText(tr("from your mobile"));
    m_mobile->setAccessibleName(tr("Number of your own mobile"));
    m_mobile->setPlaceholderText(tr("its number"));
    m_again->setText(tr("Try again"));
    m_practice->setText(tr("Use a practice call instead"));
    showProgress();
}

} // namespace textback
