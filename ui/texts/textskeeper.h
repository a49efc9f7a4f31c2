// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officecommands.h"
#include "ui/texts/textsdraft.h"

namespace textback {

/// Keeps automatic texts, the rules that send them and saved replies as one change, and takes the last one back. One
/// thing at a time. UI thread.
class TextsKeeper : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Status &)>;
    TextsKeeper(OfficeCommands &office, QObject *parent); ///< `office` is not owned.
    /// Turns what is kept into what is wanted, whole or not at all.
    void keep(const OfficeTexts &kept, const OfficeTexts &wanted, const Done &done);
    [[nodiscard]] bool canUndo() const { return m_change.value() > 0; }
    void undo(const Done &done);
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    OfficeCommands &m_office;
    OfficeChangeId m_change{0};
    bool m_busy = false;
};

} // namespace textback
