// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLineEdit>

class QStackedLayout;

namespace textback {

/// A field that keeps what is written when it is left, by Enter or otherwise; Escape brings back what was kept.
class EditLine : public QLineEdit {
    Q_OBJECT
public:
    explicit EditLine(QWidget *parent = nullptr);
    /// What is kept now; does not disturb somebody who is writing.
    void setKept(const QString &words);
    /// Keeps what is written and not kept yet.
    void flush();
    void putBack();

signals:
    void edited(const QString &words);
    /// Enter or Escape: the keyboard is free to go on.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_kept;
};

/// Words that become a field when they are pressed; where there are none, an offer to write some.
class InlineEdit : public QAbstractButton {
    Q_OBJECT
public:
    explicit InlineEdit(QWidget *parent = nullptr);
    /// @param name for screen readers @param offer shown while nothing is written
    void setWords(const QString &name, const QString &offer);
    void setMost(int units) { m_line->setMaxLength(units); }
    void setKept(const QString &words);
    void flush() { m_line->flush(); }
    void setEditName(const QString &objectName) { m_line->setObjectName(objectName); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

signals:
    void edited(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void beginEditing();
    void endEditing();
    void describe();
    QString m_name;
    QString m_offer;
    QString m_kept;
    EditLine *m_line;
};

} // namespace textback
