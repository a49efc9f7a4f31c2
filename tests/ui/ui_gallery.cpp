// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the real window over a made-up office, for eyes and for pictures: ui_gallery --theme dark --size 1024x640
// --shot inbox.png
#include "core/policy/starters.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeday.h"
#include "tests/support/fakedesk.h"
#include "tests/support/fakefiles.h"
#include "tests/support/fakepeople.h"
#include "tests/support/fakewriting.h"
#include "tests/ui/sampleactivity.h"
#include "tests/ui/samplecallbacks.h"
#include "tests/ui/samplecallers.h"
#include "tests/ui/samplecrash.h"
#include "tests/ui/samplehints.h"
#include "tests/ui/sampleoffice.h"
#include "tests/ui/samplereport.h"
#include "tests/ui/samplerules.h"
#include "tests/ui/samplevoicemail.h"
#include "ui/inbox/inboxlist.h"
#include "ui/practice/practicecontrol.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace {

class NoPractice : public PracticeControl {
public:
    bool play(PracticeEvent) override { return true; }
};

/// Every string half as long again, as in languages with long words.
class LongWords : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString words = QString::fromUtf8(source);
        return words + u' ' + QString(words.size() / 3, u'\u00F6') + QString(words.size() / 6, u'\u00DF');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What the composer and the thread work with besides the inbox.
