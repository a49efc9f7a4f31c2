// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacyscreen.h"

#include "core/policy/pinhash.h"
#include "ui/shell/hiddenwindows.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QRandomGenerator>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString IdleKey = u"privacy/idle-minutes"_s;
const QString PinKey = u"privacy/pin"_s;
constexpr int MostIdleMinutes = 240;

} // namespace

PrivacyScreen::PrivacyScreen(Clock &clock, QSettings &settings, QWidget *window)
    : QWidget(window),
      m_clock(clock),
      m_settings(settings),
      m_lastInput(clock.monotonic()),
      m_dialogs(new HiddenWindows(window))
{
    setObjectName(u"privacyScreen"_s);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    build();
    qApp->installEventFilter(this);
    watchIdle(m_round);
}

void PrivacyScreen::build()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    m_title = new Label(TextSize::PageTitle, Role::Text, QFont::DemiBold, this);
    m_words = new Label(TextSize::Body, Role::Text2, QFont::Normal, this);
    m_pin = new QLineEdit(this);
    m_pin->setObjectName(u"privacyPinEdit"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(12);
    m_pin->setFixedWidth(160);
    column->addStretch(1);
    column->addWidget(new IconLabel(u"privacy"_s, 64, Role::Accent, this), 0, Qt::AlignHCenter);
    for (Label *label : {m_title, m_words}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_pin, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_pin, &QLineEdit::returnPressed, this, &PrivacyScreen::tryPin);
}

int PrivacyScreen::idleMinutes() const
{
    return std::clamp(m_settings.value(IdleKey, 0).toInt(), 0, MostIdleMinutes);
}

void PrivacyScreen::setIdleMinutes(int minutes)
{
    m_settings.setValue(IdleKey, minutes);
    m_lastInput = m_clock.monotonic();
    watchIdle(++m_round);
}

bool PrivacyScreen::hasPin() const
{
    return !m_settings.value(PinKey).toString().isEmpty();
}

void PrivacyScreen::setPin(const QString &pin)
{
    if (pin.isEmpty())
        return m_settings.remove(PinKey);
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    m_settings.setValue(PinKey, hashedPin(pin, salt));
}

void PrivacyScreen::watchIdle(int round)
{
    if (round != m_round || idleMinutes() == 0)
        return;
    const Milliseconds due = m_lastInput + std::chrono::minutes(idleMinutes());
    const Milliseconds now = m_clock.monotonic();
    if (due <= now) {
        cover();
        m_lastInput = now;
    }
    const Milliseconds wait = m_lastInput + std::chrono::minutes(idleMinutes()) - now;
    m_clock.callAfter(std::max<Milliseconds>(wait, 1s), this, [this, round] { watchIdle(round); });
}

void PrivacyScreen::cover()
{
    if (covered())
        return;
    m_title->setText(tr("The screen is covered"));
    m_words->setText(hasPin() ? tr("Textback keeps watching. Type the PIN to go on.")
                              : tr("Textback keeps watching. Press any key to go on."));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_words->text());
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setVisible(hasPin());
    m_pin->clear();
    m_before = window()->focusWidget();
    m_dialogs->takeAway();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    hasPin() ? m_pin->setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
    emit coveredChanged(true);
}

void PrivacyScreen::uncover()
{
    m_pin->clear();
    hide();
    emit coveredChanged(false);
    const QPointer<QWidget> before(m_before);
    m_before = nullptr;
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    m_dialogs->bringBack();
}

void PrivacyScreen::tryPin()
{
    if (pinFits(m_pin->text(), m_settings.value(PinKey).toString()))
        return uncover();
    m_pin->clear();
    m_words->setText(tr("That was not the PIN. Try again."));
    setAccessibleDescription(m_words->text());
}

void PrivacyScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Role::Window));
}

void PrivacyScreen::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // nothing below hears of it
    const bool alone = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control || event->key() == Qt::Key_Alt
        || event->key() == Qt::Key_Meta;
    if (!hasPin() && !alone)
        uncover();
}

void PrivacyScreen::mousePressEvent(QMouseEvent *)
{
    if (!hasPin())
        uncover();
    else
        m_pin->setFocus(Qt::MouseFocusReason);
}

bool PrivacyScreen::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // all there is of a key that is an action
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_lastInput = m_clock.monotonic();
        break;
    case QEvent::Resize:
        if (watched == parentWidget())
            setGeometry(parentWidget()->rect());
        break;
    case QEvent::Show:
    case QEvent::ZOrderChange:
        // Whatever else comes to the front of the window stays below.
        if (covered() && watched != this && watched->parent() == parentWidget())
            raise();
        break;
    case QEvent::FocusIn:
        // Tab must not walk to what lies below.
        if (auto *other = qobject_cast<QWidget *>(watched);
            covered() && other && other != this && other != m_pin && other->window() == window())
            QMetaObject::invokeMethod(
                this, [this] { (hasPin() ? m_pin : static_cast<QWidget *>(this))->setFocus(); }, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace textback
