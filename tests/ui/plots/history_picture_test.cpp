#include "ui/plots/history_picture.h"

#include "tests/ui/plots/past_checks.h"
#include "tests/ui/plots/picture_look.h"

#include <QDir>
#include <QTest>

using namespace danescope;
using explain::Language;
using explain::LanguageCode;
using ui::CheckHistory;
using ui::HistoryPicture;
using ui::Theme;

class HistoryPictureTest : public QObject {
    Q_OBJECT

private slots:
    void showsEachVerdict() {
        const Theme theme(Theme::Shade::light);
        const QSet<QRgb> colors = test::colorsOf(paintedWeek(test::aWeekOfChecks()));
        for (const ui::ColorRole role :
             {ui::ColorRole::ok, ui::ColorRole::failed, ui::ColorRole::warning}) {
            QVERIFY2(colors.contains(theme.color(role).rgb()),
                     qPrintable(theme.color(role).name()));
        }
        QVERIFY(!colors.contains(QColor(Qt::magenta).rgb()));
    }

    /// Whatever the values are, the picture is of one size and has room for them.
    void hasRoomForExtremes_data() {
        QTest::addColumn<qint64>("elapsed");
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<int>("daysBetween");
        QTest::newRow("no time at all") << qint64{0} << 0 << 0;
        QTest::newRow("long ago") << qint64{3'600'000} << -4000 << 3650;
        QTest::newRow("far ahead") << qint64{1} << 100'000 << 1;
    }

    void hasRoomForExtremes() {
        QFETCH(qint64, elapsed);
        QFETCH(int, daysLeft);
        QFETCH(int, daysBetween);
        CheckHistory history = test::aWeekOfChecks();
        const QSize usual = paintedWeek(history).size();
        history.resize(2);
        history[1].when = history[0].when + std::chrono::days(daysBetween);
        history[1].elapsed = Milliseconds(elapsed);
        history[1].validityLeft = std::chrono::days(daysLeft);
        QCOMPARE(paintedWeek(history).size(), usual);
    }

    void paintsWhereNothingIsKnown() {
        CheckHistory history = test::aWeekOfChecks();
        for (ui::PastCheck& check : history) {
            check.validityLeft.reset();
        }
        QVERIFY(!paintedWeek(history).isNull());
    }

    void pictures_data() {
        QTest::addColumn<LanguageCode>("language");
        for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
            QTest::newRow(qPrintable(explain::languageId(code))) << code;
        }
    }

    void pictures() {
        QFETCH(LanguageCode, language);
        QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOT_DIR)));
        QVERIFY(paintedWeek(test::aWeekOfChecks(), language)
                    .save(QStringLiteral(SCREENSHOT_DIR "/paper-history-%1.png")
                              .arg(explain::languageId(language))));
    }

private:
    static QImage paintedWeek(const CheckHistory& history,
                              LanguageCode language = LanguageCode::en) {
        return test::painted(
            HistoryPicture(history, Language(language), test::styleOf(Theme::Shade::light)));
    }
};

QTEST_MAIN(HistoryPictureTest)
#include "history_picture_test.moc"
