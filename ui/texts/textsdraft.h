// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "ui/widgets/draftsteps.h"

#include <QObject>

namespace textback {

/// The texts of an office, and the rules that send them.
struct OfficeTexts {
    QList<TextTemplate> automatic;
    QList<TextTemplate> replies; ///< What people choose from when they write by hand.
    QList<Rule> rules;
    friend bool operator==(const OfficeTexts &, const OfficeTexts &) = default;
};

/// The texts as they stand on the screen, with every step back and forth. Callers get nothing of it before it is saved.
class TextsDraft : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void load(const OfficeTexts &kept);
    /// What is kept has changed; what stands here stays.
    void setKept(const OfficeTexts &kept);
    [[nodiscard]] const OfficeTexts &texts() const { return m_steps.now(); }
    [[nodiscard]] const OfficeTexts &kept() const { return m_steps.kept(); }
    [[nodiscard]] bool isChanged() const { return m_steps.isChanged(); }
    [[nodiscard]] bool canUndo() const { return m_steps.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_steps.canRedo(); }
    void undo();
    void redo();

    [[nodiscard]] std::optional<TextTemplate> text(const QString &key) const;
    [[nodiscard]] bool isReply(const QString &key) const;
    /// The rules that send it, by name, off ones too.
    [[nodiscard]] QStringList sentBy(const QString &key) const;
    /// Whether a rule that is on sends it.
    [[nodiscard]] bool isSent(const QString &key) const;

    /// At the end of its list, under a key of its own. @return the key.
    QString add(TextTemplate text);
    /// Behind the one it is like. @return the key; empty: there is no such text.
    QString duplicate(const QString &key);
    /// The text with this key is this one now. One letter after the other is one step.
    void replace(const TextTemplate &text);
    /// @param to its place among the automatic ones; replies go by name.
    void move(const QString &key, int to);
    [[nodiscard]] int placeOf(const QString &key) const;
    /// Rules that sent it send `instead`.
    void remove(const QString &key, const QString &instead);
    void change(const OfficeTexts &next) { change(next, {}); }

signals:
    void changed();

private:
    void change(const OfficeTexts &next, const QString &typedIn);
    DraftSteps<OfficeTexts> m_steps;
    QString m_typedIn; ///< The text of the last step, while one types in it.
};

} // namespace textback
