#include "core/smtp/dialogue.h"

#include <algorithm>
#include <random>

#include <QTest>

using namespace danescope;
using namespace danescope::smtp;

namespace {

const std::string greeting = "220 mx.example ESMTP\r\n";
const std::string ehlo_reply = "250-mx.example\r\n250-SIZE 1000\r\n250 STARTTLS\r\n";

/// What became of one dialogue.
struct Outcome {
    Session session;
    Need need = Need::reply;
    std::string sent;
    bool operator==(const Outcome&) const = default;
};

std::optional<tls::DaneRequest> wanted() {
    return tls::DaneRequest{"mx.example", {}, {}, {}};
}

/// The server's bytes in pieces of at most `piece` bytes; the plan comes as soon as it is needed.
Outcome hold(const std::string& server, std::size_t piece,
             const std::optional<tls::DaneRequest>& plan = wanted()) {
    Outcome outcome;
    Dialogue dialogue(outcome.session, "client.example");
    for (std::size_t begin = 0; begin < server.size(); begin += piece) {
        dialogue.receive(std::string_view(server).substr(begin, piece), Milliseconds(1));
        outcome.sent += dialogue.take_output();
        if (dialogue.need() == Need::plan) {
            dialogue.plan_known(plan, Milliseconds(2));
            outcome.sent += dialogue.take_output();
        }
    }
    outcome.need = dialogue.need();
    return outcome;
}

Outcome hold_at_once(const std::string& server,
                     const std::optional<tls::DaneRequest>& plan = wanted()) {
    return hold(server, server.size() + 1, plan);
}

/// The same, without the times: they tell how the bytes came.
Outcome timeless(Outcome outcome) {
    for (DialogueLine& line : outcome.session.dialogue) {
        line.at = {};
    }
    return outcome;
}

/// A dialogue that has come to the handshake.
struct Accepted {
    Session session;
    Dialogue dialogue{session, "client.example"};

    Accepted() {
        dialogue.receive(greeting, {});
        dialogue.receive(ehlo_reply, {});
        dialogue.plan_known(wanted(), {});
        dialogue.receive("220 go\r\n", {});
        dialogue.take_output();
    }
};

} // namespace

class DialogueTest : public QObject {
    Q_OBJECT

private slots:
    void ends_as_the_server_answers_data();
    void ends_as_the_server_answers();
    void keeps_the_dialogue();
    void keeps_the_whole_banner();
    void asks_for_nothing_without_a_plan();
    void finds_starttls_data();
    void finds_starttls();
    void bounds_an_endless_line();
    void bounds_an_endless_reply();
    void bounds_the_whole_dialogue();
    void sees_plaintext_in_place_of_the_handshake();
    void judges_the_handshake_data();
    void judges_the_handshake();
    void keeps_an_unfinished_line();
    void ignores_what_comes_after_the_end();
    void survives_mutated_servers();
};

