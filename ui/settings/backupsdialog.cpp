// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupsdialog.h"

#include "ui/settings/datawords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int RowsShown = 6;

Label *wrapped(TextSize size, Role role, QWidget *parent)
{
    auto *label = new Label(size, role, QFont::Normal, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

BackupsDialog::BackupsDialog(DataCare &care, Clock &clock, QWidget *parent)
    : QDialog(parent), m_care(care), m_clock(clock)
{
    setObjectName(u"backupsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Backups"));
    setBackgroundRole(QPalette::Base);
    build();
    enable();
    resize(540, layout()->totalHeightForWidth(540));
    read();
}

BackupsDialog::~BackupsDialog()
{
    if (m_taking || m_writing)
        m_care.cancelArchive(); // nobody is there to use it
}

void BackupsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Backups"), TextSize::PageTitle, Role::Text, QFont::DemiBold, this));
    auto *words = wrapped(TextSize::Body, Role::Text2, this);
    words->setText(
        tr("Once a day everything here is copied into a file on this computer. The copies of the last seven "
           "days, four weeks and three months are kept. Photos are kept beside them, once. An archive is one "
           "file with everything, for another computer or another program; what another computer exported "
           "can be brought here."));
    column->addWidget(words);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"backupsList"_s);
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setUniformItemSizes(true);
    m_list->hide(); // until there are some
    column->addWidget(m_list);
    m_said = wrapped(TextSize::Body, Role::Text, this);
    m_said->setObjectName(u"backupsSaid"_s);
    column->addWidget(m_said);
    m_meaning = wrapped(TextSize::Dense, Role::Text2, this);
    m_meaning->setText(tr("Going back takes a moment, and Textback starts anew. Texts and calls since then are fetched "
                          "again as far as the phone company keeps them; notes, names and settings since then are not "
                          "in it. Nothing is sent twice, and whoever asked for no texts stays asked. What is here now "
                          "is set aside, not deleted."));
    column->addWidget(m_meaning);
    m_sure = new Switch(this);
    m_sure->setObjectName(u"sureToRestoreSwitch"_s);
    m_sure->setText(tr("I know what is not in it"));
    column->addWidget(m_sure);
    column->addStretch(1);
    buildFoot();
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsDialog::look);
    connect(m_sure, &Switch::toggled, this, &BackupsDialog::enable);
}

void BackupsDialog::buildFoot()
{
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_copy = new Button(ButtonKind::Normal, tr("Back up now"), {}, this);
    m_copy->setObjectName(u"backUpNowButton"_s);
    m_archive = new Button(ButtonKind::Normal, {}, {}, this);
    m_archive->setObjectName(u"takeArchiveButton"_s);
    m_export = new Button(ButtonKind::Normal, {}, {}, this);
    m_export->setObjectName(u"writeArchiveButton"_s);
    auto *close = new Button(ButtonKind::Normal, tr("Close"), {}, this);
    close->setObjectName(u"closeBackupsButton"_s);
    m_restore = new Button(ButtonKind::Primary, tr("Go back to this one"), {}, this);
    m_restore->setObjectName(u"restoreButton"_s);
    for (Button *button : {m_copy, m_archive, m_export, close, m_restore})
        button->setAutoDefault(false);
    for (Button *button : {m_copy, m_export, m_archive})
        acts->addWidget(button);
    acts->addStretch(1);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_restore);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(acts);
    column->addSpacing(8);
    column->addLayout(row);
    connect(m_copy, &Button::clicked, this, &BackupsDialog::copyNow);
    connect(m_archive, &Button::clicked, this, [this] {
        if (m_taking)
            m_care.cancelArchive();
        else
            chooseArchive();
    });
    connect(m_export, &Button::clicked, this, [this] { m_writing ? m_care.cancelArchive() : chooseTarget(); });
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_restore, &Button::clicked, this, [this] {
        const QString file = m_whole;
        accept();
        m_care.restore(file);
    });
}

