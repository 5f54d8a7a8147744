#pragma once

#include "ui/explain/outline.h"

#include <QString>

#include <cstddef>
#include <tuple>
#include <vector>

namespace danescope::ui {

/// Which node of the picture: a step by lane and column, or a zone by its place in the chain.
/// Unlike a Selection it tells the MX boxes of two lanes apart.
struct NodeKey {
    enum class Kind { step, zone };
    Kind kind = Kind::step;
    /// Lane, or index into Outline::chain.
    std::size_t index = 0;
    /// Step within the lane; 0 for zones.
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
    /// Lanes: lane and step. Zones: branch and depth below the root.
    Cell cell;
    explain::Tone tone = explain::Tone::notRun;
    QString title;
    QString subtitle;
    QString sentence;
    /// Words that stand beside the title: "trust anchor", "broken here".
    std::vector<explain::Chip> marks;
    std::vector<explain::Chip> keys;
    bool isAnchor = false;
    /// "root cause", where this is it; else empty.
    QString rootCause;
    bool operator==(const Node&) const = default;
};

struct Edge {
    enum class Kind { lane, delegation };
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

/// What the picture shows, without any geometry. Texts are plain single lines of bounded length.
struct Graph {
    QString lanesTitle;
    QString chainTitle;
    std::vector<LaneLabel> lanes;
    /// The steps lane by lane, then the zones in the order of Outline::chain: the reading order.
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    bool operator==(const Graph&) const = default;
};

/// The words that the picture adds to those of the Outline.
struct PictureWords {
    QString rootCause;
    QString trustAnchor;
    /// The window's present language.
    static PictureWords ofWindow();
};

/// Never fails: a lane with too many steps, a parent that does not exist or a circle of parents is
/// drawn as far as it makes sense.
Graph makeGraph(const explain::Outline& outline, const PictureWords& words);

/// "Could not pass": what "next problem" stops at.
bool isProblem(const Node& node);

} // namespace danescope::ui
