#include "core/dane/decision_table.h"

#include <algorithm>

namespace danescope::dane {

namespace {

using enum dns::Status;
using enum CertificateStatus;
using enum Action;
using enum Mode;

constexpr std::nullopt_t any = std::nullopt;

constexpr std::array<TableRow, 15> mandatory_rows{{
    {mandatory, 1, secure, secure, secure, success, dane_success},
    {mandatory, 2, secure, secure, secure, failed, dane_fail},
    {mandatory, 3, secure, secure, insecure, any, dane_fail},
    {mandatory, 4, secure, secure, nxdomain, any, dane_fail},
    {mandatory, 5, secure, secure, bogus, any, dane_fail},
    {mandatory, 6, secure, insecure, any, any, dane_fail},
    {mandatory, 7, secure, bogus, any, any, dane_fail},
    {mandatory, 8, insecure, secure, secure, success, dane_fail},
    {mandatory, 9, insecure, secure, secure, failed, dane_fail},
    {mandatory, 10, insecure, secure, insecure, any, dane_fail},
    {mandatory, 11, insecure, secure, nxdomain, any, dane_fail},
    {mandatory, 12, insecure, secure, bogus, any, dane_fail},
    {mandatory, 13, insecure, insecure, any, any, dane_fail},
    {mandatory, 14, insecure, bogus, any, any, dane_fail},
    {mandatory, 15, bogus, any, any, any, dane_fail},
}};

constexpr std::array<TableRow, 14> opportunistic_rows{{
    {opportunistic, 1, secure, secure, secure, success, dane_success},
    {opportunistic, 2, secure, secure, secure, failed, dane_fail},
    {opportunistic, 3, secure, secure, insecure, any, fallback_to_tls},
    {opportunistic, 4, secure, secure, nxdomain, any, fallback_to_tls},
    {opportunistic, 5, secure, secure, bogus, any, dane_fail},
    {opportunistic, 6, secure, insecure, any, any, fallback_to_tls},
    {opportunistic, 7, secure, bogus, any, any, dane_fail},
    {opportunistic, 8, insecure, secure, secure, any, fallback_to_tls},
    {opportunistic, 9, insecure, secure, insecure, any, fallback_to_tls},
    {opportunistic, 10, insecure, secure, nxdomain, any, fallback_to_tls},
    {opportunistic, 11, insecure, secure, bogus, any, dane_fail},
    {opportunistic, 12, insecure, insecure, any, any, fallback_to_tls},
    {opportunistic, 13, insecure, bogus, any, any, dane_fail},
    {opportunistic, 14, bogus, any, any, any, dane_fail},
}};

/// The tables say NXDOMAIN for every proven absence of TLSA records.
Facts as_the_table_reads(Facts facts) {
    if (facts.tlsa == nodata) {
        facts.tlsa = nxdomain;
    }
    return facts;
}

template<class Value>
bool says(const std::optional<Value>& cell, Value value) {
    return !cell || *cell == value;
}

bool fits(const TableRow& row, const Facts& facts) {
    return row.mx == facts.mx && says(row.address, facts.address) && says(row.tlsa, facts.tlsa) &&
           says(row.certificate, facts.certificate);
}

bool may_still_fit(const TableRow& row, const Facts& facts) {
    const auto open = [](dns::Status status) { return status == skipped; };
    return (open(facts.mx) || row.mx == facts.mx) &&
           (open(facts.address) || says(row.address, facts.address)) &&
           (open(facts.tlsa) || says(row.tlsa, facts.tlsa)) &&
           (facts.certificate == not_checked || says(row.certificate, facts.certificate));
}

} // namespace

std::span<const TableRow> table(Mode mode) {
    return mode == mandatory ? std::span<const TableRow>(mandatory_rows)
                             : std::span<const TableRow>(opportunistic_rows);
}

Decision decide(Mode mode, const Facts& facts) {
    const Facts read = as_the_table_reads(facts);
    const auto rows = table(mode);
    const auto row =
        std::ranges::find_if(rows, [&](const TableRow& entry) { return fits(entry, read); });
    if (row == rows.end()) {
        return Decision{dane_fail, std::nullopt, Basis::assumed};
    }
    return Decision{row->action, row->number, Basis::table};
}

std::vector<int> possible_rows(Mode mode, const Facts& facts) {
    const Facts read = as_the_table_reads(facts);
    std::vector<int> numbers;
    for (const TableRow& row : table(mode)) {
        if (may_still_fit(row, read)) {
            numbers.push_back(row.number);
        }
    }
    return numbers;
}

} // namespace danescope::dane
