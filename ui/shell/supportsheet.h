// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace textback {

class Label;

/// Shows what a support file would hold, and saves it where people say. Deletes itself.
class SupportSheet : public QDialog {
    Q_OBJECT
public:
    SupportSheet(const QString &notes, QWidget *parent);
    /// @return whether it stands in the file now
    [[nodiscard]] static bool write(const QString &fileName, const QString &notes);

private:
    void addButtons();
    void save();
    QString m_notes;
    Label *m_said;
};

} // namespace textback
