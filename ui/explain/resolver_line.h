#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"
#include "ui/explain/outline.h"

#include <QString>

#include <string>

namespace danescope::explain {

/// What a check through one resolver alone found.
struct ResolverLine {
    /// "192.0.2.53@53", "built-in recursion".
    QString name;
    /// Of the resolver: "knows DNSSEC", "no DNSSEC".
    Chip trust;
    /// Of the domain: "MX secure · DANE SUCCESS".
    QString result;
    bool operator==(const ResolverLine&) const = default;
};

/// `resolver` is empty for the built-in recursion; the snapshot's pointers are null before the
/// check has begun.
ResolverLine resolverLine(const std::string& resolver, const trace::Snapshot& snapshot,
                          const Language& language);

} // namespace danescope::explain
