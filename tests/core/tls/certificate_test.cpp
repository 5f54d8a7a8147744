#include "core/tls/certificate.h"

#include "core/tls/digest.h"
#include "tests/support/certificates.h"

#include <algorithm>
#include <random>

#include <QTest>

using namespace danescope;
using namespace danescope::tls;
using test::CertificatePlan;
using test::KeyKind;

namespace {

bool is_printable_ascii(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace

class CertificateTest : public QObject {
    Q_OBJECT

private slots:
    void names_the_public_key_data();
    void names_the_public_key();
    void summarises();
    void tells_self_issued_from_issued();
    void escapes_hostile_names();
    void refuses_what_is_not_one_certificate();
    void gives_the_public_key_info();
    void survives_mutated_certificates();
};

void CertificateTest::names_the_public_key_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("RSA") << static_cast<int>(KeyKind::rsa) << QByteArray("RSA 2048");
    QTest::newRow("EC") << static_cast<int>(KeyKind::ecdsa) << QByteArray("EC prime256v1");
    QTest::newRow("Ed25519") << static_cast<int>(KeyKind::ed25519) << QByteArray("ED25519");
}

void CertificateTest::names_the_public_key() {
    QFETCH(int, kind);
    QFETCH(QByteArray, text);
    CertificatePlan plan{"mx.example"};
    plan.key = static_cast<KeyKind>(kind);
    const auto summary = summarise_certificate(test::make_self_signed(plan).certificate);
    QVERIFY(summary);
    QCOMPARE(QByteArray::fromStdString(summary->public_key), text);
}

void CertificateTest::summarises() {
    using namespace std::chrono;
    CertificatePlan plan{"mx.example", {"mx.example", "*.mail.example"}};
    plan.not_before = sys_days{year{2024} / 2 / 29} + hours(23) + minutes(59) + seconds(58);
    plan.not_after = sys_days{year{2051} / 1 / 2};
    const Bytes der = test::make_self_signed(plan).certificate;
    const auto summary = summarise_certificate(der);
    QVERIFY(summary);
    QCOMPARE(summary->subject, std::string("CN=mx.example"));
    QCOMPARE(summary->issuer, std::string("CN=mx.example"));
    QVERIFY(summary->not_before == plan.not_before);
    QVERIFY(summary->not_after == plan.not_after);
    QCOMPARE(summary->sha256, to_hex(sha256(der)));
    QCOMPARE(summary->spki_sha256, to_hex(sha256(*subject_public_key_info(der))));
    QCOMPARE(summary->dns_names, plan.dns_names);
}

void CertificateTest::tells_self_issued_from_issued() {
    CertificatePlan authority{"Authority"};
    authority.authority = true;
    const auto root = test::make_self_signed(authority);
    const auto leaf = test::issue_certificate({"mx.example"}, root);
    QVERIFY(summarise_certificate(root.certificate)->self_issued);
    const auto summary = summarise_certificate(leaf.certificate);
    QVERIFY(!summary->self_issued);
    QCOMPARE(summary->issuer, std::string("CN=Authority"));
}

void CertificateTest::escapes_hostile_names() {
    // A terminal escape, a right-to-left override, a line break and a DEL.
    const CertificatePlan plan{"a\x1b[2J\u202eb,c\nd\x7f", {"mx\x01.example"}};
    const auto summary = summarise_certificate(test::make_self_signed(plan).certificate);
    QVERIFY(summary);
    QVERIFY(is_printable_ascii(summary->subject));
    QCOMPARE(summary->subject, std::string("CN=a\\1B[2J\\E2\\80\\AEb\\,c\\0Ad\\7F"));
    QCOMPARE(summary->dns_names, std::vector<std::string>{"mx\\x01.example"});
}

void CertificateTest::refuses_what_is_not_one_certificate() {
    const Bytes der = test::make_self_signed({"mx.example"}).certificate;
    Bytes with_tail = der;
    with_tail.push_back(0);
    QVERIFY(!summarise_certificate(with_tail));
    QVERIFY(!summarise_certificate(ByteView(der).first(der.size() - 1)));
    QVERIFY(!summarise_certificate({}));
    QVERIFY(!summarise_certificate(*subject_public_key_info(der)));
    QVERIFY(!summarise_certificate(Bytes(max_certificate_size + 1, 0x30)));
}

void CertificateTest::gives_the_public_key_info() {
    const Bytes der = test::make_self_signed({"mx.example"}).certificate;
    const auto key = subject_public_key_info(der);
    QVERIFY(key);
    QVERIFY(is_public_key(*key));
    QVERIFY(!is_public_key(der));
    QVERIFY(is_certificate(der));
    QVERIFY(!is_certificate(*key));
    QVERIFY(!subject_public_key_info(*key));
    QVERIFY(std::search(der.begin(), der.end(), key->begin(), key->end()) != der.end());
}

void CertificateTest::survives_mutated_certificates() {
    const Bytes der = test::make_self_signed({"mx.example", {"mx.example"}}).certificate;
    std::mt19937 random(7672);
    int read = 0;
    for (int round = 0; round < 5000; ++round) {
        Bytes mutated = der;
        for (int change = 0; change < 3; ++change) {
            mutated[random() % mutated.size()] = static_cast<std::uint8_t>(random());
        }
        if (const auto summary = summarise_certificate(mutated)) {
            ++read;
            QVERIFY(is_printable_ascii(summary->subject + summary->issuer + summary->public_key));
        }
    }
    // Many changes hit only the signature or the key, so both outcomes must have been seen.
    QVERIFY(read > 0 && read < 5000);
}

QTEST_APPLESS_MAIN(CertificateTest)
#include "certificate_test.moc"
