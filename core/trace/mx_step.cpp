#include "core/trace/mx_step.h"

#include <algorithm>
#include <variant>

namespace danescope::trace {

namespace {

std::vector<dns::Mx> in_delivery_order(const std::vector<dns::Record>& records) {
    std::vector<dns::Mx> hosts;
    for (const dns::Record& record : records) {
        if (const auto* mx = std::get_if<dns::Mx>(&record.data)) {
            hosts.push_back(*mx);
        }
    }
    std::stable_sort(hosts.begin(), hosts.end(), [](const dns::Mx& left, const dns::Mx& right) {
        return left.preference < right.preference;
    });
    return hosts;
}

} // namespace

MxStep mx_step(const Trace& trace, Readings& readings) {
    MxStep step;
    step.question = {trace.request.domain, dns::RecordType::mx};
    const Reading& reading = readings.of(step.question);
    step.progress = reading.progress;
    step.elapsed = reading.elapsed;
    step.status = reading.status;
    step.alias_chain = reading.rrset.alias_chain;
    step.records = in_delivery_order(reading.rrset.records);
    if (step.records.size() == 1 && step.records.front().exchange.is_root()) {
        step.null_mx = true;
    }
    if (step.status == dns::Status::nodata) {
        step.status = dns::Status::secure;
        step.implicit = true;
    } else if (step.status == dns::Status::insecure && step.records.empty()) {
        step.implicit = !reading.name_missing;
    }
    return step;
}

std::vector<dns::Mx> delivery_hosts(const Trace& trace, const MxStep& step) {
    const bool usable = step.status == dns::Status::secure || step.status == dns::Status::insecure;
    if (!usable || step.null_mx) {
        return {};
    }
    if (step.implicit) {
        return {dns::Mx{0, trace.request.domain}};
    }
    std::vector<dns::Mx> hosts;
    for (const dns::Mx& mx : step.records) {
        const bool known = std::any_of(hosts.begin(), hosts.end(), [&](const dns::Mx& host) {
            return host.exchange == mx.exchange;
        });
        if (!known && !mx.exchange.is_root() && hosts.size() < max_hosts) {
            hosts.push_back(mx);
        }
    }
    return hosts;
}

} // namespace danescope::trace
