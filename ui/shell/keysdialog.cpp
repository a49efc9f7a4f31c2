// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

KeysDialog::KeysDialog(ActionTable &actions, QWidget *parent)
    : QDialog(parent),
      m_actions(actions),
      m_letters(new Switch(this)),
      m_said(new Label(TextSize::Body, Role::Text2, QFont::Normal, this))
{
    setObjectName(u"keysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change keys"));
    setBackgroundRole(QPalette::Base);
    resize(520, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_letters->setObjectName(u"lettersSwitch"_s);
    m_letters->setText(tr("Single letters are keys while you are not writing"));
    m_letters->setChecked(actions.lettersOn());
    column->addWidget(m_letters);
    column->addWidget(buildList(), 1);
    m_said->setObjectName(u"keysSaid"_s);
    m_said->setWordWrap(true);
    m_said->setText(tr("Press the new key in its field. Delete empties it."));
    column->addWidget(m_said);
    auto *buttons = new QHBoxLayout;
    auto *reset = new Button(ButtonKind::Quiet, tr("All keys as they were"), {}, this);
    auto *close = new Button(ButtonKind::Primary, tr("Close"), {}, this);
    reset->setObjectName(u"resetKeysButton"_s);
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_letters, &Switch::toggled, this, [this](bool on) { m_actions.setLettersOn(on); });
    connect(reset, &Button::clicked, this, [this] {
        m_actions.resetKeys();
        m_letters->setChecked(m_actions.lettersOn());
        showKeys();
        m_said->setText(tr("All keys are as they were."));
    });
    connect(close, &Button::clicked, this, &QDialog::close);
}

QWidget *KeysDialog::buildList()
{
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (int index = 0; index < ActionCount; ++index) {
        const ActionId id = ActionId(index);
        if (!m_actions.offered(id))
            continue;
        auto *name = new Label(m_actions.action(id)->text(), TextSize::Body, Role::Text, QFont::Normal, content);
        auto *edit = new QKeySequenceEdit(content);
        edit->setAccessibleName(tr("Key for: %1").arg(name->text()));
        name->setBuddy(edit);
        grid->addWidget(name, row, 0);
        grid->addWidget(edit, row++, 1);
        m_edits[size_t(index)] = edit;
        connect(edit, &QKeySequenceEdit::editingFinished, this, [this, id] { take(id); });
    }
    grid->setColumnStretch(0, 1);
    showKeys();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

void KeysDialog::showKeys()
{
    for (int index = 0; index < ActionCount; ++index) {
        if (QKeySequenceEdit *edit = m_edits[size_t(index)])
            edit->setKeySequence(m_actions.action(ActionId(index))->shortcut());
    }
}

void KeysDialog::take(ActionId id)
{
    QKeySequenceEdit *edit = m_edits[size_t(id)];
    QKeySequence keys = edit->keySequence();
    if (keys.count() > 1) // one key, not a row of them
        keys = QKeySequence(keys[0]);
    if (keys == QKeySequence(Qt::Key_Delete) || keys == QKeySequence(Qt::Key_Backspace))
        keys = QKeySequence();
    if (keys == m_actions.action(id)->shortcut())
        return edit->setKeySequence(keys);
    if (const auto other = m_actions.conflictOf(id, keys)) {
        m_said->setText(tr("%1 already means: %2. Nothing was changed.")
                            .arg(keys.toString(QKeySequence::NativeText), m_actions.action(*other)->text()));
        return edit->setKeySequence(m_actions.action(id)->shortcut());
    }
    m_actions.setKeys(id, keys);
    edit->setKeySequence(keys);
    const QString name = m_actions.action(id)->text();
    m_said->setText(keys.isEmpty() ? tr("%1 has no key now.").arg(name)
                                   : tr("%1: %2").arg(name, keys.toString(QKeySequence::NativeText)));
}

} // namespace textback
