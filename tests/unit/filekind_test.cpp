// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/filekind.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace filekind_test {

class FileKindTest : public QObject {
    Q_OBJECT
private slots:
    void aFileIsWhatItsBytesSay_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("nothing") << QByteArray() << FileKind::Unknown << QString();
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0....") << FileKind::Picture << u"jpg"_s;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n....") << FileKind::Picture << u"png"_s;
        QTest::newRow("cut png") << QByteArray("\x89PNG") << FileKind::Unknown << QString();
        QTest::newRow("gif") << QByteArray("GIF89a....") << FileKind::Picture << u"gif"_s;
        QTest::newRow("webp") << QByteArray("RIFF\1\2\3\4WEBPVP8 ") << FileKind::Picture << u"webp"_s;
        QTest::newRow("wav") << QByteArray("RIFF\1\2\3\4WAVEfmt ") << FileKind::Sound << u"wav"_s;
        QTest::newRow("other riff") << QByteArray("RIFF\1\2\3\4EVIL....") << FileKind::Unknown << QString();
        QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                            "ftypheic....",
                                            16)
                              << FileKind::Picture << u"heic"_s;
        QTest::newRow("3gp") << QByteArray("\0\0\0\x18"
                                           "ftyp3gp4....",
                                           16)
                             << FileKind::Film << u"3gp"_s;
        QTest::newRow("mp3") << QByteArray("ID3\x03....") << FileKind::Sound << u"mp3"_s;
        QTest::newRow("mp3 frame") << QByteArray("\xFF\xFB\x90\x64") << FileKind::Sound << u"mp3"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4") << FileKind::Document << u"pdf"_s;
        QTest::newRow("program") << QByteArray("MZ\x90\0\3\0\0\0", 8) << FileKind::Unknown << QString();
        QTest::newRow("web page") << QByteArray("<html><script>") << FileKind::Unknown << QString();
        QTest::newRow("drawing with script") << QByteArray("<svg xmlns=") << FileKind::Unknown << QString();
    }
    void aFileIsWhatItsBytesSay()
    {
        QFETCH(QByteArray, content);
        QFETCH(FileKind, kind);
        QFETCH(QString, suffix);
        QCOMPARE(sniffed(content), (SniffedFile{kind, suffix}));
    }

    void aStrangersFileNameLeadsNowhere_data()
    {
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"IMG_0042.jpeg"_s << u"IMG_0042.jpg"_s;
        QTest::newRow("program in disguise") << u"photo.jpg.exe"_s << u"photo.jpg"_s;
        QTest::newRow("path") << u"../../.ssh/authorized_keys"_s << u"authorized_keys.jpg"_s;
        QTest::newRow("other path") << u"C:\\Windows\\a b.png"_s << u"a b.jpg"_s;
        QTest::newRow("hidden") << u".profile"_s << u"photo.jpg"_s;
        QTest::newRow("device") << u"CON.jpg"_s << u"photo.jpg"_s;
        QTest::newRow("turned round") << u"a\u202Egpj.exe"_s << u"agpj.jpg"_s;
        QTest::newRow("nothing") << QString() << u"photo.jpg"_s;
        QTest::newRow("endless") << QString(10'000, u'a') << QString(80, u'a') + u".jpg"_s;
        QTest::newRow("zero") << QString(QChar(0)) + u"a"_s << u"a.jpg"_s;
    }
    void aStrangersFileNameLeadsNowhere()
    {
        QFETCH(QString, theirs);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(theirs, u"jpg"_s, u"photo"_s), safe);
    }
};

} // namespace filekind_test

TEXTBACK_TEST(filekind_test, FileKindTest)
#include "filekind_test.moc"
