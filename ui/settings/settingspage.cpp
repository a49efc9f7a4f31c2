// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/lookrows.h"
#include "ui/settings/settingacts.h"
#include "ui/settings/settingeditor.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/historywords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int GroupsWidth = 240;
constexpr int WidestList = 760;
constexpr std::array GroupIcons{u"settings", u"text-back", u"texts", u"power", u"rules"};

} // namespace

SettingsPage::SettingsPage(InboxQueries &queries, DeskCommands &commands, DeskEvents &events, Clock &clock,
                           const QSet<Place> &places, QWidget *parent)
    : Page(parent), m_queries(queries), m_commands(commands), m_clock(clock), m_groups(new QButtonGroup(this))
{
    setObjectName(u"settingsPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildGroups());
    row->addWidget(new Hairline(Qt::Vertical, this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildList(places));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    row->addWidget(scroll, 1);
    connect(&events, &DeskEvents::settingsChanged, this, &SettingsPage::refresh);
    connect(&events, &DeskEvents::historyImportChanged, this, &SettingsPage::showHistory);
    if (const auto kept = queries.historyImport(); kept.ok())
        showHistory(HistoryWords::atRest(kept.value()));
    connect(m_groups, &QButtonGroup::idClicked, this, [this](int group) { showGroup(SettingGroup(group)); });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::showRows);
    connect(m_undo, &Button::clicked, this, &SettingsPage::undo);
    refresh();
    retranslate();
    showGroup(SettingGroup::Office);
}

QWidget *SettingsPage::buildGroups()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(GroupsWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 16, 8, 16);
    column->setSpacing(4);
    m_title = new Label(TextSize::PageTitle, Role::Text, QFont::DemiBold, side);
    m_title->setContentsMargins(8, 0, 8, 8);
    column->addWidget(m_title);
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"settingsSearchEdit"_s);
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    column->addSpacing(8);
    for (int group = 0; group < SettingGroupCount; ++group) {
        auto *button = new Button(ButtonKind::Quiet, {}, QString::fromUtf16(GroupIcons.at(size_t(group))), side);
        button->setObjectName(u"settingsGroup%1"_s.arg(group));
        button->setCheckable(true);
        button->setProperty("textbackLeading", true);
        m_groups->addButton(button, group);
        column->addWidget(button);
    }
    column->addStretch(1);
    return side;
}

QWidget *SettingsPage::buildList(const QSet<Place> &places)
{
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(24, 16, 24, 24);
    auto *inner = new QWidget(page);
    inner->setMaximumWidth(WidestList);
    across->addWidget(inner, WidestList);
    across->addStretch(1);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_heading = new Label(TextSize::PageTitle, Role::Text, QFont::DemiBold, inner);
    m_meaning = new Label(TextSize::Body, Role::Text2, QFont::Normal, inner);
    m_meaning->setWordWrap(true);
    column->addWidget(m_heading);
    column->addWidget(m_meaning);
    m_law = new Label(TextSize::Small, Role::Text2, QFont::Normal, inner);
    m_law->setObjectName(u"settingsLaw"_s);
    m_law->setWordWrap(true);
    column->addWidget(m_law);
    column->addSpacing(8);
    m_unreadable = new NoticeBar(inner);
    m_unreadable->setObjectName(u"settingsUnreadable"_s);
    column->addWidget(m_unreadable);
    m_look = new LookRows(inner);
    connect(m_look, &LookRows::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_look, &LookRows::startChosen, this, &SettingsPage::sayKept);
    column->addWidget(m_look);
    auto *panel = new Panel(Role::Surface, Role::Line, RadiusControl, inner);
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (const SettingDefinition &setting : settingDefinitions()) {
        if (setting.hidden)
            continue;
        const auto place = SettingWords::face(setting).place;
        auto *editor = new SettingEditor(setting, place && places.contains(*place), panel);
        m_lines.append(new Hairline(Qt::Horizontal, panel));
        rows->addWidget(m_lines.constLast());
        rows->addWidget(editor);
        m_editors.append(editor);
        connect(editor, &SettingEditor::chosen, this, &SettingsPage::keep);
        connect(editor, &SettingEditor::placeWanted, this, &Page::placeWanted);
    }
    m_nothing = new Label(TextSize::Body, Role::Text2, QFont::Normal, panel);
    m_nothing->setContentsMargins(16, 16, 16, 16);
    m_nothing->setWordWrap(true);
    rows->addWidget(m_nothing);
    column->addWidget(panel);
    m_acts = new SettingActs(inner);
    column->addWidget(m_acts);
    connect(m_acts, &SettingActs::pressed, this, &SettingsPage::act);
    column->addWidget(buildFoot());
    column->addStretch(1);
    return page;
}

