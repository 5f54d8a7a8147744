#include "tests/ui/trace_view/sample_outlines.h"
#include "ui/trace_view/layout.h"
#include "ui/trace_view/trace_picture.h"
#include "ui/trace_view/trace_view.h"

#include <QTest>

namespace danescope {

/// Aim: layout and paint of 12 zones and 30 lanes within one frame at 60 Hz, 16 ms; so too of 12
/// zones with 40 signatures, all shown from within.
class PictureBench : public QObject {
    Q_OBJECT

private slots:
    void layout();
    void layoutAndPaintFromNothing();
    void layoutAndPaintOfOpenZones();
    void selectionOpensAZone();
    void updateOfAWindow();
    void updateOfAWindowAtFullHeight();

private:
    void update(const QSize& size);
};

void PictureBench::layout() {
    const auto graph = ui::makeGraph(test::largeOutline(30, 12));
    ui::TextMeasure measure(ui::PictureFonts::ofWindow());
    QBENCHMARK {
        ui::makeLayout(graph, measure, 900);
    }
}

void PictureBench::layoutAndPaintFromNothing() {
    const auto outline = test::largeOutline(30, 12);
    QImage image(1200, 2400, QImage::Format_ARGB32_Premultiplied);
    QBENCHMARK {
        const ui::TracePicture picture(outline, ui::PictureStyle::ofWindow());
        QPainter painter(&image);
        picture.paint(painter);
    }
}

void PictureBench::layoutAndPaintOfOpenZones() {
    const auto outline = test::everyZoneOpen();
    const auto style = ui::PictureStyle::ofWindow();
    QImage image(1200, 2400, QImage::Format_ARGB32_Premultiplied);
    QBENCHMARK {
        const ui::TracePicture picture(outline, style);
        QPainter painter(&image);
        picture.paint(painter);
    }
}

void PictureBench::selectionOpensAZone() {
    auto outline = test::everyZoneOpen();
    for (auto& zone : outline.chain)
        zone.fault = {};
    ui::TraceView view;
    view.resize(900, 620);
    view.setOutline(outline);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    std::size_t round = 0;
    QBENCHMARK {
        view.setSelection({explain::Selection::Kind::zone, 0, ++round % outline.chain.size()});
        view.render(&image);
    }
}

void PictureBench::update(const QSize& size) {
    explain::Outline outlines[] = {test::largeOutline(30, 12), test::largeOutline(30, 12)};
    outlines[1].lanes[3].steps[2].tone = explain::Tone::failed;
    outlines[1].lanes[3].steps[2].subtitle = QStringLiteral("bogus · 12 ms");
    ui::TraceView view;
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    int round = 0;
    QBENCHMARK {
        view.setOutline(outlines[++round % 2]);
        view.render(&image);
    }
}

void PictureBench::updateOfAWindow() {
    update({900, 620});
}

void PictureBench::updateOfAWindowAtFullHeight() {
    update({1100, 2400});
}

} // namespace danescope

QTEST_MAIN(danescope::PictureBench)
#include "picture_bench.moc"
