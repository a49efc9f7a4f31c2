// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/support/fakeinbox.h"
#include "tests/support/fakeoffice.h"
#include "tests/support/testprogram.h"
#include "tests/ui/samplereport.h"
#include "ui/report/figurepanel.h"
#include "ui/report/reportpage.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/undostack.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace report_test {

/// The report's page, by mouse and by keyboard.
class ReportPageTest : public QObject {
    Q_OBJECT
private:
    struct Bench {
        Bench()
        {
            office.current.templates = {{u"simple"_s, u"Simple and direct"_s, u"Hi"_s}};
            office.current.hours.timeZone = u"UTC"_s;
            reports.report = sampleReport(toQDateTime(clock.now()).date());
            desk.onSetting = [this](const QString &key, const QString &value) {
                inbox.officeSettings.insert(key, value);
            };
        }
        ReportPage &open(QSize size = {1240, 860})
        {
            window.resize(size);
            page =
                std::make_unique<ReportPage>(ReportPorts{reports, inbox, office, desk, events, clock, undo}, &window);
            page->resize(size);
            window.show();
            window.activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window); // keys need it
            page->refresh();
            return *page;
        }
        template <typename T> T &child(const char *name)
        {
            T *found = page->findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qFatal("no child %s", name);
            return *found;
        }
        QString words(const char *name) { return child<QLabel>(name).text(); }
        FakeClock clock;
        FakeInbox inbox;
        FakeOffice office;
        FakeDesk desk;
        FakeReports reports;
        DeskEvents events;
        UndoStack undo{clock};
        QWidget window;
        std::unique_ptr<ReportPage> page;
    };

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theFiguresAreSaidWithHowTheyComeAbout()
    {
        Bench bench;
        bench.inbox.officeSettings.insert(u"job-value"_s, u"400"_s);
        bench.open();
        QCOMPARE(bench.words("textTimeTileFigure"), u"11 s"_s);
        QCOMPARE(bench.words("answerTimeTileFigure"), u"6 min"_s);
        const int won = bench.reports.report.total.won;
        QString figure = bench.words("valueTileFigure");
        QCOMPARE(figure.remove(QRegularExpression(u"[^0-9]"_s)).left(4).toInt(), won * 400);
        QCOMPARE(bench.reports.asked.constLast().first.daysTo(bench.reports.asked.constLast().last), 29);
    }

    void theDaysAreChosenAndMonthsAreWhole()
    {
        Bench bench;
        bench.open();
        auto &spans = bench.child<QComboBox>("reportSpanBox");
        spans.setCurrentIndex(4); // last month: it is March
        emit spans.activated(4);
        QCOMPARE(bench.reports.asked.constLast().first, QDate(2026, 2, 1));
        QCOMPARE(bench.reports.asked.constLast().last, QDate(2026, 2, 28));
        spans.setCurrentIndex(2);
        emit spans.activated(2);
        QCOMPARE(bench.reports.asked.constLast().first.daysTo(bench.reports.asked.constLast().last), 89);
    }

    void aNewMonthIsOfferedAndTheChoiceStays()
    {
        Bench bench;
        bench.open();
        auto &spans = bench.child<QComboBox>("reportSpanBox");
        QCOMPARE(spans.itemData(3).toDate(), QDate(2026, 3, 1));
        spans.setCurrentIndex(4);
        emit spans.activated(4);
        bench.clock.setTime(bench.clock.now() + std::chrono::hours{24 * 31});
        bench.page->refresh();
        QCOMPARE(spans.itemData(3).toDate(), QDate(2026, 4, 1));
        QCOMPARE(spans.currentData().toDate(), QDate(2026, 2, 1));
        QCOMPARE(bench.reports.asked.constLast().first, QDate(2026, 2, 1));
    }

    void everyPictureHasATableForTheKeyboardAndSaysWhatItShows()
    {
        Bench bench;
        bench.open();
        for (const char *name : {"funnel", "day", "week"}) {
            const QByteArray panel(name);
            auto &button = bench.child<QAbstractButton>((panel + "TableButton").constData());
            auto &table = bench.child<QTableWidget>((panel + "Table").constData());
            QVERIFY(!table.isVisible());
            button.setFocus();
            QTest::keyClick(&button, Qt::Key_Space);
            QVERIFY(table.isVisible());
            QVERIFY(table.hasFocus());
            QVERIFY(!table.accessibleName().isEmpty());
            QTest::keyClick(&table, Qt::Key_Down);
            QCOMPARE(table.currentRow(), 1);
            QVERIFY(table.item(1, 1)->data(Qt::AccessibleTextRole).toString().contains(u": "_s));
            QTest::keyClick(&button, Qt::Key_Space);
            QVERIFY(!table.isVisible());
        }
        QCOMPARE(bench.child<QTableWidget>("weekTable").item(12, 1)->text(), u"17"_s);
        QVERIFY(bench.child<QWidget>("heatMap").accessibleDescription().contains(u"17"_s));
        QCOMPARE(bench.child<QTableWidget>("templateTable").item(0, 0)->text(), u"Simple and direct"_s);
    }

    void theValueOfAJobIsSetOnThePage()
    {
        Bench bench;
        bench.open();
        QTest::mouseClick(&bench.child<QAbstractButton>("changeJobValueButton"), Qt::LeftButton);
        auto &box = bench.child<QSpinBox>("jobValueBox");
        QVERIFY(box.hasFocus());
        QTest::keyClicks(&box, u"250"_s);
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(bench.desk.asked.last().contains(u"job-value"_s));
        QVERIFY(!box.isVisible());
        QVERIFY(bench.words("valueTileFigure").contains(QString::number(bench.reports.report.total.won * 250 / 1000)));
    }

    void waitingFailingAndNothingAreSaidInWords()
    {
        Bench bench;
        bench.reports.answers = false;
        bench.open();
        bench.clock.advance(1s);
        QCOMPARE(bench.words("reportStateTitle"), u"Reading \u2026"_s);
        bench.reports.progress(400);
        QTest::mouseClick(&bench.child<QAbstractButton>("reportStateButton"), Qt::LeftButton);
        QVERIFY(bench.reports.cancelled);
        QCOMPARE(bench.words("reportStateTitle"), u"Cancelled."_s);
        bench.reports.answers = true;
        bench.reports.refusal = Error{ErrorKind::Storage, u"damaged"_s};
        QTest::mouseClick(&bench.child<QAbstractButton>("reportStateButton"), Qt::LeftButton);
        QVERIFY(bench.words("reportStateTitle").contains(u"could not be read"_s));
        bench.reports.refusal.reset();
        Report nothing;
        nothing.first = QDate(2026, 2, 2);
        nothing.days.resize(30);
        std::swap(bench.reports.report, nothing);
        QTest::mouseClick(&bench.child<QAbstractButton>("reportStateButton"), Qt::LeftButton);
        QVERIFY(bench.words("reportStateTitle").contains(u"No call was missed"_s));
        std::swap(bench.reports.report, nothing);
        QTest::mouseClick(&bench.child<QAbstractButton>("reportStateButton"), Qt::LeftButton);
        QCOMPARE(bench.child<QComboBox>("reportSpanBox").currentData().toInt(), 90);
        QVERIFY(!bench.child<QWidget>("reportState").isVisible());
        bench.office.broken = true;
        bench.page->refresh();
        QVERIFY(bench.words("reportStateTitle").contains(u"could not be read"_s));
    }

    void filesHoldEveryTable()
    {
        Bench bench;
        bench.office.current.templates[0].name = u"=1+1"_s;
        ReportPage &page = bench.open();
        const QSignalSpy said(&bench.undo, &UndoStack::said);
        const QTemporaryDir folder;
        page.saveCsv(folder.filePath(u"r.csv"_s));
        QFile csv(folder.filePath(u"r.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray bytes = csv.readAll();
        QVERIFY(bytes.contains("\r\nMissed,"));
        QVERIFY(bytes.contains("\r\n'=1+1,"));
        page.savePdf(folder.filePath(u"r.pdf"_s));
        QFile pdf(folder.filePath(u"r.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-" && pdf.size() > 2000);
        QCOMPARE(said.size(), 2);
        page.savePdf(folder.filePath(u"no folder/r.pdf"_s));
        QVERIFY(said.last().at(0).toString().contains(u"could not be written"_s));
    }

    void windowsOfAnySizeFitAndEverythingHasAName_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(704, 472);
        QTest::newRow("small") << QSize(960, 592);
        QTest::newRow("large") << QSize(1700, 1000);
    }
    void windowsOfAnySizeFitAndEverythingHasAName()
    {
        QFETCH(QSize, size);
        Bench bench;
        ReportPage &page = bench.open(size);
        const auto &scroll = bench.child<QScrollArea>("reportScroll");
        QVERIFY2(scroll.widget()->minimumSizeHint().width() <= size.width(),
                 qPrintable(QString::number(scroll.widget()->minimumSizeHint().width())));
        for (const QLabel *label : page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&page) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *named = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (named && !named->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

} // namespace report_test

TEXTBACK_WINDOW_TEST(report_test, ReportPageTest)
#include "report_test.moc"
