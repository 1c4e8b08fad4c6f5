package org.vientiane.onemachine.running;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One process of the exchange: how it is started, whether it runs, its log. Whoever calls may be the process that
 * started it or another one, later.
 */
final class ManagedProcess {

    /**
     * Ctrl-C reaches every process of a terminal at once; ours are to end in order, so they are deaf to it and end when
     * they are told to.
     */
    private static final List<String> DEAF_TO_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final int TAIL = 16_384;

    private final String name;
    private final ProcessFile processFile;
    private final Path launchFile;
    private final Path log;

    ManagedProcess(Home home, String name) {
        this.name = name;
        this.processFile = new ProcessFile(home.run().resolve(name + ".pid"));
        this.launchFile = home.run().resolve(name + ".json");
        this.log = home.log(name);
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    Optional<ProcessHandle> running() {
        return processFile.running();
    }

    /** Starts it in a new way, with a new log. */
    ProcessHandle start(Launch launch) {
        launch.save(launchFile);
        return start(launch, ProcessBuilder.Redirect.to(log.toFile()));
    }

    /** Starts it in the way it was last started, adding to its log. */
    ProcessHandle startAgain() {
        return start(lastLaunch(), ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /** A variable that it was last started with. */
    String setting(String name) {
        return lastLaunch().environment().getOrDefault(name, "");
    }

    private Launch lastLaunch() {
        return Launch.saved(launchFile)
                .orElseThrow(
                        () -> new CannotRunException("there is no exchange here yet; start one with ./vientiane up"));
    }

    private ProcessHandle start(Launch launch, ProcessBuilder.Redirect output) {
        var command = new ArrayList<>(DEAF_TO_CTRL_C);
        command.addAll(launch.command());
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(output);
            builder.environment().putAll(launch.environment());
            var process = builder.start().toHandle();
            processFile.write(process);
            return process;
        } catch (IOException e) {
            throw new CannotRunException(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Asks it to end, and makes it end when it has not after so long. */
    void stop(Duration patience) {
        running().ifPresent(process -> {
            process.destroy();
            if (!endsWithin(process, patience)) {
                process.destroyForcibly();
                endsWithin(process, patience);
            }
        });
    }

    private static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The last lines of its log, as far as they fit into {@value #TAIL} bytes. */
    List<String> lastLines(int count) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL));
            var tail = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(tail);
            var lines = new String(tail, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of("(its log " + log + " cannot be read: " + e.getMessage() + ")");
        }
    }
}
