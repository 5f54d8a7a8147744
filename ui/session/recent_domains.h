#pragma once

#include <QObject>
#include <QStringList>

namespace danescope::ui {

inline constexpr int maxRememberedDomains = 20;

/// The domains that were checked, as shown, newest first. Forgetting them can be undone until the
/// program ends.
class RecentDomains : public QObject {
    Q_OBJECT

public:
    explicit RecentDomains(const QStringList& domains, QObject* parent = nullptr);

    const QStringList& domains() const { return domains_; }
    bool canBringBack() const { return !forgotten_.isEmpty(); }

    /// Puts a domain in front of the others.
    void add(const QString& newest);
    void forget();
    /// Those forgotten, behind what was added since.
    void bringBack();

signals:
    void changed();

private:
    QStringList domains_;
    QStringList forgotten_;
};

} // namespace danescope::ui
