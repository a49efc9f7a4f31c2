// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traynotices.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"
#include "ui/shell/silentnotice.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace traynotices_test {

/// Notices where the desktop has none of its own: the settings of sounds hold there, too.
class TrayNoticesTest : public QObject {
    Q_OBJECT
private:
    static SilentNotice *inSight()
    {
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (auto *found = qobject_cast<SilentNotice *>(top); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static NoticeWords notice(std::optional<NoticeKind> sound)
    {
        return {.key = u"3"_s,
                .title = u"Missed: (512) 555-0142"_s,
                .words = u"The text leaves in a few seconds."_s,
                .actions = {},
                .sound = sound};
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void whereTheTrayIsSilentOurSoundIsWantedOnlyForKindsThatAreOn()
    {
        FakeClock clock;
        TrayIcon tray;
        TrayNotices notices(&tray, clock, false);
        const QSignalSpy wanted(&notices, &NoticeShower::soundWanted);
        notices.show(notice(std::nullopt));
        QCOMPARE(wanted.size(), 0);
        notices.show(notice(NoticeKind::Reply));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<NoticeKind>(), NoticeKind::Reply);
        NoticeWords more = notice(NoticeKind::Reply);
        more.again = true;
        notices.show(more);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!inSight());
    }

    void whereTheTrayAlwaysSoundsASilentNoticeIsShownByUs()
    {
        FakeClock clock;
        TrayIcon tray;
        TrayNotices notices(&tray, clock, true);
        const QSignalSpy wanted(&notices, &NoticeShower::soundWanted);
        const QSignalSpy pressed(&notices, &NoticeShower::pressed);
        notices.show(notice(NoticeKind::Missed)); // the tray's own sound is enough
        QVERIFY(!inSight());
        notices.show(notice(std::nullopt));
        QCOMPARE(wanted.size(), 0);
        SilentNotice *shown = inSight();
        QVERIFY(shown);
        QCOMPARE(shown->accessibleName(), u"Missed: (512) 555-0142"_s);
        QTest::mouseClick(shown, Qt::LeftButton, {}, QPoint(30, 30));
        QCOMPARE(pressed.at(0).at(0).toString(), u"3"_s);
        QVERIFY(!inSight());
    }

    void aSilentNoticeGoesByItselfOrWhenItWasSeen()
    {
        FakeClock clock;
        TrayIcon tray;
        TrayNotices notices(&tray, clock, true);
        notices.show(notice(std::nullopt));
        clock.advance(6s);
        notices.show(notice(std::nullopt)); // news: it stays its time from now on
        clock.advance(6s);
        QVERIFY(inSight());
        clock.advance(5s);
        QVERIFY(!inSight());
        notices.show(notice(std::nullopt));
        QVERIFY(inSight());
        notices.withdraw(u"3"_s);
        QVERIFY(!inSight());
    }
};

} // namespace traynotices_test

TEXTBACK_WINDOW_TEST(traynotices_test, TrayNoticesTest)
#include "traynotices_test.moc"
