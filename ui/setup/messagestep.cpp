// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/messagestep.h"

#include "core/policy/enumnames.h"
#include "core/policy/render.h"
#include "core/policy/settings.h"
#include "core/policy/starters.h"
#include "core/policy/textlength.h"
#include "ui/setup/choicecard.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString CompanyKey = u"company"_s;
const QString LinkKey = u"booking-link"_s;
const QString OpenKey = u"text-open"_s;
const QString LanguageKey = u"callers-language"_s;
const QString GreetingKey = u"greeting-adopted-at"_s;

QString starterBody(const QString &key, TextLanguage language)
{
    for (const TextTemplate &starter : starterTemplates(language)) {
        if (starter.key == key)
            return starter.body;
    }
    return {};
}

} // namespace

MessageStep::MessageStep(const SetupPorts &ports, QWidget *parent) : SetupStep(parent), m_ports(ports)
{
    build();
    connect(m_company, &QLineEdit::textChanged, this, &MessageStep::showPreview);
    connect(m_link, &QLineEdit::textChanged, this, &MessageStep::showPreview);
    for (ChoiceCard *card : m_cards)
        connect(card, &ChoiceCard::toggled, this, &MessageStep::showPreview);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(greeting()); });
    connect(m_adopted, &Switch::toggled, this, [this](bool on) {
        keepOne(GreetingKey, on ? QString::number(toMs(m_ports.clock.now())) : QString());
        m_kept.insert(GreetingKey, on ? QString::number(toMs(m_ports.clock.now())) : QString());
        retranslate();
    });
    m_cards[Simple]->setChecked(true);
    retranslate();
}

