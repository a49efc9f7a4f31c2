// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "core/domain/erasing.h"

#include <QObject>
#include <QPointer>

namespace textback {

/// Erases people in short steps, so that a call that is missed meanwhile is texted between two of them. What was begun
/// is not shown any more and goes on after a restart. Lives on the desk thread.
class PersonErasing : public QObject {
    Q_OBJECT
public:
    static constexpr int EntriesAStep = 15; ///< A few milliseconds.
    /// Told how far it is, from 0 to 100.
    using Progress = std::function<void(int)>;

    PersonErasing(Clock &clock, Eraser &eraser, DeskEvents &events);
    /// Goes on with what an earlier run has begun.
    void resume();
    /// @param done with what went; as Eraser::beginErasing(), in which case nothing was changed, or with the code
    /// unfinished() where the rest has to wait, for room on the disk for example: it is tried again by itself.
    void erase(const PhoneNumber &number, QObject *context, Progress progress, Callback<Status> done);
    [[nodiscard]] static QString unfinished();

signals:
    /// The number went out of the owner's lists and rules, too.
    void officeChanged();

private:
    struct Asked {
        QPointer<QObject> asker;
        Progress progress;
        Callback<Status> done;
        qint64 all = 0; ///< Entries there were to erase.
        int told = 0;
    };
    void stepIn(Milliseconds delay);
    void step();
    void tell(qint64 left);
    void end(const Status &how);

    Clock &m_clock;
    Eraser &m_eraser;
    DeskEvents &m_events;
    QList<Asked> m_asked;
    bool m_goesOn = false; ///< A step is to come.
};

} // namespace textback
