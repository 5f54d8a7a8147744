#include "ui/panels/details_table.h"

#include "ui/models/cell_delegate.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace danescope::ui {

namespace {

/// The parts of a cell one under the other, such as a date in UTC over that in local time.
QString inLines(QString text) {
    return text.replace(QStringLiteral(" · "), QStringLiteral("\n"));
}

} // namespace

DetailsTable::DetailsTable(QWidget* parent)
    : QTableWidget(parent) {
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    setShowGrid(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setFont(textFont(TextSize::small));
    horizontalHeader()->setFont(textFont(TextSize::small));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void DetailsTable::setTable(const explain::Section& section) {
    rows_ = section.rows;
    clear();
    setColumnCount(static_cast<int>(section.columns.size()));
    setHorizontalHeaderLabels(section.columns);
    setAccessibleName(section.heading);
    fill();
}

void DetailsTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fit();
}

void DetailsTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

void DetailsTable::fill() {
    const Theme theme = Theme::current();
    setRowCount(static_cast<int>(rows_.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto& cells = rows_[static_cast<std::size_t>(row)];
        for (int column = 0; column < columnCount() && column < static_cast<int>(cells.size());
             ++column) {
            const explain::Chip& chip = cells[static_cast<std::size_t>(column)];
            auto* cell = new QTableWidgetItem(
                inLines(chip.tone == explain::Tone::neutral ? chip.text : glyphed(chip)));
            cell->setForeground(theme.tone(chip.tone).color);
            cell->setToolTip(plainToolTip(chip.text));
            setItem(row, column, cell);
        }
    }
    // Rows are as high as their texts in columns of this width.
    resizeColumnsToContents();
    resizeRowsToContents();
    fit();
}

void DetailsTable::fit() {
    horizontalHeader()->setStretchLastSection(false);
    resizeColumnsToContents();
    const bool hasRoom = horizontalHeader()->length() <= viewport()->width();
    horizontalHeader()->setStretchLastSection(hasRoom);
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() +
                   2 * frameWidth() + (hasRoom ? 0 : horizontalScrollBar()->sizeHint().height()));
}

} // namespace danescope::ui
