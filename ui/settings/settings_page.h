#pragma once

#include "ui/explain/language.h"
#include "ui/settings/settings.h"

#include <QGridLayout>
#include <QString>
#include <QWidget>

namespace danescope::ui {

/// One tab of the settings dialog.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Shows the values that are the page's.
    virtual void setSettings(const Settings& settings) = 0;
    /// Writes the page's values into `settings`. Returns nullptr, or the field whose value can't be
    /// used; the page then says why beside it.
    virtual QWidget* collect(Settings& settings, const explain::Language& language) = 0;
    virtual void retranslate() = 0;

protected:
    /// The layout of a page of labels and fields, empty.
    QGridLayout* makeGrid();
};

} // namespace danescope::ui
