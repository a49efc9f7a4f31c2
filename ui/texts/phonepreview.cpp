// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/phonepreview.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int PhoneWidth = 288;
constexpr int PhoneHeight = 480;
constexpr int PhoneRadius = 32;

/// Lets a label break words that are longer than its line.
QString withBreaks(const QString &words)
{
    constexpr int MostTogether = 24;
    QString broken;
    int together = 0;
    for (const QChar c : words) {
        together = c.isSpace() ? 0 : together + 1;
        if (together > MostTogether && !c.isLowSurrogate() && !c.isMark()) {
            broken += QChar(0x200B); // may break here, shows nothing
            together = 1;
        }
        broken += c;
    }
    return broken;
}

} // namespace

PhonePreview::PhonePreview(QWidget *parent) : QWidget(parent), m_choices{new Segment(this), new Segment(this)}
{
    setObjectName(u"phonePreview"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(new Label(tr("What the caller sees"), TextSize::Small, Role::Text2, QFont::DemiBold, this));
    for (int row = 0; row < int(m_choices.size()); ++row) { // in one line they would not fit in every language
        m_choices.at(size_t(row))->setObjectName(u"previewChoices%1"_s.arg(row));
        column->addWidget(m_choices.at(size_t(row)), 0, Qt::AlignLeading);
        connect(m_choices.at(size_t(row)), &Segment::pressed, this,
                [this, row](int index) { choose(row * ChoicesInRow + index); });
    }
    column->addSpacing(4);
    m_phone = buildPhone();
    column->addWidget(m_phone, 0, Qt::AlignHCenter);
    m_caption = new Label(TextSize::Small, Role::Text2, QFont::Normal, this);
    m_caption->setObjectName(u"previewCaption"_s);
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_caption);
    column->addStretch(1);
}

QWidget *PhonePreview::buildPhone()
{
    auto *phone = new Panel(Role::Surface, Role::Ctl, PhoneRadius, this);
    phone->setFixedWidth(PhoneWidth);
    auto *column = new QVBoxLayout(phone);
    column->setContentsMargins(16, 12, 16, 24);
    column->setSpacing(4);
    auto *speaker = new Panel(Role::Line, {}, 3, phone);
    speaker->setFixedSize(72, 6);
    column->addWidget(speaker, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    m_from = new Label(TextSize::Dense, Role::Text, QFont::DemiBold, phone);
    m_from->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_from);
    auto *kind = new Label(tr("Text message"), TextSize::Small, Role::Text2, QFont::Normal, phone);
    kind->setAlignment(Qt::AlignHCenter);
    column->addWidget(kind);
    column->addSpacing(8);
    column->addWidget(new Hairline(Qt::Horizontal, phone));
    column->addSpacing(4);
    m_time = new Label(TextSize::Small, Role::Text2, QFont::Normal, phone);
    m_time->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_time);
    auto *row = new QHBoxLayout;
    m_bubble = new Panel(Role::BubbleIn, {}, RadiusBubble, phone);
    auto *inside = new QVBoxLayout(m_bubble);
    inside->setContentsMargins(12, 8, 12, 8);
    m_words = new Label(TextSize::Body, Role::Text, QFont::Normal, m_bubble);
    m_words->setObjectName(u"previewWords"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    inside->addWidget(m_words);
    row->addWidget(m_bubble, 1);
    row->addSpacing(24);
    column->addLayout(row);
    column->addStretch(1);
    return phone;
}

void PhonePreview::setLow(bool low)
{
    m_phone->setMinimumHeight(low ? 0 : PhoneHeight);
}

void PhonePreview::setHead(const QString &from, const QString &time)
{
    m_from->setText(from);
    m_time->setText(time);
}

void PhonePreview::setCalls(const QList<PreviewCall> &calls)
{
    const bool other = calls.size() != m_calls.size();
    m_calls = calls;
    if (other) {
        QStringList choices;
        for (const PreviewCall &call : calls)
            choices << call.choice;
        for (int row = 0; row < int(m_choices.size()); ++row) {
            const QStringList inRow = choices.mid(row * ChoicesInRow, ChoicesInRow);
            m_choices.at(size_t(row))->setChoices(inRow);
            for (int index = 0; index < inRow.size(); ++index)
                m_choices.at(size_t(row))
                    ->part(index)
                    ->setObjectName(u"previewChoice%1"_s.arg(row * ChoicesInRow + index));
        }
        m_chosen = 0;
    }
    choose(m_chosen);
}

void PhonePreview::choose(int index)
{
    m_chosen = index;
    for (int row = 0; row < int(m_choices.size()); ++row)
        m_choices.at(size_t(row))->setChosen(index / ChoicesInRow == row ? index % ChoicesInRow : -1);
    showChosen();
}

void PhonePreview::showChosen()
{
    const PreviewCall call = m_calls.value(m_chosen);
    m_bubble->setVisible(!call.words.isEmpty());
    m_words->setText(withBreaks(manyLines(call.words)));
    m_caption->setText(call.caption);
}

} // namespace textback
