#include "core/trace/inquiry.h"

#include "core/dns/forwarder.h"
#include "core/dns/message.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace danescope::trace {

namespace {

using dns::RecordType;
using dns::Status;

constexpr std::size_t max_failed_questions = 3;
constexpr std::size_t max_resolvers = 3;
constexpr std::size_t max_addresses_asked = 8;
/// Enough to get a referral from the servers of a zone that is not to blame.
constexpr std::size_t asked_for_referral = 2;
constexpr std::size_t max_server_names = 8;
constexpr std::size_t max_levels = 8;

bool is_link(RecordType type) {
    return type == RecordType::ds || type == RecordType::dnskey;
}

struct Server {
    dns::Name name;
    IpAddress ip;
};

/// A zone and its servers, from its parent's referral or from itself.
struct Level {
    dns::Name zone;
    std::vector<dns::Name> names;
    /// From the referral; where a name has none here, the resolver knows its addresses.
    std::vector<Server> glue;
};

void add_names(const std::vector<dns::Record>& records, const dns::Name& zone,
               std::vector<dns::Name>& names) {
    for (const dns::Record& record : records) {
        const auto* ns = std::get_if<dns::Ns>(&record.data);
        if (ns != nullptr && record.owner == zone && !ns->server.is_root() &&
            names.size() < max_server_names &&
            std::ranges::find(names, ns->server) == names.end()) {
            names.push_back(ns->server);
        }
    }
}

/// The level that a reply refers to: below `above`, and on the way to the question.
std::optional<Level> referral_in(const Probe& probe, const dns::Name& above) {
    const dns::Question& question = probe.target.question;
    const auto summary = probe.reply ? dns::summary_of(probe.reply->wire) : std::nullopt;
    if (!summary || probe.reply->failure || summary->rcode != dns::noerror_rcode ||
        summary->authoritative) {
        return std::nullopt;
    }
    const auto message = dns::parse_message(probe.reply->wire);
    if (!message || !message->answer.empty()) {
        return std::nullopt;
    }
    const auto delegation =
        std::ranges::find_if(message->authority, [&](const dns::Record& record) {
            const bool above_question =
                question.owner.is_at_or_below(record.owner) &&
                (question.type != RecordType::ds || question.owner != record.owner);
            return record.type == RecordType::ns && above_question && record.owner != above &&
                   record.owner.is_at_or_below(above);
        });
    if (delegation == message->authority.end()) {
        return std::nullopt;
    }
    Level level{delegation->owner, {}, {}};
    add_names(message->authority, level.zone, level.names);
    for (const dns::Record& record : message->additional) {
        const auto* address = std::get_if<dns::Address>(&record.data);
        if (address != nullptr &&
            std::ranges::find(level.names, record.owner) != level.names.end()) {
            level.glue.push_back({record.owner, address->ip});
        }
    }
    return level;
}

/// One question's way down to the servers that ought to know the answer.
class Descent {
public:
    Descent(const Trace& trace, Readings& readings, const dns::Question& question)
        : trace_(trace)
        , readings_(readings)
        , question_(question) {}

    Inquiry inquiry() && {
        std::optional<Level> level = start();
        bool at_start = true;
        for (std::size_t depth = 0; level && depth < max_levels; ++depth) {
            level = next(*level, at_start);
            at_start = false;
        }
        return std::move(inquiry_);
    }

private:
    /// The deepest zone above the question whose keys were answered, hence whose servers work.
    std::optional<Level> start() {
        std::vector<dns::Name> zones = question_.owner.from_root();
        if (question_.type == RecordType::ds && zones.size() > 1) {
            zones.pop_back();
        }
        std::ranges::reverse(zones);
        for (const dns::Name& zone : zones) {
            if (readings_.of({zone, RecordType::dnskey}).rrset.records.empty()) {
                continue;
            }
            const Reading* servers = looked_up({zone, RecordType::ns});
            if (servers == nullptr) {
                return std::nullopt;
            }
            Level level{zone, {}, {}};
            add_names(servers->rrset.records, zone, level.names);
            if (!level.names.empty()) {
                return level;
            }
        }
        return std::nullopt;
    }

