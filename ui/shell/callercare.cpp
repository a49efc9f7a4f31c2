// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/callercare.h"

#include "ui/caller/callerpanel.h"
#include "ui/caller/fieldsdialog.h"
#include "ui/caller/joindialog.h"
#include "ui/caller/tagdialog.h"
#include "ui/inbox/rowface.h"
#include "ui/shell/threadpane.h"
#include "ui/widgets/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostOfferedTags = 200;

} // namespace

CallerCare::CallerCare(const WindowPorts &ports, CallerPanel &panel, ThreadPane &pane)
    : QObject(&panel), m_ports(ports), m_panel(panel), m_pane(pane)
{
    if (canTag())
        panel.setQueries(ports.callers);
    connectPanel();
}

void CallerCare::connectPanel()
{
    connect(&m_panel, &CallerPanel::edited, this,
            [this](ThreadId thread, const CallerEdit &change, const QString &said) {
                if (canTag())
                    edit({{thread, change}}, said);
                else if (change.name)
                    m_ports.commands.setCallerName(thread, *change.name, this, [this](const Status &kept) {
                        if (!kept.ok())
                            m_pane.say(nameOf(kept.error()));
                    });
            });
    connect(&m_panel, &CallerPanel::neverTextChanged, this, [this](bool never) {
        if (m_pane.current())
            m_pane.setNeverText(never);
    });
    connect(&m_panel, &CallerPanel::liftPressed, this, &CallerCare::lift);
    connect(&m_panel, &CallerPanel::joinPressed, this, &CallerCare::askJoin);
    connect(&m_panel, &CallerPanel::fieldsPressed, this, &CallerCare::askFields);
    connect(&m_panel, &CallerPanel::threadWanted, this, &CallerCare::threadWanted);
    connect(&m_panel, &CallerPanel::everythingWanted, this, &CallerCare::everythingWanted);
    connect(&m_panel, &CallerPanel::said, &m_pane, &ThreadPane::say);
    connect(&m_panel, &CallerPanel::splitPressed, this, [this](const PhoneNumber &number) {
        m_ports.callerCommands->splitCaller(number, this, [this, number](const Result<PersonStates> &before) {
            if (!before.ok())
                return m_pane.say(nameOf(before.error()));
            offerRestore(tr("%1 stands alone again. Both keep what is written down.").arg(isolated(number.forPeople())),
                         before.value());
        });
    });
}

QString CallerCare::nameOf(const Error &error) const
{
    switch (error.kind) {
    case ErrorKind::Rejected:
        return tr("Not done: together it would be more than one person may have.");
    case ErrorKind::Invalid:
        return tr("Not kept: it is too long, or makes no sense.");
    case ErrorKind::NotFound:
        return tr("Not done: this person is not here any more.");
    default:
        return tr("It could not be kept. Nothing was changed; try again.");
    }
}

QString CallerCare::shownName() const
{
    return m_pane.row() ? RowWords::nameOf(*m_pane.row()) : QString();
}

void CallerCare::edit(const CallerEdits &edits, const QString &said)
{
    const auto change = [this](const CallerEdits &wanted) {
        m_ports.callerCommands->editCallers(wanted, this, [this](const Result<CallerEdits> &done) {
            if (!done.ok())
                m_pane.say(nameOf(done.error()));
        });
    };
    m_ports.callerCommands->editCallers(edits, this, [this, said, edits, change](const Result<CallerEdits> &back) {
        if (!back.ok())
            return m_pane.say(nameOf(back.error()));
        if (back.value().isEmpty())
            return; // it was so before
        m_pane.offerUndo(
            said, [change, undo = back.value()] { change(undo); }, [change, edits] { change(edits); });
    });
}

void CallerCare::lift(ThreadId thread, const QString &reason)
{
    const QString name = isolated(shownName());
    m_ports.callerCommands->liftStop(thread, reason, this, [this, thread, name](const Status &done) {
        if (!done.ok())
            return m_pane.say(tr("Not lifted: %1 has asked to stop anew, or it could not be kept.").arg(name));
        m_pane.offerUndo(tr("Texts may go to %1 again.").arg(name), [this, thread] {
            m_ports.commands.setAskedToStop(thread, true, tr("Lifted by mistake"), this, [this](const Status &stopped) {
                if (!stopped.ok())
                    m_pane.say(DeskActs::whyNotTakenBack());
            });
        });
    });
}

void CallerCare::offerRestore(const QString &said, const PersonStates &before)
{
    m_pane.offerUndo(said, [this, before] {
        m_ports.callerCommands->restoreCallers(before, this, [this](const Status &restored) {
            if (!restored.ok())
                m_pane.say(DeskActs::whyNotTakenBack());
        });
    });
}

void CallerCare::askJoin()
{
    const auto row = m_pane.row();
    if (!row || !canTag())
        return;
    QList<PhoneNumber> own{row->caller};
    if (const auto profile = m_ports.callers->profile(row->id); profile.ok() && profile.value()) {
        for (const OtherNumber &other : profile.value()->others)
            own.append(other.number);
    }
    auto *dialog = new JoinDialog(m_ports.queries, shownName(), own, m_panel.window());
    connect(dialog, &JoinDialog::chosen, this, [this, dialog, thread = row->id](const PhoneNumber &number) {
        m_ports.callerCommands->mergeCallers(
            thread, number, dialog, [this, dialog, number](const Result<PersonStates> &before) {
                if (!before.ok())
                    return dialog->refuse(nameOf(before.error()));
                dialog->accept();
                offerRestore(tr("%1 is the same person now.").arg(isolated(number.forPeople())), before.value());
            });
    });
    dialog->open();
}

void CallerCare::askFields()
{
    const auto fields = m_ports.callers->callerFields();
    if (!fields.ok())
        return m_pane.say(nameOf(fields.error()));
    auto *dialog = new FieldsDialog(fields.value(), m_panel.window());
    connect(dialog, &FieldsDialog::kept, this,
            [this, dialog, before = fields.value()](const QList<CallerField> &wanted) {
                m_ports.callerCommands->keepCallerFields(wanted, dialog, [this, dialog, before](const Status &done) {
                    if (!done.ok())
                        return dialog->refuse();
                    dialog->accept();
                    emit fieldsChanged();
                    m_pane.offerUndo(tr("The fields were changed."), [this, before] {
                        m_ports.callerCommands->keepCallerFields(before, this, [this](const Status &restored) {
                            if (!restored.ok())
                                m_pane.say(DeskActs::whyNotTakenBack());
                            emit fieldsChanged();
                        });
                    });
                });
            });
    dialog->open();
}

void CallerCare::askTag(const QList<ThreadId> &threads)
{
    if (!canTag() || threads.isEmpty())
        return;
    const auto used = m_ports.callers->usedTags(MostOfferedTags);
    auto *dialog = new TagDialog(int(threads.size()), used.ok() ? used.value() : QStringList(), m_panel.window());
    connect(dialog, &TagDialog::chosen, this, [this, threads](const QString &tag, bool add) {
        CallerEdit change;
        (add ? change.addTags : change.removeTags) = {tag};
        CallerEdits edits;
        for (const ThreadId thread : threads)
            edits.append({thread, change});
        const QString shown = isolated(oneLine(tag, LongestTag));
        edit(edits, add ? tr("The tag %1 was added.").arg(shown) : tr("The tag %1 was taken off.").arg(shown));
    });
    dialog->open();
}

} // namespace textback
