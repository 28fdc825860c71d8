// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <cstdlib>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "io.hpp"

namespace program {

/// Turns jobs into answers on several threads, and takes the answers in the order of the jobs.
///
///     next(job)    -> bool    the next job, false at the end
///     answer(job)  -> Answer  on any thread; the job's memory is freed behind it
///     size(job)    -> bytes   what it holds
///     take(answer)            on the calling thread
///
/// As many jobs as there are threads may be of any size, one more waits at `next`; beyond that only
/// small ones are held, a few megabytes of them. What a function throws comes out of `run`, after
/// the answers before it; where there are several threads it ends the program.
template <class Job, class Answer, class Next, class Work, class Size>
class in_order {
public:
  in_order(unsigned threads, Next next, Work work, Size size)
      : threads_(threads), next_(std::move(next)), work_(std::move(work)), size_(std::move(size)) {}

  template <class Take>
  void run(Take take) {
    if (threads_ <= 1) {
      for (Job job; next_(job); job = Job())
        take(work_(job));
      return;
    }
    // What ends the run is for the thread that writes.
    block_interruption(true);
    std::vector<std::thread> running;
    running.emplace_back([this] { read(); });
    for (unsigned i = 0; i < threads_; ++i)
      running.emplace_back([this] { work(); });
    block_interruption(false);
    try {
      while (const std::shared_ptr<slot> first = wait_for_first())
        take(std::move(*first->answer));
    } catch (...) {
      // The others can't be waited for: one may read from a stream on which nothing comes.
      std::_Exit(complain_of_exception());
    }
    for (std::thread& each : running)
      each.join();
  }

private:
  struct slot {
    Job job;
    std::size_t size = 0;
    std::optional<Answer> answer;
    std::exception_ptr thrown;
    bool done = false;
  };

  static constexpr std::size_t small = 4u << 20;

  void read() {
    for (;;) {
      auto made = std::make_shared<slot>();
      bool more = false;
      try {
        more = next_(made->job);
      } catch (...) {
        made->thrown = std::current_exception();
        made->done = true;
      }
      made->size = more ? size_(made->job) : 0;
      std::unique_lock lock(mutex_);
      room_.wait(lock, [&] {
        return slots_.size() < 4 * threads_ && (at_work_ < threads_ || held_ + made->size <= small);
      });
      if (more) {
        ++at_work_;
        held_ += made->size;
        waiting_.push_back(made);
      }
      if (more || made->done)
        slots_.push_back(std::move(made));
      ended_ = !more;
      changed_.notify_all();
      if (ended_)
        return;
    }
  }

  void work() {
    std::unique_lock lock(mutex_);
    for (;;) {
      changed_.wait(lock, [&] { return !waiting_.empty() || ended_; });
      if (waiting_.empty())
        return;
      const std::shared_ptr<slot> mine = std::move(waiting_.front());
      waiting_.pop_front();
      lock.unlock();
      try {
        mine->answer.emplace(work_(mine->job));
      } catch (...) {
        mine->thrown = std::current_exception();
      }
      mine->job = Job();
      lock.lock();
      --at_work_;
      held_ -= mine->size;
      mine->done = true;
      changed_.notify_all();
      room_.notify_all();
    }
  }

  /// The first answer that has not been taken, null at the end. Throws what kept it away.
  std::shared_ptr<slot> wait_for_first() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return slots_.empty() ? ended_ : slots_.front()->done; });
    if (slots_.empty())
      return nullptr;
    std::shared_ptr<slot> first = std::move(slots_.front());
    slots_.pop_front();
    room_.notify_all();
    if (first->thrown)
      std::rethrow_exception(first->thrown);
    return first;
  }

  std::size_t threads_;
  Next next_;
  Work work_;
  Size size_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::condition_variable room_;
  std::deque<std::shared_ptr<slot>> slots_;   ///< in order, until taken
  std::deque<std::shared_ptr<slot>> waiting_; ///< of these, those that no thread has begun
  std::size_t at_work_ = 0;                   ///< of these, those that are not done
  std::size_t held_ = 0;                      ///< bytes of these
  bool ended_ = false;
};

} // namespace program
