package org.vientiane.offers.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.offers.offer.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.offer.OfferOrigin;

class TakingInInvitationsTest {

    private static final OfferOrigin ORIGIN = new OfferOrigin(Ids.next(), Ids.next());

    @Test
    void an_offer_knows_the_need_that_it_came_from_and_nothing_else_changes() {
        var offer = anOffer().registered();

        var through = offer.through(ORIGIN);

        assertThat(through.origin()).isEqualTo(ORIGIN);
        assertThat(through.version()).isEqualTo(2);
        assertThat(through.terms()).isEqualTo(offer.terms());
    }

    @Test
    void an_offer_that_answers_a_second_invitation_was_made_through_the_first() {
        var offers = new OffersInMemory();
        var offer = anOffer().registered().through(ORIGIN);
        offers.add(offer);

        new TakingInInvitations(offers).takeIn(offer.id(), new OfferOrigin(Ids.next(), Ids.next()));

        assertThat(offers.find(offer.id())).contains(offer);
    }
}
