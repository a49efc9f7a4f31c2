// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/advancedsignin.h"

#include "ui/widgets/label.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

AdvancedSignIn::AdvancedSignIn(const QUrl &server, const QString &clientId, QWidget *parent)
    : QWidget(parent), m_addresses(new Label(TextSize::Small, Role::Text2, QFont::Normal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const QString &name : {u"serverEdit"_s, u"clientIdEdit"_s, u"clientSecretEdit"_s, u"jwtEdit"_s}) {
        auto *label = new Label(TextSize::Small, Role::Text2, QFont::DemiBold, this);
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        label->setBuddy(edit);
        column->addWidget(label);
        column->addWidget(edit);
        column->addSpacing(4);
        m_fields.append({label, edit});
        connect(edit, &QLineEdit::textChanged, this, &AdvancedSignIn::changed);
    }
    for (const int secret : {2, 3}) {
        m_fields.at(secret).second->setEchoMode(QLineEdit::Password);
        m_fields.at(secret).second->setMaxLength(64 * 1024);
    }
    m_addresses->setWordWrap(true);
    m_addresses->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_addresses);
    setServer(server, clientId);
    retranslate();
}

QUrl AdvancedSignIn::server() const
{
    return QUrl(m_fields.at(0).second->text().trimmed(), QUrl::StrictMode);
}

QString AdvancedSignIn::clientId() const
{
    return m_fields.at(1).second->text().trimmed();
}

QString AdvancedSignIn::secretClientSecret() const
{
    return m_fields.at(2).second->text().trimmed();
}

QString AdvancedSignIn::secretJwt() const
{
    return m_fields.at(3).second->text().trimmed();
}

void AdvancedSignIn::setServer(const QUrl &server, const QString &clientId)
{
    m_fields.at(0).second->setText(server.toString());
    m_fields.at(1).second->setText(clientId);
}

void AdvancedSignIn::forgetSecrets()
{
    m_fields.at(2).second->clear();
    m_fields.at(3).second->clear();
}

void AdvancedSignIn::retranslate()
{
    const std::array<QString, 4> names{tr("Address of the phone company's server"), tr("Client ID of your app"),
                                       tr("Client secret, if your app has one"),
                                       tr("JWT; leave it empty to sign in in the browser")};
    for (int index = 0; index < m_fields.size(); ++index) {
        m_fields.at(index).first->setText(names.at(size_t(index)));
        m_fields.at(index).second->setAccessibleName(names.at(size_t(index)));
    }
    m_addresses->setText(tr("Your app has to know these addresses to send people back to: %1")
                             .arg(u"http://localhost:48317/oauth2callback, http://localhost:48318/oauth2callback, "
                                  "http://localhost:48319/oauth2callback"_s));
}

void AdvancedSignIn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