void DialogueTest::ends_as_the_server_answers_data() {
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QByteArray>("failure");
    QTest::addColumn<QByteArray>("starttls");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char* name, const std::string& server, const char* failure,
                        const char* starttls, const char* sent) {
        QTest::newRow(name) << QByteArray::fromStdString(server) << QByteArray(failure)
                            << QByteArray(starttls) << QByteArray(sent);
    };
    const std::string hello = greeting + ehlo_reply;
    constexpr const char* ehlo = "EHLO client.example\r\n";
    constexpr const char* ehlo_quit = "EHLO client.example\r\nQUIT\r\n";
    constexpr const char* starttls_sent = "EHLO client.example\r\nSTARTTLS\r\n";
    constexpr const char* starttls_quit = "EHLO client.example\r\nSTARTTLS\r\nQUIT\r\n";
    row("greeting 421", "421 busy\r\n", "busy", "not-reached", "");
    row("greeting 450", "450 later\r\n", "busy", "not-reached", "QUIT\r\n");
    row("greeting 554", "554 no\r\n", "rejected", "not-reached", "QUIT\r\n");
    row("greeting 354", "354 data\r\n", "garbage", "not-reached", "");
    row("greeting 150", "150 wait\r\n", "garbage", "not-reached", "");
    row("bare code", "220\r\n250 mx\r\n", "starttls-not-offered", "not-offered", ehlo_quit);
    row("bare line feeds", "220 mx\n250-mx\n250 STARTTLS\n220 go\n", "", "accepted", starttls_sent);
    row("many lines", "220-a\r\n220-\r\n220 b\r\n" + ehlo_reply + "220-a\r\n220 b\r\n", "",
        "accepted", starttls_sent);
    row("codes differ within a reply", "220-a\r\n250 b\r\n", "garbage", "not-reached", "");
    row("web server", "HTTP/1.1 400 Bad Request\r\n", "garbage", "not-reached", "");
    row("SSH server", "SSH-2.0-OpenSSH_9.2\r\n", "garbage", "not-reached", "");
    row("no separator", "220mx\r\n", "garbage", "not-reached", "");
    row("two digits", "22 mx\r\n", "garbage", "not-reached", "");
    row("empty line", "\r\n", "garbage", "not-reached", "");
    row("TLS at once", "\x16\x03\x01\n", "garbage", "not-reached", "");
    row("EHLO 421", greeting + "421 bye\r\n", "busy", "not-reached", ehlo);
    row("EHLO 451", greeting + "451 later\r\n", "busy", "not-reached", ehlo_quit);
    row("EHLO 502", greeting + "502 what\r\n", "rejected", "not-reached", ehlo_quit);
    row("EHLO garbage", greeting + "hello\r\n", "garbage", "not-reached", ehlo);
    row("no STARTTLS", greeting + "250-mx\r\n250 SIZE\r\n", "starttls-not-offered", "not-offered",
        ehlo_quit);
    row("STARTTLS 454", hello + "454 no TLS\r\n", "starttls-refused", "refused", starttls_quit);
    row("STARTTLS 501", hello + "501 no TLS\r\n", "starttls-refused", "refused", starttls_quit);
    row("STARTTLS 250", hello + "250 fine\r\n", "starttls-refused", "refused", starttls_quit);
    row("STARTTLS garbage", hello + "go ahead\r\n", "garbage", "not-reached", starttls_sent);
    row("STARTTLS accepted", hello + "220 go\r\n", "", "accepted", starttls_sent);
}

void DialogueTest::ends_as_the_server_answers() {
    QFETCH(QByteArray, server);
    QFETCH(QByteArray, failure);
    QFETCH(QByteArray, starttls);
    QFETCH(QByteArray, sent);
    const Outcome outcome = hold_at_once(server.toStdString());
    const Session& session = outcome.session;
    QCOMPARE(std::string(session.failure ? id_of(*session.failure) : ""), failure.toStdString());
    QCOMPARE(std::string(id_of(session.starttls)), starttls.toStdString());
    QCOMPARE(outcome.sent, sent.toStdString());
    QCOMPARE(outcome.need, session.failure ? Need::nothing : Need::handshake);
    QVERIFY(timeless(hold(server.toStdString(), 1)) == timeless(outcome));
}

void DialogueTest::keeps_the_dialogue() {
    Session session;
    Dialogue dialogue(session, "client.example");
    dialogue.receive("220 mx.example\r\n", Milliseconds(1));
    dialogue.receive("250-mx.example\r\n250 STARTTLS\r\n", Milliseconds(2));
    dialogue.plan_known(wanted(), Milliseconds(3));
    dialogue.receive("220 go\r\n", Milliseconds(4));
    const std::vector<DialogueLine> expected{
        {Speaker::server, "220 mx.example", Milliseconds(1)},
        {Speaker::client, "EHLO client.example", Milliseconds(1)},
        {Speaker::server, "250-mx.example", Milliseconds(2)},
        {Speaker::server, "250 STARTTLS", Milliseconds(2)},
        {Speaker::client, "STARTTLS", Milliseconds(3)},
        {Speaker::server, "220 go", Milliseconds(4)}};
    QVERIFY(session.dialogue == expected);
    QVERIFY(session.dane_request == wanted());
}

void DialogueTest::keeps_the_whole_banner() {
    const auto outcome = hold_at_once("220-mx.example\r\n220 \x1bmind the step\r\n");
    QCOMPARE(outcome.session.banner, std::string("220-mx.example\n220 \x1bmind the step"));
}

