#include "ui/panels/gateway_desk.h"

#include "ui/panels/gateway_panel.h"
#include "ui/session/gateway_memory.h"

#include <utility>

namespace danescope::ui {

GatewayDesk::GatewayDesk(GatewayPanel& panel, QSettings& settings, trace::Runner& runner,
                         QObject* parent)
    : QObject(parent)
    , panel_(panel)
    , comparison_(runner) {
    panel_.setSettings(loadGatewaySettings(settings));
    connect(&panel_, &GatewayPanel::settingsChanged, this,
            [this, &settings] { saveGatewaySettings(settings, panel_.settings()); });
    connect(&panel_, &GatewayPanel::comparisonWanted, this, &GatewayDesk::compare);
    connect(&comparison_, &ResolverComparison::changed, this, &GatewayDesk::showComparison);
}

void GatewayDesk::setRequest(const trace::CheckRequest& request) {
    request_ = request;
    dane::GatewaySettings settings = panel_.settings();
    if (!settings.resolvers.empty() || request.resolvers.empty()) {
        return;
    }
    for (const std::string& address : request.resolvers) {
        settings.resolvers.push_back({address, static_cast<int>(settings.resolvers.size()), true});
    }
    panel_.setSettings(settings);
}

void GatewayDesk::beginCheck() {
    comparison_.clear();
    panel_.beginCheck();
}

void GatewayDesk::compare(const std::vector<std::string>& resolvers) {
    trace::CheckRequest request = request_;
    request.domain = panel_.snapshot().trace->request.domain;
    comparison_.start(request, resolvers);
}

void GatewayDesk::showComparison() {
    std::vector<std::string> resolvers;
    std::vector<trace::Snapshot> snapshots;
    for (ResolverComparison::Entry& entry : comparison_.entries()) {
        resolvers.push_back(std::move(entry.resolver));
        snapshots.push_back(std::move(entry.snapshot));
    }
    panel_.setComparison(resolvers, snapshots);
}

} // namespace danescope::ui
