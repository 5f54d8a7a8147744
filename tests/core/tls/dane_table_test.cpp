// Records, chains and what comes of them, as a table. Every row is decided twice by OpenSSL: in a
// handshake with a server that sends the chain, and from the chain alone.

#include "core/tls/chain_verification.h"

#include "core/dane/match_matrix.h"
#include "core/tls/handshake.h"
#include "tests/support/certificates.h"
#include "tests/support/tls_server.h"

#include <openssl/x509_vfy.h>

#include <QTest>

#include <map>
#include <sstream>

using namespace danescope;
using namespace danescope::tls;
using test::CertificatePlan;
using test::Credential;

namespace {

constexpr const char* base_domain = "mx1.mail.example";
constexpr long verified = X509_V_OK;
constexpr long no_match = X509_V_ERR_DANE_NO_MATCH;
constexpr long other_name = X509_V_ERR_HOSTNAME_MISMATCH;
constexpr long expired = X509_V_ERR_CERT_HAS_EXPIRED;
constexpr long not_yet_valid = X509_V_ERR_CERT_NOT_YET_VALID;
constexpr long bad_signature = X509_V_ERR_CERT_SIGNATURE_FAILURE;
constexpr long no_authority = X509_V_ERR_INVALID_CA;

Instant new_year(int year) {
    return std::chrono::sys_days{std::chrono::year{year} / 1 / 1};
}

/// One row; certificates by the names of all_certificates().
struct Row {
    std::string about;
    /// "USAGE SELECTOR MATCHING CERTIFICATE", parted by commas.
    std::string records;
    /// As the server sends it, leaf first.
    std::string chain;
    long code = verified;
    /// Of the certificate that matches; nullopt where none does.
    std::optional<int> depth;
    /// Reference names besides the base domain.
    std::vector<std::string> names;
    /// Judged as of the new year of it; 0 for now.
    int year = 0;
};

std::vector<std::string> parts(const std::string& text, char separator) {
    std::vector<std::string> found;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) {
        found.push_back(part);
    }
    return found;
}

CertificatePlan named(const std::string& name) {
    return {name, {name}};
}

CertificatePlan authority(const std::string& name) {
    CertificatePlan plan{name};
    plan.authority = true;
    return plan;
}

CertificatePlan dated(CertificatePlan plan, int from, int until) {
    plan.not_before = new_year(from);
    plan.not_after = new_year(until);
    return plan;
}

const std::map<std::string, Credential>& all_certificates() {
    static const std::map<std::string, Credential> all = [] {
        std::map<std::string, Credential> made;
        const auto issue = [&](const char* name, const CertificatePlan& plan, const char* issuer) {
            made.emplace(name, test::issue_certificate(plan, made.at(issuer)));
        };
        made.emplace("root", test::make_self_signed(authority("Root")));
        made.emplace("foreign", test::make_self_signed(authority("Foreign")));
        made.emplace("impostor", test::make_self_signed(authority("Intermediate")));
        made.emplace("self", test::make_self_signed(named(base_domain)));
        issue("middle", authority("Intermediate"), "root");
        issue("old-middle", dated(authority("Old intermediate"), 2015, 2022), "root");
        issue("no-authority", named("no-authority.example"), "root");
        issue("leaf", named(base_domain), "middle");
        issue("expired", dated(named(base_domain), 2020, 2022), "middle");
        issue("future", dated(named(base_domain), 2045, 2049), "middle");
        issue("wildcard", named("*.mail.example"), "middle");
        issue("wide-wildcard", named("*.example"), "middle");
        issue("partial-wildcard", named("mx*.mail.example"), "middle");
        issue("other", named("other.example"), "middle");
        issue("next-hop", named("mail.example"), "middle");
        issue("many-names", {"server", {"a.example", "MX1.Mail.Example", "b.example"}}, "middle");
        issue("common-name", {base_domain, {}}, "middle");
        issue("common-name-beside-names", {base_domain, {"other.example"}}, "middle");
        issue("below-old", named(base_domain), "old-middle");
        issue("below-no-authority", named(base_domain), "no-authority");
        issue("below-root", named(base_domain), "root");
        return made;
    }();
    return all;
}

Association record(const std::string& text) {
    std::istringstream stream(text);
    int usage = 0;
    int selector = 0;
    int matching = 0;
    std::string of;
    stream >> usage >> selector >> matching >> of;
    const auto narrow = [](int value) { return static_cast<std::uint8_t>(value); };
    return {narrow(usage), narrow(selector), narrow(matching),
            *dane::association_data(all_certificates().at(of).certificate, narrow(selector),
                                    narrow(matching))};
}

