// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/stores.h"

#include <QMap>

class QObject;

namespace textback {

using CallerFieldId = Id<struct CallerFieldTag>;

// How much may be written down about one person.
constexpr int LongestCallerName = 120;
constexpr int LongestAddress = 300;
constexpr int LongestNotes = 4000;
constexpr int LongestTag = 40;
constexpr int MostTagsPerCaller = 20;
constexpr int LongestFieldName = 40;
constexpr int LongestFieldValue = 300;
constexpr int MostCallerFields = 12;
constexpr int MostNumbersPerPerson = 8;
constexpr int LongestLiftReason = 300;

/// Something this office writes down about everybody, by a name of its own: "Gate code".
struct CallerField {
    CallerFieldId id{0}; ///< 0: not kept yet.
    QString name;
    friend bool operator==(const CallerField &, const CallerField &) = default;
};

/// What people of ours wrote down about one person; the same for every number of that person.
struct CallerDetails {
    QString name;
    QString address;
    QString notes;
    QStringList tags; ///< By name. Two that differ in capitals alone are one.
    QMap<CallerFieldId, QString> fields; ///< None is empty.
    friend bool operator==(const CallerDetails &, const CallerDetails &) = default;
};

/// A change of it; what is absent stays.
struct CallerEdit {
    std::optional<QString> name = {};
    std::optional<QString> address = {};
    std::optional<QString> notes = {};
    QStringList addTags = {};
    QStringList removeTags = {};
    QMap<CallerFieldId, QString> fields = {}; ///< Empty: nothing is written there any more.
    friend bool operator==(const CallerEdit &, const CallerEdit &) = default;
};

/// The same about the caller of a thread.
struct ThreadCallerEdit {
    ThreadId thread{0};
    CallerEdit edit;
    friend bool operator==(const ThreadCallerEdit &, const ThreadCallerEdit &) = default;
};
using CallerEdits = QList<ThreadCallerEdit>;

/// One number with what was written down and whom it belonged to, to be put back.
struct PersonState {
    PhoneNumber number;
    qint64 person = 0; ///< 0: stands alone.
    CallerDetails details;
    friend bool operator==(const PersonState &, const PersonState &) = default;
};
using PersonStates = QList<PersonState>;

/// Another number of the same person. Whether it may be texted is its own matter.
struct OtherNumber {
    PhoneNumber number;
    ThreadId thread{0}; ///< The newest conversation with it; 0 if there is none.
    bool askedToStop = false;
    bool neverText = false;
    bool cannotGetTexts = false;
    friend bool operator==(const OtherNumber &, const OtherNumber &) = default;
};

/// When and how somebody asked to stop, or it was lifted.
struct ConsentChange {
    bool stop = true;
    OptOutSource source = OptOutSource::Person;
    QString words; ///< The caller's own, or the reason a person gave.
    QString who; ///< Of ours; empty where nobody said who they are.
    UtcTime at{};
    friend bool operator==(const ConsentChange &, const ConsentChange &) = default;
};

/// What the caller card shows beyond the one number of its thread. Figures are of all the person's numbers.
struct CallerProfile {
    CallerDetails details;
    QList<OtherNumber> others;
    QList<ConsentChange> consent; ///< Of the thread's own number, newest first, at most ten.
    int calls = 0;
    int missed = 0;
    int texts = 0;
    QList<StoredCall> lastCalls; ///< Newest first, at most ten.
    QString company = {}; ///< As the address book has it that names the caller; of the first number it knows.
};

/// The read side; as InboxQueries.
class CallerQueries {
public:
    virtual ~CallerQueries() = default;
    virtual Result<std::optional<CallerProfile>> profile(ThreadId thread) = 0;
    virtual Result<QList<CallerField>> callerFields() = 0;
    /// Tags in use, those on most people first.
    virtual Result<QStringList> usedTags(int most) = 0;
};

/// What people do with the caller card. As DeskCommands. Invalid: words that are too long or cannot be kept.
class CallerCommands {
public:
    virtual ~CallerCommands() = default;
    /// All of them or none. @return the edits that take it back.
    virtual void editCallers(const CallerEdits &edits, QObject *context, Callback<Result<CallerEdits>> answered) = 0;
    /// The thread's caller and this number are one person: what is written down about both is put together and is about
    /// both from then on. Conversations, and who may be texted, stay as they are. @return what was before. Rejected:
    /// together it is more than one person may have. NotFound: nobody has called or written from this number.
    virtual void mergeCallers(ThreadId thread, const PhoneNumber &other, QObject *context,
                              Callback<Result<PersonStates>> answered) = 0;
    /// This number stands alone again; both sides keep what is written down. @return what was before.
    virtual void splitCaller(const PhoneNumber &number, QObject *context, Callback<Result<PersonStates>> answered) = 0;
    virtual void restoreCallers(const PersonStates &before, QObject *context, Callback<Status> answered) = 0;
    /// The office's own fields, all of them in their order. One that is left out is hidden with all that was written
    /// in it, and back with all of it when a field of its id or name is kept again.
    virtual void keepCallerFields(const QList<CallerField> &fields, QObject *context, Callback<Status> answered) = 0;
    /// They may be texted again although they asked to stop. Invalid: without a reason.
    virtual void liftStop(ThreadId thread, const QString &reason, QObject *context, Callback<Status> answered) = 0;
};

} // namespace textback
