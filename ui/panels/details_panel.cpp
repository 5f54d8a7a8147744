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
namespace {

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QFrame(parent)
    , title_(new TextBlock(TextBlock::Kind::plain, this))
    , copyAll_(new CopyButton([this] { return explain::plainText(details_); }, this))
    , tags_(new QWidget(this))
    , body_(new QWidget) {
    setObjectName(QStringLiteral("details"));
    title_->setObjectName(QStringLiteral("detailsTitle"));
    title_->setTextFont(textFont(TextSize::heading, QFont::DemiBold));
    copyAll_->setObjectName(QStringLiteral("copyDetails"));
    new FlowLayout(spacing::tiny, tags_);

    sections_ = new QVBoxLayout(body_);
    sections_->setContentsMargins(0, spacing::small, spacing::medium, spacing::small);
    sections_->setSpacing(spacing::large);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, spacing::medium, 0);
    head->setSpacing(spacing::small);
    head->addWidget(title_, 1);
    head->addWidget(copyAll_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, 0, spacing::tiny);
    column->setSpacing(spacing::tiny);
    column->addLayout(head);
    column->addWidget(tags_);
    column->addWidget(scrolledPage(body_, this), 1);
    retranslate();
}

void DetailsPanel::setDetails(const explain::Details& details) {
    if (details_ != details) {
        details_ = details;
        rebuild();
    }
}

void DetailsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        rebuild();
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

void DetailsPanel::rebuild() {
    title_->setText(details_.title);
    clear(tags_->layout());
    for (const explain::Chip& tag : details_.tags) {
        tags_->layout()->addWidget(new ChipLabel(tag, tags_));
    }
    tags_->setVisible(!details_.tags.empty());
    copyAll_->setVisible(!details_.sections.empty());
    clear(sections_);
    for (const explain::Section& section : details_.sections) {
        sections_->addWidget(new SectionWidget(section, body_));
    }
    sections_->addStretch();
}

} // namespace danescope::ui
