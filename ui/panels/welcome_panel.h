#pragma once

#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace danescope::ui {

class ChipLabel;
class TextBlock;

/// What stands in the window before the first check: what to type, and what will be shown.
class WelcomePanel : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePanel(QWidget* parent = nullptr);

signals:
    void exampleChosen(const QString& domain);
    void practiceWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Point {
        QLabel* title;
        TextBlock* text;
    };

    QWidget* pictureOfSteps();
    QWidget* points();
    QWidget* examples();
    QWidget* practice();
    void retranslate();

    QLabel* mark_;
    TextBlock* title_;
    TextBlock* lead_;
    std::vector<ChipLabel*> steps_;
    std::vector<Point> points_;
    QLabel* tryOne_;
    std::vector<QPushButton*> examples_;
    QLabel* learn_;
    QPushButton* practice_;
};

} // namespace danescope::ui
