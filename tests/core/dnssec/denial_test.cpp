#include "core/dnssec/denial.h"

#include "core/dnssec/crypto.h"
#include "core/dnssec/nsec.h"
#include "tests/support/message_builder.h"

#include <QTest>

using namespace danescope;
using namespace danescope::test;
using dns::RecordType;
using dnssec::Denial;

namespace {

dns::Name name(const char* text) {
    return dns::Name::parse(text).value();
}

/// The RRsets of an authority section that holds these lines.
std::vector<dnssec::SignedRrset> authority(const QStringList& lines) {
    MessageBuilder builder(question("example", RecordType::a));
    for (const QString& line : lines) {
        builder.authority(line.toStdString());
    }
    dns::Answer reply;
    reply.question = question("example", RecordType::a);
    reply.wire = builder.build();
    return dnssec::read_answer(reply).authority;
}

/// RFC 5155 appendix A: the hashes of the example zone, salt aabbccdd, 12 iterations.
constexpr const char* example_hash = "0p9mhaveqvm6t7vbl5lop2u3t2rp3tom";
constexpr const char* ns1_hash = "2t7b4g4vsa5smi47k61mv5bv1a22bojr";
constexpr const char* a_hash = "35mthgpgcu1qg68fab165klnsnk3dpvl";
constexpr const char* x_w_hash = "b4um86eghhds6nea196smvmlo4ors995";
constexpr const char* ai_hash = "gjeqe526plbf1g8mklp59enfd789njgi";
constexpr const char* y_w_hash = "ji6neoaepv8b5o6k4ev33abha8ht9fgc";
constexpr const char* w_hash = "k8udemvp1j2f7eg6jebps17vp3n8i58h";
constexpr const char* ns2_hash = "q04jkcevqvmu85r014c7dkba38o0ji5r";
constexpr const char* star_w_hash = "r53bq7cc2uvmubfu5ocmm6pers9tk9en";

QString nsec3(const char* owner, const char* next, const char* types, int flags = 0,
              int iterations = 12) {
    return QStringLiteral("%1.example. 3600 IN NSEC3 1 %2 %3 aabbccdd %4 %5")
        .arg(QLatin1String(owner))
        .arg(flags)
        .arg(iterations)
        .arg(QLatin1String(next), QLatin1String(types));
}

} // namespace

class DenialTest : public QObject {
    Q_OBJECT

private slots:
    void ordersNamesCanonically();
    void hashesAsTheRfcDoes();
    void provesDenials_data();
    void provesDenials();
    void provesWildcards();
    void readsDamagedRecordsAsNothing();
};

/// RFC 4034 §6.1, its own list.
void DenialTest::ordersNamesCanonically() {
    const std::vector<dns::Name> ordered = {
        name("example"),         name("a.example"),      name("yljkjljk.a.example"),
        name("Z.a.example"),     name("zABC.a.EXAMPLE"), name("z.example"),
        name("\\001.z.example"), name("*.z.example"),    name("\\200.z.example")};
    for (std::size_t one = 0; one < ordered.size(); ++one) {
        for (std::size_t other = 0; other < ordered.size(); ++other) {
            QCOMPARE(dnssec::is_canonically_before(ordered[one], ordered[other]), one < other);
        }
    }
}

/// RFC 5155 appendix A, by way of a record that matches only if the hash is right.
void DenialTest::hashesAsTheRfcDoes() {
    const std::vector<std::pair<const char*, const char*>> hashes = {
        {"example", example_hash}, {"ns1.example", ns1_hash}, {"a.example", a_hash},
        {"x.w.example", x_w_hash}, {"ai.example", ai_hash},   {"y.w.example", y_w_hash},
        {"w.example", w_hash},     {"ns2.example", ns2_hash}, {"*.w.example", star_w_hash}};
    for (const auto& [owner, hash] : hashes) {
        const auto proof = dnssec::prove_denial(authority({nsec3(hash, hash, "MX RRSIG")}),
                                                name("example"), question(owner, RecordType::tlsa));
        QCOMPARE(proof.denial, Denial::type_absent);
    }
}

