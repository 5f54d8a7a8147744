#include "ui/input/domain_input.h"

#include "core/support/ip_address.h"
#include "ui/input/shown_name.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace danescope::input {

namespace {

constexpr qsizetype looked_at = 4096;
constexpr qsizetype longest_name = 253;
constexpr qsizetype longest_label = 63;

/// What "Name <user@example.org>" holds between the brackets; other text as it is.
QString withoutDisplayName(const QString& text) {
    const qsizetype open = text.lastIndexOf(u'<');
    return open >= 0 && text.endsWith(u'>') ? text.mid(open + 1).chopped(1).trimmed() : text;
}

QString upTo(const QString& text, const QRegularExpression& ends) {
    return text.left(text.indexOf(ends));
}

QString afterLastAt(const QString& text) {
    return text.mid(text.lastIndexOf(u'@') + 1);
}

QString withoutPort(const QString& host) {
    static const QRegularExpression port(":[0-9]*$");
    const bool literal = host.count(u':') > 1 && !host.startsWith(u'[');
    return literal ? host : QString(host).remove(port);
}

/// The host part of what was typed: a web address, a mailto: address, an e-mail address (the domain
/// follows the last @; a quoted local part may hold others) or a bare name.
QString hostPart(const QString& typed) {
    static const QRegularExpression scheme("^[A-Za-z][A-Za-z0-9+.-]*://");
    static const QRegularExpression authority_end(R"([/\\?#])");
    static const QRegularExpression recipient_end("[?,;]");

    const QString text = withoutDisplayName(typed.left(looked_at).trimmed());
    const QRegularExpressionMatch web = scheme.match(text);
    if (web.hasMatch()) {
        return withoutPort(afterLastAt(upTo(text.mid(web.capturedLength()), authority_end)));
    }
    if (text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) {
        const QString recipient = upTo(text.mid(7), recipient_end);
        return afterLastAt(QString::fromUtf8(QByteArray::fromPercentEncoding(recipient.toUtf8())));
    }
    return withoutPort(upTo(afterLastAt(text), authority_end)).trimmed();
}

bool isIpAddress(const QString& host) {
    static const QRegularExpression numeric_top_label("(^|\\.)[0-9]+\\.?$");
    const QString bare = host.startsWith(u'[') ? host.section(u']', 0, 0).mid(1) : host;
    return host.startsWith(u'[') || IpAddress::parse(bare.toStdString()).has_value() ||
           // "256.1.1.1" and "10.1" are mistyped addresses: no top-level domain is a number.
           numeric_top_label.match(bare).hasMatch();
}

/// RFC 5321 §4.1.2: letters, digits and inner hyphens. An underscore is legal in the DNS, but no
/// mail domain has one.
bool hasIllegalCharacter(const QString& label) {
    const auto illegal = [](QChar letter) {
        const bool plain = letter.isLetterOrNumber() || letter == u'-';
        return letter.unicode() < 0x80 && !plain;
    };
    return label.startsWith(u'-') || label.endsWith(u'-') ||
           std::any_of(label.begin(), label.end(), illegal);
}

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < 0x80; });
}

/// Symbols such as emoji are not part of internationalised names (RFC 5892 §2), though some
/// software lets them pass.
bool hasSymbol(const QString& text) {
    const auto code_points = text.toUcs4();
    return std::any_of(code_points.begin(), code_points.end(), [](char32_t each) {
        const QChar::Category category = QChar::category(each);
        return category == QChar::Symbol_Other || category == QChar::Other_PrivateUse;
    });
}

Result<QString, InputError> toALabels(const QString& host, const QStringList& labels) {
    if (isAscii(host)) {
        return host.toLower();
    }
    QString encoded = QString::fromLatin1(QUrl::toAce(host, QUrl::IgnoreIDNWhitelist));
    if (!encoded.isEmpty() && !hasSymbol(host)) {
        return encoded;
    }
    const bool too_long = std::any_of(labels.begin(), labels.end(), [](const QString& label) {
        return label.size() > longest_label;
    });
    return failure(too_long ? InputError::label_too_long : InputError::bad_international_name);
}

InputError inputError(dns::NameError error) {
    switch (error) {
    case dns::NameError::empty:
        return InputError::empty;
    case dns::NameError::empty_label:
        return InputError::empty_label;
    case dns::NameError::label_too_long:
        return InputError::label_too_long;
    case dns::NameError::name_too_long:
        return InputError::too_long;
    case dns::NameError::bad_escape:
        break;
    }
    return InputError::illegal_character;
}

} // namespace

Result<DomainInput, InputError> parseDomainInput(const QString& typed) {
    static const QRegularExpression other_dots("[\u3002\uFF0E\uFF61]");
    QString host = hostPart(typed).replace(other_dots, ".");
    if (isIpAddress(host)) {
        return failure(InputError::ip_address);
    }
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    if (host.isEmpty()) {
        return failure(InputError::empty);
    }
    const QStringList labels = host.split(u'.');
    if (std::any_of(labels.begin(), labels.end(), hasIllegalCharacter)) {
        return failure(InputError::illegal_character);
    }
    if (labels.contains(QString())) {
        return failure(InputError::empty_label);
    }
    const Result<QString, InputError> encoded = toALabels(host, labels);
    if (!encoded) {
        return failure(encoded.error());
    }
    const auto name = dns::Name::parse(encoded->toStdString());
    if (!name) {
        return failure(inputError(name.error()));
    }
    if (encoded->size() > longest_name) {
        return failure(InputError::too_long);
    }
    if (labels.size() == 1) {
        return failure(InputError::not_qualified);
    }
    return DomainInput{*name, shownName(*name)};
}

} // namespace danescope::input
