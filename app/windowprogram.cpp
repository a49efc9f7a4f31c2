// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"

#include "app/desktopnotices.h"
#include "app/firstpaint.h"

#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr auto TryAgain = std::chrono::milliseconds{250};
constexpr int MostTries = 32; // a desk without a window makes room within 5 s

/// A profile of its own is named to the next session, the usual one is found without.
QStringList startArguments(const Profile &profile)
{
    QStringList arguments{u"--tray"_s};
    if (profile.directory != profileAt({}).directory)
        arguments += {u"--profile"_s, profile.directory};
    return arguments;
}

} // namespace

WindowProgram::WindowProgram(const Profile &profile, FirstSight first, const QString &restore)
    : m_profile(profile),
      m_loginStart(startArguments(profile)),
      m_first(first),
      m_settings(profile.directory + u"/window.ini"_s, QSettings::IniFormat),
      m_languages(m_settings),
      m_crashes(profile.crashes()),
      m_service(profile),
      m_updates(QCoreApplication::applicationVersion(), m_settings),
      m_support(m_service.host(), profile)
{
    m_service.setHasWindow();
    m_service.host().setRestore(restore);
    if (!restore.isEmpty())
        m_restoring = RestoreNews::wait();
    connect(&m_service, &DeskService::fileOpened, this, &WindowProgram::makeWindow);
    connect(&m_service, &DeskService::opened, this, [this](const Status &status) {
        if (!status.ok())
            cannotOpen(status.error());
    });
    connect(&m_service, &DeskService::raiseWanted, this, [this] {
        if (MainWindow *window = frontWindow())
            window->present();
    });
    connect(&m_service, &DeskService::ended, this, [this] {
        m_serviceEnded = true;
        m_ending = true;
        if (m_practice)
            leavePractice();
        endWhenStopped();
    });
    followSystem();
}

WindowProgram::~WindowProgram() = default;

void WindowProgram::followSystem()
{
    QCoreApplication *application = QCoreApplication::instance();
    application->installEventFilter(this);
    // Where the system ends the program right after this, what is in flight is waited for; elsewhere it has ended.
    connect(application, &QCoreApplication::aboutToQuit, this, [this] { m_service.host().stopNow(); });
}

/// The session ends, or the system's own menu says Quit: the windows are not asked, as closing one keeps the desk.
bool WindowProgram::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || watched != QCoreApplication::instance())
        return QObject::eventFilter(watched, event);
    end();
    return true;
}

std::optional<int> WindowProgram::start()
{
    if (raiseOtherDesk(m_profile, true) == OtherDesk::Raised)
        return 0;
    return startDesk();
}

std::optional<int> WindowProgram::startDesk()
{
    const Status started = m_service.start();
    if (started.ok())
        return std::nullopt;
    if (started.error().kind == ErrorKind::Rejected && m_startTries++ < MostTries) {
        QTimer::singleShot(TryAgain, this, [this] {
            if (const auto code = startDesk())
                QCoreApplication::exit(*code);
        });
        return std::nullopt;
    }
    QTextStream(stderr) << "textback: " << started.error().detail << "\n";
    if (started.error().kind != ErrorKind::Storage)
        return 1;
    cannotOpen(started.error()); // people who start it from a menu see no terminal
    return std::nullopt;
}

void WindowProgram::cannotOpen(const Error &error)
{
    m_restoring.reset();
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Textback"),
                                tr("Textback cannot open its data. Nothing was changed."), QMessageBox::Close);
    box->setInformativeText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, &WindowProgram::end);
    box->open();
}

void WindowProgram::makeWindow(const OpenReport &report)
{
    m_restoring.reset();
    if (!report.setAside.isEmpty()) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Textback"),
                                    tr("The data file was damaged and has been set aside. Nothing was deleted."),
                                    QMessageBox::Ok);
        box->setInformativeText(
            report.restoredFrom.isEmpty()
                ? tr("Textback began a new one. The damaged file is kept as %1.").arg(report.setAside)
                : tr("The newest backup took its place. The damaged file is kept as %1.").arg(report.setAside));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
    RestoreNews::tell(report);
    m_real = std::make_unique<DeskWindow>(m_service.host(), m_settings, nullptr);
    connect(m_real.get(), &DeskWindow::made, this, &WindowProgram::showReal);
    connect(m_real.get(), &DeskWindow::failed, this, &WindowProgram::cannotOpen);
    connect(m_real.get(), &DeskWindow::restoreWanted, this, [this](const QString &file) {
        m_restoreNext = file;
        end();
    });
    m_real->offer(m_crashes);
    m_real->offer(m_service.sleep(), m_updates);
    m_real->offer(m_service.secrets());
    m_real->offer(m_service.backups());
    m_real->offer(m_support);
    m_real->offer(m_languages);
    m_real->offer(m_loginStart);
    connect(&m_languages, &Languages::changed, this, &WindowProgram::updateTray);
    m_real->make();
}

