// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteinbox.h"
#include "core/store/stopquestions.h"
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::stopquestions_test {

/// Who seems to ask for no more texts, in words that do not bind by themselves, is a person's to decide about.
class StopQuestionsTest : public QObject {
    Q_OBJECT
private:
    static ThreadId threadOf(DeskBench &bench)
    {
        return bench.store().threads().threadOf(DeskBench::line(), DeskBench::caller()).value();
    }
    static std::optional<StopQuestion> asked(DeskBench &bench)
    {
        const auto inbox = std::move(openInbox(bench.path())).value();
        return SqliteStopQuestions(inbox->connection()).stopQuestion(threadOf(bench)).value();
    }
    static bool stopped(DeskBench &bench) { return bench.store().callers().askedToStop(DeskBench::caller()).value(); }

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void aSentenceThatAsksToStopIsAskedAbout()
    {
        DeskBench bench;
        bench.receive(DeskBench::caller(), u"What time is it?"_s);
        QVERIFY(!asked(bench));
        bench.receive(DeskBench::caller(), u"please don't text me again"_s);
        QVERIFY(asked(bench));
        QCOMPARE(asked(bench)->words, u"please don't text me again"_s);
        QVERIFY(!stopped(bench));
        bench.restart();
        QVERIFY(asked(bench));
    }

    void theAnswerThatTheyDidNotIsRememberedUntilTheyWriteSoAgain()
    {
        DeskBench bench;
        bench.receive(DeskBench::caller(), u"please don't text me again"_s);
        const StopQuestion first = *asked(bench);
        QVERIFY(bench.desk().keeper().keepTexting(first.thread, first.text, true).ok());
        QVERIFY(!asked(bench));
        bench.restart();
        QVERIFY(!asked(bench));
        QVERIFY(bench.desk().keeper().keepTexting(first.thread, first.text, false).ok()); // undone
        QCOMPARE(asked(bench), first);
        QVERIFY(bench.desk().keeper().keepTexting(first.thread, first.text, true).ok());
        bench.clock().advance(1h);
        bench.receive(DeskBench::caller(), u"stop texting me please"_s);
        QVERIFY(asked(bench) && asked(bench)->text != first.text);
    }

    void theAnswerThatTheyDidIsTakenBackToTheQuestion()
    {
        DeskBench bench;
        bench.receive(DeskBench::caller(), u"please don't text me again"_s);
        const ThreadId thread = threadOf(bench);
        QVERIFY(bench.desk().keeper().setAskedToStop(thread, true, u"please don't text me again"_s).ok());
        QVERIFY(stopped(bench) && !asked(bench));
        bench.clock().advance(1s);
        QVERIFY(bench.desk().keeper().setAskedToStop(thread, false, u"Set by mistake"_s).ok());
        QVERIFY(!stopped(bench) && asked(bench));
    }

    void aBindingWordSettlesIt()
    {
        DeskBench bench;
        bench.receive(DeskBench::caller(), u"please don't text me again"_s);
        bench.clock().advance(1min);
        bench.receive(DeskBench::caller(), u"STOP"_s);
        QVERIFY(stopped(bench) && !asked(bench));
        bench.clock().advance(1min);
        bench.receive(DeskBench::caller(), u"START"_s);
        QVERIFY(!stopped(bench) && !asked(bench));
    }
};

} // namespace textback::stopquestions_test

TEXTBACK_TEST(textback::stopquestions_test, StopQuestionsTest)
#include "stopquestions_test.moc"
