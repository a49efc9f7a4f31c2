// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dbusnotices.h"

#include "ui/widgets/plaintext.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString ServiceName = u"org.freedesktop.Notifications"_s;
const QString ServicePath = u"/org/freedesktop/Notifications"_s;
constexpr int NoticeTimeoutMs = 3000;
constexpr qsizetype MostNotices = 40;
constexpr int LongestTitle = 120;
constexpr int LongestBody = 240;

/// In the desktop's sound theme.
QString soundName(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Missed:
        return u"dialog-information"_s;
    case NoticeKind::Reply:
        return u"message-new-instant"_s;
    case NoticeKind::Trouble:
        break;
    }
    return u"dialog-warning"_s;
}

} // namespace

NoticeService::NoticeService(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(ServiceName, ServicePath, "org.freedesktop.Notifications", bus, parent)
{
    setTimeout(NoticeTimeoutMs);
}

DBusNotices::DBusNotices(const QDBusConnection &bus, QObject *parent) : NoticeShower(parent), m_service(bus, this)
{
    connect(&m_service, &NoticeService::ActionInvoked, this, &DBusNotices::actionInvoked);
    connect(&m_service, &NoticeService::NotificationClosed, this, &DBusNotices::notificationClosed);
    askCapabilities();
}

DBusNotices::~DBusNotices()
{
    const QStringList keys = m_order;
    for (const QString &key : keys)
        withdraw(key); // nobody is left to answer their buttons
}

void DBusNotices::askCapabilities()
{
    auto *call = new QDBusPendingCallWatcher(m_service.asyncCall(u"GetCapabilities"_s), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QStringList> reply = *done;
        if (!reply.isError()) {
            m_markup = reply.value().contains(u"body-markup"_s);
            m_actions = reply.value().contains(u"actions"_s);
            m_sounds = reply.value().contains(u"sound"_s);
        }
        done->deleteLater();
    });
}

QString DBusNotices::safe(const QString &words) const
{
    // Strangers' words: no line breaks, no direction marks, and no markup where the server would obey it.
    const QString line = oneLine(words, LongestBody);
    return m_markup ? line.toHtmlEscaped() : line;
}

void DBusNotices::show(const NoticeWords &notice)
{
    ShownNotice &shown = m_shown[notice.key];
    shown.gone = false;
    m_order.removeAll(notice.key);
    m_order.append(notice.key);
    if (shown.asking)
        shown.next = notice;
    else
        send(notice);
    forgetOldest();
}

void DBusNotices::send(const NoticeWords &notice)
{
    ShownNotice &shown = m_shown[notice.key];
    shown.asking = true;
    QStringList actions;
    for (const NoticeWords::Action &action : notice.actions) {
        if (m_actions || action.id == u"default"_s)
            actions << action.id << action.words;
    }
    QVariantMap hints{{u"desktop-entry"_s, u"textback"_s}, {u"category"_s, u"im.received"_s}};
    const bool sounds = notice.sound && !notice.again;
    if (sounds && m_sounds)
        hints.insert(u"sound-name"_s, soundName(*notice.sound));
    else
        hints.insert(u"suppress-sound"_s, true);
    if (sounds && !m_sounds)
        emit soundWanted(*notice.sound);
    auto *call = new QDBusPendingCallWatcher(m_service.asyncCall(u"Notify"_s, u"Textback"_s, shown.id, u"textback"_s,
                                                                 oneLine(notice.title, LongestTitle),
                                                                 safe(notice.words), actions, hints, -1),
                                             this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, notice](QDBusPendingCallWatcher *done) { answered(notice, done); });
}

void DBusNotices::answered(const NoticeWords &notice, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<uint> reply = *call;
    const auto found = m_shown.find(notice.key);
    if (found == m_shown.end())
        return;
    found->asking = false;
    if (reply.isError()) {
        m_shown.remove(notice.key);
        m_order.removeAll(notice.key);
        emit failed(notice);
        return;
    }
    found->id = reply.value();
    if (found->gone)
        return withdraw(notice.key);
    if (const auto next = std::exchange(found->next, std::nullopt))
        send(*next);
}

void DBusNotices::withdraw(const QString &key)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    if (found->asking) {
        found->gone = true;
        found->next.reset();
        return;
    }
    m_service.asyncCall(u"CloseNotification"_s, found->id);
    m_shown.remove(key);
    m_order.removeAll(key);
}

void DBusNotices::forgetOldest()
{
    while (m_order.size() > MostNotices)
        m_shown.remove(m_order.takeFirst()); // it stays on the screen, its buttons do nothing any more
}

QString DBusNotices::keyOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (id != 0 && it->id == id)
            return it.key();
    }
    return {};
}

void DBusNotices::actionInvoked(uint id, const QString &action)
{
    const QString key = keyOf(id); // others have notices too
    if (!key.isEmpty())
        emit pressed(key, action == u"default"_s ? u"open"_s : action);
}

void DBusNotices::notificationClosed(uint id)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    m_shown.remove(key);
    m_order.removeAll(key);
}

} // namespace textback
