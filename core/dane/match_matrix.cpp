#include "core/dane/match_matrix.h"

#include "core/tls/certificate.h"
#include "core/tls/digest.h"

#include <algorithm>

namespace danescope::dane {

namespace {

constexpr std::uint8_t selectors = 2;
constexpr std::uint8_t matching_types = 3;
constexpr std::uint8_t dane_ee = 3;

/// All association data of one certificate, made once however many records there are.
using Associations = std::array<std::array<std::optional<Bytes>, matching_types>, selectors>;

Bytes association(ByteView selected, std::uint8_t matching) {
    switch (matching) {
    case 0:
        return Bytes(selected.begin(), selected.end());
    case 1:
        return tls::sha256(selected);
    default:
        return tls::sha512(selected);
    }
}

Associations associations(ByteView certificate) {
    Associations all;
    const auto key = tls::subject_public_key_info(certificate);
    if (!key) {
        return all;
    }
    for (std::uint8_t matching = 0; matching < matching_types; ++matching) {
        all[0][matching] = association(certificate, matching);
        all[1][matching] = association(*key, matching);
    }
    return all;
}

/// RFC 7671 §9: for one usage and selector only the strongest digest counts, besides Full(0),
/// which is no digest. SHA2-512(2) is stronger than SHA2-256(1).
bool is_shadowed(const RecordMatches& row, const std::vector<RecordMatches>& rows) {
    return row.usability == Usability::usable && row.record.matching != 0 &&
           std::any_of(rows.begin(), rows.end(), [&row](const RecordMatches& other) {
               return other.usability == Usability::usable &&
                      other.record.usage == row.record.usage &&
                      other.record.selector == row.record.selector &&
                      other.record.matching > row.record.matching;
           });
}

/// RFC 7671 §5.1: DANE-EE is about the server's own certificate. §5.2: DANE-TA is about an issuer
/// of it, so a leaf never is its own trust anchor; OpenSSL sees it alike.
bool applies(std::uint8_t usage, std::size_t depth) {
    return usage == dane_ee ? depth == 0 : depth > 0;
}

Match match(const RecordMatches& row, const Associations& certificate, std::size_t depth) {
    if (row.usability != Usability::usable) {
        return Match::unusable;
    }
    if (!applies(row.record.usage, depth)) {
        return Match::not_applicable;
    }
    if (row.shadowed) {
        return Match::shadowed;
    }
    return certificate[row.record.selector][row.record.matching] == row.record.data
               ? Match::matched
               : Match::differs;
}

} // namespace

bool RecordMatches::matched() const {
    return std::find(against.begin(), against.end(), Match::matched) != against.end();
}

std::vector<RecordMatches> match_matrix(const std::vector<dns::Tlsa>& records,
                                        const std::vector<Bytes>& chain) {
    std::vector<Associations> certificates;
    std::transform(chain.begin(), chain.end(), std::back_inserter(certificates), associations);
    std::vector<RecordMatches> rows;
    rows.reserve(records.size());
    for (const dns::Tlsa& record : records) {
        rows.push_back({record, usability(record), false, {}});
    }
    for (RecordMatches& row : rows) {
        row.shadowed = is_shadowed(row, rows);
        for (std::size_t depth = 0; depth < certificates.size(); ++depth) {
            row.against.push_back(match(row, certificates[depth], depth));
        }
    }
    return rows;
}

std::optional<Bytes> association_data(ByteView certificate, std::uint8_t selector,
                                      std::uint8_t matching) {
    if (selector >= selectors || matching >= matching_types) {
        return std::nullopt;
    }
    // Asked for either selector: it tells whether the bytes are a certificate at all.
    const auto key = tls::subject_public_key_info(certificate);
    if (!key) {
        return std::nullopt;
    }
    return association(selector == 0 ? certificate : ByteView(*key), matching);
}

} // namespace danescope::dane
