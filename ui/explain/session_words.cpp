#include "ui/explain/session_words.h"

#include "ui/explain/outside_text.h"
#include "ui/explain/time_words.h"

#include <algorithm>
#include <array>

namespace danescope::explain {

namespace {

constexpr std::size_t most_lines = 200;
constexpr std::size_t longest_line = 500;

/// In the order of smtp::SessionFailure.
constexpr std::array<Text, enum_ids<smtp::SessionFailure>.size()> failures{{
    {QT_TRANSLATE_NOOP("explain", "connection refused")},
    {QT_TRANSLATE_NOOP("explain", "no connection in time")},
    {QT_TRANSLATE_NOOP("explain", "network unreachable")},
    {QT_TRANSLATE_NOOP("explain", "no reply in time")},
    {QT_TRANSLATE_NOOP("explain", "closed by the server")},
    {QT_TRANSLATE_NOOP("explain", "rejected by the server (5xx)")},
    {QT_TRANSLATE_NOOP("explain", "server busy (4xx)")},
    {QT_TRANSLATE_NOOP("explain", "not SMTP, or without end")},
    {QT_TRANSLATE_NOOP("explain", "STARTTLS not offered")},
    {QT_TRANSLATE_NOOP("explain", "STARTTLS refused")},
    {QT_TRANSLATE_NOOP("explain", "plain text slipped in before TLS")},
    {QT_TRANSLATE_NOOP("explain", "TLS handshake broke off")},
    {QT_TRANSLATE_NOOP("explain", "TLS older than 1.2")},
    {QT_TRANSLATE_NOOP("explain", "cancelled")},
}};

Section dialogueSection(const smtp::Session& session, const View& view) {
    Section section;
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "Dialogue")});
    const std::size_t shown = std::min(session.dialogue.size(), most_lines);
    for (std::size_t index = 0; index < shown; ++index) {
        const smtp::DialogueLine& line = session.dialogue[index];
        const bool server = line.speaker == smtp::Speaker::server;
        section.lines << (server ? QStringLiteral("< ") : QStringLiteral("> ")) +
                             outsideText(line.text, longest_line);
    }
    if (const auto left_out = session.dialogue.size() - shown; left_out > 0) {
        section.paragraphs << view.text({QT_TRANSLATE_N_NOOP("explain", "%n more line(s)")},
                                        static_cast<int>(left_out));
    }
    return section;
}

} // namespace

QString failureWord(smtp::SessionFailure failure, const Language& language) {
    return language.text(failures[static_cast<std::size_t>(failure)]);
}

std::vector<Section> sessionSections(const smtp::Session& session, const View& view) {
    const auto label = [&](Text text) { return view.text(text); };
    Section facts;
    facts.heading = label({QT_TRANSLATE_NOOP("explain", "Connection")});
    const auto add = [&](Text name, const QString& value) {
        if (!value.isEmpty()) {
            facts.facts.emplace_back(label(name), value);
        }
    };
    add({QT_TRANSLATE_NOOP("explain", "Server")}, shownHost(session.host));
    //: %1 an IP address, %2 a port number.
    constexpr Text at_port{QT_TRANSLATE_NOOP("explain", "%1, port %2")};
    add({QT_TRANSLATE_NOOP("explain", "Address")},
        label(at_port).arg(QString::fromStdString(session.address.to_string())).arg(session.port));
    //: The IP address of our end of a connection.
    add({QT_TRANSLATE_NOOP("explain", "Connected from")}, outsideText(session.local_address));
    add({QT_TRANSLATE_NOOP("explain", "Time taken")}, duration(session.elapsed, view.language));
    if (session.failure) {
        //: Why a connection ended early.
        add({QT_TRANSLATE_NOOP("explain", "Ended by")},
            failureWord(*session.failure, view.language));
    }
    if (session.dane_request) {
        //: The name given to the server with the TLS handshake (SNI).
        add({QT_TRANSLATE_NOOP("explain", "Name asked for (SNI)")},
            shownHost(session.dane_request->base_domain));
    }
    if (session.tls) {
        add({QT_TRANSLATE_NOOP("explain", "TLS version")}, outsideText(session.tls->protocol));
        add({QT_TRANSLATE_NOOP("explain", "Cipher")}, outsideText(session.tls->cipher));
        add({QT_TRANSLATE_NOOP("explain", "TLS library’s words")},
            outsideText(session.tls->failure_reason));
    }
    std::vector<Section> sections{facts};
    if (!session.dialogue.empty()) {
        sections.push_back(dialogueSection(session, view));
    }
    return sections;
}

} // namespace danescope::explain
