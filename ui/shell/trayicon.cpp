// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayicon.h"

#include "ui/theme/iconcache.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int SmallIcon = 20; ///< Below, the drawing for 16 px is used and the count is a dot.

QString drawingFor(const StripFacts &facts)
{
    const bool paused = !facts.health.automaticOn
        || (facts.health.pausedUntil && *facts.health.pausedUntil > facts.here)
        || facts.answer.situation == Situation::Break;
    if (facts.practice)
        return u"tray-practice"_s;
    if (!facts.health.watching())
        return u"tray-not-watching"_s;
    return paused ? u"tray-paused"_s : u"tray-watching"_s;
}

} // namespace

TrayIcon::TrayIcon(QObject *parent) : QObject(parent), m_menu(std::make_unique<QMenu>())
{
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openPressed();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        emit openPressed();
        emit noticePressed();
    });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::show()
{
    m_icon.show();
}

void TrayIcon::sayItStays()
{
    notify(tr("Textback keeps watching"),
           tr("The window is closed; missed calls are still texted. Quit is in this menu."));
}

void TrayIcon::notify(const QString &title, const QString &words)
{
    m_icon.showMessage(title, words, m_icon.icon());
}

QPixmap TrayIcon::drawIcon(const StripFacts &facts, int waiting, int size, qreal devicePixelRatio)
{
    const IconCache icons;
    const bool small = size < SmallIcon;
    const Theme theme = Theme::make(ThemeChoice::Light, QPalette(), QApplication::font());
    QPixmap pixmap =
        icons.pixmap(small ? drawingFor(facts) + u"-16"_s : drawingFor(facts), size, Qt::black, devicePixelRatio);
    if (waiting <= 0)
        return pixmap;
    QPainter painter(&pixmap);
    if (small) {
        const int dot = 5;
        drawRounded(painter, QRectF(size - dot, size - dot, dot, dot), dot / 2.0, theme.color(Role::CountDisc));
        return pixmap;
    }
    const QString figures = waiting > 9 ? u"9+"_s : QString::number(waiting);
    const int disc = size / 2 + 1;
    const QRect place(size - disc, size - disc, disc, disc);
    drawRounded(painter, place, disc / 2.0, theme.color(Role::CountDisc));
    QFont font = theme.font(TextSize::Small, QFont::DemiBold);
    font.setPixelSize(std::max(8, disc * (figures.size() > 1 ? 5 : 7) / 10));
    painter.setFont(font);
    painter.setPen(theme.color(Role::OnCountDisc));
    painter.drawText(place, Qt::AlignCenter, figures);
    return pixmap;
}

void TrayIcon::update(const StripFacts &facts, const ViewCounts &counts)
{
    const StripFace face = StripWords::faceOf(facts);
    const QString waiting = counts.waitingOnUs > 0 ? tr("%n person(s) wait on us.", nullptr, counts.waitingOnUs)
                                                   : tr("Nobody waits on us.");
    const QString tip = tr("Textback: %1. %2").arg(face.title, waiting);
    const QString state = drawingFor(facts) + tip;
    if (state == m_shownState)
        return; // trays redraw slowly; and a menu that is open must not be taken away
    m_shownState = state;
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawIcon(facts, counts.waitingOnUs, size, 1.0));
    m_icon.setIcon(icon);
    m_icon.setToolTip(tip);
    fillMenu(facts, counts);
}

void TrayIcon::fillMenu(const StripFacts &facts, const ViewCounts &counts)
{
    m_menu->clear();
    const StripFace face = StripWords::faceOf(facts);
    m_menu->addAction(face.title)->setEnabled(false);
    m_menu
        ->addAction(counts.waitingOnUs > 0 ? tr("%n person(s) wait on us.", nullptr, counts.waitingOnUs)
                                           : tr("Nobody waits on us."))
        ->setEnabled(false);
    m_menu->addSeparator();
    QAction *open = m_menu->addAction(tr("Open Textback"), this, &TrayIcon::openPressed);
    m_menu->setDefaultAction(open);
    if (!m_actions)
        return;
    if (counts.waitingOnUs > 0)
        add(ActionId::LongestWait);
    m_menu->addSeparator();
    if (facts.hasAccount && !facts.practice) {
        const bool paused =
            !facts.health.automaticOn || (facts.health.pausedUntil && *facts.health.pausedUntil > facts.here);
        if (paused)
            add(ActionId::TextsOn);
        add(ActionId::PauseHour);
        add(ActionId::PauseTomorrow);
        m_menu->addSeparator();
    }
    add(ActionId::Practice);
    m_menu->addSeparator();
    add(ActionId::Quit, tr("Quit (missed calls will not be texted)"));
}

QAction *TrayIcon::add(ActionId id, const QString &words)
{
    if (!m_actions->offered(id))
        return nullptr;
    const QAction *action = m_actions->action(id);
    QAction *entry = m_menu->addAction(words.isEmpty() ? action->text() : words);
    entry->setObjectName(action->objectName());
    connect(entry, &QAction::triggered, this, [this, id] {
        if (id == ActionId::LongestWait)
            emit windowWanted(); // what it does is seen there
        m_actions->perform(id);
    });
    if (words.isEmpty()) // the window learns another language a moment after the tray
        connect(action, &QAction::changed, entry, [action, entry] { entry->setText(action->text()); });
    return entry;
}

} // namespace textback
