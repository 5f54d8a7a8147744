#pragma once

#include "ui/panels/problem_label.h"

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
    void setDays(std::chrono::days days);
    /// To be placed beside the box; says nothing while the number may still change.
    ProblemLabel* problem() const { return problem_; }
    /// Whether the number is within its bounds; says so beside the box where it is not.
    bool judge();
    /// `none` stands in place of 0 days.
    void retranslate(const QString& none);

private:
    int most_;
    ProblemLabel* problem_;
};

} // namespace danescope::ui
