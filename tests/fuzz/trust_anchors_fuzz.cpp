#include "core/dnssec/trust_anchor.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace danescope::dnssec;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto anchors = parse_trust_anchors(std::string(data, data + size));
    if (anchors) {
        std::string text;
        for (const TrustAnchor& anchor : *anchors) {
            text += to_string(anchor) + '\n';
        }
        // Whatever is taken can be written and read again as the same.
        if (text.size() <= 64 * 1024 && parse_trust_anchors(text) != anchors) {
            std::abort();
        }
    }
    return 0;
}
