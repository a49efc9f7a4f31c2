// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace textback {

/// What the help can tell about.
enum class HelpTopic { Watching, Inbox, CallBacks, Activity, Report, Texts, Hours, Rules, Settings, Practice, Words };
constexpr int HelpTopicCount = int(HelpTopic::Words) + 1;

/// One question people have, and its answer.
struct HelpEntry {
    QString question;
    QString answer;
};

/// One short page.
struct HelpPage {
    QString title;
    QList<HelpEntry> entries;
};

/// The pages of the help, written so that each can be read in a minute. Pure.
class HelpPages {
    Q_DECLARE_TR_FUNCTIONS(textback::HelpPages)
public:
    [[nodiscard]] static HelpPage page(HelpTopic topic);
    [[nodiscard]] static HelpTopic topicOf(Place place);

private:
    [[nodiscard]] static HelpPage watching();
    [[nodiscard]] static HelpPage inbox();
    [[nodiscard]] static HelpPage callBacks();
    [[nodiscard]] static HelpPage activity();
    [[nodiscard]] static HelpPage report();
    [[nodiscard]] static HelpPage texts();
    [[nodiscard]] static HelpPage hours();
    [[nodiscard]] static HelpPage rules();
    [[nodiscard]] static HelpPage settings();
    [[nodiscard]] static HelpPage practice();
    [[nodiscard]] static HelpPage words();
};

} // namespace textback
