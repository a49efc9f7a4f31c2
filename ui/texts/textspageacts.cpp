// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen shows and changes.
#include "core/policy/officedocument.h"
#include "ui/texts/deletetextdialog.h"
#include "ui/texts/phonepreview.h"
#include "ui/texts/reviewpanel.h"
#include "ui/texts/texteditor.h"
#include "ui/texts/textlistmodel.h"
#include "ui/texts/textlistview.h"
#include "ui/texts/textskeeper.h"
#include "ui/texts/textspage.h"
#include "ui/texts/textwords.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

Result<OfficeTexts> TextsPage::readTexts()
{
    const auto policy = m_ports.office.policy();
    if (!policy.ok())
        return policy.error();
    m_policy = policy.value();
    OfficeTexts texts{m_policy.templates, {}, m_policy.rules};
    if (m_ports.writings) {
        const auto replies = m_ports.writings->savedReplies();
        if (!replies.ok())
            return replies.error();
        texts.replies = replies.value();
        for (TextTemplate &reply : texts.replies)
            reply.group = TextGroup::Reply;
    }
    return texts;
}

void TextsPage::refresh()
{
    if (m_draft->isChanged() || m_keeper->isBusy())
        return; // what stands here is worth more than what is kept
    const auto texts = readTexts();
    if (!texts.ok())
        return showUnreadable();
    if (m_bar == Bar::Unreadable)
        m_bar = Bar::Nothing;
    m_line.reset();
    if (const auto lines = m_ports.queries.lines(); lines.ok() && !lines.value().isEmpty()) {
        m_line = lines.value().constFirst().carrier.number;
        m_editor->setLines(lines.value());
    }
    m_new->setEnabled(true);
    m_draft->load(texts.value());
    countSent();
    tick();
}

void TextsPage::showUnreadable()
{
    for (QWidget *act : QList<QWidget *>{m_new, m_start, m_more})
        act->setEnabled(false);
    for (QWidget *part : QList<QWidget *>{m_editor, m_review, m_preview})
        part->hide();
    m_bar = Bar::Unreadable;
    m_notice->tell(Role::WarnTint, Role::Warn, u"warning"_s, tr("The texts could not be read. Nothing is lost."),
                   {{u"readTextsAgainButton"_s, tr("Try again"), [this] { refresh(); }}});
}

OfficePolicy TextsPage::editedPolicy() const
{
    OfficeDocument document;
    document.templates = m_draft->texts().automatic;
    document.rules = m_draft->texts().rules;
    return withParts(m_policy, document);
}

void TextsPage::showDraft()
{
    if (m_draft->isChanged())
        m_bar = Bar::Nothing;
    m_model->show(*m_draft);
    if (!m_draft->text(m_current)) { // it is gone: its neighbour, or the first
        m_current = m_list->currentKey();
        const OfficeTexts &texts = m_draft->texts();
        if (m_current.isEmpty() && !(texts.automatic + texts.replies).isEmpty())
            m_current = (texts.automatic + texts.replies).constFirst().key;
    }
    m_list->choose(m_current);
    showText();
    showHead();
}

void TextsPage::choose(const QString &key)
{
    if (key == m_current)
        return;
    m_current = key;
    showText();
    showHead();
}

void TextsPage::showText()
{
    const auto text = m_draft->text(m_current);
    m_editor->setVisible(text.has_value());
    m_review->setVisible(text.has_value());
    m_preview->setVisible(text.has_value());
    m_none->setVisible(!text);
    m_none->setText(tr("There is no text yet. Callers get one as soon as a sentence in Who gets a text sends it. Press "
                       "New to write one."));
    if (!text)
        return;
    m_editor->show(*text);
    const QStringList senders = m_draft->sentBy(m_current);
    if (text->group == TextGroup::Reply)
        m_editor->showSenders(tr("Choose it with / while you write to somebody."), false);
    else if (m_draft->isSent(m_current))
        m_editor->showSenders(
            tr("Sent by %n sentence(s): %1", nullptr, int(senders.size())).arg(oneLine(senders.join(u", "_s), 200)),
            false);
    else
        m_editor->showSenders(tr("No sentence that is on sends this text."), true);
    showSent();
    showPreview();
}

