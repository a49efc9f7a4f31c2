// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/savedreplies.h"

#include "ui/composer/composeedit.h"
#include "ui/composer/replylist.h"
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype LongestFilter = 40;

} // namespace

SavedReplies::SavedReplies(ComposeEdit &edit, WritingQueries *queries, WritingCommands *commands, QWidget *host)
    : QObject(&edit), m_edit(edit), m_queries(queries), m_commands(commands), m_list(new ReplyList(host))
{
    m_edit.installEventFilter(this);
    connect(&m_edit, &QPlainTextEdit::cursorPositionChanged, this, &SavedReplies::follow);
    connect(&m_edit, &QPlainTextEdit::textChanged, this, &SavedReplies::follow);
    connect(m_list, &ReplyList::chosen, this, &SavedReplies::choose);
    connect(m_list, &ReplyList::keepWanted, this, &SavedReplies::keepNew);
    connect(m_list, &ReplyList::renameWanted, this, &SavedReplies::rename);
    connect(m_list, &ReplyList::removeWanted, this, &SavedReplies::remove);
    connect(m_list, &ReplyList::currentChanged, this, &SavedReplies::tellWhoTypes);
    connect(m_list, &ReplyList::typed, this, [this](QKeyEvent *event) {
        m_edit.setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(&m_edit, event);
    });
    connect(m_list, &ReplyList::dismissed, this, [this] {
        removeBareSlash();
        m_slash = -1;
        m_edit.setAccessibleDescription({});
        m_edit.setFocus(Qt::OtherFocusReason);
    });
}

void SavedReplies::setOn(bool on)
{
    m_on = on;
    if (!on)
        close();
}

void SavedReplies::open()
{
    if (!available() || !m_on || m_edit.isReadOnly())
        return;
    m_edit.setFocus(Qt::OtherFocusReason);
    m_edit.textCursor().insertText(u"/"_s);
    m_slash = m_edit.textCursor().position() - 1;
    show();
}

void SavedReplies::close()
{
    m_slash = -1;
    m_list->hide();
}

/// Who thinks better of it wants no slash in a text to a customer. Behind what was typed after it, it stays.
void SavedReplies::removeBareSlash()
{
    const auto typed = typedSinceSlash();
    if (!typed || !typed->isEmpty())
        return;
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(std::exchange(m_slash, -1));
    cursor.deleteChar();
}

std::optional<QString> SavedReplies::typedSinceSlash() const
{
    const int here = m_edit.textCursor().position();
    if (m_slash < 0 || here <= m_slash || m_edit.document()->characterAt(m_slash) != u'/')
        return std::nullopt;
    const QString typed = m_edit.chips()->words(m_slash + 1, here);
    if (typed.contains(u'\n') || typed.size() > LongestFilter)
        return std::nullopt;
    return typed;
}

void SavedReplies::follow()
{
    if (m_slashTyped) {
        m_slashTyped = false;
        const int at = m_edit.textCursor().position() - 1;
        const QChar before = at > 0 ? m_edit.document()->characterAt(at - 1) : QChar(u' ');
        if (at >= 0 && m_edit.document()->characterAt(at) == u'/' && (before.isSpace() || at == 0)) {
            m_slash = at;
            return show();
        }
    }
    if (m_slash < 0)
        return;
    const auto typed = typedSinceSlash();
    if (!typed)
        return close();
    m_list->filter(*typed);
    tellWhoTypes();
}

void SavedReplies::show()
{
    read();
    m_list->setReplies(m_replies, [this](const QString &source) { return m_edit.chips()->preview(source); });
    m_list->filter(typedSinceSlash().value_or(QString()));
    const QWidget *box = m_edit.parentWidget();
    QWidget *host = m_list->parentWidget();
    m_list->open(QRect(box->mapTo(host, QPoint()), box->size()), 8, !sourceWithoutSlash().trimmed().isEmpty());
    tellWhoTypes();
}

void SavedReplies::read()
{
    if (const auto replies = m_queries->savedReplies(); replies.ok())
        m_replies = replies.value();
}

void SavedReplies::tellWhoTypes()
{
    if (m_list->isVisible())
        m_edit.setAccessibleDescription(m_list->currentInWords());
}

bool SavedReplies::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_edit && event->type() == QEvent::KeyPress)
        return editKey(static_cast<QKeyEvent *>(event));
    if (watched == &m_edit && event->type() == QEvent::ShortcutOverride && m_list->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool SavedReplies::editKey(QKeyEvent *event)
{
    if (m_list->isVisible() && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier
        && m_list->takeKey(event->key()))
        return true;
    m_slashTyped = event->text() == u"/"_s && m_on && available() && !m_edit.isReadOnly();
    return false;
}

const TextTemplate *SavedReplies::replyOf(const QString &key) const
{
    const auto found = std::find_if(m_replies.cbegin(), m_replies.cend(),
                                    [&key](const TextTemplate &reply) { return reply.key == key; });
    return found == m_replies.cend() ? nullptr : &*found;
}

void SavedReplies::choose(const QString &key)
{
    const TextTemplate *reply = replyOf(key);
    if (!reply || m_slash < 0)
        return;
    QTextCursor cursor = m_edit.textCursor();
    const int end = std::max(cursor.position(), m_slash + 1);
    cursor.setPosition(m_slash);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    close();
    m_edit.setAccessibleDescription({});
    m_edit.chips()->insert(cursor, reply->body);
    m_edit.setFocus(Qt::OtherFocusReason);
    m_edit.ensureCursorVisible();
}

QString SavedReplies::sourceWithoutSlash() const
{
    const int end = m_edit.textCursor().position();
    return m_slash < 0 ? m_edit.chips()->source() : m_edit.chips()->source(0, m_slash) + m_edit.chips()->source(end);
}

void SavedReplies::keepNew(const QString &name)
{
    const TextTemplate reply{u"own-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces), name,
                             sourceWithoutSlash().trimmed()};
    if (m_slash >= 0) { // the slash has done its work
        QTextCursor cursor = m_edit.textCursor();
        cursor.setPosition(m_slash, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    m_list->dismiss();
    keep(reply, tr("Kept as the saved reply %1.").arg(isolated(name)),
         [this, key = reply.key] { m_commands->removeSavedReply(key, this, [](const Status &) {}); });
}

void SavedReplies::rename(const QString &key, const QString &name)
{
    const TextTemplate *before = replyOf(key);
    if (!before || before->name == name)
        return;
    TextTemplate renamed = *before;
    renamed.name = name;
    keep(renamed, tr("Renamed to %1.").arg(isolated(name)),
         [this, old = *before] { m_commands->keepSavedReply(old, this, [](const Status &) {}); });
}

void SavedReplies::keep(const TextTemplate &reply, const QString &saidThen, const std::function<void()> &undo)
{
    m_commands->keepSavedReply(reply, this, [this, saidThen, undo](const Status &kept) {
        if (!kept.ok())
            emit said(tr("The saved reply could not be kept on this computer."));
        else
            emit undoable(saidThen, undo);
        if (m_slash >= 0)
            show();
    });
}

void SavedReplies::remove(const QString &key)
{
    const TextTemplate *reply = replyOf(key);
    if (!reply)
        return;
    m_commands->removeSavedReply(key, this, [this, old = *reply](const Status &removed) {
        if (!removed.ok())
            emit said(tr("The saved reply could not be deleted."));
        else
            emit undoable(tr("The saved reply %1 is deleted.").arg(isolated(old.name)),
                          [this, old] { m_commands->keepSavedReply(old, this, [](const Status &) {}); });
        if (m_slash >= 0)
            show();
    });
}

} // namespace textback
