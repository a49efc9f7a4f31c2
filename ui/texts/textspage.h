// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "core/domain/officecommands.h"
#include "core/domain/officequeries.h"
#include "core/domain/report.h"
#include "core/domain/writing.h"
#include "ui/texts/textsdraft.h"
#include "ui/widgets/editorpage.h"

class QMenu;
class QVBoxLayout;

namespace textback {

class Button;
class IconButton;
class Label;
class NoticeBar;
class Panel;
class PhonePreview;
class ReviewPanel;
class TextEditor;
class TextListModel;
class TextListView;
class TextsKeeper;

/// What the screen needs. Not owned; must outlive it.
struct TextsPorts {
    InboxQueries &queries;
    OfficeQueries &office;
    OfficeCommands &commands;
    DeskEvents &events;
    Clock &clock;
    WritingQueries *writings = nullptr; ///< Without it there are no saved replies.
    ReportMaker *report = nullptr; ///< Counts how often each text went out; may be absent.
};

/// Which text goes out when? Texts are edited here, seen as callers will see them, and count once they are saved.
class TextsPage : public EditorPage {
    Q_OBJECT
public:
    explicit TextsPage(const TextsPorts &ports, QWidget *parent = nullptr);
    void refresh() override;
    bool mayLeaveFor(Place place) override;
    [[nodiscard]] bool hasUnkept() const override;
    [[nodiscard]] QWidget *mainPart() const override;
    [[nodiscard]] TextsDraft *draft() const { return m_draft; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void stepBack() override { m_draft->undo(); }
    void stepForth() override { m_draft->redo(); }
    void saveAll() override { save(); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildMiddle();
    QWidget *buildHead();
    QWidget *buildBody();
    void connectParts();
    void fold();

    [[nodiscard]] Result<OfficeTexts> readTexts();
    void showUnreadable();
    void showDraft();
    void showHead();
    void showText();
    void showPreview();
    void countSent();
    void showSent();
    void choose(const QString &key);
    void tick();

    void showNew();
    void showMore();
    void addTextActs(QMenu &menu);
    void add(TextGroup group);
    void duplicate(const QString &key);
    void remove(const QString &key);
    void save(std::optional<Place> then = {});
    void saved(const OfficeTexts &wanted, const Status &status, std::optional<Place> then);
    void takeBack();
    void discard();
    void startFrom();
    void showHistory();
    void exportTexts();
    void importTexts();
    void previewImport(const OfficeDocument &office);
    void told(const QString &words);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] OfficePolicy editedPolicy() const;

    /// What the bar says besides "not saved yet".
    enum class Bar { Nothing, Unreadable, Saved, Failed };
    TextsPorts m_ports;
    OfficePolicy m_policy; ///< As it is kept.
    std::optional<PhoneNumber> m_line; ///< The first, which texts for every line are shown for.
    QString m_current; ///< The key of the text that is edited.
    std::optional<QMap<QString, ReportCounts>> m_sent; ///< What came of each text lately, by key; once it is counted.
    TextsDraft *m_draft;
    TextsKeeper *m_keeper;
    TextListModel *m_model;
    TextListView *m_list = nullptr;
    QWidget *m_listPart = nullptr;
    QWidget *m_middle = nullptr;
    Label *m_title = nullptr;
    Label *m_kind = nullptr;
    Button *m_start = nullptr;
    IconButton *m_undo = nullptr;
    IconButton *m_redo = nullptr;
    Button *m_save = nullptr;
    Button *m_new = nullptr;
    IconButton *m_more = nullptr;
    NoticeBar *m_notice = nullptr;
    TextEditor *m_editor = nullptr;
    ReviewPanel *m_review = nullptr;
    Label *m_none = nullptr; ///< Where there is no text.
    QVBoxLayout *m_body = nullptr;
    Panel *m_side = nullptr;
    PhonePreview *m_preview = nullptr;
    std::optional<bool> m_sideBeside;
    Bar m_bar = Bar::Nothing;
    int m_tickRound = 0;
};

} // namespace textback
