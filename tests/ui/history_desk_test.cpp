#include "tests/support/hashed_world.h"
#include "tests/support/signed_world.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/support/test_window.h"
#include "ui/dialogs/comparison_dialog.h"
#include "ui/models/history_model.h"
#include "ui/panels/notice_bar.h"
#include "ui/plots/history_plot.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

#include <chrono>

using namespace danescope;
using test::TestWindow;
using ui::CommandId;
using ui::HistoryModel;

namespace {

constexpr Instant today{std::chrono::seconds(test::world_time)};
constexpr Instant yesterday = today - std::chrono::hours(24);

trace::Trace passing(std::string_view domain = "example.org") {
    return test::passing_check(domain).trace();
}

trace::Trace failing(std::string_view domain = "example.org") {
    test::TraceBuilder builder(domain);
    return builder.fails(domain, dns::RecordType::mx).end().trace();
}

} // namespace

/// The history by keyboard and mouse.
class HistoryDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init() { desk_ = std::make_unique<TestWindow>(); }
    void cleanup() { desk_.reset(); }

    void anEmptyHistorySaysWhatItIsFor() {
        desk_->keys(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(page()->isVisible());
        QTRY_VERIFY(desk_->find<QTextEdit>("historyEmpty")->isVisible());
        QVERIFY(!table()->isVisible());
        desk_->keys(Qt::Key_Escape);
        QTRY_VERIFY(desk_->find<QWidget>("welcome")->isVisible());
    }

    void everyCheckIsKeptAndOpensAgain() {
        desk_->check(passing(), yesterday);
        desk_->check(failing("broken.example"), today);
        desk_->close();
        desk_->open();
        showHistory(2);
        QCOMPARE(cell(0, HistoryModel::domain), QString("broken.example"));
        QCOMPARE(cell(1, HistoryModel::mandatory).mid(2), QString("DANE SUCCESS"));
        // Down to the list, down to the second check, open it.
        desk_->keys(Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        desk_->keys(Qt::Key_Down);
        desk_->keys(Qt::Key_Return);
        QTRY_COMPARE(desk_->finished().size(), 1);
        QVERIFY(desk_->window->windowTitle().contains("example.org"));
        QVERIFY(!page()->isVisible());
        QVERIFY(notice("resultNotice")->isVisible());
        QVERIFY(notice("resultNotice")->text().contains("from the history"));
        QVERIFY(desk_->runner->requests.empty());
    }

    void theMarkGoesWithTheNextCheck() {
        desk_->check(passing(), yesterday);
        showHistory(1);
        // QTest sends the second of the two clicks only.
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, placeOf(0));
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, placeOf(0));
        QTRY_VERIFY(notice("resultNotice")->text().contains("from the history"));
        desk_->check(passing("other.example"), today);
        QVERIFY(!notice("resultNotice")->isVisible());
    }

    void aCheckGoesBeforeAnEntryStillToBeRead() {
        desk_->check(passing(), yesterday);
        showHistory(1);
        desk_->keys(Qt::Key_Down);
        desk_->keys(Qt::Key_Return);
        desk_->check(passing("other.example"), today);
        // The list is read behind the entry.
        showHistory(2);
        QVERIFY(desk_->window->windowTitle().contains("other.example"));
    }

    void cancelledChecksAreNotKept() {
        auto* field = desk_->find<QLineEdit>("domainField");
        QTest::keyClicks(field, "example.org");
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(desk_->finished().size(), 1);
        desk_->check(passing(), today);
        showHistory(1);
    }

    void itIsSearched() {
        desk_->check(passing("one.example"), yesterday);
        desk_->check(passing("two.example"), yesterday);
        desk_->check(failing("three.example"), today);
        showHistory(3);
        auto* search = desk_->find<QLineEdit>("historySearch");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, "two");
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(desk_->find<QLabel>("historyCount")->text(), QString("1 of 3 checks"));
        QTest::keyClicks(search, " no such thing");
        QTRY_VERIFY(desk_->find<QTextEdit>("historyEmpty")->isVisible());
        search->clear();
        QTRY_COMPARE(rows(), 3);
        auto* verdict = desk_->find<QComboBox>("historyVerdict");
        QTest::keyClick(verdict, Qt::Key_Down);
        QTRY_COMPARE(rows(), 2);
        verdict->setCurrentIndex(0);
        auto* cause = desk_->find<QComboBox>("historyCause");
        QCOMPARE(cause->count(), 2);
        QTest::keyClick(cause, Qt::Key_Down);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, HistoryModel::cause), cause->currentText());
        cause->setCurrentIndex(0);
        QTest::keyClick(desk_->find<QComboBox>("historyPeriod"), Qt::Key_Down);
        QTRY_COMPARE(rows(), 0);
    }

    void namedAndTagged() {
        desk_->check(passing(), today);
        showHistory(1);
        desk_->keys(Qt::Key_Down);
        desk_->keys(Qt::Key_F2);
        typeInto("Before the move");
        QTRY_COMPARE(cell(0, HistoryModel::title), QString("Before the move"));
        desk_->keys(Qt::Key_F2, Qt::ShiftModifier);
        typeInto("INC-4711");
        QTRY_COMPARE(cell(0, HistoryModel::ticket), QString("INC-4711"));
        QTest::keyClicks(desk_->find<QLineEdit>("historySearch"), "inc-4711");
        QTRY_COMPARE(desk_->find<QLabel>("historyCount")->text(), QString("1 check"));
    }

    void deletedAndBroughtBack() {
        desk_->check(passing("one.example"), yesterday);
        desk_->check(passing("two.example"), today);
        showHistory(2);
        desk_->keys(Qt::Key_Down);
        desk_->keys(Qt::Key_Delete);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, HistoryModel::domain), QString("one.example"));
        QVERIFY(notice("historyNotice")->isVisible());
        table()->setFocus();
        desk_->keys(Qt::Key_Delete);
        QTRY_VERIFY(desk_->find<QTextEdit>("historyEmpty")->isVisible());
        // The last removal comes back first, by mouse or by key.
        QTest::mouseClick(notice("historyNotice")->findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, HistoryModel::domain), QString("one.example"));
        table()->setFocus();
        desk_->keys(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!desk_->action(CommandId::undoRemove)->isEnabled());
    }

    void deletingTextDeletesNoCheck() {
        desk_->check(passing(), today);
        showHistory(1);
        QTest::keyClicks(desk_->find<QLineEdit>("historySearch"), "xample");
        QTRY_COMPARE(rows(), 1);
        desk_->keys(Qt::Key_Home);
        desk_->keys(Qt::Key_Delete);
        desk_->keys(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk_->find<QLineEdit>("historySearch")->text(), QString("xample"));
        QTRY_COMPARE(rows(), 1);
        QVERIFY(!notice("historyNotice")->isVisible());
    }

    /// "It worked yesterday": typed, Enter, compared: three actions.
    void theTicketAboutRolledKeys() {
        const test::SignedWorld before;
        test::SignedWorld after = before;
        const test::SignedZone anew("example.org", 13, test::good_window);
        after.at("example.org", dns::RecordType::dnskey).answer = anew.key_lines();
        desk_->setup().request.trust_anchors = before.anchors();
        desk_->close();
        desk_->open();
        trace::Trace earlier = test::check_of(before);
        earlier.end = trace::CheckEnd::completed;
        trace::Trace later = test::check_of(after);
        later.end = trace::CheckEnd::completed;
        desk_->check(earlier, yesterday);
        QVERIFY(!desk_->action(CommandId::comparePrevious)->isEnabled());
        // As a colleague finds it the next day.
        desk_->close();
        desk_->open();
        desk_->check(later, today);
        QTRY_VERIFY(notice("resultNotice")->isVisible());
        QVERIFY(notice("resultNotice")->text().contains("another result"));
        desk_->keys(Qt::Key_F7);
        auto* dialog = comparison();
        QVERIFY(dialog != nullptr);
        const QString shown = dialog->findChild<QTextEdit*>("comparisonView")->toPlainText();
        QVERIFY2(
            shown.contains("The keys (DNSKEY) of example.org were replaced, but its DS record"),
            qPrintable(shown));
        QVERIFY(shown.contains("What to do"));
        QTest::mouseClick(dialog->findChild<QToolButton*>("copyComparison"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains("Keys (DNSKEY) of example.org"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
    }

    void twoChosenChecksAreCompared() {
        desk_->check(passing(), yesterday);
        desk_->check(failing(), today);
        showHistory(2);
        desk_->keys(Qt::Key_Down);
        desk_->keys(Qt::Key_Down, Qt::ShiftModifier);
        desk_->keys(Qt::Key_F7, Qt::ShiftModifier);
        QVERIFY(comparison() != nullptr);
        QVERIFY(comparison()->text().headline.sentence == "The verdict has changed.");
        QVERIFY(comparison()->text().before.contains("30 June 2026"));
    }

    void oneChosenCheckIsComparedWithTheOneBefore() {
        desk_->check(passing(), yesterday);
        desk_->check(passing(), today);
        showHistory(2);
        desk_->keys(Qt::Key_Down);
        desk_->action(CommandId::compareEntries)->trigger();
        QVERIFY(comparison() != nullptr);
        QCOMPARE(comparison()->text().headline.sentence, QString("Nothing has changed."));
        comparison()->close();
        desk_->activate();
        QVERIFY(table()->hasFocus());
        desk_->keys(Qt::Key_Down);
        desk_->action(CommandId::compareEntries)->trigger();
        QTRY_VERIFY(notice("historyNotice")->text().contains("no earlier check"));
    }

    void aCheckEndsWhileTheHistoryIsOpen() {
        auto* field = desk_->find<QLineEdit>("domainField");
        QTest::keyClicks(field, "example.org");
        QTest::keyClick(field, Qt::Key_Return);
        desk_->keys(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(page()->isVisible());
        desk_->runner->replay(passing());
        QTRY_COMPARE(rows(), 1);
        QVERIFY(page()->isVisible());
        desk_->keys(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(!page()->isVisible());
        QVERIFY(desk_->find<QWidget>("verdict")->isVisible());
    }

    void thePastOfTheChosenDomainIsDrawn() {
        desk_->check(passing(), yesterday);
        desk_->check(passing("other.example"), today);
        desk_->check(failing(), today);
        showHistory(3);
        const auto* title = desk_->find<QLabel>("historyCourse");
        const QAbstractItemModel* drawn =
            desk_->window->findChild<ui::HistoryPlot*>()->table()->model();
        QTRY_COMPARE(title->text(), QString("Past checks of example.org"));
        QCOMPARE(drawn->rowCount(), 2);
        QTest::keyClicks(desk_->find<QLineEdit>("historySearch"), "other");
        QTRY_COMPARE(title->text(), QString("Past checks of other.example"));
        QCOMPARE(drawn->rowCount(), 1);
        desk_->window->findChild<QAction*>("language_fr")->trigger();
        QTRY_VERIFY(!title->text().contains("Past checks"));
        QTRY_VERIFY(title->text().contains("other.example"));
    }

    void howLongChecksAreKept() {
        desk_->check(passing(), system_now() - std::chrono::hours(50));
        desk_->check(passing("new.example"), system_now());
        showHistory(2);
        auto* days = desk_->find<QSpinBox>("historyKeepDays");
        QCOMPARE(days->value(), 365);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, "2");
        QTest::keyClick(days, Qt::Key_Tab);
        QCOMPARE(rows(), 2);
        desk_->close();
        desk_->open();
        showHistory(1);
        QCOMPARE(cell(0, HistoryModel::domain), QString("new.example"));
    }

    void aDamagedHistoryIsSetAsideAndSaid() {
        desk_->close();
        QFile file(desk_->path("data/history.sqlite"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        desk_->open();
        desk_->keys(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(notice("historyNotice")->isVisible());
        QVERIFY(notice("historyNotice")->text().contains("damaged"));
        desk_->check(passing(), today);
        showHistory(1);
    }

    void itSpeaksTheLanguageOfTheWindow() {
        desk_->check(passing(), yesterday);
        desk_->check(failing(), today);
        QTRY_VERIFY(notice("resultNotice")->isVisible());
        desk_->window->findChild<QAction*>("language_fr")->trigger();
        QTRY_VERIFY(!notice("resultNotice")->text().contains("another result"));
        showHistory(2);
        QCOMPARE(cell(1, HistoryModel::mandatory).mid(2), QStringLiteral("Réussite DANE"));
    }

private:
    QWidget* page() { return desk_->find<QWidget>("historyPage"); }
    QTableView* table() { return desk_->find<QTableView>("historyTable"); }
    ui::NoticeBar* notice(const char* name) { return desk_->find<ui::NoticeBar>(name); }
    int rows() { return table()->model()->rowCount(); }

    QString cell(int row, int column) {
        return table()->model()->index(row, column).data().toString();
    }

    QPoint placeOf(int row) {
        return table()->visualRect(table()->model()->index(row, HistoryModel::domain)).center();
    }

    void showHistory(int expected) {
        desk_->activate();
        desk_->keys(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(page()->isVisible());
        QTRY_COMPARE(rows(), expected);
    }

    void typeInto(const QString& text) {
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    /// Once it is shown.
    ui::ComparisonDialog* comparison() {
        ui::ComparisonDialog* dialog = nullptr;
        const auto shown = [&] {
            dialog = desk_->window->findChild<ui::ComparisonDialog*>();
            return dialog != nullptr && dialog->isVisible();
        };
        return QTest::qWaitFor(shown) ? dialog : nullptr;
    }

    std::unique_ptr<TestWindow> desk_;
};

QTEST_MAIN(HistoryDeskTest)
#include "history_desk_test.moc"
