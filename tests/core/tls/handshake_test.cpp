#include "core/tls/handshake.h"

#include "core/dane/match_matrix.h"
#include "core/tls/certificate.h"
#include "tests/support/certificates.h"
#include "tests/support/tls_server.h"

#include <openssl/x509_vfy.h>

#include <QTest>

using namespace danescope;
using namespace danescope::tls;
using test::CertificatePlan;
using test::Credential;
using test::KeyKind;
using test::TlsServer;
using test::TlsServerPlan;

namespace {

constexpr const char* base_domain = "mx1.mail.example";
const Instant year_2021 = std::chrono::sys_days{std::chrono::year{2021} / 1 / 1};

CertificatePlan leaf_plan(KeyKind key = KeyKind::ecdsa) {
    CertificatePlan plan{base_domain, {base_domain}};
    plan.key = key;
    return plan;
}

CertificatePlan authority_plan(const char* name, KeyKind key = KeyKind::ecdsa) {
    CertificatePlan plan{name};
    plan.key = key;
    plan.authority = true;
    return plan;
}

CertificatePlan expired(CertificatePlan plan) {
    plan.not_after = std::chrono::sys_days{std::chrono::year{2022} / 1 / 1};
    return plan;
}

CertificatePlan named(const std::vector<std::string>& names) {
    return {"server", names};
}

Association record(std::uint8_t usage, std::uint8_t selector, std::uint8_t matching,
                   const Credential& of) {
    return {usage, selector, matching, *dane::association_data(of.certificate, selector, matching)};
}

DaneRequest request(std::vector<Association> records) {
    return {base_domain, {}, std::move(records), {}};
}

/// Carries bytes both ways until neither side has more to say.
HandshakeResult shake_hands(const DaneRequest& wanted, TlsServer& server) {
    Handshake handshake(wanted);
    while (handshake.advance() == Handshake::State::wants_input) {
        const Bytes answer = server.exchange(handshake.take_output());
        if (answer.empty()) {
            handshake.end_of_input();
        }
        handshake.receive(answer);
    }
    server.exchange(handshake.take_output());
    return handshake.result();
}

HandshakeResult shake_hands(const DaneRequest& wanted, const TlsServerPlan& plan) {
    TlsServer server(plan);
    return shake_hands(wanted, server);
}

} // namespace

class HandshakeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void matches_dane_ee_data();
    void matches_dane_ee();
    void matches_dane_ta_data();
    void matches_dane_ta();
    void accepts_any_leaf_under_dane_ee_data();
    void accepts_any_leaf_under_dane_ee();
    void finds_no_match_data();
    void finds_no_match();
    void checks_dates_under_dane_ta();
    void checks_names_under_dane_ta_data();
    void checks_names_under_dane_ta();
    void tells_which_name_matched();
    void matches_anchors_that_are_not_sent();
    void prefers_the_stronger_digest();
    void tells_which_record_matched();
    void completes_without_usable_records();
    void notes_refused_records();
    void lets_pkix_usages_fail();
    void sends_the_base_domain_as_sni();
    void shows_old_tls_as_it_is();
    void tells_why_it_broke_off();
    void survives_a_cut_at_every_byte();
    void bounds_the_chain();
    void says_goodbye_inside_tls();

private:
    TlsServerPlan served(const Credential& leaf) const {
        return {leaf, {intermediate_.certificate}, {}};
    }

    Credential root_;
    Credential intermediate_;
    Credential leaf_;
};

void HandshakeTest::initTestCase() {
    root_ = test::make_self_signed(authority_plan("Root"));
    intermediate_ = test::issue_certificate(authority_plan("Intermediate"), root_);
    leaf_ = test::issue_certificate(leaf_plan(), intermediate_);
}

