// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace textback {

/// Notes about a caller: as high as what is written, within bounds; kept when the field is left.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEdit(QWidget *parent = nullptr);
    /// What is kept now; does not disturb somebody who is writing.
    void setKept(const QString &words);
    void flush();

signals:
    void focusChanged(bool here);
    void edited(const QString &words);
    /// More than may be kept was written; the rest was cut off.
    void full();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void bound();
    QString m_kept;
};

} // namespace textback
