// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer is put together and worded.
#include "ui/composer/chips.h"
#include "ui/composer/composeedit.h"
#include "ui/composer/composer.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/phototray.h"
#include "ui/composer/savedreplies.h"
#include "ui/composer/schedulepanel.h"
#include "ui/inbox/rowface.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace textback {

Composer::Composer(const ComposerPorts &ports, QWidget *parent) : QWidget(parent), m_ports(ports)
{
    setObjectName(u"composer"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    build();
    retranslate();
}

Composer::~Composer()
{
    keepDraft();
    m_drafts->flush();
}

void Composer::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new Hairline(Qt::Horizontal, this));
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    auto *write = new QWidget(m_stack);
    auto *column = new QVBoxLayout(write);
    column->setContentsMargins(20, 8, 20, 12);
    column->setSpacing(4);
    column->addWidget(buildTabs());
    m_box = new ComposeBox(write);
    m_box->edit()->setObjectName(u"replyEdit"_s);
    column->addWidget(m_box);
    m_photos = new PhotoTray(write);
    column->addWidget(m_photos);
    column->addWidget(buildKeptTime());
    m_schedulePanel = new SchedulePanel(write);
    column->addWidget(m_schedulePanel);
    column->addSpacing(4);
    column->addWidget(buildButtons());
    m_stack->addWidget(write);
    m_blocked = new BlockedPanel(m_stack);
    m_stack->addWidget(m_blocked);
    if (m_ports.spelling && m_ports.settings)
        m_box->edit()->setSpelling(*m_ports.spelling, *m_ports.settings);
    m_drafts = new DraftKeeper(m_ports.clock, m_ports.writings, m_ports.writing, this);
    connect(m_drafts, &DraftKeeper::notKept, this, [this] {
        emit said(tr("What you have begun can't be kept on this computer just now. It stays here meanwhile."));
    });
    m_replies =
        new SavedReplies(*m_box->edit(), m_ports.writings, m_ports.writing, parentWidget() ? parentWidget() : this);
    m_replyButton->setVisible(m_replies->available());
    connect(m_replies, &SavedReplies::undoable, this, &Composer::undoable);
    connect(m_replies, &SavedReplies::said, this, &Composer::said);
    connect(m_replyButton, &IconButton::clicked, m_replies, &SavedReplies::open);
    connect(m_placeholderButton, &IconButton::clicked, this, &Composer::showPlaceholders);
    connect(m_box->edit(), &QPlainTextEdit::textChanged, this, &Composer::textEdited);
    connect(m_photoButton, &IconButton::clicked, this, &Composer::askForPhotos);
    connect(m_box->edit(), &ComposeEdit::photosOffered, m_photos, &PhotoTray::addFrom);
    connect(m_photos, &PhotoTray::said, this, &Composer::said);
    connect(m_photos, &PhotoTray::changed, this, [this] {
        keepDraft();
        showLength();
    });
    connect(m_scheduleButton, &IconButton::clicked, this, &Composer::showSchedule);
    connect(m_schedulePanel, &SchedulePanel::chosen, this, &Composer::sendAt);
    connect(m_schedulePanel, &SchedulePanel::dismissed, this, [this] {
        m_schedulePanel->hide();
        focusReply();
    });
    connect(m_box->plainButton(), &Button::clicked, this, &Composer::makePlain);
    connect(m_blocked, &BlockedPanel::callPressed, this, &Composer::callPressed);
    connect(m_blocked, &BlockedPanel::notePressed, this, [this] { setNoteMode(true); });
    connect(m_blocked, &BlockedPanel::writeAnywayPressed, this, [this] {
        m_writeAnyway = true;
        showBlock();
        focusReply();
    });
}

