package org.vientiane.offers.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.offers.offer.OfferBuilder.TODAY;
import static org.vientiane.offers.offer.OfferBuilder.anOffer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.Ids;
import org.vientiane.offers.offer.EligibilityForTests;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.OfferBuilder;
import org.vientiane.offers.offer.OffersInMemory;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

class FindingOpportunitiesTest {

    private static final StateCode LAO = new StateCode("LAO");

    private final OffersInMemory offers = new OffersInMemory();
    private final FindingOpportunities finding = new FindingOpportunities(offers, EligibilityForTests.builtIn());

    @Test
    void a_state_sees_what_it_could_receive_from_whatever_the_obligation() {
        var toAll = registered(anOffer());
        var toTheRegion = registered(anOffer().forRegions("035").about(Obligation.STOCKPILE_DESTRUCTION));
        registered(anOffer().forStates("LBN"));
        registered(anOffer().by("LAO"));
        registered(anOffer().until(TODAY.minusDays(1)));

        assertThat(openTo(LAO, LAO.asParty())).containsExactly(toAll, toTheRegion);
    }

    @Test
    void a_restricted_offer_is_seen_by_those_who_see_all() {
        var restricted = registered(anOffer().restricted());

        assertThat(openTo(LAO, LAO.asParty())).isEmpty();
        assertThat(openTo(LAO, null)).containsExactly(restricted);
    }

    @Test
    void nothing_is_open_to_a_state_for_which_the_convention_is_not_in_force() {
        registered(anOffer());

        assertThat(openTo(new StateCode("USA"), null)).isEmpty();
    }

    @Test
    void a_page_is_full_however_many_offers_to_others_lie_between() {
        var forLao = new ArrayList<UUID>();
        for (int i = 0; i < 500; i++) {
            var offer = registered(anOffer().forStates(i % 100 == 7 ? "LAO" : "LBN"));
            if (i % 100 == 7) {
                forLao.add(offer);
            }
        }

        var first = finding.openTo(LAO, TODAY, null, null, 3);
        var second = finding.openTo(LAO, TODAY, null, first.get(2).id(), 3);

        assertThat(first).extracting(Offer::id).isEqualTo(forLao.subList(0, 3));
        assertThat(second).extracting(Offer::id).isEqualTo(forLao.subList(3, 5));
    }

    private UUID registered(OfferBuilder offer) {
        var id = Ids.next();
        offers.add(offer.withId(id).registered());
        return id;
    }

    private List<UUID> openTo(StateCode state, @Nullable PartyCode reader) {
        return finding.openTo(state, TODAY, reader, null, 50).stream()
                .map(Offer::id)
                .toList();
    }
}
