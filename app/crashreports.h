// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/crashnotes.h"

#include <QDir>

namespace textback {

/// The files that CrashHandler left.
class CrashReports : public CrashNotes {
public:
    explicit CrashReports(const QString &folder) : m_folder(folder) {}
    [[nodiscard]] std::optional<CrashNote> newest() const override;
    void forget() override;

private:
    [[nodiscard]] QFileInfoList files() const;
    QDir m_folder;
};

} // namespace textback