void DialogueTest::asks_for_nothing_without_a_plan() {
    const auto offered = hold_at_once(greeting + ehlo_reply, std::nullopt);
    QVERIFY(!offered.session.failure);
    QVERIFY(!offered.session.dane_request);
    QCOMPARE(offered.session.starttls, StartTls::not_reached);
    QCOMPARE(offered.sent, std::string("EHLO client.example\r\nQUIT\r\n"));
    QCOMPARE(offered.need, Need::nothing);
    const auto plain = hold_at_once(greeting + "250 mx\r\n", std::nullopt);
    QVERIFY(!plain.session.failure);
    QCOMPARE(plain.session.starttls, StartTls::not_offered);
}

void DialogueTest::finds_starttls_data() {
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("offered");
    QTest::newRow("last") << QByteArray("250-mx\r\n250 STARTTLS\r\n") << true;
    QTest::newRow("amid") << QByteArray("250-mx\r\n250-STARTTLS\r\n250 SIZE\r\n") << true;
    QTest::newRow("lower case") << QByteArray("250-mx\r\n250 starttls\r\n") << true;
    QTest::newRow("mixed case") << QByteArray("250-mx\r\n250 StartTLS\r\n") << true;
    QTest::newRow("with a parameter") << QByteArray("250-mx\r\n250 STARTTLS now\r\n") << true;
    // Some firewalls write over what they don't let through: all letters but the last.
    QTest::newRow("masked") << QByteArray("250-mx\r\n250 " + QByteArray(7, 'X') + "A\r\n") << false;
    QTest::newRow("longer word") << QByteArray("250-mx\r\n250 STARTTLSX\r\n") << false;
    QTest::newRow("as a parameter") << QByteArray("250-mx\r\n250 X STARTTLS\r\n") << false;
    QTest::newRow("as the server's name") << QByteArray("250 STARTTLS\r\n") << false;
    QTest::newRow("bare code") << QByteArray("250-mx\r\n250\r\n") << false;
}

void DialogueTest::finds_starttls() {
    QFETCH(QByteArray, reply);
    QFETCH(bool, offered);
    const auto session = hold_at_once(greeting + reply.toStdString()).session;
    QCOMPARE(session.starttls, offered ? StartTls::not_reached : StartTls::not_offered);
}

void DialogueTest::bounds_an_endless_line() {
    const std::string fits = "220 " + std::string(max_line_size - 5, 'a') + "\r\n";
    QVERIFY(!hold_at_once(fits).session.failure);
    const std::string endless = "220 " + std::string(max_line_size, 'a');
    const Outcome outcome = hold_at_once(endless);
    QVERIFY(outcome.session.failure == SessionFailure::garbage);
    QCOMPARE(outcome.session.dialogue.back().text.size(), max_line_size);
    QVERIFY(hold(endless, 1) == outcome);
    QVERIFY(hold(endless, 1000) == outcome);
}

void DialogueTest::bounds_an_endless_reply() {
    std::string endless;
    for (std::size_t line = 0; line < max_reply_lines; ++line) {
        endless += "220-welcome\r\n";
    }
    QVERIFY(!hold_at_once(endless).session.failure);
    endless += "220-welcome\r\n";
    const Outcome outcome = hold_at_once(endless);
    QVERIFY(outcome.session.failure == SessionFailure::garbage);
    QVERIFY(hold(endless, 1) == outcome);
}

void DialogueTest::bounds_the_whole_dialogue() {
    const std::string line = "220-" + std::string(1000, 'a') + "\r\n";
    std::string endless;
    while (endless.size() <= max_dialogue_size) {
        endless += line;
    }
    QVERIFY(!hold_at_once(endless.substr(0, max_dialogue_size)).session.failure);
    const Outcome outcome = hold_at_once(endless);
    QVERIFY(outcome.session.failure == SessionFailure::garbage);
    QVERIFY(outcome.session.dialogue.size() < max_reply_lines);
    QVERIFY(hold(endless, 1) == outcome);
}

