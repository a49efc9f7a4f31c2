// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the screen is put together; what it does stands in textspageacts.cpp.
#include "ui/texts/textspage.h"

#include "ui/texts/phonepreview.h"
#include "ui/texts/reviewpanel.h"
#include "ui/texts/texteditor.h"
#include "ui/texts/textlistmodel.h"
#include "ui/texts/textlistview.h"
#include "ui/texts/textskeeper.h"
#include "ui/texts/textwords.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int TextsMargin = 24;
constexpr int TextsHeadHeight = 56;
constexpr int ListWidth = 304;
constexpr int NarrowListWidth = 212;
constexpr int SideWidth = 320;

} // namespace

TextsPage::TextsPage(const TextsPorts &ports, QWidget *parent)
    : EditorPage(parent),
      m_ports(ports),
      m_draft(new TextsDraft(this)),
      m_keeper(new TextsKeeper(ports.commands, this)),
      m_model(new TextListModel(this))
{
    setObjectName(u"textsPage"_s);
    build();
    connectParts();
    fold();
}

void TextsPage::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_listPart = buildList();
    row->addWidget(m_listPart);
    row->addWidget(new Hairline(Qt::Vertical, this));
    m_middle = buildMiddle();
    row->addWidget(m_middle, 1);
    m_side = new Panel(Role::Window, {}, 0, this);
    m_side->setFixedWidth(SideWidth);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_side);
    m_preview = new PhonePreview(m_side);
}

QWidget *TextsPage::buildList()
{
    auto *part = new Panel(Role::Surface, {}, 0, this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(part);
    head->setMinimumHeight(TextsHeadHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 12, 8);
    row->addWidget(new Label(tr("Texts"), TextSize::PageTitle, Role::Text, QFont::DemiBold, head), 1);
    m_new = new Button(ButtonKind::Normal, tr("New", "a new text"), u"plus"_s, head);
    m_new->setObjectName(u"newTextButton"_s);
    row->addWidget(m_new);
    column->addWidget(head);
    column->addWidget(new Hairline(Qt::Horizontal, part));
    m_list = new TextListView(m_model, part);
    column->addWidget(m_list, 1);
    return part;
}

QWidget *TextsPage::buildMiddle()
{
    auto *part = new Panel(Role::Surface, {}, 0, this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline(Qt::Horizontal, part));
    m_notice = new NoticeBar(part);
    m_notice->setObjectName(u"textsNotice"_s);
    column->addWidget(m_notice);
    m_none = new Label(TextSize::Body, Role::Text2, QFont::Normal, part);
    m_none->setObjectName(u"textsNone"_s);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(TextsMargin, TextsMargin, TextsMargin, TextsMargin);
    m_none->hide();
    column->addWidget(m_none);
    auto *scroll = new QScrollArea(part);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildBody());
    column->addWidget(scroll, 1);
    return part;
}

