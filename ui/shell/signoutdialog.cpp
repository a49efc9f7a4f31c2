// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signoutdialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int Indent = 28; ///< Of what belongs to a switch, under its words.
enum DataChoice { Keep, Erase };

QString suggestedFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"textback-"_s + QDate::currentDate().toString(Qt::ISODate);
    QString file = folder + u'/' + name + u".tar"_s;
    for (int again = 2; QFileInfo::exists(file); ++again)
        file = u"%1/%2-%3.tar"_s.arg(folder, name).arg(again);
    return QDir::toNativeSeparators(file);
}

Label *explanation(const QString &words, int indent, QWidget *parent)
{
    auto *label = new Label(words, TextSize::Dense, Role::Text2, QFont::Normal, parent);
    label->setWordWrap(true);
    label->setContentsMargins(indent, 0, 0, 4);
    return label;
}

} // namespace

SignOutDialog::SignOutDialog(SignOutCommands &commands, int waiting, QWidget *parent)
    : QDialog(parent), m_commands(commands)
{
    setObjectName(u"signOutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign out"));
    setBackgroundRole(QPalette::Base);
    build(waiting);
    choose();
    resize(520, sizeHint().height());
}

void SignOutDialog::build(int waiting)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Sign out"), TextSize::PageTitle, Role::Text, QFont::DemiBold, this));
    auto *words = new Label(tr("Textback stops watching: missed calls are neither seen nor texted until somebody signs "
                               "in again. What happens to the calls, texts and notes on this computer?"),
                            TextSize::Body, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_form = new QWidget(this);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 4, 0, 4);
    form->setSpacing(4);
    form->addWidget(buildChoices());
    form->addWidget(buildArchive());
    column->addWidget(m_form);
    if (waiting > 0)
        column->addWidget(explanation(
            tr("%n text(s) have not left yet. They leave after the next sign-in, unless you erase.", nullptr, waiting),
            0, this));
    m_said = new Label(TextSize::Body, Role::Text, QFont::Normal, this);
    m_said->setObjectName(u"signOutSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"signOutProgress"_s);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->hide();
    column->addWidget(m_bar);
    column->addStretch(1);
    buildFoot();
}

QWidget *SignOutDialog::buildChoices()
{
    auto *box = new QWidget(m_form);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_choice = new Segment(box);
    m_choice->setObjectName(u"dataChoice"_s);
    m_choice->setChoices({tr("Keep everything here"), tr("Erase what is about callers")});
    m_choice->setAccessibleName(tr("What happens to the calls, texts and notes"));
    m_choice->setChosen(Keep);
    m_meaning = explanation({}, 0, box);
    column->addWidget(m_choice, 0, Qt::AlignLeading);
    column->addWidget(m_meaning);
    connect(m_choice, &Segment::pressed, this, [this](int choice) {
        m_choice->setChosen(choice);
        choose();
    });
    return box;
}

QWidget *SignOutDialog::buildArchive()
{
    auto *box = new QWidget(m_form);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_save = new Switch(box);
    m_save->setObjectName(u"saveArchiveSwitch"_s);
    m_save->setText(tr("First save everything into one file that any program can read"));
    column->addWidget(m_save);
    m_fileRow = new QWidget(box);
    auto *row = new QHBoxLayout(m_fileRow);
    row->setContentsMargins(Indent, 0, 0, 0);
    m_file = new QLineEdit(suggestedFile(), m_fileRow);
    m_file->setObjectName(u"archiveFileEdit"_s);
    m_file->setAccessibleName(tr("File to save everything into"));
    auto *choosing = new Button(ButtonKind::Normal, tr("Choose..."), {}, m_fileRow);
    choosing->setObjectName(u"chooseArchiveButton"_s);
    row->addWidget(m_file, 1);
    row->addWidget(choosing);
    column->addWidget(m_fileRow);
    m_sure = new Switch(box);
    m_sure->setObjectName(u"sureToEraseSwitch"_s);
    m_sure->setText(tr("I know that nobody can bring it back"));
    column->addWidget(m_sure);
    connect(m_save, &Switch::toggled, this, &SignOutDialog::choose);
    connect(m_sure, &Switch::toggled, this, &SignOutDialog::choose);
    connect(m_file, &QLineEdit::textChanged, this, &SignOutDialog::choose);
    connect(choosing, &Button::clicked, this, &SignOutDialog::chooseFile);
    return box;
}

void SignOutDialog::buildFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_cancel = new Button(ButtonKind::Normal, tr("Cancel"), {}, this);
    m_cancel->setObjectName(u"cancelSignOutButton"_s);
    m_go = new Button(ButtonKind::Primary, {}, {}, this);
    m_go->setObjectName(u"signOutButton"_s);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_cancel, &Button::clicked, this, &SignOutDialog::reject);
    connect(m_go, &Button::clicked, this, [this] { m_over ? accept() : start(); });
}

