// Stores checks until it is killed, and says so of each once it is stored: history_writer FILE
// FIRST.

#include "tests/support/trace_builder.h"
#include "ui/history/store.h"

#include <QCoreApplication>

#include <cstdio>
#include <string>

using namespace danescope;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        return 2;
    }
    auto store = history::Store::open(QString::fromLocal8Bit(argv[1]), std::nullopt, system_now());
    if (!store) {
        return 3;
    }
    for (long number = std::stol(argv[2]);; ++number) {
        auto builder = test::secure_up_to_tlsa();
        auto session =
            test::handshake("mx1.example.org", "192.0.2.1", {test::good_certificate().tlsa}, true);
        // Long and unlike each other, so that a check takes many pages of the file.
        for (int line = 0; line < 500; ++line) {
            session.dialogue.push_back({smtp::Speaker::server,
                                        std::to_string(number * 7919 + line * 104'729L * line),
                                        {}});
        }
        builder.session(session).end();
        builder.trace().elapsed = Milliseconds(number);
        const auto id = (*store)->add(trace::snapshot_of(builder.trace()));
        if (!id) {
            return 4;
        }
        std::printf("%lld %ld\n", static_cast<long long>(*id), number);
        std::fflush(stdout);
    }
}
