// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping what was edited, and taking it back.
#include "core/policy/textlength.h"
#include "ui/texts/textskeeper.h"
#include "ui/texts/textspage.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

QString TextsPage::problem() const
{
    const OfficeTexts &texts = m_draft->texts();
    for (const TextTemplate &text : texts.automatic + texts.replies) {
        if (text.name.trimmed().isEmpty())
            return tr("Every text needs a name.");
        const QString name = oneLine(text.name, 60);
        const QStringList bodies = QStringList{text.body} + text.lineBodies.values();
        for (const QString &body : bodies) {
            if (body.trimmed().isEmpty())
                return tr("\u201C%1\u201D has no words yet.").arg(name);
            if (body.size() > MostUnitsPerText)
                return tr("\u201C%1\u201D is too long: %n character(s) at most.", nullptr, MostUnitsPerText).arg(name);
        }
    }
    return {};
}

void TextsPage::save(std::optional<Place> then)
{
    if (m_keeper->isBusy() || !problem().isEmpty())
        return;
    const OfficeTexts wanted = m_draft->texts();
    m_keeper->keep(m_draft->kept(), wanted,
                   [this, wanted, then](const Status &status) { saved(wanted, status, then); });
    showHead();
}

void TextsPage::saved(const OfficeTexts &wanted, const Status &status, std::optional<Place> then)
{
    if (!status.ok()) {
        if (const auto kept = readTexts(); kept.ok())
            m_draft->setKept(kept.value()); // a part of it may have been kept
        m_bar = Bar::Failed;
        m_notice->tell(Role::MissedTint, Role::Missed, u"warning"_s,
                       tr("The texts could not be saved. They are still here, and the old ones still go out."),
                       {{u"saveTextsAgainButton"_s, tr("Try again"), [this] { save(); }}});
        return;
    }
    m_policy.templates = wanted.automatic;
    m_policy.rules = wanted.rules;
    m_draft->setKept(wanted);
    if (m_draft->isChanged())
        return; // somebody wrote on meanwhile
    m_bar = Bar::Saved;
    m_notice->tell(Role::OkTint, Role::Ok, u"done"_s, tr("Saved. Callers get these texts from now on."),
                   {{u"takeBackTextsButton"_s, tr("Undo"), [this] { takeBack(); }}});
    if (then)
        emit placeWanted(*then);
}

void TextsPage::takeBack()
{
    m_keeper->undo([this](const Status &status) {
        if (const auto kept = readTexts(); kept.ok())
            m_draft->load(kept.value());
        m_bar = status.ok() ? Bar::Nothing : Bar::Failed;
        showHead();
        if (!status.ok())
            m_notice->tell(Role::MissedTint, Role::Missed, u"warning"_s,
                           tr("The change could not be taken back. The texts shown here are the ones that go out."));
    });
}

void TextsPage::discard()
{
    m_bar = Bar::Nothing;
    m_draft->load(m_draft->kept());
}

void TextsPage::told(const QString &words)
{
    m_notice->tell(Role::CalmTint, Role::Calm, u"texts"_s, words, {{u"heardButton"_s, tr("OK"), [this] {
                                                                        m_notice->hide();
                                                                        showHead();
                                                                    }}});
}

bool TextsPage::hasUnkept() const
{
    return m_draft->isChanged() && !m_keeper->isBusy();
}

bool TextsPage::mayLeaveFor(Place place)
{
    if (!hasUnkept())
        return true;
    m_notice->askToKeep(
        tr("These texts are not saved yet."), [this, place] { save(place); },
        [this, place] {
            discard();
            emit placeWanted(place);
        });
    return false;
}

} // namespace textback
