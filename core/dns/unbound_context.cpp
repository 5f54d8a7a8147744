#include "core/dns/unbound_context.h"

#include "core/dns/unbound_options.h"
#include "core/support/c_handle.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

#include <asio/post.hpp>
#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>
#include <unbound.h>

namespace danescope::dns {

namespace {

constexpr int class_in = 1;

/// libunbound keeps process-wide state when contexts come, start and go.
std::mutex& library_mutex() {
    static std::mutex mutex;
    return mutex;
}

Validation validation_of(const ub_result& result) {
    if (result.bogus != 0) {
        return Validation::bogus;
    }
    return result.secure != 0 ? Validation::secure : Validation::insecure;
}

Answer failed(LookupFailure why) {
    Answer answer;
    answer.failure = why;
    return answer;
}

Answer answer_from(const ub_result& result) {
    Answer answer;
    answer.validation = validation_of(result);
    answer.rcode = result.rcode;
    if (result.why_bogus != nullptr) {
        answer.why_bogus = result.why_bogus;
    }
    if (result.answer_packet != nullptr && result.answer_len > 0) {
        const auto* begin = static_cast<const std::uint8_t*>(result.answer_packet);
        answer.wire.assign(begin, begin + result.answer_len);
    }
    // SERVFAIL, REFUSED and unreachable servers all come as rcode 2 without a packet.
    if (answer.wire.empty() || (answer.rcode != noerror_rcode && answer.rcode != nxdomain_rcode)) {
        answer.failure = LookupFailure::server_failure;
    }
    return answer;
}

/// Sorts first what others are validated with, the zones above before those below.
std::pair<bool, std::size_t> submission_order(const Question& question) {
    const bool is_link = question.type == RecordType::ds || question.type == RecordType::dnskey;
    return {!is_link, question.owner.label_count()};
}

} // namespace

/// A question under way. The timer is its deadline and, cancelled, the sign that the answer is
/// there or that none will come.
class UnboundContext::Lookup {
public:
    Lookup(UnboundContext& context, Question asked, Milliseconds limit)
        : question(std::move(asked))
        , wake(context.executor_, limit)
        , context_(context) {}

    ~Lookup() { context_.withdraw(*this); }

    Lookup(const Lookup&) = delete;
    Lookup& operator=(const Lookup&) = delete;

    static void on_answer(void* data, int error, ub_result* raw_result) {
        const CHandle<ub_result, ub_resolve_free> result(raw_result);
        auto& lookup = *static_cast<Lookup*>(data);
        lookup.context_.lookups_.erase(&lookup);
        lookup.complete(error == 0 && result ? answer_from(*result)
                                             : failed(LookupFailure::server_failure));
    }

    void complete(Answer with) {
        answer = std::move(with);
        wake.cancel();
    }