/// A text that was scheduled and is written anew still knows when it was to leave.
QWidget *Composer::buildKeptTime()
{
    m_keptTimeBox = new QWidget(this);
    m_keptTimeBox->setObjectName(u"keptTime"_s);
    auto *row = new QHBoxLayout(m_keptTimeBox);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_keptTimeWords = new Label(TextSize::Body, Role::Calm, QFont::DemiBold, m_keptTimeBox);
    m_keptTimeWords->setElided(true);
    m_sendNow = new Button(ButtonKind::Link, {}, {}, m_keptTimeBox);
    m_sendNow->setObjectName(u"sendWithoutWaitingButton"_s);
    row->addWidget(new IconLabel(u"schedule"_s, 16, Role::Calm, m_keptTimeBox));
    row->addWidget(m_keptTimeWords);
    row->addWidget(m_sendNow);
    row->addStretch(1);
    m_keptTimeBox->hide();
    connect(m_sendNow, &Button::clicked, this, &Composer::forgetKeptTime);
    return m_keptTimeBox;
}

QWidget *Composer::buildTabs()
{
    auto *tabs = new QWidget(this);
    auto *row = new QHBoxLayout(tabs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_replyTab = new Button(ButtonKind::Tab, {}, {}, tabs);
    m_noteTab = new Button(ButtonKind::Tab, {}, {}, tabs);
    m_replyTab->setObjectName(u"replyTab"_s);
    m_noteTab->setObjectName(u"noteTab"_s);
    for (Button *tab : {m_replyTab, m_noteTab}) {
        tab->setCheckable(true);
        row->addWidget(tab);
    }
    m_from = new Label(TextSize::Small, Role::Text2, QFont::Normal, tabs);
    m_from->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_from->setElided(true);
    row->addWidget(m_from, 1);
    m_lineButton = new Button(ButtonKind::Quiet, {}, u"chevron-down"_s, tabs);
    m_lineButton->setObjectName(u"lineButton"_s);
    setSmall(m_lineButton);
    m_lineButton->setProperty("textbackIconLast", true);
    row->addWidget(m_lineButton);
    connect(m_lineButton, &Button::clicked, this, &Composer::showLines);
    connect(m_replyTab, &Button::clicked, this, [this] { setNoteMode(false); });
    connect(m_noteTab, &Button::clicked, this, [this] { setNoteMode(true); });
    return tabs;
}

QWidget *Composer::buildButtons()
{
    auto *buttons = new QWidget(this);
    m_buttons = buttons;
    m_buttons->installEventFilter(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_replyButton = new IconButton(u"saved-reply"_s, {}, buttons);
    m_replyButton->setObjectName(u"savedReplyButton"_s);
    m_placeholderButton = new IconButton(u"placeholder"_s, {}, buttons);
    m_placeholderButton->setObjectName(u"placeholderButton"_s);
    row->addWidget(m_replyButton);
    row->addWidget(m_placeholderButton);
    m_photoButton = new IconButton(u"photo"_s, {}, buttons);
    m_photoButton->setObjectName(u"photoButton"_s);
    row->addWidget(m_photoButton);
    m_scheduleButton = new IconButton(u"schedule"_s, {}, buttons);
    m_scheduleButton->setObjectName(u"scheduleButton"_s);
    row->addWidget(m_scheduleButton);
    m_hint = new Label(TextSize::Small, Role::Text2, QFont::Normal, buttons);
    m_sendAndDone = new Button(ButtonKind::Normal, {}, u"send-done"_s, buttons);
    m_sendAndDone->setObjectName(u"sendAndDoneButton"_s);
    m_send = new Button(ButtonKind::Primary, {}, u"send"_s, buttons);
    m_send->setObjectName(u"sendButton"_s);
    row->addWidget(m_hint, 1);
    row->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Expanding)); // where the hint is away
    row->addWidget(m_sendAndDone);
    row->addWidget(m_send);
    connect(m_send, &Button::clicked, this, [this] { send(false); });
    connect(m_sendAndDone, &Button::clicked, this, [this] { send(true); });
    return buttons;
}

QAbstractButton *Composer::toolButton(ComposerTool tool) const
{
    switch (tool) {
    case ComposerTool::SavedReplies:
        return m_replyButton;
    case ComposerTool::Placeholders:
        return m_placeholderButton;
    case ComposerTool::Photos:
        return m_photoButton;
    case ComposerTool::Later:
        break;
    }
    return m_scheduleButton;
}