DaneRequest request_of(const Row& row) {
    DaneRequest request{base_domain, row.names, {}, {}};
    for (const std::string& text : parts(row.records, ',')) {
        request.records.push_back(record(text));
    }
    if (row.year != 0) {
        request.at = new_year(row.year);
    }
    return request;
}

HandshakeResult shake_hands(const Row& row) {
    test::TlsServerPlan plan;
    const std::vector<std::string> names = parts(row.chain, ' ');
    plan.leaf = all_certificates().at(names.front());
    for (std::size_t index = 1; index < names.size(); ++index) {
        plan.issuers.push_back(all_certificates().at(names[index]).certificate);
    }
    test::TlsServer server(plan);
    Handshake handshake(request_of(row));
    while (handshake.advance() == Handshake::State::wants_input) {
        handshake.receive(server.exchange(handshake.take_output()));
    }
    return handshake.result();
}

HandshakeResult verify_alone(const Row& row) {
    std::vector<Bytes> chain;
    for (const std::string& name : parts(row.chain, ' ')) {
        chain.push_back(all_certificates().at(name).certificate);
    }
    return verify_chain(request_of(row), chain);
}

/// Every selector and matching type of one usage and certificate.
std::vector<Row> all_kinds(const std::string& about, int usage, const std::string& of,
                           const std::string& chain, long code, std::optional<int> depth) {
    std::vector<Row> rows;
    for (const char* selector : {"0", "1"}) {
        for (const char* matching : {"0", "1", "2"}) {
            const std::string kind = std::to_string(usage) + ' ' + selector + ' ' + matching + ' ';
            rows.push_back({kind + about, kind + of, chain, code, depth});
        }
    }
    return rows;
}

std::vector<Row> plain_rows() {
    std::vector<Row> rows;
    const auto add = [&](const std::vector<Row>& more) {
        rows.insert(rows.end(), more.begin(), more.end());
    };
    add(all_kinds("of the leaf", 3, "leaf", "leaf middle", verified, 0));
    add(all_kinds("of a leaf that comes alone", 3, "leaf", "leaf", verified, 0));
    add(all_kinds("of a self-signed leaf", 3, "self", "self", verified, 0));
    add(all_kinds("of the intermediate", 2, "middle", "leaf middle", verified, 1));
    add(all_kinds("of the root", 2, "root", "leaf middle root", verified, 2));
    add(all_kinds("of another leaf", 3, "other", "leaf middle", no_match, {}));
    add(all_kinds("of the leaf's issuer", 3, "middle", "leaf middle", no_match, {}));
    return rows;
}

