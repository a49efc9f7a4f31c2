// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "core/domain/replies.h"
#include "core/domain/writing.h"
#include "core/policy/render.h"
#include "ui/composer/blockedpanel.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QSettings;
class QStackedWidget;

namespace textback {

class Button;
class ComposeBox;
class DraftKeeper;
class IconButton;
class Label;
class PhotoTray;
class SavedReplies;
class SchedulePanel;
class Spelling;

/// What the composer needs of the desk. References and pointers are not owned and outlive it.
struct ComposerPorts {
    DeskCommands &commands;
    Clock &clock;
    WritingCommands *writing = nullptr;
    WritingQueries *writings = nullptr;
    ReplyCommands *replies = nullptr;
    Spelling *spelling = nullptr;
    QSettings *settings = nullptr; ///< With `spelling`.
};

/// A line of ours that can text, as people call it.
struct OurLine {
    PhoneNumber number;
    QString name;
    bool canSendPhotos = false;
};

/// A reply that the desk has kept.
struct SentReply {
    ThreadId from{0}; ///< Where it was written.
    ThreadId thread{0}; ///< Where it stands: another one, if it leaves from another line.
    OutboxId text{0};
    QString source; ///< Its words with their placeholders in braces.
    QList<OutgoingFile> files;
    bool andDone = false;
    std::optional<UtcTime> at; ///< When it leaves, if later.
};

/// Where a reply or a private note to one thread is written. Keeps a draft per thread; words leave the field only
/// when the desk says it has kept them. UI thread.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(const ComposerPorts &ports, QWidget *parent = nullptr);
    ~Composer() override;

    /// Shows the draft of another thread.
    void open(const ThreadRow &thread, const QString &fromLine);
    /// The same thread, with news about whether it can be written to.
    void update(const ThreadRow &thread);
    void close();
    void setRenderFacts(const RenderFacts &facts);
    /// @param quiet when no text that can wait should leave.
    void setHours(const OpeningHours &hours, const std::optional<DayTimes> &quiet)
    {
        m_hours = hours;
        m_quiet = quiet;
    }
    /// Those one can choose from; one or none: nothing to choose.
    void setLines(const QList<OurLine> &lines);
    void setWatching(bool watching);
    void setCompact(bool compact);
    void focusReply();
    void setNoteMode(bool note);
    [[nodiscard]] bool noteMode() const { return m_noteMode; }
    /// Sends what is written, or keeps the note. Says below the field why it does not.
    void send(bool andDone);
    /// Puts words back that were taken back from the outbox. @param source placeholders in braces
    void restore(ThreadId thread, const QString &source, const QList<OutgoingFile> &files = {});

signals:
    void sent(const textback::SentReply &reply);
    /// Something was done at the desk that can be undone there.
    void undoable(const QString &words, const std::function<void()> &undo);
    void said(const QString &words);
    void noteKept();
    void callPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildTabs();
    QWidget *buildButtons();
    void retranslate();
    void keepDraft();
    void showDraft();
    void showLength();
    void makePlain();
    void showPlaceholders();
    void textEdited();
    void showBlock();
    void refuse(const QString &why);
    void sendAt(UtcTime at);
    void startSending(SentReply sent, const QString &body);
    void finishSending(SentReply sent, const Result<KeptReply> &answer);
    void showSchedule();
    void askForPhotos();
    void showPhotoButton();
    void showLines();
    [[nodiscard]] QString lineName() const;
    [[nodiscard]] static QString whyRefused(const Error &error);
    [[nodiscard]] QString whyNotSendable(const QString &body) const;

    ComposerPorts m_ports;
    std::optional<ThreadRow> m_thread;
    QString m_fromLine;
    std::optional<PhoneNumber> m_line; ///< Another line than the thread's.
    QList<OurLine> m_lines;
    OpeningHours m_hours;
    std::optional<DayTimes> m_quiet;
    QHash<ThreadId, QList<OutgoingFile>> m_photoDrafts;
    bool m_noteMode = false;
    bool m_sending = false;
    bool m_watching = true;
    bool m_writeAnyway = false;
    bool m_showing = false;

    QStackedWidget *m_stack;
    BlockedPanel *m_blocked;
    Button *m_replyTab;
    Button *m_noteTab;
    Label *m_from;
    Button *m_lineButton;
    ComposeBox *m_box;
    DraftKeeper *m_drafts;
    SavedReplies *m_replies;
    IconButton *m_replyButton;
    IconButton *m_placeholderButton;
    IconButton *m_scheduleButton;
    IconButton *m_photoButton;
    PhotoTray *m_photos;
    SchedulePanel *m_schedulePanel;
    Label *m_hint;
    Button *m_sendAndDone;
    Button *m_send;
};

} // namespace textback
