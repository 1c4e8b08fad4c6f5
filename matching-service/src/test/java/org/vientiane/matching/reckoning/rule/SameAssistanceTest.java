package org.vientiane.matching.reckoning.rule;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.Assistance;

class SameAssistanceTest {

    private final SameAssistance rule = new SameAssistance();

    @Test
    void training_is_given_to_those_who_ask_for_training() {
        var need = aNeed().of(Assistance.TRAINING, "30", "PLACE");
        var offer = anOffer().of(Assistance.TRAINING, "60", "PLACE");

        assertThat(rule.check(need.against(offer)))
                .holds()
                .saying("The state asks for training, and the provider gives it.");
    }

    @Test
    void money_is_not_given_to_those_who_ask_for_training() {
        var need = aNeed().of(Assistance.TRAINING, "30", "PLACE");
        var offer = anOffer().of("1000000", "USD");

        assertThat(rule.check(need.against(offer)))
                .isRefused()
                .saying("The state asks for training, the provider gives funding.");
    }

    @Test
    void the_same_unit_does_not_make_it_the_same_kind() {
        var need = aNeed().of(Assistance.ACCESS_FACILITATION, "6", "PERSON_MONTH");
        var offer = anOffer().of(Assistance.EXPERTISE, "6", "PERSON_MONTH");

        assertThat(rule.check(need.against(offer)))
                .isRefused()
                .saying("The state asks for access facilitation, the provider gives expertise.");
    }
}
