#pragma once

#include "ui/explain/view.h"

#include <QStringList>

namespace danescope::explain {

/// Whether a path is decided and mail by it does not go out with DANE.
bool failsDane(const trace::Path& path);

/// For each path that fails DANE, which mail meets it, by its place in the delivery order; where
/// there are many, of the first ones, and how many more there are.
QStringList failingPaths(const View& view);

} // namespace danescope::explain
