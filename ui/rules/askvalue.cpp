// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/askvalue.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LongestTypedName = 60;

QString askWords(const char *words)
{
    return QCoreApplication::translate("textback::AskValue", words);
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            words << part.simplified().left(100);
    }
    words.removeDuplicates();
    return words;
}

QStringList numbersOf(const QStringList &words)
{
    QStringList numbers;
    for (const QString &word : words) {
        QString number = word;
        number.removeIf([](QChar c) { return u" ()-."_s.contains(c); });
        const bool digits = number.size() > 1 && number.size() <= 16 && number.startsWith(u'+')
            && std::all_of(number.begin() + 1, number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits)
            return {};
        numbers << number;
    }
    return numbers;
}

/// A small question with a field of its own; `keep` answers whether what stands in it can be kept.
QDialog *question(QWidget *parent, const QString &words, QWidget *field, Label *wrong,
                  const std::function<bool()> &keep)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"askValueDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(words);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(new Label(words, TextSize::Body, Role::Text, QFont::DemiBold, dialog));
    column->addWidget(field);
    column->addWidget(wrong);
    wrong->hide();
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel =
        new Button(ButtonKind::Normal, askWords(QT_TRANSLATE_NOOP("textback::AskValue", "Cancel")), {}, dialog);
    auto *done = new Button(ButtonKind::Primary, askWords(QT_TRANSLATE_NOOP("textback::AskValue", "Done")), {}, dialog);
    done->setObjectName(u"askDoneButton"_s);
    done->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(done);
    column->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(done, &QPushButton::clicked, dialog,
                     [dialog, wrong, keep] { keep() ? dialog->accept() : wrong->show(); });
    return dialog;
}

} // namespace

void askForWords(QWidget *parent, const QString &words, const QStringList &now, bool numbers,
                 const std::function<void(const QStringList &)> &answered)
{
    auto *edit = new QLineEdit(now.join(u", "_s));
    edit->setObjectName(u"askWordsEdit"_s);
    edit->setAccessibleName(words);
    edit->setMinimumWidth(320);
    auto *wrong = new Label(numbers ? askWords(QT_TRANSLATE_NOOP(
                                "textback::AskValue", "Numbers begin with + and the country code, like +1512."))
                                    : askWords(QT_TRANSLATE_NOOP("textback::AskValue", "Type at least one.")),
                            TextSize::Dense, Role::Missed);
    QDialog *dialog = question(parent, words, edit, wrong, [edit, numbers, answered] {
        const QStringList typed = wordsOf(edit->text());
        const QStringList kept = numbers ? numbersOf(typed) : typed;
        if (!kept.isEmpty())
            answered(kept);
        return !kept.isEmpty();
    });
    dialog->open();
    edit->setFocus();
}

void askForName(QWidget *parent, const QString &now, const std::function<QString(const QString &)> &problem,
                const std::function<void(const QString &)> &answered)
{
    const QString words = askWords(QT_TRANSLATE_NOOP("textback::AskValue", "What is this sentence called?"));
    auto *edit = new QLineEdit(now);
    edit->setObjectName(u"askNameEdit"_s);
    edit->setAccessibleName(words);
    edit->setMinimumWidth(320);
    edit->setMaxLength(LongestTypedName);
    edit->selectAll();
    auto *wrong = new Label(TextSize::Dense, Role::Missed);
    wrong->setObjectName(u"askNameProblem"_s);
    QDialog *dialog = question(parent, words, edit, wrong, [edit, wrong, problem, answered] {
        const QString name = edit->text().simplified();
        const QString why =
            name.isEmpty() ? askWords(QT_TRANSLATE_NOOP("textback::AskValue", "It needs a name.")) : problem(name);
        wrong->setText(why);
        if (why.isEmpty())
            answered(name);
        return why.isEmpty();
    });
    dialog->open();
    edit->setFocus();
}

void askForNumber(QWidget *parent, const QString &words, int value, const QList<AskedUnit> &units,
                  const std::function<QString(int)> &said, const std::function<void(int)> &answered)
{
    auto *field = new QWidget;
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    auto *number = new QSpinBox(field);
    number->setObjectName(u"askNumberEdit"_s);
    number->setAccessibleName(words);
    row->addWidget(number);
    auto *unit = new QComboBox(field);
    unit->setObjectName(u"askUnitBox"_s);
    unit->setAccessibleName(askWords(QT_TRANSLATE_NOOP("textback::AskValue", "Unit of the number")));
    for (const AskedUnit &one : units)
        unit->addItem(one.words);
    row->addWidget(unit);
    auto *meaning = new Label(TextSize::Body, Role::Text2, QFont::Normal, field);
    meaning->setObjectName(u"askNumberMeaning"_s);
    row->addWidget(meaning, 1);
    int usual = 0; // the largest that says it without a rest
    for (int at = 0; at < int(units.size()); ++at)
        usual = value % units.at(at).factor == 0 && value >= units.at(at).factor ? at : usual;
    const auto chosen = [number, unit, units] { return number->value() * units.at(unit->currentIndex()).factor; };
    const auto show = [number, unit, units, said, meaning, chosen] {
        number->setRange(1, units.at(unit->currentIndex()).most);
        meaning->setText(said ? said(chosen()) : QString());
    };
    unit->setCurrentIndex(usual);
    unit->setVisible(units.size() > 1);
    show();
    number->setValue(value / units.at(usual).factor);
    show();
    QObject::connect(unit, &QComboBox::currentIndexChanged, number, show);
    QObject::connect(number, &QSpinBox::valueChanged, number, show);
    QDialog *dialog = question(parent, words, field, new Label(TextSize::Dense, Role::Missed), [chosen, answered] {
        answered(chosen());
        return true;
    });
    dialog->open();
    number->setFocus();
    number->selectAll();
}

void askForTimes(QWidget *parent, const DayTimes &times, const std::function<void(const DayTimes &)> &answered)
{
    auto *field = new QWidget;
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    const auto edit = [&](const QString &name, const QString &words, int minute) {
        auto *time = new QTimeEdit(QTime::fromMSecsSinceStartOfDay(minute % 1440 * 60'000), field);
        time->setObjectName(name);
        time->setAccessibleName(words);
        row->addWidget(new Label(words, TextSize::Body, Role::Text2, QFont::Normal, field));
        row->addWidget(time);
        return time;
    };
    auto *from = edit(u"fromTimeEdit"_s, askWords(QT_TRANSLATE_NOOP("textback::AskValue", "From")), times.from);
    auto *to = edit(u"toTimeEdit"_s, askWords(QT_TRANSLATE_NOOP("textback::AskValue", "to")), times.to);
    auto *wrong = new Label(askWords(QT_TRANSLATE_NOOP("textback::AskValue", "Both times are the same.")),
                            TextSize::Dense, Role::Missed);
    QDialog *dialog = question(parent, askWords(QT_TRANSLATE_NOOP("textback::AskValue", "Between which times?")), field,
                               wrong, [from, to, answered] {
                                   const auto minute = [](const QTimeEdit *time) {
                                       return time->time().msecsSinceStartOfDay() / 60'000;
                                   };
                                   const DayTimes chosen{minute(from), minute(to)};
                                   if (chosen.from != chosen.to)
                                       answered(chosen);
                                   return chosen.from != chosen.to;
                               });
    dialog->open();
    from->setFocus();
}

} // namespace textback
