// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkopener.h"

#include <QDesktopServices>
#include <QPointer>
#include <QProcess>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr std::chrono::seconds LongestQuestion{3};

/// Where links are handed to xdg-open, handing over succeeds whether or not any program takes them.
QString systemAsker()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return u"xdg-mime"_s;
#else
    return {};
#endif
}

} // namespace

LinkOpener::LinkOpener(QObject *parent) : LinkOpener(systemAsker(), &QDesktopServices::openUrl, parent) {}

LinkOpener::LinkOpener(QString asker, Opener open, QObject *parent)
    : QObject(parent), m_asker(std::move(asker)), m_open(std::move(open))
{
}

void LinkOpener::open(const QUrl &url, QObject *context, const std::function<void()> &failed)
{
    const QPointer<QObject> wanting(context);
    const auto decide = [this, url, wanting, failed](bool known) {
        if ((!known || !m_open(url)) && wanting)
            failed();
    };
    if (m_asker.isEmpty() || url.scheme() != "tel"_L1)
        return decide(true);
    auto *asking = new QProcess(this);
    connect(asking, &QProcess::finished, this, [asking, decide](int code, QProcess::ExitStatus status) {
        asking->deleteLater();
        const bool answered = status == QProcess::NormalExit && code == 0;
        decide(!answered || !asking->readAllStandardOutput().trimmed().isEmpty());
    });
    connect(asking, &QProcess::errorOccurred, this, [asking, decide](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // it also finishes
        asking->deleteLater();
        decide(true);
    });
    QTimer::singleShot(LongestQuestion, asking, &QProcess::kill);
    asking->start(m_asker, {u"query"_s, u"default"_s, u"x-scheme-handler/tel"_s});
}

} // namespace textback
