#pragma once

#include "core/trace/trace.h"

#include <QString>

#include <utility>
#include <vector>

namespace danescope::explain {

/// Name and version of the program and the libraries that a check was made with, and of the Qt that
/// speaks now; without those that the trace does not tell.
std::vector<std::pair<QString, QString>> toolVersions(const trace::ToolVersions& tool);

} // namespace danescope::explain
