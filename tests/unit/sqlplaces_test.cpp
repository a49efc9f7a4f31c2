// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/unit/sourcetree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace sqlplaces_test {

/// The store may one day speak another dialect of SQL: what would have to change stands in known places.
class SqlPlacesTest : public QObject {
    Q_OBJECT
private:
    /// Files of core/store that need what SQLite alone has: the file itself, its copies, its search index, whole
    /// tables, rows in bulk.
    static bool isSpecial(const QString &file)
    {
        static const QStringList special{u"archivewriting"_s, u"backups"_s,      u"bulkload"_s,      u"connection"_s,
                                         u"erasing"_s,        u"erasingsteps"_s, u"messagesearch"_s, u"migrations"_s,
                                         u"rowloader"_s,      u"search"_s,       u"searchforms"_s,   u"sqlitestore"_s,
                                         u"storefile"_s,      u"wiping"_s};
        return special.contains(QFileInfo(file).completeBaseName());
    }
    static void complain(const QStringList &complaints)
    {
        if (!complaints.isEmpty())
            QFAIL(qPrintable(u'\n' + complaints.join(u'\n')));
    }

private slots:
    void onlyTheStoreSpeaksSql()
    {
        static const QRegularExpression sql(
            u"\"\\s*(SELECT\\s.+\\sFROM\\s|INSERT (OR \\w+ )?INTO\\s|UPDATE \\w+ SET\\s|DELETE FROM\\s|"
            "CREATE (UNIQUE )?(TABLE|INDEX|TRIGGER|VIEW)\\s|PRAGMA\\s|BEGIN IMMEDIATE)"_s);
        QVERIFY(sql.match(u"x = u\"SELECT a FROM b\"_s;"_s).hasMatch());
        QVERIFY(!sql.match(u"tr(\"Select a file from the list\")"_s).hasMatch());
        QStringList wrong;
        for (const QString &file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            if (file.startsWith(u"core/store/"_s))
                continue;
            for (const QString &line : linesOf(file)) {
                if (sql.match(line).hasMatch())
                    wrong << file + u" speaks SQL: "_s + line.trimmed();
            }
        }
        complain(wrong);
    }

    void whatOnlySqliteHasStandsInKnownFiles()
    {
        static const QRegularExpression only(
            u"\"[^\"]*\\b(PRAGMA|MATCH \\?|fts5|sqlite_schema|sqlite_sequence|VACUUM|INDEXED BY|GLOB|pragma_\\w+|rowid|"
            "INSERT OR (REPLACE|IGNORE))\\b"_s);
        QStringList wrong;
        for (const QString &file : sources({u"core/store"_s})) {
            if (isSpecial(file))
                continue;
            for (const QString &line : linesOf(file)) {
                if (only.match(line).hasMatch())
                    wrong << file + u" uses what only SQLite has: "_s + line.trimmed();
            }
        }
        complain(wrong);
    }

    void noRepositoryPutsValuesIntoItsStatements()
    {
        // Statements are put together from lists of columns and conditions that stand in the code, never from values.
        static const QRegularExpression part(u"^\\s*(\\w+Columns\\(|\\w*[nN]otBeingErased\\(|condition\\b|rest\\b)"_s);
        QStringList wrong;
        for (const QString &file : sources({u"core/store"_s})) {
            if (isSpecial(file))
                continue;
            const QString all = linesOf(file).join(u'\n');
            auto matches =
                QRegularExpression(u"\"[^;]*?\\b(SELECT|INSERT|UPDATE|DELETE)\\b[^;]*?\\.arg\\(([^;]*?)\\)"_s)
                    .globalMatch(all);
            while (matches.hasNext()) {
                const QString given = matches.next().captured(2);
                if (!part.match(given + u')').hasMatch())
                    wrong << file + u" builds a statement with "_s + given.simplified();
            }
        }
        complain(wrong);
    }
};

} // namespace sqlplaces_test

TEXTBACK_TEST(sqlplaces_test, SqlPlacesTest)
#include "sqlplaces_test.moc"
