#include "ui/session/recent_domains.h"

#include <utility>

namespace danescope::ui {

RecentDomains::RecentDomains(const QStringList& domains, QObject* parent)
    : QObject(parent)
    , domains_(domains.mid(0, maxRememberedDomains)) {}

void RecentDomains::add(const QString& newest) {
    domains_.removeAll(newest);
    domains_.prepend(newest);
    domains_ = domains_.mid(0, maxRememberedDomains);
    emit changed();
}

void RecentDomains::forget() {
    if (!domains_.isEmpty()) {
        forgotten_ = std::exchange(domains_, {});
        emit changed();
    }
}

void RecentDomains::bringBack() {
    domains_ += std::exchange(forgotten_, {});
    domains_.removeDuplicates();
    domains_ = domains_.mid(0, maxRememberedDomains);
    emit changed();
}

} // namespace danescope::ui
