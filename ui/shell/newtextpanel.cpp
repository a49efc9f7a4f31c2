// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newtextpanel.h"

#include "core/policy/settings.h"
#include "ui/inbox/rowface.h"
#include "ui/shell/palettedelegate.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostNames = 6;

} // namespace

NewTextPanel::NewTextPanel(InboxQueries &queries, ContactQueries *contacts, ThreadCommands &commands, QWidget *parent)
    : QDialog(parent), m_queries(queries), m_contacts(contacts), m_commands(commands)
{
    setObjectName(u"newTextPanel"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New text"));
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(460);
    const auto settings = m_queries.settings();
    m_home = settings.ok() ? policyFrom(settings.value()).homeCountry : u"US"_s;
    build();
    fillLines();
    find();
}

void NewTextPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    auto *toLabel = new Label(tr("To a number or a name"), TextSize::Small, Role::Text2, QFont::DemiBold, this);
    m_to = new QLineEdit(this);
    m_to->setObjectName(u"newTextToEdit"_s);
    m_to->setMaxLength(120);
    m_to->setAccessibleName(toLabel->text());
    m_to->installEventFilter(this);
    toLabel->setBuddy(m_to);
    m_names = new QListView(this);
    m_names->setObjectName(u"newTextNames"_s);
    m_names->setAccessibleName(tr("People who match"));
    m_names->setModel(&m_model);
    m_names->setItemDelegate(new PaletteDelegate(m_names));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_names->setFocusPolicy(Qt::NoFocus);
    m_fromLabel = new Label(tr("From"), TextSize::Small, Role::Text2, QFont::DemiBold, this);
    m_from = new QComboBox(this);
    m_from->setObjectName(u"newTextFromCombo"_s);
    m_from->setAccessibleName(tr("From which line"));
    m_said = new Label(TextSize::Body, Role::Missed, QFont::Normal, this);
    m_said->setObjectName(u"newTextSaid"_s);
    m_said->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{toLabel, m_to, m_names, m_fromLabel, m_from, m_said})
        column->addWidget(part);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(ButtonKind::Quiet, tr("Cancel"), {}, this);
    m_write = new Button(ButtonKind::Primary, tr("Write"), u"bubble"_s, this);
    m_write->setObjectName(u"newTextWriteButton"_s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    connect(m_to, &QLineEdit::textChanged, this, &NewTextPanel::find);
    connect(m_names, &QListView::clicked, this, &NewTextPanel::write);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_write, &Button::clicked, this, &NewTextPanel::write);
}

void NewTextPanel::fillLines()
{
    const auto lines = m_queries.lines();
    for (const Line &line : lines.ok() ? lines.value() : QList<Line>()) {
        if (!line.carrier.canText || !line.chosen)
            continue;
        const QString number = isolated(line.carrier.number.forPeople(m_home));
        const QString label = oneLine(line.carrier.label, 60);
        m_from->addItem(label.isEmpty() ? number : label + u" "_s + number, line.carrier.number.e164());
    }
    m_fromLabel->setVisible(m_from->count() > 1);
    m_from->setVisible(m_from->count() > 1);
    if (m_from->count() == 0)
        say(tr("None of our lines can send texts."));
}

void NewTextPanel::setTo(const QString &to)
{
    m_to->setText(to);
    m_to->selectAll();
}

std::optional<PhoneNumber> NewTextPanel::typedNumber() const
{
    const QString typed = m_to->text().trimmed();
    const bool digits = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    const bool letters = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
    if (!digits || letters)
        return std::nullopt;
    const auto number = PhoneNumber::parse(typed, m_home);
    return number.ok() ? std::optional(number.value()) : std::nullopt;
}

void NewTextPanel::find()
{
    const QString typed = m_to->text().trimmed();
    if (m_from->count() > 0)
        say({});
    m_found.clear();
    QList<PaletteEntry> entries;
    if (typed.size() >= 2) {
        findCallers(typed, entries);
        findContacts(typed, entries);
    }
    m_model.setEntries(entries);
    m_names->setVisible(!entries.isEmpty());
    m_names->setFixedHeight(int(40 + 32 * entries.size()));
    if (!entries.isEmpty() && !typedNumber())
        m_names->setCurrentIndex(m_model.index(m_model.entryFrom(0, 1)));
    adjustSize();
}

