// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/datacare.h"

#include <QDialog>

class QListWidget;

namespace textback {

class Button;
class Label;
class Switch;

/// The copies there are, what each holds, making one now, and going back to one. Deletes itself.
class BackupsDialog : public QDialog {
    Q_OBJECT
public:
    BackupsDialog(DataCare &care, Clock &clock, QWidget *parent);
    ~BackupsDialog() override;
    /// Makes a copy of what an archive of another desk holds and shows it; nothing else changes by it.
    void takeArchive(const QString &file);
    /// Writes everything into one file that any program can read.
    void writeArchive(const QString &file);

private:
    void build();
    void buildFoot();
    void read();
    void fill(const QList<DataCopy> &copies);
    void fit();
    void copyNow();
    void chooseArchive();
    void chooseTarget();
    void written(const Result<qint64> &texts);
    void taken(const Result<DataCopy> &copy);
    void endTaking(const QString &words, bool good);
    void look();
    void looked(const QString &file, const Result<DataLook> &look);
    void say(const QString &words, bool good);
    void enable();
    [[nodiscard]] const DataCopy *chosen() const;

    DataCare &m_care;
    Clock &m_clock;
    QList<DataCopy> m_copies;
    QString m_whole; ///< The copy that was read to its end and can be restored.
    QString m_wanted; ///< The copy to be chosen when the list has been read again.
    bool m_copying = false;
    bool m_taking = false;
    bool m_writing = false;
    QListWidget *m_list = nullptr;
    Label *m_said = nullptr;
    Label *m_meaning = nullptr;
    Switch *m_sure = nullptr;
    Button *m_copy = nullptr;
    Button *m_archive = nullptr; ///< Takes an archive, or cancels that.
    Button *m_export = nullptr; ///< Writes one, or cancels that.
    Button *m_restore = nullptr;
};

} // namespace textback
