package org.vientiane.onemachine;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store that speaks MongoDB's protocol inside this JVM, reachable from this machine only. It is for trial and tests:
 * a crash can lose the writes of its last {@value #COMMIT_EVERY_MILLIS} milliseconds.
 */
public final class Store implements AutoCloseable {

    /** How often what was acknowledged is written to disk; by itself the engine does it about once a second. */
    static final long COMMIT_EVERY_MILLIS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final MongoServer server;
    private final InetSocketAddress address;
    private final ScheduledExecutorService committing;
    private final ScheduledFuture<?> commits;

    private Store(H2Backend backend, int port) {
        QuietLogs.turnOn();
        this.server = new MongoServer(backend);
        this.address = bind(server, port);
        this.committing = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "store-commit");
            thread.setDaemon(true);
            return thread;
        });
        this.commits = committing.scheduleWithFixedDelay(
                () -> commit(backend), COMMIT_EVERY_MILLIS, COMMIT_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Starts a store that keeps its data on disk.
     *
     * @param data the folder of its data, made when it is new
     * @param port the port that clients connect to, 0 for any free one
     */
    public static Store start(Path data, int port) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException("the store's folder " + data + " cannot be made", e);
        }
        return new Store(new H2Backend(data.resolve("store.mv").toString()), port);
    }

    /**
     * Starts a store that forgets its data when it is closed.
     *
     * @param port the port that clients connect to, 0 for any free one
     */
    public static Store startInMemory(int port) {
        return new Store(H2Backend.inMemory(), port);
    }

    /** What clients take as connection string; it names no database. */
    public String uri() {
        return "mongodb://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /** The port that clients connect to. */
    public int port() {
        return address.getPort();
    }

    @Override
    public void close() {
        commits.cancel(false);
        committing.shutdown();
        server.shutdownNow();
    }

    private static void commit(H2Backend backend) {
        try {
            backend.commit();
        } catch (IllegalStateException e) {
            LOG.error("the store cannot write to disk", e);
        }
    }

    private static InetSocketAddress bind(MongoServer server, int port) {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return server.getLocalAddress();
    }
}
