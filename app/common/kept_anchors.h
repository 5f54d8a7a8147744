#pragma once

#include "core/dns/resolver.h"
#include "core/dnssec/trust_anchor.h"
#include "core/support/clock.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace danescope::app {

/// The root's trust anchors in a file of the user's, which RFC 5011 keeps current over the years.
class KeptAnchors {
public:
    explicit KeptAnchors(QString file);

    /// In the user's data folder, the same for both programs.
    static QString usualFile();

    /// Those to trust now: the built-in ones until there is a file. A damaged file is set aside, as
    /// FILE.damaged, and the built-in ones hold.
    std::vector<dnssec::TrustAnchor> load() const;

    /// Whether the root should be asked again; RFC 5011 §2.3 asks for at least every 15 days.
    bool isDue(Instant now) const;

    /// Asks the root through this resolver and brings the file up to date; starts one when there is
    /// none. Blocks for some seconds at most.
    void bringUpToDate(dns::ResolverConfig network, std::stop_token stop) const;

private:
    QString file_;
};

} // namespace danescope::app
