#include "core/dnssec/crypto.h"

#include "core/support/c_handle.h"

#include <array>
#include <utility>

#include <ldns/ldns.h>

namespace danescope::dnssec {

namespace {

using LdnsRecord = CHandle<ldns_rr, ldns_rr_free>;
using LdnsRecords = CHandle<ldns_rr_list, ldns_rr_list_deep_free>;
using LdnsRecordView = CHandle<ldns_rr_list, ldns_rr_list_free>;

constexpr std::size_t dnskey_fields = 4;
constexpr std::size_t ds_fields = 4;
constexpr std::size_t rrsig_fields = 9;

void append(Bytes& wire, ByteView bytes) {
    wire.insert(wire.end(), bytes.begin(), bytes.end());
}

void append_u16(Bytes& wire, std::size_t value) {
    wire.push_back(static_cast<std::uint8_t>(value >> 8));
    wire.push_back(static_cast<std::uint8_t>(value));
}

void append_u32(Bytes& wire, std::uint32_t value) {
    append_u16(wire, value >> 16);
    append_u16(wire, value);
}

Bytes rdata_of(const dns::Dnskey& key, std::uint16_t flags) {
    Bytes rdata;
    append_u16(rdata, flags);
    rdata.push_back(key.protocol);
    rdata.push_back(key.algorithm);
    append(rdata, key.public_key);
    return rdata;
}

Bytes rdata_of(const dns::Rrsig& signature) {
    Bytes rdata;
    append_u16(rdata, static_cast<std::uint16_t>(signature.covers));
    rdata.push_back(signature.algorithm);
    rdata.push_back(signature.labels);
    append_u32(rdata, signature.original_ttl);
    append_u32(rdata, signature.expiration);
    append_u32(rdata, signature.inception);
    append_u16(rdata, signature.key_tag);
    append(rdata, signature.signer.wire());
    append(rdata, signature.signature);
    return rdata;
}

/// Null unless ldns reads every field: it aborts the program over a missing one.
LdnsRecord make_record(const dns::Name& owner, dns::RecordType type, ByteView rdata) {
    Bytes wire = owner.wire();
    append_u16(wire, static_cast<std::uint16_t>(type));
    append_u16(wire, LDNS_RR_CLASS_IN);
    append_u32(wire, 0);
    append_u16(wire, rdata.size());
    append(wire, rdata);
    ldns_rr* record = nullptr;
    std::size_t end = 0;
    if (rdata.size() > UINT16_MAX || ldns_wire2rr(&record, wire.data(), wire.size(), &end,
                                                  LDNS_SECTION_ANSWER) != LDNS_STATUS_OK) {
        return nullptr;
    }
    LdnsRecord owned(record);
    for (std::size_t index = 0; index < ldns_rr_rd_count(record); ++index) {
        const ldns_rdf* field = ldns_rr_rdf(record, index);
        if (field == nullptr || (ldns_rdf_size(field) != 0 && ldns_rdf_data(field) == nullptr)) {
            return nullptr;
        }
    }
    return end == wire.size() ? std::move(owned) : nullptr;
}

LdnsRecord make_key(const dns::Name& owner, const dns::Dnskey& key) {
    LdnsRecord record = make_record(owner, dns::RecordType::dnskey, dnskey_rdata(key));
    return record && ldns_rr_rd_count(record.get()) == dnskey_fields && !key.public_key.empty()
               ? std::move(record)
               : nullptr;
}

std::optional<ldns_hash> digest_of(std::uint8_t digest_type) {
    switch (digest_type) {
    case LDNS_SHA1:
        return LDNS_SHA1;
    case LDNS_SHA256:
        return LDNS_SHA256;
    case LDNS_SHA384:
        return LDNS_SHA384;
    default:
        return std::nullopt;
    }
}

} // namespace

bool is_supported_algorithm(std::uint8_t algorithm) {
    switch (algorithm) {
    case LDNS_RSASHA1:
    case LDNS_RSASHA1_NSEC3:
    case LDNS_RSASHA256:
    case LDNS_RSASHA512:
    case LDNS_ECDSAP256SHA256:
    case LDNS_ECDSAP384SHA384:
    case LDNS_ED25519:
    case LDNS_ED448:
        return true;
    default:
        return false;
    }
}

bool is_supported_digest(std::uint8_t digest_type) {
    return digest_of(digest_type).has_value();
}

std::optional<Bytes> ds_digest(const dns::Name& owner, const dns::Dnskey& key,
                               std::uint8_t digest_type) {
    const auto hash = digest_of(digest_type);
    const LdnsRecord record = make_key(owner, key);
    if (!hash || !record) {
        return std::nullopt;
    }
    const LdnsRecord ds(ldns_key_rr2ds(record.get(), *hash));
    const ldns_rdf* digest =
        ds && ldns_rr_rd_count(ds.get()) == ds_fields ? ldns_rr_rdf(ds.get(), 3) : nullptr;
    if (digest == nullptr || ldns_rdf_data(digest) == nullptr) {
        return std::nullopt;
    }
    return Bytes(ldns_rdf_data(digest), ldns_rdf_data(digest) + ldns_rdf_size(digest));
}

Bytes dnskey_rdata(const dns::Dnskey& key) {
    return rdata_of(key, key.flags);
}

std::uint16_t key_tag_with_flags(const dns::Dnskey& key, std::uint16_t flags) {
    const Bytes rdata = rdata_of(key, flags);
    return ldns_calc_keytag_raw(rdata.data(), rdata.size());
}

bool verifies(const std::vector<dns::Record>& rrset, const dns::Rrsig& signature,
              const dns::Dnskey& key) {
    const LdnsRecords records(ldns_rr_list_new());
    const LdnsRecordView keys(ldns_rr_list_new());
    if (rrset.empty() || signature.signature.empty() || !records || !keys) {
        return false;
    }
    for (const dns::Record& record : rrset) {
        LdnsRecord made = make_record(record.owner, record.type, record.rdata);
        if (!made || !ldns_rr_list_push_rr(records.get(), made.get())) {
            return false;
        }
        static_cast<void>(made.release());
    }
    const LdnsRecord rrsig =
        make_record(rrset.front().owner, dns::RecordType::rrsig, rdata_of(signature));
    const LdnsRecord dnskey = make_key(signature.signer, key);
    if (!rrsig || ldns_rr_rd_count(rrsig.get()) != rrsig_fields || !dnskey ||
        !ldns_rr_list_push_rr(keys.get(), dnskey.get())) {
        return false;
    }
    return ldns_verify_rrsig_keylist_notime(records.get(), rrsig.get(), keys.get(), nullptr) ==
           LDNS_STATUS_OK;
}

Bytes nsec3_hash(const dns::Name& name, ByteView salt, std::uint16_t iterations) {
    Bytes input = name.wire();
    std::array<std::uint8_t, LDNS_SHA1_DIGEST_LENGTH> digest{};
    for (std::uint32_t round = 0; round <= iterations; ++round) {
        append(input, salt);
        ldns_sha1(input.data(), static_cast<unsigned>(input.size()), digest.data());
        input.assign(digest.begin(), digest.end());
    }
    return input;
}

} // namespace danescope::dnssec
