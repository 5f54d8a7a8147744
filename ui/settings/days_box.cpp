#include "ui/settings/days_box.h"

#include <QLocale>

namespace danescope::ui {

DaysBox::DaysBox(std::chrono::days most, QWidget* parent)
    : QSpinBox(parent)
    , most_(static_cast<int>(most.count())) {
    constexpr int typeable = 99'999;
    setRange(0, typeable);
    setAccelerated(true);
}

QString DaysBox::problem() const {
    //: %1 is a number of days.
    return value() > most_ ? tr("Give a number of days up to %1.").arg(QLocale().toString(most_))
                           : QString();
}

void DaysBox::retranslate(const QString& none) {
    //: Behind a number of days.
    setSuffix(tr(" days"));
    setSpecialValueText(none);
}

} // namespace danescope::ui
