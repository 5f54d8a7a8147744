#include "core/dns/zone_file.h"

#include "core/dns/message.h"
#include "core/support/c_handle.h"

#include <algorithm>
#include <sstream>
#include <string>

#include <ldns/ldns.h>

namespace danescope::dns {

namespace {

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

std::string upper_case(std::string text) {
    std::ranges::transform(text, text.begin(), [](char byte) {
        return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
    });
    return text;
}

/// Whether DS or DNSKEY follows the owner, a TTL and the class, which may be left out.
bool names_a_key(const std::string& line) {
    std::istringstream fields(line);
    std::string field;
    fields >> field;
    while (fields >> field) {
        field = upper_case(field);
        if (!is_digit(field.front()) && field != "IN") {
            return field == "DS" || field == "DNSKEY";
        }
    }
    return false;
}

} // namespace

std::optional<Record> read_zone_file_line(std::string_view line) {
    const bool plain = std::all_of(line.begin(), line.end(), [](char byte) {
        return byte == '\t' || (byte >= 0x20 && byte < 0x7f);
    });
    // Without an owner of its own, a line would take that of the line before it.
    if (!plain || line.empty() || line.front() == ' ' || line.front() == '\t') {
        return std::nullopt;
    }
    const std::string text(line);
    // Of some types that nobody needs here (IPSECKEY), ldns leaks what it can't read.
    if (!names_a_key(text)) {
        return std::nullopt;
    }
    ldns_rr* parsed = nullptr;
    if (ldns_rr_new_frm_str(&parsed, text.c_str(), 0, nullptr, nullptr) != LDNS_STATUS_OK) {
        return std::nullopt;
    }
    const CHandle<ldns_rr, ldns_rr_free> record(parsed);
    for (std::size_t index = 0; index < ldns_rr_rd_count(record.get()); ++index) {
        if (ldns_rr_rdf(record.get(), index) == nullptr) {
            return std::nullopt;
        }
    }
    // The wire form goes through the one reader of records, so both forms yield the same value.
    const CHandle<ldns_buffer, ldns_buffer_free> buffer(ldns_buffer_new(LDNS_MIN_BUFLEN));
    if (!buffer ||
        ldns_rr2buffer_wire(buffer.get(), record.get(), LDNS_SECTION_ANSWER) != LDNS_STATUS_OK) {
        return std::nullopt;
    }
    Bytes wire{0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0};
    wire.insert(wire.end(), buffer->_data, buffer->_data + buffer->_position);
    auto message = parse_message(wire);
    if (!message || message->answer.size() != 1) {
        return std::nullopt;
    }
    return std::move(message->answer.front());
}

} // namespace danescope::dns
