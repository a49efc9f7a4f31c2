// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/browsersignin.h"

#include "core/carrier/address.h"
#include "core/carrier/carrierlog.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/tokens.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// 256 bits from the system, as 43 characters.
QString randomWord()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return base64Url(QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers));
}

QUrl pageFor(const CarrierCredentials &credentials, const QUrl &wayBack, const QString &verifier, const QString &state)
{
    const QByteArray proof = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    const auto encoded = [](const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); };
    QUrl page = addressOn(credentials.server, u"/restapi/oauth/authorize"_s);
    page.setQuery(u"response_type=code&client_id=%1&redirect_uri=%2&state=%3&code_challenge=%4"
                  "&code_challenge_method=S256"_s.arg(encoded(credentials.clientId), encoded(wayBack.toString()), state,
                                                      base64Url(proof)),
                  QUrl::StrictMode);
    return page;
}

} // namespace

BrowserSignIn::BrowserSignIn(Clock &clock, SignInLedger &ledger, const QSslConfiguration &trust, QList<quint16> ports)
    : m_clock(clock), m_wire(clock, trust), m_gate(clock, ledger), m_redirect(clock), m_ports(std::move(ports))
{
}

Result<QUrl> BrowserSignIn::start(const CarrierCredentials &credentials, const SignInPageWords &words,
                                  Callback<Finished> done)
{
    cancel();
    m_done = std::move(done);
    m_credentials = credentials;
    m_words = words;
    m_verifier = randomWord();
    m_state = randomWord();
    if (const Status allowed = checkAddress(credentials.server); !allowed.ok()) {
        finish(SignInTrouble::NotAccepted, allowed.error().detail);
        return allowed.error();
    }
    const auto wayBack = m_redirect.listen(m_ports, [this](const QUrlQuery &query) { return judge(query); });
    if (!wayBack.ok()) {
        finish(SignInTrouble::NoPort, wayBack.error().detail);
        return wayBack.error();
    }
    m_wayBack = wayBack.value();
    m_clock.callAfter(Patience, this, [this, turn = ++m_turn] {
        if (turn == m_turn)
            finish(SignInTrouble::TimedOut, u"nobody came back from the page"_s);
    });
    return pageFor(m_credentials, m_wayBack, m_verifier, m_state);
}

void BrowserSignIn::cancel()
{
    if (m_done)
        finish(SignInTrouble::Cancelled, {});
}

RedirectReply BrowserSignIn::judge(const QUrlQuery &query)
{
    // A page of an earlier try, or one that a stranger made up: it ends nothing.
    if (query.queryItemValue(u"state"_s, QUrl::FullyDecoded) != m_state)
        return {m_words.title, m_words.outOfDate, false};
    const QString code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (code.isEmpty()) {
        const QString error = query.queryItemValue(u"error"_s, QUrl::FullyDecoded).left(100);
        const bool saidNo = error == "access_denied"_L1;
        // Later: the page goes out first.
        m_clock.callAfter(0ms, this, [this, error, saidNo, turn = ++m_turn] {
            if (turn == m_turn)
                finish(saidNo ? SignInTrouble::Refused : SignInTrouble::NotAccepted, error);
        });
        return {m_words.title, m_words.refused, true};
    }
    exchange(code);
    return {m_words.title, m_words.signedIn, true};
}

void BrowserSignIn::exchange(const QString &code)
{
    m_clock.callAfter(m_gate.wait(), this, [this, code, turn = ++m_turn] {
        if (turn == m_turn)
            ask(code);
    });
}

void BrowserSignIn::ask(const QString &code)
{
    const int place = m_gate.take();
    m_wire.send(codeRequest(m_credentials, code, m_wayBack.toString(), m_verifier), HttpWire::Lane::Ordinary, this,
                [this, place, turn = m_turn](const HttpAnswer &answer) {
                    answer.fault == HttpFault::NotSent ? m_gate.giveBack(place) : m_gate.answered(place);
                    if (turn == m_turn)
                        read(answer);
                });
}

void BrowserSignIn::read(const HttpAnswer &answer)
{
    if (const auto session = answer.succeeded() ? sessionIn(answer.body, m_clock.now()) : std::nullopt)
        return finish(SignInTrouble::None, {}, *session);
    const QString code = errorCode(answer.body);
    qCInfo(carrierLog) << "the sign-in by browser ended without a session:" << answer.status << code;
    if (isSignInRefusal(answer))
        return finish(SignInTrouble::NotAccepted, code);
    finish(SignInTrouble::NoAnswer, errorOf(answer, m_clock.now()).detail);
}

void BrowserSignIn::finish(SignInTrouble trouble, const QString &detail, const CarrierSession &session)
{
    ++m_turn;
    m_redirect.close();
    m_verifier.clear();
    m_state.clear();
    if (const auto done = std::exchange(m_done, nullptr))
        done({trouble, detail, session});
}

} // namespace textback::ringcentral
