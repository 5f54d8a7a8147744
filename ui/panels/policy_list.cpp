#include "ui/panels/policy_list.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QGridLayout>

namespace danescope::ui {

PolicyList::PolicyList(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this)) {
    setObjectName(QStringLiteral("policies"));
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(spacing::small);
    grid_->setVerticalSpacing(spacing::tiny);
    grid_->setColumnStretch(0, 1);
}

void PolicyList::setLines(const std::vector<explain::PolicyLine>& lines) {
    while (rows_.size() > lines.size()) {
        delete rows_.back().sender;
        delete rows_.back().action;
        delete rows_.back().reason;
        rows_.pop_back();
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const explain::PolicyLine& line = lines[i];
        if (i == rows_.size()) {
            Row row{plainLabel(QString(), textFont(TextSize::body), this),
                    new ChipLabel(line.action, this),
                    plainLabel(QString(), textFont(TextSize::small), this)};
            setLook(row.reason, "kind", "muted");
            // Nearer to its sender than to the next one.
            row.reason->setContentsMargins(0, 0, 0, spacing::small);
            const int place = static_cast<int>(i) * 2;
            grid_->addWidget(row.sender, place, 0);
            grid_->addWidget(row.action, place, 1, Qt::AlignRight | Qt::AlignTop);
            grid_->addWidget(row.reason, place + 1, 0, 1, 2);
            rows_.push_back(row);
        }
        rows_[i].sender->setText(line.sender);
        rows_[i].sender->setToolTip(plainToolTip(line.source));
        rows_[i].action->setChip(line.action);
        rows_[i].reason->setText(line.reason);
        rows_[i].reason->setVisible(!line.reason.isEmpty());
    }
}

} // namespace danescope::ui
