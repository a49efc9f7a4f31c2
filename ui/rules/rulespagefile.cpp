// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the owner decided as a file, to and from other desks.
#include "ui/rules/rulespage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/officetransfer.h"

#include <QMenu>

namespace textback {

void RulesPage::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Export texts, rules, hours and settings \u2026"), this, &RulesPage::exportOffice);
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
    if (const auto replies = m_ports.writings ? m_ports.writings->savedReplies() : Result(QList<TextTemplate>());
        replies.ok() && m_ports.writings)
        office.replies = replies.value();
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

} // namespace

void RulesPage::previewImport(const OfficeDocument &office)
{
    const auto settings = m_ports.inbox.settings();
    if (!settings.ok())
        return say(tr("The settings could not be read. Try again."), false);
    OfficeDocument wanted = office;
    QList<OfficeDifference> found = differences(m_policy, settings.value(), office);
    if (office.replies && m_ports.writings) {
        const auto replies = m_ports.writings->savedReplies();
        if (!replies.ok())
            return say(tr("The saved replies could not be read. Try again."), false);
        wanted.replies = withThese(replies.value(), *office.replies);
        OfficeDocument before;
        before.replies = replies.value();
        OfficeDocument after;
        after.replies = wanted.replies;
        found += differences(before, after);
    } else {
        wanted.replies.reset();
    }
    auto *preview = new ImportPreview(found, tr("Import and save"), this);
    connect(preview, &QDialog::accepted, this, [this, office = wanted] {
        m_ports.commands.saveOffice(office, this, [this](const Result<OfficeChangeId> &saved) {
            if (!saved.ok())
                return say(tr("This file could not be imported: something in it makes no sense. Nothing was changed."),
                           false);
            m_lastChange = saved.value();
            refresh();
            say(tr("Imported. It counts from the next missed call on."), m_lastChange.value() > 0);
        });
    });
    preview->open();
}

} // namespace textback
