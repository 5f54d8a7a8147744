#include "tests/support/trace_builder.h"
#include "tests/ui/support/test_window.h"
#include "ui/panels/text_block.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include <cmath>

using namespace danescope;
using dns::RecordType;
using dns::Status;
using test::TestWindow;

namespace {

/// Seen, not merely shown: rows that are scrolled away or squeezed to nothing say nothing.
bool isSeen(const QWidget& widget) {
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

QString textOf(const QWidget& widget) {
    for (const char* property : {"text", "plainText"}) {
        const QString text = widget.property(property).toString();
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

bool hasRoom(const QWidget& widget, const QSize& wanted) {
    return widget.width() >= wanted.width() && widget.height() >= wanted.height();
}

bool isWhole(const QLabel& label) {
    if (label.wordWrap()) {
        return label.height() >= label.heightForWidth(label.width());
    }
    return hasRoom(label, label.sizeHint());
}

/// Blocks are as high as their texts; what there is of them may still end before they do.
bool isWhole(ui::TextBlock& block) {
    return block.parentWidget()->rect().contains(block.geometry()) &&
           block.viewport()->height() >= std::floor(block.document()->size().height());
}

bool isWhole(const QTabBar& tabs) {
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const QRect place = tabs.tabRect(tab);
        const int text = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab));
        if (place.width() < text || !tabs.rect().contains(place)) {
            return false;
        }
    }
    return true;
}

/// The texts of a window that stand in too little room.
QStringList clipped(const QWidget& window) {
    QStringList texts;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !isSeen(*widget)) {
            continue;
        }
        bool whole = true;
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            whole = label->text().isEmpty() || isWhole(*label);
        } else if (auto* block = qobject_cast<ui::TextBlock*>(widget)) {
            whole = isWhole(*block);
        } else if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
            whole = isWhole(*tabs);
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            // A button without a text is a part of another widget.
            whole = button->text().isEmpty() || hasRoom(*button, button->minimumSizeHint());
        }
        if (!whole) {
            texts.append(QStringLiteral("%1 %2 “%3” in %4 x %5")
                             .arg(QLatin1String(widget->metaObject()->className()),
                                  widget->objectName(), textOf(*widget))
                             .arg(widget->width())
                             .arg(widget->height()));
        }
    }
    return texts;
}

/// A check with long words: two hosts, nothing of them secure.
trace::Trace unsignedDomain() {
    test::TraceBuilder builder;
    return builder
        .reply("example.org", RecordType::mx, Status::insecure,
               {"MX 10 mx1.example.org.", "MX 20 mx2.example.org."})
        .reply("mx1.example.org", RecordType::a, Status::insecure, {"A 192.0.2.1"})
        .reply("mx1.example.org", RecordType::aaaa, Status::nodata)
        .reply("mx2.example.org", RecordType::a, Status::insecure, {"A 192.0.2.2"})
        .reply("mx2.example.org", RecordType::aaaa, Status::nodata)
        .end()
        .trace();
}

} // namespace

/// No text is cut off, in any language, in large and in small windows.
class ClippingTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsCutOffIsFound() {
        QWidget window;
        auto* label = new QLabel(QStringLiteral("a text of some length"), &window);
        auto* button = new QPushButton(QStringLiteral("a button of some length"), &window);
        auto* block = new ui::TextBlock(ui::TextBlock::Kind::plain, &window);
        block->setText(QStringLiteral("a block of some length"));
        label->setGeometry(0, 0, 200, 40);
        button->setGeometry(0, 50, 300, 40);
        block->setGeometry(0, 100, 300, 40);
        window.show();
        QVERIFY2(clipped(window).isEmpty(), listed(window));
        label->resize(30, 40);
        button->resize(30, 40);
        block->move(0, window.height() - 3);
        QCOMPARE(clipped(window).size(), 3);
    }

    void windows_data() {
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        for (const auto code :
             {explain::LanguageCode::en, explain::LanguageCode::fr, explain::LanguageCode::zh_TW}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700), QSize(960, 500)}) {
                QTest::addRow("%s in %d x %d", qPrintable(explain::languageId(code)), size.width(),
                              size.height())
                    << static_cast<int>(code) << size;
            }
        }
    }

    void windows() {
        QFETCH(int, language);
        QFETCH(QSize, size);
        TestWindow desk(static_cast<explain::LanguageCode>(language));
        desk.window->resize(size);
        QTRY_VERIFY2(clipped(*desk.window).isEmpty(), listed(*desk.window));
        desk.window->check("example.org");
        desk.runner->replay(unsignedDomain());
        QTRY_COMPARE(desk.finished().size(), 1);
        QTRY_VERIFY2(clipped(*desk.window).isEmpty(), listed(*desk.window));
        for (const ui::CommandId page : {ui::CommandId::gateway, ui::CommandId::showHistory}) {
            desk.action(page)->trigger();
            QTRY_VERIFY2(clipped(*desk.window).isEmpty(), listed(*desk.window));
        }
    }

    void dialogs_data() {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << static_cast<int>(explain::LanguageCode::en);
        QTest::newRow("fr") << static_cast<int>(explain::LanguageCode::fr);
        QTest::newRow("zh_TW") << static_cast<int>(explain::LanguageCode::zh_TW);
    }

    void dialogs() {
        QFETCH(int, language);
        TestWindow desk(static_cast<explain::LanguageCode>(language));
        desk.window->check("example.org");
        desk.runner->replay(unsignedDomain());
        QTRY_COMPARE(desk.finished().size(), 1);
        for (const ui::CommandId command :
             {ui::CommandId::decisionTable, ui::CommandId::legend, ui::CommandId::shortcuts,
              ui::CommandId::settings, ui::CommandId::practice, ui::CommandId::exportReport,
              ui::CommandId::supposeTime}) {
            desk.action(command)->trigger();
        }
        const auto dialogs = desk.window->findChildren<QDialog*>();
        QVERIFY(dialogs.size() >= 7);
        for (const QDialog* dialog : dialogs) {
            QTRY_VERIFY2(clipped(*dialog).isEmpty(), listed(*dialog));
        }
    }

private:
    static QByteArray listed(const QWidget& window) {
        return (window.objectName() + u'\n' + clipped(window).join(u'\n')).toUtf8();
    }
};

QTEST_MAIN(ClippingTest)
#include "clipping_test.moc"
