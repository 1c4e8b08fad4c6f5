package org.vientiane.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A thread that works from a service's start to its stop; interrupting it ends its work. */
public final class BackgroundThread {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final String name;
    private final Runnable work;
    private @Nullable Thread thread;

    /** A thread of this name; {@code work} returns or throws when it is interrupted. */
    public BackgroundThread(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    /** Begins the work, unless it is under way. */
    public synchronized void start() {
        if (!isRunning()) {
            thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Ends the work and waits for its end. */
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(FAREWELL.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    /** Whether the work is under way. */
    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }
}
