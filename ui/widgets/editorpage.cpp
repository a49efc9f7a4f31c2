// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editorpage.h"

#include <QKeyEvent>

namespace textback {

bool EditorPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // the window has other uses for these
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) || key->matches(QKeySequence::Save)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void EditorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        return stepBack();
    if (event->matches(QKeySequence::Redo))
        return stepForth();
    if (event->matches(QKeySequence::Save))
        return saveAll();
    Page::keyPressEvent(event);
}

} // namespace textback
