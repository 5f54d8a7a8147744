#pragma once

#include "ui/explain/details.h"

#include <QTableWidget>

namespace danescope::ui {

/// The table of a section: as high as its rows; its columns fill the width, or scroll sideways
/// where they need more.
class DetailsTable : public QTableWidget {
    Q_OBJECT

public:
    explicit DetailsTable(QWidget* parent = nullptr);
    void setTable(const explain::Section& section);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fit();

    std::vector<std::vector<explain::Chip>> rows_;
};

} // namespace danescope::ui
