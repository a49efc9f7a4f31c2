// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskroom.h"
#include "app/profile.h"
#include "core/domain/supportnotes.h"

namespace textback {

class DeskHost;

/// All of it: versions, the desk's state and settings, the newest crash report, the end of the log. Whatever it is made
/// of goes through the log's redaction once more. On the room's thread.
[[nodiscard]] QString supportText(DeskRoom &room, const Profile &profile);

/// Asks for it on the desk thread. Used on the thread that made it; must be destroyed after its host has stopped.
class SupportGateway : public QObject, public SupportNotes {
    Q_OBJECT
public:
    SupportGateway(DeskHost &host, Profile profile) : m_host(host), m_profile(std::move(profile)) {}
    void gather(QObject *context, Callback<QString> ready) override;

private:
    DeskHost &m_host;
    Profile m_profile;
};

} // namespace textback
