// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace textback {

class Languages;

/// The languages by their own names; a choice counts at once.
class LanguageCombo : public QComboBox {
    Q_OBJECT
public:
    /// @param languages not owned, outlives this.
    explicit LanguageCombo(Languages &languages, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChosen();
    Languages &m_languages;
};

} // namespace textback
