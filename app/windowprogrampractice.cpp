// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Practice as a second desk beside the real one. The rest of the program as people see it stands in windowprogram.cpp.
#include "app/windowprogram.h"

namespace textback {

void WindowProgram::showPractice()
{
    if (m_practiceWindow && m_practiceWindow->window()) {
        m_practiceWindow->window()->present();
        m_practiceWindow->window()->offerTour();
        return;
    }
    if (m_practice)
        return; // it is just starting
    m_practice = std::make_unique<PracticeDesk>(m_profile);
    connect(m_practice.get(), &PracticeDesk::ready, this, [this](const Status &status) {
        if (!status.ok()) {
            leavePractice();
            return;
        }
        m_practiceWindow = std::make_unique<DeskWindow>(m_practice->host(), m_settings, m_practice.get());
        m_practiceWindow->offer(m_languages);
        connect(m_practiceWindow.get(), &DeskWindow::made, this, [this] {
            MainWindow &window = *m_practiceWindow->window();
            connectWindow(window);
            connect(&window, &MainWindow::leavePracticeRequested, this, &WindowProgram::leavePractice);
            window.present();
            window.offerTour();
            m_real->window()->hide();
        });
        connect(m_practiceWindow.get(), &DeskWindow::failed, this, &WindowProgram::leavePractice);
        m_practiceWindow->make();
    });
    m_practice->start();
}

void WindowProgram::leavePractice()
{
    if (!m_practice || std::exchange(m_leavingPractice, true))
        return;
    if (!m_ending)
        m_real->window()->present();
    if (m_practiceWindow && m_practiceWindow->window())
        m_practiceWindow->window()->hide();
    connect(m_practice.get(), &PracticeDesk::stopped, this, [this] {
        // Queued: the practice desk is telling us.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_practiceWindow.reset();
                m_practice.reset();
                m_leavingPractice = false;
                endWhenStopped();
            },
            Qt::QueuedConnection);
    });
    m_practice->stop();
}

} // namespace textback
