// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/composer.h"
#include "ui/shell/windowports.h"
#include "ui/thread/threadview.h"
#include "ui/widgets/deskacts.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace textback {

class FindBar;
class StopQuestionBar;
class ThreadFiles;
class ThreadHead;
class UndoStack;
class UndoStrip;
class WhyPopup;

/// One open thread: head, timeline, undo strip and composer, and what their buttons ask of the desk.
class ThreadPane : public QWidget {
    Q_OBJECT
public:
    explicit ThreadPane(const WindowPorts &ports, QWidget *parent = nullptr);

    void open(ThreadId thread);
    /// Opens a thread at one of its entries.
    void openAt(ThreadId thread, ItemId item);
    /// Opens the field that finds words in the open thread.
    void find();
    void close();
    /// The open thread changed.
    void refresh();
    /// Somebody may have come to see what is open: what is new is marked, and counts as read.
    void look();
    /// Nobody reads what is covered.
    void setCovered(bool covered);
    [[nodiscard]] std::optional<ThreadId> current() const;
    [[nodiscard]] const std::optional<ThreadRow> &row() const { return m_row; }
    /// The office's hours as they are now.
    [[nodiscard]] const OpeningHours &hours() const { return m_hours; }
    [[nodiscard]] Composer *composer() const { return m_composer; }
    [[nodiscard]] ThreadHead *head() const { return m_head; }
    [[nodiscard]] ThreadView *view() const { return m_view; }
    void setCountdown(const std::optional<Countdown> &countdown);
    void setClockOffset(Milliseconds offset);
    void setCompact(bool compact);

    void toggleDone();
    void askSnooze();
    /// Takes back the last local act, if there still is one.
    void undo();
    [[nodiscard]] UndoStack &undoStack() const { return *m_undo; }
    void call();
    /// Plays or pauses the newest voicemail of the thread.
    void playVoicemail();
    void setNeverText(bool never);
    /// They told us not to text them any more.
    void setAskedToStop();
    /// The newest missed call, for the report; nothing: there is none, or jobs are not counted.
    [[nodiscard]] std::optional<WonCall> wonCall() const;
    void toggleWon();
    /// Asks, then takes everything away that is known of this person.
    void askErase();
    void copyNumber();
    void markReadByHand();
    /// Of the entry that ThreadView::entryWords() tells of.
    void copyEntry();
    void deleteEntryNote();
    /// Asks the desk for something about any thread.
    [[nodiscard]] DeskActs &acts() const { return *m_acts; }
    [[nodiscard]] DeskActs::Ask askState(ThreadId thread, ThreadState state, std::optional<UtcTime> until) const;
    [[nodiscard]] DeskActs::Ask askNeverText(ThreadId thread, bool never) const;
    [[nodiscard]] std::chrono::seconds undoTime() const { return std::max(m_undoTime, std::chrono::seconds(1)); }
    /// The office or who is at this desk changed.
    void readOffice();
    /// Does it, says so, and offers to undo for a while.
    void offerUndo(const QString &words, std::function<void()> undo, std::function<void()> redo = {});
    void say(const QString &words);

signals:
    void backPressed();
    void cardPressed();
    void cancelCountdownPressed(const textback::CallKey &call);
    void callingBackPressed(const textback::CallKey &call);
    void linkPressed(const QUrl &url);
    void whyOpened();
    void replySent();
    /// A person asked for something that takes this thread off the list: the next one may open. 0: it stays after all.
    void leaving(textback::ThreadId thread);
    /// Something was not kept: what shows it as if it were is to be read again.
    void refused();
    void doneToggled(bool done);
    /// What took this thread off the list was taken back.
    void cameBack(textback::ThreadId thread);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildFind(QVBoxLayout &layout);
    void openView(ThreadId thread);
    [[nodiscard]] bool inSight() const;
    void markRead();
    void askToMarkRead(const std::function<void(const Error &)> &refused);
    void resend(OutboxId text);
    void connectView();
    void connectHead();
    void showRow();
    void connectStop();
    void setState(ThreadState state, std::optional<UtcTime> until, const QString &said);
    void afterSend(const SentReply &reply);
    void finishSent(ThreadId thread);
    void noteKept(const PrivateNote &note);
    void deleteNote(ThreadId thread, ItemId note);
    [[nodiscard]] DeskActs::Ask askStop(ThreadId thread, bool stop, const QString &reason) const;
    void editScheduled(const OutboxText &text);
    void cancelText(const OutboxText &text);
    void scheduleAgain(const OutboxText &text);
    [[nodiscard]] QList<OutgoingFile> filesOf(OutboxId text) const;
    [[nodiscard]] QList<OurLine> textingLines() const;
    /// The first line that can text, if that of the open thread cannot.
    [[nodiscard]] std::optional<PhoneNumber> lineInstead() const;
    void stopTexting(ThreadId thread, const QString &words);
    void takeBack(const SentReply &reply);
    void textAnyway(CallId call);
    [[nodiscard]] QString nameOfLine(const PhoneNumber &line) const;
    [[nodiscard]] QRect whyRoom() const;

    WindowPorts m_ports;
    std::optional<ThreadRow> m_row;
    QList<Line> m_lines;
    std::chrono::seconds m_undoTime{5};
    OpeningHours m_hours;
    UndoStack *m_undo;
    DeskActs *m_acts;
    Milliseconds m_clockOffset{0};
    ThreadHead *m_head;
    ThreadView *m_view;
    StopQuestionBar *m_stop;
    UndoStrip *m_strip;
    Composer *m_composer;
    WhyPopup *m_why;
    ThreadFiles *m_files;
    FindBar *m_find = nullptr;
    bool m_covered = false;
    bool m_marking = false; ///< The desk was asked to keep that this thread is read.
    bool m_markAgain = false; ///< More came meanwhile.
    std::optional<ThreadId> m_staysNew; ///< That it is read could not be kept; asked again when somebody comes back.
};

} // namespace textback
