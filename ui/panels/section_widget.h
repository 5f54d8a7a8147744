#pragma once

#include "ui/explain/details.h"

#include <QWidget>

namespace danescope::ui {

/// One section of the details: heading, paragraphs, facts, records to copy, a table.
class SectionWidget : public QWidget {
    Q_OBJECT

public:
    explicit SectionWidget(const explain::Section& section, QWidget* parent = nullptr);
};

} // namespace danescope::ui
