package org.vientiane.offers.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.contracts.offer.Availability.GROWN;
import static org.vientiane.contracts.offer.Availability.OPENED;
import static org.vientiane.contracts.offer.Availability.RECIPIENTS_CHANGED;
import static org.vientiane.offers.offer.OfferBuilder.TODAY;
import static org.vientiane.offers.offer.OfferBuilder.anOffer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.contracts.offer.Announcement;
import org.vientiane.contracts.offer.Availability;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Today;
import org.vientiane.vocabulary.Unit;

class AnnouncingOffersTest {

    private static final Instant AT = Instant.parse("2026-11-24T12:16:12.060Z");
    private static final Unit EUR = new Unit("EUR");
    private static final StateCode LAO = new StateCode("LAO");
    private static final StateCode LBN = new StateCode("LBN");

    private final AnnouncingOffers announcing = new AnnouncingOffers(
            new Eligibility(StatesParties.builtIn()), Today.fixed(TODAY), Clock.fixed(AT, ZoneOffset.UTC));

    @Test
    void a_new_offer_is_announced_to_the_affected_states_that_it_could_serve() {
        var offer =
                announcing.announced(anOffer().forStates("LAO", "LBN", "AND").registered());

        assertThat(offer.version()).isEqualTo(1);
        assertThat(offer.announcements())
                .containsExactly(
                        new Announcement(1, TODAY, AT, OPENED, List.of(LAO, LBN), Quantity.of("16000000", EUR)));
    }

    @Test
    void nothing_is_announced_when_nobody_is_affected() {
        assertThat(announcing.announced(anOffer().forStates("AND").registered()).announcements())
                .isEmpty();
    }

    @Test
    void what_only_its_own_party_may_read_is_announced_to_nobody_until_everybody_may() {
        var restricted =
                announcing.announced(anOffer().forStates("LAO").restricted().registered());
        var opened = amended(restricted, anOffer().forStates("LAO"));

        assertThat(restricted.announcements()).isEmpty();
        assertThat(news(opened)).containsExactly(OPENED);
        assertThat(news(amended(opened, anOffer().forStates("LAO", "LBN").restricted())))
                .containsExactly(OPENED);
    }

    @Test
    void an_offer_that_is_revived_by_a_later_period_opens_anew() {
        var over = anOffer().forStates("LAO").until(TODAY.minusDays(1)).registered();

        assertThat(announcing.announced(over).announcements()).isEmpty();
        assertThat(news(amended(over, anOffer().forStates("LAO")))).containsExactly(OPENED);
    }

    @Test
    void an_offer_that_turns_into_help_of_another_kind_or_unit_opens_anew() {
        var offer = opened();

        assertThat(news(amended(offer, anOffer().forStates("LAO").of("16000000", "USD"))))
                .containsExactly(OPENED, OPENED);
        assertThat(news(amended(offer, anOffer().forStates("LAO").of(Assistance.TRAINING, "1", "PLACE"))))
                .containsExactly(OPENED, OPENED);
    }

    @Test
    void more_capacity_is_announced_and_less_is_not() {
        var more = amended(opened(), anOffer().forStates("LAO").of("16000000.01", "EUR"));
        var less = amended(more, anOffer().forStates("LAO").of("15000000", "EUR"));

        assertThat(news(more)).containsExactly(OPENED, GROWN);
        assertThat(last(more).remaining()).isEqualTo(Quantity.of("16000000.01", EUR));
        assertThat(news(less)).containsExactly(OPENED, GROWN);
    }

    @Test
    void what_a_commitment_gives_back_is_announced_and_what_it_takes_is_not() {
        var commitment = Ids.next();
        var taken = committed(opened(), commitment, 1, "16000000");
        var givenBack = committed(taken, commitment, 2, "6000000");

        assertThat(news(taken)).containsExactly(OPENED);
        assertThat(news(givenBack)).containsExactly(OPENED, GROWN);
        assertThat(last(givenBack).remaining()).isEqualTo(Quantity.of("10000000", EUR));
        assertThat(last(givenBack).number()).isEqualTo(2);
    }

    @Test
    void other_recipients_are_told_even_when_there_is_more_for_them_too() {
        var changed = amended(opened(), anOffer().forStates("LAO", "LBN").of("20000000", "EUR"));

        assertThat(news(changed)).containsExactly(OPENED, RECIPIENTS_CHANGED);
        assertThat(last(changed).states()).containsExactly(LAO, LBN);
    }

    @Test
    void other_obligations_reach_the_states_that_have_them() {
        var changed =
                amended(opened(), anOffer().forStates("LAO").about(Obligation.VICTIM_ASSISTANCE, Obligation.CLEARANCE));

        assertThat(news(changed)).containsExactly(OPENED, RECIPIENTS_CHANGED);
    }

    @Test
    void the_same_recipients_in_another_order_are_no_news() {
        var offer = announcing.announced(anOffer().forStates("LAO", "LBN").registered());

        assertThat(news(amended(offer, anOffer().forStates("LBN", "LAO").titled("Anew"))))
                .containsExactly(OPENED);
    }

    @Test
    void a_withdrawn_offer_has_no_news() {
        var withdrawn = opened().withdrawn(Optional.empty());

        assertThat(announcing.announced(withdrawn, opened()).announcements()).hasSize(1);
    }

    @Test
    void the_last_announcements_stay_and_keep_their_numbers() {
        var offer = opened();
        for (int i = 1; i <= 120; i++) {
            offer = amended(offer, anOffer().forStates("LAO").of(String.valueOf(16000000 + i), "EUR"));
        }

        assertThat(offer.announcements())
                .hasSize(50)
                .extracting(Announcement::number)
                .startsWith(72);
        assertThat(last(offer).number()).isEqualTo(121);
    }

    private Offer opened() {
        return announcing.announced(anOffer().forStates("LAO").registered());
    }

    private Offer amended(Offer offer, OfferBuilder terms) {
        return announcing.announced(offer.amended(terms.terms()), offer);
    }

    private Offer committed(Offer offer, UUID commitment, int version, String amount) {
        var entry = new CommitmentEntry(commitment, version, Quantity.of(amount, EUR), Quantity.none(EUR));
        return announcing.announced(offer.with(entry), offer);
    }

    private static List<Availability> news(Offer offer) {
        return offer.announcements().stream().map(Announcement::what).toList();
    }

    private static Announcement last(Offer offer) {
        return offer.announcements().get(offer.announcements().size() - 1);
    }
}
