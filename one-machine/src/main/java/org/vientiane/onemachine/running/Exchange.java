package org.vientiane.onemachine.running;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The exchange's processes on this machine, from their start to their end. */
public final class Exchange implements AutoCloseable {

    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int LINES_TO_SHOW = 25;

    private final Home home;
    private final Addresses addresses;
    private final Launches launches;
    private final Progress progress;
    private final Processes processes;
    private final ManagedProcess infrastructure;
    private final Map<Service, ManagedProcess> services;
    private volatile boolean ours;
    private volatile boolean closing;

    /**
     * @param environment the user's environment; what concerns the services is passed on to them
     */
    public Exchange(Home home, Addresses addresses, Map<String, String> environment, Progress progress) {
        this.home = home;
        this.addresses = addresses;
        this.launches = new Launches(home, addresses, environment);
        this.progress = progress;
        this.processes = new Processes(home);
        this.infrastructure = processes.infrastructure();
        this.services = processes.services();
    }

    /**
     * Starts everything at once and returns when all services are ready.
     *
     * @throws CannotRunException if something stands in the way, or a process does not get ready
     */
    public void start() {
        processes.failIfExchangeRuns();
        processes.stopAll(); // what a launcher has left behind that was killed
        PortCheck.of(addresses);
        ours = true;
        processes.launcher().write(ProcessHandle.current());

        var classPaths = ServiceClassPaths.of(home);
        var serversClassPath = InfrastructureClassPath.of(home);
        if (!classPaths.common().hasArchive()) {
            progress.say("first start with this JDK and these libraries: it takes longer, and prepares later ones");
        }
        if (addresses.needInfrastructure()) {
            infrastructure.start(launches.infrastructure(serversClassPath));
        }
        services.forEach((service, process) -> {
            if (!closing) {
                process.start(launches.service(service, classPaths));
            }
        });
        progress.say("started broker, store, mailbox and four services; waiting until they are ready");
        waitUntilReady();
        var watching = new Thread(this::watchServices, "watching-services");
        watching.setDaemon(true);
        watching.start();
    }

    private void waitUntilReady() {
        var waitingFor = new LinkedHashMap<String, BooleanSupplier>();
        addresses.kafkaPort().ifPresent(port -> waitingFor.put("broker", () -> Health.answers(port)));
        addresses.mongodbPort().ifPresent(port -> waitingFor.put("store", () -> Health.answers(port)));
        if (addresses.smtp().ours()) {
            waitingFor.put("mailbox", () -> Health.answers(addresses.smtp().port()));
        }
        services.keySet()
                .forEach(service -> waitingFor.put(service.id(), () -> Health.isReady(addresses.url(service))));

        var deadline = Instant.now().plus(PATIENCE_TO_START);
        while (!waitingFor.isEmpty()) {
            for (var name : List.copyOf(waitingFor.keySet())) {
                if (waitingFor.getOrDefault(name, () -> false).getAsBoolean()) {
                    waitingFor.remove(name);
                    progress.say(name + " is ready");
                }
            }
            if (waitingFor.isEmpty()) {
                return;
            }
            for (var name : waitingFor.keySet()) {
                failIfEnded(processOf(name));
            }
            if (Instant.now().isAfter(deadline)) {
                var name = waitingFor.keySet().iterator().next();
                throw failed(processOf(name), name + " is not ready after " + PATIENCE_TO_START.toSeconds() + " s");
            }
            pause();
        }
    }

    private ManagedProcess processOf(String name) {
        return Service.named(name).map(services::get).orElse(infrastructure);
    }

    private void failIfEnded(ManagedProcess process) {
        if (process.running().isEmpty()) {
            throw failed(process, process.name() + " has ended instead of getting ready");
        }
    }

    private static CannotRunException failed(ManagedProcess process, String what) {
        return new CannotRunException(what + "; the end of its log " + process.log() + ":\n    "
                + String.join("\n    ", process.lastLines(LINES_TO_SHOW)));
    }

    private void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted", e);
        }
    }

    /** Makes the class archives that later starts are quicker with, unless an earlier start has. */
    public void prepareLaterStarts() {
        var classPaths = ServiceClassPaths.of(home);
        var serversClassPath = InfrastructureClassPath.of(home);
        var missing = new LinkedHashMap<ClassArchive, List<String>>();
        if (!classPaths.common().hasArchive()) {
            missing.put(
                    new ClassArchive(classPaths.common()),
                    Arrays.stream(Service.values()).map(Service::id).toList());
        }
        if (addresses.needInfrastructure() && !serversClassPath.libraries().hasArchive()) {
            missing.put(new ClassArchive(serversClassPath.libraries()), List.of(Launches.INFRASTRUCTURE));
        }
        if (missing.isEmpty()) {
            return;
        }
        progress.say(
                "preparing later starts: class archives for this JDK and these libraries (once, about half a minute)");
        try {
            var writing = new LinkedHashMap<ClassArchive, Process>();
            for (var archive : missing.entrySet()) {
                writing.put(archive.getKey(), archive.getKey().startWriting(archive.getValue()));
            }
            for (var archive : writing.entrySet()) {
                archive.getKey().finish(archive.getValue());
            }
            progress.say("later starts are prepared");
        } catch (IOException e) {
            progress.say("later starts could not be prepared, they work all the same: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Returns when the exchange has been closed.
     *
     * @throws CannotRunException when broker, store and mailbox have ended by themselves
     */
    public void awaitEnd() {
        while (!closing) {
            if (addresses.needInfrastructure() && infrastructure.running().isEmpty() && !closing) {
                throw failed(infrastructure, "broker, store and mailbox have ended");
            }
            pause();
        }
    }

    /** Tells of every service that ends or is started again, as long as the exchange runs. */
    private void watchServices() {
        var ended = EnumSet.noneOf(Service.class);
        while (!closing) {
            services.forEach((service, process) -> tellOfChange(service, process, ended));
            pause();
        }
    }

    private void tellOfChange(Service service, ManagedProcess process, Set<Service> ended) {
        var runs = process.running().isPresent();
        if (!runs && !closing && ended.add(service)) {
            progress.say(process.name() + " has ended; ./vientiane start " + process.name()
                    + " starts it again (its log: " + process.log() + ")");
        } else if (runs && ended.remove(service)) {
            progress.say(process.name() + " has been started again");
        }
    }

    /** Ends the services and then broker, store and mailbox, each in order; only what this exchange has started. */
    @Override
    public synchronized void close() {
        closing = true;
        if (ours) {
            processes.stopAll();
            processes.launcher().delete();
            ours = false;
        }
    }

    /** Whether it has started anything that it has not ended. */
    public boolean isRunning() {
        return ours;
    }
}
