// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the program and the one that plays its sounds say to each other, a line each.
namespace textback::soundlines {

// Orders. A path is percent-encoded, a place is in milliseconds.
inline constexpr const char *Open = "open";
inline constexpr const char *Play = "play";
inline constexpr const char *Pause = "pause";
inline constexpr const char *Seek = "seek";

// News.
inline constexpr const char *Ready = "ready"; ///< And the length.
inline constexpr const char *At = "at"; ///< And the place.
inline constexpr const char *Playing = "playing";
inline constexpr const char *Paused = "paused";
inline constexpr const char *Ended = "ended";
inline constexpr const char *NoOutput = "no-output";
inline constexpr const char *Unplayable = "unplayable";

} // namespace textback::soundlines
