#include "core/trace/gateway_outcome.h"

#include <algorithm>
#include <utility>

namespace danescope::trace {

namespace {

using dane::Action;
using dane::DaneSupport;
using dane::GatewayResolver;
using dane::GatewaySettings;
using dane::TlsSupport;
using dns::Status;
using findings::Code;
using findings::Finding;

/// Whether any answer counts on DNSSEC, so that a resolver without it makes the domain bogus.
bool rests_on_dnssec(const Evaluation& evaluation) {
    const auto is_signed = [](Status status) {
        return status != Status::insecure && status != Status::skipped && status != Status::error;
    };
    return is_signed(evaluation.mx.status) ||
           std::ranges::any_of(evaluation.paths, [&](const Path& path) {
               return path.address.status == Status::secure || path.address.status == Status::bogus;
           });
}

/// What the check found of the resolver that misled it; nullptr where none did.
const Finding* misleading_resolver(const Evaluation& evaluation) {
    const auto found = std::ranges::find_if(evaluation.findings, [](const Finding& finding) {
        return finding.root_cause && finding.code == Code::resolver_without_dnssec;
    });
    return found == evaluation.findings.end() ? nullptr : &*found;
}

bool every_path_succeeds(const Evaluation& evaluation) {
    return !evaluation.paths.empty() && std::ranges::all_of(evaluation.paths, [](const Path& path) {
        return path.decisions && path.decisions->mandatory.action == Action::dane_success;
    });
}

bool publishes_dane(const Evaluation& evaluation) {
    return std::ranges::any_of(evaluation.paths, [](const Path& path) {
        return path.tlsa.status == Status::secure || path.tlsa.status == Status::bogus;
    });
}

/// The settings' resolvers as the gateway turns to them.
struct ResolverOrder {
    /// Addresses of those without DNSSEC: of the best priority, and of the others.
    std::vector<std::string> first_without;
    std::vector<std::string> later_without;
    bool first_has_dnssec = true;
    bool any_has_dnssec = true;
};

ResolverOrder order_of(const std::vector<GatewayResolver>& resolvers) {
    ResolverOrder order;
    if (resolvers.empty()) {
        return order;
    }
    const int best = std::ranges::min(resolvers, {}, &GatewayResolver::priority).priority;
    order.first_has_dnssec = std::ranges::any_of(resolvers, [&](const GatewayResolver& resolver) {
        return resolver.priority == best && resolver.has_dnssec;
    });
    order.any_has_dnssec = std::ranges::any_of(resolvers, &GatewayResolver::has_dnssec);
    for (const GatewayResolver& resolver : resolvers) {
        if (!resolver.has_dnssec) {
            auto& list = resolver.priority == best ? order.first_without : order.later_without;
            list.push_back(resolver.address);
        }
    }
    return order;
}

class Judge {
public:
    Judge(const Trace& trace, const Evaluation& evaluation, const GatewaySettings& settings)
        : evaluation_(evaluation)
        , settings_(settings)
        , domain_(trace.request.domain.to_string())
        , order_(order_of(settings.resolvers)) {}

    GatewayOutcome outcome() const {
        if (const auto settled = without_dane()) {
            return *settled;
        }
        if (settings_.route == dane::SmtpRoute::host) {
            return {.fate = GatewayFate::waits,
                    .findings = by_setting(Code::policy_smtp_route),
                    .advice = GatewayAdvice::dane_off_or_use_dns,
                    .profile = profile(settings_.tls, DaneSupport::none)};
        }
        GatewayOutcome outcome = misled_by_resolver().value_or(by_table());
        if (outcome.fate != GatewayFate::waits) {
            outcome.risks = risks();
        }
        return outcome;
    }

private:
    DestinationProfile profile(TlsSupport tls, DaneSupport dane) const {
        return {domain_, tls, dane};
    }

    std::vector<Finding> by_setting(Code code) const {
        Finding finding = findings::make_finding(code, domain_, "");
        finding.root_cause = true;
        return {std::move(finding)};
    }

    DaneSupport fitting_dane() const {
        return every_path_succeeds(evaluation_) ? DaneSupport::mandatory
                                                : DaneSupport::opportunistic;
    }

