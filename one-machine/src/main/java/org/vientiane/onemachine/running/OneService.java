package org.vientiane.onemachine.running;

import java.time.Duration;
import java.time.Instant;

/** Starts and stops one service of an exchange that runs. */
public final class OneService {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Service service;
    private final Processes processes;
    private final ManagedProcess process;

    public OneService(Home home, Service service) {
        this.service = service;
        this.processes = new Processes(home);
        this.process = new ManagedProcess(home, service.id());
    }

    /**
     * Starts the service with the settings that the exchange was started with, and returns when it is ready.
     *
     * @return the number of its process
     * @throws CannotRunException if there is no exchange, the service already runs or does not get ready
     */
    public long start() {
        failUnlessExchangeRuns();
        process.running().ifPresent(running -> {
            throw new CannotRunException(service.id() + " is already running (process " + running.pid() + ")");
        });
        var started = process.startAgain();
        var url = "http://localhost:" + process.setting("SERVER_PORT");
        var deadline = Instant.now().plus(PATIENCE);
        while (!Health.isReady(url)) {
            if (!started.isAlive() || Instant.now().isAfter(deadline)) {
                throw new CannotRunException(service.id() + " does not get ready; the end of its log " + process.log()
                        + ":\n    " + String.join("\n    ", process.lastLines(25)));
            }
            sleep();
        }
        return started.pid();
    }

    /**
     * Stops the service; the others go on.
     *
     * @throws CannotRunException if it does not run
     */
    public void stop() {
        if (process.running().isEmpty()) {
            throw new CannotRunException(service.id() + " is not running");
        }
        process.stop(PATIENCE);
    }

    private void failUnlessExchangeRuns() {
        if (processes.launcher().running().isEmpty()) {
            throw new CannotRunException("no exchange is running here; start one with ./vientiane up");
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted", e);
        }
    }
}
