package org.vientiane.onemachine.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The class path of broker, store and mailbox: their libraries in a folder that keeps still, this module behind them.
 *
 * @param libraries what they need
 * @param own the modules built here
 */
record InfrastructureClassPath(LibraryFolder libraries, List<Path> own) {

    static InfrastructureClassPath of(Home home) {
        var lib = home.launcher().resolve("lib");
        try (var files = Files.list(lib)) {
            var jars = files.sorted().toList();
            var libraries = jars.stream().filter(jar -> !isOurs(jar)).toList();
            var own = jars.stream().filter(InfrastructureClassPath::isOurs).toList();
            var folder = LibraryFolder.of(
                    home.prepared(),
                    "infrastructure",
                    libraries.stream().map(InfrastructureClassPath::identity).toList(),
                    libraries.stream().map(jar -> jar.getFileName().toString()).toList(),
                    target -> copy(libraries, target));
            return new InfrastructureClassPath(folder, own);
        } catch (IOException e) {
            throw new CannotRunException("the libraries in " + lib + " are missing; build them with ./mvnw package", e);
        }
    }

    /** What the JVM takes as {@code -cp}. */
    String classPath(Home home) {
        var others = new java.util.ArrayList<>(own);
        others.add(0, home.launcher().resolve("one-machine.jar"));
        return libraries.classPathWith(others);
    }

    private static boolean isOurs(Path jar) {
        return jar.getFileName().toString().endsWith("-SNAPSHOT.jar");
    }

    private static String identity(Path jar) {
        try {
            return jar.getFileName() + ":" + Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " cannot be read", e);
        }
    }

    private static void copy(List<Path> jars, Path folder) {
        try {
            for (var jar : jars) {
                Files.copy(jar, folder.resolve(jar.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("libraries cannot be copied to " + folder, e);
        }
    }
}
