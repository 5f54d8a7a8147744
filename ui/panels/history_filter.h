#pragma once

#include "ui/explain/language.h"
#include "ui/history/entry.h"

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

#include <vector>

namespace danescope::ui {

/// What to look for in the history: words, a verdict, a cause, a span of time.
class HistoryFilter : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilter(QWidget* parent = nullptr);

    /// The filter as it is chosen, at a time.
    history::Filter filter(Instant now) const;
    /// The causes to choose from.
    void setCauses(const std::vector<findings::Code>& causes);
    void setLanguage(const explain::Language& language);
    void focusSearch();

signals:
    void changed();
    /// Down or Enter in the search field.
    void listWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    explain::Language language_;
    QLineEdit* search_;
    QComboBox* verdict_;
    QComboBox* cause_;
    QComboBox* period_;
};

} // namespace danescope::ui
