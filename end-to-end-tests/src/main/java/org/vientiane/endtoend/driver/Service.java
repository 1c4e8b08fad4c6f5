package org.vientiane.endtoend.driver;

import java.util.Arrays;
import java.util.Locale;

/** The four services, and which calls each of them answers. */
public enum Service {
    NEEDS(8081, "needs|national-plans|peers|meetings"),
    OFFERS(8082, "offers|providers|partners|invitations|opportunities"),
    MATCHING(
            8083,
            "matches|explanations|reckonings|policies|commitments|unanswered-requests|response-records|indicators"),
    NOTIFICATION(8084, "focal-points|messages");

    private final int usualPort;
    private final String firstSegments;

    Service(int usualPort, String firstSegments) {
        this.usualPort = usualPort;
        this.firstSegments = firstSegments;
    }

    /** Its name as the script knows it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }

    /** The environment variable that says where it listens. */
    String portVariable() {
        return "VIENTIANE_" + name() + "_PORT";
    }

    /** Where it listens when nothing else is said. */
    int usualPort() {
        return usualPort;
    }

    /** Who answers a path: no two services share a first path segment. */
    static Service answering(String path) {
        var segment = path.substring(1).split("[/?]", 2)[0];
        return Arrays.stream(values())
                .filter(service -> segment.matches(service.firstSegments))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service answers " + path));
    }
}
