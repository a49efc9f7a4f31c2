// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officecommands.h"
#include "core/domain/writing.h"
#include "ui/texts/textsdraft.h"

namespace textback {

/// Keeps texts where they belong, automatic ones with the office and replies with what people write, and takes the
/// last change back. One thing at a time. UI thread.
class TextsKeeper : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Status &)>;
    /// `writing` may be null: then replies cannot be changed. Not owned.
    TextsKeeper(OfficeCommands &office, WritingCommands *writing, QObject *parent);
    /// Turns what is kept into what is wanted. After a failure a part of it may have been kept.
    void keep(const OfficeTexts &kept, const OfficeTexts &wanted, const Done &done);
    [[nodiscard]] bool canUndo() const { return m_change.value() > 0 || m_replies; }
    void undo(const Done &done);
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    struct RepliesChange {
        QList<TextTemplate> before;
        QList<TextTemplate> after;
    };
    void keepReplies(const QList<TextTemplate> &before, const QList<TextTemplate> &after, const Done &done);
    void keepNextReply(const Done &done);
    void finish(const Done &done, const Status &status);

    OfficeCommands &m_office;
    WritingCommands *m_writing;
    OfficeChangeId m_change{0};
    std::optional<RepliesChange> m_replies;
    QList<TextTemplate> m_toKeep;
    QStringList m_toRemove;
    bool m_busy = false;
};

} // namespace textback
