#include "core/dnssec/signed_rrset.h"

#include <algorithm>
#include <utility>

namespace danescope::dnssec {

namespace {

/// Kept over one RRset; an honest zone has one for each of its algorithms and keys.
constexpr std::size_t max_signatures = 16;
/// Kept of one authority section; the longest honest proof has six.
constexpr std::size_t max_denial_rrsets = 16;

template<class Range, class Value>
bool contains(const Range& range, const Value& value) {
    return std::find(range.begin(), range.end(), value) != range.end();
}

SignedRrset* find(std::vector<SignedRrset>& rrsets, const dns::Name& owner, dns::RecordType type) {
    const auto found = std::find_if(rrsets.begin(), rrsets.end(), [&](const SignedRrset& rrset) {
        return rrset.type == type && rrset.owner == owner;
    });
    return found == rrsets.end() ? nullptr : &*found;
}

std::vector<SignedRrset> rrsets_of(const std::vector<dns::Record>& section) {
    std::vector<SignedRrset> rrsets;
    for (const dns::Record& record : section) {
        if (record.type == dns::RecordType::rrsig) {
            continue;
        }
        SignedRrset* rrset = find(rrsets, record.owner, record.type);
        if (rrset == nullptr) {
            rrset = &rrsets.emplace_back(SignedRrset{record.owner, record.type, {}, {}});
        }
        const bool known =
            std::any_of(rrset->records.begin(), rrset->records.end(),
                        [&](const dns::Record& other) { return other.rdata == record.rdata; });
        if (!known) {
            rrset->records.push_back(record);
        }
    }
    for (SignedRrset& rrset : rrsets) {
        std::sort(rrset.records.begin(), rrset.records.end(),
                  [](const auto& first, const auto& second) { return first.rdata < second.rdata; });
    }
    for (const dns::Record& record : section) {
        const auto* signature = std::get_if<dns::Rrsig>(&record.data);
        SignedRrset* rrset =
            signature != nullptr ? find(rrsets, record.owner, signature->covers) : nullptr;
        if (rrset != nullptr && rrset->signatures.size() < max_signatures &&
            !contains(rrset->signatures, *signature)) {
            rrset->signatures.push_back(*signature);
        }
    }
    return rrsets;
}

/// The step from one owner of an alias chain to the next: a CNAME, and the DNAME it was made from
/// (RFC 6672 §3.1; only the DNAME is signed then).
void add_alias(std::vector<SignedRrset>& path, std::vector<SignedRrset>& section,
               const dns::Name& owner) {
    const SignedRrset* alias = find(section, owner, dns::RecordType::cname);
    if (alias == nullptr) {
        return;
    }
    if (alias->signatures.empty()) {
        const auto source = std::find_if(section.begin(), section.end(), [&](const auto& rrset) {
            return rrset.type == dns::RecordType::dname && owner != rrset.owner &&
                   owner.is_at_or_below(rrset.owner);
        });
        alias = source == section.end() ? alias : &*source;
    }
    if (!contains(path, *alias)) {
        path.push_back(*alias);
    }
}

bool is_denial(dns::RecordType type) {
    return type == dns::RecordType::soa || type == dns::RecordType::nsec ||
           type == dns::RecordType::nsec3;
}

} // namespace

ReadAnswer read_answer(const dns::Answer& answer) {
    ReadAnswer read;
    read.question = answer.question;
    read.final_owner = answer.question.owner;
    const auto message = dns::message_of(answer);
    read.failed =
        !message || (answer.rcode != dns::noerror_rcode && answer.rcode != dns::nxdomain_rcode);
    if (read.failed) {
        return read;
    }
    const dns::AnswerRrset found = dns::answer_rrset(*message, answer.question);
    if (found.alias_loop) {
        read.failed = true;
        return read;
    }
    read.rcode = answer.rcode;
    std::vector<SignedRrset> section = rrsets_of(message->answer);
    read.final_owner = found.alias_chain.back();
    for (std::size_t link = 0; link + 1 < found.alias_chain.size(); ++link) {
        add_alias(read.path, section, found.alias_chain[link]);
    }
    const SignedRrset* records = find(section, read.final_owner, answer.question.type);
    read.negative = records == nullptr;
    if (records != nullptr) {
        read.path.push_back(*records);
    }
    for (SignedRrset& rrset : rrsets_of(message->authority)) {
        if (is_denial(rrset.type) && read.authority.size() < max_denial_rrsets) {
            read.authority.push_back(std::move(rrset));
        }
    }
    return read;
}

const SignedRrset* own_rrset(const ReadAnswer& answer) {
    const bool own =
        !answer.failed && !answer.negative && answer.final_owner == answer.question.owner;
    return own ? &answer.path.back() : nullptr;
}

} // namespace danescope::dnssec