void MessageStep::build()
{
    const auto field = [this](const QString &name) {
        auto *label = new Label(TextSize::Small, Role::Text2, QFont::DemiBold, this);
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        label->setBuddy(edit);
        body()->addWidget(label);
        body()->addWidget(edit);
        return std::pair{label, edit};
    };
    std::tie(m_companyWords, m_company) = field(u"companyEdit"_s);
    m_company->setMaxLength(100);
    body()->addSpacing(8);
    for (size_t index = 0; index < m_cards.size(); ++index) {
        m_cards.at(index) = new ChoiceCard(index == Booking ? u"calendar"_s : u"text-back"_s, this);
        body()->addWidget(m_cards.at(index));
    }
    std::tie(m_linkWords, m_link) = field(u"bookingLinkEdit"_s);
    m_link->setMaxLength(300);
    body()->addSpacing(8);
    m_previewTitle = new Label(TextSize::Small, Role::Text2, QFont::DemiBold, this);
    body()->addWidget(m_previewTitle);
    auto *bubble = new Panel(Role::Surface, Role::Accent, RadiusBubble, this);
    auto *inside = new QVBoxLayout(bubble);
    inside->setContentsMargins(12, 8, 12, 8);
    m_preview = new Label(TextSize::Body, Role::Text, QFont::Normal, bubble);
    m_preview->setObjectName(u"messagePreview"_s);
    m_preview->setWordWrap(true);
    m_count = new Label(TextSize::Small, Role::Text2, QFont::Normal, bubble);
    inside->addWidget(m_preview);
    inside->addWidget(m_count);
    body()->addWidget(bubble);
    body()->addSpacing(8);

    auto *consent = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    auto *column = new QVBoxLayout(consent);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_greetingTitle = new Label(TextSize::Body, Role::Text, QFont::DemiBold, consent);
    m_greetingWords = new Label(TextSize::Dense, Role::Text2, QFont::Normal, consent);
    m_greeting = new Label(TextSize::Body, Role::Text, QFont::Normal, consent);
    for (Label *label : {m_greetingTitle, m_greetingWords, m_greeting}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_adopted = new Switch(consent);
    m_adopted->setObjectName(u"greetingSwitch"_s);
    m_adoptedWords = new Label(TextSize::Dense, Role::Text, QFont::Normal, consent);
    m_adoptedWords->setWordWrap(true);
    m_copy = new Button(ButtonKind::Normal, {}, u"copy"_s, consent);
    m_copy->setObjectName(u"copyGreetingButton"_s);
    row->addWidget(m_adopted);
    row->addWidget(m_adoptedWords, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    body()->addWidget(consent);
    body()->addStretch(1);
}

void MessageStep::beginInLanguageOfDesk()
{
    const QLocale::Language desk = QLocale().language();
    const TextLanguage spoken = desk == QLocale::Spanish ? TextLanguage::Spanish
        : desk == QLocale::French                        ? TextLanguage::French
                                                         : TextLanguage::English;
    const bool chosen = m_kept.contains(LanguageKey) && !m_languageIsDesks;
    const bool usual = !m_kept.contains(LanguageKey) && spoken == TextLanguage::English;
    if (chosen || usual || m_kept.contains(OpenKey)) // the latter: somebody chose texts already
        return;
    m_languageIsDesks = true;
    const QString language = enumName(spoken);
    keepOne(LanguageKey, language);
    m_kept.insert(LanguageKey, language);
}

void MessageStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        beginInLanguageOfDesk();
    SetupStep::changeEvent(event);
}

void MessageStep::enter()
{
    if (const auto kept = m_ports.queries.settings(); kept.ok())
        m_kept = kept.value();
    beginInLanguageOfDesk();
    const OfficePolicy policy = policyFrom(m_kept);
    m_company->setText(policy.company);
    m_link->setText(policy.bookingLink);
    const QString own = m_kept.value(OpenKey);
    const bool isOwn = !own.isEmpty() && own != starterBody(u"simple"_s, policy.language)
        && own != starterBody(u"booking"_s, policy.language);
    m_cards[Own]->setVisible(isOwn);
    const Choice choice = isOwn ? Own : own == starterBody(u"booking"_s, policy.language) ? Booking : Simple;
    m_cards.at(choice)->setChecked(true);
    const QSignalBlocker silent(m_adopted);
    m_adopted->setChecked(!m_kept.value(GreetingKey).isEmpty());
    retranslate();
}

QString MessageStep::chosenBody() const
{
    if (m_cards[Own]->isChecked())
        return m_kept.value(OpenKey);
    return starterBody(m_cards[Booking]->isChecked() ? u"booking"_s : u"simple"_s, policyFrom(m_kept).language);
}

void MessageStep::showPreview()
{
    const bool booking = m_cards[Booking]->isChecked();
    m_link->setVisible(booking);
    m_linkWords->setVisible(booking);
    RenderFacts facts;
    facts.company = m_company->text().simplified();
    facts.bookingLink = m_link->text().trimmed();
    const auto lines = m_ports.queries.lines();
    if (lines.ok() && !lines.value().isEmpty())
        facts.line = lines.value().constFirst().carrier.number.forPeople();
    const OfficePolicy policy = policyFrom(m_kept);
    facts.language = languageOf(chosenBody(), policy.language);
    QString words = renderAutomatic(chosenBody(), facts).body;
    if (policy.optOutLine)
        words += u' ' + stopSentence(*facts.language);
    m_preview->setText(words);
    m_count->setText(tr("counts as %n text(s)", nullptr, std::max(1, measure(words).parts)));
    emit changed();
}

bool MessageStep::isReady() const
{
    return !m_company->text().simplified().isEmpty()
        && (!m_cards[Booking]->isChecked() || readSetting(LinkKey, m_link->text()).ok());
}

QString MessageStep::remark() const
{
    if (m_company->text().simplified().isEmpty())
        return tr("Next is ready once your company has a name");
    return isReady() ? QString() : tr("The link must be a web address, like example.com/book");
}

void MessageStep::keepOne(const QString &key, const QString &value)
{
    m_ports.commands.setSetting(key, value, this, [](const Status &) {}); // the status strip tells of a full disk
}

void MessageStep::keep()
{
    keepOne(CompanyKey, m_company->text());
    if (m_cards[Booking]->isChecked())
        keepOne(LinkKey, m_link->text());
    if (!m_cards[Own]->isChecked())
        keepOne(OpenKey,
                m_cards[Booking]->isChecked() ? starterBody(u"booking"_s, policyFrom(m_kept).language) : QString());
}

QString MessageStep::greeting() const
{
    return tr("We may text you back at this number; reply STOP to opt out.");
}

void MessageStep::retranslate()
{
    setHeading(tr("What callers get"),
               tr("The text has to say who you are and what to do next, or people take it for advertising."));
    m_companyWords->setText(tr("The name callers know you by"));
    m_company->setAccessibleName(m_companyWords->text());
    m_cards[Simple]->setWords(tr("Simple and direct"), tr("Sorry we missed you, how can we help? Most people reply."));
    m_cards[Booking]->setWords(tr("With a booking link"), tr("Callers pick a time by themselves, or reply."));
    m_cards[Own]->setWords(tr("Your own text"), tr("As it stands in Texts."));
    m_linkWords->setText(tr("Web address where callers pick a time"));
    m_link->setAccessibleName(m_linkWords->text());
    m_previewTitle->setText(tr("A caller reads"));
    m_greetingTitle->setText(tr("Tell callers that you may text them"));
    m_greetingWords->setText(tr("Consent is easiest to show when your voicemail greeting says it. Add this sentence:"));
    //: A sentence in quotes
    m_greeting->setText(tr("\"%1\"").arg(greeting()));
    const QString since = m_kept.value(GreetingKey);
    m_adoptedWords->setText(since.isEmpty()
                                ? tr("Our greeting says so")
                                : tr("Our greeting says so since %1")
                                      .arg(TimeWords::full(fromMs(since.toLongLong()), m_ports.clock.now())));
    m_adopted->setAccessibleName(tr("Our greeting says so"));
    m_copy->setText(tr("Copy"));
    showPreview();
}

} // namespace textback
