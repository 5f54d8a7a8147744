#pragma once

#include "core/trace/evaluation.h"
#include "core/trace/readings.h"
#include "core/trace/trace.h"

namespace danescope::trace {

/// `_PORT._tcp.BASE` (RFC 6698 §3); nullopt when that would be no valid name.
std::optional<dns::Question> tlsa_question(const dns::Name& base_domain, std::uint16_t port);

/// The TLSA step for an address: not needed unless the address is secure (RFC 7672 §2.2.2).
TlsaStep tlsa_step(const Trace& trace, Readings& readings, const dns::Name& host,
                   const AddressStep& address);

} // namespace danescope::trace
