// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/photoviewer.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int HeadHeight = 56;
constexpr int ViewerMargin = 24;
constexpr QSize LargestShown{2400, 2400};

} // namespace

PhotoViewer::PhotoViewer(Pictures &pictures, QWidget *window)
    : QWidget(window),
      m_pictures(pictures),
      m_words(new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold)),
      m_previous(new IconButton(u"arrow-left"_s, {}, this)),
      m_next(new IconButton(u"arrow-right"_s, {}, this)),
      m_save(new IconButton(u"export"_s, {}, this)),
      m_close(new IconButton(u"close"_s, {}, this))
{
    setObjectName(u"photoViewer"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_words->setElided(true);
    m_previous->setObjectName(u"previousPhotoButton"_s);
    m_next->setObjectName(u"nextPhotoButton"_s);
    m_save->setObjectName(u"savePhotoButton"_s);
    m_close->setObjectName(u"closePhotoButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ViewerMargin, 0, 12, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_words, 1);
    for (IconButton *button : {m_previous, m_next, m_save, m_close})
        head->addWidget(button);
    head->setContentsMargins(0, 12, 0, 12);
    column->addLayout(head);
    column->addStretch(1);
    retranslate();
    hide();
    window->installEventFilter(this);
    connect(m_previous, &IconButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &IconButton::clicked, this, [this] { go(m_at + 1); });
    connect(m_save, &IconButton::clicked, this, [this] { emit saveWanted(m_photos.value(m_at)); });
    connect(m_close, &IconButton::clicked, this, &PhotoViewer::dismiss);
}

void PhotoViewer::retranslate()
{
    m_previous->setName(tr("Previous photo"));
    m_next->setName(tr("Next photo"));
    m_save->setName(tr("Save as"));
    m_close->setName(tr("Close"));
    if (!m_photos.isEmpty())
        m_words->setText(m_photos.size() > 1
                             ? tr("Photo %1 of %2 from %3").arg(m_at + 1).arg(m_photos.size()).arg(m_from)
                             : tr("Photo from %1").arg(m_from));
    setAccessibleName(m_words->text());
}

void PhotoViewer::show(const QList<ItemFile> &photos, int at, const QString &from)
{
    if (photos.isEmpty())
        return;
    m_photos = photos;
    m_from = from;
    setGeometry(parentWidget()->rect());
    setVisible(true);
    raise();
    setFocus(Qt::PopupFocusReason);
    go(at);
}

void PhotoViewer::go(int to)
{
    if (to < 0 || to >= m_photos.size())
        return;
    m_at = to;
    m_image = {};
    m_failed = false;
    m_previous->setVisible(m_photos.size() > 1);
    m_next->setVisible(m_photos.size() > 1);
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_photos.size());
    retranslate();
    m_pictures.load(m_photos.at(m_at), LargestShown, this, [this, round = ++m_round](const QImage &image) {
        if (round != m_round)
            return;
        m_image = image;
        m_failed = image.isNull();
        update();
    });
    update();
}

void PhotoViewer::dismiss()
{
    if (!isVisible())
        return;
    ++m_round;
    m_image = {};
    hide();
    emit dismissed();
}

QRect PhotoViewer::pictureRect() const
{
    const QRect room = rect().adjusted(ViewerMargin, HeadHeight, -ViewerMargin, -ViewerMargin);
    QSize size = m_image.size();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room.size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), size);
    place.moveCenter(room.center());
    return place;
}

void PhotoViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Window));
    drawHairline(painter, {0, HeadHeight - 0.5}, {double(width()), HeadHeight - 0.5}, theme.color(Role::Line));
    if (m_image.isNull()) {
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.color(Role::Text2));
        painter.drawText(rect(), Qt::AlignCenter,
                         m_failed ? tr("This photo cannot be shown. It can still be saved.") : tr("Reading the photo"));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureRect(), m_image);
}

void PhotoViewer::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->matches(QKeySequence::Save))
        return emit saveWanted(m_photos.value(m_at));
    switch (event->key()) {
    case Qt::Key_Escape:
        return dismiss();
    case Qt::Key_Left:
        return go(m_at + (mirrored ? 1 : -1));
    case Qt::Key_Right:
        return go(m_at + (mirrored ? -1 : 1));
    default:
        event->accept(); // what lies below does not hear of it
    }
}

void PhotoViewer::mousePressEvent(QMouseEvent *event)
{
    if (!pictureRect().contains(event->pos()) && event->pos().y() > HeadHeight)
        dismiss();
}

void PhotoViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

void PhotoViewer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PhotoViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool PhotoViewer::focusNextPrevChild(bool next)
{
    // The keyboard stays on the photo while it covers everything else.
    QList<QWidget *> stops{this};
    for (QWidget *button : {m_previous, m_next, m_save, m_close}) {
        if (button->isVisible() && button->isEnabled())
            stops.append(button);
    }
    const qsizetype now = stops.indexOf(window()->focusWidget());
    const qsizetype to = (now + (next ? 1 : -1) + stops.size()) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace textback
