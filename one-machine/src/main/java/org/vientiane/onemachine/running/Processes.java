package org.vientiane.onemachine.running;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** All processes of an exchange, whoever has started them. */
public final class Processes {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Home home;
    private final ManagedProcess infrastructure;
    private final Map<Service, ManagedProcess> services = new EnumMap<>(Service.class);
    private final ProcessFile launcher;

    /** Those of the exchange that has its data there. */
    public Processes(Home home) {
        this.home = home;
        this.infrastructure = new ManagedProcess(home, Launches.INFRASTRUCTURE);
        for (var service : Service.values()) {
            services.put(service, new ManagedProcess(home, service.id()));
        }
        this.launcher = new ProcessFile(home.run().resolve("vientiane.pid"));
    }

    /** The process with broker, store and mailbox. */
    ManagedProcess infrastructure() {
        return infrastructure;
    }

    Map<Service, ManagedProcess> services() {
        return services;
    }

    /** The process that holds the others together, and ends them on Ctrl-C. */
    ProcessFile launcher() {
        return launcher;
    }

    /** @throws CannotRunException if the exchange runs */
    void failIfExchangeRuns() {
        launcher.running().ifPresent(process -> {
            throw new CannotRunException("an exchange is already running here (process " + process.pid()
                    + "); end it with Ctrl-C or kill " + process.pid());
        });
    }

    /** Ends the services and then broker, store and mailbox, each in order. */
    void stopAll() {
        var stopping = services.values().stream()
                .map(process ->
                        CompletableFuture.runAsync(() -> process.stop(PATIENCE), task -> new Thread(task).start()))
                .toList();
        stopping.forEach(CompletableFuture::join);
        infrastructure.stop(PATIENCE);
    }

    /**
     * Forgets the data of an exchange that does not run.
     *
     * @throws CannotRunException if it runs
     */
    public void forgetData() {
        failIfExchangeRuns();
        stopAll();
        home.forgetData();
    }
}
