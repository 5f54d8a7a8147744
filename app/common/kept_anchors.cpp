#include "app/common/kept_anchors.h"

#include "core/dns/unbound_anchor_upkeep.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace danescope::app {

namespace {

constexpr qint64 maxFile = 64 * 1024;
constexpr std::chrono::hours interval{24};
constexpr Milliseconds limit{3'000};

bool startFile(const QString& name) {
    QSaveFile file(name);
    if (!QDir().mkpath(QFileInfo(name).path()) || !file.open(QIODevice::WriteOnly)) {
        return false;
    }
    for (const dnssec::TrustAnchor& anchor : dnssec::root_trust_anchors()) {
        file.write(QByteArray::fromStdString(dnssec::to_string(anchor)) + '\n');
    }
    return file.commit();
}

void setAside(const QString& name) {
    const QString damaged = name + QStringLiteral(".damaged");
    QFile::remove(damaged);
    QFile::rename(name, damaged);
}

} // namespace

KeptAnchors::KeptAnchors(QString file)
    : file_(std::move(file)) {}

QString KeptAnchors::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/root-anchors.key");
}

std::vector<dnssec::TrustAnchor> KeptAnchors::load() const {
    const auto& builtIn = dnssec::root_trust_anchors();
    QFile file(file_);
    if (!file.open(QIODevice::ReadOnly)) {
        return builtIn;
    }
    auto anchors = dnssec::parse_kept_anchors(file.read(maxFile + 1).toStdString(), builtIn);
    if (anchors) {
        return std::move(*anchors);
    }
    file.close();
    setAside(file_);
    return builtIn;
}

bool KeptAnchors::isDue(Instant now) const {
    const QFileInfo info(file_);
    const auto age = std::chrono::duration_cast<Milliseconds>(now.time_since_epoch()) -
                     Milliseconds(info.lastModified().toMSecsSinceEpoch());
    return !info.exists() || age > interval || age < Milliseconds(0);
}

void KeptAnchors::bringUpToDate(dns::ResolverConfig network, std::stop_token stop) const {
    if (!QFileInfo::exists(file_) && !startFile(file_)) {
        return;
    }
    network.trust_anchors.clear();
    network.kept_anchor_file = QFile::encodeName(file_).toStdString();
    dns::bring_anchors_up_to_date(network, limit, std::move(stop));
}

} // namespace danescope::app
