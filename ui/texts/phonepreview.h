// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/controls.h"

#include <array>

namespace textback {

class Label;

/// One of the callers a text is shown for.
struct PreviewCall {
    QString choice; ///< "New"
    QString words; ///< As they read it; empty: they get no text.
    QString caption;
};

/// A text as it looks on a caller's phone, for one of several callers.
class PhonePreview : public QWidget {
    Q_OBJECT
public:
    explicit PhonePreview(QWidget *parent = nullptr);
    /// @param from our number, @param time when the text comes, both as people write them.
    void setHead(const QString &from, const QString &time);
    void setCalls(const QList<PreviewCall> &calls);
    /// Low: as high as its words; else like a phone.
    void setLow(bool low);

private:
    QWidget *buildPhone();
    void choose(int index);
    void showChosen();
    QList<PreviewCall> m_calls;
    static constexpr int ChoicesInRow = 2;
    std::array<Segment *, 2> m_choices; ///< One below the other.
    int m_chosen = 0;
    QWidget *m_phone = nullptr;
    Label *m_from = nullptr;
    Label *m_time = nullptr;
    QWidget *m_bubble = nullptr;
    Label *m_words = nullptr;
    Label *m_caption = nullptr;
};

} // namespace textback
