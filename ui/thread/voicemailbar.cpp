// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/voicemailbar.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSlider>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr Milliseconds KeyStep{5'000};

} // namespace

VoicemailBar::VoicemailBar(FileQueries &queries, FileCommands &commands, SoundPlayerMaker maker, QWidget *parent)
    : QWidget(parent),
      m_queries(queries),
      m_commands(commands),
      m_maker(std::move(maker)),
      m_play(new IconButton(u"play"_s, {}, this)),
      m_title(new Label(TextSize::Dense, Role::Text, QFont::DemiBold)),
      m_problem(new Label(TextSize::Dense, Role::Text2)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_time(new Label(TextSize::Small, Role::Text2)),
      m_again(new Button(ButtonKind::Normal, {}, {}, this)),
      m_elsewhere(new Button(ButtonKind::Normal, {}, u"external"_s, this)),
      m_save(new IconButton(u"export"_s, {}, this)),
      m_close(new IconButton(u"close"_s, {}, this))
{
    build();
    retranslate();
    hide();
    m_play->installEventFilter(this);
    connect(m_play, &IconButton::clicked, this, &VoicemailBar::togglePlaying);
    connect(m_slider, &QSlider::valueChanged, this, [this](int at) { seekTo(Milliseconds(at)); });
    connect(m_again, &Button::clicked, this, &VoicemailBar::ask);
    connect(m_close, &IconButton::clicked, this, &VoicemailBar::dismiss);
    connect(m_save, &IconButton::clicked, this, [this] {
        if (m_file)
            emit saveWanted(*m_file);
    });
    connect(m_elsewhere, &Button::clicked, this, [this] {
        if (!m_file)
            return;
        m_commands.markHeard(m_file->item);
        emit openElsewhere(*m_file);
    });
}

VoicemailBar::~VoicemailBar() = default;

void VoicemailBar::open(ItemId item, const QString &words, std::optional<std::chrono::seconds> length)
{
    if (m_item == item && isVisible())
        return togglePlaying();
    if (m_player)
        m_player->close();
    m_item = item;
    m_file.reset();
    m_words = words;
    m_playing = m_atEnd = false;
    m_wantsPlay = true;
    m_at = Milliseconds{0};
    m_length = length.value_or(std::chrono::seconds{0});
    m_title->setText(words);
    show();
    ask();
    (m_play->isEnabled() ? static_cast<QWidget *>(m_play) : m_close)->setFocus(Qt::ShortcutFocusReason);
}

void VoicemailBar::ask()
{
    if (!m_item)
        return;
    setState(State::Asked);
    const auto files = m_queries.filesOf(*m_item);
    const bool here =
        files.ok() && !files.value().isEmpty() && files.value().constFirst().facts.state == FileState::Kept;
    if (!here)
        m_commands.fetchFiles(*m_item); // what came of it is told as a change of the conversation
    else
        take(files.value().constFirst());
}

void VoicemailBar::refresh()
{
    if (!m_item || m_state != State::Asked)
        return;
    const auto files = m_queries.filesOf(*m_item);
    if (files.ok() && !files.value().isEmpty())
        take(files.value().constFirst());
}

void VoicemailBar::take(const ItemFile &file)
{
    switch (file.facts.state) {
    case FileState::Wanted:
        return;
    case FileState::Failed:
        return setState(State::Missing);
    case FileState::TooLarge:
        return setState(State::TooLarge);
    case FileState::Gone:
        return setState(State::Gone);
    case FileState::Kept:
        break;
    }
    m_file = file;
    m_file->name = tr("voicemail", "name of a file");
    if (file.facts.kind != FileKind::Sound)
        return setState(State::NotASound); // whoever sent it, it is not given to anything that plays
    if (!m_player && m_maker) {
        m_player = m_maker();
        connectPlayer();
    }
    if (!m_player)
        return setState(State::NoPlayer);
    setState(State::Reading);
    m_player->open(file.path);
}

void VoicemailBar::connectPlayer()
{
    if (!m_player)
        return;
    connect(m_player.get(), &SoundPlayer::ready, this, [this](Milliseconds length) {
        if (!m_item)
            return;
        if (length > Milliseconds{0})
            m_length = length;
        setState(State::Ready);
        if (std::exchange(m_wantsPlay, false))
            m_player->play();
    });
    connect(m_player.get(), &SoundPlayer::moved, this, [this](Milliseconds at) {
        m_at = at;
        m_atEnd = false;
        showTime();
    });
    connect(m_player.get(), &SoundPlayer::playingChanged, this, [this](bool playing) {
        m_playing = playing;
        if (playing && m_item)
            m_commands.markHeard(*m_item);
        showState();
    });
    connect(m_player.get(), &SoundPlayer::ended, this, [this] {
        m_playing = false;
        m_atEnd = true;
        m_at = m_length;
        showTime();
        showState();
    });
    connect(m_player.get(), &SoundPlayer::failed, this, [this](SoundTrouble trouble) {
        m_playing = false;
        if (m_item)
            setState(trouble == SoundTrouble::NoOutput ? State::NoOutput : State::Unplayable);
    });
}

void VoicemailBar::togglePlaying()
{
    const bool waits = m_state == State::Asked || m_state == State::Reading;
    if (m_state != State::Ready || !m_player)
        return waits ? void() : ask();
    if (m_playing)
        return m_player->pause();
    if (m_atEnd)
        m_player->seek(Milliseconds{0});
    m_player->play();
}

void VoicemailBar::seekTo(Milliseconds at)
{
    if (m_state != State::Ready || !m_player)
        return;
    m_player->seek(std::clamp(at, Milliseconds{0}, m_length));
}

void VoicemailBar::dismiss()
{
    if (m_player)
        m_player->close();
    m_item.reset();
    m_file.reset();
    m_playing = false;
    if (!isVisible())
        return;
    const bool focused = isAncestorOf(window()->focusWidget());
    hide();
    if (focused) // who works in the list meanwhile goes on there
        emit dismissed();
}

void VoicemailBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    if (!seekByKey(event->key()))
        QWidget::keyPressEvent(event);
}

bool VoicemailBar::seekByKey(int key)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (key == Qt::Key_Home)
        seekTo(Milliseconds{0});
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        seekTo(m_at + ((key == Qt::Key_Left) != mirrored ? -KeyStep : KeyStep));
    else
        return false;
    return true;
}

bool VoicemailBar::eventFilter(QObject *watched, QEvent *event)
{
    // A button would take the arrows as a wish to go to the next one.
    if (watched == m_play && event->type() == QEvent::KeyPress)
        return seekByKey(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

void VoicemailBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
