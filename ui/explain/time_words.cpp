#include "ui/explain/time_words.h"

#include <QDateTime>

#include <chrono>

namespace danescope::explain {

namespace {

QDateTime utc(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

} // namespace

QString utcTime(Instant instant, const Language& language) {
    //: Qt date format (QLocale::toString); text in quotes is kept as it is.
    constexpr Text format{QT_TRANSLATE_NOOP("explain", "d MMMM yyyy, HH:mm 'UTC'")};
    return language.locale().toString(utc(instant), language.text(format));
}

QString localTime(Instant instant, const Language& language) {
    //: Qt date format (QLocale::toString); t is the time zone.
    constexpr Text format{QT_TRANSLATE_NOOP("explain", "d MMMM yyyy, HH:mm t")};
    return language.locale().toString(utc(instant).toLocalTime(), language.text(format));
}

QString utcAndLocalTime(Instant instant, const Language& language) {
    const QString inUtc = utcTime(instant, language);
    const QString local = localTime(instant, language);
    return inUtc == local ? inUtc : QStringLiteral("%1 · %2").arg(inUtc, local);
}

QString shortDateFormat(const Language& language) {
    //: Qt date format (QLocale::toString): day and month, short.
    constexpr Text format{QT_TRANSLATE_NOOP("explain", "d MMM")};
    return language.text(format);
}

QString shortDate(Instant instant, const Language& language) {
    return language.locale().toString(utc(instant), shortDateFormat(language));
}

QString dateSeenFrom(Instant instant, Instant now, const Language& language) {
    if (utc(instant).date().year() == utc(now).date().year()) {
        return shortDate(instant, language);
    }
    //: Qt date format (QLocale::toString): day, month and year, short.
    constexpr Text format{QT_TRANSLATE_NOOP("explain", "d MMM yyyy")};
    return language.locale().toString(utc(instant), language.text(format));
}

QString duration(Milliseconds span, const Language& language) {
    if (span.count() < 1000) {
        //: A time in milliseconds.
        constexpr Text short_span{QT_TRANSLATE_NOOP("explain", "%1 ms")};
        return language.text(short_span).arg(span.count());
    }
    //: A time in seconds.
    constexpr Text long_span{QT_TRANSLATE_NOOP("explain", "%1 s")};
    const double seconds = std::chrono::duration<double>(span).count();
    return language.text(long_span).arg(language.locale().toString(seconds, 'f', 1));
}

QString distance(Milliseconds span, const Language& language) {
    using std::chrono::duration_cast;
    //: A length of time.
    constexpr Text days{QT_TRANSLATE_N_NOOP("explain", "%n day(s)")};
    //: A length of time.
    constexpr Text hours{QT_TRANSLATE_N_NOOP("explain", "%n hour(s)")};
    //: A length of time.
    constexpr Text minutes{QT_TRANSLATE_N_NOOP("explain", "%n minute(s)")};
    const auto positive = std::chrono::abs(span);
    if (const auto count = duration_cast<std::chrono::days>(positive).count(); count > 0) {
        return language.text(days, static_cast<int>(count));
    }
    if (const auto count = duration_cast<std::chrono::hours>(positive).count(); count > 0) {
        return language.text(hours, static_cast<int>(count));
    }
    const auto count = duration_cast<std::chrono::minutes>(positive).count();
    return language.text(minutes, static_cast<int>(count));
}

QString signedDistance(Milliseconds span, const Language& language) {
    const QString words = distance(span, language);
    return span.count() < 0 ? QStringLiteral("\u2212%1").arg(words) : words;
}

} // namespace danescope::explain
