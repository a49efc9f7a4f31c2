// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace secrets_test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();)
        files.append(each.next());
    return files;
}

} // namespace

/// Sign-ins stand in the keychain and nowhere else.
class SecretsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        TEXTBACK_NEEDS_KEYCHAIN();
        QCOMPARE(m_office.open(hastySettings()), QString());
        m_secrets = {m_office.carrier.jwt()};
        QVERIFY(m_office.carrier.call(u"missed"_s, callerNumber(0)));
        QTRY_COMPARE_WITH_TIMEOUT(m_office.carrier.acceptedTexts().value(callerNumber(0)), 1, 10'000);
        QVERIFY(m_office.carrier.receive(callerNumber(0), u"My gate code is heptagon"_s));
        QVERIFY(m_office.carrier.fault({{u"drop_socket"_s, u"rst"_s}})); // what goes wrong is logged
        QTRY_VERIFY_WITH_TIMEOUT(!m_office.desk.isWatching(), 10'000);
        QVERIFY(m_office.desk.waitForWatching());
        QTRY_COMPARE_WITH_TIMEOUT(m_office.records().value(callerNumber(0)).replies.size(), 1, 10'000);
    }

    void theKeychainHoldsTheSignIn()
    {
        const auto keychain = keychainOnlyFor(profileAt(m_office.desk.profile()))();
        QByteArray session;
        keychain->read(u"account-1-session"_s, this,
                       [&](const Result<QByteArray> &read) { session = read.ok() ? read.value() : QByteArray("-"); });
        QTRY_VERIFY(!session.isEmpty());
        const QJsonObject parts = QJsonDocument::fromJson(session).object();
        for (const auto &name : {"access"_L1, "refresh"_L1}) {
            m_secrets.append(parts[name].toString().toUtf8());
            QVERIFY2(m_secrets.constLast().size() > 15, name.data());
        }
    }

    void noFileOfTheProfileHoldsASecret()
    {
        const QStringList files = filesUnder(m_office.desk.profile());
        QVERIFY(files.contains(m_office.desk.database()));
        for (const QString &file : files) {
            for (const QByteArray &secret : std::as_const(m_secrets))
                QVERIFY2(!contentOf(file).contains(secret), qPrintable(file));
        }
    }

    void filesAreTheUsersAlone()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        for (const QString &file : filesUnder(m_office.desk.profile()) + QStringList{m_office.desk.profile()})
            QVERIFY2((QFile::permissions(file) & others) == QFile::Permissions{}, qPrintable(file));
    }

    void theLogHoldsNoSecretNoTextAndNoWholeNumber()
    {
        const QByteArray file = contentOf(m_office.desk.profile() + u"/logs/textback.log"_s);
        QVERIFY(file.contains("textback.carrier"));
        const QByteArray log = m_office.desk.log().toUtf8() + file;
        QList<QByteArray> hidden = m_secrets;
        hidden += {"eyJ", "access_token=", "Bearer", "heptagon", "missed your call", callerNumber(0).mid(1).toUtf8()};
        for (const QByteArray &each : std::as_const(hidden))
            QVERIFY2(!log.contains(each), each.constData());
    }

    void noProcessShowsASecret()
    {
        QVERIFY(m_office.desk.isRunning());
        const QString process = u"/proc/%1"_s.arg(m_office.desk.processId());
        if (!QFileInfo::exists(process))
            QSKIP("Processes cannot be looked at here.");
        QStringList processes{process};
        for (const QString &task : QDir(process + u"/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QByteArray &child : contentOf(process + u"/task/"_s + task + u"/children"_s).split(' ')) {
                if (!child.trimmed().isEmpty())
                    processes.append(u"/proc/"_s + QString::fromLatin1(child.trimmed()));
            }
        }
        for (const QString &each : std::as_const(processes)) {
            const QByteArray seen = contentOf(each + u"/environ"_s) + contentOf(each + u"/cmdline"_s);
            for (const QByteArray &secret : std::as_const(m_secrets))
                QVERIFY2(!seen.contains(secret), qPrintable(each));
        }
    }

    void aCrashWritesNoMemoryToDisk()
    {
        QVERIFY(m_office.desk.isRunning());
        const QByteArray limits = contentOf(u"/proc/%1/limits"_s.arg(m_office.desk.processId()));
        if (limits.isEmpty())
            QSKIP("Processes cannot be looked at here.");
        const QRegularExpression none(u"Max core file size\\s+0\\s+0\\s"_s);
        QVERIFY2(QString::fromUtf8(limits).contains(none), limits.constData());
    }

private:
    PracticeOffice m_office;
    QList<QByteArray> m_secrets;
};

} // namespace secrets_test

TEXTBACK_TEST(secrets_test, SecretsTest)
#include "secrets_test.moc"