    /// Asks the servers of a level; the level that they refer to, if they do.
    std::optional<Level> next(const Level& level, bool at_start) {
        inquiry_.zone = level.zone;
        inquiry_.probes.clear();
        const auto servers = addresses(level);
        if (!servers) {
            return std::nullopt;
        }
        const std::size_t all = std::min(servers->size(), max_addresses_asked);
        for (std::size_t count = at_start ? std::min(all, asked_for_referral) : all;; count = all) {
            ask(level.zone,
                {servers->begin(), servers->begin() + static_cast<std::ptrdiff_t>(count)});
            for (const Probe* probe : inquiry_.probes) {
                if (auto referral = referral_in(*probe, level.zone)) {
                    inquiry_.targets.clear();
                    return referral;
                }
            }
            const bool open = !inquiry_.targets.empty() ||
                              std::ranges::any_of(inquiry_.probes, [](const Probe* probe) {
                                  return !probe->reply.has_value();
                              });
            if (open || count == all) {
                return std::nullopt;
            }
        }
    }

    void ask(const dns::Name& zone, const std::vector<Server>& servers) {
        inquiry_.probes.clear();
        for (const Server& server : servers) {
            const ProbeTarget target{zone, server.name, {server.ip, dns::dns_port}, question_};
            if (const Probe* probe = trace_.find(target)) {
                inquiry_.probes.push_back(probe);
            } else {
                inquiry_.targets.push_back(target);
            }
        }
    }

    /// nullopt while some are not known yet.
    std::optional<std::vector<Server>> addresses(const Level& level) {
        std::vector<Server> servers = level.glue;
        bool complete = true;
        for (const dns::Name& name : level.names) {
            if (!level.glue.empty()) {
                break;
            }
            for (const RecordType type : {RecordType::a, RecordType::aaaa}) {
                const Reading* reading = looked_up({name, type});
                complete = complete && reading != nullptr;
                if (reading != nullptr) {
                    for (const dns::Record& record : reading->rrset.records) {
                        if (const auto* address = std::get_if<dns::Address>(&record.data)) {
                            servers.push_back({name, address->ip});
                        }
                    }
                }
            }
        }
        return complete ? std::optional(servers) : std::nullopt;
    }

    /// What the resolver said; nullptr where it is yet to be asked, or to answer.
    const Reading* looked_up(const dns::Question& question) {
        const Reading& reading = readings_.of(question);
        if (trace_.find(question) == nullptr) {
            inquiry_.lookups.push_back(question);
            return nullptr;
        }
        return reading.done() ? &reading : nullptr;
    }

    const Trace& trace_;
    Readings& readings_;
    const dns::Question& question_;
    Inquiry inquiry_;
};

} // namespace

std::vector<dns::Question> failed_questions(const Trace& trace, Readings& readings) {
    std::vector<dns::Question> failed;
    for (const bool links : {false, true}) {
        for (const Lookup& lookup : trace.lookups) {
            const dns::Question& question = lookup.question;
            const Reading& reading = readings.of(question);
            const bool owner_known =
                std::ranges::find(failed, question.owner, &dns::Question::owner) != failed.end();
            if (lookup.purpose == LookupPurpose::check && is_link(question.type) == links &&
                !owner_known && reading.done() && reading.status == Status::error &&
                !reading.rrset.alias_loop && failed.size() < max_failed_questions) {
                failed.push_back(question);
            }
        }
    }
    return failed;
}

Inquiry inquire_servers(const Trace& trace, Readings& readings, const dns::Question& question) {
    return Descent(trace, readings, question).inquiry();
}

dns::Question same_type_control(const dns::Question& question) {
    // The root has no DS; a zone of the top level has one, or a proof that it has none.
    const std::vector<dns::Name> names = question.owner.from_root();
    const bool below_root = question.type == RecordType::ds && names.size() > 1;
    return {below_root ? names[1] : dns::Name(), question.type};
}

dns::Question ordinary_control() {
    return {dns::Name(), RecordType::ns};
}

Inquiry inquire_resolvers(const Trace& trace, const dns::Question& question) {
    Inquiry inquiry;
    for (const std::string& resolver : trace.request.resolvers) {
        const auto address = dns::parse_forwarder(resolver);
        if (!address || inquiry.probes.size() + inquiry.targets.size() >= 3 * max_resolvers) {
            continue;
        }
        for (const dns::Question& each :
             {question, same_type_control(question), ordinary_control()}) {
            const ProbeTarget target{dns::Name(), dns::Name(), *address, each};
            if (const Probe* probe = trace.find(target)) {
                inquiry.probes.push_back(probe);
            } else {
                inquiry.targets.push_back(target);
            }
        }
    }
    return inquiry;
}

} // namespace danescope::trace
