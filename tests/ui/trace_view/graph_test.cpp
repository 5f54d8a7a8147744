#include "ui/trace_view/graph.h"

#include "tests/ui/trace_view/sample_outlines.h"
#include "ui/trace_view/navigation.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace danescope {

using explain::Selection;
using explain::Tone;
using ui::Cell;
using ui::Edge;
using ui::Graph;
using ui::Move;
using ui::Node;
using ui::NodeKey;
using Kind = explain::Selection::Kind;

namespace {} // namespace

class GraphTest : public QObject {
    Q_OBJECT

private slots:
    void holdsEveryStepAndZone();
    void zonesFormATree();
    void brokenParentsAreDrawnAnyway();
    void textsAreBoundedSingleLines();
    void glyphsInFrontOfChipsGo();
    void manyKeysAreSummedUp();
    void marksAnchorFaultAndRootCause();
    void opensWhatIsBrokenAndWhatIsSelected();
    void everyNodeIsReachedByArrows();
    void movesWithoutACurrentNode();
    void noProblemsNoMove();
    void selectionsAreCarriedOver_data();
    void selectionsAreCarriedOver();
};

void GraphTest::holdsEveryStepAndZone() {
    const explain::Outline outline = test::brokenOutline();
    const Graph graph = ui::makeGraph(outline);
    QCOMPARE(graph.lanes.size(), outline.lanes.size());
    QCOMPARE(graph.nodes.size(), 3u * 5u + 5u);
    QCOMPARE(std::count_if(graph.edges.begin(), graph.edges.end(),
                           [](const Edge& edge) { return edge.kind == Edge::Kind::lane; }),
             3 * 4);
    QCOMPARE(std::count_if(graph.edges.begin(), graph.edges.end(),
                           [](const Edge& edge) { return edge.kind == Edge::Kind::delegation; }),
             4);
    QCOMPARE(graph.nodes[7].key, (NodeKey{NodeKey::Kind::step, 1, 2}));
    QCOMPARE(graph.nodes[7].selection, (Selection{Kind::tlsa, 1, 0}));
    std::set<NodeKey> keys;
    for (const Node& node : graph.nodes)
        QVERIFY(keys.insert(node.key).second);
}

void GraphTest::zonesFormATree() {
    const Graph graph = ui::makeGraph(test::brokenOutline());
    const std::vector<Cell> cells{{0, 0}, {0, 1}, {0, 2}, {1, 1}, {1, 2}};
    for (std::size_t zone = 0; zone < cells.size(); ++zone)
        QCOMPARE(graph.nodes[15 + zone].cell, cells[zone]);
}

void GraphTest::brokenParentsAreDrawnAnyway() {
    const Graph graph = ui::makeGraph(test::hostileOutline());
    std::set<std::pair<int, int>> places;
    for (const Node& node : graph.nodes)
        if (node.key.kind == NodeKey::Kind::zone)
            QVERIFY(places.insert({node.cell.row, node.cell.column}).second);
    QCOMPARE(places.size(), 6u);
    for (const Edge& edge : graph.edges)
        QVERIFY(graph.nodes[edge.from].cell.column < graph.nodes[edge.to].cell.column);
}

