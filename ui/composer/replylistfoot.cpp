// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the list of saved replies: keeping, renaming, deleting.
#include "ui/composer/replylist.h"
#include "ui/composer/replyrowdelegate.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LongestReplyName = 60;

} // namespace

void ReplyList::buildFoot()
{
    m_foot = new QWidget(this);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(16);
    m_keep = new Button(ButtonKind::Link, {}, {}, m_foot);
    m_rename = new Button(ButtonKind::Link, {}, {}, m_foot);
    m_remove = new Button(ButtonKind::Link, {}, {}, m_foot);
    m_keep->setObjectName(u"keepReplyButton"_s);
    m_rename->setObjectName(u"renameReplyButton"_s);
    m_remove->setObjectName(u"removeReplyButton"_s);
    row->addWidget(m_keep);
    row->addStretch(1);
    row->addWidget(m_rename);
    row->addWidget(m_remove);
    m_naming = new QWidget(this);
    auto *naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(12, 0, 12, 0);
    naming->setSpacing(8);
    m_name = new QLineEdit(m_naming);
    m_name->setObjectName(u"replyNameEdit"_s);
    m_name->setMaxLength(LongestReplyName);
    m_name->installEventFilter(this);
    m_nameKeep = new Button(ButtonKind::Primary, {}, {}, m_naming);
    m_nameKeep->setObjectName(u"keepReplyNameButton"_s);
    m_nameBack = new Button(ButtonKind::Quiet, {}, {}, m_naming);
    m_nameBack->setObjectName(u"replyNameBackButton"_s);
    naming->addWidget(m_name, 1);
    naming->addWidget(m_nameKeep);
    naming->addWidget(m_nameBack);
    layout()->addWidget(m_foot);
    layout()->addWidget(m_naming);
    connect(m_keep, &Button::clicked, this, [this] { askName(true); });
    connect(m_rename, &Button::clicked, this, [this] { askName(false); });
    connect(m_remove, &Button::clicked, this, [this] { emit removeWanted(currentKey()); });
    connect(m_nameKeep, &Button::clicked, this, &ReplyList::nameGiven);
    connect(m_nameBack, &Button::clicked, this, [this] { showNaming(false); });
}

void ReplyList::retranslate()
{
    m_view->setAccessibleName(tr("Saved replies"));
    m_none->setText(tr("No saved reply fits. Esc writes on."));
    m_keep->setText(tr("Keep this text as a saved reply"));
    m_rename->setText(tr("Rename"));
    m_rename->setToolTip(tr("F2"));
    m_remove->setText(tr("Delete"));
    m_name->setAccessibleName(tr("Name of the saved reply"));
    m_name->setPlaceholderText(tr("Name of the saved reply"));
    m_nameKeep->setText(tr("Keep"));
    m_nameBack->setText(tr("Back"));
}

void ReplyList::askName(bool forNew)
{
    m_namesNew = forNew;
    m_name->setText(forNew ? QString() : m_view->currentIndex().data(Qt::DisplayRole).toString());
    m_name->selectAll();
    showNaming(true);
}

void ReplyList::showNaming(bool naming)
{
    const bool wasNaming = m_naming->isVisibleTo(this);
    m_foot->setVisible(!naming);
    m_naming->setVisible(naming);
    if (naming)
        m_name->setFocus(Qt::OtherFocusReason);
    else if (wasNaming && isVisible())
        m_view->setFocus(Qt::OtherFocusReason);
}

void ReplyList::nameGiven()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    const QString key = currentKey();
    showNaming(false);
    m_namesNew ? emit keepWanted(name) : emit renameWanted(key, name);
}

} // namespace textback
