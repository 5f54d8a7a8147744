#include "core/trace/transcript.h"

#include "core/support/printable.h"
#include "core/trace/path_steps.h"

#include <algorithm>

namespace danescope::trace {

namespace {

using dns::Status;
using Lines = std::vector<std::string>;

bool gets_through(const Path& path) {
    return path.decisions && path.decisions->mandatory.action == dane::Action::dane_success;
}

/// "SECURE", "INSECURE", "BOGUS": the gateway's words for an answer that is there.
std::string found_word(Status status) {
    switch (status) {
    case Status::secure:
        return "SECURE";
    case Status::insecure:
        return "INSECURE";
    default:
        return "BOGUS";
    }
}

bool is_there(Status status) {
    return status == Status::secure || status == Status::insecure || status == Status::bogus;
}

/// Writes the lines of one check, in the order the gateway's command would come to them.
class Writer {
public:
    Writer(const Trace& trace, const Evaluation& evaluation)
        : trace_(trace)
        , evaluation_(evaluation)
        , domain_(trace.request.domain.to_string()) {}

    Lines write() && {
        write_mx();
        const Path* before = nullptr;
        for (const Path& path : evaluation_.paths) {
            if (path.address.progress != Progress::done) {
                break;
            }
            write_path(path, before);
            if (gets_through(path) || !path.decisions) {
                break;
            }
            before = &path;
        }
        write_end();
        return std::move(lines_);
    }

private:
    void line(std::string text) { lines_.push_back(std::move(text)); }

    static std::string host_of(const Path& path) { return path.host.to_string(); }

    std::string for_host(const Path& path) const {
        return " for MX(" + host_of(path) + ") in " + domain_;
    }

    /// An MX answer without a host to go on with.
    void write_mx() {
        const MxStep& mx = evaluation_.mx;
        if (mx.progress != Progress::done) {
            return;
        }
        if (mx.status == Status::bogus) {
            line("BOGUS MX record found for " + domain_);
        } else if (mx.status == Status::error) {
            line("MX record lookup failed for " + domain_);
        } else if (mx.null_mx) {
            line("NULL MX record found for " + domain_);
        } else if (mx.implicit) {
            line("No MX record found for " + domain_ + ". Trying its own address.");
        } else if (evaluation_.paths.empty() && mx.status != Status::skipped) {
            line("No MX record found for " + domain_);
        }
    }

    void write_host(const Path& path, bool first) {
        if (!first) {
            line("Trying next MX record in " + domain_);
        }
        if (evaluation_.mx.implicit) {
            return;
        }
        const std::string record =
            found_word(evaluation_.mx.status) + " MX record(" + host_of(path) + ") found";
        line(record + " for " + domain_);
        if (evaluation_.mx.status == Status::insecure) {
            line(record + ". The command will still proceed.");
        }
    }

    void write_path(const Path& path, const Path* before) {
        const std::string type = dns::to_string(path.address.question.type);
        const std::string ip = path.address.ip ? path.address.ip->to_string() : std::string();
        if (before == nullptr || before->host != path.host) {
            write_host(path, before == nullptr);
        } else if (!ip.empty()) {
            line("Trying next " + type + " record (" + ip + ")" + for_host(path));
        }
        if (!ip.empty()) {
            line(found_word(path.address.status) + " " + type + " record (" + ip + ") found" +
                 for_host(path));
        } else if (path.address.status == Status::bogus) {
            line("BOGUS " + type + " record found" + for_host(path));
        } else if (path.address.status == Status::error) {
            line(type + " record lookup failed" + for_host(path));
        } else {
            line("No address record found" + for_host(path));
        }
        if (!ip.empty() && path.address.status == Status::secure) {
            write_secure_address(path);
        }
    }

    void write_secure_address(const Path& path) {
        const smtp::Session* session =
            path.certificate.session ? &trace_.sessions[*path.certificate.session] : nullptr;
        const bool connected = session != nullptr && write_connection(*session);
        if (path.tlsa.progress != Progress::done) {
            return;
        }
        if (is_there(path.tlsa.status)) {
            line(found_word(path.tlsa.status) + " TLSA record found" + for_host(path));
        } else if (path.tlsa.status == Status::error) {
            line("TLSA record lookup failed" + for_host(path));
        } else {
            line("No TLSA record found" + for_host(path));
        }
        const bool pasted = session != nullptr && session->tls && session->tls->pasted;
        if (path.tlsa.status == Status::secure && pasted) {
            line("Checking pasted certificates.");
            write_certificate(path);
        } else if (path.tlsa.status == Status::secure && connected && session->finished) {
            write_tls(path, *session);
        }
    }

    bool write_connection(const smtp::Session& session) {
        const std::string ip = session.address.to_string();
        line("Connecting to " + ip + " on port " + std::to_string(session.port) + ".");
        if (session.connected) {
            line("Connected to " + ip + " from interface " + printable(session.local_address) +
                 ".");
        } else if (session.finished) {
            line("Connection to " + ip + " failed.");
        }
        return session.connected;
    }

    void write_tls(const Path& path, const smtp::Session& session) {
        if (all_unusable(path.tlsa)) {
            line("No usable TLSA record found" + for_host(path));
        }
        line("Checking TLS connection.");
        const bool established = session.tls && !session.tls->protocol.empty();
        if (!established) {
            line("TLS connection failed.");
            return;
        }
        line("TLS connection established: protocol " + printable(session.tls->protocol) +
             ", cipher " + printable(session.tls->cipher) + ".");
        write_certificate(path);
        if (path.certificate.status == dane::CertificateStatus::success) {
            line("TLS connection succeeded " + domain_ + ".");
        }
    }

    void write_certificate(const Path& path) {
        const bool success = path.certificate.status == dane::CertificateStatus::success;
        line(success ? "Certificate verification successful" : "Certificate verification failed");
    }

    void write_end() {
        if (evaluation_.decisions) {
            const bool success =
                evaluation_.decisions->mandatory.action == dane::Action::dane_success;
            line((success ? "DANE SUCCESS for " : "DANE FAILED for ") + domain_);
            line("DANE verification completed.");
        } else if (!trace_.running()) {
            line("DANE verification not completed.");
        }
    }

    const Trace& trace_;
    const Evaluation& evaluation_;
    std::string domain_;
    Lines lines_;
};

} // namespace

std::vector<std::string> transcript(const Trace& trace, const Evaluation& evaluation) {
    return Writer(trace, evaluation).write();
}

} // namespace danescope::trace
