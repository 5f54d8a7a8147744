#pragma once

#include "ui/actions/command_actions.h"
#include "ui/explain/language.h"
#include "ui/input/domain_input.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace danescope::ui {

/// The field for the domain, what is wrong with it, and the buttons beside it.
class QueryBar : public QWidget {
    Q_OBJECT

public:
    QueryBar(const CommandActions& actions, QMenu* languages, explain::Language language,
             QWidget* parent = nullptr);

    void setLanguage(const explain::Language& language);
    void setRunning(bool running);
    void setRecent(const QStringList& domains);
    void setResolverCount(int resolvers);
    /// Icons only for the lesser buttons.
    void setNarrow(bool narrow);

    void setText(const QString& text);
    void focusField();
    /// Asks for a check of what is typed, or says what is wrong with it.
    void submit();

signals:
    void checkWanted(const danescope::input::DomainInput& domain);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void refreshIcons();
    void refreshError();
    /// Leaves out words that have no room.
    void setTight(bool tight);
    /// The error stands below the field.
    void alignError();
    void judgeWhileTyping(const QString& text);
    void setError(std::optional<input::InputError> error);

    const CommandActions& actions_;
    explain::Language language_;
    std::optional<input::InputError> error_;
    bool running_ = false;
    int resolvers_ = 0;

    QLabel* mark_;
    QLabel* label_;
    QLineEdit* field_;
    QStringListModel* recent_;
    QPushButton* check_;
    QToolButton* repeat_;
    QToolButton* history_;
    QToolButton* resolver_;
    QToolButton* ticket_;
    QToolButton* report_;
    QToolButton* languageButton_;
    QLabel* errorLabel_;
};

} // namespace danescope::ui
