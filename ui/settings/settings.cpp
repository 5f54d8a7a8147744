#include "ui/settings/settings.h"

namespace danescope::ui {

Settings withAlterations(Settings stored, const Settings& shown, const Settings& chosen) {
    const auto adopt = [&](auto Settings::*value) {
        if (chosen.*value != shown.*value) {
            stored.*value = chosen.*value;
        }
    };
    adopt(&Settings::language);
    adopt(&Settings::theme);
    adopt(&Settings::resolvers);
    adopt(&Settings::timeout);
    adopt(&Settings::stepTimeout);
    adopt(&Settings::trustAnchorFile);
    adopt(&Settings::controlHosts);
    return stored;
}

} // namespace danescope::ui
