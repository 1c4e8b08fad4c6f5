package org.vientiane.offers.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vientiane.offers.offer.OfferBuilder.TODAY;
import static org.vientiane.offers.offer.OfferBuilder.anOffer;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class OfferTest {

    private static final Optional<HandledRequest> NO_KEY = Optional.empty();

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

        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(() -> offer.amended(offer.terms()));
        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(() -> offer.withdrawn(NO_KEY));
    }

    @Test
    void an_offer_remembers_the_requests_that_it_has_taken_in() {
        var withdrawal = new HandledRequest("withdrawal", "b");

        var offer =
                anOffer().registered().amended(anOffer().titled("Anew").terms()).withdrawn(Optional.of(withdrawal));

        assertThat(offer.handled()).containsExactly(withdrawal);
        assertThat(offer.version()).isEqualTo(3);
    }
}
