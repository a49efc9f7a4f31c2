// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace textback::practice {

/// What is to go wrong, by name, as the control port asked. README.md lists the names. A fault without `times` or
/// `seconds` lasts until it is switched off or everything is reset.
class Faults {
public:
    using Fits = std::function<bool(const QJsonObject &how)>;

    /// Reads one fault in any of its short forms: true, false, a number (times), a word, an object, or a list of
    /// objects.
    /// @return Invalid with a sentence when there is no such fault.
    [[nodiscard]] Status set(const QString &name, const QJsonValue &value);
    /// Uses up one time of the first fault of this name that fits. @return what was asked for, nullopt when none is on.
    [[nodiscard]] std::optional<QJsonObject> take(const QString &name, const Fits &fits = {});
    /// As take(), but nothing is used up.
    [[nodiscard]] std::optional<QJsonObject> find(const QString &name, const Fits &fits = {}) const;
    [[nodiscard]] bool on(const QString &name) const { return find(name).has_value(); }
    /// The word given with the fault, or `otherwise`.
    [[nodiscard]] QString word(const QString &name, const QString &otherwise) const;
    [[nodiscard]] QJsonObject list() const;
    void clear() { m_faults.clear(); }

    [[nodiscard]] static bool isKnown(const QString &name);
    /// Whether the name stands for something done once, at once, rather than for a state.
    [[nodiscard]] static bool isAct(const QString &name);
    /// The object form of a short form.
    [[nodiscard]] static QJsonObject spelledOut(const QJsonValue &value);

private:
    struct Fault {
        QString name;
        QJsonObject how;
        int timesLeft = -1; ///< -1: any number
        qint64 until = 0; ///< steady microseconds; 0: for ever
        [[nodiscard]] bool live() const;
    };
    [[nodiscard]] qsizetype indexOf(const QString &name, const Fits &fits) const;
    QList<Fault> m_faults;
};

/// Whether `path` fits a pattern in which * stands for anything. A pattern without * fits any part of the path.
[[nodiscard]] bool pathFits(const QString &pattern, const QString &path);

/// How long the carrier keeps "texts" or "calls": the fault kept_days says, else for ever.
[[nodiscard]] Milliseconds keptFor(const Faults &faults, QLatin1String what);

/// How far the registration for business texts of one of the office's numbers is: the fault registration says, else
/// it is confirmed.
[[nodiscard]] QString registrationOf(const Faults &faults, const QString &number);

} // namespace textback::practice
