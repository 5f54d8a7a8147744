#include "ui/models/tone_word.h"

#include <QCoreApplication>

namespace danescope::ui {

QString toneWord(explain::Tone tone) {
    switch (tone) {
    case explain::Tone::ok:
        //: State of a step or a zone: it passed.
        return QCoreApplication::translate("ToneWord", "OK");
    case explain::Tone::failed:
        //: State of a step or a zone: DANE fails because of it.
        return QCoreApplication::translate("ToneWord", "failed");
    case explain::Tone::warning:
        //: State of a step or a zone: it works, but something needs attention.
        return QCoreApplication::translate("ToneWord", "warning");
    case explain::Tone::neutral:
        //: State of a step or a zone: not protected by DNSSEC or DANE, which is not a fault.
        return QCoreApplication::translate("ToneWord", "not protected");
    case explain::Tone::notRun:
        //: State of a step: it did not run, or has not yet.
        return QCoreApplication::translate("ToneWord", "not run");
    case explain::Tone::running:
        //: State of a step: it is under way.
        return QCoreApplication::translate("ToneWord", "running");
    }
    return {};
}

} // namespace danescope::ui
