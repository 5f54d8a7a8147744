// The file of root anchors in the user's folder, kept by RFC 5011 against the practice network.

#include "app/common/anchor_keeper.h"
#include "app/common/kept_anchors.h"
#include "core/dns/unbound_anchor_upkeep.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace danescope;
using namespace std::chrono_literals;

namespace {

void write(const QString& name, const QByteArray& content) {
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The practice network's own root, with its anchor in `file`.
dns::ResolverConfig practiceNetwork(const QString& file) {
    dns::ResolverConfig config;
    config.kept_anchor_file = file.toStdString();
    config.root_hints_file = qEnvironmentVariable("DANESCOPE_LAB_ROOT_HINTS").toStdString();
    if (config.root_hints_file.empty()) {
        config.forwarders = {qEnvironmentVariable("DANESCOPE_LAB_RESOLVER").toStdString()};
    }
    return config;
}

/// Runs nothing: what is looked at is what the keeper does beside it.
class IdleRunner : public trace::Runner {
public:
    std::unique_ptr<trace::RunHandle> start(trace::CheckRequest /*request*/,
                                            trace::Observer /*observer*/) override {
        return nullptr;
    }
};

} // namespace

class KeptAnchorsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { file_ = folder_.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    void libunboundKeepsTheFile();
    void aWrongAnchorIsNotReplaced();
    void stopsAtOnce();
    void builtInAnchorsHoldWithoutAFile();
    void aDamagedFileIsSetAside();
    void startsTheFileBesideACheck();
    void leavesTheFileAloneWhenOtherAnchorsAreTrusted();

private:
    QTemporaryDir folder_;
    QString file_;
};

void KeptAnchorsTest::libunboundKeepsTheFile() {
    write(file_, contentOf(qEnvironmentVariable("DANESCOPE_LAB_TRUST_ANCHOR")));
    const auto given = dnssec::parse_trust_anchors(contentOf(file_).toStdString());
    QVERIFY(given.has_value());
    QCOMPARE(dns::bring_anchors_up_to_date(practiceNetwork(file_), 10s, {}),
             dns::AnchorUpkeep::up_to_date);
    QVERIFY(contentOf(file_).contains(";;state=2 [  VALID  ]"));
    const auto kept = dnssec::parse_kept_anchors(contentOf(file_).toStdString(), {});
    QVERIFY(kept.has_value());
    QVERIFY(!kept->empty());
    QCOMPARE(kept->front().digest.key_tag, given->front().digest.key_tag);
}

void KeptAnchorsTest::aWrongAnchorIsNotReplaced() {
    const auto& elsewhere = dnssec::root_trust_anchors();
    for (const auto& anchor : elsewhere) {
        write(file_, QByteArray::fromStdString(to_string(anchor)) + '\n');
    }
    QCOMPARE(dns::bring_anchors_up_to_date(practiceNetwork(file_), 10s, {}),
             dns::AnchorUpkeep::not_validated);
    const auto kept = dnssec::parse_kept_anchors(contentOf(file_).toStdString(), {});
    QVERIFY(kept.has_value());
    QCOMPARE(kept->front().digest.key_tag, elsewhere.back().digest.key_tag);
}

void KeptAnchorsTest::stopsAtOnce() {
    write(file_, contentOf(qEnvironmentVariable("DANESCOPE_LAB_TRUST_ANCHOR")));
    std::stop_source source;
    source.request_stop();
    QCOMPARE(dns::bring_anchors_up_to_date(practiceNetwork(file_), 1h, source.get_token()),
             dns::AnchorUpkeep::not_validated);
}

void KeptAnchorsTest::builtInAnchorsHoldWithoutAFile() {
    const app::KeptAnchors anchors(file_);
    QVERIFY(anchors.load() == dnssec::root_trust_anchors());
    QVERIFY(anchors.isDue(system_now()));
    QVERIFY(!QFile::exists(file_));
}

void KeptAnchorsTest::aDamagedFileIsSetAside() {
    write(file_, ". IN DS half a li");
    const app::KeptAnchors anchors(file_);
    QVERIFY(anchors.load() == dnssec::root_trust_anchors());
    QVERIFY(!QFile::exists(file_));
    QCOMPARE(contentOf(file_ + QStringLiteral(".damaged")), QByteArray(". IN DS half a li"));
}

void KeptAnchorsTest::startsTheFileBesideACheck() {
    IdleRunner idle;
    const app::KeptAnchors anchors(file_);
    {
        app::AnchorKeeper keeper(idle, anchors, anchors.load());
        // A server that nobody runs: the file is started, and the keeper's end does not wait.
        trace::CheckRequest request;
        request.resolvers = {"127.0.0.1@9"};
        keeper.start(request, {});
        QTRY_VERIFY(QFile::exists(file_));
    }
    QVERIFY(anchors.load() == dnssec::root_trust_anchors());
    QVERIFY(!anchors.isDue(system_now()));
    QVERIFY(anchors.isDue(system_now() + 25h));
}

void KeptAnchorsTest::leavesTheFileAloneWhenOtherAnchorsAreTrusted() {
    IdleRunner idle;
    {
        app::AnchorKeeper keeper(idle, app::KeptAnchors(file_), dnssec::root_trust_anchors());
        trace::CheckRequest request;
        request.trust_anchors.pop_back();
        keeper.start(request, {});
    }
    QVERIFY(!QFile::exists(file_));
}

QTEST_GUILESS_MAIN(KeptAnchorsTest)
#include "kept_anchors_test.moc"
