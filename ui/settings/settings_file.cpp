#include "ui/settings/settings_file.h"

#include "ui/history/entry.h"
#include "ui/input/number_in.h"
#include "ui/input/typed_lines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

#include <algorithm>
#include <array>

namespace danescope::ui {
namespace {

/// Written always, so that a file is written at all.
const QString formatKey = QStringLiteral("settings/format");
const QString languageKey = QStringLiteral("window/language");
const QString themeKey = QStringLiteral("window/theme");
const QString resolversKey = QStringLiteral("check/resolvers");
const QString timeoutKey = QStringLiteral("check/timeout");
const QString stepTimeoutKey = QStringLiteral("check/stepTimeout");
const QString trustAnchorsKey = QStringLiteral("check/trustAnchors");
const QString controlHostsKey = QStringLiteral("check/controlHosts");
const QString warnDaysKey = QStringLiteral("check/warnDays");
const QString keepDaysKey = QStringLiteral("history/days");
const QString redactKey = QStringLiteral("report/redact");

/// In the order of ThemeChoice.
constexpr std::array<const char*, 4> themeNames{"system", "light", "dark", "highContrast"};
constexpr qsizetype longestValue = 16 * 1024;
constexpr int mostCopies = 99;
constexpr qint64 largestFile = 1024 * 1024;

std::optional<ThemeChoice> themeFrom(const QString& name) {
    for (std::size_t i = 0; i < themeNames.size(); ++i) {
        if (name == QLatin1String(themeNames[i])) {
            return static_cast<ThemeChoice>(i);
        }
    }
    return std::nullopt;
}

/// Lists stand in one text: neither addresses nor names have spaces, and a text may be empty.
QStringList listFrom(const QString& text) {
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// Of a length of time in whole units, from `least` to `most` of them.
template<class Time>
std::optional<Time> timeFrom(const QString& text, Time least, Time most) {
    const auto number =
        input::numberIn(text, static_cast<int>(least.count()), static_cast<int>(most.count()));
    return number ? std::optional(Time(*number)) : std::nullopt;
}

const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");

std::optional<bool> switchFrom(const QString& text) {
    return text == yes || text == no ? std::optional(text == yes) : std::nullopt;
}

std::optional<QString> pathFrom(const QString& text) {
    const bool good = text.isEmpty() || (text.size() <= longestPath &&
                                         !text.contains(QChar::Null) && QDir::isAbsolutePath(text));
    return good ? std::optional(text) : std::nullopt;
}

std::optional<std::vector<std::string>> resolversFrom(const QString& text) {
    const auto resolvers = input::parseResolvers(listFrom(text));
    return resolvers ? std::optional(*resolvers) : std::nullopt;
}

std::optional<std::vector<trace::ControlHost>> hostsFrom(const QString& text) {
    const auto hosts = parseControlHosts(listFrom(text));
    return hosts ? std::optional(*hosts) : std::nullopt;
}

/// Reads values of a file and notes the keys of those that can't be used.
class Reader {
public:
    explicit Reader(const QSettings& file)
        : file_(file) {}

    /// Leaves `value` as it is unless the file holds another that `parse` takes.
    template<class Value, class Parse>
    void read(const QString& key, Value& value, const Parse& parse) {
        if (!file_.contains(key)) {
            return;
        }
        const QVariant stored = file_.value(key);
        const QString text = stored.toString();
        if (stored.typeId() == QMetaType::QString && text.size() <= longestValue) {
            if (auto parsed = parse(text)) {
                value = std::move(*parsed);
                return;
            }
        }
        wrongKeys.append(key);
    }

    QStringList wrongKeys;

private:
    const QSettings& file_;
};

/// Whether a text is one that QSettings would write: it takes any other without a word, and writes
/// over it.
bool isSettingsText(const QByteArray& text) {
    if (text.size() > largestFile || text.contains('\0')) {
        return false;
    }
    for (const QByteArray& line : text.split('\n')) {
        const QByteArray content = line.trimmed();
        const bool isGroup = content.startsWith('[') && content.endsWith(']');
        if (!content.isEmpty() && !content.startsWith(';') && !isGroup && !content.contains('=')) {
            return false;
        }
    }
    return true;
}

/// True also where the settings are no text of their own: in a registry, or not there yet.
bool isSoundFile(const QSettings& file) {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    if (file.format() == QSettings::NativeFormat) {
        return true;
    }
#endif
    QFile text(file.fileName());
    return !text.open(QIODevice::ReadOnly) || isSettingsText(text.read(largestFile + 1));
}

/// Copies a file beside itself under a name that is not taken; empty when that fails.
QString copyAside(const QString& file) {
    for (int copy = 1; copy <= mostCopies; ++copy) {
        const QString name = file + QStringLiteral(".damaged") +
                             (copy > 1 ? QStringLiteral("-%1").arg(copy) : QString());
        if (!QFile::exists(name)) {
            return QFile::copy(file, name) ? name : QString();
        }
    }
    return {};
}

} // namespace

ReadSettings readSettings(const QSettings& file) {
    Settings settings;
    Reader reader(file);
    reader.read(languageKey, settings.language, [](const QString& text) {
        const auto code = explain::languageFromId(text);
        return code ? std::optional(code) : std::nullopt;
    });
    reader.read(themeKey, settings.theme, themeFrom);
    reader.read(resolversKey, settings.resolvers, resolversFrom);
    reader.read(timeoutKey, settings.timeout,
                [](const QString& text) { return timeFrom(text, leastTimeout, mostTimeout); });
    reader.read(stepTimeoutKey, settings.stepTimeout,
                [](const QString& text) { return timeFrom(text, leastTimeout, mostStepTimeout); });
    reader.read(trustAnchorsKey, settings.trustAnchorFile, pathFrom);
    reader.read(controlHostsKey, settings.controlHosts, hostsFrom);
    using std::chrono::days;
    reader.read(warnDaysKey, settings.warnDays,
                [](const QString& text) { return timeFrom(text, days(0), trace::most_warn_days); });
    reader.read(keepDaysKey, settings.keepDays,
                [](const QString& text) { return timeFrom(text, days(0), history::mostKeepDays); });
    reader.read(redactKey, settings.redactReports, switchFrom);
    settings.stepTimeout = std::min(settings.stepTimeout, settings.timeout);
    return {settings, reader.wrongKeys};
}

void writeSettings(QSettings& file, const Settings& settings) {
    const Settings usual;
    const auto write = [&](const QString& key, bool isUsual, const QString& text) {
        if (isUsual) {
            file.remove(key);
        } else {
            file.setValue(key, text);
        }
    };
    const QStringList resolvers = resolverLines(settings.resolvers);
    const QStringList hosts = controlHostLines(settings.controlHosts);
    file.setValue(formatKey, 1);
    write(languageKey, !settings.language,
          settings.language ? explain::languageId(*settings.language) : QString());
    write(themeKey, settings.theme == usual.theme,
          QLatin1String(themeNames[static_cast<std::size_t>(settings.theme)]));
    write(resolversKey, resolvers.isEmpty(), resolvers.join(u' '));
    write(timeoutKey, settings.timeout == usual.timeout, QString::number(settings.timeout.count()));
    write(stepTimeoutKey, settings.stepTimeout == usual.stepTimeout,
          QString::number(settings.stepTimeout.count()));
    write(trustAnchorsKey, settings.trustAnchorFile.isEmpty(), settings.trustAnchorFile);
    write(controlHostsKey, settings.controlHosts == usual.controlHosts, hosts.join(u' '));
    write(warnDaysKey, settings.warnDays == usual.warnDays,
          QString::number(settings.warnDays.count()));
    write(keepDaysKey, settings.keepDays == usual.keepDays,
          QString::number(settings.keepDays.count()));
    write(redactKey, settings.redactReports == usual.redactReports,
          settings.redactReports ? yes : no);
}

OpenedSettings openSettings(QSettings& file) {
    OpenedSettings opened;
    ReadSettings read = readSettings(file);
    opened.settings = std::move(read.settings);
    opened.wrongKeys = std::move(read.wrongKeys);
    if (file.status() == QSettings::AccessError) {
        opened.state = OpenedSettings::State::locked;
        return opened;
    }
    const bool isSound = file.status() != QSettings::FormatError && isSoundFile(file);
    if (!isSound || !opened.wrongKeys.isEmpty()) {
        opened.state = OpenedSettings::State::damaged;
        opened.aside = copyAside(file.fileName());
        if (!isSound) {
            // QSettings would write what it made of the damage.
            file.clear();
        }
        for (const QString& key : opened.wrongKeys) {
            file.remove(key);
        }
        writeSettings(file, opened.settings);
        file.sync();
    }
    return opened;
}

} // namespace danescope::ui
