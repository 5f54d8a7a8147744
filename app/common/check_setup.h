#pragma once

#include "core/dnssec/trust_anchor.h"
#include "core/support/bytes.h"
#include "core/support/result.h"
#include "core/trace/request.h"
#include "ui/explain/usage_text.h"
#include "ui/input/command_line.h"

#include <QString>

#include <vector>

namespace danescope::app {

struct FileError {
    explain::FileProblem problem{};
    QString file;
};

/// The request that a command line describes, all but the domain. Reads the files it names; where
/// it names no trust anchors, the kept ones hold. Blocks: not for the GUI thread.
Result<trace::CheckRequest, FileError> requestFor(const input::CommandLine& line,
                                                  std::vector<dnssec::TrustAnchor> kept);

/// A certificate chain in a file, DER, leaf first.
Result<std::vector<Bytes>, FileError> readChain(const QString& fileName);

} // namespace danescope::app
