// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QSize>

#include <memory>

namespace textback {

class SetupWindow;
struct SetupOffice;

/// In what state the office is shown.
enum class OfficeState { Working, Practice, NotWatching, Empty };

/// The window over a made-up office in which every screen has something to show, with a thread open.
class Screens {
public:
    explicit Screens(Languages *languages = nullptr, QSize size = {1440, 900},
                     OfficeState state = OfficeState::Working);
    ~Screens();
    [[nodiscard]] static QList<Place> places();
    /// Goes there, and lets everything arrive that is on its way.
    QWidget &show(Place place) const;
    [[nodiscard]] MainWindow &window() const { return *m_window; }

private:
    struct Office;
    std::unique_ptr<Office> m_office;
    MainWindow *m_window = nullptr;
};

constexpr int SetupSteps = 5;

/// The set-up at one of its steps, with an account and its lines.
class SetupScreens {
public:
    explicit SetupScreens(int step, Languages *languages = nullptr, QSize size = {1440, 900});
    ~SetupScreens();
    [[nodiscard]] QWidget &window() const;

private:
    std::unique_ptr<SetupOffice> m_office;
};

/// Lets everything arrive that was posted until now, also what that posts.
void letArrive();

} // namespace textback
