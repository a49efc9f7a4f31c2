// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/account.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

Account::Account()
    : m_extensions{{810'100'101, u"101"_s, u"Reception"_s, u"User"_s},
                   {810'100'102, u"102"_s, u"Back Office"_s, u"User"_s},
                   {810'100'103, u"103"_s, u"Manager"_s, u"User"_s},
                   {810'200'500, u"500"_s, u"Reception Queue"_s, u"Department"_s},
                   {810'300'900, u"900"_s, u"Main Menu"_s, u"IvrMenu"_s}},
      m_numbers{
          {810'400'001,
           u"+13035550110"_s,
           u"DirectNumber"_s,
           {u"CallerId"_s, u"SmsSender"_s, u"MmsSender"_s},
           true,
           810'100'101,
           u"Denver, CO"_s},
          {810'400'002,
           u"+13035550100"_s,
           u"MainCompanyNumber"_s,
           {u"CallerId"_s, u"SmsSender"_s, u"MmsSender"_s},
           false,
           810'300'900,
           u"Denver, CO"_s},
          {810'400'003, u"+13035550120"_s, u"DirectNumber"_s, {u"CallerId"_s}, false, 810'200'500, u"Denver, CO"_s},
          {810'400'004,
           u"+18885550130"_s,
           u"CompanyNumber"_s,
           {u"CallerId"_s, u"SmsSender"_s},
           false,
           810'300'900,
           u"Toll Free"_s}}
{
}

const Extension *Account::extension(qint64 id) const
{
    const auto found =
        std::find_if(m_extensions.begin(), m_extensions.end(), [id](const Extension &each) { return each.id == id; });
    return found == m_extensions.end() ? nullptr : &*found;
}

const OfficeNumber *Account::number(const QString &e164) const
{
    const auto found = std::find_if(m_numbers.begin(), m_numbers.end(),
                                    [&e164](const OfficeNumber &each) { return each.number == e164; });
    return found == m_numbers.end() ? nullptr : &*found;
}

QString Account::path() const
{
    return u"/restapi/v1.0/account/%1"_s.arg(Id);
}

QString Account::extensionPath(qint64 extension) const
{
    return u"%1/extension/%2"_s.arg(path()).arg(extension);
}

} // namespace textback::practice
