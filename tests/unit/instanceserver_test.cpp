// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instanceserver.h"

#include "app/instanceclient.h"
#include "app/socketaddress.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace textback;
using namespace std::chrono_literals;

namespace instanceserver_test {

namespace {

/// Answers {"question": whatever was asked}.
void repeat(const QJsonObject &request, const InstanceServer::Answer &answer)
{
    answer({{u"question"_s, request}});
}

/// The blocking question, asked from a thread of its own as another process would, while this one's event loop runs.
std::optional<Result<QJsonObject>> askFromElsewhere(const QString &profile, const QJsonObject &question,
                                                    std::chrono::milliseconds patience = 5s)
{
    std::optional<Result<QJsonObject>> answer;
    std::atomic_bool done = false;
    std::thread other([&] {
        answer = askRunningDesk(profile, question, patience);
        done = true;
    });
    [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return done.load(); }, 10'000);
    other.join();
    return answer;
}

/// What raw bytes get for an answer; the connection is over afterwards.
QByteArray answerTo(const QString &profile, const QByteArray &bytes)
{
    QLocalSocket socket;
    socket.connectToServer(readSocketAddress(profile).value());
    socket.write(bytes);
    QByteArray answer;
    const auto readAll = [&] {
        answer += socket.readAll();
        return socket.state() == QLocalSocket::UnconnectedState;
    };
    return QTest::qWaitFor(readAll, 10'000) ? answer + socket.readAll() : QByteArray("never closed");
}

} // namespace

class InstanceServerTest : public QObject {
    Q_OBJECT
private slots:
    void aQuestionIsAnswered()
    {
        const QTemporaryDir profile;
        InstanceServer server(repeat);
        QVERIFY(server.listen(profile.path()).ok());
        const QJsonObject question{{u"command"_s, u"status"_s}, {u"id"_s, 9007199254740993LL}};
        const auto answer = askFromElsewhere(profile.path(), question);
        QCOMPARE(answer->value().value(u"question"_s).toObject(), question);
        QCOMPARE(answer->value().value(u"question"_s).toObject().value(u"id"_s).toInteger(), 9007199254740993LL);
    }

    void anAnswerMayComeLaterButOnlyOnce()
    {
        const QTemporaryDir profile;
        InstanceServer::Answer pending;
        InstanceServer server([&](const QJsonObject &, const InstanceServer::Answer &answer) { pending = answer; });
        QVERIFY(server.listen(profile.path()).ok());
        QTimer::singleShot(50, this, [&] {
            pending({{u"n"_s, 1}});
            pending({{u"n"_s, 2}});
        });
        QCOMPARE(askFromElsewhere(profile.path(), {})->value(), (QJsonObject{{u"n"_s, 1}}));
        pending({{u"n"_s, 3}}); // whoever asked is long gone
    }

    void withoutADeskThatIsSaidAtOnce()
    {
        const QTemporaryDir profile;
        QCOMPARE(askRunningDesk(profile.path(), {}).error().kind, ErrorKind::Unavailable);
        QVERIFY(writeSocketAddress(profile.path(), profile.filePath(u"left behind"_s)).ok());
        QCOMPARE(askRunningDesk(profile.path(), {}).error().kind, ErrorKind::Unavailable);
        QCOMPARE(askRunningDesk(profile.filePath(u"nowhere"_s), {}).error().kind, ErrorKind::Unavailable);
    }

