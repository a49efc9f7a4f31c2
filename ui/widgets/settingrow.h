// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace textback {

class Label;

/// One line of a panel: what it is, what it means, and the control at the end; below, where a wide one would leave the
/// words no room.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    explicit SettingRow(QWidget *parent = nullptr);
    /// The control is named after the row where it has no name of its own.
    void setWords(const QString &name, const QString &meaning);
    void addControl(QWidget *control);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString meaning() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    Label *m_name;
    Label *m_meaning;
    QBoxLayout *m_row;
    QWidget *m_control = nullptr;
};

} // namespace textback
