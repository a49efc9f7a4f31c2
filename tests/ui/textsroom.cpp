// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/textsroom.h"

namespace textback {

TextsRoom::TextsRoom(const QSize &size)
{
    office.current = policyFrom({{QStringLiteral("company"), QStringLiteral("Oak Plumbing")}});
    office.onReplies = [this](const QList<TextTemplate> &replies) {
        writing.replies.clear();
        for (const TextTemplate &reply : replies)
            writing.replies.insert(reply.key, reply);
    };
    office.onReplies(starterReplies().mid(0, 2));
    office.replies = starterReplies().mid(0, 2);
    const auto number = PhoneNumber::fromE164(QStringLiteral("+15125550100")).value();
    inbox.officeLines = {
        {.carrier = {.carrierId = QStringLiteral("1"), .number = number, .label = QStringLiteral("Main"), .note = {}}}};
    page = std::make_unique<TextsPage>(TextsPorts{inbox, office, office, events, clock, &writing, &reports});
    page->resize(size);
    page->show();
    page->refresh();
    page->activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get()); // keys need it
}

TextsRoom::~TextsRoom() = default;

} // namespace textback
