#include "ui/input/command_line.h"

#include "core/trace/request.h"
#include "ui/input/number_in.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <utility>

namespace danescope::input {

namespace {

constexpr int maxTimeoutSeconds = 3600;

QString value(const QCommandLineParser& parser, const char* option) {
    return parser.isSet(option) ? parser.value(option) : QString();
}

/// ISO 8601 in UTC or with an offset; a time without either is UTC, as signatures are.
std::optional<Instant> instant(const QString& text) {
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        return std::nullopt;
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return Instant(Milliseconds(time.toMSecsSinceEpoch()));
}

template<class Value, std::size_t count>
std::optional<Value> named(const std::pair<const char*, Value> (&values)[count],
                           const QString& name) {
    const auto* const found =
        std::find_if(std::begin(values), std::end(values),
                     [&](const auto& each) { return name == QLatin1String(each.first); });
    return found == std::end(values) ? std::nullopt : std::optional(found->second);
}

constexpr std::pair<const char*, OutputFormat> formats[] = {
    {"transcript", OutputFormat::transcript},
    {"json", OutputFormat::json},
    {"ticket", OutputFormat::ticket},
    {"markdown", OutputFormat::markdown},
    {"html", OutputFormat::html},
    {"pdf", OutputFormat::pdf},
    {"svg", OutputFormat::svg},
    {"png", OutputFormat::png}};

constexpr std::pair<const char*, PaperSize> papers[] = {{"a4", PaperSize::a4},
                                                        {"letter", PaperSize::letter}};

/// Whether several checks make one text of this format.
bool holdsSeveral(OutputFormat format) {
    return format == OutputFormat::transcript || format == OutputFormat::json ||
           format == OutputFormat::ticket;
}

/// Reads each value of an option by `parse`, which gives a value or something that is false.
template<class Value, class Parse>
Result<std::vector<Value>, UsageError> readEach(const QCommandLineParser& parser,
                                                const QString& option, UsageErrorKind kind,
                                                const Parse& parse) {
    std::vector<Value> values;
    for (const QString& text : parser.values(option)) {
        auto value = parse(text);
        if (!value) {
            return failure(UsageError{kind, option, text});
        }
        values.push_back(std::move(*value));
    }
    return values;
}

/// Reads a number into `take` where the option is there.
template<class Take>
Result<void, UsageError> readNumber(const QCommandLineParser& parser, const char* option, int least,
                                    int most, const Take& take) {
    if (!parser.isSet(QLatin1String(option))) {
        return {};
    }
    const QString text = value(parser, option);
    const auto number = numberIn(text, least, most);
    if (!number) {
        return failure(UsageError{UsageErrorKind::bad_number, QLatin1String(option), text});
    }
    take(*number);
    return {};
}

/// What daneverify alone is asked for.
Result<void, UsageError> readOwnOptions(const QCommandLineParser& parser, CommandLine& line) {
    line.chainFile = value(parser, "pem");
    line.outputFile = value(parser, "output");
    line.redact = parser.isSet(QStringLiteral("redact"));
    if (parser.isSet(QStringLiteral("format"))) {
        const QString name = value(parser, "format");
        const auto chosen = named(formats, name);
        if (!chosen) {
            return failure(
                UsageError{UsageErrorKind::unknown_format, QStringLiteral("format"), name});
        }
        line.format = *chosen;
    }
    if (parser.isSet(QStringLiteral("json"))) {
        line.format = OutputFormat::json;
    }
    if (parser.isSet(QStringLiteral("paper"))) {
        const QString name = value(parser, "paper");
        const auto chosen = named(papers, name);
        if (!chosen) {
            return failure(
                UsageError{UsageErrorKind::unknown_paper, QStringLiteral("paper"), name});
        }
        line.paper = *chosen;
    }
    if (line.domains.size() > 1 && !holdsSeveral(line.format)) {
        return failure(UsageError{UsageErrorKind::one_domain_a_file, QStringLiteral("format"),
                                  line.domains.at(1)});
    }
    return readNumber(parser, "warn-days", 0, static_cast<int>(trace::most_warn_days.count()),
                      [&](int days) { line.warnDays = std::chrono::days(days); });
}

Result<void, UsageError> readNumbers(const QCommandLineParser& parser, CommandLine& line) {
    return readNumber(parser, "smtp-port", 1, 65'535,
                      [&](int port) { line.smtpPort = static_cast<std::uint16_t>(port); })
        .and_then([&] {
            return readNumber(parser, "timeout", 1, maxTimeoutSeconds,
                              [&](int seconds) { line.timeout = std::chrono::seconds(seconds); });
        });
}

/// The first option that is there without the value it needs.
UsageError parseFailure(const QCommandLineParser& parser, const QStringList& arguments) {
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        return {UsageErrorKind::unknown_option, unknown.first(), {}};
    }
    QString last = arguments.isEmpty() ? QString() : arguments.last();
    while (last.startsWith(QLatin1Char('-'))) {
        last.remove(0, 1);
    }
    return {UsageErrorKind::missing_value, last.section(QLatin1Char('='), 0, 0), {}};
}

} // namespace

