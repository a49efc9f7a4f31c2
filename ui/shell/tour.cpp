// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int TourWidth = 300;
constexpr int CardGap = 12; ///< Between the card and what it speaks of.
constexpr int RingMargin = 4;
constexpr int RingWidth = 3;
/// By step: what the card stands beside.
constexpr std::array TourTargets{"missedCallButton", "threadView", "replyButton", "replyEdit"};

} // namespace

TourRing::TourRing(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).color(Role::Practice), RingWidth));
    painter.setBrush(Qt::NoBrush);
    const qreal half = RingWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), RadiusControl, RadiusControl);
}

Tour::Tour(PracticePanel &panel, QWidget *window)
    : Panel(Role::Surface, Role::Practice, RadiusBubble, window),
      m_window(window),
      m_ring(new TourRing(window)),
      m_count(new Label(TextSize::Small, Role::Practice, QFont::DemiBold, this)),
      m_title(new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold, this)),
      m_words(new Label(TextSize::Body, Role::Text2, QFont::Normal, this)),
      m_keys(new Label(TextSize::Small, Role::Text2, QFont::Normal, this)),
      m_there(new Button(ButtonKind::Normal, {}, {}, this)),
      m_next(new Button(ButtonKind::Primary, {}, {}, this)),
      m_skip(new Button(ButtonKind::Link, {}, {}, this))
{
    setObjectName(u"tour"_s);
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(&panel, &PracticePanel::played, this, &Tour::played);
    connect(&panel, &PracticePanel::ticked, this, &Tour::ticked);
    connect(m_next, &Button::clicked, this, [this] { m_step == Over ? leave() : show(Step(m_step + 1)); });
    connect(m_skip, &Button::clicked, this, &Tour::leave);
    connect(m_there, &Button::clicked, this, &Tour::handOver);
    auto *back = new QShortcut(QKeySequence(Qt::Key_F6), window);
    connect(back, &QShortcut::activated, this,
            [this] { isAncestorOf(m_window->focusWidget()) ? handOver() : takeKeyboard(); });
    connect(this, &QObject::destroyed, back, &QObject::deleteLater);
    window->installEventFilter(this);
}

