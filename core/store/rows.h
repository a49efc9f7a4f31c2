// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"
#include "core/store/storednumbers.h"

namespace textback {

// How whole values are read: the columns to select, and the function that takes exactly these from a row.

/// From `call` and a left-joined `caller`.
constexpr int CallColumnCount = 23;
[[nodiscard]] QString callColumns();
/// A condition on a row with a caller_id: it is not of somebody who is being erased.
[[nodiscard]] QString notBeingErased(const QString &table);
/// The same for an item, by its conversation.
[[nodiscard]] QString itemNotBeingErased();
[[nodiscard]] StoredCall callFrom(Row &row);
/// From `outbox` and its joined `caller AS to_caller`. `files` is left empty.
constexpr int OutboxColumnCount = 19;
[[nodiscard]] QString outboxColumns();
[[nodiscard]] OutboxText outboxFrom(Row &row);
/// From `attachment`, after the id of its item.
[[nodiscard]] QString attachmentColumns();
[[nodiscard]] Attachment attachmentFrom(Row &row);
/// A verdict from its kept JSON; empty if there is none.
[[nodiscard]] std::optional<Verdict> verdictFrom(const QByteArray &json);

} // namespace textback
