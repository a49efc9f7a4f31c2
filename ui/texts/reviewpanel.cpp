// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/reviewpanel.h"

#include "ui/texts/reviewwording.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

bool isSetByOffice(const QString &placeholder)
{
    return QStringList{u"company"_s, u"booking_link"_s, u"callback_number"_s}.contains(placeholder);
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    setObjectName(u"reviewPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Label(tr("Before you save"), TextSize::Small, Role::Text2, QFont::DemiBold, this));
    auto *panel = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    m_rows->setContentsMargins(16, 8, 16, 8);
    m_rows->setSpacing(4);
    panel->setLayout(m_rows);
    column->addWidget(panel);
}

bool ReviewPanel::looksLike(TextGroup group, const QList<TextRemark> &remarks) const
{
    const auto same = [](const TextRemark &one, const TextRemark &other) {
        return one.fault == other.fault && one.about == other.about && one.parts == other.parts
            && one.partsWithout == other.partsWithout && one.cure.has_value() == other.cure.has_value()
            && one.way == other.way;
    };
    return m_rows->count() > 0 && (group == TextGroup::Reply) == (m_group == TextGroup::Reply)
        && std::equal(remarks.begin(), remarks.end(), m_remarks.begin(), m_remarks.end(), same);
}

void ReviewPanel::show(TextGroup group, const QList<TextRemark> &remarks)
{
    const bool alike = looksLike(group, remarks);
    m_group = group;
    m_remarks = remarks;
    if (!alike) // else the keyboard would lose its place with every letter
        rebuild();
}

void ReviewPanel::rebuild()
{
    clearLayout(m_rows);
    for (const TextRemark &remark : std::as_const(m_remarks))
        addRemark(remark);
    for (int fault = 0; fault < TextFaultCount; ++fault) {
        const auto isIt = [fault](const TextRemark &remark) { return int(remark.fault) == fault; };
        if (isAskedOf(TextFault(fault), m_group) && std::none_of(m_remarks.begin(), m_remarks.end(), isIt))
            addPassed(TextFault(fault));
    }
}

void ReviewPanel::addRemark(const TextRemark &remark)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"warning"_s, 16, Role::Warn, line));
    auto *words = new Label(ReviewWording::remark(remark, m_group), TextSize::Body, Role::Text, QFont::Normal, line);
    words->setObjectName(u"remark%1"_s.arg(int(remark.fault)));
    words->setWordWrap(true);
    row->addWidget(words, 1);
    const bool ownLink = remark.fault == TextFault::LinkShortener && !remark.cure; // it stands in the settings
    const bool setting = ownLink || (remark.fault == TextFault::MissingValue && isSetByOffice(remark.about));
    if (setting || remark.cure) {
        auto *mends = new Button(ButtonKind::Normal, setting ? tr("Settings") : ReviewWording::cure(remark), {}, line);
        mends->setObjectName(u"cureButton%1"_s.arg(int(remark.fault)));
        mends->setAccessibleDescription(words->text());
        setSmall(mends);
        const auto act = [this, setting, fault = remark.fault] { setting ? emit settingsWanted() : mend(fault); };
        connect(mends, &Button::clicked, this, act);
        row->addWidget(mends);
    }
    m_rows->addWidget(line);
}

void ReviewPanel::addPassed(TextFault fault)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"tick"_s, 16, Role::Ok, line));
    auto *words = new Label(ReviewWording::passed(fault), TextSize::Body, Role::Text, QFont::Normal, line);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    m_rows->addWidget(line);
}

void ReviewPanel::mend(TextFault fault)
{
    for (const TextRemark &remark : std::as_const(m_remarks)) {
        if (remark.fault == fault && remark.cure)
            return emit cureWanted(QString(*remark.cure)); // a copy: the list changes meanwhile
    }
}

} // namespace textback
