#include "core/dnssec/type_bitmap.h"

namespace danescope::dnssec {

bool TypeBitmap::has(dns::RecordType type) const {
    const auto number = static_cast<std::uint16_t>(type);
    const std::size_t byte = (number & 0xff) / 8;
    const int bit = 0x80 >> (number % 8);
    ByteReader reader(wire_);
    while (const auto window = reader.read_u8()) {
        const auto size = reader.read_u8();
        const auto bits = size ? reader.read_bytes(*size) : std::nullopt;
        if (!bits) {
            return false;
        }
        if (*window == number >> 8) {
            return byte < bits->size() && ((*bits)[byte] & bit) != 0;
        }
    }
    return false;
}

bool TypeBitmap::is_delegation() const {
    return has(dns::RecordType::ns) && !has(dns::RecordType::soa);
}

Denial TypeBitmap::denial_of(const dns::Question& question) const {
    if (has(question.type) || has(dns::RecordType::cname)) {
        return Denial::none;
    }
    if (question.type == dns::RecordType::ds) {
        if (has(dns::RecordType::soa) && !question.owner.is_root()) {
            return Denial::none;
        }
        return is_delegation() ? Denial::unsigned_delegation : Denial::type_absent;
    }
    return is_delegation() ? Denial::none : Denial::type_absent;
}

bool TypeBitmap::hides_what_is_below() const {
    return is_delegation() || has(dns::RecordType::dname);
}

} // namespace danescope::dnssec
