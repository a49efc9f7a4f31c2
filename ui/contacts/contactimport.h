// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"

#include <QDialog>

class QListWidget;
class QProgressBar;
class QVBoxLayout;

namespace textback {

class Button;
class ColumnMatch;
class Label;
class Panel;

/// A file of contacts on its way in: read, shown before anything is kept, kept, and taken away again if wanted.
/// Closing it cancels what is under way. Deletes itself.
class ContactImport : public QDialog {
    Q_OBJECT
public:
    ContactImport(ContactReader &reader, ContactCommands &commands, QString home, QWidget *parent = nullptr);
    ~ContactImport() override;
    void start(const QString &path);

signals:
    /// What came in is kept.
    void kept(const QString &words, textback::ContactSourceId source);

private:
    enum class Step { Reading, Preview, Keeping, Failed };
    void build();
    QWidget *buildPreview();
    void read(const QList<ContactField> &columns);
    void showReading(const ContactReading &reading);
    void showRefused();
    void keep();
    void fail(const QString &words);
    void showStep(Step step, const QString &words);
    void setProgress(qint64 done, qint64 all);

    ContactReader &m_reader;
    ContactCommands &m_commands;
    QString m_home;
    ContactFile m_file;
    ContactReading m_reading;
    Step m_step = Step::Reading;
    Label *m_title;
    QProgressBar *m_bar;
    QWidget *m_preview = nullptr;
    Panel *m_columnsPanel = nullptr;
    ColumnMatch *m_columns = nullptr;
    Label *m_summary = nullptr;
    Label *m_sample = nullptr;
    Label *m_refusedTitle = nullptr;
    QListWidget *m_refused = nullptr;
    Button *m_copy = nullptr;
    Button *m_cancel;
    Button *m_keep;
};

} // namespace textback
