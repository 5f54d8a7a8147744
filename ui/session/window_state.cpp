#include "ui/session/window_state.h"

#include "ui/input/domain_input.h"
#include "ui/input/number_in.h"
#include "ui/session/recent_domains.h"

#include <QVariant>

namespace danescope::ui {
namespace {

constexpr qsizetype maxGeometryBytes = 1024;
constexpr int maxPixels = 20'000;
constexpr qsizetype maxPanes = 4;

const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");
const QString rowsKey = QStringLiteral("window/rows");
const QString treeKey = QStringLiteral("window/tree");
const QString domainsKey = QStringLiteral("check/domains");

/// Empty unless every entry is a size that a pane can have.
QList<int> sizes(const QVariant& value) {
    const QStringList texts = value.toStringList();
    QList<int> sizes;
    if (texts.size() > maxPanes) {
        return sizes;
    }
    for (const QString& text : texts) {
        const auto size = input::numberIn(text, 0, maxPixels);
        if (!size) {
            return {};
        }
        sizes.append(*size);
    }
    return sizes;
}

QStringList texts(const QList<int>& sizes) {
    QStringList texts;
    for (const int size : sizes) {
        texts.append(QString::number(size));
    }
    return texts;
}

QStringList domains(const QVariant& value) {
    QStringList domains;
    for (const QString& text : value.toStringList()) {
        const auto parsed = input::parseDomainInput(text);
        if (parsed && !domains.contains(parsed->shown)) {
            domains.append(parsed->shown);
        }
        if (domains.size() == maxRememberedDomains) {
            break;
        }
    }
    return domains;
}

} // namespace

WindowState loadWindowState(const QSettings& settings) {
    WindowState state;
    state.geometry = settings.value(geometryKey).toByteArray();
    if (state.geometry.size() > maxGeometryBytes) {
        state.geometry.clear();
    }
    state.columns = sizes(settings.value(columnsKey));
    state.rows = sizes(settings.value(rowsKey));
    state.treeShown = settings.value(treeKey).toBool();
    state.domains = domains(settings.value(domainsKey));
    return state;
}

void saveWindowState(QSettings& settings, const WindowState& state) {
    settings.setValue(geometryKey, state.geometry);
    settings.setValue(columnsKey, texts(state.columns));
    settings.setValue(rowsKey, texts(state.rows));
    settings.setValue(treeKey, state.treeShown);
    settings.setValue(domainsKey, state.domains);
}

} // namespace danescope::ui
