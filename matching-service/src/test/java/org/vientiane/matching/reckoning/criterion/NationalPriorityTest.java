package org.vientiane.matching.reckoning.criterion;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalPriorityTest {

    @ParameterizedTest(name = "priority {0} is worth {1}/4")
    @CsvSource({"1,4", "2,3", "3,2", "4,1", "5,0"})
    void what_a_state_puts_first_comes_first(int priority, long quarters) {
        assertThat(new NationalPriority().worth(aNeed().ofPriority(priority).against(anOffer())))
                .isWorth(quarters, 4)
                .saying("It is priority " + priority + " of 5 for the state.");
    }
}
