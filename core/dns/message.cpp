#include "core/dns/message.h"

#include "core/dns/message_header.h"
#include "core/dns/rdata.h"
#include "core/support/c_handle.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

#include <ldns/ldns.h>

namespace danescope::dns {

namespace {

constexpr std::size_t max_message_size = 65'535;
/// Far above any honest reply; it bounds the time that chains of compression pointers can cost.
constexpr std::size_t max_records = 1'024;
constexpr std::size_t max_alias_links = 16;
constexpr std::uint16_t class_in = 1;

using LdnsName = CHandle<ldns_rdf, ldns_rdf_deep_free>;
using LdnsRecord = CHandle<ldns_rr, ldns_rr_free>;
using LdnsBuffer = CHandle<ldns_buffer, ldns_buffer_free>;

ByteView content_of(const ldns_buffer& buffer) {
    return {buffer._data, buffer._position};
}

/// Types whose rdata ldns may interpret. All others stay bytes, as RFC 3597 §3 wants it, which also
/// keeps hostile data away from ldns's many rarely used readers.
bool is_interpreted(RecordType type) {
    switch (type) {
    case RecordType::a:
    case RecordType::ns:
    case RecordType::cname:
    case RecordType::soa:
    case RecordType::mx:
    case RecordType::txt:
    case RecordType::aaaa:
    case RecordType::ds:
    case RecordType::rrsig:
    case RecordType::nsec:
    case RecordType::dnskey:
    case RecordType::nsec3:
    case RecordType::nsec3param:
    case RecordType::tlsa:
    case RecordType::cds:
    case RecordType::cdnskey:
        return true;
    case RecordType::dname:
        break;
    }
    return false;
}

/// Rdata without compression, and its zone-file form.
struct Rdata {
    Bytes wire;
    std::string text;
};

/// nullopt when a field is missing: ldns aborts the program over some of those.
std::optional<Rdata> rdata_of(const ldns_rr& record) {
    const LdnsBuffer wire(ldns_buffer_new(LDNS_MIN_BUFLEN));
    const LdnsBuffer text(ldns_buffer_new(LDNS_MIN_BUFLEN));
    if (!wire || !text) {
        return std::nullopt;
    }
    for (std::size_t index = 0; index < ldns_rr_rd_count(&record); ++index) {
        const ldns_rdf* field = ldns_rr_rdf(&record, index);
        if (field == nullptr || (ldns_rdf_size(field) != 0 && ldns_rdf_data(field) == nullptr)) {
            return std::nullopt;
        }
        // Some of ldns's writers end a field with a space themselves.
        const ByteView before = content_of(*text);
        const bool separated = before.empty() || before.back() == ' ';
        if ((!separated && ldns_buffer_printf(text.get(), " ") < 0) ||
            ldns_rdf2buffer_wire(wire.get(), field) != LDNS_STATUS_OK ||
            ldns_rdf2buffer_str(text.get(), field) != LDNS_STATUS_OK) {
            return std::nullopt;
        }
    }
    const ByteView wire_view = content_of(*wire);
    const ByteView text_view = content_of(*text);
    Rdata rdata{Bytes(wire_view.begin(), wire_view.end()),
                std::string(text_view.begin(), text_view.end())};
    rdata.text.erase(rdata.text.find_last_not_of(' ') + 1);
    const bool safe = std::all_of(rdata.text.begin(), rdata.text.end(),
                                  [](char byte) { return byte >= 0x20 && byte < 0x7f; });
    if (!safe) {
        rdata.text = generic_rdata_text(rdata.wire);
    }
    return rdata;
}

/// Reads the records of one message from front to back, each within its own bounds.
class MessageReader {
public:
    explicit MessageReader(ByteView wire)
        : wire_(wire) {}

    std::optional<MessageHeader> read_header() {
        ByteReader reader(wire_);
        const auto header = read_message_header(reader);
        position_ += header ? MessageHeader::size : 0;
        return header;
    }

    /// Expands compression pointers; ldns bounds the length of their chain.
    std::optional<Name> read_name() {
        ldns_rdf* field = nullptr;
        if (ldns_wire2dname(&field, wire_.data(), wire_.size(), &position_) != LDNS_STATUS_OK) {
            return std::nullopt;
        }
        const LdnsName owned(field);
        const auto name = Name::from_wire({ldns_rdf_data(field), ldns_rdf_size(field)});
        return name ? std::optional(*name) : std::nullopt;
    }

    bool skip_question() {
        constexpr std::size_t type_and_class = 4;
        if (!read_name() || wire_.size() - position_ < type_and_class) {
            return false;
        }
        position_ += type_and_class;
        return true;
    }

