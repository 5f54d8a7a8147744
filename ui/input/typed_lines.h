#pragma once

#include "core/dns/name.h"
#include "core/support/result.h"
#include "ui/input/domain_input.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace danescope::input {

inline constexpr std::size_t maxResolvers = 8;
inline constexpr std::size_t maxControlHosts = 16;

enum class LineProblem {
    not_a_resolver,
    not_a_host,
    /// Stands there twice.
    repeated,
    too_many,
    /// Nothing where at least one line is needed.
    nothing
};

/// The first line that is wrong.
struct WrongLine {
    LineProblem problem{};
    /// As typed, shortened.
    QString line;
    /// Why it is no host.
    std::optional<InputError> why;
    bool operator==(const WrongLine&) const = default;
};

/// A host, and a port where one was typed.
struct TypedHost {
    dns::Name name;
    std::optional<std::uint16_t> port;
    bool operator==(const TypedHost&) const = default;
};

/// One resolver as typed, `ADDRESS` or `ADDRESS@PORT`, in the form that a request takes
/// (`ADDRESS@PORT`); nullopt when it is neither.
std::optional<std::string> parseResolver(const QString& typed);

/// Resolvers, one a line, at least one, at most `maxResolvers`; empty lines are skipped.
Result<std::vector<std::string>, WrongLine> parseResolvers(const QStringList& lines);

/// One host as typed, `NAME` or `NAME:PORT`.
Result<TypedHost, WrongLine> parseHost(const QString& typed);

/// Hosts, one a line, at most `maxControlHosts`, possibly none; empty lines
/// are skipped.
Result<std::vector<TypedHost>, WrongLine> parseHosts(const QStringList& lines);

} // namespace danescope::input
