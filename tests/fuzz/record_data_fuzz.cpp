// The data of TLSA, DS, DNSKEY, CDS and CDNSKEY records: the first byte chooses the type, the
// others are its rdata.

#include "core/dane/match_matrix.h"
#include "core/dane/usability.h"
#include "core/dns/message.h"
#include "core/dnssec/delegation.h"
#include "core/dnssec/parent_request.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace danescope;

namespace {

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

void append_u16(Bytes& wire, std::size_t value) {
    wire.push_back(static_cast<std::uint8_t>(value >> 8));
    wire.push_back(static_cast<std::uint8_t>(value));
}

/// A reply with one record of the root.
Bytes reply_with(dns::RecordType type, ByteView rdata) {
    Bytes wire{0, 0, 0x84, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0};
    append_u16(wire, static_cast<std::uint16_t>(type));
    append_u16(wire, 1);
    append_u16(wire, 0);
    append_u16(wire, 60);
    append_u16(wire, rdata.size());
    wire.insert(wire.end(), rdata.begin(), rdata.end());
    return wire;
}

void use(const dns::Tlsa& record) {
    const bool usable = dane::usability(record) == dane::Usability::usable;
    const auto matrix = dane::match_matrix({record}, {Bytes{0x30, 0x00}});
    require(matrix.size() == 1 && !matrix.front().matched());
    require(!usable || !record.data.empty());
}

void use(const dns::Ds& ds) {
    static_cast<void>(dnssec::usable_ds({ds}));
    require(!dnssec::vouches_for(ds, dns::Name(), dns::Dnskey{}));
}

void use(const dns::Dnskey& key) {
    const dns::Ds ds{key.key_tag, key.algorithm, 2, Bytes(32, 0)};
    require(!dnssec::vouches_for(ds, dns::Name(), key));
    static_cast<void>(dnssec::entry_keys(dns::Name(), {ds}, {key}));
}

void use_as_request(const dns::Record& record) {
    const auto requested = dnssec::requested_ds(dns::Name(), {record});
    require(requested.size() <= 1);
    require(!dnssec::asks_for_deletion({record}) || requested.empty());
    require(dnssec::request_line(record).starts_with(". IN "));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::array types{dns::RecordType::tlsa, dns::RecordType::ds, dns::RecordType::dnskey,
                               dns::RecordType::cds, dns::RecordType::cdnskey};
    if (size == 0 || size > 60'000) {
        return 0;
    }
    const auto message =
        dns::parse_message(reply_with(types[data[0] % types.size()], ByteView(data + 1, size - 1)));
    require(message.has_value());
    for (const dns::Record& record : message->answer) {
        use_as_request(record);
        if (const auto* tlsa = std::get_if<dns::Tlsa>(&record.data)) {
            use(*tlsa);
        } else if (const auto* ds = std::get_if<dns::Ds>(&record.data)) {
            use(*ds);
        } else if (const auto* key = std::get_if<dns::Dnskey>(&record.data)) {
            use(*key);
        }
    }
    return 0;
}