    const Question question;
    asio::steady_timer wake;
    std::optional<Answer> answer;
    int id = 0;

private:
    UnboundContext& context_;
};

void UnboundContext::DeleteContext::operator()(ub_ctx* context) const {
    const std::lock_guard lock(library_mutex());
    ub_ctx_delete(context);
}

UnboundContext::Handle& UnboundContext::spare() {
    static Handle handle;
    return handle;
}

void UnboundContext::make_spare() {
    const std::lock_guard lock(library_mutex());
    if (!spare()) {
        spare().reset(ub_ctx_create());
    }
}

Result<std::shared_ptr<UnboundContext>, ResolverSetupError>
UnboundContext::make(const asio::any_io_executor& executor, const ResolverConfig& config,
                     const std::string& forwarder) {
    Handle handle;
    std::optional<ResolverSetupError> problem = ResolverSetupError::out_of_resources;
    {
        const std::lock_guard lock(library_mutex());
        handle = spare() ? std::move(spare()) : Handle(ub_ctx_create());
        if (handle) {
            problem = set_up_context(*handle, config, forwarder);
        }
    }
    if (problem) {
        return failure(*problem);
    }
    return std::shared_ptr<UnboundContext>(new UnboundContext(executor, std::move(handle)));
}

UnboundContext::UnboundContext(const asio::any_io_executor& executor, Handle handle)
    : executor_(executor)
    , handle_(std::move(handle))
    , answers_ready_(executor) {}

UnboundContext::~UnboundContext() {
    close();
}

asio::awaitable<Answer> UnboundContext::ask(std::shared_ptr<UnboundContext> context,
                                            Question question, Milliseconds limit) {
    if (!context->handle_) {
        co_return failed(LookupFailure::cancelled);
    }
    Lookup lookup(*context, std::move(question), limit);
    context->enqueue(lookup);
    asio::error_code stopped;
    co_await lookup.wake.async_wait(asio::redirect_error(asio::use_awaitable, stopped));
    if (lookup.answer) {
        co_return std::move(*lookup.answer);
    }
    co_return failed(stopped ? LookupFailure::cancelled : LookupFailure::timed_out);
}

void UnboundContext::close() {
    const auto end = [this](Lookup& lookup) {
        withdraw(lookup);
        lookup.wake.cancel();
    };
    while (!queue_.empty()) {
        end(*queue_.back());
    }
    while (!lookups_.empty()) {
        end(**lookups_.begin());
    }
    if (answers_ready_.is_open()) {
        answers_ready_.release();
    }
    handle_.reset();
}

void UnboundContext::enqueue(Lookup& lookup) {
    queue_.push_back(&lookup);
    if (queue_.size() == 1) {
        asio::post(executor_, [weak = weak_from_this()] {
            if (const auto self = weak.lock()) {
                self->submit_queue();
            }
        });
    }
}

void UnboundContext::submit_queue() {
    std::stable_sort(queue_.begin(), queue_.end(), [](const Lookup* left, const Lookup* right) {
        return submission_order(left->question) < submission_order(right->question);
    });
    for (Lookup* lookup : std::exchange(queue_, {})) {
        if (!submit(*lookup)) {
            lookup->complete(failed(LookupFailure::server_failure));
        }
    }
    wait_for_answers();
}

bool UnboundContext::submit(Lookup& lookup) {
    const std::string owner = lookup.question.owner.to_string();
    const auto resolve = [&] {
        return ub_resolve_async(handle_.get(), owner.c_str(),
                                static_cast<int>(lookup.question.type), class_in, &lookup,
                                &Lookup::on_answer, &lookup.id) == 0;
    };
    if (answers_ready_.is_open()) {
        if (!resolve()) {
            return false;
        }
    } else {
        // The first question starts libunbound's thread, and only then is there a descriptor.
        const std::lock_guard lock(library_mutex());
        if (!resolve()) {
            return false;
        }
        answers_ready_.assign(ub_fd(handle_.get()));
    }
    lookups_.insert(&lookup);
    return true;
}

void UnboundContext::withdraw(Lookup& lookup) {
    std::erase(queue_, &lookup);
    if (lookups_.erase(&lookup) == 0) {
        return;
    }
    ub_cancel(handle_.get(), lookup.id);
    if (lookups_.empty()) {
        // An open wait would keep the executor from running out of work.
        answers_ready_.cancel();
    }
}

void UnboundContext::wait_for_answers() {
    if (waiting_ || lookups_.empty()) {
        return;
    }
    waiting_ = true;
    answers_ready_.async_wait(asio::posix::stream_descriptor::wait_read,
                              [weak = weak_from_this()](const asio::error_code& stopped) {
                                  const auto self = weak.lock();
                                  if (!self) {
                                      return;
                                  }
                                  self->waiting_ = false;
                                  // A context whose pipe broke brings no answer any more: the
                                  // deadlines end its lookups.
                                  if (self->handle_ &&
                                      (stopped || ub_process(self->handle_.get()) == 0)) {
                                      self->wait_for_answers();
                                  }
                              });
}

} // namespace danescope::dns
