#include "core/trace/path_steps.h"

#include "core/trace/certificate_step.h"
#include "core/trace/tlsa_step.h"

#include <algorithm>
#include <array>
#include <variant>

namespace danescope::trace {

namespace {

using dns::RecordType;
using dns::Status;

/// How one address lookup of a host stands.
struct Family {
    IpFamily family{};
    dns::Question question;
    const Reading& reading;
    std::vector<IpAddress> addresses;

    bool open() const { return !reading.done(); }
    bool failed() const {
        return reading.status == Status::bogus || reading.status == Status::error;
    }
    bool usable() const {
        return reading.status == Status::secure || reading.status == Status::insecure;
    }
    /// Done without an address and without a fault.
    bool absent() const { return !open() && !failed() && addresses.empty(); }
};

Family family_of(Readings& readings, const dns::Name& host, IpFamily family) {
    const dns::Question question{host, family == IpFamily::ipv4 ? RecordType::a : RecordType::aaaa};
    Family result{family, question, readings.of(question), {}};
    if (!result.usable()) {
        return result;
    }
    for (const dns::Record& record : result.reading.rrset.records) {
        const auto* address = std::get_if<dns::Address>(&record.data);
        if (address != nullptr && result.addresses.size() < max_addresses) {
            result.addresses.push_back(address->ip);
        }
    }
    return result;
}

AddressStep address_step(const Family& family, std::optional<IpAddress> ip) {
    AddressStep step;
    step.progress = family.reading.progress;
    if (step.progress == Progress::waiting) {
        step.because_of = StepKind::mx;
    }
    step.elapsed = family.reading.elapsed;
    step.question = family.question;
    step.status = family.reading.status;
    step.family = family.family;
    step.ip = ip;
    step.alias_chain = family.reading.rrset.alias_chain;
    return step;
}

/// A host that has no address: whether the denial was validated does not matter any more, since
/// there is nothing to connect to.
AddressStep absent_step(const Family& family, bool name_missing) {
    AddressStep step = address_step(family, std::nullopt);
    if (step.status != Status::skipped) {
        step.status = name_missing ? Status::nxdomain : Status::nodata;
    }
    return step;
}

Path make_path(const Trace& trace, Readings& readings, const dns::Mx& host, AddressStep address) {
    Path path;
    path.host = host.exchange;
    path.preference = host.preference;
    path.address = std::move(address);
    path.tlsa = tlsa_step(trace, readings, path.host, path.address);
    path.certificate = certificate_step(trace, path);
    return path;
}

} // namespace

PathList host_paths(const Trace& trace, Readings& readings, const dns::Mx& host) {
    const std::array<Family, 2> families{family_of(readings, host.exchange, IpFamily::ipv4),
                                         family_of(readings, host.exchange, IpFamily::ipv6)};
    PathList list;
    const auto add = [&](AddressStep address) {
        list.paths.push_back(make_path(trace, readings, host, std::move(address)));
    };
    const auto failed = std::ranges::find_if(families, &Family::failed);
    const bool has_addresses = std::ranges::any_of(
        families, [](const Family& family) { return !family.addresses.empty(); });
    for (const Family& family : families) {
        for (const IpAddress& ip : family.addresses) {
            add(address_step(family, ip));
        }
        if (family.failed() && (has_addresses || &family == &*failed)) {
            add(address_step(family, std::nullopt));
        }
        if (family.open()) {
            list.gaps.push_back(list.paths.size());
        }
    }
    if (list.paths.empty()) {
        const auto open = std::ranges::find_if(families, &Family::open);
        if (open != families.end()) {
            add(address_step(*open, std::nullopt));
        } else {
            add(absent_step(families.front(),
                            std::ranges::any_of(families, [](const Family& family) {
                                return family.reading.name_missing;
                            })));
        }
    }
    return list;
}

} // namespace danescope::trace
