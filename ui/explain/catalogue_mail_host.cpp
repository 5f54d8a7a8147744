#include "ui/explain/catalogue_family.h"

#include <array>

namespace danescope::explain {

namespace {

using findings::Code;

// Mail hosts, TLS and certificates: title, meaning, action and, where it helps, proof.
constexpr std::array<CodeText, 21> texts{{
    //: Title of the finding smtp-refused; names in braces are filled in and stay as they are.
    {Code::smtp_refused,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "{host} refuses the connection.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "Nothing listens on port {port} at {server}, so its certificate can’t be checked.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator starts the mail service on "
                                   "{host}, or the firewall there lets your gateway in.")},
     {}},
    //: Title of the finding smtp-timeout; names in braces are filled in and stay as they are.
    {Code::smtp_timeout,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "{host} does not answer on port {port}.")},
     {QT_TRANSLATE_NOOP("explain",
                        "No reply came from {server} in time, so its certificate can’t be checked. "
                        "The server may be down, or a firewall drops the connection.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator checks {host}; check also that "
                                   "this network may use port {port}.")},
     {}},
    //: Title of the finding port-25-blocked-here; names in braces are filled in and stay as they
    //: are.
    {Code::port_25_blocked_here,
     MailFate::open,
     {QT_TRANSLATE_NOOP("explain", "This network does not let mail connections out.")},
     {QT_TRANSLATE_NOOP("explain",
                        "No mail server answers on port {port} from here, so the certificates "
                        "can’t be checked. What the DNS says still stands.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Check from a network that may use port {port}, such as the gateway’s own, "
                        "or ask your network’s administrator to open it.")},
     {}},
    //: Title of the finding smtp-rejects; names in braces are filled in and stay as they are.
    {Code::smtp_rejects,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "{host} rejects the connection.")},
     {QT_TRANSLATE_NOOP("explain", "It greets with a permanent error (5xx), so no mail gets that "
                                   "far and its certificate can’t be checked.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator finds out why {host} rejects "
                                   "connections, such as a block list.")},
     {QT_TRANSLATE_NOOP("explain", "The server {server} said: {actual}")}},
    //: Title of the finding smtp-busy; names in braces are filled in and stay as they are.
    {Code::smtp_busy,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "{host} is not ready to take mail.")},
     {QT_TRANSLATE_NOOP("explain",
                        "It greets with a temporary error (4xx); a sender tries again later.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator looks at the load of {host} if "
                                   "this goes on; check again in a while.")},
     {QT_TRANSLATE_NOOP("explain", "The server {server} said: {actual}")}},
    //: Title of the finding smtp-garbage; names in braces are filled in and stay as they are.
    {Code::smtp_garbage,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "{host} does not speak SMTP.")},
     {QT_TRANSLATE_NOOP("explain", "What comes from {server} on port {port} is not a mail server’s "
                                   "reply, or it never ends.")},
     {QT_TRANSLATE_NOOP(
         "explain", "The mail host’s administrator checks what runs on port {port} of {host}.")},
     {}},
    //: Title of the finding starttls-missing; names in braces are filled in and stay as they are.
    {Code::starttls_missing,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "{host} does not offer encryption (STARTTLS).")},
     {QT_TRANSLATE_NOOP("explain", "It publishes TLSA records, which promise TLS, but does not "
                                   "offer STARTTLS; a device on the way may be removing it.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator turns STARTTLS on at {host} or "
                                   "withdraws the TLSA records.")},
     {QT_TRANSLATE_NOOP("explain", "Address: {server}.")}},
    //: Title of the finding starttls-refused; names in braces are filled in and stay as they are.
    {Code::starttls_refused,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "{host} offers encryption (STARTTLS) and then refuses it.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Without TLS the certificate can’t be shown, and mail must not be sent.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator mends the TLS settings of "
                                   "{host}; often its certificate or key can’t be read.")},
     {QT_TRANSLATE_NOOP("explain", "The server {server} said: {actual}")}},
    //: Title of the finding starttls-injection; names in braces are filled in and stay as they are.
    {Code::starttls_injection,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain",
                        "Somebody spoke in between while {host} was starting encryption.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Plain text arrived after the server agreed to STARTTLS and before TLS "
                        "began. That is how an attack looks, or a faulty server.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator updates the software of {host} "
                                   "and looks for a device that alters connections.")},
     {QT_TRANSLATE_NOOP("explain", "Address: {server}.")}},
    //: Title of the finding tls-handshake-failed; names in braces are filled in and stay as they
    //: are.
    {Code::tls_handshake_failed,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "The TLS handshake with {host} broke off.")},
     {QT_TRANSLATE_NOOP(
         "explain", "No encrypted connection came about, so the certificate could not be proven.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator checks the TLS versions, ciphers "
                                   "and certificate of {host}.")},
     {QT_TRANSLATE_NOOP("explain", "The TLS library reports for {server}: {actual}")}},
    //: Title of the finding tls-too-old; names in braces are filled in and stay as they are.
    {Code::tls_too_old,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "{host} speaks only outdated TLS.")},
     {QT_TRANSLATE_NOOP("explain", "DANE needs TLS 1.2 or later; the server offers {actual}.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The mail host’s administrator turns TLS 1.2 and 1.3 on at {host}.")},
     {QT_TRANSLATE_NOOP("explain", "Address: {server}.")}},
    //: Title of the finding certificate-no-match; names in braces are filled in and stay as they
    //: are.
    {Code::certificate_no_match,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "The certificate of {host} matches none of its TLSA records.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The server most likely got a new certificate before the TLSA record was updated.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The mail host’s administrator publishes the TLSA record that fits first, "
                        "and switches certificates only after the old record’s TTL has passed.")},
     {},
     {QT_TRANSLATE_NOOP("explain", "This record would match the certificate at {server}: "
                                   "{expected}")}},
    //: Title of the finding certificate-anchor-not-sent; names in braces are filled in and stay as
    //: they are.
    {Code::certificate_anchor_not_sent,
     MailFate::host,
     {QT_TRANSLATE_NOOP(
         "explain", "{host} does not send the issuer’s certificate that its TLSA record names.")},
     {QT_TRANSLATE_NOOP("explain",
                        "With usage 2 the server has to send its whole chain, the trust-anchor "
                        "certificate included, even where that is a root.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator adds the issuer’s certificate to "
                                   "the chain that {host} sends.")},
     {QT_TRANSLATE_NOOP("explain", "Address: {server}.")}},
    //: Title of the finding certificate-name-mismatch; names in braces are filled in and stay as
    //: they are.
    {Code::certificate_name_mismatch,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "The certificate of {host} is made out to another name.")},
     {QT_TRANSLATE_NOOP("explain",
                        "With TLSA usage 2 the certificate has to bear the server’s name.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator gets a certificate for {host}.")},
     {QT_TRANSLATE_NOOP("explain", "At {server}: expected {expected}, found {actual}.")}},
    //: Title of the finding certificate-expired; names in braces are filled in and stay as they
    //: are.
    {Code::certificate_expired,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "The certificate of {host} has expired.")},
     {QT_TRANSLATE_NOOP("explain", "A certificate of its chain was valid until {expiration}, and "
                                   "with TLSA usage 2 the dates count.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The mail host’s administrator renews the certificate of {host}.")},
     {QT_TRANSLATE_NOOP("explain", "Address: {server}.")}},
    //: Title of the finding certificate-not-yet-valid; names in braces are filled in and stay as
    //: they are.
    {Code::certificate_not_yet_valid,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "The certificate of {host} is not valid yet.")},
     {QT_TRANSLATE_NOOP("explain", "A certificate of its chain begins on {inception}, and with "
                                   "TLSA usage 2 the dates count.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The mail host’s administrator installs a certificate on {host} that is valid now.")},
     {QT_TRANSLATE_NOOP("explain", "Address: {server}.")}},
    //: Title of the finding certificate-chain-broken; names in braces are filled in and stay as
    //: they are.
    {Code::certificate_chain_broken,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "The certificate chain of {host} does not hold together.")},
     {QT_TRANSLATE_NOOP("explain",
                        "A certificate in it is not signed by the next one, so the issuer named by "
                        "the TLSA record does not vouch for the server.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator installs the complete chain in "
                                   "the right order on {host}.")},
     {QT_TRANSLATE_NOOP("explain", "Address: {server}.")}},
    //: Title of the finding certificate-dates-ignored; names in braces are filled in and stay as
    //: they are.
    {Code::certificate_dates_ignored,
     MailFate::unaffected,
     {QT_TRANSLATE_NOOP("explain", "The dates of the certificate of {host} do not matter.")},
     {QT_TRANSLATE_NOOP("explain", "It runs from {inception} to {expiration}. With TLSA usage 3 "
                                   "the record vouches for the certificate, whatever its dates.")},
     {QT_TRANSLATE_NOOP("explain", "Nobody has to act, though other senders may mind.")},
     {QT_TRANSLATE_NOOP("explain", "Address: {server}.")}},
    //: Title of the finding certificate-name-ignored; names in braces are filled in and stay as
    //: they are.
    {Code::certificate_name_ignored,
     MailFate::unaffected,
     {QT_TRANSLATE_NOOP("explain", "The name in the certificate of {host} does not matter.")},
     {QT_TRANSLATE_NOOP("explain", "It is made out to another name. With TLSA usage 3 the record "
                                   "vouches for the certificate, whatever its name.")},
     {QT_TRANSLATE_NOOP("explain", "Nobody has to act, though other senders may mind.")},
     {QT_TRANSLATE_NOOP("explain", "At {server}: expected {expected}, found {actual}.")}},
    //: Title of the finding certificate-expires-soon; names in braces are filled in and stay as
    //: they are.
    {Code::certificate_expires_soon,
     MailFate::later,
     {QT_TRANSLATE_NOOP("explain", "The certificate of {host} ends soon.")},
     {QT_TRANSLATE_NOOP("explain", "It is valid until {expiration}. When it is renewed with a new "
                                   "key, the TLSA record has to be there first.")},
     {QT_TRANSLATE_NOOP("explain", "The mail host’s administrator renews the certificate of {host} "
                                   "and publishes the TLSA record of a new key beforehand.")},
     {QT_TRANSLATE_NOOP("explain", "Address: {server}.")}},
    //: Title of the finding certificates-differ; names in braces are filled in and stay as they
    //: are.
    {Code::certificates_differ,
     MailFate::some,
     {QT_TRANSLATE_NOOP("explain", "The addresses of {host} show different certificates.")},
     {QT_TRANSLATE_NOOP("explain", "Some match the TLSA records and some may not, so mail passes "
                                   "or fails depending on the address that is used.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The mail host’s administrator installs the same certificate behind every "
                        "address of {host}, or publishes a TLSA record for each.")},
     {QT_TRANSLATE_NOOP("explain", "Addresses by the first digits of their certificate’s SHA-256: "
                                   "{actual}.")}},
}};

} // namespace

std::span<const CodeText> mailHostTexts() {
    return texts;
}

} // namespace danescope::explain
