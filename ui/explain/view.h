#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"

namespace danescope::explain {

/// What every part of an explanation is made from; the references must outlive it.
struct View {
    const trace::Trace& trace;
    const trace::Evaluation& evaluation;
    const Language& language;

    QString text(Text source, int count = -1) const { return language.text(source, count); }
};

} // namespace danescope::explain
