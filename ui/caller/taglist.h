// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace textback {

class FlowLayout;

/// One tag; pressing it takes it off. Without a tag: the offer to add one.
class TagChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit TagChip(const QString &tag, QWidget *parent = nullptr);
    void setShown(const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_tag;
    QString m_shown;
};

/// A caller's tags, with a field that suggests those in use.
class TagList : public QWidget {
    Q_OBJECT
public:
    explicit TagList(QWidget *parent = nullptr);
    void setTags(const QStringList &tags);
    /// Asked when somebody begins to write a tag.
    void setSuggestions(std::function<QStringList()> used) { m_used = std::move(used); }
    /// Opens the field for a new tag.
    void beginAdding();

signals:
    void added(const QString &tag);
    void removed(const QString &tag);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void take();
    void endAdding();
    QStringList m_tags;
    std::function<QStringList()> m_used;
    FlowLayout *m_flow;
    QList<TagChip *> m_chips;
    TagChip *m_add;
    QLineEdit *m_edit;
    QStringListModel *m_suggestions;
};

} // namespace textback
