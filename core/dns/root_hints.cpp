#include "core/dns/root_hints.h"

#include "core/support/c_handle.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <ldns/ldns.h>

namespace danescope::dns {

namespace {

constexpr std::uintmax_t max_file_size = 1024 * 1024;

bool is_root(const ldns_rdf* name) {
    return name != nullptr && ldns_rdf_size(name) == 1;
}

} // namespace

bool is_root_hints_file(const std::string& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error) ||
        std::filesystem::file_size(path, error) > max_file_size || error) {
        return false;
    }
    const CHandle<std::FILE, std::fclose> file(std::fopen(path.c_str(), "r"));
    if (!file) {
        return false;
    }
    bool names_server = false;
    bool gives_address = false;
    ldns_rdf* origin = nullptr;
    ldns_rdf* previous = nullptr;
    std::uint32_t ttl = 0;
    bool readable = true;
    while (readable && std::feof(file.get()) == 0) {
        ldns_rr* parsed = nullptr;
        int line = 0;
        switch (ldns_rr_new_frm_fp_l(&parsed, file.get(), &ttl, &origin, &previous, &line)) {
        case LDNS_STATUS_OK: {
            const CHandle<ldns_rr, ldns_rr_free> record(parsed);
            const ldns_rr_type type = ldns_rr_get_type(record.get());
            names_server =
                names_server || (type == LDNS_RR_TYPE_NS && is_root(ldns_rr_owner(record.get())));
            gives_address = gives_address || type == LDNS_RR_TYPE_A || type == LDNS_RR_TYPE_AAAA;
            break;
        }
        case LDNS_STATUS_SYNTAX_EMPTY:
        case LDNS_STATUS_SYNTAX_ORIGIN:
        case LDNS_STATUS_SYNTAX_TTL:
            break;
        default:
            readable = false;
        }
    }
    ldns_rdf_deep_free(origin);
    ldns_rdf_deep_free(previous);
    return readable && names_server && gives_address;
}

} // namespace danescope::dns
