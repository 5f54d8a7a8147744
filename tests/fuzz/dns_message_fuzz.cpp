#include "core/dns/message.h"
#include "core/dns/raw_reply.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace danescope;
using namespace danescope::dns;

namespace {

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

void check(const Record& record) {
    const std::string line = zone_file_line(record);
    require(std::all_of(line.begin(), line.end(),
                        [](char byte) { return byte >= 0x20 && byte < 0x7f; }));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto summary = summary_of({data, size});
    require(!summary || (summary->rcode >= 0 && summary->rcode < 4096));
    const auto message = parse_message({data, size});
    require(!message || summary);
    if (!message) {
        return 0;
    }
    for (const auto* section : {&message->answer, &message->authority, &message->additional}) {
        std::for_each(section->begin(), section->end(), check);
    }
    if (!message->answer.empty()) {
        const Record& first = message->answer.front();
        for (const RecordType type : {first.type, RecordType::a}) {
            const AnswerRrset rrset = answer_rrset(*message, {first.owner, type});
            require(!rrset.alias_chain.empty() && rrset.alias_chain.size() <= 17);
        }
        Answer answer;
        answer.question = {first.owner, first.type};
        answer.validation = Validation::secure;
        answer.wire.assign(data, data + size);
        require(status_of(answer) == Status::secure);
    }
    return 0;
}
