#include "ui/input/typed_lines.h"

#include <QTest>

using namespace danescope;
using input::LineProblem;

class TypedLinesTest : public QObject {
    Q_OBJECT

private slots:
    void resolvers_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("IPv4") << "192.0.2.53"
                              << "192.0.2.53@53";
        QTest::newRow("port") << " 192.0.2.53@5353 "
                              << "192.0.2.53@5353";
        QTest::newRow("IPv6") << "2001:DB8::0053"
                              << "2001:db8::53@53";
        QTest::newRow("name") << "resolver.example"
                              << "";
        QTest::newRow("port 0") << "192.0.2.53@0"
                                << "";
        QTest::newRow("large port") << "192.0.2.53@65536"
                                    << "";
        QTest::newRow("port of words") << "192.0.2.53@dns"
                                       << "";
        QTest::newRow("no port") << "192.0.2.53@"
                                 << "";
        QTest::newRow("two ports") << "192.0.2.53@53@54"
                                   << "";
        QTest::newRow("zone index") << "fe80::1%eth0"
                                    << "";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("null") << QString(QChar::Null) << "";
    }

    void resolvers() {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto resolver = input::parseResolver(typed);
        QCOMPARE(QString::fromStdString(resolver.value_or("")), expected);
    }

    void theOrderIsKept() {
        const auto resolvers = input::parseResolvers({"192.0.2.2", "", "  ", "192.0.2.1@5353"});
        QVERIFY(resolvers);
        const std::vector<std::string> expected{"192.0.2.2@53", "192.0.2.1@5353"};
        QCOMPARE(*resolvers, expected);
    }

    void wrongLinesAreNamed_data() {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const QStringList& lines, LineProblem problem,
                            const QString& line) {
            QTest::newRow(name) << lines << static_cast<int>(problem) << line;
        };
        row("none", {}, LineProblem::nothing, "");
        row("empty ones", {"", " "}, LineProblem::nothing, "");
        row("the second", {"192.0.2.1", "x"}, LineProblem::not_a_resolver, "x");
        row("twice", {"192.0.2.1", "192.0.2.1@53"}, LineProblem::repeated, "192.0.2.1@53");
        row("long", {QString(5000, 'x')}, LineProblem::not_a_resolver, QString(80, 'x'));
        QStringList many;
        for (std::size_t i = 0; i <= input::maxResolvers; ++i) {
            many.append(QStringLiteral("192.0.2.%1").arg(i + 1));
        }
        row("too many", many, LineProblem::too_many, many.last());
    }

    void wrongLinesAreNamed() {
        QFETCH(QStringList, lines);
        QFETCH(int, problem);
        QFETCH(QString, line);
        const auto resolvers = input::parseResolvers(lines);
        QVERIFY(!resolvers);
        QCOMPARE(static_cast<int>(resolvers.error().problem), problem);
        QCOMPARE(resolvers.error().line, line);
    }

    void hostsMayBeNone() {
        const auto none = input::parseHosts({"", " "});
        QVERIFY(none && none->empty());
    }

    void hostsAreNames() {
        const auto hosts = input::parseHosts({"MX1.Example.org.", "bücher.example"});
        QVERIFY(hosts);
        QCOMPARE(hosts->at(0).name.to_string(), std::string("mx1.example.org"));
        QCOMPARE(hosts->at(1).name.to_string(), std::string("xn--bcher-kva.example"));
        const auto wrong = input::parseHosts({"mx1.example.org", "192.0.2.1"});
        QVERIFY(!wrong);
        QVERIFY(wrong.error().problem == LineProblem::not_a_host);
        QVERIFY(wrong.error().why == input::InputError::ip_address);
        const auto ports = input::parseHosts({"mx.example.org:2525", "mx.example.org"});
        QVERIFY(ports && ports->at(0).port == 2525 && !ports->at(1).port);
        for (const char* typed : {"mx.example.org:0", "mx.example.org:", "mx.example.org:65536",
                                  "mx.example.org:smtp", "mx.example.org:25:25", ":25"}) {
            QVERIFY2(!input::parseHosts({typed}), typed);
        }
        QVERIFY(input::parseHosts({"a.example", "A.example."}).error().problem ==
                LineProblem::repeated);
    }
};

QTEST_GUILESS_MAIN(TypedLinesTest)
#include "typed_lines_test.moc"
