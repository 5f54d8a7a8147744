// The tickets of a help desk, each answered in a freshly opened window on the practice network: by
// mouse and by keyboard, in every language, and within so many actions.

#include "tests/lab/ticket_desk.h"
#include "ui/panels/pages_view.h"
#include "ui/panels/result_page.h"
#include "ui/settings/settings_file.h"

#include <QCheckBox>
#include <QClipboard>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStatusBar>
#include <QToolButton>

#include <chrono>
#include <memory>

using namespace danescope;
using explain::Selection;
using test::Hands;
using test::TicketDesk;
using test::Words;

namespace {

constexpr Words waits{"stays in the queue", "reste en file d’attente", "留在佇列"};
constexpr Words is_delivered{"is delivered", "est remis", "會送達"};
constexpr Words mail_host_acts{"the mail host’s administrator",
                               "l’administrateur du serveur de messagerie", "郵件主機的管理者"};

/// Every step of so many paths stands on the screen.
bool showsPaths(TicketDesk& desk, std::size_t count) {
    using Kind = Selection::Kind;
    for (std::size_t path = 0; path < count; ++path) {
        for (const Kind kind : {Kind::address, Kind::tlsa, Kind::certificate, Kind::decision}) {
            if (!desk.shows(Selection{kind, path})) {
                return false;
            }
        }
    }
    return desk.shows(Selection{Kind::mx});
}

/// What `openssl s_client -showcerts` prints of the certificates of a mail host.
QString chainOf(const QString& mailhost) {
    QFile file(qEnvironmentVariable("DANESCOPE_LAB_STATE") + "/made/certificates/" + mailhost +
               ".chain");
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no such mail host");
    }
    return QString::fromUtf8(file.readAll());
}

QString textOfPdf(const QString& file) {
    QProcess tool;
    tool.start("pdftotext", {"-raw", file, "-"});
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

} // namespace

class TicketsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { desk_ = test::deskOfRow(); }
    void cleanup() { desk_.reset(); }

    /// "Mail to this partner has been in the queue since Monday."
    void anExpiredSignature_data() { test::ticketRows(); }
    void anExpiredSignature() {
        desk_->open();
        desk_->check("tlsa-bogus.example");
        desk_->photograph("1");
        QCOMPARE(desk_->actions(), 2);
        QVERIFY(shows(waits));
        QVERIFY(shows({"Row 5 of 15", "Ligne 5 sur 15", "第 5 列，共 15 列"}));
        QVERIFY(shows({"Row 5 of 14", "Ligne 5 sur 14", "第 5 列，共 14 列"}));
        QVERIFY(shows({"has expired", "a expiré", "已過期"}));
        QVERIFY(desk_->comesToShow("rrsig-expired"));
        // When, how that is proven, and who acts.
        QVERIFY(shows({"It was valid until", "Elle était valable jusqu’au", "簽章只到"}));
        QVERIFY(shows({"Checked again without its dates",
                       "Revérifiée sans tenir compte de ses dates", "不計日期重新驗證"}));
        QVERIFY(shows(
            {"the domain’s DNS operator", "l’opérateur DNS du domaine", "該網域的 DNS 管理者"}));
        QVERIFY(shows({"nothing needs to change on your gateway", "rien n’est à modifier",
                       "您的閘道不需要任何變更"}));
    }

    /// "Since they renewed their certificate our mails bounce."
    void aRenewedCertificate_data() { test::ticketRows(); }
    void aRenewedCertificate() {
        desk_->open();
        desk_->check("secure-mismatch.example");
        desk_->photograph("2");
        QCOMPARE(desk_->actions(), 2);
        QVERIFY(shows(waits));
        QVERIFY(desk_->comesToShow("certificate-no-match"));
        // Which record, which certificate, why not, and what would match.
        QVERIFY(desk_->comesToShow("3 1 1 (DANE-EE, SPKI, SHA2-256)"));
        QVERIFY(shows({"differs", "diffère", "不同"}));
        QVERIFY(shows(mail_host_acts));
        // The port is 25 wherever the practice network can have that.
        const QString owner = u'_' + qEnvironmentVariable("DANESCOPE_LAB_SMTP_PORT") +
                              "._tcp.mx.secure-mismatch.example.";
        QVERIFY(desk_->comesToShow(owner + " IN TLSA 3 1 1 "));
        QApplication::clipboard()->clear();
        desk_->press("copyRecord", Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk_->actions(), 3);
        const QRegularExpression record(QRegularExpression::anchoredPattern(
            QRegularExpression::escape(owner) + " IN TLSA 3 1 1 [0-9a-f]{64}"));
        QVERIFY(record.match(QApplication::clipboard()->text()).hasMatch());
    }

    /// "Is it safe to set this domain to Mandatory?"
    void safeForMandatory_data() { test::ticketRows(); }
    void safeForMandatory() {
        desk_->open();
        desk_->check("ends-soon.example");
        desk_->photograph("4");
        QCOMPARE(desk_->actions(), 2);
        QVERIFY(shows(is_delivered));
        QVERIFY(shows({"Mandatory mode is safe for this domain today",
                       "Le mode obligatoire (Mandatory) est sûr pour ce domaine aujourd’hui",
                       "採用強制模式 (Mandatory) 是安全的"}));
        QVERIFY(shows({"ends soon, on", "expire bientôt, le", "簽章即將在"}));
        QVERIFY(shows(
            {"has a single TLSA record", "n’a qu’un enregistrement TLSA", "只有一筆 TLSA 記錄"}));
        QTRY_VERIFY(showsPaths(*desk_, 3));
    }

    /// "daneverify prints DANE FAILED, but mail arrives."
    void aFailedCommandAndMailThatArrives_data() { test::ticketRows(); }
    void aFailedCommandAndMailThatArrives() {
        desk_->open();
        desk_->check("insecure.example");
        desk_->photograph("5");
        QCOMPARE(desk_->actions(), 2);
        const auto* result = desk_->window().window->findChild<ui::ResultPage*>();
        QVERIFY(result->outline().banner.tone == explain::Tone::neutral);
        QVERIFY(
            shows({"The gateway’s daneverify answers for Mandatory mode",
                   "répond pour le mode obligatoire (Mandatory)", "依強制模式 (Mandatory) 回答"}));
        QVERIFY(shows({"Nothing is broken", "Rien n’est en panne", "這不是故障"}));
        QVERIFY(shows({"Row 13 of 15", "Ligne 13 sur 15", "第 13 列，共 15 列"}));
        QVERIFY(shows({"Row 12 of 14", "Ligne 12 sur 14", "第 12 列，共 14 列"}));
    }

    /// "Only some mails fail."
    void onlySomeMailFails_data() { test::ticketRows(); }
    void onlySomeMailFails() {
        desk_->open();
        desk_->check("some-fail.example");
        desk_->photograph("6");
        QCOMPARE(desk_->actions(), 2);
        QTRY_VERIFY(showsPaths(*desk_, 3));
        // Which one, which mail meets it, and what differs there.
        QVERIFY(shows({"is among the first in the delivery order", "parmi les premiers",
                       "屬於遞送順序的最前面"}));
        QVERIFY(shows({"is later in the delivery order", "vient plus loin dans l’ordre de remise",
                       "在遞送順序的後面"}));
        for (const char* server : {"mx1.some-fail.example", "mx2.some-fail.example"}) {
            QVERIFY(desk_->comesToShow(server));
        }
        QVERIFY(desk_->comesToShow("certificate-no-match"));
        QVERIFY(shows({"show different certificates", "certificats différents", "不同的憑證"}));
    }

    /// "It worked yesterday."
    void rolledKeys_data() { test::ticketRows(); }
    void rolledKeys() {
        if (desk_->request().root_hints_file.empty()) {
            QSKIP("the resolver of this mode remembers the keys");
        }
        desk_->open();
        desk_->check("keys-rolled.example");
        QVERIFY(shows(is_delivered));
        desk_->close();
        QFile rolled(qEnvironmentVariable("DANESCOPE_LAB_STATE") + "/run/keys-rolled");
        QVERIFY(rolled.open(QIODevice::WriteOnly));
        desk_->open();
        desk_->check("keys-rolled.example");
        QVERIFY(rolled.remove());
        auto* notice = desk_->find<QWidget>("resultNotice");
        QTRY_VERIFY(notice->isVisible());
        if (desk_->hands() == Hands::mouse) {
            desk_->click(notice->findChild<QToolButton*>());
        } else {
            desk_->shortcut(Qt::Key_F7);
        }
        QVERIFY(desk_->actions() <= 4);
        QTRY_COMPARE(desk_->front()->objectName(), QString("comparison"));
        QVERIFY(shows({"were replaced, but its DS record", "ont été remplacées, mais", "已更換"}));
        QVERIFY(shows({"registrar replaces the DS record", "Le bureau d’enregistrement du domaine",
                       "註冊商"}));
        QVERIFY(desk_->comesToShow("keys-rolled.example. IN DS "));
        desk_->photograph("7");
    }

    /// "From the office I can't test anything."
    void portBlocked_data() { test::ticketRows(); }
    void portBlocked() {
        ui::Settings settings;
        settings.stepTimeout = std::chrono::seconds(1);
        settings.controlHosts = {{dns::Name::parse("control.port-25-blocked.example").value(), {}}};
        ui::writeSettings(desk_->settings(), settings);
        desk_->request().control_hosts = trace::CheckRequest().control_hosts;
        desk_->open();
        desk_->check("port-25-blocked.example");
        QCOMPARE(desk_->actions(), 2);
        QVERIFY(desk_->comesToShow("port-25-blocked-here"));
        QVERIFY(shows({"What the DNS says stands; only the certificates are open",
                       "Ce que dit le DNS reste valable", "未知的只有憑證"}));
        QVERIFY(shows({"DANE SUCCESS if the certificate matches, DANE FAIL if it does not",
                       "si le certificat correspond", "憑證相符時為"}));
        desk_->photograph("9");
        QApplication::clipboard()->setText(chainOf("good"));
        desk_->press("pasteChain", Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk_->front()->objectName(), QString("pasteChainDialog"));
        desk_->press("useChain", Qt::Key_Return);
        QCOMPARE(desk_->actions(), 4);
        desk_->window().activate();
        QVERIFY(shows(is_delivered));
        QVERIFY(shows({"were pasted", "ont été collés", "憑證是貼上的"}));
        desk_->photograph("9-pasted");
    }

    /// "Please answer the customer in Chinese, and don't show our servers."
    void aReportForTheCustomer_data() { test::ticketRows(); }
    void aReportForTheCustomer() {
        const QString folder = desk_->path("reports");
        QVERIFY(QDir().mkpath(folder));
        desk_->settings().setValue("report/folder", folder);
        const QString resolver = qEnvironmentVariable("DANESCOPE_LAB_RESOLVER");
        desk_->request().resolvers = {resolver.toStdString()};
        const auto isOurs = [&](const QString& text) {
            return text.contains("寄往 tlsa-bogus.example 的郵件會留在佇列") &&
                   !text.contains(resolver) && !text.contains("127.0.0.1");
        };
        desk_->open();
        desk_->check("tlsa-bogus.example");
        // The PDF is saved and the text is on the clipboard, in one go.
        QApplication::clipboard()->clear();
        desk_->choose(ui::CommandId::answerChinese);
        QVERIFY(desk_->actions() <= 4);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        QVERIFY(isOurs(QApplication::clipboard()->text()));
        const QFileInfo file = QDir(folder).entryInfoList({"*.pdf"}).value(0);
        const QString text = textOfPdf(file.filePath()).simplified();
        QVERIFY2(isOurs(text), qPrintable(text));
        QVERIFY(desk_->window().window->statusBar()->currentMessage().contains(file.fileName()));
        desk_->photograph("10");

        // Who wants to see it first, or in another format, finds both in the dialog.
        desk_->press("exportReport", Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(desk_->front()->objectName(), QString("exportDialog"));
        auto* pages = desk_->find<ui::PagesView>("exportPages");
        QTRY_VERIFY(pages->pageCount() > 0);
        const QImage before = pages->grab().toImage();
        auto* chinese = desk_->find<QRadioButton>("exportLanguage_zh_TW");
        const bool isOther = !chinese->isChecked();
        desk_->pressMnemonic(chinese);
        QTRY_VERIFY(chinese->isChecked());
        QTRY_VERIFY(!isOther || pages->grab().toImage() != before);
        QVERIFY(desk_->find<QCheckBox>("exportRedact")->isChecked());
        desk_->photograph("10-dialog");
        auto* status = desk_->find<QLabel>("exportStatus");
        desk_->pressMnemonic(desk_->find<QPushButton>("exportSave"));
        QTRY_VERIFY(status->text().contains(folder));
        QTRY_VERIFY(desk_->find<QPushButton>("exportCopyTicket")->isEnabled());
        QApplication::clipboard()->clear();
        desk_->pressMnemonic(desk_->find<QPushButton>("exportCopyTicket"));
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        QVERIFY(isOurs(QApplication::clipboard()->text()));
    }

private:
    bool shows(const Words& words) { return desk_->comesToShow(words); }

    std::unique_ptr<TicketDesk> desk_;
};

QTEST_MAIN(TicketsTest)
#include "tickets_test.moc"
