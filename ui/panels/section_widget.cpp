#include "ui/panels/section_widget.h"

#include "ui/models/cell_delegate.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/copy_button.h"
#include "ui/panels/text_block.h"
#include "ui/theme/style_sheet.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace danescope::ui {
namespace {

QLayout* heading(const explain::Section& section, QWidget* parent) {
    auto* row = new QHBoxLayout;
    auto* label = plainLabel(section.heading, textFont(TextSize::small, QFont::DemiBold), parent);
    setLook(label, "kind", "muted");
    row->addWidget(label, 1);
    const QString copied = section.copied.isEmpty() ? section.lines.join(u'\n') : section.copied;
    if (!copied.isEmpty()) {
        auto* copy = new CopyButton([copied] { return copied; }, parent);
        copy->setObjectName(section.copied.isEmpty() ? QStringLiteral("copyLines")
                                                     : QStringLiteral("copyRecord"));
        //: Accessible name of a Copy button; %1 is the heading of what it copies.
        copy->setAccessibleName(SectionWidget::tr("Copy: %1").arg(section.heading));
        row->addWidget(copy);
    }
    return row;
}

QLayout* facts(const explain::Section& section, QWidget* parent) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] : section.facts) {
        auto* label = plainLabel(name, textFont(TextSize::body), parent);
        label->setWordWrap(false);
        setLook(label, "kind", "muted");
        auto* text = new TextBlock(TextBlock::Kind::plain, parent);
        text->setText(value);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
        ++row;
    }
    return grid;
}

/// As high as its rows; its columns fill the width, or scroll sideways where they need more.
class WholeTable : public QTableWidget {
public:
    using QTableWidget::QTableWidget;

    void fit() {
        horizontalHeader()->setStretchLastSection(false);
        resizeColumnsToContents();
        const bool hasRoom = horizontalHeader()->length() <= viewport()->width();
        horizontalHeader()->setStretchLastSection(hasRoom);
        setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() +
                       2 * frameWidth() +
                       (hasRoom ? 0 : horizontalScrollBar()->sizeHint().height()));
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QTableWidget::resizeEvent(event);
        fit();
    }
};

QTableWidget* table(const explain::Section& section, QWidget* parent) {
    const int rows = static_cast<int>(section.rows.size());
    const int columns = static_cast<int>(section.columns.size());
    auto* view = new WholeTable(rows, columns, parent);
    view->setItemDelegate(new CellDelegate(view));
    view->setHorizontalHeaderLabels(section.columns);
    view->setAccessibleName(section.heading);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->setFont(textFont(TextSize::small));
    view->horizontalHeader()->setFont(textFont(TextSize::small));
    const Theme theme = Theme::current();
    for (int row = 0; row < rows; ++row) {
        const auto& cells = section.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columns && column < static_cast<int>(cells.size());
             ++column) {
            const explain::Chip& chip = cells[static_cast<std::size_t>(column)];
            auto* item = new QTableWidgetItem(chip.tone == explain::Tone::neutral ? chip.text
                                                                                  : glyphed(chip));
            item->setForeground(theme.tone(chip.tone).color);
            item->setToolTip(plainToolTip(chip.text));
            view->setItem(row, column, item);
        }
    }
    view->resizeRowsToContents();
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    view->fit();
    return view;
}

} // namespace

SectionWidget::SectionWidget(const explain::Section& section, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    if (!section.heading.isEmpty()) {
        column->addLayout(heading(section, this));
    }
    for (const QString& paragraph : section.paragraphs) {
        auto* text = new TextBlock(TextBlock::Kind::plain, this);
        text->setText(paragraph);
        column->addWidget(text);
    }
    if (!section.facts.empty()) {
        column->addLayout(facts(section, this));
    }
    if (!section.columns.isEmpty()) {
        column->addWidget(table(section, this));
    }
    if (!section.lines.isEmpty()) {
        auto* record = new TextBlock(TextBlock::Kind::record, this);
        record->setText(section.lines.join(u'\n'));
        column->addWidget(record);
    }
}

} // namespace danescope::ui
