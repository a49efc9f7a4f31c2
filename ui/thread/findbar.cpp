// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/findbar.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype MostMatches = 10'000;
constexpr Milliseconds AfterLastKey = 120ms;

} // namespace

FindBar::FindBar(ThreadSearch &search, Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_search(search),
      m_clock(clock),
      m_edit(new QLineEdit(this)),
      m_state(new Label(TextSize::Small, Role::Text2)),
      m_older(new IconButton(u"arrow-left"_s, {}, this)),
      m_newer(new IconButton(u"arrow-right"_s, {}, this)),
      m_close(new IconButton(u"close"_s, {}, this))
{
    setObjectName(u"findBar"_s);
    m_edit->setObjectName(u"findEdit"_s);
    m_edit->setMaxLength(200);
    m_older->setObjectName(u"findOlderButton"_s);
    m_newer->setObjectName(u"findNewerButton"_s);
    m_close->setObjectName(u"findCloseButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_state);
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(m_close);
    hide();
    retranslate();
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_clock.callAfter(AfterLastKey, this, [this, round = ++m_round] {
            if (round == m_round)
                begin();
        });
    });
    connect(m_older, &IconButton::clicked, this, [this] { go(m_at + 1); });
    connect(m_newer, &IconButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_close, &IconButton::clicked, this, &FindBar::dismiss);
}

void FindBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Find in this conversation"));
    m_edit->setAccessibleName(tr("Find in this conversation"));
    m_older->setName(tr("Older match"));
    m_newer->setName(tr("Newer match"));
    m_close->setName(tr("Close"));
    showState();
}

void FindBar::open(ThreadId thread)
{
    m_thread = thread;
    show();
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (!m_edit->text().isEmpty())
        begin();
}

void FindBar::dismiss()
{
    ++m_round;
    m_matches.clear();
    m_scanning = false;
    if (!isVisible())
        return;
    const bool focused = isAncestorOf(window()->focusWidget());
    hide();
    if (focused) // another thread was opened from the list: who walks there goes on there
        emit dismissed();
}

void FindBar::begin()
{
    m_words = m_edit->text().trimmed();
    m_matches.clear();
    m_next.reset();
    m_complete = m_words.isEmpty() || !m_thread;
    m_failed = false;
    m_at = -1;
    m_wanted = 0;
    m_scanning = !m_complete;
    if (m_scanning)
        scanOn(++m_round);
    showState();
}

void FindBar::scanOn(int round)
{
    if (round != m_round || !m_thread)
        return;
    const auto scan = m_search.scan(*m_thread, m_words, m_next);
    m_failed = !scan.ok();
    if (scan.ok()) {
        m_matches += scan.value().found;
        m_next = scan.value().next;
    }
    m_complete = m_failed || !m_next || m_matches.size() > MostMatches;
    m_scanning = !m_complete && m_wanted >= m_matches.size();
    if (m_wanted >= 0 && m_wanted < m_matches.size())
        go(m_wanted);
    else if (m_scanning)
        m_clock.callAfter(0ms, this, [this, round] { scanOn(round); }); // other events go first
    showState();
}

void FindBar::go(int to)
{
    if (to < 0)
        return;
    if (to >= m_matches.size()) {
        if (m_complete || m_scanning)
            return;
        m_wanted = to;
        m_scanning = true;
        scanOn(++m_round);
        return;
    }
    m_at = to;
    m_wanted = -1;
    emit found(m_matches.at(to), m_words);
    showState();
}

void FindBar::showState()
{
    QString words;
    if (m_failed)
        words = tr("This conversation could not be read.");
    else if (m_scanning)
        words = tr("Looking");
    else if (m_matches.isEmpty() && !m_words.isEmpty())
        words = tr("Nothing found");
    else if (m_complete && !m_words.isEmpty())
        words = tr("%1 of %2").arg(m_at + 1).arg(m_matches.size());
    else if (!m_words.isEmpty())
        words = tr("%1 from the end").arg(m_at + 1);
    m_state->setText(words);
    m_edit->setAccessibleDescription(words);
    const bool more = m_at + 1 < m_matches.size() || (!m_complete && !m_words.isEmpty());
    m_older->setEnabled(more && m_at >= 0);
    m_newer->setEnabled(m_at > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return dismiss();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_edit->text().trimmed() != m_words)
            return begin();
        return go(event->modifiers() & Qt::ShiftModifier ? m_at - 1 : m_at + 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
