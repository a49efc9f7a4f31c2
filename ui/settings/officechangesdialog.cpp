// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officechangesdialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/officedetails.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ChangesAtOnce = 50;
constexpr int LongestWho = 60;

/// Whether `later` speaks of a part that `change` speaks of: putting that back takes it away, too.
bool touchesTheSame(const OfficeDocument &change, const OfficeDocument &later)
{
    bool same = (change.templates && later.templates) || (change.replies && later.replies)
        || (change.rules && later.rules) || (change.hours && later.hours) || (change.lists && later.lists);
    for (auto at = change.settings.begin(); at != change.settings.end(); ++at)
        same = same || later.settings.contains(at.key());
    return same;
}

} // namespace

OfficeChangesDialog::OfficeChangesDialog(OfficeQueries &office, OfficeCommands &commands, RuleNames names, UtcTime now,
                                         QWidget *parent)
    : AskDialog(tr("Everything that was changed"), tr("Put it back as it was before"), parent),
      m_office(office),
      m_commands(commands),
      m_names(std::move(names)),
      m_now(now),
      m_list(new QListWidget(this)),
      m_older(new Button(ButtonKind::Link, tr("Show older changes"), {}, this)),
      m_what(new Label(TextSize::Body, Role::Text, QFont::Normal, this)),
      m_warning(new Label(TextSize::Dense, Role::Warn, QFont::Normal, this)),
      m_said(new Label(TextSize::Body, Role::Ok, QFont::DemiBold, this))
{
    setObjectName(u"officeChangesDialog"_s);
    setMinimumSize(560, 480);
    m_list->setObjectName(u"officeChangesList"_s);
    m_list->setAccessibleName(tr("Changes, the newest first"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_older->setObjectName(u"olderChangesButton"_s);
    m_what->setObjectName(u"officeChangeWhat"_s);
    m_warning->setObjectName(u"officeChangeWarning"_s);
    for (Label *label : {m_what, m_warning})
        label->setWordWrap(true);
    fields()->addWidget(m_list, 1);
    fields()->addWidget(m_older, 0, Qt::AlignLeading);
    fields()->addWidget(m_what);
    fields()->addWidget(m_warning);
    fields()->addStretch(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &OfficeChangesDialog::showChange);
    connect(m_older, &Button::clicked, this, &OfficeChangesDialog::readMore);
    m_said->setObjectName(u"officeChangesSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    fields()->addWidget(m_said);
    cancelButton()->setText(tr("Close"));
    readMore();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void OfficeChangesDialog::readMore()
{
    const auto before = m_shown.isEmpty() ? std::nullopt : std::optional(m_shown.constLast().id);
    const auto page = m_office.changes(before, ChangesAtOnce);
    if (!page.ok())
        return setProblem(tr("The changes could not be read. Nothing is lost."));
    for (const OfficeChange &change : page.value())
        add(change);
    m_older->setVisible(page.value().size() == ChangesAtOnce);
    m_list->setVisible(!m_shown.isEmpty());
    if (m_shown.isEmpty())
        m_what->setText(tr("Nothing was changed yet. Each change appears here with its time and who made it."));
    acceptButton()->setEnabled(!m_shown.isEmpty());
}

QStringList OfficeChangesDialog::partsOf(const OfficeChange &change, bool inOneLine) const
{
    QStringList parts;
    const QList<DetailWords> all = OfficeDetails(change.before, change.after, m_names).all();
    for (const DetailWords &one : all) {
        const QString words = OfficeDetails::lines(one);
        parts << (inOneLine && words.contains(u'\n') ? one.title : words);
    }
    if (parts.isEmpty())
        parts << tr("Nothing of it is left: it was about the number of somebody who is erased.");
    return parts;
}

void OfficeChangesDialog::add(const OfficeChange &change)
{
    m_shown.append(change);
    const QString time = TimeWords::fullAlone(change.at, m_now);
    const QString who = oneLine(change.who, LongestWho);
    //: A time, and who changed something then
    const QString head = who.isEmpty() ? time : tr("%1, %2").arg(time, isolated(who));
    m_list->addItem(head + u'\n' + partsOf(change, true).join(u" \u00B7 "_s));
}

void OfficeChangesDialog::showChange(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const QStringList parts = partsOf(m_shown.at(row), false);
    constexpr int MostShown = 4;
    QString words = parts.mid(0, MostShown).join(u'\n');
    if (parts.size() > MostShown)
        words += u'\n' + tr("and %n more", nullptr, int(parts.size()) - MostShown);
    m_what->setText(words); // names in it are tamed already
    int later = 0;
    for (int newer = 0; newer < row; ++newer)
        later += touchesTheSame(m_shown.at(row).after, m_shown.at(newer).after) ? 1 : 0;
    m_warning->setText(later == 0 ? QString()
                                  : tr("%n later change(s) of the same would be taken back with it.", nullptr, later));
    m_warning->setVisible(later > 0);
}

void OfficeChangesDialog::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size() || m_busy)
        return;
    m_busy = true;
    acceptButton()->setEnabled(false);
    m_commands.restoreOffice(m_shown.at(row).id, Restore::Before, this, [this](const Result<OfficeChangeId> &back) {
        m_busy = false;
        m_said->setText(back.ok() && back.value().value() > 0 ? tr("It is as it was before. That is a change, too: it "
                                                                   "stands on top.")
                            : back.ok()                       ? tr("It is like that already.")
                                        : tr("This can't be put back: something else needs it as it is now."));
        m_said->setVisible(true);
        if (back.ok())
            readAgain();
        acceptButton()->setEnabled(!m_shown.isEmpty());
    });
}

void OfficeChangesDialog::readAgain()
{
    m_shown.clear();
    m_list->clear();
    readMore();
    m_list->setCurrentRow(0);
}

} // namespace textback
