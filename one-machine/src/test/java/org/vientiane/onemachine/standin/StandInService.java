package org.vientiane.onemachine.standin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Says that it is ready, and tells the settings that it was given; or ends at once, when it is told to be broken. */
public final class StandInService {

    private StandInService() {}

    /** Runs until it is killed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if ("yes".equals(System.getenv("VIENTIANE_BROKEN"))) {
            System.err.println("Cannot start: told to be broken");
            System.exit(1);
        }
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(setting("SERVER_PORT")));
        var server = HttpServer.create(address, 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var answer = path.startsWith("/settings/") ? setting(path.substring("/settings/".length())) : "{}";
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        new CountDownLatch(1).await();
    }

    private static String setting(String name) {
        @Nullable String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
