#include "ui/explain/input_error.h"

#include <array>

namespace danescope::explain {

namespace {

/// In the order of input::InputError.
constexpr std::array<Text, 8> sentences{{
    {QT_TRANSLATE_NOOP("explain", "Type a domain, an e-mail address or a web address.")},
    {QT_TRANSLATE_NOOP("explain", "This name is too long: a domain has at most 253 characters.")},
    {QT_TRANSLATE_NOOP("explain",
                       "One part of this name is too long: at most 63 characters may stand between "
                       "two dots.")},
    {QT_TRANSLATE_NOOP("explain", "Nothing stands between two dots of this name.")},
    {QT_TRANSLATE_NOOP("explain", "This is an IP address. DANE needs the name of a domain, such as "
                                  "example.org.")},
    {QT_TRANSLATE_NOOP("explain",
                       "This name holds a character that no mail domain has. Letters, digits, "
                       "hyphens inside a part, and dots are allowed.")},
    {QT_TRANSLATE_NOOP("explain",
                       "This is not a valid internationalised domain name: it holds letters or "
                       "signs that can’t stand there.")},
    {QT_TRANSLATE_NOOP("explain", "Type the whole domain, with its ending, such as example.org.")},
}};

} // namespace

QString explainInputError(input::InputError error, const Language& language) {
    return language.text(sentences[static_cast<std::size_t>(error)]);
}

} // namespace danescope::explain
