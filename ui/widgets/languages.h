// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QSettings;

namespace textback {

/// A language of the window.
struct Language {
    QString code; ///< As in "fr".
    QString name; ///< In the language itself: whoever looks for it cannot read the others.
};

/// Which language the window speaks, and with it how dates and numbers look and on which day the week begins. A choice
/// takes effect at once: every window is told by a LanguageChange. UI thread; one a program, made before its windows.
class Languages : public QObject {
    Q_OBJECT
public:
    /// Speaks what was chosen before. @param settings where the choice is kept; not owned, outlives this.
    explicit Languages(QSettings &settings, QObject *parent = nullptr);
    ~Languages() override;

    [[nodiscard]] static const QList<Language> &all();
    /// The code that was chosen; empty: the computer's.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Takes a code of all(), or nothing for the computer's. Kept for the next start.
    void choose(const QString &code);
    /// The region stays that of the computer where the language is spoken there: a clock of twelve hours stays one.
    [[nodiscard]] static QLocale localeFor(const QString &code, const QLocale &computers);

signals:
    /// After the windows were told.
    void changed();

private:
    void speak();
    void install(QTranslator &translator, const QLocale &locale, const QString &name, const QString &folder);
    QSettings &m_settings;
    QLocale m_computers;
    QString m_chosen;
    QTranslator m_plurals; ///< English, below any language: without it nobody counts right.
    QTranslator m_qts;
    QTranslator m_ours;
};

} // namespace textback
