#include "ui/actions/alteration_commands.h"

#include "core/trace/json.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/support/test_window.h"
#include "ui/dialogs/paste_chain_dialog.h"
#include "ui/files/trace_file.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace danescope;
using smtp::SessionFailure;
using test::TestWindow;
using ui::CommandId;

namespace {

QString pem(const Bytes& der) {
    return QStringLiteral("CONNECTED\n-----BEGIN CERTIFICATE-----\n%1\n-----END CERTIFICATE-----\n")
        .arg(QString::fromStdString(to_base64(der)));
}

} // namespace

class AlterationCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { desk_ = std::make_unique<TestWindow>(); }
    void cleanup() { desk_.reset(); }

    void offersOnlyWhatIsPossible() {
        QVERIFY(!desk_->action(CommandId::pasteChain)->isEnabled());
        QVERIFY(!desk_->action(CommandId::supposeTime)->isEnabled());
        check(SessionFailure::starttls_not_offered);
        QVERIFY(!desk_->action(CommandId::pasteChain)->isEnabled());
        QVERIFY(desk_->action(CommandId::supposeTime)->isEnabled());
        QVERIFY(!bar()->isVisible());
    }

    void completesACheckWithPastedCertificates() {
        check(SessionFailure::connection_timed_out);
        QVERIFY(desk_->action(CommandId::pasteChain)->isEnabled());
        paste(pem(test::good_certificate().der));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(sentence().contains("mx1.example.org"));
        QVERIFY(verdict().contains("delivered"));
        // Another chain may take its place.
        paste(pem(test::other_certificate().der));
        QTRY_VERIFY(!verdict().contains("is delivered"));
        QTest::mouseClick(desk_->find<QPushButton>("suppositionBack"), Qt::LeftButton);
        QTRY_VERIFY(!bar()->isVisible());
    }

    void saysWhatIsWrongWithWhatWasPasted() {
        check(SessionFailure::connection_timed_out);
        for (const QString& text : {QString(), QStringLiteral("no certificate"),
                                    pem(test::good_certificate().der).left(200)}) {
            paste(text);
            QVERIFY(desk_->find<QDialog>("pasteChainDialog")->isVisible());
            QVERIFY(!desk_->find<QLabel>("pasteError")->text().isEmpty());
            QVERIFY(!bar()->isVisible());
        }
        desk_->find<QPlainTextEdit>("pastedChain")->setPlainText("other");
        QVERIFY(!desk_->find<QLabel>("pasteError")->isVisible());
    }

    /// What stands in the DNS must not run in the terminal of who copies the command.
    void theCommandToRunIsQuoted() {
        ui::PasteChainDialog dialog(nullptr);
        const auto* command = dialog.findChild<QLabel*>("pasteCommand");
        dialog.setHost("mx1.example.org", 25);
        QVERIFY(
            command->text().endsWith("-servername mx1.example.org -connect mx1.example.org:25"));
        dialog.setHost("`reboot`.it's|%1.example", 25);
        QVERIFY2(command->text().endsWith("-servername '`reboot`.it'\\''s|%1.example' "
                                          "-connect '`reboot`.it'\\''s|%1.example:25'"),
                 qPrintable(command->text()));
    }

    void decidesAsOfAnotherTime() {
        check(SessionFailure::connection_timed_out);
        desk_->action(CommandId::supposeTime)->trigger();
        auto* time = desk_->find<QDateTimeEdit>("supposedTime");
        QTRY_VERIFY(time->isVisible());
        time->setDateTime(QDateTime(QDate(2040, 2, 3), QTime(4, 5), Qt::UTC));
        click("validateAsOf");
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY2(sentence().contains("3 February 2040"), sentence().toUtf8().constData());
        QTest::mouseClick(desk_->find<QPushButton>("suppositionBack"), Qt::LeftButton);
        QTRY_VERIFY(!bar()->isVisible());
    }

    void aSavedCheckIsOpenedAsOfAnotherTime_data() {
        QTest::addColumn<explain::LanguageCode>("language");
        QTest::newRow("en") << explain::LanguageCode::en;
        QTest::newRow("fr") << explain::LanguageCode::fr;
        QTest::newRow("zh_TW") << explain::LanguageCode::zh_TW;
    }

    /// As by --open FILE --at TIME.
    void aSavedCheckIsOpenedAsOfAnotherTime() {
        QFETCH(explain::LanguageCode, language);
        desk_ = std::make_unique<TestWindow>(language);
        trace::Trace saved = test::secure_up_to_tlsa().end().trace();
        const QString file = desk_->path("saved.json");
        QVERIFY(files::writeFile(file, QByteArray::fromStdString(trace::write_json(saved))));
        const auto time = QDateTime(QDate(2040, 2, 3), QTime(4, 5), Qt::UTC);
        desk_->window->openTrace(file, Instant(Milliseconds(time.toMSecsSinceEpoch())));
        QTRY_COMPARE(desk_->finished().size(), 1);
        QVERIFY(bar()->isVisible());
        QVERIFY2(sentence().contains("2040"), sentence().toUtf8().constData());
        QTest::mouseClick(desk_->find<QPushButton>("suppositionBack"), Qt::LeftButton);
        QTRY_VERIFY(!bar()->isVisible());
        // A file that is opened by hand is shown as it was saved.
        desk_->window->openTrace(file);
        QTRY_COMPARE(desk_->finished().size(), 2);
        QVERIFY(!bar()->isVisible());
    }

    void aNewCheckBeginsAfresh() {
        check(SessionFailure::connection_timed_out);
        paste(pem(test::good_certificate().der));
        QTRY_VERIFY(bar()->isVisible());
        check(SessionFailure::connection_timed_out);
        QTRY_VERIFY(!bar()->isVisible());
    }

private:
    QWidget* bar() const { return desk_->find<QWidget>("suppositionBar"); }
    QString sentence() const { return desk_->find<QLabel>("suppositionSentence")->text(); }
    QString verdict() const { return desk_->find<QTextEdit>("verdictSentence")->toPlainText(); }

    void check(SessionFailure failure) {
        desk_->finished().clear();
        desk_->window->check("example.org");
        desk_->runner->replay(
            test::secure_up_to_tlsa()
                .session(test::failed_session("mx1.example.org", "192.0.2.1", failure))
                .end()
                .trace());
        QTRY_COMPARE(desk_->finished().size(), 1);
    }

    void paste(const QString& text) {
        desk_->action(CommandId::pasteChain)->trigger();
        QTRY_VERIFY(desk_->find<QDialog>("pasteChainDialog")->isVisible());
        desk_->find<QPlainTextEdit>("pastedChain")->setPlainText(text);
        click("useChain");
    }

    void click(const char* button) const {
        QTest::mouseClick(desk_->find<QPushButton>(button), Qt::LeftButton);
    }

    std::unique_ptr<TestWindow> desk_;
};

QTEST_MAIN(AlterationCommandsTest)
#include "alteration_commands_test.moc"
