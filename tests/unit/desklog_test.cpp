// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desklog.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace desklog_test {

namespace {

Q_LOGGING_CATEGORY(sample, "textback.sample", QtInfoMsg)

QMutex guard;
QStringList onward; // what went to where messages went before

void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker locked(&guard);
    onward << message;
}

} // namespace

class DeskLogTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_room = std::make_unique<QTemporaryDir>();
        onward.clear();
        m_before = qInstallMessageHandler(keep);
    }
    void cleanup() { qInstallMessageHandler(m_before); }

    void aLineSaysWhenHowBadWhereAndWhat()
    {
        DeskLog log;
        QVERIFY(log.open(m_room->path()).ok());
        qCInfo(sample) << "call" << 17 << "decision" << 2;
        const QRegularExpression shape(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info main textback\\.sample: call 17 decision 2\\n$"_s);
        QVERIFY2(shape.match(written()).hasMatch(), qPrintable(written()));
    }

    void threadsAreNamedAndLinesStayWhole()
    {
        DeskLog log;
        QVERIFY(log.open(m_room->path()).ok());
        constexpr int Lines = 500;
        QList<QThread *> threads;
        for (const char *name : {"desk", "carrier"}) {
            threads << QThread::create([] {
                for (int i = 0; i < Lines; ++i)
                    qCInfo(sample) << "said" << i;
            });
            threads.last()->setObjectName(QString::fromLatin1(name));
            threads.last()->start();
        }
        for (QThread *thread : std::as_const(threads)) {
            QVERIFY(thread->wait(60'000));
            delete thread;
        }
        const QStringList lines = written().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2 * Lines);
        QCOMPARE(onward.size(), 2 * Lines);
        QCOMPARE(lines.filter(QRegularExpression(u"Z info desk textback.sample: said \\d+$"_s)).size(), Lines);
        QCOMPARE(lines.filter(QRegularExpression(u"Z info carrier textback.sample: said \\d+$"_s)).size(), Lines);
    }

    void secretsAndNumbersGoNeitherToTheFileNorOnward()
    {
        DeskLog log;
        QVERIFY(log.open(m_room->path()).ok());
        qCWarning(sample).noquote() << "token=abc for +15125550142";
        QVERIFY(written().endsWith(u" warning main textback.sample: token=[secret] for …0142\n"_s));
        QCOMPARE(onward, QStringList{u"token=[secret] for …0142"_s});
    }

    void forSupportNumbersAreWhole()
    {
        DeskLog log;
        QVERIFY(log.open(m_room->path()).ok());
        log.setWholeNumbers(true);
        qCInfo(sample).noquote() << "to +15125550142";
        log.setWholeNumbers(false);
        qCInfo(sample).noquote() << "to +15125550143";
        QCOMPARE(written().count(u"+15125550142"_s), 1);
        QVERIFY(!written().contains(u"+15125550143"_s));
    }

    void aStrangersWordsAreOneLineOfBoundedLength()
    {
        DeskLog log;
        QVERIFY(log.open(m_room->path()).ok());
        qCInfo(sample).noquote()
            << u"first\r\n2026-01-01T00:00:00.000Z info main textback.desk: forged\u2028\u202eend"_s;
        qCInfo(sample).noquote() << QString(100'000, u'x');
        const QStringList lines = written().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).endsWith(u"forged  end"_s));
        QVERIFY(lines.at(1).size() < 5000);
    }

    void afterItsEndMessagesGoWhereTheyWentBefore()
    {
        {
            DeskLog log;
            QVERIFY(log.open(m_room->path()).ok());
            qCInfo(sample) << "inside";
            log.close();
            qCInfo(sample) << "closed";
        }
        qCWarning(sample).noquote() << "to +15125550142";
        QCOMPARE(written().count(u'\n'), 1);
        QCOMPARE(onward, (QStringList{u"inside"_s, u"closed"_s, u"to +15125550142"_s}));
    }

private:
    [[nodiscard]] QString written() const
    {
        QFile file(m_room->filePath(u"textback.log"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"not there"_s;
    }
    std::unique_ptr<QTemporaryDir> m_room;
    QtMessageHandler m_before = nullptr;
};

} // namespace desklog_test

TEXTBACK_TEST(desklog_test, DeskLogTest)
#include "desklog_test.moc"
