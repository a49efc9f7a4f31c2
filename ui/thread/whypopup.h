// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

#include <QWidget>

class QVBoxLayout;

namespace textback {

/// The answer to "Why?": what was decided about one missed call, and every check in order with its own result. Lies
/// over the thread, near the link, never over the composer. Esc closes it and gives the keyboard back.
class WhyPopup : public QWidget {
    Q_OBJECT
public:
    explicit WhyPopup(QWidget *parent);
    /// @param link where "Why?" stands, @param room where the pop-up may be, both in the parent's coordinates.
    void show(const CallItem &call, const QRect &link, const QRect &room);
    void dismiss();

signals:
    void textAnywayPressed(textback::CallId call);
    /// This caller shall get no automatic text any more.
    void neverAgainPressed();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Room for some checks only: those around the one that decided, or all of them to scroll through.
    enum class Shown { All, Deciding, Scrolled };
    void fill(Shown shown);
    void showAll();
    void addHead(QVBoxLayout *layout);
    void addChecks(QVBoxLayout *layout, Shown shown);
    [[nodiscard]] QWidget *scrolled(QWidget *checks);
    void addFoot(QVBoxLayout *layout);
    QWidget *checkLine(const Check &check, bool deciding);
    void place();
    [[nodiscard]] QString wholeText() const;

    std::optional<CallItem> m_call;
    QWidget *m_content = nullptr;
    QRect m_link;
    QRect m_room;
};

} // namespace textback
