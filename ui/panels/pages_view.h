#pragma once

#include <QImage>
#include <QScrollArea>

#include <vector>

namespace danescope::ui {

/// Pages one below the other, as wide as there is room for.
class PagesView : public QScrollArea {
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    void setPages(std::vector<QImage> pages);
    int pageCount() const;

private:
    class Sheet;
    Sheet* sheet_;
};

} // namespace danescope::ui