QWidget *TextsPage::buildHead()
{
    auto *head = new QWidget(this);
    head->setMinimumHeight(TextsHeadHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(TextsMargin, 8, TextsMargin, 8);
    row->setSpacing(8);
    m_title = new Label(TextSize::PageTitle, Role::Text, QFont::DemiBold, head);
    m_title->setObjectName(u"textTitle"_s);
    m_title->setElided(true);
    m_kind = new Label(TextSize::Body, Role::Text2, QFont::Normal, head);
    m_kind->setElided(true);
    m_start = new Button(ButtonKind::Normal, tr("Start from \u2026"), {}, head);
    m_start->setObjectName(u"startFromButton"_s);
    m_undo = new IconButton(u"undo"_s, tr("Undo"), head);
    m_undo->setObjectName(u"undoTextsButton"_s);
    m_undo->setToolTip(tr("Takes back what you changed last here"));
    m_redo = new IconButton(u"redo"_s, tr("Redo"), head);
    m_redo->setObjectName(u"redoTextsButton"_s);
    m_more = new IconButton(u"more"_s, tr("More about this text"), head);
    m_more->setObjectName(u"textMoreButton"_s);
    m_save = new Button(ButtonKind::Primary, tr("Save"), {}, head);
    m_save->setObjectName(u"saveTextsButton"_s);
    row->addWidget(m_title);
    row->addWidget(m_kind, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_start);
    row->addWidget(m_more);
    row->addWidget(m_save);
    return head;
}

QWidget *TextsPage::buildBody()
{
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(TextsMargin, 16, TextsMargin, TextsMargin);
    m_body->setSpacing(16);
    m_editor = new TextEditor(body);
    m_body->addWidget(m_editor);
    m_review = new ReviewPanel(body);
    m_body->addWidget(m_review);
    m_body->addStretch(1);
    return body;
}

void TextsPage::connectParts()
{
    connect(m_draft, &TextsDraft::changed, this, &TextsPage::showDraft);
    connect(&m_ports.events, &DeskEvents::settingsChanged, this, [this] {
        if (isVisible() && !m_draft->isChanged() && !m_keeper->isBusy())
            refresh();
    });
    connect(m_list, &TextListView::chosen, this, &TextsPage::choose);
    connect(m_list, &TextListView::moveWanted, m_draft, &TextsDraft::move);
    connect(m_list, &TextListView::duplicateWanted, this, &TextsPage::duplicate);
    connect(m_list, &TextListView::removeWanted, this, &TextsPage::remove);
    connect(m_list, &TextListView::renameWanted, m_editor, &TextEditor::focusName);
    connect(m_editor, &TextEditor::edited, m_draft, &TextsDraft::replace);
    connect(m_editor, &TextEditor::rulesWanted, this, [this] {
        if (mayLeaveFor(Place::Rules))
            emit placeWanted(Place::Rules);
    });
    connect(m_review, &ReviewPanel::cureWanted, this, [this](const QString &body) {
        m_editor->replaceWords(body);
        m_editor->focusWords();
    });
    connect(m_review, &ReviewPanel::settingsWanted, this, [this] {
        if (mayLeaveFor(Place::Settings))
            emit placeWanted(Place::Settings);
    });
    connect(m_new, &Button::clicked, this, &TextsPage::showNew);
    connect(m_start, &Button::clicked, this, &TextsPage::startFrom);
    connect(m_editor, &TextEditor::lineChosen, this, &TextsPage::showPreview);
    connect(m_more, &IconButton::clicked, this, &TextsPage::showMore);
    connect(m_undo, &IconButton::clicked, m_draft, &TextsDraft::undo);
    connect(m_redo, &IconButton::clicked, m_draft, &TextsDraft::redo);
    connect(m_save, &Button::clicked, this, [this] { save(); });
}

void TextsPage::resizeEvent(QResizeEvent *event)
{
    EditorPage::resizeEvent(event);
    fold();
}

QWidget *TextsPage::mainPart() const
{
    return m_list;
}

void TextsPage::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focused = focusWidget();
    if (event->key() == Qt::Key_Escape && focused && m_editor->isAncestorOf(focused))
        return m_list->setFocus(Qt::OtherFocusReason); // to the next text
    EditorPage::keyPressEvent(event);
}

void TextsPage::fold()
{
    constexpr int WideEnough = ListWidth + 2 * SideWidth + 120;
    const bool beside = width() >= WideEnough;
    m_listPart->setFixedWidth(width() >= ListWidth + SideWidth + 160 ? ListWidth : NarrowListWidth);
    if (beside == m_sideBeside)
        return;
    m_sideBeside = beside;
    m_side->setVisible(beside);
    m_preview->setLow(!beside);
    if (beside)
        m_side->layout()->addWidget(m_preview);
    else
        m_body->insertWidget(m_body->count() - 1, m_preview);
    m_preview->show();
}

} // namespace textback
