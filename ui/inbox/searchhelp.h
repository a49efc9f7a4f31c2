// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/searchfilters.h"
#include "ui/widgets/controls.h"

class QGridLayout;
class QLineEdit;

namespace textback {

class Label;

/// What a search can be narrowed by, told in words of the window's language. Pure.
class SearchFilterWords {
    Q_DECLARE_TR_FUNCTIONS(textback::SearchFilterWords)
public:
    [[nodiscard]] static TextLanguage language();
    /// "from:0142", as an example.
    [[nodiscard]] static QString example(SearchFilter filter);
    [[nodiscard]] static QString meaning(SearchFilter filter);
    /// All of it in one breath, for who hears it.
    [[nodiscard]] static QString spoken();
    /// Why this filter, as typed, is not understood (yet), and what it takes.
    [[nodiscard]] static QString mistake(const QString &typed);
};

/// A small panel under the search line while it has the keyboard and is empty: the filters, each with its meaning. A
/// press on one puts it into the line; the keyboard stays there.
class SearchHelp : public Panel {
    Q_OBJECT
public:
    /// @param field not owned, outlives it. @param parent what it lies upon.
    SearchHelp(QLineEdit *field, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void follow();
    void begin(SearchFilter filter);
    QLineEdit *m_field;
    Label *m_title;
    QList<Button *> m_examples;
    QList<Label *> m_meanings;
};

} // namespace textback
