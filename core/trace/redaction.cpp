#include "core/trace/redaction.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace danescope::trace {

namespace {

constexpr std::string_view address_characters = "0123456789abcdefABCDEF:.";

/// The resolvers of a request by their addresses, and what each becomes.
class HiddenResolvers {
public:
    explicit HiddenResolvers(const CheckRequest& request) {
        for (const std::string& resolver : request.resolvers) {
            if (const auto ip = IpAddress::parse(resolver.substr(0, resolver.find('@')))) {
                add(*ip);
            }
        }
    }

    void add(const IpAddress& ip) {
        if (!stand_ins_.contains(ip)) {
            const auto number = static_cast<std::uint16_t>(stand_ins_.size() + 1);
            const Bytes bytes{0, 0, static_cast<std::uint8_t>(number >> 8),
                              static_cast<std::uint8_t>(number & 0xff)};
            stand_ins_.emplace(ip, *IpAddress::from_bytes(bytes));
        }
    }

    bool empty() const { return stand_ins_.empty(); }

    IpAddress operator()(const IpAddress& ip) const {
        const auto found = stand_ins_.find(ip);
        return found == stand_ins_.end() ? ip : found->second;
    }

    /// Every address of a resolver in a text, the rest as it is.
    std::string in(std::string_view text) const {
        std::string result;
        while (!text.empty()) {
            const std::size_t begin = std::min(text.find_first_of(address_characters), text.size());
            const std::size_t end =
                std::min(text.find_first_not_of(address_characters, begin), text.size());
            result += text.substr(0, begin);
            std::string_view word = text.substr(begin, end - begin);
            text.remove_prefix(end);
            // The full stop of a sentence.
            const bool stop = word.ends_with('.');
            word.remove_suffix(stop ? 1 : 0);
            const auto ip = IpAddress::parse(word);
            result += ip ? (*this)(*ip).to_string() : std::string(word);
            result += stop ? "." : "";
        }
        return result;
    }

private:
    std::map<IpAddress, IpAddress> stand_ins_;
};

/// Whether a word holds an IP address other than `known`.
bool names_another_address(std::string_view word, const IpAddress& known) {
    while (!word.empty()) {
        const std::size_t begin = std::min(word.find_first_of(address_characters), word.size());
        const std::size_t end =
            std::min(word.find_first_not_of(address_characters, begin), word.size());
        std::string_view part = word.substr(begin, end - begin);
        word.remove_prefix(end);
        // Punctuation around it: "[IPv6:2001:db8::1]", "192.0.2.1:", "192.0.2.1."
        while (part.starts_with(':') && !part.starts_with("::")) {
            part.remove_prefix(1);
        }
        while (part.ends_with('.') || (part.ends_with(':') && !part.ends_with("::"))) {
            part.remove_suffix(1);
        }
        const auto ip = IpAddress::parse(part);
        if (ip && *ip != known) {
            return true;
        }
    }
    return false;
}

/// What is said over a connection, without words that tell who is at our end of it.
class HiddenClient {
public:
    explicit HiddenClient(const smtp::Session& session)
        : server_(session.address) {
        add(session.local_address);
        for (const smtp::DialogueLine& line : session.dialogue) {
            if (is_greeting(line)) {
                add(line.text.substr(std::min(line.text.find(' '), line.text.size() - 1) + 1));
            }
        }
    }

    static bool is_greeting(const smtp::DialogueLine& line) {
        return line.speaker == smtp::Speaker::client &&
               (line.text.starts_with("EHLO") || line.text.starts_with("HELO"));
    }

    std::string in(std::string_view text) const {
        constexpr std::string_view blanks = " \t\r\n";
        std::string result;
        while (!text.empty()) {
            const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
            const std::size_t end = std::min(text.find_first_of(blanks, begin), text.size());
            const std::string_view word = text.substr(begin, end - begin);
            result += text.substr(0, begin);
            result += tells(word) ? hidden_text : word;
            text.remove_prefix(end);
        }
        return result;
    }

private:
    void add(std::string_view name) {
        if (!name.empty()) {
            names_.emplace_back(name);
        }
    }

    bool tells(std::string_view word) const {
        return names_another_address(word, server_) ||
               std::ranges::any_of(names_, [&](const std::string& name) {
                   return word.find(name) != std::string_view::npos;
               });
    }

    IpAddress server_;
    std::vector<std::string> names_;
};

/// The first line of a reply to EHLO: behind its own name the server may greet us by ours, as it
/// sees us (RFC 5321 §4.1.1.1).
std::string without_greeting(const std::string& line) {
    constexpr std::size_t behind_code = 4;
    const std::size_t greeting = line.find(' ', std::min(behind_code, line.size()));
    return greeting == std::string::npos ? line
                                         : line.substr(0, greeting + 1) + std::string(hidden_text);
}

void hide_client(smtp::Session& session) {
    const HiddenClient hidden(session);
    if (!session.local_address.empty()) {
        session.local_address = hidden_text;
    }
    session.banner = hidden.in(session.banner);
    bool greeted = false;
    for (smtp::DialogueLine& line : session.dialogue) {
        const bool is_greeting = HiddenClient::is_greeting(line);
        const bool replies = greeted && line.speaker == smtp::Speaker::server;
        line.text = hidden.in(replies ? without_greeting(line.text) : line.text);
        greeted = is_greeting;
    }
}

std::string hidden_endpoint(const std::string& resolver, const HiddenResolvers& hidden) {
    const auto ip = IpAddress::parse(resolver.substr(0, resolver.find('@')));
    const std::size_t port = resolver.find('@');
    return !ip ? resolver
               : hidden(*ip).to_string() +
                     (port == std::string::npos ? std::string() : resolver.substr(port));
}

void hide_resolvers(Trace& trace) {
    const HiddenResolvers hidden(trace.request);
    if (hidden.empty()) {
        return;
    }
    for (std::string& resolver : trace.request.resolvers) {
        resolver = hidden_endpoint(resolver, hidden);
    }
    for (Lookup& lookup : trace.lookups) {
        if (lookup.answer) {
            lookup.answer->resolver = hidden_endpoint(lookup.answer->resolver, hidden);
            lookup.answer->why_bogus = hidden.in(lookup.answer->why_bogus);
            lookup.answer->wire = dns::without_option_texts(lookup.answer->wire);
        }
    }
    for (Probe& probe : trace.probes) {
        if (!probe.target.is_resolver()) {
            continue;
        }
        probe.target.address.ip = hidden(probe.target.address.ip);
        if (probe.reply) {
            probe.reply->wire = dns::without_option_texts(probe.reply->wire);
        }
    }
}

} // namespace

Trace redacted(Trace trace) {
    hide_resolvers(trace);
    for (smtp::Session& session : trace.sessions) {
        hide_client(session);
    }
    for (smtp::Session& session : trace.controls) {
        hide_client(session);
    }
    if (!trace.request.root_hints_file.empty()) {
        trace.request.root_hints_file = hidden_text;
    }
    trace.redacted = true;
    return trace;
}

std::optional<int> hidden_resolver(std::string_view text) {
    const auto ip = IpAddress::parse(text.substr(0, text.find('@')));
    if (!ip || ip->family() != IpFamily::ipv4) {
        return std::nullopt;
    }
    const ByteView bytes = ip->bytes();
    const int number = bytes[2] << 8 | bytes[3];
    return bytes[0] == 0 && bytes[1] == 0 && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace danescope::trace
