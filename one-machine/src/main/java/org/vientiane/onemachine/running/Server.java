package org.vientiane.onemachine.running;

/**
 * A server that the services need.
 *
 * @param host where it is
 * @param port where it listens
 * @param ours whether we start it, or it is the user's own
 */
public record Server(String host, int port, boolean ours) {

    static final String THIS_MACHINE = "127.0.0.1";

    static Server ours(int port) {
        return new Server(THIS_MACHINE, port, true);
    }

    /** As {@code host:port}. */
    public String address() {
        return host + ":" + port;
    }
}
