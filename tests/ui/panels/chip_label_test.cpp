#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QTest>

#include <algorithm>

using namespace danescope;
using explain::Tone;

namespace {

/// The longest piece of the line at the top of a chip, in pixels.
int longestDash(Tone tone) {
    ui::ChipLabel chip({QStringLiteral("a text of some length"), tone});
    chip.setStyleSheet(ui::themeStyleSheet(ui::Theme::current()));
    chip.resize(chip.sizeHint());
    const QImage image = chip.grab().toImage();
    const QRgb line = ui::Theme::current().tone(tone).color.rgb();
    int longest = 0;
    int length = 0;
    for (int x = 0; x < image.width(); ++x) {
        length = image.pixel(x, 0) == line ? length + 1 : 0;
        longest = std::max(longest, length);
    }
    return longest;
}

} // namespace

class ChipLabelTest : public QObject {
    Q_OBJECT

private slots:
    void failedIsDashedAndNotRunIsDotted() {
        const int dot = longestDash(Tone::notRun);
        const int dash = longestDash(Tone::failed);
        QVERIFY(dot > 0);
        QVERIFY2(dash >= 2 * dot, qPrintable(QString::number(dash)));
        QCOMPARE(longestDash(Tone::ok), 0);
    }

    void theToneIsSaidBySignAsWell() {
        for (const Tone tone :
             {Tone::ok, Tone::failed, Tone::warning, Tone::neutral, Tone::notRun, Tone::running}) {
            const ui::ChipLabel chip({QStringLiteral("word"), tone});
            QCOMPARE(chip.text(), ui::Theme::current().tone(tone).glyph + QStringLiteral(" word"));
        }
    }
};

QTEST_MAIN(ChipLabelTest)
#include "chip_label_test.moc"
