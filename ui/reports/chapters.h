#pragma once

#include "ui/explain/outline.h"
#include "ui/explain/view.h"
#include "ui/reports/report.h"

namespace danescope::reports {

/// Both modes with their rows, what RFC 7672 asks for, and what other senders would do.
Chapter decisionChapter(const explain::Outline& outline, const explain::View& view);

/// The picture, and the lanes as a table.
Chapter traceChapter(const explain::Outline& outline, const explain::View& view);

/// The evidence of each step, server by server.
Chapter serversChapter(const explain::View& view);

/// The evidence of each zone of the chain of trust.
Chapter zonesChapter(const explain::Outline& outline, const explain::View& view);

/// When, from where and with what the check was made.
Chapter aboutChapter(const explain::View& view);

} // namespace danescope::reports
