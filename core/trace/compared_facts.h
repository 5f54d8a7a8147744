#pragma once

#include "core/trace/comparison.h"

#include <map>
#include <string>
#include <vector>

namespace danescope::trace {

/// What one check has to be compared by.
struct ComparedFacts {
    std::map<HostAddress, Decisions> hosts;
    std::map<dns::Question, AnsweredRecords> records;
    std::map<dns::Question, AnsweredRecords> tlsa;
    std::map<dns::Name, dns::Status> zones;
    std::map<dns::Name, std::vector<dns::Ds>> ds;
    std::map<dns::Name, std::vector<dns::Dnskey>> keys;
    std::map<SignedRecords, std::vector<dnssec::SignatureCheck>> signatures;
    std::map<HostAddress, std::vector<tls::CertificateSummary>> certificates;
    std::map<HostAddress, Connection> connections;
    std::map<Setting, std::string> settings;
};

ComparedFacts facts_to_compare(const Snapshot& snapshot);

} // namespace danescope::trace
