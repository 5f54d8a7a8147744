#include "ui/explain/finding_place.h"

#include "core/findings/catalogue.h"

#include <algorithm>

namespace danescope::explain {

namespace {

using findings::Finding;
using Kind = Selection::Kind;

std::string textArgument(const Finding& finding, std::string_view name) {
    const auto found = finding.arguments.find(name);
    const auto* text =
        found == finding.arguments.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text == nullptr ? std::string() : *text;
}

bool isAbout(const Finding& finding, const trace::Path& path) {
    const std::string server = textArgument(finding, "server");
    const bool other_address = path.address.ip && !server.empty() && IpAddress::parse(server) &&
                               path.address.ip->to_string() != server;
    return (finding.host.empty() || path.host.to_string() == finding.host) && !other_address;
}

std::vector<Selection> stepsOfPaths(const Finding& finding, const trace::Evaluation& evaluation,
                                    Kind kind) {
    std::vector<Selection> found;
    for (std::size_t index = 0; index < evaluation.paths.size(); ++index) {
        if (isAbout(finding, evaluation.paths[index])) {
            found.push_back({kind, index, 0});
        }
    }
    return found;
}

struct AskedStep {
    Selection id;
    const dns::Question& question;
    dns::Status status;
};

std::vector<AskedStep> askedSteps(const trace::Evaluation& evaluation) {
    std::vector<AskedStep> steps{{{Kind::mx, 0, 0}, evaluation.mx.question, evaluation.mx.status}};
    for (std::size_t index = 0; index < evaluation.paths.size(); ++index) {
        const trace::Path& path = evaluation.paths[index];
        steps.push_back({{Kind::address, index, 0}, path.address.question, path.address.status});
        steps.push_back({{Kind::tlsa, index, 0}, path.tlsa.question, path.tlsa.status});
    }
    return steps;
}

bool isTrouble(dns::Status status) {
    return status == dns::Status::bogus || status == dns::Status::error;
}

/// The steps that asked the very question a finding names, or else those that failed below its
/// zone.
std::vector<Selection> stepsOfQuestion(const Finding& finding,
                                       const trace::Evaluation& evaluation) {
    const auto name = dns::Name::parse(textArgument(finding, "name"));
    const std::string type = textArgument(finding, "type");
    const auto zone = dns::Name::parse(finding.zone);
    std::vector<Selection> asked;
    std::vector<Selection> failed;
    for (const AskedStep& step : askedSteps(evaluation)) {
        if (name && step.question.owner == *name && to_string(step.question.type) == type) {
            asked.push_back(step.id);
        } else if (isTrouble(step.status) && (!zone || step.question.owner.is_at_or_below(*zone))) {
            failed.push_back(step.id);
        }
    }
    return asked.empty() ? failed : asked;
}

std::vector<Selection> zonesNamed(const std::string& name, const trace::Evaluation& evaluation) {
    std::vector<Selection> found;
    for (std::size_t index = 0; index < evaluation.chain.size(); ++index) {
        if (evaluation.chain[index].name.to_string() == name) {
            found.push_back({Kind::zone, 0, index});
        }
    }
    return found;
}

} // namespace

std::vector<Selection> places(const Finding& finding, const trace::Evaluation& evaluation) {
    switch (findings::info(finding.code).step) {
    case findings::Step::mx:
        return {{Kind::mx, 0, 0}};
    case findings::Step::address:
        return stepsOfPaths(finding, evaluation, Kind::address);
    case findings::Step::tlsa:
        return stepsOfPaths(finding, evaluation, Kind::tlsa);
    case findings::Step::smtp:
    case findings::Step::certificate:
        return stepsOfPaths(finding, evaluation, Kind::certificate);
    case findings::Step::chain: {
        std::vector<Selection> found = stepsOfQuestion(finding, evaluation);
        const std::vector<Selection> zones = zonesNamed(finding.zone, evaluation);
        found.insert(found.end(), zones.begin(), zones.end());
        return found;
    }
    case findings::Step::resolver:
        return stepsOfQuestion(finding, evaluation);
    case findings::Step::policy:
        break;
    }
    return stepsOfPaths(finding, evaluation, Kind::decision);
}

FindingsByPlace findingsByPlace(const trace::Evaluation& evaluation) {
    FindingsByPlace found;
    for (const Finding& finding : evaluation.findings) {
        for (const Selection& place : places(finding, evaluation)) {
            found[place].push_back(&finding);
        }
    }
    return found;
}

const Finding* rootCause(const trace::Evaluation& evaluation) {
    const auto found = std::find_if(evaluation.findings.begin(), evaluation.findings.end(),
                                    [](const Finding& each) { return each.root_cause; });
    return found == evaluation.findings.end() ? nullptr : &*found;
}

} // namespace danescope::explain