namespace {

void add_kinds_selectors_matchings() {
    QTest::addColumn<KeyKind>("key");
    QTest::addColumn<int>("selector");
    QTest::addColumn<int>("matching");
    const std::pair<const char*, KeyKind> keys[]{
        {"RSA", KeyKind::rsa}, {"ECDSA", KeyKind::ecdsa}, {"Ed25519", KeyKind::ed25519}};
    for (const auto& [name, key] : keys) {
        for (int selector = 0; selector < 2; ++selector) {
            for (int matching = 0; matching < 3; ++matching) {
                QTest::addRow("%s %d %d", name, selector, matching) << key << selector << matching;
            }
        }
    }
}

} // namespace

void HandshakeTest::matches_dane_ee_data() {
    add_kinds_selectors_matchings();
}

void HandshakeTest::matches_dane_ee() {
    QFETCH(KeyKind, key);
    QFETCH(int, selector);
    QFETCH(int, matching);
    const Credential leaf = test::issue_certificate(leaf_plan(key), intermediate_);
    const auto wanted =
        record(3, static_cast<std::uint8_t>(selector), static_cast<std::uint8_t>(matching), leaf);
    const auto result = shake_hands(request({wanted}), served(leaf));
    QCOMPARE(result.verify_code, static_cast<long>(X509_V_OK));
    QCOMPARE(result.matched_depth, std::optional<int>(0));
    QCOMPARE(result.matched_record, std::optional<std::size_t>(0));
    QCOMPARE(result.peer_name, std::string());
    QCOMPARE(result.protocol, std::string("TLSv1.3"));
    QVERIFY(!result.cipher.empty());
    QVERIFY(result.failure_reason.empty());
    QVERIFY(result.refused_records.empty());
    QVERIFY(result.chain == (std::vector<Bytes>{leaf.certificate, intermediate_.certificate}));
}

void HandshakeTest::matches_dane_ta_data() {
    add_kinds_selectors_matchings();
}

void HandshakeTest::matches_dane_ta() {
    QFETCH(KeyKind, key);
    QFETCH(int, selector);
    QFETCH(int, matching);
    const Credential authority = test::make_self_signed(authority_plan("Authority", key));
    const Credential leaf = test::issue_certificate(leaf_plan(), authority);
    const auto wanted = record(2, static_cast<std::uint8_t>(selector),
                               static_cast<std::uint8_t>(matching), authority);
    const auto result = shake_hands(request({wanted}), {leaf, {authority.certificate}, {}});
    QCOMPARE(result.verify_code, static_cast<long>(X509_V_OK));
    QCOMPARE(result.matched_record, std::optional<std::size_t>(0));
    QCOMPARE(result.peer_name, std::string(base_domain));
    // A bare key is the anchor of the certificate below the one it is in.
    const bool bare_key = selector == 1 && matching == 0;
    QVERIFY(bare_key || result.matched_depth == 1);
}

void HandshakeTest::accepts_any_leaf_under_dane_ee_data() {
    QTest::addColumn<bool>("self_signed");
    QTest::addColumn<bool>("is_expired");
    QTest::addColumn<bool>("wrong_name");
    QTest::newRow("self-signed") << true << false << false;
    QTest::newRow("expired") << false << true << false;
    QTest::newRow("wrong name") << false << false << true;
    QTest::newRow("all of it") << true << true << true;
}

void HandshakeTest::accepts_any_leaf_under_dane_ee() {
    QFETCH(bool, self_signed);
    QFETCH(bool, is_expired);
    QFETCH(bool, wrong_name);
    CertificatePlan plan = wrong_name ? named({"other.example"}) : leaf_plan();
    if (is_expired) {
        plan = expired(plan);
    }
    const Credential leaf =
        self_signed ? test::make_self_signed(plan) : test::issue_certificate(plan, intermediate_);
    for (const std::uint8_t selector : {std::uint8_t{0}, std::uint8_t{1}}) {
        const auto result = shake_hands(request({record(3, selector, 1, leaf)}), {leaf, {}, {}});
        QCOMPARE(result.verify_code, static_cast<long>(X509_V_OK));
        QCOMPARE(result.matched_depth, std::optional<int>(0));
    }
}

