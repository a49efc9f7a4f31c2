// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/listmerging.h"
#include "core/policy/officefile.h"
#include "ui/widgets/officedetails.h"

#include <QCoreApplication>
#include <QDialog>

#include <functional>

class QCheckBox;
class QListWidget;

namespace textback {

class Button;
class Label;

/// Everything the owner decided as one file: written on another thread, as all lists of numbers may be in it, and read
/// again on another desk after a look at what it changes.
class OfficeTransfer {
    Q_DECLARE_TR_FUNCTIONS(textback::OfficeTransfer)
public:
    /// Asks where to, and writes. `told` is given a sentence for the person.
    static void exportTo(QWidget *parent, const OfficeDocument &office, const std::function<void(QString)> &told);
    /// Asks which file; `read` is given what stands in it, `told` why it cannot be used.
    static void importFrom(QWidget *parent, const std::function<void(OfficeDocument)> &read,
                           const std::function<void(QString)> &told);
    /// What is said of one thing that would change, before its values.
    [[nodiscard]] static QString words(const OfficeDifference &difference);
    [[nodiscard]] static Result<OfficeDocument> readFile(const QString &fileName);
    [[nodiscard]] static QString problem(const Error &error);
    /// Invalid with the code "size": it would be larger than what readFile() takes.
    [[nodiscard]] static Status writeFile(const QString &fileName, const OfficeDocument &office);
    /// What is said of a file that was written, or was not.
    [[nodiscard]] static QString written(const Status &status);
};

/// What an import would change, each thing with what is there and what comes, before it does.
class ImportPreview : public QDialog {
    Q_OBJECT
public:
    /// @param accept what the button says that takes it.
    ImportPreview(const QList<DetailWords> &details, const QString &accept, QWidget *parent);
    void show(const QList<DetailWords> &details);
    /// Something about what comes that people should know before; empty: nothing.
    void warn(const QString &words);
    /// Lets people say whether numbers that are only on this desk's lists stay on them.
    void offerMerging();
    [[nodiscard]] ListMerging merging() const;

signals:
    void mergingChosen();

private:
    Label *m_title;
    QListWidget *m_list;
    Label *m_warning;
    QCheckBox *m_replace;
    Button *m_keep;
};

} // namespace textback
