// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "app/profile.h"
#include "core/carrier/practice/callscript.h"
#include "ui/practice/practicecontrol.h"

#include <QThread>

namespace textback {

class PracticeCarrier;

/// The practice account: a second desk with its own database on a simulated carrier inside the program, and made-up
/// callers for it. Nothing leaves this computer, nothing is kept after it. UI thread; the carrier has a thread of its
/// own, as the real one would.
class PracticeDesk : public QObject, public PracticeControl {
    Q_OBJECT
public:
    explicit PracticeDesk(const Profile &profile);
    ~PracticeDesk() override;

    void start();
    /// `stopped` follows within 5 s.
    void stop();
    [[nodiscard]] DeskHost &host() { return m_host; }
    bool play(PracticeEvent event) override;

signals:
    /// The desk can be looked at, or why not.
    void ready(const textback::Status &status);
    void stopped();

private:
    void setUp(const QString &server, const QString &clientId, const QString &jwt);
    void call(const QString &scenario, std::chrono::milliseconds ring, const QString &from);
    void onCarrier(std::function<void(PracticeCarrier &)> work);
    [[nodiscard]] QString nextCaller();
    void write(const QString &text, const QByteArray &photo = {});

    DeskHost m_host;
    QThread m_carrierThread;
    QObject *m_carrierWorker = nullptr; ///< Context of what is posted to the carrier's thread.
    std::unique_ptr<PracticeCarrier> m_carrier; ///< Made, used and destroyed on its thread.
    int m_callers = 0;
    QString m_lastCaller;
};

} // namespace textback
