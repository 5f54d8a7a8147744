#pragma once

#include "tests/support/hashed_world.h"

#include <functional>
#include <string>
#include <vector>

namespace danescope::test {

/// One fault of the test bed and the code of its root cause.
struct BrokenZone {
    std::string name;
    std::function<void(HashedWorld&)> alter;
    std::string code;
    /// The repaired value, proven; empty where one field set back does not mend it.
    std::function<std::string(const HashedWorld&)> expected;
};

/// The forty DNSSEC faults of the test bed, by the names they have there.
const std::vector<BrokenZone>& broken_zones();

/// More faults that come down to one field, one record or one key.
const std::vector<BrokenZone>& other_broken_zones();

} // namespace danescope::test
