// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/photoviewer.h"
#include "ui/thread/pictures.h"
#include "ui/widgets/soundplayer.h"

#include <QTemporaryDir>

namespace textback {

class ThreadView;
class VoicemailBar;

/// What a person does with the photos, voicemails and files of an open thread: look at them, listen to them, save them,
/// ask for them again. Does nothing without the desk's part. UI thread; owned by the thread pane.
class ThreadFiles : public QObject {
    Q_OBJECT
public:
    ThreadFiles(ThreadView &view, FileQueries *queries, FileCommands *commands, const SoundPlayerMaker &player,
                QWidget *pane);
    ~ThreadFiles() override;
    /// Another thread was opened.
    void opened(const QString &callerName);
    /// No thread is open any more.
    void closed();
    /// Something changed in the open one: a file may have come.
    void refresh();
    /// Plays voicemails; to be placed above the thread. Null without the desk's part.
    [[nodiscard]] VoicemailBar *voicemailBar() const { return m_voicemail; }
    [[nodiscard]] FileQueries *queries() const { return m_queries; }

signals:
    void said(const QString &words);
    /// A file of ours that another program should open.
    void openWanted(const QUrl &file);

private:
    void pressed(ItemId item, int position, LinkAction action);
    void look(const QList<ItemFile> &files, int position);
    void save(const ItemFile &file);
    void play(const TimelineItem &call);
    void openElsewhere(const ItemFile &file);

    ThreadView &m_view;
    FileQueries *m_queries;
    QWidget *m_pane;
    Pictures *m_pictures = nullptr;
    PhotoViewer *m_viewer = nullptr; ///< Made when it is needed: the window is not there before.
    VoicemailBar *m_voicemail = nullptr;
    std::unique_ptr<QTemporaryDir> m_elsewhere; ///< Copies that other programs play, as long as the window lives.
    QString m_callerName;
};

} // namespace textback
