#pragma once

#include "ui/explain/outline.h"

#include <cstddef>

namespace danescope::test {

enum class SampleText { en, fr, zhTw };

/// Two hosts, three paths, an expired signature in example.org, in the words of a language.
explain::Outline brokenOutline(SampleText text = SampleText::en);

/// As brokenOutline, and each zone with what it is made of; example.org is open, for it is broken.
explain::Outline brokenOutlineFromWithin();

/// A check under way: the MX is known, the rest waits or runs.
explain::Outline runningOutline();

/// Everything passes.
explain::Outline passingOutline();

/// `lanes` paths and a tree of `zones` zones, every third path broken.
explain::Outline largeOutline(std::size_t lanes, std::size_t zones);

/// Twelve zones with forty signatures in all, every zone open: more than any real chain shows.
explain::Outline everyZoneOpen();

/// Texts that nobody should send: very long, right-to-left, with markup and control characters, a
/// circle of parents, a parent that does not exist.
explain::Outline hostileOutline();

} // namespace danescope::test
