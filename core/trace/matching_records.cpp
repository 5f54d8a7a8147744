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

} // namespace danescope::trace
