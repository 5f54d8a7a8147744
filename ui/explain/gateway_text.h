#pragma once

#include "core/trace/gateway_outcome.h"
#include "ui/explain/outline.h"
#include "ui/explain/view.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace danescope::explain {

/// What a gateway does with mail, in words.
struct GatewayText {
    Tone tone = Tone::notRun;
    /// What becomes of the mail.
    QString sentence;
    QString why;
    QString advice;
    QStringList risks;
    /// What to enter as a destination controls profile, name and value; empty where none is needed.
    std::vector<std::pair<QString, QString>> profile;
    bool operator==(const GatewayText&) const = default;
};

GatewayText gatewayText(const dane::GatewaySettings& settings, const View& view);

/// The same as plain text, for the clipboard.
QString plainText(const GatewayText& text);

} // namespace danescope::explain
