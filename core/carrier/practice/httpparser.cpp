// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/httpparser.h"

#include <QUrl>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace textback::practice {

namespace http = boost::beast::http;

struct HttpParser::Machine {
    using Parser = http::request_parser<http::string_body>;
    std::optional<Parser> parser;
    void restart()
    {
        parser.emplace();
        parser->header_limit(HeaderLimit);
        parser->body_limit(BodyLimit);
        parser->eager(true);
    }
};

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

HttpParser::HttpParser() : m_machine(std::make_unique<Machine>())
{
    m_machine->restart();
}

HttpParser::~HttpParser() = default;

HttpParser::State HttpParser::feed(QByteArray &bytes)
{
    auto &parser = *m_machine->parser;
    while (!bytes.isEmpty() && !parser.is_done()) {
        boost::beast::error_code error;
        const std::size_t used =
            parser.put(boost::asio::buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())), error);
        bytes.remove(0, static_cast<qsizetype>(used));
        if (error == http::error::need_more)
            break;
        if (error == http::error::header_limit || error == http::error::body_limit)
            return State::TooLarge;
        if (error)
            return State::Bad;
        if (used == 0)
            break;
    }
    return parser.is_done() ? State::Complete : State::NeedsMore;
}

bool HttpParser::keepAlive() const
{
    return m_machine->parser->get().keep_alive();
}

bool HttpParser::expectsContinue() const
{
    const auto &parser = *m_machine->parser;
    return parser.is_header_done() && !parser.is_done()
        && boost::beast::iequals(parser.get()[http::field::expect], "100-continue");
}

Request HttpParser::take()
{
    Request request;
    auto message = m_machine->parser->release();
    request.method = bytesOf(message.method_string());
    for (const auto &field : message) {
        if (request.headers.size() < 200)
            request.headers.insert(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    }
    request.body = QByteArray::fromStdString(message.body());
    readTarget(request, bytesOf(message.target()));
    m_machine->restart();
    return request;
}

void readTarget(Request &request, const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(path));
    if (mark < 0)
        return;
    QByteArray query = target.mid(mark + 1);
    request.query = QUrlQuery(QString::fromUtf8(query.replace('+', "%20")));
}

} // namespace textback::practice