void DialogueTest::sees_plaintext_in_place_of_the_handshake() {
    const auto at_once = hold_at_once(greeting + ehlo_reply + "220 go\r\n250 injected\r\n").session;
    QVERIFY(at_once.failure == SessionFailure::plaintext_injected);
    QCOMPARE(at_once.starttls, StartTls::accepted);
    QCOMPARE(at_once.dialogue.back().text, std::string("250 injected"));

    Accepted later;
    QCOMPARE(later.dialogue.need(), Need::handshake);
    later.dialogue.receive("250 injected\r\n", {});
    QVERIFY(later.session.failure == SessionFailure::plaintext_injected);
    QCOMPARE(later.session.dialogue.back().text, std::string("250 injected"));
    QVERIFY(!later.dialogue.has_output());
}

void DialogueTest::judges_the_handshake_data() {
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<std::optional<SessionFailure>>("failure");
    using Failure = std::optional<SessionFailure>;
    QTest::newRow("TLS 1.3") << QByteArray("TLSv1.3") << Failure();
    QTest::newRow("TLS 1.2") << QByteArray("TLSv1.2") << Failure();
    QTest::newRow("TLS 1.1") << QByteArray("TLSv1.1") << Failure(SessionFailure::tls_too_old);
    QTest::newRow("TLS 1.0") << QByteArray("TLSv1") << Failure(SessionFailure::tls_too_old);
    QTest::newRow("broken off") << QByteArray() << Failure(SessionFailure::handshake_failed);
}

void DialogueTest::judges_the_handshake() {
    QFETCH(QByteArray, protocol);
    QFETCH(std::optional<SessionFailure>, failure);
    Accepted accepted;
    tls::HandshakeResult result;
    result.protocol = protocol.toStdString();
    accepted.dialogue.handshake_finished(result, {});
    QVERIFY(accepted.session.failure == failure);
    QVERIFY(accepted.session.tls == result);
    QCOMPARE(accepted.dialogue.take_output(), std::string(protocol.isEmpty() ? "" : "QUIT\r\n"));
    QCOMPARE(accepted.dialogue.need(), Need::nothing);
}

void DialogueTest::keeps_an_unfinished_line() {
    Session closed;
    Dialogue first(closed, "client.example");
    first.receive("220 mx", {});
    first.connection_closed(Milliseconds(5));
    QVERIFY(closed.failure == SessionFailure::closed_by_server);
    const std::vector<DialogueLine> expected{{Speaker::server, "220 mx", Milliseconds(5)}};
    QVERIFY(closed.dialogue == expected);

    Session silent;
    Dialogue second(silent, "client.example");
    second.timed_out(Milliseconds(5));
    QVERIFY(silent.failure == SessionFailure::reply_timed_out);
    QVERIFY(silent.dialogue.empty());
}

void DialogueTest::ignores_what_comes_after_the_end() {
    Session session;
    Dialogue dialogue(session, "client.example");
    dialogue.receive("554 no\r\n", {});
    const Session ended = session;
    dialogue.receive("220 but yes\r\n", {});
    dialogue.connection_closed({});
    dialogue.timed_out({});
    dialogue.plan_known(wanted(), {});
    dialogue.handshake_finished({}, {});
    QVERIFY(session == ended);
}

void DialogueTest::survives_mutated_servers() {
    const std::string server = greeting + ehlo_reply + "220 go\r\n";
    std::mt19937 random(5321);
    int failed = 0;
    constexpr int rounds = 20'000;
    for (int round = 0; round < rounds; ++round) {
        std::string mutated = server;
        for (unsigned change = random() % 4; change > 0; --change) {
            const std::size_t position = random() % mutated.size();
            switch (random() % 3) {
            case 0:
                mutated[position] = static_cast<char>(random());
                break;
            case 1:
                mutated.erase(position, 1);
                break;
            default:
                mutated.insert(position, 1, static_cast<char>(random()));
            }
        }
        const Outcome at_once = timeless(hold_at_once(mutated));
        Outcome bytewise = timeless(hold(mutated, 1));
        failed += at_once.session.failure ? 1 : 0;
        if (at_once.session.failure == SessionFailure::plaintext_injected) {
            // How much of the injected text is seen depends on what came together.
            bytewise.session.dialogue.back() = at_once.session.dialogue.back();
        }
        QVERIFY(at_once == bytewise);
        QVERIFY(at_once.sent.find("MAIL") == std::string::npos);
    }
    QVERIFY(failed > 0 && failed < rounds);
}

QTEST_APPLESS_MAIN(DialogueTest)
#include "dialogue_test.moc"
