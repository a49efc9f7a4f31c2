// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"
#include "ui/widgets/formparts.h"

class QListWidget;

namespace textback {

/// Every time zone of the world, searched by city, country code or name.
class ZoneDialog : public AskDialog {
    Q_OBJECT
public:
    /// @param chosen IANA name; empty: this computer's.
    ZoneDialog(const QString &chosen, UtcTime now, QWidget *parent);

signals:
    void zoneChosen(const QString &ianaName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &chosen, UtcTime now);
    void search(const QString &words);
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace textback
