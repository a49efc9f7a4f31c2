// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/officetransfer.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/workaway.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

QFileDialog *fileDialog(QWidget *parent, const QString &title)
{
    auto *dialog =
        new QFileDialog(parent, title, {},
                        OfficeTransfer::tr("Textback rules (*.json)") + u";;"_s + OfficeTransfer::tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

Status OfficeTransfer::writeFile(const QString &fileName, const OfficeDocument &office)
{
    const QByteArray bytes = toFile(office);
    if (bytes.size() > LargestOfficeFile)
        return Error{ErrorKind::Invalid, u"no desk would read so large a file"_s, {}, u"size"_s};
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{ErrorKind::Storage, u"the file cannot be written"_s, {}, u"write"_s};
}

QString OfficeTransfer::written(const Status &status)
{
    if (status.ok())
        return tr("Exported. The file holds your lists of numbers, but no calls, texts of callers or sign-ins.");
    return status.error().code == u"size"_s
        ? tr("This is more than one file can hold. Delete texts that no call gets, and try again.")
        : tr("The file could not be written. Choose another place.");
}

Result<OfficeDocument> OfficeTransfer::readFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Invalid, u"the file cannot be opened"_s, {}, u"open"_s};
    return officeFromFile(file.read(LargestOfficeFile + 1));
}

QString OfficeTransfer::problem(const Error &error)
{
    if (error.code == u"newer"_s)
        return tr("This file was made by a later version of Textback. Update this one first.");
    if (error.code == u"open"_s)
        return tr("This file cannot be opened.");
    if (error.code == u"size"_s)
        return tr("This file is larger than any that Textback exports. Nothing was changed.");
    return tr("This is not a file that Textback exported, or it is damaged. Nothing was changed.");
}

void OfficeTransfer::exportTo(QWidget *parent, const OfficeDocument &office, const std::function<void(QString)> &told)
{
    QFileDialog *dialog = fileDialog(parent, tr("Export to a file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"textback-office.json"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, office, told](const QString &fileName) {
        workAway(
            parent, [fileName, office] { return writeFile(fileName, office); },
            [told](const Status &status) { told(written(status)); });
    });
    dialog->open();
}

void OfficeTransfer::importFrom(QWidget *parent, const std::function<void(OfficeDocument)> &read,
                                const std::function<void(QString)> &told)
{
    QFileDialog *dialog = fileDialog(parent, tr("Import from a file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, read, told](const QString &fileName) {
        workAway(
            parent, [fileName] { return readFile(fileName); },
            [read, told](const Result<OfficeDocument> &office) {
                office.ok() ? read(office.value()) : told(problem(office.error()));
            });
    });
    dialog->open();
}

QString OfficeTransfer::words(const OfficeDifference &difference)
{
    const QString name =
        isolated(difference.item == OfficeItem::Rule ? RuleWords::name(difference.name) : oneLine(difference.name, 80));
    switch (difference.item) {
    case OfficeItem::Text:
        return difference.change == ItemChange::Added  ? tr("New text: %1").arg(name)
            : difference.change == ItemChange::Removed ? tr("Text goes away: %1").arg(name)
                                                       : tr("Other words: %1").arg(name);
    case OfficeItem::Reply:
        return difference.change == ItemChange::Added  ? tr("New saved reply: %1").arg(name)
            : difference.change == ItemChange::Removed ? tr("Saved reply goes away: %1").arg(name)
                                                       : tr("Other words of a saved reply: %1").arg(name);
    case OfficeItem::Rule:
        return difference.change == ItemChange::Added  ? tr("New sentence: %1").arg(name)
            : difference.change == ItemChange::Removed ? tr("Sentence goes away: %1").arg(name)
                                                       : tr("Other sentence: %1").arg(name);
    case OfficeItem::RuleOrder:
        return tr("The sentences stand in another order");
    case OfficeItem::Hours:
        return tr("Other opening hours, holidays or time zone");
    case OfficeItem::Setting:
        return tr("Another setting: %1").arg(name);
    case OfficeItem::List:
        return difference.key == neverTextList()       ? tr("Numbers that never get a text")
            : difference.change == ItemChange::Added   ? tr("New list of numbers: %1").arg(name)
            : difference.change == ItemChange::Removed ? tr("List of numbers goes away: %1").arg(name)
                                                       : tr("Other numbers on the list %1").arg(name);
    }
    return {};
}

ImportPreview::ImportPreview(const QList<DetailWords> &details, const QString &accept, QWidget *parent)
    : QDialog(parent),
      m_title(new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold, this)),
      m_list(new QListWidget(this)),
      m_warning(new Label(TextSize::Body, Role::Warn, QFont::Normal, this)),
      m_replace(new QCheckBox(tr("Take numbers off this desk\u2019s lists that are not in the file"), this)),
      m_keep(new Button(ButtonKind::Primary, accept, {}, this))
{
    setObjectName(u"importPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    resize(560, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"importList"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_warning->setObjectName(u"importWarning"_s);
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_replace->setObjectName(u"importReplaceLists"_s);
    m_replace->hide();
    m_keep->setObjectName(u"importButton"_s);
    auto *cancel = new Button(ButtonKind::Normal, tr("Cancel"), {}, this);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_keep);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_warning);
    column->addWidget(m_replace);
    column->addLayout(row);
    connect(m_replace, &QCheckBox::toggled, this, &ImportPreview::mergingChosen);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_keep, &Button::clicked, this, &QDialog::accept);
    show(details);
}

void ImportPreview::show(const QList<DetailWords> &details)
{
    m_title->setText(details.isEmpty() ? tr("This file changes nothing.")
                                       : tr("This would change %n thing(s)", nullptr, int(details.size())));
    m_list->setAccessibleName(m_title->text());
    m_list->clear();
    for (const DetailWords &one : details)
        m_list->addItem(OfficeDetails::lines(one));
    m_keep->setEnabled(!details.isEmpty());
}

void ImportPreview::warn(const QString &words)
{
    m_warning->setText(words);
    m_warning->setVisible(!words.isEmpty());
}

void ImportPreview::offerMerging()
{
    m_replace->show();
}

ListMerging ImportPreview::merging() const
{
    return m_replace->isChecked() ? ListMerging::Replace : ListMerging::Add;
}

} // namespace textback
