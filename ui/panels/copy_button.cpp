#include "ui/panels/copy_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace danescope::ui {

CopyButton::CopyButton(std::function<QString()> text, QWidget* parent)
    : QToolButton(parent)
    , text_(std::move(text)) {
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setFont(textFont(TextSize::small));
    setLook(this, "kind", "small");
    thanks_.setSingleShot(true);
    thanks_.setInterval(std::chrono::seconds(2));
    connect(&thanks_, &QTimer::timeout, this, &CopyButton::refresh);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    refresh();
}

void CopyButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QToolButton::changeEvent(event);
}

void CopyButton::copy() {
    QGuiApplication::clipboard()->setText(text_());
    thanks_.start();
    refresh();
}

void CopyButton::refresh() {
    const bool thanks = thanks_.isActive();
    const Theme theme = Theme::current();
    //: Button. "Copied" stands on it for two seconds after a click.
    setText(thanks ? tr("Copied") : tr("Copy"));
    setIcon(themeIcon(thanks ? QStringLiteral("done") : QStringLiteral("copy"),
                      theme.color(thanks ? ColorRole::ok : ColorRole::text)));
}

} // namespace danescope::ui
