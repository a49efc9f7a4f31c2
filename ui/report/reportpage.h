// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "core/domain/officequeries.h"
#include "ui/report/reportwords.h"
#include "ui/widgets/page.h"

class QComboBox;
class QGridLayout;
class QScrollArea;
class QSpinBox;

namespace textback {

class Button;
class DayChart;
class FigurePanel;
class FunnelChart;
class HeatMap;
class Label;
class UndoStack;
class UndoStrip;
class ValueTile;

/// What the page works with. References are not owned and outlive it.
struct ReportPorts {
    ReportMaker &reports;
    InboxQueries &inbox;
    OfficeQueries &office;
    DeskCommands &commands;
    DeskEvents &events; ///< Lives on the desk thread.
    Clock &clock;
    UndoStack &undo;
    Milliseconds clockOffset{0}; ///< Of the carrier's clock.
};

/// Is it worth it? What came of the missed calls of some days.
class ReportPage : public Page {
    Q_OBJECT
public:
    explicit ReportPage(const ReportPorts &ports, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] const std::optional<Report> &report() const { return m_report; }
    void saveCsv(const QString &path);
    void savePdf(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildContent();
    QWidget *buildState();
    void buildTiles();
    void buildFigures();
    QWidget *buildJobValue();
    void retranslate();
    void fillSpans();
    [[nodiscard]] QDate today() const;
    void arrange();
    void noteChange();
    [[nodiscard]] std::pair<QDate, QDate> chosenDays(const QDate &today) const;
    bool readOffice();
    void showReport(const Result<Report> &report);
    void showState(const QString &title, const QString &words, const QString &action);
    void pressStateAction();
    void showTiles();
    void showFigures();
    void keepJobValue();
    void showFileMenu();
    void chooseFile(bool pdf);
    void printOut();
    void say(bool saved, const QString &path);
    [[nodiscard]] QString titleWords() const;

    ReportPorts m_ports;
    std::optional<Report> m_report;
    ReportContext m_context;
    OpeningHours m_hours;
    int m_round = 0; ///< Counts what is asked for, so that an earlier answer is not shown.
    bool m_changeNoted = false;
    bool m_reading = false;
    Label *m_title;
    Label *m_hint;
    QComboBox *m_spans;
    QDate m_month; ///< The first day of the newest one offered.
    Button *m_file;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    QWidget *m_figures;
    QWidget *m_state;
    Label *m_stateTitle;
    Label *m_stateWords;
    Button *m_stateAction;
    QList<ValueTile *> m_tiles;
    FunnelChart *m_funnel;
    DayChart *m_dayChart;
    HeatMap *m_heat;
    FigurePanel *m_funnelPanel;
    FigurePanel *m_reasonPanel;
    FigurePanel *m_dayPanel;
    FigurePanel *m_weekPanel;
    FigurePanel *m_templatePanel;
    Button *m_change;
    QSpinBox *m_jobValue;
    UndoStrip *m_strip;
};

} // namespace textback
