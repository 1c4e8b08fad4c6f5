package org.vientiane.offers.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
final class OfferBuilder {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private String title = "Humanitarian mine action";
    private Assistance assistance = Assistance.FUNDING;
    private Quantity capacity = Quantity.of("16000000", new Unit("EUR"));
    private Period period = new Period(LocalDate.of(2026, 11, 24), LocalDate.of(2028, 11, 23));

    private PartyCode provider = new PartyCode("DEU");
    private List<Obligation> obligations = List.of(Obligation.CLEARANCE);
    private Recipients recipients = Recipients.ANY;
    private Visibility visibility = Visibility.PUBLIC;

    static OfferBuilder anOffer() {
        return new OfferBuilder();
    }

    OfferBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    OfferBuilder until(LocalDate lastDay) {
        period = new Period(lastDay.minusYears(1), lastDay);
        return this;
    }

    OfferBuilder of(String amount, String unit) {
        return of(Assistance.FUNDING, amount, unit);
    }

    OfferBuilder of(Assistance kind, String amount, String unit) {
        assistance = kind;
        capacity = Quantity.of(amount, new Unit(unit));
        return this;
    }

    OfferBuilder by(String code) {
        provider = new PartyCode(code);
        return this;
    }

    OfferBuilder about(Obligation... several) {
        obligations = List.of(several);
        return this;
    }

    OfferBuilder forStates(String... iso3) {
        return to(new Recipients(Stream.of(iso3).map(StateCode::new).toList(), recipients.regions(), false));
    }

    OfferBuilder forRegions(String... m49) {
        return to(new Recipients(
                recipients.states(), Stream.of(m49).map(Region::new).toList(), false));
    }

    OfferBuilder forLeastDevelopedStates() {
        return to(new Recipients(recipients.states(), recipients.regions(), true));
    }

    private OfferBuilder to(Recipients some) {
        recipients = some;
        return this;
    }

    OfferBuilder restricted() {
        visibility = Visibility.RESTRICTED;
        return this;
    }

    OfferTerms terms() {
        return new OfferTerms(
                provider,
                title,
                obligations,
                assistance,
                capacity,
                period,
                List.of(Channel.UNITED_NATIONS),
                null,
                null,
                recipients,
                true,
                false,
                List.of(),
                visibility);
    }

    Offer registered() {
        return Offer.registered(
                UUID.fromString("01a20d7c-1705-70df-b0ad-ab3f19440168"), terms(), TODAY, Optional.empty());
    }
}
