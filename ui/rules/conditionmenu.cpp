// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/conditionmenu.h"

#include "ui/rules/askvalue.h"

#include <QMenu>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostRangSeconds = 3600;
constexpr int MostDelaySeconds = 3600;

class ConditionMenus {
    Q_DECLARE_TR_FUNCTIONS(textback::ConditionMenus)
public:
    ConditionMenus(const Rule &rule, const RuleNames &names, RuleChanged changed)
        : m_rule(rule), m_names(names), m_changed(std::move(changed))
    {
    }

    void fill(QMenu &menu, ConditionKind kind) const
    {
        switch (kind) {
        case ConditionKind::Situation:
            for (int at = 0; at <= int(Situation::Holiday); ++at)
                tick(menu, RuleWords::situation(Situation(at)), &Rule::situations, Situation(at));
            break;
        case ConditionKind::Line:
            for (const Line &line : m_names.lines)
                tick(menu, m_names.line(line.carrier.number.e164()), &Rule::lines, line.carrier.number.e164());
            break;
        case ConditionKind::Outcome:
            for (int at = 1; at <= int(MissedLabel::CallerHungUp); ++at)
                tick(menu, RuleWords::outcome(MissedLabel(at)), &Rule::outcomes, MissedLabel(at));
            break;
        case ConditionKind::Voicemail:
            choose(menu, tr("they leave a voicemail"), &Rule::voicemailLeft, true);
            choose(menu, tr("they leave no voicemail"), &Rule::voicemailLeft, false);
            break;
        case ConditionKind::Menu:
            choose(menu, tr("they hang up in the menu"), &Rule::abandonedInMenu, true);
            choose(menu, tr("they get past the menu"), &Rule::abandonedInMenu, false);
            break;
        case ConditionKind::RangAtLeast:
            for (const int seconds : {12, 18, 24, 30, 45})
                choose(menu, RuleWords::rings(std::chrono::seconds(seconds)), &Rule::rangAtLeast,
                       std::chrono::seconds(seconds));
            askSeconds(menu);
            break;
        default:
            fillCaller(menu, kind);
        }
    }

private:
    void fillCaller(QMenu &menu, ConditionKind kind) const
    {
        switch (kind) {
        case ConditionKind::Caller:
            for (int at = 0; at <= int(CallerKind::Withheld); ++at)
                tick(menu, RuleWords::caller(CallerKind(at)), &Rule::callers, CallerKind(at));
            break;
        case ConditionKind::List:
            for (const NumberListName &list : m_names.lists) {
                if (!list.name.isEmpty())
                    tick(menu, m_names.list(list.key), &Rule::lists, list.key);
            }
            if (menu.isEmpty())
                menu.addAction(tr("There is no list yet: make one under \u201CLists of numbers\u201D."))
                    ->setEnabled(false);
            break;
        case ConditionKind::Tag:
            askWords(menu, tr("Tags, with commas between them"), &Rule::tags, false);
            break;
        case ConditionKind::Prefix:
            askWords(menu, tr("Beginnings like +1512, with commas between them"), &Rule::prefixes, true);
            break;
        case ConditionKind::CalledBefore:
            for (const int hours : {1, 2, 8, 24, 7 * 24, 30 * 24})
                choose(menu, tr("within %1").arg(RuleWords::within(std::chrono::hours(hours))),
                       &Rule::calledBeforeWithin, std::chrono::minutes(std::chrono::hours(hours)));
            askWithin(menu);
            break;
        case ConditionKind::TimeOfDay:
            askTimes(menu);
            break;
        default:
            break;
        }
    }
    template <typename T> void tick(QMenu &menu, const QString &words, QList<T> Rule::*list, const T &value) const
    {
        QAction *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked((m_rule.*list).contains(value));
        QObject::connect(action, &QAction::triggered, &menu,
                         [rule = m_rule, changed = m_changed, list, value](bool on) {
                             Rule edited = rule;
                             (edited.*list).removeAll(value);
                             if (on)
                                 (edited.*list).append(value);
                             changed(edited);
                         });
    }
    template <typename T>
    void choose(QMenu &menu, const QString &words, std::optional<T> Rule::*field, const T &value) const
    {
        QAction *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(m_rule.*field == value);
        QObject::connect(action, &QAction::triggered, &menu, [rule = m_rule, changed = m_changed, field, value] {
            Rule edited = rule;
            edited.*field = value;
            changed(edited);
        });
    }
    void askWords(QMenu &menu, const QString &question, QStringList Rule::*list, bool numbers) const
    {
        QAction *action = menu.addAction(tr("Type \u2026"));
        QWidget *parent = menu.parentWidget();
        QObject::connect(
            action, &QAction::triggered, parent, [rule = m_rule, changed = m_changed, list, parent, question, numbers] {
                askForWords(parent, question, rule.*list, numbers, [rule, changed, list](const auto &words) {
                    Rule edited = rule;
                    edited.*list = words;
                    changed(edited);
                });
            });
    }
    void askSeconds(QMenu &menu) const
    {
        QAction *action = menu.addAction(tr("Other \u2026"));
        QWidget *parent = menu.parentWidget();
        QObject::connect(action, &QAction::triggered, parent, [rule = m_rule, changed = m_changed, parent] {
            const auto meaning = [](int seconds) { return RuleWords::rings(std::chrono::seconds(seconds)); };
            askForNumber(parent, tr("For how long does it ring at least?"), int(rule.rangAtLeast.value_or(20s).count()),
                         {{tr("seconds"), 1, MostRangSeconds}}, meaning, [rule, changed](int seconds) {
                             Rule edited = rule;
                             edited.rangAtLeast = std::chrono::seconds(seconds);
                             changed(edited);
                         });
        });
    }
    void askWithin(QMenu &menu) const
    {
        QAction *action = menu.addAction(tr("Other \u2026"));
        QWidget *parent = menu.parentWidget();
        QObject::connect(action, &QAction::triggered, parent, [rule = m_rule, changed = m_changed, parent] {
            askForNumber(parent, tr("Within which time did they call before?"),
                         int(rule.calledBeforeWithin.value_or(24h).count()),
                         {{tr("minutes"), 1, 24 * 60}, {tr("hours"), 60, 24 * 30}, {tr("days"), 24 * 60, 366}}, {},
                         [rule, changed](int minutes) {
                             Rule edited = rule;
                             edited.calledBeforeWithin = std::chrono::minutes(minutes);
                             changed(edited);
                         });
        });
    }
    void askTimes(QMenu &menu) const
    {
        constexpr std::array<DayTimes, 4> Usual{{{0, 480}, {480, 720}, {720, 1020}, {1080, 480}}};
        for (const DayTimes &times : Usual)
            choose(menu, tr("between %1").arg(RuleWords::dayTimes(times)), &Rule::between, times);
        QAction *action = menu.addAction(tr("Other times \u2026"));
        QWidget *parent = menu.parentWidget();
        QObject::connect(action, &QAction::triggered, parent, [rule = m_rule, changed = m_changed, parent] {
            askForTimes(parent, rule.between.value_or(DayTimes{480, 1020}), [rule, changed](const DayTimes &times) {
                Rule edited = rule;
                edited.between = times;
                changed(edited);
            });
        });
    }

