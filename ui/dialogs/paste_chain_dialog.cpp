#include "ui/dialogs/paste_chain_dialog.h"

#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace danescope::ui {
namespace {

constexpr int leastLines = 4;
constexpr int shownLines = 12;

/// As one word of a POSIX shell: the name of a host is whatever its owner wrote.
QString shellWord(QString text) {
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._:-]+")));
    return plain.match(text).hasMatch()
               ? text
               : u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

PasteChainDialog::PasteChainDialog(QWidget* parent)
    : QDialog(parent)
    , purpose_(plainLabel(QString(), textFont(TextSize::body), this))
    , command_(plainLabel(QString(), recordFont(), this))
    , field_(plainLabel(QString(), textFont(TextSize::body), this))
    , text_(new QPlainTextEdit(this))
    , errorLabel_(plainLabel(QString(), textFont(TextSize::body), this))
    , use_(new QPushButton(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("pasteChainDialog"));
    command_->setObjectName(QStringLiteral("pasteCommand"));
    text_->setObjectName(QStringLiteral("pastedChain"));
    errorLabel_->setObjectName(QStringLiteral("pasteError"));
    command_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    use_->setObjectName(QStringLiteral("useChain"));
    // A button of the box's own would take up Qt's word for it where the language changes.
    buttons_->addButton(use_, QDialogButtonBox::AcceptRole);
    use_->setDefault(true);
    setLook(use_, "kind", "primary");
    text_->setFont(recordFont());
    text_->setTabChangesFocus(true);
    text_->setMinimumHeight(text_->fontMetrics().lineSpacing() * leastLines);
    setLook(command_, "kind", "record");
    setLook(text_, "kind", "field");
    setLook(errorLabel_, "kind", "error");
    field_->setBuddy(text_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &PasteChainDialog::apply);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        error_.reset();
        refreshError();
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(purpose_);
    column->addWidget(command_);
    column->addWidget(field_);
    column->addWidget(text_, 1);
    column->addWidget(errorLabel_);
    column->addWidget(buttons_);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    retranslate();
}

void PasteChainDialog::setHost(const QString& host, std::uint16_t port) {
    host_ = host;
    port_ = port;
    error_.reset();
    const QString copied = QGuiApplication::clipboard()->text();
    const bool has_chain = tls::read_pem_chain(copied.toStdString()).has_value();
    text_->setPlainText(has_chain ? copied : QString());
    retranslate();
    const int lines = text_->fontMetrics().lineSpacing() * (shownLines - leastLines);
    resize(width(), layout()->totalHeightForWidth(width()) + lines);
    if (has_chain) {
        use_->setFocus();
    } else {
        text_->setFocus();
    }
}

void PasteChainDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void PasteChainDialog::retranslate() {
    setWindowTitle(tr("Paste a certificate chain"));
    //: %1 is a mail host.
    purpose_->setText(tr("No connection to %1 was possible from here, so its certificate is not "
                         "known. Run this command on a machine that can connect to it:")
                          .arg(host_));
    command_->setText(
        QStringLiteral("openssl s_client -starttls smtp -showcerts -servername %1 -connect %2")
            .arg(shellWord(host_), shellWord(host_ + u':' + QString::number(port_))));
    field_->setText(tr("Paste all that it prints here. The certificates in it are held against the "
                       "TLSA records as if the server had shown them now; the result is marked as "
                       "pasted."));
    text_->setAccessibleName(tr("Output with the certificates"));
    text_->setPlaceholderText(
        QStringLiteral("-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"));
    use_->setText(tr("Use these certificates"));
    refreshError();
}

void PasteChainDialog::refreshError() {
    errorLabel_->setVisible(error_.has_value());
    setLook(text_, "invalid", error_.has_value());
    if (!error_) {
        errorLabel_->clear();
        return;
    }
    const auto say = [this](const QString& sentence) {
        errorLabel_->setText(glyphed({sentence, explain::Tone::failed}));
    };
    switch (error_->kind) {
    case tls::PemErrorKind::too_large:
        say(tr("This is more than any server’s certificate chain."));
        return;
    case tls::PemErrorKind::no_certificate:
        say(tr("There is no certificate in this text: no line “-----BEGIN CERTIFICATE-----”."));
        return;
    case tls::PemErrorKind::bad_certificate:
        break;
    }
    //: %1 counts the certificates of the text.
    say(tr("Certificate %1 of this text is cut off or damaged.").arg(error_->place));
}

void PasteChainDialog::apply() {
    const auto chain = tls::read_pem_chain(text_->toPlainText().toStdString());
    if (!chain) {
        error_ = chain.error();
        refreshError();
        text_->setFocus();
        return;
    }
    emit chainPasted(host_, *chain);
    close();
}

} // namespace danescope::ui
