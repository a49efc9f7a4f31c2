// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/files.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace textback {

/// Saves a file that came with a text where a person says, under what it really is. @param content where the file has
/// no path. `said` gets one sentence afterwards; nothing if the person thinks better of it.
class SaveFile {
    Q_DECLARE_TR_FUNCTIONS(textback::SaveFile)
public:
    static constexpr qint64 EnoughToKnow = 64; ///< Bytes from which the kind of a file is known.
    static void ask(QWidget *window, const ItemFile &file, const QByteArray &content,
                    const std::function<void(const QString &words)> &said);
    /// The name that is proposed.
    [[nodiscard]] static QString nameFor(const ItemFile &file, const QByteArray &beginning);

private:
    [[nodiscard]] static QString save(const ItemFile &file, const QByteArray &content, const QString &to);
};

} // namespace textback
