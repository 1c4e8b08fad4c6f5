package org.vientiane.notification.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.FocalPointTerms;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.vocabulary.Region;

/**
 * Who of all focal points hears of a step: those of the two sides, and the coordinators whose lists take the matter in.
 * Second contacts are turned to when the others stay silent; where a side has named nobody else, they stand in for them.
 */
final class WhoHears {

    private final Matter matter;
    private final @Nullable Region region;
    private final List<FocalPoint> focalPoints;

    /**
     * @param region where the matter's state lies
     * @param focalPoints all that may have to do with it
     */
    WhoHears(Matter matter, @Nullable Region region, Collection<FocalPoint> focalPoints) {
        this.matter = matter;
        this.region = region;
        this.focalPoints = List.copyOf(focalPoints);
    }

    /** The recipients, each address once in each part; in a lasting order. */
    List<Recipient> of(Happening happening) {
        var byAddressAndPart = new LinkedHashMap<String, Recipient>();
        happening.news().hearings().stream()
                .map(Hearing::audience)
                .flatMap(audience -> audience.parts(matter, happening).stream()
                        .flatMap(part ->
                                contacts(part, audience.contacts()).map(focalPoint -> Recipient.of(focalPoint, part))))
                .sorted(Comparator.comparing(Recipient::part)
                        .thenComparing(recipient -> recipient.focalPoint().toString()))
                .forEach(recipient ->
                        byAddressAndPart.putIfAbsent(recipient.part() + " " + recipient.address(), recipient));
        return List.copyOf(byAddressAndPart.values());
    }

    /** The parts that are meant and in which nobody hears of it. */
    List<Part> unheard(Happening happening, List<Recipient> recipients) {
        return happening.news().hearings().stream()
                .flatMap(hearing -> hearing.audience().parts(matter, happening).stream())
                .filter(part -> recipients.stream().noneMatch(recipient -> recipient.part() == part))
                .sorted()
                .toList();
    }

    private Stream<FocalPoint> contacts(Part part, Audience.Contacts contacts) {
        var all = focalPoints.stream()
                .filter(focalPoint -> isIn(part, focalPoint.terms()))
                .toList();
        var first = all.stream()
                .filter(focalPoint -> !focalPoint.terms().secondContact())
                .toList();
        return switch (contacts) {
            case FIRST -> (first.isEmpty() ? all : first).stream();
            case SECOND -> all.stream().filter(focalPoint -> focalPoint.terms().secondContact());
            case ALL -> all.stream();
        };
    }

    private boolean isIn(Part part, FocalPointTerms terms) {
        var need = matter.needTerms();
        return terms.parts().contains(part)
                && switch (part) {
                    case PROVIDER -> terms.party().equals(matter.offerTerms().provider());
                    case AFFECTED_STATE -> terms.party().is(need.state());
                    case COORDINATOR -> terms.takesIn(need.obligation(), need.state(), region);
                };
    }
}
