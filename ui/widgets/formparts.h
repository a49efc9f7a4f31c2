// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/controls.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace textback {

class Label;

/// A question in a window of its own: a title, fields, what is wrong with them, and two buttons.
class AskDialog : public QDialog {
    Q_OBJECT
public:
    AskDialog(const QString &title, const QString &accept, QWidget *parent);
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    [[nodiscard]] Button *acceptButton() const { return m_accept; }
    [[nodiscard]] Button *cancelButton() const { return m_cancel; }
    /// Why it cannot be accepted yet; empty: it can.
    void setProblem(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_fields;
    Label *m_problem;
    Button *m_accept;
    Button *m_cancel;
};

/// One sentence on a tint with what can be done about it.
class NoticeBar : public Panel {
    Q_OBJECT
public:
    struct Choice {
        QString objectName;
        QString words;
        std::function<void()> act;
    };
    explicit NoticeBar(QWidget *parent = nullptr);
    void tell(Role tint, Role ink, const QString &icon, const QString &words, const QList<Choice> &choices = {});
    /// Before the screen is left: save and go on, drop what is not saved, or stay. Takes the keyboard.
    void askToKeep(const QString &words, const std::function<void()> &save, const std::function<void()> &drop);
    [[nodiscard]] QString words() const;

private:
    IconLabel *m_icon;
    Label *m_words;
    QHBoxLayout *m_choices;
};

/// A panel with a title and something at the end of its line.
class TitledPanel : public Panel {
    Q_OBJECT
public:
    explicit TitledPanel(const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

/// Takes everything out of a layout and throws it away once no event of it is under way.
void clearLayout(QLayout *layout);

} // namespace textback
