#include "ui/trace_view/layout.h"

#include "tests/ui/trace_view/sample_outlines.h"

#include <QTest>

#include <map>
#include <utility>
#include <vector>

namespace danescope {

using test::SampleText;
using ui::Edge;
using ui::Graph;
using ui::Layout;
using ui::NodeKey;
using ui::PlacedNode;
using ui::PlacedText;

namespace {

constexpr qreal hair = 0.51;

ui::PictureFonts fontsOfSize(int pixels) {
    QFont body;
    body.setPixelSize(pixels);
    QFont title = body;
    title.setWeight(QFont::DemiBold);
    QFont small = body;
    small.setPixelSize(pixels - 2);
    return {title, title, body, small};
}

QRectF grown(const QRectF& rect) {
    return rect.adjusted(-hair, -hair, hair, hair);
}

/// Every text that has words, with the rectangle it must not leave.
std::vector<std::pair<PlacedText, QRectF>> boundedTexts(const Layout& layout) {
    std::vector<std::pair<PlacedText, QRectF>> texts;
    for (const PlacedNode& node : layout.nodes) {
        texts.push_back({node.title, node.box});
        texts.push_back({node.subtitle, node.box});
        texts.push_back({node.subtitleRest, node.box});
        texts.push_back({node.flagText, node.flag});
        for (const ui::PlacedChip& chip : node.chips)
            texts.push_back({chip.text, chip.box});
    }
    for (const ui::PlacedLane& lane : layout.lanes) {
        texts.push_back({lane.host, lane.row});
        texts.push_back({lane.address, lane.row});
    }
    for (const ui::PlacedSection& open : layout.openZones) {
        texts.push_back({open.heading, open.frame});
        texts.push_back({open.footer, open.frame});
    }
    texts.push_back({layout.lanesSection.heading, layout.lanesSection.frame});
    texts.push_back({layout.chainSection.heading, layout.chainSection.frame});
    std::erase_if(texts, [](const auto& text) { return text.first.text.isEmpty(); });
    return texts;
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void keepsThingsApart_data();
    void keepsThingsApart();
    void staysInside_data() { keepsThingsApart_data(); }
    void staysInside();
    void alignsColumns_data() { keepsThingsApart_data(); }
    void alignsColumns();
    void joinsWhatBelongsTogether_data() { keepsThingsApart_data(); }
    void joinsWhatBelongsTogether();
    void textsKeepTheirMeasure_data() { keepsThingsApart_data(); }
    void textsKeepTheirMeasure();
    void ordinaryTextsAreWhole_data();
    void ordinaryTextsAreWhole();
    void usesTheWidth();
    void longWordsTakeASecondLine();
    void isAFunctionOfItsArguments();
    void emptyGraphIsEmpty();

private:
    /// Of the present row of the table.
    void make();

    Graph graph_;
    Layout layout_;
};

void LayoutTest::cleanup() {
    graph_ = {};
    layout_ = {};
}

void LayoutTest::keepsThingsApart_data() {
    QTest::addColumn<explain::Outline>("outline");
    QTest::addColumn<int>("fontSize");
    QTest::addColumn<qreal>("width");
    const std::pair<const char*, explain::Outline> outlines[] = {
        {"broken en", test::brokenOutline(SampleText::en)},
        {"broken fr", test::brokenOutline(SampleText::fr)},
        {"broken zh_TW", test::brokenOutline(SampleText::zhTw)},
        {"from within", test::brokenOutlineFromWithin()},
        {"every zone open", test::everyZoneOpen()},
        {"running", test::runningOutline()},
        {"passing", test::passingOutline()},
        {"sixty lanes", test::largeOutline(60, 14)},
        {"hostile", test::hostileOutline()},
    };
    for (const auto& [name, outline] : outlines)
        for (const int size : {11, 13, 24})
            for (const qreal width : {0.0, 640.0, 900.0, 1600.0})
                QTest::addRow("%s, %d px, %.0f wide", name, size, width)
                    << outline << size << width;
}

void LayoutTest::make() {
    QFETCH(explain::Outline, outline);
    QFETCH(int, fontSize);
    QFETCH(qreal, width);
    graph_ = ui::makeGraph(outline);
    ui::TextMeasure measure(fontsOfSize(fontSize));
    layout_ = makeLayout(graph_, measure, width);
    QCOMPARE(layout_.nodes.size(), graph_.nodes.size());
    QCOMPARE(layout_.edges.size(), graph_.edges.size());
}

void LayoutTest::keepsThingsApart() {
    make();
    QVERIFY(layout_.chainSection.frame.top() > layout_.lanesSection.frame.bottom());
    for (std::size_t one = 0; one < layout_.nodes.size(); ++one) {
        const PlacedNode& node = layout_.nodes[one];
        for (std::size_t other = one + 1; other < layout_.nodes.size(); ++other)
            QVERIFY2(!node.bounds().intersects(layout_.nodes[other].bounds()),
                     qPrintable(QStringLiteral("nodes %1 and %2").arg(one).arg(other)));
        for (std::size_t edge = 0; edge < layout_.edges.size(); ++edge) {
            const QRectF label = layout_.edges[edge].label.rect.united(layout_.edges[edge].glyph);
            QVERIFY2(!label.intersects(node.bounds()),
                     qPrintable(QStringLiteral("label %1, node %2").arg(edge).arg(one)));
        }
        QVERIFY(!node.title.rect.intersects(node.flag));
        QVERIFY(!node.title.rect.intersects(node.glyph));
        for (std::size_t chip = 0; chip < node.chips.size(); ++chip) {
            QVERIFY(!node.chips[chip].box.intersects(node.title.rect));
            QVERIFY(!node.chips[chip].text.rect.intersects(node.chips[chip].glyph));
            for (std::size_t next = chip + 1; next < node.chips.size(); ++next)
                QVERIFY(!node.chips[chip].box.intersects(node.chips[next].box));
        }
    }
    for (std::size_t lane = 0; lane < layout_.lanes.size(); ++lane) {
        const ui::PlacedLane& place = layout_.lanes[lane];
        QVERIFY(place.host.rect.bottom() <= place.address.rect.top() + hair ||
                place.address.text.isEmpty());
        for (std::size_t node = 0; node < graph_.nodes.size(); ++node)
            if (graph_.nodes[node].key.kind == NodeKey::Kind::step)
                QVERIFY(!layout_.nodes[node].bounds().intersects(place.host.rect));
    }
}

void LayoutTest::staysInside() {
    make();
    const QRectF all = grown(QRectF(QPointF(), layout_.size));
    QVERIFY(all.contains(layout_.lanesSection.frame));
    QVERIFY(all.contains(layout_.chainSection.frame));
    for (std::size_t node = 0; node < graph_.nodes.size(); ++node) {
        const bool isStep = graph_.nodes[node].key.kind == NodeKey::Kind::step;
        const QRectF frame =
            isStep ? layout_.lanes[graph_.nodes[node].key.index].row : layout_.chainSection.frame;
        const NodeKey& key = graph_.nodes[node].key;
        for (std::size_t open = 0; open < graph_.openZones.size(); ++open) {
            const bool isHere =
                key.kind == NodeKey::Kind::part && key.index == graph_.openZones[open].zone;
            const QRectF& inside = layout_.openZones[open].frame;
            QVERIFY(layout_.chainSection.frame.contains(inside));
            QCOMPARE(inside.intersects(layout_.nodes[node].bounds()), isHere);
            QVERIFY(!isHere || inside.contains(layout_.nodes[node].bounds()));
        }
        QVERIFY2(grown(frame).contains(layout_.nodes[node].bounds()),
                 qPrintable(QString::number(node)));
        for (const ui::PlacedChip& chip : layout_.nodes[node].chips)
            QVERIFY(grown(layout_.nodes[node].box).contains(chip.box));
    }
    for (const auto& [text, bounds] : boundedTexts(layout_))
        QVERIFY2(grown(bounds).contains(text.rect), qPrintable(text.text));
}

void LayoutTest::alignsColumns() {
    make();
    std::map<std::size_t, QRectF> columns;
    for (std::size_t node = 0; node < graph_.nodes.size(); ++node) {
        const NodeKey& key = graph_.nodes[node].key;
        if (key.kind != NodeKey::Kind::step)
            continue;
        const QRectF& box = layout_.nodes[node].box;
        const QRectF& first = columns.try_emplace(key.column, box).first->second;
        QCOMPARE(box.left(), first.left());
        QCOMPARE(box.size(), first.size());
        QCOMPARE(box.center().y(), layout_.lanes[key.index].row.center().y());
    }
    for (const ui::PlacedLane& lane : layout_.lanes) {
        QCOMPARE(lane.host.rect.left(), layout_.lanes.front().host.rect.left());
        QCOMPARE(lane.row.height(), layout_.lanes.front().row.height());
    }
}

void LayoutTest::joinsWhatBelongsTogether() {
    make();
    for (std::size_t edge = 0; edge < graph_.edges.size(); ++edge) {
        const QPolygonF& line = layout_.edges[edge].line;
        const QRectF& from = layout_.nodes[graph_.edges[edge].from].box;
        const QRectF& to = layout_.nodes[graph_.edges[edge].to].box;
        QCOMPARE(line.front().x(), from.right());
        QCOMPARE(line.back().x(), to.left());
        QVERIFY(from.top() < line.front().y() && line.front().y() < from.bottom());
        QVERIFY(to.top() < line.back().y() && line.back().y() < to.bottom());
        QVERIFY(line.front().x() < line.back().x());
    }
}

void LayoutTest::textsKeepTheirMeasure() {
    make();
    QFETCH(int, fontSize);
    ui::TextMeasure measure(fontsOfSize(fontSize));
    for (const auto& [text, bounds] : boundedTexts(layout_)) {
        const ui::TextExtent extent = measure.extent(text.text, text.role);
        QVERIFY(text.rect.width() >= extent.width - hair);
        QVERIFY(text.rect.height() >= extent.height() - hair);
    }
}

void LayoutTest::ordinaryTextsAreWhole_data() {
    QTest::addColumn<SampleText>("text");
    QTest::newRow("en") << SampleText::en;
    QTest::newRow("fr") << SampleText::fr;
    QTest::newRow("zh_TW") << SampleText::zhTw;
}

void LayoutTest::ordinaryTextsAreWhole() {
    QFETCH(SampleText, text);
    const Graph graph = ui::makeGraph(test::brokenOutline(text));
    for (const int size : {11, 13, 16}) {
        ui::TextMeasure measure(fontsOfSize(size));
        const Layout layout = makeLayout(graph, measure, 700);
        for (const PlacedNode& node : layout.nodes) {
            QVERIFY2(!node.title.isElided, qPrintable(node.title.text));
            QVERIFY2(!node.subtitle.isElided, qPrintable(node.subtitle.text));
            QVERIFY2(!node.subtitleRest.isElided, qPrintable(node.subtitleRest.text));
            QVERIFY(!node.flagText.isElided);
            for (const ui::PlacedChip& chip : node.chips)
                QVERIFY2(!chip.text.isElided, qPrintable(chip.text.text));
        }
        for (const ui::PlacedEdge& edge : layout.edges)
            QVERIFY(!edge.label.isElided);
        // Only the long host name gives way, in the middle.
        QVERIFY(!layout.lanes[0].host.isElided);
        QVERIFY(layout.lanes[2].host.isElided);
        QVERIFY(layout.lanes[2].host.text.startsWith(QStringLiteral("20 mail")));
        QVERIFY(layout.lanes[2].host.text.endsWith(QStringLiteral(".net")));
    }
}

void LayoutTest::usesTheWidth() {
    const Graph graph = ui::makeGraph(test::passingOutline());
    ui::TextMeasure measure(fontsOfSize(13));
    QCOMPARE(makeLayout(graph, measure, 1000).size.width(), 1000.0);
    const Layout wide = makeLayout(graph, measure, 1000);
    const Layout wider = makeLayout(graph, measure, 1200);
    QVERIFY(wider.nodes[4].box.right() > wide.nodes[4].box.right());
    QVERIFY(makeLayout(graph, measure, 10).size.width() > 240);
}

void LayoutTest::longWordsTakeASecondLine() {
    explain::Outline outline = test::passingOutline();
    for (const std::size_t step : {0, 1})
        outline.lanes[0].steps[step].subtitle = QStringLiteral("non protégé par DNSSEC · 7 ms");
    const Graph graph = ui::makeGraph(outline);
    ui::TextMeasure measure(fontsOfSize(13));
    const Layout wide = makeLayout(graph, measure, 1200);
    QVERIFY(wide.nodes[0].subtitleRest.text.isEmpty());
    const Layout narrow = makeLayout(graph, measure, 800);
    QCOMPARE(narrow.size.width(), 800.0);
    QCOMPARE(narrow.nodes[0].subtitle.text, QString("non protégé par"));
    QCOMPARE(narrow.nodes[0].subtitleRest.text, QString("DNSSEC · 7 ms"));
    QVERIFY(narrow.nodes[0].subtitleRest.rect.top() >= narrow.nodes[0].subtitle.rect.bottom());
}

void LayoutTest::isAFunctionOfItsArguments() {
    const Graph graph = ui::makeGraph(test::brokenOutline());
    ui::TextMeasure measure(fontsOfSize(13));
    const Layout first = makeLayout(graph, measure, 900);
    makeLayout(ui::makeGraph(test::hostileOutline()), measure, 300);
    QCOMPARE(makeLayout(graph, measure, 900), first);
}

void LayoutTest::emptyGraphIsEmpty() {
    ui::TextMeasure measure(fontsOfSize(13));
    const Layout layout = makeLayout({}, measure, 500);
    QCOMPARE(layout.size, QSizeF(500, 0));
    QVERIFY(layout.lanesSection.frame.isNull() && layout.chainSection.frame.isNull());
}

} // namespace danescope

QTEST_MAIN(danescope::LayoutTest)
#include "layout_test.moc"
