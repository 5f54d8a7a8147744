#pragma once

#include "ui/trace_view/graph.h"

#include <cstddef>
#include <optional>

namespace danescope::ui {

/// left/right along a lane or a branch, up/down between lanes, from the last lane to the chain and
/// back, first/last within the row, start/end of the whole picture, next/previous in reading order,
/// and from problem to problem, round and round.
enum class Move {
    left,
    right,
    up,
    down,
    first,
    last,
    start,
    end,
    next,
    previous,
    nextProblem,
    previousProblem
};

/// The index of the node a move leads to; nullopt where there is nothing in that direction. Without
/// a current node every move leads to the first node (or the first or last problem).
std::optional<std::size_t> moved(const Graph& graph, std::optional<std::size_t> current, Move move);

/// The node that stands for a selection; `preferred` when it is among them, since all lanes share
/// the MX step.
std::optional<std::size_t> nodeOf(const Graph& graph, const explain::Selection& selection,
                                  std::optional<std::size_t> preferred = std::nullopt);

/// The same thing in a newer outline of the same check, where paths or zones may have come in
/// between: paths are told by host and address, zones by name. `none` when it is no longer there.
explain::Selection carriedOver(const explain::Selection& selection, const explain::Outline& before,
                               const explain::Outline& after);

} // namespace danescope::ui
