#include "core/trace/what_if.h"

#include "core/trace/path_decision.h"

#include <algorithm>
#include <initializer_list>

namespace danescope::trace {

namespace {

using dane::CertificateStatus;
using dns::Status;

bool leads_on(Status status) {
    return status == Status::secure || status == Status::insecure;
}

/// Whether two steps rest on the same fact.
bool share(StepKind step, const Path& one, const Path& other) {
    switch (step) {
    case StepKind::address:
        return one.address.question == other.address.question;
    case StepKind::tlsa:
        return one.tlsa.question == other.tlsa.question;
    default:
        return &one == &other;
    }
}

void set_aside(Step& step, StepKind because_of, Progress progress) {
    step.progress = progress;
    step.because_of = because_of;
    step.elapsed.reset();
}

void put_certificate(Path& path) {
    path.certificate.status = CertificateStatus::not_checked;
    const bool wanted = path.tlsa.status == Status::secure;
    set_aside(path.certificate, StepKind::tlsa, wanted ? Progress::waiting : Progress::not_needed);
    if (all_unusable(path.tlsa) && !path.tlsa.records.empty()) {
        path.certificate.progress = Progress::done;
        path.certificate.status = CertificateStatus::failed;
    }
}

void put_tlsa(Path& path, Status status) {
    path.tlsa.progress = Progress::done;
    path.tlsa.status = status;
    put_certificate(path);
}

void put_address(Path& path, Status status) {
    path.address.progress = Progress::done;
    path.address.status = status;
    const bool wanted = status == Status::secure;
    path.tlsa.status = Status::skipped;
    set_aside(path.tlsa, StepKind::address, wanted ? Progress::waiting : Progress::not_needed);
    path.certificate.status = CertificateStatus::not_checked;
    set_aside(path.certificate, wanted ? StepKind::tlsa : StepKind::address,
              wanted ? Progress::waiting : Progress::not_needed);
}

void put(Path& path, const Supposition& supposition) {
    if (supposition.step == StepKind::address) {
        put_address(path, std::get<Status>(supposition.fact));
    } else if (supposition.step == StepKind::tlsa) {
        put_tlsa(path, std::get<Status>(supposition.fact));
    } else {
        path.certificate.progress = Progress::done;
        path.certificate.status = std::get<CertificateStatus>(supposition.fact);
    }
}

/// nullopt where the answer would rest on what was never asked.
std::optional<Decisions> decide_again(const Path& path, Status mx) {
    const bool unknown_records = path.tlsa.status == Status::secure && path.tlsa.records.empty();
    return unknown_records ? std::nullopt : decide_path(path, mx);
}

template<class Value>
SupposableFact fact_of(StepKind step, std::size_t path, Value found,
                       std::initializer_list<Value> values) {
    SupposableFact fact{step, path, found, {}};
    std::ranges::copy_if(values, std::back_inserter(fact.others),
                         [&](Value value) { return value != found; });
    return fact;
}

} // namespace

std::vector<SupposableFact> supposable_facts(const Evaluation& evaluation) {
    using enum Status;
    std::vector<SupposableFact> facts;
    if (!evaluation.decisions || evaluation.mx.null_mx || evaluation.mx.status == nxdomain) {
        return facts;
    }
    facts.push_back(
        fact_of(StepKind::mx, 0, evaluation.mx.status, {secure, insecure, bogus, error}));
    const auto add = [&](std::size_t index, SupposableFact fact) {
        const auto& paths = evaluation.paths;
        const bool known = std::ranges::any_of(facts, [&](const SupposableFact& other) {
            return other.step == fact.step && share(fact.step, paths[other.path], paths[index]);
        });
        if (!known) {
            facts.push_back(std::move(fact));
        }
    };
    for (std::size_t index = 0; index < evaluation.paths.size(); ++index) {
        const Path& path = evaluation.paths[index];
        add(index, fact_of(StepKind::address, index, path.address.status,
                           {secure, insecure, bogus, error}));
        if (path.address.status == secure) {
            add(index, fact_of(StepKind::tlsa, index, path.tlsa.status,
                               {secure, insecure, nxdomain, bogus, error}));
        }
        if (path.tlsa.status == secure && !all_unusable(path.tlsa)) {
            add(index, fact_of(StepKind::certificate, index, path.certificate.status,
                               {CertificateStatus::success, CertificateStatus::failed}));
        }
    }
    return facts;
}

Evaluation suppose(const Evaluation& found, const Supposition& supposition) {
    Evaluation supposed = found;
    supposed.findings.clear();
    supposed.decisions.reset();
    supposed.mandatory_path.reset();
    supposed.opportunistic_path.reset();
    supposed.rfc7672_path.reset();
    if (supposition.step == StepKind::mx) {
        supposed.mx.status = std::get<Status>(supposition.fact);
        if (!leads_on(supposed.mx.status)) {
            supposed.paths.clear();
        } else if (supposed.paths.empty()) {
            return supposed;
        }
    } else {
        for (std::size_t index = 0; index < found.paths.size(); ++index) {
            if (share(supposition.step, found.paths[index], found.paths[supposition.path])) {
                put(supposed.paths[index], supposition);
            }
        }
    }
    for (Path& path : supposed.paths) {
        path.decisions = decide_again(path, supposed.mx.status);
    }
    if (const auto domain = decide_domain(supposed.mx, PathList{supposed.paths, {}})) {
        supposed.decisions = domain->decisions;
        supposed.mandatory_path = domain->mandatory_path;
        supposed.opportunistic_path = domain->opportunistic_path;
        supposed.rfc7672_path = domain->rfc7672_path;
    }
    return supposed;
}

} // namespace danescope::trace
