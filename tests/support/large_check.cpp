#include "tests/support/large_check.h"

#include "tests/support/trace_builder.h"

#include <string>
#include <vector>

namespace danescope::test {

namespace {

std::string numbered(const char* before, int number, const char* after) {
    return before + std::to_string(number) + after;
}

} // namespace

trace::Trace large_check() {
    using dns::RecordType;
    using dns::Status;
    constexpr int hosts = 15;
    constexpr int associations = 23;
    const std::string key(86, 'A');
    const std::vector<std::string> keys{"DNSKEY 257 3 13 " + key + "==",
                                        "DNSKEY 256 3 13 " + key + "=="};
    const std::vector<std::string> delegation{"DS 12345 13 2 " + std::string(64, 'A'),
                                              "DS 23456 13 2 " + std::string(64, 'B')};
    std::vector<std::string> exchanges;
    for (int host = 0; host < hosts; ++host) {
        exchanges.push_back(numbered("MX 10 mx", host, ".example.org."));
    }
    TraceBuilder builder;
    builder.reply(".", RecordType::dnskey, Status::secure,
                  {". 300 IN " + keys[0], ". 300 IN " + keys[1]});
    for (const char* zone : {"org", "example.org"}) {
        builder.reply(zone, RecordType::ds, Status::secure, delegation)
            .reply(zone, RecordType::dnskey, Status::secure, keys);
    }
    builder.reply("example.org", RecordType::mx, Status::secure, exchanges);
    std::vector<std::string> published{good_certificate().tlsa};
    std::vector<std::string> records{"TLSA " + published.front()};
    for (int record = 1; record < associations; ++record) {
        published.push_back("3 1 1 " + std::string(62, 'a') + numbered("", 10 + record, ""));
        records.push_back("TLSA " + published.back());
    }
    for (int host = 0; host < hosts; ++host) {
        const std::string name = numbered("mx", host, ".example.org");
        const std::string addresses[] = {numbered("192.0.2.", 1 + host, ""),
                                         numbered("2001:db8::", 1 + host, "")};
        builder.reply(name, RecordType::a, Status::secure, {"A " + addresses[0]})
            .reply(name, RecordType::aaaa, Status::secure, {"AAAA " + addresses[1]})
            .reply("_25._tcp." + name, RecordType::tlsa, Status::secure, records);
        for (const std::string& address : addresses) {
            builder.session(handshake(name, address, published, true));
        }
    }
    return builder.end().trace();
}

} // namespace danescope::test
