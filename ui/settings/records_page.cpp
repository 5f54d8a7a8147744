#include "ui/settings/records_page.h"

#include "ui/history/entry.h"
#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

namespace danescope::ui {

RecordsPage::RecordsPage(QWidget* parent)
    : SettingsPage(parent)
    , keepLabel_(new QLabel(this))
    , keep_(new DaysBox(history::mostKeepDays, this))
    , keepHint_(plainLabel(QString(), textFont(TextSize::small), this))
    , redact_(new QCheckBox(this))
    , redactHint_(plainLabel(QString(), textFont(TextSize::small), this)) {
    keep_->setObjectName(QStringLiteral("settingsKeepDays"));
    redact_->setObjectName(QStringLiteral("settingsRedact"));
    keepLabel_->setBuddy(keep_);
    for (QLabel* hint : {keepHint_, redactHint_}) {
        setLook(hint, "kind", "muted");
    }

    QGridLayout* grid = makeGrid();
    grid->addWidget(keepLabel_, 0, 0);
    grid->addWidget(keep_, 0, 1, Qt::AlignLeft);
    grid->addWidget(keep_->problem(), 1, 0, 1, 2);
    grid->addWidget(keepHint_, 2, 0, 1, 2);
    grid->setRowMinimumHeight(3, spacing::small);
    grid->addWidget(redact_, 4, 0, 1, 2, Qt::AlignLeft);
    grid->addWidget(redactHint_, 5, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(6, 1);
    retranslate();
}

QString RecordsPage::title() const {
    //: Tab of the settings.
    return tr("History and reports");
}

void RecordsPage::setSettings(const Settings& settings) {
    keep_->setDays(settings.keepDays);
    redact_->setChecked(settings.redactReports);
}

QWidget* RecordsPage::collect(Settings& settings, const explain::Language& /*language*/) {
    settings.keepDays = keep_->days();
    settings.redactReports = redact_->isChecked();
    return keep_->judge() ? nullptr : keep_;
}

void RecordsPage::retranslate() {
    keepLabel_->setText(tr("&Keep checks for"));
    //: How long checks are kept.
    keep_->retranslate(tr("ever"));
    keepHint_->setText(tr("Older checks go when the program starts the next time."));
    redact_->setText(tr("&Hide our network in reports"));
    redactHint_->setText(tr("Hides our resolvers and this computer’s names and addresses in every "
                            "format. The export dialog has the same switch."));
}

} // namespace danescope::ui
