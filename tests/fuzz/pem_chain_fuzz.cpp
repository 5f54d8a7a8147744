#include "core/tls/certificate.h"
#include "core/tls/chain_verification.h"
#include "core/tls/handshake.h"
#include "core/tls/pem_chain.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace danescope;

namespace {

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto chain = tls::read_pem_chain({reinterpret_cast<const char*>(data), size});
    if (!chain) {
        return 0;
    }
    require(!chain->empty() && chain->size() <= tls::max_chain_length);
    for (const Bytes& der : *chain) {
        require(tls::is_certificate(der));
    }
    // A record that cannot match, so that the whole chain is looked at.
    const tls::DaneRequest request{
        "mx.example", {}, {{2, 1, 1, Bytes(32, 0)}}, Instant(std::chrono::seconds(1'767'225'600))};
    const tls::HandshakeResult result = tls::verify_chain(request, *chain);
    require(result.verify_code != 0 && !result.matched_record);
    require(result.chain == *chain);
    return 0;
}
