package org.vientiane.onemachine.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/**
 * Where everything lies: the project's folder and below it, in {@code .vientiane}, what running the exchange leaves.
 *
 * @param project the project's folder, with its modules and their jars
 * @param state data, keys, logs and the files that name processes
 * @param prepared libraries and class archives, which any exchange of this project can use
 */
public record Home(Path project, Path state, Path prepared) {

    /** The home that an environment asks for: {@code VIENTIANE_HOME} or {@code .vientiane} in the project's folder. */
    public static Home of(Path project, Map<String, String> environment) {
        var usual = project.resolve(".vientiane");
        var state = environment.getOrDefault("VIENTIANE_HOME", "");
        return new Home(
                project,
                state.isBlank() ? usual : Path.of(state).toAbsolutePath().normalize(),
                usual.resolve("prepared"));
    }

    /** What the broker, the store and the mailbox keep, and whether the scenario is loaded. */
    public Path data() {
        return state.resolve("data");
    }

    /** The messages that the mailbox took. */
    public Path mail() {
        return data().resolve("mail");
    }

    /** The key pair that signs tokens. */
    public Path keys() {
        return state.resolve("keys");
    }

    /** A process's log. */
    public Path log(String process) {
        return state.resolve("logs").resolve(process + ".log");
    }

    /** What is known of running processes. */
    Path run() {
        return state.resolve("run");
    }

    /** A service's fat jar, as the build leaves it. */
    Path jar(Service service) {
        return project.resolve(service.id()).resolve("target").resolve(service.id() + ".jar");
    }

    /** The folder that holds this module's own jar, and in {@code lib} the libraries that it needs. */
    Path launcher() {
        return project.resolve("one-machine").resolve("target");
    }

    /** Forgets the data; keys stay, so that tokens stay good. */
    public void forgetData() {
        deleteTree(data());
        deleteTree(run());
        deleteTree(state.resolve("logs"));
    }

    static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be deleted", e);
        }
    }
}
