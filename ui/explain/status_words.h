#pragma once

#include "core/dane/decision_table.h"
#include "core/dane/rfc_decision.h"
#include "core/dns/answer.h"
#include "core/dns/record.h"
#include "core/trace/evaluation.h"
#include "ui/explain/language.h"
#include "ui/explain/outline.h"

#include <QString>
#include <QStringList>

namespace danescope::explain {

/// "secure", "bogus", "no such record".
QString statusWord(dns::Status status, const Language& language);

/// The same with the protocol's own word behind it where the language is not English:
/// "安全 (SECURE)". For the first time a word appears on a page.
QString statusWithProtocolWord(dns::Status status, const Language& language);

/// "The TLSA records of mx1.example.org are signed and proven."
QString statusSentence(dns::Status status, const QString& type, const QString& owner,
                       const Language& language);

/// "matches", "does not match", "not checked".
QString certificateWord(dane::CertificateStatus status, const Language& language);

/// "DANE SUCCESS".
QString actionWord(dane::Action action, const Language& language);
QString actionWord(dane::RfcAction action, const Language& language);

/// "Mandatory", "Opportunistic".
QString modeWord(dane::Mode mode, const Language& language);

/// "MX", "address", "TLSA", "certificate", "decision".
QString stepWord(trace::StepKind step, const Language& language);

/// "Certificate usage 3 (DANE-EE): ..." is for people; this gives "3 1 1" with its RFC 7218 names,
/// "3 1 1 (DANE-EE, SPKI, SHA2-256)".
QString tlsaParameters(const dns::Tlsa& record);

/// Why a TLSA record counts or not: "usable", "usage not meant for mail".
QString usabilityWord(dane::Usability usability, const Language& language);

/// "could not tell" (error) is never ok; "not there" is neutral; a step that did not run is never
/// red.
Tone toneOf(dns::Status status);
Tone toneOf(dane::CertificateStatus status);

/// Sentences one after the other, as the language sets them.
QString joined(const QStringList& sentences, const Language& language);

} // namespace danescope::explain
