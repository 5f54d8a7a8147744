#include "tests/support/message_builder.h"

#include "core/support/c_handle.h"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

#include <ldns/ldns.h>

namespace danescope::test {

namespace {

void append_u16(Bytes& bytes, std::size_t value) {
    bytes.push_back(static_cast<std::uint8_t>(value >> 8));
    bytes.push_back(static_cast<std::uint8_t>(value));
}

} // namespace

MessageBuilder::MessageBuilder(dns::Question question)
    : question_(std::move(question)) {}

MessageBuilder& MessageBuilder::rcode(int value) {
    rcode_ = value;
    return *this;
}

MessageBuilder& MessageBuilder::answer(std::string_view line) {
    append(sections_[0], line);
    return *this;
}

MessageBuilder& MessageBuilder::authority(std::string_view line) {
    append(sections_[1], line);
    return *this;
}

MessageBuilder& MessageBuilder::additional(std::string_view line) {
    append(sections_[2], line);
    return *this;
}

Bytes MessageBuilder::build() const {
    Bytes wire;
    append_u16(wire, 0x1234);
    append_u16(wire, 0x8180U | static_cast<unsigned>(rcode_));
    append_u16(wire, 1);
    for (const Section& section : sections_) {
        append_u16(wire, section.count);
    }
    const Bytes& owner = question_.owner.wire();
    wire.insert(wire.end(), owner.begin(), owner.end());
    append_u16(wire, static_cast<std::uint16_t>(question_.type));
    append_u16(wire, 1);
    for (const Section& section : sections_) {
        wire.insert(wire.end(), section.wire.begin(), section.wire.end());
    }
    return wire;
}

void MessageBuilder::append(Section& section, std::string_view line) {
    ldns_rr* parsed = nullptr;
    const std::string text(line);
    if (ldns_rr_new_frm_str(&parsed, text.c_str(), 3600, nullptr, nullptr) != LDNS_STATUS_OK) {
        throw std::invalid_argument("not a record: " + text);
    }
    const CHandle<ldns_rr, ldns_rr_free> record(parsed);
    const CHandle<ldns_buffer, ldns_buffer_free> buffer(ldns_buffer_new(LDNS_MIN_BUFLEN));
    if (!buffer ||
        ldns_rr2buffer_wire(buffer.get(), record.get(), LDNS_SECTION_ANSWER) != LDNS_STATUS_OK) {
        throw std::invalid_argument("not writable on the wire: " + text);
    }
    section.wire.insert(section.wire.end(), buffer->_data, buffer->_data + buffer->_position);
    ++section.count;
}

dns::Question question(std::string_view owner, dns::RecordType type) {
    const auto name = dns::Name::parse(owner);
    if (!name) {
        throw std::invalid_argument("not a name: " + std::string(owner));
    }
    return {*name, type};
}

dns::Answer answer(const dns::Question& question, dns::Validation validation,
                   const std::vector<std::string_view>& answer_lines,
                   const std::vector<std::string_view>& authority_lines, int rcode) {
    MessageBuilder builder(question);
    builder.rcode(rcode);
    for (const std::string_view line : answer_lines) {
        builder.answer(line);
    }
    for (const std::string_view line : authority_lines) {
        builder.authority(line);
    }
    dns::Answer answer;
    answer.question = question;
    answer.validation = validation;
    answer.rcode = rcode;
    answer.wire = builder.build();
    return answer;
}

dns::Answer failed_answer(const dns::Question& question, dns::LookupFailure failure) {
    dns::Answer answer;
    answer.question = question;
    answer.failure = failure;
    return answer;
}

} // namespace danescope::test
