// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace textback {

namespace {

struct RoleColors {
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

constexpr std::array<RoleColors, RoleCount> Table{{
    {0xF5F4F0, 0x191A1A, 0x000000}, // Window
    {0xFFFFFF, 0x212322, 0x000000}, // Surface
    {0xECEAE4, 0x141515, 0x000000}, // Sunken
    {0xEBE8E1, 0x2B2D2C, 0x1A1A1A}, // Hover
    {0xD9EBEC, 0x16393D, 0x003F8A}, // Sel
    {0x1E1C19, 0xECEBE7, 0xFFFFFF}, // OnSel
    {0xDEDAD2, 0x363938, 0xFFFFFF}, // Line
    {0x8B867B, 0x7F8582, 0xFFFFFF}, // Ctl
    {0x1E1C19, 0xECEBE7, 0xFFFFFF}, // Text
    {0x57534B, 0xB4B5B0, 0xFFFFFF}, // Text2
    {0x68635A, 0x9FA19C, 0xE0E0E0}, // Text3
    {0x0B626B, 0x63C5CD, 0x5CE6F0}, // Accent
    {0x084E56, 0x86D6DC, 0xA5F3F8}, // AccentHover
    {0xFFFFFF, 0x04272B, 0x000000}, // OnAccent
    {0xDDEEEF, 0x163438, 0x002B30}, // Tint
    {0x0A3F45, 0xD3F0F2, 0xFFFFFF}, // OnTint
    {0xEFEDE8, 0x2E3130, 0x000000}, // BubbleIn
    {0xA8281F, 0xF2958A, 0xFF9C90}, // Missed
    {0xFBEAE7, 0x3E2320, 0x000000}, // MissedTint
    {0x7A4A00, 0xF2BE62, 0xFFD24D}, // Warn
    {0xFFEBC2, 0x40300F, 0x000000}, // WarnTint
    {0x1B6B3A, 0x7CCB95, 0x7DF0A0}, // Ok
    {0xE2F2E6, 0x1B3524, 0x000000}, // OkTint
    {0x4B5470, 0xAEB7D6, 0xCBD5FF}, // Calm
    {0xE7E9F1, 0x2A2F3F, 0x000000}, // CalmTint
    {0xFFF4C2, 0x3C3514, 0x332B00}, // Note
    {0xD9BE4E, 0x8A7626, 0xFFE34D}, // NoteEdge
    {0x463A00, 0xF6E7A6, 0xFFF3A3}, // NoteText
    {0xB8440A, 0xFF9F66, 0xFFA766}, // Practice
    {0xFFEADC, 0x41261A, 0x000000}, // PracticeTint
    {0xFFFFFF, 0x212322, 0x000000}, // OnPractice
    {0xE0590F, 0xF0732B, 0xFF8A3D}, // Frame
    {0x0B626B, 0x8FDDE3, 0xFFFF00}, // Focus
    {0xD9372B, 0xD9372B, 0xD9372B}, // CountDisc: on the tray the panel's colour is not ours to know
    {0xFFFFFF, 0xFFFFFF, 0xFFFFFF}, // OnCountDisc
}};

/// Size of type against the system font, largest first, in the order of TextSize.
constexpr std::array<double, 6> Factors{2.0, 1.43, 1.14, 1.0, 0.93, 0.86};
constexpr int LeastPixels = 12;

double channelLight(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channelLight(color.redF()) + 0.7152 * channelLight(color.greenF())
        + 0.0722 * channelLight(color.blueF());
}

Scheme schemeFor(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrast:
        return Scheme::HighContrast;
    case ThemeChoice::System:
        break;
    }
    return Theme::schemeOf(system);
}

} // namespace

Scheme Theme::schemeOf(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    if (contrast(window, text) > 20.9 && window == system.color(QPalette::Active, QPalette::Button))
        return Scheme::HighContrast;
    return window.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Theme Theme::make(ThemeChoice choice, const QPalette &system, const QFont &systemFont)
{
    Theme theme;
    theme.m_scheme = schemeFor(choice, system);
    const bool systemContrast = theme.highContrast() && schemeOf(system) == Scheme::HighContrast;
    const bool onWhite = systemContrast && system.color(QPalette::Window).lightness() > 127;
    for (size_t role = 0; role < Table.size(); ++role) {
        const bool light = theme.m_scheme == Scheme::Light || onWhite; // bright state colours cannot be read on white
        theme.m_colors[role] = QColor::fromRgb(light                                ? Table[role].light
                                                   : theme.m_scheme == Scheme::Dark ? Table[role].dark
                                                                                    : Table[role].contrast);
    }
    if (systemContrast)
        theme.takeFromSystem(system);
    theme.m_font = systemFont;
    const int body = std::max(QFontInfo(systemFont).pixelSize(), LeastPixels);
    for (size_t size = 0; size < Factors.size(); ++size) {
        theme.m_pixels[size] = std::max(LeastPixels, int(std::lround(body * Factors[size])));
        const int spacing = QFontMetrics(theme.font(TextSize(size))).lineSpacing();
        theme.m_lineHeights[size] = (spacing + 3) / 4 * 4;
    }
    return theme;
}

void Theme::takeFromSystem(const QPalette &system)
{
    m_fromSystem = true;
    const auto take = [this, &system](Role role, QPalette::ColorRole from) {
        m_colors[size_t(role)] = system.color(QPalette::Active, from);
    };
    for (const Role role : {Role::Window, Role::Surface, Role::Sunken, Role::BubbleIn, Role::MissedTint, Role::WarnTint,
                            Role::OkTint, Role::CalmTint, Role::PracticeTint, Role::Tint, Role::Note})
        take(role, QPalette::Window);
    for (const Role role :
         {Role::Text, Role::Text2, Role::Text3, Role::OnTint, Role::NoteText, Role::Line, Role::Ctl, Role::Focus})
        take(role, QPalette::WindowText);
    take(Role::Hover, QPalette::Window);
    take(Role::Sel, QPalette::Highlight);
    take(Role::OnSel, QPalette::HighlightedText);
    take(Role::Accent, QPalette::Link);
    take(Role::AccentHover, QPalette::Link);
    take(Role::OnAccent, QPalette::Window);
    take(Role::OnPractice, QPalette::Window);
}

QColor Theme::onSel(Role role) const
{
    return m_fromSystem ? color(Role::OnSel) : color(role);
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    QFont font = m_font;
    font.setPixelSize(m_pixels[size_t(size)]);
    font.setWeight(weight);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [this, &palette](QPalette::ColorRole to, Role role) { palette.setColor(to, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Sunken);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Missed);
    set(QPalette::Highlight, Role::Sel);
    set(QPalette::HighlightedText, Role::OnSel);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Hover);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::Ctl);
    set(QPalette::Shadow, Role::Ctl);
    set(QPalette::PlaceholderText, Role::Text3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::Text3));
    return palette;
}

double Theme::contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace textback
