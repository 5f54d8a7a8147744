#include "core/dane/usability.h"

#include "core/tls/certificate.h"
#include "tests/support/certificates.h"

#include <QTest>

using namespace danescope;
using dane::Usability;

class UsabilityTest : public QObject {
    Q_OBJECT

private slots:
    void judges_parameters_and_length_data();
    void judges_parameters_and_length();
    void judges_full_data();
};

void UsabilityTest::judges_parameters_and_length_data() {
    QTest::addColumn<int>("usage");
    QTest::addColumn<int>("selector");
    QTest::addColumn<int>("matching");
    QTest::addColumn<int>("length");
    QTest::addColumn<Usability>("expected");
    const auto row = [](const char* name, int usage, int selector, int matching, int length,
                        Usability expected) {
        QTest::newRow(name) << usage << selector << matching << length << expected;
    };
    row("3 1 1", 3, 1, 1, 32, Usability::usable);
    row("3 0 1", 3, 0, 1, 32, Usability::usable);
    row("3 1 2", 3, 1, 2, 64, Usability::usable);
    row("3 0 2", 3, 0, 2, 64, Usability::usable);
    row("2 0 1", 2, 0, 1, 32, Usability::usable);
    row("2 1 2", 2, 1, 2, 64, Usability::usable);
    row("PKIX-TA", 0, 1, 1, 32, Usability::usage_unusable);
    row("PKIX-EE", 1, 1, 1, 32, Usability::usage_unusable);
    row("unassigned usage", 4, 1, 1, 32, Usability::usage_unusable);
    row("PrivCert", 255, 1, 1, 32, Usability::usage_unusable);
    row("unassigned selector", 3, 2, 1, 32, Usability::selector_unknown);
    row("PrivSel", 3, 255, 1, 32, Usability::selector_unknown);
    row("unassigned matching type", 3, 1, 3, 32, Usability::matching_unknown);
    row("PrivMatch", 3, 1, 255, 32, Usability::matching_unknown);
    row("SHA2-256 short", 3, 1, 1, 31, Usability::length_wrong);
    row("SHA2-256 long", 3, 1, 1, 33, Usability::length_wrong);
    row("SHA2-256 of SHA2-512's length", 3, 1, 1, 64, Usability::length_wrong);
    row("SHA2-512 of SHA2-256's length", 3, 1, 2, 32, Usability::length_wrong);
    row("no digest", 3, 1, 1, 0, Usability::length_wrong);
    row("no certificate", 3, 0, 0, 0, Usability::length_wrong);
    row("no key", 2, 1, 0, 0, Usability::length_wrong);
    row("garbage for a certificate", 3, 0, 0, 100, Usability::data_malformed);
    row("garbage for a key", 2, 1, 0, 100, Usability::data_malformed);
    row("the first reason is given", 1, 9, 9, 0, Usability::usage_unusable);
}

void UsabilityTest::judges_parameters_and_length() {
    QFETCH(int, usage);
    QFETCH(int, selector);
    QFETCH(int, matching);
    QFETCH(int, length);
    QFETCH(Usability, expected);
    const dns::Tlsa record{static_cast<std::uint8_t>(usage), static_cast<std::uint8_t>(selector),
                           static_cast<std::uint8_t>(matching),
                           Bytes(static_cast<std::size_t>(length), 0xab)};
    QCOMPARE(dane::usability(record), expected);
}

void UsabilityTest::judges_full_data() {
    const Bytes certificate = test::make_self_signed({"mx.example"}).certificate;
    const Bytes key = *tls::subject_public_key_info(certificate);
    QCOMPARE(dane::usability({3, 0, 0, certificate}), Usability::usable);
    QCOMPARE(dane::usability({2, 0, 0, certificate}), Usability::usable);
    QCOMPARE(dane::usability({2, 1, 0, key}), Usability::usable);
    QCOMPARE(dane::usability({2, 1, 0, certificate}), Usability::data_malformed);
    QCOMPARE(dane::usability({2, 0, 0, key}), Usability::data_malformed);
    Bytes with_tail = certificate;
    with_tail.push_back(0);
    QCOMPARE(dane::usability({3, 0, 0, with_tail}), Usability::data_malformed);
}

QTEST_APPLESS_MAIN(UsabilityTest)
#include "usability_test.moc"
