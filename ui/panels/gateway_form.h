#pragma once

#include "core/dane/gateway_settings.h"
#include "ui/explain/language.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QWidget>

#include <vector>

namespace danescope::ui {

class ResolverList;

/// The settings of the gateway that decide what becomes of mail, as its own pages have them.
class GatewayForm : public QWidget {
    Q_OBJECT

public:
    explicit GatewayForm(QWidget* parent = nullptr);

    void setLanguage(const explain::Language& language);
    void setSettings(const dane::GatewaySettings& settings);
    dane::GatewaySettings settings() const;
    ResolverList* resolvers() const { return resolvers_; }
    void focusFirst();

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A question of the form: its label and the radio buttons that answer it.
    struct Choice {
        QLabel* label;
        QButtonGroup* group;
    };

    Choice addChoice(const char* name, int answers);
    QComboBox* addMenu(const char* name, QLabel*& label, int entries);
    QLabel* addLabel();
    void noteChange();
    void retranslate();

    Choice mailFlow_;
    Choice route_;
    QLabel* tlsLabel_;
    QComboBox* tls_;
    Choice dane_;
    QLabel* daneNote_;
    QLabel* resolversLabel_;
    ResolverList* resolvers_;
    QLabel* secondaryLabel_;
    QComboBox* secondary_;
};

} // namespace danescope::ui
