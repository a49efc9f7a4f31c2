// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/spelling.h"
#include "core/spelling/dictionaries.h"

#include <QCache>
#include <QThreadPool>

#include <memory>

namespace textback {

/// Spelling by Hunspell. The dictionary is read on a thread of its own and used on the UI thread.
class Hunspelling : public Spelling {
    Q_OBJECT
public:
    explicit Hunspelling(QObject *parent = nullptr);
    ~Hunspelling() override;
    /// False in a program that was built without Hunspell.
    [[nodiscard]] static bool isBuiltIn();

    /// Reads the dictionary; becameReady() follows, if it can be read.
    void load(const DictionaryFiles &files);
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] bool isRight(const QString &word) override;
    [[nodiscard]] QStringList suggestions(const QString &word, int most) override;
    void learn(const QString &word) override;

private:
    class Dictionary;
    std::shared_ptr<Dictionary> m_dictionary;
    QCache<QString, bool> m_known; ///< Words asked for before.
    QThreadPool m_pool;
};

} // namespace textback
