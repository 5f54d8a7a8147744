#include "ui/panels/section_widget.h"

#include "ui/panels/chip_label.h"
#include "ui/panels/copy_button.h"
#include "ui/panels/details_table.h"
#include "ui/panels/text_block.h"
#include "ui/theme/style_sheet.h"

#include <QHBoxLayout>

#include <utility>

namespace danescope::ui {
namespace {

/// Before the table, which stands before the lines.
constexpr int tablePlace = 3;

} // namespace

SectionWidget::SectionWidget(QWidget* parent)
    : QWidget(parent)
    , heading_(plainLabel(QString(), textFont(TextSize::small, QFont::DemiBold), this))
    , copy_(new CopyButton([this] { return copied(); }, this))
    , column_(new QVBoxLayout(this))
    , paragraphColumn_(new QVBoxLayout)
    , factGrid_(new QGridLayout) {
    setLook(heading_, "kind", "muted");
    auto* head = new QHBoxLayout;
    head->addWidget(heading_, 1);
    head->addWidget(copy_);
    paragraphColumn_->setSpacing(spacing::tiny);
    factGrid_->setHorizontalSpacing(spacing::medium);
    factGrid_->setVerticalSpacing(2);
    factGrid_->setColumnStretch(1, 1);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(spacing::tiny);
    column_->addLayout(head);
    column_->addLayout(paragraphColumn_);
    column_->addLayout(factGrid_);
    showHeading();
}

void SectionWidget::setSection(const explain::Section& section) {
    if (section == section_) {
        return;
    }
    // Once for all that comes and goes.
    column_->setEnabled(false);
    const explain::Section before = std::exchange(section_, section);
    showHeading();
    showParagraphs();
    showFacts();
    if (section.columns != before.columns || section.rows != before.rows ||
        section.heading != before.heading) {
        showTable();
    }
    showLines();
    column_->setEnabled(true);
}

void SectionWidget::showHeading() {
    heading_->setText(section_.heading);
    heading_->setVisible(!section_.heading.isEmpty());
    copy_->setObjectName(section_.copied.isEmpty() ? QStringLiteral("copyLines")
                                                   : QStringLiteral("copyRecord"));
    //: Accessible name of a Copy button; %1 is the heading of what it copies.
    copy_->setAccessibleName(tr("Copy: %1").arg(section_.heading));
    copy_->setVisible(!section_.heading.isEmpty() && !copied().isEmpty());
}

void SectionWidget::showParagraphs() {
    const auto count = static_cast<std::size_t>(section_.paragraphs.size());
    while (paragraphs_.size() < count) {
        paragraphs_.push_back(new TextBlock(TextBlock::Kind::plain, this));
        paragraphColumn_->addWidget(paragraphs_.back());
    }
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
        paragraphs_[i]->setText(section_.paragraphs.value(static_cast<qsizetype>(i)));
        paragraphs_[i]->setVisible(i < count);
    }
}

void SectionWidget::showFacts() {
    while (facts_.size() < section_.facts.size()) {
        const int row = static_cast<int>(facts_.size());
        const Fact fact{plainLabel(QString(), textFont(TextSize::body), this),
                        new TextBlock(TextBlock::Kind::plain, this)};
        fact.name->setWordWrap(false);
        setLook(fact.name, "kind", "muted");
        factGrid_->addWidget(fact.name, row, 0, Qt::AlignTop);
        factGrid_->addWidget(fact.value, row, 1, Qt::AlignTop);
        facts_.push_back(fact);
    }
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        const bool isThere = i < section_.facts.size();
        facts_[i].name->setText(isThere ? section_.facts[i].first : QString());
        facts_[i].value->setText(isThere ? section_.facts[i].second : QString());
        facts_[i].name->setVisible(isThere);
        facts_[i].value->setVisible(isThere);
    }
}

void SectionWidget::showTable() {
    const bool isThere = !section_.columns.isEmpty();
    if (isThere && table_ == nullptr) {
        table_ = new DetailsTable(this);
        column_->insertWidget(tablePlace, table_);
        setTabOrder(copy_, table_);
    }
    if (table_ != nullptr) {
        table_->setTable(section_);
        table_->setVisible(isThere);
    }
}

void SectionWidget::showLines() {
    const bool isThere = !section_.lines.isEmpty();
    if (isThere && lines_ == nullptr) {
        lines_ = new TextBlock(TextBlock::Kind::record, this);
        column_->addWidget(lines_);
        setTabOrder(table_ != nullptr ? static_cast<QWidget*>(table_) : copy_, lines_);
    }
    if (lines_ != nullptr) {
        lines_->setText(section_.lines.join(u'\n'));
        lines_->setVisible(isThere);
    }
}

QString SectionWidget::copied() const {
    return section_.copied.isEmpty() ? section_.lines.join(u'\n') : section_.copied;
}

} // namespace danescope::ui
