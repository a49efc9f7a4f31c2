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

#include <QWidget>

#include <functional>

class QAbstractButton;
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
    QString to; ///< Whom it goes to, as people call them.
    ThreadId thread{0}; ///< Where it stands: another one, if it leaves from another line.
    OutboxId text{0};
    QString source; ///< Its words with their placeholders in braces.
    QList<OutgoingFile> files;
    bool andDone = false;
    std::optional<UtcTime> at; ///< When it leaves, if later.
};

/// The tools below the field.
enum class ComposerTool { SavedReplies, Placeholders, Photos, Later };

/// Where a reply or a private note to one thread is written. Keeps a draft per thread; words leave the field only
/// when the desk says it has kept them. UI thread.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(const ComposerPorts &ports, QWidget *parent = nullptr);
    ~Composer() override;

    /// Shows the draft of another thread. @param instead where the thread's own line cannot text: the line to use.
    void open(const ThreadRow &thread, const QString &fromLine, const std::optional<PhoneNumber> &instead = {});
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
    /// The field gets the keyboard; where no text may or can go, the button that rings instead.
    void focusReply();
    /// Hidden where it cannot be used.
    [[nodiscard]] QAbstractButton *toolButton(ComposerTool tool) const;
    void setNoteMode(bool note);
    [[nodiscard]] bool noteMode() const { return m_noteMode; }
    /// Sends what is written, or keeps the note. Says below the field why it does not.
    void send(bool andDone);
    /// Puts words back that were taken back from the outbox. @param source placeholders in braces @param at when they
    /// were to leave: kept, and shown, until somebody says otherwise.
    void restore(ThreadId thread, const QString &source, const QList<OutgoingFile> &files = {},
                 const std::optional<UtcTime> &at = {});
    /// The same for a note that was kept and is taken back.
    void restoreNote(ThreadId thread, const QString &words);

signals:
    void sent(const textback::SentReply &reply);
    /// Something was done at the desk that can be undone there.
    void undoable(const QString &words, const std::function<void()> &undo);
    void said(const QString &words);
    void noteKept(const textback::PrivateNote &note);
    void callPressed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTabs();
    QWidget *buildButtons();
    void fitButtons();
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
    void showKeptTime();
    void forgetKeptTime();
    QWidget *buildKeptTime();
    void chooseLine();
    void setSending(bool sending);
    void keepNote(const QString &body);
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
    std::optional<PhoneNumber> m_wantedLine; ///< The one a person chose, whether or not it can be used now.
    QList<OurLine> m_lines;
    OpeningHours m_hours;
    std::optional<DayTimes> m_quiet;
    std::optional<PhoneNumber> m_instead; ///< Where the thread's own line cannot text.
    std::optional<UtcTime> m_keptTime; ///< When the reply is to leave that was scheduled before.
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
    QWidget *m_keptTimeBox;
    Label *m_keptTimeWords;
    Button *m_sendNow;
    SchedulePanel *m_schedulePanel;
    QWidget *m_buttons;
    Label *m_hint;
    Button *m_sendAndDone;
    Button *m_send;
};

} // namespace textback
