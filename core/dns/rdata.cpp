#include "core/dns/rdata.h"

#include <optional>

namespace danescope::dns {

namespace {

constexpr std::uint8_t algorithm_rsamd5 = 1;

Bytes to_bytes(ByteView view) {
    return Bytes(view.begin(), view.end());
}

/// Takes an uncompressed name from the reader.
std::optional<Name> read_name(ByteReader& reader) {
    const ByteView rest = reader.rest();
    std::size_t size = 0;
    while (size < rest.size() && rest[size] != 0) {
        size += rest[size] + 1U;
    }
    const auto wire = reader.read_bytes(size + 1);
    if (!wire) {
        return std::nullopt;
    }
    const auto name = Name::from_wire(*wire);
    return name ? std::optional(*name) : std::nullopt;
}

RecordData read_address(ByteView rdata, IpFamily family) {
    const auto ip = IpAddress::from_bytes(rdata);
    if (!ip || ip->family() != family) {
        return OtherData{};
    }
    return Address{*ip};
}

RecordData read_mx(ByteView rdata) {
    ByteReader reader(rdata);
    const auto preference = reader.read_u16();
    const auto exchange = Name::from_wire(reader.rest());
    if (!preference || !exchange) {
        return OtherData{};
    }
    return Mx{*preference, *exchange};
}

/// An empty association stays a Tlsa: published like that, it is unusable, not unreadable.
RecordData read_tlsa(ByteView rdata) {
    ByteReader reader(rdata);
    const auto usage = reader.read_u8();
    const auto selector = reader.read_u8();
    const auto matching = reader.read_u8();
    if (!usage || !selector || !matching) {
        return OtherData{};
    }
    return Tlsa{*usage, *selector, *matching, to_bytes(reader.rest())};
}

RecordData read_ds(ByteView rdata) {
    ByteReader reader(rdata);
    const auto key_tag = reader.read_u16();
    const auto algorithm = reader.read_u8();
    const auto digest_type = reader.read_u8();
    if (!key_tag || !algorithm || !digest_type || reader.rest().empty()) {
        return OtherData{};
    }
    return Ds{*key_tag, *algorithm, *digest_type, to_bytes(reader.rest())};
}

RecordData read_dnskey(ByteView rdata) {
    ByteReader reader(rdata);
    const auto flags = reader.read_u16();
    const auto protocol = reader.read_u8();
    const auto algorithm = reader.read_u8();
    if (!flags || !protocol || !algorithm || reader.rest().empty()) {
        return OtherData{};
    }
    return Dnskey{*flags, *protocol, *algorithm, to_bytes(reader.rest()), key_tag_of(rdata)};
}

RecordData read_rrsig(ByteView rdata) {
    ByteReader reader(rdata);
    const auto covers = reader.read_u16();
    const auto algorithm = reader.read_u8();
    const auto labels = reader.read_u8();
    const auto original_ttl = reader.read_u32();
    const auto expiration = reader.read_u32();
    const auto inception = reader.read_u32();
    const auto key_tag = reader.read_u16();
    if (!key_tag) {
        return OtherData{};
    }
    const auto signer = read_name(reader);
    if (!signer || reader.rest().empty()) {
        return OtherData{};
    }
    return Rrsig{static_cast<RecordType>(*covers),
                 *algorithm,
                 *labels,
                 *original_ttl,
                 *expiration,
                 *inception,
                 *key_tag,
                 *signer,
                 to_bytes(reader.rest())};
}

} // namespace

RecordData read_rdata(RecordType type, ByteView rdata) {
    switch (type) {
    case RecordType::a:
        return read_address(rdata, IpFamily::ipv4);
    case RecordType::aaaa:
        return read_address(rdata, IpFamily::ipv6);
    case RecordType::mx:
        return read_mx(rdata);
    case RecordType::tlsa:
        return read_tlsa(rdata);
    case RecordType::ds:
    case RecordType::cds:
        return read_ds(rdata);
    case RecordType::dnskey:
    case RecordType::cdnskey:
        return read_dnskey(rdata);
    case RecordType::rrsig:
        return read_rrsig(rdata);
    case RecordType::cname:
        if (const auto target = Name::from_wire(rdata)) {
            return Cname{*target};
        }
        return OtherData{};
    case RecordType::ns:
        if (const auto server = Name::from_wire(rdata)) {
            return Ns{*server};
        }
        return OtherData{};
    default:
        return OtherData{};
    }
}

std::uint16_t key_tag_of(ByteView dnskey_rdata) {
    const std::size_t size = dnskey_rdata.size();
    if (size > 6 && dnskey_rdata[3] == algorithm_rsamd5) {
        return static_cast<std::uint16_t>((dnskey_rdata[size - 3] << 8) | dnskey_rdata[size - 2]);
    }
    std::uint32_t sum = 0;
    for (std::size_t index = 0; index < size; ++index) {
        sum += index % 2 == 0 ? static_cast<std::uint32_t>(dnskey_rdata[index]) << 8
                              : dnskey_rdata[index];
    }
    return static_cast<std::uint16_t>((sum + (sum >> 16)) & 0xffff);
}

std::string generic_rdata_text(ByteView rdata) {
    std::string text = "\\# " + std::to_string(rdata.size());
    if (!rdata.empty()) {
        text += ' ' + to_hex(rdata);
    }
    return text;
}

} // namespace danescope::dns
