#include "ui/plots/plot_frame.h"

#include "ui/models/cell_delegate.h"
#include "ui/panels/chip_label.h"
#include "ui/plots/row_plot.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace danescope::ui {
namespace {

QTableView* plainTable(QAbstractItemModel& model) {
    auto* table = new QTableView;
    table->setModel(&model);
    table->setItemDelegate(new CellDelegate(table));
    table->setObjectName(QStringLiteral("plotTable"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setFont(textFont(TextSize::small));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

} // namespace

PlotFrame::PlotFrame(QAbstractItemModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , head_(plainLabel(QString(), textFont(TextSize::small), this))
    , asTable_(new QToolButton(this))
    , views_(new QStackedWidget(this))
    , table_(plainTable(model))
    , empty_(plainLabel(QString(), textFont(TextSize::body)))
    , numbers_(plainLabel(QString(), textFont(TextSize::small), this)) {
    empty_->setAlignment(Qt::AlignCenter);
    views_->addWidget(table_);
    views_->addWidget(empty_);
    asTable_->setObjectName(QStringLiteral("plotAsTable"));
    asTable_->setCheckable(true);
    asTable_->setFocusPolicy(Qt::StrongFocus);
    asTable_->setFont(textFont(TextSize::small));
    numbers_->setObjectName(QStringLiteral("plotNumbers"));
    setLook(head_, "kind", "muted");
    setLook(asTable_, "kind", "small");

    // Two lines of room, so that the plot keeps its place while the sentence changes.
    auto* sentences = new QWidget(this);
    sentences->setMinimumHeight(2 * numbers_->fontMetrics().lineSpacing());
    auto* lines = new QVBoxLayout(sentences);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(head_);
    lines->addWidget(numbers_);
    lines->addStretch();
    auto* top = new QHBoxLayout;
    top->addWidget(sentences, 1);
    top->addWidget(asTable_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addLayout(top);
    column->addWidget(views_, 1);

    connect(asTable_, &QToolButton::toggled, this, &PlotFrame::adoptRows);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlotFrame::showCurrent);
}

// The plot looks at the table's selection to its end.
PlotFrame::~PlotFrame() {
    delete plot_;
}

void PlotFrame::setPlot(RowPlot* plot) {
    plot_ = plot;
    views_->addWidget(plot);
    retranslate();
}

void PlotFrame::setWords(const PlotWords& words) {
    words_ = words;
    retranslate();
}

void PlotFrame::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlotFrame::retranslate() {
    head_->setText(words_.head);
    empty_->setText(words_.empty);
    //: Switches from a plot to a table with the same rows.
    asTable_->setText(tr("Table"));
    asTable_->setToolTip(tr("Show the same as a table"));
    table_->setAccessibleName(words_.name);
    if (plot_)
        plot_->setAccessibleName(words_.name);
    adoptRows();
}

void PlotFrame::adoptRows() {
    const bool isEmpty = model_.rowCount() == 0;
    asTable_->setEnabled(!isEmpty);
    if (isEmpty)
        views_->setCurrentWidget(empty_);
    else if (asTable_->isChecked() || !plot_)
        views_->setCurrentWidget(table_);
    else
        views_->setCurrentWidget(plot_);
    table_->resizeColumnsToContents();
    showCurrent();
}

void PlotFrame::showCurrent() {
    const QModelIndex row = model_.index(table_->currentIndex().row(), 0);
    const QString sentence =
        row.isValid() ? row.data(Qt::AccessibleDescriptionRole).toString()
        : model_.rowCount() == 0
            ? QString()
            : tr("Point at a mark, or use the arrow keys, to read its numbers here.");
    numbers_->setText(sentence);
    head_->setVisible(model_.rowCount() > 0 && !row.isValid());
    if (plot_)
        plot_->setAccessibleDescription(sentence);
}

} // namespace danescope::ui
