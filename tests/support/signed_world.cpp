#include "tests/support/signed_world.h"

#include "tests/support/message_builder.h"

#include <chrono>
#include <stdexcept>

namespace danescope::test {

using dns::RecordType;

SignedWorld::SignedWorld(std::uint8_t algorithm)
    : root(".", algorithm, good_window)
    , org("org", algorithm, good_window)
    , example("example.org", algorithm, good_window) {
    at(".", RecordType::dnskey).answer = root.key_lines();
    at("org", RecordType::ds).answer = root.signed_lines({org.ksk().ds_line()});
    at("org", RecordType::dnskey).answer = org.key_lines();
    at("example.org", RecordType::ds).answer = org.signed_lines({example.ksk().ds_line()});
    at("example.org", RecordType::dnskey).answer = example.key_lines();
    at("example.org", RecordType::mx).answer =
        example.signed_lines({"example.org. 300 IN MX 10 mx1.example.org."});
    const Lines host_denial =
        example.soa_lines() +
        example.nsec_lines("mx1.example.org", "_25._tcp.mx1.example.org", "A RRSIG NSEC");
    at("mx1.example.org", RecordType::ds).authority = host_denial;
    at("mx1.example.org", RecordType::dnskey).authority = host_denial;
    at("mx1.example.org", RecordType::aaaa).authority = host_denial;
    at("mx1.example.org", RecordType::a).answer =
        example.signed_lines({"mx1.example.org. 300 IN A 192.0.2.1"});
    at("_tcp.mx1.example.org", RecordType::ds).authority = host_denial;
    at("_25._tcp.mx1.example.org", RecordType::tlsa).answer = example.signed_lines(
        {"_25._tcp.mx1.example.org. 300 IN TLSA 3 1 1 " + std::string(64, 'a')});
}

Reply& SignedWorld::at(std::string_view owner, RecordType type) {
    const dns::Question asked = question(owner, type);
    for (auto& [known, reply] : replies_) {
        if (known == asked) {
            return reply;
        }
    }
    return replies_.emplace_back(asked, Reply{}).second;
}

void SignedWorld::remove(std::string_view owner, RecordType type) {
    const dns::Question asked = question(owner, type);
    std::erase_if(replies_, [&](const auto& entry) { return entry.first == asked; });
}

std::vector<dns::Answer> SignedWorld::answers() const {
    std::vector<dns::Answer> answers;
    for (const auto& [asked, reply] : replies_) {
        if (reply.failed) {
            answers.push_back(failed_answer(asked, dns::LookupFailure::server_failure));
        } else {
            answers.push_back(
                answer(asked, dns::Validation::secure, {reply.answer.begin(), reply.answer.end()},
                       {reply.authority.begin(), reply.authority.end()}, reply.rcode));
        }
    }
    return answers;
}

std::vector<dnssec::TrustAnchor> SignedWorld::anchors() const {
    return {{root.ksk().ds()}};
}

std::vector<dnssec::Zone> SignedWorld::walk(std::int64_t days_later) const {
    const Instant at(std::chrono::seconds(world_time + days_later * day));
    return dnssec::walk_chain(answers(), anchors(), at);
}

const dnssec::Zone& zone_at(const std::vector<dnssec::Zone>& zones, std::string_view name) {
    for (const dnssec::Zone& zone : zones) {
        if (zone.name.to_string() == name) {
            return zone;
        }
    }
    throw std::out_of_range("no such zone: " + std::string(name));
}

} // namespace danescope::test
