// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/textskeeper.h"

#include <algorithm>

namespace textback {

TextsKeeper::TextsKeeper(OfficeCommands &office, WritingCommands *writing, QObject *parent)
    : QObject(parent), m_office(office), m_writing(writing)
{
}

void TextsKeeper::finish(const Done &done, const Status &status)
{
    m_busy = false;
    done(status);
}

void TextsKeeper::keep(const OfficeTexts &kept, const OfficeTexts &wanted, const Done &done)
{
    OfficeDocument document;
    if (wanted.automatic != kept.automatic)
        document.templates = wanted.automatic;
    if (wanted.rules != kept.rules)
        document.rules = wanted.rules;
    m_busy = true;
    m_change = OfficeChangeId(0);
    m_replies.reset();
    if (wanted.replies != kept.replies)
        m_replies = RepliesChange{kept.replies, wanted.replies};
    if (document.isEmpty())
        return keepReplies(kept.replies, wanted.replies, done);
    m_office.saveOffice(document, this,
                        [this, before = kept.replies, after = wanted.replies, done](Result<OfficeChangeId> saved) {
                            if (!saved.ok()) {
                                m_replies.reset();
                                return finish(done, saved.error());
                            }
                            m_change = saved.value();
                            keepReplies(before, after, done);
                        });
}

void TextsKeeper::keepReplies(const QList<TextTemplate> &before, const QList<TextTemplate> &after, const Done &done)
{
    m_toKeep.clear();
    m_toRemove.clear();
    for (const TextTemplate &reply : after) {
        if (!before.contains(reply))
            m_toKeep.append(reply);
    }
    for (const TextTemplate &reply : before) {
        const auto same = [&reply](const TextTemplate &other) { return other.key == reply.key; };
        if (std::none_of(after.begin(), after.end(), same))
            m_toRemove.append(reply.key);
    }
    keepNextReply(done);
}

void TextsKeeper::keepNextReply(const Done &done)
{
    const auto next = [this, done](const Status &kept) { kept.ok() ? keepNextReply(done) : finish(done, kept); };
    if (!m_toKeep.isEmpty() && m_writing)
        return m_writing->keepSavedReply(m_toKeep.takeFirst(), this, next);
    if (!m_toRemove.isEmpty() && m_writing)
        return m_writing->removeSavedReply(m_toRemove.takeFirst(), this, next);
    finish(done, textback::Done{});
}

void TextsKeeper::undo(const Done &done)
{
    m_busy = true;
    const OfficeChangeId change = std::exchange(m_change, OfficeChangeId(0));
    const RepliesChange replies = std::exchange(m_replies, std::nullopt).value_or(RepliesChange());
    const auto putRepliesBack = [this, replies, done] { keepReplies(replies.after, replies.before, done); };
    if (change.value() == 0)
        return putRepliesBack();
    m_office.restoreOffice(change, Restore::Before, this, [this, putRepliesBack, done](Result<OfficeChangeId> back) {
        back.ok() ? putRepliesBack() : finish(done, back.error());
    });
}

} // namespace textback
