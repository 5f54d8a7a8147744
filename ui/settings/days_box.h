#pragma once

#include <QSpinBox>

#include <chrono>

namespace danescope::ui {

/// Takes a number of days. Larger numbers than `most` can be typed, so that what is wrong with them
/// can be said.
class DaysBox : public QSpinBox {
    Q_OBJECT

public:
    explicit DaysBox(std::chrono::days most, QWidget* parent = nullptr);

    std::chrono::days days() const { return std::chrono::days(value()); }
    void setDays(std::chrono::days days) { setValue(static_cast<int>(days.count())); }
    /// Empty where the number is within its bounds.
    QString problem() const;
    /// `none` stands in place of 0 days.
    void retranslate(const QString& none);

private:
    int most_;
};

} // namespace danescope::ui
