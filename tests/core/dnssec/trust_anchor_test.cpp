#include "core/dnssec/trust_anchor.h"

#include <QTest>

#include <string>

using namespace danescope;
using namespace danescope::dnssec;

namespace {

/// The root's KSK-2017 as published by IANA.
const QByteArray ksk_2017_key =
    "AwEAAaz/tAm8yTn4Mfeh5eyI96WSVexTBAvkMgJzkKTOiW1vkIbzxeF3+/4RgWOq7HrxRixHlFlExOLAJr5emLvN7SWXg"
    "nLh4+B5xQlNVz8Og8kvArMtNROxVQuCaSnIDdD5LKyWbRd2n9WGe2R8PzgCmr3EgVLrjyBxWezF0jLHwVN8efS3rCj/EWg"
    "vIWgb9tarpVUDK/b58Da+sqqls3eNbuv7pr+eoZG+SrDK6nWeL3c6H5Apxz7LjVc1uTIdsIXxuOLYA4/ilBmSVIzuDWfdR"
    "UfhHdY6+cn8HFRm+2hM8AnXGXws9555KrUB5qihylGa8subX2Nn6UwNR1AkUTV74bU=";
const QByteArray ksk_2017_digest =
    "E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D";
const QByteArray ksk_2017_ds = ". IN DS 20326 8 2 " + ksk_2017_digest;

} // namespace

class TrustAnchorTest : public QObject {
    Q_OBJECT

private slots:
    void readsAnchors_data();
    void readsAnchors();
    void refusesMistakes_data();
    void refusesMistakes();
    void carriesBothRootKeys();
    void trustsKeptAnchorsByTheirState_data();
    void trustsKeptAnchorsByTheirState();
    void refusesDamagedKeptAnchors();
};

void TrustAnchorTest::readsAnchors_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("DS") << ksk_2017_ds << 1;
    QTest::newRow("DS with a TTL")
        << QByteArray(". 172800 IN DS 20326 8 2 " + ksk_2017_digest) << 1;
    QTest::newRow("DS without a class") << QByteArray(". DS 20326 8 2 " + ksk_2017_digest) << 1;
    QTest::newRow("digest in two parts")
        << QByteArray(ksk_2017_ds.left(50) + ' ' + ksk_2017_ds.mid(50)) << 1;
    QTest::newRow("DNSKEY") << QByteArray(". IN DNSKEY 257 3 8 " + ksk_2017_key) << 1;
    QTest::newRow("state file of RFC 5011 software")
        << QByteArray("; autotrust trust anchor file\n;;id: . 1\n.\t86400\tIN\tDNSKEY\t257 3 8 " +
                      ksk_2017_key + " ;{id = 20326 (ksk), size = 2048b} ;;state=2 [  VALID  ]\n")
        << 1;
    QTest::newRow("comments, blank lines and CRLF")
        << QByteArray("; root\r\n\r\n  \r\n" + ksk_2017_ds + "\r\n") << 1;
    QTest::newRow("indented") << QByteArray("  \t" + ksk_2017_ds) << 1;
    QTest::newRow("two lines") << QByteArray(ksk_2017_ds + '\n' + ksk_2017_ds) << 2;
}

void TrustAnchorTest::readsAnchors() {
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const auto anchors = parse_trust_anchors(text.toStdString());
    QVERIFY(anchors.has_value());
    QCOMPARE(static_cast<int>(anchors->size()), count);
    for (const TrustAnchor& anchor : *anchors) {
        QCOMPARE(anchor, root_trust_anchors().front());
    }
}

