// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/result.h"
#include "core/domain/verdict.h"

#include <QObject>

namespace textback {

/// Numbers that rules ask about: "the owner's list". Two keys are the desk's own.
struct NumberList {
    QString key;
    QString name; ///< Empty for the desk's own.
    QList<PhoneNumber> numbers;
    friend bool operator==(const NumberList &, const NumberList &) = default;
};
/// A list without its numbers, which may be many.
struct NumberListName {
    QString key;
    QString name;
    int size = 0;
    friend bool operator==(const NumberListName &, const NumberListName &) = default;
};
[[nodiscard]] inline NumberListName nameOf(const NumberList &list)
{
    return {list.key, list.name, int(list.numbers.size())};
}
/// Who never gets an automatic text.
[[nodiscard]] inline QString neverTextList()
{
    return QStringLiteral("never-text");
}
/// Who asked us to stop; only they and the thread's own menu lift it.
[[nodiscard]] inline QString askedToStopList()
{
    return QStringLiteral("asked-to-stop");
}
constexpr int MostListedNumbers = 50'000;
constexpr int MostNumberLists = 200;

class NumberListCommands {
public:
    virtual ~NumberListCommands() = default;
    /// Keeps the list whole; one without numbers stays. Not for those who asked to stop.
    virtual void saveNumbers(const NumberList &list, QObject *context, Callback<Status> answered) = 0;
    virtual void removeNumberList(const QString &key, QObject *context, Callback<Status> answered) = 0;
    /// The numbers of one list, read beside the window; none if there is no such list.
    virtual void readNumbers(const QString &key, QObject *context, Callback<Result<QList<PhoneNumber>>> answered) = 0;
};

class NumberListQueries {
public:
    virtual ~NumberListQueries() = default;
    /// Every list with its numbers, the desk's own first.
    virtual Result<QList<NumberList>> numberLists() = 0;
    /// The same without them, at once however long they are.
    virtual Result<QList<NumberListName>> numberListNames() = 0;
    /// What is known of a caller, as it would be looked up for this call now.
    virtual Result<CallerFacts> factsOf(const Call &call, UtcTime now) = 0;
};

} // namespace textback
