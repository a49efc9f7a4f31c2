// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/onceupload.h"

#include <cstring>

namespace textback {

OnceUpload::OnceUpload(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceUpload::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceUpload::readData(char *data, qint64 most)
{
    const qint64 left = m_body.size() - m_position;
    if (left <= 0)
        return -1;
    const qint64 count = std::min(most, left);
    std::memcpy(data, m_body.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}

} // namespace textback
