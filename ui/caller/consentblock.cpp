// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/consentblock.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype MostShownChanges = 4;

} // namespace

ConsentBlock::ConsentBlock(QWidget *parent) : QWidget(parent), m_history(new QVBoxLayout)
{
    setObjectName(u"consentBlock"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(buildSwitches());
    m_history->setContentsMargins(24, 0, 0, 0);
    m_history->setSpacing(2);
    column->addLayout(m_history);
    m_beginLift = new Button(ButtonKind::Link, {}, {}, this);
    m_beginLift->setObjectName(u"beginLiftButton"_s);
    m_beginLift->setMinimumWidth(60); // as in the other parts of the card
    auto *liftRow = new QHBoxLayout;
    liftRow->setContentsMargins(24, 0, 0, 0);
    liftRow->addWidget(m_beginLift);
    liftRow->addStretch(1);
    column->addLayout(liftRow);
    column->addWidget(buildLift());
    connect(m_neverSwitch, &QCheckBox::clicked, this, &ConsentBlock::neverTextChanged);
    connect(m_beginLift, &Button::clicked, this, [this] { setLifting(true); });
    retranslate();
}

QWidget *ConsentBlock::buildSwitches()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_neverText = new Label(TextSize::Dense, Role::Text, QFont::Normal, box);
    m_neverText->setWordWrap(true);
    m_neverSwitch = new Switch(box);
    m_neverSwitch->setObjectName(u"neverTextSwitch"_s);
    m_stopTitle = new Label(TextSize::Dense, Role::Text, QFont::Normal, box);
    m_stopTitle->setWordWrap(true);
    m_stop = new Label(TextSize::Dense, Role::Text, QFont::Normal, box);
    m_stop->setObjectName(u"askedToStopLabel"_s);
    m_stop->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(new IconLabel(u"never"_s, 16, Role::Text2, box), 0, 0);
    grid->addWidget(m_neverText, 0, 1);
    grid->addWidget(m_neverSwitch, 0, 2);
    grid->addWidget(new IconLabel(u"stop"_s, 16, Role::Text2, box), 1, 0);
    auto *stop = new QHBoxLayout; // its own row, or a long date narrows the words above
    stop->setSpacing(8);
    stop->addWidget(m_stopTitle, 1);
    stop->addWidget(m_stop);
    grid->addLayout(stop, 1, 1, 1, 2);
    grid->setRowMinimumHeight(0, 24);
    grid->setRowMinimumHeight(1, 24);
    return box;
}

QWidget *ConsentBlock::buildLift()
{
    m_lift = new QWidget(this);
    m_lift->setObjectName(u"liftBox"_s);
    auto *column = new QVBoxLayout(m_lift);
    column->setContentsMargins(24, 4, 0, 4);
    column->setSpacing(8);
    m_liftWords = new Label(TextSize::Small, Role::Text2, QFont::Normal, m_lift);
    m_liftWords->setWordWrap(true);
    m_reason = new QLineEdit(m_lift);
    m_reason->setObjectName(u"liftReasonEdit"_s);
    m_reason->setMaxLength(LongestLiftReason);
    m_reason->installEventFilter(this);
    m_liftNow = new Button(ButtonKind::Normal, {}, {}, m_lift);
    m_liftNow->setObjectName(u"liftButton"_s);
    m_leave = new Button(ButtonKind::Quiet, {}, {}, m_lift);
    m_leave->setObjectName(u"leaveLiftButton"_s);
    setSmall(m_liftNow);
    setSmall(m_leave);
    column->addWidget(m_liftWords);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_liftNow);
    row->addWidget(m_leave);
    row->addStretch(1);
    column->addLayout(row);
    m_lift->hide();
    connect(m_reason, &QLineEdit::textChanged, this, &ConsentBlock::retranslate);
    connect(m_reason, &QLineEdit::returnPressed, this, &ConsentBlock::lift);
    connect(m_liftNow, &Button::clicked, this, &ConsentBlock::lift);
    connect(m_leave, &Button::clicked, this, [this] { setLifting(false); });
    return m_lift;
}

