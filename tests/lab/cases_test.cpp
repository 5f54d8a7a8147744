// Every case of the practice network through the engine, against what an honest check must find.

#include "core/dns/unbound_resolver.h"
#include "core/dnssec/trust_anchor.h"
#include "core/trace/check_run.h"
#include "core/trace/engine.h"
#include "core/trace/evaluation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

using namespace danescope;
using namespace danescope::trace;

namespace {

template<class Enum>
QString idText(Enum value) {
    const std::string_view id = id_of(value);
    return QString::fromLatin1(id.data(), static_cast<int>(id.size()));
}

QString decisionText(const QString& action, const std::optional<int>& row) {
    return action + (row ? QStringLiteral(" row %1").arg(*row) : QStringLiteral(" no row"));
}

QString decisionText(const dane::Decision& decision) {
    return decisionText(idText(decision.action), decision.row);
}

QString decisionText(const QJsonObject& expected) {
    const QJsonValue row = expected[QLatin1String("row")];
    return decisionText(expected[QLatin1String("action")].toString(),
                        row.isNull() ? std::nullopt : std::optional(row.toInt()));
}

/// One line that holds everything a path is judged by.
QString pathText(const Path& path) {
    return QStringLiteral("%1 %2 %3: address %4, tlsa %5, certificate %6, mandatory %7, "
                          "opportunistic %8, rfc7672 %9")
        .arg(QString::number(path.preference), QString::fromStdString(path.host.to_string()),
             path.address.ip ? QString::fromStdString(path.address.ip->to_string())
                             : QStringLiteral("-"),
             idText(path.address.status), idText(path.tlsa.status), idText(path.certificate.status),
             path.decisions ? decisionText(path.decisions->mandatory) : QStringLiteral("open"),
             path.decisions ? decisionText(path.decisions->opportunistic) : QStringLiteral("open"),
             path.decisions ? idText(path.decisions->rfc7672.action) : QStringLiteral("open"));
}

QString pathText(const QJsonObject& expected) {
    const QString ip = expected[QLatin1String("ip")].toString();
    return QStringLiteral("%1 %2 %3: address %4, tlsa %5, certificate %6, mandatory %7, "
                          "opportunistic %8, rfc7672 %9")
        .arg(QString::number(expected[QLatin1String("preference")].toInt()),
             expected[QLatin1String("host")].toString(), ip.isEmpty() ? QStringLiteral("-") : ip,
             expected[QLatin1String("address")].toString(),
             expected[QLatin1String("tlsa")].toString(),
             expected[QLatin1String("certificate")].toString(),
             decisionText(expected[QLatin1String("mandatory")].toObject()),
             decisionText(expected[QLatin1String("opportunistic")].toObject()),
             expected[QLatin1String("rfc7672")].toString());
}

/// "127.50.0.54" for "plain", from "validating=127.50.0.53 plain=127.50.0.54".
std::string resolverNamed(const QString& name) {
    for (const QString& entry : qEnvironmentVariable("DANESCOPE_LAB_RESOLVERS").split(' ')) {
        if (entry.section('=', 0, 0) == name) {
            return entry.section('=', 1).toStdString();
        }
    }
    qFatal("the practice network has no such resolver");
}

/// A computer whose clock is off by so many days: what validates takes the time from it.
Network networkWithClockOff(int days) {
    Network network = real_network();
    network.clock = [days] { return system_now() + std::chrono::days(days); };
    network.make_resolver = [clock = network.clock](const auto& executor,
                                                    dns::ResolverConfig config) {
        config.at = clock();
        return dns::make_unbound_resolver(executor, config);
    };
    return network;
}

/// What a case gives the check beside the network it lives in.
void applyGiven(const QJsonObject& given, CheckRequest& request) {
    if (const auto resolver = given[QLatin1String("resolver")]; resolver.isString()) {
        request.resolvers = {resolverNamed(resolver.toString())};
        request.root_hints_file.clear();
    }
    request.control_hosts.clear();
    if (const auto host = given[QLatin1String("control_host")]; host.isString()) {
        request.control_hosts = {{dns::Name::parse(host.toString().toStdString()).value(), {}}};
    }
    if (given.contains(QLatin1String("trust_anchor"))) {
        for (dnssec::TrustAnchor& anchor : request.trust_anchors) {
            anchor.digest.digest.front() ^= 1;
        }
    }
    request.step_timeout = Milliseconds(given[QLatin1String("step_timeout_ms")].toInt(10'000));
    request.timeout = Milliseconds(given[QLatin1String("timeout_ms")].toInt(30'000));
}

} // namespace

class CasesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatTheCaseIsMadeFor_data();
    void findsWhatTheCaseIsMadeFor();

private:
    void checkAll();

    std::vector<QJsonObject> cases_;
    std::vector<Trace> traces_;
};

void CasesTest::initTestCase() {
    QFile file(qEnvironmentVariable("DANESCOPE_LAB_CASES"));
    QVERIFY2(file.open(QIODevice::ReadOnly), "run inside the practice network: tests/lab/run");
    const QString mode = qEnvironmentVariable("DANESCOPE_LAB_MODE");
    const QJsonArray all =
        QJsonDocument::fromJson(file.readAll())[QLatin1String("cases")].toArray();
    for (const QJsonValue& value : all) {
        const QJsonObject labCase = value.toObject();
        if (labCase[QLatin1String("modes")].toArray().contains(mode)) {
            cases_.push_back(labCase);
        }
    }
    QVERIFY(cases_.size() > 50);
    checkAll();
}

/// All cases side by side, as many at a time as leave the servers room: each waits far more than it
/// works.
void CasesTest::checkAll() {
    constexpr int atOnce = 8;
    QFile anchorFile(qEnvironmentVariable("DANESCOPE_LAB_TRUST_ANCHOR"));
    QVERIFY(anchorFile.open(QIODevice::ReadOnly));
    const auto anchors = dnssec::parse_trust_anchors(anchorFile.readAll().toStdString());
    QVERIFY(anchors.has_value());

    traces_.resize(cases_.size());
    // Not Qt's: ThreadSanitizer does not see through its wait condition.
    std::mutex mutex;
    std::condition_variable ended;
    int underWay = 0;
    Engine engine;
    std::map<int, Engine> enginesWithClockOff;
    std::vector<std::unique_ptr<RunHandle>> handles;
    for (std::size_t index = 0; index < cases_.size(); ++index) {
        const QJsonObject given = cases_[index][QLatin1String("engine")].toObject();
        CheckRequest request;
        request.domain =
            dns::Name::parse(cases_[index][QLatin1String("domain")].toString().toStdString())
                .value();
        request.trust_anchors = *anchors;
        request.root_hints_file = qgetenv("DANESCOPE_LAB_ROOT_HINTS").toStdString();
        if (request.root_hints_file.empty()) {
            request.resolvers = {qgetenv("DANESCOPE_LAB_RESOLVER").toStdString()};
        }
        request.smtp_port =
            static_cast<std::uint16_t>(qEnvironmentVariableIntValue("DANESCOPE_LAB_SMTP_PORT"));
        applyGiven(given, request);
        {
            std::unique_lock lock(mutex);
            ended.wait(lock, [&] { return underWay < atOnce; });
            ++underWay;
        }
        const int clockDays = given[QLatin1String("clock_days")].toInt();
        Engine& itsEngine =
            clockDays == 0
                ? engine
                : enginesWithClockOff.try_emplace(clockDays, networkWithClockOff(clockDays))
                      .first->second;
        handles.push_back(itsEngine.start(request, [&, index](const TraceEvent& event) {
            const std::lock_guard lock(mutex);
            apply(traces_[index], event);
            if (std::holds_alternative<CheckEnded>(event)) {
                --underWay;
                ended.notify_one();
            }
        }));
    }
    std::unique_lock lock(mutex);
    ended.wait(lock, [&] { return underWay == 0; });
    lock.unlock();
    handles.clear();
}

void CasesTest::findsWhatTheCaseIsMadeFor_data() {
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < cases_.size(); ++index) {
        QTest::newRow(cases_[index][QLatin1String("name")].toString().toLatin1().constData())
            << static_cast<int>(index);
    }
}

void CasesTest::findsWhatTheCaseIsMadeFor() {
    QFETCH(int, index);
    const Trace& trace = traces_[static_cast<std::size_t>(index)];
    const QJsonObject expected =
        cases_[static_cast<std::size_t>(index)][QLatin1String("expect")].toObject();
    QCOMPARE(trace.end, std::optional(CheckEnd::completed));
    const Evaluation evaluation = evaluate(trace);

    const QJsonObject mx = expected[QLatin1String("mx")].toObject();
    QCOMPARE(idText(evaluation.mx.status), mx[QLatin1String("status")].toString());
    QCOMPARE(evaluation.mx.implicit, mx[QLatin1String("implicit")].toBool());
    QCOMPARE(evaluation.mx.null_mx, mx[QLatin1String("null_mx")].toBool());

    // Several addresses of one host come in the order of the answer, which servers rotate.
    QStringList wanted;
    for (const QJsonValue& path : expected[QLatin1String("paths")].toArray()) {
        wanted += pathText(path.toObject());
    }
    QStringList found;
    for (const Path& path : evaluation.paths) {
        found += pathText(path);
    }
    wanted.sort();
    found.sort();
    QCOMPARE(found.join(QLatin1Char('\n')), wanted.join(QLatin1Char('\n')));

    QVERIFY(evaluation.decisions.has_value());
    QCOMPARE(decisionText(evaluation.decisions->mandatory),
             decisionText(expected[QLatin1String("mandatory")].toObject()));
    QCOMPARE(decisionText(evaluation.decisions->opportunistic),
             decisionText(expected[QLatin1String("opportunistic")].toObject()));
    QCOMPARE(idText(evaluation.decisions->rfc7672.action),
             expected[QLatin1String("rfc7672")].toString());

    QString rootCause;
    QString request;
    for (const findings::Finding& finding : evaluation.findings) {
        if (finding.root_cause) {
            QVERIFY2(rootCause.isEmpty(), "more than one root cause");
            rootCause = idText(finding.code);
            const auto argument = finding.arguments.find("request");
            request = argument == finding.arguments.end()
                          ? QString()
                          : QString::fromStdString(std::get<std::string>(argument->second));
        }
    }
    QCOMPARE(rootCause, expected[QLatin1String("root_cause")].toString());
    if (const QJsonValue asked = expected[QLatin1String("request")]; asked.isString()) {
        QCOMPARE(request, asked.toString());
    }
}

QTEST_GUILESS_MAIN(CasesTest)
#include "cases_test.moc"