void HandshakeTest::finds_no_match_data() {
    QTest::addColumn<Association>("wanted");
    QTest::addColumn<std::vector<Bytes>>("issuers");
    const std::vector<Bytes> with_intermediate{intermediate_.certificate};
    QTest::newRow("DANE-EE of another leaf")
        << record(3, 1, 1, test::make_self_signed(leaf_plan())) << with_intermediate;
    QTest::newRow("DANE-EE of the issuer") << record(3, 1, 1, intermediate_) << with_intermediate;
    QTest::newRow("DANE-TA of another authority")
        << record(2, 1, 1, test::make_self_signed(authority_plan("Root"))) << with_intermediate;
    QTest::newRow("DANE-TA of the leaf") << record(2, 1, 1, leaf_) << with_intermediate;
    QTest::newRow("DANE-TA of a root not sent") << record(2, 1, 1, root_) << with_intermediate;
    QTest::newRow("DANE-TA, only the leaf sent")
        << record(2, 1, 1, intermediate_) << std::vector<Bytes>{};
}

void HandshakeTest::finds_no_match() {
    QFETCH(Association, wanted);
    QFETCH(std::vector<Bytes>, issuers);
    const auto result = shake_hands(request({wanted}), {leaf_, issuers, {}});
    QCOMPARE(result.verify_code, static_cast<long>(X509_V_ERR_DANE_NO_MATCH));
    QVERIFY(!result.matched_depth);
    QVERIFY(!result.matched_record);
    QCOMPARE(result.protocol, std::string("TLSv1.3"));
    QCOMPARE(result.chain.size(), issuers.size() + 1);
    const auto rows = dane::match_matrix(
        {{wanted.usage, wanted.selector, wanted.matching, wanted.data}}, result.chain);
    QVERIFY(!rows.front().matched());
}

void HandshakeTest::checks_dates_under_dane_ta() {
    const Credential leaf = test::issue_certificate(expired(leaf_plan()), intermediate_);
    DaneRequest wanted = request({record(2, 1, 1, intermediate_)});
    const auto now = shake_hands(wanted, served(leaf));
    QCOMPARE(now.verify_code, static_cast<long>(X509_V_ERR_CERT_HAS_EXPIRED));
    QVERIFY(!now.matched_record);
    wanted.at = year_2021;
    QCOMPARE(shake_hands(wanted, served(leaf)).verify_code, static_cast<long>(X509_V_OK));
    wanted.at = std::chrono::sys_days{std::chrono::year{2019} / 1 / 1};
    QCOMPARE(shake_hands(wanted, served(leaf)).verify_code,
             static_cast<long>(X509_V_ERR_CERT_NOT_YET_VALID));
}

void HandshakeTest::checks_names_under_dane_ta_data() {
    QTest::addColumn<std::vector<std::string>>("names");
    QTest::addColumn<long>("verify_code");
    using Names = std::vector<std::string>;
    const long mismatch = X509_V_ERR_HOSTNAME_MISMATCH;
    QTest::newRow("same") << Names{"mx1.mail.example"} << 0L;
    QTest::newRow("one of several") << Names{"a.example", "mx1.mail.example"} << 0L;
    QTest::newRow("other case") << Names{"MX1.Mail.Example"} << 0L;
    QTest::newRow("wildcard") << Names{"*.mail.example"} << 0L;
    QTest::newRow("wildcard a label too high") << Names{"*.mx1.mail.example"} << mismatch;
    QTest::newRow("other") << Names{"mx2.mail.example"} << mismatch;
    QTest::newRow("parent") << Names{"mail.example"} << mismatch;
    QTest::newRow("wildcard two labels above") << Names{"*.example"} << mismatch;
}

void HandshakeTest::checks_names_under_dane_ta() {
    QFETCH(std::vector<std::string>, names);
    QFETCH(long, verify_code);
    const Credential leaf = test::issue_certificate(named(names), intermediate_);
    const auto result = shake_hands(request({record(2, 0, 1, intermediate_)}), served(leaf));
    QCOMPARE(result.verify_code, verify_code);
    QCOMPARE(result.matched_depth.has_value(), verify_code == X509_V_OK);
}

