package org.vientiane.offers.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.offers.offer.OfferBuilder.TODAY;
import static org.vientiane.offers.offer.OfferBuilder.anOffer;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;

class EligibilityTest {

    private static final StateCode LAO = new StateCode("LAO");
    private static final StateCode MOZ = new StateCode("MOZ");
    private static final StateCode SSD = new StateCode("SSD");

    private final StatesParties states = StatesParties.builtIn();
    private final Eligibility eligibility = new Eligibility(states);

    @Test
    void an_offer_to_any_state_reaches_all_that_are_affected_but_the_provider() {
        var affected = states.all().stream()
                .filter(StateParty::contaminated)
                .map(StateParty::code)
                .toList();

        assertThat(eligibility.affectedStates(anOffer().by("NPA").terms(), TODAY))
                .containsExactlyElementsOf(affected);
        assertThat(eligibility.affectedStates(anOffer().by("LAO").terms(), TODAY))
                .doesNotContain(LAO)
                .hasSize(affected.size() - 1);
    }

    @Test
    void each_obligation_brings_the_states_that_have_it() {
        var offer = anOffer().forStates("LAO", "SLE", "CMR");

        assertThat(eligibility.affectedStates(offer.about(Obligation.CLEARANCE).terms(), TODAY))
                .containsExactly(LAO);
        assertThat(eligibility.affectedStates(
                        offer.about(Obligation.VICTIM_ASSISTANCE).terms(), TODAY))
                .containsExactly(LAO, new StateCode("SLE"));
        assertThat(eligibility.affectedStates(
                        offer.about(Obligation.STOCKPILE_DESTRUCTION, Obligation.RISK_REDUCTION_EDUCATION)
                                .terms(),
                        TODAY))
                .containsExactly(new StateCode("CMR"), LAO);
    }

    @Test
    void states_are_meant_by_name_or_by_region() {
        var offer = anOffer().forStates("MOZ").forRegions("035").terms();

        assertThat(eligibility.affectedStates(offer, TODAY)).containsExactly(LAO, MOZ);
        assertThat(eligibility.isFor(offer, new StateCode("LBN"), TODAY)).isFalse();
    }

    @Test
    void a_state_that_has_left_the_list_of_the_least_developed_is_no_longer_meant_by_it() {
        var offer = anOffer().forLeastDevelopedStates().terms();

        assertThat(eligibility.isFor(offer, LAO, TODAY.minusDays(1))).isTrue();
        assertThat(eligibility.isFor(offer, LAO, TODAY)).isFalse();
        assertThat(eligibility.isFor(offer, MOZ, TODAY)).isTrue();
    }

    @Test
    void only_states_for_which_the_convention_is_in_force_are_meant() {
        var offer = anOffer().terms();

        assertThat(eligibility.isFor(offer, SSD, LocalDate.of(2024, 1, 31))).isFalse();
        assertThat(eligibility.isFor(offer, SSD, LocalDate.of(2024, 2, 1))).isTrue();
        assertThat(eligibility.isFor(offer, new StateCode("USA"), TODAY)).isFalse();
    }
}
