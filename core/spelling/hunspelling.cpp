// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/hunspelling.h"

#include <QFile>
#include <QStringEncoder>

#ifdef TEXTBACK_HUNSPELL
#include <hunspell/hunspell.hxx>
#endif

namespace textback {

namespace {

constexpr int WordsRemembered = 5000;
constexpr qsizetype LongestWord = 60; ///< Hunspell's own limit lies above; nobody writes longer ones.

} // namespace

#ifdef TEXTBACK_HUNSPELL

/// One dictionary with the encoding its words are in.
class Hunspelling::Dictionary {
public:
    explicit Dictionary(const DictionaryFiles &files)
        : m_hunspell(QFile::encodeName(files.rules).constData(), QFile::encodeName(files.words).constData()),
          m_encode(m_hunspell.get_dict_encoding().c_str()),
          m_decode(m_hunspell.get_dict_encoding().c_str())
    {
    }
    [[nodiscard]] bool isUsable() const { return m_encode.isValid() && m_decode.isValid(); }
    [[nodiscard]] bool spell(const QString &word)
    {
        const QByteArray bytes = m_encode(word);
        // What the dictionary's alphabet cannot write is not for it to judge.
        return m_encode.hasError() ? (m_encode.resetState(), true) : m_hunspell.spell(bytes.toStdString());
    }
    [[nodiscard]] QStringList suggest(const QString &word)
    {
        QStringList suggestions;
        const QByteArray bytes = m_encode(word);
        for (const std::string &suggestion : m_hunspell.suggest(bytes.toStdString()))
            suggestions << QString(m_decode(QByteArrayView(suggestion.data(), qsizetype(suggestion.size()))));
        return suggestions;
    }
    void add(const QString &word) { m_hunspell.add(QByteArray(m_encode(word)).toStdString()); }

private:
    Hunspell m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

#else

/// Built without Hunspell: never usable.
class Hunspelling::Dictionary {
public:
    explicit Dictionary(const DictionaryFiles &) {}
    [[nodiscard]] static bool isUsable() { return false; }
    [[nodiscard]] static bool spell(const QString &) { return true; }
    [[nodiscard]] static QStringList suggest(const QString &) { return {}; }
    static void add(const QString &) {}
};

#endif

Hunspelling::Hunspelling(QObject *parent) : Spelling(parent), m_known(WordsRemembered)
{
    m_pool.setMaxThreadCount(1);
}

Hunspelling::~Hunspelling()
{
    m_pool.waitForDone(); // it tells this object
}

bool Hunspelling::isBuiltIn()
{
#ifdef TEXTBACK_HUNSPELL
    return true;
#else
    return false;
#endif
}

void Hunspelling::load(const DictionaryFiles &files)
{
    m_pool.start([this, files] {
        const auto dictionary = std::make_shared<Dictionary>(files);
        QMetaObject::invokeMethod(this, [this, dictionary] {
            if (!dictionary->isUsable())
                return;
            m_dictionary = dictionary;
            m_known.clear();
            emit becameReady();
        });
    });
}

bool Hunspelling::isReady() const
{
    return m_dictionary != nullptr;
}

bool Hunspelling::isRight(const QString &word)
{
    if (!m_dictionary || word.size() > LongestWord)
        return true;
    if (const bool *known = m_known.object(word))
        return *known;
    const bool right = m_dictionary->spell(word);
    m_known.insert(word, new bool(right));
    return right;
}

QStringList Hunspelling::suggestions(const QString &word, int most)
{
    return m_dictionary && word.size() <= LongestWord ? m_dictionary->suggest(word).mid(0, most) : QStringList();
}

void Hunspelling::learn(const QString &word)
{
    if (!m_dictionary || word.size() > LongestWord)
        return;
    m_dictionary->add(word);
    m_known.remove(word);
}

} // namespace textback
