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

QTEST_APPLESS_MAIN(MatchMatrixTest)
#include "match_matrix_test.moc"
