#include "ui/models/plain_tool_tip.h"

#include <QTextDocument>

namespace danescope::ui {

QString plainToolTip(const QString& text) {
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace danescope::ui
