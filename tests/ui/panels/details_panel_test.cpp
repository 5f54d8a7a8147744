#include "ui/panels/details_panel.h"
#include "ui/panels/details_table.h"
#include "ui/panels/text_block.h"

#include <QLabel>
#include <QTest>

using namespace danescope;
using explain::Details;
using explain::Section;
using explain::Tone;

namespace {

/// What the panel shows, one text a line, whatever order its widgets were made in.
QStringList shownTexts(const ui::DetailsPanel& panel) {
    QStringList texts;
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&panel)) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts << label->text();
        } else if (const auto* block = qobject_cast<const ui::TextBlock*>(widget)) {
            texts << block->toPlainText();
        } else if (const auto* table = qobject_cast<const ui::DetailsTable*>(widget)) {
            for (int column = 0; column < table->columnCount(); ++column) {
                texts << table->horizontalHeaderItem(column)->text();
                for (int row = 0; row < table->rowCount(); ++row) {
                    texts << table->item(row, column)->text();
                }
            }
        } else if (widget->objectName().startsWith(QLatin1String("copy"))) {
            texts << widget->objectName() + u' ' + widget->accessibleName();
        }
    }
    texts.sort();
    return texts;
}

Section words(const char* heading, const QStringList& paragraphs) {
    Section section;
    section.heading = QLatin1String(heading);
    section.paragraphs = paragraphs;
    return section;
}

Section facts(std::size_t count) {
    Section section;
    section.heading = QStringLiteral("Facts");
    for (std::size_t i = 0; i < count; ++i) {
        section.facts.emplace_back(QStringLiteral("name %1").arg(i),
                                   QStringLiteral("value %1 of %2").arg(i).arg(count));
    }
    return section;
}

Section table(int rows, int columns) {
    Section section;
    section.heading = QStringLiteral("Table");
    for (int column = 0; column < columns; ++column) {
        section.columns << QStringLiteral("column %1").arg(column);
    }
    for (int row = 0; row < rows; ++row) {
        section.rows.emplace_back(
            static_cast<std::size_t>(columns),
            explain::Chip{QStringLiteral("%1 of %2").arg(row).arg(rows), Tone::failed});
    }
    return section;
}

Section lines(const QStringList& all, const QString& copied) {
    Section section;
    section.heading = QStringLiteral("Records");
    section.lines = all;
    section.copied = copied;
    return section;
}

/// Each differs from the others in what its sections are made of.
std::vector<Details> variety() {
    Section everything = table(2, 2);
    everything.paragraphs = QStringList{"one", "two"};
    everything.facts = facts(2).facts;
    everything.lines = QStringList{"a record"};
    return {{},
            {"A title", {{"bogus", Tone::failed}}, {words("Why", {"because", "of this"})}},
            {"Facts", {}, {facts(3), facts(1)}},
            {"Table", {{"a", Tone::ok}, {"b", Tone::neutral}}, {table(3, 2), table(1, 4)}},
            {"Records", {}, {lines({"r1", "r2"}, {}), lines({"r3"}, "to publish")}},
            {"All", {{"ok", Tone::ok}}, {everything, words("", {"no heading"}), facts(2)}}};
}

} // namespace

class DetailsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void oneAfterTheOtherIsAsAFreshOne() {
        const std::vector<Details> all = variety();
        ui::DetailsPanel used;
        used.show();
        for (const Details& first : all) {
            for (const Details& second : all) {
                ui::DetailsPanel fresh;
                fresh.show();
                fresh.setDetails(second);
                used.setDetails(first);
                used.setDetails(second);
                QCoreApplication::processEvents();
                QCOMPARE(shownTexts(used), shownTexts(fresh));
                QVERIFY(used.details() == second);
            }
        }
    }

    void whatIsUnchangedStays() {
        ui::DetailsPanel panel;
        panel.show();
        Details details{"Title", {}, {words("Why", {"because"}), facts(2)}};
        panel.setDetails(details);
        auto* paragraph = panel.findChildren<ui::TextBlock*>().at(1);
        QCOMPARE(paragraph->toPlainText(), QString("because"));
        paragraph->selectAll();
        details.sections[1].facts[0].second = QStringLiteral("another");
        panel.setDetails(details);
        QCOMPARE(paragraph->textCursor().selectedText(), QString("because"));
    }

    void everyTextIsAsHighAsItNeedsToBe() {
        ui::DetailsPanel panel;
        panel.resize(300, 900);
        panel.show();
        panel.setDetails({"Short", {}, {words("Why", {"because"})}});
        QCoreApplication::processEvents();
        const QString text = QStringLiteral("a long sentence, again and again. ").repeated(20);
        panel.setDetails({"Long", {}, {words("Why", {text})}});
        QCoreApplication::processEvents();
        const auto* paragraph = panel.findChildren<ui::TextBlock*>().at(1);
        QVERIFY(paragraph->height() >= paragraph->document()->size().height());
    }
};

QTEST_MAIN(DetailsPanelTest)
#include "details_panel_test.moc"
