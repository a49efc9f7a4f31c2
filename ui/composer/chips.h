// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/render.h"

#include <QCoreApplication>
#include <QObject>
#include <QTextObjectInterface>

class QPlainTextEdit;
class QTextCursor;

namespace textback {

/// A placeholder people can put into a text.
struct Placeholder {
    QString name; ///< As in a template: "first_name".
    QString words; ///< What it is for people: "First name".
    QString missing; ///< What a chip without a value says: "no first name".
};

class PlaceholderWords {
    Q_DECLARE_TR_FUNCTIONS(textback::PlaceholderWords)
public:
    [[nodiscard]] static QList<Placeholder> all();
    [[nodiscard]] static QString missing(const QString &name);
    [[nodiscard]] static QString of(const QString &name);
    /// "First name, or there"
    [[nodiscard]] static QString of(const QString &name, const QString &standIn);
};

/// The placeholders in one editor: each stands there as a chip with its value, one character wide for the cursor.
/// Written in braces, it becomes a chip. UI thread; owned by its editor.
class Chips : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit Chips(QPlainTextEdit &edit);

    /// Chips say what they stand for, not what it is for one caller: where texts are made, not written to somebody.
    void setShowsNames(bool names) { m_showsNames = names; }
    /// Values of chips that stand there follow.
    void setFacts(const RenderFacts &facts);
    /// Turns what stands in braces into chips; one step back with the last key.
    void gather();
    /// Puts `source` in place of what the cursor has selected.
    void insert(QTextCursor cursor, const QString &source);
    /// A saved text as it will read; placeholders without a value by what they miss.
    [[nodiscard]] QString preview(const QString &source) const;
    /// The words as they will be read; a chip without a value is left out.
    [[nodiscard]] QString words(int from = 0, int to = -1) const;
    /// The words with their placeholders in braces.
    [[nodiscard]] QString source(int from = 0, int to = -1) const;
    /// What chips without a value say, each once.
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] QString valueOf(const QString &name, const QString &standIn = {}) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct Chip {
        QString name;
        QString standIn;
    };
    void forgetFormat();
    [[nodiscard]] QString spelled(int from, int to, bool asSource) const;
    [[nodiscard]] static Chip chipOf(const QTextFormat &format);
    [[nodiscard]] QString valueOf(const Chip &chip, TextLanguage language) const;
    [[nodiscard]] QString labelOf(const Chip &chip, TextLanguage language, bool &filled) const;
    void followLanguage();
    void valuesChanged();

    QPlainTextEdit &m_edit;
    RenderFacts m_facts;
    TextLanguage m_language = TextLanguage::English; ///< In which times are said: that of the words around.
    bool m_showsNames = false;
};

} // namespace textback
