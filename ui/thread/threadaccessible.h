// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace textback {

class ThreadView;

/// Makes the entries of every thread view readable by screen readers. Calling it again does nothing.
void installThreadAccessibility();

/// Says that the keyboard is at another link of the view.
void tellFocusedLink(ThreadView &view);

} // namespace textback
