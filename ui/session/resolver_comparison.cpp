#include "ui/session/resolver_comparison.h"

#include <algorithm>
#include <utility>

namespace danescope::ui {

ResolverComparison::ResolverComparison(trace::Runner& runner, QObject* parent)
    : QObject(parent)
    , runner_(runner) {}

void ResolverComparison::start(const trace::CheckRequest& request,
                               const std::vector<std::string>& resolvers) {
    checks_.clear();
    add(request, {});
    for (const std::string& resolver : resolvers) {
        add(request, resolver);
    }
    emit changed();
}

void ResolverComparison::clear() {
    if (!checks_.empty()) {
        checks_.clear();
        emit changed();
    }
}

bool ResolverComparison::running() const {
    return std::ranges::any_of(checks_,
                               [](const Check& check) { return check.session->running(); });
}

std::vector<ResolverComparison::Entry> ResolverComparison::entries() const {
    std::vector<Entry> entries;
    for (const Check& check : checks_) {
        entries.push_back({check.resolver, check.session->snapshot()});
    }
    return entries;
}

void ResolverComparison::add(trace::CheckRequest request, const std::string& resolver) {
    request.resolvers.clear();
    if (!resolver.empty()) {
        request.resolvers.push_back(resolver);
        request.root_hints_file.clear();
    }
    checks_.push_back({resolver, std::make_unique<CheckSession>(runner_)});
    CheckSession* session = checks_.back().session.get();
    connect(session, &CheckSession::finished, this, &ResolverComparison::changed);
    session->start(std::move(request));
}

} // namespace danescope::ui
