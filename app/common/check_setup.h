#pragma once

#include "core/support/result.h"
#include "core/trace/request.h"
#include "ui/explain/usage_text.h"
#include "ui/input/command_line.h"

#include <QString>

namespace danescope::app {

struct FileError {
    explain::FileProblem problem{};
    QString file;
};

/// The request that a command line describes, all but the domain. Reads the files it names.
Result<trace::CheckRequest, FileError> requestFor(const input::CommandLine& line);

} // namespace danescope::app
