package org.vientiane.onemachine.running;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The four services, in the order in which one thinks of them. */
public enum Service {
    /** Needs and national plans. */
    NEEDS(8081),
    /** Offers and provider profiles. */
    OFFERS(8082),
    /** Matches and why. */
    MATCHING(8083),
    /** Focal points and mail. */
    NOTIFICATION(8084);

    private final int defaultPort;

    Service(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    /** Its name, as its module and its jar have it: {@code needs-service}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }

    /** Where it listens unless told otherwise. */
    int defaultPort() {
        return defaultPort;
    }

    /** The environment variable that tells it to listen elsewhere. */
    String portVariable() {
        return "VIENTIANE_" + name() + "_PORT";
    }

    /** The service of this name, with or without {@code -service}. */
    public static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.id().equals(name) || service.id().equals(name + "-service"))
                .findFirst();
    }

    /** All names, for people. */
    public static String names() {
        return Arrays.stream(values()).map(Service::id).collect(Collectors.joining(", "));
    }
}
