// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpclient.h"
#include "core/domain/text.h"

namespace textback::ringcentral {

/// Marks one message as read. Nothing for an id that is no id: this path without one would mean the whole mailbox.
[[nodiscard]] std::optional<ApiRequest> markReadRequest(const QUrl &server, const QString &messageId);

/// Reads the content of an attachment, from the account's own server or its media server only: the sign-in goes with
/// it.
[[nodiscard]] Result<ApiRequest> attachmentRequest(const QUrl &server, const Attachment &attachment, qint64 limit);

} // namespace textback::ringcentral
