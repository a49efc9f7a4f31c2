// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace answered_test {

namespace {

const QStringList Handled{
    u"answered"_s, u"answered_elsewhere"_s, u"queue_answered"_s, u"ivr_answered"_s,      u"outbound"_s, u"internal"_s,
    u"fax"_s,      u"blind_transfer"_s,     u"blocked"_s,        u"attended_transfer"_s, u"withheld"_s};
const QStringList Missed{u"missed"_s, u"voicemail"_s, u"voicemail_no_message"_s,
                         u"busy"_s,   u"declined"_s,  u"queue_abandoned"_s};

} // namespace

/// Who is texted back after every kind of call, over real sockets.
class AnsweredTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { TEXTBACK_NEEDS_KEYCHAIN(); }

    void onlyMissedCallersAreTexted()
    {
        const auto tell = [](bool hasty, double ring) {
            return [hasty, ring] { return callsOfEveryKind(hasty, ring); };
        };
        QCOMPARE(tellSideBySide({{u"as set up"_s, tell(false, 1.5)},
                                 {u"no delay, no settling"_s, tell(true, 1.5)},
                                 {u"no delay, no settling, short rings"_s, tell(true, 0.2)}},
                                3),
                 QStringList());
    }

private:
    static QStringList callsOfEveryKind(bool hasty, double ring)
    {
        PracticeOffice office;
        QMap<QString, QString> settings = hastySettings();
        if (!hasty) {
            settings.remove(u"delay-seconds"_s);
            settings.remove(u"settle-seconds"_s);
        }
        if (const QString trouble = office.open(settings); !trouble.isEmpty())
            return {trouble};
        const QStringList all = Handled + Missed;
        QStringList callers;
        for (qsizetype i = 0; i < all.size(); ++i) {
            callers.append(callerNumber(int(i)));
            office.carrier.call(all.at(i), callers.constLast(), ring,
                                {{u"talk_seconds"_s, 1}, {u"voicemail_seconds"_s, 1}});
        }
        QStringList missed = callers.mid(Handled.size());
        office.waitUntilSettled(missed, 60s);
        missed.append(callerNumber(int(all.size())));
        const bool goesOn = office.textsOneMore(missed.constLast(), 60s); // a text that must not come would come before
        QStringList complaints = office.complaintsAbout(missed);
        if (!goesOn)
            complaints.append(u"nobody was texted any more"_s);
        const auto texts = office.carrier.acceptedTexts();
        for (qsizetype i = 0; i < Handled.size(); ++i) {
            if (texts.contains(callers.at(i)))
                complaints.append(u"%1 was texted"_s.arg(Handled.at(i)));
        }
        if (texts.size() != missed.size())
            complaints.append(u"%1 numbers were texted"_s.arg(texts.size()));
        return complaints;
    }
};

} // namespace answered_test

TEXTBACK_TEST(answered_test, AnsweredTest)
#include "answered_test.moc"
