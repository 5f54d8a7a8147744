#include "tests/ui/plots/sample_checks.h"

#include "tests/support/trace_builder.h"
#include "tests/ui/explain/examples.h"

#include <chrono>
#include <memory>
#include <string>

namespace danescope::test {

trace::Snapshot varied(int more) {
    using dnssec::SignatureVerdict;
    const Example example = passing();
    auto evaluation = std::make_shared<trace::Evaluation>(*example.snapshot.evaluation);
    const Instant at = example.snapshot.trace->judged_at();
    auto& signatures = evaluation->chain.back().signatures;
    dnssec::SignatureCheck signature = signatures.front();
    const auto add = [&](const char* owner, dns::RecordType type, SignatureVerdict verdict,
                         int before, int after) {
        signature.owner = *dns::Name::parse(owner);
        signature.covers = type;
        signature.verdict = verdict;
        signature.inception = at - std::chrono::days(before);
        signature.expiration = at + std::chrono::days(after);
        signatures.push_back(signature);
    };
    add("_25._tcp.mx1.example.org", dns::RecordType::tlsa, SignatureVerdict::expired, 17, -3);
    add("mx1.example.org", dns::RecordType::a, SignatureVerdict::good, 27, 3);
    add("example.org", dns::RecordType::mx, SignatureVerdict::unchecked, 7, 21);
    add("old.example.org", dns::RecordType::mx, SignatureVerdict::expired, 900, -800);
    add("a-rather-long-host-name-to-be-shortened.mail.example.org", dns::RecordType::aaaa,
        SignatureVerdict::not_yet_valid, -2, 30);
    for (int row = 0; row < more; ++row) {
        signature.key_tag = static_cast<std::uint16_t>(row);
        signatures.push_back(signature);
    }
    auto& chain = evaluation->paths.front().certificate.chain;
    chain.push_back(chain.front());
    chain.back().sha256 = std::string(64, 'e');
    chain.back().not_before = at - std::chrono::years(5);
    chain.back().not_after = at + std::chrono::years(15);
    return {example.snapshot.trace, evaluation};
}

trace::Snapshot timed() {
    trace::Trace trace = passing_check().trace();
    Milliseconds at{0};
    for (trace::Lookup& lookup : trace.lookups) {
        lookup.asked = at;
        lookup.answer->elapsed = Milliseconds(60);
        at += Milliseconds(60);
    }
    trace.sessions.front().started = at;
    trace.sessions.front().elapsed = Milliseconds(412) - at;
    trace.elapsed = Milliseconds(412);
    return trace::snapshot_of(std::move(trace));
}

} // namespace danescope::test