const std::vector<OptionName>& optionNames(Program program) {
    static const std::vector<OptionName> common = {
        {"root-hints", "FILE"},          {"trust-anchor", "FILE"}, {"resolver", "ADDRESS[@PORT]"},
        {"smtp-port", "NUMBER"},         {"timeout", "SECONDS"},   {"lang", "en|fr|zh_TW"},
        {"control-host", "HOST[:PORT]"}, {"at", "TIME"},           {"open", "FILE"}};
    static const auto with = [](std::initializer_list<OptionName> more) {
        std::vector<OptionName> all = common;
        all.insert(all.end(), more);
        all.push_back({"help", ""});
        all.push_back({"version", ""});
        return all;
    };
    static const std::vector<OptionName> window = with({{"picture", "FILE"}});
    static const std::vector<OptionName> command =
        with({{"pem", "FILE"},
              {"format", "transcript|json|ticket|markdown|html|pdf|svg|png"},
              {"json", ""},
              {"output", "FILE"},
              {"redact", ""},
              {"paper", "a4|letter"},
              {"warn-days", "DAYS"}});
    return program == Program::danescope ? window : command;
}

Result<CommandLine, UsageError> parseCommandLine(Program program, const QStringList& arguments) {
    QCommandLineParser parser;
    for (const OptionName& option : optionNames(program)) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(option.name), {},
                                            QString::fromLatin1(option.value)));
    }
    // The parser skips the program's name.
    if (!parser.parse(QStringList(QString()) + arguments)) {
        return failure(parseFailure(parser, arguments));
    }
    CommandLine line;
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    line.domains = parser.positionalArguments();
    line.rootHintsFile = value(parser, "root-hints");
    line.trustAnchorFile = value(parser, "trust-anchor");
    line.language = value(parser, "lang");
    line.traceFile = value(parser, "open");
    auto resolvers = readEach<std::string>(parser, QStringLiteral("resolver"),
                                           UsageErrorKind::bad_resolver, parseResolver);
    if (!resolvers) {
        return failure(resolvers.error());
    }
    line.resolvers = std::move(*resolvers);
    auto hosts = readEach<TypedHost>(parser, QStringLiteral("control-host"),
                                     UsageErrorKind::bad_control_host, parseHost);
    if (!hosts) {
        return failure(hosts.error());
    }
    line.controlHosts = std::move(*hosts);
    const auto numbers = readNumbers(parser, line);
    if (!numbers) {
        return failure(numbers.error());
    }
    if (!line.language.isEmpty() &&
        !QStringList{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("zh_TW")}.contains(
            line.language)) {
        return failure(
            UsageError{UsageErrorKind::bad_language, QStringLiteral("lang"), line.language});
    }
    if (parser.isSet(QStringLiteral("at"))) {
        line.at = instant(value(parser, "at"));
        if (!line.at) {
            return failure(
                UsageError{UsageErrorKind::bad_time, QStringLiteral("at"), value(parser, "at")});
        }
    }
    if (program == Program::danescope) {
        line.pictureFile = value(parser, "picture");
    } else if (const auto own = readOwnOptions(parser, line); !own) {
        return failure(own.error());
    }
    if (line.help || line.version) {
        return line;
    }
    const int sources = (line.domains.isEmpty() ? 0 : 1) +
                        static_cast<int>(parser.values(QStringLiteral("open")).size());
    if (sources > 1) {
        return failure(UsageError{UsageErrorKind::too_much, QStringLiteral("open"),
                                  line.domains.isEmpty() ? line.traceFile : line.domains.first()});
    }
    if (program == Program::danescope && line.domains.size() > 1) {
        return failure(UsageError{UsageErrorKind::too_much, {}, line.domains.at(1)});
    }
    if (program == Program::daneverify && sources == 0) {
        return failure(UsageError{UsageErrorKind::nothing_to_do, {}, {}});
    }
    return line;
}

} // namespace danescope::input
