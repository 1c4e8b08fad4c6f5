package org.vientiane.onemachine.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/** A service's jar as production runs it: its classes and all its libraries in one file (Spring Boot's layout). */
record FatJar(Path file) {

    private static final String CLASSES = "BOOT-INF/classes/";

    /** The class with the {@code main} method. */
    String mainClass() {
        try (var jar = new JarFile(file.toFile())) {
            var main = jar.getManifest().getMainAttributes().getValue("Start-Class");
            if (main == null) {
                throw new CannotRunException(file + " is no Spring Boot jar; build it with ./mvnw package");
            }
            return main;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Its libraries, in the order of its class path. */
    List<Library> libraries() {
        try (var jar = new JarFile(file.toFile())) {
            var index = jar.getJarEntry("BOOT-INF/classpath.idx");
            if (index == null) {
                throw new CannotRunException(file + " is no Spring Boot jar; build it with ./mvnw package");
            }
            try (var lines = jar.getInputStream(index)) {
                return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                        .map(entry -> Library.of(jar.getJarEntry(entry)))
                        .toList();
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What makes the service's own classes and resources these and no others; a build may give each jar the same time. */
    String identityOfClasses() {
        try (var jar = new JarFile(file.toFile())) {
            return jar.stream()
                    .filter(entry -> entry.getName().startsWith(CLASSES))
                    .map(entry -> entry.getName() + ":" + Long.toHexString(entry.getCrc()))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Copies libraries to a folder. */
    void extract(List<Library> libraries, Path folder) {
        try (var jar = new JarFile(file.toFile())) {
            Files.createDirectories(folder);
            for (var library : libraries) {
                try (var content = jar.getInputStream(jar.getJarEntry(library.entry()))) {
                    Files.copy(content, folder.resolve(library.name()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Writes the service's own classes and resources as a plain jar, with its folders, in which Spring looks for beans. */
    void extractClasses(Path target) {
        try (var jar = new JarFile(file.toFile())) {
            Files.createDirectories(target.getParent());
            var entries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(CLASSES)
                            && !entry.getName().equals(CLASSES)
                            && !entry.getName().equals(CLASSES + JarFile.MANIFEST_NAME))
                    .toList();
            try (var out = new JarOutputStream(Files.newOutputStream(target), plain(jar.getManifest()))) {
                for (var entry : entries) {
                    out.putNextEntry(new ZipEntry(entry.getName().substring(CLASSES.length())));
                    try (var content = jar.getInputStream(entry)) {
                        content.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Manifest plain(Manifest fat) {
        var manifest = new Manifest();
        var from = fat.getMainAttributes();
        for (var name : List.of("Manifest-Version", "Implementation-Title", "Implementation-Version")) {
            var value = from.getValue(name);
            if (value != null) {
                manifest.getMainAttributes().putValue(name, value);
            }
        }
        return manifest;
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException(file + " cannot be unpacked", cause);
    }
}
