// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/listmerging.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace listmerging_test {

namespace {

NumberList listOf(const QString &key, const QStringList &ends, const QString &name = u"List"_s)
{
    NumberList list{key, key == neverTextList() ? QString() : name, {}};
    for (const QString &end : ends)
        list.numbers.append(PhoneNumber::fromE164(u"+1512555"_s + end).value());
    return list;
}

} // namespace

class ListMergingTest : public QObject {
    Q_OBJECT
private slots:
    void numbersOfAnotherDeskComeBesideThoseThatAreHere()
    {
        const QList<NumberList> here{listOf(neverTextList(), {u"0101"_s}), listOf(u"owner"_s, {u"0102"_s, u"0103"_s})};
        const QList<NumberList> there{listOf(u"owner"_s, {u"0103"_s, u"0104"_s}), listOf(u"new"_s, {u"0105"_s})};
        const QList<NumberList> expected{here[0], listOf(u"owner"_s, {u"0102"_s, u"0103"_s, u"0104"_s}), there[1]};
        QCOMPARE(mergedLists(here, there, ListMerging::Add), expected);
        QCOMPARE(mergedLists(here, there, ListMerging::Replace), (QList<NumberList>{here[0], there[0], there[1]}));
        QCOMPARE(mergedLists(here, {listOf(u"owner"_s, {u"0103"_s, u"0102"_s})}, ListMerging::Replace), here);
    }

    void takingAChangeBackLeavesWhatWasPutOnAListSince()
    {
        const QList<NumberList> before{listOf(neverTextList(), {u"0101"_s})};
        const QList<NumberList> after{listOf(neverTextList(), {u"0101"_s, u"0102"_s}), listOf(u"new"_s, {})};
        const QList<NumberList> now{listOf(neverTextList(), {u"0101"_s, u"0102"_s, u"0109"_s}), listOf(u"new"_s, {}),
                                    listOf(u"later"_s, {u"0107"_s})};
        const QList<NumberList> expected{listOf(neverTextList(), {u"0101"_s, u"0109"_s}), now[2]};
        QCOMPARE(changedLists(now, after, before), expected);
        QCOMPARE(changedLists(expected, before, after),
                 (QList<NumberList>{listOf(neverTextList(), {u"0101"_s, u"0109"_s, u"0102"_s}), now[2],
                                    listOf(u"new"_s, {})}));
    }

    void whoAskedToStopIsNobodysToDecide()
    {
        const QList<NumberList> all{listOf(neverTextList(), {}), listOf(askedToStopList(), {u"0101"_s}),
                                    listOf(u"owner"_s, {})};
        QCOMPARE(ownersLists(all), (QList<NumberList>{all[0], all[2]}));
        QVERIFY(listsProblem(ownersLists(all)).isEmpty());
        QVERIFY(!listsProblem(all).isEmpty());
    }

    void whatCannotBeKeptIsToldBeforehand()
    {
        QVERIFY(!listsProblem({listOf(u"a"_s, {}), listOf(u"a"_s, {})}).isEmpty());
        QVERIFY(!listsProblem({listOf(u"a"_s, {}, u" "_s)}).isEmpty());
        QVERIFY(!listsProblem({listOf(u"a"_s, {}, u"b\u0007"_s)}).isEmpty());
        QVERIFY(!listsProblem(QList<NumberList>(MostNumberLists + 1, listOf(u"a"_s, {}))).isEmpty());
        NumberList endless = listOf(u"a"_s, {u"0101"_s});
        endless.numbers = QList<PhoneNumber>(MostListedNumbers + 1, endless.numbers.constFirst());
        QVERIFY(!listsProblem({endless}).isEmpty());
        QList<NumberList> many;
        for (int list = 0; list < MostNumbersInAllLists / MostListedNumbers; ++list) {
            many.append(listOf(QString::number(list), {u"0101"_s}));
            many.last().numbers = QList<PhoneNumber>(MostListedNumbers, many.constFirst().numbers.constFirst());
        }
        QVERIFY(listsProblem(many).isEmpty());
        many.append(listOf(u"one more"_s, {u"0101"_s}));
        QVERIFY(listsProblem(many).contains(QString::number(MostNumbersInAllLists)));
    }
};

} // namespace listmerging_test

TEXTBACK_TEST(listmerging_test, ListMergingTest)
#include "listmerging_test.moc"
