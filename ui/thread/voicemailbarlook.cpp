// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the voicemail bar shows, and its words.
#include "ui/theme/shapes.h"
#include "ui/thread/voicemailbar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"

#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void VoicemailBar::build()
{
    setObjectName(u"voicemailBar"_s);
    m_play->setObjectName(u"voicemailPlayButton"_s);
    m_title->setObjectName(u"voicemailTitle"_s);
    m_title->setElided(true);
    m_problem->setObjectName(u"voicemailState"_s);
    m_problem->setWordWrap(true);
    m_slider->setObjectName(u"voicemailSlider"_s);
    m_slider->setSingleStep(1'000);
    m_slider->setPageStep(5'000);
    m_time->setObjectName(u"voicemailTime"_s);
    m_again->setObjectName(u"voicemailAgainButton"_s);
    m_elsewhere->setObjectName(u"voicemailOpenButton"_s);
    m_save->setObjectName(u"voicemailSaveButton"_s);
    m_close->setObjectName(u"voicemailCloseButton"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_play, 0, 0, 2, 1);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_time, 0, 2);
    grid->addWidget(m_slider, 1, 1, 1, 2);
    grid->addWidget(m_problem, 1, 1, 1, 2);
    grid->addWidget(m_again, 0, 3, 2, 1);
    grid->addWidget(m_elsewhere, 0, 4, 2, 1);
    grid->addWidget(m_save, 0, 5, 2, 1);
    grid->addWidget(m_close, 0, 6, 2, 1);
    grid->setColumnStretch(1, 1);
}

void VoicemailBar::retranslate()
{
    m_slider->setAccessibleName(tr("Place in the voicemail"));
    m_again->setText(tr("Try again"));
    m_again->setAccessibleName(tr("Fetch the voicemail again"));
    m_elsewhere->setText(tr("Open with another program"));
    m_save->setName(tr("Save the voicemail as a file"));
    m_close->setName(tr("Close the voicemail"));
    showState();
}

void VoicemailBar::setState(State state)
{
    m_state = state;
    showState();
    showTime();
}

QString VoicemailBar::stateWords() const
{
    switch (m_state) {
    case State::Asked:
        return tr("Being fetched from the phone company");
    case State::Reading:
        return tr("Being read");
    case State::Ready:
        return {};
    case State::Missing:
        return tr("It could not be fetched. Look whether Textback is watching, then try again.");
    case State::Gone:
        return tr("The phone company does not have it any more. Voicemails are often kept for 30 days only.");
    case State::TooLarge:
        return tr("It is too large to be kept here. Listen to it in the phone company's own program.");
    case State::NotASound:
        return tr("What the phone company keeps is not a sound, so it is not played. You can save it.");
    case State::NoPlayer:
        return tr("This copy of Textback cannot play sounds; another program can.");
    case State::NoOutput:
        return tr("This computer has no loudspeaker or headphones connected.");
    case State::Unplayable:
        return tr("It could not be played here. Another program may be able to.");
    }
    return {};
}

void VoicemailBar::showState()
{
    const bool ready = m_state == State::Ready;
    const bool waits = m_state == State::Asked || m_state == State::Reading;
    const QString words = stateWords();
    setButtonIcon(m_play, m_playing ? u"pause"_s : u"play"_s);
    m_play->setName(m_playing ? tr("Pause the voicemail (Space)") : tr("Play the voicemail (Space)"));
    m_play->setVisible(ready || waits);
    m_play->setEnabled(ready);
    if (ready && m_close->hasFocus())
        m_play->setFocus(Qt::OtherFocusReason); // it could not be pressed before
    m_slider->setVisible(ready);
    m_problem->setVisible(!ready);
    m_problem->setText(words);
    m_problem->setAccessibleName(words);
    m_again->setVisible(m_state == State::Missing || m_state == State::NoOutput);
    const bool sound = m_file && m_file->facts.kind == FileKind::Sound;
    m_elsewhere->setVisible(sound && !ready && !waits);
    m_save->setVisible(m_file.has_value());
}

void VoicemailBar::showTime()
{
    const QSignalBlocker quiet(m_slider); // only people seek
    m_slider->setRange(0, int(m_length.count()));
    if (!m_slider->isSliderDown())
        m_slider->setValue(int(m_at.count()));
    const auto seconds = [](Milliseconds time) { return std::chrono::floor<std::chrono::seconds>(time); };
    const QString at = TimeWords::counter(seconds(m_at));
    const QString whole = TimeWords::counter(std::chrono::round<std::chrono::seconds>(m_length));
    //: how much of a voicemail was played, and how long it is: "0:04 of 0:17"
    m_time->setText(m_state == State::Ready ? tr("%1 of %2").arg(at, whole) : m_length.count() > 0 ? whole : QString());
    m_slider->setAccessibleDescription(m_time->text());
}

void VoicemailBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(painter, {0, height() - 1.0}, {double(width()), height() - 1.0}, themeOf(this).color(Role::Line));
}

} // namespace textback
