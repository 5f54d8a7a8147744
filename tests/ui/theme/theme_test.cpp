#include "ui/theme/theme.h"

#include <QApplication>
#include <QSet>
#include <QTest>

using namespace danescope;
using ui::ColorRole;
using ui::Theme;

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable() {
        QFETCH(bool, dark);
        const Theme theme(dark ? Theme::Shade::dark : Theme::Shade::light);
        for (const auto tone : tones) {
            const ui::ToneStyle style = theme.tone(tone);
            QVERIFY2(ui::contrastRatio(style.color, style.tint) >= 4.5, qPrintable(style.glyph));
            QVERIFY2(ui::contrastRatio(style.color, theme.color(ColorRole::surface)) >= 4.5,
                     qPrintable(style.glyph));
        }
        for (const auto text : {ColorRole::text, ColorRole::mutedText, ColorRole::accent})
            for (const auto ground : {ColorRole::window, ColorRole::surface, ColorRole::selection})
                QVERIFY(ui::contrastRatio(theme.color(text), theme.color(ground)) >= 4.5);
        QVERIFY(ui::contrastRatio(theme.color(ColorRole::onAccent),
                                  theme.color(ColorRole::accent)) >= 4.5);
    }

    void tonesDifferWithoutColour() {
        const Theme theme(Theme::Shade::light);
        QSet<QString> glyphs;
        for (const auto tone : tones)
            glyphs.insert(theme.tone(tone).glyph);
        QCOMPARE(glyphs.size(), static_cast<qsizetype>(std::size(tones)));
    }

    void followsTheSystemPalette() {
        for (const auto shade : {Theme::Shade::dark, Theme::Shade::light}) {
            QApplication::setPalette(Theme(shade).palette());
            QVERIFY(Theme::current().shade() == shade);
        }
    }

    void contrastOfKnownPairs() {
        QCOMPARE(ui::contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(ui::contrastRatio(Qt::white, Qt::white), 1.0);
    }

    void sizesStandInOrder() {
        QVERIFY(ui::textFont(ui::TextSize::small).pixelSize() <
                ui::textFont(ui::TextSize::body).pixelSize());
        QVERIFY(ui::textFont(ui::TextSize::heading).pixelSize() <
                ui::textFont(ui::TextSize::title).pixelSize());
    }

private:
    static constexpr explain::Tone tones[] = {explain::Tone::ok,      explain::Tone::failed,
                                              explain::Tone::warning, explain::Tone::neutral,
                                              explain::Tone::notRun,  explain::Tone::running};
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
