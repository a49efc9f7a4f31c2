// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupports.h"
#include "ui/setup/setupstep.h"
#include "ui/setup/testprogress.h"
#include "ui/setup/testrow.h"

class QHBoxLayout;
class QLineEdit;

namespace textback {

class Button;
class Label;
class Panel;

/// Step 5: the owner rings from the own mobile and sees every part of it happen. Automatic texts may still be off: for
/// this one number the text is asked for by hand.
class TestStep : public SetupStep {
    Q_OBJECT
public:
    /// A part that takes longer gets advice.
    static constexpr std::chrono::seconds Patience{60};

    explicit TestStep(const SetupPorts &ports, QWidget *parent = nullptr);
    void enter() override;
    void keep() override;
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] const TestProgress &progress() const { return m_progress; }

signals:
    void practiceWanted();
    /// In practice: somebody made up should ring, or answer the text.
    void ringWanted();
    void replyWanted();

protected:
    void retranslate() override;

private:
    void build();
    void buildPractice(QHBoxLayout *across, QWidget *ring);
    [[nodiscard]] std::optional<PhoneNumber> mobile() const;
    /// Whether it is known who should ring.
    [[nodiscard]] bool isReadyToRing() const { return m_ports.practice || mobile(); }
    void changedThread(ThreadId thread);
    [[nodiscard]] QList<ThreadId> threadsToLookAt() const;
    void beginAnew();
    void look();
    void askForText();
    void showProgress();
    void showEarlier(const HistoryProgress &progress);
    void tick();
    [[nodiscard]] QString sentenceOf(TestPart part) const;
    [[nodiscard]] QString timeOf(TestPart part) const;
    [[nodiscard]] QString advice(TestPart part) const;
    [[nodiscard]] QString practiceAdvice(TestPart part) const;
    [[nodiscard]] QString lineName() const;

    SetupPorts m_ports;
    Milliseconds m_offset{0}; ///< The carrier's clock minus ours.
    UtcTime m_since{}; ///< Carrier's time.
    TestProgress m_progress;
    std::optional<TestPart> m_waitsFor;
    UtcTime m_waitsSince{};
    std::optional<CallId> m_askedFor;
    bool m_refused = false; ///< Even by hand no text may leave.
    bool m_ticking = false;
    std::optional<PhoneNumber> m_line;
    Label *m_callWords;
    Label *m_number;
    Label *m_fromWords;
    QLineEdit *m_mobile;
    Button *m_ring = nullptr; ///< In practice.
    Button *m_reply = nullptr;
    QList<ThreadId> m_changedThreads; ///< In practice: those something happened in, the newest last.
    QString m_home; ///< The country of numbers that name none.
    QList<TestRow *> m_rows;
    Label *m_help;
    Label *m_earlier; ///< What happens meanwhile.
    Button *m_again;
    Button *m_practice;
};

} // namespace textback
