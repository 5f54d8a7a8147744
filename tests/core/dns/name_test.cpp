#include "core/dns/name.h"

#include <QTest>

#include <string>

using danescope::Bytes;
using danescope::dns::Name;
using danescope::dns::NameError;

class NameTest : public QObject {
    Q_OBJECT

private slots:
    void writesCanonicalForm_data();
    void writesCanonicalForm();
    void refusesInvalidText_data();
    void refusesInvalidText();
    void readsOnlyWholeWireNames_data();
    void readsOnlyWholeWireNames();
    void keepsTo255Bytes();
    void knowsItsAncestors();
};

void NameTest::writesCanonicalForm_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("plain") << QByteArray("example.org") << QByteArray("example.org");
    QTest::newRow("last dot") << QByteArray("example.org.") << QByteArray("example.org");
    QTest::newRow("upper case") << QByteArray("EXAMPLE.Org") << QByteArray("example.org");
    QTest::newRow("root") << QByteArray(".") << QByteArray(".");
    QTest::newRow("escaped dot") << QByteArray("a\\.b.org") << QByteArray("a\\.b.org");
    QTest::newRow("decimal escape") << QByteArray("a\\010b") << QByteArray("a\\010b");
    QTest::newRow("space") << QByteArray("a b") << QByteArray("a\\032b");
    QTest::newRow("bytes over 127") << QByteArray("\xc3\xbc") << QByteArray("\\195\\188");
    QTest::newRow("service") << QByteArray("_25._tcp.mx") << QByteArray("_25._tcp.mx");
}

void NameTest::writesCanonicalForm() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto name = Name::parse(text.toStdString());
    QVERIFY(name.has_value());
    QCOMPARE(QByteArray::fromStdString(name->to_string()), canonical);
    QCOMPARE(Name::parse(name->to_string()).value(), *name);
    QCOMPARE(Name::from_wire(name->wire()).value(), *name);
}

void NameTest::refusesInvalidText_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("error");
    const auto row = [](const char* label, QByteArray text, NameError error) {
        QTest::newRow(label) << text << static_cast<int>(error);
    };
    row("empty", "", NameError::empty);
    row("first label empty", ".example", NameError::empty_label);
    row("middle label empty", "a..b", NameError::empty_label);
    row("two last dots", "a..", NameError::empty_label);
    row("label of 64", QByteArray(64, 'a') + ".org", NameError::label_too_long);
    row("last label of 64", QByteArray(64, 'a'), NameError::label_too_long);
    row("escape at the end", "a\\", NameError::bad_escape);
    row("escape over 255", "a\\256", NameError::bad_escape);
    row("short escape", "a\\25", NameError::bad_escape);
    QByteArray longName;
    for (int label = 0; label < 128; ++label) {
        longName += "a.";
    }
    row("128 labels", longName, NameError::name_too_long);
    row("megabyte", QByteArray(1 << 20, 'a'), NameError::label_too_long);
}

void NameTest::refusesInvalidText() {
    QFETCH(QByteArray, text);
    QFETCH(int, error);
    const auto name = Name::parse(text.toStdString());
    QVERIFY(!name.has_value());
    QCOMPARE(static_cast<int>(name.error()), error);
}

void NameTest::readsOnlyWholeWireNames_data() {
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("label cut off") << QByteArray("\x05"
                                                 "abc",
                                                 4);
    QTest::newRow("root label missing") << QByteArray("\x03"
                                                      "abc",
                                                      4);
    QTest::newRow("bytes after the root") << QByteArray("\x00\x00", 2);
    QTest::newRow("compression pointer") << QByteArray("\xc0\x00", 2);
    QTest::newRow("256 bytes") << QByteArray("\x01"
                                             "a")
                                          .repeated(127) +
                                      QByteArray("\x01\x00", 2);
}

void NameTest::readsOnlyWholeWireNames() {
    QFETCH(QByteArray, wire);
    QVERIFY(!Name::from_wire(Bytes(wire.begin(), wire.end())).has_value());
}

void NameTest::keepsTo255Bytes() {
    std::string text;
    for (int label = 0; label < 127; ++label) {
        text += "a.";
    }
    const auto longest = Name::parse(text);
    QVERIFY(longest.has_value());
    QCOMPARE(longest->wire().size(), std::size_t{255});
    QVERIFY(!longest->with_prefix("b").has_value());
}

void NameTest::knowsItsAncestors() {
    const Name host = Name::parse("mx1.example.org").value();
    const Name zone = Name::parse("example.org").value();
    QVERIFY(host.is_at_or_below(zone));
    QVERIFY(host.is_at_or_below(host));
    QVERIFY(host.is_at_or_below(Name()));
    QVERIFY(!zone.is_at_or_below(host));
    QVERIFY(!Name::parse("xexample.org").value().is_at_or_below(zone));
    QCOMPARE(host.label_count(), std::size_t{3});
    QCOMPARE(host.parent(), zone);
    QCOMPARE(Name().parent(), Name());
    const std::vector<Name> chain = host.from_root();
    QCOMPARE(chain.size(), std::size_t{4});
    QCOMPARE(chain.front(), Name());
    QCOMPARE(chain.back(), host);
    QCOMPARE(host.with_prefix("_25._tcp").value().to_string(),
             std::string("_25._tcp.mx1.example.org"));
}

QTEST_APPLESS_MAIN(NameTest)
#include "name_test.moc"
