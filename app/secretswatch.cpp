// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretswatch.h"

#include <utility>

namespace textback {

std::function<void(bool)> SecretsWatch::listener()
{
    return [this](bool forThisRunOnly) {
        QMetaObject::invokeMethod(this, [this, forThisRunOnly] {
            if (std::exchange(m_forThisRunOnly, forThisRunOnly) != forThisRunOnly)
                emit changed();
        });
    };
}

} // namespace textback
