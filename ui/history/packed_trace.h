#pragma once

#include "core/trace/trace.h"

#include <QByteArray>

#include <optional>

namespace danescope::history {

/// A trace as it is stored: its JSON document, compressed (zlib, behind its length).
QByteArray packed(const trace::Trace& trace);

/// nullopt for bytes that are no packed trace. Untrusted input.
std::optional<trace::Trace> unpacked(const QByteArray& bytes);

} // namespace danescope::history
