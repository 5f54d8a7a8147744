#include "core/tls/pem_chain.h"

#include "core/tls/certificate.h"
#include "core/tls/handshake.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace danescope::tls {

namespace {

constexpr std::string_view begin_line = "-----BEGIN CERTIFICATE-----";
constexpr std::string_view end_line = "-----END CERTIFICATE-----";

/// The base64 text between the lines, line ends and blanks taken out of it.
std::string without_blanks(std::string_view text) {
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [](char character) {
        return character != '\n' && character != '\r' && character != ' ' && character != '\t';
    });
    return kept;
}

} // namespace

Result<std::vector<Bytes>, PemError> read_pem_chain(std::string_view text) {
    if (text.size() > max_pem_text) {
        return failure(PemError{PemErrorKind::too_large});
    }
    std::vector<Bytes> chain;
    std::size_t place = 0;
    for (std::size_t begin = text.find(begin_line); begin != std::string_view::npos;
         begin = text.find(begin_line)) {
        ++place;
        text.remove_prefix(begin + begin_line.size());
        const std::size_t end = text.find(end_line);
        const auto der = from_base64(without_blanks(text.substr(0, end)));
        if (end == std::string_view::npos || !der || !is_certificate(*der)) {
            return failure(PemError{PemErrorKind::bad_certificate, place});
        }
        text.remove_prefix(end + end_line.size());
        if (std::ranges::find(chain, *der) != chain.end()) {
            continue;
        }
        if (chain.size() == max_chain_length) {
            return failure(PemError{PemErrorKind::too_large});
        }
        chain.push_back(*der);
    }
    if (chain.empty()) {
        return failure(PemError{PemErrorKind::no_certificate});
    }
    return chain;
}

} // namespace danescope::tls
