#include "core/trace/supposed_time.h"

#include "core/dnssec/chain.h"
#include "core/tls/chain_verification.h"
#include "core/trace/readings.h"

#include <algorithm>
#include <optional>

namespace danescope::trace {

namespace {

using dns::RecordType;
using dns::Status;

const dnssec::Zone* zone_of(const std::vector<dnssec::Zone>& chain, const dns::Name& name) {
    const auto zone = std::ranges::find(chain, name, &dnssec::Zone::name);
    return zone == chain.end() ? nullptr : &*zone;
}

/// The walk's word on a link: a key set is worth what its zone is, a DS set what its parent is and
/// its own signatures are.
Status link_status(const std::vector<dnssec::Zone>& chain, const dns::Question& question) {
    const dnssec::Zone* zone = zone_of(chain, question.owner);
    if (zone == nullptr) {
        return Status::skipped;
    }
    if (question.type == RecordType::dnskey) {
        return zone->status;
    }
    if (zone->broken && zone->broken->at.type == RecordType::ds) {
        return zone->status;
    }
    const dnssec::Zone* above = nullptr;
    for (const dnssec::Zone& other : chain) {
        if (other.name != zone->name && zone->name.is_at_or_below(other.name) &&
            (above == nullptr || other.name.label_count() > above->name.label_count())) {
            above = &other;
        }
    }
    return above != nullptr ? above->status : Status::skipped;
}

Status walked(const std::vector<dnssec::Zone>& chain, const dns::Question& question) {
    const bool link = question.type == RecordType::ds || question.type == RecordType::dnskey;
    return link ? link_status(chain, question) : dnssec::walked_status(chain, question);
}

/// nullopt where the walk does not know.
std::optional<dns::Validation> validation_of(Status status) {
    switch (status) {
    case Status::secure:
    case Status::nodata:
    case Status::nxdomain:
        return dns::Validation::secure;
    case Status::insecure:
        return dns::Validation::insecure;
    case Status::bogus:
        return dns::Validation::bogus;
    case Status::error:
    case Status::skipped:
        break;
    }
    return std::nullopt;
}

void validate_again(Trace& trace, Instant before, Instant at) {
    const std::vector<dns::Answer> answers = answers_of(trace);
    const auto& anchors = trace.request.trust_anchors;
    const auto chain_before = dnssec::walk_chain(answers, anchors, before);
    const auto chain_now = dnssec::walk_chain(answers, anchors, at);
    for (Lookup& lookup : trace.lookups) {
        if (lookup.purpose != LookupPurpose::check || !lookup.answer || lookup.answer->failure) {
            continue;
        }
        const auto was = validation_of(walked(chain_before, lookup.question));
        const auto is = validation_of(walked(chain_now, lookup.question));
        if (is && is != was) {
            lookup.answer->validation = *is;
            lookup.answer->why_bogus.clear();
        }
    }
}

void verify_again(smtp::Session& session, Instant at) {
    if (!session.tls || !session.dane_request || session.tls->chain.empty()) {
        return;
    }
    session.dane_request->at = at;
    const tls::HandshakeResult again = tls::verify_chain(*session.dane_request, session.tls->chain);
    session.tls->verify_code = again.verify_code;
    session.tls->matched_depth = again.matched_depth;
    session.tls->matched_record = again.matched_record;
    session.tls->peer_name = again.peer_name;
}

} // namespace

Trace supposed_at(Trace trace, Instant at) {
    const Instant before = trace.judged_at();
    trace.request.at = at;
    validate_again(trace, before, at);
    for (smtp::Session& session : trace.sessions) {
        verify_again(session, at);
    }
    return trace;
}

} // namespace danescope::trace
