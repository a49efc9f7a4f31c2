// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/forgetdialog.h"

#include "ui/settings/datawords.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

ForgetDialog::ForgetDialog(ErasingCommands &commands, int months, QWidget *parent)
    : AskDialog(tr("How long things are kept"), tr("Keep so long"), parent),
      m_commands(commands),
      m_before(months),
      m_time(new QComboBox(this)),
      m_said(new Label(TextSize::Body, Role::Text, QFont::Normal, this)),
      m_sure(new Switch(this))
{
    setObjectName(u"forgetDialog"_s);
    auto *words = new Label(tr("Older calls, texts, notes and photos are erased for good, a little at a time while "
                               "Textback runs. People with a name, a tag or a wish stay known."),
                            TextSize::Body, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    m_time->setObjectName(u"keepTimeChoice"_s);
    m_time->setAccessibleName(tr("How long things are kept"));
    m_said->setObjectName(u"forgetSaid"_s);
    m_said->setWordWrap(true);
    m_sure->setObjectName(u"sureToForgetSwitch"_s);
    m_sure->setText(tr("I know that nobody can bring it back"));
    for (QWidget *widget : {static_cast<QWidget *>(words), static_cast<QWidget *>(m_time),
                            static_cast<QWidget *>(m_said), static_cast<QWidget *>(m_sure)})
        fields()->addWidget(widget);
    fields()->addStretch(1);
    fill(months);
    resize(480, sizeHint().height());
    m_again.setSingleShot(true);
    m_again.setInterval(std::chrono::seconds(3));
    connect(&m_again, &QTimer::timeout, this, [this] { ask(); });
    connect(m_time, &QComboBox::currentIndexChanged, this, &ForgetDialog::look);
    connect(m_sure, &Switch::toggled, this, &ForgetDialog::judge);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(this->months()); });
    look();
}

void ForgetDialog::fill(int months)
{
    m_time->addItem(tr("For good"), 0);
    QList<int> times{6, 12, 24, 36, 60, 84, 120};
    if (months > 0 && !times.contains(months))
        times.append(months); // set on the command line
    std::sort(times.begin(), times.end());
    for (const int time : std::as_const(times))
        m_time->addItem(time % 12 == 0 ? tr("%n year(s)", nullptr, time / 12) : tr("%n month(s)", nullptr, time), time);
    m_time->setCurrentIndex(m_time->findData(months));
}

int ForgetDialog::months() const
{
    return m_time->currentData().toInt();
}

void ForgetDialog::look()
{
    m_sure->setChecked(false);
    m_looking = months() > 0;
    m_said->setText(m_looking ? tr("Counting...") : tr("Everything is kept."));
    m_said->setRole(Role::Text);
    m_again.stop();
    if (m_looking)
        ask();
    judge();
}

void ForgetDialog::ask()
{
    m_commands.previewOlder(
        months(), this, [this, asked = months()](const Result<ErasePreview> &preview) { previewed(asked, preview); });
}

void ForgetDialog::previewed(int asked, const Result<ErasePreview> &preview)
{
    if (asked != months())
        return; // another was chosen meanwhile
    m_looking = false;
    if (!preview.ok()) {
        m_said->setRole(Role::Missed);
        m_said->setText(tr("It could not be counted. Try again."));
        m_looking = true; // nothing is erased that nobody saw
        return judge();
    }
    const ErasePreview &found = preview.value();
    const bool nothing = found.texts + found.calls + found.notes == 0;
    const bool underWay = !nothing && months() == m_before;
    QString said = nothing ? tr("Today nothing is that old.")
        : underWay
        //: A list of amounts
        ? tr("Being erased, a little at a time; still to go: %1. To stop it, choose to keep things for good.")
              .arg(DataWords::amount(found))
        //: A list of amounts
        : tr("Goes within the next hours: %1.").arg(DataWords::amount(found));
    if (underWay)
        m_again.start();
    if (const QString copies = DataWords::copiesHoldIt(found); !copies.isEmpty() && found.texts + found.calls > 0)
        said += u' ' + copies;
    m_said->setText(said);
    judge();
}

void ForgetDialog::judge()
{
    const bool erases = months() > 0 && months() != m_before;
    m_sure->setVisible(erases);
    if (m_looking)
        acceptButton()->setEnabled(false);
    else
        acceptButton()->setEnabled(!erases || m_sure->isChecked());
    acceptButton()->setToolTip(acceptButton()->isEnabled() ? QString()
                                   : m_looking             ? tr("It is still being counted.")
                                                           : tr("Say first that you know it cannot be brought back."));
}

} // namespace textback
