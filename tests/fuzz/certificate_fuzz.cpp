#include "core/dane/match_matrix.h"
#include "core/tls/certificate.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace danescope;

namespace {

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

void require_printable(const std::string& text) {
    require(std::all_of(text.begin(), text.end(),
                        [](char byte) { return byte >= 0x20 && byte < 0x7f; }));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView der(data, size);
    tls::is_public_key(der);
    const auto summary = tls::summarise_certificate(der);
    if (!summary) {
        return 0;
    }
    require_printable(summary->subject);
    require_printable(summary->issuer);
    require_printable(summary->public_key);
    std::for_each(summary->dns_names.begin(), summary->dns_names.end(), require_printable);
    const Bytes certificate(data, data + size);
    const auto key = dane::association_data(der, 1, 1);
    require(key && to_hex(*key) == summary->spki_sha256);
    require(dane::match_matrix({{3, 1, 1, *key}}, {certificate}).front().matched());
    return 0;
}
