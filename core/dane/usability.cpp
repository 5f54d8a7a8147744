#include "core/dane/usability.h"

#include "core/tls/certificate.h"

namespace danescope::dane {

namespace {

constexpr std::uint8_t dane_ta = 2;
constexpr std::uint8_t dane_ee = 3;
constexpr std::uint8_t whole_certificate = 0;
constexpr std::uint8_t public_key = 1;
constexpr std::uint8_t full = 0;
constexpr std::uint8_t sha2_256 = 1;
constexpr std::uint8_t sha2_512 = 2;

bool length_fits(const dns::Tlsa& record) {
    switch (record.matching) {
    case sha2_256:
        return record.data.size() == 32;
    case sha2_512:
        return record.data.size() == 64;
    default:
        return !record.data.empty();
    }
}

bool data_parse(const dns::Tlsa& record) {
    if (record.matching != full) {
        return true;
    }
    return record.selector == whole_certificate ? tls::is_certificate(record.data)
                                                : tls::is_public_key(record.data);
}

} // namespace

Usability usability(const dns::Tlsa& record) {
    if (record.usage != dane_ta && record.usage != dane_ee) {
        return Usability::usage_unusable;
    }
    if (record.selector > public_key) {
        return Usability::selector_unknown;
    }
    if (record.matching > sha2_512) {
        return Usability::matching_unknown;
    }
    if (!length_fits(record)) {
        return Usability::length_wrong;
    }
    return data_parse(record) ? Usability::usable : Usability::data_malformed;
}

} // namespace danescope::dane
