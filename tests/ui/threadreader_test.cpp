// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/openthread.h"
#include "ui/theme/textbackstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace threadreader_test {

/// A conversation as a screen reader has it.
class ThreadReaderTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatCanBePressedInATextIsReadAndPressedByAScreenReader()
    {
        FakeInbox inbox;
        fillSampleOffice(inbox, m_clock.now());
        ThreadView view(inbox, m_clock);
        openThread(view, ThreadId(6));
        const QSignalSpy opened(&view, &ThreadView::linkPressed);
        const QSignalSpy again(&view, &ThreadView::resendPressed);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        QStringList names;
        for (int entry = 0; entry < list->childCount(); ++entry) {
            QAccessibleInterface *item = list->child(entry);
            for (int child = 0; child < item->childCount(); ++child) {
                QAccessibleInterface *link = item->child(child);
                names << link->text(QAccessible::Name);
                QCOMPARE(link->parent(), item);
                QCOMPARE(item->indexOfChild(link), child);
                QVERIFY(item->rect().contains(link->rect().center()));
                QVERIFY(link->state().focusable && !link->state().focused);
                QCOMPARE(link->role() == QAccessible::Link, names.constLast().startsWith(u"https"_s));
                link->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
                QVERIFY(link->state().focused);
                QCOMPARE(list->focusChild(), link);
                link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
                view.clearFocus();
            }
        }
        QVERIFY2(names.contains(u"Try again"_s) && names.contains(u"Why?"_s), qPrintable(names.join(u'|')));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(again.size(), 1);
    }

    void everyTextThatNobodyReadIsCalledNew()
    {
        FakeInbox inbox = longThread(30);
        ThreadView view(inbox, m_clock);
        openThread(view);
        view.markNew(3);
        QStringList spoken;
        const auto newest = view.visible().last(4);
        for (const ThreadView::Visible &entry : newest)
            spoken << view.spokenAt(entry.index);
        QVERIFY2(!spoken.at(0).contains(u"New"_s), qPrintable(spoken.at(0)));
        QVERIFY2(spoken.at(1).contains(u"New since you left"_s), qPrintable(spoken.at(1)));
        QVERIFY2(spoken.at(2).contains(u"New from"_s), qPrintable(spoken.at(2)));
        QVERIFY2(spoken.at(3).contains(u"New from"_s), qPrintable(spoken.at(3)));
    }

private:
    FakeClock m_clock;
};

} // namespace threadreader_test

TEXTBACK_WINDOW_TEST(threadreader_test, ThreadReaderTest)
#include "threadreader_test.moc"
