#include "core/dns/message.h"

#include "tests/support/message_builder.h"

#include <QTest>

#include <random>
#include <string>
#include <variant>
#include <vector>

using namespace danescope;
using namespace danescope::dns;
using test::MessageBuilder;
using test::question;

namespace {

const Question mx_question{Name::parse("example.org").value(), RecordType::mx};

Bytes operator+(Bytes left, const Bytes& right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

/// Header of a reply without a question.
Bytes header(std::uint8_t answers, std::uint8_t authorities = 0) {
    return {0x12, 0x34, 0x81, 0x80, 0, 0, 0, answers, 0, authorities, 0, 0};
}

/// A record owned by the root, rdata as given.
Bytes root_record(std::uint8_t type, const Bytes& rdata) {
    return Bytes{0, 0, type, 0, 1, 0, 0, 0, 60, 0, static_cast<std::uint8_t>(rdata.size())} + rdata;
}

template<class Value>
const Value* data_as(const Record& record) {
    return std::get_if<Value>(&record.data);
}

} // namespace

class MessageTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKnownType_data();
    void readsEveryKnownType();
    void readsSectionsInOrder();
    void expandsCompressedNames();
    void leavesOutOtherClasses();
    void refusesBrokenMessages_data();
    void refusesBrokenMessages();
    void keepsUnreadableRdataAsBytes_data();
    void keepsUnreadableRdataAsBytes();
    void readsEmptyTlsaAssociation();
    void computesKeyTags();
    void boundsPointerChains();
    void survivesMutation();
    void followsAliases_data();
    void followsAliases();
    void namesTheAliasChain();
    void boundsAliasChains();
    void tellsStatus_data();
    void tellsStatus();
};

void MessageTest::readsEveryKnownType_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("dataIndex");
    const auto row = [](const char* line, std::size_t index) {
        QTest::newRow(line) << QByteArray(line) << static_cast<int>(index);
    };
    row("example.org. 60 IN MX 10 mx.example.org.", 1);
    row("example.org. 60 IN A 192.0.2.1", 2);
    row("example.org. 60 IN AAAA 2001:db8::1", 2);
    row("example.org. 60 IN CNAME www.example.net.", 3);
    row("example.org. 60 IN NS ns1.example.org.", 4);
    row("_25._tcp.mx.example.org. 60 IN TLSA 3 1 1 "
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        5);
    row("example.org. 60 IN DS 12345 13 2 "
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        6);
    row("example.org. 60 IN CDS 12345 13 2 "
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        6);
    row("example.org. 60 IN CDS 0 0 0 00", 6);
    row("example.org. 60 IN DNSKEY 257 3 13 AQIDBAUGBwg=", 7);
    row("example.org. 60 IN CDNSKEY 257 3 13 AQIDBAUGBwg=", 7);
    row("example.org. 60 IN CDNSKEY 0 3 0 AA==", 7);
    row("example.org. 60 IN RRSIG MX 13 2 60 20301231235959 20300101000000 12345 example.org. "
        "AQIDBAUGBwg=",
        8);
    row("example.org. 60 IN SOA ns1.example.org. host.example.org. 1 2 3 4 5", 0);
    row("example.org. 60 IN TXT \"some text\"", 0);
    row("example.org. 60 IN NSEC a.example.org. A MX RRSIG NSEC", 0);
    row("abc.example.org. 60 IN NSEC3 1 0 0 - 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom A RRSIG", 0);
    row("example.org. 60 IN NSEC3PARAM 1 0 0 -", 0);
    row("example.org. 60 IN TYPE65280 \\# 3 0a0b0c", 0);
}

void MessageTest::readsEveryKnownType() {
    QFETCH(QByteArray, line);
    QFETCH(int, dataIndex);
    const auto message =
        parse_message(MessageBuilder(mx_question).answer(line.toStdString()).build());
    QVERIFY(message.has_value());
    QCOMPARE(message->answer.size(), std::size_t{1});
    const Record& record = message->answer[0];
    QCOMPARE(QByteArray::fromStdString(zone_file_line(record)), line);
    QCOMPARE(static_cast<int>(record.data.index()), dataIndex);
    QCOMPARE(record.ttl, std::uint32_t{60});
    QVERIFY(!record.rdata.empty());
}

