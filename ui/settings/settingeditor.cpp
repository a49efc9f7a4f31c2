// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingeditor.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/settingrow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int FieldWidth = 260;
constexpr int NumberWidth = 120;

} // namespace

SettingEditor::SettingEditor(const SettingDefinition &setting, bool hasPlace, QWidget *parent)
    : QWidget(parent),
      m_setting(setting),
      m_face(SettingWords::face(setting)),
      m_value(setting.standard),
      m_row(new SettingRow(this)),
      m_refusal(new Label(TextSize::Small, Role::Missed, QFont::Normal, this))
{
    setObjectName(setting.key + u"Setting"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_row);
    m_refusal->setContentsMargins(16, 0, 16, 8);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
    addControl(hasPlace);
    m_control->setObjectName(setting.key + u"Control"_s);
    retranslate();
}

void SettingEditor::addControl(bool hasPlace)
{
    if (m_face.place && hasPlace) {
        auto *button = new Button(ButtonKind::Normal, {}, u"chevron-right"_s, m_row);
        connect(button, &Button::clicked, this, [this] { emit placeWanted(*m_face.place); });
        m_control = button;
        m_show = [](const QString &) {};
    } else if (m_setting.type == SettingType::Switch) {
        addSwitch();
    } else if (m_setting.type == SettingType::Number) {
        addNumber();
    } else if (m_setting.type == SettingType::Choice) {
        addChoice();
    } else {
        addWords();
    }
    m_row->addControl(m_control);
}

void SettingEditor::addSwitch()
{
    auto *control = new Switch(m_row);
    m_control = control;
    m_show = [control](const QString &value) { control->setChecked(value == "on"_L1); };
    connect(control, &Switch::toggled, this, [this](bool on) { take(on ? u"on"_s : u"off"_s); });
}

void SettingEditor::addNumber()
{
    auto *control = new QSpinBox(m_row);
    control->setRange(m_setting.least, m_setting.most);
    control->setSuffix(m_face.suffix);
    control->setKeyboardTracking(false); // half a number is not a decision
    control->setMinimumWidth(NumberWidth);
    control->setFocusPolicy(Qt::StrongFocus);
    m_control = control;
    m_show = [control](const QString &value) { control->setValue(value.toInt()); };
    connect(control, &QSpinBox::valueChanged, this, [this](int value) { take(QString::number(value)); });
}

void SettingEditor::addChoice()
{
    auto *control = new QComboBox(m_row);
    for (const QString &choice : m_setting.choices)
        control->addItem(SettingWords::choice(choice), choice);
    control->setFocusPolicy(Qt::StrongFocus);
    m_control = control;
    m_show = [control](const QString &value) { control->setCurrentIndex(control->findData(value)); };
    connect(control, &QComboBox::activated, this, [this, control] { take(control->currentData().toString()); });
}

void SettingEditor::addWords()
{
    auto *control = new QLineEdit(m_row);
    control->setMinimumWidth(FieldWidth);
    if (m_setting.type == SettingType::Words)
        control->setMaxLength(m_setting.most);
    m_control = control;
    m_show = [control](const QString &value) { control->setText(value); };
    connect(control, &QLineEdit::editingFinished, this, [this, control] { take(control->text()); });
}

void SettingEditor::take(const QString &value)
{
    const auto read = readSetting(m_setting.key, value);
    m_refusal->setVisible(!read.ok());
    if (!read.ok() || read.value() == m_value)
        return;
    m_value = read.value();
    emit chosen(m_setting.key, m_value);
}

void SettingEditor::setValue(const QString &value)
{
    m_value = value;
    m_refusal->hide();
    const QSignalBlocker silent(m_control);
    m_show(value);
}

bool SettingEditor::matches(const QString &words) const
{
    return (m_face.name + u' ' + m_face.meaning + u' ' + m_setting.key).contains(words, Qt::CaseInsensitive);
}

void SettingEditor::retranslate()
{
    m_face = SettingWords::face(m_setting);
    const QString standard = SettingWords::standard(m_setting, m_face);
    //: What a setting means, and its value at first
    m_row->setWords(m_face.name, standard.isEmpty() ? m_face.meaning : tr("%1 %2.").arg(m_face.meaning, standard));
    m_refusal->setText(SettingWords::refusal(m_setting));
    if (auto *button = qobject_cast<Button *>(m_control))
        button->setText(m_face.place == Place::Hours ? tr("Open Hours") : tr("Open Texts"));
    if (auto *number = qobject_cast<QSpinBox *>(m_control))
        number->setSuffix(m_face.suffix);
}

} // namespace textback
