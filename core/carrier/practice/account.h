// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace textback::practice {

struct Extension {
    qint64 id = 0;
    QString number;
    QString name;
    QString type; ///< "User", "Department" (a call queue) or "IvrMenu"
    [[nodiscard]] QString idText() const { return QString::number(id); }
};

/// A telephone number of the practice office.
struct OfficeNumber {
    qint64 id = 0;
    QString number; ///< E.164
    QString usage;
    QStringList features;
    bool primary = false;
    qint64 extension = 0; ///< whose calls it brings
    QString location;
    [[nodiscard]] bool canText() const { return features.contains(QLatin1String("SmsSender")); }
};

/// The practice office: one company, three people, a queue and a menu. Fixed; nothing here changes while it runs.
class Account {
public:
    Account();
    static constexpr qint64 Id = 810'000'001;

    [[nodiscard]] const Extension &user() const { return m_extensions.at(0); } ///< who is signed in
    [[nodiscard]] const Extension &colleague() const { return m_extensions.at(1); }
    [[nodiscard]] const Extension &manager() const { return m_extensions.at(2); }
    [[nodiscard]] const Extension &queue() const { return m_extensions.at(3); }
    [[nodiscard]] const Extension &menu() const { return m_extensions.at(4); }
    [[nodiscard]] const QList<Extension> &extensions() const { return m_extensions; }
    [[nodiscard]] const QList<OfficeNumber> &numbers() const { return m_numbers; }
    [[nodiscard]] const OfficeNumber &mainLine() const { return m_numbers.at(0); }
    [[nodiscard]] const Extension *extension(qint64 id) const;
    [[nodiscard]] const OfficeNumber *number(const QString &e164) const;

    [[nodiscard]] QString path() const; ///< /restapi/v1.0/account/<id>
    [[nodiscard]] QString extensionPath(qint64 extension) const;
    [[nodiscard]] QString userPath() const { return extensionPath(user().id); }

private:
    QList<Extension> m_extensions;
    QList<OfficeNumber> m_numbers;
};

} // namespace textback::practice
