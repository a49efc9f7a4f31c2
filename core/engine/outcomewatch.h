// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcomes.h"
#include "core/engine/deskparts.h"

#include <QObject>

namespace textback {

/// Looks at what comes out at the end: missed calls on one side, accepted texts on the other. Desk thread.
class OutcomeWatch : public QObject {
    Q_OBJECT
public:
    OutcomeWatch(DeskParts parts, OutcomeReader &reader);
    /// Counts today's calls anew; cheap enough for every minute.
    void look();

signals:
    /// So many calls were missed today and no text was accepted; 0: all is well, or nothing is expected.
    void changed(int missedWithoutText);
    /// The same, once a day: somebody should be told.
    void told();

private:
    [[nodiscard]] int count();
    void tell(UtcTime today);

    DeskParts m_parts;
    OutcomeReader &m_reader;
    int m_missed = 0;
};

} // namespace textback
