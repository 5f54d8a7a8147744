#include "ui/input/typed_lines.h"

#include "core/support/ip_address.h"

#include <algorithm>

namespace danescope::input {

namespace {

constexpr int longestShown = 80;
/// Of the DNS.
constexpr std::uint16_t usualPort = 53;

std::optional<std::uint16_t> portFrom(const QString& text) {
    bool isNumber = false;
    const std::uint16_t port = text.toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional(port) : std::nullopt;
}

WrongLine wrong(LineProblem problem, const QString& line, std::optional<InputError> why = {}) {
    return {problem, line.trimmed().left(longestShown), why};
}

/// Reads each line that holds something by `parse`, which gives a value or what is wrong.
template<class Value, class Parse>
Result<std::vector<Value>, WrongLine> parseLines(const QStringList& lines, std::size_t most,
                                                 const Parse& parse) {
    std::vector<Value> values;
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        Result<Value, WrongLine> value = parse(line);
        if (!value) {
            return failure(value.error());
        }
        if (std::find(values.begin(), values.end(), *value) != values.end()) {
            return failure(wrong(LineProblem::repeated, line));
        }
        if (values.size() == most) {
            return failure(wrong(LineProblem::too_many, line));
        }
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace

std::optional<std::string> parseResolver(const QString& typed) {
    const QString text = typed.trimmed();
    const auto address = IpAddress::parse(text.section(u'@', 0, 0).toStdString());
    const auto port =
        text.contains(u'@') ? portFrom(text.section(u'@', 1)) : std::optional(usualPort);
    if (!address || !port) {
        return std::nullopt;
    }
    return address->to_string() + "@" + std::to_string(*port);
}

Result<std::vector<std::string>, WrongLine> parseResolvers(const QStringList& lines) {
    const auto parse = [](const QString& line) -> Result<std::string, WrongLine> {
        auto resolver = parseResolver(line);
        if (!resolver) {
            return failure(wrong(LineProblem::not_a_resolver, line));
        }
        return std::move(*resolver);
    };
    auto resolvers = parseLines<std::string>(lines, maxResolvers, parse);
    if (resolvers && resolvers->empty()) {
        return failure(wrong(LineProblem::nothing, QString()));
    }
    return resolvers;
}

Result<std::vector<TypedHost>, WrongLine> parseHosts(const QStringList& lines) {
    const auto parse = [](const QString& line) -> Result<TypedHost, WrongLine> {
        const QString name = line.section(u':', 0, 0);
        auto host = parseDomainInput(name);
        if (!host) {
            return failure(wrong(LineProblem::not_a_host, line, host.error()));
        }
        if (!line.contains(u':')) {
            return TypedHost{std::move(host->domain), std::nullopt};
        }
        const auto port = portFrom(line.section(u':', 1).trimmed());
        if (!port) {
            return failure(wrong(LineProblem::not_a_host, line));
        }
        return TypedHost{std::move(host->domain), port};
    };
    return parseLines<TypedHost>(lines, maxControlHosts, parse);
}

} // namespace danescope::input
