#pragma once

#include "core/support/clock.h"
#include "core/support/result.h"
#include "ui/input/typed_lines.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace danescope::input {

enum class OutputFormat { transcript, json, ticket, markdown, html, pdf, svg, png };

enum class PaperSize { a4, letter };

/// What a command line asks for: no file is opened and no domain is looked at yet.
struct CommandLine {
    QStringList domains;
    QString rootHintsFile;
    QString trustAnchorFile;
    /// `ADDRESS@PORT`, in order of priority.
    std::vector<std::string> resolvers;
    std::uint16_t smtpPort = 25;
    /// In place of the well-known ones; empty for those.
    std::vector<TypedHost> controlHosts;
    Milliseconds timeout{30'000};
    /// "en", "fr", "zh_TW"; empty for the system's.
    QString language;
    std::optional<Instant> at;
    /// Warn of what ends within this time; nullopt for the usual time, or the saved trace's own.
    std::optional<std::chrono::days> warnDays;
    OutputFormat format = OutputFormat::transcript;
    /// Of a PDF.
    PaperSize paper = PaperSize::a4;
    /// Leave out what tells of the own network.
    bool redact = false;
    /// Where the result goes; empty for standard output.
    QString outputFile;
    /// A saved trace to read in place of asking the network.
    QString traceFile;
    /// Certificates of a mail host that could not be reached.
    QString chainFile;
    /// Where `danescope` saves a picture of its window before it ends.
    QString pictureFile;
    bool help = false;
    bool version = false;
};

enum class UsageErrorKind {
    unknown_option,
    missing_value,
    bad_number,
    bad_time,
    bad_language,
    unknown_format,
    unknown_paper,
    /// A file of this format holds one check alone.
    one_domain_a_file,
    bad_resolver,
    bad_control_host,
    /// Neither a domain nor a saved trace.
    nothing_to_do,
    /// A domain and a saved trace, or several saved traces.
    too_much
};

struct UsageError {
    UsageErrorKind kind{};
    /// The option, without its dashes, or the word that was too much.
    QString option;
    QString value;
};

enum class Program { danescope, daneverify };

/// Names of a program's options in the order that help shows them; `value` names what an option
/// takes, empty for a switch.
struct OptionName {
    const char* name;
    const char* value;
};
const std::vector<OptionName>& optionNames(Program program);

/// Reads the arguments behind the program's name.
Result<CommandLine, UsageError> parseCommandLine(Program program, const QStringList& arguments);

} // namespace danescope::input
