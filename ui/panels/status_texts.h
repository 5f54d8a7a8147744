#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

namespace danescope::ui {

/// What the status bar says at all times: of the check, of the tool that made it, and a hint. Where
/// there is no room for all of it the hint goes first, then the tool; the tool tip has all of it.
class StatusTexts : public QWidget {
    Q_OBJECT

public:
    explicit StatusTexts(QWidget* parent = nullptr);

    void setCheck(const QString& text);
    void setTool(const QString& text);
    void setHint(const QString& text);

    /// As narrow as the window wants it.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString checkText_;
    QLabel* check_;
    QLabel* tool_;
    QLabel* hint_;
};

} // namespace danescope::ui
