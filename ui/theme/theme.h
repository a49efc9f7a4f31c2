// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace textback {

/// What a colour is for. Every colour on screen is one of these.
enum class Role {
    Window,
    Surface,
    Sunken,
    Hover,
    Sel,
    OnSel,
    Line,
    Ctl,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    OnAccent,
    Tint,
    OnTint,
    BubbleIn,
    Missed,
    MissedTint,
    Warn,
    WarnTint,
    Ok,
    OkTint,
    Calm,
    CalmTint,
    Note,
    NoteEdge,
    NoteText,
    Practice,
    PracticeTint,
    OnPractice,
    Frame,
    Focus,
    CountDisc,
    OnCountDisc
};
constexpr int RoleCount = int(Role::OnCountDisc) + 1;

enum class Scheme { Light, Dark, HighContrast };
/// What the person chose; System follows the computer.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Sizes of type, all relative to the system font.
enum class TextSize { Figure, PageTitle, PaneTitle, Body, Dense, Small };

/// Colours and sizes of one scheme. A value: made once per scheme, font and system palette, then only read.
class Theme {
public:
    /// @param system the computer's own palette; decides the scheme when the choice is System, and supplies the main
    /// colours in high contrast.
    [[nodiscard]] static Theme make(ThemeChoice choice, const QPalette &system, const QFont &systemFont);
    /// The scheme a palette stands for: pure black and white is high contrast, otherwise lightness decides.
    [[nodiscard]] static Scheme schemeOf(const QPalette &system);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool highContrast() const { return m_scheme == Scheme::HighContrast; }
    [[nodiscard]] QColor color(Role role) const { return m_colors[size_t(role)]; }
    /// The colour to use for `role` on a selected row: in high contrast only the system's own pair is sure to be
    /// readable.
    [[nodiscard]] QColor onSel(Role role) const;
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    /// Height of one line: font spacing rounded up to the 4 px grid.
    [[nodiscard]] int lineHeight(TextSize size) const { return m_lineHeights[size_t(size)]; }
    [[nodiscard]] QPalette palette() const;

    /// Contrast by WCAG 2 (relative luminance), 1 to 21.
    [[nodiscard]] static double contrast(const QColor &one, const QColor &other);

private:
    void takeFromSystem(const QPalette &system);

    Scheme m_scheme = Scheme::Light;
    bool m_fromSystem = false; ///< The main colours are the computer's own, so pairs with ours are unknown.
    std::array<QColor, RoleCount> m_colors;
    QFont m_font;
    std::array<int, 6> m_pixels{};
    std::array<int, 6> m_lineHeights{};
};

} // namespace textback
