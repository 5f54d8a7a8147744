#include "ui/settings/days_box.h"

#include <QLocale>

namespace danescope::ui {

DaysBox::DaysBox(std::chrono::days most, QWidget* parent)
    : QSpinBox(parent)
    , most_(static_cast<int>(most.count()))
    , problem_(new ProblemLabel(this, parent)) {
    constexpr int typeable = 99'999;
    setRange(0, typeable);
    setAccelerated(true);
    connect(this, &QSpinBox::valueChanged, problem_, [this] { problem_->say(QString()); });
}

void DaysBox::setDays(std::chrono::days days) {
    setValue(static_cast<int>(days.count()));
    problem_->say(QString());
}

bool DaysBox::judge() {
    const bool isSound = value() <= most_;
    //: %1 is a number of days.
    problem_->say(isSound ? QString()
                          : tr("Give a number of days up to %1.").arg(QLocale().toString(most_)));
    return isSound;
}

void DaysBox::retranslate(const QString& none) {
    //: Behind a number of days.
    setSuffix(tr(" days"));
    setSpecialValueText(none);
}

} // namespace danescope::ui
