// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callercommands.h"

#include <QWidget>

class QGridLayout;

namespace textback {

class Button;
class InlineEdit;

/// The office's own fields about a caller.
class FieldsBlock : public QWidget {
    Q_OBJECT
public:
    explicit FieldsBlock(QWidget *parent = nullptr);
    void show(const QList<CallerField> &fields, const QMap<CallerFieldId, QString> &values);
    void flush();

signals:
    void edited(const textback::CallerField &field, const QString &value);
    void fieldsPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    QList<CallerField> m_fields;
    QList<InlineEdit *> m_edits;
    QGridLayout *m_rows;
    Button *m_change;
};

} // namespace textback
