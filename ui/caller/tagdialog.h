// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace textback {

class Button;

/// One tag for several people at once: put on all of them, or taken off.
class TagDialog : public QDialog {
    Q_OBJECT
public:
    TagDialog(int people, const QStringList &used, QWidget *parent = nullptr);

signals:
    void chosen(const QString &tag, bool add);

private:
    void finish(bool add);
    QLineEdit *m_tag;
    Button *m_add;
    Button *m_remove;
};

} // namespace textback
