// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QUrl>
#include <QWidget>

namespace textback {

/// The places of the navigation, in their order there.
enum class Place { Inbox, CallBacks, Activity, Report, Texts, Hours, Rules, Settings };

/// What stands in the window beside the navigation. Knows the ports it was given and nothing of the window: what lies
/// outside of it, it asks for. UI thread.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The page comes into sight: read again what may have changed meanwhile.
    virtual void refresh() {}
    /// May the page be left now? A page with something that is not kept yet asks, answers false, and wants the place
    /// itself once it has been answered.
    virtual bool mayLeaveFor(Place) { return true; }
    /// Whether there is something on it that is not kept yet.
    [[nodiscard]] virtual bool hasUnkept() const { return false; }
    /// Whether it takes another language by itself while it is in sight; the others are made anew.
    [[nodiscard]] virtual bool followsLanguage() const { return false; }
    /// What takes the keyboard when somebody comes here by key; may be none.
    [[nodiscard]] virtual QWidget *mainPart() const { return nullptr; }

signals:
    void threadWanted(textback::ThreadId thread);
    void placeWanted(textback::Place place);
    /// What the owner changed in the office, to look at and to take back.
    void changesWanted();
    /// A web address or a number to ring; known to be safe to open.
    void linkPressed(const QUrl &url);
};

} // namespace textback
