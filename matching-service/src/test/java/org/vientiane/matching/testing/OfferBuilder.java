package org.vientiane.matching.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.reckoning.Given;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Recipients;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

/**
 * Norway's offer of ten million dollars for clearance through the United Nations in all of 2027, for any state, without
 * limits per need. It fits {@code aNeed()}.
 */
public final class OfferBuilder {

    private UUID id = World.id(101);
    private long version = 1;
    private PartyCode provider = new PartyCode("NOR");
    private String title = "Humanitarian disarmament";
    private List<Obligation> obligations = List.of(Obligation.CLEARANCE);
    private Assistance assistance = Assistance.FUNDING;
    private Quantity capacity = Quantity.of("10000000", new Unit("USD"));
    private @Nullable Quantity remaining;
    private Period period = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private List<Channel> channels = List.of(Channel.UNITED_NATIONS);
    private @Nullable Quantity minimumPerNeed;
    private @Nullable Quantity maximumPerNeed;
    private List<StateCode> states = List.of();
    private List<Region> regions = List.of();
    private boolean leastDevelopedOnly;
    private boolean worksInNonStateActorAreas;
    private boolean renewable;
    private List<Obligation> expertise = List.of();
    private Visibility visibility = Visibility.PUBLIC;
    private boolean withdrawn;

    private OfferBuilder() {}

    public static OfferBuilder anOffer() {
        return new OfferBuilder();
    }

    public OfferBuilder numbered(int number) {
        id = World.id(number);
        return this;
    }

    public OfferBuilder inVersion(long version) {
        this.version = version;
        return this;
    }

    public OfferBuilder by(String party) {
        provider = new PartyCode(party);
        return this;
    }

    public OfferBuilder titled(String title) {
        this.title = title;
        return this;
    }

    public OfferBuilder on(Obligation... obligations) {
        this.obligations = List.of(obligations);
        return this;
    }

    public OfferBuilder of(String amount, String unit) {
        capacity = Quantity.of(amount, new Unit(unit));
        return this;
    }

    /** Also changes the kind of assistance. */
    public OfferBuilder of(Assistance assistance, String amount, String unit) {
        this.assistance = assistance;
        return of(amount, unit);
    }

    /** As if commitments had left this. */
    public OfferBuilder withRemaining(String amount) {
        remaining = Quantity.of(amount, capacity.unit());
        return this;
    }

    public OfferBuilder withMinimumPerNeed(String amount) {
        minimumPerNeed = Quantity.of(amount, capacity.unit());
        return this;
    }

    public OfferBuilder withMaximumPerNeed(String amount) {
        maximumPerNeed = Quantity.of(amount, capacity.unit());
        return this;
    }

    public OfferBuilder during(String from, String to) {
        period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return this;
    }

    public OfferBuilder through(Channel... channels) {
        this.channels = List.of(channels);
        return this;
    }

    public OfferBuilder forStates(String... iso3) {
        states = Arrays.stream(iso3).map(StateCode::new).toList();
        return this;
    }

    public OfferBuilder forRegions(String... m49) {
        regions = Arrays.stream(m49).map(Region::new).toList();
        return this;
    }

    public OfferBuilder forLeastDevelopedOnly() {
        leastDevelopedOnly = true;
        return this;
    }

    public OfferBuilder workingInNonStateActorAreas() {
        worksInNonStateActorAreas = true;
        return this;
    }

    public OfferBuilder withoutAccessToNonStateActorAreas() {
        worksInNonStateActorAreas = false;
        return this;
    }

    public OfferBuilder renewable() {
        renewable = true;
        return this;
    }

    public OfferBuilder withExpertiseIn(Obligation... expertise) {
        this.expertise = List.of(expertise);
        return this;
    }

    public OfferBuilder restricted() {
        visibility = Visibility.RESTRICTED;
        return this;
    }

    public OfferBuilder withdrawn() {
        withdrawn = true;
        return this;
    }

    public OfferTerms terms() {
        return new OfferTerms(
                provider,
                title,
                obligations,
                assistance,
                capacity,
                period,
                channels,
                minimumPerNeed,
                maximumPerNeed,
                new Recipients(states, regions, leastDevelopedOnly),
                worksInNonStateActorAreas,
                renewable,
                expertise,
                visibility);
    }

    public Offer build() {
        return Offer.written(id, version, terms(), withdrawn);
    }

    Given given() {
        return new Given(terms(), remaining == null ? capacity : remaining);
    }
}
