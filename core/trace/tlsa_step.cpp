#include "core/trace/tlsa_step.h"

#include "core/dane/usability.h"
#include "core/trace/path_steps.h"

#include <algorithm>
#include <variant>

namespace danescope::trace {

namespace {

using dns::Status;

/// RFC 7672 §2.2.3: the alias-expanded host first, then the host as the MX record names it.
std::vector<dns::Name> base_candidates(const dns::Name& host, const AddressStep& address) {
    if (address.alias_chain.size() > 1) {
        return {address.alias_chain.back(), host};
    }
    return {host};
}

bool nothing_secure_there(const TlsaStep& step) {
    return step.progress == Progress::done &&
           (step.status == Status::nxdomain || step.status == Status::nodata ||
            step.status == Status::insecure);
}

TlsaStep step_at(const Trace& trace, Readings& readings, const dns::Name& base_domain) {
    TlsaStep step;
    step.base_domain = base_domain;
    const auto question = tlsa_question(base_domain, trace.request.smtp_port);
    if (!question) {
        // No such name can exist, so nothing is published there.
        step.progress = Progress::done;
        step.status = Status::nxdomain;
        return step;
    }
    step.question = *question;
    const Reading& reading = readings.of(*question);
    step.progress = reading.progress;
    step.elapsed = reading.elapsed;
    step.status = reading.status;
    step.alias_chain = reading.rrset.alias_chain;
    for (const dns::Record& record : reading.rrset.records) {
        if (const auto* tlsa = std::get_if<dns::Tlsa>(&record.data)) {
            step.records.push_back(*tlsa);
        }
    }
    return step;
}

} // namespace

std::optional<dns::Question> tlsa_question(const dns::Name& base_domain, std::uint16_t port) {
    auto owner = base_domain.with_prefix("_" + std::to_string(port) + "._tcp");
    if (!owner) {
        return std::nullopt;
    }
    return dns::Question{std::move(*owner), dns::RecordType::tlsa};
}

TlsaStep tlsa_step(const Trace& trace, Readings& readings, const dns::Name& host,
                   const AddressStep& address) {
    TlsaStep step;
    step.base_domain = host;
    if (const auto question = tlsa_question(host, trace.request.smtp_port)) {
        step.question = *question;
    }
    step.because_of = StepKind::address;
    if (address.progress != Progress::done) {
        return step;
    }
    if (address.status != Status::secure) {
        step.progress = Progress::not_needed;
        return step;
    }
    for (const dns::Name& base_domain : base_candidates(host, address)) {
        step = step_at(trace, readings, base_domain);
        if (!nothing_secure_there(step)) {
            break;
        }
    }
    return step;
}

bool all_unusable(const TlsaStep& step) {
    return step.status == Status::secure &&
           std::ranges::none_of(step.records, [](const dns::Tlsa& record) {
               return dane::usability(record) == dane::Usability::usable;
           });
}

std::vector<tls::Association> usable_associations(const std::vector<dns::Tlsa>& records) {
    std::vector<tls::Association> associations;
    for (const dns::Tlsa& record : records) {
        if (dane::usability(record) == dane::Usability::usable) {
            associations.push_back({record.usage, record.selector, record.matching, record.data});
        }
    }
    return associations;
}

} // namespace danescope::trace
