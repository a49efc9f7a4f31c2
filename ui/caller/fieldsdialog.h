// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callercommands.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace textback {

class Button;
class Label;

/// The office's own fields: named, renamed, taken away.
class FieldsDialog : public QDialog {
    Q_OBJECT
public:
    explicit FieldsDialog(const QList<CallerField> &fields, QWidget *parent = nullptr);
    /// What was asked for could not be kept.
    void refuse();

signals:
    /// The dialog stays until it is accepted.
    void kept(const QList<textback::CallerField> &fields);

private:
    struct FieldRow {
        CallerFieldId id{0};
        QWidget *box;
        QLineEdit *name;
    };
    void addRow(const CallerField &field);
    void removeRow(QWidget *box);
    void keep();
    void tellRoom();

    QList<FieldRow> m_rows;
    QVBoxLayout *m_column;
    Button *m_add;
    Label *m_said;
};

} // namespace textback
