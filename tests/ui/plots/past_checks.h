#pragma once

#include "ui/plots/check_history.h"

#include <chrono>
#include <optional>

namespace danescope::test {

/// A week of checks: a signature runs out, is renewed, and once nobody could tell.
inline ui::CheckHistory aWeekOfChecks() {
    using explain::Tone;
    constexpr Instant first{Milliseconds{1'795'279'200'000}};
    constexpr auto passed = dane::Action::dane_success;
    ui::CheckHistory history;
    const auto add = [&](int day, int milliseconds, std::optional<int> left,
                         std::optional<dane::Action> verdict, Tone tone) {
        ui::PastCheck check{
            first + std::chrono::days(day), Milliseconds(milliseconds), {}, verdict, tone};
        if (left) {
            check.validityLeft = std::chrono::days(*left);
        }
        history.push_back(check);
    };
    add(0, 412, 3, passed, Tone::ok);
    add(1, 380, 2, passed, Tone::ok);
    add(2, 455, 1, passed, Tone::ok);
    add(4, 430, -1, dane::Action::dane_fail, Tone::failed);
    add(5, 5010, std::nullopt, std::nullopt, Tone::warning);
    add(6, 402, 14, passed, Tone::ok);
    return history;
}

} // namespace danescope::test