void MessageTest::readsSectionsInOrder() {
    const auto message = parse_message(MessageBuilder(mx_question)
                                           .rcode(3)
                                           .answer("b.org. 1 IN MX 20 b.org.")
                                           .answer("a.org. 1 IN MX 10 .")
                                           .authority("c.org. 1 IN NS d.org.")
                                           .additional("d.org. 1 IN A 192.0.2.7")
                                           .build());
    QVERIFY(message.has_value());
    QCOMPARE(message->rcode, 3);
    QCOMPARE(message->answer.size(), std::size_t{2});
    QCOMPARE(data_as<Mx>(message->answer[0])->preference, std::uint16_t{20});
    QVERIFY(data_as<Mx>(message->answer[1])->exchange.is_root());
    QCOMPARE(message->authority.at(0).owner.to_string(), std::string("c.org"));
    QCOMPARE(data_as<Address>(message->additional.at(0))->ip.to_string(), std::string("192.0.2.7"));
}

void MessageTest::expandsCompressedNames() {
    // The question's name stands at offset 12, "mx" is put before a pointer to it.
    Bytes wire = MessageBuilder(mx_question).build();
    wire[7] = 1;
    const Bytes record{0xc0, 12, 0, 15, 0, 1, 0, 0, 0, 60, 0, 7, 0, 10, 2, 'M', 'X', 0xc0, 12};
    const auto message = parse_message(wire + record);
    QVERIFY(message.has_value());
    QCOMPARE(message->answer.at(0).owner, mx_question.owner);
    QCOMPARE(data_as<Mx>(message->answer[0])->exchange.to_string(), std::string("mx.example.org"));
    QCOMPARE(to_hex(message->answer[0].rdata), std::string("000a024d58076578616d706c65036f726700"));
}

void MessageTest::leavesOutOtherClasses() {
    const Bytes opt{0, 0, 41, 0x04, 0xd0, 0, 0, 0x80, 0, 0, 0};
    Bytes chaos = root_record(16, {1, 'x'});
    chaos[4] = 3;
    const auto message = parse_message(header(3) + chaos + opt + root_record(1, {192, 0, 2, 1}));
    QVERIFY(message.has_value());
    QCOMPARE(message->answer.size(), std::size_t{1});
    QCOMPARE(message->answer[0].type, RecordType::a);
}

