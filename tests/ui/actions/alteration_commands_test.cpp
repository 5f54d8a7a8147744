#include "ui/actions/alteration_commands.h"

#include "tests/support/trace_builder.h"
#include "tests/ui/support/scripted_runner.h"
#include "ui/main_window.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace danescope;
using smtp::SessionFailure;
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
    void init() {
        settings_ =
            std::make_unique<QSettings>(folder_.filePath("settings.ini"), QSettings::IniFormat);
        runner_ = std::make_unique<test::ScriptedRunner>();
        window_ = std::make_unique<ui::MainWindow>(
            *runner_, ui::WindowSetup{{}, explain::LanguageCode::en}, *settings_);
        window_->show();
    }

    void cleanup() { window_.reset(); }

    void offersOnlyWhatIsPossible() {
        QVERIFY(!action(CommandId::pasteChain)->isEnabled());
        QVERIFY(!action(CommandId::supposeTime)->isEnabled());
        check(SessionFailure::starttls_not_offered);
        QVERIFY(!action(CommandId::pasteChain)->isEnabled());
        QVERIFY(action(CommandId::supposeTime)->isEnabled());
        QVERIFY(!bar()->isVisible());
    }

    void completesACheckWithPastedCertificates() {
        check(SessionFailure::connection_timed_out);
        QVERIFY(action(CommandId::pasteChain)->isEnabled());
        paste(pem(test::good_certificate().der));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(sentence().contains("mx1.example.org"));
        QVERIFY(verdict().contains("delivered"));
        // Another chain may take its place.
        paste(pem(test::other_certificate().der));
        QTRY_VERIFY(!verdict().contains("is delivered"));
        QTest::mouseClick(find<QPushButton>("suppositionBack"), Qt::LeftButton);
        QTRY_VERIFY(!bar()->isVisible());
    }

    void saysWhatIsWrongWithWhatWasPasted() {
        check(SessionFailure::connection_timed_out);
        for (const QString& text : {QString(), QStringLiteral("no certificate"),
                                    pem(test::good_certificate().der).left(200)}) {
            paste(text);
            QVERIFY(find<QDialog>("pasteChainDialog")->isVisible());
            QVERIFY(!find<QLabel>("pasteError")->text().isEmpty());
            QVERIFY(!bar()->isVisible());
        }
        find<QPlainTextEdit>("pastedChain")->setPlainText("other");
        QVERIFY(!find<QLabel>("pasteError")->isVisible());
    }

    void decidesAsOfAnotherTime() {
        check(SessionFailure::connection_timed_out);
        action(CommandId::supposeTime)->trigger();
        auto* time = find<QDateTimeEdit>("supposedTime");
        QTRY_VERIFY(time->isVisible());
        time->setDateTime(QDateTime(QDate(2040, 2, 3), QTime(4, 5), Qt::UTC));
        accept("supposedTimeDialog");
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY2(sentence().contains("3 February 2040"), sentence().toUtf8().constData());
        QTest::mouseClick(find<QPushButton>("suppositionBack"), Qt::LeftButton);
        QTRY_VERIFY(!bar()->isVisible());
    }

    void aNewCheckBeginsAfresh() {
        check(SessionFailure::connection_timed_out);
        paste(pem(test::good_certificate().der));
        QTRY_VERIFY(bar()->isVisible());
        check(SessionFailure::connection_timed_out);
        QTRY_VERIFY(!bar()->isVisible());
    }

private:
    template<class Widget>
    Widget* find(const char* name) const {
        return window_->findChild<Widget*>(QString::fromLatin1(name));
    }

    QAction* action(CommandId id) const { return window_->actions().action(id); }
    QWidget* bar() const { return find<QWidget>("suppositionBar"); }
    QString sentence() const { return find<QLabel>("suppositionSentence")->text(); }
    QString verdict() const { return find<QTextEdit>("verdictSentence")->toPlainText(); }

    void check(SessionFailure failure) {
        QSignalSpy finished(window_.get(), &ui::MainWindow::finished);
        window_->check("example.org");
        runner_->replay(test::secure_up_to_tlsa()
                            .session(test::failed_session("mx1.example.org", "192.0.2.1", failure))
                            .end()
                            .trace());
        QTRY_COMPARE(finished.size(), 1);
    }

    void paste(const QString& text) {
        action(CommandId::pasteChain)->trigger();
        QTRY_VERIFY(find<QDialog>("pasteChainDialog")->isVisible());
        find<QPlainTextEdit>("pastedChain")->setPlainText(text);
        accept("pasteChainDialog");
    }

    void accept(const char* dialog) const {
        auto* buttons = find<QDialog>(dialog)->findChild<QDialogButtonBox*>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }

    QTemporaryDir folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<test::ScriptedRunner> runner_;
    std::unique_ptr<ui::MainWindow> window_;
};

QTEST_MAIN(AlterationCommandsTest)
#include "alteration_commands_test.moc"
