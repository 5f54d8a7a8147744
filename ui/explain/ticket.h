#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"

#include <QString>

namespace danescope::explain {

/// The check as text for a ticket: at most 40 lines of at most 78 columns (a Chinese character
/// counts two), readable in monospace. Codes and protocol words stay English beside the words; text
/// from outside is escaped.
QString ticket(const trace::Snapshot& snapshot, const Language& language);

} // namespace danescope::explain
