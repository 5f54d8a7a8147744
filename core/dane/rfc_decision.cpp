#include "core/dane/rfc_decision.h"

namespace danescope::dane {

namespace {

using enum dns::Status;

constexpr RfcDecision wait{RfcAction::defer, Basis::table};
constexpr RfcDecision not_prescribed{RfcAction::defer, Basis::assumed};
constexpr RfcDecision without_dane{RfcAction::opportunistic_tls, Basis::table};

/// RFC 7672 §2.2 for a TLSA RRset that is secure and there.
RfcDecision by_certificate(CertificateStatus certificate, bool all_unusable) {
    if (all_unusable) {
        return RfcDecision{RfcAction::unauthenticated_tls, Basis::table};
    }
    switch (certificate) {
    case CertificateStatus::success:
        return RfcDecision{RfcAction::authenticated, Basis::table};
    case CertificateStatus::failed:
        return wait;
    case CertificateStatus::not_checked:
        break;
    }
    return not_prescribed;
}

RfcDecision by_tlsa(const Facts& facts, bool all_unusable) {
    switch (facts.tlsa) {
    case secure:
        return by_certificate(facts.certificate, all_unusable);
    case insecure:
    case nxdomain:
    case nodata:
        return without_dane;
    case bogus:
    case error:
        return wait;
    case skipped:
        break;
    }
    return not_prescribed;
}

} // namespace

RfcDecision decide_by_rfc(const Facts& facts, bool all_unusable) {
    // An insecure MX does not end it: Postfix `dane` still authenticates the host (§2.2.1).
    if (facts.mx == bogus || facts.mx == error) {
        return wait;
    }
    if (facts.mx != secure && facts.mx != insecure) {
        return not_prescribed;
    }
    switch (facts.address) {
    case secure:
        return by_tlsa(facts, all_unusable);
    case insecure:
        return without_dane;
    case bogus:
    case error:
        return wait;
    case nxdomain:
    case nodata:
    case skipped:
        break;
    }
    return not_prescribed;
}

} // namespace danescope::dane
