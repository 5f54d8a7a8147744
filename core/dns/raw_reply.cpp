#include "core/dns/raw_reply.h"

#include <cstddef>

namespace danescope::dns {

namespace {

constexpr std::uint16_t authoritative_bit = 0x0400;
constexpr std::uint16_t truncated_bit = 0x0200;
constexpr std::uint16_t opt_type = 41;
constexpr std::uint16_t extended_error_option = 15;
constexpr std::size_t max_errors = 8;

/// A name ends at the root label or at a compression pointer (RFC 1035 §4.1.4).
bool skip_name(ByteReader& reader) {
    constexpr std::uint8_t pointer_bits = 0xc0;
    while (const auto length = reader.read_u8()) {
        if (*length == 0) {
            return true;
        }
        if ((*length & pointer_bits) == pointer_bits) {
            return reader.read_u8().has_value();
        }
        if (!reader.read_bytes(*length)) {
            return false;
        }
    }
    return false;
}

void add_error(ByteView option, std::vector<ExtendedError>& errors) {
    ByteReader reader(option);
    if (const auto code = reader.read_u16(); code && errors.size() < max_errors) {
        const ByteView text = reader.rest();
        errors.push_back({*code, std::string(text.begin(), text.end())});
    }
}

void read_options(ByteView rdata, std::vector<ExtendedError>& errors) {
    ByteReader reader(rdata);
    while (true) {
        const auto code = reader.read_u16();
        const auto size = reader.read_u16();
        const auto value = size ? reader.read_bytes(*size) : std::nullopt;
        if (!value) {
            return;
        }
        if (code == extended_error_option) {
            add_error(*value, errors);
        }
    }
}

/// One record; false where the bytes end before it does.
bool read_record(ByteReader& reader, ReplySummary& summary) {
    if (!skip_name(reader)) {
        return false;
    }
    const auto type = reader.read_u16();
    const auto record_class = reader.read_u16();
    const auto ttl = reader.read_u32();
    const auto size = reader.read_u16();
    const auto rdata = record_class && size ? reader.read_bytes(*size) : std::nullopt;
    if (!rdata) {
        return false;
    }
    if (type == opt_type && !summary.has_edns) {
        constexpr unsigned upper_rcode_shift = 24;
        constexpr unsigned header_rcode_bits = 4;
        summary.has_edns = true;
        summary.rcode |= static_cast<int>((*ttl >> upper_rcode_shift) << header_rcode_bits);
        read_options(*rdata, summary.errors);
    }
    return true;
}

} // namespace

std::optional<ReplySummary> summary_of(ByteView wire) {
    ByteReader reader(wire);
    const auto id = reader.read_u16();
    const auto flags = reader.read_u16();
    const auto questions = reader.read_u16();
    const auto answers = reader.read_u16();
    const auto authorities = reader.read_u16();
    const auto additionals = reader.read_u16();
    if (!id || !additionals) {
        return std::nullopt;
    }
    ReplySummary summary;
    summary.rcode = *flags & 0x000f;
    summary.authoritative = (*flags & authoritative_bit) != 0;
    summary.truncated = (*flags & truncated_bit) != 0;
    for (unsigned left = *questions; left > 0; --left) {
        constexpr std::size_t type_and_class = 4;
        if (!skip_name(reader) || !reader.read_bytes(type_and_class)) {
            return summary;
        }
    }
    const std::size_t records = std::size_t{*answers} + *authorities + *additionals;
    for (std::size_t read = 0; read < records && read_record(reader, summary); ++read) {
    }
    return summary;
}

} // namespace danescope::dns
