#include "core/dane/match_matrix.h"

#include "core/tls/digest.h"
#include "tests/support/certificates.h"

#include <algorithm>

#include <QTest>

using namespace danescope;
using namespace danescope::dane;

namespace {

test::CertificatePlan authority(const char* name) {
    test::CertificatePlan plan{name};
    plan.authority = true;
    return plan;
}

} // namespace

class MatchMatrixTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sees_the_certificate_a_record_is_for_data();
    void sees_the_certificate_a_record_is_for();
    void shadows_weaker_digests_data();
    void shadows_weaker_digests();
    void marks_unusable_records();
    void keeps_the_order_of_the_records();
    void compares_nothing_without_certificates();
    void makes_association_data();
    void agrees_with_gnutls_data();
    void agrees_with_gnutls();

private:
    dns::Tlsa record(std::uint8_t usage, std::uint8_t selector, std::uint8_t matching,
                     std::size_t depth) const {
        return {usage, selector, matching, *association_data(chain_[depth], selector, matching)};
    }

    /// Leaf, intermediate, root.
    std::vector<Bytes> chain_;
};

void MatchMatrixTest::initTestCase() {
    const auto root = test::make_self_signed(authority("Root"));
    const auto intermediate = test::issue_certificate(authority("Intermediate"), root);
    const auto leaf = test::issue_certificate({"mx.example"}, intermediate);
    chain_ = {leaf.certificate, intermediate.certificate, root.certificate};
}

void MatchMatrixTest::sees_the_certificate_a_record_is_for_data() {
    QTest::addColumn<int>("usage");
    QTest::addColumn<int>("depth");
    QTest::addColumn<std::vector<Match>>("against");
    const auto no = Match::differs;
    const auto yes = Match::matched;
    const auto na = Match::not_applicable;
    QTest::newRow("DANE-EE, leaf") << 3 << 0 << std::vector<Match>{yes, na, na};
    QTest::newRow("DANE-EE, issuer") << 3 << 1 << std::vector<Match>{no, na, na};
    QTest::newRow("DANE-TA, leaf") << 2 << 0 << std::vector<Match>{na, no, no};
    QTest::newRow("DANE-TA, issuer") << 2 << 1 << std::vector<Match>{na, yes, no};
    QTest::newRow("DANE-TA, root") << 2 << 2 << std::vector<Match>{na, no, yes};
}

void MatchMatrixTest::sees_the_certificate_a_record_is_for() {
    QFETCH(int, usage);
    QFETCH(int, depth);
    QFETCH(std::vector<Match>, against);
    for (std::uint8_t selector = 0; selector < 2; ++selector) {
        for (std::uint8_t matching = 0; matching < 3; ++matching) {
            const auto rows = match_matrix({record(static_cast<std::uint8_t>(usage), selector,
                                                   matching, static_cast<std::size_t>(depth))},
                                           chain_);
            QCOMPARE(rows.size(), std::size_t{1});
            QCOMPARE(rows.front().against, against);
            QCOMPARE(rows.front().matched(),
                     std::find(against.begin(), against.end(), Match::matched) != against.end());
        }
    }
}

void MatchMatrixTest::shadows_weaker_digests_data() {
    QTest::addColumn<std::vector<dns::Tlsa>>("records");
    QTest::addColumn<std::vector<bool>>("shadowed");
    const Bytes digest32(32, 1);
    const Bytes digest64(64, 1);
    const auto row = [](const char* name, std::vector<dns::Tlsa> records,
                        std::vector<bool> shadowed) {
        QTest::newRow(name) << std::move(records) << std::move(shadowed);
    };
    row("SHA2-512 shadows SHA2-256", {{3, 1, 1, digest32}, {3, 1, 2, digest64}}, {true, false});
    row("of its own usage", {{2, 1, 1, digest32}, {3, 1, 2, digest64}}, {false, false});
    row("of its own selector", {{3, 0, 1, digest32}, {3, 1, 2, digest64}}, {false, false});
    row("all of them", {{3, 1, 1, digest32}, {3, 1, 1, digest32}, {3, 1, 2, digest64}},
        {true, true, false});
    row("an unusable one shadows nothing", {{3, 1, 1, digest32}, {3, 1, 2, digest32}},
        {false, false});
    row("an unusable one is not shadowed", {{3, 1, 1, digest64}, {3, 1, 2, digest64}},
        {false, false});
    row("Full is no digest", {record(3, 1, 0, 0), {3, 1, 1, digest32}, {3, 1, 2, digest64}},
        {false, true, false});
    row("Full shadows nothing", {record(3, 1, 0, 0), {3, 1, 1, digest32}}, {false, false});
}

void MatchMatrixTest::shadows_weaker_digests() {
    QFETCH(std::vector<dns::Tlsa>, records);
    QFETCH(std::vector<bool>, shadowed);
    std::vector<bool> found;
    for (const RecordMatches& row : match_matrix(records, chain_)) {
        found.push_back(row.shadowed);
        if (row.shadowed) {
            QVERIFY(!row.matched());
        }
    }
    QCOMPARE(found, shadowed);
}