void TextsPage::showHead()
{
    const auto text = m_draft->text(m_current);
    m_title->setText(text ? oneLine(text->name, 100) : QString());
    m_kind->setText(text ? TextWords::group(text->group).toLower() : QString());
    const QString wrong = problem();
    m_save->setEnabled(m_draft->isChanged() && !m_keeper->isBusy() && wrong.isEmpty());
    m_save->setToolTip(m_draft->isChanged() ? wrong : tr("Nothing has changed."));
    m_undo->setEnabled(m_draft->canUndo() && !m_keeper->isBusy());
    m_redo->setEnabled(m_draft->canRedo() && !m_keeper->isBusy());
    m_redo->setToolTip(m_redo->isEnabled() ? tr("Brings back what you took back last") : tr("Nothing was taken back."));
    m_more->setEnabled(m_bar != Bar::Unreadable);
    m_start->setEnabled(m_bar != Bar::Unreadable);
    if (!wrong.isEmpty() && m_draft->isChanged())
        m_notice->tell(Role::WarnTint, Role::Warn, u"warning"_s, wrong);
    else if (m_draft->isChanged() && !m_keeper->isBusy() && m_bar == Bar::Nothing)
        m_notice->tell(Role::Tint, Role::OnTint, u"edit"_s,
                       tr("Not saved yet. Callers still get what was saved before."),
                       {{u"discardTextsButton"_s, tr("Discard"), [this] { discard(); }}});
    else if (m_bar == Bar::Nothing)
        m_notice->hide();
}

void TextsPage::showNew()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"newTextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int group = 0; group <= int(TextGroup::Reply); ++group) {
        if (TextGroup(group) == TextGroup::Reply && !m_ports.writings)
            continue;
        menu->addAction(TextWords::group(TextGroup(group)), this, [this, group] { add(TextGroup(group)); });
    }
    menu->popup(m_new->mapToGlobal(QPoint(0, m_new->height() + 4)));
}

void TextsPage::add(TextGroup group)
{
    choose(m_draft->add({{}, TextWords::newName(group), u"Hi, this is {company}. "_s, group}));
    m_list->choose(m_current);
    m_editor->focusName();
}

void TextsPage::duplicate(const QString &key)
{
    choose(m_draft->duplicate(key));
    m_list->choose(m_current);
}

void TextsPage::remove(const QString &key)
{
    const auto text = m_draft->text(key);
    const QStringList senders = m_draft->sentBy(key);
    if (!text || senders.isEmpty())
        return m_draft->remove(key, {}); // Undo brings it back
    QList<TextTemplate> others = m_draft->texts().automatic;
    others.removeIf([&key](const TextTemplate &other) { return other.key == key; });
    auto *dialog = new DeleteTextDialog(*text, senders, others, window());
    connect(dialog, &DeleteTextDialog::deleteWanted, this,
            [this, key](const QString &instead) { m_draft->remove(key, instead); });
    dialog->open();
}

void TextsPage::addTextActs(QMenu &menu)
{
    const QString key = m_current;
    menu.addAction(tr("Rename"), QKeySequence(Qt::Key_F2), m_editor, &TextEditor::focusName);
    menu.addAction(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), this, [this, key] { duplicate(key); });
    const int place = m_draft->placeOf(key);
    const auto addMove = [&](const QString &words, Qt::Key arrow, int to) {
        menu.addAction(words, QKeySequence(Qt::ALT | arrow), this, [this, key, to] { m_draft->move(key, to); })
            ->setEnabled(place >= 0 && to >= 0 && to < m_draft->texts().automatic.size());
    };
    addMove(tr("Move up"), Qt::Key_Up, place - 1);
    addMove(tr("Move down"), Qt::Key_Down, place + 1);
    menu.addAction(tr("Earlier versions \u2026"), this, &TextsPage::showHistory);
    menu.addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this, [this, key] { remove(key); });
    menu.addSeparator();
}

void TextsPage::showMore()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"textMoreMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_draft->text(m_current))
        addTextActs(*menu);
    menu->addAction(tr("Export all texts \u2026"), this, &TextsPage::exportTexts);
    menu->addAction(tr("Import texts \u2026"), this, &TextsPage::importTexts);
    menu->addAction(tr("Everything that was changed \u2026"), this, &Page::changesWanted);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

} // namespace textback