void SignOutDialog::choose()
{
    const bool saves = m_save->isChecked();
    const bool erases = m_choice->chosen() == Erase;
    m_meaning->setText(erases ? tr("Calls, texts, notes, names, lists and photos go, from the backups too. Your own "
                                   "texts, hours, rules and settings stay. Whoever asked for no texts stays known by "
                                   "a fingerprint of the number alone.")
                              : tr("It can be read as before. The next sign-in goes on from there."));
    m_fileRow->setVisible(saves);
    m_sure->setVisible(erases && !saves);
    m_go->setText(erases ? tr("Sign out and erase") : tr("Sign out"));
    const bool named = !saves || !m_file->text().trimmed().isEmpty();
    const bool sure = !erases || saves || m_sure->isChecked();
    m_go->setEnabled(named && sure);
    m_go->setToolTip(!named      ? tr("Choose a file first.")
                         : !sure ? tr("Say first that you know it cannot be brought back.")
                                 : QString());
}

void SignOutDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save everything"), QFileInfo(m_file->text()).absolutePath(),
                                   tr("Textback archives (*.tar)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten
    dialog->setDefaultSuffix(u"tar"_s);
    dialog->selectFile(QFileInfo(m_file->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_file,
            [this](const QString &file) { m_file->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void SignOutDialog::start()
{
    SignOutOrder order;
    order.erase = m_choice->chosen() == Erase;
    if (m_save->isChecked())
        order.archive = QFileInfo(QDir::fromNativeSeparators(m_file->text().trimmed())).absoluteFilePath();
    m_said->show();
    if (!order.archive.isEmpty() && QFileInfo::exists(order.archive)) {
        m_said->setRole(Role::Missed);
        m_said->setText(tr("There is a file of that name already. Choose another name."));
        return;
    }
    m_running = true;
    m_form->setEnabled(false);
    m_go->setEnabled(false);
    m_bar->show();
    m_said->setRole(Role::Text);
    m_commands.signOut(
        order, this, [this](const SignOutProgress &progress) { showProgress(progress); },
        [this](const SignOutOutcome &outcome) { showOutcome(outcome); });
}

void SignOutDialog::showProgress(const SignOutProgress &progress)
{
    if (!m_running)
        return;
    switch (progress.step) {
    case SignOutStep::Stopping:
        m_said->setText(tr("Stopping..."));
        break;
    case SignOutStep::Saving:
        m_said->setText(tr("Saving everything..."));
        break;
    case SignOutStep::SigningOut:
        m_said->setText(tr("Signing out..."));
        break;
    case SignOutStep::Erasing:
        m_said->setText(tr("Erasing..."));
        break;
    }
    m_bar->setValue(int(progress.part * 1000));
}

QString SignOutDialog::wordsOf(const SignOutOutcome &outcome) const
{
    switch (outcome.trouble) {
    case SignOutTrouble::None:
        return m_choice->chosen() == Erase ? tr("You are signed out, and everything about callers is erased.")
                                           : tr("You are signed out. Everything else is as it was.");
    case SignOutTrouble::Cancelled:
        return tr("Cancelled. You are still signed in and nothing was changed.");
    case SignOutTrouble::NotSaved:
        return tr("The file could not be written, so nothing was changed and you are still signed in. Is there room, "
                  "and may you write there?");
    case SignOutTrouble::NotSignedOut:
        return tr("Signing out did not work; nothing was erased. Try again.");
    case SignOutTrouble::NotErased:
        break;
    }
    return tr("You are signed out, but nothing was erased: everything is still here.");
}

void SignOutDialog::showOutcome(const SignOutOutcome &outcome)
{
    m_running = false;
    m_over = outcome.signedOut;
    m_bar->hide();
    m_form->setEnabled(!m_over);
    m_form->setVisible(!m_over);
    m_cancel->setEnabled(true);
    m_cancel->setVisible(!m_over);
    choose();
    if (m_over) {
        m_go->setText(tr("Close"));
        m_go->setEnabled(true);
        m_go->setToolTip({});
    }
    QString words = wordsOf(outcome);
    if (outcome.signedOut && outcome.saved > 0)
        //: Two sentences
        words = tr("%1 %2").arg(
            words, tr("%n text(s), calls and notes are in the file. Keep it safe.", nullptr, int(outcome.saved)));
    m_said->setRole(outcome.trouble == SignOutTrouble::None ? Role::Ok : Role::Missed);
    m_said->setText(words);
    m_go->setFocus();
}

void SignOutDialog::reject()
{
    if (!m_running)
        return m_over ? accept() : QDialog::reject();
    m_commands.cancelSignOut();
    m_cancel->setEnabled(false); // the outcome follows
}

} // namespace textback
