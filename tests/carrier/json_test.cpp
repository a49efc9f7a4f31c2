// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/json.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace json_test {

class JsonTest : public QObject {
    Q_OBJECT
private slots:
    void timesAreReadInEveryForm()
    {
        const UtcTime expected = fromMs(1'772'550'000'120);
        for (const auto &text :
             {u"2026-03-03T15:00:00.120Z"_s, u"2026-03-03T15:00:00.120+0000"_s, u"2026-03-03T15:00:00.120+00:00"_s,
              u"2026-03-03T15:00:00.120"_s, u"2026-03-03T07:00:00.120-0800"_s})
            QCOMPARE(json::time(QJsonValue(text)), std::optional(expected));
        for (const auto &text : {u""_s, u"yesterday"_s, u"2026-13-03T15:00:00Z"_s, QString(500, u'9'), u"+0000"_s})
            QVERIFY(!json::time(QJsonValue(text)));
    }

    void idsAreExact()
    {
        QCOMPARE(json::word(json::object(R"({"a":9223372036854775807})").value("a"_L1)), u"9223372036854775807"_s);
        QCOMPARE(json::word(QJsonValue(u"9007199254740993"_s)), u"9007199254740993"_s);
        QCOMPARE(json::word(QJsonValue(true)), QString());
    }
};

} // namespace json_test

TEXTBACK_TEST(json_test, JsonTest)
#include "json_test.moc"
