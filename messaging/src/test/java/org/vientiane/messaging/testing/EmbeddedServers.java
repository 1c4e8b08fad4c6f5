package org.vientiane.messaging.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import org.vientiane.onemachine.Broker;
import org.vientiane.onemachine.Store;

/** Broker and store inside this JVM. */
final class EmbeddedServers implements Servers.Kind {

    private final Path data = temporaryFolder();
    private final Broker broker = Broker.start(data, 0);
    private final Store store = Store.startInMemory(0);

    EmbeddedServers() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-servers"));
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public String mongoUri() {
        return store.uri();
    }

    private void stop() {
        store.close();
        broker.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("vientiane-broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
