// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/searchfield.h"

#include "ui/inbox/searchhelp.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"searchEdit"_s);
    setMaxLength(200);
    setTextMargins(26, 0, 24, 0);
    if (parent)
        new SearchHelp(this, parent); // lies upon what is below
    retranslate();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search names, numbers, texts"));
    setAccessibleName(tr("Search names, numbers, texts"));
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintIcon(painter, mirrored(QRect(12, 0, 16, height())), u"search"_s, 16, theme.color(Role::Text2), this);
    if (text().isEmpty() && !hasFocus()) {
        painter.setFont(theme.font(TextSize::Small));
        drawKeyCap(painter, mirrored(QRect(width() - 28, (height() - 18) / 2, 16, 18)), u"/"_s,
                   theme.color(Role::Text2));
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        emit left();
    } else if (event->key() == Qt::Key_Down) {
        emit left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace textback
