#include "core/dns/ldns_version.h"

#include <ldns/ldns.h>

namespace danescope::dns {

std::string ldns_version() {
    return ::ldns_version();
}

} // namespace danescope::dns
