#pragma once

#include "core/dnssec/evidence.h"

#include <optional>

namespace danescope::dnssec {

// The faults behind a break, family by family. Each proposes what may have been changed, one field
// at a time, and gives a repaired value only when the chain holds with it.

/// No DS fits a key: one of the two was changed, or a key is gone.
Diagnosis ds_fault(const Evidence& evidence, const ChainBreak& broken);

/// A DS has a key's tag and algorithm and another digest.
Diagnosis digest_fault(const Evidence& evidence, const ChainBreak& broken);

/// The key that a DS vouches for can't be used.
Diagnosis entry_key_fault(const Evidence& evidence, const ChainBreak& broken);

/// The key set's decisive signature is bad.
Diagnosis key_signature_fault(const Evidence& evidence, const ChainBreak& broken);

/// The signature over other records than keys is bad.
Diagnosis record_signature_fault(const Evidence& evidence, const ChainBreak& broken);

/// NSEC or NSEC3 are missing, badly signed or prove something else.
Diagnosis denial_fault(const Evidence& evidence, const ChainBreak& broken);

/// Neither keys nor records are signed where they ought to be.
Diagnosis unsigned_fault(const Evidence& evidence, const ChainBreak& broken);

/// A zone that counts as unsigned although somebody meant to protect it; nullopt for one that is
/// plainly unsigned.
std::optional<Diagnosis> unprotected_fault(const Evidence& evidence);

/// The zone's NSEC3 records are hashed too often to be followed (RFC 9276 §3.2).
std::optional<Diagnosis> iterations_fault(const Evidence& evidence);

/// A fault of one signature as its verdict alone tells it; nullopt for one that is not to blame.
std::optional<Fault> fault_of(SignatureVerdict verdict);

/// A fault at the place of a break, with the signature and DS that show it.
Diagnosis diagnosis_at(const Evidence& evidence, const ChainBreak& broken, Fault fault);

/// The key by which `signature` was made is not in the set: removed, or another of its role stands
/// in its place.
Diagnosis lost_key_diagnosis(const Evidence& evidence, const ChainBreak& broken, KeyRole role,
                             std::uint16_t key_tag);

} // namespace danescope::dnssec