void ConsentBlock::show(const CallerCard &card, const QList<ConsentChange> &changes, bool mayLift, UtcTime now)
{
    m_card = card;
    m_changes = changes;
    m_mayLift = mayLift;
    m_now = now;
    if (!card.askedToStopAt)
        reset();
    retranslate();
    showChanges();
}

void ConsentBlock::reset()
{
    m_reason->clear();
    m_lift->hide();
    m_beginLift->setVisible(m_mayLift && m_card && m_card->askedToStopAt);
}

void ConsentBlock::setLifting(bool lifting)
{
    m_lift->setVisible(lifting);
    m_beginLift->setVisible(!lifting);
    m_reason->clear();
    (lifting ? static_cast<QWidget *>(m_reason) : m_beginLift)->setFocus(Qt::OtherFocusReason);
}

void ConsentBlock::lift()
{
    const QString reason = m_reason->text().simplified();
    if (!reason.isEmpty())
        emit liftPressed(reason);
}

QString ConsentBlock::howOf(const ConsentChange &change) const
{
    const QString when = TimeWords::full(change.at, m_now);
    const QString words = isolated(oneLine(change.words, 160));
    const QString who = isolated(oneLine(change.who, 60));
    if (change.stop && change.source == OptOutSource::Caller)
        return tr("%1: they wrote \u201c%2\u201d").arg(when, words);
    if (change.stop && change.source == OptOutSource::Carrier)
        return tr("%1: the phone company says so").arg(when);
    if (change.stop && !change.who.isEmpty())
        return tr("%1: noted by %2 (%3)").arg(when, who, words);
    if (change.stop)
        return tr("%1: noted by one of us (%2)").arg(when, words);
    if (change.source == OptOutSource::Caller)
        return tr("%1: lifted, they wrote \u201c%2\u201d").arg(when, words);
    return change.who.isEmpty() ? tr("%1: lifted by one of us. Reason: %2").arg(when, words)
                                : tr("%1: lifted by %2. Reason: %3").arg(when, who, words);
}

void ConsentBlock::showChanges()
{
    while (QLayoutItem *item = m_history->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype index = 0; index < std::min(MostShownChanges, m_changes.size()); ++index) {
        auto *line = new Label(howOf(m_changes.at(index)), TextSize::Small, Role::Text2, QFont::Normal, this);
        line->setObjectName(u"consentLine"_s);
        line->setWordWrap(true);
        m_history->addWidget(line);
    }
}

void ConsentBlock::retranslate()
{
    m_neverText->setText(tr("Never text this number"));
    m_neverSwitch->setAccessibleName(tr("Never text this number"));
    m_neverSwitch->setToolTip(tr("No automatic text goes to this number. You can still write by hand."));
    m_stopTitle->setText(tr("Asked us to stop"));
    m_beginLift->setText(tr("Let texts go to them again..."));
    m_liftWords->setText(
        tr("Only when they told you so. The reason is kept, with who lifted it and when. If they wrote "
           "STOP, the phone company may refuse texts until they write START."));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, like: asked for the times"));
    m_liftNow->setText(tr("Lift it"));
    m_liftNow->setEnabled(!m_reason->text().simplified().isEmpty());
    m_liftNow->setToolTip(m_liftNow->isEnabled() ? QString() : tr("Write the reason first."));
    m_leave->setText(tr("Leave it"));
    if (!m_card)
        return;
    const bool stopped = m_card->askedToStopAt.has_value();
    m_neverSwitch->setChecked(m_card->neverText);
    m_stop->setText(stopped ? tr("since %1").arg(TimeWords::full(*m_card->askedToStopAt, m_now)) : tr("no"));
    m_stop->setRole(stopped ? Role::Calm : Role::Text2);
    m_beginLift->setVisible(m_mayLift && stopped && m_lift->isHidden());
}

bool ConsentBlock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setLifting(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConsentBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showChanges();
    }
}

} // namespace textback
