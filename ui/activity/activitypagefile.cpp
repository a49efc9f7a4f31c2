// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in place of the list, and the list as a file.
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/undostack.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void ActivityPage::describeEmpty()
{
    const ActivityWish &wish = m_model->wish();
    const bool everything = !wish.since && wish.kind == ActivityKind::All;
    QString title;
    QString words;
    QString action;
    if (m_model->isLooking()) {
        title = tr("Reading \u2026");
    } else if (m_model->unreadable()) {
        title = tr("The list could not be read. Nothing is lost.");
        action = tr("Try again");
    } else if (!wish.words.isEmpty()) {
        title = tr("Nothing found for \"%1\".").arg(isolated(oneLine(wish.words, 60)));
        words = tr("Part of a name or a number works too.");
        action = everything ? tr("Clear the search") : tr("Show all days");
    } else if (everything) {
        title = tr("No calls yet.");
        words = tr("Every call appears here within seconds, with what was decided and why.");
    } else {
        title = tr("No calls in these days.");
        action = tr("Show all days");
    }
    m_emptyTitle->setText(title);
    m_emptyWords->setText(words);
    m_emptyAction->setText(action);
    m_emptyAction->setVisible(!action.isEmpty());
}

void ActivityPage::pressEmptyAction()
{
    const ActivityWish &wish = m_model->wish();
    const bool everything = !wish.since && wish.kind == ActivityKind::All;
    if (everything && !m_model->unreadable())
        m_search->clear();
    if (!m_model->unreadable()) {
        m_kinds->setChosen(0);
        m_kindBox->setCurrentIndex(0);
        m_days->setCurrentIndex(m_days->count() - 1);
    }
    ask();
}

void ActivityPage::chooseFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString day = toQDateTime(m_ports.clock.now()).toLocalTime().date().toString(Qt::ISODate);
    auto *dialog = new QFileDialog(this, tr("Save the calls"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Tables for spreadsheets (*.csv)"));
    //: The name of a file, followed by a date
    dialog->selectFile(tr("calls") + u' ' + day + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::writeTo);
    dialog->open();
}

void ActivityPage::writeTo(const QString &path)
{
    const int round = ++m_writing;
    m_progressWords->setText(tr("Writing the calls \u2026"));
    m_progress->show();
    m_ports.file->write(
        {.wish = m_model->wish(), .path = path, .head = ActivityWords::columns(), .cells = ActivityWords::cells}, this,
        [this, round](qint64 written) {
            if (round == m_writing)
                m_progressWords->setText(tr("Writing the calls: %1 so far").arg(QLocale().toString(written)));
        },
        [this, round, path](const Result<qint64> &written) {
            if (round == m_writing)
                showWritten(path, written);
        });
}

void ActivityPage::showWritten(const QString &path, const Result<qint64> &written)
{
    m_progress->hide();
    if (written.ok())
        m_ports.undo.say(
            tr("%n call(s) saved as %1.", nullptr, int(written.value())).arg(isolated(QFileInfo(path).fileName())));
    else if (written.error().kind == ErrorKind::Cancelled)
        m_ports.undo.say(tr("Cancelled. No file was written."));
    else
        m_ports.undo.say(tr("The file could not be written there. Choose another place."));
}

} // namespace textback
