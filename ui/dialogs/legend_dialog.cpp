#include "ui/dialogs/legend_dialog.h"

#include "ui/dialogs/legend_entries.h"
#include "ui/dialogs/legend_sample.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/scrolled_page.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace danescope::ui {
namespace {

/// Two columns of signs side by side: a window of the smallest size has room for them.
QGridLayout* columnOf(const std::vector<LegendEntry>& entries, std::vector<QLabel*>& meanings,
                      QWidget* parent) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    for (const LegendEntry& entry : entries) {
        const int row = grid->rowCount();
        auto* meaning = plainLabel(QString(), textFont(TextSize::body), parent);
        meaning->setMinimumWidth(meaning->fontMetrics().averageCharWidth() * 40);
        grid->addWidget(new LegendSample(entry, parent), row, 0);
        grid->addWidget(meaning, row, 1);
        meanings.push_back(meaning);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return grid;
}

} // namespace

LegendDialog::LegendDialog(QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("legend"));
    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    // The ring of the focus goes around it all.
    columns->setContentsMargins(spacing::small, spacing::small, spacing::large, spacing::small);
    columns->setSpacing(2 * spacing::large);
    columns->addLayout(columnOf(traceLegend(), meanings_, page), 1);
    columns->addLayout(columnOf(linesAndPlotsLegend(), meanings_, page), 1);
    scroll_ = scrolledPage(page, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(scroll_, 1);
    buttons->setContentsMargins(0, 0, spacing::small, 0);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    column->addWidget(buttons);
    retranslate();
    const int textSize = textFont(TextSize::body).pixelSize();
    resize(textSize * 63, textSize * 40);
}

void LegendDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void LegendDialog::retranslate() {
    setWindowTitle(tr("Legend"));
    scroll_->setAccessibleName(windowTitle());
    auto label = meanings_.begin();
    for (const auto* entries : {&traceLegend(), &linesAndPlotsLegend()}) {
        for (const LegendEntry& entry : *entries) {
            (*label++)->setText(QCoreApplication::translate("Legend", entry.meaning));
        }
    }
}

} // namespace danescope::ui
