// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskperson.h"

#include "ui/shell/namesdialog.h"
#include "ui/shell/pindialog.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/undostack.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace textback {

namespace {

constexpr std::chrono::seconds OfferedFor = 5s;

QString shownName(const DeskName &name)
{
    return oneLine(name.name, LongestDeskName);
}

/// In a menu an ampersand marks a key.
QString inMenu(const DeskName &name)
{
    return shownName(name).replace(u'&', u"&&"_s);
}

} // namespace

DeskPerson::DeskPerson(const WindowPorts &ports, QWidget *window) : QObject(window), m_ports(ports), m_window(window)
{
    connect(&ports.events, &DeskEvents::settingsChanged, this, &DeskPerson::changed);
}

QString DeskPerson::name() const
{
    const auto here = m_ports.people ? m_ports.people->atDesk() : Result<std::optional<DeskName>>(std::nullopt);
    return here.ok() && here.value() ? shownName(*here.value()) : QString();
}

QMenu *DeskPerson::makeMenu(const char *name)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QString::fromLatin1(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void DeskPerson::addNames(QMenu &menu)
{
    menu.addSeparator();
    menu.addAction(tr("Names and PINs..."), this, &DeskPerson::editNames)->setObjectName(u"edit-names"_s);
}

void DeskPerson::ask(const QPoint &at)
{
    if (!offered())
        return;
    const auto names = m_ports.people->deskNames();
    const auto here = m_ports.people->atDesk();
    if (!names.ok() || !here.ok())
        return;
    if (names.value().isEmpty())
        return editNames();
    QMenu *menu = makeMenu("personMenu");
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &words, const std::optional<DeskName> &name) {
        QAction *action = menu->addAction(words, this, [this, name] { arrive(name); });
        action->setCheckable(true);
        action->setChecked(name == here.value());
        group->addAction(action);
    };
    for (const DeskName &name : names.value())
        add(inMenu(name), name);
    add(tr("Nobody in particular"), std::nullopt);
    addNames(*menu);
    menu->popup(at);
}

void DeskPerson::arrive(const std::optional<DeskName> &name)
{
    if (!name || name->pin.isEmpty())
        return setHere(name);
    auto *dialog = new PinDialog(*name, m_window);
    connect(dialog, &QDialog::accepted, this, [this, name] { setHere(name); });
    dialog->open();
}

void DeskPerson::setHere(const std::optional<DeskName> &name)
{
    const auto id = name ? std::optional(name->id) : std::nullopt;
    m_ports.peopleCommands->setAtDesk(id, this, [this, name](const Status &done) {
        emit changed();
        if (!m_ports.undo)
            return;
        m_ports.undo->say(!done.ok() ? tr("It could not be kept who is here. Try again.")
                              : name ? tr("From now on texts and notes are by %1.").arg(isolated(shownName(*name)))
                                     : tr("From now on texts and notes carry no name."));
    });
}

void DeskPerson::askOwner(const QList<ThreadId> &threads, const QPoint &at)
{
    if (!offered() || threads.isEmpty())
        return;
    const auto names = m_ports.people->deskNames();
    if (!names.ok())
        return;
    if (names.value().isEmpty())
        return editNames();
    QMenu *menu = makeMenu("ownerMenu");
    for (const DeskName &name : names.value())
        menu->addAction(inMenu(name), this, [this, threads, name] { hand(threads, name); });
    menu->addAction(tr("Nobody in particular"), this, [this, threads] { hand(threads, std::nullopt); });
    addNames(*menu);
    menu->popup(at);
}

void DeskPerson::hand(const QList<ThreadId> &threads, const std::optional<DeskName> &owner)
{
    const auto id = owner ? std::optional(owner->id) : std::nullopt;
    m_ports.peopleCommands->setOwner(threads, id, this, [this, owner, threads, id](const Result<ThreadOwners> &before) {
        if (!m_ports.undo)
            return;
        if (!before.ok())
            return m_ports.undo->say(tr("It could not be handed over. Nothing was changed; try again."));
        if (before.value().isEmpty())
            return; // it was so before
        const int count = int(before.value().size());
        const QString said = owner
            ? tr("%1 looks after %n conversations now.", nullptr, count).arg(isolated(shownName(*owner)))
            : tr("Nobody in particular looks after %n conversations now.", nullptr, count);
        m_ports.undo->push(
            said, OfferedFor, [this, back = before.value()] { m_ports.peopleCommands->restoreOwners(back); }, false,
            [this, threads, id] {
                m_ports.peopleCommands->setOwner(threads, id, this, [](const Result<ThreadOwners> &) {});
            });
    });
}

void DeskPerson::editNames()
{
    const auto names = m_ports.people->deskNames();
    if (!names.ok())
        return;
    auto *dialog = new NamesDialog(names.value(), m_window);
    QList<DeskNameEdit> before;
    for (const DeskName &name : names.value())
        before.append({name.id, name.name, name.pin});
    connect(dialog, &NamesDialog::kept, this, [this, dialog, before](const QList<DeskNameEdit> &wanted) {
        m_ports.peopleCommands->keepDeskNames(wanted, dialog, [this, dialog, before](const Status &done) {
            if (!done.ok())
                return dialog->refuse();
            dialog->accept();
            emit changed();
            if (m_ports.undo)
                m_ports.undo->push(tr("The names were changed."), OfferedFor, [this, before] {
                    m_ports.peopleCommands->keepDeskNames(before, this, [this](const Status &) { emit changed(); });
                });
        });
    });
    dialog->open();
}

} // namespace textback
