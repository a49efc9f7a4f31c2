// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace textback {

/// One photo that will go out, small, with the button that leaves it out. Without content it is still being prepared.
class PhotoChip : public QWidget {
    Q_OBJECT
public:
    PhotoChip(const QByteArray &content, int number, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removePressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

} // namespace textback
