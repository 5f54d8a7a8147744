#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace danescope {

/// Text from outside made safe for one line of plain output: every byte that is not printable
/// ASCII becomes `\xHH`, a backslash is doubled, and what exceeds `limit` source bytes is cut with
/// an ellipsis. Control characters, line breaks and bidirectional marks cannot pass.
std::string printable(std::string_view untrusted, std::size_t limit = 1000);

} // namespace danescope
