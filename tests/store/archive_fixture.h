// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/desk_fixture.h"

#include <functional>

namespace textback {

struct TarMember;

/// A desk with a little of everything, the archive that was written of it, and a folder for others.
class ArchiveFixture {
public:
    /// Fills the desk and writes its archive; a failed comparison of the running test says why it could not.
    void write();

    /// A path for a store that is not there yet.
    [[nodiscard]] QString fresh(const QString &name) const { return path(name + u".sqlite"_s); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Copies the archive to `path`, each member changed by `change`; one whose name is empty then is left out.
    void rewrite(const QString &path, const std::function<void(TarMember &)> &change) const;

    DeskFixture desk;
    QString archive;
    QString photo; ///< hash of the one photo that is kept

private:
    void addTexts();
    void addCallAndReply();
    void addPhoto();

    QTemporaryDir m_folder;
};

/// All rows of all tables of the store at `path`, in words.
QStringList contentOf(const QString &path);
QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &content);

} // namespace textback
