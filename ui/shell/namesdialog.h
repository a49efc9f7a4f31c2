// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskpeople.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace textback {

class Button;
class IconButton;
class Label;

/// Who works at this desk: named, renamed, taken away, with a PIN if wanted.
class NamesDialog : public QDialog {
    Q_OBJECT
public:
    explicit NamesDialog(const QList<DeskName> &names, QWidget *parent = nullptr);
    void refuse();

signals:
    /// The dialog stays until it is accepted.
    void kept(const QList<textback::DeskNameEdit> &names);

private:
    struct NameRow {
        DeskNameId id{0};
        QWidget *box;
        QLineEdit *name;
        QLineEdit *pin;
        IconButton *noPin;
        bool dropPin = false;
    };
    void build();
    void addRow(const DeskName &name);
    void removeRow(QWidget *box);
    void dropPin(QWidget *box);
    void keep();
    void complain(const QString &words);

    QList<NameRow> m_rows;
    QVBoxLayout *m_column;
    Button *m_add;
    Label *m_said;
};

} // namespace textback
