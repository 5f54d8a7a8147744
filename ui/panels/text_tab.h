#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"

#include <QPlainTextEdit>
#include <QWidget>

#include <functional>

namespace danescope::ui {

class CopyButton;
class LazyRefresh;

/// A text about a whole check, to read and to copy; empty before the check has ended, as it would
/// say what is not so. Laid out only while it is in sight.
class TextTab : public QWidget {
    Q_OBJECT

public:
    using MakeText = std::function<QString(const trace::Snapshot&, const explain::Language&)>;

    explicit TextTab(MakeText makeText, QWidget* parent = nullptr);

    void setSnapshot(const trace::Snapshot& snapshot, const explain::Language& language);
    QString text() const;
    /// What the text is, for screen readers.
    void setName(const QString& name, const QString& copyName);
    /// Shown while there is no text.
    void setPlaceholder(const QString& text);

private:
    void refresh();

    MakeText makeText_;
    trace::Snapshot snapshot_;
    explain::Language language_;
    QPlainTextEdit* view_;
    CopyButton* copy_;
    LazyRefresh* refresh_;
};

} // namespace danescope::ui
