#include "core/support/bytes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace danescope;

class BytesTest : public QObject {
    Q_OBJECT

private slots:
    void base64AgreesWithQt();
    void refusesLooseBase64_data();
    void refusesLooseBase64();
    void hexRoundTrips();
    void readsNothingPastTheEnd();
};

void BytesTest::base64AgreesWithQt() {
    QRandomGenerator random(1);
    for (int size = 0; size < 200; ++size) {
        QByteArray data(size, '\0');
        for (char& byte : data) {
            byte = static_cast<char>(random.generate());
        }
        const Bytes bytes(data.begin(), data.end());
        const std::string text = to_base64(bytes);
        QCOMPARE(QByteArray::fromStdString(text), data.toBase64());
        QCOMPARE(from_base64(text), std::optional(bytes));
    }
}

void BytesTest::refusesLooseBase64_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"A", "AA", "AAA", "AA=A",
                             "A===", "====", "AA==AA==", "AB==", "AAB=", "AA\n=", "AA AA A="}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void BytesTest::refusesLooseBase64() {
    QFETCH(QByteArray, text);
    QVERIFY(!from_base64(text.toStdString()).has_value());
}

void BytesTest::hexRoundTrips() {
    QCOMPARE(to_hex(Bytes{0x00, 0x0a, 0xff}), std::string("000aff"));
    QCOMPARE(from_hex("000AfF"), std::optional(Bytes{0x00, 0x0a, 0xff}));
    QVERIFY(!from_hex("0").has_value());
    QVERIFY(!from_hex("0g").has_value());
    QVERIFY(!from_hex("0 ").has_value());
}

void BytesTest::readsNothingPastTheEnd() {
    const Bytes bytes{1, 2, 3, 4, 5};
    ByteReader reader(bytes);
    QCOMPARE(reader.read_u16(), std::optional<std::uint16_t>(0x0102));
    QVERIFY(!reader.read_u32().has_value());
    QCOMPARE(reader.read_u8(), std::optional<std::uint8_t>(3));
    QVERIFY(!reader.read_bytes(3).has_value());
    QCOMPARE(reader.rest().size(), std::size_t{2});
}

QTEST_APPLESS_MAIN(BytesTest)
#include "bytes_test.moc"
