#include "ui/panels/details_panel.h"

#include "ui/panels/chip_label.h"
#include "ui/panels/copy_button.h"
#include "ui/panels/flow_layout.h"
#include "ui/panels/scrolled_page.h"
#include "ui/panels/section_widget.h"
#include "ui/panels/text_block.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>

namespace danescope::ui {

DetailsPanel::DetailsPanel(QWidget* parent)
    : QFrame(parent)
    , title_(new TextBlock(TextBlock::Kind::plain, this))
    , copyAll_(new CopyButton([this] { return explain::plainText(details_); }, this))
    , tagRow_(new QWidget(this))
    , body_(new QWidget) {
    setObjectName(QStringLiteral("details"));
    title_->setObjectName(QStringLiteral("detailsTitle"));
    title_->setTextFont(textFont(TextSize::heading, QFont::DemiBold));
    copyAll_->setObjectName(QStringLiteral("copyDetails"));
    copyAll_->hide();
    new FlowLayout(spacing::tiny, tagRow_);

    column_ = new QVBoxLayout(body_);
    column_->setContentsMargins(0, spacing::small, spacing::medium, spacing::small);
    column_->setSpacing(spacing::large);
    column_->addStretch();

    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, spacing::medium, 0);
    head->setSpacing(spacing::small);
    head->addWidget(title_, 1);
    head->addWidget(copyAll_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, 0, spacing::tiny);
    column->setSpacing(spacing::tiny);
    column->addLayout(head);
    column->addWidget(tagRow_);
    column->addWidget(scrolledPage(body_, this), 1);
    retranslate();
}

void DetailsPanel::setDetails(const explain::Details& details) {
    if (details_ != details) {
        details_ = details;
        title_->setText(details_.title);
        copyAll_->setVisible(!details_.sections.empty());
        showTags();
        showSections();
    }
}

void DetailsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void DetailsPanel::retranslate() {
    setAccessibleName(tr("Details of the selected step"));
    // The room that scrolls takes the focus; the name is read there too.
    findChild<QScrollArea*>()->setAccessibleName(accessibleName());
    copyAll_->setAccessibleName(tr("Copy all details"));
    copyAll_->setToolTip(tr("Copy everything about the selected step as text"));
}

void DetailsPanel::showTags() {
    for (; tags_.size() > details_.tags.size(); tags_.pop_back()) {
        delete tags_.back();
    }
    while (tags_.size() < details_.tags.size()) {
        tags_.push_back(new ChipLabel({}, tagRow_));
        tagRow_->layout()->addWidget(tags_.back());
    }
    for (std::size_t i = 0; i < tags_.size(); ++i) {
        tags_[i]->setChip(details_.tags[i]);
    }
    tagRow_->setVisible(!tags_.empty());
}

void DetailsPanel::showSections() {
    // Once for all that comes and goes.
    column_->setEnabled(false);
    while (sections_.size() < details_.sections.size()) {
        sections_.push_back(new SectionWidget(body_));
        column_->insertWidget(column_->count() - 1, sections_.back());
    }
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        const bool isThere = i < details_.sections.size();
        sections_[i]->setSection(isThere ? details_.sections[i] : explain::Section());
        sections_[i]->setVisible(isThere);
    }
    column_->setEnabled(true);
}

} // namespace danescope::ui
