// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactsdialog.h"

#include "core/domain/clock.h"
#include "ui/contacts/contactimport.h"
#include "ui/contacts/contactwords.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

ContactsDialog::ContactsDialog(const Ports &ports, const QString &home, QWidget *parent)
    : QDialog(parent),
      m_ports(ports),
      m_home(home),
      m_model(ports.queries, home),
      m_search(new QLineEdit(this)),
      m_stack(new QStackedWidget(this)),
      m_rows(new QListView(m_stack)),
      m_emptyTitle(new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold, this)),
      m_emptyWords(new Label(TextSize::Body, Role::Text2, QFont::Normal, this)),
      m_further(new Label(TextSize::Small, Role::Text2, QFont::Normal, this)),
      m_notice(new NoticeBar(this)),
      m_import(new Button(ButtonKind::Normal, tr("Add from a file \u2026"), u"plus"_s, this)),
      m_export(new Button(ButtonKind::Normal, tr("Save as a file"), u"export"_s, this)),
      m_write(new Button(ButtonKind::Primary, tr("New text"), u"bubble"_s, this))
{
    setObjectName(u"contactsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Contacts"));
    setBackgroundRole(QPalette::Base);
    resize(600, 620);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &ContactsDialog::showFound);
    connect(m_rows, &QListView::activated, this, &ContactsDialog::choose);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { m_write->setEnabled(now.isValid()); });
    connect(m_import, &Button::clicked, this, &ContactsDialog::chooseFile);
    connect(m_write, &Button::clicked, this, &ContactsDialog::choose);
    auto *kinds = new QMenu(m_export);
    kinds->setObjectName(u"contactsExportMenu"_s);
    kinds->addAction(tr("Table for spreadsheets (CSV) \u2026"), this, [this] { chooseTarget(ContactFileKind::Table); });
    kinds->addAction(tr("Cards for phones and mail programs (vCard) \u2026"), this,
                     [this] { chooseTarget(ContactFileKind::Cards); });
    m_export->setMenu(kinds);
    refresh();
    m_search->setFocus(Qt::OtherFocusReason);
}

void ContactsDialog::refresh()
{
    showSources();
    showFound();
}

void ContactsDialog::showFound()
{
    const QString typed = m_search->text().trimmed();
    m_model.search(typed);
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_further->setVisible(m_model.leavesOut());
    m_write->setEnabled(false);
    m_export->setEnabled(any || !typed.isEmpty());
    m_export->setToolTip(m_export->isEnabled() ? QString() : tr("There are no contacts to save yet."));
    if (any)
        m_rows->setCurrentIndex(m_model.index(0));
    else
        m_write->setToolTip(tr("Choose somebody first."));
    if (m_model.failed()) {
        m_emptyTitle->setText(tr("The contacts could not be read."));
        m_emptyWords->setText(tr("Nothing is lost. Close this window and open it again."));
    } else if (!typed.isEmpty()) {
        m_emptyTitle->setText(tr("Nobody found for \u201C%1\u201D.").arg(isolated(oneLine(typed, 60))));
        m_emptyWords->setText(tr("Part of a name, a company or a number works too."));
    } else {
        m_emptyTitle->setText(tr("No contacts yet."));
        m_emptyWords->setText(
            tr("Add the file that another program or a phone exports (CSV or vCard), and names appear "
               "wherever a number stood."));
    }
}

void ContactsDialog::showSources()
{
    clearLayout(m_sources);
    const auto sources = m_ports.queries.contactSources();
    if (auto *area = findChild<QScrollArea *>(u"contactsSources"_s))
        area->setVisible(sources.ok() && !sources.value().isEmpty());
    for (const ContactSource &source : sources.ok() ? sources.value() : QList<ContactSource>()) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        const QString name = ContactWords::sourceName(source);
        auto *words = new Label(
            tr("%1, %2, %3", "where contacts came from, how many, when")
                .arg(name, ContactWords::contacts(source.contacts), TimeWords::full(source.at, m_ports.clock.now())),
            TextSize::Small, Role::Text2, QFont::Normal, row);
        words->setElided(true);
        line->addWidget(words, 1);
        if (source.trouble == BookTrouble::MayNotRead)
            words->setText(tr("The address book of the phone account may not be read. Everything else works; ask the "
                              "administrator of the phone account for the permission to read contacts."));
        if (source.kind == ContactSourceKind::File) {
            auto *away = new Button(ButtonKind::Link, tr("Take away"), {}, row);
            away->setObjectName(u"removeContacts%1"_s.arg(source.id.value()));
            away->setAccessibleName(tr("Take away the contacts of %1").arg(name));
            away->setAutoDefault(false);
            connect(away, &Button::clicked, this, [this, source] { askToRemove(source); });
            line->addWidget(away);
        }
        m_sources->addWidget(row);
    }
}

