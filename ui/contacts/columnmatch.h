// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace textback {

/// The columns of a table, each with what stands in it and what it is taken for, which a person can change.
class ColumnMatch : public QWidget {
    Q_OBJECT
public:
    explicit ColumnMatch(QWidget *parent = nullptr);
    /// Shows how a file was read. Boxes that are there already stay, so that the keyboard does not lose its place.
    void show(const ContactReading &reading);
    [[nodiscard]] QList<ContactField> columns() const;

signals:
    /// A person changed what a column is taken for.
    void changed();

private:
    void addColumn(int column, const ContactReading &reading);
    QGridLayout *m_grid;
    QList<QComboBox *> m_boxes;
};

} // namespace textback
