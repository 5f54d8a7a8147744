#include "ui/explain/tool_versions.h"

#include "ui/explain/outside_text.h"

#include <QtGlobal>

namespace danescope::explain {

std::vector<std::pair<QString, QString>> toolVersions(const trace::ToolVersions& tool) {
    constexpr std::size_t longest = 30;
    std::vector<std::pair<QString, QString>> versions;
    const auto add = [&](const QString& name, const std::string& version) {
        if (!version.empty()) {
            versions.emplace_back(name, outsideText(version, longest));
        }
    };
    add(QStringLiteral("Danescope"), tool.version);
    add(QStringLiteral("libunbound"), tool.libunbound);
    add(QStringLiteral("ldns"), tool.ldns);
    add(QStringLiteral("OpenSSL"), tool.openssl);
    add(QStringLiteral("Qt"), qVersion());
    return versions;
}

} // namespace danescope::explain
