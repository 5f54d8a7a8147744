#include "tests/ui/support/every_dialog.h"
#include "ui/panels/text_block.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
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

/// Widgets that show something themselves, rather than hold others.
bool isContent(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return !label->text().isEmpty() || !label->pixmap().isNull();
    }
    for (const char* type :
         {"QAbstractButton", "QAbstractItemView", "QAbstractSpinBox", "QComboBox", "QCustomPlot",
          "QGraphicsView", "QLineEdit", "QPlainTextEdit", "QTabBar", "QTextEdit"}) {
        if (widget.inherits(type)) {
            return true;
        }
    }
    return false;
}

QString described(const QWidget& widget) {
    return QStringLiteral("%1 %2 “%3”")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), textOf(widget));
}

/// Pairs of widgets of a window of which one hides a part of the other.
QStringList overlapping(const QWidget& window) {
    std::vector<std::pair<const QWidget*, QRect>> places;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() == &window && isSeen(*widget) && isContent(*widget)) {
            const QRect seen = widget->visibleRegion().boundingRect();
            places.emplace_back(widget, QRect(widget->mapTo(&window, seen.topLeft()), seen.size()));
        }
    }
    QStringList pairs;
    for (auto one = places.begin(); one != places.end(); ++one) {
        for (auto other = std::next(one); other != places.end(); ++other) {
            // A field and its arrows, a table and its headings.
            const bool isPart =
                one->first->isAncestorOf(other->first) || other->first->isAncestorOf(one->first);
            if (!isPart && one->second.intersects(other->second)) {
                pairs.append(described(*one->first) + " and " + described(*other->first));
            }
        }
    }
    return pairs;
}

/// All that is wrong with where the texts of a window stand.
QStringList misplaced(const QWidget& window) {
    return clipped(window) + overlapping(window);
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

/// No text is cut off and nothing hides another thing, in any language, in large and in small
/// windows, at the usual size of the text and at one and a half of it.
class ClippingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { font_ = QApplication::font(); }
    void cleanup() { QApplication::setFont(font_); }

    void whatIsMisplacedIsFound() {
        QWidget window;
        auto* label = new QLabel(QStringLiteral("a text of some length"), &window);
        auto* button = new QPushButton(QStringLiteral("a button of some length"), &window);
        auto* block = new ui::TextBlock(ui::TextBlock::Kind::plain, &window);
        block->setText(QStringLiteral("a block of some length"));
        label->setGeometry(0, 0, 200, 40);
        button->setGeometry(0, 50, 300, 40);
        block->setGeometry(0, 100, 300, 40);
        window.show();
        QVERIFY2(misplaced(window).isEmpty(), listed(window));
        label->resize(30, 40);
        button->resize(30, 40);
        block->move(0, window.height() - 3);
        QCOMPARE(clipped(window).size(), 3);
        QVERIFY(overlapping(window).isEmpty());
        label->resize(200, 60);
        QCOMPARE(overlapping(window).size(), 1);
    }

    void windows_data() {
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("textScale");
        for (const auto code : ui::allLanguages()) {
            for (const QSize size :
                 {QSize(1440, 900), QSize(1280, 800), QSize(1024, 700), QSize(960, 500)}) {
                for (const qreal scale : {1.0, 1.5}) {
                    if (scale > 1 && size.width() < 1024) {
                        continue;
                    }
                    QTest::addRow("%s in %d x %d, text of %.0f %%",
                                  qPrintable(explain::languageId(code)), size.width(),
                                  size.height(), scale * 100)
                        << static_cast<int>(code) << size << scale;
                }
            }
        }
    }

    void windows() {
        QFETCH(int, language);
        QFETCH(QSize, size);
        scaleText();
        TestWindow desk(static_cast<explain::LanguageCode>(language));
        desk.window->resize(size);
        QTRY_VERIFY2(misplaced(*desk.window).isEmpty(), listed(*desk.window));
        QTest::keyClicks(desk.find<QLineEdit>("domainField"), "a..b");
        QTRY_VERIFY2(misplaced(*desk.window).isEmpty(), listed(*desk.window));
        desk.window->check("example.org");
        desk.runner->replay(unsignedDomain());
        QTRY_COMPARE(desk.finished().size(), 1);
        for (const char* name : {"texts", "side"}) {
            auto* tabs = desk.find<QTabWidget>(name);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTRY_VERIFY2(misplaced(*desk.window).isEmpty(), listed(*desk.window));
            }
        }
        desk.action(ui::CommandId::showHistory)->trigger();
        QTRY_VERIFY2(misplaced(*desk.window).isEmpty(), listed(*desk.window));
    }

    void dialogs_data() {
        QTest::addColumn<int>("language");
        QTest::addColumn<qreal>("textScale");
        for (const auto code : ui::allLanguages()) {
            for (const qreal scale : {1.0}) {
                QTest::addRow("%s, text of %.0f %%", qPrintable(explain::languageId(code)),
                              scale * 100)
                    << static_cast<int>(code) << scale;
            }
        }
    }

    void dialogs() {
        QFETCH(int, language);
        scaleText();
        TestWindow desk(static_cast<explain::LanguageCode>(language));
        test::checkTwice(desk);
        for (const ui::CommandId command : test::dialogCommands) {
            test::openDialog(desk, command);
            QDialog* dialog = test::shownDialogs(desk).front();
            auto* tabs = dialog->findChild<QTabWidget*>();
            for (int tab = 0; tab < (tabs == nullptr ? 1 : tabs->count()); ++tab) {
                if (tabs != nullptr) {
                    tabs->setCurrentIndex(tab);
                }
                QTRY_VERIFY2(misplaced(*dialog).isEmpty(), listed(*dialog));
            }
            dialog->reject();
            QTRY_VERIFY(test::shownDialogs(desk).isEmpty());
        }
    }

private:
    /// The system's text in the size that the row asks for.
    void scaleText() {
        QFETCH(qreal, textScale);
        QFont font = font_;
        font.setPixelSize(qRound(static_cast<qreal>(ui::TextSize::body) * textScale));
        QApplication::setFont(font);
    }

    static QByteArray listed(const QWidget& window) {
        return (window.objectName() + u'\n' + misplaced(window).join(u'\n')).toUtf8();
    }

    QFont font_;
};

QTEST_MAIN(ClippingTest)
#include "clipping_test.moc"
