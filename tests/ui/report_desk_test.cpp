#include "tests/support/run_tool.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/support/test_window.h"
#include "ui/history_desk.h"
#include "ui/panels/text_tab.h"
#include "ui/panels/work_progress.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QProgressBar>
#include <QStatusBar>

#include <chrono>
#include <memory>

using namespace danescope;
using test::TestWindow;
using ui::CommandId;

namespace {

const Instant started{std::chrono::seconds(1'767'225'600)};

} // namespace

/// Reports that are made at once, without any dialog.
class ReportDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        desk_ = std::make_unique<TestWindow>();
        QVERIFY(QDir().mkpath(desk_->path("reports")));
        desk_->settings().setValue("report/folder", desk_->path("reports"));
    }
    void cleanup() { desk_.reset(); }

    void onlyWhatHasEndedIsAnswered() {
        for (const CommandId id :
             {CommandId::answerEnglish, CommandId::answerFrench, CommandId::answerChinese}) {
            QVERIFY(!desk_->action(id)->isEnabled());
        }
        check();
        QVERIFY(desk_->action(CommandId::answerChinese)->isEnabled());
    }

    void makesBothInTheCustomersLanguage_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("en") << Qt::Key_1 << "danescope_example.org_2026-01-01_0000.en.pdf"
                            << "DANE check of example.org";
        QTest::newRow("fr") << Qt::Key_2 << "danescope_example.org_2026-01-01_0000.fr.pdf"
                            << QString::fromUtf8("Vérification DANE de example.org");
        QTest::newRow("zh_TW") << Qt::Key_3 << "danescope_example.org_2026-01-01_0000.zh_TW.pdf"
                               << QString::fromUtf8("example.org 的 DANE 檢查");
    }

    void makesBothInTheCustomersLanguage() {
        QFETCH(Qt::Key, key);
        QFETCH(QString, file);
        QFETCH(QString, words);
        check();
        desk_->keys(key, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(words));
        QCOMPARE(files(), QStringList{file});
        QVERIFY(message().contains(file));
        const test::ToolRun text =
            test::runTool("pdftotext", {"-raw", QDir(desk_->path("reports")).filePath(file), "-"});
        QVERIFY(QString::fromUtf8(text.out).simplified().contains(words));
    }

    void hidesOurNetworkAsTheSettingsSay() {
        checkThroughOurResolver();
        desk_->keys(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains("resolver 1 (hidden)"));
        QVERIFY(!QApplication::clipboard()->text().contains("10.20.30.40"));
    }

    void theTextForATicketHidesItToo() {
        checkThroughOurResolver();
        for (const bool isHidden : {true, false}) {
            QApplication::clipboard()->clear();
            desk_->action(CommandId::exportReport)->trigger();
            desk_->find<QCheckBox>("exportRedact")->setChecked(isHidden);
            desk_->action(CommandId::copyTicket)->trigger();
            QTRY_VERIFY(QApplication::clipboard()->text().contains("DANE SUCCESS"));
            QCOMPARE(QApplication::clipboard()->text().contains("10.20.30.40"), !isHidden);
            QVERIFY(message().contains("on the clipboard"));
            QCOMPARE(desk_->find<ui::TextTab>("ticket")->text(), QApplication::clipboard()->text());
        }
    }

    void replacesNoAnswerOfBefore() {
        check();
        for (int answer = 1; answer <= 3; ++answer) {
            QApplication::clipboard()->clear();
            desk_->keys(Qt::Key_1, Qt::ControlModifier);
            QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
            QCOMPARE(files().size(), answer);
        }
        QVERIFY(files().contains("danescope_example.org_2026-01-01_0000.en_3.pdf"));
    }

    void tellsHowTheChecksWent() {
        const QSignalSpy found(desk_->window->findChild<ui::HistoryDesk*>(),
                               &ui::HistoryDesk::pastFound);
        const auto known = [&] {
            return found.isEmpty() ? 0 : found.back().front().value<ui::CheckHistory>().size();
        };
        check();
        QTRY_COMPARE(known(), std::size_t{1});
        desk_->check(test::passing_check().trace(), started + std::chrono::hours(24));
        QTRY_COMPARE(known(), std::size_t{2});
        desk_->keys(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QString file = QDir(desk_->path("reports")).filePath(files().front());
        const test::ToolRun text = test::runTool("pdftotext", {"-raw", file, "-"});
        QVERIFY(text.out.contains("Past checks over time"));
    }

    void showsHowFarItIs() {
        check();
        const auto* bar = progress()->findChild<QProgressBar*>();
        const QSignalSpy steps(bar, &QProgressBar::valueChanged);
        desk_->keys(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(bar->accessibleName().contains("Esc"));
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        // The beginning, pages of the PDF, the end.
        QVERIFY(steps.size() > 2);
        QVERIFY(!progress()->isVisible());
    }

    void isCancelled() {
        check();
        QVERIFY(!desk_->action(CommandId::cancel)->isEnabled());
        const QSignalSpy copied(QApplication::clipboard(), &QClipboard::dataChanged);
        desk_->keys(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(desk_->action(CommandId::cancel)->isEnabled());
        desk_->keys(Qt::Key_Escape);
        QCOMPARE(message(), "Cancelled.");
        QVERIFY(!desk_->action(CommandId::cancel)->isEnabled());
        // Made by the same worker behind what was cancelled, of which nothing arrives.
        desk_->keys(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        QCOMPARE(copied.size(), 1);
        QVERIFY(message().contains(".fr.pdf"));
    }

    void aCheckUnderWayIsCancelledFirst() {
        check();
        desk_->keys(Qt::Key_1, Qt::ControlModifier);
        desk_->action(CommandId::repeat)->trigger();
        QTRY_COMPARE(desk_->runner->requests.size(), std::size_t{2});
        const int dropped = desk_->runner->dropped();
        desk_->action(CommandId::cancel)->trigger();
        QTRY_COMPARE(desk_->runner->dropped(), dropped + 1);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    }

    void saysWhatCannotBeWritten() {
        desk_->settings().setValue("report/folder", desk_->path("no/such/folder"));
        check();
        desk_->keys(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(desk_->window->findChild<QMessageBox*>() != nullptr);
        auto* box = desk_->window->findChild<QMessageBox*>();
        QVERIFY(box->text().contains("danescope_example.org"));
        box->close();
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

private:
    void checkThroughOurResolver() {
        desk_->close();
        desk_->setup().request.resolvers = {"10.20.30.40@53"};
        desk_->open();
        check();
    }
    void check() {
        QApplication::clipboard()->clear();
        desk_->check(test::passing_check().trace(), started);
    }
    QStringList files() const { return QDir(desk_->path("reports")).entryList(QDir::Files); }
    QWidget* progress() const { return desk_->find<ui::WorkProgress>("reportProgress"); }
    QString message() const { return desk_->window->statusBar()->currentMessage(); }

    std::unique_ptr<TestWindow> desk_;
};

QTEST_MAIN(ReportDeskTest)
#include "report_desk_test.moc"
