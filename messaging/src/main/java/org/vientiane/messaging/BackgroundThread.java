package org.vientiane.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A thread that works from a service's start to its stop; interrupting it ends its work. */
final class BackgroundThread {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final String name;
    private final Runnable work;
    private @Nullable Thread thread;

    BackgroundThread(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    synchronized void start() {
        if (!isRunning()) {
            thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.start();
        }
    }

    synchronized void stop() {
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

    synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }
}
