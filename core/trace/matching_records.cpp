#include "core/trace/matching_records.h"

#include "core/support/bytes.h"
#include "core/tls/chain_verification.h"

#include <algorithm>
#include <cstddef>

namespace danescope::trace {

namespace {

constexpr std::uint8_t dane_ta = 2;
constexpr std::uint8_t dane_ee = 3;
constexpr std::uint8_t public_key = 1;
constexpr std::uint8_t sha256 = 1;
/// No honest host sends more.
constexpr std::size_t max_certificates = 8;

/// nullptr where the host showed no certificates.
const std::vector<Bytes>* shown_by(const Path& path, const Trace& trace) {
    const auto& session = path.certificate.session;
    return session && trace.sessions[*session].tls ? &trace.sessions[*session].tls->chain : nullptr;
}

} // namespace

std::string key_record(const TlsaStep& step, std::uint8_t usage,
                       const tls::CertificateSummary& certificate) {
    const dns::Name& owner =
        step.alias_chain.empty() ? step.question.owner : step.alias_chain.back();
    return owner.to_string() + ". IN TLSA " + std::to_string(usage) + " 1 1 " +
           certificate.spki_sha256;
}

std::vector<std::string> records_that_match(const Trace& trace, const Path& path) {
    std::vector<std::string> records;
    const auto& summaries = path.certificate.chain;
    if (!path.certificate.session || summaries.empty()) {
        return records;
    }
    const smtp::Session& session = trace.sessions[*path.certificate.session];
    if (!session.tls || !session.dane_request) {
        return records;
    }
    tls::DaneRequest request = *session.dane_request;
    request.at = trace.judged_at();
    for (std::size_t index = 0; index < std::min(summaries.size(), max_certificates); ++index) {
        const auto digest = from_hex(summaries[index].spki_sha256);
        if (!digest || digest->empty()) {
            continue;
        }
        const std::uint8_t usage = index == 0 ? dane_ee : dane_ta;
        request.records = {{usage, public_key, sha256, *digest}};
        const tls::HandshakeResult result = tls::verify_chain(request, session.tls->chain);
        if (result.verify_code == 0 && result.matched_record) {
            records.push_back(key_record(path.tlsa, usage, summaries[index]));
        }
    }
    return records;
}

void add_matching_records(std::vector<Path>& paths, const Trace& trace) {
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        // Verifying is dear, and a host shows the same certificates at each of its addresses.
        const auto* chain = shown_by(*path, trace);
        const auto same = std::find_if(paths.begin(), path, [&](const Path& earlier) {
            const auto* other = shown_by(earlier, trace);
            return chain && other && earlier.host == path->host && *other == *chain;
        });
        path->certificate.matching_records =
            same != path ? same->certificate.matching_records : records_that_match(trace, *path);
    }
}

} // namespace danescope::trace
