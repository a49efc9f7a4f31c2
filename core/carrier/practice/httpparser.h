// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/wire.h"

#include <memory>

namespace textback::practice {

/// Reads HTTP/1.1 requests from bytes. Nothing a client sends makes it do worse than say Bad or TooLarge.
class HttpParser {
public:
    HttpParser();
    ~HttpParser();
    enum class State { NeedsMore, Complete, Bad, TooLarge };
    /// Takes what it can use from the front of `bytes`.
    [[nodiscard]] State feed(QByteArray &bytes);
    /// The finished request; the parser is ready for the next one afterwards.
    [[nodiscard]] Request take();
    [[nodiscard]] bool keepAlive() const;
    [[nodiscard]] bool expectsContinue() const;

    static constexpr quint32 HeaderLimit = 32 * 1024;
    static constexpr quint64 BodyLimit = 4 * 1024 * 1024;

private:
    struct Machine;
    std::unique_ptr<Machine> m_machine;
};

/// Splits the target of a request line into path and query.
void readTarget(Request &request, const QByteArray &target);

} // namespace textback::practice
