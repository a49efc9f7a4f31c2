// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace textback {

/// A page whose edits stand there until they are saved, with every step back and forth: Ctrl+Z, Ctrl+Shift+Z, Ctrl+S.
/// A field in which one writes keeps these keys for its own words.
class EditorPage : public Page {
    Q_OBJECT
public:
    using Page::Page;

protected:
    virtual void stepBack() = 0;
    virtual void stepForth() = 0;
    virtual void saveAll() = 0;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace textback
