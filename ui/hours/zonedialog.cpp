// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/zonedialog.h"

#include "ui/theme/textbackstyle.h"
#include "ui/widgets/hourswording.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ZoneRole = Qt::UserRole;
constexpr int SearchRole = Qt::UserRole + 1;

/// Rows as in the other lists: the chosen one is filled and has a bar at its start.
class ZoneRowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || (option.state & QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(chosen ? Role::Sel : Role::Hover));
        const QRect bar(option.rect.topLeft(), QSize(3, option.rect.height()));
        if (chosen)
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.color(Role::Accent));
        painter->setPen(chosen ? theme.onSel(Role::Text) : theme.color(Role::Text));
        painter->setFont(theme.font(TextSize::Body));
        painter->drawText(option.rect.adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeading,
                          index.data().toString());
    }
};

bool isPlace(const QByteArray &id)
{
    static const QList<QByteArray> continents{"Africa/",   "America/", "Antarctica/", "Arctic/", "Asia/",
                                              "Atlantic/", "Europe/",  "Australia/",  "Indian/", "Pacific/"};
    return std::any_of(continents.begin(), continents.end(),
                       [&id](const QByteArray &continent) { return id.startsWith(continent); });
}

} // namespace

ZoneDialog::ZoneDialog(const QString &chosen, UtcTime now, QWidget *parent)
    : AskDialog(tr("Time zone of the office"), tr("Use this time zone"), parent),
      m_search(new QLineEdit),
      m_list(new QListWidget)
{
    setObjectName(u"zoneDialog"_s);
    m_search->setObjectName(u"zoneSearchEdit"_s);
    m_search->setAccessibleName(tr("Search for a city"));
    m_search->setPlaceholderText(tr("A city: Chicago"));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"zoneList"_s);
    m_list->setAccessibleName(tr("Time zones"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new ZoneRowDelegate(m_list));
    fields()->addWidget(m_search);
    fields()->addWidget(m_list, 1);
    resize(560, 520);
    fill(chosen, now);
    connect(m_search, &QLineEdit::textChanged, this, &ZoneDialog::search);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            emit zoneChosen(item->data(ZoneRole).toString());
    });
    m_search->setFocus();
}

void ZoneDialog::fill(const QString &chosen, UtcTime now)
{
    const auto add = [&](const QString &id, const QString &words) {
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(ZoneRole, id);
        item->setSizeHint({0, std::max(32, m_list->fontMetrics().lineSpacing() + 8)});
        item->setData(SearchRole, QString(words + u' ' + id).replace(u'_', u' ').toLower());
        if (id == chosen)
            m_list->setCurrentItem(item);
    };
    add({}, tr("As this computer: %1").arg(HoursWording::zone({}, now)));
    const QDateTime instant = toQDateTime(now);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (!isPlace(id))
            continue;
        const QTimeZone zone(id);
        const QString name = QString::fromLatin1(id);
        const QString offset = zone.displayName(instant, QTimeZone::OffsetName, QLocale());
        const QString time = HoursWording::clock(instant.toTimeZone(zone).time().msecsSinceStartOfDay() / 60'000);
        //: A city, its part of the world, its distance from UTC, and the time there now
        add(name,
            tr("%1 \u00B7 %2 \u00B7 %3 \u00B7 %4 now")
                .arg(HoursWording::city(name), name.section(u'/', 0, -2).replace(u'_', u' '), offset, time));
    }
    if (!m_list->currentItem() && !chosen.isEmpty()) // no city: it stays what it is until another one is chosen
        add(chosen, HoursWording::zone(chosen, now));
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void ZoneDialog::search(const QString &words)
{
    const QStringList wanted = words.toLower().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString text = item->data(SearchRole).toString();
        const bool fits =
            std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) { return text.contains(word); });
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden() || !wanted.isEmpty()))
        m_list->setCurrentItem(first);
    setProblem(first ? QString() : tr("No city goes by that name. Try the next big one."));
}

bool ZoneDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return AskDialog::eventFilter(watched, event);
}

} // namespace textback
