// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactslist.h"

#include "ui/contacts/contactwords.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/plaintext.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ContactMargin = 12;
constexpr int ContactPadding = 6;

} // namespace

ContactsModel::ContactsModel(ContactQueries &queries, QString home, QObject *parent)
    : QAbstractListModel(parent), m_queries(queries), m_home(std::move(home))
{
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Contact &contact = m_rows.at(index.row()).contact;
    const QString name = oneLine(contact.name, LongestContactName);
    const QString company = contact.company == contact.name ? QString() : oneLine(contact.company, LongestContactName);
    const QString numbers = ContactWords::numbers(contact.numbers, m_home);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case NumbersRole:
        return numbers;
    case CompanyRole:
        return company;
    case Qt::AccessibleTextRole: {
        QStringList parts{name, company, numbers};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

bool ContactsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void ContactsModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || !m_more || m_rows.isEmpty())
        return;
    const ContactRow &last = m_rows.constLast();
    const auto rows = m_queries.contacts(ContactKey{last.contact.name, last.id.value()}, PageSize);
    m_more = rows.ok() && rows.value().size() == PageSize;
    if (!rows.ok() || rows.value().isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.value().size()) - 1);
    m_rows += rows.value();
    endInsertRows();
}

void ContactsModel::search(const QString &typed)
{
    m_typed = typed.trimmed();
    const auto rows =
        m_typed.isEmpty() ? m_queries.contacts({}, PageSize) : m_queries.findContacts(m_typed, PageSize + 1);
    beginResetModel();
    m_failed = !rows.ok();
    m_rows = rows.ok() ? rows.value() : QList<ContactRow>();
    m_more = m_typed.isEmpty() && m_rows.size() == PageSize;
    m_leavesOut = m_rows.size() > PageSize; // found ones alone
    if (m_leavesOut)
        m_rows.removeLast();
    endResetModel();
}

const ContactRow *ContactsModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = themeOf(option.widget);
    return QSize(200, theme.lineHeight(TextSize::Body) + theme.lineHeight(TextSize::Small) + 2 * ContactPadding);
}

void ContactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const auto ink = [&](Role role) { return selected ? theme.onSel(role) : theme.color(role); };
    painter->save();
    if (selected || (option.state & QStyle::State_MouseOver))
        drawRounded(*painter, QRectF(option.rect), RadiusSmall, theme.color(selected ? Role::Sel : Role::Hover));
    const QRect room = option.rect.adjusted(ContactMargin, ContactPadding, -ContactMargin, -ContactPadding);
    const auto draw = [&](const QRect &place, TextSize size, Role role, const QString &words) {
        painter->setFont(theme.font(size));
        painter->setPen(ink(role));
        const QString elided = painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                          Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, elided);
    };
    const int tall = theme.lineHeight(TextSize::Body);
    draw(QRect(room.left(), room.top(), room.width(), tall), TextSize::Body, Role::Text, index.data().toString());
    QStringList detail{index.data(ContactsModel::CompanyRole).toString(),
                       index.data(ContactsModel::NumbersRole).toString()};
    detail.removeAll(QString());
    draw(QRect(room.left(), room.top() + tall, room.width(), room.height() - tall), TextSize::Small, Role::Text2,
         detail.join(u" \u00B7 "_s));
    painter->restore();
}

} // namespace textback