    const Rule &m_rule;
    const RuleNames &m_names;
    RuleChanged m_changed;
};

QMenu *openMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

QMenu *conditionMenu(const Rule &rule, ConditionKind kind, const RuleNames &names, QWidget *parent,
                     const RuleChanged &changed)
{
    QMenu *menu = openMenu(parent);
    ConditionMenus(rule, names, changed).fill(*menu, kind);
    menu->addSeparator();
    QAction *remove = menu->addAction(QCoreApplication::translate("textback::ConditionMenus", "Don't ask about this"));
    QObject::connect(remove, &QAction::triggered, menu, [rule, kind, changed] {
        Rule edited = rule;
        forget(edited, kind);
        changed(edited);
    });
    return menu;
}

QMenu *newConditionMenu(const Rule &rule, const RuleNames &names, QWidget *parent, const RuleChanged &changed)
{
    QMenu *menu = openMenu(parent);
    for (int at = 0; at < ConditionKindCount; ++at) {
        if (asksAbout(rule, ConditionKind(at)))
            continue;
        auto *choices = new QMenu(RuleWords::kind(ConditionKind(at)), parent);
        QObject::connect(menu, &QObject::destroyed, choices, &QObject::deleteLater);
        ConditionMenus(rule, names, changed).fill(*choices, ConditionKind(at));
        menu->addMenu(choices);
    }
    return menu;
}

QMenu *actionMenu(const Rule &rule, QWidget *parent, const RuleChanged &changed)
{
    QMenu *menu = openMenu(parent);
    for (int at = 0; at <= int(RuleAction::Leave); ++at) {
        QAction *action = menu->addAction(RuleWords::action(RuleAction(at)));
        action->setCheckable(true);
        action->setChecked(int(rule.action) == at);
        QObject::connect(action, &QAction::triggered, menu, [rule, at, changed] {
            Rule edited = rule;
            edited.action = RuleAction(at);
            changed(edited);
        });
    }
    return menu;
}

QMenu *templateMenu(const Rule &rule, const RuleNames &names, QWidget *parent, const RuleChanged &changed)
{
    QMenu *menu = openMenu(parent);
    for (const TextTemplate &text : names.templates) {
        if (text.group == TextGroup::Reply)
            continue;
        QAction *action = menu->addAction(names.text(text.key).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(rule.templateKey == text.key);
        action->setToolTip(text.body);
        QObject::connect(action, &QAction::triggered, menu, [rule, key = text.key, changed] {
            Rule edited = rule;
            edited.templateKey = key;
            changed(edited);
        });
    }
    return menu;
}

QMenu *delayMenu(const Rule &rule, const RuleNames &names, QWidget *parent, const RuleChanged &changed)
{
    QMenu *menu = openMenu(parent);
    const auto add = [&](const QString &words, std::optional<std::chrono::seconds> delay) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(rule.delay == delay);
        QObject::connect(action, &QAction::triggered, menu, [rule, delay, changed] {
            Rule edited = rule;
            edited.delay = delay;
            changed(edited);
        });
    };
    add(QCoreApplication::translate("textback::ConditionMenus", "the usual %1").arg(RuleWords::delay(names.delay)), {});
    for (const int seconds : {10, 20, 30, 60, 120, 300, 600})
        add(RuleWords::delay(std::chrono::seconds(seconds)), std::chrono::seconds(seconds));
    const auto said = [](const char *words) { return QCoreApplication::translate("textback::ConditionMenus", words); };
    QAction *other = menu->addAction(said("Other \u2026"));
    QObject::connect(other, &QAction::triggered, parent, [rule, names = names.delay, parent, changed, said] {
        askForNumber(parent, said(QT_TRANSLATE_NOOP("textback::ConditionMenus", "How long after the call?")),
                     int(rule.delay.value_or(names).count()),
                     {{said("seconds"), 1, MostDelaySeconds}, {said("minutes"), 60, MostDelaySeconds / 60}}, {},
                     [rule, changed](int seconds) {
                         Rule edited = rule;
                         edited.delay = std::chrono::seconds(seconds);
                         changed(edited);
                     });
    });
    return menu;
}

} // namespace textback
