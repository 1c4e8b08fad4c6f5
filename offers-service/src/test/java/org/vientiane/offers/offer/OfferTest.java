package org.vientiane.offers.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vientiane.offers.offer.OfferBuilder.TODAY;
import static org.vientiane.offers.offer.OfferBuilder.anOffer;

import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class OfferTest {

    private static final Optional<HandledRequest> NO_KEY = Optional.empty();
    private static final UUID COMMITMENT = Ids.next();

    @Test
    void a_new_offer_has_all_of_its_capacity_left() {
        var offer = anOffer().registered();

        assertThat(offer.version()).isEqualTo(1);
        assertThat(offer.remaining()).isEqualTo(Quantity.of("16000000.00", new Unit("EUR")));
        assertThat(offer.status(TODAY)).isEqualTo(OfferStatus.OPEN);
    }

    @Test
    void an_offer_expires_the_day_after_its_last() {
        var offer = anOffer().until(TODAY).registered();

        assertThat(offer.status(TODAY)).isEqualTo(OfferStatus.OPEN);
        assertThat(offer.status(TODAY.plusDays(1))).isEqualTo(OfferStatus.EXPIRED);
    }

    @Test
    void what_is_withdrawn_is_not_shown_as_expired() {
        var offer = anOffer().until(TODAY).registered().withdrawn(NO_KEY);

        assertThat(offer.status(TODAY.plusDays(1))).isEqualTo(OfferStatus.WITHDRAWN);
    }

    @Test
    void an_amendment_is_one_version_further_and_keeps_the_day_of_registration() {
        var offer = anOffer().registered();

        var amended = offer.amended(anOffer().titled("Anew").terms());

        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.registeredOn()).isEqualTo(TODAY);
        assertThat(amended.terms().title()).isEqualTo("Anew");
    }

    @Test
    void what_is_withdrawn_stays_as_it_is() {
        var offer = anOffer().registered().withdrawn(NO_KEY);

        assertRefused(() -> offer.amended(offer.terms()), ChangeRefused.Reason.WITHDRAWN);
        assertRefused(() -> offer.withdrawn(NO_KEY), ChangeRefused.Reason.WITHDRAWN);
    }

    @Test
    void an_offer_remembers_the_requests_that_it_has_taken_in() {
        var withdrawal = new HandledRequest("withdrawal", "b");

        var offer =
                anOffer().registered().amended(anOffer().titled("Anew").terms()).withdrawn(Optional.of(withdrawal));

        assertThat(offer.handled()).containsExactly(withdrawal);
        assertThat(offer.version()).isEqualTo(3);
    }

    @Test
    void what_is_committed_and_what_remains_make_up_the_capacity() {
        var offer = anOffer().registered().with(entry(1, "4000000")).with(entry(2, "15999999.99"));

        assertThat(offer.version()).isEqualTo(3);
        assertThat(offer.committed()).isEqualTo(eur("15999999.99"));
        assertThat(offer.remaining()).isEqualTo(eur("0.01"));
        assertThat(offer.overcommitted()).isEmpty();
        assertThat(offer.status(TODAY)).isEqualTo(OfferStatus.OPEN);
    }

    @Test
    void a_version_of_a_commitment_that_is_known_or_older_is_no_news() {
        var offer = anOffer().registered().with(entry(2, "4000000"));

        assertThat(offer.knows(entry(1, "5000000"))).isTrue();
        assertThat(offer.knows(entry(2, "4000000"))).isTrue();
        assertThat(offer.knows(entry(3, "4000000"))).isFalse();
    }

    @Test
    void an_offer_of_which_all_is_committed_is_exhausted_also_when_its_period_is_over() {
        var offer = anOffer().until(TODAY).registered().with(entry(1, "16000000"));

        assertThat(offer.status(TODAY)).isEqualTo(OfferStatus.EXHAUSTED);
        assertThat(offer.status(TODAY.plusDays(1))).isEqualTo(OfferStatus.EXHAUSTED);
        assertThat(offer.withdrawn(NO_KEY).status(TODAY)).isEqualTo(OfferStatus.WITHDRAWN);
        assertThat(offer.with(entry(2, "15000000")).status(TODAY.plusDays(1))).isEqualTo(OfferStatus.EXPIRED);
    }

    @Test
    void commitments_stand_when_the_offer_is_withdrawn() {
        var offer = anOffer().registered().with(entry(1, "4000000")).withdrawn(NO_KEY);

        assertThat(offer.committed()).isEqualTo(eur("4000000"));
        assertThat(offer.with(entry(2, "0")).status(TODAY)).isEqualTo(OfferStatus.WITHDRAWN);
    }

    @Test
    void the_capacity_cannot_be_lowered_below_what_is_committed() {
        var offer = anOffer().registered().with(entry(1, "4000000"));

        assertThat(offer.amended(anOffer().of("4000000", "EUR").terms()).status(TODAY))
                .isEqualTo(OfferStatus.EXHAUSTED);
        assertRefused(
                () -> offer.amended(anOffer().of("3999999.99", "EUR").terms()),
                ChangeRefused.Reason.BELOW_COMMITTED,
                eur("4000000"),
                eur("3999999.99"),
                eur("0.01"));
    }

    @Test
    void unit_and_kind_of_assistance_stay_while_something_is_committed() {
        var offer = anOffer().registered().with(entry(1, "4000000"));
        var six = Quantity.of("6", Unit.PERSON_MONTH);
        var months = anOffer()
                .of(Assistance.EXPERTISE, "60", "PERSON_MONTH")
                .registered()
                .with(new CommitmentEntry(COMMITMENT, 1, six, Quantity.none(Unit.PERSON_MONTH)));

        assertRefused(
                () -> offer.amended(anOffer().of("16000000", "USD").terms()),
                ChangeRefused.Reason.OTHER_UNIT,
                eur("4000000"),
                new Unit("USD"));
        assertRefused(
                () -> months.amended(anOffer()
                        .of(Assistance.ACCESS_FACILITATION, "60", "PERSON_MONTH")
                        .terms()),
                ChangeRefused.Reason.OTHER_ASSISTANCE,
                six,
                Assistance.EXPERTISE);
    }

    @Test
    void a_cancelled_commitment_of_which_nothing_came_ties_nobody() {
        var offer = anOffer().registered().with(entry(1, "4000000")).with(entry(2, "0"));

        var amended =
                offer.amended(anOffer().of(Assistance.TRAINING, "4", "PLACE").terms());

        assertThat(amended.remaining()).isEqualTo(Quantity.of("4", Unit.PLACE));
    }

    @Test
    void an_agreement_that_crossed_a_lowering_stands_and_shows_by_how_much() {
        var offer = anOffer().of("3000000", "EUR").registered().with(entry(1, "4000000"));

        assertThat(offer.committed()).isEqualTo(eur("4000000"));
        assertThat(offer.remaining()).isEqualTo(eur("0"));
        assertThat(offer.overcommitted()).contains(eur("1000000"));
        assertThat(offer.status(TODAY)).isEqualTo(OfferStatus.EXHAUSTED);
        assertThat(offer.amended(anOffer().of("3000000", "EUR").titled("Anew").terms())
                        .overcommitted())
                .contains(eur("1000000"));
        assertThat(offer.amended(anOffer().of("4000000", "EUR").terms()).overcommitted())
                .isEmpty();
    }

    @Test
    void an_agreement_that_crossed_a_change_of_unit_leaves_nothing_until_the_unit_is_put_back() {
        var offer = anOffer().of("3000000", "USD").registered().with(entry(1, "4000000"));

        assertThat(offer.committed()).isEqualTo(Quantity.of("3000000", new Unit("USD")));
        assertThat(offer.remaining()).isEqualTo(Quantity.of("0", new Unit("USD")));
        assertThat(offer.overcommitted()).isEmpty();
        assertThat(offer.amended(anOffer().terms()).remaining()).isEqualTo(eur("12000000"));
    }

    private static CommitmentEntry entry(long version, String committed) {
        return new CommitmentEntry(COMMITMENT, version, eur(committed), eur("0"));
    }

    private static Quantity eur(String amount) {
        return Quantity.of(amount, new Unit("EUR"));
    }

    private static void assertRefused(ThrowingCallable change, ChangeRefused.Reason reason, Object... figures) {
        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(change).satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.figures()).containsExactly(figures);
        });
    }
}
