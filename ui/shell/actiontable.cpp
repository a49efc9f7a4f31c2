// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"

#include <QKeySequence>
#include <QSettings>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

struct ActionDefinition {
    ActionId id;
    const char *name; ///< In the settings; never shown.
    ActionGroup group;
    const char *icon;
    bool inboxOnly;
    QList<QKeySequence> keys;
};

QList<ActionDefinition> threadDefinitions()
{
    using enum ActionId;
    constexpr auto Threads = ActionGroup::Threads;
    return {
        {NextThread, "next-thread", Threads, "arrow-right", true, {Qt::Key_J}},
        {PreviousThread, "previous-thread", Threads, "arrow-left", true, {Qt::Key_K}},
        {NextWaiting, "next-waiting", Threads, "hours", true, {Qt::Key_N}},
        {Search, "search", Threads, "search", true, {Qt::Key_Slash, Qt::CTRL | Qt::Key_F}},
        {ExtendDown, "extend-down", Threads, "plus", true, {Qt::SHIFT | Qt::Key_J, Qt::SHIFT | Qt::Key_Down}},
        {ExtendUp, "extend-up", Threads, "plus", true, {Qt::SHIFT | Qt::Key_K, Qt::SHIFT | Qt::Key_Up}},
        {SelectAll, "select-all", Threads, "tick", true, {Qt::CTRL | Qt::Key_A}},
        {Done, "done", Threads, "done", true, {Qt::Key_E}},
        {Snooze, "snooze", Threads, "snooze", true, {Qt::Key_S}},
        {NeverText, "never-text", Threads, "never", true, {}},
        {TagCaller, "tag", Threads, "tag", true, {Qt::Key_T}},
        {HandOver, "hand-over", Threads, "person", true, {Qt::Key_O}},
        {CallThem, "call", Threads, "phone", true, {Qt::Key_C}},
        {PlayVoicemail, "play-voicemail", Threads, "voicemail", true, {Qt::Key_V}},
        {Undo, "undo", Threads, "undo", false, {Qt::CTRL | Qt::Key_Z}},
        {Redo, "redo", Threads, "undo", false, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
        {Back, "back", Threads, "arrow-left", false, {Qt::ALT | Qt::Key_Left}},
    };
}

QList<ActionDefinition> otherDefinitions()
{
    using enum ActionId;
    constexpr auto Writing = ActionGroup::Writing;
    constexpr auto Watching = ActionGroup::Watching;
    constexpr auto GoTo = ActionGroup::GoTo;
    constexpr auto Window = ActionGroup::Window;
    const auto control = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    return {
        {NewText, "new-text", Writing, "plus", false, {control(Qt::Key_N)}},
        {Reply, "reply", Writing, "bubble", true, {Qt::Key_R}},
        {Note, "note", Writing, "note", true, {Qt::ALT | Qt::Key_P}},
        {Send, "send", Writing, "send", true, {control(Qt::Key_Return), control(Qt::Key_Enter)}},
        {SendAndDone,
         "send-and-done",
         Writing,
         "send-done",
         true,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}},
        {GoInbox, "go-inbox", GoTo, "inbox", false, {control(Qt::Key_1)}},
        {GoCallBacks, "go-call-backs", GoTo, "callbacks", false, {control(Qt::Key_2)}},
        {GoActivity, "go-activity", GoTo, "activity", false, {control(Qt::Key_3)}},
        {GoReport, "go-report", GoTo, "report", false, {control(Qt::Key_4)}},
        {GoTexts, "go-texts", GoTo, "texts", false, {control(Qt::Key_5)}},
        {GoHours, "go-hours", GoTo, "hours", false, {control(Qt::Key_6)}},
        {GoRules, "go-rules", GoTo, "rules", false, {control(Qt::Key_7)}},
        {GoSettings, "go-settings", GoTo, "settings", false, {control(Qt::Key_8)}},
        {TextsOn, "texts-on", Watching, "play", false, {}},
        {PauseHour, "pause-hour", Watching, "pause", false, {Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
        {PauseTomorrow, "pause-tomorrow", Watching, "moon", false, {}},
        {CheckNow, "check-now", Watching, "retry", false, {}},
        {WhoIsHere, "who-is-here", Window, "person", false, {Qt::CTRL | Qt::SHIFT | Qt::Key_U}},
        {PrivacyScreen, "privacy-screen", Window, "privacy", false, {Qt::CTRL | Qt::SHIFT | Qt::Key_L}},
        {Palette, "palette", Window, "search", false, {control(Qt::Key_K)}},
        {KeySheet, "key-sheet", Window, "keyboard", false, {Qt::Key_Question}},
        {Help, "help", Window, "why", false, {Qt::Key_F1}},
        {GuidedTour, "guided-tour", Window, "practice", false, {}},
        {Contacts, "contacts", GoTo, "card", false, {Qt::CTRL | Qt::SHIFT | Qt::Key_C}},
    };
}

const ActionDefinition &definitionOf(ActionId id)
{
    static const QList<ActionDefinition> all = [] {
        QList<ActionDefinition> made = threadDefinitions() + otherDefinitions();
        Q_ASSERT(made.size() == ActionCount);
        std::sort(made.begin(), made.end(),
                  [](const ActionDefinition &one, const ActionDefinition &other) { return one.id < other.id; });
        return made;
    }();
    return all.at(int(id));
}

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
    return u"keys/"_s + QString::fromLatin1(definitionOf(id).name);
}

const QString LettersKey = u"keys/letters"_s;

} // namespace

ActionTable::ActionTable(QWidget *window, QSettings &settings) : QObject(window), m_settings(settings)
{
    setObjectName(u"actionTable"_s);
    m_offered.fill(true);
    for (QAction *&action : m_actions) {
        action = new QAction(this);
        action->setAutoRepeat(false);
        window->addAction(action);
    }
    for (const ActionId id : {ActionId::NextThread, ActionId::PreviousThread, ActionId::ExtendDown, ActionId::ExtendUp})
        action(id)->setAutoRepeat(true);
    applyKeys();
    retranslate();
}

ActionGroup ActionTable::groupOf(ActionId id)
{
    return definitionOf(id).group;
}

QString ActionTable::iconOf(ActionId id)
{
    return QString::fromLatin1(definitionOf(id).icon);
}

bool ActionTable::needsInbox(ActionId id)
{
    return definitionOf(id).inboxOnly;
}

QString ActionTable::keysOf(const QAction *action)
{
    //: What is written on the key that ends a line
    return action->shortcut().toString(QKeySequence::NativeText).replace(u"Return"_s, tr("Enter"));
}

void ActionTable::setInboxInSight(bool inSight)
{
    m_inboxInSight = inSight;
    applySight();
}

void ActionTable::setCovered(bool covered)
{
    m_covered = covered;
    applySight();
}

void ActionTable::applySight()
{
    for (int index = 0; index < ActionCount; ++index)
        m_actions[size_t(index)]->setEnabled(!m_covered && (m_inboxInSight || !needsInbox(ActionId(index))));
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
        return definitionOf(id).keys;
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
