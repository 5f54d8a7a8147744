#include "core/trace/diagnosis.h"

#include "core/trace/chain_causes.h"
#include "core/trace/path_steps.h"

#include <array>

namespace danescope::trace {

namespace {

using dane::Usability;
using dns::Status;
using findings::Code;
using findings::Finding;
using findings::make_finding;

/// Why one record is of no use, by its usability.
constexpr std::array<std::optional<Code>, enum_ids<Usability>.size()> code_of_usability{
    std::nullopt,
    Code::tlsa_usage_unusable,
    Code::tlsa_selector_unknown,
    Code::tlsa_matching_unknown,
    Code::tlsa_length_wrong,
    Code::tlsa_length_wrong};

std::string presentation(const dns::Tlsa& record) {
    return std::to_string(record.usage) + " " + std::to_string(record.selector) + " " +
           std::to_string(record.matching) + " " + to_hex(record.data);
}

std::string owner_of(const TlsaStep& tlsa) {
    return tlsa.question.owner.to_string();
}

} // namespace

std::optional<Finding> tlsa_cause(const Scene& scene, const Path& path) {
    const TlsaStep& tlsa = path.tlsa;
    if (tlsa.progress != Progress::done) {
        return std::nullopt;
    }
    const std::string host = path.host.to_string();
    switch (tlsa.status) {
    case Status::bogus:
        return bogus_cause(scene, tlsa.question, host);
    case Status::error:
        if (const Findings shown = server_causes(scene, tlsa.question);
            !shown.empty() && is_on_this_side(shown.front())) {
            return shown.front();
        }
        return make_finding(Code::tlsa_lookup_failed, "", host, {{"name", owner_of(tlsa)}});
    case Status::nxdomain:
    case Status::nodata:
        return make_finding(Code::tlsa_absent, "", host, {{"name", owner_of(tlsa)}});
    case Status::insecure:
        return insecure_cause(scene, tlsa.question, tlsa.alias_chain, Code::tlsa_insecure, host);
    case Status::secure:
        if (all_unusable(tlsa)) {
            return make_finding(Code::tlsa_all_unusable, "", host, {{"name", owner_of(tlsa)}});
        }
        break;
    case Status::skipped:
        break;
    }
    return std::nullopt;
}

Findings tlsa_notes(const Path& path) {
    Findings all;
    if (path.tlsa.status != Status::secure) {
        return all;
    }
    const std::string host = path.host.to_string();
    const std::string owner = owner_of(path.tlsa);
    std::size_t counting = 0;
    for (const dane::RecordMatches& row : path.certificate.matches) {
        const findings::Arguments record{{"name", owner}, {"actual", presentation(row.record)}};
        if (const auto code = code_of_usability[static_cast<std::size_t>(row.usability)]) {
            all.push_back(make_finding(*code, "", host, record));
        } else if (row.shadowed) {
            all.push_back(make_finding(Code::tlsa_shadowed, "", host, record));
        } else {
            ++counting;
        }
    }
    if (counting == 1) {
        all.push_back(make_finding(Code::tlsa_no_rollover, "", host, {{"name", owner}}));
    }
    return all;
}

} // namespace danescope::trace
