// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secretsnews.h"

#include <functional>

namespace textback {

/// Hears on the UI thread what the keychain of a desk takes. Outlives that keychain.
class SecretsWatch : public SecretsNews {
    Q_OBJECT
public:
    using SecretsNews::SecretsNews;
    /// What the keychain calls, on any thread, when it stops or begins again to take secrets.
    [[nodiscard]] std::function<void(bool forThisRunOnly)> listener();
    [[nodiscard]] bool keptForThisRunOnly() const override { return m_forThisRunOnly; }

private:
    bool m_forThisRunOnly = false;
};

} // namespace textback
