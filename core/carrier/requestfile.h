// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/requestledger.h"

#include <QFile>

namespace textback {

/// A small file that requests are appended to without waiting for the disk: it outlives the program, and after a power
/// failure the limits have recovered anyway. What cannot be read in it is left out. Readable by the user only.
class RequestFile : public RequestLedger {
public:
    static constexpr qint64 LargestFile = 64 * 1024; ///< Bytes; then it begins anew with what still counts.

    RequestFile(const QString &path, UtcTime now);

    [[nodiscard]] QList<CountedRequest> recent() override { return m_recent; }
    void note(const CountedRequest &request) override;

private:
    void read();
    void beginAnew();
    void write(const CountedRequest &request);

    QFile m_file;
    UtcTime m_now{}; ///< As far as the requests told.
    QList<CountedRequest> m_recent;
};

} // namespace textback
