// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace textback {

class TextListModel;

/// The list of texts: chosen by pointer or keys, put in order by dragging or Alt+Up and Alt+Down.
class TextListView : public QListView {
    Q_OBJECT
public:
    explicit TextListView(TextListModel *model, QWidget *parent = nullptr);
    [[nodiscard]] QString currentKey() const;
    void choose(const QString &key);

signals:
    void chosen(const QString &key);
    /// @param to its place among the automatic texts.
    void moveWanted(const QString &key, int to);
    void renameWanted(const QString &key);
    void duplicateWanted(const QString &key);
    void removeWanted(const QString &key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool actOnKey(const QKeyEvent &event, const QString &key);
    [[nodiscard]] int gapAt(const QPoint &position) const;
    TextListModel *m_texts;
    QPoint m_pressed;
    QString m_dragged; ///< The key of the text that is being dragged.
    int m_gap = -1; ///< The row before which it would go.
};

} // namespace textback
