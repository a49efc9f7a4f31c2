// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/entrylayout.h"
#include "ui/thread/timeline.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace textback {

class Button;

/// The timeline of one thread. Only what is visible is laid out: the view hangs on an anchor, one entry and its
/// distance from the bottom, and never asks for the height of the whole; the scroll bar is an estimate. UI thread.
class ThreadView : public QAbstractScrollArea {
    Q_OBJECT
public:
    ThreadView(InboxQueries &queries, Clock &clock, QWidget *parent = nullptr);
    ~ThreadView() override;

    void open(ThreadId thread, const QString &callerName);
    /// Opens a thread at one of its entries, or goes there in the open one. @return whether it is there.
    bool openAt(ThreadId thread, const QString &callerName, ItemId item);
    /// Goes to an entry of the open thread and marks these words in it.
    bool showItem(ItemId item, const QString &words);
    /// The newest `count` texts of theirs came while nobody looked.
    void markNew(int count);
    void setPlaces(TimelineQueries *places) { m_timeline.setPlaces(places); }
    void close();
    /// The thread changed: reads the newest page again, keeping the place.
    void refresh();
    /// The same where entries may have come or gone anywhere.
    void readAgain();
    void setCallerName(const QString &name) { m_timeline.setCallerName(name); }
    void setCountdown(const std::optional<Countdown> &countdown);
    /// A second of the countdown has passed.
    void stepCountdown();
    void setClockOffset(Milliseconds offset) { m_timeline.setClockOffset(offset); }
    void setPractice(bool practice) { m_timeline.setPractice(practice); }
    void setHistory(const std::optional<HistoryImport> &history);
    void setPictures(Pictures *pictures);
    [[nodiscard]] const std::optional<Countdown> &countdown() const { return m_timeline.countdown(); }
    void jumpToNewest();
    /// As if pressed: the newest voicemail nobody listened to, else the newest. @return false: none was read.
    bool playVoicemail();
    [[nodiscard]] QString selectedText() const;
    /// The words of one entry: that whose menu is open, else that with the chosen words, else the newest in sight.
    [[nodiscard]] QString entryWords() const;
    /// That entry, if it is a private note.
    [[nodiscard]] std::optional<ItemId> entryNote() const;
    /// The menu of menuWanted() is gone.
    void endMenu(int round);
    void copy();
    /// All that was read of the thread so far.
    void selectAll();

    /// An entry on screen; what a screen reader is told of.
    struct Visible {
        int index = 0;
        qint64 key = 0;
        QRect rect; ///< In the viewport.
    };
    [[nodiscard]] const QList<Visible> &visible() const { return m_visible; }
    [[nodiscard]] QString spokenAt(int index) const;
    /// What can be pressed in an entry; its places are relative to the entry.
    [[nodiscard]] const QList<EntryLayout::Link> &linksAt(int index) const { return layoutAt(index).links(); }
    /// What such a thing is called, for screen readers.
    [[nodiscard]] QString linkName(int index, int link) const;
    void pressLink(int index, int link) { activate(index, link); }
    /// Entry (by its key) and link the keyboard is at.
    [[nodiscard]] std::optional<std::pair<qint64, int>> focusedLink() const;
    void focusLink(qint64 key, int link);
    /// Text layouts made since the view was built, for benchmarks and tests.
    [[nodiscard]] int layoutsMade() const { return m_layoutsMade; }

signals:
    void whyPressed(const textback::CallItem &call, const QRect &linkInViewport);
    void resendPressed(textback::OutboxId text);
    void cancelTextPressed(const textback::OutboxText &text);
    /// A scheduled text is wanted back in the composer.
    void editTextPressed(const textback::OutboxText &text);
    void cancelCountdownPressed(const textback::CallKey &call);
    void callingBackPressed(const textback::CallKey &call);
    void textAnywayPressed(textback::CallId call);
    /// Until endMenu(), the entry is the one that is pointed at.
    void menuWanted(const QPoint &at, int round);
    /// A file of a text, and what is wanted of it: OpenFile, SaveFile or FetchFiles.
    void filePressed(textback::ItemId item, int position, textback::LinkAction action);
    /// A call whose voicemail shall be played.
    void voicemailPressed(const textback::TimelineItem &call);
    /// A link in a text; already known to be safe to open.
    void linkPressed(const QUrl &url);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Spot { ///< A place in the words of an entry.
        qint64 key = -1;
        int position = 0;
    };
    struct Hit {
        int index = -1;
        int link = -1;
        Spot spot;
    };

    // threadview.cpp: what is where
    const EntryLayout &layoutAt(int index) const;
    [[nodiscard]] int heightAt(int index) const;
    [[nodiscard]] int meanHeight() const;
    [[nodiscard]] qint64 offsetOf(int index) const;
    void forgetLayouts();
    void forgetLayout(qint64 key);
    void placeVisible();
    void placeFromAnchor();
    void scrollBy(int pixels);
    void syncScrollBar();
    bool hangFromTop(qint64 key);
    void placeJump();

    // threadviewinput.cpp: pointer, keys, selection, links
    [[nodiscard]] Hit hitAt(const QPoint &point) const;
    [[nodiscard]] int entryIndex() const;
    void activate(int index, int link);
    void activateText(int index, LinkAction action);
    [[nodiscard]] std::pair<int, int> selectionIn(int index) const;
    void showFocusedLink();
    [[nodiscard]] static bool isOwnKey(const QKeyEvent &key);
    [[nodiscard]] QList<std::pair<qint64, int>> visibleLinks() const;

    Timeline m_timeline;
    mutable QCache<qint64, EntryLayout> m_layouts;
    mutable QHash<qint64, int> m_heights;
    mutable qint64 m_heightSum = 0;
    mutable int m_layoutsMade = 0;
    QList<Visible> m_visible;
    int m_anchor = -1; ///< Index of the entry the view hangs on.
    int m_anchorBottom = 0; ///< Its lower edge, counted from the viewport's lower edge downwards.
    bool m_atEnd = true;
    bool m_syncing = false;
    int m_barValue = 0;
    Spot m_selectFrom;
    Spot m_selectTo;
    bool m_selecting = false;
    std::optional<qint64> m_menuKey; ///< Of the entry whose menu is open; -1: beside all entries.
    int m_menuRound = 0;
    QPoint m_pressedAt;
    Button *m_jump; ///< Back to the newest entry; shown while that is out of sight.
    std::optional<std::pair<qint64, int>> m_focusedLink; ///< Entry and link the keyboard is at.
};

} // namespace textback
