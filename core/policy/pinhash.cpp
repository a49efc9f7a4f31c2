// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/pinhash.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace textback {

namespace {

constexpr int Rounds = 60'000; // a short PIN stays guessable for whoever has the file; this only makes it tedious
constexpr int MostRounds = 1'000'000;
constexpr qsizetype LeastSalt = 16;

QByteArray stretched(const QString &pin, const QByteArray &salt, int rounds)
{
    QByteArray hash = QCryptographicHash::hash(salt + pin.toUtf8(), QCryptographicHash::Sha256);
    for (int round = 1; round < rounds; ++round)
        hash = QCryptographicHash::hash(hash + salt, QCryptographicHash::Sha256);
    return hash;
}

} // namespace

bool isPin(const QString &pin)
{
    return pin.size() >= 4 && pin.size() <= 12
        && std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString hashedPin(const QString &pin, const QByteArray &salt)
{
    Q_ASSERT(salt.size() >= LeastSalt);
    return QStringLiteral("1:%1:%2:%3")
        .arg(Rounds)
        .arg(QString::fromLatin1(salt.toHex()), QString::fromLatin1(stretched(pin, salt, Rounds).toHex()));
}

bool pinFits(const QString &pin, const QString &hashed)
{
    const QStringList parts = hashed.split(u':');
    const int rounds = parts.value(1).toInt();
    const QByteArray salt = QByteArray::fromHex(parts.value(2).toLatin1());
    if (parts.size() != 4 || parts.value(0) != u"1" || rounds < 1 || rounds > MostRounds || salt.size() < LeastSalt)
        return false;
    return QByteArray::fromHex(parts.value(3).toLatin1()) == stretched(pin, salt, rounds);
}

} // namespace textback
