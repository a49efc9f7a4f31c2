// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/taglist.h"

#include "core/domain/callercommands.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ChipIcon = 14;
constexpr int ChipSide = 8;

} // namespace

TagChip::TagChip(const QString &tag, QWidget *parent) : QAbstractButton(parent), m_tag(tag)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void TagChip::setShown(const QString &words)
{
    m_shown = words;
    updateGeometry();
    update();
}

QSize TagChip::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int words = QFontMetrics(theme.font(TextSize::Small)).horizontalAdvance(m_shown);
    return {words + ChipIcon + 4 + 2 * ChipSide, std::max(24, theme.lineHeight(TextSize::Small) + 4)};
}

QSize TagChip::minimumSizeHint() const
{
    return {48, sizeHint().height()};
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool offer = m_tag.isEmpty();
    const bool hot = underMouse() || isDown() || hasFocus();
    const QRect pill = rect().adjusted(0, 2, 0, -2);
    const QColor ink = theme.color(offer ? Role::Text2 : Role::OnTint);
    const bool edged = theme.highContrast() || underMouse();
    drawRounded(painter, pill, pill.height() / 2.0, theme.color(offer ? Role::Sunken : Role::Tint),
                edged ? theme.color(offer ? Role::Ctl : Role::Accent) : QColor());
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QString icon = offer ? u"plus"_s : hot ? u"close"_s : u"tag"_s;
    paintIcon(painter, mirrored(QRect(ChipSide, pill.top(), ChipIcon, pill.height())), icon, ChipIcon, ink, this);
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(ink);
    const int left = ChipSide + ChipIcon + 4;
    const QRect words(left, pill.top(), width() - left - ChipSide + 2, pill.height());
    painter.drawText(mirrored(words),
                     Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
                     painter.fontMetrics().elidedText(m_shown, Qt::ElideRight, words.width()));
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    const bool off = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || (off && !m_tag.isEmpty()))
        return click();
    QAbstractButton::keyPressEvent(event);
}

TagList::TagList(QWidget *parent)
    : QWidget(parent),
      m_flow(new FlowLayout(this)),
      m_add(new TagChip({}, this)),
      m_edit(new QLineEdit(this)),
      m_suggestions(new QStringListModel(this))
{
    setObjectName(u"tagList"_s);
    m_add->setObjectName(u"addTagButton"_s);
    m_edit->setObjectName(u"tagEdit"_s);
    m_edit->setMaxLength(LongestTag);
    m_edit->setFixedWidth(140);
    setSmall(m_edit);
    m_edit->hide();
    m_edit->installEventFilter(this);
    auto *completer = new QCompleter(m_suggestions, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagList::take, Qt::QueuedConnection);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &words) {
        if (words.endsWith(u','))
            take();
    });
    connect(m_add, &TagChip::clicked, this, &TagList::beginAdding);
    setTags({});
    retranslate();
}

void TagList::setTags(const QStringList &tags)
{
    const bool chipHadFocus =
        std::any_of(m_chips.cbegin(), m_chips.cend(), [](const TagChip *chip) { return chip->hasFocus(); });
    if (tags != m_tags || m_flow->count() == 0) {
        m_tags = tags;
        while (QLayoutItem *item = m_flow->takeAt(0))
            delete item;
        for (TagChip *chip : std::as_const(m_chips)) {
            chip->hide();
            chip->deleteLater(); // its click may be telling us
        }
        m_chips.clear();
        for (const QString &tag : tags) {
            auto *chip = new TagChip(tag, this);
            chip->setObjectName(u"tagChip"_s);
            m_flow->addWidget(chip);
            m_chips.append(chip);
            connect(chip, &TagChip::clicked, this, [this, tag] { emit removed(tag); });
            chip->show();
        }
        m_flow->addWidget(m_add);
        m_flow->addWidget(m_edit);
        updateGeometry();
        if (chipHadFocus)
            m_add->setFocus(Qt::OtherFocusReason);
    }
    retranslate();
}

void TagList::retranslate()
{
    //: Button that adds a tag to a caller
    m_add->setShown(tr("tag"));
    m_add->setAccessibleName(tr("Add a tag"));
    m_add->setToolTip(tr("Add a tag"));
    m_edit->setAccessibleName(tr("New tag"));
    m_edit->setPlaceholderText(tr("New tag"));
    for (qsizetype index = 0; index < m_chips.size(); ++index) {
        const QString tag = oneLine(m_tags.at(index), LongestTag);
        m_chips.at(index)->setShown(tag);
        m_chips.at(index)->setAccessibleName(tr("Take off the tag %1").arg(isolated(tag)));
        m_chips.at(index)->setToolTip(tr("Take off the tag %1").arg(isolated(tag)).toHtmlEscaped());
    }
}

void TagList::beginAdding()
{
    QStringList used = m_used ? m_used() : QStringList();
    used.removeIf([this](const QString &tag) { return m_tags.contains(tag, Qt::CaseInsensitive); });
    m_suggestions->setStringList(used);
    m_edit->clear();
    m_edit->show();
    m_add->hide();
    m_flow->invalidate();
    updateGeometry();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void TagList::take()
{
    QString tag = m_edit->text();
    tag.remove(u',');
    tag = tag.simplified();
    m_edit->clear();
    if (!tag.isEmpty() && !m_tags.contains(tag, Qt::CaseInsensitive))
        emit added(tag);
}

void TagList::endAdding()
{
    m_edit->hide();
    m_add->show();
    m_flow->invalidate();
    updateGeometry();
}

bool TagList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter && !m_edit->text().trimmed().isEmpty()) {
            take();
            return true;
        }
        if (enter || key == Qt::Key_Escape) {
            endAdding();
            m_add->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason && !m_edit->isHidden()) {
        take();
        endAdding();
    }
    return QWidget::eventFilter(watched, event);
}

void TagList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
