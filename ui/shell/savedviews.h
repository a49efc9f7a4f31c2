// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLineEdit;
class QSettings;
class QVBoxLayout;

namespace textback {

/// A search that somebody wants again, under a name.
struct SavedView {
    QString name;
    QString words;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The saved searches of this computer, below the five views. Kept in the window's settings.
class SavedViews : public QWidget {
    Q_OBJECT
public:
    explicit SavedViews(QSettings &settings, QWidget *parent = nullptr);
    [[nodiscard]] const QList<SavedView> &views() const { return m_views; }
    /// Same name: the new words replace the old ones.
    void add(const SavedView &view);
    void remove(const QString &name);
    /// Asks under which name these words shall be kept.
    void ask(const QString &words);

signals:
    void searchWanted(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void keep();
    void fill();
    void showMenu(const QString &name, const QPoint &at);
    QSettings &m_settings;
    QList<SavedView> m_views;
    QVBoxLayout *m_rows;
};

/// A name for a search. Deletes itself.
class SavedViewDialog : public QDialog {
    Q_OBJECT
public:
    SavedViewDialog(const QString &words, QWidget *parent);

signals:
    void named(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace textback
