#pragma once

#include "core/dns/answer.h"
#include "core/support/bytes.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace danescope::test {

/// Puts a reply on the wire from zone-file lines such as `example.org. 300 IN MX 10
/// mx.example.org.` Throws std::invalid_argument for a line that is no record.
class MessageBuilder {
public:
    explicit MessageBuilder(dns::Question question);

    MessageBuilder& rcode(int value);
    MessageBuilder& answer(std::string_view line);
    MessageBuilder& authority(std::string_view line);
    MessageBuilder& additional(std::string_view line);

    /// Uncompressed, with QR, RD and RA set.
    Bytes build() const;

private:
    struct Section {
        std::size_t count = 0;
        Bytes wire;
    };

    static void append(Section& section, std::string_view line);

    dns::Question question_;
    int rcode_ = 0;
    std::array<Section, 3> sections_;
};

/// `mx.example.org` and a type; throws std::invalid_argument for text that is no name.
dns::Question question(std::string_view owner, dns::RecordType type);

/// A validated or unvalidated reply with these records in its answer section.
dns::Answer answer(const dns::Question& question, dns::Validation validation,
                   const std::vector<std::string_view>& answer_lines,
                   const std::vector<std::string_view>& authority_lines = {}, int rcode = 0);

/// A lookup that brought nothing.
dns::Answer failed_answer(const dns::Question& question, dns::LookupFailure failure);

} // namespace danescope::test
