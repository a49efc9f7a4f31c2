// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/noticebench.h"

namespace textback {

uint FakeNoticeServer::Notify(const QString &, uint replaces, const QString &, const QString &title,
                              const QString &body, const QStringList &actions, const QVariantMap &hints, int)
{
    const uint id = replaces != 0 ? replaces : ++m_last;
    shown.append({id, title, body, actions, hints});
    return id;
}

QStringList FakeNoticeServer::GetCapabilities()
{
    return capabilities;
}

void FakeNoticeServer::CloseNotification(uint id)
{
    closed.append(id);
}

NoticeBench::NoticeBench(const QStringList &capabilities)
{
    fake.capabilities = capabilities;
    fillSampleOffice(inbox, clock.now());
    server.registerObject(u"/org/freedesktop/Notifications"_s, &fake,
                          QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    if (!server.registerService(u"org.freedesktop.Notifications"_s))
        qFatal("another notification server is on this bus");
    shower = std::make_unique<DBusNotices>(QDBusConnection::sessionBus());
    notices = std::make_unique<Notices>(
        NoticePorts{events, inbox, clock, settings, *shower, [this] { return looking; }, [this] { return covered; }});
}

NoticeBench::~NoticeBench()
{
    notices.reset();
    shower.reset();
    server.unregisterService(u"org.freedesktop.Notifications"_s);
    server.unregisterObject(u"/org/freedesktop/Notifications"_s);
}

} // namespace textback
