#pragma once

#include "core/trace/pasted_chain.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QString>

#include <optional>
#include <vector>

namespace danescope::ui {

/// Takes the certificates of a mail host that can't be reached from here, as text from a machine
/// that can reach it. Says what is wrong with them in place.
class PasteChainDialog : public QDialog {
    Q_OBJECT

public:
    explicit PasteChainDialog(QWidget* parent = nullptr);

    /// The host whose chain is wanted, A-labels. A chain that is on the clipboard is there already.
    void setHost(const QString& host, std::uint16_t port);

signals:
    /// DER, leaf first.
    void chainPasted(const QString& host, const std::vector<danescope::Bytes>& chain);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshError();
    void apply();

    QString host_;
    std::uint16_t port_ = 25;
    std::optional<tls::PemError> error_;
    QLabel* purpose_;
    QLabel* command_;
    QLabel* field_;
    QPlainTextEdit* text_;
    QLabel* errorLabel_;
    QPushButton* use_;
    QDialogButtonBox* buttons_;
};

} // namespace danescope::ui
