#pragma once

#include "ui/explain/outline.h"

#include <QString>

#include <cstddef>
#include <tuple>
#include <vector>

namespace danescope::ui {

/// Which node of the picture: a step by lane and column, a zone by its place in the chain, or a
/// part of a zone. Unlike a Selection it tells the MX boxes of two lanes apart.
struct NodeKey {
    enum class Kind { step, zone, part };
    Kind kind = Kind::step;
    /// Lane, or index into Outline::chain.
    std::size_t index = 0;
    /// Step within the lane, or index into ZoneBox::nodes; 0 for zones.
    std::size_t column = 0;
    bool operator==(const NodeKey&) const = default;
    bool operator<(const NodeKey& other) const {
        return std::tie(kind, index, column) < std::tie(other.kind, other.index, other.column);
    }
};

/// A place in the grid of the lanes or in the grid of the zones.
struct Cell {
    int row = 0;
    int column = 0;
    bool operator==(const Cell&) const = default;
};

struct Node {
    NodeKey key;
    explain::Selection selection;
    /// Lanes: lane and step. Zones: branch and depth below the root. Parts: place among those of
    /// the same column, and ZoneNode::Column.
    Cell cell;
    explain::Tone tone = explain::Tone::notRun;
    QString title;
    QString subtitle;
    QString sentence;
    /// Words that stand beside the title: "trust anchor", "broken here".
    std::vector<explain::Chip> marks;
    std::vector<explain::Chip> keys;
    bool isAnchor = false;
    /// A mere consequence of what is broken above it.
    bool isMuted = false;
    /// "root cause", where this is it; else empty.
    QString rootCause;
    bool operator==(const Node&) const = default;
};

struct Edge {
    enum class Kind { lane, delegation, trust };
    Kind kind = Kind::lane;
    /// Indexes into Graph::nodes.
    std::size_t from = 0;
    std::size_t to = 0;
    explain::Tone tone = explain::Tone::neutral;
    QString label;
    bool operator==(const Edge&) const = default;
};

struct LaneLabel {
    QString host;
    QString address;
    QString sentence;
    bool operator==(const LaneLabel&) const = default;
};

/// A zone shown from within, below the tree of zones.
struct OpenZone {
    /// Index into Outline::chain.
    std::size_t zone = 0;
    QString name;
    /// "and 7 more", below the last column; else empty.
    QString more;
    bool operator==(const OpenZone&) const = default;
};

/// What the picture shows, without any geometry. Texts are plain single lines of bounded length.
struct Graph {
    QString lanesTitle;
    QString chainTitle;
    std::vector<LaneLabel> lanes;
    /// The steps lane by lane, then the zones in the order of Outline::chain, then the parts of the
    /// open zones: the reading order.
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::vector<OpenZone> openZones;
    bool operator==(const Graph&) const = default;
};

/// Never fails: a lane with too many steps, a parent that does not exist or a circle of parents is
/// drawn as far as it makes sense. Zones are shown from within where something in them is broken,
/// and where `selection` lies in them.
Graph makeGraph(const explain::Outline& outline, const explain::Selection& selection = {});

/// "Could not pass": what "next problem" stops at.
bool isProblem(const Node& node);

} // namespace danescope::ui