QWidget *SettingsPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_keptSign = new IconLabel(u"tick"_s, 16, Role::Ok, foot);
    m_keptSign->setObjectName(u"settingsKeptSign"_s);
    row->addWidget(m_keptSign);
    m_kept = new Label(TextSize::Small, Role::Text2, QFont::Normal, foot);
    m_kept->setObjectName(u"settingsKept"_s);
    m_undo = new Button(ButtonKind::Link, {}, {}, foot);
    m_undo->setObjectName(u"undoSettingButton"_s);
    row->addWidget(m_kept);
    row->addWidget(m_undo);
    row->addStretch(1);
    return foot;
}

void SettingsPage::refresh()
{
    const auto kept = m_queries.settings();
    m_readable = kept.ok();
    showReadable();
    if (!kept.ok())
        return;
    for (SettingEditor *editor : std::as_const(m_editors)) {
        const QString value = kept.value().value(editor->key(), settingDefinition(editor->key())->standard);
        if (m_values.value(editor->key()) == value && m_values.contains(editor->key()))
            continue; // somebody may be writing in it
        m_values.insert(editor->key(), value);
        editor->setValue(value);
    }
}

void SettingsPage::showGroup(SettingGroup group)
{
    m_group = group;
    m_search->clear();
    showRows();
}

void SettingsPage::offer(const QSet<SettingAct> &acts)
{
    m_acts->offer(acts);
    showRows();
}

void SettingsPage::offer(Languages &languages)
{
    m_look->offer(languages);
    showRows();
}

void SettingsPage::offer(StartAtLogin &startAtLogin)
{
    m_look->offer(startAtLogin);
    showRows();
}

void SettingsPage::showRows()
{
    const QString words = m_search->text().simplified();
    bool any = false;
    for (int index = 0; index < m_editors.size(); ++index) {
        const SettingEditor *editor = m_editors.at(index);
        const bool wanted = words.isEmpty() ? editor->group() == m_group : editor->matches(words);
        m_editors.at(index)->setVisible(wanted);
        m_lines.at(index)->setVisible(wanted && any);
        any = any || wanted;
    }
    any = m_look->showFor(m_group, words) || any;
    any = m_acts->showFor(m_group, words) || any;
    m_nothing->setVisible(!any);
    m_nothing->setText(tr("Nothing found for %1.").arg(isolated(oneLine(words, 60))));
    m_groups->setExclusive(words.isEmpty());
    for (int group = 0; group < SettingGroupCount; ++group)
        m_groups->button(group)->setChecked(words.isEmpty() && group == int(m_group));
    m_heading->setText(words.isEmpty() ? SettingWords::group(m_group) : tr("Found in all settings"));
    m_meaning->setText(words.isEmpty() ? SettingWords::groupMeaning(m_group) : QString());
    m_meaning->setVisible(words.isEmpty());
    m_law->setText(Words::law());
    m_law->setVisible(words.isEmpty() && (m_group == SettingGroup::Automatic || m_group == SettingGroup::Wording));
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    for (int group = 0; group < SettingGroupCount; ++group)
        qobject_cast<Button *>(m_groups->button(group))->setText(SettingWords::group(SettingGroup(group)));
    for (SettingEditor *editor : std::as_const(m_editors))
        editor->retranslate();
    showReadable();
    m_look->retranslate();
    m_acts->retranslate();
    sayFoot(Done{}, tr("Changes are kept at once."));
    m_undo->setText(tr("Undo last change"));
    m_undo->setVisible(!m_changes.isEmpty());
    showRows();
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Role::Surface));
}

} // namespace textback
