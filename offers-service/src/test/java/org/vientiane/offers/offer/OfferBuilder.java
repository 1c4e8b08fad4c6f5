package org.vientiane.offers.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** Offers for tests: a test shows only what matters to it. */
public final class OfferBuilder {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private String title = "Humanitarian mine action";
    private Assistance assistance = Assistance.FUNDING;
    private Quantity capacity = Quantity.of("16000000", new Unit("EUR"));
    private Period period = new Period(LocalDate.of(2026, 11, 24), LocalDate.of(2028, 11, 23));

    private PartyCode provider = new PartyCode("DEU");
    private List<Obligation> obligations = List.of(Obligation.CLEARANCE);
    private Recipients recipients = Recipients.ANY;
    private Visibility visibility = Visibility.PUBLIC;
    private List<Channel> channels = List.of(Channel.UNITED_NATIONS);
    private boolean worksInNonStateActorAreas = true;
    private @Nullable Quantity minimum;
    private UUID id = UUID.fromString("01a20d7c-1705-70df-b0ad-ab3f19440168");

    public static OfferBuilder anOffer() {
        return new OfferBuilder();
    }

    public OfferBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public OfferBuilder until(LocalDate lastDay) {
        period = new Period(lastDay.minusYears(1), lastDay);
        return this;
    }

    public OfferBuilder of(String amount, String unit) {
        return of(Assistance.FUNDING, amount, unit);
    }

    public OfferBuilder of(Assistance kind, String amount, String unit) {
        assistance = kind;
        capacity = Quantity.of(amount, new Unit(unit));
        return this;
    }

    public OfferBuilder by(String code) {
        provider = new PartyCode(code);
        return this;
    }

    public OfferBuilder about(Obligation... several) {
        obligations = List.of(several);
        return this;
    }

    public OfferBuilder forStates(String... iso3) {
        return to(new Recipients(Stream.of(iso3).map(StateCode::new).toList(), recipients.regions(), false));
    }

    public OfferBuilder forRegions(String... m49) {
        return to(new Recipients(
                recipients.states(), Stream.of(m49).map(Region::new).toList(), false));
    }

    public OfferBuilder forLeastDevelopedStates() {
        return to(new Recipients(recipients.states(), recipients.regions(), true));
    }

    private OfferBuilder to(Recipients some) {
        recipients = some;
        return this;
    }

    public OfferBuilder restricted() {
        visibility = Visibility.RESTRICTED;
        return this;
    }

    public OfferBuilder withId(UUID newId) {
        id = newId;
        return this;
    }

    public OfferBuilder through(Channel... several) {
        channels = List.of(several);
        return this;
    }

    public OfferBuilder outsideNonStateActorAreas() {
        worksInNonStateActorAreas = false;
        return this;
    }

    public OfferBuilder withMinimum(String amount) {
        minimum = Quantity.of(amount, capacity.unit());
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
                minimum,
                null,
                recipients,
                worksInNonStateActorAreas,
                false,
                List.of(),
                visibility);
    }

    public Offer registered() {
        return Offer.registered(id, terms(), TODAY, Optional.empty());
    }
}
