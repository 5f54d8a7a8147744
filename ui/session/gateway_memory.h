#pragma once

#include "core/dane/gateway_settings.h"

#include <QSettings>

namespace danescope::ui {

inline constexpr int maxGatewayResolvers = 8;

/// Reads the gateway's settings as they were entered; whatever is damaged or out of bounds reads as
/// the usual value.
dane::GatewaySettings loadGatewaySettings(const QSettings& settings);
void saveGatewaySettings(QSettings& settings, const dane::GatewaySettings& gateway);

} // namespace danescope::ui
