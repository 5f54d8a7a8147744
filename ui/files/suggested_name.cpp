#include "ui/files/suggested_name.h"

#include <QDateTime>
#include <QRegularExpression>

namespace danescope::files {
namespace {

constexpr int maxDomain = 100;

} // namespace

QString suggestedName(const trace::Trace& trace, const QString& extension) {
    // A domain out of a saved check may hold what file systems do not take.
    static const QRegularExpression unusual(QStringLiteral("[^A-Za-z0-9._-]"));
    const QString domain = QString::fromStdString(trace.request.domain.to_string())
                               .left(maxDomain)
                               .replace(unusual, QStringLiteral("_"));
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(trace.judged_at().time_since_epoch().count(), Qt::UTC);
    return QStringLiteral("danescope_%1_%2.%3")
        .arg(domain, time.toString(QStringLiteral("yyyy-MM-dd_HHmm")), extension);
}

} // namespace danescope::files
