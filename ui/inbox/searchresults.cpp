// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/searchresults.h"

#include "core/domain/contacts.h"
#include "ui/inbox/hitdelegate.h"
#include "ui/inbox/searchhelp.h"
#include "ui/inbox/threadrows.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {
constexpr int MostPeople = 3;
constexpr int MostMistakes = 2;
} // namespace

SearchResults::SearchResults(SearchQueries &queries, Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_model(queries, clock),
      m_people(new QWidget(this)),
      m_hint(new Label(TextSize::Small, Role::Text2, QFont::Normal, this)),
      m_stack(new QStackedWidget(this)),
      m_rows(new ThreadRows(this))
{
    setObjectName(u"searchResults"_s);
    build();
    connect(&m_model, &SearchHitsModel::contentChanged, this, &SearchResults::showContent);
    connect(m_clear, &Button::clicked, this, &SearchResults::clearWanted);
    connect(m_rows, &QListView::clicked, this, &SearchResults::clicked);
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_rows, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex row = m_rows->indexAt(at);
        if (!row.isValid())
            return;
        m_rows->setCurrentIndex(row);
        emit menuWanted(m_rows->viewport()->mapToGlobal(at));
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (const SearchHit *hit = m_model.hitAt(now.row()))
            emit placeChosen(hit->thread, hit->item);
    });
    showContent();
}

void SearchResults::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_hint);
    auto *people = new QVBoxLayout(m_people);
    people->setContentsMargins(16, 8, 16, 8);
    people->setSpacing(0);
    m_people->hide();
    layout->addWidget(m_people);
    layout->addWidget(m_stack, 1);
    m_rows->setObjectName(u"hitList"_s);
    m_rows->setUniformItemSizes(true);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setMouseTracking(true);
    m_rows->setItemDelegate(new HitDelegate(m_rows));
    m_rows->setModel(&m_model);
    m_rows->installEventFilter(this);
    m_stack->addWidget(m_rows);
    auto *empty = new QWidget(this);
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_emptyTitle = new Label(TextSize::Body, Role::Text, QFont::DemiBold, empty);
    m_emptyWords = new Label(TextSize::Body, Role::Text2, QFont::Normal, empty);
    for (Label *label : {m_emptyTitle, m_emptyWords}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_clear = new Button(ButtonKind::Normal, {}, {}, empty);
    m_clear->setObjectName(u"clearSearchButton"_s);
    setSmall(m_clear);
    column->addWidget(m_clear, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_stack->addWidget(empty);
}

void SearchResults::search(const QString &typed)
{
    m_typed = typed.trimmed();
    m_model.search(m_typed);
    m_rows->scrollToTop();
    showContent();
    showContacts();
}

void SearchResults::showContacts()
{
    clearLayout(m_people->layout());
    const auto found =
        m_contacts && !m_typed.isEmpty() ? m_contacts->findContacts(m_typed, MostPeople) : Result(QList<ContactRow>());
    const QList<ContactRow> rows = found.ok() ? found.value() : QList<ContactRow>();
    for (const ContactRow &row : rows) {
        const QString name = oneLine(row.contact.name, 60);
        const bool one = row.contact.numbers.size() == 1;
        const QString to = one ? row.contact.numbers.constFirst().e164() : row.contact.name;
        auto *write = new Button(ButtonKind::Link, tr("Contact: %1").arg(isolated(name)), {}, m_people);
        write->setObjectName(u"foundContact%1"_s.arg(row.id.value()));
        write->setAccessibleName(tr("New text to %1").arg(isolated(name)));
        write->setToolTip(write->accessibleName());
        m_people->layout()->addWidget(write);
        m_people->layout()->setAlignment(write, Qt::AlignLeading);
        connect(write, &Button::clicked, this, [this, to] { emit textWanted(to); });
    }
    m_people->setVisible(!rows.isEmpty());
}

void SearchResults::showContent()
{
    const QStringList &unclear = m_model.unclear();
    QStringList mistakes;
    for (const QString &filter : unclear.mid(0, MostMistakes))
        mistakes << SearchFilterWords::mistake(filter);
    m_hint->setText(mistakes.join(u'\n'));
    m_hint->setVisible(!unclear.isEmpty());
    m_rows->setAccessibleName(tr("Found"));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_clear->setVisible(!m_model.looking());
    m_clear->setText(tr("Clear the search"));
    m_emptyWords->setVisible(!m_model.looking());
    if (m_model.unreadable()) {
        m_emptyTitle->setText(tr("The search could not be made."));
        m_emptyWords->setText(tr("Nothing is lost. Try again in a moment."));
    } else if (m_model.looking()) {
        m_emptyTitle->setText(tr("Still looking…"));
    } else {
        m_emptyTitle->setText(tr("Nothing found for %1.").arg(isolated(oneLine(m_typed, 60))));
        m_emptyWords->setText(tr("Part of a number or the beginning of a name works too."));
    }
}

void SearchResults::focusRows()
{
    m_rows->setFocus(Qt::ShortcutFocusReason);
    if (!m_rows->currentIndex().isValid())
        step(1);
}

void SearchResults::step(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    const int from = m_rows->currentIndex().row();
    m_rows->setCurrentIndex(m_model.index(from < 0 ? 0 : std::clamp(from + rows, 0, m_model.rowCount() - 1)));
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && m_rows->currentIndex().isValid()) {
            emit opened();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit clearWanted();
            return true;
        }
        // Letters are keys of the window here, not a search in the list.
        if (!key->text().isEmpty() && key->text().at(0).isPrint()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchResults::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showContent();
}

} // namespace textback
