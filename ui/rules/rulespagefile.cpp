// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the owner decided as a file, to and from other desks.
#include "core/policy/officedocument.h"
#include "core/policy/settings.h"
#include "ui/rules/rulespage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/officetransfer.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rulewords.h"
#include "ui/widgets/workaway.h"

#include <QLocale>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void RulesPage::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Export texts, rules, lists, hours and settings \u2026"), this, &RulesPage::exportOffice);
    QAction *import = menu->addAction(tr("Import from a file \u2026"), this, &RulesPage::importOffice);
    import->setEnabled(!isEdited());
    import->setToolTip(isEdited() ? tr("Save or discard what you changed here first.") : QString());
    menu->addAction(tr("Everything that was changed \u2026"), this, &Page::changesWanted);
    menu->setToolTipsVisible(true);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

void RulesPage::exportOffice()
{
    const auto settings = m_ports.inbox.settings();
    if (!settings.ok())
        return say(tr("The settings could not be read. Try again."), false);
    OfficeDocument office = wholeOffice(m_policy, settings.value());
    if (m_ports.writings) {
        const auto replies = m_ports.writings->savedReplies();
        if (!replies.ok())
            return say(tr("The saved replies could not be read. Try again."), false);
        office.replies = replies.value();
    }
    if (m_ports.lists) {
        const auto lists = m_ports.lists->numberLists();
        if (!lists.ok())
            return say(tr("The lists of numbers could not be read. Try again."), false);
        office.lists = ownersLists(lists.value());
    }
    OfficeTransfer::exportTo(this, office, [this](const QString &words) { say(words, false); });
}

void RulesPage::importOffice()
{
    OfficeTransfer::importFrom(
        this, [this](const OfficeDocument &office) { previewImport(office); },
        [this](const QString &words) { say(words, false); });
}

namespace {

/// Replies of another desk come beside those that are here; under the same key they make way.
QList<TextTemplate> withThese(QList<TextTemplate> replies, const QList<TextTemplate> &others)
{
    for (const TextTemplate &other : others) {
        replies.removeIf([&other](const TextTemplate &reply) { return reply.key == other.key; });
        replies.append(other);
        replies.last().group = TextGroup::Reply;
    }
    return replies;
}

/// Rules that would ask about a list that would not be there.
QString listsMissing(const OfficePolicy &policy, const QList<NumberList> &lists)
{
    RuleNames names;
    for (const NumberList &list : lists)
        names.lists.append(nameOf(list));
    QStringList rules;
    const QList<RuleRemark> remarks = reviewRules(policy, names.listKeys());
    for (const RuleRemark &remark : remarks) {
        if (remark.finding == RuleFinding::ListGone)
            rules << isolated(RuleWords::name(policy.rules.at(remark.rule).name));
    }
    return rules.isEmpty() ? QString()
                           : RulesPage::tr("These sentences ask about a list of numbers that is neither here nor in "
                                           "the file: %1. They fit no call until you choose another list.")
                                 .arg(rules.join(u", "_s));
}

} // namespace

std::optional<OfficeDocument> RulesPage::keptParts(const OfficeDocument &like)
{
    const auto settings = m_ports.inbox.settings();
    if (!settings.ok())
        return say(tr("The settings could not be read. Try again."), false), std::nullopt;
    OfficeDocument kept{m_policy.templates, m_policy.rules, m_policy.hours, {}};
    for (auto at = like.settings.begin(); at != like.settings.end(); ++at) {
        const SettingDefinition *definition = settingDefinition(at.key());
        kept.settings.insert(at.key(), settings.value().value(at.key(), definition ? definition->standard : QString()));
    }
    if (like.replies && m_ports.writings) {
        const auto replies = m_ports.writings->savedReplies();
        if (!replies.ok())
            return say(tr("The saved replies could not be read. Try again."), false), std::nullopt;
        kept.replies = replies.value();
    }
    if (m_ports.lists) {
        const auto lists = m_ports.lists->numberLists();
        if (!lists.ok())
            return say(tr("The lists of numbers could not be read. Try again."), false), std::nullopt;
        kept.lists = ownersLists(lists.value());
    }
    return kept;
}

OfficeDocument RulesPage::withKept(const OfficeDocument &file, const OfficeDocument &kept, ListMerging merging)
{
    OfficeDocument wanted = file;
    if (wanted.hours)
        wanted.hours->closedNow = kept.hours ? kept.hours->closedNow : std::nullopt; // today's affair
    if (file.replies && kept.replies)
        wanted.replies = withThese(*kept.replies, *file.replies);
    else
        wanted.replies.reset();
    if (file.lists && kept.lists)
        wanted.lists = mergedLists(*kept.lists, *file.lists, merging);
    else
        wanted.lists.reset();
    for (auto at = wanted.settings.begin(); at != wanted.settings.end(); ++at) {
        if (const Result<QString> value = readSetting(at.key(), at.value()); value.ok())
            at.value() = value.value();
    }
    return wanted;
}

RulesPage::Import RulesPage::importOf(const OfficeDocument &file, const OfficeDocument &kept, ListMerging merging,
                                      const OfficePolicy &policy, const RuleNames &names)
{
    Import found;
    found.wanted = withKept(file, kept, merging);
    found.details = OfficeDetails(kept, found.wanted, names).all();
    const QList<NumberList> lists = found.wanted.lists.value_or(kept.lists.value_or(QList<NumberList>()));
    found.warning = listsMissing(withParts(policy, found.wanted), lists);
    return found;
}

void RulesPage::previewImport(const OfficeDocument &office)
{
    const auto kept = keptParts(office);
    if (!kept)
        return;
    workAway(
        this,
        [office, kept = *kept, policy = m_policy, names = m_names] {
            return std::pair(importOf(office, kept, ListMerging::Add, policy, names),
                             importOf(office, kept, ListMerging::Replace, policy, names));
        },
        [this](const std::pair<Import, Import> &ways) { showImport(ways.first, ways.second); });
}

void RulesPage::showImport(const Import &adding, const Import &replacing)
{
    auto *preview = new ImportPreview({}, tr("Import and save"), this);
    const auto chosen = [preview, adding, replacing] {
        return preview->merging() == ListMerging::Add ? adding : replacing;
    };
    const auto show = [preview, chosen] {
        const Import import = chosen();
        preview->show(import.details);
        preview->warn(import.warning);
    };
    show();
    if (adding.wanted != replacing.wanted)
        preview->offerMerging();
    connect(preview, &ImportPreview::mergingChosen, preview, show);
    connect(preview, &QDialog::accepted, this, [this, chosen] {
        m_ports.commands.saveOffice(chosen().wanted, this, [this](const Result<OfficeChangeId> &saved) {
            if (!saved.ok())
                return say(
                    saved.error().kind == ErrorKind::Invalid
                        ? tr("This file could not be imported: something in it makes no sense, or there would be more "
                             "than %1 numbers on the lists. Nothing was changed.")
                              .arg(QLocale().toString(MostNumbersInAllLists))
                        : tr("This could not be saved. Nothing is lost; try again."),
                    false);
            m_lastChange = saved.value();
            refresh();
            say(tr("Imported. It counts from the next missed call on."), m_lastChange.value() > 0);
        });
    });
    preview->open();
}

} // namespace textback
