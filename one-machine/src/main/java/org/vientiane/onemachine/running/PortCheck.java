package org.vientiane.onemachine.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Makes sure, before anything starts, that nobody else listens where we are going to. */
final class PortCheck {

    private PortCheck() {}

    /** @throws CannotRunException naming the first port that is taken, and the variable that changes it */
    static void of(Addresses addresses) {
        addresses.portsOfOurs().forEach((port, use) -> {
            if (isTaken(port)) {
                throw new CannotRunException("port " + port + ", wanted for " + use.who()
                        + ", is taken by another program; end that program or set " + use.variable()
                        + " to another port (0 for any free one)");
            }
        });
    }

    private static boolean isTaken(int port) {
        return !canListen(new InetSocketAddress(port))
                || !canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canListen(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address, 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
