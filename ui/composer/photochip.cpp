// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/photochip.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/picturefile.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ChipSide = 64;
constexpr int SharpSide = 2 * ChipSide;

} // namespace

PhotoChip::PhotoChip(const QByteArray &content, int number, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(ChipSide);
    if (content.isEmpty()) {
        setAccessibleName(tr("Photo %1 is being prepared").arg(number));
        return;
    }
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    m_picture = loadPicture(buffer, {SharpSide, SharpSide}); // made small by us before, so it is quick
    auto *remove = new IconButton(u"close"_s, tr("Leave out photo %1").arg(number), this);
    remove->setObjectName(u"removePhoto%1Button"_s.arg(number));
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &IconButton::clicked, this, &PhotoChip::removePressed);
    setAccessibleName(tr("Photo %1").arg(number));
}

QSize PhotoChip::sizeHint() const
{
    return {ChipSide + (m_picture.isNull() ? 0 : 32), ChipSide};
}

void PhotoChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, ChipSide, ChipSide));
    drawRounded(painter, room, RadiusControl, theme.color(Role::Sunken));
    if (m_picture.isNull()) {
        paintIcon(painter, room, u"photo"_s, 24, theme.color(Role::Text2), this);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(room, RadiusControl, RadiusControl);
    painter.setClipPath(shape);
    QRect picture(QPoint(), m_picture.size().scaled(room.size(), Qt::KeepAspectRatioByExpanding));
    picture.moveCenter(room.center());
    painter.drawImage(picture, m_picture);
}

} // namespace textback
