#include "core/smtp/dialogue.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace danescope;
using namespace danescope::smtp;

namespace {

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

Session hold(std::string_view server, std::size_t piece) {
    Session session;
    Dialogue dialogue(session, "client.example");
    std::string sent;
    for (std::size_t begin = 0; begin < server.size(); begin += piece) {
        dialogue.receive(server.substr(begin, piece), {});
        sent += dialogue.take_output();
        if (dialogue.need() == Need::plan) {
            dialogue.plan_known(tls::DaneRequest{"mx.example", {}, {}, {}}, {});
            sent += dialogue.take_output();
        }
    }
    std::size_t kept = 0;
    for (const DialogueLine& line : session.dialogue) {
        require(line.text.size() <= max_line_size);
        kept += line.text.size();
    }
    require(kept <= max_dialogue_size + sent.size());
    require(sent.empty() || sent.ends_with("\r\n"));
    return session;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view server(reinterpret_cast<const char*>(data), size);
    const Session at_once = hold(server, size + 1);
    Session bytewise = hold(server, 1);
    if (at_once.failure == SessionFailure::plaintext_injected) {
        // How much of the injected text is seen depends on what came together.
        bytewise.dialogue.back() = at_once.dialogue.back();
    }
    require(at_once == bytewise);
    return 0;
}