void BackupsDialog::read()
{
    m_care.copies(this, [this](const QList<DataCopy> &copies) { fill(copies); });
}

/// What came into sight has room.
void BackupsDialog::fit()
{
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void BackupsDialog::fill(const QList<DataCopy> &copies)
{
    const UtcTime now = m_clock.now();
    m_copies = copies;
    m_whole.clear();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const DataCopy &copy : copies)
            //: A time, and how large a file is
            m_list->addItem(tr("%1 – %2").arg(DataWords::nameOf(copy, now), DataWords::sizeOf(copy)));
        m_list->setCurrentRow(-1);
    }
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * RowsShown * 3 / 2 + 8);
    m_list->setVisible(!copies.isEmpty());
    const QString wanted = std::exchange(m_wanted, {});
    const auto found =
        std::find_if(copies.cbegin(), copies.cend(), [&wanted](const DataCopy &copy) { return copy.file == wanted; });
    if (found != copies.cend())
        return m_list->setCurrentRow(int(found - copies.cbegin()));
    if (m_said->text().isEmpty()) // what came of a backup that was just made is not talked over
        say(copies.isEmpty() ? tr("There is no backup yet. The first is made a few minutes after the start.")
                             : tr("Choose one to see what it holds."),
            true);
    enable();
}

void BackupsDialog::copyNow()
{
    m_copying = true;
    say(tr("Copying everything..."), true);
    enable();
    m_care.copyNow(this, [this](const Status &made) {
        m_copying = false;
        if (made.ok())
            say(tr("A backup was made, and it is whole."), true);
        else if (made.error().code == "full"_L1)
            say(tr("There is no room for a backup on this disk. Nothing was changed."), false);
        else
            say(tr("No backup could be made. Nothing was changed."), false);
        read();
    });
}

const DataCopy *BackupsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_copies.size() ? &m_copies.at(row) : nullptr;
}

void BackupsDialog::look()
{
    m_whole.clear();
    m_sure->setChecked(false);
    enable();
    const DataCopy *copy = chosen();
    if (!copy)
        return;
    say(tr("Reading it to its end..."), true);
    m_care.look(copy->file, this, [this, file = copy->file](const Result<DataLook> &look) { looked(file, look); });
}

void BackupsDialog::looked(const QString &file, const Result<DataLook> &look)
{
    const DataCopy *copy = chosen();
    if (!copy || copy->file != file)
        return; // another was chosen meanwhile
    if (look.ok()) {
        m_whole = file;
        say(DataWords::contents(look.value().copy, m_clock.now()), true);
    } else if (look.error().code == "newer"_L1) {
        say(tr("A later version of Textback made it; this one cannot read it."), false);
    } else {
        say(tr("It is damaged and cannot be used. Choose another."), false);
    }
    enable();
}

void BackupsDialog::say(const QString &words, bool good)
{
    m_said->setRole(good ? Role::Text : Role::Missed);
    m_said->setText(words);
    fit();
}

void BackupsDialog::enable()
{
    const bool whole = !m_whole.isEmpty();
    m_meaning->setVisible(whole);
    m_sure->setVisible(whole);
    const bool busy = m_copying || m_taking || m_writing;
    m_list->setEnabled(!busy);
    m_copy->setEnabled(!busy);
    m_archive->setEnabled(!m_copying && !m_writing);
    m_export->setEnabled(!m_copying && !m_taking);
    m_export->setText(m_writing ? tr("Cancel the export") : tr("Export everything..."));
    m_archive->setText(m_taking ? tr("Cancel the import") : tr("Import an archive..."));
    if (whole)
        fit();
    m_restore->setEnabled(whole && m_sure->isChecked() && !busy);
    m_restore->setToolTip(!whole                     ? tr("Choose a backup that is whole first.")
                              : !m_sure->isChecked() ? tr("Say first that you know what is not in it.")
                                                     : QString());
}

} // namespace textback
