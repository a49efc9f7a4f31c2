// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace textback {

/// A time of day by typing: "1:30 pm", "13:30", "9". Shows it the way this computer writes times.
class TimeField : public QLineEdit {
    Q_OBJECT
public:
    explicit TimeField(const QString &name, QWidget *parent = nullptr);
    void setMinute(int minute);
    /// Nothing while the words are no time.
    [[nodiscard]] std::optional<int> minute() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void minuteTyped();
};

} // namespace textback
