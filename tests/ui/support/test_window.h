#pragma once

#include "tests/ui/support/scripted_runner.h"
#include "ui/main_window.h"
#include "ui/panels/result_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace danescope::test {

/// The window with settings and a history of its own in a folder of its own.
class TestWindow {
public:
    /// Opened, with a scripted runner.
    explicit TestWindow(explain::LanguageCode language = explain::LanguageCode::en)
        : setup_{{}, language, folder_.filePath("data/history.sqlite")} {
        open();
    }
    /// To be opened once setup() and settings are as they are wanted; the runner outlives it.
    TestWindow(trace::Runner& live, explain::LanguageCode language)
        : setup_{{}, language, folder_.filePath("data/history.sqlite")}
        , live_(&live)
        , settings_(newSettings()) {}
    ~TestWindow() { close(); }
    TestWindow(const TestWindow&) = delete;
    TestWindow& operator=(const TestWindow&) = delete;

    void open() {
        if (!settings_) {
            settings_ = newSettings();
        }
        if (live_ == nullptr) {
            runner = std::make_unique<ScriptedRunner>();
        }
        window = std::make_unique<ui::MainWindow>(live_ != nullptr ? *live_ : *runner, setup_,
                                                  *settings_);
        finished_ = std::make_unique<QSignalSpy>(window.get(), &ui::MainWindow::finished);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        // It is made once the first screen is painted.
        QTRY_VERIFY(window->findChild<ui::ResultPage*>() != nullptr);
    }

    void close() {
        if (window) {
            window->close();
        }
        finished_.reset();
        window.reset();
        settings_.reset();
    }

    /// The offscreen platform leaves no window active once a popup or a dialog is gone.
    void activate() {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    QString path(const QString& name) const { return folder_.filePath(name); }
    /// How open() sets the window up.
    ui::WindowSetup& setup() { return setup_; }
    QSettings& settings() { return *settings_; }
    /// The checks that ended in this window.
    QSignalSpy& finished() { return *finished_; }

    template<class Widget>
    Widget* find(const char* name) {
        auto* widget = window->findChild<Widget*>(name);
        if (widget == nullptr) {
            qFatal("no %s", name);
        }
        return widget;
    }

    QAction* action(ui::CommandId id) { return window->actions().action(id); }

    /// To where the keyboard goes: a list of proposals, the focus, the window.
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::activePopupWidget();
        if (target == nullptr) {
            target = QApplication::focusWidget();
        }
        QTest::keyClick(target != nullptr ? target : window.get(), key, modifiers);
    }

    /// Types a domain, presses Enter and lets the check run as scripted.
    void check(const trace::Trace& trace, Instant started) {
        auto* field = find<QLineEdit>("domainField");
        field->selectAll();
        QTest::keyClicks(field, QString::fromStdString(trace.request.domain.to_string()));
        runner->started = started;
        const auto before = finished_->size();
        field->setFocus();
        keys(Qt::Key_Return);
        runner->replay(trace);
        QTRY_COMPARE(finished_->size(), before + 1);
    }

    /// Null where the runner is a live one.
    std::unique_ptr<ScriptedRunner> runner;
    std::unique_ptr<ui::MainWindow> window;

private:
    std::unique_ptr<QSettings> newSettings() const {
        return std::make_unique<QSettings>(folder_.filePath("settings.ini"), QSettings::IniFormat);
    }

    QTemporaryDir folder_;
    ui::WindowSetup setup_;
    trace::Runner* live_ = nullptr;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<QSignalSpy> finished_;
};

} // namespace danescope::test