void NewTextPanel::findCallers(const QString &typed, QList<PaletteEntry> &entries)
{
    const auto rows = m_queries.search(typed, MostNames * 4);
    for (const ThreadRow &row : rows.ok() ? rows.value() : QList<ThreadRow>()) {
        // The search also finds what was written; here only who somebody is counts.
        QString digits = typed;
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        const bool byNumber = digits.size() >= 3 && row.caller.e164().contains(digits);
        if (m_found.contains(row.caller) || m_found.size() >= MostNames
            || (!byNumber && !PaletteModel::matches(typed, row.name)))
            continue;
        m_found.append(row.caller);
        const QString number = oneLine(row.name).isEmpty() ? QString() : isolated(row.caller.forPeople(m_home));
        entries.append({tr("People"), u"person"_s, RowWords::nameOf(row), number, {}, {}});
    }
}

void NewTextPanel::findContacts(const QString &typed, QList<PaletteEntry> &entries)
{
    const auto rows = m_contacts ? m_contacts->findContacts(typed, MostNames) : Result(QList<ContactRow>());
    for (const ContactRow &row : rows.ok() ? rows.value() : QList<ContactRow>()) {
        for (const PhoneNumber &number : row.contact.numbers) {
            if (m_found.contains(number) || m_found.size() >= 2 * MostNames)
                continue;
            m_found.append(number);
            entries.append({tr("People"),
                            u"card"_s,
                            oneLine(row.contact.name, LongestContactName),
                            isolated(number.forPeople(m_home)),
                            {},
                            {}});
        }
    }
}

QString NewTextPanel::refusal(const PhoneNumber &number) const
{
    const auto rows = m_queries.search(number.e164().mid(1), 20);
    for (const ThreadRow &row : rows.ok() ? rows.value() : QList<ThreadRow>()) {
        if (row.caller != number)
            continue;
        if (row.askedToStop)
            return tr("They asked us to stop. No text can go to this number until they write START.");
        if (row.cannotGetTexts)
            return tr("This number can't get texts. You can call it.");
    }
    const auto lines = m_queries.lines();
    for (const Line &line : lines.ok() ? lines.value() : QList<Line>()) {
        if (line.carrier.number == number)
            return tr("This is one of our own numbers.");
    }
    switch (number.kind()) {
    case NumberKind::Landline:
        return tr("This is a landline; it can't get texts. You can call it.");
    case NumberKind::TollFree:
    case NumberKind::ShortCode:
    case NumberKind::Premium:
        return tr("Numbers of this kind can't get texts.");
    case NumberKind::Mobile:
    case NumberKind::MobileOrLandline:
    case NumberKind::Other:
        break;
    }
    return {};
}

void NewTextPanel::write()
{
    const int row = m_names->currentIndex().row();
    if (m_model.entryAt(row)) // one heading stands above them
        return begin(m_found.at(row - 1));
    if (const auto number = typedNumber())
        return begin(*number);
    say(m_to->text().trimmed().isEmpty() ? tr("Type a number, or a name we know.")
                                         : tr("This is neither a number nor a name we know."));
}

void NewTextPanel::begin(const PhoneNumber &number)
{
    if (const QString why = refusal(number); !why.isEmpty())
        return say(why);
    if (m_asking || m_from->count() == 0)
        return;
    m_asking = true;
    m_commands.openThread(m_from->currentData().toString(), number.e164(), this,
                          [this](const Result<ThreadId> &thread) {
                              m_asking = false;
                              if (!thread.ok())
                                  return say(thread.error().kind == ErrorKind::Rejected
                                                 ? tr("They asked us to stop. No text can go to this number.")
                                                 : tr("This did not work. Try again in a moment."));
                              emit threadReady(thread.value());
                              accept();
                          });
}

void NewTextPanel::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    m_to->setAccessibleDescription(words);
}

bool NewTextPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_to && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_names->currentIndex().row();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            write();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int to = m_model.entryFrom(key == Qt::Key_Down ? row + 1 : row - 1, key == Qt::Key_Down ? 1 : -1);
            if (to > 0)
                m_names->setCurrentIndex(m_model.index(to));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace textback