void Tour::build()
{
    setFixedWidth(TourWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    for (Label *label : {m_count, m_title, m_words, m_keys}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_there->setObjectName(u"tourThereButton"_s);
    m_next->setObjectName(u"tourNextButton"_s);
    m_skip->setObjectName(u"tourSkipButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_there);
    row->addStretch(1);
    row->addWidget(m_next);
    column->addLayout(row);
    column->addWidget(m_skip, 0, Qt::AlignLeading);
}

QWidget *Tour::inSight(const char *name) const
{
    auto *found = m_window->findChild<QWidget *>(QString::fromLatin1(name));
    return found && found->isVisibleTo(m_window) ? found : nullptr;
}

QWidget *Tour::target() const
{
    return m_step == Over ? nullptr : inSight(TourTargets.at(size_t(m_step)));
}

QWidget *Tour::keyboardTarget() const
{
    if (m_step == Ring || m_step == ReplyAsCaller)
        return target();
    QWidget *reply = m_step == Answer ? inSight("replyEdit") : nullptr;
    return reply ? reply : inSight("threadList"); // there the caller is opened
}

void Tour::takeKeyboard()
{
    (m_step == Over ? m_next : m_there)->setFocus(Qt::TabFocusReason);
}

void Tour::handOver()
{
    if (QWidget *there = keyboardTarget())
        there->setFocus(Qt::TabFocusReason);
}

void Tour::played(PracticeEvent event)
{
    if (m_step == Ring && (event == PracticeEvent::MissedCall || event == PracticeEvent::Voicemail))
        show(SeeText);
    else if (m_step == ReplyAsCaller && event == PracticeEvent::Reply)
        show(Answer);
}

void Tour::ticked(PracticeStep done)
{
    if (m_step == SeeText && done == PracticeStep::SeeText)
        show(ReplyAsCaller);
    else if (m_step == Answer && done == PracticeStep::AnswerReply)
        show(Over);
}

void Tour::show(Step step)
{
    m_step = step;
    retranslate();
    QWidget::show();
    wantPanel();
    place();
    raise();
    const auto *edit = qobject_cast<const QPlainTextEdit *>(m_window->focusWidget());
    if (!edit || edit->toPlainText().isEmpty()) // nobody's words go to the wrong place
        takeKeyboard();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Tour::wantPanel()
{
    emit panelWanted(m_step == Ring || m_step == ReplyAsCaller);
}

void Tour::retranslate()
{
    const std::array<std::pair<QString, QString>, Over + 1> words{{
        {tr("Ring the office"),
         tr("Press \"A call nobody picks up\" in the practice panel. A made-up caller rings "
            "and gets no answer.")},
        {tr("See the text"),
         tr("It rings for some seconds, then a countdown begins. Open the caller in the list: when "
            "it is over, the text leaves by itself. Until then you could cancel it.")},
        {tr("Be the caller"), tr("Now press \"The last caller replies\" in the practice panel.")},
        {tr("Answer"), tr("The caller now stands under Waiting on us. Open them, write a few words and press Send.")},
        {tr("That is all"),
         tr("A missed call became a conversation. Try the other buttons of the panel when you "
            "like; nothing real is ever sent here.")},
    }};
    m_count->setText(tr("Step %1 of %2").arg(m_step + 1).arg(int(Over)));
    m_count->setVisible(m_step != Over);
    m_title->setText(words.at(size_t(m_step)).first);
    m_words->setText(words.at(size_t(m_step)).second);
    m_keys->setText(tr("With the keyboard: F6 goes from this card to what it speaks of, and back."));
    m_keys->setVisible(m_step != Over);
    m_there->setText(tr("Take me there"));
    m_there->setVisible(m_step != Over);
    m_next->setText(m_step == Over ? tr("Close") : tr("Next"));
    m_skip->setText(tr("Leave the tour"));
    m_skip->setVisible(m_step != Over);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_words->text());
}

QPoint Tour::placeBeside(const QRect &target) const
{
    const QRect room = m_window->rect().adjusted(CardGap, CardGap, -CardGap, -CardGap);
    const int top = std::clamp(target.top(), room.top(), std::max(room.top(), room.bottom() - height()));
    const int left = std::clamp(target.center().x() - width() / 2, room.left(), room.right() - width());
    const std::array<QPoint, 4> places{
        QPoint(target.left() - CardGap - width(), top), QPoint(target.right() + CardGap, top),
        QPoint(left, target.top() - CardGap - height()), QPoint(left, target.bottom() + CardGap)};
    for (const QPoint &at : places) {
        if (room.contains(QRect(at, size())))
            return at;
    }
    return {room.center().x() - width() / 2, room.bottom() - height()};
}

void Tour::place()
{
    const QWidget *shown = target();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(TourWidth) : sizeHint().height();
    resize(TourWidth, needed);
    if (!shown) {
        m_ring->hide();
        move(placeBeside(QRect(m_window->rect().bottomLeft(), QSize(m_window->width(), 1))));
        return;
    }
    const QRect at(shown->mapTo(m_window, QPoint(0, 0)), shown->size());
    m_ring->setGeometry(at.adjusted(-RingMargin, -RingMargin, RingMargin, RingMargin));
    m_ring->show();
    m_ring->raise();
    move(placeBeside(at));
    raise();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    // The window lays itself out after it was told of its size; the card follows when that is done.
    if (watched == m_window && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, [this] {
            wantPanel();
            place();
        });
    if (watched == m_window && event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, &Tour::place);
    return Panel::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QAbstractButton *>(m_window->focusWidget()); button && isAncestorOf(button))
            return button->click();
    }
    Panel::keyPressEvent(event);
}

void Tour::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        place();
    }
}

void Tour::leave()
{
    m_window->removeEventFilter(this);
    if (QWidget *work = isAncestorOf(m_window->focusWidget()) ? inSight("threadList") : nullptr)
        work->setFocus(Qt::OtherFocusReason);
    hide();
    m_ring->hide();
    m_ring->deleteLater();
    emit ended();
    deleteLater();
}

} // namespace textback
