#include "ui/explain/finding_text.h"

#include "core/findings/catalogue.h"
#include "core/trace/redaction.h"
#include "ui/explain/outside_text.h"
#include "ui/explain/parent_request_text.h"
#include "ui/explain/resolver_name.h"
#include "ui/explain/time_words.h"
#include "ui/explain/verdict_tone.h"
#include "ui/input/shown_name.h"

#include <QRegularExpression>

#include <map>

namespace danescope::explain {

namespace {

using Values = std::map<QString, QString>;

/// Long enough for a TLSA record with a SHA2-512 digest, short enough for a line of text.
constexpr std::size_t longest_value = 300;

class AsText {
public:
    explicit AsText(const Language& language)
        : language_(language) {}

    QString operator()(std::int64_t number) const { return QString::number(number); }
    QString operator()(Instant instant) const { return utcTime(instant, language_); }
    QString operator()(const std::string& text) const {
        return trace::hidden_resolver(text) ? resolverName(text, language_)
                                            : outsideText(text, longest_value);
    }

private:
    const Language& language_;
};

/// The TLSA records of a server are spoken of by the server's name.
QString withoutService(const QString& owner) {
    static const QRegularExpression service("^_[0-9]+\\._[a-z]+\\.");
    return QString(owner).remove(service);
}

Values valuesOf(const findings::Finding& finding, const trace::Trace& trace,
                const Language& language) {
    const QString domain = input::shownName(trace.request.domain);
    Values values{{"domain", domain},
                  {"zone", finding.zone.empty() ? domain : shownHost(finding.zone)},
                  {"host", finding.host.empty() ? domain : shownHost(finding.host)},
                  {"port", QString::number(trace.request.smtp_port)}};
    for (const auto& [name, argument] : finding.arguments) {
        const QString key = QString::fromStdString(name);
        const auto* text = std::get_if<std::string>(&argument);
        values[key] = key == QLatin1String("name") && text != nullptr
                          ? shownHost(*text)
                          : std::visit(AsText(language), argument);
    }
    if (values.contains("type") && values.contains("name")) {
        values["name"] = withoutService(values["name"]);
    }
    return values;
}

const QRegularExpression& place() {
    static const QRegularExpression expression("\\{([a-z_]+)\\}");
    return expression;
}

bool knowsAll(const QString& text, const Values& values) {
    for (auto match = place().globalMatch(text); match.hasNext();) {
        if (!values.contains(match.next().captured(1))) {
            return false;
        }
    }
    return true;
}

/// One pass over the text, so that a value can't be taken for a place.
QString filled(const QString& text, const Values& values) {
    QString result;
    qsizetype done = 0;
    for (auto match = place().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        const auto value = values.find(each.captured(1));
        result += QStringView(text).mid(done, each.capturedStart() - done);
        result += value == values.end() ? QStringLiteral("?") : value->second;
        done = each.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

using findings::Code;

/// What is said in place of "no server of the root answers": the trouble is near, not at the root.
constexpr CodeText nothing_answered{
    Code::servers_unreachable,
    MailFate::open,
    {QT_TRANSLATE_NOOP("explain", "No DNS question was answered.")},
    {QT_TRANSLATE_NOOP("explain", "Not even the root servers answered, so this computer’s network "
                                  "does not let DNS questions out, or has no connection at all. "
                                  "Nothing is known about {domain}.")},
    {QT_TRANSLATE_NOOP("explain",
                       "Check this computer’s network connection. Where only certain resolvers are "
                       "allowed, choose one of them and check again.")},
    {},
    {}};

/// The record that would mend it, as a zone file has it; empty where a record does not.
QString recordOf(const findings::Finding& finding) {
    const auto found = finding.arguments.find("expected");
    const bool is_record = found != finding.arguments.end() &&
                           findings::info(finding.code).expected == findings::Expected::record;
    return is_record ? outsideText(std::get<std::string>(found->second)) : QString();
}

MailFate fateOf(const findings::Finding& finding, MailFate usual) {
    if (!finding.root_cause) {
        return usual;
    }
    // What a check fails by does affect the mail, however harmless it is elsewhere, and leaves no
    // server that passes.
    return usual == MailFate::unaffected || usual == MailFate::host ? MailFate::waits : usual;
}

bool isAboutOwnNetwork(const findings::Finding& finding, const trace::Trace& trace) {
    return (finding.code == Code::servers_unreachable || finding.code == Code::servers_fail) &&
           hasNoDns(trace);
}

} // namespace

FindingText explainFinding(const findings::Finding& finding, const trace::Trace& trace,
                           const Language& language) {
    const bool own_network = isAboutOwnNetwork(finding, trace);
    const CodeText& texts = own_network ? nothing_answered : codeText(finding.code);
    const Values values = valuesOf(finding, trace, language);
    const auto say = [&](Text text) {
        return text.source == nullptr ? QString() : filled(language.text(text), values);
    };
    const bool repaired =
        texts.repair.source != nullptr && knowsAll(QString::fromUtf8(texts.repair.source), values);
    return {say(texts.title),
            say(texts.meaning),
            say(fateText(fateOf(finding, texts.fate))),
            say(texts.action),
            say(texts.proof),
            repaired ? say(texts.repair) : QString(),
            repaired ? recordOf(finding) : QString(),
            say(parentRequestText(finding.arguments)),
            own_network ? findings::Party::local_network : findings::info(finding.code).party};
}

QString recordToPublish(const trace::Snapshot& snapshot, const Language& language) {
    // The root cause is the first of them.
    for (const findings::Finding& finding : snapshot.evaluation->findings) {
        QString record = explainFinding(finding, *snapshot.trace, language).record;
        if (!record.isEmpty()) {
            return record;
        }
    }
    return {};
}

Tone toneOf(findings::Severity severity) {
    switch (severity) {
    case findings::Severity::failure:
        return Tone::failed;
    case findings::Severity::warning:
        return Tone::warning;
    case findings::Severity::neutral:
    case findings::Severity::note:
        break;
    }
    return Tone::neutral;
}

QString findingRole(const findings::Finding& finding, const Language& language) {
    if (finding.root_cause &&
        findings::info(finding.code).severity == findings::Severity::neutral) {
        //: Why a domain is not protected, though nothing is broken.
        return language.text({QT_TRANSLATE_NOOP("explain", "reason")});
    }
    if (finding.root_cause) {
        return language.text({QT_TRANSLATE_NOOP("explain", "root cause")});
    }
    switch (findings::info(finding.code).severity) {
    case findings::Severity::failure:
        //: A fault that follows from the root cause.
        return language.text({QT_TRANSLATE_NOOP("explain", "consequence")});
    case findings::Severity::warning:
        return language.text({QT_TRANSLATE_NOOP("explain", "warning")});
    case findings::Severity::neutral:
    case findings::Severity::note:
        break;
    }
    //: A remark, nothing broken.
    return language.text({QT_TRANSLATE_NOOP("explain", "note")});
}

} // namespace danescope::explain
