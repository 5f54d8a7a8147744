#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    /// "unfinished", "vanished", "obsolete"; empty when it is done.
    QString state;
    /// One text, or one for each plural form.
    QStringList translations;

    QString key() const { return context + '|' + source + '|' + comment; }
};

const QString root = PROJECT_ROOT;

QString catalogue(const QString& language) {
    return root + "/translations/danescope_" + language + ".ts";
}

std::vector<Message> read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages.push_back({context, {}, {}, {}, {}});
        } else if (name == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (name == QLatin1String("comment")) {
            messages.back().comment = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.back().state = xml.attributes().value("type").toString();
            QString text;
            while (!(xml.isEndElement() && xml.name() == QLatin1String("translation"))) {
                xml.readNext();
                if (xml.isStartElement()) {
                    messages.back().translations << xml.readElementText();
                } else if (xml.isCharacters()) {
                    text += xml.text();
                }
            }
            if (messages.back().translations.isEmpty()) {
                messages.back().translations << text;
            }
        }
    }
    return messages;
}

/// %1, %n and {zone}: what is filled in.
QStringList placesIn(const QString& text) {
    static const QRegularExpression place("%L?[0-9]+|%n|\\{[a-z_]+\\}");
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The kind of sign that a text ends with, the same for every language's own form of it.
QChar ending(const QString& text) {
    static const QMap<QChar, QChar> western{{u'。', u'.'}, {u'：', u':'}, {u'，', u','},
                                            {u'；', u';'}, {u'？', u'?'}, {u'！', u'!'}};
    if (text.isEmpty()) {
        return {};
    }
    const QChar last = western.value(text.back(), text.back());
    return QStringLiteral(".:,;?!…").contains(last) ? last : QChar();
}

QString edges(const QString& text) {
    return QString(text.startsWith(' ') ? "1" : "0") + (text.endsWith(' ') ? "1" : "0");
}

bool isDateFormat(const QString& text) {
    return text.contains("yyyy");
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void everythingIsFinished_data() { languages(); }

    void everythingIsFinished() {
        QFETCH(QString, language);
        const auto messages = read(catalogue(language));
        QVERIFY(!messages.empty());
        for (const Message& message : messages) {
            QVERIFY2(message.state.isEmpty(), qPrintable(message.state + ": " + message.key()));
            for (const QString& text : message.translations) {
                QVERIFY2(!text.isEmpty(), qPrintable(message.key()));
            }
        }
    }

    void placesAndEdgesAreKept_data() { languages(); }

    void placesAndEdgesAreKept() {
        QFETCH(QString, language);
        for (const Message& message : read(catalogue(language))) {
            for (const QString& text : message.translations) {
                QVERIFY2(placesIn(text) == placesIn(message.source), qPrintable(text));
                QVERIFY2(ending(text) == ending(message.source), qPrintable(text));
                QVERIFY2(edges(text) == edges(message.source), qPrintable(text));
            }
        }
    }

    void frenchTypography() {
        static const QRegularExpression bare_sign("(^|[^\u00A0\u202F])[:;!?»](\\s|$)");
        static const QRegularExpression bare_opening("«[^\u00A0\u202F]");
        for (const Message& message : read(catalogue("fr"))) {
            for (const QString& text : message.translations) {
                QVERIFY2(!text.contains(bare_sign), qPrintable(text));
                QVERIFY2(!text.contains(bare_opening), qPrintable(text));
                QVERIFY2(isDateFormat(text) || !text.contains('\''), qPrintable(text));
            }
        }
    }

    void taiwaneseChinese() {
        const QStringList mainland{"域名",   "證書", "隊列",   "報文",   "配置文件", "服務器",
                                   "服务器", "信息", "默認",   "網絡",   "數據",     "軟件",
                                   "硬件",   "程序", "解析程", "文件夾", "鏈接",     "登錄",
                                   "支持",   "視頻", "郵箱"};
        static const QRegularExpression western_sign(
            "[\u3400-\u9FFF][,;:!?.](\\s|$|[\u3400-\u9FFF])");
        for (const Message& message : read(catalogue("zh_TW"))) {
            for (const QString& text : message.translations) {
                for (const QString& word : mainland) {
                    // 網域名稱 is right, 域名 alone is not.
                    QVERIFY2(!QString(text).remove("網域名稱").contains(word),
                             qPrintable(word + ": " + text));
                }
                QVERIFY2(!text.contains(western_sign), qPrintable(text));
            }
        }
    }

    void cataloguesFitTheSources_data() { languages(); }

    void cataloguesFitTheSources() {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(catalogue(language)).fileName());
        QVERIFY(QFile::copy(catalogue(language), copy));
        QStringList arguments{"-silent", "-no-obsolete", "-locations", "none", "-I", "."};
        if (language == QLatin1String("en")) {
            arguments << "-pluralonly";
        }
        QProcess lupdate;
        lupdate.setWorkingDirectory(root);
        lupdate.start(LUPDATE, arguments << "ui"
                                         << "app"
                                         << "-ts" << copy);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QSet<QString> now;
        for (const Message& message : read(copy)) {
            now.insert(message.key());
        }
        QSet<QString> kept;
        for (const Message& message : read(catalogue(language))) {
            kept.insert(message.key());
        }
        QVERIFY2(now == kept,
                 qPrintable(QStringList((now - kept).values()).join('\n') + "\nno longer there:\n" +
                            QStringList((kept - now).values()).join('\n')));
    }

private:
    static void languages() {
        QTest::addColumn<QString>("language");
        for (const char* id : {"en", "fr", "zh_TW"}) {
            QTest::newRow(id) << QString(id);
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
