#include "ui/explain/step_timings.h"

#include "core/dns/message.h"
#include "ui/explain/outside_text.h"
#include "ui/explain/resolver_name.h"
#include "ui/explain/session_words.h"
#include "ui/explain/status_words.h"
#include "ui/explain/time_words.h"
#include "ui/explain/view.h"
#include "ui/input/shown_name.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace danescope::explain {

namespace {

using dns::RecordType;

/// A question or a connection, with what tells what it may have waited for.
struct Step {
    enum class Kind { question, session, inquiry };
    Kind kind = Kind::question;
    dns::Question question;
    /// The questions whose answers it needs; empty for an inquiry, which follows a failure.
    std::set<dns::Question> needs;
    Milliseconds begin{};
    Milliseconds end{};
    bool isRunning = false;
    QString label;
    Chip state;
    /// More to say, in whole sentences.
    QStringList remarks;
};

QString questionLabel(const dns::Question& question) {
    return QStringLiteral("%1 %2").arg(QString::fromStdString(to_string(question.type)),
                                       input::shownName(question.owner));
}

QString sessionLabel(const smtp::Session& session) {
    const auto host = dns::Name::parse(session.host);
    return QStringLiteral("SMTP %1 %2")
        .arg(host ? input::shownName(*host) : outsideText(session.host),
             QString::fromStdString(session.address.to_string()));
}

Chip runningChip(const View& view) {
    return {view.text({QT_TRANSLATE_NOOP("explain", "under way")}), Tone::running};
}

bool isOfChain(RecordType type) {
    return type == RecordType::ds || type == RecordType::dnskey;
}

/// Both families are asked for, whether or not a path came of it.
bool asksForAddress(const dns::Question& question, const dns::Name& host) {
    return question.owner == host &&
           (question.type == RecordType::a || question.type == RecordType::aaaa);
}

class Steps {
public:
    explicit Steps(const View& view)
        : view_(view) {}

    std::vector<Step> all() {
        for (const trace::Lookup& lookup : view_.trace.lookups) {
            addLookup(lookup);
        }
        for (const trace::Probe& probe : view_.trace.probes) {
            addProbe(probe);
        }
        for (std::size_t index = 0; index < view_.trace.sessions.size(); ++index) {
            addSession(view_.trace.sessions[index], Step::Kind::session, index);
        }
        for (const smtp::Session& control : view_.trace.controls) {
            addSession(control, Step::Kind::inquiry, std::nullopt);
        }
        return std::move(steps_);
    }

private:
    /// The end of what still runs is the present.
    Milliseconds endOf(Milliseconds begin, const std::optional<Milliseconds>& elapsed) const {
        return elapsed ? begin + *elapsed : std::max(begin, view_.trace.elapsed);
    }

    void addLookup(const trace::Lookup& lookup) {
        Step step;
        step.kind = lookup.purpose == trace::LookupPurpose::check ? Step::Kind::question
                                                                  : Step::Kind::inquiry;
        step.question = lookup.question;
        step.label = questionLabel(lookup.question);
        step.begin = lookup.asked;
        step.isRunning = !lookup.answer && view_.trace.running();
        const auto status = lookup.answer ? status_of(*lookup.answer) : dns::Status::skipped;
        step.state = step.isRunning ? runningChip(view_)
                                    : Chip{statusWord(status, view_.language), toneOf(status)};
        step.end =
            endOf(step.begin, lookup.answer ? std::optional(lookup.answer->elapsed) : std::nullopt);
        step.needs = needsOf(lookup.question);
        steps_.push_back(std::move(step));
    }

    std::set<dns::Question> needsOf(const dns::Question& question) const {
        std::set<dns::Question> needs;
        const dns::Question& mx = view_.evaluation.mx.question;
        for (const trace::Path& path : view_.evaluation.paths) {
            if (asksForAddress(question, path.host) || isOfChain(question.type)) {
                needs.insert(mx);
            }
            if (question == path.tlsa.question || isOfChain(question.type)) {
                needs.insert(path.address.question);
            }
        }
        return needs;
    }