void MessageTest::refusesBrokenMessages_data() {
    QTest::addColumn<Bytes>("wire");
    QTest::addColumn<int>("error");
    const auto row = [](const char* label, const Bytes& wire, MessageError error) {
        QTest::newRow(label) << wire << static_cast<int>(error);
    };
    const auto malformed = MessageError::malformed;
    row("nothing", {}, malformed);
    row("half a header", {0, 1, 2, 3, 4, 5}, malformed);
    row("promised record missing", header(1), malformed);
    row("owner points at itself", header(1) + Bytes{0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0},
        malformed);
    row("owners point at each other",
        header(1) + Bytes{0xc0, 14, 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0}, malformed);
    row("owner points past the end", header(1) + Bytes{0xff, 0xff, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0},
        malformed);
    row("reserved label type", header(1) + Bytes{0x80, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0},
        malformed);
    Bytes long_rdata = root_record(1, {192, 0, 2, 1});
    long_rdata[10] = 5;
    row("rdata longer than the message", header(1) + long_rdata, malformed);
    Bytes two_questions = MessageBuilder(mx_question).build();
    two_questions[5] = 2;
    row("two questions", two_questions, malformed);
    Bytes cut_question = MessageBuilder(mx_question).build();
    cut_question.pop_back();
    row("question cut off", cut_question, malformed);
    Bytes many_records = header(0);
    many_records[6] = many_records[7] = 0xff;
    row("65,535 answers promised", many_records, MessageError::too_large);
    row("more than 65,535 bytes", Bytes(65'536), MessageError::too_large);
}

void MessageTest::refusesBrokenMessages() {
    QFETCH(Bytes, wire);
    QFETCH(int, error);
    const auto message = parse_message(wire);
    QVERIFY(!message.has_value());
    QCOMPARE(static_cast<int>(message.error()), error);
}

void MessageTest::keepsUnreadableRdataAsBytes_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<Bytes>("rdata");
    const auto row = [](const char* label, RecordType type, const Bytes& rdata) {
        QTest::newRow(label) << static_cast<int>(type) << rdata;
    };
    for (const RecordType type :
         {RecordType::a, RecordType::aaaa, RecordType::mx, RecordType::cname, RecordType::ns,
          RecordType::tlsa, RecordType::ds, RecordType::dnskey, RecordType::rrsig, RecordType::cds,
          RecordType::cdnskey}) {
        const std::string name = to_string(type);
        row((name + " of 0 bytes").c_str(), type, {});
        row((name + " of 1 byte").c_str(), type, {7});
        row((name + " of 2 bytes").c_str(), type, {7, 7});
    }
    row("A of 5 bytes", RecordType::a, {192, 0, 2, 1, 9});
    row("AAAA of 15 bytes", RecordType::aaaa, Bytes(15));
    row("MX with bytes after the name", RecordType::mx, {0, 10, 1, 'a', 0, 9});
    row("MX name past the rdata", RecordType::mx, {0, 10, 9, 'a'});
    row("MX pointing at itself", RecordType::mx, {0, 10, 0xc0, 25});
    row("DS without a digest", RecordType::ds, {0, 1, 13, 2});
    row("DNSKEY without a key", RecordType::dnskey, {1, 1, 3, 13});
    row("CDS without a digest", RecordType::cds, {0, 0, 0, 0});
    row("CDNSKEY without a key", RecordType::cdnskey, {0, 0, 3, 0});
    Bytes rrsig(18);
    row("RRSIG without a signer", RecordType::rrsig, rrsig);
    rrsig.push_back(0);
    row("RRSIG without a signature", RecordType::rrsig, rrsig);
}

void MessageTest::keepsUnreadableRdataAsBytes() {
    QFETCH(int, type);
    QFETCH(Bytes, rdata);
    const auto message =
        parse_message(header(2) + root_record(static_cast<std::uint8_t>(type), rdata) +
                      root_record(1, {192, 0, 2, 1}));
    QVERIFY(message.has_value());
    QVERIFY(data_as<OtherData>(message->answer.at(0)));
    QVERIFY(message->answer[0].rdata == rdata);
    QVERIFY(data_as<Address>(message->answer.at(1)));
}

void MessageTest::readsEmptyTlsaAssociation() {
    const auto message = parse_message(header(1) + root_record(52, {3, 1, 1}));
    QVERIFY(message.has_value());
    const Tlsa* tlsa = data_as<Tlsa>(message->answer.at(0));
    QVERIFY(tlsa);
    QVERIFY(tlsa->data.empty());
    QCOMPARE(message->answer[0].rdata_text, std::string("3 1 1"));
}

void MessageTest::computesKeyTags() {
    // The keys of RFC 4034 §5.4 and, for RSA/MD5, of RFC 4034 appendix B.1's rule.
    const auto message = parse_message(
        MessageBuilder(mx_question)
            .answer(
                "dskey.example.com. 86400 IN DNSKEY 256 3 5 "
                "AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxeYCmZDRD99WYw"
                "YqUSdjMmmAphXdvxegXd/M5+X7OrzKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmAD"
                "jFDc2w/rljwvFw==")
            .answer("md5.example.com. 86400 IN DNSKEY 256 3 1 AQIDBAUGBwg=")
            .build());
    QVERIFY(message.has_value());
    QCOMPARE(data_as<Dnskey>(message->answer.at(0))->key_tag, std::uint16_t{60485});
    QCOMPARE(data_as<Dnskey>(message->answer.at(1))->key_tag, std::uint16_t{0x0607});
}

void MessageTest::boundsPointerChains() {
    // One TXT record full of pointers, each to the one before; all other records own that chain.
    Bytes chain = root_record(16, {});
    const std::size_t start = 12 + chain.size();
    chain.push_back(0);
    std::size_t target = start;
    while (chain.size() < 0x3f00) {
        const std::size_t here = 12 + chain.size();
        chain.push_back(static_cast<std::uint8_t>(0xc0 | (target >> 8)));
        chain.push_back(static_cast<std::uint8_t>(target));
        target = here;
    }
    const std::size_t size = chain.size() - 11;
    chain[9] = static_cast<std::uint8_t>(size >> 8);
    chain[10] = static_cast<std::uint8_t>(size);
    Bytes wire = header(0) + chain;
    const auto high = static_cast<std::uint8_t>(0xc0 | (target >> 8));
    const auto low = static_cast<std::uint8_t>(target);
    for (int record = 0; record < 1'000; ++record) {
        wire = wire + Bytes{high, low, 0, 2, 0, 1, 0, 0, 0, 0, 0, 2, high, low};
    }
    wire[6] = 1001 >> 8;
    wire[7] = 1001 & 0xff;
    QBENCHMARK_ONCE {
        const auto message = parse_message(wire);
        QVERIFY(message.has_value());
        QCOMPARE(message->answer.size(), std::size_t{1001});
        QVERIFY(message->answer.back().owner.is_root());
    }
}

void MessageTest::survivesMutation() {
    const std::vector<Bytes> seeds{
        MessageBuilder(mx_question)
            .answer("example.org. 60 IN MX 10 mx.example.org.")
            .answer("example.org. 60 IN CNAME www.example.net.")
            .answer("example.org. 60 IN RRSIG MX 13 2 60 20301231235959 20300101000000 12345 "
                    "example.org. AQIDBAUGBwg=")
            .answer("example.org. 60 IN TLSA 3 1 1 0123456789abcdef")
            .answer("example.org. 60 IN DS 12345 13 2 0123456789abcdef")
            .answer("example.org. 60 IN CDS 0 0 0 00")
            .answer("example.org. 60 IN CDNSKEY 257 3 13 AQIDBAUGBwg=")
            .build(),
        MessageBuilder(mx_question)
            .rcode(3)
            .answer("example.org. 60 IN DNSKEY 257 3 13 AQIDBAUGBwg=")
            .authority("example.org. 60 IN SOA ns1.example.org. host.example.org. 1 2 3 4 5")
            .authority("example.org. 60 IN NSEC a.example.org. A MX RRSIG NSEC")
            .authority("a.org. 60 IN NSEC3 1 0 5 aabb 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom A RRSIG")
            .additional("example.org. 60 IN TXT \"some text\"")
            .additional("example.org. 60 IN AAAA 2001:db8::1")
            .build()};
    std::mt19937 random(7672);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    int readable = 0;
    for (int round = 0; round < 20'000; ++round) {
        Bytes wire = seeds[below(seeds.size())];
        for (std::size_t change = below(8) + 1; change > 0; --change) {
            switch (below(4)) {
            case 0:
                wire[below(wire.size())] = static_cast<std::uint8_t>(random());
                break;
            case 1:
                wire[below(wire.size())] ^= static_cast<std::uint8_t>(1U << below(8));
                break;
            case 2:
                wire.resize(below(wire.size()) + 1);
                break;
            default:
                // A pointer to anywhere in the message.
                wire[below(wire.size())] = static_cast<std::uint8_t>(0xc0 | below(2));
            }
        }
        const auto message = parse_message(wire);
        if (message) {
            ++readable;
            for (const Record& record : message->answer) {
                QVERIFY(zone_file_line(record).find('\n') == std::string::npos);
            }
            answer_rrset(*message, mx_question);
        }
    }
    QVERIFY(readable > 1'000);
}

void MessageTest::followsAliases_data() {
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("links");
    QTest::addColumn<bool>("loop");
    using Lines = QList<QByteArray>;
    const QByteArray mx = "example.org. 1 IN MX 10 mx.example.org.";
    const QByteArray alias = "example.org. 1 IN CNAME b.org.";
    QTest::newRow("nothing") << Lines{} << 0 << 0 << false;
    QTest::newRow("direct") << Lines{mx} << 1 << 0 << false;
    QTest::newRow("other case of letters")
        << Lines{"EXAMPLE.org. 1 IN MX 10 a."} << 1 << 0 << false;
    QTest::newRow("records of strangers")
        << Lines{"evil.org. 1 IN MX 10 a.", "sub.example.org. 1 IN MX 10 a."} << 0 << 0 << false;
    QTest::newRow("another type") << Lines{"example.org. 1 IN A 192.0.2.1"} << 0 << 0 << false;
    QTest::newRow("one link") << Lines{alias, "b.org. 1 IN MX 10 a."} << 1 << 1 << false;
    QTest::newRow("links out of order")
        << Lines{"c.org. 1 IN MX 10 a.", "b.org. 1 IN CNAME c.org.", alias} << 1 << 2 << false;
    QTest::newRow("alias that leads nowhere") << Lines{alias} << 0 << 1 << false;
    QTest::newRow("a stranger's alias")
        << Lines{"x.org. 1 IN CNAME b.org.", "b.org. 1 IN MX 1 a."} << 0 << 0 << false;
    QTest::newRow("alias of itself")
        << Lines{"example.org. 1 IN CNAME example.org."} << 0 << 0 << true;
    QTest::newRow("two aliases of each other")
        << Lines{alias, "b.org. 1 IN CNAME example.org."} << 0 << 1 << true;
}

void MessageTest::followsAliases() {
    QFETCH(QList<QByteArray>, lines);
    QFETCH(int, records);
    QFETCH(int, links);
    QFETCH(bool, loop);
    MessageBuilder builder(mx_question);
    for (const QByteArray& line : lines) {
        builder.answer(line.toStdString());
    }
    const AnswerRrset found = answer_rrset(parse_message(builder.build()).value(), mx_question);
    QCOMPARE(static_cast<int>(found.records.size()), records);
    QCOMPARE(static_cast<int>(found.alias_chain.size()), links + 1);
    QCOMPARE(found.alias_chain.front(), mx_question.owner);
    QCOMPARE(found.alias_loop, loop);
}

void MessageTest::namesTheAliasChain() {
    const Bytes wire = MessageBuilder(question("example.org", RecordType::cname))
                           .answer("example.org. 1 IN CNAME b.org.")
                           .answer("b.org. 1 IN CNAME c.org.")
                           .build();
    const Message message = parse_message(wire).value();
    const AnswerRrset followed = answer_rrset(message, mx_question);
    QCOMPARE(followed.alias_chain.back().to_string(), std::string("c.org"));
    const AnswerRrset asked = answer_rrset(message, question("example.org", RecordType::cname));
    QCOMPARE(asked.alias_chain.size(), std::size_t{1});
    QCOMPARE(asked.records.size(), std::size_t{1});
}

void MessageTest::boundsAliasChains() {
    const auto chain_of = [](int links) {
        MessageBuilder builder(question("n0.org", RecordType::a));
        for (int link = 0; link < links; ++link) {
            builder.answer("n" + std::to_string(link) + ".org. 1 IN CNAME n" +
                           std::to_string(link + 1) + ".org.");
        }
        builder.answer("n" + std::to_string(links) + ".org. 1 IN A 192.0.2.1");
        return answer_rrset(parse_message(builder.build()).value(),
                            question("n0.org", RecordType::a));
    };
    QCOMPARE(chain_of(16).records.size(), std::size_t{1});
    QVERIFY(!chain_of(16).alias_loop);
    QVERIFY(chain_of(17).records.empty());
    QVERIFY(chain_of(17).alias_loop);
}

void MessageTest::tellsStatus_data() {
    QTest::addColumn<int>("validation");
    QTest::addColumn<int>("rcode");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("status");
    using Lines = QList<QByteArray>;
    const auto row = [](const char* label, Validation validation, int rcode, const Lines& lines,
                        const char* status) {
        QTest::newRow(label) << static_cast<int>(validation) << rcode << lines
                             << QByteArray(status);
    };
    const Lines mx{"example.org. 1 IN MX 10 mx.example.org."};
    const Lines alias{"example.org. 1 IN CNAME b.org."};
    const Lines alias_with_mx{alias[0], "b.org. 1 IN MX 10 mx.example.org."};
    row("secure", Validation::secure, 0, mx, "secure");
    row("secure NXDOMAIN", Validation::secure, 3, {}, "nxdomain");
    row("secure NODATA", Validation::secure, 0, {}, "nodata");
    row("secure alias", Validation::secure, 0, alias_with_mx, "secure");
    row("secure alias to NODATA", Validation::secure, 0, alias, "nodata");
    row("secure alias to NXDOMAIN", Validation::secure, 3, alias, "nxdomain");
    row("secure alias loop", Validation::secure, 0, {"example.org. 1 IN CNAME example.org."},
        "error");
    row("secure with records of strangers only", Validation::secure, 0, {"b.org. 1 IN MX 1 a."},
        "nodata");
    row("insecure", Validation::insecure, 0, mx, "insecure");
    row("insecure NXDOMAIN", Validation::insecure, 3, {}, "insecure");
    row("insecure NODATA", Validation::insecure, 0, {}, "insecure");
    row("bogus", Validation::bogus, 0, mx, "bogus");
    row("bogus NXDOMAIN", Validation::bogus, 3, {}, "bogus");
    row("bogus NODATA", Validation::bogus, 0, {}, "bogus");
    row("SERVFAIL", Validation::insecure, 2, {}, "error");
    row("REFUSED", Validation::insecure, 5, {}, "error");
    row("REFUSED called secure", Validation::secure, 5, mx, "error");
}

void MessageTest::tellsStatus() {
    QFETCH(int, validation);
    QFETCH(int, rcode);
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QByteArray, status);
    MessageBuilder builder(mx_question);
    builder.rcode(rcode);
    for (const QByteArray& line : lines) {
        builder.answer(line.toStdString());
    }
    Answer answer;
    answer.question = mx_question;
    answer.validation = static_cast<Validation>(validation);
    answer.rcode = rcode;
    answer.wire = builder.build();
    QCOMPARE(QByteArray::fromStdString(std::string(id_of(status_of(answer)))), status);
    for (const auto why :
         {LookupFailure::timed_out, LookupFailure::server_failure, LookupFailure::cancelled}) {
        answer.failure = why;
        QCOMPARE(status_of(answer), Status::error);
    }
    answer.failure.reset();
    answer.wire.resize(5);
    QVERIFY(status_of(answer) != Status::secure);
    QVERIFY(status_of(answer) != Status::nodata);
}

QTEST_APPLESS_MAIN(MessageTest)
#include "message_test.moc"
