// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace textback {

/// A value as it stands on the screen, with every step back and forth, beside what is kept of it.
template <typename T> class DraftSteps {
public:
    /// Starts over from what is kept.
    void load(const T &kept)
    {
        m_kept = m_now = kept;
        m_before.clear();
        m_after.clear();
    }
    /// What is kept has changed; what stands here stays.
    void setKept(const T &kept) { m_kept = kept; }
    [[nodiscard]] const T &now() const { return m_now; }
    [[nodiscard]] const T &kept() const { return m_kept; }
    [[nodiscard]] bool isChanged() const { return !(m_now == m_kept); }
    /// @param goesOn it belongs to the step before, as the next letter of a word does. @return whether it differs.
    bool change(const T &next, bool goesOn = false)
    {
        if (next == m_now)
            return false;
        if (!goesOn || m_before.isEmpty())
            m_before.append(m_now);
        if (m_before.size() > MostSteps)
            m_before.removeFirst();
        m_after.clear();
        m_now = next;
        return true;
    }
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }
    bool undo() { return step(m_before, m_after); }
    bool redo() { return step(m_after, m_before); }
    /// Something that holds before and after every step.
    template <typename Edit> void editAll(const Edit &edit)
    {
        edit(m_now);
        for (QList<T> *steps : {&m_before, &m_after}) {
            for (T &one : *steps)
                edit(one);
        }
    }

private:
    static constexpr qsizetype MostSteps = 200;
    bool step(QList<T> &from, QList<T> &to)
    {
        if (from.isEmpty())
            return false;
        to.append(m_now);
        m_now = from.takeLast();
        return true;
    }
    T m_kept{};
    T m_now{};
    QList<T> m_before;
    QList<T> m_after;
};

} // namespace textback
