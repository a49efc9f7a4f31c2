// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/utctime.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace textback {

enum class TextDirection { In, Out };

/// What became of a text. Ranked: a later lower rank is ignored; Failed wins over Sent, Delivered over Failed.
enum class DeliveryState { Queued, Accepted, Sent, Delivered, Failed, Unknown };

/// Why a text was refused or not delivered, in the carrier-neutral kinds the program reacts to.
enum class FailureReason {
    None,
    CannotReceive, ///< Landline, invalid or unallocated number.
    OptedOut,
    LineCannotText, ///< Our line is not allowed or not registered to text.
    Filtered, ///< Refused as spam or for its content.
    VolumeLimit,
    TooLong,
    Unreachable, ///< Phone off or out of reach; may work later.
    InvalidNumber,
    Auth, ///< Signed out or a permission is missing.
    CarrierDown,
    Other
};

/// A file that came with a text. It is never trusted by name or type.
struct Attachment {
    QString carrierId;
    QString uri; ///< Where the carrier keeps it; needs the sign-in.
    QString contentType;
    QString fileName;
    std::optional<qint64> size;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// One text as the carrier knows it.
struct TextMessage {
    QString carrierId; ///< Exact: 64-bit ids never pass through a double.
    std::optional<PhoneNumber> line;
    QList<PhoneNumber> remotes; ///< One: normal. More: a group, shown read-only.
    TextDirection direction = TextDirection::In;
    std::optional<QString> body; ///< Empty where the carrier withholds it. A stranger's words.
    UtcTime at{}; ///< Carrier's time of creation.
    UtcTime modifiedAt{}; ///< Newer wins.
    DeliveryState state = DeliveryState::Accepted;
    FailureReason failure = FailureReason::None;
    QString failureCode; ///< The carrier's own code, for support.
    QList<Attachment> attachments;
    bool read = true;
    bool deleted = false; ///< The carrier says it is gone; only carrierId is filled in.
    bool fromHistory = false;
    friend bool operator==(const TextMessage &, const TextMessage &) = default;
};

/// A voicemail left by a caller. It carries no call id on most carriers: matched by caller and time.
struct VoicemailNote {
    QString carrierId;
    CallKey callKey; ///< Empty where the carrier does not say.
    std::optional<PhoneNumber> line;
    std::optional<PhoneNumber> remote;
    std::optional<std::chrono::seconds> length;
    UtcTime at{};
    std::optional<Attachment> recording; ///< What they said, where the carrier hands it out.
    bool heard = false; ///< Somebody listened to it, here or elsewhere.
    friend bool operator==(const VoicemailNote &, const VoicemailNote &) = default;
};

/// A file to send with a text.
struct OutgoingFile {
    QString fileName;
    QString contentType;
    QByteArray content;
    friend bool operator==(const OutgoingFile &, const OutgoingFile &) = default;
};

struct SendRequest {
    PhoneNumber line;
    PhoneNumber to;
    QString body;
    QList<OutgoingFile> files;
};

/// How the carrier answered one send request.
struct SendAccepted {
    QString carrierId;
    DeliveryState state = DeliveryState::Accepted;
};
struct SendRefused {
    FailureReason reason = FailureReason::Other;
    QString code;
    bool retryable = false; ///< Nothing was accepted; the same request may be made again after `retryAfter`.
    std::optional<std::chrono::seconds> retryAfter;
};
struct SendUnknown {
    QString detail; ///< For the log.
}; ///< No usable answer: the text may have gone out. Look it up before sending again.
using SendResult = std::variant<SendAccepted, SendRefused, SendUnknown>;

} // namespace textback
