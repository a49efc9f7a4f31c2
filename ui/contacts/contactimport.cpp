// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactimport.h"

#include "ui/contacts/columnmatch.h"
#include "ui/contacts/contactwords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QFileInfo>
#include <QListWidget>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostSamples = 4;
constexpr int BarSteps = 1000;

} // namespace

ContactImport::ContactImport(ContactReader &reader, ContactCommands &commands, QString home, QWidget *parent)
    : QDialog(parent),
      m_reader(reader),
      m_commands(commands),
      m_home(std::move(home)),
      m_title(new Label(TextSize::Body, Role::Text, QFont::DemiBold, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new Button(ButtonKind::Normal, tr("Cancel"), {}, this)),
      m_keep(new Button(ButtonKind::Primary, {}, u"tick"_s, this))
{
    setObjectName(u"contactImport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add contacts from a file"));
    setBackgroundRole(QPalette::Base);
    resize(640, 560);
    build();
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_keep, &Button::clicked, this, &ContactImport::keep);
    connect(m_columns, &ColumnMatch::changed, this, [this] { read(m_columns->columns()); });
}

ContactImport::~ContactImport()
{
    if (m_step == Step::Reading)
        m_reader.cancel();
    if (m_step == Step::Keeping)
        m_commands.cancelContacts();
}

void ContactImport::start(const QString &path)
{
    m_file = {path, m_home};
    read({});
}

void ContactImport::read(const QList<ContactField> &columns)
{
    m_file.columns = columns;
    const QString name = isolated(oneLine(QFileInfo(m_file.path).fileName(), 80));
    showStep(Step::Reading, tr("Reading %1 \u2026").arg(name));
    m_reader.read(
        m_file, this, [this](qint64 done, qint64 all) { setProgress(done, all); },
        [this](const Result<ContactReading> &reading) {
            if (reading.ok())
                return showReading(reading.value());
            if (reading.error().kind != ErrorKind::Cancelled)
                fail(ContactWords::trouble(reading.error()));
        });
}

void ContactImport::showReading(const ContactReading &reading)
{
    m_reading = reading;
    const bool table = reading.kind == ContactFileKind::Table;
    const bool phones = !table || reading.columns.contains(ContactField::Phone);
    m_columnsPanel->setVisible(table && !reading.columns.isEmpty());
    if (table)
        m_columns->show(reading);
    QStringList lines = ContactWords::summary(reading);
    if (reading.rows == 0)
        lines = {tr("No contacts stand in this file.")};
    else if (!phones)
        lines = {tr("No column is taken for telephone numbers. Say above which one holds them.")};
    m_summary->setText(lines.join(u'\n'));
    QStringList samples;
    for (const Contact &contact : reading.contacts.mid(0, MostSamples))
        samples << isolated(oneLine(contact.name, 60)) + u"  "_s + ContactWords::numbers(contact.numbers, m_home);
    if (reading.contacts.size() > MostSamples)
        samples << u"\u2026"_s;
    m_sample->setText(samples.join(u'\n'));
    m_sample->setVisible(!samples.isEmpty());
    showRefused();
    m_keep->setText(tr("Add %Ln contact(s)", nullptr, int(reading.contacts.size())));
    showStep(Step::Preview, isolated(oneLine(QFileInfo(m_file.path).fileName(), 80)));
}

void ContactImport::showRefused()
{
    m_refused->clear();
    const bool phones = m_reading.kind == ContactFileKind::Cards || m_reading.columns.contains(ContactField::Phone);
    const bool any = m_reading.refused > 0 && phones;
    for (QWidget *part : std::initializer_list<QWidget *>{m_refusedTitle, m_refused, m_copy})
        part->setVisible(any);
    if (!any)
        return;
    m_refusedTitle->setText(tr("%Ln row(s) cannot be used:", nullptr, int(m_reading.refused)));
    for (const RefusedRow &row : std::as_const(m_reading.refusedRows))
        m_refused->addItem(ContactWords::refused(row, m_reading.kind));
    if (m_reading.refused > m_reading.refusedRows.size())
        m_refused->addItem(tr("and %Ln more", nullptr, int(m_reading.refused - m_reading.refusedRows.size())));
}

void ContactImport::keep()
{
    if (m_step != Step::Preview || m_reading.contacts.isEmpty())
        return;
    showStep(Step::Keeping, tr("Adding the contacts \u2026"));
    m_commands.keepContacts(
        QFileInfo(m_file.path).fileName(), m_reading.contacts, this,
        [this](int done) { setProgress(done, m_reading.contacts.size()); },
        [this](const Result<ContactSourceId> &source) {
            if (!source.ok())
                return fail(ContactWords::trouble(source.error()));
            m_step = Step::Preview; // nothing is under way any more
            emit kept(tr("%Ln contact(s) were added.", nullptr, int(m_reading.contacts.size())), source.value());
            accept();
        });
}

void ContactImport::fail(const QString &words)
{
    showStep(Step::Failed, words);
}

void ContactImport::showStep(Step step, const QString &words)
{
    m_step = step;
    m_title->setText(words);
    m_title->setRole(step == Step::Failed ? Role::Missed : Role::Text);
    const bool waits = step == Step::Reading || step == Step::Keeping;
    if (waits)
        m_bar->setValue(0);
    m_bar->setVisible(waits);
    m_bar->setAccessibleName(words);
    // Changing a column reads the file again; what is shown stays in place meanwhile.
    m_preview->setVisible(step == Step::Preview || (step == Step::Reading && !m_file.columns.isEmpty()));
    m_keep->setVisible(step == Step::Preview || (step == Step::Reading && !m_file.columns.isEmpty()));
    m_copy->setVisible(m_preview->isVisibleTo(this) && m_refused->count() > 0);
    m_keep->setEnabled(step == Step::Preview && !m_reading.contacts.isEmpty());
    m_keep->setToolTip(m_keep->isEnabled() ? QString() : tr("There is nothing to add."));
    m_cancel->setText(step == Step::Failed ? tr("Close") : tr("Cancel"));
}

void ContactImport::setProgress(qint64 done, qint64 all)
{
    m_bar->setValue(all > 0 ? int(BarSteps * done / all) : 0);
}

} // namespace textback
