// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/noticesettings.h"

#include <QObject>
#include <QString>

namespace textback {

/// One notice as people see it. Words are plain text; the shower makes them safe for where they go.
struct NoticeWords {
    struct Action {
        QString id; ///< "open", "reply", "call", "cancel", "calling-back".
        QString words;
        friend bool operator==(const Action &, const Action &) = default;
    };
    QString key; ///< What it is about: a later notice of the same key takes its place.
    QString title;
    QString words;
    QList<Action> actions;
    std::optional<NoticeKind> sound; ///< Which one; empty: silent.
    bool again = false; ///< It only says more than before: no second sound.
    friend bool operator==(const NoticeWords &, const NoticeWords &) = default;
};

/// Where notices are shown. UI thread.
class NoticeShower : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const NoticeWords &notice) = 0;
    virtual void withdraw(const QString &key) = 0;

signals:
    /// A person pressed an action; "open" for the notice itself.
    void pressed(const QString &key, const QString &action);
    /// It could not be shown here: somewhere else should.
    void failed(const textback::NoticeWords &notice);
    /// It is shown, but whoever shows it makes no sounds.
    void soundWanted(textback::NoticeKind kind);
};

} // namespace textback
