#include "core/dnssec/trust_anchor.h"

namespace danescope::dnssec {

const std::vector<TrustAnchor>& root_trust_anchors() {
    static const std::vector<TrustAnchor> anchors = {
        {dns::Ds{
            20326, 8, 2,
            from_hex("e06d44b80b8f1d39a95c0b0d7c65d08458e880409bbc683457104237c7f8ec8d").value()}},
        {dns::Ds{
            38696, 8, 2,
            from_hex("683d2d0acb8c9b712a1948b27f741219298d0a450d612c483af444a4c0fb2b16").value()}}};
    return anchors;
}

} // namespace danescope::dnssec
