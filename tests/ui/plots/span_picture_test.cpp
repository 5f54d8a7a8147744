#include "ui/plots/span_picture.h"

#include "tests/ui/plots/picture_look.h"
#include "tests/ui/plots/sample_checks.h"
#include "ui/explain/signature_windows.h"
#include "ui/explain/step_timings.h"

#include <QDir>
#include <QTest>

namespace danescope {

using explain::Language;
using explain::LanguageCode;
using explain::Spans;
using ui::SpanPicture;
using ui::Theme;

class SpanPictureTest : public QObject {
    Q_OBJECT

private slots:
    void paintsAllRows() {
        const Spans few = explain::signatureWindows(test::varied(), Language(LanguageCode::en));
        const Spans many = explain::signatureWindows(test::varied(30), Language(LanguageCode::en));
        const auto style = test::styleOf(Theme::Shade::light);
        const SpanPicture small(few, Language(LanguageCode::en), style);
        const SpanPicture large(many, Language(LanguageCode::en), style);
        QCOMPARE(small.size().width(), style.width + 2 * style.margin);
        QCOMPARE(large.size().width(), small.size().width());
        const auto more = static_cast<qreal>(many.rows.size() - few.rows.size());
        QVERIFY(large.size().height() - small.size().height() > more * 10);
    }

    void showsEachTone_data() {
        QTest::addColumn<Theme::Shade>("shade");
        QTest::newRow("light") << Theme::Shade::light;
        QTest::newRow("dark") << Theme::Shade::dark;
    }

    void showsEachTone() {
        QFETCH(Theme::Shade, shade);
        const Theme theme(shade);
        const Spans windows = explain::signatureWindows(test::varied(), Language(LanguageCode::en));
        const QSet<QRgb> colors = test::colorsOf(
            test::painted(SpanPicture(windows, Language(LanguageCode::en), test::styleOf(shade))));
        for (const ui::ColorRole role :
             {ui::ColorRole::ok, ui::ColorRole::failed, ui::ColorRole::failedTint,
              ui::ColorRole::warning, ui::ColorRole::accent, ui::ColorRole::surface})
            QVERIFY2(colors.contains(theme.color(role).rgb()),
                     qPrintable(theme.color(role).name()));
        QVERIFY(!colors.contains(QColor(Qt::magenta).rgb()));
    }

    void paintsWhereThereIsNothing() {
        const SpanPicture picture({}, Language(LanguageCode::en),
                                  test::styleOf(Theme::Shade::light));
        QVERIFY(!test::painted(picture).isNull());
    }

    void pictures_data() {
        QTest::addColumn<LanguageCode>("language");
        for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW})
            QTest::newRow(qPrintable(explain::languageId(code))) << code;
    }

    void pictures() {
        QFETCH(LanguageCode, language);
        const Language words(language);
        QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOT_DIR)));
        const auto save = [&](const Spans& spans, const QString& name) {
            const SpanPicture picture(spans, words, test::styleOf(Theme::Shade::light));
            return test::painted(picture).save(QStringLiteral(SCREENSHOT_DIR "/paper-%1-%2.png")
                                                   .arg(name, explain::languageId(language)));
        };
        QVERIFY(save(explain::signatureWindows(test::varied(), words), "windows"));
        QVERIFY(save(explain::stepTimings(test::timed(), words), "timings"));
    }
};

} // namespace danescope

QTEST_MAIN(danescope::SpanPictureTest)
#include "span_picture_test.moc"
