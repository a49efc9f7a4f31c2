// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQueue>
#include <QSet>
#include <QString>

namespace textback::ringcentral {

/// Which events were handled already: carriers deliver some twice. Remembers the last few thousand.
class SeenEvents {
public:
    /// @return whether this one is new. Events without identity always are.
    bool note(const QString &uuid)
    {
        constexpr qsizetype Most = 4096;
        if (uuid.isEmpty())
            return true;
        if (m_known.contains(uuid))
            return false;
        m_known.insert(uuid);
        m_order.enqueue(uuid);
        if (m_order.size() > Most)
            m_known.remove(m_order.dequeue());
        return true;
    }

private:
    QSet<QString> m_known;
    QQueue<QString> m_order;
};

} // namespace textback::ringcentral
