#include "core/dnssec/parent_request.h"

#include "core/dnssec/trial.h"

#include <optional>
#include <variant>

namespace danescope::dnssec {

namespace {

/// No key can have it (RFC 8078 §4).
constexpr std::uint8_t algorithm_delete = 0;

const dns::Ds delete_ds{0, algorithm_delete, 0, {0}};

bool is_delete_key(const dns::Dnskey& key) {
    return key.flags == 0 && key.protocol == dns::Dnskey::dnssec_protocol &&
           key.algorithm == algorithm_delete && key.public_key == Bytes{0};
}

/// nullopt for a record that can't be read, and for one that asks for removal.
std::optional<dns::Ds> ds_of(const dns::Name& zone, const dns::Record& record) {
    if (const auto* ds = std::get_if<dns::Ds>(&record.data)) {
        return ds->algorithm == algorithm_delete ? std::nullopt : std::optional(*ds);
    }
    const auto* key = std::get_if<dns::Dnskey>(&record.data);
    return key == nullptr || key->algorithm == algorithm_delete ? std::nullopt : ds_for(zone, *key);
}

} // namespace

bool asks_for_deletion(const std::vector<dns::Record>& records) {
    if (records.size() != 1) {
        return false;
    }
    const auto* ds = std::get_if<dns::Ds>(&records.front().data);
    const auto* key = std::get_if<dns::Dnskey>(&records.front().data);
    return (ds != nullptr && *ds == delete_ds) || (key != nullptr && is_delete_key(*key));
}

std::vector<dns::Ds> requested_ds(const dns::Name& zone, const std::vector<dns::Record>& records) {
    std::vector<dns::Ds> requested;
    for (const dns::Record& record : records) {
        const auto ds = ds_of(zone, record);
        if (!ds) {
            return {};
        }
        requested.push_back(*ds);
    }
    return requested;
}

std::string request_line(const dns::Record& record) {
    const std::string owner = record.owner.is_root() ? "." : record.owner.to_string() + '.';
    return owner + " IN " + to_string(record.type) + ' ' + record.rdata_text;
}

} // namespace danescope::dnssec
