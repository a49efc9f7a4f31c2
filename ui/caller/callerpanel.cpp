// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/callerpanel.h"

#include "ui/caller/callsblock.h"
#include "ui/caller/consentblock.h"
#include "ui/caller/editline.h"
#include "ui/caller/fieldsblock.h"
#include "ui/caller/noteedit.h"
#include "ui/caller/numbersblock.h"
#include "ui/caller/taglist.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostSuggestedTags = 200;

} // namespace

CallerPanel::CallerPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"callerPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
}

void CallerPanel::buildOnce()
{
    if (m_body)
        return;
    build();
    connectParts();
    offerWritten();
}

void CallerPanel::connectParts()
{
    connect(m_edit, &IconButton::clicked, this, &CallerPanel::editName);
    connect(m_addName, &Button::clicked, this, &CallerPanel::editName);
    connect(m_nameEdit, &EditLine::left, this, [this] {
        endName();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_nameEdit, &QLineEdit::editingFinished, this, &CallerPanel::endName);
    connect(m_nameEdit, &EditLine::edited, this,
            [this](const QString &name) { edit({.name = name}, tr("The name was changed.")); });
    connect(m_address, &InlineEdit::edited, this,
            [this](const QString &address) { edit({.address = address}, tr("The address was changed.")); });
    connect(m_notes, &NoteEdit::edited, this,
            [this](const QString &notes) { edit({.notes = notes}, tr("The notes were changed.")); });
    connect(m_notes, &NoteEdit::full, this,
            [this] { emit said(tr("Notes hold %n characters at most.", nullptr, LongestNotes)); });
    connect(m_fields, &FieldsBlock::edited, this, [this](const CallerField &field, const QString &value) {
        edit({.fields = {{field.id, value}}},
             tr("%1 was changed.").arg(isolated(oneLine(field.name, LongestFieldName))));
    });
    connect(m_tags, &TagList::added, this, [this](const QString &tag) {
        edit({.addTags = {tag}}, tr("The tag %1 was added.").arg(isolated(oneLine(tag, LongestTag))));
    });
    connect(m_tags, &TagList::removed, this, [this](const QString &tag) {
        edit({.removeTags = {tag}}, tr("The tag %1 was taken off.").arg(isolated(oneLine(tag, LongestTag))));
    });
    connect(m_consent, &ConsentBlock::neverTextChanged, this, &CallerPanel::neverTextChanged);
    connect(m_consent, &ConsentBlock::liftPressed, this, [this](const QString &reason) {
        if (m_thread)
            emit liftPressed(*m_thread, reason);
    });
    connect(m_numbers, &NumbersBlock::joinPressed, this, &CallerPanel::joinPressed);
    connect(m_numbers, &NumbersBlock::splitPressed, this, &CallerPanel::splitPressed);
    connect(m_numbers, &NumbersBlock::threadWanted, this, &CallerPanel::threadWanted);
    connect(m_fields, &FieldsBlock::fieldsPressed, this, &CallerPanel::fieldsPressed);
    connect(m_everything, &Button::clicked, this, [this] {
        if (m_card)
            emit everythingWanted(m_card->number);
    });
}

void CallerPanel::setQueries(CallerQueries *queries)
{
    m_queries = queries;
    if (m_body)
        offerWritten();
}

void CallerPanel::offerWritten()
{
    for (QWidget *part : std::as_const(m_written))
        part->setVisible(m_queries != nullptr);
    m_tags->setSuggestions([queries = m_queries] {
        const auto used = queries ? queries->usedTags(MostSuggestedTags) : Result<QStringList>(QStringList());
        return used.ok() ? used.value() : QStringList();
    });
}

void CallerPanel::edit(const CallerEdit &edit, const QString &said)
{
    if (m_thread)
        emit edited(*m_thread, edit, said);
}

void CallerPanel::keepWritten()
{
    m_nameEdit->flush();
    m_address->flush();
    m_notes->flush();
    m_fields->flush();
    endName();
}

void CallerPanel::show(ThreadId thread, const CallerCard &card, UtcTime now)
{
    buildOnce();
    if (m_thread != thread) {
        if (m_thread)
            keepWritten(); // for whom it was written
        m_notes->clearFocus();
        m_consent->reset();
    }
    m_thread = thread;
    m_card = card;
    m_now = now;
    m_profile = {};
    if (const auto read = m_queries ? m_queries->profile(thread) : Result<std::optional<CallerProfile>>(std::nullopt);
        read.ok() && read.value())
        m_profile = *read.value();
    if (!m_profile.others.isEmpty()) { // the figures are of the person
        m_card->calls = m_profile.calls;
        m_card->missed = m_profile.missed;
        m_card->texts = m_profile.texts;
        m_card->lastCalls = m_profile.lastCalls;
    }
    m_body->show();
    retranslate();
    showProfile();
}

void CallerPanel::showProfile()
{
    const CallerDetails &details = m_profile.details;
    m_figures->show(m_card->calls, m_card->missed, m_card->texts);
    m_consent->show(*m_card, m_profile.consent, m_queries != nullptr, m_now);
    m_calls->show(m_card->lastCalls, m_now);
    m_nameEdit->setKept(m_queries ? details.name : m_card->name);
    if (!m_queries)
        return;
    m_address->setKept(details.address);
    m_notes->setKept(details.notes);
    m_tags->setTags(details.tags);
    m_numbers->show(m_profile.others);
    const auto fields = m_queries->callerFields();
    m_fields->show(fields.ok() ? fields.value() : QList<CallerField>(), details.fields);
}

void CallerPanel::showCompany()
{
    const QString company = oneLine(m_profile.company, LongestCallerName);
    const QString name = oneLine(m_card->name, LongestCallerName);
    m_company->setText(company);
    m_company->setAccessibleName(company.isEmpty() ? QString() : tr("Company: %1").arg(isolated(company)));
    m_company->setVisible(!company.isEmpty() && company.compare(name, Qt::CaseInsensitive) != 0);
}

void CallerPanel::clear()
{
    if (m_thread)
        keepWritten();
    m_thread.reset();
    m_card.reset();
    m_profile = {};
    if (m_body)
        m_body->hide();
}

void CallerPanel::beginTag()
{
    if (m_queries && m_card)
        m_tags->beginAdding();
}

void CallerPanel::retranslate()
{
    m_edit->setName(tr("Change the name"));
    m_nameEdit->setAccessibleName(tr("Name"));
    m_addName->setText(tr("Add a name"));
    m_address->setWords(tr("Address"), tr("Add an address"));
    m_notesTitle->setText(tr("Notes"));
    m_notes->setAccessibleName(tr("Notes about this caller"));
    m_notes->setPlaceholderText(tr("Nothing yet. Notes stay in your office."));
    m_everything->setText(tr("Everything with this caller"));
    if (!m_card)
        return;
    const QString name = oneLine(m_card->name, LongestCallerName);
    const QString number = isolated(m_card->number.forPeople());
    const NumberKind kind = m_card->number.kind();
    const QString sort = kind == NumberKind::Mobile ? tr("mobile")
        : kind == NumberKind::Landline              ? tr("landline")
        : kind == NumberKind::TollFree              ? tr("toll-free")
                                                    : QString();
    m_name->setText(name.isEmpty() ? number : name);
    m_number->setText(sort.isEmpty() ? number : number + u"  "_s + sort);
    m_number->setVisible(!name.isEmpty() || !sort.isEmpty());
    m_addName->setVisible(name.isEmpty());
    showCompany();
}

void CallerPanel::editName()
{
    if (!m_card)
        return;
    m_name->hide();
    m_nameEdit->show();
    m_nameEdit->setFocus(Qt::OtherFocusReason);
    m_nameEdit->selectAll();
}

void CallerPanel::endName()
{
    m_nameEdit->hide();
    m_name->show();
}

void CallerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_body)
        retranslate();
}

} // namespace textback
