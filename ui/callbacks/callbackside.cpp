// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackside.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr std::array SideResults{CallBackResult::Reached, CallBackResult::LeftMessage, CallBackResult::NoAnswer,
                                 CallBackResult::WrongNumber};
constexpr std::array SideResultNames{"reachedButton", "leftMessageButton", "noAnswerButton", "wrongNumberButton"};

} // namespace

CallBackSide::CallBackSide(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"callBackSide"_s);
    setFixedWidth(304);
    build();
    show(std::nullopt);
}

void CallBackSide::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget(this);
    outer->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 20, 16, 16);
    column->setSpacing(8);
    const auto label = [this, column](TextSize size, Role role, QFont::Weight weight) {
        auto *made = new Label(size, role, weight, m_content);
        made->setWordWrap(true);
        column->addWidget(made);
        return made;
    };
    m_name = label(TextSize::PaneTitle, Role::Text, QFont::DemiBold);
    m_number = label(TextSize::Body, Role::Text, QFont::Normal);
    column->addWidget(new Hairline(Qt::Horizontal, m_content));
    m_whyTitle = label(TextSize::Small, Role::Text2, QFont::DemiBold);
    m_why = label(TextSize::Dense, Role::Text, QFont::Normal);
    m_open = new Button(ButtonKind::Link, {}, {}, m_content);
    m_open->setObjectName(u"openCallBackThreadButton"_s);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(new Hairline(Qt::Horizontal, m_content));
    m_afterTitle = label(TextSize::Small, Role::Text2, QFont::DemiBold);
    for (size_t index = 0; index < SideResults.size(); ++index) {
        const CallBackResult result = SideResults[index];
        auto *button = new Button(ButtonKind::Normal, {}, CallBackWords::resultIcon(result), m_content);
        button->setObjectName(QString::fromLatin1(SideResultNames[index]));
        button->setProperty("textbackLeading", true);
        column->addWidget(button);
        connect(button, &Button::clicked, this, [this, result] { emit resultPressed(result); });
        m_results[index] = button;
    }
    column->addWidget(new Hairline(Qt::Horizontal, m_content));
    m_noteTitle = label(TextSize::Small, Role::Text2, QFont::DemiBold);
    m_note = label(TextSize::Dense, Role::Text, QFont::Normal);
    column->addStretch(1);
    connect(m_open, &Button::clicked, this, &CallBackSide::openPressed);
}

void CallBackSide::show(const std::optional<CallBackEntry> &entry)
{
    m_content->setVisible(entry.has_value());
    if (!entry)
        return;
    m_name->setText(CallBackWords::nameOf(entry->name, entry->caller));
    m_number->setText(entry->caller ? isolated(entry->caller->forPeople()) : QString());
    m_number->setVisible(entry->caller && !oneLine(entry->name, 120).isEmpty());
    m_whyTitle->setText(tr("Why this call is here"));
    m_why->setText(CallBackWords::why(*entry));
    m_open->setText(tr("Open the thread"));
    m_open->setVisible(entry->thread != ThreadId{0});
    m_afterTitle->setText(tr("After the call"));
    for (size_t index = 0; index < SideResults.size(); ++index)
        m_results[index]->setText(CallBackWords::result(SideResults[index]));
    m_noteTitle->setText(tr("Newest note"));
    m_note->setText(manyLines(entry->lastNote, 600, 12));
    m_noteTitle->setVisible(!entry->lastNote.isEmpty());
    m_note->setVisible(!entry->lastNote.isEmpty());
}

void CallBackSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    drawHairline(painter, {edge, 0}, {edge, double(height())}, themeOf(this).color(Role::Line));
}

} // namespace textback
