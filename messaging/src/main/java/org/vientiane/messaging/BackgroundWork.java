package org.vientiane.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** What goes on in a thread of its own from a service's start to its stop. */
public abstract class BackgroundWork implements SmartLifecycle {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final String name;
    private @Nullable Thread thread;

    /** Work in a thread of this name. */
    protected BackgroundWork(String name) {
        this.name = name;
    }

    /** Works until it is done or interrupted. */
    protected abstract void work() throws InterruptedException;

    /** Tells the work to end: by interrupting it, if it has no better way. */
    void end(Thread thread) {
        thread.interrupt();
    }

    @Override
    public final synchronized void start() {
        if (!isRunning()) {
            thread = new Thread(this::workUninterrupted, name);
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public final synchronized void stop() {
        if (thread != null) {
            end(thread);
            try {
                thread.join(FAREWELL.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public final synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    /** Begins before whoever relies on it, and ends after them. */
    @Override
    public final int getPhase() {
        return 0;
    }

    private void workUninterrupted() {
        try {
            work();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