void WindowProgram::showReal()
{
    connectWindow(*m_real->window());
    connect(m_real->window(), &MainWindow::practiceRequested, this, &WindowProgram::showPractice);
    m_setup = std::make_unique<SetupRoom>(m_service.host(), *m_real, m_settings, m_languages, m_loginStart);
    connect(m_setup.get(), &SetupRoom::practiceWanted, this, &WindowProgram::showPractice);
    connect(m_setup.get(), &SetupRoom::left, this, [this] { m_real->window()->present(); });
    connect(m_real->window(), &MainWindow::setupRequested, this, [this] { m_setup->open(); });
    connect(m_real->window(), &MainWindow::signInRequested, this, [this] { m_setup->signInAgain(); });
    connect(&m_service.host().events(), &DeskEvents::settingsChanged, this, &WindowProgram::followFeed);
    if (m_first == FirstSight::Window && !m_setup->isDue()) {
        FirstPaint::watch(*m_real->window(), [this] { furnish(); });
        m_real->window()->present();
    } else {
        furnish();
        showFirst();
    }
}

/// Tray and notices, for which the desktop's services are asked: nobody waits for those who looks at an inbox.
void WindowProgram::furnish()
{
    if (TrayIcon::available()) {
        m_tray = std::make_unique<TrayIcon>();
        connectTray();
        m_real->window()->setHasTray();
    }
    m_notices = std::make_unique<WindowNotices>(m_service.host().events(), *m_real->queries(), m_settings,
                                                *m_real->window(), m_tray.get());
    followFeed();
    updateTray();
}

void WindowProgram::followFeed()
{
    if (const auto settings = m_real->queries()->settings(); settings.ok())
        m_updates.setFeed(settings.value().value(u"update-feed"_s));
}

void WindowProgram::showFirst()
{
    if (m_first == FirstSight::Practice)
        showPractice();
    else if (m_first == FirstSight::Tray)
        m_tray ? void() : m_real->window()->showMinimized();
    else
        m_setup->open();
}

void WindowProgram::connectWindow(MainWindow &window)
{
    connect(&window, &MainWindow::quitRequested, this, &WindowProgram::end);
    connect(&window, &MainWindow::stateChanged, this, &WindowProgram::updateTray);
    connect(&window, &MainWindow::linkRequested, this, [this, &window](const QUrl &url) {
        m_links.open(url, &window, [&window, url] { window.sayNotOpened(url); });
    });
    connect(&window, &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_settings.setValue(u"theme"_s, int(choice));
        if (auto *style = qobject_cast<TextbackStyle *>(QApplication::style()))
            style->setChoice(choice);
    });
    connect(&window, &MainWindow::hiddenForTheFirstTime, this, [this] {
        if (m_tray)
            m_tray->notify(tr("Textback keeps watching"), tr("It is here in the tray. Quit from its menu."));
    });
}

void WindowProgram::connectTray()
{
    connect(m_tray.get(), &TrayIcon::openPressed, this, [this] { frontWindow()->present(); });
    MainWindow *window = m_real->window();
    m_tray->offer(window->actionTable());
    connect(m_tray.get(), &TrayIcon::windowWanted, window, &MainWindow::present);
    connect(window, &MainWindow::pauseRefused, m_tray.get(), [this, window](const QString &words) {
        if (!window->isActiveWindow())
            m_tray->notify(tr("Automatic texts"), words);
    });
    m_tray->show();
}

void WindowProgram::updateTray()
{
    if (!m_real || !m_real->window())
        return;
    if (const int waiting = m_real->window()->counts().waitingOnUs; std::exchange(m_waiting, waiting) != waiting)
        showLauncherCount(waiting);
    if (m_tray)
        m_tray->update(m_real->window()->facts(), m_real->window()->counts());
}

MainWindow *WindowProgram::frontWindow() const
{
    if (m_practiceWindow && m_practiceWindow->window())
        return m_practiceWindow->window();
    return m_real ? m_real->window() : nullptr;
}

void WindowProgram::end()
{
    m_ending = true;
    if (m_practice)
        leavePractice();
    if (m_real)
        m_real->leave();
    m_service.end();
}

void WindowProgram::endWhenStopped()
{
    if (m_ending && m_serviceEnded && !m_practice)
        QCoreApplication::exit();
}

} // namespace textback
