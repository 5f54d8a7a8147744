#include "ui/trace_view/graph.h"

#include <algorithm>
#include <map>

namespace danescope::ui {
namespace {

using explain::Chip;
using explain::Outline;
using explain::Tone;
using explain::ZoneBox;

/// Longer than any domain name with its preference; what is cut off is in the details.
constexpr int longestText = 320;
/// A zone in the middle of a rollover has four or five keys.
constexpr std::size_t mostKeys = 12;

QString singleLine(const QString& text) {
    QString line = text.left(longestText);
    for (QChar& character : line) {
        const bool breaks = character.category() == QChar::Other_Control ||
                            character.category() == QChar::Separator_Line ||
                            character.category() == QChar::Separator_Paragraph;
        if (breaks)
            character = QLatin1Char(' ');
    }
    if (text.size() > longestText)
        line += QChar(0x2026);
    return line;
}

/// Without the glyph of its tone in front, since the picture draws glyphs as shapes.
Chip singleLine(const Chip& chip) {
    static const QString glyphs = QStringLiteral(u"\u2713\u2717\u25cb\u2013!\u2026");
    QString text = singleLine(chip.text);
    if (text.size() > 2 && glyphs.contains(text[0]) && text[1] == QLatin1Char(' '))
        text.remove(0, 2);
    return {text, chip.tone};
}

void addLanes(Graph& graph, const Outline& outline) {
    for (std::size_t lane = 0; lane < outline.lanes.size(); ++lane) {
        const explain::Lane& source = outline.lanes[lane];
        graph.lanes.push_back(
            {singleLine(source.host), singleLine(source.address), source.sentence});
        for (std::size_t column = 0; column < source.steps.size(); ++column) {
            const explain::StepBox& box = source.steps[column];
            Node node;
            node.key = {NodeKey::Kind::step, lane, column};
            node.selection = box.id;
            node.cell = {static_cast<int>(lane), static_cast<int>(column)};
            node.tone = box.tone;
            node.title = singleLine(box.title);
            node.subtitle = singleLine(box.subtitle);
            node.sentence = box.sentence;
            graph.nodes.push_back(node);
            if (column > 0)
                graph.edges.push_back({Edge::Kind::lane,
                                       graph.nodes.size() - 2,
                                       graph.nodes.size() - 1,
                                       box.tone,
                                       {}});
        }
    }
}

/// Gives each zone its depth as column and a row of its own to each branch.
class ZoneTree {
public:
    explicit ZoneTree(const std::vector<ZoneBox>& chain)
        : cells_(chain.size())
        , children_(chain.size())
        , placed_(chain.size(), false) {
        const auto count = static_cast<int>(chain.size());
        for (int zone = 0; zone < count; ++zone) {
            const int parent = chain[static_cast<std::size_t>(zone)].parent;
            if (parent >= 0 && parent < count && parent != zone)
                children_[static_cast<std::size_t>(parent)].push_back(
                    static_cast<std::size_t>(zone));
            else
                roots_.push_back(static_cast<std::size_t>(zone));
        }
        int row = 0;
        for (const std::size_t root : roots_)
            row = place(root, {row, 0});
        for (std::size_t zone = 0; zone < chain.size(); ++zone)
            if (!placed_[zone])
                row = place(zone, {row, 0});
    }

    Cell cell(std::size_t zone) const { return cells_[zone]; }

private:
    /// The first row below the whole branch.
    int place(std::size_t zone, Cell cell) {
        if (placed_[zone])
            return cell.row;
        placed_[zone] = true;
        cells_[zone] = cell;
        int row = cell.row;
        for (const std::size_t child : children_[zone])
            row = place(child, {row, cell.column + 1});
        return std::max(row, cell.row + 1);
    }

