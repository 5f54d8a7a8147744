#include "ui/explain/catalogue_family.h"

#include <array>

namespace danescope::explain {

namespace {

using findings::Code;

// Names, name servers and resolvers: title, meaning, action and, where it helps, proof.
constexpr std::array<CodeText, 20> texts{{
    //: Title of the finding domain-missing; names in braces are filled in and stay as they are.
    {Code::domain_missing,
     MailFate::returned,
     {QT_TRANSLATE_NOOP("explain", "The domain {domain} does not exist.")},
     {QT_TRANSLATE_NOOP("explain", "Nobody can deliver to it: the DNS says that the name is not "
                                   "there. A typing mistake is the usual reason.")},
     {QT_TRANSLATE_NOOP("explain", "Check the spelling with the sender; nobody else has to act.")},
     {}},
    //: Title of the finding null-mx; names in braces are filled in and stay as they are.
    {Code::null_mx,
     MailFate::returned,
     {QT_TRANSLATE_NOOP("explain", "{domain} declares that it takes no mail.")},
     {QT_TRANSLATE_NOOP("explain", "Its only MX record is the null MX, which tells every sender to "
                                   "return the mail at once.")},
     {QT_TRANSLATE_NOOP(
         "explain", "Nothing is broken and nobody has to act: this domain is not meant for mail.")},
     {}},
    //: Title of the finding mx-implicit; names in braces are filled in and stay as they are.
    {Code::mx_implicit,
     MailFate::unaffected,
     {QT_TRANSLATE_NOOP("explain", "{domain} has no MX record; its own address takes the mail.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Without an MX record the domain itself counts as its mail server.")},
     {QT_TRANSLATE_NOOP("explain", "Nobody has to act, though an MX record would be clearer.")},
     {}},
    //: Title of the finding mx-host-missing; names in braces are filled in and stay as they are.
    {Code::mx_host_missing,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "The mail server {host} does not exist.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "An MX record of {domain} names it, but the DNS says that there is no such name.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator removes the MX record of {domain} or "
                                   "creates the name {host}.")},
     {}},
    //: Title of the finding mx-host-no-address; names in braces are filled in and stay as they are.
    {Code::mx_host_no_address,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "The mail server {host} has no address.")},
     {QT_TRANSLATE_NOOP("explain", "An MX record of {domain} names it, but there is neither an A "
                                   "nor an AAAA record, so no connection can be made.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s DNS operator adds an address record for {host} or removes the MX record.")},
     {}},
    //: Title of the finding mx-is-address; names in braces are filled in and stay as they are.
    {Code::mx_is_address,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain",
                        "An MX record of {domain} names an IP address instead of a server.")},
     {QT_TRANSLATE_NOOP("explain",
                        "An MX record has to hold a host name; {name} is none, so no mail can be "
                        "delivered there and no TLSA record can belong to it.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator gives the server a name with an "
                                   "address record and puts that name into the MX record.")},
     {}},
    //: Title of the finding alias-insecure; names in braces are filled in and stay as they are.
    {Code::alias_insecure,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain", "An alias on the way to {host} is not protected by DNSSEC.")},
     {QT_TRANSLATE_NOOP("explain", "The name {name} points elsewhere with an unsigned CNAME "
                                   "record, so what follows counts as unprotected.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator signs the zone of {name}, or names "
                                   "the target directly in the MX record.")},
     {}},
    //: Title of the finding alias-loop; names in braces are filled in and stay as they are.
    {Code::alias_loop,
     MailFate::host,
     {QT_TRANSLATE_NOOP("explain", "The alias {name} turns in a circle.")},
     {QT_TRANSLATE_NOOP(
         "explain", "Its CNAME records lead back to themselves, so no address is ever reached.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator mends the CNAME records of {name}.")},
     {}},
    //: Title of the finding servers-unreachable; names in braces are filled in and stay as they
    //: are.
    {Code::servers_unreachable,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "No name server of {zone} answers.")},
     {QT_TRANSLATE_NOOP("explain", "Whether the records exist can’t be told. A failed lookup is "
                                   "never “not there”, so mail must wait.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator mends the name servers of {zone}.")},
     {QT_TRANSLATE_NOOP("explain", "Asked: {type} of {name}.")},
     {QT_TRANSLATE_NOOP("explain", "Name servers asked: {server}.")}},
    //: Title of the finding servers-refuse; names in braces are filled in and stay as they are.
    {Code::servers_refuse,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The name servers of {zone} refuse to answer for it.")},
     {QT_TRANSLATE_NOOP("explain", "They say REFUSED or do not know the zone, so whether the "
                                   "records exist can’t be told, and mail must wait.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator loads the zone {zone} on every name "
                                   "server that the parent names.")},
     {QT_TRANSLATE_NOOP("explain", "Asked: {type} of {name}.")},
     {QT_TRANSLATE_NOOP("explain", "Name servers asked: {server}.")}},
    //: Title of the finding server-address-unusable; names in braces are filled in and stay as they
    //: are.
    {Code::server_address_unusable,
     MailFate::waits,
     {QT_TRANSLATE_NOOP(
         "explain",
         "The parent names an address for {zone} that can’t be reached from the Internet.")},
     {QT_TRANSLATE_NOOP("explain", "The address {server} is private, reserved or meant for "
                                   "documentation, so its name server is never found.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "The domain’s registrar replaces the address of the name server in the parent zone.")},
     {}},
    //: Title of the finding servers-fail; names in braces are filled in and stay as they are.
    {Code::servers_fail,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain", "The name servers of {zone} report a failure of their own.")},
     {QT_TRANSLATE_NOOP(
         "explain",
         "They answer SERVFAIL. A failed lookup is never “not there”, so mail must wait.")},
     {QT_TRANSLATE_NOOP("explain", "The domain’s DNS operator mends the name servers of {zone}.")},
     {QT_TRANSLATE_NOOP("explain", "Asked: {type} of {name}.")},
     {QT_TRANSLATE_NOOP("explain", "Name servers asked: {server}.")}},
    //: Title of the finding resolver-unreachable; names in braces are filled in and stay as they
    //: are.
    {Code::resolver_unreachable,
     MailFate::open,
     {QT_TRANSLATE_NOOP("explain", "The resolver {server} does not answer.")},
     {QT_TRANSLATE_NOOP("explain", "Nothing could be asked, so nothing is known about {domain}.")},
     {QT_TRANSLATE_NOOP("explain", "Your resolver’s administrator brings the resolver back, or you "
                                   "choose another one here and on the gateway.")},
     {}},
    //: Title of the finding resolver-fails; names in braces are filled in and stay as they are.
    {Code::resolver_fails,
     MailFate::open,
     {QT_TRANSLATE_NOOP("explain", "The resolver {server} could not find the answer.")},
     {QT_TRANSLATE_NOOP("explain", "It answers SERVFAIL, so either the domain or the resolver is "
                                   "at fault. A failed lookup is never “not there”.")},
     {QT_TRANSLATE_NOOP("explain", "Check again with the built-in recursion; if that works, your "
                                   "resolver’s administrator looks at {server}.")},
     {QT_TRANSLATE_NOOP("explain", "Asked: {type} of {name}.")}},
    //: Title of the finding resolver-without-dnssec; names in braces are filled in and stay as they
    //: are.
    {Code::resolver_without_dnssec,
     MailFate::open,
     {QT_TRANSLATE_NOOP("explain", "The resolver {server} removes DNSSEC from its answers.")},
     {QT_TRANSLATE_NOOP("explain", "Through such a resolver every signed domain looks forged "
                                   "(BOGUS). The fault is not the domain’s.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Your resolver’s administrator turns DNSSEC on there, or you give a "
                        "DNSSEC-capable resolver the better priority on the gateway.")},
     {}},
    //: Title of the finding resolver-blocks-type; names in braces are filled in and stay as they
    //: are.
    {Code::resolver_blocks_type,
     MailFate::open,
     {QT_TRANSLATE_NOOP("explain", "The resolver {server} does not answer {type} questions.")},
     {QT_TRANSLATE_NOOP("explain", "Other questions work, so the fault is in the resolver or in a "
                                   "firewall before it, not in the domain.")},
     {QT_TRANSLATE_NOOP("explain", "Your resolver’s administrator allows {type} questions.")},
     {}},
    //: Title of the finding dns-tcp-blocked; names in braces are filled in and stay as they are.
    {Code::dns_tcp_blocked,
     MailFate::open,
     {QT_TRANSLATE_NOOP("explain", "Large DNS answers do not get through to this network.")},
     {QT_TRANSLATE_NOOP("explain", "They need TCP on port 53, which is blocked somewhere between "
                                   "here and the name servers.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Your network’s administrator opens TCP port 53 towards the Internet.")},
     {}},
    //: Title of the finding mx-insecure; names in braces are filled in and stay as they are.
    {Code::mx_insecure,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain", "{domain} is not protected by DNSSEC.")},
     {QT_TRANSLATE_NOOP("explain", "Its MX records come from an unsigned zone, so nobody can prove "
                                   "which servers take its mail.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Nothing is broken: use Mandatory only for domains that publish DANE.")},
     {}},
    //: Title of the finding address-insecure; names in braces are filled in and stay as they are.
    {Code::address_insecure,
     MailFate::falls_back,
     {QT_TRANSLATE_NOOP("explain", "The address of {host} is not protected by DNSSEC.")},
     {QT_TRANSLATE_NOOP("explain", "Its zone is not signed, so DANE can’t be used with this "
                                   "server, and its TLSA records are not asked for.")},
     {QT_TRANSLATE_NOOP("explain",
                        "Nothing is broken: use Mandatory only for domains that publish DANE.")},
     {}},
    //: Title of the finding servers-differ; names in braces are filled in and stay as they are.
    {Code::servers_differ,
     MailFate::waits,
     {QT_TRANSLATE_NOOP("explain",
                        "The name servers of {zone} do not agree, and not all answers are good.")},
     {QT_TRANSLATE_NOOP("explain",
                        "With the answer of {server} the chain of trust breaks. A secondary server "
                        "that no longer fetches the zone looks like this, and so does one that "
                        "strips signatures.")},
     {QT_TRANSLATE_NOOP("explain",
                        "The domain’s DNS operator lets every name server of {zone} serve the same "
                        "signed zone, and takes out of the delegation those that can’t.")},
     {QT_TRANSLATE_NOOP("explain", "Asked: {type} of {name}. Answers: {actual}.")},
     {QT_TRANSLATE_NOOP("explain", "With these answers the chain verifies: {expected}.")}},
}};

} // namespace

std::span<const CodeText> namesAndServersTexts() {
    return texts;
}

} // namespace danescope::explain