void TrustAnchorTest::refusesMistakes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("error");
    const auto row = [](const char* label, const QByteArray& text, TrustAnchorError error) {
        QTest::newRow(label) << text << static_cast<int>(error);
    };
    const auto malformed = TrustAnchorError::malformed;
    row("nothing", "", TrustAnchorError::no_record);
    row("comments only", "; nothing here\n\n", TrustAnchorError::no_record);
    row("another owner", "example.org. IN DS 20326 8 2 " + ksk_2017_digest,
        TrustAnchorError::not_root);
    row("relative owner", "org IN DS 20326 8 2 " + ksk_2017_digest, TrustAnchorError::not_root);
    row("garbage", "\x01\xff garbage", malformed);
    row("NUL after a record", ksk_2017_ds + QByteArray("\0 more", 6), malformed);
    row("prose", "please trust the root", malformed);
    row("markup", "<TrustAnchor id=\"1\"><Zone>.</Zone></TrustAnchor>", malformed);
    row("another type", ". IN NS a.root-servers.net.", malformed);
    row("another class", ". CH DS 20326 8 2 " + ksk_2017_digest, malformed);
    row("good line, then a bad one", ksk_2017_ds + "\n. IN DS 20326 8", malformed);
    row("DS without a digest", ". IN DS 20326 8 2", malformed);
    row("digest too short", ". IN DS 20326 8 2 E06D44B8", malformed);
    row("digest too long", ksk_2017_ds + "00", malformed);
    row("odd hexadecimal digits", ". IN DS 20326 8 2 E06D4", malformed);
    row("unknown digest type", ". IN DS 20326 8 77 " + ksk_2017_digest, malformed);
    row("DNSKEY without a key", ". IN DNSKEY 257 3 8", malformed);
    row("DNSKEY without the zone bit", ". IN DNSKEY 1 3 8 " + ksk_2017_key, malformed);
    row("DNSKEY of another protocol", ". IN DNSKEY 257 2 8 " + ksk_2017_key, malformed);
    row("include directive", "$INCLUDE /etc/passwd", malformed);
    row("too large", QByteArray(65'537, '\n'), TrustAnchorError::too_large);
}

void TrustAnchorTest::refusesMistakes() {
    QFETCH(QByteArray, text);
    QFETCH(int, error);
    const auto anchors = parse_trust_anchors(text.toStdString());
    QVERIFY(!anchors.has_value());
    QCOMPARE(static_cast<int>(anchors.error()), error);
}

void TrustAnchorTest::carriesBothRootKeys() {
    std::string text;
    for (const TrustAnchor& anchor : root_trust_anchors()) {
        text += to_string(anchor) + '\n';
    }
    QCOMPARE(parse_trust_anchors(text).value(), root_trust_anchors());
    QCOMPARE(root_trust_anchors().size(), std::size_t{2});
}

void TrustAnchorTest::trustsKeptAnchorsByTheirState_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QList<int>>("tags");
    const QByteArray key = ".\t86400\tIN\tDNSKEY\t257 3 8 " + ksk_2017_key;
    const QByteArray revoked = ".\t86400\tIN\tDNSKEY\t385 3 8 " + ksk_2017_key;
    const auto state = [&](const QByteArray& record, const char* text) {
        return QByteArray("; autotrust trust anchor file\n;;id: . 1\n" + record +
                          " ;{id = 20326 (ksk), size = 2048b} ;;state=" + text +
                          " ;;count=0 ;;lastchange=1500000000\n");
    };
    // What the file says nothing of, KSK-2024, is trusted as built in.
    QTest::newRow("digest, not looked at yet") << ksk_2017_ds << QList<int>{20326, 38696};
    QTest::newRow("start") << state(key, "0 [ START ]") << QList<int>{38696};
    QTest::newRow("pending") << state(key, "1 [ ADDPEND ]") << QList<int>{38696};
    QTest::newRow("valid") << state(key, "2 [  VALID  ]") << QList<int>{20326, 38696};
    QTest::newRow("missing") << state(key, "3 [ MISSING ]") << QList<int>{20326, 38696};
    QTest::newRow("revoked") << state(revoked, "4 [ REVOKED ]") << QList<int>{38696};
    QTest::newRow("removed") << state(key, "5 [ REMOVED ]") << QList<int>{38696};
    QTest::newRow("revoked, whatever is noted")
        << state(revoked, "2 [  VALID  ]") << QList<int>{38696};
}

void TrustAnchorTest::trustsKeptAnchorsByTheirState() {
    QFETCH(QByteArray, line);
    QFETCH(QList<int>, tags);
    const auto anchors = parse_kept_anchors(line.toStdString(), root_trust_anchors());
    QVERIFY(anchors.has_value());
    QList<int> found;
    for (const TrustAnchor& anchor : *anchors) {
        found.append(anchor.digest.key_tag);
    }
    QCOMPARE(found, tags);
}

void TrustAnchorTest::refusesDamagedKeptAnchors() {
    const auto& built_in = root_trust_anchors();
    QCOMPARE(parse_kept_anchors("", built_in).error(), TrustAnchorError::no_record);
    QCOMPARE(parse_kept_anchors("half a li", built_in).error(), TrustAnchorError::malformed);
    QCOMPARE(parse_kept_anchors(std::string(70'000, ';'), built_in).error(),
             TrustAnchorError::too_large);
}

QTEST_APPLESS_MAIN(TrustAnchorTest)
#include "trust_anchor_test.moc"
