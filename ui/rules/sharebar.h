// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace textback {

/// A share as a bar of 80 x 8; the number beside it says the same.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);
    /// @param share 0 to 1; @param strong in the accent, otherwise grey.
    void setShare(double share, bool strong);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    bool m_strong = true;
};

} // namespace textback
