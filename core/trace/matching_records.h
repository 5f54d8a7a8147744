#pragma once

#include "core/tls/certificate.h"
#include "core/trace/evaluation.h"
#include "core/trace/trace.h"

#include <cstdint>
#include <string>
#include <vector>

namespace danescope::trace {

/// A TLSA record of a certificate's public key (selector 1, matching type 1) at the name where a
/// path's records stand, as a zone file has it.
std::string key_record(const TlsaStep& step, std::uint8_t usage,
                       const tls::CertificateSummary& certificate);

/// TLSA records by which the certificates that a path's host showed pass, as zone files have them:
/// of the host's own key (3 1 1), then of each issuer that it sent (2 1 1; RFC 7672 §3.1). OpenSSL
/// has verified each at the instant that the trace is judged at. Empty where nothing was shown.
std::vector<std::string> records_that_match(const Trace& trace, const Path& path);

/// Fills in CertificateStep::matching_records of every path.
void add_matching_records(std::vector<Path>& paths, const Trace& trace);

} // namespace danescope::trace
