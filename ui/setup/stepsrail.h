// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>

class QVBoxLayout;

namespace textback {

class Label;
class Languages;

/// One step in the list at the start side.
class StepItem : public QAbstractButton {
    Q_OBJECT
public:
    explicit StepItem(int number, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &sentence);
    void setState(bool current, bool done);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    QString m_sentence;
    bool m_current = false;
    bool m_done = false;
};

/// The list of steps: where we are, what is done. A step that was reached once can be gone back to.
class StepsRail : public QWidget {
    Q_OBJECT
public:
    explicit StepsRail(int steps, QWidget *parent = nullptr);
    void setStep(int current, int reached);
    /// Lets the language be chosen. @param languages not owned, outlives this.
    void offer(Languages &languages);

signals:
    void stepPressed(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fold();
    QList<StepItem *> m_items;
    QVBoxLayout *m_column;
    Label *m_subtitle;
    Label *m_foot;
};

} // namespace textback
