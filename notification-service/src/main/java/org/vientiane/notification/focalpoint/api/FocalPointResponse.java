package org.vientiane.notification.focalpoint.api;

import java.util.List;
import java.util.UUID;
import org.vientiane.notification.focalpoint.Delivery;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/** A focal point as it is read. */
record FocalPointResponse(
        UUID id,
        PartyCode party,
        String name,
        String email,
        List<String> roles,
        String language,
        List<Obligation> obligations,
        List<StateCode> states,
        List<Region> regions,
        boolean secondContact,
        Preferences preferences,
        long version) {

    /** How it wishes to be written to. */
    record Preferences(Delivery delivery) {}

    static FocalPointResponse of(FocalPoint focalPoint) {
        var terms = focalPoint.terms();
        return new FocalPointResponse(
                focalPoint.id(),
                terms.party(),
                terms.name(),
                terms.email(),
                terms.parts().stream().map(Part::code).toList(),
                terms.language(),
                terms.obligations(),
                terms.states(),
                terms.regions(),
                terms.secondContact(),
                new Preferences(terms.delivery()),
                focalPoint.version());
    }
}