void MatchMatrixTest::marks_unusable_records() {
    const auto rows = match_matrix({record(1, 1, 1, 0), record(0, 0, 1, 1)}, chain_);
    for (const RecordMatches& row : rows) {
        QCOMPARE(row.usability, Usability::usage_unusable);
        QCOMPARE(row.against, std::vector<Match>(3, Match::unusable));
        QVERIFY(!row.matched());
    }
}

void MatchMatrixTest::keeps_the_order_of_the_records() {
    const std::vector<dns::Tlsa> records{record(3, 1, 1, 0), record(2, 0, 1, 1),
                                         record(3, 0, 2, 0)};
    const auto rows = match_matrix(records, chain_);
    QCOMPARE(rows.size(), records.size());
    for (std::size_t index = 0; index < records.size(); ++index) {
        QCOMPARE(rows[index].record, records[index]);
        QVERIFY(rows[index].matched());
    }
}

void MatchMatrixTest::compares_nothing_without_certificates() {
    const auto rows = match_matrix({record(3, 1, 1, 0)}, {});
    QVERIFY(rows.front().against.empty());
    QVERIFY(!rows.front().matched());
    const auto garbage = match_matrix({record(3, 1, 1, 0)}, {Bytes(10, 0x30)});
    QCOMPARE(garbage.front().against, std::vector<Match>{Match::differs});
}

void MatchMatrixTest::makes_association_data() {
    QCOMPARE(association_data(chain_[0], 0, 0), chain_[0]);
    QCOMPARE(association_data(chain_[0], 0, 1), tls::sha256(chain_[0]));
    QCOMPARE(association_data(chain_[0], 0, 2), tls::sha512(chain_[0]));
    QCOMPARE(association_data(chain_[0], 1, 1), tls::sha256(*association_data(chain_[0], 1, 0)));
    QVERIFY(!association_data(chain_[0], 2, 1));
    QVERIFY(!association_data(chain_[0], 1, 3));
    QVERIFY(!association_data(Bytes(10, 0x30), 0, 1));
}

/// What `danetool --tlsa-rr` of GnuTLS makes of one certificate.
void MatchMatrixTest::agrees_with_gnutls_data() {
    QTest::addColumn<int>("selector");
    QTest::addColumn<int>("matching");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("0 1") << 0 << 1
                         << QByteArray(
                                "9bc42cb65028af14192900106a7827c8514e2cfcd3990152bea39f1ca2cd88a8");
    QTest::newRow("0 2")
        << 0 << 2
        << QByteArray(
               "c65916310cfd2a51e767499a032b6ef4a5b01f2b908c8b4e8efa903980c9527ac24fa967bcf7804d"
               "f25082d51de701cd36528b2e1968ce045754b43b2d576a8d");
    QTest::newRow("1 1") << 1 << 1
                         << QByteArray(
                                "be050b4cdae6abee1c5030445ed757bdf75cd29746dad5eed9bc9243b4272d1c");
    QTest::newRow("1 2")
        << 1 << 2
        << QByteArray(
               "7910f69ebbb50c5ce4d84272337550cd93e0a18ae9d8ac9b0faca85d16ba18d3af8953c23ec5d15b"
               "0bfaabae74f04795dc6b1ed4e1ac85cf8e5c9eb4d27ef987");
}

void MatchMatrixTest::agrees_with_gnutls() {
    QFETCH(int, selector);
    QFETCH(int, matching);
    QFETCH(QByteArray, data);
    const Bytes certificate = *from_hex(
        "3082013c3081efa0030201020214452d1f28b910639d49e5f282983ef5f15a9919b5300506032b65"
        "7030143112301006035504030c09417574686f72697479301e170d3236313132313138323434335a"
        "170d3336313131383138323434335a30143112301006035504030c09417574686f72697479302a30"
        "0506032b657003210010862c02d297d0db824dfcf40c8f4700ab805cec7fc7aa5ab7beb9fc9ac43d"
        "30a3533051301d0603551d0e041604144610ae335c902024f3073a6cad3a698c7d89bca1301f0603"
        "551d230418301680144610ae335c902024f3073a6cad3a698c7d89bca1300f0603551d130101ff04"
        "0530030101ff300506032b657003410088813df3563776fbeee60f9324e3b527b7dc4ebd3dcbbc7b"
        "eaf41bfc9a434c323cd114e794e4048d04150ce394e9e1f756631dee8821cc893824f18d15acf906");
    const auto made = association_data(certificate, static_cast<std::uint8_t>(selector),
                                       static_cast<std::uint8_t>(matching));
    QVERIFY(made);
    QCOMPARE(QByteArray::fromStdString(to_hex(*made)), data);
}

QTEST_APPLESS_MAIN(MatchMatrixTest)
#include "match_matrix_test.moc"
