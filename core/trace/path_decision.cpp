#include "core/trace/path_decision.h"

#include <algorithm>
#include <array>
#include <functional>

namespace danescope::trace {

namespace {

using dane::Action;
using dane::CertificateStatus;

bool is_open(const Step& step) {
    return step.progress == Progress::waiting || step.progress == Progress::running;
}

/// Where one column's decision comes from: `path` is empty when mail gets through nowhere.
struct Choice {
    std::optional<std::size_t> path;
};

/// nullopt while a path before the first good one may still turn out good.
std::optional<Choice> choose(const PathList& list,
                             const std::function<bool(const Decisions&)>& gets_through) {
    const auto more_may_come_before = [&](std::size_t place) {
        return std::ranges::find(list.gaps, place) != list.gaps.end();
    };
    for (std::size_t index = 0; index < list.paths.size(); ++index) {
        const auto& decisions = list.paths[index].decisions;
        if (more_may_come_before(index) || !decisions) {
            return std::nullopt;
        }
        if (gets_through(*decisions)) {
            return Choice{index};
        }
    }
    if (more_may_come_before(list.paths.size())) {
        return std::nullopt;
    }
    return Choice{};
}

} // namespace

dane::Facts Path::facts(dns::Status mx) const {
    return dane::Facts{mx, address.status, tlsa.status, certificate.status};
}

Decisions decide_all(const dane::Facts& facts, bool all_unusable) {
    return Decisions{dane::decide(dane::Mode::mandatory, facts),
                     dane::decide(dane::Mode::opportunistic, facts),
                     dane::decide_by_rfc(facts, all_unusable)};
}

std::optional<Decisions> decide_path(const Path& path, dns::Status mx) {
    if (is_open(path.address) || is_open(path.tlsa)) {
        return std::nullopt;
    }
    const bool unusable = all_unusable(path.tlsa);
    dane::Facts facts = path.facts(mx);
    const Decisions decisions = decide_all(facts, unusable);
    if (!is_open(path.certificate) || unusable) {
        return decisions;
    }
    for (const auto outcome : {CertificateStatus::success, CertificateStatus::failed}) {
        facts.certificate = outcome;
        if (decide_all(facts, unusable) != decisions) {
            return std::nullopt;
        }
    }
    return decisions;
}

std::optional<DomainDecision> decide_domain(const MxStep& mx, const PathList& list) {
    if (mx.status == dns::Status::skipped) {
        return std::nullopt;
    }
    if (list.paths.empty()) {
        return DomainDecision{decide_all(dane::Facts{mx.status}, false)};
    }
    const auto mandatory = choose(list, [](const Decisions& decisions) {
        return decisions.mandatory.action != Action::dane_fail;
    });
    const auto opportunistic = choose(list, [](const Decisions& decisions) {
        return decisions.opportunistic.action != Action::dane_fail;
    });
    const auto rfc7672 = choose(list, [](const Decisions& decisions) {
        return decisions.rfc7672.action != dane::RfcAction::defer;
    });
    if (!mandatory || !opportunistic || !rfc7672) {
        return std::nullopt;
    }
    const auto of = [&](const Choice& choice) -> const Decisions& {
        return *list.paths[choice.path.value_or(0)].decisions;
    };
    return DomainDecision{
        {of(*mandatory).mandatory, of(*opportunistic).opportunistic, of(*rfc7672).rfc7672},
        mandatory->path,
        opportunistic->path,
        rfc7672->path};
}

} // namespace danescope::trace
