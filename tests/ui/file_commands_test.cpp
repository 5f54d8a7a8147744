#include "core/trace/json.h"
#include "core/trace/redaction.h"
#include "tests/support/trace_builder.h"
#include "tests/ui/support/test_window.h"
#include "ui/explain/history_text.h"
#include "ui/panels/notice_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMessageBox>
#include <QMimeData>
#include <QUrl>

#include <chrono>

using namespace danescope;
using test::TestWindow;

namespace {

const Instant started{std::chrono::seconds(1'767'225'600)};

trace::Trace passing() {
    return test::passing_check().trace();
}

} // namespace

/// Saved checks and pictures, through the file dialogs and by drag and drop.
class FileCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        desk_ = std::make_unique<TestWindow>();
    }
    void cleanup() { desk_.reset(); }

    void savedAndOpenedAgain() {
        desk_->check(passing(), started);
        const QString seen = ticket();
        desk_->keys(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(suggested().startsWith("danescope_example.org_2026-01-01"));
        answer(desk_->path("mine.json"));
        QTRY_VERIFY(QFile::exists(desk_->path("mine.json")));
        desk_->close();
        desk_->open();
        desk_->keys(Qt::Key_O, Qt::ControlModifier);
        answer(desk_->path("mine.json"));
        QTRY_COMPARE(desk_->finished().size(), 1);
        QCOMPARE(ticket(), seen);
        auto* notice = desk_->find<ui::NoticeBar>("resultNotice");
        QTRY_VERIFY(notice->text().contains("from the file mine.json"));
    }

    void aRedactedCheckSaysSo_data() {
        QTest::addColumn<explain::LanguageCode>("language");
        QTest::newRow("en") << explain::LanguageCode::en;
        QTest::newRow("fr") << explain::LanguageCode::fr;
        QTest::newRow("zh_TW") << explain::LanguageCode::zh_TW;
    }

    void aRedactedCheckSaysSo() {
        QFETCH(explain::LanguageCode, language);
        desk_ = std::make_unique<TestWindow>(language);
        QVERIFY(write("shared.json", trace::write_json(trace::redacted(passing()))));
        QVERIFY(write("whole.json", trace::write_json(passing())));
        const QString words = explain::hiddenNetwork(explain::Language(language));
        auto* notice = desk_->find<ui::NoticeBar>("resultNotice");
        QVERIFY(drop("welcome", "shared.json"));
        QTRY_VERIFY(notice->text().contains("shared.json"));
        QVERIFY2(notice->text().contains(words), qPrintable(notice->text()));
        QVERIFY(drop("resultNotice", "whole.json"));
        QTRY_VERIFY(notice->text().contains("whole.json"));
        QVERIFY(!notice->text().contains(words));
    }

    void droppedAnywhere_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("on the page") << QByteArray("welcome");
        QTest::newRow("on the field for the domain") << QByteArray("domainField");
        QTest::newRow("on the window") << QByteArray();
    }

    void droppedAnywhere() {
        QFETCH(QByteArray, target);
        QVERIFY(write("colleague.json", trace::write_json(passing())));
        QVERIFY(drop(target, "colleague.json"));
        QTRY_COMPARE(desk_->finished().size(), 1);
        QVERIFY(desk_->window->windowTitle().contains("example.org"));
        QVERIFY(desk_->find<QLineEdit>("domainField")->text().isEmpty());
    }

    void otherFilesAreNotTaken() {
        QVERIFY(write("notes.txt", "hello"));
        QVERIFY(!drop("welcome", "notes.txt"));
    }

    void badFilesSayWhy_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("no trace") << QByteArray("{}") << "not a Danescope trace";
        QTest::newRow("newer") << QByteArray("{\"schema\": \"danescope-trace/99\"}")
                               << "newer version";
    }

    void badFilesSayWhy() {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        QVERIFY(write("bad.json", content.toStdString()));
        QVERIFY(drop("welcome", "bad.json"));
        QTRY_VERIFY(desk_->window->findChild<QMessageBox*>("message") != nullptr);
        auto* message = desk_->find<QMessageBox>("message");
        QVERIFY2(message->text().contains(words), qPrintable(message->text()));
        QTest::keyClick(message, Qt::Key_Return);
        QVERIFY(desk_->find<QWidget>("welcome")->isVisible());
    }

    void theOpenDialogCanBeLeft() {
        desk_->keys(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(dialog() != nullptr);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
        QCOMPARE(desk_->finished().size(), 0);
    }

    void thePictureIsSaved_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("png") << "trace.png";
        QTest::newRow("svg") << "trace.svg";
    }

    void thePictureIsSaved() {
        QFETCH(QString, name);
        desk_->check(passing(), started);
        desk_->keys(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        answer(desk_->path(name));
        QTRY_VERIFY(QFile::exists(desk_->path(name)));
        if (name.endsWith(".png")) {
            const QImage image(desk_->path(name));
            QVERIFY(image.width() > 400 && image.height() > 100);
        } else {
            QFile file(desk_->path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains("<svg"));
        }
    }

    void aPlaceThatCannotBeWrittenIsSaid() {
        desk_->check(passing(), started);
        desk_->keys(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(dialog() != nullptr);
        dialog()->fileSelected(desk_->path("no/such/folder/x.json"));
        QTRY_VERIFY(desk_->window->findChild<QMessageBox*>("message") != nullptr);
        QVERIFY(desk_->find<QMessageBox>("message")->text().contains("can’t be written"));
    }

private:
    QFileDialog* dialog() { return desk_->window->findChild<QFileDialog*>("fileDialog"); }

    QString suggested() {
        return QTest::qWaitFor([this] { return dialog() != nullptr; })
                   ? dialog()->findChild<QLineEdit*>("fileNameEdit")->text()
                   : QString();
    }

    /// The whole path at once, so that no list of proposals takes the Enter.
    void answer(const QString& path) {
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        auto* name = dialog()->findChild<QLineEdit*>("fileNameEdit");
        name->setFocus();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(dialog() == nullptr);
    }

    bool write(const QString& name, const std::string& content) {
        QFile file(desk_->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(content)) ==
                                                      static_cast<qint64>(content.size());
    }

    /// Whether the drop was taken.
    bool drop(const QByteArray& target, const QString& name) {
        QWidget* widget =
            target.isEmpty() ? desk_->window.get() : desk_->find<QWidget>(target.constData());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk_->path(name))});
        data.setText(desk_->path(name));
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &enter);
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        dropped.ignore();
        QApplication::sendEvent(widget, &dropped);
        return dropped.isAccepted();
    }

    QString ticket() {
        QApplication::clipboard()->clear();
        desk_->activate();
        desk_->keys(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const auto copied = [] { return QApplication::clipboard()->text(); };
        return QTest::qWaitFor([&] { return !copied().isEmpty(); }) ? copied() : QString();
    }

    std::unique_ptr<TestWindow> desk_;
};

QTEST_MAIN(FileCommandsTest)
#include "file_commands_test.moc"
