// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practicedesk.h"

#include "core/carrier/practice/practicecarrier.h"
#include "core/secrets/sessiononlystore.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonObject>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr auto RingTime = std::chrono::milliseconds{8000};
constexpr auto ShortRing = std::chrono::milliseconds{2000};
constexpr int ShortCalls = 3;
constexpr int OutageSeconds = 30;

/// Practice begins anew each time; what was practised is not worth keeping and must not be mistaken for real.
void forgetLastPractice(const QString &database)
{
    QDir(QFileInfo(database).path()).removeRecursively();
}

QByteArray madeUpPhoto()
{
    QImage image(480, 320, QImage::Format_RGB32);
    image.fill(QColor(176, 190, 197));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(236, 239, 241));
    painter.drawRoundedRect(160, 40, 160, 220, 18, 18);
    painter.setBrush(QColor(84, 110, 122));
    painter.drawEllipse(220, 90, 40, 40);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

PracticeDesk::PracticeDesk(const Profile &profile)
    : m_host(profile.practiceDatabase(), [] { return std::make_unique<SessionOnlyStore>(); }),
      m_carrierWorker(new QObject)
{
    forgetLastPractice(profile.practiceDatabase());
    m_carrierThread.setObjectName(u"practice carrier"_s);
    m_carrierWorker->moveToThread(&m_carrierThread);
    connect(&m_carrierThread, &QThread::finished, m_carrierWorker, &QObject::deleteLater);
    connect(&m_host, &DeskHost::stopped, this, [this] {
        QMetaObject::invokeMethod(m_carrierWorker, [this] {
            m_carrier.reset();
            m_carrierThread.quit();
        });
    });
    connect(&m_carrierThread, &QThread::finished, this, &PracticeDesk::stopped);
}

PracticeDesk::~PracticeDesk()
{
    if (!m_carrierThread.isRunning())
        return;
    QMetaObject::invokeMethod(m_carrierWorker, [this] {
        m_carrier.reset();
        m_carrierThread.quit();
    });
    m_carrierThread.wait();
}

void PracticeDesk::start()
{
    m_carrierThread.start();
    QMetaObject::invokeMethod(m_carrierWorker, [this] {
        m_carrier = std::make_unique<PracticeCarrier>();
        const Status started = m_carrier->start({});
        const QString server = m_carrier->baseUrl();
        const QString client = m_carrier->clientId();
        const QString jwt = m_carrier->jwt();
        QMetaObject::invokeMethod(this, [this, started, server, client, jwt] {
            if (started.ok())
                setUp(server, client, jwt);
            else
                emit ready(started);
        });
    });
}

void PracticeDesk::setUp(const QString &server, const QString &clientId, const QString &jwt)
{
    connect(&m_host, &DeskHost::opened, this, [this, server, clientId, jwt](const Status &opened) {
        if (!opened.ok()) {
            emit ready(opened);
            return;
        }
        m_host.run([this, server, clientId, jwt, company = tr("Practice Office")](DeskRoom &room) {
            (void)room.setSetting(u"company"_s, company);
            const NewAccount account{QUrl(server), clientId, {}, jwt, {}};
            room.addAccount(account, &room, [this, &room](const Result<AccountId> &added) {
                const Status watching = added.ok() ? room.startWatching() : Status(added.error());
                QMetaObject::invokeMethod(this, [this, watching] { emit ready(watching); });
            });
        });
    });
    m_host.start();
}

void PracticeDesk::stop()
{
    m_host.stop();
}

void PracticeDesk::onCarrier(std::function<void(PracticeCarrier &)> work)
{
    QMetaObject::invokeMethod(m_carrierWorker, [this, work = std::move(work)] {
        if (m_carrier)
            work(*m_carrier);
    });
}

QString PracticeDesk::nextCaller()
{
    constexpr int FirstOrdinary = 60; // numbers below have habits: landlines, people who asked to stop
    constexpr int Ordinary = 40;
    m_lastCaller = u"+151255501%1"_s.arg(FirstOrdinary + m_callers++ % Ordinary, 2, 10, QLatin1Char('0'));
    return m_lastCaller;
}

void PracticeDesk::call(const QString &scenario, std::chrono::milliseconds ring, const QString &from)
{
    onCarrier([scenario, ring, from](PracticeCarrier &carrier) {
        practice::CallRequest request;
        request.scenario = scenario;
        request.from = from;
        request.ring = ring;
        (void)carrier.startCall(request); // a made-up call that cannot be made shows by not ringing
    });
}

void PracticeDesk::write(const QString &text, const QByteArray &photo)
{
    onCarrier([from = m_lastCaller, text, photo](PracticeCarrier &carrier) {
        (void)carrier.receiveText(from, text, {}, photo);
    });
}

bool PracticeDesk::play(PracticeEvent event)
{
    const bool needsCaller =
        event == PracticeEvent::Reply || event == PracticeEvent::Photo || event == PracticeEvent::Stop;
    if (needsCaller && m_lastCaller.isEmpty())
        return false;
    switch (event) {
    case PracticeEvent::MissedCall:
        call(u"missed"_s, RingTime, nextCaller());
        break;
    case PracticeEvent::Voicemail:
        call(u"voicemail"_s, RingTime, nextCaller());
        break;
    case PracticeEvent::AnsweredCall:
        call(u"queue_answered"_s, RingTime, nextCaller());
        break;
    case PracticeEvent::ShortCalls:
        for (int i = 0; i < ShortCalls; ++i)
            call(u"missed"_s, ShortRing, nextCaller());
        break;
    case PracticeEvent::Reply:
        write(tr("Hi! Our kitchen tap drips all night. Could somebody have a look this week?"));
        break;
    case PracticeEvent::Photo:
        write(tr("This is the label on the tank"), madeUpPhoto());
        break;
    case PracticeEvent::Stop:
        write(u"STOP"_s);
        break;
    case PracticeEvent::Landline:
        m_lastCaller = u"+15125550150"_s;
        call(u"missed"_s, RingTime, m_lastCaller);
        break;
    case PracticeEvent::InternetFails:
        onCarrier([](PracticeCarrier &carrier) {
            (void)carrier.setFaults({{u"refuse_connections"_s, QJsonObject{{u"seconds"_s, OutageSeconds}}},
                                     {u"close_connections"_s, true},
                                     {u"drop_socket"_s, u"rst"_s}});
        });
        break;
    }
    return true;
}

} // namespace textback