void HandshakeTest::tells_which_name_matched() {
    const Credential leaf = test::issue_certificate(named({"next-hop.example"}), intermediate_);
    DaneRequest wanted = request({record(2, 1, 1, intermediate_)});
    wanted.other_names = {"cname.example", "next-hop.example"};
    const auto result = shake_hands(wanted, served(leaf));
    QCOMPARE(result.verify_code, static_cast<long>(X509_V_OK));
    QCOMPARE(result.peer_name, std::string("next-hop.example"));
}

void HandshakeTest::matches_anchors_that_are_not_sent() {
    // RFC 7671 §5.2: `2 0 0` and `2 1 0` carry the anchor themselves.
    for (const std::uint8_t selector : {std::uint8_t{0}, std::uint8_t{1}}) {
        const auto result = shake_hands(request({record(2, selector, 0, root_)}), served(leaf_));
        QCOMPARE(result.verify_code, static_cast<long>(X509_V_OK));
        QCOMPARE(result.matched_record, std::optional<std::size_t>(0));
        QCOMPARE(result.chain.size(), std::size_t{2});
    }
    const TlsServerPlan with_root{leaf_, {intermediate_.certificate, root_.certificate}, {}};
    const auto sent = shake_hands(request({record(2, 1, 1, root_)}), with_root);
    QCOMPARE(sent.matched_depth, std::optional<int>(2));
}

void HandshakeTest::prefers_the_stronger_digest() {
    const auto weaker = record(3, 1, 1, leaf_);
    const auto other = record(3, 1, 2, test::make_self_signed(leaf_plan()));
    const auto result = shake_hands(request({weaker, other}), served(leaf_));
    QCOMPARE(result.verify_code, static_cast<long>(X509_V_ERR_DANE_NO_MATCH));
    const auto other_selector = record(3, 0, 2, test::make_self_signed(leaf_plan()));
    const auto apart = shake_hands(request({weaker, other_selector}), served(leaf_));
    QCOMPARE(apart.matched_record, std::optional<std::size_t>(0));
}

void HandshakeTest::tells_which_record_matched() {
    const Credential next = test::make_self_signed(leaf_plan());
    const auto result = shake_hands(
        request({record(2, 1, 1, root_), record(3, 1, 1, next), record(3, 1, 1, leaf_)}),
        served(leaf_));
    QCOMPARE(result.matched_record, std::optional<std::size_t>(2));
}

void HandshakeTest::completes_without_usable_records() {
    const auto result = shake_hands(request({}), served(leaf_));
    QCOMPARE(result.protocol, std::string("TLSv1.3"));
    QCOMPARE(result.verify_code, static_cast<long>(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY));
    QVERIFY(!result.matched_record);
    QCOMPARE(result.chain.size(), std::size_t{2});
}

void HandshakeTest::notes_refused_records() {
    const auto result = shake_hands(request({{3, 1, 1, Bytes(31, 1)},
                                             record(3, 1, 1, leaf_),
                                             {3, 0, 0, Bytes(10, 1)},
                                             {3, 1, 9, Bytes(32, 1)},
                                             {3, 1, 1, {}}}),
                                    served(leaf_));
    QCOMPARE(result.refused_records, (std::vector<std::size_t>{0, 2, 3, 4}));
    QCOMPARE(result.matched_record, std::optional<std::size_t>(1));
}

void HandshakeTest::lets_pkix_usages_fail() {
    // OpenSSL takes them and then wants a store of authorities: they must not come this far.
    const auto result = shake_hands(request({record(1, 1, 1, leaf_)}), served(leaf_));
    QVERIFY(result.refused_records.empty());
    QCOMPARE(result.verify_code, static_cast<long>(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY));
}

void HandshakeTest::sends_the_base_domain_as_sni() {
    const Credential other = test::make_self_signed(named({"default.example"}));
    TlsServer server({other, {}, {{base_domain, leaf_}}});
    const auto result = shake_hands(request({record(3, 1, 1, leaf_)}), server);
    QCOMPARE(server.server_name(), std::string(base_domain));
    QCOMPARE(result.verify_code, static_cast<long>(X509_V_OK));
    QCOMPARE(result.chain.front(), leaf_.certificate);
}

