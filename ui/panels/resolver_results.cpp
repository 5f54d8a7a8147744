#include "ui/panels/resolver_results.h"

#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QGridLayout>

namespace danescope::ui {

ResolverResults::ResolverResults(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this)) {
    setObjectName(QStringLiteral("resolverResults"));
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(spacing::small);
    grid_->setVerticalSpacing(2);
    grid_->setColumnStretch(0, 1);
}

void ResolverResults::setLines(const std::vector<explain::ResolverLine>& lines) {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const explain::ResolverLine& line : lines) {
        grid_->addWidget(plainLabel(line.name, textFont(TextSize::body), this), row, 0);
        grid_->addWidget(new ChipLabel(line.trust, this), row, 1, Qt::AlignRight | Qt::AlignTop);
        auto* result = plainLabel(line.result, textFont(TextSize::small), this);
        setLook(result, "kind", "muted");
        // Nearer to its resolver than to the next one.
        result->setContentsMargins(0, 0, 0, spacing::tiny);
        result->setVisible(!line.result.isEmpty());
        grid_->addWidget(result, row + 1, 0, 1, 2);
        row += 2;
    }
    setVisible(!lines.empty());
}

} // namespace danescope::ui
