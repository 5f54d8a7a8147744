#include "ui/dialogs/decision_table_view.h"

#include "ui/models/cell_delegate.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/flow_layout.h"
#include "ui/panels/tab_to_chosen.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace danescope::ui {
namespace {

/// Before the cells of a row.
enum Column { mark, number, firstCell };

constexpr int stepCount = 5;

} // namespace

DecisionTableView::DecisionTableView(QWidget* parent)
    : QWidget(parent)
    , steps_(new QButtonGroup(this))
    , outcome_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), this)) {
    auto* flow = new FlowLayout(spacing::tiny);
    for (int step = 0; step < stepCount; ++step) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("tableStep"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, "kind", "small");
        steps_->addButton(button, step);
        flow->addWidget(button);
    }
    tabToChosen(*steps_);
    connect(steps_, &QButtonGroup::idClicked, this, &DecisionTableView::showStep);

    // After the buttons in the order of the Tab key.
    table_ = new QTableWidget(this);
    table_->setObjectName(QStringLiteral("rows"));
    table_->setItemDelegate(new CellDelegate(table_));
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setFont(textFont(TextSize::body));
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() +
                                                    spacing::small);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(outcome_);
    column->addLayout(flow);
    column->addWidget(table_, 1);
}

void DecisionTableView::setTable(const explain::DecisionTable& table) {
    if (table != content_) {
        content_ = table;
        refresh();
    }
}

int DecisionTableView::widthOfAllColumns() const {
    const QMargins margins = layout()->contentsMargins();
    return table_->horizontalHeader()->length() + 2 * table_->frameWidth() +
           table_->verticalScrollBar()->sizeHint().width() + margins.left() + margins.right();
}

void DecisionTableView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void DecisionTableView::refresh() {
    //: Column: number of a row.
    const QStringList leading{QString(), tr("Row")};
    table_->setRowCount(static_cast<int>(content_.rows.size()));
    table_->setColumnCount(static_cast<int>(leading.size() + content_.columns.size()));
    table_->setHorizontalHeaderLabels(leading + content_.columns);
    table_->setAccessibleName(content_.title);
    outcome_->setText(content_.sentence);
    for (std::size_t step = 0; step < content_.steps.size(); ++step) {
        steps_->button(static_cast<int>(step))->setText(content_.steps[step].label);
    }
    showStep(steps_->checkedId() < 0 ? stepCount - 1 : steps_->checkedId());
}

void DecisionTableView::showStep(int step) {
    steps_->button(step)->setChecked(true);
    const auto index = static_cast<std::size_t>(step);
    const std::vector<int> possible =
        index < content_.steps.size() ? content_.steps[index].rows : std::vector<int>{};
    const Theme theme = Theme::current();
    int line = 0;
    for (const explain::DecisionTable::Row& row : content_.rows) {
        const bool open = std::find(possible.begin(), possible.end(), row.number) != possible.end();
        const auto put = [&](int column, const QString& text, explain::Tone tone) {
            auto* item = new QTableWidgetItem(text);
            item->setForeground(open || row.matched ? theme.tone(tone).color
                                                    : theme.color(ColorRole::mutedText));
            item->setFont(textFont(TextSize::body, row.matched ? QFont::DemiBold : QFont::Normal));
            item->setBackground(
                theme.color(row.matched ? ColorRole::selection : ColorRole::surface));
            table_->setItem(line, column, item);
        };
        put(mark,
            row.matched ? QStringLiteral("➤")
            : open      ? QStringLiteral("•")
                        : QString(),
            explain::Tone::running);
        table_->item(line, mark)
            ->setData(Qt::AccessibleTextRole, row.matched ? tr("decides")
                                              : open      ? tr("possible")
                                                          : tr("excluded"));
        put(number, QString::number(row.number), explain::Tone::neutral);
        int column = firstCell;
        for (const explain::Chip& cell : row.cells) {
            //: A cell that the row does not look at.
            const explain::Chip any{tr("any"), explain::Tone::notRun};
            const explain::Chip& shown = cell.text.isEmpty() ? any : cell;
            put(column++, glyphed(shown), shown.tone);
        }
        if (row.matched) {
            table_->setCurrentCell(line, number, QItemSelectionModel::Clear);
            table_->scrollToItem(table_->item(line, number));
        }
        ++line;
    }
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setStretchLastSection(true);
}

} // namespace danescope::ui
