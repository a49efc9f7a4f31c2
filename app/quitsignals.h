// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace textback {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of the event loop. One per process, made after the application
/// object.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    QuitSignals();
    ~QuitSignals() override;

signals:
    void quitWanted();
};

} // namespace textback
