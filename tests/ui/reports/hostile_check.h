#pragma once

#include "core/trace/evaluation.h"

#include <QString>

namespace danescope::test {

/// A check whose server, certificate and records say what breaks carelessly written output: markup
/// of every format, formulas, escape sequences, bidirectional marks. Every such text begins or ends
/// with `hostile_word`.
trace::Snapshot hostileCheck();
/// The same with a resolver of ours, 10.20.30.40, which is asked for itself as well.
trace::Snapshot insideCheck();

inline const QString hostile_word = QStringLiteral("pwned");

} // namespace danescope::test