    std::vector<Cell> cells_;
    std::vector<std::vector<std::size_t>> children_;
    std::vector<std::size_t> roots_;
    std::vector<bool> placed_;
};

std::vector<Chip> shownKeys(const std::vector<Chip>& keys) {
    std::vector<Chip> shown;
    const std::size_t count = std::min(keys.size(), mostKeys);
    for (std::size_t key = 0; key < count; ++key)
        shown.push_back(singleLine(keys[key]));
    if (keys.size() > count)
        shown.push_back({QStringLiteral("+%1").arg(keys.size() - count), Tone::neutral});
    return shown;
}

void addZones(Graph& graph, const Outline& outline) {
    const ZoneTree tree(outline.chain);
    const std::size_t first = graph.nodes.size();
    for (std::size_t zone = 0; zone < outline.chain.size(); ++zone) {
        const ZoneBox& box = outline.chain[zone];
        Node node;
        node.key = {NodeKey::Kind::zone, zone, 0};
        node.selection = box.id;
        node.cell = tree.cell(zone);
        node.tone = box.tone;
        node.title = singleLine(box.name);
        node.sentence = box.sentence;
        node.isAnchor = !box.anchor.isEmpty();
        if (node.isAnchor)
            node.marks.push_back({singleLine(box.anchor), box.tone});
        if (!box.fault.text.isEmpty())
            node.marks.push_back(singleLine(box.fault));
        node.keys = shownKeys(box.keys);
        node.isMuted = box.isConsequence;
        graph.nodes.push_back(node);
    }
    for (std::size_t zone = 0; zone < outline.chain.size(); ++zone) {
        const ZoneBox& box = outline.chain[zone];
        const bool hasParent =
            box.parent >= 0 && static_cast<std::size_t>(box.parent) < outline.chain.size();
        if (!hasParent)
            continue;
        const auto parent = static_cast<std::size_t>(box.parent);
        if (tree.cell(parent).column < tree.cell(zone).column)
            graph.edges.push_back({Edge::Kind::delegation, first + parent, first + zone,
                                   box.link.tone, singleLine(box.link.text)});
    }
}

void addParts(Graph& graph, const ZoneBox& box, std::size_t zone) {
    graph.openZones.push_back({zone, singleLine(box.name), singleLine(box.moreRecords)});
    const std::size_t first = graph.nodes.size();
    std::map<explain::ZoneNode::Column, int> rows;
    for (std::size_t part = 0; part < box.nodes.size(); ++part) {
        const explain::ZoneNode& source = box.nodes[part];
        Node node;
        node.key = {NodeKey::Kind::part, zone, part};
        node.selection = source.box.id;
        node.cell = {rows[source.column]++, static_cast<int>(source.column)};
        node.tone = source.box.tone;
        node.title = singleLine(source.box.title);
        node.subtitle = singleLine(source.box.subtitle);
        node.sentence = source.box.sentence;
        node.isMuted = source.box.isConsequence;
        graph.nodes.push_back(node);
    }
    for (const explain::ZoneLink& link : box.links) {
        const bool leadsOn = link.from < box.nodes.size() && link.to < box.nodes.size() &&
                             box.nodes[link.from].column < box.nodes[link.to].column;
        if (leadsOn)
            graph.edges.push_back({Edge::Kind::trust, first + link.from, first + link.to, link.tone,
                                   singleLine(link.word)});
    }
}

bool isOpen(const ZoneBox& box, std::size_t zone, const explain::Selection& selection) {
    const bool isSelected = selection.isOfChain() && selection.zone == zone;
    return !box.nodes.empty() && (isSelected || !box.fault.text.isEmpty());
}

/// Once, though several lanes may share the step.
void markRootCause(Graph& graph, const Outline& outline) {
    const auto found = std::find_if(graph.nodes.begin(), graph.nodes.end(), [&](const Node& node) {
        return node.selection == outline.rootCause;
    });
    if (found != graph.nodes.end() && outline.rootCause.kind != explain::Selection::Kind::none)
        found->rootCause = singleLine(outline.rootCauseWord);
}

} // namespace

Graph makeGraph(const Outline& outline, const explain::Selection& selection) {
    Graph graph;
    graph.lanesTitle = singleLine(outline.lanesSummary);
    graph.chainTitle = singleLine(outline.chainTitle);
    addLanes(graph, outline);
    addZones(graph, outline);
    for (std::size_t zone = 0; zone < outline.chain.size(); ++zone)
        if (isOpen(outline.chain[zone], zone, selection))
            addParts(graph, outline.chain[zone], zone);
    markRootCause(graph, outline);
    return graph;
}

bool isProblem(const Node& node) {
    return node.tone == Tone::failed || node.tone == Tone::warning;
}

} // namespace danescope::ui
