// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places in a thread: pictures that come later, what is looked for, where somebody left off.
#include "ui/thread/pictures.h"
#include "ui/thread/threadview.h"

namespace textback {

void ThreadView::setPictures(Pictures *pictures)
{
    m_timeline.setPictures(pictures);
    connect(pictures, &Pictures::changed, this, [this](ItemId item) {
        forgetLayout(item.value());
        if (m_atEnd)
            jumpToNewest();
        else
            placeVisible();
    });
}

} // namespace textback