void Composer::retranslate()
{
    const QString name = m_thread ? isolated(RowWords::nameOf(*m_thread)) : QString();
    m_replyTab->setText(tr("Reply"));
    m_noteTab->setText(tr("Private note"));
    m_replyTab->setChecked(!m_noteMode);
    m_noteTab->setChecked(m_noteMode);
    m_noteTab->setToolTip(tr("Alt+P"));
    const bool manyLines = m_ports.replies && m_lines.size() > 1 && !m_noteMode && m_thread;
    const QString from = m_fromLine.isEmpty() || m_noteMode ? QString() : tr("From %1").arg(lineName());
    m_from->setText(manyLines ? QString() : from);
    m_lineButton->setVisible(manyLines);
    m_lineButton->setText(QString(from).replace(u'&', u"&&"_s));
    m_lineButton->setToolTip(tr("The line this text leaves from"));
    m_box->setNote(m_noteMode);
    m_box->edit()->setAccessibleName(m_noteMode ? tr("Private note") : tr("Reply"));
    m_box->edit()->setPlaceholderText(m_noteMode       ? tr("Write a note for your office")
                                          : m_watching ? tr("Write to %1").arg(name)
                                                       : tr("Write a reply. It is kept and sent when we are back."));
    m_send->setText(m_noteMode ? tr("Add note") : m_keptTime ? tr("Schedule") : tr("Send"));
    setButtonKind(m_send, m_noteMode ? ButtonKind::Note : ButtonKind::Primary);
    setButtonIcon(m_send, m_noteMode ? u"note"_s : m_keptTime ? u"schedule"_s : u"send"_s);
    m_sendAndDone->setVisible(!m_noteMode);
    m_replyButton->setName(tr("Saved replies"));
    m_placeholderButton->setName(tr("Put in a placeholder"));
    m_box->plainButton()->setText(tr("Make it plain"));
    m_box->plainButton()->setToolTip(
        tr("Straight quotes and dashes, no accents, no emoji: then more fits into one text."));
    m_hint->setText(m_noteMode || !m_replies->available() ? QString() : tr("/ for saved replies"));
    m_replyButton->setVisible(!m_noteMode && m_replies->available());
    m_placeholderButton->setVisible(!m_noteMode);
    m_scheduleButton->setName(tr("Send later"));
    m_scheduleButton->setVisible(!m_noteMode && m_ports.replies);
    if (m_noteMode)
        m_schedulePanel->hide();
    showKeptTime();
    showPhotoButton();
    m_replies->setOn(!m_noteMode);
    showLength();
    fitButtons();
}

/// What Send does is always said in words. Where languages are long or the window is narrow, the hint goes first, then
/// the key, then the words of what also finishes.
void Composer::fitButtons()
{
    const QString andDone = m_keptTime ? tr("Schedule and done") : tr("Send and done");
    m_sendAndDone->setAccessibleName(andDone);
    const auto fits = [this] {
        const auto *row = m_buttons->layout();
        int wide = 0;
        for (int index = 0; index < row->count(); ++index) {
            const QWidget *part = row->itemAt(index)->widget();
            wide += !part || part->isHidden() ? 0 : part->sizeHint().width() + row->spacing();
        }
        return wide <= m_buttons->width();
    };
    const auto show = [this, &andDone](bool hint, bool key, bool words) {
        m_hint->setVisible(hint && !m_hint->text().isEmpty());
        setKeyHint(m_send, key ? u"Ctrl \u21B5"_s : QString());
        m_sendAndDone->setText(words ? andDone : QString());
        m_sendAndDone->setToolTip(words ? QString() : andDone);
    };
    show(true, true, true);
    if (!fits())
        show(false, true, true);
    if (!fits())
        show(false, false, true);
    if (!fits())
        show(false, false, false);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_buttons && event->type() == QEvent::Resize)
        fitButtons();
    return QWidget::eventFilter(watched, event);
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
