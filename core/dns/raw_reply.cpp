#include "core/dns/raw_reply.h"

#include "core/dns/message_header.h"

#include <algorithm>
#include <cstddef>

namespace danescope::dns {

namespace {

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

/// Calls `visit(type, ttl, rdata)` for each record, as far as the bytes are whole.
template<class Visit>
void visit_records(ByteReader& reader, std::size_t records, Visit visit) {
    for (; records > 0 && skip_name(reader); --records) {
        const auto type = reader.read_u16();
        const auto record_class = reader.read_u16();
        const auto ttl = reader.read_u32();
        const auto size = reader.read_u16();
        const auto rdata = record_class && size ? reader.read_bytes(*size) : std::nullopt;
        if (!rdata) {
            return;
        }
        visit(*type, *ttl, *rdata);
    }
}

/// Reads up to the first record; how many there are, none where the questions are not whole.
std::size_t skip_questions(ByteReader& reader, const MessageHeader& header) {
    for (unsigned left = header.questions; left > 0; --left) {
        constexpr std::size_t type_and_class = 4;
        if (!skip_name(reader) || !reader.read_bytes(type_and_class)) {
            return 0;
        }
    }
    return header.records();
}

} // namespace

std::optional<ReplySummary> summary_of(ByteView wire) {
    ByteReader reader(wire);
    const auto header = read_message_header(reader);
    if (!header) {
        return std::nullopt;
    }
    ReplySummary summary;
    summary.rcode = header->rcode();
    summary.authoritative = header->is_authoritative();
    summary.truncated = header->is_truncated();
    const std::size_t records = skip_questions(reader, *header);
    visit_records(reader, records, [&](std::uint16_t type, std::uint32_t ttl, ByteView rdata) {
        if (type != opt_type || summary.has_edns) {
            return;
        }
        constexpr unsigned upper_rcode_shift = 24;
        constexpr unsigned header_rcode_bits = 4;
        summary.has_edns = true;
        summary.rcode |= static_cast<int>((ttl >> upper_rcode_shift) << header_rcode_bits);
        read_options(rdata, summary.errors);
    });
    return summary;
}

Bytes without_option_texts(ByteView wire) {
    Bytes blanked(wire.begin(), wire.end());
    const auto blank = [&](ByteView part) {
        std::fill_n(blanked.begin() + (part.data() - wire.data()), part.size(), std::uint8_t{'-'});
    };
    ByteReader reader(wire);
    const auto header = read_message_header(reader);
    visit_records(reader, header ? skip_questions(reader, *header) : 0,
                  [&](std::uint16_t type, std::uint32_t, ByteView rdata) {
                      ByteReader options(rdata);
                      while (type == opt_type) {
                          const auto code = options.read_u16();
                          const auto size = options.read_u16();
                          const auto value = size ? options.read_bytes(*size) : std::nullopt;
                          if (!value) {
                              return;
                          }
                          const bool is_error = code == extended_error_option;
                          blank(value->subspan(std::min<std::size_t>(is_error ? 2 : 0, *size)));
                      }
                  });
    return blanked;
}

} // namespace danescope::dns
