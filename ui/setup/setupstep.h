// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace textback {

class Label;

/// One step of the set-up: a heading, why it matters, and what to decide. What was decided is kept at once or when the
/// step is left.
class SetupStep : public QWidget {
    Q_OBJECT
public:
    explicit SetupStep(QWidget *parent = nullptr);
    /// The step comes into sight: read again what may have changed.
    virtual void enter() {}
    /// The step is left: keep what was decided.
    virtual void keep() {}
    /// Whether the next step may follow.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// What stands beside Next: what is missing, or how much is left.
    [[nodiscard]] virtual QString remark() const { return {}; }

signals:
    void changed(); ///< Readiness or remark.

protected:
    void setHeading(const QString &heading, const QString &why);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Label *m_heading;
    Label *m_why;
    QVBoxLayout *m_body;
};

} // namespace textback
