#pragma once

#include "core/support/bytes.h"
#include "core/tls/pem_chain.h"
#include "core/trace/evaluation.h"
#include "core/trace/trace.h"

#include <vector>

namespace danescope::trace {

/// Whether a certificate chain can be put in by hand for a path: its TLSA records are secure, and
/// no SMTP session came about that could have shown the certificate, or one was put in before.
bool takes_pasted_chain(const Trace& trace, const Path& path);

/// The host of the first path, in delivery order, that takes a chain; nullopt where none does.
std::optional<dns::Name> host_without_chain(const Trace& trace, const Evaluation& evaluation);

/// The trace with that chain, leaf first, on every path of a host that takes one, marked as pasted
/// (tls::HandshakeResult::pasted) and held against the TLSA records as of the instant that the
/// trace is judged at: OpenSSL decides as for a live handshake. That no connection was possible
/// stays in the trace. For traces whose check has ended.
Trace with_pasted_chain(Trace trace, const dns::Name& host, const std::vector<Bytes>& chain);

} // namespace danescope::trace
