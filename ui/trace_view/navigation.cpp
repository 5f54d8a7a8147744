#include "ui/trace_view/navigation.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace danescope::ui {
namespace {

using explain::Outline;
using explain::Selection;

constexpr int lastColumn = static_cast<int>(explain::ZoneNode::Column::records);

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

std::optional<std::size_t> zoneNode(const Graph& graph, std::size_t zone) {
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        if (graph.nodes[node].key == NodeKey{NodeKey::Kind::zone, zone, 0})
            return node;
    return std::nullopt;
}

/// The part of that zone whose row is nearest, then whose column is; parts stand by columns.
std::optional<std::size_t> nearestPart(const Graph& graph, std::size_t zone, const Cell& cell) {
    std::optional<std::size_t> best;
    const auto distance = [&](std::size_t node) {
        const Cell& other = graph.nodes[node].cell;
        return std::pair(std::abs(other.row - cell.row), std::abs(other.column - cell.column));
    };
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const NodeKey& key = graph.nodes[node].key;
        const bool fits = key.kind == NodeKey::Kind::part && key.index == zone;
        if (fits && (!best || distance(node) < distance(*best)))
            best = node;
    }
    return best;
}

/// Through the column, then to the open zone below or above; up from the first, to its card.
std::optional<std::size_t> verticalInZone(const Graph& graph, const Node& node, int by) {
    for (std::size_t other = 0; other < graph.nodes.size(); ++other) {
        const Node& part = graph.nodes[other];
        if (part.key.kind == NodeKey::Kind::part && part.key.index == node.key.index &&
            part.cell == Cell{node.cell.row + by, node.cell.column})
            return other;
    }
    const auto here =
        std::find_if(graph.openZones.begin(), graph.openZones.end(),
                     [&](const OpenZone& open) { return open.zone == node.key.index; });
    const bool isFirst = here == graph.openZones.begin();
    if (by < 0)
        return isFirst ? zoneNode(graph, node.key.index)
                       : nearestPart(graph, std::prev(here)->zone,
                                     {static_cast<int>(graph.nodes.size()), node.cell.column});
    if (here == graph.openZones.end() || std::next(here) == graph.openZones.end())
        return std::nullopt;
    return nearestPart(graph, std::next(here)->zone, {0, node.cell.column});
}

bool isOpen(const Graph& graph, std::size_t zone) {
    return std::any_of(graph.openZones.begin(), graph.openZones.end(),
                       [zone](const OpenZone& open) { return open.zone == zone; });
}

std::optional<std::size_t> vertical(const Graph& graph, const Node& node, int by) {
    if (node.key.kind == NodeKey::Kind::part)
        return verticalInZone(graph, node, by);
    const int row = node.cell.row + by;
    if (const auto found = nearest(graph, node.key.kind, row, node.cell.column))
        return found;
    if (node.key.kind == NodeKey::Kind::step && by > 0)
        return nearest(graph, NodeKey::Kind::zone, 0, node.cell.column);
    if (node.key.kind == NodeKey::Kind::zone && by < 0)
        return nearest(graph, NodeKey::Kind::step, lastRow(graph, NodeKey::Kind::step),
                       node.cell.column);
    if (node.key.kind == NodeKey::Kind::zone && !graph.openZones.empty()) {
        const std::size_t zone =
            isOpen(graph, node.key.index) ? node.key.index : graph.openZones.front().zone;
        return nearestPart(graph, zone, {0, 0});
    }
    return std::nullopt;
}

/// Where no link leads on: the nearest part in the next column that has any.
std::optional<std::size_t> beside(const Graph& graph, const Node& node, int by) {
    std::optional<std::size_t> best;
    const auto distance = [&](std::size_t other) {
        const Cell& cell = graph.nodes[other].cell;
        return std::pair((cell.column - node.cell.column) * by, std::abs(cell.row - node.cell.row));
    };
    for (std::size_t other = 0; other < graph.nodes.size(); ++other) {
        const NodeKey& key = graph.nodes[other].key;
        const bool fits = key.kind == NodeKey::Kind::part && key.index == node.key.index &&
                          distance(other).first > 0;
        if (fits && (!best || distance(other) < distance(*best)))
            best = other;
    }
    return best;
}

std::optional<std::size_t> along(const Graph& graph, std::size_t current, Move move) {
    for (const Edge& edge : graph.edges) {
        if (move == Move::right && edge.from == current)
            return edge.to;
        if (move == Move::left && edge.to == current)
            return edge.from;
    }
    const Node& node = graph.nodes[current];
    if (node.key.kind != NodeKey::Kind::part)
        return std::nullopt;
    return beside(graph, node, move == Move::right ? 1 : -1);
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

/// A DS, key or RRset is told by its title; where it is gone its zone takes its place.
Selection samePart(const Selection& selection, const Selection& carried, const Outline& before,
                   const Outline& after) {
    if (selection.kind == Selection::Kind::zone)
        return carried;
    for (const explain::ZoneNode& present : before.chain[selection.zone].nodes) {
        if (present.box.id != selection)
            continue;
        for (const explain::ZoneNode& node : after.chain[carried.zone].nodes)
            if (node.box.id.kind == selection.kind && node.box.title == present.box.title)
                return node.box.id;
    }
    return {Selection::Kind::zone, 0, carried.zone};
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
        if (node.key.kind == NodeKey::Kind::part)
            return nearestPart(graph, node.key.index, {node.cell.row, 0});
        return nearest(graph, node.key.kind, node.cell.row, 0);
    case Move::last:
        if (node.key.kind == NodeKey::Kind::part)
            return nearestPart(graph, node.key.index, {node.cell.row, lastColumn});
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
    case Selection::Kind::zone:
    case Selection::Kind::ds:
    case Selection::Kind::key:
    case Selection::Kind::rrset: {
        const auto zone = sameZone(selection.zone, before, after);
        carried.zone = zone.value_or(0);
        return zone ? samePart(selection, carried, before, after) : Selection{};
    }
    default: {
        const auto path = samePath(selection.path, before, after);
        carried.path = path.value_or(0);
        return path ? carried : Selection{};
    }
    }
}

} // namespace danescope::ui
