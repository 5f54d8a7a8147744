#include "core/dnssec/chain.h"
#include "core/dnssec/crypto.h"
#include "core/dnssec/repair.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

using namespace danescope;

namespace {

/// 2026-07-01, when the signatures of the seed are good.
const Instant at{std::chrono::seconds(1'782'864'000)};

/// What is asked, in the order of the replies in the input.
const std::array<std::pair<std::string_view, dns::RecordType>, 13> questions{
    {{".", dns::RecordType::dnskey},
     {"org", dns::RecordType::ds},
     {"org", dns::RecordType::dnskey},
     {"example.org", dns::RecordType::ds},
     {"example.org", dns::RecordType::dnskey},
     {"example.org", dns::RecordType::mx},
     {"mx1.example.org", dns::RecordType::ds},
     {"mx1.example.org", dns::RecordType::dnskey},
     {"mx1.example.org", dns::RecordType::aaaa},
     {"mx1.example.org", dns::RecordType::a},
     {"_tcp.mx1.example.org", dns::RecordType::ds},
     {"_25._tcp.mx1.example.org", dns::RecordType::tlsa},
     {"example.org", dns::RecordType::nsec3param}}};

/// Trusts the root's keys as they come, so that the walk goes on below them.
std::vector<dnssec::TrustAnchor> anchors_of(const std::vector<dns::Answer>& answers) {
    std::vector<dnssec::TrustAnchor> anchors;
    for (const dnssec::Zone& zone : dnssec::walk_chain(answers, {}, at)) {
        for (const dns::Dnskey& key : zone.name.is_root() ? zone.dnskey : decltype(zone.dnskey)()) {
            if (auto digest = dnssec::ds_digest(zone.name, key, 2)) {
                anchors.push_back({{key.key_tag, key.algorithm, 2, std::move(*digest)}});
            }
        }
    }
    return anchors;
}

/// Whatever the walk found broken is looked into.
void repair_all(const std::vector<dns::Answer>& answers, const std::vector<dnssec::Zone>& zones) {
    dnssec::Repair repair(answers, at);
    for (const dnssec::Zone& zone : zones) {
        if (zone.broken) {
            static_cast<void>(repair.of(zone, *zone.broken));
        }
        for (const dnssec::WalkedAnswer& answer : zone.answers) {
            if (answer.broken) {
                static_cast<void>(repair.of(zone, *answer.broken));
            }
        }
        static_cast<void>(repair.of_unprotected(zone));
        static_cast<void>(repair.of_denials(zone));
    }
}

} // namespace

/// The input is a row of replies, each after its length in two bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ByteReader reader({data, size});
    std::vector<dns::Answer> answers;
    for (const auto& [owner, type] : questions) {
        const auto length = reader.read_u16();
        const auto wire = length ? reader.read_bytes(*length) : std::nullopt;
        if (!wire) {
            break;
        }
        dns::Answer& answer = answers.emplace_back();
        answer.question = {dns::Name::parse(owner).value(), type};
        answer.wire.assign(wire->begin(), wire->end());
        answer.rcode = wire->size() > 3 ? (*wire)[3] & 0x0f : 0;
    }
    const auto zones = dnssec::walk_chain(answers, anchors_of(answers), at);
    for (std::size_t child = 1; child < zones.size(); ++child) {
        if (zones[child].name.label_count() < zones[child - 1].name.label_count()) {
            std::abort();
        }
    }
    repair_all(answers, zones);
    return 0;
}
