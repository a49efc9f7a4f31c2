// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/domain/files.h"
#include "core/domain/inboxqueries.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QUrl>

namespace textback {

enum class EntryKind {
    Event, ///< A call: circle and one line.
    Theirs,
    Ours, ///< A person here wrote it.
    Automatic, ///< Textback wrote it.
    Note
};

enum class EntryTone { Plain, Waiting, Practice, Failed };

enum class LinkAction {
    None,
    Why,
    TryAgain,
    CancelText,
    EditText,
    CancelCountdown,
    CallingBack,
    TextAnyway,
    OpenUrl,
    OpenFile,
    SaveFile,
    FetchFiles,
    PlayVoicemail
};

/// A stretch of words drawn alike, with an icon before it or an action behind it.
struct Run {
    QString text;
    Role role = Role::Text2;
    QFont::Weight weight = QFont::Normal;
    QString icon = {};
    LinkAction action = LinkAction::None;
    QUrl url = {};
    int file = -1; ///< Position of the file it is about.
    friend bool operator==(const Run &, const Run &) = default;
};

/// One file of a text as it is shown.
struct FaceFile {
    ItemFile file;
    QImage picture; ///< Null: it is not here, or not a picture.
    bool loading = false; ///< A picture that will be there soon.
    bool unreadable = false; ///< A picture that cannot be shown.
    friend bool operator==(const FaceFile &, const FaceFile &) = default;
};

/// Everything that is drawn of one entry of the timeline, already in words.
struct EntryFace {
    EntryKind kind = EntryKind::Event;
    EntryTone tone = EntryTone::Plain;
    QString beginning; ///< Above the first entry: what there is not before it.
    QString day; ///< Words of the day that begins here; empty: the same day goes on.
    QString since; ///< What came since somebody looked begins here, in words.
    QString icon; ///< Event and note.
    Role iconRole = Role::Text2;
    Role iconTint = Role::Sunken;
    QString header; ///< Who speaks, where that is the program.
    QList<FaceFile> pictures; ///< Drawn above the words.
    QList<Run> body;
    QList<Run> footer;
    QString spoken; ///< The whole entry for screen readers.
    friend bool operator==(const EntryFace &, const EntryFace &) = default;
};

/// What else has to be known to put an entry into words.
struct EntryContext {
    UtcTime here{}; ///< This computer's clock.
    UtcTime carrier{}; ///< The carrier's clock.
    QString callerName;
    std::optional<Countdown> countdown; ///< Of this thread, while one runs.
    const CallItem *cause = nullptr; ///< The call an automatic text answers, where known.
    bool textShown = false; ///< The text that answers this call is in the timeline already.
    QList<FaceFile> files; ///< Of this entry.
    std::optional<HistoryImport> history; ///< Of the first entry of the thread, where known.
    bool startsDay = false;
    bool startsNew = false; ///< Nobody here has seen it and what follows.
    bool isNew = false; ///< A text of theirs that came after such a one.
    bool practice = false;
};

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(textback::EntryWords)
public:
    [[nodiscard]] static EntryFace faceOf(const TimelineItem &item, const EntryContext &context);

private:
    static EntryFace callFace(const TimelineItem &item, const CallItem &call, const EntryContext &context);
    static void addCountdown(EntryFace &face, const EntryContext &context);
    static void addVerdict(EntryFace &face, const CallItem &call);
    static QString callFacts(const Call &call);
    static void addRecording(EntryFace &face, const StoredCall &stored);
    static EntryFace textFace(const TimelineItem &item, const TextItem &text, const EntryContext &context);
    static EntryFace noteFace(const TimelineItem &item, const NoteItem &note);
    static void addFiles(EntryFace &face, const TextItem &text, const QList<FaceFile> &files);
    static void addFileLine(EntryFace &face, const FaceFile &file);
    static void addOutcome(EntryFace &face, const OutboxText &text, const EntryContext &context);
    static void addAutomaticHeader(EntryFace &face, const OutboxText &text, const EntryContext &context);
    static void speak(EntryFace &face, const TimelineItem &item, const EntryContext &context);
};

} // namespace textback
