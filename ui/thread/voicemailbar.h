// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/files.h"
#include "ui/widgets/soundplayer.h"

#include <QWidget>

class QSlider;

namespace textback {

class Button;
class IconButton;
class Label;

/// Plays the voicemail of one call above the conversation, so that one can read and answer meanwhile. What is not here
/// yet is asked for when it is opened; what cannot be heard says why, and what can be done. UI thread.
class VoicemailBar : public QWidget {
    Q_OBJECT
public:
    /// @param queries, commands outlive this. @param maker may be empty: then voicemails are opened elsewhere.
    VoicemailBar(FileQueries &queries, FileCommands &commands, SoundPlayerMaker maker, QWidget *parent = nullptr);
    ~VoicemailBar() override;
    /// Shows itself and plays. @param words whose voicemail it is and from when. @param length as the carrier says.
    void open(ItemId item, const QString &words, std::optional<std::chrono::seconds> length);
    /// Files may have come meanwhile.
    void refresh();
    /// Another conversation is open now.
    void dismiss();
    [[nodiscard]] std::optional<ItemId> item() const { return m_item; }
    void togglePlaying();

signals:
    /// It was closed, and the keyboard was in it.
    void dismissed();
    void saveWanted(const textback::ItemFile &file);
    /// Another program should play it.
    void openElsewhere(const textback::ItemFile &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Asked, Reading, Ready, Missing, Gone, TooLarge, NotASound, NoPlayer, NoOutput, Unplayable };
    void build();
    void connectPlayer();
    void retranslate();
    void ask();
    void take(const ItemFile &file);
    void setState(State state);
    void showState();
    void showTime();
    void seekTo(Milliseconds at);
    bool seekByKey(int key);
    [[nodiscard]] QString stateWords() const;

    FileQueries &m_queries;
    FileCommands &m_commands;
    SoundPlayerMaker m_maker;
    std::unique_ptr<SoundPlayer> m_player; ///< Made with the first voicemail.
    std::optional<ItemId> m_item;
    std::optional<ItemFile> m_file; ///< Once it is here.
    QString m_words;
    State m_state = State::Asked;
    bool m_playing = false;
    bool m_wantsPlay = false; ///< As soon as it can be.
    bool m_atEnd = false;
    Milliseconds m_at{0};
    Milliseconds m_length{0};
    IconButton *m_play;
    Label *m_title;
    Label *m_problem;
    QSlider *m_slider;
    Label *m_time;
    Button *m_again;
    Button *m_elsewhere;
    IconButton *m_save;
    IconButton *m_close;
};

} // namespace textback