const std::vector<Row>& special_rows() {
    static const std::vector<Row> rows{
        // Anchors.
        {"a foreign anchor", "2 1 1 foreign", "leaf middle root", no_match},
        {"a foreign anchor, whole certificate's digest", "2 0 2 foreign", "leaf middle", no_match},
        {"the leaf's digest as anchor", "2 1 1 leaf", "leaf middle", no_match},
        {"a self-signed leaf as its own anchor", "2 1 1 self", "self", no_match},
        {"root by key, not sent", "2 1 1 root", "leaf middle", no_match},
        {"root by certificate, not sent", "2 0 1 root", "leaf middle", no_match},
        {"root in full, not sent", "2 0 0 root", "leaf middle", verified, 2},
        // A key alone has no place in the chain: what it signed counts as matched.
        {"root's key in full, not sent", "2 1 0 root", "leaf middle", verified, 1},
        {"intermediate by key, not sent", "2 1 1 middle", "leaf", no_match},
        {"intermediate in full, not sent", "2 0 0 middle", "leaf", verified, 1},
        {"intermediate's key in full, not sent", "2 1 0 middle", "leaf", verified, 0},
        {"root right above the leaf", "2 1 1 root", "below-root root", verified, 1},
        {"chain out of order", "2 1 1 root", "leaf root middle", verified, 2},
        {"a stranger in the chain", "2 1 1 middle", "leaf foreign middle", verified, 1},
        {"issuer of the same name and another key", "2 1 1 impostor", "leaf impostor",
         bad_signature},
        {"issuer that is no authority", "2 1 1 root", "below-no-authority no-authority root",
         no_authority},
        // Names.
        {"wildcard", "2 1 1 middle", "wildcard middle", verified, 1},
        {"wildcard two labels up", "2 1 1 middle", "wide-wildcard middle", other_name},
        {"wildcard of part of a label", "2 1 1 middle", "partial-wildcard middle", other_name},
        {"one of several names, in other letters", "2 1 1 middle", "many-names middle", verified,
         1},
        {"common name alone", "2 1 1 middle", "common-name middle", verified, 1},
        {"common name beside other names", "2 1 1 middle", "common-name-beside-names middle",
         other_name},
        {"another name", "2 1 1 middle", "other middle", other_name},
        {"another name, which the next hop has",
         "2 1 1 middle",
         "next-hop middle",
         verified,
         1,
         {"mail.example"}},
        {"another name, the next hop has a third",
         "2 1 1 middle",
         "other middle",
         other_name,
         {},
         {"mail.example"}},
        {"another name under DANE-EE", "3 1 1 other", "other middle", verified, 0},
        {"no name under DANE-EE", "3 1 1 common-name", "common-name middle", verified, 0},
        // Dates.
        {"expired under DANE-EE", "3 1 1 expired", "expired middle", verified, 0},
        {"not begun under DANE-EE", "3 1 1 future", "future middle", verified, 0},
        {"expired under DANE-TA", "2 1 1 middle", "expired middle", expired},
        {"not begun under DANE-TA", "2 1 1 middle", "future middle", not_yet_valid},
        {"expired issuer under DANE-TA", "2 1 1 root", "below-old old-middle root", expired},
        {"expired issuer under DANE-EE", "3 1 1 below-old", "below-old old-middle", verified, 0},
        {"expired, when it was not", "2 1 1 middle", "expired middle", verified, 1, {}, 2021},
        {"not begun, once it will have", "2 1 1 middle", "future middle", verified, 1, {}, 2046},
        {"good, after its end", "2 1 1 middle", "leaf middle", expired, {}, {}, 2055},
        {"good, before it began", "2 1 1 middle", "leaf middle", not_yet_valid, {}, {}, 2019},
        {"DANE-EE, after its end", "3 1 1 leaf", "leaf middle", verified, 0, {}, 2055},
        // Several records.
        {"the second of two matches", "3 1 1 other,3 1 1 leaf", "leaf middle", verified, 0},
        {"an anchor that fails beside a leaf", "2 1 1 foreign,3 1 1 leaf", "leaf middle", verified,
         0},
        {"a leaf that fails beside an anchor", "3 1 1 other,2 1 1 middle", "leaf middle", verified,
         1},
        {"all of three fail", "3 1 1 other,2 1 1 foreign,3 0 1 middle", "leaf middle", no_match},
        {"a stronger digest that fails shadows", "3 1 2 other,3 1 1 leaf", "leaf middle", no_match},
        {"so it does for anchors", "2 1 2 foreign,2 1 1 middle", "leaf middle", no_match},
        {"not across selectors", "3 0 2 other,3 1 1 leaf", "leaf middle", verified, 0},
        {"not across usages", "2 1 2 foreign,3 1 1 leaf", "leaf middle", verified, 0},
        {"full data never shadow", "3 1 0 other,3 1 1 leaf", "leaf middle", verified, 0},
        {"DANE-EE saves an expired leaf below an anchor", "2 1 1 middle,3 1 1 expired",
         "expired middle", verified, 0},
        {"DANE-EE saves a leaf of another name", "2 1 1 middle,3 1 1 other", "other middle",
         verified, 0},
    };
    return rows;
}

const std::vector<Row>& all_rows() {
    static const std::vector<Row> rows = [] {
        std::vector<Row> all = plain_rows();
        all.insert(all.end(), special_rows().begin(), special_rows().end());
        return all;
    }();
    return rows;
}

} // namespace

class DaneTableTest : public QObject {
    Q_OBJECT

private slots:
    void isDecided_data();
    void isDecided();
};

void DaneTableTest::isDecided_data() {
    QTest::addColumn<int>("row");
    for (std::size_t index = 0; index < all_rows().size(); ++index) {
        QTest::newRow(all_rows()[index].about.c_str()) << static_cast<int>(index);
    }
    QVERIFY(all_rows().size() >= 60);
}

void DaneTableTest::isDecided() {
    QFETCH(int, row);
    const Row& wanted = all_rows()[static_cast<std::size_t>(row)];
    const HandshakeResult live = shake_hands(wanted);
    const HandshakeResult alone = verify_alone(wanted);
    QCOMPARE(live.verify_code, wanted.code);
    QCOMPARE(alone.verify_code, wanted.code);
    QCOMPARE(live.matched_depth.value_or(-1), wanted.depth.value_or(-1));
    QCOMPARE(alone.matched_depth.value_or(-1), wanted.depth.value_or(-1));
    QVERIFY(live.matched_record == alone.matched_record);
    QCOMPARE(live.peer_name, alone.peer_name);
    QVERIFY(live.chain == alone.chain);
}

QTEST_GUILESS_MAIN(DaneTableTest)
#include "dane_table_test.moc"
