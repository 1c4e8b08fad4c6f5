package org.vientiane.notification.message.mail;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vientiane.notification.message.Message;
import org.vientiane.notification.message.Outbox;

/**
 * Messages that wait for their turn: each until it is due, of those that are due what follows proposals first, then the
 * proposal with the best score, so that a provider's mails come in the order in which it reads its proposals. Safe for use by several threads.
 */
@Component
class MailQueue implements Outbox {

    /** A message that waits. */
    record Turn(UUID message, Instant at, @Nullable BigDecimal score, @Nullable String correlationId) {

        Turn later(Instant then) {
            return new Turn(message, then, score, correlationId);
        }
    }

    private static final Comparator<Turn> BEST_FIRST = Comparator.comparing(
                    Turn::score, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Turn::at);

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Turn> waiting = new PriorityQueue<>(Comparator.comparing(Turn::at));
    private final PriorityQueue<Turn> due = new PriorityQueue<>(BEST_FIRST);
    private final Set<UUID> known = new HashSet<>();
    private final CountDownLatch opened = new CountDownLatch(1);
    private boolean heldBack;
    private boolean closed;

    MailQueue(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void post(Message message) {
        lock.lock();
        try {
            if (known.add(message.id())) {
                waiting.add(new Turn(message.id(), message.dueAt(), message.score(), message.correlationId()));
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void open() {
        opened.countDown();
    }

    /** Waits until it is known what stands. */
    void awaitOpening() throws InterruptedException {
        opened.await();
    }

    /** Nobody's turn comes as long as this holds. */
    void holdBack(boolean hold) {
        lock.lock();
        try {
            heldBack = hold;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody's turn comes any more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next message whose turn it is; waits for it, and is empty when the queue is closed. */
    Optional<Turn> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed) {
                letThoseWhoAreDueIn();
                var next = heldBack ? null : due.poll();
                if (next != null) {
                    return Optional.of(next);
                }
                var first = waiting.peek();
                if (heldBack || first == null) {
                    changed.await();
                } else {
                    var wait = Duration.between(clock.instant(), first.at());
                    changed.await(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS);
                }
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Ends a message's turn; it waits for another if there is one. */
    void end(Turn turn, Optional<Instant> next) {
        lock.lock();
        try {
            if (next.isPresent()) {
                waiting.add(turn.later(next.get()));
            } else {
                known.remove(turn.message());
            }
        } finally {
            lock.unlock();
        }
    }

    private void letThoseWhoAreDueIn() {
        var now = clock.instant();
        for (var first = waiting.peek(); first != null && !first.at().isAfter(now); first = waiting.peek()) {
            due.add(waiting.remove());
        }
    }
}
