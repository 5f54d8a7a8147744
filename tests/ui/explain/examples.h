#pragma once

#include "core/trace/evaluation.h"

#include <string>
#include <vector>

namespace danescope::test {

/// Made-up checks of example.org, their verdicts put in by hand: what the explanation gets to see
/// without a network or an engine behind it.
struct Example {
    std::string name;
    trace::Snapshot snapshot;
};

Example passing();
/// Passes, with warnings: a single TLSA record, a signature that ends soon.
Example passingWithWarnings();
/// The second of two servers has a wrong certificate.
Example secondServerFails();
Example certificateMismatch();
Example expiredSignature();
Example noTlsa();
Example unsignedDomain();
Example nullMx();
Example missingDomain();
Example bogusMx();
Example tlsaLookupFails();
Example portBlocked();
Example noDns();
Example noTrustAnchor();
Example badResolver();
Example rootNotValidated();
Example cancelled();
Example timedOut();
/// MX under way, nothing known.
Example justStarted();
/// Addresses known, TLSA under way.
Example halfWay();
/// Everything a server says is meant to break the output.
Example hostile();

std::vector<Example> allExamples();

/// The examples of a domain that publishes no DANE and is not broken.
std::vector<Example> neutralExamples();

} // namespace danescope::test
