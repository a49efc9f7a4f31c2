// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/phonenumber.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace textback {

/// Be a desk.
struct RunCommand {
    bool background = false; ///< No window; stay in the shell's foreground.
    bool practice = false; ///< Show the practice account first.
    bool tray = false; ///< Begin as an icon in the tray, as at login.
    friend bool operator==(const RunCommand &, const RunCommand &) = default;
};

/// The secrets themselves come on standard input: the JWT in the first line (if there is one), the client secret next.
struct AddAccountCommand {
    QUrl server; ///< https, or http to this computer.
    QString clientId;
    bool clientSecretOnStdin = false;
    bool byBrowser = false; ///< Signs in on the carrier's page: no JWT.
    QList<PhoneNumber> lines; ///< Empty: every line that can text.
    friend bool operator==(const AddAccountCommand &, const AddAccountCommand &) = default;
};

struct ListAccountsCommand {
    friend bool operator==(const ListAccountsCommand &, const ListAccountsCommand &) = default;
};

struct RemoveAccountCommand {
    AccountId account{0};
    friend bool operator==(const RemoveAccountCommand &, const RemoveAccountCommand &) = default;
};

struct ListConfigCommand {
    friend bool operator==(const ListConfigCommand &, const ListConfigCommand &) = default;
};

struct GetConfigCommand {
    QString key; ///< A documented setting.
    friend bool operator==(const GetConfigCommand &, const GetConfigCommand &) = default;
};

struct SetConfigCommand {
    QString key; ///< A documented setting.
    QString value; ///< In its one stored form.
    friend bool operator==(const SetConfigCommand &, const SetConfigCommand &) = default;
};

struct StatusCommand {
    bool json = false;
    friend bool operator==(const StatusCommand &, const StatusCommand &) = default;
};

/// Be a practice RingCentral for other programs, until SIGTERM.
struct PracticeCarrierCommand {
    quint16 port = 0; ///< 0: any free one.
    bool tls = false;
    friend bool operator==(const PracticeCarrierCommand &, const PracticeCarrierCommand &) = default;
};

/// Something with the files of a profile: an archive of everything, or a backup.
struct FileCommand {
    enum class What { Export, Import, Backup, ListBackups, Restore };
    What what = What::Backup;
    QString file; ///< As typed; empty for Backup and ListBackups.
    friend bool operator==(const FileCommand &, const FileCommand &) = default;
};

/// Take contacts from a file into the desk, or write all there are into one.
struct ContactsCommand {
    bool import = false;
    QString file; ///< As typed.
    friend bool operator==(const ContactsCommand &, const ContactsCommand &) = default;
};

/// Forget one person, or what is old. Without `confirmed` it only says what would go.
struct EraseCommand {
    std::optional<PhoneNumber> person; ///< Empty: what is older than `months`.
    int months = 0; ///< 0: keep everything.
    bool confirmed = false;
    friend bool operator==(const EraseCommand &, const EraseCommand &) = default;
};

struct VersionCommand {
    friend bool operator==(const VersionCommand &, const VersionCommand &) = default;
};

struct HelpCommand {
    friend bool operator==(const HelpCommand &, const HelpCommand &) = default;
};

using Command =
    std::variant<RunCommand, AddAccountCommand, ListAccountsCommand, RemoveAccountCommand, ListConfigCommand,
                 GetConfigCommand, SetConfigCommand, StatusCommand, PracticeCarrierCommand, FileCommand,
                 ContactsCommand, EraseCommand, VersionCommand, HelpCommand>;

struct CommandLine {
    std::optional<QString> profile; ///< A directory; empty: the person's own.
    Command command;
    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

/// A command line that makes no sense: the program says the sentence and ends with exit code 2.
struct Misuse {
    QString sentence;
    friend bool operator==(const Misuse &, const Misuse &) = default;
};

/// Reads the arguments (without the program's name). Pure: touches no file and no terminal.
[[nodiscard]] std::variant<CommandLine, Misuse> parseCommandLine(const QStringList &arguments);
/// What --help prints, ends with a line break.
[[nodiscard]] QString helpText();

} // namespace textback
