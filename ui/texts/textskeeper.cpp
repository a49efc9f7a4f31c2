// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/textskeeper.h"

#include <utility>

namespace textback {

TextsKeeper::TextsKeeper(OfficeCommands &office, QObject *parent) : QObject(parent), m_office(office) {}

void TextsKeeper::keep(const OfficeTexts &kept, const OfficeTexts &wanted, const Done &done)
{
    OfficeDocument document;
    if (wanted.automatic != kept.automatic)
        document.templates = wanted.automatic;
    if (wanted.rules != kept.rules)
        document.rules = wanted.rules;
    if (wanted.replies != kept.replies)
        document.replies = wanted.replies;
    m_busy = true;
    m_change = OfficeChangeId(0);
    m_office.saveOffice(document, this, [this, done](const Result<OfficeChangeId> &saved) {
        m_busy = false;
        if (saved.ok())
            m_change = saved.value();
        done(saved.ok() ? Status(textback::Done{}) : Status(saved.error()));
    });
}

void TextsKeeper::undo(const Done &done)
{
    m_busy = true;
    const OfficeChangeId change = std::exchange(m_change, OfficeChangeId(0));
    m_office.restoreOffice(change, Restore::Before, this, [this, done](const Result<OfficeChangeId> &back) {
        m_busy = false;
        done(back.ok() ? Status(textback::Done{}) : Status(back.error()));
    });
}

} // namespace textback
