#include "ui/input/command_line.h"

#include "core/dns/name.h"
#include "core/support/ip_address.h"

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

std::optional<int> numberIn(const QString& text, int least, int most) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
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

/// What daneverify writes, and where.
Result<void, UsageError> readOutput(const QCommandLineParser& parser, CommandLine& line) {
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
    return {};
}

bool isControlHost(const QString& text) {
    const QString port = text.section(QLatin1Char(':'), 1);
    return dns::Name::parse(text.section(QLatin1Char(':'), 0, 0).toStdString()).has_value() &&
           (!text.contains(QLatin1Char(':')) || numberIn(port, 1, 65535));
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
              {"paper", "a4|letter"}});
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
    line.resolvers = parser.values(QStringLiteral("resolver"));
    line.language = value(parser, "lang");
    line.traceFile = value(parser, "open");
    for (const QString& resolver : line.resolvers) {
        const QString port = resolver.section(QLatin1Char('@'), 1);
        if (!IpAddress::parse(resolver.section(QLatin1Char('@'), 0, 0).toStdString()) ||
            (resolver.contains(QLatin1Char('@')) && !numberIn(port, 1, 65535))) {
            return failure(
                UsageError{UsageErrorKind::bad_resolver, QStringLiteral("resolver"), resolver});
        }
    }
    line.controlHosts = parser.values(QStringLiteral("control-host"));
    for (const QString& host : line.controlHosts) {
        if (!isControlHost(host)) {
            return failure(
                UsageError{UsageErrorKind::bad_control_host, QStringLiteral("control-host"), host});
        }
    }
    if (parser.isSet(QStringLiteral("smtp-port"))) {
        const QString text = value(parser, "smtp-port");
        const auto port = numberIn(text, 1, 65535);
        if (!port) {
            return failure(
                UsageError{UsageErrorKind::bad_number, QStringLiteral("smtp-port"), text});
        }
        line.smtpPort = static_cast<std::uint16_t>(*port);
    }
    if (parser.isSet(QStringLiteral("timeout"))) {
        const QString text = value(parser, "timeout");
        const auto seconds = numberIn(text, 1, maxTimeoutSeconds);
        if (!seconds) {
            return failure(UsageError{UsageErrorKind::bad_number, QStringLiteral("timeout"), text});
        }
        line.timeout = std::chrono::seconds(*seconds);
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
    } else if (const auto output = readOutput(parser, line); !output) {
        return failure(output.error());
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
