// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notopenedsheet.h"

#include "core/domain/phonenumber.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LeastSheetWidth = 360;

/// What the address is about, as people write it.
QString shownOf(const QUrl &url)
{
    if (url.scheme() != "tel"_L1)
        return url.scheme() == "mailto"_L1 ? url.path() : url.toString();
    const auto number = PhoneNumber::fromE164(url.path());
    return number.ok() ? number.value().forPeople() : url.path();
}

} // namespace

NotOpenedSheet::NotOpenedSheet(const QUrl &url, QWidget *parent) : QDialog(parent)
{
    const bool call = url.scheme() == "tel"_L1;
    const QString shown = shownOf(url);
    setObjectName(u"notOpenedSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(call ? tr("No program dials here") : tr("No program opens this"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    auto *words = new Label(call ? tr("This computer has no program that makes calls. Dial the number by hand:")
                                 : tr("This computer has no program that opens this:"),
                            TextSize::Body, Role::Text, QFont::Normal, this);
    words->setWordWrap(true);
    auto *what =
        new Label(isolated(shown), call ? TextSize::PageTitle : TextSize::Body, Role::Text, QFont::DemiBold, this);
    what->setObjectName(u"notOpenedWhat"_s);
    what->setWordWrap(!call);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isRightToLeft()) // a number begins where the words do
        what->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    column->addWidget(words);
    column->addWidget(what);
    auto *copy = new Button(ButtonKind::Primary, call ? tr("Copy number") : tr("Copy address"), u"copy"_s, this);
    auto *closing = new Button(ButtonKind::Normal, tr("Close"), {}, this);
    copy->setObjectName(u"copyNotOpenedButton"_s);
    closing->setObjectName(u"closeNotOpenedButton"_s);
    setAccessibleName(windowTitle());
    setAccessibleDescription(words->text() + u' ' + what->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(closing);
    row->addWidget(copy);
    column->addLayout(row);
    setMinimumWidth(LeastSheetWidth);
    resize(LeastSheetWidth, layout()->totalHeightForWidth(LeastSheetWidth));
    connect(copy, &Button::clicked, this, [this, shown] {
        QGuiApplication::clipboard()->setText(shown);
        close();
    });
    connect(closing, &Button::clicked, this, &QDialog::close);
    copy->setDefault(true);
}

} // namespace textback
