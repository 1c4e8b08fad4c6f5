package org.vientiane.onemachine.running;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.vientiane.onemachine.standin.StandInService;

/** A project's folder whose services are stand-ins, packed as Spring Boot packs them; broker, store and mailbox are real. */
final class StandInProject implements Closeable {

    private static final String CLASS_FILE = StandInService.class.getName().replace('.', '/') + ".class";

    private final Path folder;

    private StandInProject(Path folder) {
        this.folder = folder;
    }

    static StandInProject in(Path folder) throws IOException {
        for (var service : Service.values()) {
            Files.createDirectories(folder.resolve(service.id()).resolve("target"));
            writeFatJar(folder, service, "first");
        }
        Files.createDirectories(folder.resolve("one-machine"));
        Files.createSymbolicLink(
                folder.resolve("one-machine").resolve("target"),
                Path.of("target").toAbsolutePath());
        return new StandInProject(folder);
    }

    Home home() {
        return Home.of(folder, Map.of());
    }

    /** The environment with every port set to any free one. */
    static Map<String, String> withAnyPorts(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        for (var name : List.of("NEEDS", "OFFERS", "MATCHING", "NOTIFICATION", "KAFKA", "MONGODB", "SMTP")) {
            all.put("VIENTIANE_" + name + "_PORT", "0");
        }
        return all;
    }

    /** Takes away the link to this module, which is not part of the folder. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve("one-machine").resolve("target"));
    }

    /** Builds a service's jar from other code. */
    void change(Service service) throws IOException {
        writeFatJar(folder, service, "other");
    }

    private static void writeFatJar(Path folder, Service service, String code) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Start-Class", StandInService.class.getName());
        var file = folder.resolve(service.id()).resolve("target").resolve(service.id() + ".jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            jar.putNextEntry(new ZipEntry("BOOT-INF/classes/code.txt"));
            jar.write(code.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
            jar.putNextEntry(new ZipEntry("BOOT-INF/classes/" + CLASS_FILE));
            try (var bytes = StandInService.class.getResourceAsStream("StandInService.class")) {
                if (bytes == null) {
                    throw new IOException("the stand-in's class file is missing");
                }
                bytes.transferTo(jar);
            }
            jar.closeEntry();
            store(jar, "BOOT-INF/lib/jspecify.jar", Files.readAllBytes(jspecify()));
            jar.putNextEntry(new ZipEntry("BOOT-INF/classpath.idx"));
            jar.write("- \"BOOT-INF/lib/jspecify.jar\"\n".getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
    }

    private static void store(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }

    private static Path jspecify() {
        return Path.of(Nullable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
