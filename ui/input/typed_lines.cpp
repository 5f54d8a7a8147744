#include "ui/input/typed_lines.h"

#include "core/dns/forwarder.h"
#include "ui/input/number_in.h"

#include <algorithm>

namespace danescope::input {

namespace {

constexpr int longestShown = 80;

std::optional<std::uint16_t> portFrom(const QString& text) {
    const auto port = numberIn(text, 1, 65'535);
    return port ? std::optional(static_cast<std::uint16_t>(*port)) : std::nullopt;
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
    return dns::canonical_forwarder(typed.trimmed().toStdString());
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

Result<TypedHost, WrongLine> parseHost(const QString& typed) {
    auto host = parseDomainInput(typed.section(u':', 0, 0));
    if (!host) {
        return failure(wrong(LineProblem::not_a_host, typed, host.error()));
    }
    if (!typed.contains(u':')) {
        return TypedHost{std::move(host->domain), std::nullopt};
    }
    const auto port = portFrom(typed.section(u':', 1).trimmed());
    if (!port) {
        return failure(wrong(LineProblem::not_a_host, typed));
    }
    return TypedHost{std::move(host->domain), port};
}

Result<std::vector<TypedHost>, WrongLine> parseHosts(const QStringList& lines) {
    return parseLines<TypedHost>(lines, maxControlHosts, parseHost);
}

} // namespace danescope::input
