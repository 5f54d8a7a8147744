#include "ui/input/typed_lines.h"

#include "core/support/ip_address.h"

#include <algorithm>

namespace danescope::input {

namespace {

constexpr int longestShown = 80;

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
    bool isNumber = true;
    const int port = text.contains(u'@') ? text.section(u'@', 1).toInt(&isNumber) : 53;
    if (!address || !isNumber || port < 1 || port > 65535) {
        return std::nullopt;
    }
    return address->to_string() + "@" + std::to_string(port);
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

Result<std::vector<dns::Name>, WrongLine> parseHosts(const QStringList& lines) {
    return parseLines<dns::Name>(
        lines, maxControlHosts, [](const QString& line) -> Result<dns::Name, WrongLine> {
            auto host = parseDomainInput(line);
            if (!host) {
                return failure(wrong(LineProblem::not_a_host, line, host.error()));
            }
            return std::move(host->domain);
        });
}

} // namespace danescope::input
