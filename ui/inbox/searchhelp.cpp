// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/searchhelp.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace textback {

TextLanguage SearchFilterWords::language()
{
    switch (QLocale().language()) {
    case QLocale::Spanish:
        return TextLanguage::Spanish;
    case QLocale::French:
        return TextLanguage::French;
    default:
        return TextLanguage::English;
    }
}

QString SearchFilterWords::example(SearchFilter filter)
{
    const QString name = filterWord(filter, language()) + u':';
    switch (filter) {
    case SearchFilter::From:
        return name + u"0142"_s;
    case SearchFilter::Line:
        return name + u"0100"_s;
    case SearchFilter::Is:
        return name + stateWord(ThreadState::WaitingOnUs, language());
    case SearchFilter::Has:
        return name + photoWord(language());
    case SearchFilter::Before:
        return name + u"2026-05-01"_s;
    case SearchFilter::After:
        return name + u"2026-05"_s;
    }
    return name;
}

QString SearchFilterWords::meaning(SearchFilter filter)
{
    switch (filter) {
    case SearchFilter::From:
        return tr("a caller: part of the number or name");
    case SearchFilter::Line:
        return tr("one of your lines: part of the number or name");
    case SearchFilter::Is:
        return tr("or %1, or %2", "states that a search takes besides the one before")
            .arg(stateWord(ThreadState::Done, language()), stateWord(ThreadState::Snoozed, language()));
    case SearchFilter::Has:
        return tr("with a photo");
    case SearchFilter::Before:
        return tr("before a day, a month or a year");
    case SearchFilter::After:
        return tr("from a day, a month or a year on");
    }
    return {};
}

QString SearchFilterWords::spoken()
{
    QStringList words;
    for (int filter = 0; filter < SearchFilterCount; ++filter)
        //: A filter and its meaning
        words << tr("%1: %2").arg(example(SearchFilter(filter)), meaning(SearchFilter(filter)));
    return tr("A search can be narrowed:") + u' ' + words.join(u"; "_s);
}

QString SearchFilterWords::mistake(const QString &typed)
{
    const auto found = filterAt(typed);
    const QString shown = isolated(oneLine(typed, 40));
    const QString name = isolated(found ? typed.left(found->length) : typed);
    switch (found ? found->filter : SearchFilter::From) {
    case SearchFilter::From:
    case SearchFilter::Line:
        return tr("%1 needs part of a number or a name after it.").arg(name);
    case SearchFilter::Is:
        return tr("%1 is not understood: after %2 stands %3, %4 or %5.")
            .arg(shown, name, stateWord(ThreadState::WaitingOnUs, language()), stateWord(ThreadState::Done, language()),
                 stateWord(ThreadState::Snoozed, language()));
    case SearchFilter::Has:
        return tr("%1 is not understood: after %2 stands %3.").arg(shown, name, photoWord(language()));
    case SearchFilter::Before:
    case SearchFilter::After:
        break;
    }
    return tr("%1 is no date: write a year, a month or a day, like 2026, 2026-05 or 2026-05-01.").arg(shown);
}

SearchHelp::SearchHelp(QLineEdit *field, QWidget *parent)
    : Panel(Role::Surface, Role::Line, RadiusControl, parent),
      m_field(field),
      m_title(new Label(TextSize::Small, Role::Text2, QFont::DemiBold, this))
{
    setObjectName(u"searchHelp"_s);
    build();
    retranslate();
    hide();
    field->installEventFilter(this);
    parent->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &SearchHelp::follow);
}

void SearchHelp::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    m_title->setWordWrap(true);
    grid->addWidget(m_title, 0, 0, 1, 2);
    for (int at = 0; at < SearchFilterCount; ++at) {
        auto *example = new Button(ButtonKind::Link, {}, {}, this);
        example->setObjectName(u"searchFilter%1"_s.arg(at));
        example->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line, where it can be typed
        connect(example, &Button::clicked, this, [this, at] { begin(SearchFilter(at)); });
        auto *meaning = new Label(TextSize::Small, Role::Text2, QFont::Normal, this);
        meaning->setWordWrap(true);
        grid->addWidget(example, at + 1, 0, Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(meaning, at + 1, 1, Qt::AlignVCenter);
        m_examples.append(example);
        m_meanings.append(meaning);
    }
    grid->setColumnStretch(1, 1);
}

void SearchHelp::retranslate()
{
    m_title->setText(tr("A search can be narrowed"));
    for (int at = 0; at < SearchFilterCount; ++at) {
        const auto filter = SearchFilter(at);
        m_examples.at(at)->setText(SearchFilterWords::example(filter));
        m_examples.at(at)->setAccessibleDescription(SearchFilterWords::meaning(filter));
        m_meanings.at(at)->setText(SearchFilterWords::meaning(filter));
    }
    m_field->setAccessibleDescription(SearchFilterWords::spoken());
}

void SearchHelp::begin(SearchFilter filter)
{
    m_field->setText(filterWord(filter, SearchFilterWords::language()) + u':');
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->end(false);
}

void SearchHelp::follow()
{
    const bool wanted = m_field->hasFocus() && m_field->text().isEmpty();
    if (wanted) {
        const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
        const int width = parentWidget()->width() - 2 * std::min(below.x(), 12);
        setGeometry(std::min(below.x(), 12), below.y(), width, heightForWidth(width));
        raise();
    }
    setVisible(wanted);
}

bool SearchHelp::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Resize:
        QMetaObject::invokeMethod(this, &SearchHelp::follow, Qt::QueuedConnection); // once the event has done its work
        break;
    default:
        break;
    }
    return Panel::eventFilter(watched, event);
}

void SearchHelp::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
