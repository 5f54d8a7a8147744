#include "ui/explain/resolver_line.h"

#include "core/trace/resolver_trust.h"
#include "ui/explain/resolver_name.h"
#include "ui/explain/status_words.h"

#include <array>

namespace danescope::explain {

namespace {

/// In the order of trace::ResolverTrust.
constexpr std::array<Text, 4> words{{
    //: Of a resolver: whether it knows DNSSEC could not be told.
    {QT_TRANSLATE_NOOP("explain", "not known")},
    //: Of a resolver.
    {QT_TRANSLATE_NOOP("explain", "knows DNSSEC")},
    //: Of a resolver.
    {QT_TRANSLATE_NOOP("explain", "no DNSSEC")},
    //: Of a resolver.
    {QT_TRANSLATE_NOOP("explain", "no answer")},
}};

constexpr std::array<Tone, 4> tones{Tone::notRun, Tone::ok, Tone::failed, Tone::warning};

} // namespace

ResolverLine resolverLine(const std::string& resolver, const trace::Snapshot& snapshot,
                          const Language& language) {
    ResolverLine line;
    line.name = resolverName(resolver, language);
    if (!snapshot.trace || snapshot.trace->running()) {
        line.trust = {language.text({QT_TRANSLATE_NOOP("explain", "checking…")}), Tone::running};
        return line;
    }
    const trace::Evaluation& evaluation = *snapshot.evaluation;
    const auto trust = static_cast<std::size_t>(trace::resolver_trust(*snapshot.trace, evaluation));
    line.trust = {language.text(words[trust]), tones[trust]};
    QStringList parts{
        QStringLiteral("MX %1").arg(statusWithProtocolWord(evaluation.mx.status, language))};
    if (evaluation.decisions) {
        parts << actionWord(evaluation.decisions->opportunistic.action, language);
    }
    line.result = parts.join(QStringLiteral(" · "));
    return line;
}

} // namespace danescope::explain
