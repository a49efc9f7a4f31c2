// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/tagdialog.h"

#include "core/domain/callercommands.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

TagDialog::TagDialog(int people, const QStringList &used, QWidget *parent)
    : QDialog(parent),
      m_tag(new QLineEdit(this)),
      m_add(new Button(ButtonKind::Primary, tr("Add the tag"), u"tag"_s, this)),
      m_remove(new Button(ButtonKind::Normal, tr("Take it off"), {}, this))
{
    setObjectName(u"tagDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tag"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    const QString whom =
        people == 1 ? tr("A tag for this person") : tr("A tag for the %n people that are chosen", nullptr, people);
    auto *words = new Label(whom, TextSize::Body, Role::Text, QFont::Normal, this);
    words->setWordWrap(true);
    m_tag->setObjectName(u"bulkTagEdit"_s);
    m_tag->setAccessibleName(words->text());
    m_tag->setMaxLength(LongestTag);
    m_tag->setMinimumWidth(320);
    m_tag->setPlaceholderText(tr("New tag, or one in use"));
    auto *completer = new QCompleter(used, m_tag);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_tag->setCompleter(completer);
    m_add->setObjectName(u"addTagToAllButton"_s);
    m_remove->setObjectName(u"removeTagFromAllButton"_s);
    m_add->setDefault(true);
    m_remove->setAutoDefault(false);
    column->addWidget(words);
    column->addWidget(m_tag);
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(ButtonKind::Quiet, tr("Cancel"), {}, this);
    cancel->setAutoDefault(false);
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(m_remove);
    row->addWidget(m_add);
    column->addLayout(row);
    const auto tell = [this] {
        const bool any = !m_tag->text().simplified().isEmpty();
        for (Button *button : {m_add, m_remove}) {
            button->setEnabled(any);
            button->setToolTip(any ? QString() : tr("Write a tag first."));
        }
    };
    tell();
    connect(m_tag, &QLineEdit::textChanged, this, tell);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_add, &Button::clicked, this, [this] { finish(true); });
    connect(m_remove, &Button::clicked, this, [this] { finish(false); });
}

void TagDialog::finish(bool add)
{
    m_tag->completer()->popup()->hide();
    emit chosen(m_tag->text().simplified(), add);
    accept();
}

} // namespace textback
