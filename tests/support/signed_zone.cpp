#include "tests/support/signed_zone.h"

#include "core/support/c_handle.h"

#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <utility>

#include <ldns/ldns.h>

namespace danescope::test {

namespace {

using Record = CHandle<ldns_rr, ldns_rr_free>;
using Records = CHandle<ldns_rr_list, ldns_rr_list_deep_free>;
using Keys = CHandle<ldns_key_list, ldns_key_list_free>;

constexpr std::uint16_t ksk_flags = 257;
constexpr std::uint16_t zsk_flags = 256;
constexpr std::uint16_t rsa_bits = 2048;
/// Fields of a line that holds an RRSIG.
constexpr std::size_t rrsig_expiration = 8;
constexpr std::size_t rrsig_inception = 9;

std::string line_of(const ldns_rr& record) {
    const CHandle<char, std::free> text(ldns_rr2str(&record));
    std::string line(text.get());
    while (!line.empty() && line.back() == '\n') {
        line.pop_back();
    }
    return line;
}

ldns_rr* parse(const std::string& line) {
    ldns_rr* record = nullptr;
    if (ldns_rr_new_frm_str(&record, line.c_str(), 3600, nullptr, nullptr) != LDNS_STATUS_OK) {
        throw std::invalid_argument("not a record: " + line);
    }
    return record;
}

} // namespace

Lines operator+(Lines first, const Lines& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::string with_field(const std::string& line, std::size_t index, const std::string& value) {
    std::istringstream words(line);
    std::string word;
    std::string altered;
    for (std::size_t position = 0; words >> word; ++position) {
        altered += (position == 0 ? "" : " ") + (position == index ? value : word);
    }
    return altered;
}

std::string field_of(const std::string& line, std::size_t index) {
    std::istringstream words(line);
    std::string word;
    for (std::size_t position = 0; position <= index; ++position) {
        if (!(words >> word)) {
            return {};
        }
    }
    return word;
}

std::string dotted(std::string_view name) {
    return name == "." ? "." : std::string(name) + '.';
}

struct SigningKey::Pair {
    /// Owns the one key in it.
    Keys keys;
    ldns_key* key = nullptr;
    Record dnskey;
};

SigningKey::SigningKey(std::string_view zone, std::uint8_t algorithm, std::uint16_t flags)
    : pair_(std::make_shared<Pair>()) {
    pair_->keys.reset(ldns_key_list_new());
    pair_->key =
        ldns_key_new_frm_algorithm(static_cast<ldns_signing_algorithm>(algorithm), rsa_bits);
    if (pair_->key == nullptr) {
        throw std::invalid_argument("no key of this algorithm");
    }
    ldns_key_list_push_key(pair_->keys.get(), pair_->key);
    ldns_rdf* owner = ldns_dname_new_frm_str(dotted(zone).c_str());
    ldns_key_set_pubkey_owner(pair_->key, owner);
    ldns_key_set_flags(pair_->key, flags);
    pair_->dnskey.reset(ldns_key2rr(pair_->key));
    ldns_rr_set_ttl(pair_->dnskey.get(), 3600);
    ldns_key_set_keytag(pair_->key, ldns_calc_keytag(pair_->dnskey.get()));
}

std::uint16_t SigningKey::tag() const {
    return ldns_calc_keytag(pair_->dnskey.get());
}

std::uint16_t SigningKey::flags() const {
    return ldns_key_flags(pair_->key);
}

std::string SigningKey::dnskey_line() const {
    const std::string line = line_of(*pair_->dnskey);
    return line.substr(0, line.find(" ;"));
}

std::string SigningKey::ds_line(std::uint8_t digest_type) const {
    const Record ds(ldns_key_rr2ds(pair_->dnskey.get(), static_cast<ldns_hash>(digest_type)));
    return line_of(*ds);
}

dns::Ds SigningKey::ds(std::uint8_t digest_type) const {
    const Record ds(ldns_key_rr2ds(pair_->dnskey.get(), static_cast<ldns_hash>(digest_type)));
    const ldns_rdf* digest = ldns_rr_rdf(ds.get(), 3);
    return {tag(), static_cast<std::uint8_t>(ldns_key_algorithm(pair_->key)), digest_type,
            Bytes(ldns_rdf_data(digest), ldns_rdf_data(digest) + ldns_rdf_size(digest))};
}

std::string SigningKey::sign(const Lines& rrset, SignatureWindow window) const {
    const Records records(ldns_rr_list_new());
    for (const std::string& line : rrset) {
        ldns_rr_list_push_rr(records.get(), parse(line));
    }
    ldns_key_set_inception(pair_->key, window.inception);
    ldns_key_set_expiration(pair_->key, window.expiration);
    const Records signatures(ldns_sign_public(records.get(), pair_->keys.get()));
    if (!signatures || ldns_rr_list_rr_count(signatures.get()) != 1) {
        throw std::runtime_error("signing failed");
    }
    // As numbers: ldns does not read back all the calendar dates that it writes.
    const std::string line = line_of(*ldns_rr_list_rr(signatures.get(), 0));
    return with_field(with_field(line, rrsig_expiration, std::to_string(window.expiration)),
                      rrsig_inception, std::to_string(window.inception));
}

SignedZone::SignedZone(std::string_view name, std::uint8_t algorithm, SignatureWindow window)
    : name_(dotted(name))
    , window_(window)
    , ksk_(name, algorithm, ksk_flags)
    , zsk_(name, algorithm, zsk_flags) {}

Lines SignedZone::signed_lines(const Lines& rrset) const {
    return rrset + Lines{zsk_.sign(rrset, window_)};
}

Lines SignedZone::key_lines() const {
    const Lines keys{ksk_.dnskey_line(), zsk_.dnskey_line()};
    return keys + Lines{ksk_.sign(keys, window_)};
}

Lines SignedZone::soa_lines() const {
    return signed_lines({name_ + " 3600 IN SOA ns." + (name_ == "." ? "" : name_) +
                         " hostmaster.example. 1 7200 3600 1209600 3600"});
}

Lines SignedZone::nsec_lines(std::string_view owner, std::string_view next,
                             std::string_view types) const {
    return signed_lines(
        {dotted(owner) + " 3600 IN NSEC " + dotted(next) + ' ' + std::string(types)});
}

} // namespace danescope::test
