// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountcommands.h"

#include <QWidget>

class QLineEdit;

namespace textback {

class Button;
class Label;

/// For those who bring an app of their own or a JWT: where to sign in, and as what. Secrets stay in the fields until
/// they are handed on.
class AdvancedSignIn : public QWidget {
    Q_OBJECT
public:
    AdvancedSignIn(const QUrl &server, const QString &clientId, QWidget *parent = nullptr);
    [[nodiscard]] QUrl server() const;
    [[nodiscard]] QString clientId() const;
    [[nodiscard]] QString secretClientSecret() const;
    /// Empty: signs in by browser.
    [[nodiscard]] QString secretJwt() const;
    void setServer(const QUrl &server, const QString &clientId);
    void forgetSecrets();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QList<std::pair<Label *, QLineEdit *>> m_fields; ///< Server, client, secret, JWT.
    Label *m_addresses;
};

} // namespace textback
