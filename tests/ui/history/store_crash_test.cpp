#include "ui/history/store.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace danescope;

namespace {

constexpr int kills = 50;

QString integrity(const QString& fileName) {
    QString word;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "integrity");
        database.setDatabaseName(fileName);
        database.open();
        QSqlQuery query(database);
        if (query.exec("PRAGMA integrity_check") && query.next()) {
            word = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase("integrity");
    return word;
}

} // namespace

/// A program that is killed while it writes loses nothing that it was told is stored.
class StoreCrashTest : public QObject {
    Q_OBJECT

private slots:
    void killedWhileWriting() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("history.sqlite");
        QMap<qint64, long> acknowledged;
        QRandomGenerator random(20261121);
        for (int kill = 0; kill < kills; ++kill) {
            QProcess writer;
            writer.start(HISTORY_WRITER, {file, QString::number(kill * 1000)});
            QVERIFY(writer.waitForStarted());
            // From before the file is open to well into writing.
            const int wanted = random.bounded(5);
            QByteArray said;
            while (said.count('\n') < wanted) {
                QVERIFY(writer.waitForReadyRead(20'000));
                said += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            said += writer.readAllStandardOutput();
            for (const QByteArray& line : said.left(said.lastIndexOf('\n')).split('\n')) {
                const auto words = line.split(' ');
                if (words.size() == 2) {
                    acknowledged.insert(words[0].toLongLong(), words[1].toLong());
                }
            }

            QCOMPARE(integrity(file), QString("ok"));
            auto store = history::Store::open(file, std::nullopt, system_now());
            QVERIFY(store.has_value());
            QVERIFY((*store)->setAside().isEmpty());
            for (auto entry = acknowledged.cbegin(); entry != acknowledged.cend(); ++entry) {
                const auto found = (*store)->entry(entry.key());
                QVERIFY(found.has_value());
                QCOMPARE(found->elapsed.count(), entry.value());
            }
        }
        QVERIFY(acknowledged.size() > kills);
        auto store = history::Store::open(file, std::nullopt, system_now());
        for (auto entry = acknowledged.cbegin(); entry != acknowledged.cend(); ++entry) {
            const auto trace = (*store)->load(entry.key());
            QVERIFY(trace.has_value());
            QCOMPARE(trace->elapsed.count(), entry.value());
        }
    }
};

QTEST_GUILESS_MAIN(StoreCrashTest)
#include "store_crash_test.moc"
