#include "core/trace/diagnosis.h"

#include "core/dane/policy_profile.h"
#include "core/findings/catalogue.h"
#include "core/trace/chain_causes.h"

#include <algorithm>
#include <iterator>

namespace danescope::trace {

namespace {

using dns::Status;
using findings::Finding;

/// The step that keeps a path's mail back; where mail would go out without DANE, the step that
/// keeps DANE from being used.
std::optional<Finding> path_cause(const Scene& scene, const Path& path) {
    const Status mx = scene.evaluation.mx.status;
    const bool held_back =
        path.decisions && path.decisions->opportunistic.action == dane::Action::dane_fail;
    if (!held_back && mx == Status::insecure) {
        return mx_cause(scene);
    }
    if (path.address.status != Status::secure &&
        (!held_back || path.address.status != Status::insecure)) {
        return address_cause(scene, path);
    }
    if (path.tlsa.status != Status::secure) {
        return tlsa_cause(scene, path);
    }
    const auto records = tlsa_cause(scene, path);
    return records ? records : mail_host_cause(scene, path);
}

std::optional<Finding> root_cause(const Scene& scene) {
    if (auto everywhere = root_zone_cause(scene)) {
        return everywhere;
    }
    if (scene.evaluation.paths.empty()) {
        return mx_cause(scene);
    }
    return path_cause(scene, scene.evaluation.paths.front());
}

bool fails(const Scene& scene) {
    const auto& decisions = scene.evaluation.decisions;
    return decisions && decisions->mandatory.action != dane::Action::dane_success;
}

void add(Findings& all, const std::optional<Finding>& finding) {
    if (finding && std::ranges::find(all, *finding) == all.end()) {
        all.push_back(*finding);
    }
}

void add(Findings& all, const Findings& more) {
    for (const Finding& finding : more) {
        add(all, std::optional<Finding>(finding));
    }
}

/// Root cause, failure, warning, note, neutral.
int rank(const Finding& finding) {
    return finding.root_cause ? -1
                              : static_cast<int>(findings::Severity::failure) -
                                    static_cast<int>(findings::info(finding.code).severity);
}

} // namespace

Findings diagnose(const Scene& scene) {
    Findings all;
    if (fails(scene)) {
        add(all, root_cause(scene));
        if (!all.empty()) {
            all.front().root_cause = true;
        }
    }
    Findings others;
    add(others, root_zone_cause(scene));
    add(others, mx_cause(scene));
    add(others, mx_notes(scene));
    for (const Path& path : scene.evaluation.paths) {
        add(others, address_cause(scene, path));
        add(others, tlsa_cause(scene, path));
        add(others, tlsa_notes(path));
        add(others, mail_host_cause(scene, path));
        add(others, certificate_notes(scene, path));
    }
    add(others, mail_host_notes(scene));
    add(others, server_notes(scene));
    add(others, chain_notes(scene));
    add(others, policy_notes(scene));
    if (!all.empty()) {
        Finding root = all.front();
        root.root_cause = false;
        std::erase(others, root);
    }
    std::ranges::move(others, std::back_inserter(all));
    std::ranges::stable_sort(all, {}, rank);
    return all;
}

Findings policy_notes(const Scene& scene) {
    if (!scene.evaluation.decisions) {
        return {};
    }
    const dane::RfcAction by_rfc = scene.evaluation.decisions->rfc7672.action;
    const dane::RfcAction by_table =
        dane::as_rfc_action(scene.evaluation.decisions->opportunistic.action);
    const bool only_how_differs = by_rfc == dane::RfcAction::unauthenticated_tls &&
                                  by_table == dane::RfcAction::opportunistic_tls;
    if (by_table == by_rfc || only_how_differs) {
        return {};
    }
    return {findings::make_finding(findings::Code::policy_table_departs_from_rfc,
                                   scene.trace.request.domain.to_string(), "")};
}

} // namespace danescope::trace
