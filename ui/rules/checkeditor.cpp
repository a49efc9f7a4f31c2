// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/checkeditor.h"

#include "core/policy/settings.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace textback {

bool CheckEditor::edits(CheckTable::Line line)
{
    return line != CheckTable::Line::NeverText && line != CheckTable::Line::AskedToStop
        && line != CheckTable::Line::Lists;
}

CheckEditor::CheckEditor(CheckTable::Line line, const OfficePolicy &policy, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_wrong(new Label(TextSize::Dense, Role::Missed))
{
    setObjectName(u"checkEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addLayout(m_form);
    fill(line, policy);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    column->addWidget(m_wrong);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new Button(ButtonKind::Normal, tr("Cancel"), {}, this);
    auto *done = new Button(ButtonKind::Primary, tr("Done"), {}, this);
    done->setObjectName(u"checkDoneButton"_s);
    done->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(done);
    column->addLayout(row);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(done, &Button::clicked, this, &CheckEditor::keep);
}

void CheckEditor::addNumber(const QString &setting, const QString &words, int value)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(setting);
    if (const SettingDefinition *definition = settingDefinition(setting))
        box->setRange(definition->least, definition->most);
    box->setValue(value);
    box->setAccessibleName(words);
    m_form->addRow(new Label(words, TextSize::Body), box);
    m_fields.append({setting, box});
}

void CheckEditor::addWords(const QString &setting, const QString &words, const QString &value)
{
    auto *edit = new QLineEdit(value, this);
    edit->setObjectName(setting);
    edit->setAccessibleName(words);
    edit->setMinimumWidth(240);
    m_form->addRow(new Label(words, TextSize::Body), edit);
    m_fields.append({setting, edit});
}

void CheckEditor::fill(CheckTable::Line line, const OfficePolicy &policy)
{
    switch (line) {
    case CheckTable::Line::CanGetTexts:
        setWindowTitle(tr("Where automatic texts may go"));
        addWords(u"countries"_s, tr("Countries, two letters each"), policy.countries.join(u' '));
        addWords(u"home-country"_s, tr("Our own country"), policy.homeCountry);
        break;
    case CheckTable::Line::RangLongEnough:
        setWindowTitle(tr("Rang long enough"));
        addNumber(u"ring-threshold-seconds"_s, tr("Seconds (6 are about one ring; 0: however short)"),
                  int(policy.ringThreshold.count()));
        break;
    case CheckTable::Line::CoolDown:
        setWindowTitle(tr("Not texted lately"));
        addNumber(u"cool-down-hours"_s, tr("Hours until the next automatic text to a caller"),
                  int(policy.coolDown.count()));
        break;
    case CheckTable::Line::Conversation:
        setWindowTitle(tr("No conversation going on"));
        addNumber(u"conversation-hours"_s, tr("Hours after one of us wrote or talked"),
                  int(policy.conversation.count()));
        break;
    case CheckTable::Line::Fresh:
        setWindowTitle(tr("Still worth it"));
        addNumber(u"late-minutes"_s, tr("Minutes after which a person decides"), int(policy.lateAfter.count()));
        break;
    case CheckTable::Line::Caps:
        setWindowTitle(tr("Not too many"));
        addNumber(u"cap-hour"_s, tr("Texts an hour at most"), policy.capPerHour);
        addNumber(u"cap-day"_s, tr("Texts a day at most"), policy.capPerDay);
        break;
    default:
        break;
    }
}

void CheckEditor::keep()
{
    QMap<QString, QString> settings;
    for (const auto &[setting, field] : m_fields) {
        const auto *box = qobject_cast<QSpinBox *>(field);
        const auto *edit = qobject_cast<QLineEdit *>(field);
        const auto value = readSetting(setting, box ? QString::number(box->value()) : edit->text());
        if (!value.ok()) {
            m_wrong->setText(tr("Countries are written in two letters, like US or CA."));
            m_wrong->show();
            return;
        }
        settings.insert(setting, value.value());
    }
    emit chosen(settings);
    accept();
}

} // namespace textback
