#pragma once

#include "ui/explain/details.h"

#include <vector>

namespace danescope::reports {

/// How much of a table's width each of its columns gets, in sum 1, where a line of text across the
/// whole table holds so many columns of monospace (ui/explain/text_columns.h). No word is broken
/// unless it is very long, or the words of a row have no room side by side.
std::vector<double> columnShares(const explain::Section& table, int room);

} // namespace danescope::reports
