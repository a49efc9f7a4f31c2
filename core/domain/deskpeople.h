// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"

#include <QList>

#include <optional>

class QObject;

namespace textback {

using DeskNameId = Id<struct DeskNameTag>;

constexpr int LongestDeskName = 40;
constexpr int MostDeskNames = 40;

/// Somebody who works at this desk.
struct DeskName {
    DeskNameId id{0};
    QString name;
    QString pin; ///< As core/policy/pinhash.h makes it; empty: anybody may be them.
    friend bool operator==(const DeskName &, const DeskName &) = default;
};

/// The same, to be kept.
struct DeskNameEdit {
    DeskNameId id{0}; ///< 0: new.
    QString name;
    std::optional<QString> pin = {}; ///< Absent: stays as it is.
    friend bool operator==(const DeskNameEdit &, const DeskNameEdit &) = default;
};

/// Whose a conversation was, to be put back. 0: nobody's.
struct ThreadOwner {
    ThreadId thread{0};
    DeskNameId owner{0};
    friend bool operator==(const ThreadOwner &, const ThreadOwner &) = default;
};
using ThreadOwners = QList<ThreadOwner>;

/// The read side; as InboxQueries.
class DeskPeopleQueries {
public:
    virtual ~DeskPeopleQueries() = default;
    /// By name.
    virtual Result<QList<DeskName>> deskNames() = 0;
    /// Who is at this desk now, as far as they said.
    virtual Result<std::optional<DeskName>> atDesk() = 0;
};

/// What people do with it. As DeskCommands.
class DeskPeopleCommands {
public:
    virtual ~DeskPeopleCommands() = default;
    /// All names there are. One that is left out is gone from every choice; one that is kept again is who it was.
    /// Invalid: a name is missing, too long or there twice, or there are too many.
    virtual void keepDeskNames(const QList<DeskNameEdit> &names, QObject *context, Callback<Status> answered) = 0;
    /// From now on texts and notes are by them, and they own what they answer. Empty: nobody says who they are.
    virtual void setAtDesk(std::optional<DeskNameId> name, QObject *context, Callback<Status> answered) = 0;
    /// Hands conversations over. @return whose they were, as far as it changed.
    virtual void setOwner(const QList<ThreadId> &threads, std::optional<DeskNameId> owner, QObject *context,
                          Callback<Result<ThreadOwners>> answered) = 0;
    virtual void restoreOwners(const ThreadOwners &before) = 0;
};

/// What the desk asks when somebody of ours does something. Desk thread.
class DeskPeopleBook {
public:
    virtual ~DeskPeopleBook() = default;
    /// The name of who is at this desk; empty if nobody said.
    virtual Result<QString> writer() = 0;
    /// Whoever is at this desk owns the conversation from now on, unless somebody does.
    virtual Status claim(ThreadId thread) = 0;
    /// Notes who of ours changed last whether this caller asked to stop.
    virtual Status signConsent(ThreadId thread) = 0;
};

} // namespace textback
