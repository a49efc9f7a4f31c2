// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/joindialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostFoundNumbers = 20;

} // namespace

JoinDialog::JoinDialog(InboxQueries &queries, const QString &name, const QList<PhoneNumber> &own, QWidget *parent)
    : QDialog(parent),
      m_queries(queries),
      m_own(own),
      m_words(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_said(new Label(TextSize::Dense, Role::Text2, QFont::Normal, this)),
      m_join(new Button(ButtonKind::Primary, tr("Same person"), {}, this))
{
    setObjectName(u"joinDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Another number of this person"));
    setBackgroundRole(QPalette::Base);
    build(name);
    look();
}

void JoinDialog::build(const QString &name)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto *words =
        new Label(tr("Which number does %1 have as well? Name, tags, notes and fields are put together and are "
                     "about both from then on. The conversations stay apart, and so does who may be texted.")
                      .arg(isolated(oneLine(name, 60))),
                  TextSize::Dense, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    words->setMinimumWidth(400);
    m_words->setObjectName(u"joinSearchEdit"_s);
    m_words->setAccessibleName(tr("Name or number"));
    m_words->setPlaceholderText(tr("Name or number"));
    m_words->setMaxLength(120);
    m_words->installEventFilter(this);
    m_list->setObjectName(u"joinList"_s);
    m_list->setAccessibleName(tr("Numbers that were found"));
    m_said->setWordWrap(true);
    m_said->setObjectName(u"joinSaid"_s);
    m_join->setObjectName(u"joinButton"_s);
    m_join->setDefault(true);
    for (QWidget *part : std::initializer_list<QWidget *>{words, m_words, m_list, m_said})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(ButtonKind::Normal, tr("Cancel"), {}, this);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_join);
    column->addLayout(row);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &JoinDialog::look);
    connect(m_list, &QListWidget::itemActivated, this, &JoinDialog::join);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) { m_join->setEnabled(at >= 0); });
    connect(m_join, &Button::clicked, this, &JoinDialog::join);
}

void JoinDialog::look()
{
    m_found.clear();
    m_list->clear();
    const QString words = m_words->text().trimmed();
    const auto rows = words.isEmpty() ? m_queries.threads(InboxView::All, std::nullopt, MostFoundNumbers)
                                      : m_queries.search(words, MostFoundNumbers);
    for (const ThreadRow &row : rows.ok() ? rows.value() : QList<ThreadRow>()) {
        if (m_own.contains(row.caller) || m_found.contains(row.caller))
            continue;
        m_found.append(row.caller);
        const QString number = isolated(row.caller.forPeople());
        const QString name = oneLine(row.name, 80);
        m_list->addItem(name.isEmpty() ? number : isolated(name) + u"  "_s + number);
    }
    m_said->setText(m_found.isEmpty()
                        ? tr("Nobody found. Only numbers that called or wrote before can be put together.")
                        : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    m_join->setEnabled(false);
    m_join->setToolTip(tr("Choose a number first."));
    if (!words.isEmpty() && !m_found.isEmpty())
        m_list->setCurrentRow(0);
}

void JoinDialog::join()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_found.size())
        emit chosen(m_found.at(row));
}

void JoinDialog::refuse(const QString &words)
{
    m_said->setText(words);
    m_said->show();
}

bool JoinDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace textback
