// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/erasedialog.h"

#include "ui/settings/datawords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

EraseDialog::EraseDialog(ErasingCommands &commands, const PhoneNumber &number, const QString &name, QWidget *parent)
    : AskDialog(tr("Erase this person"), tr("Erase for good"), parent),
      m_commands(commands),
      m_number(number),
      m_said(new Label(TextSize::Body, Role::Text, QFont::Normal, this)),
      m_sure(new Switch(this))
{
    setObjectName(u"eraseDialog"_s);
    auto *words =
        new Label(tr("Everything about %1 goes: calls, texts, notes, photos, names and tags, with all numbers "
                     "of this person. The phone company keeps its own records.")
                      .arg(isolated(oneLine(name, 60))),
                  TextSize::Body, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    m_said->setObjectName(u"eraseSaid"_s);
    m_said->setWordWrap(true);
    m_said->setText(tr("Counting..."));
    m_sure->setObjectName(u"sureToErasePersonSwitch"_s);
    m_sure->setText(tr("I know that nobody can bring it back"));
    for (QWidget *widget : {words, m_said})
        fields()->addWidget(widget);
    fields()->addWidget(m_sure);
    fields()->addStretch(1);
    resize(480, sizeHint().height());
    connect(m_sure, &Switch::toggled, this, &EraseDialog::judge);
    judge();
    m_commands.previewPerson(m_number, this, [this](const Result<ErasePreview> &preview) { previewed(preview); });
}

void EraseDialog::previewed(const Result<ErasePreview> &preview)
{
    if (!preview.ok()) {
        m_said->setRole(Role::Missed);
        m_said->setText(preview.error().kind == ErrorKind::NotFound ? tr("Nothing is known of this number.")
                                                                    : tr("It could not be counted. Try again."));
        return;
    }
    const ErasePreview &found = preview.value();
    //: A list of amounts
    QStringList said{tr("Goes: %1.").arg(DataWords::amount(found))};
    if (found.numbers > 1)
        said << tr("This person has %n number(s) here.", nullptr, int(found.numbers));
    if (found.optOutStays)
        said << tr("That no texts are wanted stays known, by a fingerprint of the number alone.");
    said << DataWords::copiesHoldIt(found);
    said.removeAll({});
    m_ready = found.waiting == 0;
    if (!m_ready)
        said << tr("A text or a call with this person is under way; try again when it is over.");
    m_said->setText(said.join(u' '));
    m_said->setRole(m_ready ? Role::Text : Role::Missed);
    judge();
}

void EraseDialog::accept()
{
    m_ready = false;
    m_sure->setEnabled(false);
    m_said->setText(tr("Erasing..."));
    judge();
    m_commands.erasePerson(
        m_number, this, [this](int part) { m_said->setText(tr("Erasing: %1 %").arg(part)); },
        [this](const Status &done) { finished(done); });
}

void EraseDialog::finished(const Status &done)
{
    if (done.ok()) {
        emit erased();
        return QDialog::accept();
    }
    m_said->setRole(Role::Missed);
    if (done.error().code == "unfinished"_L1) {
        emit erased();
        return m_said->setText(tr("This person is not shown any more. The rest could not be erased yet; it is tried "
                                  "again by itself, while Textback runs."));
    }
    m_said->setText(done.error().kind == ErrorKind::Rejected
                        ? tr("A text or a call with this person is under way; try again when it is over.")
                        : done.error().code == "full"_L1
                        ? tr("There is no room on this disk to do it. Nothing was erased.")
                        : tr("It did not work. Nothing was erased."));
}

void EraseDialog::judge()
{
    m_sure->setVisible(m_ready);
    acceptButton()->setEnabled(m_ready && m_sure->isChecked());
    acceptButton()->setToolTip(
        m_ready && !m_sure->isChecked() ? tr("Say first that you know it cannot be brought back.") : QString());
}

} // namespace textback
