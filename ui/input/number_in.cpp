#include "ui/input/number_in.h"

namespace danescope::input {

std::optional<int> numberIn(const QString& text, int least, int most) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace danescope::input
