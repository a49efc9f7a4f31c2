// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/savedview.h"
#include "ui/inbox/threadlistmodel.h"

#include <QWidget>

class QComboBox;
class QListView;
class QStackedWidget;

namespace textback {

class Button;
class IconButton;
class Label;
class SearchField;
class SelectionBar;
class ShortCallsStrip;
class SearchQueries;
class ContactQueries;
class SearchResults;
class ThreadRowDelegate;

/// The list pane: search, the view's name and count, the rows, and what stands there when there are none.
class InboxList : public QWidget {
    Q_OBJECT
public:
    explicit InboxList(ThreadListModel &model, QWidget *parent = nullptr);

    void setCounts(const ViewCounts &counts);
    /// With a folded rail the views are chosen here.
    void setViewsShown(bool shown);
    void setPractice(bool practice);
    /// Whether any account is set up: without one the empty list says what to do first.
    void setHasAccount(bool hasAccount);
    /// From now on the search finds places in threads, not threads alone.
    void setSearch(SearchQueries &queries, Clock &clock);
    void showView(InboxView view);
    [[nodiscard]] std::optional<ThreadId> current() const;
    void select(ThreadId thread);
    void clearCurrent();
    /// All that are chosen, in the order of the list; the current one among them.
    [[nodiscard]] QList<ThreadId> chosen() const;
    /// Chooses one more row further or back.
    void extend(int rows);
    /// Chooses every thread of the view, as far as the list goes.
    void chooseAll();
    /// Only the current one stays chosen.
    void chooseOne();
    [[nodiscard]] SelectionBar *selectionBar() const { return m_selection; }
    [[nodiscard]] ShortCallsStrip *shortCalls() const { return m_short; }
    /// One row further or back; the first row if none is chosen.
    void step(int rows);
    void setNewTextOffered(bool offered);
    /// Contacts are found by the search too.
    void setContacts(ContactQueries *contacts);
    void focusSearch();
    void searchFor(const QString &words);
    void focusRows();
    /// As select(), and the list stays where it is scrolled to.
    void selectInPlace(ThreadId thread);
    [[nodiscard]] bool isSearching() const;
    /// Searches under a name: they stand below the views where those are chosen here.
    void setSavedViews(const QList<SavedView> &views);
    /// As if the button beside the search were pressed.
    void pressKeep();
    /// Several rows are being chosen, or a menu is asked for: nobody wants to leave the list.
    [[nodiscard]] static bool choosing();

signals:
    void currentChanged(std::optional<textback::ThreadId> thread);
    /// Somebody moved to what was found.
    void placeChosen(textback::ThreadId thread, std::optional<textback::ItemId> item);
    void viewChosen(textback::InboxView view);
    void cancelPressed(const textback::CallKey &call);
    void callingBackPressed(const textback::CallKey &call);
    void menuWanted(textback::ThreadId thread, const QPoint &at);
    /// The menu of the place that was found and is open now.
    void hitMenuWanted(const QPoint &at);
    void practiceWanted();
    void newTextPressed();
    /// A text to this number or name is to be written.
    void textWanted(const QString &to);
    /// The other order is wanted.
    void turnPressed();
    /// The search shall be kept under a name.
    void keepSearchPressed(const QString &words);
    /// The search is kept under this name already: that can be changed.
    void savedViewPressed(const QString &name, const QPoint &at);
    /// Enter on a row: the reply field should get the keyboard.
    void opened();
    /// Of the list or of what was found; also one that is open already.
    void rowClicked();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildRows();
    void buildEmpty();
    void retranslate();
    void fillViews();
    void chooseView(int index);
    void showKeep();
    [[nodiscard]] int savedSearch() const; ///< Which kept search this is; -1: none.
    void showContent();
    void search(const QString &words);
    void tellClicks(const QListView &rows);
    void describeEmpty();
    void pressEmptyAction();

    ThreadListModel &m_model;
    SearchField *m_search;
    SearchResults *m_results = nullptr;
    QComboBox *m_views;
    Label *m_title;
    Label *m_count;
    Button *m_order;
    IconButton *m_keep;
    IconButton *m_newText;
    QListView *m_rows;
    SelectionBar *m_selection;
    ShortCallsStrip *m_short;
    ThreadRowDelegate *m_delegate;
    QStackedWidget *m_stack;
    Label *m_emptyTitle;
    Label *m_emptyWords;
    Button *m_emptyAction;
    ViewCounts m_counts;
    QList<SavedView> m_saved;
    bool m_hasAccount = true;
    bool m_practice = false;
};

} // namespace textback
