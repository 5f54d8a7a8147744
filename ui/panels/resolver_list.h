#pragma once

#include "core/dane/gateway_settings.h"
#include "ui/explain/language.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include <string>
#include <vector>

namespace danescope::ui {

/// The gateway's resolvers, one a line: address, priority, whether it knows DNSSEC. A line whose
/// address is wrong says so and does not count.
class ResolverList : public QWidget {
    Q_OBJECT

public:
    explicit ResolverList(QWidget* parent = nullptr);

    /// That wrong lines are spoken of in.
    void setLanguage(const explain::Language& language);
    void setResolvers(const std::vector<dane::GatewayResolver>& resolvers);
    std::vector<dane::GatewayResolver> resolvers() const;
    /// Notes what a check found out.
    void setDnssec(const std::string& address, bool hasDnssec);
    bool isEmpty() const { return resolvers().empty(); }

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QWidget* box;
        QLineEdit* address;
        QSpinBox* priority;
        QCheckBox* dnssec;
        QToolButton* remove;
        QLabel* error;
    };

    void addLine(const dane::GatewayResolver& resolver);
    void removeLine(const QWidget* box);
    void noteChange();
    void showErrors();
    void retranslate();

    explain::Language language_{explain::LanguageCode::en};
    std::vector<Line> lines_;
    QVBoxLayout* column_;
    QPushButton* add_;
    bool isAdopting_ = false;
};

} // namespace danescope::ui
