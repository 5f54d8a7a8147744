#include "ui/explain/usage_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace danescope::explain {

namespace {

struct OptionHelp {
    const char* name;
    Text text;
};

const OptionHelp optionHelps[] = {
    //: Help for --root-hints.
    {"root-hints",
     {QT_TRANSLATE_NOOP("explain",
                        "Root name servers to start from, in place of the built-in list.")}},
    //: Help for --trust-anchor.
    {"trust-anchor",
     {QT_TRANSLATE_NOOP(
         "explain", "Root keys to trust (DS or DNSKEY lines), in place of the built-in ones.")}},
    //: Help for --resolver.
    {"resolver",
     {QT_TRANSLATE_NOOP("explain", "Forward questions to this resolver; repeat the option for "
                                   "more, the most important first.")}},
    //: Help for --smtp-port.
    {"smtp-port", {QT_TRANSLATE_NOOP("explain", "Port of the mail servers; 25 by default.")}},
    //: Help for --control-host.
    {"control-host",
     {QT_TRANSLATE_NOOP("explain",
                        "Mail host to try when none of the domain can be reached, to tell whether "
                        "this network blocks mail; repeat the option for more.")}},
    //: Help for --pem.
    {"pem",
     {QT_TRANSLATE_NOOP("explain",
                        "Certificates, as openssl s_client -starttls smtp -showcerts "
                        "prints them, of a mail host that can’t be reached from here.")}},
    //: Help for --timeout.
    {"timeout",
     {QT_TRANSLATE_NOOP("explain", "Longest time for one check, in seconds; 30 by default.")}},
    //: Help for --lang.
    {"lang", {QT_TRANSLATE_NOOP("explain", "Language of the texts; the system's by default.")}},
    //: Help for --at.
    {"at",
     {QT_TRANSLATE_NOOP(
         "explain",
         "Judge signatures and certificates as of this time, such as 2026-11-18T04:00:00Z.")}},
    //: Help for --open.
    {"open", {QT_TRANSLATE_NOOP("explain", "Read a saved trace in place of asking the network.")}},
    //: Help for --picture.
    {"picture",
     {QT_TRANSLATE_NOOP("explain",
                        "Check the domain, save a picture of the window in this file and end.")}},
    //: Help for --format.
    {"format", {QT_TRANSLATE_NOOP("explain", "What to print; the transcript by default.")}},
    //: Help for --json.
    {"json", {QT_TRANSLATE_NOOP("explain", "The same as --format json: one document a line.")}},
    //: Help for --output.
    {"output", {QT_TRANSLATE_NOOP("explain", "Write to this file in place of standard output.")}},
    //: Help for --redact.
    {"redact",
     {QT_TRANSLATE_NOOP("explain", "Hide our resolvers and this computer’s names and addresses.")}},
    //: Help for --paper.
    {"paper", {QT_TRANSLATE_NOOP("explain", "Paper of a PDF; a4 by default.")}},
    //: Help for --warn-days.
    {"warn-days",
     {QT_TRANSLATE_NOOP("explain",
                        "Warn of signatures and certificates that end within so many "
                        "days, 0 to 365; 14 by default, or as the saved trace has it.")}},
    //: Help for --help.
    {"help", {QT_TRANSLATE_NOOP("explain", "Print this help and end.")}},
    //: Help for --version.
    {"version", {QT_TRANSLATE_NOOP("explain", "Print the version and end.")}},
};

Text helpOf(const char* name) {
    const auto* const found =
        std::find_if(std::begin(optionHelps), std::end(optionHelps),
                     [&](const OptionHelp& help) { return qstrcmp(help.name, name) == 0; });
    return found->text;
}

Text sentenceFor(input::UsageErrorKind kind) {
    using Kind = input::UsageErrorKind;
    switch (kind) {
    case Kind::unknown_option:
        //: %1 is the option, %2 stays empty.
        return {QT_TRANSLATE_NOOP("explain", "There is no option --%1.")};
    case Kind::missing_value:
        //: %1 is the option.
        return {QT_TRANSLATE_NOOP("explain", "The option --%1 needs a value.")};
    case Kind::bad_number:
        //: %1 is the option, %2 the value given.
        return {
            QT_TRANSLATE_NOOP("explain", "The option --%1 needs a number in its range, not “%2”.")};
    case Kind::bad_time:
        //: %1 is the option, %2 the value given.
        return {QT_TRANSLATE_NOOP(
            "explain", "The option --%1 needs a time such as 2026-11-18T04:00:00Z, not “%2”.")};
    case Kind::bad_language:
        //: %1 is the option, %2 the value given.
        return {QT_TRANSLATE_NOOP("explain", "The option --%1 takes en, fr or zh_TW, not “%2”.")};
    case Kind::unknown_format:
        //: %1 is the option, %2 the value given.
        return {QT_TRANSLATE_NOOP(
            "explain", "The option --%1 takes transcript, json, ticket, markdown, html, pdf, svg "
                       "or png, not “%2”.")};
    case Kind::unknown_paper:
        //: %1 is the option, %2 the value given.
        return {QT_TRANSLATE_NOOP("explain", "The option --%1 takes a4 or letter, not “%2”.")};
    case Kind::one_domain_a_file:
        //: %1 is the option --format, %2 the second domain that was given.
        return {QT_TRANSLATE_NOOP(
            "explain", "With this --%1, give one domain at a time: “%2” is one too many.")};
    case Kind::bad_resolver:
        //: %1 is the option, %2 the value given.
        return {QT_TRANSLATE_NOOP(
            "explain",
            "The option --%1 needs an IP address, with @PORT after it if wished, not “%2”.")};
    case Kind::bad_control_host:
        //: %1 is the option, %2 the value given.
        return {QT_TRANSLATE_NOOP(
            "explain",
            "The option --%1 needs a host name, with :PORT after it if wished, not “%2”.")};
    case Kind::nothing_to_do:
        //: Wrong usage: neither a domain nor --open was given.
        return {QT_TRANSLATE_NOOP(
            "explain", "Give at least one domain to check, or a saved trace with --open.")};
    case Kind::too_much:
        break;
    }
    //: %2 is the argument that does not fit beside the others.
    return {QT_TRANSLATE_NOOP("explain", "“%2” is one argument too many here.")};
}

Text sentenceFor(FileProblem problem) {
    switch (problem) {
    case FileProblem::cannot_open:
        //: %1 is a file.
        return {QT_TRANSLATE_NOOP("explain", "The file %1 can’t be read.")};
    case FileProblem::too_large:
        //: %1 is a file.
        return {QT_TRANSLATE_NOOP("explain", "The file %1 is too large to be what is asked for.")};
    case FileProblem::not_a_trust_anchor:
        //: %1 is a file.
        return {QT_TRANSLATE_NOOP(
            "explain",
            "The file %1 holds no usable root key: DS or DNSKEY lines of the root are needed.")};
    case FileProblem::not_a_chain:
        //: %1 is a file.
        return {QT_TRANSLATE_NOOP("explain",
                                  "The file %1 holds no certificate chain, or a damaged one.")};
    case FileProblem::not_a_trace:
        //: %1 is a file.
        return {QT_TRANSLATE_NOOP("explain",
                                  "The file %1 is not a Danescope trace, or it is damaged.")};
    case FileProblem::newer_version:
        //: %1 is a file.
        return {
            QT_TRANSLATE_NOOP("explain", "The file %1 was saved by a newer version of Danescope.")};
    case FileProblem::cannot_load:
        //: %1 is a file, a part of the program that paints reports.
        return {QT_TRANSLATE_NOOP(
            "explain",
            "Reports of this format need %1, which is not installed or can’t be loaded.")};
    case FileProblem::too_large_to_paint:
        //: %1 is a file.
        return {QT_TRANSLATE_NOOP("explain", "The report %1 would be too large to write.")};
    case FileProblem::cannot_write:
        break;
    }
    //: %1 is a file.
    return {QT_TRANSLATE_NOOP("explain", "The file %1 can’t be written.")};
}

} // namespace