void ContactsDialog::choose()
{
    const ContactRow *row = m_model.rowAt(m_rows->currentIndex().row());
    if (!row || row->contact.numbers.isEmpty())
        return;
    emit textWanted(row->contact.numbers.size() == 1 ? row->contact.numbers.constFirst().e164() : row->contact.name);
    accept();
}

void ContactsDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Add contacts from a file"), {},
                                  tr("Contacts (*.csv *.vcf *.vcard *.txt *.tsv);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto *import = new ContactImport(m_ports.reader, m_ports.commands, m_home, this);
        connect(import, &ContactImport::kept, this, [this](const QString &words, ContactSourceId source) {
            refresh();
            const auto takeBack = [this, source] {
                const auto sources = m_ports.queries.contactSources();
                for (const ContactSource &each : sources.ok() ? sources.value() : QList<ContactSource>()) {
                    if (each.id == source)
                        return remove(each);
                }
                m_notice->hide();
            };
            m_notice->tell(Role::OkTint, Role::Ok, u"tick"_s, words, {{u"undoImportButton"_s, tr("Undo"), takeBack}});
            m_notice->show();
            emit imported(words, source);
        });
        import->open();
        import->start(path);
    });
    files->open();
}

void ContactsDialog::chooseTarget(ContactFileKind kind)
{
    const bool table = kind == ContactFileKind::Table;
    auto *files =
        new QFileDialog(this, tr("Save the contacts"), {}, table ? tr("Tables (*.csv)") : tr("Cards (*.vcf)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(table ? u"csv"_s : u"vcf"_s);
    files->selectFile(table ? tr("contacts.csv") : tr("contacts.vcf"));
    connect(files, &QFileDialog::fileSelected, this, [this, kind](const QString &path) { save(path, kind); });
    files->open();
}

void ContactsDialog::save(const QString &path, ContactFileKind kind)
{
    const QString phone = tr("Telephone number %1");
    const QStringList head{tr("Name"), tr("First name"), tr("Company"), phone.arg(1), phone.arg(2), phone.arg(3)};
    m_notice->tell(Role::Sunken, Role::Text, u"export"_s, tr("Saving \u2026"));
    m_notice->show();
    m_ports.writer.write(
        {path, kind, head}, this, [](qint64) {},
        [this](const Result<qint64> &written) {
            if (written.ok())
                m_notice->tell(Role::OkTint, Role::Ok, u"tick"_s,
                               tr("%Ln contact(s) were saved.", nullptr, int(written.value())));
            else
                m_notice->tell(Role::WarnTint, Role::Warn, u"warning"_s,
                               tr("The file could not be written. Choose another place, or make room on the disk."));
        });
}

void ContactsDialog::askToRemove(const ContactSource &source)
{
    const QString words = tr("Take away %1 of %2? Names they gave to callers go with them; names you gave stay.")
                              .arg(ContactWords::contacts(source.contacts), ContactWords::sourceName(source));
    m_notice->tell(Role::WarnTint, Role::Warn, u"trash"_s, words,
                   {{u"removeContactsButton"_s, tr("Take away"), [this, source] { remove(source); }},
                    {u"keepContactsButton"_s, tr("Keep"), [this] { m_notice->hide(); }}});
    m_notice->show();
}

void ContactsDialog::remove(const ContactSource &source)
{
    if (std::exchange(m_removing, true))
        return;
    const auto tell = [this](const QString &words) { m_notice->tell(Role::Sunken, Role::Text, u"trash"_s, words); };
    tell(tr("Taking away %1 \u2026").arg(ContactWords::contacts(source.contacts)));
    m_notice->show();
    m_ports.commands.removeContacts(
        source.id, this,
        [tell, source](int removed) {
            tell(tr("Taking away %1 \u2026")
                     .arg(ContactWords::contacts(std::max<qint64>(0, source.contacts - removed))));
        },
        [this](const Status &status) {
            m_removing = false;
            m_notice->setVisible(!status.ok());
            if (!status.ok())
                m_notice->tell(Role::WarnTint, Role::Warn, u"warning"_s,
                               tr("They could not all be taken away. Try again."));
            refresh();
        });
}

} // namespace textback
