package org.vientiane.matching.reckoning.rule;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;

class AccessPossibleTest {

    private final AccessPossible rule = new AccessPossible();

    @Test
    void an_offer_that_cannot_work_where_non_state_actors_operate_is_not_proposed_there() {
        var need = aNeed().inNonStateActorArea();
        var offer = anOffer().withoutAccessToNonStateActorAreas();

        assertThat(rule.check(need.against(offer)))
                .isRefused()
                .saying("Non-state actors operate where the need is; the offer does not work in such areas.");
    }

    @Test
    void an_offer_that_works_where_non_state_actors_operate_is_proposed_there() {
        var need = aNeed().inNonStateActorArea();
        var offer = anOffer().workingInNonStateActorAreas();

        assertThat(rule.check(need.against(offer)))
                .holds()
                .saying("Non-state actors operate where the need is, and the offer works in such areas.");
    }

    @Test
    void elsewhere_every_offer_can_work() {
        assertThat(rule.check(aNeed().against(anOffer().withoutAccessToNonStateActorAreas())))
                .holds()
                .saying("The need lies outside areas where non-state actors operate.");
    }

    @Test
    void elsewhere_nothing_is_told_of_where_the_offer_works() {
        assertThat(rule.check(aNeed().against(anOffer().workingInNonStateActorAreas())))
                .holds()
                .saying("The need lies outside areas where non-state actors operate.");
    }
}
