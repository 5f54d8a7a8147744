#include "core/dnssec/signature.h"

#include "core/dnssec/crypto.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace danescope::dnssec {

namespace {

/// Keys tried for one signature; honest zones have one with a given tag and algorithm.
constexpr std::size_t max_colliding_keys = 4;

bool fits(const SignedRrset& rrset, const dns::Rrsig& signature, const dns::Name& zone) {
    return signature.signer == zone && rrset.owner.is_at_or_below(zone) &&
           signature.covers == rrset.type && signature.labels <= signed_label_count(rrset.owner) &&
           signature.labels >= zone.label_count();
}

enum class Window : std::uint8_t { open, ended, not_begun, inverted };

Window window_of(const dns::Rrsig& signature, Instant at) {
    const auto now = static_cast<std::uint32_t>(
        std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count());
    const auto is_before = [](std::uint32_t first, std::uint32_t second) {
        return static_cast<std::int32_t>(first - second) < 0;
    };
    if (is_before(signature.expiration, signature.inception)) {
        return Window::inverted;
    }
    if (is_before(signature.expiration, now)) {
        return Window::ended;
    }
    return is_before(now, signature.inception) ? Window::not_begun : Window::open;
}

/// Keys by which the signature may have been made, those fit for use first.
std::vector<dns::Dnskey> candidates(const dns::Rrsig& signature,
                                    const std::vector<dns::Dnskey>& keys) {
    std::vector<dns::Dnskey> found;
    for (const dns::Dnskey& key : keys) {
        if (key.key_tag == signature.key_tag && key.algorithm == signature.algorithm &&
            key.protocol == dns::Dnskey::dnssec_protocol) {
            found.push_back(key);
        }
    }
    std::stable_partition(found.begin(), found.end(), [](const dns::Dnskey& key) {
        return key.has_zone_bit() && !key.is_revoked();
    });
    if (found.size() > max_colliding_keys) {
        found.resize(max_colliding_keys);
    }
    return found;
}

/// Keys whose tag is the signature's once their zone bit is set again: clearing it shifts the tag.
std::vector<dns::Dnskey> candidates_without_zone_bit(const dns::Rrsig& signature,
                                                     const std::vector<dns::Dnskey>& keys) {
    std::vector<dns::Dnskey> found;
    for (const dns::Dnskey& key : keys) {
        if (key.has_zone_bit() || key.algorithm != signature.algorithm) {
            continue;
        }
        for (const int bits :
             {int{dns::Dnskey::zone_bit}, dns::Dnskey::zone_bit | dns::Dnskey::sep_bit}) {
            const auto flags = static_cast<std::uint16_t>(key.flags | bits);
            if (found.size() < max_colliding_keys &&
                key_tag_with_flags(key, flags) == signature.key_tag) {
                dns::Dnskey& restored = found.emplace_back(key);
                restored.flags = flags;
                restored.key_tag = signature.key_tag;
            }
        }
    }
    return found;
}

struct Verification {
    /// The first key under which the signature verifies.
    std::optional<dns::Dnskey> key;
    bool complete = true;
};

Verification try_keys(const SignedRrset& rrset, const dns::Rrsig& signature,
                      const std::vector<dns::Dnskey>& keys, VerificationBudget& budget) {
    for (const dns::Dnskey& key : keys) {
        if (!budget.spend()) {
            return {std::nullopt, false};
        }
        if (verifies(rrset.records, signature, key)) {
            return {key, true};
        }
    }
    return {};
}

SignatureVerdict verdict_without_key(const SignedRrset& rrset, const dns::Rrsig& signature,
                                     const std::vector<dns::Dnskey>& keys,
                                     VerificationBudget& budget) {
    const Verification restored =
        try_keys(rrset, signature, candidates_without_zone_bit(signature, keys), budget);
    if (!restored.complete) {
        return SignatureVerdict::unchecked;
    }
    return restored.key ? SignatureVerdict::zone_bit_unset : SignatureVerdict::key_missing;
}

SignatureVerdict judge(const SignedRrset& rrset, const dns::Rrsig& signature, const dns::Name& zone,
                       const std::vector<dns::Dnskey>* keys, Instant at,
                       VerificationBudget& budget) {
    if (!fits(rrset, signature, zone)) {
        return SignatureVerdict::signer_wrong;
    }
    if (!is_supported_algorithm(signature.algorithm)) {
        return SignatureVerdict::algorithm_unsupported;
    }
    if (keys == nullptr) {
        return SignatureVerdict::unchecked;
    }
    const std::vector<dns::Dnskey> by_tag = candidates(signature, *keys);
    if (by_tag.empty()) {
        return verdict_without_key(rrset, signature, *keys, budget);
    }
    const Window window = window_of(signature, at);
    if (window == Window::inverted) {
        return SignatureVerdict::window_inverted;
    }
    const Verification verification = try_keys(rrset, signature, by_tag, budget);
    if (!verification.complete) {
        return SignatureVerdict::unchecked;
    }
    if (!verification.key) {
        return window == Window::open ? SignatureVerdict::damaged : SignatureVerdict::dates_altered;
    }
    if (!verification.key->has_zone_bit()) {
        return SignatureVerdict::zone_bit_unset;
    }
    if (verification.key->is_revoked()) {
        return SignatureVerdict::key_revoked;
    }
    switch (window) {
    case Window::ended:
        return SignatureVerdict::expired;
    case Window::not_begun:
        return SignatureVerdict::not_yet_valid;
    default:
        return SignatureVerdict::good;
    }
}

} // namespace

std::size_t signed_label_count(const dns::Name& owner) {
    const Bytes& wire = owner.wire();
    const bool wildcard = wire.size() > 2 && wire[0] == 1 && wire[1] == '*';
    return owner.label_count() - (wildcard ? 1 : 0);
}

Instant instant_of(std::uint32_t serial_seconds, Instant at) {
    const auto now = std::chrono::floor<std::chrono::seconds>(at);
    const auto low = static_cast<std::uint32_t>(now.time_since_epoch().count());
    return now + std::chrono::seconds(static_cast<std::int32_t>(serial_seconds - low));
}

SignatureCheck check_signature(const SignedRrset& rrset, const dns::Rrsig& signature,
                               const dns::Name& zone, const std::vector<dns::Dnskey>* keys,
                               Instant at, VerificationBudget& budget) {
    return {rrset.owner,
            rrset.type,
            signature.key_tag,
            signature.algorithm,
            signature.signer,
            instant_of(signature.inception, at),
            instant_of(signature.expiration, at),
            judge(rrset, signature, zone, keys, at, budget)};
}

} // namespace danescope::dnssec
