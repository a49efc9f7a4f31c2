// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"
#include "tests/ui/samplecrash.h"
#include "ui/shell/crashline.h"
#include "ui/shell/crashsheet.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace crashline_test {

class CrashLineTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_crash = SampleCrash();
        m_window = std::make_unique<QWidget>();
    }

    void withoutACrashThereIsNoLine()
    {
        m_crash.forget();
        const CrashLine line(m_crash, m_clock, m_window.get());
        m_window->show();
        QVERIFY(!line.isVisible());
    }

    void afterACrashTheLineSaysSoAndWhen()
    {
        CrashLine line(m_crash, m_clock, m_window.get());
        m_window->show();
        QVERIFY(line.isVisible());
        QVERIFY(line.findChild<Label *>()->text().contains(u"stopped unexpectedly ("_s));
        for (const Button *button : line.findChildren<Button *>())
            QVERIFY2(button->accessibleName().size() > button->text().size(), qPrintable(button->text()));
    }

    void forgettingEndsIt()
    {
        CrashLine line(m_crash, m_clock, m_window.get());
        m_window->show();
        line.findChild<Button *>(u"forgetCrashButton"_s)->click();
        QVERIFY(!line.isVisible());
        QVERIFY(!m_crash.newest());
    }

    void whatIsKnownIsShownToBeReadAndCopied()
    {
        CrashLine line(m_crash, m_clock, m_window.get());
        m_window->show();
        CrashSheet *sheet = shownSheet(line);
        QVERIFY(sheet);
        const auto *text = sheet->findChild<QPlainTextEdit *>(u"crashText"_s);
        QCOMPARE(text->toPlainText(), m_crash.note->text);
        QVERIFY(text->isReadOnly());
        sheet->findChild<Button *>(u"copyCrashButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_crash.note->text);
        sheet->findChild<Button *>(u"closeCrashButton"_s)->click();
        QVERIFY(line.isVisible()); // seen is not forgotten
        QVERIFY(m_crash.newest());
    }

    void itCanBeForgottenWhereItIsRead()
    {
        CrashLine line(m_crash, m_clock, m_window.get());
        m_window->show();
        CrashSheet *sheet = shownSheet(line);
        QVERIFY(sheet);
        sheet->findChild<Button *>(u"forgetShownCrashButton"_s)->click();
        QVERIFY(!line.isVisible());
        QVERIFY(!m_crash.newest());
    }

private:
    CrashSheet *shownSheet(CrashLine &line)
    {
        line.findChild<Button *>(u"showCrashButton"_s)->click();
        auto *sheet = m_window->findChild<CrashSheet *>();
        return sheet && sheet->isVisible() ? sheet : nullptr;
    }
    SampleCrash m_crash;
    FakeClock m_clock;
    std::unique_ptr<QWidget> m_window;
};

} // namespace crashline_test

TEXTBACK_WINDOW_TEST(crashline_test, CrashLineTest)
#include "crashline_test.moc"
