package org.vientiane.endtoend.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.onemachine.MailFolder;
import org.vientiane.onemachine.ReceivedMail;

/** An exchange that {@code ./vientiane up} runs, with data and ports of its own. */
public final class Exchange implements AutoCloseable {

    /** Generous: a machine with other work may take its time, and the first start prepares class archives. */
    private static final Duration START = Duration.ofMinutes(5);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private static final Duration STOP = Duration.ofMinutes(1);

    private final Path project;
    private final Path home;
    private final Map<String, String> environment;
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private @Nullable Process up;

    /**
     * @param home where it keeps its data, keys and logs
     * @param environment settings beside home and ports
     */
    public Exchange(Path home, Map<String, String> environment) {
        this.project = project();
        this.home = home;
        this.environment = new HashMap<>(environment);
        this.environment.put("VIENTIANE_HOME", home.toString());
        for (var service : Service.values()) {
            var port = freePort();
            ports.put(service, port);
            this.environment.put(service.portVariable(), String.valueOf(port));
        }
        givePort("VIENTIANE_KAFKA_PORT", "VIENTIANE_KAFKA");
        givePort("VIENTIANE_MONGODB_PORT", "VIENTIANE_MONGODB_URI");
        givePort("VIENTIANE_SMTP_PORT", "VIENTIANE_SMTP");
    }

    private void givePort(String variable, String unless) {
        if (!environment.containsKey(unless)) {
            environment.put(variable, String.valueOf(freePort()));
        }
    }

    /** The folder that holds all modules and the script. */
    public static Path project() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("vientiane")) && Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("this runs in the project's folder or below it");
    }

    /** Starts everything; returns when the scenario is loaded, or was already, unless the options say otherwise. */
    public void up(String... options) {
        begin(options);
        awaitUp();
    }

    /** Starts everything and returns at once. */
    public void begin(String... options) {
        up = command(
                home.resolve("up.log"),
                Stream.concat(Stream.of("up"), Stream.of(options)).toArray(String[]::new));
    }

    /** Returns when {@code up} has said its last word before it waits for Ctrl-C. */
    public void awaitUp() {
        await("the exchange to be up", START, () -> {
            if (!process().isAlive()) {
                throw new IllegalStateException("./vientiane up ended: " + said());
            }
            return said().contains("The exchange is running");
        });
    }

    /** What {@code up} has printed so far. */
    public String said() {
        try {
            return Files.readString(home.resolve("up.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops everything as Ctrl-C does. */
    public void down() {
        var process = process();
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("./vientiane up did not stop: " + said());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        up = null;
    }

    @Override
    public void close() {
        if (up != null) {
            down();
        }
    }

    private Process process() {
        if (up == null) {
            throw new IllegalStateException("the exchange was not started");
        }
        return up;
    }

    /** Kills a service as {@code kill -9} does, at once. */
    public void kill(Service service) {
        var process = process(service);
        process.destroyForcibly();
        await(service.id() + " to be gone", STOP, () -> !process.isAlive());
    }

    /** Starts a service again; returns when the command does. */
    public void start(Service service) {
        run("start", service.id());
    }

    /** Stops a service in order. */
    public void stop(Service service) {
        run("stop", service.id());
    }

    /** The process of a service. */
    public ProcessHandle process(Service service) {
        return running(service.id()).orElseThrow(() -> new IllegalStateException(service.id() + " does not run"));
    }

    /** Every process that runs for the exchange, by name: the script's own, the services and the servers that they need. */
    public Map<String, ProcessHandle> processes() {
        var processes = new TreeMap<String, ProcessHandle>();
        try (var files = Files.list(home.resolve("run"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .map(name -> name.substring(0, name.length() - ".pid".length()))
                    .forEach(name -> running(name).ifPresent(process -> processes.put(name, process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return processes;
    }

    private Optional<ProcessHandle> running(String name) {
        try {
            var number = Files.readString(home.resolve("run").resolve(name + ".pid"))
                    .strip()
                    .split(" ", 2)[0];
            return ProcessHandle.of(Long.parseLong(number)).filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " was never started", e);
        }
    }

    /** Somebody with a party's token. */
    public Client as(String party) {
        return new Client(this::url, token(party));
    }

    /** Somebody with a token that is not from here, or with none. */
    public Client withToken(String token) {
        return new Client(this::url, token);
    }

    /** A party's token, from {@code ./vientiane token}. */
    public String token(String party) {
        return tokens.computeIfAbsent(party, it -> run("token", it).strip());
    }

    /** The whole address of a path. */
    public String url(String path) {
        return "http://127.0.0.1:" + port(Service.answering(path)) + path;
    }

    /** Where a service listens. */
    public int port(Service service) {
        return ports.getOrDefault(service, service.usualPort());
    }

    /** What Kafka clients take as bootstrap servers. */
    public String kafka() {
        return Optional.ofNullable(environment.get("VIENTIANE_KAFKA"))
                .orElseGet(() -> "127.0.0.1:" + environment.get("VIENTIANE_KAFKA_PORT"));
    }

    /** What the mailbox has taken so far. */
    public List<ReceivedMail> mails() {
        return MailFolder.in(home.resolve("data/mail")).mails();
    }

    /** How many messages the mailbox has taken so far. */
    public int mailCount() {
        return MailFolder.in(home.resolve("data/mail")).count();
    }

    /** A service's log so far. */
    public String log(Service service) {
        try {
            return Files.readString(home.resolve("logs").resolve(service.id() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command of the script to its end and returns what it printed. */
    public String run(String... arguments) {
        try {
            var output = Files.createTempFile(home, arguments[0], ".out");
            var process = command(output, arguments);
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(
                        "./vientiane %s: %s".formatted(String.join(" ", arguments), Files.readString(output)));
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Process command(Path output, String... arguments) {
        var command = new ArrayList<String>();
        command.add(project.resolve("vientiane").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(output.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(home);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when a condition holds. */
    public static void await(String what, Duration atMost, BooleanSupplier condition) {
        var end = Instant.now().plus(atMost);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("waited %d s in vain for %s".formatted(atMost.toSeconds(), what));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
