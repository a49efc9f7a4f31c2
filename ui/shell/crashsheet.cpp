// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/crashsheet.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

CrashSheet::CrashSheet(const QString &report, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"crashSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("An unexpected stop"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(new Label(tr("An unexpected stop"), TextSize::PageTitle, Role::Text, QFont::DemiBold, this));
    auto *words = new Label(tr("Nothing of this was sent anywhere. It says where in the program it happened, and holds "
                               "no names, numbers or texts. If you report the problem, add it."),
                            TextSize::Body, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *text = new QPlainTextEdit(report, this);
    text->setObjectName(u"crashText"_s);
    text->setAccessibleName(tr("What is known of the unexpected stop"));
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTabChangesFocus(true);
    column->addWidget(text, 1);
    addButtons(report);
    resize(560, 480);
}

void CrashSheet::addButtons(const QString &report)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *copy = new Button(ButtonKind::Normal, tr("Copy"), {}, this);
    auto *forget = new Button(ButtonKind::Normal, tr("Forget"), {}, this);
    auto *closing = new Button(ButtonKind::Primary, tr("Close"), {}, this);
    copy->setObjectName(u"copyCrashButton"_s);
    forget->setObjectName(u"forgetShownCrashButton"_s);
    closing->setObjectName(u"closeCrashButton"_s);
    row->addWidget(copy);
    row->addWidget(forget);
    row->addStretch(1);
    row->addWidget(closing);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(copy, &Button::clicked, this, [report] { QGuiApplication::clipboard()->setText(report); });
    connect(forget, &Button::clicked, this, [this] {
        emit forgetPressed();
        close();
    });
    connect(closing, &Button::clicked, this, &QDialog::close);
    closing->setFocus();
}

} // namespace textback
