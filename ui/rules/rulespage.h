// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/contacts.h"
#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "core/domain/officecommands.h"
#include "core/domain/officequeries.h"
#include "core/domain/writing.h"
#include "core/policy/listmerging.h"
#include "ui/rules/checktable.h"
#include "ui/widgets/draftsteps.h"
#include "ui/widgets/editorpage.h"
#include "ui/widgets/officedetails.h"

namespace textback {

class Button;
class IconButton;
class Label;
class NoticeBar;
class RuleList;
class TrialPanel;

/// What the page works with. References are not owned and outlive it.
struct RulesPorts {
    InboxQueries &inbox;
    OfficeQueries &office;
    OfficeCommands &commands;
    DeskEvents &events;
    Clock &clock;
    TimeMachine *timeMachine = nullptr;
    NumberListQueries *lists = nullptr;
    NumberListCommands *listCommands = nullptr;
    WritingQueries *writings = nullptr; ///< Saved replies, for a file; may be absent.
    ContactQueries *contacts = nullptr; ///< What callers are called; may be absent.
};

/// "Who gets a text": the rules as sentences, and the checks before any of them. Edits stay here, to be tried on past
/// calls, until they are saved; what was saved can be undone.
class RulesPage : public EditorPage {
    Q_OBJECT
public:
    explicit RulesPage(const RulesPorts &ports, QWidget *parent = nullptr);
    void refresh() override;
    bool mayLeaveFor(Place place) override;
    [[nodiscard]] QWidget *mainPart() const override;
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] bool hasUnkept() const override { return isEdited(); }

protected:
    void stepBack() override;
    void stepForth() override;
    void saveAll() override;
    /// A list that was edited here can only be put back here: meanwhile people may be erased from it.
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What can be edited here.
    struct Edits {
        QList<Rule> rules;
        QMap<QString, QString> settings; ///< Edited ones.
        friend bool operator==(const Edits &, const Edits &) = default;
    };
    void showStep();
    void build();
    QWidget *buildHead();
    QWidget *buildBar();
    QWidget *buildBody();
    bool readPolicy();
    void allowEditing();
    void showOffice();
    void showBar();
    void showCounts();
    void edited();
    void save(std::function<void()> then = {});
    void discard();
    void undo();
    void say(const QString &words, bool canUndo);
    void askBeforeLeaving(Place place);
    void editCheck(CheckTable::Line line);
    void editList(const QString &key);
    void openList(const NumberList &list);
    void showLists();
    void readLists();
    void listSaved(const Status &saved, const NumberList &before, const QString &words);
    void restoreList();
    void tryOn();
    void tryOnCalls(const OfficePolicy &before, bool isEarlier);
    void countCalls();
    void tryNow();
    void showMore();
    void exportOffice();
    void importOffice();
    /// What a file would change, in one of two ways.
    struct Import {
        OfficeDocument wanted;
        QList<DetailWords> details;
        QString warning;
    };
    void previewImport(const OfficeDocument &office);
    void showImport(const Import &adding, const Import &replacing);
    /// Pure; on another thread, as the lists may be long.
    [[nodiscard]] static Import importOf(const OfficeDocument &file, const OfficeDocument &kept, ListMerging merging,
                                         const OfficePolicy &policy, const RuleNames &names);
    /// What is kept of the parts that a file can have; nothing, and said, where it cannot be read.
    std::optional<OfficeDocument> keptParts(const OfficeDocument &like);
    /// What this desk would keep of a file beside what it has.
    static OfficeDocument withKept(const OfficeDocument &file, const OfficeDocument &kept, ListMerging merging);
    [[nodiscard]] OfficePolicy editedPolicy() const;
    [[nodiscard]] Trial trialOf(const OfficePolicy &before, const OfficePolicy &after, int days) const;

    RulesPorts m_ports;
    OfficePolicy m_policy; ///< As saved.
    QMap<QString, QString> m_settings; ///< Edited ones, not saved yet.
    DraftSteps<Edits> m_steps;
    RuleNames m_names;
    std::optional<TrialCounts> m_counts; ///< Of the saved rules.
    OfficeChangeId m_lastChange{0};
    std::optional<NumberList> m_listBefore; ///< A list as it was before it was saved last.
    Label *m_summary = nullptr;
    Label *m_total = nullptr;
    Label *m_nobody = nullptr;
    NoticeBar *m_notice = nullptr;
    Label *m_barWords = nullptr;
    QWidget *m_bar = nullptr;
    Button *m_save = nullptr;
    Button *m_discard = nullptr;
    Button *m_undo = nullptr;
    IconButton *m_redo = nullptr;
    IconButton *m_more = nullptr;
    Button *m_add = nullptr;
    Button *m_tryNow = nullptr;
    Button *m_tryOn = nullptr;
    RuleList *m_list = nullptr;
    CheckTable *m_checks = nullptr;
    TrialPanel *m_trial = nullptr;
    bool m_saving = false;
    bool m_readable = false; ///< Else nothing can be edited: what is kept must not be replaced unseen.
};

} // namespace textback
