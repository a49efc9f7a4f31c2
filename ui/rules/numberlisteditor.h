// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/numberlists.h"

#include <QDialog>
#include <QHash>

class QLineEdit;
class QPlainTextEdit;

namespace textback {

class Button;
class Label;

/// One list of numbers as lines of text: typed, pasted, or read from a file in any usual form.
class NumberListEditor : public QDialog {
    Q_OBJECT
public:
    /// @param readOnly for those who asked to stop: nobody else lifts that.
    NumberListEditor(const NumberList &list, const QString &homeCountry, bool readOnly, QWidget *parent);
    /// Names and keys that other lists have.
    void setTaken(const QList<NumberListName> &others) { m_others = others; }
    /// Lets it be taken away. @param asked how many sentences ask about it: with one it has to stay.
    void offerRemoval(int asked);
    /// Reads the first telephone number of every line; what is none is counted.
    struct Read {
        QList<PhoneNumber> numbers;
        int unreadable = 0;
    };
    [[nodiscard]] static Read read(const QString &text, const QString &homeCountry);
    /// Adds the numbers of a file. Public for tests: the button asks for its name first.
    void import(const QString &fileName);

signals:
    void saved(const textback::NumberList &list);
    void removed(const QString &key);

private:
    /// Lines that were read already, with the number in each: reading one takes long.
    using Known = QHash<QString, std::optional<PhoneNumber>>;
    struct Written {
        QStringList lines;
        Known known;
    };
    [[nodiscard]] static QStringList linesOf(const QString &text);
    static Read read(const QString &text, const QString &homeCountry, Known &known);
    [[nodiscard]] static Written written(const QList<PhoneNumber> &numbers, const QString &homeCountry);
    void build(bool readOnly);
    void setReading(bool reading);
    void append(const Written &written);
    void keep();
    void tellCount();

    [[nodiscard]] QString problem() const;
    NumberList m_list;
    QList<NumberListName> m_others;
    Known m_known;
    bool m_reading = false; ///< On another thread.
    Button *m_import = nullptr;
    Button *m_remove = nullptr;
    Button *m_done = nullptr;
    QString m_homeCountry;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    Label *m_count = nullptr;
};

} // namespace textback
