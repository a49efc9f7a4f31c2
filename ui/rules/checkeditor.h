// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/checktable.h"

#include <QDialog>

class QFormLayout;

namespace textback {

class Label;

/// Changes the settings of one check. Answers with settings in the form of the settings table.
class CheckEditor : public QDialog {
    Q_OBJECT
public:
    CheckEditor(CheckTable::Line line, const OfficePolicy &policy, QWidget *parent);
    /// Whether this line has settings at all; lists of numbers have an editor of their own.
    [[nodiscard]] static bool edits(CheckTable::Line line);

signals:
    void chosen(const QMap<QString, QString> &settings);

private:
    void addNumber(const QString &setting, const QString &words, int value);
    void addWords(const QString &setting, const QString &words, const QString &value);
    void fill(CheckTable::Line line, const OfficePolicy &policy);
    void keep();

    QList<std::pair<QString, QWidget *>> m_fields; ///< By setting.
    QFormLayout *m_form;
    Label *m_wrong;
};

} // namespace textback
