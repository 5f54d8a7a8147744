#pragma once

#include "core/trace/trace.h"
#include "tests/support/signed_world.h"

#include <cstdint>
#include <functional>
#include <string>

namespace danescope::test {

/// What a server of example.org answers: signed by a KSK and a ZSK, denials by NSEC3 with a salt
/// and one iteration, as in the Extended-DNS-Errors test bed.
class HashedWorld {
public:
    explicit HashedWorld(std::uint8_t algorithm);

    SignedWorld world;
    std::uint8_t algorithm;

    /// Denials as with that many iterations.
    void hash(std::uint16_t iterations);
    /// The host has no TLSA record.
    void deny_tlsa();
    /// Alters every line of the zone's replies; an empty result drops it. The DS is the parent's.
    void edit(const std::function<std::string(const std::string&)>& alter);
    /// As a server answers that takes the zone for unsigned.
    void serve_unsigned();
};

/// A check of mail to example.org in such a world, whatever the plan wants to know being asked. The
/// validator agrees with the walk of the chain.
trace::Trace check_of(const SignedWorld& world);

} // namespace danescope::test
