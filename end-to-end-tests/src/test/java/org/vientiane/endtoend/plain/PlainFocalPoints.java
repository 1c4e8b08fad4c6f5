package org.vientiane.endtoend.plain;

import java.util.List;
import java.util.Set;

/** The focal points of the scenario's table, and whom a proposal is told to. */
public final class PlainFocalPoints {

    private final List<FocalPoint> focalPoints;

    private PlainFocalPoints(List<FocalPoint> focalPoints) {
        this.focalPoints = focalPoints;
    }

    /** Reads the table. */
    public static PlainFocalPoints read() {
        return new PlainFocalPoints(PlainScenario.focalPoints());
    }

    /**
     * The addresses that hear of a proposal: the state's and the provider's focal points, deputies apart, who are
     * written to only when the others stay silent; and the coordinators whose lists take it in.
     */
    public List<String> toldOf(PlainPair pair) {
        return focalPoints.stream()
                .filter(one -> !one.name().startsWith("Deputy"))
                .filter(one -> one.roles().contains("coordinator")
                        ? takesIn(one, pair)
                        : one.party().equals(pair.need().state())
                                || one.party().equals(pair.offer().provider()))
                .map(FocalPoint::email)
                .sorted()
                .toList();
    }

    private static boolean takesIn(FocalPoint coordinator, PlainPair pair) {
        var anywhere = coordinator.states().isEmpty() && coordinator.regions().isEmpty();
        var region = PlainScenario.regionOf(pair.need().state());
        return (coordinator.obligations().isEmpty()
                        || coordinator.obligations().contains(pair.need().obligation()))
                && (anywhere
                        || coordinator.states().contains(pair.need().state())
                        || coordinator.regions().contains(region));
    }

    /** A row of the table. */
    record FocalPoint(
            String party,
            String name,
            String email,
            Set<String> roles,
            String language,
            Set<String> obligations,
            Set<String> states,
            Set<String> regions) {}
}
