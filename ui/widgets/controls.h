// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/textbackstyle.h"

#include <QCheckBox>
#include <QFocusFrame>
#include <QPushButton>
#include <QToolButton>

class QButtonGroup;

namespace textback {

/// A button with words, and an icon of ours if wanted.
class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(ButtonKind kind, const QString &text = {}, const QString &icon = {}, QWidget *parent = nullptr);
};

/// A 32 px button with an icon alone. Its name is what a screen reader says and what the tip shows.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    explicit IconButton(const QString &icon, const QString &name = {}, QWidget *parent = nullptr);
    void setName(const QString &name);
};

/// On or off, as a switch.
class Switch : public QCheckBox {
    Q_OBJECT
public:
    explicit Switch(QWidget *parent = nullptr);

protected:
    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }
};

/// A few choices of which one holds, side by side.
class Segment : public QWidget {
    Q_OBJECT
public:
    explicit Segment(QWidget *parent = nullptr);
    void setChoices(const QStringList &choices);
    [[nodiscard]] int chosen() const;
    /// Changes what is shown without telling anybody.
    void setChosen(int index);
    [[nodiscard]] QToolButton *part(int index) const;

signals:
    /// A person pressed a choice (again, maybe).
    void pressed(int index);

private:
    QButtonGroup *m_group;
};

/// The ring round whatever the keyboard is at; shown only while people use the keyboard. One per window.
class FocusRing : public QFocusFrame {
    Q_OBJECT
public:
    explicit FocusRing(QWidget *window);

private:
    void follow(QWidget *now);
    QWidget *m_window;
};

/// A line of one device pixel between areas.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
};

/// A filled area with an edge and round corners. Invalid edge: none.
class Panel : public QWidget {
    Q_OBJECT
public:
    explicit Panel(Role fill, std::optional<Role> edge = {}, int radius = 0, QWidget *parent = nullptr);
    void setRoles(Role fill, std::optional<Role> edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_fill;
    std::optional<Role> m_edge;
    int m_radius;
};

/// One of our icons as a picture, an empty ring without a name; says nothing to screen readers.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString &icon, int size, Role role, QWidget *parent = nullptr);
    void setIcon(const QString &icon, Role role);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_size;
    Role m_role;
};

} // namespace textback
