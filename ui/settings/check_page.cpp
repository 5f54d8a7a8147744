#include "ui/settings/check_page.h"

#include "ui/dialogs/file_dialogs.h"
#include "ui/explain/setting_words.h"
#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QDir>
#include <QHBoxLayout>

namespace danescope::ui {
namespace {

QSpinBox* secondsBox(QWidget* parent, std::chrono::seconds most, const char* name) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(static_cast<int>(leastTimeout.count()), static_cast<int>(most.count()));
    box->setAccelerated(true);
    return box;
}

} // namespace

CheckPage::CheckPage(QWidget* parent)
    : SettingsPage(parent)
    , timeoutLabel_(new QLabel(this))
    , timeout_(secondsBox(this, mostTimeout, "settingsTimeout"))
    , stepLabel_(new QLabel(this))
    , step_(secondsBox(this, mostStepTimeout, "settingsStepTimeout"))
    , timeProblem_(new ProblemLabel(step_, this))
    , warnLabel_(new QLabel(this))
    , warn_(new DaysBox(trace::most_warn_days, this))
    , anchorLabel_(new QLabel(this))
    , anchorFile_(new QLineEdit(this))
    , choose_(new QPushButton(this))
    , anchorProblem_(new ProblemLabel(anchorFile_, this))
    , hostsLabel_(plainLabel(QString(), textFont(TextSize::body), this))
    , hosts_(new LineList(this)) {
    warn_->setObjectName(QStringLiteral("settingsWarnDays"));
    anchorFile_->setObjectName(QStringLiteral("settingsAnchorFile"));
    anchorFile_->setMaxLength(longestPath);
    anchorFile_->setClearButtonEnabled(true);
    hosts_->field()->setObjectName(QStringLiteral("settingsControlHosts"));
    choose_->setAutoDefault(false);
    timeoutLabel_->setBuddy(timeout_);
    stepLabel_->setBuddy(step_);
    warnLabel_->setBuddy(warn_);
    anchorLabel_->setBuddy(anchorFile_);
    hostsLabel_->setBuddy(hosts_->field());
    connect(choose_, &QPushButton::clicked, this, &CheckPage::chooseAnchorFile);
    connect(anchorFile_, &QLineEdit::textChanged, this, [this] { setAnchorProblem(QString()); });
    for (const QSpinBox* box : {timeout_, step_}) {
        connect(box, &QSpinBox::valueChanged, this, [this] { timeProblem_->say(QString()); });
    }

    auto* file = new QHBoxLayout;
    file->setSpacing(spacing::small);
    file->addWidget(anchorFile_, 1);
    file->addWidget(choose_);
    QGridLayout* grid = makeGrid();
    // Fields of one width, and room behind them; what is wider goes across.
    constexpr int columns = 3;
    grid->addWidget(timeoutLabel_, 0, 0);
    grid->addWidget(timeout_, 0, 1);
    grid->addWidget(stepLabel_, 1, 0);
    grid->addWidget(step_, 1, 1);
    grid->addWidget(timeProblem_, 2, 0, 1, columns);
    grid->addWidget(warnLabel_, 3, 0);
    grid->addWidget(warn_, 3, 1);
    grid->addWidget(warn_->problem(), 4, 0, 1, columns);
    grid->addWidget(anchorLabel_, 5, 0, 1, columns);
    grid->addLayout(file, 6, 0, 1, columns);
    grid->addWidget(anchorProblem_, 7, 0, 1, columns);
    grid->addWidget(hostsLabel_, 8, 0, 1, columns);
    grid->addWidget(hosts_, 9, 0, 1, columns);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(9, 1);
    retranslate();
}

QString CheckPage::title() const {
    //: Tab of the settings: how checks are made.
    return tr("Checks");
}

void CheckPage::setSettings(const Settings& settings) {
    timeout_->setValue(static_cast<int>(settings.timeout.count()));
    step_->setValue(static_cast<int>(settings.stepTimeout.count()));
    anchorFile_->setText(settings.trustAnchorFile);
    hosts_->setLines(controlHostLines(settings.controlHosts));
    hosts_->setProblem(QString());
    setAnchorProblem(QString());
    timeProblem_->say(QString());
    warn_->setDays(settings.warnDays);
}

QWidget* CheckPage::collect(Settings& settings, const explain::Language& language) {
    settings.timeout = std::chrono::seconds(timeout_->value());
    settings.stepTimeout = std::chrono::seconds(step_->value());
    if (settings.stepTimeout > settings.timeout) {
        timeProblem_->say(tr("A step can’t be given more time than the whole check."));
        return step_;
    }
    settings.warnDays = warn_->days();
    if (!warn_->judge()) {
        return warn_;
    }
    settings.trustAnchorFile = anchorFile_->text().trimmed();
    if (!settings.trustAnchorFile.isEmpty() && !QDir::isAbsolutePath(settings.trustAnchorFile)) {
        setAnchorProblem(tr("Give the whole path of the file, or none."));
        return anchorFile_;
    }
    auto hosts = parseControlHosts(hosts_->lines());
    if (!hosts) {
        hosts_->setProblem(explain::wrongLine(hosts.error(), language));
        return hosts_;
    }
    settings.controlHosts = std::move(*hosts);
    return nullptr;
}

void CheckPage::retranslate() {
    timeoutLabel_->setText(tr("Time for a &whole check"));
    stepLabel_->setText(tr("Time for each &question and stage"));
    for (QSpinBox* box : {timeout_, step_}) {
        //: Behind a number: seconds.
        box->setSuffix(tr(" s"));
    }
    //: A field with a number of days follows.
    warnLabel_->setText(tr("&Early warning of expiry"));
    warn_->setToolTip(tr("Signatures and certificates that end within this time are warned of"));
    //: In place of 0 days: there are no warnings.
    warn_->retranslate(tr("never"));
    anchorLabel_->setText(tr("&Root trust anchors"));
    //: In place of a file: root trust anchors are built in and renewed by RFC 5011.
    anchorFile_->setPlaceholderText(tr("Built in and kept current"));
    choose_->setText(tr("&Choose a file…"));
    hostsLabel_->setText(tr("Control hosts, one a line: mail hosts that always answer. Where no "
                            "host of a check can be connected to, they tell whether this network "
                            "blocks SMTP."));
    hosts_->setName(tr("Control hosts, one a line"));
}

void CheckPage::setAnchorProblem(const QString& sentence) {
    anchorProblem_->say(sentence);
}

void CheckPage::chooseAnchorFile() {
    //: File dialog: what kind of files; keep the part in brackets.
    const QString filter = tr("Root trust anchors (*.key *.ds *.txt);;All files (*)");
    askFileToOpen(this, {tr("Root trust anchors"), filter, QString(), QString()},
                  [this](const QString& file) { anchorFile_->setText(file); });
}

} // namespace danescope::ui
