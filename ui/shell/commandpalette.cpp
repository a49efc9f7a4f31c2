// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/actiontable.h"
#include "ui/shell/palettedelegate.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int PaletteWidth = 640;
constexpr int PaletteTop = 112;

} // namespace

CommandPalette::CommandPalette(const ActionTable &actions, InboxQueries &queries, ContactQueries *contacts,
                               QWidget *window)
    : QWidget(window),
      m_actions(actions),
      m_queries(queries),
      m_contacts(contacts),
      m_card(new Panel(Role::Surface, Role::Ctl, RadiusBubble, this))
{
    setObjectName(u"commandPalette"_s);
    hide();
    build();
    qApp->installEventFilter(this); // editors take Ctrl+K for themselves
}

void CommandPalette::build()
{
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    m_field = new QLineEdit(m_card);
    m_field->setObjectName(u"paletteEdit"_s);
    m_field->setMaxLength(200);
    m_field->setMinimumHeight(40);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_rows = new QListView(m_card);
    m_rows->setObjectName(u"paletteList"_s);
    m_rows->setModel(&m_model);
    m_rows->setItemDelegate(new PaletteDelegate(m_rows));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->setMouseTracking(true);
    column->addWidget(m_rows, 1);
    m_nothing = new Label(TextSize::Body, Role::Text2, QFont::Normal, m_card);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 4, 12, 8);
    column->addWidget(m_nothing);
    column->addWidget(new Hairline(Qt::Horizontal, m_card));
    column->addWidget(buildFoot());
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_rows, &QListView::clicked, this, &CommandPalette::choose);
}

QWidget *CommandPalette::buildFoot()
{
    auto *foot = new QWidget(m_card);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(new Label(tr("Up and Down choose, Enter does it, Esc closes"), TextSize::Small, Role::Text2,
                             QFont::Normal, foot));
    row->addStretch(1);
    row->addWidget(new Label(tr("Every command shows its key"), TextSize::Small, Role::Text2, QFont::Normal, foot));
    return foot;
}

void CommandPalette::open()
{
    m_before = window()->focusWidget();
    m_field->setPlaceholderText(tr("Type a command, a name or a number"));
    m_field->setAccessibleName(tr("Type a command, a name or a number"));
    m_rows->setAccessibleName(tr("What was found"));
    setAccessibleName(tr("All commands"));
    setGeometry(parentWidget()->rect());
    m_field->clear();
    find();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::find()
{
    const QString typed = m_field->text();
    m_model.setEntries(commands(typed) + savedSearches(typed) + threads(typed) + contacts(typed));
    const int first = m_model.entryFrom(0, 1);
    if (first >= 0)
        m_rows->setCurrentIndex(m_model.index(first));
    m_nothing->setText(
        tr("Nothing found for \"%1\". Part of a name, a number or a command is enough.").arg(isolated(oneLine(typed))));
    m_nothing->setVisible(first < 0);
    m_rows->setVisible(first >= 0);
    const int wide = std::min(PaletteWidth, width() - 48);
    const int top = std::min(PaletteTop, height() / 8);
    int rows = 16;
    for (int row = 0; row < m_model.rowCount() && rows < 400; ++row)
        rows += m_rows->sizeHintForIndex(m_model.index(row)).height();
    if (first < 0)
        rows = m_nothing->heightForWidth(wide - 16);
    const int tall = std::min(rows + 108, height() - top - 24);
    m_card->setGeometry((width() - wide) / 2, top, wide, tall);
}

void CommandPalette::step(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    const int from = m_rows->currentIndex().row();
    const int to = m_model.entryFrom(std::clamp(from + rows, 0, m_model.rowCount() - 1), rows > 0 ? 1 : -1);
    if (to >= 0)
        m_rows->setCurrentIndex(m_model.index(to));
}

void CommandPalette::choose()
{
    const PaletteEntry *entry = m_model.entryAt(m_rows->currentIndex().row());
    if (!entry)
        return;
    const auto act = entry->act;
    closeAndReturn();
    act();
}

void CommandPalette::closeAndReturn()
{
    hide();
    const QPointer<QWidget> before(m_before);
    m_before = nullptr;
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    QColor scrim = theme.scheme() == Scheme::Light ? theme.color(Role::Text) : QColor(Qt::black);
    scrim.setAlphaF(theme.scheme() == Scheme::Light ? 0.28F : 0.5F);
    painter.fillRect(rect(), scrim);
}

void CommandPalette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closeAndReturn();
    QWidget::keyPressEvent(event);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    closeAndReturn(); // beside the card
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *widget = qobject_cast<QWidget *>(watched);
        const QAction *palette = m_actions.action(ActionId::Palette);
        if (widget && widget->window() == parentWidget() && palette->isEnabled()
            && palette->shortcuts().contains(QKeySequence(key->keyCombination()))) {
            event->ignore(); // the action gets it
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        find();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(8);
            return true;
        case Qt::Key_PageUp:
            step(-8);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace textback
