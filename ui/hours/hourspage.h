// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carrierhours.h"
#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "core/domain/officecommands.h"
#include "core/domain/officequeries.h"
#include "ui/hours/hoursdraft.h"
#include "ui/widgets/editorpage.h"

class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace textback {

class Button;
class ChangesPanel;
class DaysRibbon;
class HolidaysPanel;
class NoticeBar;
class IconButton;
class Label;
class Segment;
class Switch;
class WeekGrid;
class WeekRows;
class WhatPanel;

/// What the screen needs. Not owned; must outlive it.
struct HoursPorts {
    OfficeQueries *office = nullptr;
    OfficeCommands *commands = nullptr;
    InboxQueries &queries;
    DeskEvents &events;
    Clock &clock;
    CarrierHoursReader *carrier = nullptr; ///< Null: nobody who could tell hours.
    bool tries = false; ///< Whether somebody can try edited hours on past calls.
};

/// When are we open? The week is painted here and kept when somebody presses Save; "close now" is kept at once, as
/// nobody who presses that has time for a second button.
class HoursPage : public EditorPage {
    Q_OBJECT
public:
    explicit HoursPage(const HoursPorts &ports, QWidget *parent = nullptr);
    void refresh() override;
    bool mayLeaveFor(Place place) override;
    [[nodiscard]] bool hasUnkept() const override;
    [[nodiscard]] QWidget *mainPart() const override;

signals:
    /// What is kept, and what it would be with the edited hours.
    void trialWanted(const textback::OfficePolicy &kept, const textback::OfficePolicy &edited);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void stepBack() override { m_draft->undo(); }
    void stepForth() override { m_draft->redo(); }
    void saveAll() override { save(); }

private:
    void build();
    void fold();
    void foldHead(int level);
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeLines();
    [[nodiscard]] QWidget *makeWeek();
    [[nodiscard]] QWidget *makeRibbon();
    [[nodiscard]] QWidget *makePanels();
    void connectWeek();
    void connectPanels();

    void read();
    void readLines();
    void showDraft();
    void showAnswers();
    void showZone();
    void settingsMoved();
    void save(std::optional<Place> then = {});
    void saved(const OpeningHours &hours, const Result<OfficeChangeId> &change, std::optional<Place> then);
    void takeBack(OfficeChangeId change);
    void keepClosed(std::optional<ClosedSpan> span);
    void showClosed();
    void editDay(int day);
    void editHolidays();
    void editZone();
    void closeNow();
    void askCarrier();
    void takeCarrierHours(const Result<CarrierHours> &read);
    void tick();
    [[nodiscard]] OfficePolicy shownPolicy() const;
    [[nodiscard]] QDate today() const;

    HoursPorts m_ports;
    OfficePolicy m_policy; ///< As it is kept.
    bool m_readable = false;
    bool m_saving = false;
    bool m_followsNow = true; ///< "What would happen" stands at now and goes with it.
    int m_tickRound = 0;
    HoursDraft *m_draft;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_head = nullptr;
    QGridLayout *m_panels = nullptr;
    int m_panelColumns = 0;
    bool m_zoneIsShort = false;
    Button *m_zone = nullptr;
    Button *m_close = nullptr;
    Button *m_import = nullptr;
    Button *m_try = nullptr;
    Button *m_undo = nullptr;
    IconButton *m_redo = nullptr;
    Button *m_save = nullptr;
    Label *m_hint = nullptr;
    QWidget *m_legend = nullptr;
    Segment *m_tools = nullptr;
    QWidget *m_lineRow = nullptr;
    QComboBox *m_lines = nullptr;
    Switch *m_ownWeek = nullptr;
    NoticeBar *m_closed = nullptr; ///< While the office is closed by hand.
    NoticeBar *m_notice = nullptr;
    WeekGrid *m_grid = nullptr;
    WeekRows *m_rows = nullptr;
    DaysRibbon *m_ribbon = nullptr;
    HolidaysPanel *m_holidays = nullptr;
    ChangesPanel *m_changes = nullptr;
    WhatPanel *m_what = nullptr;
};

} // namespace textback
