// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwindow.h"

#include "ui/setup/connectstep.h"
#include "ui/setup/hoursstep.h"
#include "ui/setup/messagestep.h"
#include "ui/setup/noticesstep.h"
#include "ui/setup/stepsrail.h"
#include "ui/setup/teststep.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/deskacts.h"
#include "ui/widgets/label.h"

#include <QCloseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString StepKey = u"setup/step"_s;
const QString DoneKey = u"setup/done"_s;
const QString SkippedKey = u"setup/skipped"_s;
constexpr int WidestPage = 840;
constexpr int LeastRemark = 240;
constexpr int FootHeight = 64;

/// As high as its words need at its width, and no higher: what Qt guesses for the least width would scroll for nothing.
class SetupPage : public QWidget {
public:
    [[nodiscard]] QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace

SetupWindow::SetupWindow(const SetupPorts &ports, QWidget *parent)
    : QWidget(parent, Qt::Window), m_ports(ports), m_rail(new StepsRail(5, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"setupWindow"_s);
    setMinimumSize(760, 520);
    resize(1200, 800);
    build();
    if (ports.languages)
        m_rail->offer(*ports.languages);
    new FocusRing(this);
    connect(m_rail, &StepsRail::stepPressed, this, &SetupWindow::showStep);
    retranslate();
    if (ports.hasAccount && !ports.settings.contains(StepKey))
        ports.settings.setValue(DoneKey, true); // set up another way; here somebody only looks or signs in again
    m_reached = std::clamp(ports.settings.value(StepKey).toInt(), 0, int(m_steps.size()) - 1);
    if (!ports.hasAccount)
        m_reached = 0; // without an account the later steps lead nowhere
    showStep(m_reached);
}

bool SetupWindow::isUnderWay(const QSettings &settings)
{
    return settings.contains(StepKey) && !settings.value(DoneKey).toBool() && !wasSkipped(settings);
}

bool SetupWindow::wasSkipped(const QSettings &settings)
{
    return settings.value(SkippedKey).toBool();
}

void SetupWindow::build()
{
    auto *connectStep = m_connect = new ConnectStep(m_ports);
    auto *testStep = new TestStep(m_ports);
    connect(connectStep, &ConnectStep::practiceWanted, this, &SetupWindow::practiceWanted);
    connect(connectStep, &ConnectStep::pageWanted, this, &SetupWindow::pageWanted);
    connect(testStep, &TestStep::practiceWanted, this, &SetupWindow::practiceWanted);
    addStep(connectStep);
    addStep(new MessageStep(m_ports));
    addStep(new HoursStep(m_ports));
    addStep(new NoticesStep(m_ports));
    addStep(testStep);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
    row->addLayout(column, 1);
}

void SetupWindow::addStep(SetupStep *step)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new SetupPage;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    step->setMaximumWidth(WidestPage);
    across->addWidget(step, WidestPage);
    across->addStretch(1);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_steps.append(step);
    connect(step, &SetupStep::changed, this, &SetupWindow::showFoot);
}

QWidget *SetupWindow::buildFoot()
{
    auto *foot = new Panel(Role::Window, {}, 0, this);
    foot->setMinimumHeight(FootHeight);
    auto *column = m_foot = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal, foot));
    auto *row = m_footRow = new QHBoxLayout;
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(12);
    m_skip = new Button(ButtonKind::Link, {}, {}, foot);
    m_back = new Button(ButtonKind::Normal, {}, u"arrow-left"_s, foot);
    m_remark = new Label(TextSize::Small, Role::Text2, QFont::Normal, foot);
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_next = new Button(ButtonKind::Primary, {}, {}, foot);
    m_skip->setObjectName(u"skipSetupButton"_s);
    m_back->setObjectName(u"setupBackButton"_s);
    m_next->setObjectName(u"setupNextButton"_s);
    row->addWidget(m_skip);
    row->addWidget(m_back);
    row->addWidget(m_remark, 1);
    row->addStretch();
    row->addWidget(m_next);
    column->addLayout(row);
    connect(m_skip, &Button::clicked, this, &QWidget::close);
    connect(m_back, &Button::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &Button::clicked, this, &SetupWindow::next);
    return foot;
}

void SetupWindow::showStep(int step)
{
    if (step < 0 || step >= m_steps.size() || step > m_reached)
        return;
    if (step != m_step)
        m_steps.at(m_step)->keep();
    m_step = step;
    m_ports.settings.setValue(StepKey, m_reached);
    m_ports.settings.remove(SkippedKey);
    m_stack->setCurrentIndex(step);
    m_steps.at(step)->enter();
    m_rail->setStep(m_step, m_reached);
    showFoot();
}

void SetupWindow::signInAgain()
{
    showStep(0);
    m_connect->signInAgain();
}

void SetupWindow::next()
{
    if (!m_steps.at(m_step)->isReady())
        return;
    if (m_step + 1 < m_steps.size()) {
        m_reached = std::max(m_reached, m_step + 1);
        showStep(m_step + 1);
        return;
    }
    m_steps.at(m_step)->keep();
    m_ports.commands.setAutomatic(true, std::nullopt, this, [this](const Status &kept) {
        if (!kept.ok())
            return m_remark->setText(DeskActs::whyNot(kept.error()));
        m_ports.settings.setValue(DoneKey, true);
        hide();
        emit left();
    });
}

void SetupWindow::showFoot()
{
    if (m_step >= m_steps.size())
        return;
    const SetupStep *step = m_steps.at(m_step);
    m_skip->setVisible(m_step == 0);
    m_back->setVisible(m_step > 0);
    m_next->setEnabled(step->isReady());
    m_remark->setText(step->remark());
    const std::array<QString, 5> names{tr("Next: Message"), tr("Next: Hours and who"), tr("Next: Notices"),
                                       tr("Next: Test"), tr("Start watching")};
    m_next->setText(names.at(size_t(m_step)));
    m_next->setToolTip(step->isReady() ? QString() : step->remark());
    placeRemark();
}

/// Between the buttons it would be a column of single words where they leave it little room: there it stands above
/// them.
void SetupWindow::placeRemark()
{
    const auto hint = [](const QWidget *part) { return part->isHidden() ? 0 : part->sizeHint().width() + 12; };
    const int room = m_stack->width() - 48 - hint(m_skip) - hint(m_back) - hint(m_next);
    const bool above = room < std::min(LeastRemark, m_remark->fontMetrics().horizontalAdvance(m_remark->text()));
    m_remark->setVisible(!m_remark->text().isEmpty());
    if (above == (m_foot->indexOf(m_remark) >= 0))
        return;
    m_remark->setContentsMargins(above ? 24 : 0, above ? 8 : 0, above ? 24 : 0, 0);
    if (above) {
        m_footRow->removeWidget(m_remark);
        m_foot->insertWidget(1, m_remark);
    } else {
        m_foot->removeWidget(m_remark);
        m_footRow->insertWidget(2, m_remark, 1);
    }
}

void SetupWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeRemark();
}

void SetupWindow::retranslate()
{
    setWindowTitle(tr("Set up Textback"));
    m_skip->setText(m_ports.hasAccount ? tr("Close") : tr("Skip for now"));
    m_back->setText(tr("Back"));
    showFoot();
}

void SetupWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void SetupWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    m_steps.at(m_step)->keep();
    if (m_step == 0 && !m_steps.at(0)->isReady())
        m_ports.settings.setValue(SkippedKey, true);
    hide();
    emit left();
}

void SetupWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Role::Surface));
}

void SetupWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