void GraphTest::textsAreBoundedSingleLines() {
    const Graph graph = ui::makeGraph(test::hostileOutline());
    QStringList texts;
    for (const ui::LaneLabel& lane : graph.lanes)
        texts << lane.host << lane.address;
    for (const Node& node : graph.nodes) {
        texts << node.title << node.subtitle;
        for (const auto& chip : node.keys)
            texts << chip.text;
    }
    for (const QString& text : texts) {
        QVERIFY(text.size() <= 321);
        QVERIFY(!text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')));
    }
    QCOMPARE(graph.lanes[2].host, QStringLiteral("<b>bold</b><img src=x>  next line"));
}

void GraphTest::glyphsInFrontOfChipsGo() {
    explain::Outline outline = test::brokenOutline();
    outline.chain[1].keys = {{QStringLiteral("✗ RRSIG DS"), Tone::failed},
                             {QStringLiteral("!"), Tone::warning}};
    const Graph graph = ui::makeGraph(outline);
    QCOMPARE(graph.nodes[16].keys[0].text, QStringLiteral("RRSIG DS"));
    QCOMPARE(graph.nodes[16].keys[1].text, QStringLiteral("!"));
}

void GraphTest::manyKeysAreSummedUp() {
    const Graph graph = ui::makeGraph(test::hostileOutline());
    QCOMPARE(graph.nodes[17].keys.size(), 13u);
    QCOMPARE(graph.nodes[17].keys.back().text, QStringLiteral("+188"));
}

void GraphTest::marksAnchorFaultAndRootCause() {
    const Graph graph = ui::makeGraph(test::brokenOutline());
    QVERIFY(graph.nodes[15].isAnchor);
    QCOMPARE(graph.nodes[15].marks[0].text, QStringLiteral("trust anchor 38696"));
    QCOMPARE(graph.nodes[17].marks[0].text, QStringLiteral("broken here"));
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        QCOMPARE(graph.nodes[node].rootCause,
                 node == 17 ? QStringLiteral("root cause") : QString());
}

void GraphTest::opensWhatIsBrokenAndWhatIsSelected() {
    explain::Outline outline = test::brokenOutlineFromWithin();
    const auto openIn = [&outline](const Selection& selection) {
        std::vector<std::size_t> zones;
        for (const ui::OpenZone& open : ui::makeGraph(outline, selection).openZones)
            zones.push_back(open.zone);
        return zones;
    };
    const std::vector<std::size_t> onlyTheBroken{2};
    const std::vector<std::size_t> theRootToo{0, 2};
    QCOMPARE(openIn({}), onlyTheBroken);
    QCOMPARE(openIn({Kind::tlsa, 1, 0}), onlyTheBroken);
    QCOMPARE(openIn({Kind::zone, 0, 0}), theRootToo);
    QCOMPARE(openIn({Kind::key, 0, 0, 1}), theRootToo);

    outline.rootCause = {Kind::rrset, 0, 2, 0};
    const Graph graph = ui::makeGraph(outline);
    for (const Node& node : graph.nodes)
        QCOMPARE(node.rootCause.isEmpty(), node.selection != outline.rootCause);
    QCOMPARE(graph.openZones[0].more, QStringLiteral("and 7 more"));
}

void GraphTest::everyNodeIsReachedByArrows() {
    for (const auto& outline : {test::brokenOutline(), test::brokenOutlineFromWithin(),
                                test::largeOutline(7, 13), test::everyZoneOpen()}) {
        const Graph graph = ui::makeGraph(outline);
        std::set<std::size_t> reached{0};
        std::vector<std::size_t> open{0};
        while (!open.empty()) {
            const std::size_t node = open.back();
            open.pop_back();
            for (const Move move : {Move::left, Move::right, Move::up, Move::down})
                if (const auto next = moved(graph, node, move);
                    next && reached.insert(*next).second)
                    open.push_back(*next);
        }
        QCOMPARE(reached.size(), graph.nodes.size());
    }
}

void GraphTest::movesWithoutACurrentNode() {
    const Graph graph = ui::makeGraph(test::brokenOutline());
    for (const Move move : {Move::left, Move::down, Move::next, Move::previous, Move::end})
        QCOMPARE(moved(graph, std::nullopt, move), std::optional<std::size_t>(0));
    QCOMPARE(moved(graph, std::nullopt, Move::nextProblem), std::optional<std::size_t>(2));
    QCOMPARE(moved(graph, std::nullopt, Move::previousProblem), std::optional<std::size_t>(17));
    QCOMPARE(moved(graph, 9999, Move::right), std::optional<std::size_t>(0));
    QCOMPARE(moved({}, std::nullopt, Move::nextProblem), std::nullopt);
}

void GraphTest::noProblemsNoMove() {
    const Graph graph = ui::makeGraph(test::passingOutline());
    QCOMPARE(moved(graph, 0, Move::nextProblem), std::nullopt);
    QCOMPARE(moved(graph, 0, Move::previousProblem), std::nullopt);
    QCOMPARE(moved(graph, 0, Move::left), std::nullopt);
    QCOMPARE(moved(graph, 0, Move::up), std::nullopt);
    QCOMPARE(moved(graph, graph.nodes.size() - 1, Move::next), std::nullopt);
}

void GraphTest::selectionsAreCarriedOver_data() {
    QTest::addColumn<Selection>("before");
    QTest::addColumn<Selection>("after");
    // The newer outline has lost the first lane's address, swapped two lanes and two zones.
    QTest::newRow("none") << Selection{} << Selection{};
    QTest::newRow("mx") << Selection{Kind::mx, 0, 0} << Selection{Kind::mx, 0, 0};
    QTest::newRow("same host, new address")
        << Selection{Kind::tlsa, 0, 0} << Selection{Kind::tlsa, 0, 0};
    QTest::newRow("moved lane") << Selection{Kind::decision, 1, 0}
                                << Selection{Kind::decision, 2, 0};
    QTest::newRow("other moved lane")
        << Selection{Kind::address, 2, 0} << Selection{Kind::address, 1, 0};
    QTest::newRow("moved zone") << Selection{Kind::zone, 0, 3} << Selection{Kind::zone, 0, 2};
    QTest::newRow("lost zone") << Selection{Kind::zone, 0, 4} << Selection{};
    QTest::newRow("no such path") << Selection{Kind::tlsa, 9, 0} << Selection{};
}

void GraphTest::selectionsAreCarriedOver() {
    QFETCH(Selection, before);
    QFETCH(Selection, after);
    const explain::Outline older = test::brokenOutline();
    explain::Outline newer = older;
    newer.lanes[0].address = QStringLiteral("192.0.2.99");
    std::swap(newer.lanes[1], newer.lanes[2]);
    std::swap(newer.chain[2], newer.chain[3]);
    newer.chain.pop_back();
    QCOMPARE(ui::carriedOver(before, older, newer), after);
}

} // namespace danescope

QTEST_GUILESS_MAIN(danescope::GraphTest)
#include "graph_test.moc"
