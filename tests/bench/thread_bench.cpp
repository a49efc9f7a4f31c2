// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a thread costs on screen, however long it is: opening, turning the wheel, jumping, a new text. Beside it, in the
// same run, painting the same entries again with nothing to read or lay out.
// thread_bench [--full]: threads of 1,000 and 10,000 texts, or of 1,000, 87,000 and a million
// (--full, TEXTBACK_FULL). Counts are always held to their goals, times with --full.
#include "core/store/sqliteinbox.h"
#include "core/store/sqlitestore.h"
#include "core/store/timelinepages.h"
#include "tests/bench/fixturewords.h"
#include "tests/bench/goals.h"
#include "tests/bench/measuring.h"
#include "tests/bench/messagefixture.h"
#include "tests/support/fakeclock.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/threadview.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Afternoon = fromMs(1'782'840'000'000); // the fixture's last day, after its last text
constexpr double MostOpening = 20; // ms; all four as the program's users feel them on a slow computer
constexpr double MostFrame = 8;
constexpr double MostNew = 4;
constexpr double MostLayouts = 60;

/// One long thread on screen.
class OpenedThread {
public:
    explicit OpenedThread(const QString &path)
        : m_inbox(std::move(openInbox(path)).value()),
          m_pages(m_inbox->connection()),
          m_clock(Afternoon),
          m_view(*m_inbox, m_clock)
    {
        m_view.setPlaces(&m_pages);
        m_view.resize(720, 800);
        m_view.show();
        m_frame = QImage(m_view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    }
    ThreadView &view() { return m_view; }
    /// Into a picture of our own: all of the work of a frame but handing it to the screen.
    void paint() { m_view.viewport()->render(&m_frame); }
    void open()
    {
        m_view.open(ThreadId(1), u"Maple Street"_s);
        paint();
    }
    void turnWheel(int notches)
    {
        const QPointF middle(300, 300);
        QWheelEvent turn(middle, m_view.mapToGlobal(middle), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.viewport(), &turn);
        paint();
    }
    void jump(double part)
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(int(part * bar->maximum()));
        paint();
    }

private:
    std::unique_ptr<SqliteInbox> m_inbox;
    TimelinePages m_pages;
    FakeClock m_clock;
    ThreadView m_view;
    QImage m_frame;
};

void holdOpening(Goals &goals, const QString &path)
{
    Times opening;
    double layouts = 0;
    for (int run = 0; run < 60; ++run) {
        OpenedThread thread(path);
        opening.once([&thread] { thread.open(); });
        layouts = std::max(layouts, double(thread.view().layoutsMade()));
    }
    opening.sorted();
    print("opening to painted", opening, nullptr);
    goals.hold("milliseconds at p99", opening.at(0.99) / 1000, MostOpening);
    goals.hold("texts laid out", layouts, MostLayouts, Goals::Kind::Count);
}

void holdFrames(Goals &goals, const QString &path)
{
    OpenedThread thread(path);
    thread.open();
    Times again;
    Times wheel;
    Times jumps;
    again.measure(400, [&thread](int) { thread.paint(); });
    // Back for a while, then there and back: new pages and entries seen before.
    wheel.measure(1500, [&thread](int run) { thread.turnWheel(run < 1000 || run % 3 ? 1 : -2); });
    QRandomGenerator random(4);
    jumps.measure(300, [&](int) { thread.jump(random.generateDouble()); });
    print("a frame of the wheel", wheel, &again);
    goals.hold("milliseconds at p99", wheel.at(0.99) / 1000, MostFrame);
    print("a jump of the scroll bar", jumps, &again);
    goals.hold("milliseconds at p99", jumps.at(0.99) / 1000, MostFrame);
}

void holdNewTexts(Goals &goals, const QString &path)
{
    const auto store = std::move(openStore(path)).value();
    OpenedThread thread(path);
    thread.open();
    QRandomGenerator random(6);
    Times showing;
    double layouts = 0;
    for (int serial = 0; serial < 100; ++serial) {
        TextMessage text;
        text.carrierId = fixtureTextId(50'000'000 + serial);
        text.line = fixtureLine();
        text.remotes = {fixtureCaller(0)};
        text.body = plausibleText(random);
        text.at = text.modifiedAt = Afternoon + Milliseconds(serial * 1000);
        if (!store->texts().save(text, {}).ok())
            std::printf("a text was not kept\n");
        const int before = thread.view().layoutsMade();
        showing.once([&thread] {
            thread.view().refresh();
            thread.paint();
        });
        layouts = std::max(layouts, double(thread.view().layoutsMade() - before));
    }
    showing.sorted();
    print("a new text in the open thread", showing, nullptr);
    goals.hold("milliseconds at p99", showing.at(0.99) / 1000, MostNew);
    goals.hold("texts laid out for it", layouts, 2, Goals::Kind::Count);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QApplication::setStyle(new TextbackStyle(ThemeChoice::Light));
    const bool full = app.arguments().contains(u"--full"_s) || qEnvironmentVariableIsSet("TEXTBACK_FULL");
    Goals goals(full);
    const QTemporaryDir folder(QDir::currentPath() + u"/thread-bench-XXXXXX"_s);
    for (const int texts : full ? QList<int>{1000, 87'000, 1'000'000} : QList<int>{1000, 10'000}) {
        const QString path = folder.filePath(u"%1.sqlite"_s.arg(texts));
        if (!writeFixture(path, {.messages = texts, .threads = 1}).ok())
            return 1;
        std::printf("a thread of %d texts\n", texts);
        holdOpening(goals, path);
        holdFrames(goals, path);
        holdNewTexts(goals, path);
    }
    return goals.missed() ? 1 : 0;
}
