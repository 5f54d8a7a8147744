#pragma once

#include "core/support/clock.h"
#include "core/support/result.h"
#include "core/trace/request.h"
#include "ui/explain/language.h"
#include "ui/input/typed_lines.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace danescope::ui {

/// What people choose for all checks to come.
struct Settings {
    /// nullopt: the system's.
    std::optional<explain::LanguageCode> language;
    ThemeChoice theme = ThemeChoice::system;
    /// `ADDRESS@PORT`, most preferred first; empty for recursion of our own.
    std::vector<std::string> resolvers;
    std::chrono::seconds timeout{30};
    std::chrono::seconds stepTimeout{10};
    /// Of the root; empty for those that are kept current by RFC 5011.
    QString trustAnchorFile;
    std::vector<trace::ControlHost> controlHosts = trace::well_known_mail_hosts();
    /// Signatures and certificates that end within this time are warned of; 0 for no warnings.
    std::chrono::days warnDays = trace::CheckRequest().warn_days;
    /// How long checks stay in the history; 0 for ever.
    std::chrono::days keepDays{365};
    /// Reports hide what tells of our network.
    bool redactReports = true;
    bool operator==(const Settings&) const = default;
};

inline constexpr std::chrono::seconds leastTimeout{1};
inline constexpr std::chrono::seconds mostTimeout{3600};
inline constexpr std::chrono::seconds mostStepTimeout{300};
/// Characters of a file's path.
inline constexpr int longestPath = 4096;

/// Resolvers as people type them, one a line.
QStringList resolverLines(const std::vector<std::string>& resolvers);

/// Control hosts as people type them, `NAME` or `NAME:PORT`, one a line.
QStringList controlHostLines(const std::vector<trace::ControlHost>& hosts);
Result<std::vector<trace::ControlHost>, input::WrongLine>
parseControlHosts(const QStringList& lines);

/// `stored` with those values that were altered from `shown` to `chosen`. What holds for one run
/// only, by the command line, is shown and stays out of the file unless somebody alters it.
Settings withAlterations(Settings stored, const Settings& shown, const Settings& chosen);

} // namespace danescope::ui
