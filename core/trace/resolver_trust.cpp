#include "core/trace/resolver_trust.h"

#include <algorithm>

namespace danescope::trace {

namespace {

bool is_validated(dns::Status status) {
    return status == dns::Status::secure || status == dns::Status::nxdomain ||
           status == dns::Status::nodata;
}

} // namespace

ResolverTrust resolver_trust(const Trace& trace, const Evaluation& evaluation) {
    using enum findings::Code;
    for (const findings::Finding& finding : evaluation.findings) {
        if (finding.code == resolver_without_dnssec) {
            return ResolverTrust::without_dnssec;
        }
        if (finding.code == resolver_unreachable || finding.code == resolver_fails) {
            return ResolverTrust::no_answer;
        }
    }
    const bool validated =
        is_validated(evaluation.mx.status) ||
        std::ranges::any_of(evaluation.paths, [](const Path& path) {
            return is_validated(path.address.status) || is_validated(path.tlsa.status);
        });
    // An insecure MX was proven to be so, which takes DNSSEC as well; bogus may be the domain's
    // own.
    const bool proven_insecure = !trace.running() && evaluation.mx.status == dns::Status::insecure;
    return validated || proven_insecure ? ResolverTrust::has_dnssec : ResolverTrust::open;
}

} // namespace danescope::trace
