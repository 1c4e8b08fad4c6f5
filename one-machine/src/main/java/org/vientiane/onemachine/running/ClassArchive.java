package org.vientiane.onemachine.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the archive of a library folder's classes from the lists that JVMs wrote of the classes they loaded. */
final class ClassArchive {

    private static final Pattern NUMBER = Pattern.compile(" id: \\d+$");

    private final LibraryFolder libraries;

    ClassArchive(LibraryFolder libraries) {
        this.libraries = libraries;
    }

    /**
     * Starts the JVM that writes the archive; it takes some twenty seconds of processor time.
     *
     * @param processes whose lists are taken together
     */
    Process startWriting(List<String> processes) throws IOException {
        var list = libraries.folder().resolve("all.classes");
        var classes = new LinkedHashSet<String>();
        for (var process : processes) {
            classes.addAll(loadedClasses(libraries.classList(process)));
        }
        Files.write(list, classes);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + half(),
                "-Xmx512m",
                "-Xlog:cds=off",
                "-Xlog:cds*=off",
                "-cp",
                libraries.classPathWith(List.of())));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(libraries.folder().resolve("archive.log").toFile())
                .start();
    }

    /** Puts the finished archive where the next start finds it. */
    void finish(Process writing) throws IOException, InterruptedException {
        if (writing.waitFor() != 0 || !Files.exists(half())) {
            throw new IOException(
                    "the class archive was not made; see " + libraries.folder().resolve("archive.log"));
        }
        Files.move(half(), libraries.archive(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path half() {
        return libraries.folder().resolve("classes.jsa.part");
    }

    /**
     * The lines of a list that concern libraries, without numbers, which are one JVM's own, and without the last line,
     * which may be half written.
     */
    private static Set<String> loadedClasses(Path list) throws IOException {
        if (!Files.exists(list)) {
            return Set.of();
        }
        var lines = Files.readAllLines(list);
        return lines.subList(0, Math.max(0, lines.size() - 1)).stream()
                .filter(ClassArchive::concernsLibraries)
                .map(line -> NUMBER.matcher(line).replaceFirst(""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean concernsLibraries(String line) {
        return !line.startsWith("#") && !line.contains("org/vientiane/") && !line.contains(" source: ");
    }
}
