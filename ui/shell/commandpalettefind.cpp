// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette finds: commands, kept searches, people.
#include "core/domain/contacts.h"
#include "core/domain/phonenumber.h"
#include "core/policy/settings.h"
#include "ui/inbox/rowface.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostThreads = 8;
constexpr int MostContactsFound = 5;
constexpr int LeastDigits = 7; ///< Of what counts as a number to write to.

} // namespace

QList<PaletteEntry> CommandPalette::commands(const QString &typed) const
{
    QList<PaletteEntry> found;
    for (int index = 0; index < ActionCount; ++index) {
        const ActionId id = ActionId(index);
        QAction *action = m_actions.action(id);
        if (!m_actions.offered(id) || !action->isEnabled() || id == ActionId::Palette)
            continue;
        const QString group = ActionTable::groupName(ActionTable::groupOf(id));
        if (!PaletteModel::matches(typed, action->text() + u' ' + group))
            continue;
        found.append({group, ActionTable::iconOf(id), action->text(), m_actions.obstacle(id),
                      ActionTable::keysOf(action), [action] { action->trigger(); }});
    }
    std::stable_sort(found.begin(), found.end(), [](const PaletteEntry &one, const PaletteEntry &other) {
        const auto rank = [](const PaletteEntry &entry) {
            for (int group = 0; group <= int(ActionGroup::Window); ++group) {
                if (ActionTable::groupName(ActionGroup(group)) == entry.group)
                    return group;
            }
            return 0;
        };
        return rank(one) < rank(other);
    });
    return found;
}

QList<PaletteEntry> CommandPalette::threads(const QString &typed) const
{
    QList<PaletteEntry> found;
    if (typed.trimmed().size() < 2)
        return found;
    const auto rows = m_queries.search(typed, MostThreads);
    for (const ThreadRow &row : rows.ok() ? rows.value() : QList<ThreadRow>()) {
        const QString name = RowWords::nameOf(row);
        const QString number = oneLine(row.name).isEmpty() ? QString() : isolated(row.caller.forPeople());
        found.append({tr("People"), u"person"_s, name, number, {}, [this, id = row.id] {
                          emit const_cast<CommandPalette *>(this)->threadChosen(id);
                      }});
    }
    const auto digits = std::count_if(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    const auto settings = m_queries.settings();
    const QString home = settings.ok() ? policyFrom(settings.value()).homeCountry : u"US"_s;
    if (const auto number = PhoneNumber::parse(typed, home); digits >= LeastDigits && number.ok()) {
        const QString e164 = number.value().e164();
        found.append({tr("People"),
                      u"plus"_s,
                      tr("New text to %1").arg(isolated(number.value().forPeople(home))),
                      {},
                      {},
                      [this, e164] { emit const_cast<CommandPalette *>(this)->numberChosen(e164); }});
    }
    return found;
}

QList<PaletteEntry> CommandPalette::contacts(const QString &typed) const
{
    QList<PaletteEntry> found;
    if (typed.trimmed().size() < 2 || !m_contacts)
        return found;
    const auto rows = m_contacts->findContacts(typed, MostContactsFound);
    for (const ContactRow &row : rows.ok() ? rows.value() : QList<ContactRow>()) {
        for (const PhoneNumber &number : row.contact.numbers) {
            const QString &e164 = number.e164();
            found.append({tr("Contacts"),
                          u"card"_s,
                          oneLine(row.contact.name, LongestContactName),
                          isolated(number.forPeople()),
                          {},
                          [this, e164] { emit const_cast<CommandPalette *>(this)->numberChosen(e164); }});
        }
    }
    return found;
}

QList<PaletteEntry> CommandPalette::savedSearches(const QString &typed) const
{
    QList<PaletteEntry> found;
    const QString group = tr("Kept searches");
    for (const SavedView &view : m_saved) {
        if (PaletteModel::matches(typed, view.name + u' ' + group))
            found.append({group, u"search"_s, view.name, view.words, {}, [this, words = view.words] {
                              emit const_cast<CommandPalette *>(this)->searchChosen(words);
                          }});
    }
    return found;
}

} // namespace textback
