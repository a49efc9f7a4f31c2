// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/numberlisteditor.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/workaway.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qint64 LargestFile = 4'000'000;
constexpr qsizetype LongestLine = 2000;
/// As many as are read at once, in a few hundredths of a second; more are read on another thread.
constexpr qsizetype FewNumbers = 200;
constexpr qint64 SmallFile = 8'000;

/// Of "Helen;(512) 555-0142;x" the number. Empty parts are skipped, the first that is a number counts.
std::optional<PhoneNumber> numberIn(const QString &line, const QString &homeCountry)
{
    static const QRegularExpression between(u"[,;\t\"|]"_s);
    const QStringList cells = line.left(LongestLine).split(between, Qt::SkipEmptyParts);
    for (const QString &cell : cells) {
        const auto number = PhoneNumber::parse(cell.trimmed(), homeCountry);
        if (number.ok())
            return number.value();
    }
    return std::nullopt;
}

} // namespace

NumberListEditor::Read NumberListEditor::read(const QString &text, const QString &homeCountry)
{
    Known known;
    return read(text, homeCountry, known);
}

QStringList NumberListEditor::linesOf(const QString &text)
{
    static const QRegularExpression end(u"[\r\n]+"_s);
    QStringList lines = text.split(end, Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

NumberListEditor::Read NumberListEditor::read(const QString &text, const QString &homeCountry, Known &known)
{
    Read read;
    QSet<QString> seen;
    const QStringList lines = linesOf(text);
    for (const QString &line : lines) {
        if (read.numbers.size() >= MostListedNumbers)
            break;
        auto found = known.find(line);
        if (found == known.end())
            found = known.insert(line, numberIn(line, homeCountry));
        const std::optional<PhoneNumber> &number = found.value();
        if (!number)
            ++read.unreadable;
        else if (!seen.contains(number->e164())) {
            seen.insert(number->e164());
            read.numbers.append(*number);
        }
    }
    return read;
}

NumberListEditor::Written NumberListEditor::written(const QList<PhoneNumber> &numbers, const QString &homeCountry)
{
    Written written;
    for (const PhoneNumber &number : numbers) {
        written.lines << number.forPeople(homeCountry);
        written.known.insert(written.lines.constLast(), number);
    }
    return written;
}

NumberListEditor::NumberListEditor(const NumberList &list, const QString &homeCountry, bool readOnly, QWidget *parent)
    : QDialog(parent), m_list(list), m_homeCountry(homeCountry)
{
    setObjectName(u"numberListEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(480, 480);
    build(readOnly);
    if (list.numbers.size() <= FewNumbers) {
        append(written(list.numbers, homeCountry));
        return;
    }
    setReading(true);
    m_edit->setReadOnly(true); // what is not there yet must not be taken for what is wanted
    workAway(
        this, [numbers = list.numbers, homeCountry] { return written(numbers, homeCountry); },
        [this, readOnly](const Written &all) {
            m_edit->setReadOnly(readOnly);
            setReading(false);
            append(all);
        });
}

void NumberListEditor::setReading(bool reading)
{
    m_reading = reading;
    m_done->setEnabled(!reading);
    m_import->setEnabled(!reading);
    m_done->setToolTip(reading ? tr("The numbers are still being read.") : QString());
    m_import->setToolTip(m_done->toolTip());
    if (reading)
        m_count->setText(tr("Reading the numbers \u2026"));
}

void NumberListEditor::append(const Written &written)
{
    m_known.insert(written.known);
    if (!written.lines.isEmpty())
        m_edit->appendPlainText(written.lines.join(u'\n'));
    m_edit->moveCursor(QTextCursor::Start);
    tellCount();
}

void NumberListEditor::build(bool readOnly)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    const bool own = m_list.key != neverTextList() && m_list.key != askedToStopList();
    setWindowTitle(own            ? tr("List of numbers")
                       : readOnly ? tr("Who asked us to stop")
                                  : tr("Never text these numbers"));
    column->addWidget(new Label(windowTitle(), TextSize::PaneTitle, Role::Text, QFont::DemiBold, this));
    if (own) {
        m_name = new QLineEdit(m_list.name, this);
        m_name->setObjectName(u"listNameEdit"_s);
        m_name->setMaxLength(60);
        m_name->setPlaceholderText(tr("Name of the list"));
        m_name->setAccessibleName(tr("Name of the list"));
        column->addWidget(m_name);
    }
    auto *hint = new Label(readOnly ? tr("Only they can lift it, by writing START, or you in their thread.")
                                    : tr("One number a line. A file may hold names and other columns too."),
                           TextSize::Dense, Role::Text2, QFont::Normal, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *field = new Panel(Role::Surface, Role::Ctl, RadiusControl, this);
    auto *inside = new QVBoxLayout(field);
    inside->setContentsMargins(4, 4, 4, 4);
    m_edit = new QPlainTextEdit(field);
    m_edit->setObjectName(u"listNumbersEdit"_s);
    m_edit->setAccessibleName(tr("Numbers"));
    m_edit->setReadOnly(readOnly);
    m_edit->setTabChangesFocus(true);
    inside->addWidget(m_edit);
    column->addWidget(field, 1);
    m_count = new Label(TextSize::Small, Role::Text2, QFont::Normal, this);
    column->addWidget(m_count);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NumberListEditor::tellCount);
    auto *row = new QHBoxLayout;
    m_import = new Button(ButtonKind::Normal, tr("Add from a file \u2026"), u"copy"_s, this);
    m_import->setObjectName(u"importNumbersButton"_s);
    m_import->setVisible(!readOnly);
    connect(m_import, &Button::clicked, this, [this] {
        auto *files = new QFileDialog(this, tr("Add numbers from a file"), {},
                                      tr("Text and CSV files (*.txt *.csv);;All files (*)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, this, &NumberListEditor::import);
        files->open();
    });
    m_remove = new Button(ButtonKind::Normal, tr("Delete the list"), u"trash"_s, this);
    m_remove->setObjectName(u"removeListButton"_s);
    m_remove->hide();
    connect(m_remove, &Button::clicked, this, [this] {
        emit removed(m_list.key);
        accept();
    });
    row->addWidget(m_import);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *cancel = new Button(ButtonKind::Normal, readOnly ? tr("Close") : tr("Cancel"), {}, this);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    m_done = new Button(ButtonKind::Primary, tr("Save"), {}, this);
    m_done->setObjectName(u"saveNumbersButton"_s);
    m_done->setVisible(!readOnly);
    connect(m_done, &Button::clicked, this, &NumberListEditor::keep);
    row->addWidget(m_done);
    column->addLayout(row);
}

void NumberListEditor::tellCount()
{
    if (m_reading)
        return;
    const QString text = m_edit->toPlainText();
    const QStringList lines = linesOf(text);
    const auto unread =
        std::count_if(lines.begin(), lines.end(), [this](const QString &line) { return !m_known.contains(line); });
    if (unread > FewNumbers) { // somebody pasted a long list
        setReading(true);
        return workAway(
            this,
            [text, already = m_known, country = m_homeCountry] {
                Known known = already;
                (void)read(text, country, known);
                return known;
            },
            [this](const Known &known) {
                m_known.insert(known);
                setReading(false);
                tellCount();
            });
    }
    const Read now = read(text, m_homeCountry, m_known);
    const QString numbers = tr("%n number(s)", nullptr, int(now.numbers.size()));
    m_count->setText(now.unreadable == 0
                         ? numbers
                         : tr("%1; %n line(s) without a telephone number", nullptr, now.unreadable).arg(numbers));
}

void NumberListEditor::import(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        m_count->setText(tr("This file cannot be read, or is too large."));
        return;
    }
    const auto readAll = [bytes = file.readAll(), country = m_homeCountry] {
        return written(read(QString::fromUtf8(bytes), country).numbers, country);
    };
    if (file.size() <= SmallFile)
        return append(readAll());
    setReading(true);
    workAway(this, readAll, [this](const Written &added) {
        setReading(false);
        append(added);
    });
}

void NumberListEditor::offerRemoval(int asked)
{
    m_remove->show();
    m_remove->setEnabled(asked == 0);
    m_remove->setToolTip(asked == 0 ? QString() : tr("%n sentence(s) ask about this list.", nullptr, asked));
}

QString NumberListEditor::problem() const
{
    const QString name = m_name ? m_name->text().simplified() : QString();
    if (m_name && name.isEmpty())
        return tr("The list needs a name.");
    const bool taken = std::any_of(m_others.begin(), m_others.end(), [&](const NumberListName &other) {
        return m_name && other.key != m_list.key && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return taken ? tr("Another list has this name.") : QString();
}

void NumberListEditor::keep()
{
    if (m_reading)
        return;
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        m_count->setText(wrong);
        m_name->setFocus();
        return;
    }
    m_list.numbers = read(m_edit->toPlainText(), m_homeCountry, m_known).numbers;
    if (m_name)
        m_list.name = m_name->text().simplified();
    if (m_list.key.isEmpty()) // never one of the desk's own, whatever the name
        m_list.key = u"own-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    emit saved(m_list);
    accept();
}

} // namespace textback
