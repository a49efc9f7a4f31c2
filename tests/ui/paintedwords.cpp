// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paintedwords.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// Who is painting just now.
class PaintWatch : public QObject {
public:
    PaintWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            now = qobject_cast<const QWidget *>(object);
        return false;
    }
    QPointer<const QWidget> now;
};

/// Draws nothing and keeps the words.
class WordEngine : public QPaintEngine {
public:
    explicit WordEngine(const PaintWatch &watch) : QPaintEngine(AllFeatures), m_watch(watch) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        QPainter *painter = this->painter();
        const QFontMetricsF metrics(item.font());
        const QRectF here(at.x(), at.y() - metrics.capHeight(), item.width(), metrics.capHeight());
        const QRectF where = painter->deviceTransform().mapRect(here);
        QRectF shown = where;
        if (painter->hasClipping())
            shown &= painter->deviceTransform().mapRect(painter->clipBoundingRect());
        if (!systemClip().isEmpty())
            shown &= QRectF(systemClip().boundingRect());
        words.append({item.text(), where, shown, m_watch.now});
    }
    [[nodiscard]] Type type() const override { return User; }
    QList<PaintedWords> words;

private:
    const PaintWatch &m_watch;
};

class WordDevice : public QPaintDevice {
public:
    WordDevice(const QWidget &like, const PaintWatch &watch) : m_like(like), engine(watch) {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmWidthMM:
            return m_like.widthMM();
        case PdmHeightMM:
            return m_like.heightMM();
        case PdmNumColors:
            return m_like.colorCount();
        case PdmDepth:
            return m_like.depth();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget &m_like;

public:
    mutable WordEngine engine;
};

bool isOurs(const QString &words)
{
    return std::any_of(words.cbegin(), words.cend(), [](QChar letter) {
        return letter == u'⟦' || letter == u'⟧' || (letter.isLetter() && letter.unicode() > 0x7F);
    });
}

/// Whether what is missing can be scrolled into sight.
bool canBeScrolledTo(const PaintedWords &painted, const QWidget &window)
{
    for (const QWidget *at = painted.painter; at && at != &window; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at->parentWidget());
        if (!area || area->viewport() != at)
            continue;
        const QRectF seen(at->mapTo(&window, QPoint()), QSizeF(at->size()));
        const bool below = painted.where.top() < seen.top() || painted.where.bottom() > seen.bottom();
        const bool beside = painted.where.left() < seen.left() || painted.where.right() > seen.right();
        if (below || (beside && area->horizontalScrollBar()->maximum() > 0))
            return true;
    }
    return false;
}

} // namespace

QStringList cutWords(QWidget &window)
{
    constexpr qreal Rounding = 2;
    QStringList cut;
    for (const PaintedWords &painted : paintedWords(window)) {
        if (!painted.painter || !isOurs(painted.words))
            continue;
        const bool clipped = painted.shown.width() + Rounding < painted.where.width()
            || painted.shown.height() + Rounding < painted.where.height();
        if (!clipped || canBeScrolledTo(painted, window))
            continue;
        const QString line = pathOf(painted.painter) + u" cuts "_s + painted.words;
        if (!cut.contains(line))
            cut << line;
    }
    return cut;
}

QList<PaintedWords> paintedWords(QWidget &window)
{
    const PaintWatch watch;
    WordDevice device(window, watch);
    window.render(&device);
    return device.engine.words;
}

QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        const QString name = at->objectName();
        path.prepend(name.isEmpty() ? QString::fromLatin1(at->metaObject()->className()).section(u':', -1) : name);
    }
    return path.join(u'/');
}

} // namespace textback
