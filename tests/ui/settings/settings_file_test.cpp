#include "ui/settings/settings_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace danescope;
using ui::OpenedSettings;
using ui::Settings;

class SettingsFileTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        name_ = folder_->filePath("settings.ini");
    }

    void cleanup() { folder_.reset(); }

    void comesBackAsItWas() {
        Settings settings;
        settings.language = explain::LanguageCode::zh_TW;
        settings.theme = ui::ThemeChoice::highContrast;
        settings.resolvers = {"192.0.2.2@53", "2001:db8::53@5353"};
        settings.timeout = std::chrono::seconds(60);
        settings.stepTimeout = std::chrono::seconds(5);
        settings.trustAnchorFile = "/home/jörg, \"x\"/root.key";
        settings.controlHosts = {{*dns::Name::parse("mx.example.org"), 2525},
                                 {*dns::Name::parse("mx.example.net"), std::nullopt}};
        settings.warnDays = std::chrono::days(30);
        settings.keepDays = std::chrono::days(0);
        settings.redactReports = false;
        write(settings);
        QVERIFY(open().settings == settings);
        settings.warnDays = std::chrono::days(0);
        settings.controlHosts.clear();
        write(settings);
        QVERIFY(open().settings == settings);
        write(Settings());
        const OpenedSettings opened = open();
        QVERIFY(opened.settings == Settings());
        QVERIFY(opened.state == OpenedSettings::State::sound);
    }

    void noFileMeansTheUsualSettings() {
        const OpenedSettings opened = open();
        QVERIFY(opened.settings == Settings());
        QVERIFY(opened.state == OpenedSettings::State::sound);
        QVERIFY(!QFile::exists(name_ + ".damaged"));
    }

    void wrongValuesAreNamedAndKeptAside_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const char* group, const QByteArray& line) {
            QTest::newRow(name) << QByteArray("[") + group + "]\n" + line + "\n"
                                << QLatin1String(group) + '/' + line.left(line.indexOf('='));
        };
        row("unknown language", "window", "language=../../etc");
        row("empty language", "window", "language=");
        row("unknown theme", "window", "theme=pink");
        row("a list of themes", "window", "theme=light, dark");
        row("no address", "check", "resolvers=192.0.2.1@53 dns.example");
        row("no resolver", "check", "resolvers=");
        row("the same twice", "check", "resolvers=192.0.2.1 192.0.2.1@53");
        row("too many resolvers", "check", "resolvers=" + QByteArray("192.0.2.1 ").repeated(5000));
        row("negative time", "check", "timeout=-1");
        row("no time", "check", "timeout=0");
        row("endless time", "check", "timeout=99999999999999999999");
        row("time in words", "check", "timeout=soon");
        row("long step", "check", "stepTimeout=301");
        row("a path from somewhere", "check", "trustAnchors=../root.key");
        row("a path with a null", "check", "trustAnchors=/root\\0.key");
        row("a long path", "check", "trustAnchors=/" + QByteArray(5000, 'x'));
        row("an address for a host", "check", "controlHosts=192.0.2.1");
        row("markup", "check", "controlHosts=<b>x</b>");
        row("too many hosts", "check",
            "controlHosts=a.example b.example c.example d.example e.example f.example g.example "
            "h.example i.example j.example k.example l.example m.example n.example o.example "
            "p.example q.example");
        row("warned for years", "check", "warnDays=366");
        row("warned before", "check", "warnDays=-1");
        row("warned of nothing", "check", "warnDays=");
        row("kept for no time", "history", "days=-1");
        row("kept for longer than there is", "history", "days=99999999999999999999");
        row("perhaps hidden", "report", "redact=perhaps");
        row("another type", "check", "timeout=@Variant(\\0\\0\\0\\x7f\\xff)");
        row("bytes", "check", "timeout=@ByteArray(60)");
    }

    void wrongValuesAreNamedAndKeptAside() {
        QFETCH(QByteArray, content);
        QFETCH(QString, key);
        fill(content);
        const OpenedSettings opened = open();
        QVERIFY(opened.state == OpenedSettings::State::damaged);
        QCOMPARE(opened.wrongKeys, QStringList{key});
        QVERIFY(opened.settings == Settings());
        QCOMPARE(opened.aside, name_ + ".damaged");
        QCOMPARE(contentOf(opened.aside), content);
        QVERIFY(open().state == OpenedSettings::State::sound);
    }

    void whatEarlierProgramsWroteIsRead() {
        fill("[history]\ndays=30\n[report]\nredact=false\n");
        const OpenedSettings opened = open();
        QVERIFY(opened.state == OpenedSettings::State::sound);
        QVERIFY(opened.settings.keepDays == std::chrono::days(30));
        QVERIFY(!opened.settings.redactReports);
    }

    void oneWrongValueCostsNoOther() {
        fill("[window]\ntheme=pink\ngeometry=abc\n[check]\ntimeout=60\nresolvers=192.0.2.1@53\n");
        const OpenedSettings opened = open();
        QCOMPARE(opened.wrongKeys, QStringList{"window/theme"});
        QVERIFY(opened.settings.timeout == std::chrono::seconds(60));
        QCOMPARE(opened.settings.resolvers.size(), std::size_t{1});
        QCOMPARE(QSettings(name_, QSettings::IniFormat).value("window/geometry").toString(),
                 QString("abc"));
        QVERIFY(open().settings == opened.settings);
    }

    void aFileThatIsNoneIsKeptAside_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("noise") << QByteArray("\x00\xff[[[\n=\n%%\x01", 10);
        QTest::newRow("text") << QByteArray("These are no settings.\nNot at all.\n");
        QTest::newRow("half a group") << QByteArray("[window\ntheme=dark\n");
        QTest::newRow("binary") << QByteArray(4096, '\x7f');
    }

    void aFileThatIsNoneIsKeptAside() {
        QFETCH(QByteArray, content);
        fill(content);
        const OpenedSettings opened = open();
        QVERIFY(opened.state == OpenedSettings::State::damaged);
        QCOMPARE(contentOf(opened.aside), content);
        QVERIFY(open().state == OpenedSettings::State::sound);
    }

    void anEarlierCopyIsNotLost() {
        fill("[window]\ntheme=pink\n");
        open();
        // Of another length than what was written: QSettings knows a file by its time and length.
        fill("[window]\ntheme=magenta\n");
        QCOMPARE(open().aside, name_ + ".damaged-2");
        QCOMPARE(contentOf(name_ + ".damaged"), QByteArray("[window]\ntheme=pink\n"));
    }

    void whatHeldForOneRunStaysOut() {
        Settings stored;
        stored.timeout = std::chrono::seconds(60);
        Settings shown = stored;
        shown.resolvers = {"192.0.2.1@53"};
        Settings chosen = shown;
        chosen.theme = ui::ThemeChoice::dark;
        const Settings after = ui::withAlterations(stored, shown, chosen);
        QVERIFY(after.resolvers.empty());
        QVERIFY(after.theme == ui::ThemeChoice::dark);
        QVERIFY(after.timeout == std::chrono::seconds(60));
    }

private:
    OpenedSettings open() const {
        QSettings file(name_, QSettings::IniFormat);
        return ui::openSettings(file);
    }

    void write(const Settings& settings) const {
        QSettings file(name_, QSettings::IniFormat);
        ui::writeSettings(file, settings);
    }

    void fill(const QByteArray& content) const {
        QFile file(name_);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray contentOf(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString name_;
};

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "settings_file_test.moc"