    void addProbe(const trace::Probe& probe) {
        Step step;
        step.kind = Step::Kind::inquiry;
        step.question = probe.target.question;
        const QString server =
            probe.target.is_resolver()
                ? resolverName(probe.target.address.ip.to_string(), view_.language)
                : input::shownName(probe.target.server);
        step.label = QStringLiteral("%1 · %2").arg(questionLabel(probe.target.question), server);
        step.begin = probe.asked;
        step.isRunning = !probe.reply && view_.trace.running();
        const bool answers = probe.reply && !probe.reply->failure;
        //: Of a server that was asked.
        constexpr Text answered{QT_TRANSLATE_NOOP("explain", "answered")};
        //: Of a server that was asked.
        constexpr Text silent{QT_TRANSLATE_NOOP("explain", "no answer")};
        step.state = step.isRunning ? runningChip(view_)
                     : answers      ? Chip{view_.text(answered), Tone::neutral}
                                    : Chip{view_.text(silent), Tone::warning};
        step.end =
            endOf(step.begin, probe.reply ? std::optional(probe.reply->elapsed) : std::nullopt);
        steps_.push_back(std::move(step));
    }

    void addSession(const smtp::Session& session, Step::Kind kind,
                    std::optional<std::size_t> index) {
        Step step;
        step.kind = kind;
        step.label = sessionLabel(session);
        step.begin = session.started;
        step.end = session.started + session.elapsed;
        step.isRunning = !session.finished && view_.trace.running();
        step.state = step.isRunning ? runningChip(view_) : sessionState(session, step, index);
        if (session.connected && !session.dialogue.empty()) {
            //: Of a mail server; %1 a length of time.
            constexpr Text greeting{QT_TRANSLATE_NOOP("explain", "Its greeting came after %1.")};
            step.remarks << view_.text(greeting).arg(
                duration(session.dialogue.front().at, view_.language));
        }
        steps_.push_back(std::move(step));
    }

    Chip sessionState(const smtp::Session& session, Step& step, std::optional<std::size_t> index) {
        for (const trace::Path& path : view_.evaluation.paths) {
            if (index && path.certificate.session == index) {
                step.needs.insert(path.address.question);
                step.needs.insert(path.tlsa.question);
                if (!session.failure) {
                    return {certificateWord(path.certificate.status, view_.language),
                            toneOf(path.certificate.status)};
                }
            }
        }
        if (session.failure) {
            return {failureWord(*session.failure, view_.language),
                    session.connected ? Tone::failed : Tone::warning};
        }
        //: Of a connection to a server.
        return {view_.text({QT_TRANSLATE_NOOP("explain", "connected")}), Tone::ok};
    }

