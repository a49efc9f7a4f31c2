// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/stepsrail.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/languagecombo.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LeastRail = 304;
constexpr int WidestRail = 420; ///< With large type.
constexpr int CircleSize = 28;

} // namespace

StepItem::StepItem(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"step%1Item"_s.arg(number));
}

void StepItem::setWords(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setState(m_current, m_done);
    updateGeometry();
}

void StepItem::setState(bool current, bool done)
{
    m_current = current;
    m_done = done;
    //: For screen readers
    setAccessibleName(done ? tr("Step %1, %2, done").arg(m_number).arg(text())
                           : tr("Step %1, %2").arg(m_number).arg(text()));
    update();
}

QSize StepItem::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {200, theme.lineHeight(TextSize::Body) + theme.lineHeight(TextSize::Small) + 20};
}

void StepItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (m_current)
        drawRounded(painter, rect(), RadiusControl, theme.color(Role::Tint));
    else if (underMouse() && isEnabled())
        drawRounded(painter, rect(), RadiusControl, theme.color(Role::Hover));
    const QRect circle = placed({12, (height() - CircleSize) / 2, CircleSize, CircleSize});
    const bool ticked = m_done && !m_current;
    const QColor fill = ticked ? theme.color(Role::OkTint) : m_current ? theme.color(Role::Accent) : QColor();
    drawRounded(painter, circle, CircleSize / 2.0, fill, ticked || m_current ? QColor() : theme.color(Role::Ctl));
    if (ticked) {
        paintIcon(painter, circle, u"tick"_s, 16, theme.color(Role::Ok), this);
    } else {
        painter.setPen(theme.color(m_current ? Role::OnAccent : Role::Text2));
        painter.setFont(theme.font(TextSize::Body, QFont::DemiBold));
        painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
    }
    const int start = 12 + CircleSize + 16;
    const int first = theme.lineHeight(TextSize::Body);
    const auto flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto line = [&](int top, int high, TextSize size, QFont::Weight weight, Role role, const QString &words) {
        const QRect room = placed({start, top, width() - start - 8, high});
        painter.setFont(theme.font(size, weight));
        painter.setPen(theme.color(m_current ? Role::OnTint : role));
        painter.drawText(room, flags, painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    };
    line(10, first, TextSize::Body, m_current ? QFont::DemiBold : QFont::Normal, Role::Text, text());
    line(10 + first, theme.lineHeight(TextSize::Small), TextSize::Small, QFont::Normal, Role::Text2, m_sentence);
}

StepsRail::StepsRail(int steps, QWidget *parent) : QWidget(parent)
{
    setFixedWidth(std::clamp(themeOf(this).lineHeight(TextSize::Body) * 12, LeastRail, WidestRail));
    auto *column = m_column = new QVBoxLayout(this);
    column->setContentsMargins(24, 32, 24, 24);
    column->setSpacing(8);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(12);
    brand->addWidget(new IconLabel(u"textback-32"_s, 32, Role::Accent, this));
    brand->addWidget(new Label(u"Textback"_s, TextSize::PageTitle, Role::Text, QFont::DemiBold, this), 1);
    column->addLayout(brand);
    m_subtitle = new Label(TextSize::Body, Role::Text2, QFont::Normal, this);
    column->addWidget(m_subtitle);
    column->addSpacing(12);
    for (int step = 0; step < steps; ++step) {
        auto *item = new StepItem(step + 1, this);
        m_items.append(item);
        column->addWidget(item);
        connect(item, &StepItem::clicked, this, [this, step] { emit stepPressed(step); });
    }
    column->addStretch(1);
    m_foot = new Label(TextSize::Small, Role::Text2, QFont::Normal, this);
    m_foot->setWordWrap(true);
    column->addWidget(m_foot);
    retranslate();
}

void StepsRail::setStep(int current, int reached)
{
    for (int step = 0; step < m_items.size(); ++step) {
        m_items.at(step)->setState(step == current, step < reached);
        m_items.at(step)->setEnabled(step <= reached);
    }
}

void StepsRail::offer(Languages &languages)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"globe"_s, 20, Role::Text2, this));
    row->addWidget(new LanguageCombo(languages, this), 1);
    m_column->insertLayout(m_column->indexOf(m_foot), row);
    m_column->insertSpacing(m_column->indexOf(m_foot), 8);
}

void StepsRail::retranslate()
{
    const std::array<std::pair<QString, QString>, 5> words{{{tr("Connect"), tr("Your phone account")},
                                                            {tr("Message"), tr("What callers get")},
                                                            {tr("Hours and who"), tr("When, and who gets it")},
                                                            {tr("Notices"), tr("How you hear of it")},
                                                            {tr("Test"), tr("See it work once")}}};
    for (int step = 0; step < m_items.size() && step < int(words.size()); ++step)
        m_items.at(step)->setWords(words.at(size_t(step)).first, words.at(size_t(step)).second);
    m_subtitle->setText(tr("Set up in about five minutes"));
    m_foot->setText(tr("You can stop any time; Textback remembers where you were. Until you press Start watching, only "
                       "your own test text is sent."));
    fold();
}

/// A low window has room for the steps first, then for what can be read in the window's own words, too.
void StepsRail::fold()
{
    const auto fits = [this](bool airy, bool subtitle, bool foot) {
        m_column->setContentsMargins(24, airy ? 32 : 16, 24, airy ? 24 : 12);
        m_column->setSpacing(airy ? 8 : 2);
        m_subtitle->setVisible(subtitle);
        m_foot->setVisible(foot);
        m_column->invalidate();
        return m_column->minimumHeightForWidth(width()) <= height();
    };
    if (!fits(true, true, true) && !fits(false, true, true) && !fits(false, false, true))
        fits(false, false, false);
    m_items.first()->setAccessibleDescription(m_foot->text()); // whether or not it is in sight
}

void StepsRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void StepsRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Window));
    const qreal x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    drawHairline(painter, {x, 0}, {x, double(height())}, theme.color(Role::Line));
}

void StepsRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
