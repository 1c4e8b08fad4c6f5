package org.vientiane.notification.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.FocalPointTerms;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.vocabulary.Region;

/**
 * Who hears of a proposal: the provider's and the state's focal points, and the coordinators whose lists take it in.
 * Second contacts do not: they are turned to when the others stay silent.
 */
final class WhoHears {

    private WhoHears() {}

    /** The recipients, each address once in each part; in a lasting order. */
    static List<Recipient> of(MatchEvent match, @Nullable Region region, Collection<FocalPoint> focalPoints) {
        var byAddressAndPart = new LinkedHashMap<String, Recipient>();
        focalPoints.stream()
                .filter(focalPoint -> !focalPoint.terms().secondContact())
                .flatMap(focalPoint ->
                        parts(focalPoint.terms(), match, region).map(part -> Recipient.of(focalPoint, part)))
                .sorted(Comparator.comparing(Recipient::part)
                        .thenComparing(recipient -> recipient.focalPoint().toString()))
                .forEach(recipient ->
                        byAddressAndPart.putIfAbsent(recipient.part() + " " + recipient.address(), recipient));
        return List.copyOf(byAddressAndPart.values());
    }

    private static Stream<Part> parts(FocalPointTerms terms, MatchEvent match, @Nullable Region region) {
        return terms.parts().stream().filter(part -> switch (part) {
            case PROVIDER -> terms.party().equals(match.offer().provider());
            case AFFECTED_STATE -> terms.party().is(match.need().state());
            case COORDINATOR ->
                terms.takesIn(match.need().obligation(), match.need().state(), region);
        });
    }
}
