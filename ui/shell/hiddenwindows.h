// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QWidget>

namespace textback {

/// Takes the dialogs of a window out of sight while its screen is covered, and brings them back as they were: what they
/// show is as private as the rest, and one that wants an answer would keep the keyboard from the cover. UI thread.
class HiddenWindows : public QObject {
    Q_OBJECT
public:
    /// @param window whose dialogs they are; outlives this.
    explicit HiddenWindows(QWidget *window) : QObject(window), m_window(window) {}
    void takeAway();
    void bringBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Away {
        QPointer<QWidget> window;
        QRect place;
    };
    [[nodiscard]] bool isOurs(const QWidget *other) const;
    void takeAway(QWidget *other);

    QWidget *m_window;
    QList<Away> m_away; ///< The lowest first.
};

} // namespace textback
