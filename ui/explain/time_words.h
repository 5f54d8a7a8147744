#pragma once

#include "core/support/clock.h"
#include "ui/explain/language.h"

#include <QString>

namespace danescope::explain {

/// "18 November 2026, 04:00 UTC"
QString utcTime(Instant instant, const Language& language);

/// The same instant in this computer's time zone: "18 November 2026, 05:00 CET".
QString localTime(Instant instant, const Language& language);

/// In UTC, and behind it in local time where that is another.
QString utcAndLocalTime(Instant instant, const Language& language);

/// Day and month in UTC: "18 Nov".
QString shortDate(Instant instant, const Language& language);

/// The same, with the year where it is another than that of `now`: "18 Nov 2025".
QString dateSeenFrom(Instant instant, Instant now, const Language& language);

/// The format of a short date, for QLocale::toString.
QString shortDateFormat(const Language& language);

/// "9 ms", "2.4 s"
QString duration(Milliseconds span, const Language& language);

/// A length of time in its largest whole unit: "3 days", "5 hours", "1 minute".
QString distance(Milliseconds span, const Language& language);

/// The same before and after: "9 days", "−3 days".
QString signedDistance(Milliseconds span, const Language& language);

} // namespace danescope::explain
