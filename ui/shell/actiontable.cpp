// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"

#include "ui/shell/actiondefinitions.h"

#include <QKeySequence>
#include <QSettings>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// A key that writes something when no action takes it.
bool isLetter(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const bool plain = !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && first.key() >= Qt::Key_Space && first.key() <= Qt::Key_ydiaeresis;
}

QString settingOf(ActionId id)
{
    return u"keys/"_s + QString::fromLatin1(actionDefinition(id).name);
}

const QString LettersKey = u"keys/letters"_s;

} // namespace

ActionTable::ActionTable(QWidget *window, QSettings &settings) : QObject(window), m_settings(settings)
{
    setObjectName(u"actionTable"_s);
    m_offered.fill(true);
    for (int index = 0; index < ActionCount; ++index) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(actionDefinition(ActionId(index)).name));
        action->setAutoRepeat(false);
        window->addAction(action);
        m_actions[size_t(index)] = action;
    }
    for (const ActionId id : {ActionId::NextThread, ActionId::PreviousThread, ActionId::ExtendDown, ActionId::ExtendUp})
        action(id)->setAutoRepeat(true);
    applyKeys();
    applySight();
    retranslate();
}

ActionGroup ActionTable::groupOf(ActionId id)
{
    return actionDefinition(id).group;
}

QString ActionTable::iconOf(ActionId id)
{
    return QString::fromLatin1(actionDefinition(id).icon);
}

ActionScope ActionTable::scopeOf(ActionId id)
{
    return actionDefinition(id).scope;
}

QString ActionTable::keysOf(const QAction *action)
{
    //: What is written on the key that ends a line
    return action->shortcut().toString(QKeySequence::NativeText).replace(u"Return"_s, tr("Enter"));
}

void ActionTable::setPlace(Place place)
{
    m_place = place;
    applySight();
}

void ActionTable::setCovered(bool covered)
{
    m_covered = covered;
    applySight();
}

void ActionTable::applySight()
{
    const auto worksHere = [this](ActionScope scope) {
        switch (scope) {
        case ActionScope::Anywhere:
            return true;
        case ActionScope::Inbox:
            return m_place == Place::Inbox;
        case ActionScope::CallBacks:
            return m_place == Place::CallBacks;
        case ActionScope::Lists:
            break;
        }
        return m_place == Place::Inbox || m_place == Place::CallBacks;
    };
    for (int index = 0; index < ActionCount; ++index)
        m_actions[size_t(index)]->setEnabled(!m_covered && worksHere(scopeOf(ActionId(index))));
}

void ActionTable::setOffered(ActionId id, bool offered)
{
    m_offered[size_t(id)] = offered;
    action(id)->setVisible(offered); // an invisible action has no key either
}

QList<QKeySequence> ActionTable::wantedKeys(ActionId id) const
{
    const QVariant kept = m_settings.value(settingOf(id));
    if (!kept.isValid())
        return actionDefinition(id).keys;
    const auto keys = QKeySequence::fromString(kept.toString(), QKeySequence::PortableText);
    return keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
}

void ActionTable::applyKeys()
{
    const bool letters = lettersOn();
    for (int index = 0; index < ActionCount; ++index) {
        QList<QKeySequence> keys = wantedKeys(ActionId(index));
        if (!letters)
            keys.removeIf(isLetter);
        m_actions[size_t(index)]->setShortcuts(keys);
    }
    emit keysChanged();
}

void ActionTable::setKeys(ActionId id, const QKeySequence &keys)
{
    m_settings.setValue(settingOf(id), keys.toString(QKeySequence::PortableText));
    applyKeys();
}

void ActionTable::resetKeys()
{
    m_settings.remove(u"keys"_s);
    applyKeys();
}

bool ActionTable::changed(ActionId id) const
{
    return m_settings.contains(settingOf(id));
}

void ActionTable::setLettersOn(bool on)
{
    m_settings.setValue(LettersKey, on);
    applyKeys();
}

bool ActionTable::lettersOn() const
{
    return m_settings.value(LettersKey, true).toBool();
}

std::optional<ActionId> ActionTable::conflictOf(ActionId id, const QKeySequence &keys) const
{
    for (int index = 0; index < ActionCount && !keys.isEmpty(); ++index) {
        if (ActionId(index) != id && wantedKeys(ActionId(index)).contains(keys))
            return ActionId(index);
    }
    return std::nullopt;
}

} // namespace textback
