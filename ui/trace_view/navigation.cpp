#include "ui/trace_view/navigation.h"

#include <algorithm>
#include <cstdlib>

namespace danescope::ui {
namespace {

using explain::Outline;
using explain::Selection;

/// The node of the same kind in that row that is nearest to the column.
std::optional<std::size_t> nearest(const Graph& graph, NodeKey::Kind kind, int row, int column) {
    std::optional<std::size_t> best;
    const auto distance = [&](std::size_t node) {
        return std::abs(graph.nodes[node].cell.column - column);
    };
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const bool fits = graph.nodes[node].key.kind == kind && graph.nodes[node].cell.row == row;
        if (fits && (!best || distance(node) < distance(*best)))
            best = node;
    }
    return best;
}

int lastRow(const Graph& graph, NodeKey::Kind kind) {
    int last = -1;
    for (const Node& node : graph.nodes)
        if (node.key.kind == kind)
            last = std::max(last, node.cell.row);
    return last;
}

std::optional<std::size_t> vertical(const Graph& graph, const Node& node, int by) {
    const int row = node.cell.row + by;
    if (const auto found = nearest(graph, node.key.kind, row, node.cell.column))
        return found;
    if (node.key.kind == NodeKey::Kind::step && by > 0)
        return nearest(graph, NodeKey::Kind::zone, 0, node.cell.column);
    if (node.key.kind == NodeKey::Kind::zone && by < 0)
        return nearest(graph, NodeKey::Kind::step, lastRow(graph, NodeKey::Kind::step),
                       node.cell.column);
    return std::nullopt;
}

std::optional<std::size_t> along(const Graph& graph, std::size_t current, Move move) {
    for (const Edge& edge : graph.edges) {
        if (move == Move::right && edge.from == current)
            return edge.to;
        if (move == Move::left && edge.to == current)
            return edge.from;
    }
    return std::nullopt;
}

std::optional<std::size_t> problem(const Graph& graph, std::optional<std::size_t> current,
                                   bool forward) {
    const std::size_t count = graph.nodes.size();
    std::size_t node = current.value_or(forward ? count - 1 : 0);
    for (std::size_t tried = 0; tried < count; ++tried) {
        node = (node + (forward ? 1 : count - 1)) % count;
        if (isProblem(graph.nodes[node]))
            return node;
    }
    return std::nullopt;
}

/// Path `index` before is which path after; told by host and address, else by its place among the
/// paths of its host.
std::optional<std::size_t> samePath(std::size_t index, const Outline& before,
                                    const Outline& after) {
    if (index >= before.lanes.size())
        return std::nullopt;
    const explain::Lane& lane = before.lanes[index];
    const auto isHost = [&](const explain::Lane& other) { return other.host == lane.host; };
    const auto same = std::find_if(after.lanes.begin(), after.lanes.end(), [&](const auto& other) {
        return isHost(other) && other.address == lane.address;
    });
    if (same != after.lanes.end())
        return static_cast<std::size_t>(same - after.lanes.begin());
    auto place = std::count_if(before.lanes.begin(),
                               before.lanes.begin() + static_cast<std::ptrdiff_t>(index), isHost);
    for (std::size_t path = 0; path < after.lanes.size(); ++path)
        if (isHost(after.lanes[path]) && place-- == 0)
            return path;
    return std::nullopt;
}

std::optional<std::size_t> sameZone(std::size_t index, const Outline& before,
                                    const Outline& after) {
    if (index >= before.chain.size())
        return std::nullopt;
    const auto same = std::find_if(after.chain.begin(), after.chain.end(), [&](const auto& other) {
        return other.name == before.chain[index].name;
    });
    if (same == after.chain.end())
        return std::nullopt;
    return static_cast<std::size_t>(same - after.chain.begin());
}

} // namespace

std::optional<std::size_t> moved(const Graph& graph, std::optional<std::size_t> current,
                                 Move move) {
    const std::size_t count = graph.nodes.size();
    if (count == 0)
        return std::nullopt;
    if (current && *current >= count)
        current.reset();
    if (move == Move::nextProblem || move == Move::previousProblem)
        return problem(graph, current, move == Move::nextProblem);
    if (!current)
        return 0;
    const Node& node = graph.nodes[*current];
    switch (move) {
    case Move::left:
    case Move::right:
        return along(graph, *current, move);
    case Move::up:
        return vertical(graph, node, -1);
    case Move::down:
        return vertical(graph, node, 1);
    case Move::first:
        return nearest(graph, node.key.kind, node.cell.row, 0);
    case Move::last:
        return nearest(graph, node.key.kind, node.cell.row, static_cast<int>(count));
    case Move::start:
        return 0;
    case Move::end:
        return count - 1;
    case Move::next:
        return *current + 1 < count ? std::optional(*current + 1) : std::nullopt;
    case Move::previous:
        return *current > 0 ? std::optional(*current - 1) : std::nullopt;
    case Move::nextProblem:
    case Move::previousProblem:
        break;
    }
    return std::nullopt;
}

std::optional<std::size_t> nodeOf(const Graph& graph, const Selection& selection,
                                  std::optional<std::size_t> preferred) {
    const auto is = [&](const Node& node) { return node.selection == selection; };
    if (preferred && *preferred < graph.nodes.size() && is(graph.nodes[*preferred]))
        return preferred;
    const auto found = std::find_if(graph.nodes.begin(), graph.nodes.end(), is);
    if (found == graph.nodes.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - graph.nodes.begin());
}

Selection carriedOver(const Selection& selection, const Outline& before, const Outline& after) {
    Selection carried = selection;
    switch (selection.kind) {
    case Selection::Kind::none:
        return selection;
    case Selection::Kind::mx:
        return after.lanes.empty() ? Selection{} : selection;
    case Selection::Kind::zone: {
        const auto zone = sameZone(selection.zone, before, after);
        carried.zone = zone.value_or(0);
        return zone ? carried : Selection{};
    }
    default: {
        const auto path = samePath(selection.path, before, after);
        carried.path = path.value_or(0);
        return path ? carried : Selection{};
    }
    }
}

} // namespace danescope::ui
