#include "core/trace/readings.h"

#include <algorithm>
#include <variant>

namespace danescope::trace {

namespace {

/// A question that brought no answer. When the deadline passed it failed, whether asked or not; a
/// check that ended in another way says nothing of it; a cancelled one leaves it open.
Reading unanswered(const Trace& trace, bool asked) {
    Reading reading;
    if (trace.running()) {
        reading.progress = asked ? Progress::running : Progress::waiting;
    } else if (trace.end == CheckEnd::timed_out) {
        reading.progress = Progress::done;
        reading.status = dns::Status::error;
    } else if (trace.end != CheckEnd::cancelled) {
        reading.progress = Progress::done;
    }
    return reading;
}

void add_signers(const std::vector<dns::Record>& section, std::vector<dns::Name>& signers) {
    for (const dns::Record& record : section) {
        const auto* signature = std::get_if<dns::Rrsig>(&record.data);
        if (signature != nullptr &&
            std::find(signers.begin(), signers.end(), signature->signer) == signers.end()) {
            signers.push_back(signature->signer);
        }
    }
}

Reading answered(const dns::Answer& answer) {
    Reading reading;
    reading.progress = Progress::done;
    reading.status = dns::status_of(answer);
    reading.name_missing = !answer.failure && answer.rcode == dns::nxdomain_rcode;
    reading.elapsed = answer.elapsed;
    reading.answer = &answer;
    if (answer.failure) {
        return reading;
    }
    if (const auto message = dns::message_of(answer)) {
        reading.rrset = dns::answer_rrset(*message, answer.question);
        add_signers(message->answer, reading.signers);
        add_signers(message->authority, reading.signers);
    } else if (reading.status != dns::Status::bogus) {
        reading.status = dns::Status::error;
    }
    if (reading.rrset.alias_loop && reading.status != dns::Status::bogus) {
        reading.status = dns::Status::error;
    }
    return reading;
}

} // namespace

const Reading& Readings::of(const dns::Question& question) {
    const auto known = read_.find(question);
    if (known != read_.end()) {
        return known->second;
    }
    const Lookup* lookup = trace_.find(question);
    const bool has_answer = lookup != nullptr && lookup->answer &&
                            lookup->answer->failure != dns::LookupFailure::cancelled;
    Reading reading =
        has_answer ? answered(*lookup->answer) : unanswered(trace_, lookup != nullptr);
    return read_.emplace(question, std::move(reading)).first->second;
}

std::vector<dns::Answer> answers_of(const Trace& trace) {
    std::vector<dns::Answer> answers;
    for (const Lookup& lookup : trace.lookups) {
        if (lookup.answer && lookup.purpose == LookupPurpose::check) {
            answers.push_back(*lookup.answer);
        }
    }
    return answers;
}

} // namespace danescope::trace
