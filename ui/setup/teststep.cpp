// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/teststep.h"

#include "core/policy/linecheck.h"
#include "core/policy/settings.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/historywords.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QLocale>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString MobileKey = u"setup/mobile"_s;
constexpr int MostItems = 50;

} // namespace

TestStep::TestStep(const SetupPorts &ports, QWidget *parent)
    : SetupStep(parent), m_ports(ports), m_offset(ports.health.clockOffset)
{
    build();
    connect(&ports.events, &DeskEvents::threadChanged, this, &TestStep::changedThread);
    connect(&ports.events, &DeskEvents::healthChanged, this,
            [this](const DeskHealth &health) { m_offset = health.clockOffset; });
    connect(&ports.events, &DeskEvents::historyImportChanged, this, &TestStep::showEarlier);
    const auto import = ports.queries.historyImport();
    showEarlier(HistoryWords::atRest(import.ok() ? import.value() : std::nullopt));
    connect(m_mobile, &QLineEdit::textChanged, this, &TestStep::look);
    connect(m_again, &Button::clicked, this, &TestStep::beginAnew);
    connect(m_practice, &Button::clicked, this, &TestStep::practiceWanted);
    m_mobile->setText(ports.settings.value(MobileKey).toString());
    retranslate();
}

void TestStep::enter()
{
    m_line.reset();
    if (const auto lines = m_ports.queries.lines(); lines.ok()) {
        for (const Line &line : lines.value()) {
            const bool better =
                line.chosen && canTextFrom(checkLine(line.carrier)) && (!m_line || line.carrier.primary);
            if (better)
                m_line = line.carrier.number;
        }
    }
    if (m_since == UtcTime{})
        beginAnew();
    look();
    retranslate(); // with the number
}

void TestStep::showEarlier(const HistoryProgress &progress)
{
    const QString words = HistoryWords::state(progress, m_ports.clock.now() + m_offset);
    m_earlier->setText(words);
    m_earlier->setVisible(!words.isEmpty() && !m_ports.practice);
}

void TestStep::keep()
{
    m_ports.settings.setValue(MobileKey, m_mobile->text().trimmed());
}

void TestStep::beginAnew()
{
    m_since = m_ports.clock.now() + m_offset;
    m_progress = {};
    m_waitsFor.reset();
    m_askedFor.reset();
    m_refused = false;
    m_changedThreads.clear();
    look();
}

void TestStep::changedThread(ThreadId thread)
{
    constexpr qsizetype MostThreads = 20;
    m_changedThreads.removeAll(thread);
    m_changedThreads.append(thread);
    if (m_changedThreads.size() > MostThreads)
        m_changedThreads.removeFirst();
    look();
}

QList<ThreadId> TestStep::threadsToLookAt() const
{
    if (m_ports.practice)
        return m_changedThreads;
    QList<ThreadId> found;
    const auto own = mobile();
    const auto threads = own ? m_ports.queries.search(own->e164(), 5) : Result(QList<ThreadRow>());
    for (const ThreadRow &thread : threads.ok() ? threads.value() : QList<ThreadRow>()) {
        if (thread.caller == *own)
            found.append(thread.id);
    }
    return found;
}

std::optional<PhoneNumber> TestStep::mobile() const
{
    const auto number = PhoneNumber::parse(m_mobile->text(), m_home);
    return number.ok() ? std::optional(number.value()) : std::nullopt;
}

void TestStep::look()
{
    if (const auto settings = m_ports.queries.settings(); settings.ok())
        m_home = policyFrom(settings.value()).homeCountry;
    TestProgress found;
    const QList<ThreadId> threads = threadsToLookAt();
    for (const ThreadId thread : threads) {
        const auto items = m_ports.queries.timeline(thread, {}, MostItems);
        const TestProgress here = items.ok() ? testProgress(items.value(), m_since) : TestProgress{};
        if (here.call && (!found.call || here.seenAt > found.seenAt))
            found = here;
    }
    m_progress = found;
    const auto current = m_progress.current();
    if (current != m_waitsFor) {
        m_waitsFor = current;
        m_waitsSince = m_ports.clock.now();
    }
    askForText();
    showProgress();
    tick();
}

/// The owner's own test is texted although automatic texts wait for Start watching, or a rule would leave it.
void TestStep::askForText()
{
    const auto &call = m_progress.call;
    const bool left =
        call && m_progress.isDone(TestPart::Missed) && call->verdict && call->verdict->decision != Decision::Text;
    if (!left || m_askedFor == call->stored.id)
        return;
    m_askedFor = call->stored.id;
    m_ports.commands.textAnyway(call->stored.id, this, [this](const Status &asked) {
        m_refused = !asked.ok();
        showProgress();
    });
}

void TestStep::tick()
{
    if (m_ticking || !isVisible() || !m_waitsFor)
        return;
    m_ticking = true;
    m_ports.clock.callAfter(1s, this, [this] {
        m_ticking = false;
        showProgress();
        tick();
    });
}

void TestStep::showProgress()
{
    const auto current = m_progress.current();
    const auto waited = std::chrono::duration_cast<std::chrono::seconds>(m_ports.clock.now() - m_waitsSince);
    const bool late = waited >= Patience || m_refused || m_progress.wasAnswered();
    for (int index = 0; index < m_rows.size(); ++index) {
        const TestPart part{index};
        const bool done = m_progress.isDone(part) || (!current || index < int(*current));
        const bool now = current && index == int(*current) && isReadyToRing();
        const TestRowState state = done ? TestRowState::Done
            : now && late               ? TestRowState::Trouble
            : now                       ? TestRowState::InProgress
                                        : TestRowState::Waiting;
        const std::array<QString, TestPartCount> names{tr("Call seen"),     tr("Missed"),    tr("Decided"),
                                                       tr("Text accepted"), tr("Delivered"), tr("Reply received")};
        const QString name = names.at(size_t(index));
        m_rows.at(index)->show(state, state == TestRowState::InProgress ? tr("%1 · in progress").arg(name) : name,
                               sentenceOf(part),
                               done      ? timeOf(part)
                                   : now ? tr("%1 s").arg(locale().toString(int(waited.count())))
                                         : QString());
    }
    const bool ready = isReadyToRing();
    const QString works = m_ports.practice
        ? tr("That is all: every caller you miss gets such a text, and the answer waits in the inbox.")
        : tr("It works. Press Start watching and every caller you miss gets a text.");
    m_help->setText(!current               ? works
                        : !ready           ? tr("First write the number of your own mobile above.")
                        : late             ? advice(*current)
                        : m_ports.practice ? practiceAdvice(*current)
                                           : tr("If a step stays open for a minute, this page says what to check."));
    m_help->setRole(current && ready && late ? Role::Missed : Role::Text);
    if (m_reply)
        m_reply->setEnabled(m_progress.text.has_value());
    emit changed();
}

QString TestStep::remark() const
{
    const int left = m_progress.left();
    return left > 0 ? tr("%n step(s) to go; you can finish without them", nullptr, left) : tr("All steps are done");
}

} // namespace textback
