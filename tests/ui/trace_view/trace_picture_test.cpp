#include "ui/trace_view/trace_picture.h"

#include "tests/ui/trace_view/sample_outlines.h"

#include <QDir>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

namespace danescope {

using test::SampleText;

class TracePictureTest : public QObject {
    Q_OBJECT

private slots:
    void looks_data();
    void looks();
    void svgHoldsTextsAsText();
    void svgIsWellFormedWhateverTheTexts();
    void emptyOutlineIsAnEmptyPicture();

private:
    static ui::PictureStyle style(ui::Theme::Shade shade, qreal width = 900);
};

ui::PictureStyle TracePictureTest::style(ui::Theme::Shade shade, qreal width) {
    return {ui::Theme(shade), ui::PictureFonts::ofWindow(), width};
}

void TracePictureTest::looks_data() {
    QTest::addColumn<explain::Outline>("outline");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<qreal>("width");
    QTest::newRow("from_within_light_2x")
        << test::brokenOutlineFromWithin() << false << 2.0 << 900.0;
    QTest::newRow("from_within_dark_1x") << test::brokenOutlineFromWithin() << true << 1.0 << 900.0;
    QTest::newRow("broken_en_light_1x") << test::brokenOutline() << false << 1.0 << 900.0;
    QTest::newRow("broken_en_dark_2x") << test::brokenOutline() << true << 2.0 << 900.0;
    QTest::newRow("broken_fr_light_2x")
        << test::brokenOutline(SampleText::fr) << false << 2.0 << 900.0;
    QTest::newRow("broken_fr_light_narrow")
        << test::brokenOutline(SampleText::fr) << false << 1.0 << 640.0;
    QTest::newRow("broken_zh_TW_light_1x")
        << test::brokenOutline(SampleText::zhTw) << false << 1.0 << 900.0;
    QTest::newRow("broken_zh_TW_dark_2x")
        << test::brokenOutline(SampleText::zhTw) << true << 2.0 << 900.0;
    QTest::newRow("running_dark_1x") << test::runningOutline() << true << 1.0 << 900.0;
    QTest::newRow("passing_light_1x") << test::passingOutline() << false << 1.0 << 900.0;
    QTest::newRow("passing_light_wide") << test::passingOutline() << false << 1.0 << 1500.0;
    QTest::newRow("large_light_1x") << test::largeOutline(30, 12) << false << 1.0 << 900.0;
    QTest::newRow("hostile_light_1x") << test::hostileOutline() << false << 1.0 << 900.0;
}

void TracePictureTest::looks() {
    QFETCH(explain::Outline, outline);
    QFETCH(bool, isDark);
    QFETCH(qreal, scale);
    QFETCH(qreal, width);
    const auto shade = isDark ? ui::Theme::Shade::dark : ui::Theme::Shade::light;
    const ui::TracePicture picture(outline, style(shade, width));
    const QImage image = picture.image(scale);
    QCOMPARE(image.size(), (picture.size() * scale).toSize());
    QVERIFY(picture.size().width() >= width);
    QCOMPARE(image.pixelColor(0, 0), ui::Theme(shade).color(ui::ColorRole::window));

    const QDir folder(QStringLiteral(SCREENSHOT_DIR));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(image.save(folder.filePath(
        QStringLiteral("picture_%1.png").arg(QString::fromUtf8(QTest::currentDataTag())))));
}

void TracePictureTest::svgHoldsTextsAsText() {
    const ui::TracePicture picture(test::brokenOutline(), style(ui::Theme::Shade::light));
    const QByteArray svg = picture.svg(QStringLiteral("example.org"));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF().size(), picture.size());
    for (const char* text : {"TLSA", "192.0.2.10", "KSK 38696", "root cause", "trust anchor"})
        QVERIFY2(svg.contains(text), text);
}

void TracePictureTest::svgIsWellFormedWhateverTheTexts() {
    const ui::TracePicture picture(test::hostileOutline(), style(ui::Theme::Shade::light));
    QXmlStreamReader reader(picture.svg(QStringLiteral("<script>&")));
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(reader.name() != QStringLiteral("script"));
        QVERIFY(reader.name() != QStringLiteral("img"));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TracePictureTest::emptyOutlineIsAnEmptyPicture() {
    const ui::TracePicture picture({}, style(ui::Theme::Shade::light));
    QCOMPARE(picture.size().height(), 32.0);
}

} // namespace danescope

QTEST_MAIN(danescope::TracePictureTest)
#include "trace_picture_test.moc"