    const View& view_;
    std::vector<Step> steps_;
};

/// The last thing to end before the step began of those that it needs; times are whole
/// milliseconds.
std::optional<std::size_t> waitedFor(const Step& step, const std::vector<Step>& steps) {
    constexpr Milliseconds rounding{1};
    std::optional<std::size_t> last;
    for (std::size_t index = 0; index < steps.size(); ++index) {
        const Step& other = steps[index];
        const bool isNeeded =
            step.kind == Step::Kind::inquiry
                ? other.kind != Step::Kind::inquiry
                : other.kind == Step::Kind::question && step.needs.count(other.question) > 0;
        const bool isBefore = other.end <= step.begin + rounding && other.begin < step.begin;
        if (isNeeded && isBefore && !other.isRunning && (!last || other.end > steps[*last].end)) {
            last = index;
        }
    }
    return last;
}

Span spanOf(const Step& step, const std::vector<Step>& steps, const View& view) {
    Span span;
    const auto since_start = [&](Milliseconds at) { return duration(at, view.language); };
    span.label = step.label;
    span.begin = view.trace.started + step.begin;
    span.end = view.trace.started + step.end;
    span.state = step.state;
    span.length = since_start(step.end - step.begin);
    span.beginText = since_start(step.begin);
    span.endText = since_start(step.end);
    span.after = waitedFor(step, steps);
    //: %1 a step of the check such as “MX example.org”, %2 what came of it.
    constexpr Text outcome{QT_TRANSLATE_NOOP("explain", "%1: %2.")};
    //: Of a step; %1 and %2 times since the check began, %3 how long it took.
    constexpr Text times{QT_TRANSLATE_NOOP("explain", "It ran from %1 to %2 of the check: %3.")};
    QStringList sentences{view.text(outcome).arg(step.label, step.state.text),
                          view.text(times).arg(span.beginText, span.endText, span.length)};
    if (span.after) {
        //: %1 another step of the check.
        constexpr Text waited{QT_TRANSLATE_NOOP("explain", "Before it came %1.")};
        sentences << view.text(waited).arg(steps[*span.after].label);
    }
    span.sentence = joined(sentences + step.remarks, view.language);
    return span;
}

QString head(const std::vector<Step>& steps, std::size_t left_out, const View& view) {
    if (steps.empty()) {
        return {};
    }
    const auto longest =
        std::max_element(steps.begin(), steps.end(), [](const Step& one, const Step& other) {
            return one.end - one.begin < other.end - other.begin;
        });
    //: %1 and %3 lengths of time, %2 a step such as “MX example.org”.
    constexpr Text whole{
        QT_TRANSLATE_NOOP("explain", "The check took %1. What took longest: %2, %3.")};
    constexpr Text more{QT_TRANSLATE_N_NOOP("explain", "%n that began later are not shown.")};
    const Milliseconds last = std::accumulate(
        steps.begin(), steps.end(), view.trace.elapsed,
        [](Milliseconds latest, const Step& step) { return std::max(latest, step.end); });
    QStringList sentences{view.text(whole).arg(
        duration(view.trace.running() ? last : view.trace.elapsed, view.language), longest->label,
        duration(longest->end - longest->begin, view.language))};
    if (left_out > 0) {
        sentences << view.text(more, static_cast<int>(left_out));
    }
    return joined(sentences, view.language);
}

} // namespace

Spans stepTimings(const trace::Snapshot& snapshot, const Language& language) {
    Spans timings;
    timings.axis = Spans::Axis::elapsed;
    timings.name =
        language.text({QT_TRANSLATE_NOOP("explain", "Questions and connections over time")});
    timings.empty =
        language.text({QT_TRANSLATE_NOOP("explain", "Nothing was asked in this check.")});
    timings.columns = {language.text({QT_TRANSLATE_NOOP("explain", "Question or connection")}),
                       //: Column of a table: what came of a question or a connection.
                       language.text({QT_TRANSLATE_NOOP("explain", "Outcome")}),
                       language.text({QT_TRANSLATE_NOOP("explain", "Time taken")}),
                       //: Column of a table: a time since the check began.
                       language.text({QT_TRANSLATE_NOOP("explain", "Begins after")}),
                       //: Column of a table: a time since the check began.
                       language.text({QT_TRANSLATE_NOOP("explain", "Ends after")})};
    if (!snapshot.trace || !snapshot.evaluation) {
        return timings;
    }
    const View view{*snapshot.trace, *snapshot.evaluation, language};
    timings.mark = view.trace.started;
    std::vector<Step> steps = Steps(view).all();
    std::stable_sort(steps.begin(), steps.end(), [](const Step& one, const Step& other) {
        return std::tie(one.begin, one.end) < std::tie(other.begin, other.end);
    });
    const std::size_t left_out = steps.size() > mostSpans ? steps.size() - mostSpans : 0;
    steps.resize(steps.size() - left_out);
    for (const Step& step : steps) {
        timings.rows.push_back(spanOf(step, steps, view));
    }
    timings.head = head(steps, left_out, view);
    return timings;
}

} // namespace danescope::explain
