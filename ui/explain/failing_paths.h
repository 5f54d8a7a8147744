#pragma once

#include "ui/explain/view.h"

#include <QStringList>

namespace danescope::explain {

/// For each path that fails DANE, which mail meets it, by its place in the delivery order; where
/// there are many, of the first ones, and how many more there are.
QStringList failingPaths(const View& view);

} // namespace danescope::explain
