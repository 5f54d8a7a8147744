#include "ui/dialogs/supposed_time_dialog.h"

#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QVBoxLayout>

namespace danescope::ui {

SupposedTimeDialog::SupposedTimeDialog(QWidget* parent)
    : QDialog(parent)
    , purpose_(plainLabel(QString(), textFont(TextSize::body), this))
    , label_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), this))
    , time_(new QDateTimeEdit(this))
    , limits_(plainLabel(QString(), textFont(TextSize::small), this))
    , validate_(new QPushButton(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("supposedTimeDialog"));
    time_->setObjectName(QStringLiteral("supposedTime"));
    validate_->setObjectName(QStringLiteral("validateAsOf"));
    // A button of the box's own would take up Qt's word for it where the language changes.
    buttons_->addButton(validate_, QDialogButtonBox::AcceptRole);
    validate_->setDefault(true);
    setLook(validate_, "kind", "primary");
    time_->setTimeSpec(Qt::UTC);
    time_->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    time_->setCalendarPopup(true);
    // Dates of signatures are 32 bits wide and said to be near (RFC 4034 §3.1.5).
    time_->setDateRange(QDate(2000, 1, 1), QDate(2099, 12, 31));
    label_->setBuddy(time_);
    setLook(limits_, "kind", "muted");
    connect(buttons_, &QDialogButtonBox::accepted, this, &SupposedTimeDialog::apply);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(purpose_);
    column->addWidget(label_);
    column->addWidget(time_);
    column->addWidget(limits_);
    column->addStretch();
    column->addWidget(buttons_);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    retranslate();
}

void SupposedTimeDialog::setTime(Instant at) {
    const auto sinceEpoch = std::chrono::duration_cast<Milliseconds>(at.time_since_epoch());
    time_->setDateTime(QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC));
    time_->setFocus();
}

void SupposedTimeDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void SupposedTimeDialog::retranslate() {
    setWindowTitle(tr("Validate as of"));
    purpose_->setText(tr("What would this check say at another time? Signatures and certificates "
                         "are judged again as of the time given, from what was learnt already; "
                         "nothing is asked."));
    label_->setText(tr("Time (UTC)"));
    time_->setAccessibleName(tr("Time to validate as of, in UTC"));
    limits_->setText(
        tr("What the check did not ask for stays unknown, and records may have changed since."));
    validate_->setText(tr("Validate"));
}

void SupposedTimeDialog::apply() {
    emit timeChosen(Instant(Milliseconds(time_->dateTime().toMSecsSinceEpoch())));
    close();
}

} // namespace danescope::ui
