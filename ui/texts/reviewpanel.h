// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/textreview.h"

#include <QWidget>

class QVBoxLayout;

namespace textback {

/// What is wrong with a text, each with what mends it, and what is right.
class ReviewPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPanel(QWidget *parent = nullptr);
    void show(TextGroup group, const QList<TextRemark> &remarks);

signals:
    void cureWanted(const QString &body);
    /// The office lacks a value that is set there.
    void settingsWanted();

private:
    void rebuild();
    void addRemark(const TextRemark &remark);
    void addPassed(TextFault fault);
    [[nodiscard]] bool looksLike(TextGroup group, const QList<TextRemark> &remarks) const;
    void mend(TextFault fault);
    TextGroup m_group = TextGroup::Open;
    QList<TextRemark> m_remarks;
    QVBoxLayout *m_rows;
};

} // namespace textback