void DenialTest::provesDenials_data() {
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Denial>("denial");
    const auto row = [](const char* title, const QStringList& records, const char* owner,
                        RecordType type, Denial denial) {
        QTest::newRow(title) << records << QString(owner) << type << denial;
    };
    const QString apex = "example. 3600 IN NSEC a.example. NS SOA RRSIG NSEC DNSKEY";
    const QString delegation = "b.example. 3600 IN NSEC ns1.example. NS RRSIG NSEC";
    const QString host = "ns1.example. 3600 IN NSEC _25._tcp.ns1.example. A RRSIG NSEC";
    const QString last = "xx.example. 3600 IN NSEC example. A RRSIG NSEC";
    const QString wildcard = "*.w.example. 3600 IN NSEC ai.x.example. MX RRSIG NSEC";

    row("NSEC: nothing at all", {}, "a.example", RecordType::a, Denial::none);
    row("NSEC: no such type", {host}, "ns1.example", RecordType::mx, Denial::type_absent);
    row("NSEC: the type is there", {host}, "ns1.example", RecordType::a, Denial::none);
    row("NSEC: an alias is there", {"c.example. 3600 IN NSEC d.example. CNAME RRSIG NSEC"},
        "c.example", RecordType::a, Denial::none);
    row("NSEC: no delegation", {host}, "ns1.example", RecordType::ds, Denial::type_absent);
    row("NSEC: unsigned delegation", {delegation}, "b.example", RecordType::ds,
        Denial::unsigned_delegation);
    row("NSEC: signed delegation", {"b.example. 3600 IN NSEC ns1.example. NS DS RRSIG NSEC"},
        "b.example", RecordType::ds, Denial::none);
    row("NSEC: the child's side denies no DS", {apex}, "example", RecordType::ds, Denial::none);
    row("NSEC: the parent's side denies nothing else", {delegation}, "b.example", RecordType::mx,
        Denial::none);
    row("NSEC: empty non-terminal", {host}, "_tcp.ns1.example", RecordType::ds,
        Denial::type_absent);
    row("NSEC: no such name", {delegation, apex}, "c.example", RecordType::a, Denial::name_absent);
    row("NSEC: no such name, a wildcard left open", {delegation}, "c.example", RecordType::a,
        Denial::none);
    row("NSEC: after the last name", {last, apex}, "z.example", RecordType::a, Denial::name_absent);
    row("NSEC: wildcard no data, by the wildcard's own record", {wildcard}, "c.w.example",
        RecordType::a, Denial::type_absent);
    row("NSEC: wildcard no data",
        {"x.w.example. 3600 IN NSEC x.y.w.example. MX RRSIG NSEC", wildcard}, "xx.w.example",
        RecordType::a, Denial::type_absent);
    row("NSEC: wildcard has the type",
        {"x.w.example. 3600 IN NSEC x.y.w.example. MX RRSIG NSEC", wildcard}, "xx.w.example",
        RecordType::mx, Denial::none);
    row("NSEC: below a delegation nothing is denied", {delegation, apex}, "mc.b.example",
        RecordType::a, Denial::none);

    const QString example = nsec3(example_hash, ns1_hash, "NS SOA MX RRSIG NSEC3PARAM");
    const QString a = nsec3(a_hash, x_w_hash, "NS DS RRSIG");
    const QString x_w = nsec3(x_w_hash, ai_hash, "MX RRSIG");
    row("NSEC3: no such name", {example, x_w, a}, "a.c.x.w.example", RecordType::a,
        Denial::name_absent);
    row("NSEC3: no such name, next closer not covered", {x_w, a}, "a.c.x.w.example", RecordType::a,
        Denial::none);
    row("NSEC3: no such name, a wildcard left open", {example, x_w}, "a.c.x.w.example",
        RecordType::a, Denial::none);
    row("NSEC3: no closest encloser", {example, a}, "a.c.x.w.example", RecordType::a, Denial::none);
    row("NSEC3: opt-out", {nsec3(example_hash, ns1_hash, "NS SOA RRSIG", 1), x_w, a},
        "a.c.x.w.example", RecordType::ds, Denial::opt_out);
    row("NSEC3: no such type", {nsec3(ns1_hash, a_hash, "A RRSIG")}, "ns1.example", RecordType::mx,
        Denial::type_absent);
    row("NSEC3: empty non-terminal", {nsec3(y_w_hash, w_hash, "")}, "y.w.example", RecordType::a,
        Denial::type_absent);
    row("NSEC3: unsigned delegation", {nsec3(a_hash, x_w_hash, "NS")}, "a.example", RecordType::ds,
        Denial::unsigned_delegation);
    row("NSEC3: below a delegation nothing is denied", {a, x_w, example}, "mc.a.example",
        RecordType::a, Denial::none);
    row("NSEC3: hashed too often", {nsec3(ns1_hash, a_hash, "A RRSIG", 0, 151)}, "ns1.example",
        RecordType::mx, Denial::too_many_iterations);
    row("NSEC3: other parameters do not mix", {example, x_w, nsec3(a_hash, x_w_hash, "NS", 0, 13)},
        "a.c.x.w.example", RecordType::a, Denial::none);
    row("NSEC3: of another zone",
        {nsec3(ns1_hash, a_hash, "A RRSIG").replace(".example.", ".other.")}, "ns1.example",
        RecordType::mx, Denial::none);
}

void DenialTest::provesDenials() {
    QFETCH(QStringList, records);
    QFETCH(QString, owner);
    QFETCH(RecordType, type);
    QFETCH(Denial, denial);
    const auto proof = dnssec::prove_denial(authority(records), name("example"),
                                            question(owner.toStdString(), type));
    QCOMPARE(proof.denial, denial);
}

void DenialTest::provesWildcards() {
    const auto nsec = authority({"x.y.w.example. 3600 IN NSEC xx.example. MX RRSIG NSEC"});
    QVERIFY(dnssec::prove_wildcard(nsec, name("example"), name("z.w.example"), 2));
    QVERIFY(!dnssec::prove_wildcard(nsec, name("example"), name("a.w.example"), 2));
    const auto hashed = authority({nsec3(ns2_hash, star_w_hash, "A RRSIG")});
    QVERIFY(dnssec::prove_wildcard(hashed, name("example"), name("a.z.w.example"), 2));
    QVERIFY(!dnssec::prove_wildcard(hashed, name("example"), name("y.w.example"), 2));
    QVERIFY(!dnssec::prove_wildcard({}, name("example"), name("z.w.example"), 2));
}

void DenialTest::readsDamagedRecordsAsNothing() {
    const auto whole = authority(
        {nsec3(ns1_hash, a_hash, "A RRSIG"), "ns1.example. 3600 IN NSEC a.example. A RRSIG NSEC"});
    QCOMPARE(whole.size(), std::size_t{2});
    for (const dnssec::SignedRrset& rrset : whole) {
        const Bytes rdata = rrset.records.front().rdata;
        for (std::size_t size = 0; size < rdata.size(); ++size) {
            dnssec::SignedRrset cut = rrset;
            cut.records.front().rdata.resize(size);
            const auto proof = dnssec::prove_denial({cut}, name("example"),
                                                    question("ns1.example", RecordType::mx));
            QVERIFY(proof.denial == Denial::none || proof.denial == Denial::type_absent);
        }
    }
}

QTEST_GUILESS_MAIN(DenialTest)
#include "denial_test.moc"