void HandshakeTest::shows_old_tls_as_it_is() {
    for (const KeyKind key : {KeyKind::rsa, KeyKind::ecdsa}) {
        const Credential leaf = test::make_self_signed(leaf_plan(key));
        const auto result = shake_hands(request({record(3, 1, 1, leaf)}), {leaf, {}, {}, true});
        QCOMPARE(result.protocol, std::string("TLSv1"));
        QVERIFY(!result.cipher.empty());
        QCOMPARE(result.matched_depth, std::optional<int>(0));
    }
}

void HandshakeTest::tells_why_it_broke_off() {
    Handshake cut(request({record(3, 1, 1, leaf_)}));
    QVERIFY(cut.advance() == Handshake::State::wants_input);
    cut.end_of_input();
    QVERIFY(cut.advance() == Handshake::State::failed);
    QVERIFY(cut.advance() == Handshake::State::failed);
    QCOMPARE(cut.result().failure_reason, std::string("unexpected eof while reading"));
    QVERIFY(cut.result().protocol.empty());
    QVERIFY(cut.result().chain.empty());

    Handshake plain(request({}));
    QVERIFY(plain.advance() == Handshake::State::wants_input);
    const std::string text = "220 this is not TLS\r\n";
    plain.receive(ByteView(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
    QVERIFY(plain.advance() == Handshake::State::failed);
    QCOMPARE(plain.result().failure_reason, std::string("wrong version number"));

    Handshake alerted(request({}));
    QVERIFY(alerted.advance() == Handshake::State::wants_input);
    alerted.receive(Bytes{0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28});
    QVERIFY(alerted.advance() == Handshake::State::failed);
    QVERIFY(alerted.result().failure_reason.find("handshake failure") != std::string::npos);
}

void HandshakeTest::survives_a_cut_at_every_byte() {
    const DaneRequest wanted = request({record(3, 1, 1, leaf_)});
    TlsServer measured(served(leaf_));
    Handshake first(wanted);
    first.advance();
    const std::size_t flight = measured.exchange(first.take_output()).size();
    for (std::size_t cut = 0; cut < flight; cut += 97) {
        TlsServer server(served(leaf_));
        Handshake handshake(wanted);
        handshake.advance();
        Bytes answer = server.exchange(handshake.take_output());
        answer.resize(std::min(cut, answer.size()));
        handshake.receive(answer);
        QVERIFY(handshake.advance() == Handshake::State::wants_input);
        handshake.end_of_input();
        QVERIFY(handshake.advance() == Handshake::State::failed);
        QVERIFY(handshake.result().protocol.empty());
    }
}

void HandshakeTest::bounds_the_chain() {
    const TlsServerPlan plan{leaf_, std::vector<Bytes>(40, intermediate_.certificate), {}};
    const auto result = shake_hands(request({record(3, 1, 1, leaf_)}), plan);
    QCOMPARE(result.chain.size(), max_chain_length);
    QCOMPARE(result.chain.front(), leaf_.certificate);
    QCOMPARE(result.matched_depth, std::optional<int>(0));
}

void HandshakeTest::says_goodbye_inside_tls() {
    TlsServer server(served(leaf_));
    Handshake handshake(request({record(3, 1, 1, leaf_)}));
    while (handshake.advance() == Handshake::State::wants_input) {
        handshake.receive(server.exchange(handshake.take_output()));
    }
    const std::string quit = "QUIT\r\n";
    handshake.send_last(ByteView(reinterpret_cast<const std::uint8_t*>(quit.data()), quit.size()));
    server.exchange(handshake.take_output());
    QVERIFY(server.handshake_done());
    QCOMPARE(server.take_plaintext(), quit);
}

QTEST_APPLESS_MAIN(HandshakeTest)
#include "handshake_test.moc"
