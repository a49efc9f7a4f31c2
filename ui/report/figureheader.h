// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace textback {

/// The names of a table's columns: small words above a line, no edges.
class FigureHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FigureHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace textback