    /// DANE does not run at all.
    std::optional<GatewayOutcome> without_dane() const {
        GatewayOutcome outcome{.fate = GatewayFate::delivered_without_dane};
        if (settings_.mail_flow == dane::MailFlow::accept) {
            outcome.findings = by_setting(Code::policy_mail_flow_accept);
            outcome.advice = GatewayAdvice::mend_setting;
            return outcome;
        }
        const bool tls_off = settings_.tls == TlsSupport::none;
        if (!tls_off && settings_.dane != DaneSupport::none) {
            return std::nullopt;
        }
        outcome.findings = by_setting(tls_off ? Code::policy_tls_off : Code::policy_dane_off);
        if (settings_.route == dane::SmtpRoute::host && !tls_off) {
            return outcome;
        }
        if (!publishes_dane(evaluation_)) {
            outcome.advice =
                tls_off ? GatewayAdvice::turn_tls_on : GatewayAdvice::dane_gains_nothing;
            outcome.profile =
                tls_off ? std::optional(profile(TlsSupport::preferred, DaneSupport::opportunistic))
                        : std::nullopt;
            return outcome;
        }
        outcome.advice = tls_off ? GatewayAdvice::turn_tls_on : GatewayAdvice::turn_dane_on;
        outcome.profile = profile(tls_off ? TlsSupport::preferred : settings_.tls, fitting_dane());
        return outcome;
    }

    /// The first resolver asked does not know DNSSEC, or the check itself went through such a one.
    std::optional<GatewayOutcome> misled_by_resolver() const {
        const Finding* misled = misleading_resolver(evaluation_);
        if (misled == nullptr && (order_.first_without.empty() || !rests_on_dnssec(evaluation_))) {
            return std::nullopt;
        }
        GatewayOutcome outcome{.findings = by_resolvers(misled)};
        if (order_.first_without.empty() && !settings_.resolvers.empty()) {
            // The gateway asks better resolvers than this check did.
            return outcome;
        }
        const bool sometimes = order_.first_has_dnssec && !order_.first_without.empty();
        outcome.fate = sometimes ? GatewayFate::waits_at_times : GatewayFate::waits;
        outcome.advice = order_.any_has_dnssec && !settings_.resolvers.empty()
                             ? GatewayAdvice::prefer_dnssec_resolver
                             : GatewayAdvice::replace_resolver;
        return outcome;
    }

    /// One for each resolver in the way: those that the gateway asks first, else the check's own.
    std::vector<Finding> by_resolvers(const Finding* misled) const {
        if (order_.first_without.empty()) {
            return {*misled};
        }
        std::vector<Finding> all;
        for (const std::string& address : order_.first_without) {
            all.push_back(findings::make_finding(Code::resolver_without_dnssec, "", "",
                                                 {{"server", address}}));
        }
        all.front().root_cause = true;
        return all;
    }

    GatewayOutcome by_table() const {
        GatewayOutcome outcome;
        if (!evaluation_.decisions) {
            return outcome;
        }
        const bool is_mandatory = settings_.dane == DaneSupport::mandatory;
        const auto& decisions = *evaluation_.decisions;
        outcome.decision = is_mandatory ? decisions.mandatory : decisions.opportunistic;
        switch (outcome.decision->action) {
        case Action::dane_success:
            outcome.fate = GatewayFate::delivered_with_dane;
            if (!is_mandatory && every_path_succeeds(evaluation_)) {
                outcome.advice = GatewayAdvice::mandatory_is_safe;
                outcome.profile = profile(settings_.tls, DaneSupport::mandatory);
            }
            return outcome;
        case Action::fallback_to_tls:
            outcome.fate = GatewayFate::delivered_by_fallback;
            return outcome;
        case Action::dane_fail:
            break;
        }
        outcome.fate = GatewayFate::waits;
        const bool only_mandatory = decisions.opportunistic.action != Action::dane_fail;
        outcome.advice =
            only_mandatory ? GatewayAdvice::opportunistic_instead : GatewayAdvice::wait_for_repair;
        outcome.profile =
            profile(settings_.tls, only_mandatory ? DaneSupport::opportunistic : DaneSupport::none);
        return outcome;
    }

    std::vector<GatewayRisk> risks() const {
        std::vector<GatewayRisk> risks;
        if (!rests_on_dnssec(evaluation_)) {
            return risks;
        }
        if (!order_.later_without.empty()) {
            risks.push_back(GatewayRisk::next_resolver_without_dnssec);
        }
        if (settings_.secondary == dane::SecondaryDns::without_dnssec) {
            risks.push_back(GatewayRisk::secondary_without_dnssec);
        }
        return risks;
    }

    const Evaluation& evaluation_;
    const GatewaySettings& settings_;
    std::string domain_;
    ResolverOrder order_;
};

} // namespace

GatewayOutcome gateway_outcome(const Trace& trace, const Evaluation& evaluation,
                               const GatewaySettings& settings) {
    return Judge(trace, evaluation, settings).outcome();
}

} // namespace danescope::trace
