// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/threadfiles.h"

#include "ui/thread/savefile.h"
#include "ui/thread/threadview.h"
#include "ui/thread/voicemailbar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace textback {

ThreadFiles::ThreadFiles(ThreadView &view, FileQueries *queries, FileCommands *commands, const SoundPlayerMaker &player,
                         QWidget *pane)
    : QObject(pane), m_view(view), m_queries(queries), m_pane(pane)
{
    if (!queries || !commands)
        return;
    m_voicemail = new VoicemailBar(*queries, *commands, player, pane);
    connect(&view, &ThreadView::voicemailPressed, this, &ThreadFiles::play);
    connect(m_voicemail, &VoicemailBar::saveWanted, this, &ThreadFiles::save);
    connect(m_voicemail, &VoicemailBar::openElsewhere, this, &ThreadFiles::openElsewhere);
    connect(m_voicemail, &VoicemailBar::dismissed, &view, qOverload<>(&QWidget::setFocus));
    m_pictures = new Pictures(*queries, *commands, this);
    view.setPictures(m_pictures);
    connect(&view, &ThreadView::filePressed, this, &ThreadFiles::pressed);
}

void ThreadFiles::opened(const QString &callerName)
{
    m_callerName = callerName;
    if (m_pictures)
        m_pictures->forgetAsked();
    closed();
}

void ThreadFiles::closed()
{
    if (m_voicemail)
        m_voicemail->dismiss();
}

void ThreadFiles::refresh()
{
    if (m_voicemail)
        m_voicemail->refresh();
}

void ThreadFiles::play(const TimelineItem &call)
{
    const auto &stored = std::get<CallItem>(call.what).stored;
    //: whose voicemail is played and when it was left: "Sam Hill, today, 9:14 pm"
    const QString words = tr("Voicemail of %1, %2").arg(isolated(oneLine(m_callerName, 60)), TimeWords::clock(call.at));
    m_voicemail->open(call.id, words, stored.call.voicemailLength);
}

void ThreadFiles::openElsewhere(const ItemFile &file)
{
    QFile original(file.path);
    if (!m_elsewhere)
        m_elsewhere = std::make_unique<QTemporaryDir>();
    if (!original.open(QIODevice::ReadOnly) || !m_elsewhere->isValid()) {
        emit said(tr("The file could not be opened."));
        return;
    }
    // Programs go by names: what is kept has none that says what it is.
    const QString path = m_elsewhere->filePath(QString::number(file.item.value()) + u'-'
                                               + SaveFile::nameFor(file, original.peek(SaveFile::EnoughToKnow)));
    if (QFile::exists(path) || original.copy(path))
        emit openWanted(QUrl::fromLocalFile(path));
    else
        emit said(tr("The file could not be opened."));
}

ThreadFiles::~ThreadFiles() = default;

void ThreadFiles::pressed(ItemId item, int position, LinkAction action)
{
    if (action == LinkAction::FetchFiles)
        return m_pictures->fetchAgain(item);
    const auto files = m_queries->filesOf(item);
    if (!files.ok())
        return;
    if (action == LinkAction::OpenFile)
        return look(files.value(), position);
    for (const ItemFile &file : files.value()) {
        if (file.position == position)
            return save(file);
    }
}

void ThreadFiles::look(const QList<ItemFile> &files, int position)
{
    if (!m_viewer) {
        m_viewer = new PhotoViewer(*m_pictures, m_pane->window());
        connect(m_viewer, &PhotoViewer::saveWanted, this, &ThreadFiles::save);
        connect(m_viewer, &PhotoViewer::dismissed, &m_view, qOverload<>(&QWidget::setFocus));
        connect(this, &QObject::destroyed, m_viewer, &QObject::deleteLater);
    }
    QList<ItemFile> photos;
    int at = 0;
    for (const ItemFile &file : files) {
        if (file.facts.state != FileState::Kept || file.facts.kind != FileKind::Picture)
            continue;
        if (file.position == position)
            at = int(photos.size());
        photos.append(file);
    }
    m_viewer->show(photos, at, isolated(m_callerName));
}

void ThreadFiles::save(const ItemFile &file)
{
    SaveFile::ask(m_pane->window(), file, m_pictures->outboxContent(file),
                  [this](const QString &words) { emit said(words); });
}

} // namespace textback
