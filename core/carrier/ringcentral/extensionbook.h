// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace textback::ringcentral {

/// The account's extensions and what stands behind each: a person, a queue or a machine.
class ExtensionBook {
public:
    /// Adds the extensions of the carrier's list.
    void read(const QList<QJsonObject> &records);
    void clear() { m_types.clear(); }

    [[nodiscard]] bool knows(const QString &extensionId) const { return m_types.contains(extensionId); }
    [[nodiscard]] bool isEmpty() const { return m_types.isEmpty(); }
    /// Unknown extensions and types count as persons: that errs to not texting.
    [[nodiscard]] LegRole role(const QString &extensionId) const;
    /// Those whose phones can ring for a caller: persons and queues.
    [[nodiscard]] QStringList ringing() const;

private:
    QHash<QString, LegRole> m_types;
};

} // namespace textback::ringcentral
