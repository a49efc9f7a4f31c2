// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supporttext.h"
#include "core/secrets/sessiononlystore.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace supporttext_test {

/// A file for support holds what helps to find a fault and nothing about anybody.
class SupportTextTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    DeskEvents m_events;

    [[nodiscard]] Profile profile() const { return Profile{m_folder.path()}; }
    void writeFile(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QString gathered()
    {
        DeskRoom room(
            profile().database(), [] { return std::make_unique<SessionOnlyStore>(); }, m_events);
        if (!room.open().ok())
            return {};
        (void)room.setSetting(u"company"_s, u"Elm Street Plumbing"_s);
        (void)room.setSetting(u"callback-number"_s, u"(512) 555-0177"_s);
        (void)room.setSetting(u"delay-seconds"_s, u"25"_s);
        const NewAccount account{QUrl(u"http://127.0.0.1:1"_s), u"desk"_s, {}, u"the.jwt.secret"_s, u"clientsecret"_s};
        room.addAccount(account, &room, [](const Result<AccountId> &) {});
        const PhoneNumber number = PhoneNumber::fromE164(u"+15125550100"_s).value();
        const Line line{.carrier = {.carrierId = u"1"_s, .number = number, .label = u"Front desk of Maple"_s}};
        (void)room.store()->accounts().saveLines(AccountId{1}, {line});
        TextMessage text;
        text.carrierId = u"t1"_s;
        text.line = number;
        text.remotes = {PhoneNumber::fromE164(u"+15125550142"_s).value()};
        text.body = u"heater is leaking"_s;
        text.at = text.modifiedAt = room.clock().now();
        (void)room.store()->texts().save(text, {});
        (void)room.startWatching();
        return supportText(room, profile());
    }

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void itHoldsVersionsStateSettingsAndTheLog()
    {
        writeFile(profile().logs() + u"/textback.log"_s, "2026-03-03 watching since 8\n");
        const QString notes = gathered();
        for (const QString &words :
             {u"Qt "_s, u"\"stream\""_s, u"delay-seconds: 25"_s, u"company: 19 characters"_s, u"watching since 8"_s})
            QVERIFY2(notes.contains(words), qPrintable(words));
    }

    void itHoldsNoSecretNoTextNoNameAndNoWholeNumber()
    {
        writeFile(
            profile().logs() + u"/textback.log"_s,
            "texted +15125550142\ncalled (512) 555-0142 and 15125550142\n"
            "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abcdefghijklmnopqrstuvwxyz\n");
        const QString notes = gathered();
        QVERIFY(!notes.isEmpty());
        for (const QString &words :
             {u"the.jwt.secret"_s, u"clientsecret"_s, u"eyJhbGci"_s, u"heater"_s, u"Elm Street"_s, u"Maple"_s,
              u"5125550142"_s, u"5125550100"_s, u"555-0142"_s, u"555-0177"_s})
            QVERIFY2(!notes.contains(words), qPrintable(words));
        QVERIFY(notes.contains(u"0142"_s)); // which call it was can still be told
    }

    void ofALargeLogTheEndIsShown()
    {
        QByteArray log;
        for (int line = 0; line < 40'000; ++line)
            log += "line " + QByteArray::number(line) + "\n";
        writeFile(profile().logs() + u"/textback.log"_s, log);
        const QString notes = gathered();
        QVERIFY(notes.size() < 400'000);
        QVERIFY(notes.contains(u"line 39999"_s));
        QVERIFY(!notes.contains(u"line 1\n"_s));
    }
};

} // namespace supporttext_test

TEXTBACK_TEST(supporttext_test, SupportTextTest)
#include "supporttext_test.moc"