struct Extras {
    Extras()
    {
        for (const TextTemplate &reply : starterReplies())
            writing.replies.insert(reply.key, reply);
        QImage picture(600, 420, QImage::Format_RGB32);
        picture.fill(QColor(176, 190, 197));
        QPainter painter(&picture);
        painter.setBrush(QColor(84, 110, 122));
        painter.drawEllipse(240, 110, 120, 200);
        painter.end();
        const QString path = folder.filePath(u"photo"_s);
        picture.save(path, "PNG");
        files.files[ItemId(66)] = {
            {ItemId(66), 0, {FileState::Kept, FileKind::Picture, QString(64, u'a'), 90'000}, u"photo.jpg"_s, path, {}}};
    }
    void fill(WindowPorts &ports)
    {
        ports.writing = &writing;
        ports.writings = &writing;
        ports.replies = &writing;
        ports.files = &files;
        ports.fileCommands = &files;
    }
    QTemporaryDir folder;
    FakeWriting writing;
    FakeFiles files;
};

ThemeChoice themeFrom(const QString &name)
{
    if (name == u"dark"_s)
        return ThemeChoice::Dark;
    return name == u"contrast"_s ? ThemeChoice::HighContrast : ThemeChoice::Light;
}

DeskHealth healthFor(bool off, UtcTime now)
{
    DeskHealth health;
    health.carrier.signIn = Light::Good;
    health.carrier.stream = off ? Light::Off : Light::Good;
    health.catchUp = Light::Good;
    if (off) {
        health.carrier.trouble = TroubleKind::NoNetwork;
        health.notWatchingSince = now - 12min;
        health.lastGoodSign = now - 12min;
        health.carrier.nextTryAt = now + 8s;
        health.waitingToBeSent = 2;
    }
    return health;
}

void addOptions(QCommandLineParser &options)
{
    options.addHelpOption();
    options.addOptions({{u"theme"_s, u"light, dark or contrast"_s, u"name"_s, u"light"_s},
                        {u"size"_s, u"window size"_s, u"WxH"_s, u"1440x900"_s},
                        {u"thread"_s, u"thread to open, 0 for none"_s, u"id"_s, u"6"_s},
                        {u"view"_s, u"number of the view"_s, u"index"_s, u"0"_s},
                        {u"place"_s, u"number of the place"_s, u"index"_s, u"0"_s},
                        {u"type"_s, u"words in the reply field"_s, u"words"_s},
                        {u"slash"_s, u"open the saved replies"_s},
                        {u"why"_s, u"open the first Why?"_s},
                        {u"note"_s, u"note mode"_s},
                        {u"practice"_s, u"the practice window"_s},
                        {u"off"_s, u"not watching"_s},
                        {u"alarm"_s, u"missed calls and no text"_s},
                        {u"empty"_s, u"nobody waits"_s},
                        {u"no-account"_s, u"nothing set up"_s},
                        {u"crash"_s, u"after an unexpected stop"_s},
                        {u"keys"_s, u"show the key sheet"_s},
                        {u"tour"_s, u"the guided tour, in a practice window"_s},
                        {u"hints"_s, u"what is worth knowing beside the work"_s},
                        {u"click"_s, u"press this button"_s, u"name"_s},
                        {u"press"_s, u"do what this key does"_s, u"key"_s},
                        {u"rtl"_s, u"right to left"_s},
                        {u"voicemail"_s, u"a call with a recording; V plays it"_s},
                        {u"long"_s, u"words half as long again"_s},
                        {u"font"_s, u"font size in pixels"_s, u"px"_s, u"14"_s},
                        {u"family"_s, u"font family"_s, u"name"_s},
                        {u"translation"_s, u"a .qm file"_s, u"file"_s},
                        {u"shot"_s, u"save a picture and quit"_s, u"file"_s}});
}

void pose(MainWindow &window, const QCommandLineParser &options)
{
    auto *page = window.findChild<InboxPage *>();
    page->showView(InboxView(options.value(u"view"_s).toInt()));
    if (const qint64 thread = options.value(u"thread"_s).toLongLong(); thread > 0)
        page->showThread(ThreadId(thread));
    window.showPlace(Place(options.value(u"place"_s).toInt()));
    if (options.isSet(u"note"_s))
        page->pane()->composer()->setNoteMode(true);
    auto *edit = window.findChild<QPlainTextEdit *>(u"replyEdit"_s);
    if (options.isSet(u"type"_s)) {
        edit->setFocus();
        edit->insertPlainText(options.value(u"type"_s));
    }
    if (options.isSet(u"slash"_s)) {
        edit->setFocus();
        QKeyEvent slash(QEvent::KeyPress, Qt::Key_Slash, Qt::NoModifier, u"/"_s);
        QApplication::sendEvent(edit, &slash);
    }
    for (QAction *action : window.actions()) {
        if (options.isSet(u"press"_s) && action->shortcuts().contains(QKeySequence(options.value(u"press"_s))))
            action->trigger();
    }
    if (options.isSet(u"tour"_s))
        window.offerTour();
    if (auto *button = window.findChild<QAbstractButton *>(options.value(u"click"_s)))
        button->click();
    if (options.isSet(u"why"_s)) {
        ThreadView *view = page->pane()->view();
        view->setFocus();
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(view, &tab);
        QApplication::sendEvent(view, &enter);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    addOptions(options);
    options.process(app);
    QFont font = QApplication::font();
    if (options.isSet(u"family"_s))
        font.setFamily(options.value(u"family"_s));
    font.setPixelSize(options.value(u"font"_s).toInt());
    QApplication::setFont(font);
    QApplication::setStyle(new TextbackStyle(themeFrom(options.value(u"theme"_s))));
    QTranslator translator;
    if (translator.load(options.value(u"translation"_s)))
        QApplication::installTranslator(&translator);
    LongWords longWords;
    if (options.isSet(u"long"_s))
        QApplication::installTranslator(&longWords);
    if (options.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    FakeClock clock(fromMs(QDateTime(QDate(2026, 3, 3), QTime(11, 14)).toMSecsSinceEpoch()));
    FakeInbox inbox;
    FakeDesk desk;
    DeskEvents events;
    NoPractice practice;
    const bool empty = options.isSet(u"empty"_s) || options.isSet(u"no-account"_s);
    if (!empty)
        fillSampleOffice(inbox, clock.now());
    FakeCallBacks callBacks;
    if (!empty)
        fillSampleCallBacks(callBacks, clock.now());
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    WindowPorts ports{inbox, desk, events, clock, settings};
    ports.callBackQueries = &callBacks;
    ports.callBackCommands = &callBacks;
    FakeActivity activity;
    if (!empty)
        fillSampleActivity(activity, clock.now());
    ports.activity = &activity;
    ports.activityFile = &activity;
    FakeReports reports;
    if (!empty)
        reports.report = sampleReport(toQDateTime(clock.now()).date());
    ports.report = &reports;
    inbox.officeSettings.insert(u"job-value"_s, u"400"_s);
    FakeDay day;
    FakeThreads threads;
    for (int index = 0; !empty && index < 3; ++index)
        day.shortOnes.append({CallId(90 + index), ThreadId(8), sampleNumber(171 + index), {}, clock.now() - 2h, 2s});
    ports.days = &day;
    ports.threads = &threads;
    FakeCallers callers(events);
    if (!empty)
        fillCallers(callers, inbox.cards.at(ThreadId(6)).lastCalls, clock.now());
    ports.callers = &callers;
    ports.callerCommands = &callers;
    FakePeople people(events);
    people.names = {{DeskNameId{1}, u"Robin"_s, {}}, {DeskNameId{2}, u"Kim"_s, u"1"_s}};
    people.here = DeskNameId{1};
    ports.people = &people;
    ports.peopleCommands = &people;
    if (!empty) {
        inbox.rows.at(ThreadId(6)).owner = u"Robin"_s;
        inbox.rows.at(ThreadId(3)).owner = u"Kim"_s;
    }
    SampleRules rules;
    rules.into(ports);
    ports.practice = options.isSet(u"practice"_s) ? &practice : nullptr;
    ports.hasAccount = !options.isSet(u"no-account"_s);
    ports.health = healthFor(options.isSet(u"off"_s), clock.now());
    ports.health.missedWithoutText = options.isSet(u"alarm"_s) ? 5 : 0;
    ports.answer = {true, Situation::Open, clock.now() + 6h, u"Simple"_s};
    SampleCrash crash;
    if (options.isSet(u"crash"_s))
        ports.crashes = &crash;
    SampleHints hints;
    if (options.isSet(u"hints"_s)) {
        hints.sleep.idle = IdleSleep::On;
        hints.updates.version = NewerVersion{u"1.2.0"_s, QUrl(u"https://example.com"_s)};
        inbox.import = sampleImport(clock.now());
    }
    hints.into(ports);
    if (!empty)
        ports.countdowns = {sampleCountdown(clock.now())};
    Extras extras;
    extras.fill(ports);
    if (options.isSet(u"voicemail"_s))
        addSampleVoicemail(inbox, extras.files, ports);
    MainWindow window(ports, true);
    const QStringList size = options.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QObject::connect(&window, &MainWindow::themeChosen, &window, [](ThemeChoice choice) {
        if (auto *style = qobject_cast<TextbackStyle *>(QApplication::style()))
            style->setChoice(choice);
    });
    QTimer::singleShot(100, &window, [&] {
        pose(window, options);
        if (options.isSet(u"shot"_s))
            QTimer::singleShot(200, &window, [&] {
                QWidget *dialog = QApplication::activeModalWidget();
                QPixmap shot = (dialog ? dialog : &window)->grab();
                if (QWidget *menu = QApplication::activePopupWidget(); menu && !dialog) {
                    QPainter painter(&shot); // a window of its own
                    painter.drawPixmap(window.mapFromGlobal(menu->pos()), menu->grab());
                }
                shot.save(options.value(u"shot"_s));
                QApplication::exit(); // quit() asks the window first, which stays
            });
    });
    return QApplication::exec();
}
