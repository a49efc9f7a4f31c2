// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formparts.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

AskDialog::AskDialog(const QString &title, const QString &accept, QWidget *parent)
    : QDialog(parent),
      m_fields(new QVBoxLayout),
      m_problem(new Label(TextSize::Dense, Role::Missed)),
      m_accept(new Button(ButtonKind::Primary, accept)),
      m_cancel(new Button(ButtonKind::Normal, tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *heading = new Label(title, TextSize::PaneTitle, Role::Text, QFont::DemiBold, this);
    column->addWidget(heading);
    m_fields->setSpacing(8);
    column->addLayout(m_fields, 1);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problemLabel"_s);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_accept, &Button::clicked, this, &QDialog::accept);
    setProblem({});
}

void AskDialog::setProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_accept->setEnabled(words.isEmpty());
}

void AskDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Role::Surface));
}

NoticeBar::NoticeBar(QWidget *parent)
    : Panel(Role::Surface, {}, RadiusControl, parent),
      m_icon(new IconLabel(u"tick"_s, 18, Role::Ok, this)),
      m_words(new Label(TextSize::Body)),
      m_choices(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_icon);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    m_choices->setSpacing(8);
    row->addLayout(m_choices);
    setMinimumHeight(40);
    hide();
}

void NoticeBar::tell(Role tint, Role ink, const QString &icon, const QString &words, const QList<Choice> &choices)
{
    setRoles(tint, {});
    m_icon->setIcon(icon, ink);
    m_words->setRole(ink);
    m_words->setText(words);
    setAccessibleName(words);
    clearLayout(m_choices);
    for (const Choice &choice : choices) {
        auto *button = new Button(ButtonKind::Normal, choice.words);
        button->setObjectName(choice.objectName);
        connect(button, &Button::clicked, this, choice.act);
        m_choices->addWidget(button);
    }
    setVisible(true);
}

void NoticeBar::askToKeep(const QString &words, const std::function<void()> &save, const std::function<void()> &drop)
{
    tell(Role::WarnTint, Role::Warn, u"warning"_s, words,
         {{u"saveAndGoButton"_s, tr("Save and go on"), save},
          {u"dropAndGoButton"_s, tr("Drop them"),
           [this, drop] {
               hide();
               drop();
           }},
          {u"stayButton"_s, tr("Stay here"), [this] { hide(); }}});
    if (auto *first = findChild<QWidget *>(u"saveAndGoButton"_s))
        first->setFocus(Qt::OtherFocusReason);
}

QString NoticeBar::words() const
{
    return m_words->text();
}

TitledPanel::TitledPanel(const QString &title, QWidget *parent)
    : Panel(Role::Surface, Role::Line, RadiusControl, parent), m_head(new QHBoxLayout), m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_head->setSpacing(8);
    m_head->addWidget(new Label(title, TextSize::Body, Role::Text, QFont::DemiBold, this));
    m_head->addStretch(1);
    column->addLayout(m_head);
    m_body->setSpacing(4);
    column->addLayout(m_body);
    column->addStretch(1);
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        } else if (QWidget *widget = item->widget()) {
            widget->setObjectName({}); // it may live for a moment yet: nobody shall find it
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace textback