QString usageError(const input::UsageError& error, const Language& language) {
    // Both places are filled whether a sentence has them or not.
    QString sentence = language.text(sentenceFor(error.kind));
    return sentence.replace(QLatin1String("%1"), error.option)
        .replace(QLatin1String("%2"), error.value)
        .simplified();
}

QString usageHelp(input::Program program, const Language& language) {
    const bool window = program == input::Program::danescope;
    const QString purpose = language.text(
        window
            //: First line of the window's --help.
            ? Text{QT_TRANSLATE_NOOP(
                  "explain", "Shows whether DANE lets mail through to a domain, and why not.")}
            //: First line of daneverify's --help.
            : Text{QT_TRANSLATE_NOOP("explain", "Checks whether DANE lets mail through to a "
                                                "domain, as the mail gateway would.")});
    QString help = QStringLiteral("%1 %2\n%3\n\n")
                       .arg(window ? QStringLiteral("danescope") : QStringLiteral("daneverify"),
                            window ? QStringLiteral("[OPTIONS] [DOMAIN]")
                                   : QStringLiteral("[OPTIONS] DOMAIN..."),
                            purpose);
    for (const input::OptionName& option : input::optionNames(program)) {
        const QString left =
            QStringLiteral("  --%1 %2")
                .arg(QString::fromLatin1(option.name), QString::fromLatin1(option.value));
        help += left.leftJustified(36) + QLatin1Char(' ') + language.text(helpOf(option.name)) +
                QLatin1Char('\n');
    }
    if (!window) {
        //: The exit codes of daneverify.
        help += QLatin1Char('\n') +
                language.text({QT_TRANSLATE_NOOP(
                    "explain", "Exit code: 0 every domain DANE SUCCESS, 1 some domain not, 2 wrong "
                               "usage, 3 the check could not be made.")}) +
                QLatin1Char('\n');
    }
    return help;
}

QString fileProblem(FileProblem problem, const QString& file, const Language& language) {
    return language.text(sentenceFor(problem)).replace(QLatin1String("%1"), file).simplified();
}

} // namespace danescope::explain
