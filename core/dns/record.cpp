#include "core/dns/record.h"

namespace danescope::dns {

std::string to_string(RecordType type) {
    switch (type) {
    case RecordType::a:
        return "A";
    case RecordType::ns:
        return "NS";
    case RecordType::cname:
        return "CNAME";
    case RecordType::soa:
        return "SOA";
    case RecordType::mx:
        return "MX";
    case RecordType::txt:
        return "TXT";
    case RecordType::aaaa:
        return "AAAA";
    case RecordType::dname:
        return "DNAME";
    case RecordType::ds:
        return "DS";
    case RecordType::rrsig:
        return "RRSIG";
    case RecordType::nsec:
        return "NSEC";
    case RecordType::dnskey:
        return "DNSKEY";
    case RecordType::nsec3:
        return "NSEC3";
    case RecordType::nsec3param:
        return "NSEC3PARAM";
    case RecordType::tlsa:
        return "TLSA";
    case RecordType::cds:
        return "CDS";
    case RecordType::cdnskey:
        return "CDNSKEY";
    }
    return "TYPE" + std::to_string(static_cast<std::uint16_t>(type));
}

std::string zone_file_line(const Record& record) {
    const std::string owner = record.owner.is_root() ? "." : record.owner.to_string() + '.';
    return owner + ' ' + std::to_string(record.ttl) + " IN " + to_string(record.type) + ' ' +
           record.rdata_text;
}

} // namespace danescope::dns
