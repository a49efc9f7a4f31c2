// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linessheet.h"

#include "ui/setup/linelist.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

LinesSheet::LinesSheet(InboxQueries &queries, AccountCommands *accounts, QWidget *parent)
    : QDialog(parent),
      m_queries(queries),
      m_lines(new LineList),
      m_words(new Label(TextSize::Body, Role::Text2, QFont::Normal, this))
{
    setObjectName(u"linesSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your numbers"));
    setBackgroundRole(QPalette::Base);
    build();
    show(std::nullopt);
    resize(540, 480);
    if (accounts)
        accounts->accounts(this, [this](const Result<QList<AccountFacts>> &known) {
            if (known.ok() && !known.value().isEmpty())
                show(known.value().constFirst());
        });
}

void LinesSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(new Label(windowTitle(), TextSize::PageTitle, Role::Text, QFont::DemiBold, this));
    m_words->setObjectName(u"linesWords"_s);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"linesScroll"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->addWidget(m_lines);
    rows->addStretch(1);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto *closing = new Button(ButtonKind::Primary, tr("Close"), {}, this);
    closing->setObjectName(u"closeLinesButton"_s);
    closing->setDefault(true);
    column->addWidget(closing, 0, Qt::AlignTrailing);
    connect(closing, &Button::clicked, this, &QDialog::accept);
}

void LinesSheet::show(const std::optional<AccountFacts> &account)
{
    const auto lines = m_queries.lines();
    m_lines->show(lines.ok() ? lines.value() : QList<Line>(), {}, account);
    m_words->setText(!lines.ok()                   ? tr("Your numbers could not be read. Nothing is lost.")
                         : lines.value().isEmpty() ? tr("No numbers are known yet. They come with the sign-in.")
                                                   : tr("What each can do, as the phone company tells it."));
}

} // namespace textback
