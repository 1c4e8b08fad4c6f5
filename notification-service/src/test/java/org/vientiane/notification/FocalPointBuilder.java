package org.vientiane.notification;

import java.util.List;
import org.vientiane.contracts.Ids;
import org.vientiane.notification.focalpoint.Delivery;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.FocalPointTerms;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/** Builds focal points. */
public final class FocalPointBuilder {

    private final String party;
    private final List<Part> parts;
    private String email;
    private String language = "en";
    private List<Obligation> obligations = List.of();
    private List<StateCode> states = List.of();
    private List<Region> regions = List.of();
    private boolean secondContact;

    private FocalPointBuilder(String party, Part... parts) {
        this.party = party;
        this.parts = List.of(parts);
        this.email = "focal-point@" + party.toLowerCase(java.util.Locale.ROOT) + ".example";
    }

    /** A focal point of a state, for its needs. */
    public static FocalPointBuilder ofState(String party) {
        return new FocalPointBuilder(party, Part.AFFECTED_STATE);
    }

    /** A focal point of a provider. */
    public static FocalPointBuilder ofProvider(String party) {
        return new FocalPointBuilder(party, Part.PROVIDER);
    }

    /** A focal point of a state that asks and gives. */
    public static FocalPointBuilder ofBothSides(String party) {
        return new FocalPointBuilder(party, Part.AFFECTED_STATE, Part.PROVIDER);
    }

    /** A coordinator who follows everything. */
    public static FocalPointBuilder aCoordinator() {
        return new FocalPointBuilder("coordinator", Part.COORDINATOR);
    }

    public FocalPointBuilder at(String address) {
        email = address;
        return this;
    }

    public FocalPointBuilder reading(String code) {
        language = code;
        return this;
    }

    public FocalPointBuilder following(Obligation... duties) {
        obligations = List.of(duties);
        return this;
    }

    public FocalPointBuilder followingState(String iso3) {
        states = List.of(new StateCode(iso3));
        return this;
    }

    public FocalPointBuilder followingRegion(String m49) {
        regions = List.of(new Region(m49));
        return this;
    }

    public FocalPointBuilder asSecondContact() {
        secondContact = true;
        return this;
    }

    public FocalPoint build() {
        var terms = new FocalPointTerms(
                new PartyCode(party),
                "Focal point, " + party,
                email,
                parts,
                language,
                obligations,
                states,
                regions,
                secondContact,
                Delivery.AT_ONCE);
        return new FocalPoint(Ids.next(), 1, terms, false, List.of());
    }
}
