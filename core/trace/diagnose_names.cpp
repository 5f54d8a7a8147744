#include "core/trace/diagnosis.h"

#include "core/trace/chain_causes.h"

namespace danescope::trace {

namespace {

using dns::Status;
using findings::Code;
using findings::Finding;
using findings::make_finding;

bool is_ip_address(const dns::Name& name) {
    return IpAddress::parse(name.to_string()).has_value();
}

/// A host that turned out to have no address at all.
Finding no_address_cause(const Path& path) {
    const std::string host = path.host.to_string();
    if (is_ip_address(path.host)) {
        return make_finding(Code::mx_is_address, "", host, {{"name", host}});
    }
    return make_finding(path.address.status == Status::nxdomain ? Code::mx_host_missing
                                                                : Code::mx_host_no_address,
                        "", host);
}

} // namespace

std::optional<Finding> mx_cause(const Scene& scene) {
    const MxStep& mx = scene.evaluation.mx;
    const std::string domain = scene.trace.request.domain.to_string();
    if (mx.progress != Progress::done) {
        return std::nullopt;
    }
    switch (mx.status) {
    case Status::bogus:
        return bogus_cause(scene, mx.question, "");
    case Status::error:
        return lookup_cause(scene, mx.question, "");
    case Status::nxdomain:
        return make_finding(Code::domain_missing, domain, "");
    case Status::secure:
    case Status::insecure:
        break;
    case Status::nodata:
    case Status::skipped:
        return std::nullopt;
    }
    if (mx.null_mx) {
        return make_finding(Code::null_mx, domain, "");
    }
    if (mx.records.empty() && !mx.implicit) {
        return make_finding(Code::domain_missing, domain, "");
    }
    if (mx.status == Status::insecure) {
        return insecure_cause(scene, mx.question, mx.alias_chain, Code::mx_insecure, "");
    }
    return std::nullopt;
}

Findings mx_notes(const Scene& scene) {
    Findings all;
    if (scene.evaluation.mx.implicit) {
        all.push_back(make_finding(Code::mx_implicit, scene.trace.request.domain.to_string(), ""));
    }
    return all;
}

std::optional<Finding> address_cause(const Scene& scene, const Path& path) {
    const AddressStep& address = path.address;
    if (address.progress != Progress::done) {
        return std::nullopt;
    }
    const std::string host = path.host.to_string();
    switch (address.status) {
    case Status::bogus:
        return bogus_cause(scene, address.question, host);
    case Status::error:
        return lookup_cause(scene, address.question, host);
    case Status::nxdomain:
    case Status::nodata:
        return no_address_cause(path);
    case Status::insecure:
        return insecure_cause(scene, address.question, address.alias_chain, Code::address_insecure,
                              host);
    case Status::secure:
    case Status::skipped:
        break;
    }
    return std::nullopt;
}

} // namespace danescope::trace
