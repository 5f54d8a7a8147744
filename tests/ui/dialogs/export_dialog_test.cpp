#include "tests/support/trace_builder.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/panels/pages_view.h"
#include "ui/session/interface_language.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace danescope;
using explain::LanguageCode;

class ExportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        settings_ =
            std::make_unique<QSettings>(folder_->filePath("settings.ini"), QSettings::IniFormat);
        settings_->setValue("report/folder", folder_->path());
        open();
    }

    void cleanup() {
        dialog_.reset();
        settings_.reset();
        folder_.reset();
    }

    void showsThePagesFirst() {
        QTRY_VERIFY(find<ui::PagesView>("exportPages")->pageCount() > 1);
        QVERIFY(find<ui::PagesView>("exportPages")->isVisible());
        QVERIFY(formats()->hasFocus());
    }

    void previewsTextInTheReportsLanguage() {
        choose("Text for a ticket");
        auto* text = find<QPlainTextEdit>("exportText");
        QTRY_VERIFY(text->toPlainText().contains("stays in the queue"));
        QTest::keyClick(formats(), Qt::Key_Z, Qt::AltModifier);
        QTRY_VERIFY(find<QRadioButton>("exportLanguage_zh_TW")->isChecked());
        QTRY_VERIFY(text->toPlainText().contains("佇列"));
        QCOMPARE(dialog_->windowTitle(), "Export a report");
    }

    void savesByKeyboardAlone() {
        QTest::keyClick(formats(), Qt::Key_Return);
        const QString name = folder_->filePath("danescope_example.org_2026-01-01_0000.pdf");
        QTRY_VERIFY(status().startsWith("Saved: "));
        QVERIFY(status().contains(QDir::toNativeSeparators(name)));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void asksBeforeItReplaces() {
        choose("Markdown");
        const QString name = folder_->filePath("there.md");
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        find<QLineEdit>("exportFile")->setText(name);
        click("exportSave");
        QTRY_VERIFY(status().contains("already"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        file.close();
        click("exportSave");
        QTRY_VERIFY(status().startsWith("Saved: "));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("# DANE check"));
    }

    void saysWhatCannotBeWritten() {
        QSignalSpy failed(dialog_.get(), &ui::ExportDialog::saveFailed);
        find<QLineEdit>("exportFile")->setText(folder_->filePath("no/such/folder/report.pdf"));
        click("exportSave");
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(find<QPushButton>("exportSave")->isEnabled());
    }

    void copiesWhatPastesWell() {
        const auto data = [] { return QApplication::clipboard()->mimeData(); };
        QVERIFY(!find<QPushButton>("exportCopy")->isEnabled());
        choose("Web page (HTML)");
        click("exportCopy");
        QTRY_VERIFY(status().contains("clipboard"));
        QVERIFY(data()->hasHtml() && data()->html().contains("example.org"));
        choose("Picture (PNG)");
        click("exportCopy");
        QTRY_VERIFY(data()->hasImage());
        choose("PDF");
        click("exportCopyTicket");
        QTRY_VERIFY(status().contains("ticket"));
        QVERIFY(data()->text().startsWith("DANE check of example.org"));
    }

    void keepsTheNameInStepWithTheFormat() {
        auto* file = find<QLineEdit>("exportFile");
        file->setText(folder_->filePath("case 4711.pdf"));
        choose("Picture to scale (SVG)");
        QCOMPARE(QFileInfo(file->text()).fileName(), "case 4711.svg");
        QVERIFY(!find<QComboBox>("exportPaper")->isEnabled());
    }

    void remembersHowTheLastOneWasSaved() {
        choose("Markdown");
        click("exportSave");
        QTRY_VERIFY(status().startsWith("Saved: "));
        open();
        QCOMPARE(formats()->currentItem()->text(), "Markdown");
    }

    void damagedSettingsReadAsNotThere() {
        for (const char* key : {"format", "language", "paper"}) {
            settings_->setValue(QStringLiteral("report/%1").arg(key), QByteArray("\xFF\x00?", 3));
        }
        const ui::ReportSettings read = ui::loadReportSettings(*settings_, LanguageCode::fr);
        QCOMPARE(read.options.format, reports::Format::pdf);
        QCOMPARE(read.options.language, LanguageCode::fr);
        QCOMPARE(read.options.paper, reports::Paper::a4);
        QVERIFY(read.options.redact);
    }

    void hidesOurNetworkUnlessTold() {
        QVERIFY(find<QCheckBox>("exportRedact")->isChecked());
        choose("Saved check (JSON)");
        auto* text = find<QPlainTextEdit>("exportText");
        QTRY_VERIFY(text->toPlainText().contains("[hidden]"));
        QVERIFY(!text->toPlainText().contains("192.0.2.200"));
        QSignalSpy told(dialog_.get(), &ui::ExportDialog::redactChanged);
        find<QCheckBox>("exportRedact")->click();
        QTRY_VERIFY(text->toPlainText().contains("192.0.2.200"));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toBool(), false);
        dialog_->setRedact(true);
        QTRY_VERIFY(text->toPlainText().contains("[hidden]"));
    }

    void escEndsWorkBeforeTheDialog() {
        click("exportSave");
        QVERIFY(!find<QPushButton>("exportSave")->isEnabled());
        QTest::keyClick(dialog_.get(), Qt::Key_Escape);
        QVERIFY(dialog_->isVisible());
        QCOMPARE(status(), "Cancelled.");
        QVERIFY(find<QPushButton>("exportSave")->isEnabled());
        QTest::keyClick(dialog_.get(), Qt::Key_Escape);
        QVERIFY(!dialog_->isVisible());
    }

    void looksGood_data() {
        QTest::addColumn<LanguageCode>("language");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QString>("format");
        QTest::newRow("en-light") << LanguageCode::en << false << "pdf";
        QTest::newRow("fr-dark") << LanguageCode::fr << true << "txt";
        QTest::newRow("zh_TW-light") << LanguageCode::zh_TW << false << "png";
    }

    void looksGood() {
        QFETCH(LanguageCode, language);
        QFETCH(bool, isDark);
        QFETCH(QString, format);
        ui::InterfaceLanguage words;
        words.set(language);
        const QPalette before = QApplication::palette();
        const ui::Theme theme(isDark ? ui::Theme::Shade::dark : ui::Theme::Shade::light);
        QApplication::setPalette(theme.palette());
        settings_->setValue("report/format", format);
        settings_->setValue("report/language", explain::languageId(language));
        open();
        dialog_->setStyleSheet(ui::themeStyleSheet(theme));
        QTRY_VERIFY(find<ui::PagesView>("exportPages")->pageCount() > 0 ||
                    !find<QPlainTextEdit>("exportText")->toPlainText().isEmpty());
        const QDir shots(QStringLiteral(SCREENSHOT_DIR));
        QVERIFY(shots.mkpath(QStringLiteral(".")));
        QVERIFY(dialog_->grab().save(shots.filePath(
            QStringLiteral("export_%1.png").arg(QString::fromUtf8(QTest::currentDataTag())))));
        QApplication::setPalette(before);
    }

private:
    void open() {
        dialog_ = std::make_unique<ui::ExportDialog>(*settings_, LanguageCode::en, nullptr);
        dialog_->setInput(trace::snapshot_of(test::mismatching_check().trace()));
        dialog_->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog_.get()));
    }

    template<class Widget>
    Widget* find(const char* name) {
        auto* widget = dialog_->findChild<Widget*>(name);
        if (widget == nullptr) {
            qFatal("no %s", name);
        }
        return widget;
    }

    QListWidget* formats() { return find<QListWidget>("exportFormats"); }
    QString status() { return find<QLabel>("exportStatus")->text(); }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void choose(const QString& format) {
        formats()->setCurrentItem(formats()->findItems(format, Qt::MatchExactly).value(0));
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<ui::ExportDialog> dialog_;
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
