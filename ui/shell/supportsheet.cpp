// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/supportsheet.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

SupportSheet::SupportSheet(const QString &notes, QWidget *parent)
    : QDialog(parent), m_notes(notes), m_said(new Label(TextSize::Dense, Role::Text2, QFont::Normal, this))
{
    setObjectName(u"supportSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("File for support"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(new Label(tr("File for support"), TextSize::PageTitle, Role::Text, QFont::DemiBold, this));
    auto *words = new Label(tr("This is all that the file holds: no texts, no names, no sign-ins, and of numbers the "
                               "last four digits. Look it over. Nothing is sent; pass the file on if you want to."),
                            TextSize::Body, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *text = new QPlainTextEdit(notes, this);
    text->setObjectName(u"supportText"_s);
    text->setAccessibleName(tr("What the file for support holds"));
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTabChangesFocus(true);
    column->addWidget(text, 1);
    m_said->setObjectName(u"supportSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    addButtons();
    resize(680, 480);
}

void SupportSheet::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *copy = new Button(ButtonKind::Normal, tr("Copy"), {}, this);
    auto *saving = new Button(ButtonKind::Primary, tr("Save..."), {}, this);
    auto *closing = new Button(ButtonKind::Normal, tr("Close"), {}, this);
    copy->setObjectName(u"copySupportButton"_s);
    saving->setObjectName(u"saveSupportButton"_s);
    closing->setObjectName(u"closeSupportButton"_s);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(closing);
    row->addWidget(saving);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_notes); });
    connect(saving, &Button::clicked, this, &SupportSheet::save);
    connect(closing, &Button::clicked, this, &QDialog::close);
}

void SupportSheet::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the file for support"), {}, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"textback-support.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, m_said, [this](const QString &fileName) {
        const bool saved = write(fileName, m_notes);
        m_said->setRole(saved ? Role::Ok : Role::Missed);
        m_said->setText(saved ? tr("Saved as %1.").arg(isolated(QFileInfo(fileName).fileName()))
                              : tr("The file could not be saved there."));
        m_said->show();
    });
    dialog->open();
}

bool SupportSheet::write(const QString &fileName, const QString &notes)
{
    QSaveFile file(fileName);
    const QByteArray bytes = notes.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace textback
