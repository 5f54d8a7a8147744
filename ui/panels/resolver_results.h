#pragma once

#include "ui/explain/resolver_line.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace danescope::ui {

/// What the same check found through each resolver alone, one a line.
class ResolverResults : public QWidget {
    Q_OBJECT

public:
    explicit ResolverResults(QWidget* parent = nullptr);
    void setLines(const std::vector<explain::ResolverLine>& lines);

private:
    QGridLayout* grid_;
};

} // namespace danescope::ui