    void aSocketLeftByADeadDeskIsReplaced()
    {
        const QTemporaryDir profile;
        QFile left(profile.filePath(u"desk.socket"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        InstanceServer server(repeat);
        QVERIFY(server.listen(profile.path()).ok());
        QVERIFY(askFromElsewhere(profile.path(), {})->ok());
    }

    void aLongProfilePathWorksToo()
    {
        const QTemporaryDir room;
        const QString profile = room.filePath(QString(120, u'p'));
        QVERIFY(QDir().mkpath(profile));
        InstanceServer server(repeat);
        QVERIFY(server.listen(profile).ok());
        QVERIFY(!readSocketAddress(profile).value().startsWith(profile));
        QVERIFY(askFromElsewhere(profile, {})->ok());
    }

    void theSocketIsForItsUserOnlyAndGoneAfterwards()
    {
        const QTemporaryDir profile;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        {
            InstanceServer server(repeat);
            QVERIFY(server.listen(profile.path()).ok());
            QVERIFY(!(QFileInfo(profile.filePath(u"desk.socket"_s)).permissions() & others));
            QVERIFY(!(QFileInfo(profile.filePath(u"desk.address"_s)).permissions() & others));
        }
        QCOMPARE(QDir(profile.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot), QStringList());
    }

    void malformedRequestsGetASentenceAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not json") << QByteArray("hello\n");
        QTest::newRow("an array") << QByteArray("[1]\n");
        QTest::newRow("empty line") << QByteArray("\n");
        QTest::newRow("zeros") << QByteArray(100, '\0') + '\n';
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}\n");
        QTest::newRow("deep") << QByteArray(30'000, '[') + '\n';
        QTest::newRow("endless") << QByteArray(10 * 1024 * 1024, 'x');
    }
    void malformedRequestsGetASentenceAndNothingElse()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir profile;
        int asked = 0;
        InstanceServer server([&](const QJsonObject &, const InstanceServer::Answer &) { ++asked; });
        QVERIFY(server.listen(profile.path()).ok());
        const QByteArray answer = answerTo(profile.path(), bytes);
        QVERIFY2(answer.isEmpty() || QJsonDocument::fromJson(answer).object().contains(u"error"_s), answer.constData());
        QCOMPARE(asked, 0);
    }

    void whoeverSaysNothingOrGetsNoAnswerIsNotKeptForEver()
    {
        const QTemporaryDir profile;
        InstanceServer server([](const QJsonObject &, const InstanceServer::Answer &) {}, {100ms, 100ms});
        QVERIFY(server.listen(profile.path()).ok());
        QCOMPARE(answerTo(profile.path(), "{\"half\":"), QByteArray());
        const auto answer = askFromElsewhere(profile.path(), {});
        QCOMPARE(answer->value().value(u"error"_s).toString(), u"The desk did not answer in time."_s);
    }

    void aDeskThatHangsCostsTheOtherSideItsPatienceOnly()
    {
        const QTemporaryDir profile;
        InstanceServer server([](const QJsonObject &, const InstanceServer::Answer &) {});
        QVERIFY(server.listen(profile.path()).ok());
        QCOMPARE(askFromElsewhere(profile.path(), {}, 200ms)->error().kind, ErrorKind::Network);
    }

    void manyAtOnceAreServedOrCutButTheDeskGoesOn()
    {
        const QTemporaryDir profile;
        InstanceServer server(repeat);
        QVERIFY(server.listen(profile.path()).ok());
        std::vector<std::unique_ptr<QLocalSocket>> crowd;
        for (int i = 0; i < 40; ++i) {
            crowd.push_back(std::make_unique<QLocalSocket>());
            crowd.back()->connectToServer(readSocketAddress(profile.path()).value());
        }
        QTRY_COMPARE(std::count_if(crowd.begin(), crowd.end(),
                                   [](const auto &one) { return one->state() == QLocalSocket::ConnectedState; }),
                     16);
        crowd.clear();
        QTRY_VERIFY(askFromElsewhere(profile.path(), {})->ok());
    }

    void aQuestionThatIsTooLongIsNotAsked()
    {
        const QTemporaryDir profile;
        const QJsonObject question{{u"text"_s, QString(100'000, u'x')}};
        QCOMPARE(askRunningDesk(profile.path(), question).error().kind, ErrorKind::Invalid);
    }
};

} // namespace instanceserver_test

TEXTBACK_TEST(instanceserver_test, InstanceServerTest)
#include "instanceserver_test.moc"