    /// False at the end of the bytes. Records outside class IN are not added: none can answer a
    /// question of ours, and OPT is no record at all (RFC 6891 §6.1.1).
    bool read_record(std::vector<Record>& section) {
        const std::size_t start = position_;
        auto owner = read_name();
        if (!owner) {
            return false;
        }
        ByteReader fields(wire_.subspan(position_));
        const auto type = fields.read_u16();
        const auto record_class = fields.read_u16();
        const auto ttl = fields.read_u32();
        const auto size = fields.read_u16();
        const auto raw = size ? fields.read_bytes(*size) : std::nullopt;
        if (!raw) {
            return false;
        }
        position_ = wire_.size() - fields.rest().size();
        if (*record_class != class_in) {
            return true;
        }
        Record record{std::move(*owner), static_cast<RecordType>(*type), *ttl, OtherData{}, {}, {}};
        if (auto rdata = interpret(record.type, start)) {
            record.data = read_rdata(record.type, rdata->wire);
            record.rdata_text = std::move(rdata->text);
            record.rdata = std::move(rdata->wire);
        } else {
            record.rdata_text = generic_rdata_text(*raw);
            record.rdata.assign(raw->begin(), raw->end());
        }
        section.push_back(std::move(record));
        return true;
    }

private:
    /// The rdata of the record that begins at `start` and ends at the position reached.
    std::optional<Rdata> interpret(RecordType type, std::size_t start) const {
        if (!is_interpreted(type)) {
            return std::nullopt;
        }
        ldns_rr* record = nullptr;
        std::size_t end = start;
        if (ldns_wire2rr(&record, wire_.data(), position_, &end, LDNS_SECTION_ANSWER) !=
            LDNS_STATUS_OK) {
            return std::nullopt;
        }
        const LdnsRecord owned(record);
        return end == position_ ? rdata_of(*record) : std::nullopt;
    }

    ByteView wire_;
    std::size_t position_ = 0;
};

const Cname* alias_at(const Message& message, const Name& owner) {
    for (const Record& record : message.answer) {
        if (record.type == RecordType::cname && record.owner == owner) {
            return std::get_if<Cname>(&record.data);
        }
    }
    return nullptr;
}

} // namespace

Result<Message, MessageError> parse_message(ByteView wire) {
    if (wire.size() > max_message_size) {
        return failure(MessageError::too_large);
    }
    MessageReader reader(wire);
    const auto header = reader.read_header();
    if (!header || header->questions > 1) {
        return failure(MessageError::malformed);
    }
    if (header->records() > max_records) {
        return failure(MessageError::too_large);
    }
    if (header->questions == 1 && !reader.skip_question()) {
        return failure(MessageError::malformed);
    }
    Message message;
    message.rcode = header->rcode();
    const auto read_section = [&](std::vector<Record>& section, std::size_t count) {
        while (count > 0 && reader.read_record(section)) {
            --count;
        }
        return count == 0;
    };
    if (!read_section(message.answer, header->answers) ||
        !read_section(message.authority, header->authorities) ||
        !read_section(message.additional, header->additionals)) {
        return failure(MessageError::malformed);
    }
    return message;
}

AnswerRrset answer_rrset(const Message& message, const Question& question) {
    AnswerRrset found;
    found.alias_chain.push_back(question.owner);
    while (true) {
        const Name& owner = found.alias_chain.back();
        std::copy_if(message.answer.begin(), message.answer.end(),
                     std::back_inserter(found.records), [&](const Record& record) {
                         return record.type == question.type && record.owner == owner;
                     });
        const Cname* alias = alias_at(message, owner);
        if (!found.records.empty() || alias == nullptr) {
            return found;
        }
        const auto& chain = found.alias_chain;
        if (chain.size() > max_alias_links ||
            std::find(chain.begin(), chain.end(), alias->target) != chain.end()) {
            found.alias_loop = true;
            return found;
        }
        found.alias_chain.push_back(alias->target);
    }
}

std::shared_ptr<const Message> message_of(const Answer& answer) {
    if (answer.parsed.message) {
        return answer.parsed.message;
    }
    if (answer.failure) {
        return nullptr;
    }
    auto message = parse_message(answer.wire);
    return message ? std::make_shared<const Message>(std::move(*message)) : nullptr;
}

void keep_parsed(Answer& answer) {
    answer.parsed.message = message_of(answer);
}

Status status_of(const Answer& answer) {
    if (answer.failure) {
        return Status::error;
    }
    if (answer.validation == Validation::bogus) {
        return Status::bogus;
    }
    if (answer.rcode != noerror_rcode && answer.rcode != nxdomain_rcode) {
        return Status::error;
    }
    if (answer.validation == Validation::insecure) {
        return Status::insecure;
    }
    if (answer.rcode == nxdomain_rcode) {
        return Status::nxdomain;
    }
    const auto message = message_of(answer);
    if (!message) {
        return Status::error;
    }
    const AnswerRrset rrset = answer_rrset(*message, answer.question);
    if (rrset.alias_loop) {
        return Status::error;
    }
    return rrset.records.empty() ? Status::nodata : Status::secure;
}

} // namespace danescope::dns
