// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undostack.h"

namespace textback {

namespace {

constexpr qsizetype MostActs = 100;

} // namespace

UndoStack::UndoStack(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("undoStack"));
}

void UndoStack::push(const QString &words, std::chrono::seconds offered, std::function<void()> undo,
                     bool onlyWhileOffered, std::function<void()> redo)
{
    m_undone.clear();
    if (m_acts.size() >= MostActs)
        m_acts.removeFirst();
    const Milliseconds end = m_clock.monotonic() + offered;
    m_acts.append(
        {words, std::move(undo), onlyWhileOffered ? std::optional(end) : std::nullopt, offered, std::move(redo)});
    emit this->offered(words, offered);
}

void UndoStack::say(const QString &words)
{
    emit said(words);
}

qsizetype UndoStack::next() const
{
    const Milliseconds now = m_clock.monotonic();
    for (qsizetype index = m_acts.size() - 1; index >= 0; --index) {
        if (!m_acts.at(index).until || *m_acts.at(index).until > now)
            return index;
    }
    return -1;
}

bool UndoStack::canUndo() const
{
    return next() >= 0;
}

QString UndoStack::nextWords() const
{
    const qsizetype index = next();
    return index < 0 ? QString() : m_acts.at(index).words;
}

void UndoStack::undo()
{
    const qsizetype index = next();
    if (index < 0)
        return;
    const Act act = m_acts.at(index);
    m_acts.resize(index); // what stood above it has no way back any more
    if (!act.redo)
        m_undone.clear(); // what was taken back before stood on it
    else if (m_undone.size() < MostActs)
        m_undone.append(act);
    emit taken();
    act.undo();
}

QString UndoStack::redoWords() const
{
    return m_undone.isEmpty() ? QString() : m_undone.constLast().words;
}

void UndoStack::redo()
{
    if (m_undone.isEmpty())
        return say(tr("Nothing was taken back that could be done again."));
    const Act act = m_undone.takeLast();
    m_acts.append(act);
    emit offered(act.words, act.time);
    act.redo();
}

} // namespace textback
