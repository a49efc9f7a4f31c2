// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/wire.h"

namespace textback::practice {

/// One of several resources a single request named, with the answer it would have got alone.
struct BulkPart {
    QString id;
    Response response;
};

/// 207 in JSON: a list with the id, the status and the body of each.
[[nodiscard]] Response bulkJson(const QList<BulkPart> &parts);
/// 207 as multipart/mixed: the statuses of all first, then each body in a part of its own.
[[nodiscard]] Response bulkMixed(const QList<BulkPart> &parts, const QString &uriBase);

} // namespace textback::practice
