#include "ui/dialogs/decision_table_dialog.h"

#include "ui/panels/chip_label.h"
#include "ui/panels/tab_pages.h"
#include "ui/theme/style_sheet.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace danescope::ui {

DecisionTableDialog::DecisionTableDialog(QWidget* parent)
    : QDialog(parent)
    , language_(explain::LanguageCode::en)
    , pathLabel_(new QLabel(this))
    , path_(new QComboBox(this))
    , tabs_(new TabPages(this))
    , mandatory_(new DecisionTableView)
    , opportunistic_(new DecisionTableView)
    , rfcTitle_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), this))
    , rfcBasis_(plainLabel(QString(), textFont(TextSize::body), this)) {
    setObjectName(QStringLiteral("decisionTables"));
    mandatory_->setObjectName(QStringLiteral("mandatoryTable"));
    opportunistic_->setObjectName(QStringLiteral("opportunisticTable"));
    setLook(rfcBasis_, "kind", "muted");
    setLook(rfcTitle_, "kind", "word");
    pathLabel_->setBuddy(path_);
    path_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    tabs_->addTab(mandatory_, QString());
    tabs_->addTab(opportunistic_, QString());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(path_, &QComboBox::currentIndexChanged, this, &DecisionTableDialog::refresh);

    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(pathLabel_);
    head->addWidget(path_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addLayout(head);
    column->addWidget(tabs_, 1);
    column->addWidget(rfcTitle_);
    column->addWidget(rfcBasis_);
    column->addWidget(buttons);
    retranslate();
    // All rows at once, where the screen has room for them.
    resize(fontMetrics().averageCharWidth() * 132,
           std::min(fontMetrics().height() * 46, screen()->availableSize().height()));
}

void DecisionTableDialog::setSnapshot(const trace::Snapshot& snapshot,
                                      const explain::Outline& outline,
                                      const explain::Language& language) {
    const bool isFirst = snapshot_.trace == nullptr;
    snapshot_ = snapshot;
    language_ = language;
    outline_ = outline;
    const int before = path_->currentIndex();
    {
        const QSignalBlocker quiet(path_);
        path_->clear();
        for (const explain::Lane& lane : outline.lanes) {
            path_->addItem(lane.host + QStringLiteral("  ") + lane.address);
        }
        path_->setCurrentIndex(before >= 0 && before < path_->count() ? before : 0);
    }
    refresh();
    if (isFirst) {
        widenForTables();
    }
}

void DecisionTableDialog::widenForTables() {
    const int tables =
        std::max(mandatory_->widthOfAllColumns(), opportunistic_->widthOfAllColumns());
    const QMargins margins = layout()->contentsMargins();
    const int wanted = tables + margins.left() + margins.right() + spacing::tiny;
    const int most = std::max({width(), screen()->availableSize().width(),
                               parentWidget() == nullptr ? 0 : parentWidget()->width()});
    resize(std::clamp(wanted, width(), most), height());
}

void DecisionTableDialog::setPath(std::size_t path) {
    path_->setCurrentIndex(static_cast<int>(path));
    refresh();
}

void DecisionTableDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void DecisionTableDialog::retranslate() {
    setWindowTitle(tr("Decision tables"));
    //: Label of a list of mail hosts and addresses, with mnemonic.
    pathLabel_->setText(tr("&Path"));
    path_->setAccessibleName(tr("Mail host and address"));
    tabs_->setAccessibleName(tr("Decision tables"));
    tabs_->setTabText(0, tr("Mandatory"));
    tabs_->setTabText(1, tr("Opportunistic"));
}

void DecisionTableDialog::refresh() {
    if (!snapshot_.evaluation) {
        return;
    }
    const auto index = static_cast<std::size_t>(std::max(0, path_->currentIndex()));
    const std::optional<std::size_t> path =
        index < snapshot_.evaluation->paths.size() ? std::optional(index) : std::nullopt;
    const auto tableOf = [&](dane::Mode mode) {
        return explain::decisionTable(snapshot_, mode, path, language_);
    };
    mandatory_->setTable(tableOf(dane::Mode::mandatory));
    opportunistic_->setTable(tableOf(dane::Mode::opportunistic));
    rfcTitle_->setText(outline_.rfc7672.title + QStringLiteral("  ") +
                       glyphed(outline_.rfc7672.action));
    setLook(rfcTitle_, "tone", toneName(outline_.rfc7672.action.tone));
    rfcBasis_->setText(outline_.rfc7672.basis);
}

} // namespace danescope::ui
