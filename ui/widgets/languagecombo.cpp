// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/languagecombo.h"

#include "ui/widgets/languages.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace textback {

LanguageCombo::LanguageCombo(Languages &languages, QWidget *parent) : QComboBox(parent), m_languages(languages)
{
    setObjectName(u"languageCombo"_s);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addItem(QString(), QString());
    for (const Language &language : Languages::all())
        addItem(language.name, language.code);
    retranslate();
    showChosen();
    connect(this, &QComboBox::activated, this, [this] { m_languages.choose(currentData().toString()); });
    connect(&languages, &Languages::changed, this, &LanguageCombo::showChosen);
}

void LanguageCombo::showChosen()
{
    const QSignalBlocker silent(this);
    setCurrentIndex(std::max(0, findData(m_languages.chosen())));
}

void LanguageCombo::retranslate()
{
    setItemText(0, tr("As on this computer"));
    setAccessibleName(tr("Language"));
    setToolTip(tr("Language"));
}

void LanguageCombo::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
