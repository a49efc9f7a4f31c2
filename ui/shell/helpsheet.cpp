// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpsheet.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

HelpSheet::HelpSheet(const QList<HelpTopic> &topics, HelpTopic first, QWidget *parent)
    : QDialog(parent), m_topics(new QComboBox(this)), m_scroll(new QScrollArea(this))
{
    setObjectName(u"helpSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Help"), TextSize::PageTitle, Role::Text, QFont::DemiBold, this));
    head->addStretch(1);
    m_topics->setObjectName(u"helpTopicCombo"_s);
    m_topics->setAccessibleName(tr("What the help is about"));
    for (const HelpTopic topic : topics)
        m_topics->addItem(HelpPages::page(topic).title, int(topic));
    head->addWidget(m_topics);
    column->addLayout(head);
    m_scroll->setObjectName(u"helpText"_s);
    m_scroll->setAccessibleName(tr("Help"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    auto *tour = new Button(ButtonKind::Normal, tr("Guided tour, two minutes"), u"practice"_s, this);
    auto *closing = new Button(ButtonKind::Primary, tr("Close"), {}, this);
    tour->setObjectName(u"helpTourButton"_s);
    closing->setObjectName(u"closeHelpButton"_s);
    foot->addWidget(tour);
    foot->addStretch(1);
    foot->addWidget(closing);
    column->addLayout(foot);
    connect(closing, &Button::clicked, this, &QDialog::close);
    connect(tour, &Button::clicked, this, [this] {
        close();
        emit tourWanted();
    });
    connect(m_topics, &QComboBox::currentIndexChanged, this,
            [this] { showTopic(HelpTopic(m_topics->currentData().toInt())); });
    m_topics->setCurrentIndex(std::max(0, m_topics->findData(int(first))));
    showTopic(HelpTopic(m_topics->currentData().toInt()));
    resize(560, 460);
    closing->setFocus();
}

void HelpSheet::showTopic(HelpTopic topic)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(2);
    for (const HelpEntry &entry : HelpPages::page(topic).entries) {
        auto *question = new Label(entry.question, TextSize::Body, Role::Text, QFont::DemiBold, page);
        auto *answer = new Label(entry.answer, TextSize::Body, Role::Text2, QFont::Normal, page);
        answer->setContentsMargins(0, 0, 0, 12);
        for (Label *label : {question, answer}) {
            label->setWordWrap(true);
            column->addWidget(label);
        }
    }
    column->addStretch(1);
    m_scroll->setWidget(page); // the page before goes
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
}

} // namespace textback
