// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/pictures.h"

#include <QWidget>

namespace textback {

class IconButton;
class Label;

/// A photo over the whole window. Arrows go to the text's other photos, Esc closes, Ctrl+S saves. UI thread.
class PhotoViewer : public QWidget {
    Q_OBJECT
public:
    PhotoViewer(Pictures &pictures, QWidget *window);
    /// @param from whose photo it is, in words. @param at index of the one to begin with.
    void show(const QList<ItemFile> &photos, int at, const QString &from);

signals:
    void saveWanted(const textback::ItemFile &file);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void retranslate();
    void go(int to);
    void dismiss();
    [[nodiscard]] QRect pictureRect() const;

    Pictures &m_pictures;
    QList<ItemFile> m_photos;
    int m_at = 0;
    int m_round = 0; ///< Counts what was asked for: a late answer is for nobody.
    QString m_from;
    QImage m_image;
    bool m_failed = false;
    Label *m_words;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_save;
    IconButton *m_close;
};

} // namespace textback
