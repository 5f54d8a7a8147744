#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cstdlib>

using namespace danescope;
using ui::ColorRole;
using ui::Theme;

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data() {
        QTest::addColumn<int>("shade");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << static_cast<int>(Theme::Shade::light) << 4.5;
        QTest::newRow("dark") << static_cast<int>(Theme::Shade::dark) << 4.5;
        QTest::newRow("high contrast") << static_cast<int>(Theme::Shade::highContrast) << 7.0;
    }

    void textIsReadable() {
        QFETCH(int, shade);
        QFETCH(double, least);
        const Theme theme(static_cast<Theme::Shade>(shade));
        for (const auto tone : tones) {
            const ui::ToneStyle style = theme.tone(tone);
            QVERIFY2(ui::contrastRatio(style.color, style.tint) >= least, qPrintable(style.glyph));
            // Cells keep their tone in a selected row.
            for (const auto ground : {ColorRole::surface, ColorRole::selection}) {
                QVERIFY2(ui::contrastRatio(style.color, theme.color(ground)) >= least,
                         qPrintable(style.glyph));
            }
        }
        for (const auto text : {ColorRole::text, ColorRole::mutedText, ColorRole::accent})
            for (const auto ground : {ColorRole::window, ColorRole::surface, ColorRole::selection})
                QVERIFY(ui::contrastRatio(theme.color(text), theme.color(ground)) >= least);
        QVERIFY(ui::contrastRatio(theme.color(ColorRole::onAccent),
                                  theme.color(ColorRole::accent)) >= least);
    }

    void fieldsAndTheFocusShow_data() {
        QTest::addColumn<int>("shade");
        QTest::newRow("light") << static_cast<int>(Theme::Shade::light);
        QTest::newRow("dark") << static_cast<int>(Theme::Shade::dark);
        QTest::newRow("high contrast") << static_cast<int>(Theme::Shade::highContrast);
    }

    void fieldsAndTheFocusShow() {
        QFETCH(int, shade);
        const Theme theme(static_cast<Theme::Shade>(shade));
        const QString sheet = ui::themeStyleSheet(theme);
        QVERIFY2(!sheet.contains('@'), "a colour without a role");
        for (const char* rule :
             {R"(QLineEdit \{[^}]*border: 1px solid (#[0-9a-f]{6}))",
              R"(QComboBox, QAbstractSpinBox \{[^}]*border: 1px solid (#[0-9a-f]{6}))",
              R"(QPushButton:focus, QToolButton:focus \{[^}]*border: 2px solid (#[0-9a-f]{6}))",
              R"(QCheckBox::indicator \{[^}]*border: 2px solid (#[0-9a-f]{6}))"}) {
            const auto found = QRegularExpression(QString::fromLatin1(rule)).match(sheet);
            QVERIFY2(found.hasMatch(), rule);
            for (const auto ground : {ColorRole::window, ColorRole::surface}) {
                const QColor edge(found.captured(1));
                QVERIFY2(ui::contrastRatio(edge, theme.color(ground)) >= 3, rule);
            }
        }
    }

    void aTickIsOfTheThemesColour_data() { fieldsAndTheFocusShow_data(); }

    void aTickIsOfTheThemesColour() {
        QFETCH(int, shade);
        const Theme theme(static_cast<Theme::Shade>(shade));
        const int hue = theme.color(ColorRole::accent).hsvHue();
        const auto ticked = [&](bool isTicked) {
            QCheckBox box;
            box.setStyleSheet(ui::themeStyleSheet(theme));
            box.setChecked(isTicked);
            return box.grab().toImage();
        };
        const QImage with = ticked(true);
        const QImage without = ticked(false);
        int coloured = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                const QColor color = with.pixelColor(x, y);
                if (with.pixel(x, y) != without.pixel(x, y) && color.hsvSaturation() > 100) {
                    QVERIFY2(std::abs(color.hsvHue() - hue) < 20, qPrintable(color.name()));
                    ++coloured;
                }
            }
        }
        QVERIFY(coloured > 20);
    }

    void tonesDifferWithoutColour() {
        const Theme theme(Theme::Shade::light);
        QSet<QString> glyphs;
        for (const auto tone : tones)
            glyphs.insert(theme.tone(tone).glyph);
        QCOMPARE(glyphs.size(), static_cast<qsizetype>(std::size(tones)));
    }

    void followsTheSystemPalette() {
        for (const auto shade :
             {Theme::Shade::highContrast, Theme::Shade::dark, Theme::Shade::light}) {
            QApplication::setPalette(Theme(shade).palette());
            QVERIFY(Theme::current().shade() == shade);
        }
        QApplication::setPalette(QPalette());
    }

    void aChosenThemeHoldsUntilTheSystemIsFollowedAgain() {
        const Theme::Shade systems = Theme::current().shade();
        ui::useTheme(ui::ThemeChoice::highContrast);
        QVERIFY(Theme::current().shade() == Theme::Shade::highContrast);
        ui::useTheme(ui::ThemeChoice::dark);
        QVERIFY(Theme::current().shade() == Theme::Shade::dark);
        ui::useTheme(ui::ThemeChoice::light);
        QVERIFY(Theme::current().shade() == Theme::Shade::light);
        ui::useTheme(ui::ThemeChoice::system);
        QVERIFY(Theme::current().shade() == systems);
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
