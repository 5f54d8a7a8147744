#include "ui/session/gateway_memory.h"

#include "ui/input/number_in.h"
#include "ui/input/typed_lines.h"

#include <QStringList>
#include <QVariant>

#include <optional>

namespace danescope::ui {
namespace {

const QString flowKey = QStringLiteral("gateway/mailFlow");
const QString routeKey = QStringLiteral("gateway/smtpRoute");
const QString tlsKey = QStringLiteral("gateway/tlsSupport");
const QString daneKey = QStringLiteral("gateway/daneSupport");
const QString secondaryKey = QStringLiteral("gateway/secondaryDns");
const QString resolversKey = QStringLiteral("gateway/resolvers");

template<class Enum>
Enum value(const QSettings& settings, const QString& key, Enum usual) {
    return from_id<Enum>(settings.value(key).toString().toStdString()).value_or(usual);
}

template<class Enum>
QString text(Enum value) {
    return QString::fromLatin1(id_of(value));
}

/// "ADDRESS@PORT PRIORITY dnssec|plain"
QString line(const dane::GatewayResolver& resolver) {
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromStdString(resolver.address))
        .arg(resolver.priority)
        .arg(resolver.has_dnssec ? QStringLiteral("dnssec") : QStringLiteral("plain"));
}

std::optional<dane::GatewayResolver> resolver(const QString& line) {
    const QStringList words = line.split(u' ');
    if (words.size() != 3) {
        return std::nullopt;
    }
    const auto address = input::parseResolver(words[0]);
    const auto priority = input::numberIn(words[1], 0, dane::max_resolver_priority);
    if (!address || !priority) {
        return std::nullopt;
    }
    return dane::GatewayResolver{*address, *priority, words[2] != QLatin1String("plain")};
}

} // namespace

dane::GatewaySettings loadGatewaySettings(const QSettings& settings) {
    dane::GatewaySettings gateway;
    gateway.mail_flow = value(settings, flowKey, gateway.mail_flow);
    gateway.route = value(settings, routeKey, gateway.route);
    gateway.tls = value(settings, tlsKey, gateway.tls);
    gateway.dane = value(settings, daneKey, gateway.dane);
    gateway.secondary = value(settings, secondaryKey, gateway.secondary);
    for (const QString& text : settings.value(resolversKey).toStringList()) {
        const auto read = resolver(text);
        if (read && gateway.resolvers.size() < maxGatewayResolvers) {
            gateway.resolvers.push_back(*read);
        }
    }
    return gateway;
}

void saveGatewaySettings(QSettings& settings, const dane::GatewaySettings& gateway) {
    settings.setValue(flowKey, text(gateway.mail_flow));
    settings.setValue(routeKey, text(gateway.route));
    settings.setValue(tlsKey, text(gateway.tls));
    settings.setValue(daneKey, text(gateway.dane));
    settings.setValue(secondaryKey, text(gateway.secondary));
    QStringList lines;
    for (const dane::GatewayResolver& resolver : gateway.resolvers) {
        lines.append(line(resolver));
    }
    settings.setValue(resolversKey, lines);
}

} // namespace danescope::ui
