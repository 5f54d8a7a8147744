#pragma once

#include "core/trace/trace.h"

#include <QString>

namespace danescope::files {

/// A name for a file about a check, without folder: "danescope_example.org_2026-11-21_0915.pdf",
/// the time in UTC being that as of which the check was judged.
QString suggestedName(const trace::Trace& trace, const QString& extension);

} // namespace danescope::files
