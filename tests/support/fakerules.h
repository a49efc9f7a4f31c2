// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/numberlists.h"
#include "core/domain/timemachine.h"

namespace textback {

/// Answers as the test says; keeps what it was asked.
class FakeTimeMachine : public TimeMachine {
public:
    QList<Trial> asked;
    TrialReport answer;
    bool answers = true; ///< False: it takes for ever.
    int cancelled = 0;

    void run(const Trial &trial, QObject *, std::function<void(int, int)> progress,
             Callback<Result<TrialReport>> done) override
    {
        asked.append(trial);
        progress(0, answer.calls);
        if (answers)
            done(answer);
    }
    void cancel() override { ++cancelled; }
};

/// Lists of numbers in memory.
class FakeLists : public NumberListQueries, public NumberListCommands {
public:
    QList<NumberList> lists{{neverTextList(), {}, {}}, {askedToStopList(), {}, {}}};
    CallerFacts facts; ///< Of everybody.

    Result<QList<NumberList>> numberLists() override { return lists; }
    Result<QList<NumberListName>> numberListNames() override
    {
        QList<NumberListName> names;
        for (const NumberList &list : std::as_const(lists))
            names.append(nameOf(list));
        return names;
    }
    void readNumbers(const QString &key, QObject *, Callback<Result<QList<PhoneNumber>>> answered) override
    {
        if (unreadable)
            return answered(Error{ErrorKind::Storage, QStringLiteral("damaged")});
        for (const NumberList &list : std::as_const(lists)) {
            if (list.key == key)
                return answered(list.numbers);
        }
        answered(QList<PhoneNumber>());
    }
    bool unreadable = false; ///< The numbers of a list are.
    Result<CallerFacts> factsOf(const Call &, UtcTime) override { return facts; }
    std::optional<Error> refusal; ///< Given instead of keeping.
    void saveNumbers(const NumberList &list, QObject *context, Callback<Status> answered) override
    {
        if (refusal) {
            answered(*refusal);
            return;
        }
        removeNumberList(list.key, context, [](const Status &) {});
        lists.append(list);
        answered(Done{});
    }
    void removeNumberList(const QString &key, QObject *, Callback<Status> answered) override
    {
        lists.removeIf([&key](const NumberList &list) { return list.key == key; });
        answered(Done{});
    }
};

} // namespace textback
