// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"
#include "tests/support/testprogram.h"
#include "ui/shell/mainwindow.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace sessionend_test {

/// The session of this computer ends while the desk runs with its window, which people close to keep the desk.
class SessionEndTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<WindowProgram> program;

    [[nodiscard]] Profile profile() const { return Profile{folder->filePath(u"profile"_s)}; }
    static MainWindow *window()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto found = std::find_if(all.begin(), all.end(), [](const QWidget *each) {
            return qobject_cast<const MainWindow *>(each) && each->isVisible();
        });
        return found == all.end() ? nullptr : qobject_cast<MainWindow *>(*found);
    }
    /// What an end in order leaves: everything stands in the file itself.
    [[nodiscard]] bool endedInOrder() const
    {
        return QFile::exists(profile().database()) && QFileInfo(profile().database() + u"-wal"_s).size() == 0;
    }

private slots:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(profile().directory));
        {
            QSettings settings(profile().directory + u"/window.ini"_s, QSettings::IniFormat);
            settings.setValue(u"setup/skipped"_s, true);
        }
        program = std::make_unique<WindowProgram>(profile(), FirstSight::Window);
        QVERIFY(!program->start());
    }
    void cleanup()
    {
        program.reset();
        folder.reset();
    }

    void itEndsInOrderAlthoughClosingTheWindowWouldKeepIt()
    {
        QTimer look;
        look.callOnTimeout([&look] {
            if (!window())
                return;
            look.stop();
            QCoreApplication::quit(); // as a session's manager asks
        });
        look.start(20);
        constexpr int NeverEnded = 9;
        QTimer::singleShot(30'000, &look, [] { QCoreApplication::exit(NeverEnded); });
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(endedInOrder());
    }

    void whereTheSystemEndsTheProgramAtOnceTheDeskHasEndedBefore()
    {
        QVERIFY(QTest::qWaitFor([] { return window() != nullptr; }, 30'000));
        QVERIFY(!endedInOrder());
        // Windows kills the program when the slots of this signal have returned.
        QVERIFY(QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit", Qt::DirectConnection));
        QVERIFY(endedInOrder());
    }
};

} // namespace sessionend_test

TEXTBACK_WINDOW_TEST(sessionend_test, SessionEndTest)
#include "sessionend_test.moc"
