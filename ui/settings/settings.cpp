#include "ui/settings/settings.h"

#include <utility>

namespace danescope::ui {

QStringList resolverLines(const std::vector<std::string>& resolvers) {
    QStringList lines;
    for (const std::string& resolver : resolvers) {
        lines.append(QString::fromStdString(resolver));
    }
    return lines;
}

QStringList controlHostLines(const std::vector<trace::ControlHost>& hosts) {
    QStringList lines;
    for (const trace::ControlHost& host : hosts) {
        const QString name = QString::fromStdString(host.name.to_string());
        lines.append(host.port ? QStringLiteral("%1:%2").arg(name).arg(*host.port) : name);
    }
    return lines;
}

Result<std::vector<trace::ControlHost>, input::WrongLine>
parseControlHosts(const QStringList& lines) {
    auto typed = input::parseHosts(lines);
    if (!typed) {
        return failure(typed.error());
    }
    std::vector<trace::ControlHost> hosts;
    for (input::TypedHost& host : *typed) {
        hosts.push_back({std::move(host.name), host.port});
    }
    return hosts;
}

Settings withAlterations(Settings stored, const Settings& shown, const Settings& chosen) {
    const auto adopt = [&](auto Settings::*value) {
        if (chosen.*value != shown.*value) {
            stored.*value = chosen.*value;
        }
    };
    adopt(&Settings::language);
    adopt(&Settings::theme);
    adopt(&Settings::resolvers);
    adopt(&Settings::timeout);
    adopt(&Settings::stepTimeout);
    adopt(&Settings::trustAnchorFile);
    adopt(&Settings::controlHosts);
    adopt(&Settings::warnDays);
    adopt(&Settings::keepDays);
    adopt(&Settings::redactReports);
    return stored;
}

} // namespace danescope::ui
