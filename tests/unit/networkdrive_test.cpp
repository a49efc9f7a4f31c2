// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkdrive.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace networkdrive_test {

/// A profile on another computer's disk is refused.
class NetworkDriveTest : public QObject {
    Q_OBJECT
private slots:
    void fileSystemsOfOtherComputersAreKnown()
    {
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs", "9p", "afpfs"})
            QVERIFY2(isNetworkFileSystem(type), type);
        for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "apfs", "NTFS", "overlay", "zfs", "", "fuse"})
            QVERIFY2(!isNetworkFileSystem(type), type);
    }

    void aDirectoryOfThisComputerIsTakenWhetherItExistsOrNot()
    {
        const QTemporaryDir room;
        QVERIFY(!standsOnNetworkDrive(room.path()));
        QVERIFY(!standsOnNetworkDrive(room.filePath(u"not/yet/there"_s)));
        QVERIFY(standsOnNetworkDrive(u"//server/share/textback"_s));
    }
};

} // namespace networkdrive_test

TEXTBACK_TEST(networkdrive_test, NetworkDriveTest)
#include "networkdrive_test.moc"
