package org.vientiane.onemachine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.slf4j.LoggerFactory;

/** Broker, store and mailbox in one JVM of their own, which they share until it is told to end. */
public final class Infrastructure {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Infrastructure.class);

    private final Deque<AutoCloseable> servers = new ArrayDeque<>();

    private Infrastructure() {}

    /**
     * Starts what is asked for: {@code broker=PORT}, {@code store=PORT}, {@code mailbox=PORT}.
     *
     * @param arguments the folder of all data, then the servers
     */
    public static void main(String[] arguments) throws InterruptedException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.INFO);
        var data = Path.of(arguments[0]);
        var infrastructure = new Infrastructure();
        Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::close));
        var starters = Executors.newCachedThreadPool();
        var starting = new CompletableFuture<?>[arguments.length - 1];
        for (var i = 1; i < arguments.length; i++) {
            var server = arguments[i];
            starting[i - 1] = CompletableFuture.runAsync(() -> infrastructure.start(data, server), starters);
        }
        starters.shutdown();
        try {
            CompletableFuture.allOf(starting).join();
        } catch (RuntimeException e) {
            LOG.error("the infrastructure cannot start", e);
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private void start(Path data, String nameAndPort) {
        var name = nameAndPort.substring(0, nameAndPort.indexOf('='));
        var port = Integer.parseInt(nameAndPort.substring(name.length() + 1));
        var server =
                switch (name) {
                    case "broker" -> Broker.start(data.resolve("broker"), port);
                    case "store" -> Store.start(data.resolve("store"), port);
                    case "mailbox" -> Mailbox.start(data.resolve("mail"), port);
                    default -> throw new IllegalArgumentException("no such server: " + name);
                };
        synchronized (servers) {
            servers.push(server);
        }
        LOG.info("{} listens on port {}", name, port);
    }

    private void close() {
        synchronized (servers) {
            while (!servers.isEmpty()) {
                try {
                    servers.pop().close();
                } catch (Exception e) {
                    LOG.warn("a server did not end in order", e);
                }
            }
        }
    }
}
