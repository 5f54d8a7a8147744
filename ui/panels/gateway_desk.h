#pragma once

#include "core/trace/request.h"
#include "core/trace/runner.h"
#include "ui/session/resolver_comparison.h"

#include <QObject>
#include <QSettings>

#include <string>
#include <vector>

namespace danescope::ui {

class GatewayPanel;

/// Keeps the gateway's settings between runs and has each of its resolvers asked. The arguments
/// must outlive it.
class GatewayDesk : public QObject {
    Q_OBJECT

public:
    GatewayDesk(GatewayPanel& panel, QSettings& settings, trace::Runner& runner,
                QObject* parent = nullptr);

    /// What checks are made with, all but the domain. Its resolvers are taken for the gateway's
    /// where those are not known.
    void setRequest(const trace::CheckRequest& request);
    void beginCheck();

private:
    void compare(const std::vector<std::string>& resolvers);
    void showComparison();

    GatewayPanel& panel_;
    trace::CheckRequest request_;
    ResolverComparison comparison_;
};

} // namespace danescope::ui
